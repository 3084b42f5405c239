package words

import (
	"strconv"
	"strings"

	"hito/model"
)

// datePhrases is how a language writes dates. A phrase is a template:
//
//	{d} day of the month   {M} month   {m} short month   {w} weekday
//	{y} year, with the mark of years before our era
//	{p} which part of the year, as an ordinal   {n} the same in figures
//	{s} season   {S} season in short   {r} century or millennium in roman
//	figures   {o} the same as an ordinal   {x}, {a}, {b} dates already written
type datePhrases struct {
	none, anyDay, aDate string
	// long and short are by granularity. Articles go before a long form in
	// the middle of a sentence: "hacia el 3 sep 2025".
	long, short, articles [13]string
	// weekdayed is a single day with its weekday.
	weekdayed string
	// dayMonth is the left end of an interval whose right end has the year.
	dayMonth string
	ordinals [4]string
	// Seasons are named as north of the equator: March, June, September,
	// December.
	seasons, seasonsShort, seasonArticles [4]string
	beforeEra                             string
	// thirds are the beginning, the middle and the end of {x}; ofThird stands
	// before it in running text, by granularity ("del " siglo XX).
	ofThird             [13]string
	thirds, thirdsShort [3]string
	// The two forms of each frame: in running text, in a narrow column.
	between, earlier, later, around, roughly, uncertain frame
	// someDay and someMonth stand before the month or year they lie in.
	someDay, someMonth frame
}

// frame is what is written around a date, in running text and in a column.
type frame struct{ long, short string }

// writing is how a date is to be written.
type writing uint8

const (
	inText   writing = iota
	inColumn         // short
	withWeekday
)

func (f frame) in(how writing) string {
	if how == inColumn {
		return f.short
	}
	return f.long
}

// Date writes d as a person would in running text: "3 sep 2025",
// "septiembre de 2025", "finales de julio de 2023", "28 oct 2025 o antes",
// "hacia 1945", "¿27 oct 2025?", "entre mayo y diciembre de 2025".
func (w *Words) Date(d model.Date) string { return string(w.AppendDate(nil, d)) }

// LongDate is Date with the weekday of a single day: "domingo 2 de noviembre
// de 2025".
func (w *Words) LongDate(d model.Date) string { return string(w.appendDate(nil, d, withWeekday)) }

// ShortDate writes d for a narrow column: "3 sep 2025", "sep 2025",
// "fin. jul 2023", "≤28 oct 2025", "~1945", "27 oct 2025?", "may–dic 2025".
func (w *Words) ShortDate(d model.Date) string { return string(w.AppendShortDate(nil, d)) }

// AppendDate appends Date(d) to dst and allocates nothing else.
func (w *Words) AppendDate(dst []byte, d model.Date) []byte { return w.appendDate(dst, d, inText) }

// AppendLongDate appends LongDate(d) to dst.
func (w *Words) AppendLongDate(dst []byte, d model.Date) []byte {
	return w.appendDate(dst, d, withWeekday)
}

// AppendShortDate appends ShortDate(d) to dst and allocates nothing else.
func (w *Words) AppendShortDate(dst []byte, d model.Date) []byte {
	return w.appendDate(dst, d, inColumn)
}

// AppendDayMonth appends a single day without its year, "3 sep", for a place
// that says the year elsewhere.
func (w *Words) AppendDayMonth(dst []byte, day model.Day) []byte {
	return w.appendUnit(dst, day, model.GranularityDay, w.names.dates.dayMonth)
}

// appendDate puts what is unsure around what is plain, from the outside in.
func (w *Words) appendDate(dst []byte, d model.Date, how writing) []byte {
	p := &w.names.dates
	d = d.Canonical()
	if d.IsZero() {
		return append(dst, p.none...)
	}
	marks := d.Qualifier | d.ToQualifier
	d.Qualifier, d.ToQualifier = 0, 0
	d = d.Canonical()
	open, close := "", ""
	if marks&model.Uncertain != 0 {
		open, close = around(p.uncertain.in(how))
	}
	dst = append(dst, open...)
	if marks&model.Approximate != 0 {
		dst = w.appendRough(dst, d, how)
	} else {
		dst = w.appendPlain(dst, d, how)
	}
	return append(dst, close...)
}

// appendRough writes an approximate date.
func (w *Words) appendRough(dst []byte, d model.Date, how writing) []byte {
	p := &w.names.dates
	if !d.IsInterval() {
		before, after := around(p.around.in(how))
		dst = append(dst, before...)
		if how != inColumn {
			dst = append(dst, w.article(d.Granularity, inner(d.Earliest, d.Granularity, false))...)
		}
		return append(w.appendPlain(dst, d, how), after...)
	}
	frame := p.roughly.in(how)
	if g, n := third(d); n >= 0 {
		frame = p.thirds[n]
		if how == inColumn {
			frame = p.thirdsShort[n]
		}
		before, after := around(frame)
		dst = append(dst, before...)
		if how != inColumn {
			dst = append(dst, p.ofThird[g]...)
		}
		dst = w.appendUnit(dst, inner(d.Earliest, g, false), g, w.unitPhrase(g, how))
		return append(dst, after...)
	}
	before, after := around(frame)
	return append(w.appendPlain(append(dst, before...), d, how), after...)
}

