package timex

import (
	"slices"
	"strings"
	"testing"

	"hito/loader/prose"
	"hito/model"
)

func edtf(t *testing.T, s string) model.Date {
	t.Helper()
	if s == "" {
		return model.Date{}
	}
	d, err := model.ParseEDTF(s)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// A bounded anchor gives a bounded date, and an exact one where both ends of
// the anchor agree.
func TestBoundedAnchor(t *testing.T) {
	for _, c := range []struct{ anchor, text, want string }{
		{"2025-05/2025-12", "El tratado se firmó el año pasado.", "el año pasado = 2024"},
		{"2025-05/2025-12", "Cayó en abril de este año.", "abril de este año = 2025-04"},
		{"2025-05/2025-06", "Se vieron el mes pasado.", "el mes pasado = 2025-04/2025-05"},
		{"2025-05-05/2025-05-07", "Llegó ayer.", "ayer = 2025-05-04/2025-05-06"},
		{"2025-05/2025-12", "Fue en 2019.", "2019 = 2019"},
		{"2025-05-06/2025-05-09", "Habló el lunes.", "el lunes = 2025-05-05"},
		{"2024-12/2025-01", "Volverá el año que viene.", "el año que viene = 2025/2026"},
	} {
		if got := found("es", c.text, edtf(t, c.anchor)); got != c.want {
			t.Errorf("%s on %s\n got %s\nwant %s", c.text, c.anchor, got, c.want)
		}
	}
}

// Without a date of the document nothing is invented: the value stays symbolic
// and the reason says why; what is told absolutely still has its date, and what
// follows on it too.
func TestUnknownAnchor(t *testing.T) {
	text := "Se reunieron el lunes. En 2019 no. Llegó el 3 de mayo de 2020 y al día siguiente se fue."
	want := []string{"", "2019", "2020-05-03", "2020-05-04"}
	got := Resolve(tag("es", text), model.Date{}, text, 0, Options{})
	if len(got) != len(want) {
		t.Fatalf("%d expressions, not %d", len(got), len(want))
	}
	for i, x := range got {
		if x.Date.String() != want[i] {
			t.Errorf("%q is %q, not %q", text[x.Start:x.End], x.Date, want[i])
		}
	}
	if x := got[0]; x.Anchor != model.AnchorUnknown || x.Symbolic != "DCT.weekday(<=1)" || x.Reasons[0].Rule != ReasonUnknown {
		t.Errorf("the lonely weekday: %+v", x)
	}
}

// The chain of reasons leads from the words to the date.
func TestReasons(t *testing.T) {
	text := "Dimitió el 5 de mayo y dos días después se fue. El viernes se celebrará la vista."
	got := Resolve(tag("es", text), model.DayDate(2025, 10, 28), text, 3, Options{})
	var lines []string
	for _, x := range got {
		for _, r := range x.Reasons {
			lines = append(lines, r.Rule+": "+strings.Join(r.Facts, ", "))
		}
	}
	want := []string{
		"timex.from.document: 2025-10-28", "timex.dir.past: Dimitió", "timex.monthday: el 5 de mayo, 2025-10-28, 2025-05-05",
		"timex.from.told: el 5 de mayo, 2025-05-05", "timex.offset: dos días después, 2025-05-05, 2025-05-07",
		"timex.from.document: 2025-10-28", "timex.dir.future: celebrará", "timex.weekday: El viernes, 2025-10-28, 2025-10-31",
	}
	if !slices.Equal(lines, want) {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(lines, "\n"), strings.Join(want, "\n"))
	}
	if got[1].Anchor != model.AnchorTold || got[1].AnchorAt != 0 || got[1].Document != 3 {
		t.Errorf("the offset is reckoned from %+v", got[1])
	}
}

// What boilerplate tells is not what the prose goes on from.
func TestSkip(t *testing.T) {
	text := "Dimitió el 5 de mayo. Foto del 9 de junio. Al día siguiente se fue."
	caption := int32(strings.Index(text, "Foto"))
	skip := func(start int32) bool { return start > caption && start < caption+20 }
	got := Resolve(tag("es", text), model.DayDate(2025, 10, 28), text, 0, Options{Skip: skip})
	if last := got[len(got)-1]; last.Date.String() != "2025-05-06" {
		t.Errorf("the day after is %s", last.Date)
	}
}

