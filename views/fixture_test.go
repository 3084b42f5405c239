package views

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"testing"

	"hito/model"
)

// fixture is a chronology made by hand: what the loading would give, without
// the loading.
type fixture struct {
	t testing.TB
	c *model.Chronology
	// tellings of the events, until they are sorted into c.Mentions
	events []fixtureEvent
}

type fixtureEvent struct {
	event    model.Happening
	tellings []model.Telling
}

func (f *fixture) document(path, outlet, text string, published model.Date, how model.Knowledge, boilerplate ...string) int32 {
	n := int32(len(f.c.Documents))
	d := model.Document{Path: path, Outlet: outlet, Language: "es", Text: text, Published: published, How: how,
		Hash: fmt.Sprintf("%064d", n), Title: model.NoSpan, StatedSpan: model.NoSpan}
	for _, b := range boilerplate {
		at := int32(strings.Index(text, b))
		d.Boilerplate = append(d.Boilerplate, model.Block{Start: at, End: at + int32(len(b)), Kind: model.BlockMenu})
	}
	f.c.Documents = append(f.c.Documents, d)
	return n
}

// span is where words stand in a document.
func (f *fixture) span(document int32, words string) model.Span {
	at := strings.Index(f.c.Documents[document].Text, words)
	if at < 0 {
		f.t.Fatalf("%q is not in document %d", words, document)
	}
	return model.Span{Document: document, Start: int32(at), End: int32(at + len(words))}
}

func (f *fixture) actor(name string, kind model.ActorKind, forms ...string) int32 {
	n := int32(len(f.c.Actors))
	a := model.Actor{ID: strings.ReplaceAll(model.Fold(name), " ", "-"), Name: name, Kind: kind}
	for _, form := range append([]string{name}, forms...) {
		count := 0
		for d := range f.c.Documents {
			text, at := f.c.Documents[d].Text, 0
			for {
				i := strings.Index(text[at:], form)
				if i < 0 {
					break
				}
				s := model.Span{Document: int32(d), Start: int32(at + i), End: int32(at + i + len(form))}
				at += i + len(form)
				count++
				f.c.ActorMentions = append(f.c.ActorMentions, model.ActorMention{Span: s, Actor: n, Kind: kind})
			}
		}
		if count > 0 {
			a.Forms = append(a.Forms, model.Form{Text: form, Count: count})
			a.Mentions += count
		}
	}
	f.c.Actors = append(f.c.Actors, a)
	return n
}

// telling is a sentence, the words in it that give a date (or ""), and the
// date.
func (f *fixture) telling(document int32, sentence, when string, date model.Date, actors ...int32) model.Telling {
	m := model.Telling{Span: f.span(document, sentence), Expression: -1, Trigger: model.NoSpan, Date: date, Actors: actors}
	m.ID = model.IDOf(fmt.Sprintf("%04x%04x", document, m.Start))
	if when != "" {
		s := f.span(document, sentence)
		at := strings.Index(sentence, when)
		x := model.Expression{Span: model.Span{Document: document, Start: s.Start + int32(at), End: s.Start + int32(at+len(when))}, Date: date, AnchorAt: -1}
		x.Chain = &model.Chain{Reasons: []model.Reason{{Rule: "test.rule", Facts: []string{when}, Span: x.Span}}}
		m.Expression = int32(len(f.c.Expressions))
		f.c.Expressions = append(f.c.Expressions, x)
	}
	return m
}

// event is one event; its title is words of its first telling.
func (f *fixture) event(kind, title string, places []int32, tellings ...model.Telling) *model.Happening {
	first := tellings[0]
	e := model.Happening{ID: first.ID, Date: first.Date, Type: kind, Status: model.Dated, Places: places, Actors: first.Actors}
	if title != "" {
		e.Title = []model.Span{f.span(first.Document, title)}
	}
	switch {
	case first.Date.IsZero():
		e.Status = model.Undated
	case first.Date.Earliest == model.OpenPast || first.Date.Latest == model.OpenFuture:
		e.Status = model.BoundedStatus
	}
	f.events = append(f.events, fixtureEvent{e, tellings})
	return &f.events[len(f.events)-1].event
}