// appendPlain writes a date without its qualifiers.
func (w *Words) appendPlain(dst []byte, d model.Date, how writing) []byte {
	p := &w.names.dates
	left, right := ends(d)
	switch {
	case d.Earliest == model.OpenPast && d.Latest == model.OpenFuture:
		return append(dst, p.anyDay...)
	case d.Earliest == model.OpenPast:
		before, after := around(p.earlier.in(how))
		dst = w.appendUnit(append(dst, before...), inner(d.Latest, right, true), right, w.unitPhrase(right, how))
		return append(dst, after...)
	case d.Latest == model.OpenFuture:
		before, after := around(p.later.in(how))
		dst = w.appendUnit(append(dst, before...), inner(d.Earliest, left, false), left, w.unitPhrase(left, how))
		return append(dst, after...)
	case within(d) != model.NoGranularity:
		left = within(d)
		which := p.someDay
		if d.Granularity == model.GranularityMonth {
			which = p.someMonth
		}
		dst = append(dst, which.in(how)...)
		return w.appendUnit(dst, d.Earliest, left, w.unitPhrase(left, how))
	case whole(d) != model.NoGranularity:
		return w.appendUnit(dst, d.Earliest, whole(d), w.unitPhrase(whole(d), how))
	case !d.IsInterval():
		return w.appendUnit(dst, inner(d.Earliest, left, false), left, w.unitPhrase(left, how))
	}
	return w.appendInterval(dst, d, how)
}

// appendInterval writes two ends, leaving out of the left what the right says.
func (w *Words) appendInterval(dst []byte, d model.Date, how writing) []byte {
	left, right := ends(d)
	phrase := w.unitPhrase(left, how)
	if a, b := civil(d.Earliest), civil(d.Latest); a.year == b.year {
		switch {
		case how == withWeekday && left == model.GranularityDay:
		case left == model.GranularityDay && right == left && a.month == b.month:
			phrase = "{d}"
		case left == model.GranularityDay && right <= model.GranularityMonth:
			phrase = w.names.dates.dayMonth
		case left == model.GranularityMonth && right <= left && how == inColumn:
			phrase = "{m}"
		case left == model.GranularityMonth && right <= left:
			phrase = "{M}"
		}
	}
	tmpl := w.names.dates.between.in(how)
	for i := 0; i < len(tmpl); i++ {
		if tmpl[i] != '{' {
			dst = append(dst, tmpl[i])
			continue
		}
		day, g, ph := inner(d.Earliest, left, false), left, phrase
		if tmpl[i+1] == 'b' {
			day, g, ph = inner(d.Latest, right, true), right, w.unitPhrase(right, how)
		}
		if how != inColumn {
			dst = append(dst, w.article(g, day)...)
		}
		dst = w.appendUnit(dst, day, g, ph)
		i += 2
	}
	return dst
}

func (w *Words) unitPhrase(g model.Granularity, how writing) string {
	switch {
	case how == inColumn:
		return w.names.dates.short[g]
	case how == withWeekday && g == model.GranularityDay:
		return w.names.dates.weekdayed
	}
	return w.names.dates.long[g]
}

// article is what stands before a long form in the middle of a sentence.
func (w *Words) article(g model.Granularity, day model.Day) string {
	if g == model.GranularitySeason {
		return w.names.dates.seasonArticles[season(civil(day))]
	}
	return w.names.dates.articles[g]
}

// appendUnit writes the calendar unit g in which day lies, by a phrase.
func (w *Words) appendUnit(dst []byte, day model.Day, g model.Granularity, phrase string) []byte {
	p := &w.names.dates
	switch g { // these are named by their first day
	case model.GranularityWeek:
		day -= model.Day(weekday(day))
	case model.GranularityWeekend:
		day -= model.Day((weekday(day) + 2) % 7)
	}
	c := civil(day)
	for i := 0; i < len(phrase); i++ {
		if phrase[i] != '{' {
			dst = append(dst, phrase[i])
			continue
		}
		switch phrase[i+1] {
		case 'd':
			dst = strconv.AppendInt(dst, int64(c.day), 10)
		case 'M':
			dst = append(dst, w.names.months[c.month-1]...)
		case 'm':
			dst = append(dst, w.names.monthsShort[c.month-1]...)
		case 'w':
			dst = append(dst, w.names.weekdays[weekday(day)]...)
		case 'y':
			dst = w.appendYear(dst, unitYear(c, g))
		case 'p':
			dst = append(dst, p.ordinals[part(c, g)]...)
		case 'n':
			dst = strconv.AppendInt(dst, int64(part(c, g)+1), 10)
		case 's':
			dst = append(dst, p.seasons[season(c)]...)
		case 'S':
			dst = append(dst, p.seasonsShort[season(c)]...)
		case 'r', 'o':
			dst = appendCentury(dst, c.year, g, phrase[i+1] == 'r')
		}
		i += 2
	}
	if g >= model.GranularityCentury && c.year <= 0 {
		dst = append(dst, p.beforeEra...)
	}
	return dst
}

func (w *Words) appendYear(dst []byte, year int) []byte {
	if year > 0 {
		return strconv.AppendInt(dst, int64(year), 10)
	}
	return append(strconv.AppendInt(dst, int64(1-year), 10), w.names.dates.beforeEra...)
}

// appendCentury writes the number of the century or millennium of a year; its
// era is said after the noun.
func appendCentury(dst []byte, year int, g model.Granularity, inRoman bool) []byte {
	span := 100
	if g == model.GranularityMillennium {
		span = 1000
	}
	n := (year-1)/span + 1
	if year <= 0 {
		n = -year/span + 1
	}
	if inRoman {
		return appendRoman(dst, n)
	}
	return appendOrdinal(dst, n)
}

// around cuts a frame at its one date: "hacia {x}" is "hacia " and "".
func around(frame string) (before, after string) {
	before, after, _ = strings.Cut(frame, "{x}")
	return before, after
}
