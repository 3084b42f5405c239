package dating

import (
	"strings"
	"testing"

	"hito/loader/prose"
	"hito/loader/timex"
	"hito/model"
)

// evidence is a document of one text, its expressions tagged, each with the
// tense that stands for it in tenses: "-1 0 1".
func evidence(t *testing.T, text string, tenses ...int) *Evidence {
	t.Helper()
	tokens := prose.Tokenize(nil, text)
	sentences := prose.Sentences(nil, text, tokens, "es")
	e := &Evidence{Document: &model.Document{Path: "x.txt", Text: text, Language: "es"}}
	for _, x := range timex.For("es").Tag(nil, text, tokens, sentences) {
		if x.Kind != model.KindDate {
			continue
		}
		c := Clue{Span: model.Span{Start: x.Start, End: x.End}, Value: &x.Value, Tense: -1}
		for i, s := range sentences {
			if s.Start <= x.Start && x.Start < s.End {
				c.Sentence = int32(i)
			}
		}
		if n := len(e.Clues); n < len(tenses) {
			c.Tense = tenses[n]
		}
		e.Clues = append(e.Clues, c)
	}
	return e
}

func rules(d *model.Document) string {
	var out []string
	for _, r := range d.Reasons {
		out = append(out, strings.TrimPrefix(r.Rule, "dating."))
	}
	return strings.Join(out, " ")
}

func TestSettle(t *testing.T) {
	for _, c := range []struct {
		name, text   string
		tenses       []int
		stated, want string
	}{
		{"stated", "Llegó ayer.", nil, "2024-05-06", "2024-05-06 stated: stated"},
		{"stated, and its prose tells a later day as past", "Llegó el 3 de junio de 2024.", nil, "2024-05-06", "2024-05-06 contradicted: stated contradicted"},
		{"stated, and its prose announces a later day", "Llegará el 3 de junio de 2024.", []int{1}, "2024-05-06", "2024-05-06 stated: stated"},
		{"a day told as past", "Llegó el 3 de junio de 2024.", nil, "", "2024-06-03/.. bounded: not-before"},
		{"the latest of several", "Nació en 1990, llegó en mayo de 2021 y se fue en 2015.", nil, "", "2021-05/.. bounded: not-before"},
		{"what is to come bounds nothing", "Acabará en 2037.", []int{1}, "", " unknown: nothing"},
		{"a named day on its weekday", "En junio de 2023 se fue. El martes, Día de la Liberación de Corea, volvió.", nil, "", "2023-08-15 derived: named-day today not-before"},
		{"a named day that is never on that weekday soon", "En junio de 2023 se fue. El sábado, Día de la Liberación de Corea, volvió.", nil, "", "2026-08-15 derived: named-day today not-before"},
		{"a weekday and a day to come", "El 4 de julio de 2025 llegó. El próximo martes 8 de julio comparecerá.", []int{-1, 1}, "", "2025-07-04/2025-07-07 bounded: not-before coming"},
		{"a weekday and a day that never come soon", "El 4 de julio de 2025 llegó. El próximo martes 10 de julio comparecerá.", []int{-1, 1}, "", "2025-07-04/.. bounded: not-before"},
		{"a weekday and a day that have gone", "El 4 de julio de 2025 llegó. El martes 8 de julio compareció.", []int{-1, -1}, "", "2025-07-08/.. bounded: not-before"},
		{"an act begins with its place and day", "ACTA\n\nEn Haro, a 12 de abril de 2018, se reúne la junta, que aprobó las cuentas ayer.", nil, "", "2018-04-12 stated: stated"},
		{"an act's hour", "En la villa de Haro, siendo las 19:00 horas del día 5 de mayo de 2020, se reúnen los vecinos.", nil, "", "2020-05-05 stated: stated"},
		{"an act in words", "CONTRATO\n\nEn la ciudad de Haro, a los doce (12) días del mes de abril de dos mil dieciocho.\n\nREUNIDOS\n", nil, "", "2018-04-12 stated: stated"},
		{"a letter's end", "Señora alcaldesa:\n\nAyer presentamos una queja.\n\nAtentamente,\n\nHaro, a 3 de mayo de 2024\nAna Gil\n", nil, "", "2024-05-03 stated: stated"},
		{"a notice's end", "AVISO\n\nSe cortará el agua mañana.\n\nHaro, 3 de mayo de 2024.\n\nLa junta\n", nil, "", "2024-05-03 stated: stated"},
		{"no act: a battle told", "El museo abrió sus salas. La ciudad lo celebra. Hay fotos. Hay mapas. Hay armas. Hay cartas. En Haro, a 3 de mayo de 1813, se libró una batalla.", nil, "", "1813-05-03/.. bounded: not-before"},
		{"no act: a day and no place", "Se reunieron, a 12 de abril de 2018, los vecinos.", nil, "", "2018-04-12/.. bounded: not-before"},
		{"no act: a diary's places", "Haro, a 3 de mayo de 2011.\n\nLlovió.\n\nOlite, a 4 de mayo de 2011.\n\nNevó.\n\nTafalla, a 9 de mayo de 2011.\n\nHeló.\n", nil, "", "2011-05-09/.. bounded: not-before"},
		{"a named day and nothing to begin from", "El martes, Día de la Liberación de Corea, volvió.", nil, "", " unknown: nothing"},
	} {
		t.Run(c.name, func(t *testing.T) {
			e := evidence(t, c.text, c.tenses...)
			if c.stated != "" {
				e.Document.Stated, _ = model.ParseEDTF(c.stated)
			}
			Settle(e)
			d := e.Document
			if got := d.Published.String() + " " + d.How.String() + ": " + rules(d); got != c.want {
				t.Errorf("%s\n got %s\nwant %s", c.text, got, c.want)
			}
		})
	}
}