// A document's expressions do not depend on the documents before it, nor on who
// else uses the tagger.
func TestIndependent(t *testing.T) {
	texts := []string{"El lunes llegó y al día siguiente se fue.", "", "\n\n", "Nació el 3 de mayo", "de 2020, según consta.",
		news(2000, "\n\n"), "A las 10 del martes, 23-F", "mañana"}
	anchor := model.DayDate(2025, 10, 28)
	alone := make([]string, len(texts))
	for i, text := range texts {
		alone[i] = found("es", text, anchor)
	}
	done := make(chan bool)
	for w := range 4 {
		go func() {
			defer func() { done <- true }()
			for i := range texts {
				i = (i*3 + w) % len(texts)
				if got := found("es", texts[i], anchor); got != alone[i] {
					t.Errorf("%q among others: %s, alone: %s", texts[i], got, alone[i])
				}
			}
		}()
	}
	for range 4 {
		<-done
	}
}

// Every named day has a name that some language gives it, every name a day,
// and every rule that is found is in Rules.
func TestTables(t *testing.T) {
	for _, d := range esDays {
		if feastIndex(d.id) < 0 {
			t.Errorf("%s is no named day", d.id)
		}
	}
	seen := map[string]bool{}
	for i, f := range feasts {
		if seen[f.id] {
			t.Errorf("%s stands twice", f.id)
		}
		seen[f.id] = true
		if d := f.in(2024); d.IsZero() && f.rule != islamicFeast {
			t.Errorf("feast %d, %s, has no day in 2024", i, f.id)
		}
	}
	for _, c := range spanishCases {
		for _, x := range Resolve(tag("es", c.text), edtf(t, c.day), c.text, 0, Options{}) {
			if !slices.Contains(Rules, x.Rule) {
				t.Errorf("%s: rule %q is not in Rules", c.text, x.Rule)
			}
			for _, r := range x.Reasons {
				if !slices.Contains(Rules, r.Rule) {
					t.Errorf("%s: reason %q is not in Rules", c.text, r.Rule)
				}
			}
		}
	}
	if len(opNames) != int(OpNthWeekday)+1 || len(unitNames) != int(UnitSecond)+1 {
		t.Error("names are missing for steps or units")
	}
}

// Movable feasts against the calendars of their churches and of Saudi Arabia
// (the tabular calendar may be a day off).
func TestFeasts(t *testing.T) {
	for _, c := range []struct {
		id   string
		year int
		want string
	}{
		{"easter", 2024, "2024-03-31"}, {"easter", 2025, "2025-04-20"}, {"easter", 1999, "1999-04-04"}, {"easter", 2038, "2038-04-25"},
		{"good-friday", 2023, "2023-04-07"}, {"corpus", 2000, "2000-06-22"}, {"ascension", 2000, "2000-06-01"}, {"ash-wednesday", 2021, "2021-02-17"},
		{"thanksgiving", 2010, "2010-11-25"}, {"black-friday", 2010, "2010-11-26"}, {"us-memorial", 2021, "2021-05-31"}, {"mlk", 2022, "2022-01-17"},
	} {
		if got := feasts[feastIndex(c.id)].in(c.year).String(); got != c.want {
			t.Errorf("%s in %d is %s, not %s", c.id, c.year, got, c.want)
		}
	}
	for _, c := range []struct {
		year int
		want string
	}{{2025, "2025-03-01"}, {2023, "2023-03-23"}, {2000, "2000-11-27"}, {2016, "2016-06-06"}} {
		got := feasts[feastIndex("ramadan")].in(c.year)
		if off := int(got.Earliest - edtf(t, c.want).Earliest); off < -1 || off > 1 {
			t.Errorf("Ramadan in %d begins on %s, not %s", c.year, got, c.want)
		}
	}
}

