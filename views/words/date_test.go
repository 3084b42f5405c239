package words

import (
	"testing"

	"hito/model"
)

// day is a calendar day as model counts them.
func day(year, month, d int) model.Day {
	return model.DayOf(year, month, d)
}

func span(a, b model.Day, g, to model.Granularity) model.Date {
	return model.Date{Earliest: a, Latest: b, Granularity: g, To: to}
}

func approximate(d model.Date) model.Date {
	d.Qualifier |= model.Approximate
	return d
}

func uncertain(d model.Date) model.Date {
	d.Qualifier |= model.Uncertain
	return d
}

const (
	noUnit  = model.NoGranularity
	oneDay  = model.GranularityDay
	aMonth  = model.GranularityMonth
	aYear   = model.GranularityYear
	past    = model.OpenPast
	future  = model.OpenFuture
	quarter = model.GranularityQuarter
	season_ = model.GranularitySeason
)

// sep3 is a day that many cases are about.
var sep3 = span(day(2025, 9, 3), day(2025, 9, 3), oneDay, noUnit)

func year(y int) model.Date { return span(day(y, 1, 1), day(y, 12, 31), aYear, noUnit) }

var dateCases = []struct {
	d model.Date
	// in Spanish, in English, short and long in Spanish (long only where given)
	es, en, short, long string
}{
	{model.Date{}, "sin fecha", "undated", "sin fecha", "sin fecha"},
	{sep3, "3 sep 2025", "3 Sep 2025", "3 sep 2025", "miércoles 3 de septiembre de 2025"},
	{uncertain(sep3), "¿3 sep 2025?", "3 Sep 2025, uncertain", "3 sep 2025?", "¿miércoles 3 de septiembre de 2025?"},
	{approximate(sep3), "hacia el 3 sep 2025", "around 3 Sep 2025", "~3 sep 2025", "hacia el miércoles 3 de septiembre de 2025"},
	{approximate(year(1945)), "hacia 1945", "around 1945", "~1945", "hacia 1945"},
	{uncertain(approximate(year(1945))), "¿hacia 1945?", "around 1945, uncertain", "~1945?", "¿hacia 1945?"},
	{span(day(2025, 9, 1), day(2025, 9, 30), aMonth, noUnit), "septiembre de 2025", "September 2025", "sep 2025", "septiembre de 2025"},
	{approximate(span(day(2023, 7, 21), day(2023, 7, 31), oneDay, oneDay)), "finales de julio de 2023", "late July 2023", "fin. jul 2023", "finales de julio de 2023"},
	{approximate(span(day(2023, 7, 21), day(2023, 7, 31), aMonth, noUnit)), "finales de julio de 2023", "late July 2023", "fin. jul 2023", "finales de julio de 2023"},
	{approximate(span(day(2023, 2, 1), day(2023, 2, 10), oneDay, oneDay)), "principios de febrero de 2023", "early February 2023", "ppios. feb 2023", "principios de febrero de 2023"},
	{approximate(span(day(2023, 2, 11), day(2023, 2, 20), oneDay, oneDay)), "mediados de febrero de 2023", "mid-February 2023", "med. feb 2023", "mediados de febrero de 2023"},
	{approximate(span(day(2024, 9, 1), day(2024, 12, 31), aMonth, aMonth)), "finales de 2024", "late 2024", "fin. 2024", "finales de 2024"},
	{approximate(span(day(1990, 1, 1), day(1993, 12, 31), aYear, aYear)), "principios de la década de 1990", "early 1990s", "ppios. años 1990", "principios de la década de 1990"},
	{approximate(span(day(1867, 1, 1), day(1899, 12, 31), aYear, aYear)), "finales del siglo XIX", "late 19th century", "fin. s. XIX", ""},
	{approximate(span(day(1801, 1, 1), day(1833, 12, 31), aYear, aYear)), "principios del siglo XIX", "early 19th century", "ppios. s. XIX", ""},
	{approximate(span(day(2025, 3, 5), day(2025, 4, 17), oneDay, oneDay)), "entre el 5 mar y el 17 abr 2025, aprox.", "roughly between 5 Mar and 17 Apr 2025", "~5 mar–17 abr 2025", "entre el miércoles 5 de marzo de 2025 y el jueves 17 de abril de 2025, aprox."},
	{span(day(2025, 5, 1), day(2025, 12, 31), aMonth, aMonth), "entre mayo y diciembre de 2025", "between May and December 2025", "may–dic 2025", "entre mayo y diciembre de 2025"},
	{span(day(2024, 5, 1), day(2025, 2, 28), aMonth, aMonth), "entre mayo de 2024 y febrero de 2025", "between May 2024 and February 2025", "may 2024–feb 2025", "entre mayo de 2024 y febrero de 2025"},
	{span(day(2025, 5, 3), day(2025, 5, 5), oneDay, oneDay), "entre el 3 y el 5 may 2025", "between 3 and 5 May 2025", "3–5 may 2025", ""},
	{span(day(2025, 10, 28), day(2025, 11, 2), oneDay, oneDay), "entre el 28 oct y el 2 nov 2025", "between 28 Oct and 2 Nov 2025", "28 oct–2 nov 2025", ""},
	{span(day(2025, 10, 27), day(2025, 11, 2), model.GranularityWeek, noUnit), "semana del 27 oct 2025", "week of 27 Oct 2025", "sem. 27 oct 2025", ""},
	{span(day(2025, 11, 1), day(2025, 11, 2), model.GranularityWeekend, noUnit), "fin de semana del 1 nov 2025", "weekend of 1 Nov 2025", "finde 1 nov 2025", ""},
	{span(past, day(2025, 10, 28), oneDay, oneDay), "28 oct 2025 o antes", "28 Oct 2025 or earlier", "≤28 oct 2025", ""},
	{span(day(2025, 9, 1), future, aMonth, noUnit), "septiembre de 2025 o después", "September 2025 or later", "≥sep 2025", ""},
	{span(past, future, oneDay, oneDay), "en cualquier fecha", "any date", "en cualquier fecha", ""},
	{span(day(2025, 4, 1), day(2025, 6, 30), quarter, noUnit), "segundo trimestre de 2025", "second quarter of 2025", "2T 2025", ""},
	{span(day(2025, 7, 1), day(2025, 12, 31), model.GranularityHalf, noUnit), "segundo semestre de 2025", "second half of 2025", "2S 2025", ""},
	{span(day(2025, 9, 1), day(2025, 12, 31), model.GranularityFourMonths, noUnit), "tercer cuatrimestre de 2025", "third four-month period of 2025", "3C 2025", ""},
	{span(day(2024, 6, 21), day(2024, 9, 22), season_, noUnit), "verano de 2024", "summer of 2024", "verano 2024", ""},
	{model.SeasonDate(2024, 24), "invierno de 2024", "winter of 2024", "inv. 2024", ""},
	{approximate(span(day(2024, 3, 21), day(2024, 6, 20), season_, noUnit)), "hacia la primavera de 2024", "around the spring of 2024", "~prim. 2024", ""},
	{span(day(1990, 1, 1), day(1999, 12, 31), model.GranularityDecade, noUnit), "década de 1990", "1990s", "años 1990", ""},
	{span(day(1900, 1, 1), day(1999, 12, 31), model.GranularityCentury, noUnit), "siglo XX", "20th century", "s. XX", ""},
	{span(day(-399, 1, 1), day(-300, 12, 31), model.GranularityCentury, noUnit), "siglo IV a. C.", "4th century BC", "s. IV a. C.", ""},
	{year(-43), "44 a. C.", "44 BC", "44 a. C.", ""},
	{year(476), "476", "476", "476", ""},
	{span(day(1939, 1, 1), day(1945, 12, 31), aYear, aYear), "entre 1939 y 1945", "between 1939 and 1945", "1939–1945", ""},
	{span(day(2023, 7, 1), day(2023, 7, 31), oneDay, noUnit), "un día de julio de 2023", "a day in July 2023", "día? jul 2023", ""},
	{span(day(2023, 1, 1), day(2023, 12, 31), aMonth, noUnit), "un mes de 2023", "a month in 2023", "mes? 2023", ""},
	{model.Until(sep3), "3 sep 2025 o antes", "3 Sep 2025 or earlier", "≤3 sep 2025", ""},
	{model.Since(year(2019)), "2019 o después", "2019 or later", "≥2019", ""},
	{span(day(2024, 1, 1), day(2024, 12, 31), aMonth, aMonth), "2024", "2024", "2024", "2024"},
	{span(day(2024, 2, 1), day(2024, 2, 29), oneDay, oneDay), "febrero de 2024", "February 2024", "feb 2024", ""},
	// a unit that its days do not fill is written by its days
	{span(day(2025, 3, 2), day(2025, 9, 8), aYear, noUnit), "entre el 2 mar y el 8 sep 2025", "between 2 Mar and 8 Sep 2025", "2 mar–8 sep 2025", ""},
	{span(day(2025, 3, 1), day(2025, 9, 30), aYear, noUnit), "entre el 1 mar y el 30 sep 2025", "between 1 Mar and 30 Sep 2025", "1 mar–30 sep 2025", ""},
}

