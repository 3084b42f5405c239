package events

// englishVerbs are the verbs that tell an event, by its type: base form, with
// the past and the participle in brackets where they are not regular.
const englishVerbs = `
meeting: meet(met) host welcome talk summon greet
visit: visit travel arrive fly(flew,flown) return tour land depart
treaty: sign ratify
deal: pay(paid) transfer buy(bought) sell(sold) acquire agree order merge purchase award negotiate invest fine lend(lent) fund hire deliver
deployment: send(sent) deploy withdraw(withdrew,withdrawn) supply
attack: stab ambush shell raid attack bomb invade strike(struck) storm shoot(shot) kill capture seize hijack assassinate
casualties: die wound injure
ceremony: inaugurate commemorate crown bury honor
election: elect vote win(won) defeat lose(lost)
appointment: swear(swore,sworn) appoint name nominate promote
resignation: resign quit oust dismiss fire sack impeach
arrest: arrest detain jail extradite release free
trial: rule plead(pleaded) convict sentence acquit indict charge accuse sue
protest: protest march rally
start: begin(began,begun) start launch found open establish create introduce resume reopen
end: shut(shut) halt scrap delay end close collapse fail cancel suspend dissolve postpone conclude
disaster: hit(hit) explode crash sink(sank,sunk) flood erupt derail
test: test
sanction: sanction ban veto
law: overturn veto approve pass enact repeal legalize reject
announcement+say: announce reveal unveil disclose present publish release
statement+say: praise thank reject offer apologize condemn accept propose defend vow pledge criticize warn urge call demand deny promise threaten
event: build(built) replace recall expand cut(cut) double develop block hack suffer
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

// englishProspects are the words that govern what is expected or planned.
const englishProspects = `expected expects expect plans planned planning plan scheduled hopes hope due aims intends set slated`

// englishResultVerbs tell a result where a figure stands behind them, and
// englishMeasures are what it is told in.
const (
	englishResultVerbs = `fall(fell,fallen) rise(rose,risen) drop(dropped) gain lose(lost) climb jump plunge(plunged) slip(slipped) slide(slid) close surge(surged) increase decrease decline report sell(sold) earn reach top(topped) cost(cost)`
	englishMeasures    = `percent points point million billion thousand dollars euros pounds units copies shares`
)