// done sorts everything as the loading would.
func (f *fixture) done() *model.Chronology {
	slices.SortStableFunc(f.events, func(a, b fixtureEvent) int {
		x, y := a.event.Date, b.event.Date
		if x.IsZero() != y.IsZero() {
			return cmp.Compare(boolInt(x.IsZero()), boolInt(y.IsZero()))
		}
		return cmp.Or(cmp.Compare(x.Earliest, y.Earliest), cmp.Compare(x.Latest, y.Latest))
	})
	var tellings []model.Telling
	for _, e := range f.events {
		tellings = append(tellings, e.tellings...)
	}
	slices.SortFunc(tellings, func(a, b model.Telling) int {
		return cmp.Or(cmp.Compare(a.Document, b.Document), cmp.Compare(a.Start, b.Start))
	})
	for _, t := range tellings {
		f.c.AddTelling(t)
	}
	number := func(id model.ID) int32 {
		return int32(slices.IndexFunc(f.c.Mentions, func(m model.Mention) bool { return m.ID == id }))
	}
	for _, e := range f.events {
		for _, m := range e.tellings {
			e.event.Mentions = append(e.event.Mentions, number(m.ID))
		}
		for i := range e.event.Merges {
			e.event.Merges[i].A, e.event.Merges[i].B = e.event.Mentions[0], e.event.Mentions[i+1]
		}
		f.c.Events = append(f.c.Events, f.c.NewEvent(e.event))
	}
	slices.SortFunc(f.c.ActorMentions, func(a, b model.ActorMention) int {
		return cmp.Or(cmp.Compare(a.Document, b.Document), cmp.Compare(a.Start, b.Start), cmp.Compare(b.End, a.End))
	})
	return f.c
}

func boolInt(b bool) int {
	if b {
		return 1
	}
	return 0
}

const (
	diario = "Portada  Mundo  Deportes  Lo más leído\n" +
		"Vega y Okoro firman en Lisboa el acuerdo de pesca\n\n" +
		"La presidenta Marta Vega y el ministro nigeriano Chidi Okoro firmaron este martes en Lisboa un acuerdo de pesca que ambas partes negociaban desde hacía dos años. " +
		"El acuerdo permite faenar a 120 barcos.\n\n" +
		"La víspera, Vega se había reunido con el alcalde de la ciudad. " +
		"A finales de julio, Nigeria había suspendido las licencias. " +
		"Okoro visitará Oporto el viernes para inaugurar un astillero."
	voz = "Acuerdo de pesca entre Portugal y Nigeria\n\n" +
		"Portugal y Nigeria firmaron el 14 de octubre en Oporto un acuerdo de pesca para 150 barcos, según fuentes del ministerio. " +
		"Las conversaciones comenzaron en mayo de 2023. " +
		"En 2019 ambos países ya habían roto un pacto parecido."
	hoja = "Nigeria expulsó a los pesqueros portugueses antes de la última campaña. " +
		"La Unión Africana pidió calma entre mayo y septiembre de 2025. " +
		"El sindicato de pescadores convocó una huelga."
	hostil = "Un\x1b[2J pesquero\u202e se hundió\t\u009b31m el 2 de noviembre de 2025 frente a 习近平 y Sa\u0301nchez\u200b.\x00 " +
		"La armada rescató a doce marineros al día siguiente.\xff\xfe " +
		"Al parecer, la avería se produjo el 1 de noviembre de 2025."
)

