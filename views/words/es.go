package words

import (
	"sync"

	"hito/model"
)

var spanishWords = sync.OnceValue(func() *Words {
	return &Words{Language: "es", l: &spanish, reasons: gather(reasonsES()...), hints: gather(hintsES, configHintsES)}
})

// spanish is the Spanish tables.
var spanish = language{
	months: [12]string{"enero", "febrero", "marzo", "abril", "mayo", "junio",
		"julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"},
	monthsShort: [12]string{"ene", "feb", "mar", "abr", "may", "jun",
		"jul", "ago", "sep", "oct", "nov", "dic"},
	weekdays:      [7]string{"lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"},
	weekdaysShort: [7]string{"lun", "mar", "mié", "jue", "vie", "sáb", "dom"},

	dates: datePhrases{
		none: "sin fecha", anyDay: "en cualquier fecha",
		aDate: "una fecha ",
		long: [13]string{"", "{d} {m} {y}", "fin de semana del {d} {m} {y}", "semana del {d} {m} {y}", "{M} de {y}",
			"{p} trimestre de {y}", "{s} de {y}", "{p} cuatrimestre de {y}", "{p} semestre de {y}",
			"{y}", "década de {y}", "siglo {r}", "{r} milenio"},
		short: [13]string{"", "{d} {m} {y}", "finde {d} {m} {y}", "sem. {d} {m} {y}", "{m} {y}",
			"{n}T {y}", "{S} {y}", "{n}C {y}", "{n}S {y}",
			"{y}", "años {y}", "s. {r}", "{r} mil."},
		articles:  [13]string{"", "el ", "el ", "la ", "", "el ", "", "el ", "el ", "", "la ", "el ", "el "},
		weekdayed: "{w} {d} de {M} de {y}",
		dayMonth:  "{d} {m}",
		ordinals:  [4]string{"primer", "segundo", "tercer", "cuarto"},
		seasons:   [4]string{"primavera", "verano", "otoño", "invierno"}, seasonsShort: [4]string{"prim.", "verano", "otoño", "inv."},
		seasonArticles: [4]string{"la ", "el ", "el ", "el "},
		beforeEra:      " a. C.",
		thirds:         [3]string{"principios {x}", "mediados {x}", "finales {x}"},
		ofThird:        [13]string{model.GranularityMonth: "de ", model.GranularityYear: "de ", model.GranularityDecade: "de la ", model.GranularityCentury: "del "},
		thirdsShort:    [3]string{"ppios. {x}", "med. {x}", "fin. {x}"},
		between:        frame{"entre {a} y {b}", "{a}–{b}"},
		earlier:        frame{"{x} o antes", "≤{x}"}, later: frame{"{x} o después", "≥{x}"},
		around: frame{"hacia {x}", "~{x}"}, roughly: frame{"{x}, aprox.", "~{x}"},
		uncertain: frame{"¿{x}?", "{x}?"},
		someDay:   frame{"un día de ", "día? "}, someMonth: frame{"un mes de ", "mes? "},
	},

	kinds:       [5]string{"persona", "estado", "organización", "lugar", "producto"},
	forms:       [5]string{"nombre", "cargo", "gentilicio", "lugar", "pronombre"},
	statuses:    [3]string{"sin fecha", "acotado", "fechado"},
	knowledge:   [5]string{"desconocida", "declarada", "deducida", "acotada", "contradicha"},
	blocks:      [7]string{"metadatos", "menú", "enlaces a otras noticias", "pie de foto", "crédito", "repetición", "ladillo"},
	roles:       [4]string{"lo cuenta", "lo menciona de paso", "añade un detalle", "pie de foto"},
	expressions: [6]string{"fecha", "duración", "repetición", "hora", "edad", "presente"},
	granularities: [13]string{"ninguna", "día", "fin de semana", "semana", "mes", "trimestre", "estación",
		"cuatrimestre", "semestre", "año", "década", "siglo", "milenio"},

	fields:  []entry{{"date", "fecha"}, {"place", "lugar"}, {"number", "cifra"}, {"name", "nombre"}},
	tongues: []entry{{"es", "español"}, {"en", "inglés"}, {"", "idioma desconocido"}},
	types:   typesES,
	quotes:  [2]string{"«", "»"},
	units:   [3][2]string{{"día", "días"}, {"mes", "meses"}, {"año", "años"}},
}