// shared is two documents: one dated by its own words, one to be dated.
func shared(t *testing.T, text string, tellings func(e *Evidence) []Telling, tenses ...int) (*Evidence, []*Evidence) {
	t.Helper()
	open := evidence(t, text, tenses...)
	Settle(open)
	open.Tellings = tellings(open)
	dated := &Evidence{Document: &model.Document{Path: "dated.txt", How: model.Stated, Published: model.DayDate(2024, 12, 1)}}
	dated.Tellings = []Telling{
		{Kind: "treaty", Actors: []int32{1, 2}, Date: model.MonthDate(2023, 6), Stated: true},
		{Kind: "meeting", Actors: []int32{3, 4}, Date: model.DayDate(2024, 9, 3), Stated: true},
	}
	return open, []*Evidence{dated, open}
}

func TestRefine(t *testing.T) {
	treaty := func(e *Evidence) []Telling {
		return []Telling{{Kind: "treaty", Actors: []int32{1, 2}, Value: e.Clues[0].Value, Anchored: true, Stated: true}}
	}
	hoped := func(e *Evidence) []Telling {
		return append(treaty(e), Telling{Kind: "meeting", Actors: []int32{3, 4}, Expected: true})
	}
	for _, c := range []struct {
		name, text string
		tellings   func(*Evidence) []Telling
		tenses     []int
		want       string
	}{
		{"the year that another document gives", "Firmaron el año pasado.", treaty, nil, "2024 bounded: shared-event"},
		{"and a month of it that is over", "Firmaron el año pasado. En abril de este año ratificaron.", treaty, nil, "2024-05/2024-12 bounded: shared-event month-over"},
		{"and a meeting still hoped for", "Firmaron el año pasado. En abril de este año ratificaron.", hoped, nil, "2024-05/2024-09 bounded: shared-event not-yet month-over"},
		{"and days near it, before and to come", "Firmaron el año pasado. El 17 de octubre ratificaron. El 18 de noviembre volverán.", treaty, []int{-1, -1, 1}, "2024-10-17/2024-11-17 bounded: shared-event near"},
		{"and a day that is over, months of it left", "Firmaron el año pasado. En abril de este año ratificaron. El 17 de mayo volvieron.", treaty, nil, "2024-05-17/2024-12-31 bounded: shared-event month-over"},
		{"nothing shared", "Firmaron el año pasado.", func(*Evidence) []Telling { return nil }, nil, " unknown: nothing"},
	} {
		t.Run(c.name, func(t *testing.T) {
			e, all := shared(t, c.text, c.tellings, c.tenses...)
			for range 4 {
				if len(Refine(all)) == 0 {
					break
				}
			}
			d := e.Document
			if got := d.Published.String() + " " + d.How.String() + ": " + rules(d); got != c.want {
				t.Errorf("%s\n got %s\nwant %s", c.text, got, c.want)
			}
		})
	}
}

// Refine leaves alone what is stated or derived, and says so.
func TestRefineKeepsWhatIsKnown(t *testing.T) {
	e, all := shared(t, "Firmaron el año pasado.", func(e *Evidence) []Telling {
		return []Telling{{Kind: "treaty", Actors: []int32{1, 2}, Value: e.Clues[0].Value, Anchored: true}}
	})
	e.Document.How, e.Document.Published = model.Derived, model.DayDate(2020, 1, 1)
	if changed := Refine(all); len(changed) > 0 || e.Document.Published != model.DayDate(2020, 1, 1) {
		t.Errorf("changed %v: %s", changed, e.Document.Published)
	}
}

// TestSharedDays dates an undated document by the days that it has in common
// with a dated one about the same people.
func TestSharedDays(t *testing.T) {
	day := model.DayOf
	for _, c := range []struct {
		name, text string
		actors     []int32
		days       []model.Day
		want       string
	}{
		{"two days", "El 3 de marzo paró. El 11 de abril volvió.", []int32{1, 2, 3}, []model.Day{day(2024, 3, 3), day(2024, 4, 11)}, "2024-05/2024-12 bounded: shared-days near near"},
		{"one day only", "El 3 de marzo paró. El 12 de abril volvió.", []int32{1, 2, 3}, []model.Day{day(2024, 3, 3), day(2024, 4, 11)}, " unknown: nothing"},
		{"of other people", "El 3 de marzo paró. El 11 de abril volvió.", []int32{1, 7, 8}, []model.Day{day(2024, 3, 3), day(2024, 4, 11)}, " unknown: nothing"},
		{"as many of another year", "El 3 de marzo paró. El 11 de abril volvió.", []int32{1, 2, 3}, []model.Day{day(2023, 3, 3), day(2023, 4, 11), day(2024, 3, 3), day(2024, 4, 11)}, " unknown: nothing"},
		{"not on that weekday", "El lunes 3 de marzo paró. El 11 de abril volvió.", []int32{1, 2, 3}, []model.Day{day(2024, 3, 3), day(2024, 4, 11)}, " unknown: nothing"},
	} {
		t.Run(c.name, func(t *testing.T) {
			open := evidence(t, c.text)
			Settle(open)
			open.Actors = c.actors
			dated := &Evidence{Document: &model.Document{Path: "dated.txt", How: model.Stated, Published: model.DayDate(2024, 5, 1)}, Actors: []int32{1, 2, 3}, Days: c.days}
			all := []*Evidence{dated, open}
			for range 4 {
				if len(Refine(all)) == 0 {
					break
				}
			}
			d := open.Document
			if got := d.Published.String() + " " + d.How.String() + ": " + rules(d); got != c.want {
				t.Errorf("%s\n got %s\nwant %s", c.text, got, c.want)
			}
		})
	}
}
