package actors

import (
	"strings"
	"sync"

	"hito/loader/prose"
	"hito/model"
)

// entity is a state, place or organisation of the tables.
type entity struct {
	id     string
	es, en string // the name to show
	kind   model.ActorKind
	// of is the state that a capital or seat of power stands for where it
	// acts, 0 for none.
	of    int16
	seat  bool   // a building, not a city
	city  bool   // a city that is no capital
	bloc  bool   // an international body
	head  uint64 // the key of the first word of a longer name, 0 for none
	power bool   // an armed one
	// describer is the class of noun that describes it ("media"), 0 for none.
	describer int8
}

// flag says what a word can be besides the numbered things of its entry.
type flag uint64

const (
	flagCommon      flag = 1 << iota // no name by itself
	flagGiven                        // a first name
	flagOrgHead                      // begins an organisation's name
	flagOrgTail                      // ends an organisation's name
	flagPlaceHead                    // begins a place's name
	flagPlaceNoun                    // says that a place follows
	flagEvent                        // begins the name of an event, law, prize
	flagTime                         // a month or weekday
	flagMotion                       // governs a place
	flagDeterminer                   // el, la, su, the
	flagPossessive                   // su, sus, his, her, their
	flagOf                           // de, del, of
	flagAnd                          // y, e, and
	flagPreposition                  // en, desde, in: a place follows
	flagTo                           // a, al, to: a place follows a motion
	flagParticle                     // von, da, bin: joins parts of a name
	flagBefore                       // entonces, actual: between article and post
	flagFormer                       // ex, antiguo
	flagVerb                         // a verb that a name at the start of a sentence takes
	flagCounterpart                  // homólogo
	flagMinistry                     // ministerio, ministry
	flagCountries                    // países, naciones
	flagLeaders                      // líderes, mandatarios
	flagBoth                         // ambos, dos
	flagCredit                       // foto, imagen
	flagKoreas                       // las dos Coreas
	flagSurname                      // a common family name
	flagHuman                        // a verb of persons
	flagRelative                     // hermana, sucesor: somebody else than whose
	flagStake                        // participación: "en" and a company follow
	flagGeo                          // mar, plaza: part of the place's name
	flagNational                     // consejo: a state's, if a capital follows
	flagMost                         // mayor, principal: before a describing noun
	flagKin                          // what only persons have: esposa, mandato
	flagAbstract                     // Estado, República: no actor after a post
	flagNobody                       // capitals that name nobody
	flagCapital                      // capital: of a state, its city
	flagAdjective                    // supremo, electo: between post and state
	flagSaying                       // dijo: a person or a body says
	flagTwo                          // los: before "dos"
	flagOwn                          // país: behind "su"
	flagAlly                         // aliado, invitado: behind "su"
	flagNorth                        // Norte
	flagSouth                        // Sur
	flagPartisan                     // republicano: a politician, with no name
	flagMany                         // miles: of soldiers
	flagThese                        // esos: told before
	flagSelf                         // mismo: between article or preposition and a place
	flagDeparture                    // salió: "de" and a place follow
	flagVia                          // por: after a motion
	flagMoney                        // SGD: the code of a currency
	flagCompany                      // Airlines, Aviation: in no person's name
	flagProduct                      // motores: a maker or model follows
	flagTrade                        // se fusionó, fabrica: what companies do
	flagCounted                      // millones, euros, kilómetros: a figure before it counts
	flagShares                       // acciones: "de" and a company follow
	flagThing                        // avión, modelo: with an article, a product told before
	flagBoard                        // consejo: before "de administración"
)

// what a phrase names.
type what uint8

const (
	isNothing what = iota
	isEntity
	isDemonym
	isPost
	isGroup
	isDescriber
)

// word is everything the tables know of one folded word.
type word struct {
	flags     flag
	entity    int16 // named by the capitalised word alone
	demonym   int16 // of this entity
	phrases   int16 // index of the first phrase that it begins, 0 for none
	post      int8
	portfolio int8
	group     int8
	describer int8
	plural    int8  // the post that it is the plural of: cancilleres
	movement  int16 // the state whose politics have the movement: chavista
	capsOnly  bool  // the entity's name is an acronym: capitals only
	proper    bool  // the demonym is always capitalised, as in English
}

// phrase is several words that together name something.
type phrase struct {
	rest     []uint64 // folded words after the first
	upper    uint32   // bit k: the k-th word must be capitalised
	is       what
	id       int16
	last     bool // the last phrase of its first word
	capsOnly bool
}

type postRank uint8

const (
	rankOther postRank = iota
	rankTop
	rankMinister
	rankTitle
)