func TestDates(t *testing.T) {
	es, en := For("es"), For("en")
	for _, c := range dateCases {
		if got := es.Date(c.d); got != c.es {
			t.Errorf("es %+v: %q, want %q", c.d, got, c.es)
		}
		if got := en.Date(c.d); got != c.en {
			t.Errorf("en %+v: %q, want %q", c.d, got, c.en)
		}
		if got := es.ShortDate(c.d); got != c.short {
			t.Errorf("es short %+v: %q, want %q", c.d, got, c.short)
		}
		if c.long == "" {
			continue
		}
		if got := es.LongDate(c.d); got != c.long {
			t.Errorf("es long %+v: %q, want %q", c.d, got, c.long)
		}
	}
}

// Writing a date into a buffer that is there costs nothing.
func TestAppendDateAllocatesNothing(t *testing.T) {
	d := approximate(span(day(2025, 3, 5), day(2025, 4, 17), oneDay, oneDay))
	w, buf := For("es"), make([]byte, 0, 256)
	if n := testing.AllocsPerRun(100, func() { buf = w.AppendShortDate(buf[:0], d) }); n != 0 {
		t.Errorf("AppendShortDate allocates %v times", n)
	}
}

func FuzzDate(f *testing.F) {
	f.Add(int64(20000), int64(20030), uint8(4), uint8(0), uint8(1))
	f.Add(int64(model.OpenPast), int64(20030), uint8(1), uint8(1), uint8(0))
	f.Fuzz(func(t *testing.T, a, b int64, g, to, q uint8) {
		d := model.Date{Earliest: model.Day(a), Latest: model.Day(b), Granularity: model.Granularity(g % 13), To: model.Granularity(to % 13), Qualifier: model.Qualifier(q % 4)}
		for _, w := range []*Words{For("es"), For("en")} {
			if w.Date(d) == "" || w.ShortDate(d) == "" || w.LongDate(d) == "" {
				t.Errorf("%+v is written as nothing", d)
			}
		}
	})
}
