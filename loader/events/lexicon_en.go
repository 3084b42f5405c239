package events

// englishVerbs are the verbs that tell an event, by its type: base form, with
// the past and the participle in brackets where they are not regular.
const englishVerbs = `
meeting: meet(met) host welcome talk summon
visit: visit travel arrive fly(flew,flown) return
treaty: sign ratify
deal: pay(paid) transfer buy(bought) sell(sold) acquire agree order merge purchase award
deployment: send(sent) deploy withdraw(withdrew,withdrawn) supply
attack: raid attack bomb invade strike(struck) storm shoot(shot) kill capture seize hijack assassinate
casualties: die wound injure
ceremony: inaugurate commemorate crown
election: elect vote win(won) defeat lose(lost)
appointment: appoint name nominate
resignation: resign quit oust dismiss fire
arrest: arrest detain jail extradite release free
trial: convict sentence acquit indict charge accuse sue
protest: protest march rally
start: begin(began,begun) start launch found open establish create
end: end close collapse fail cancel suspend dissolve postpone conclude
disaster: explode crash sink(sank,sunk) flood erupt derail
test: test
sanction: sanction ban veto
law: approve pass enact repeal legalize reject
announcement+say: announce reveal unveil disclose
statement+say: praise thank criticize warn urge call demand deny promise threaten
statement+report: say(said) tell(told) state claim add note report explain declare confirm believe think(thought) write(wrote,written)
`

// englishNouns are the nouns that name an event, by its type.
const englishNouns = `
meeting: meeting summit talks
visit: visit trip tour
treaty: signing treaty armistice
deal: purchase sale merger acquisition
deployment: deployment withdrawal
attack: attack offensive invasion bombing raid assault shooting battle coup
casualties: death
ceremony: parade ceremony inauguration funeral
election: election referendum vote
resignation: resignation
arrest: arrest
trial: trial conviction verdict
protest: protest demonstration strike
start: launch opening founding outbreak
end: end closure collapse fall
disaster: earthquake fire flood crash hurricane
`

const englishClauseWords = `that if when while although where after who but because before since`

const englishArticles = `the a an his her its their this that these those each last next first second`

const englishAuxiliaries = `
past: has have had was were
future: will shall
present: is are
conditional: would
`

const englishPrepositions = `of in at to with by for from until on between after during against without under toward since`