// tables is all language data, ready for look-up.
type tables struct {
	words      *prose.Lexicon[word]
	entities   []entity
	phrases    []phrase
	posts      []string
	ranks      []postRank
	portfolios []string
	groups     []string
	describers []string

	states                    map[string]int16
	capitals                  map[int16]int16 // by state: its city
	past                      map[int16]bool  // states that are no more
	postForeign, postPremier  int8
	postChancellor            int8
	postMinister, postSir     int8
	groupGovernment           int8
	groupMinistry             int8
	groupForces               int8
	groupOpposition           int8
	movementOf                map[uint64]uint64 // by the word for a movement: which it is
	groupRuling               int8
	groupMovement             int8
	groupCentralBank          int8
	postOfficer, postEnvoy    int8
	regimes                   map[int16]bool  // states with one movement: its leader is theirs
	regimeWords               map[uint64]bool // régimen
	leaderWords               map[uint64]bool // words that fit the leader of every state
	clubs                     []string        // clubHeads, folded
	of                        [2]uint64       // de, del
	articles                  [3]uint64       // la, los, las
	postMayor, postGovernor   int8
	portfolioOf               []int8 // of a post or group that is a ministry's in other words
	groupPortfolio            []int8
	portfolioForeign          int8
	describerMedia            int8
	describerCompany          int8
	describerGuerrilla        int8
	describerBody             int8
	securityCouncil, european int16
}

var loadTables = sync.OnceValue(buildTables)

// Prepare builds what the stage looks up, which it would else do at its first
// document.
func Prepare() { loadTables() }

func buildTables() *tables {
	b := &builder{first: map[uint64][]phrase{}}
	b.t = &tables{words: prose.NewLexicon[word](8 << 10), entities: make([]entity, 1, 1024), states: map[string]int16{}, capitals: map[int16]int16{}, past: map[int16]bool{}, movementOf: map[uint64]uint64{},
		posts: []string{""}, ranks: []postRank{0}, portfolios: []string{""}, groups: []string{""}, describers: []string{""}}
	b.posts()
	b.numbered(groupsTable, isGroup)
	b.numbered(describersTable, isDescriber)
	b.portfolios()
	b.states()
	b.places()
	b.organisations()
	b.wordLists()
	b.movements()
	b.plurals()
	b.centralBanks()
	b.flatten()
	t := b.t
	for _, code := range [...]string{"korea", "su", "yu", "cs", "dd"} {
		t.past[t.states[code]] = true
	}
	t.clubs = strings.Fields(prose.FoldString(clubHeads))
	t.of, t.articles = [2]uint64{prose.Fold("de"), prose.Fold("del")}, [3]uint64{prose.Fold("la"), prose.Fold("los"), prose.Fold("las")}
	t.postForeign, t.postPremier, t.postChancellor = index(t.posts, "foreign"), index(t.posts, "premier"), index(t.posts, "chancellor")
	t.postMinister, t.postSir = index(t.posts, "minister"), index(t.posts, "sir")
	t.groupGovernment, t.groupMinistry = index(t.groups, "government"), index(t.groups, "ministry")
	t.groupForces, t.groupOpposition = index(t.groups, "forces"), index(t.groups, "opposition")
	t.leaderWords, t.regimes = map[uint64]bool{}, map[int16]bool{t.states["ve"]: true, t.states["cu"]: true, t.states["ni"]: true}
	t.regimeWords = map[uint64]bool{prose.Fold("régimen"): true, prose.Fold("regime"): true}
	for _, w := range [...]string{"mandatario", "mandataria", "gobernante"} {
		t.leaderWords[prose.Fold(w)] = true
	}
	t.groupRuling, t.groupMovement, t.groupCentralBank = index(t.groups, "ruling"), index(t.groups, "movement"), index(t.groups, "central-bank")
	t.postOfficer, t.postEnvoy = index(t.posts, "officer"), index(t.posts, "envoy")
	t.postMayor, t.postGovernor = index(t.posts, "mayor"), index(t.posts, "governor")
	t.portfolioForeign = index(t.portfolios, "foreign")
	t.portfolioOf, t.groupPortfolio = make([]int8, len(t.posts)), make([]int8, len(t.groups))
	for post, portfolio := range map[string]string{"foreign": "foreign", "defence": "defence", "treasury": "finance", "interior-minister": "interior"} {
		t.portfolioOf[index(t.posts, post)] = index(t.portfolios, portfolio)
	}
	t.groupPortfolio[index(t.groups, "ministry-foreign")] = t.portfolioForeign
	t.groupPortfolio[index(t.groups, "ministry-defence")] = index(t.portfolios, "defence")
	t.describerGuerrilla, t.describerBody = index(t.describers, "guerrilla"), index(t.describers, "body")
	t.describerMedia, t.describerCompany = index(t.describers, "media"), index(t.describers, "company")
	return t
}

