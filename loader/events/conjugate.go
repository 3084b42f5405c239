package events

import "strings"

// tense is what a verb form says of when.
type tense uint8

const (
	noTense     tense = iota
	present           // visita
	past              // visitó
	imperfect         // visitaba
	future            // visitará
	conditional       // visitaría
	subjunctive       // visite, visitara
	infinitive        // visitar
	gerund            // visitando
	participle        // visitado
)

// finite reports whether a verb in this tense can govern a clause.
func (t tense) finite() bool { return t >= present && t <= subjunctive }

// verb is one Spanish verb as the lexicon writes it: the infinitive and, where
// the rules would not give them, the third person singular of the preterite
// and of the present, and the participle.
type verb struct {
	infinitive, preterite, present, participle string
}

// conjugate calls put for every form in the third person that news is written
// in, and for the impersonal forms. The rules are those of any Spanish grammar:
// three conjugations, strong preterites (-uvo, -ijo), and the contracted
// futures (tendrá, dirá).
func conjugate(v verb, put func(form string, t tense)) {
	stem, class := v.infinitive[:len(v.infinitive)-2], v.infinitive[len(v.infinitive)-2:]
	if strings.HasSuffix(v.infinitive, "ír") {
		stem, class = strings.TrimSuffix(v.infinitive, "ír"), "ir"
	}
	put(v.infinitive, infinitive)
	for _, clitic := range []string{"se", "le", "les", "lo", "la", "los", "las"} {
		put(v.infinitive+clitic, infinitive)
	}
	putPast(v, stem, class, put)
	putPresent(v, stem, class, put)
	future3 := futureStem(v.infinitive)
	put(future3+"á", future)
	put(future3+"án", future)
	put(future3+"ía", conditional)
	put(future3+"ían", conditional)
	putImpersonal(v, stem, class, put)
}

// putPast puts preterite, imperfect and past subjunctive.
func putPast(v verb, stem, class string, put func(string, tense)) {
	singular := v.preterite
	if singular == "" {
		singular = stem + map[string]string{"ar": "ó", "er": "ió", "ir": "ió"}[class]
	}
	var plural string
	switch base := strings.TrimSuffix(strings.TrimSuffix(singular, "ó"), "o"); {
	case strings.HasSuffix(base, "j") || strings.HasSuffix(base, "y"): // dijo, cayó
		plural = base + "eron"
	case singular == "fue" || singular == "vio" || singular == "dio":
		plural = map[string]string{"fue": "fueron", "vio": "vieron", "dio": "dieron"}[singular]
	case strings.HasSuffix(singular, "ió"):
		plural = strings.TrimSuffix(singular, "ió") + "ieron"
	case strings.HasSuffix(singular, "ó"):
		plural = base + "aron"
	default: // a strong preterite: mantuvo, puso
		plural = base + "ieron"
	}
	put(singular, past)
	put(plural, past)
	root := strings.TrimSuffix(plural, "ron")
	for _, ending := range []string{"ra", "ran", "se", "sen"} {
		put(root+ending, subjunctive)
	}
	if v.infinitive == "ver" || strings.HasSuffix(v.infinitive, "prever") {
		stem += "e" // veía
	}
	if class == "ar" {
		put(stem+"aba", imperfect)
		put(stem+"aban", imperfect)
	} else {
		put(stem+"ía", imperfect)
		put(stem+"ían", imperfect)
	}
}

// putPresent puts the present indicative and subjunctive.
func putPresent(v verb, stem, class string, put func(string, tense)) {
	singular := v.present
	if singular == "" {
		singular = stem + map[string]string{"ar": "a", "er": "e", "ir": "e"}[class]
	}
	put(singular, present)
	put(singular+"n", present)
	root := singular[:len(singular)-1]
	if class == "ar" {
		root = soften(root)
		put(root+"e", subjunctive)
		put(root+"en", subjunctive)
	} else if v.present == "" {
		put(root+"a", subjunctive)
		put(root+"an", subjunctive)
	}
}

// soften spells a stem before e as it sounds before a: atac-ar, ataqu-e.
func soften(root string) string {
	switch {
	case strings.HasSuffix(root, "c"):
		return root[:len(root)-1] + "qu"
	case strings.HasSuffix(root, "g"):
		return root + "u"
	case strings.HasSuffix(root, "z"):
		return root[:len(root)-1] + "c"
	}
	return root
}

// putImpersonal puts the gerund and the participle in its four forms.
func putImpersonal(v verb, stem, class string, put func(string, tense)) {
	done := v.participle
	if done == "" {
		done = stem + map[string]string{"ar": "ado", "er": "ido", "ir": "ido"}[class]
	}
	root := strings.TrimSuffix(done, "o")
	for _, ending := range []string{"o", "a", "os", "as"} {
		put(root+ending, participle)
	}
	if class == "ar" {
		put(stem+"ando", gerund)
	} else {
		put(stem+"iendo", gerund)
	}
}

// contracted are the ends of the infinitives whose future is contracted.
var contracted = [...][2]string{
	{"tener", "tendr"}, {"venir", "vendr"}, {"poner", "pondr"}, {"salir", "saldr"}, {"decir", "dir"},
	{"hacer", "har"}, {"poder", "podr"}, {"querer", "querr"}, {"saber", "sabr"}, {"haber", "habr"},
}

func futureStem(infinitive string) string {
	for _, pair := range contracted {
		if strings.HasSuffix(infinitive, pair[0]) {
			return strings.TrimSuffix(infinitive, pair[0]) + pair[1]
		}
	}
	return strings.Replace(infinitive, "ír", "ir", 1)
}