// The methods that the dating of documents rests on.
func TestValue(t *testing.T) {
	value := func(text string) Value { return tag("es", text)[0].Value }
	if v := value("el martes 15 de agosto"); v.Absolute() || v.Told() {
		t.Error("a day without year needs the document's date")
	}
	if v := value("el 3 de mayo de 2021"); !v.Absolute() {
		t.Error("a whole date needs no anchor")
	}
	if v := value("tres días después"); !v.Told() || v.Direction() != 1 {
		t.Error("three days later follows on what was told")
	}
	if d, ok := value("llegó el martes").Weekday(); !ok || d != 2 {
		t.Errorf("Tuesday is %d, %v", d, ok)
	}
	if d, ok := value("martes 4 de marzo").Weekday(); !ok || d != 2 {
		t.Errorf("the Tuesday beside a date is %d, %v", d, ok)
	}
	if m, d, ok := value("Día de la Liberación de Corea").MonthDay(); !ok || m != 8 || d != 15 {
		t.Errorf("the Liberation of Korea is %d-%d, %v", m, d, ok)
	}
	if _, _, ok := value("el Viernes Santo").MonthDay(); ok {
		t.Error("Good Friday moves")
	}
	if y, ok := value("en marzo de 1999").Year(); !ok || y != 1999 {
		t.Errorf("the year is %d, %v", y, ok)
	}
	if got := value("el lunes de la semana pasada").String(); got != "DCT.week-1.weekday(1)" {
		t.Errorf("symbolic: %s", got)
	}
}

// Lines that are wrapped are read over their ends, lists are not.
func TestLines(t *testing.T) {
	anchor := model.DayDate(2025, 10, 28)
	wrapped := "El presidente de la República firmó el decreto el 3 de\nmayo de 2021 en la capital y lo publicó cinco días\ndespués en la gaceta oficial del Estado, con otros\ntantos reglamentos."
	if got := found("es", wrapped, anchor); got != "el 3 de\nmayo de 2021 = 2021-05-03 | cinco días\ndespués = 2021-05-08" {
		t.Errorf("wrapped: %s", got)
	}
	if got := found("es", "mayo\n1999\njunio de\n2001", anchor); strings.Count(got, "|") != 3 {
		t.Errorf("a list: %s", got)
	}
}

// Resolving costs the same however long the document: few allocations, none a
// token.
func TestAllocations(t *testing.T) {
	text := news(200_000, "\n\n")
	tokens := prose.Tokenize(nil, text)
	sentences := prose.Sentences(nil, text, tokens, "es")
	exprs := For("es").Tag(nil, text, tokens, sentences)
	anchor := model.DayDate(2025, 10, 28)
	allocations := testing.AllocsPerRun(3, func() {
		exprs = For("es").Tag(exprs[:0], text, tokens, sentences)
		Resolve(exprs, anchor, text, 0, Options{})
	})
	if perToken := allocations / float64(len(tokens)); perToken > 0.2 {
		t.Errorf("%.2f allocations a token", perToken)
	}
}

// The days of states are called alike in each language, and each is a day.
func TestStateDays(t *testing.T) {
	for _, d := range statesDays() {
		if d.in(2025).IsZero() || len(d.id) < 5 {
			t.Errorf("%s has no day", d.id)
		}
		for _, name := range append(slices.Clone(d.es), d.en...) {
			if len(name) < 12 || name[len(name)-1] == ' ' {
				t.Errorf("%s is called %q", d.id, name)
			}
		}
	}
	for _, c := range []struct{ lang, text, want string }{
		{"es", "El Día de la Independencia de Guyana", "2025-05-26"},
		{"es", "la fiesta nacional de Austria", "2025-10-26"},
		{"es", "el Día de la Independencia jamaicana", "2025-08-06"},
		{"es", "el Día Nacional de Catar", "2025-12-18"},
		{"en", "Guyana's Independence Day", "2025-05-26"},
		{"en", "the Independence Day of Jamaica", "2025-08-06"},
		{"en", "Zambian Independence Day", "2025-10-24"},
	} {
		if got := found(c.lang, "  "+c.text+".", model.YearDate(2025)); !strings.Contains(got, c.want) {
			t.Errorf("%s: %s, want %s", c.text, got, c.want)
		}
	}
}