func index(names []string, name string) int8 {
	for i, n := range names {
		if n == name {
			return int8(i)
		}
	}
	return 0
}

// builder fills the tables from the data files.
type builder struct {
	t      *tables
	first  map[uint64][]phrase
	order  []string // first words in the order of the data, so that nothing hangs on a map's order
	tokens []prose.Token
}

// edit changes the entry of one word.
func (b *builder) edit(text string, change func(*word)) {
	w, _ := b.t.words.Lookup(prose.Fold(text))
	change(&w)
	b.t.words.Put(text, w)
}

// name makes words, one or several, name the thing id.
func (b *builder) name(words string, is what, id int16) {
	words = strings.TrimSpace(words)
	if words == "" {
		return
	}
	b.tokens = prose.Tokenize(b.tokens[:0], words)
	var folds []uint64
	var upper uint32
	head, caps := "", true
	for _, t := range b.tokens {
		if t.Kind != prose.Word && t.Kind != prose.Number {
			continue
		}
		if t.Flags&prose.Upper != 0 && len(folds) < 32 {
			upper |= 1 << len(folds)
		}
		caps = caps && (t.Flags&prose.Capital != 0 || t.Flags&prose.Upper != 0 && t.Len() == 1 || t.Kind == prose.Number)
		if head == "" {
			head = words[t.Start:t.End]
		}
		folds = append(folds, t.Fold)
	}
	if len(folds) > 1 {
		if _, ok := b.first[folds[0]]; !ok {
			b.order = append(b.order, head)
		}
		b.first[folds[0]] = append(b.first[folds[0]], phrase{rest: folds[1:], upper: upper, is: is, id: id, capsOnly: caps && len(words) <= 7})
		return
	}
	b.edit(head, func(w *word) {
		switch is {
		case isEntity:
			w.entity, w.capsOnly = id, caps && len(words) <= 5
		case isDemonym:
			if w.demonym == 0 || w.proper && upper == 0 {
				w.demonym, w.proper = id, upper != 0
			}
		case isPost:
			w.post = int8(id)
		case isGroup:
			w.group = int8(id)
		case isDescriber:
			w.describer = int8(id)
		}
	})
}

// numbered reads a table of "class: words, words".
func (b *builder) numbered(table string, is what) {
	names := &b.t.groups
	if is == isDescriber {
		names = &b.t.describers
	}
	for line := range strings.Lines(strings.TrimSpace(table)) {
		class, words, _ := strings.Cut(strings.TrimSpace(line), ":")
		*names = append(*names, class)
		for w := range strings.SplitSeq(words, ",") {
			b.name(w, is, int16(len(*names)-1))
		}
	}
}

func (b *builder) posts() {
	for line := range strings.Lines(strings.TrimSpace(postsTable)) {
		class, words, _ := strings.Cut(strings.TrimSpace(line), ":")
		name, rank, _ := strings.Cut(class, " ")
		b.t.posts = append(b.t.posts, name)
		b.t.ranks = append(b.t.ranks, map[string]postRank{"top": rankTop, "minister": rankMinister, "title": rankTitle}[rank])
		for w := range strings.SplitSeq(words, ",") {
			b.name(w, isPost, int16(len(b.t.posts)-1))
		}
	}
	for w := range strings.SplitSeq(counterpartWords, ",") {
		b.edit(strings.TrimSpace(w), func(e *word) { e.flags |= flagCounterpart })
	}
}

func (b *builder) portfolios() {
	for line := range strings.Lines(strings.TrimSpace(portfoliosTable)) {
		class, words, _ := strings.Cut(strings.TrimSpace(line), ":")
		b.t.portfolios = append(b.t.portfolios, class)
		id := int8(len(b.t.portfolios) - 1)
		for w := range strings.SplitSeq(words, ",") {
			for part := range strings.FieldsSeq(w) {
				b.edit(part, func(e *word) {
					if e.portfolio == 0 {
						e.portfolio = id
					}
				})
			}
		}
	}
}

// flatten lays the phrases out, the longest of each first word first.
func (b *builder) flatten() {
	b.t.phrases = make([]phrase, 1, len(b.order)*2)
	for _, head := range b.order {
		list := b.first[prose.Fold(head)]
		for i := 1; i < len(list); i++ {
			for k := i; k > 0 && len(list[k].rest) > len(list[k-1].rest); k-- {
				list[k], list[k-1] = list[k-1], list[k]
			}
		}
		list[len(list)-1].last = true
		at := int16(len(b.t.phrases))
		b.t.phrases = append(b.t.phrases, list...)
		b.edit(head, func(w *word) { w.phrases = at })
	}
}
