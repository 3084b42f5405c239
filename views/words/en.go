package words

import "sync"

var englishWords = sync.OnceValue(func() *Words {
	return &Words{Language: "en", l: &english, reasons: gather(reasonsEN()...), hints: gather(hintsEN, configHintsEN)}
})

// english is the English tables.
var english = language{
	months: [12]string{"January", "February", "March", "April", "May", "June",
		"July", "August", "September", "October", "November", "December"},
	monthsShort: [12]string{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
		"Jul", "Aug", "Sep", "Oct", "Nov", "Dec"},
	weekdays:      [7]string{"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"},
	weekdaysShort: [7]string{"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"},

	dates: datePhrases{
		none: "undated", anyDay: "any date",
		aDate: "a date ",
		long: [13]string{"", "{d} {m} {y}", "weekend of {d} {m} {y}", "week of {d} {m} {y}", "{M} {y}",
			"{p} quarter of {y}", "{s} of {y}", "{p} four-month period of {y}", "{p} half of {y}",
			"{y}", "{y}s", "{o} century", "{o} millennium"},
		short: [13]string{"", "{d} {m} {y}", "wkd {d} {m} {y}", "wk {d} {m} {y}", "{m} {y}",
			"Q{n} {y}", "{S} {y}", "{n}/3 {y}", "H{n} {y}",
			"{y}", "{y}s", "{o} c.", "{o} mill."},
		articles:  [13]string{"", "", "the ", "the ", "", "the ", "", "the ", "the ", "", "the ", "the ", "the "},
		weekdayed: "{w} {d} {M} {y}",
		dayMonth:  "{d} {m}",
		ordinals:  [4]string{"first", "second", "third", "fourth"},
		seasons:   [4]string{"spring", "summer", "autumn", "winter"}, seasonsShort: [4]string{"spring", "summer", "autumn", "winter"},
		seasonArticles: [4]string{"the ", "the ", "the ", "the "},
		beforeEra:      " BC",
		thirds:         [3]string{"early {x}", "mid-{x}", "late {x}"},
		thirdsShort:    [3]string{"early {x}", "mid-{x}", "late {x}"},
		between:        frame{"between {a} and {b}", "{a}–{b}"},
		earlier:        frame{"{x} or earlier", "≤{x}"}, later: frame{"{x} or later", "≥{x}"},
		around: frame{"around {x}", "~{x}"}, roughly: frame{"roughly {x}", "~{x}"},
		uncertain: frame{"{x}, uncertain", "{x}?"},
		someDay:   frame{"a day in ", "day? "}, someMonth: frame{"a month in ", "month? "},
	},

	kinds:       [5]string{"person", "state", "organisation", "place", "product"},
	forms:       [5]string{"name", "role", "demonym", "place", "pronoun"},
	statuses:    [3]string{"undated", "bounded", "dated"},
	knowledge:   [5]string{"unknown", "stated", "derived", "bounded", "contradicted"},
	blocks:      [7]string{"metadata", "menu", "links to other articles", "caption", "credit", "repeat", "heading"},
	roles:       [4]string{"tells it", "mentions it in passing", "adds a detail", "caption"},
	expressions: [6]string{"date", "duration", "set", "time of day", "age", "present"},
	granularities: [13]string{"none", "day", "weekend", "week", "month", "quarter", "season",
		"four months", "half year", "year", "decade", "century", "millennium"},

	fields:  []entry{{"date", "date"}, {"place", "place"}, {"number", "number"}, {"name", "name"}},
	tongues: []entry{{"es", "Spanish"}, {"en", "English"}, {"", "unknown language"}},
	types:   typesEN,
	quotes:  [2]string{"“", "”"},
	units:   [3][2]string{{"day", "days"}, {"month", "months"}, {"year", "years"}},
}