// pesca is a chronology of twelve events on a fishing quarrel that never was,
// told by four documents, one of them hostile.
func pesca(t testing.TB) *model.Chronology {
	f := &fixture{t: t, c: &model.Chronology{}}
	day := model.DayDate
	d := f.document("notas/diario.txt", "El Diario de Lisboa", diario, day(2025, 10, 15), model.Stated, "Portada  Mundo  Deportes  Lo más leído\n")
	h := f.document("notas/hoja-del-puerto.txt", "", hoja, model.Date{}, model.Unknown)
	x := f.document("notas/hostil\x1b]0;mal\x07.txt", "\u202eojaH", hostil, day(2025, 11, 4), model.Stated)
	v := f.document("notas/voz.txt", "La Voz", voz, day(2025, 10, 16), model.Derived)
	f.c.Documents[v].Reasons = []model.Reason{{Rule: "test.written", Facts: []string{"el 14 de octubre"}, Span: f.span(v, "el 14 de octubre")}}

	vega := f.actor("Marta Vega", model.Person, "Vega")
	okoro := f.actor("Chidi Okoro", model.Person, "Okoro")
	portugal := f.actor("Portugal", model.State, "portugueses")
	nigeria := f.actor("Nigeria", model.State, "nigeriano")
	lisbon := f.actor("Lisboa", model.Place)
	porto := f.actor("Oporto", model.Place)
	union := f.actor("Unión Africana", model.Organisation)
	ship := f.actor("Sa\u0301nchez\x1b[7m", model.Person, "Sa\u0301nchez")

	signed := f.telling(d, diario[strings.Index(diario, "La presidenta"):strings.Index(diario, " El acuerdo permite")], "este martes", day(2025, 10, 14), vega, okoro, nigeria)
	again := f.telling(v, "Portugal y Nigeria firmaron el 14 de octubre en Oporto un acuerdo de pesca para 150 barcos, según fuentes del ministerio.", "el 14 de octubre", day(2025, 10, 14), portugal, nigeria)
	e := f.event("treaty", "La presidenta Marta Vega y el ministro nigeriano Chidi Okoro firmaron", []int32{lisbon}, signed, again)
	e.Merges = []model.Merge{{Reason: model.Reason{Rule: "test.same", Facts: []string{"acuerdo de pesca"}, Span: model.NoSpan}}}
	e.Conflicts = []model.Conflict{
		{Field: "place", Values: []model.ConflictValue{{Value: "Lisboa", Span: f.span(d, "Lisboa un")}, {Value: "Oporto", Span: f.span(v, "Oporto")}}},
		{Field: "number", Values: []model.ConflictValue{{Value: "120 barcos", Span: f.span(d, "120 barcos")}, {Value: "150 barcos", Span: f.span(v, "150 barcos")}}},
	}
	e.Reasons = []model.Reason{{Rule: "test.date", Facts: []string{"este martes"}, Span: f.span(d, "este martes")}}
	f.event("meeting", "Vega se había reunido con el alcalde", []int32{lisbon}, f.telling(d, "La víspera, Vega se había reunido con el alcalde de la ciudad.", "La víspera", day(2025, 10, 13), vega))
	july := model.Date{Earliest: model.DayOf(2025, 7, 21), Latest: model.DayOf(2025, 7, 31), Granularity: model.GranularityDay, To: model.GranularityDay, Qualifier: model.Approximate}
	f.event("measure", "Nigeria había suspendido las licencias", nil, f.telling(d, "A finales de julio, Nigeria había suspendido las licencias.", "A finales de julio", july, nigeria))
	visit := f.telling(d, "Okoro visitará Oporto el viernes para inaugurar un astillero.", "el viernes", day(2025, 10, 17), okoro)
	visit.Future = true
	f.event("visit", "Okoro visitará Oporto", []int32{porto}, visit)
	f.event("talks", "Las conversaciones comenzaron", nil, f.telling(v, "Las conversaciones comenzaron en mayo de 2023.", "en mayo de 2023", model.MonthDate(2023, 5)))
	f.event("break", "ambos países ya habían roto un pacto parecido", nil, f.telling(v, "En 2019 ambos países ya habían roto un pacto parecido.", "En 2019", model.YearDate(2019), portugal, nigeria))
	early := model.Date{Earliest: model.OpenPast, Latest: model.DayOf(2025, 8, 31), Granularity: model.GranularityDay, To: model.GranularityMonth}
	f.event("expulsion", "Nigeria expulsó a los pesqueros portugueses", nil, f.telling(h, "Nigeria expulsó a los pesqueros portugueses antes de la última campaña.", "", early, nigeria, portugal))
	between := model.Date{Earliest: model.DayOf(2025, 5, 1), Latest: model.DayOf(2025, 9, 30), Granularity: model.GranularityMonth, To: model.GranularityMonth}
	f.event("statement", "La Unión Africana pidió calma", nil, f.telling(h, "La Unión Africana pidió calma entre mayo y septiembre de 2025.", "entre mayo y septiembre de 2025", between, union))
	f.event("strike", "El sindicato de pescadores convocó una huelga", nil, f.telling(h, "El sindicato de pescadores convocó una huelga.", "", model.Date{}))
	sunk := hostil[:strings.Index(hostil, " La armada")]
	f.event("accident", "Un\x1b[2J pesquero\u202e se hundió\t\u009b31m", nil, f.telling(x, sunk, "el 2 de noviembre de 2025", day(2025, 11, 2), ship))
	f.event("rescue", "La armada rescató a doce marineros", nil, f.telling(x, "La armada rescató a doce marineros al día siguiente.\xff\xfe", "al día siguiente", day(2025, 11, 3)))
	doubt := day(2025, 11, 1)
	doubt.Qualifier = model.Uncertain
	f.event("accident", "la avería se produjo", nil, f.telling(x, "Al parecer, la avería se produjo el 1 de noviembre de 2025.", "el 1 de noviembre de 2025", doubt))

	f.c.Problems = []model.FileProblem{
		{Path: "notas/foto.txt", Problem: model.Problem{What: model.Reason{Rule: "test.binary"}, Hint: "test.hint"}},
		{Path: "notas/roto\x1b[2J.txt", Problem: model.Problem{What: model.Reason{Rule: "test.empty"}}},
	}
	return f.done()
}
