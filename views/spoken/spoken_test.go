package spoken

import (
	"context"
	"errors"
	"io"
	"os/exec"
	"reflect"
	"strings"
	"testing"
	"unicode/utf8"

	"hito/model"
	"hito/views"
	"hito/views/memory"
	"hito/views/words"
)

// sample is a chronology of four events in two documents, one of them hostile.
func sample() *model.Chronology {
	one := "Puerto Lago\n\nEl lunes Ana Ríos visitó el muelle de Puerto Lago.\n\nAyer la flota zarpó al alba.\n\nQuizá hubo una huelga.\n"
	two := "Ana Ríos estuvo en el muelle el martes.\nEn julio\x1b[2J de 2024 un\u202e barco se hundió.\n"
	c := &model.Chronology{Actors: []model.Actor{{ID: "person:rios", Name: "Ana Ríos"}, {ID: "place:lago", Name: "Puerto Lago", Kind: model.Place}}}
	at := func(document int32, part string) model.Span {
		text := [...]string{one, two}[document]
		i := strings.Index(text, part)
		return model.Span{Document: document, Start: int32(i), End: int32(i + len(part))}
	}
	c.Documents = []model.Document{
		{Path: "notas/uno.txt", Title: at(0, "Puerto Lago"), Outlet: "El Eco", Language: "es", Text: one, Published: model.DayDate(2025, 10, 28), How: model.Stated,
			Boilerplate: []model.Block{{End: 11, Kind: model.BlockRepeat}}},
		{Path: "notas/dos.txt", Title: model.NoSpan, Language: "es", Text: two, Published: model.DayDate(2025, 10, 29), How: model.Derived},
	}
	telling := func(id string, s model.Span, d model.Date) model.Telling {
		return model.Telling{ID: model.IDOf(id), Span: s, Expression: -1, Trigger: s, Date: d, Title: []model.Span{s}}
	}
	monday, july := model.DayDate(2025, 10, 27), model.MonthDate(2024, 7)
	tellings := []model.Telling{
		telling("a1", at(0, "El lunes Ana Ríos visitó el muelle de Puerto Lago."), monday), telling("a2", at(0, "Ayer la flota zarpó al alba."), monday), telling("a3", at(0, "Quizá hubo una huelga."), model.Date{}),
		telling("b1", at(1, "Ana Ríos estuvo en el muelle el martes."), model.DayDate(2025, 10, 28)), telling("b2", at(1, "En julio\x1b[2J de 2024 un\u202e barco se hundió."), july),
	}
	for _, told := range tellings {
		c.AddTelling(told)
	}
	event := func(kind string, d model.Date, told ...int32) model.Happening {
		first := &tellings[told[0]]
		return model.Happening{ID: first.ID, Date: d, Status: model.Dated, Type: kind, Title: first.Title, Mentions: told}
	}
	happened := []model.Happening{event("disaster", july, 4), event("visit", monday, 0, 3), event("deployment", monday, 1), event("protest", model.Date{}, 2)}
	happened[1].Actors, happened[1].Places = []int32{0}, []int32{1}
	happened[1].Conflicts = []model.Conflict{{Field: "date", Values: []model.ConflictValue{{Value: "2025-10-27"}, {Value: "2025-10-28", Span: model.Span{Document: 1, End: 8}}}}}
	happened[3].Status = model.Undated
	for _, h := range happened {
		c.Events = append(c.Events, c.NewEvent(h))
	}
	c.Suggestions = []model.Suggestion{{A: 0, B: 1, Reason: model.Reason{Rule: "events.date.stated", Facts: []string{"el lunes", "2025-10-27"}, Span: model.NoSpan}}}
	return c
}

// notebook keeps decisions as the journal does.
type notebook struct {
	all  []model.Decision
	full bool
}

func (n *notebook) Add(d model.Decision) error {
	if n.full {
		return errors.New("disk\x1b[2J full")
	}
	n.all = append(n.all, d)
	return nil
}

func (n *notebook) Undo() (model.Decision, bool, error) {
	if len(n.all) == 0 {
		return model.Decision{}, false, nil
	}
	d := n.all[len(n.all)-1]
	n.all = n.all[:len(n.all)-1]
	return d, true, nil
}

func (n *notebook) Decisions() []model.Decision { return n.all }

// files are what was written.
type files map[string]*strings.Builder

type file struct{ *strings.Builder }

func (file) Close() error { return nil }

// talked is what is answered to the commands.
func talked(t *testing.T, change func(*Options), language string, commands ...string) string {
	t.Helper()
	var out strings.Builder
	o := Options{Chronology: sample(), Words: words.For(language), Title: "notas", In: strings.NewReader(strings.Join(commands, "\n") + "\n"), Out: &out,
		Today: func() model.Date { return model.DayDate(2025, 11, 1) }, Page: 100}
	if change != nil {
		change(&o)
	}
	if err := Run(context.Background(), o); err != nil {
		t.Fatal(err)
	}
	for _, r := range out.String() {
		if r < 0x20 && r != '\n' || r >= 0x7F && r < 0xA0 || r == '\u202e' || r >= 0x2500 && r < 0x2600 {
			t.Fatalf("%q writes %U:\n%s", commands, r, out.String())
		}
	}
	return out.String()
}

func TestDialogue(t *testing.T) {
	cases := []struct {
		language string
		commands []string
		has      []string
		hasNo    string
	}{
		{"es", nil, []string{"hito. notas.\n", "4 sucesos.\n", "1 duda que decidir", "\nJulio de 2024.\nEn julio␛[2J", "Desastre.\nSuceso 1 de 4.\n"}, ""},
		{"en", nil, []string{"4 events.\n", "July 2024.\n", "Event 1 of 4.\n"}, ""},
		{"es", []string{"siguiente"}, []string{"\nLunes 27 de octubre de 2025.\nEl lunes Ana Ríos visitó el muelle de Puerto Lago.\nVisita.\nActores: Ana Ríos.\nLugares: Puerto Lago.\nLo cuentan 2 relatos.\nLas fuentes no coinciden en esto: fecha.\nSuceso 2 de 4.\n"}, ""},
		{"es", []string{"n", "n", "n", "n"}, []string{"Sin fecha.\nQuizá", "Suceso 4 de 4.", "Es el último."}, ""},
		{"es", []string{"p"}, []string{"Es el primero."}, ""},
		{"es", []string{"SIGUIENTE", "ANTERIOR"}, []string{"Suceso 2 de 4"}, "No sé"},
		{"es", []string{"next", "prev"}, []string{"Suceso 2 de 4"}, "No sé"}, // the other language's words do as well
		{"es", []string{"G"}, []string{"Suceso 4 de 4"}, ""},                 // and the browser's keys
		{"es", []string{"lista"}, []string{"\n1. Julio de 2024. En julio", "\n2. Lunes 27", "Lo cuentan 2 relatos. Las fuentes no coinciden.", "\n4. Sin fecha. Quizá"}, ""},
		{"es", []string{"3"}, []string{"Suceso 3 de 4.", "Ayer la flota zarpó al alba."}, ""},
		{"es", []string{"9"}, []string{"No hay suceso 9: hay 4."}, ""},
		{"es", []string{"fecha 2025-10"}, []string{"Suceso 2 de 4."}, ""},
		{"es", []string{":2024-07", "2025-10-27"}, []string{"Suceso 1 de 4.", "Suceso 2 de 4."}, "No sé"},
		{"es", []string{"fecha 2024-12"}, []string{"No hay nada en esa fecha", "Suceso 2 de 4."}, ""},
		{"es", []string{"fecha ñandú"}, []string{"«ñandú» no es una fecha."}, ""},
		{"es", []string{"mes", "mes-anterior"}, []string{"Suceso 2 de 4.", "Suceso 1 de 4."}, ""},
		{"es", []string{"filtro actor:rios"}, []string{"Filtro: rios.", "1 de 4 sucesos.", "Suceso 1 de 1."}, ""},
		{"es", []string{"filtro actor:nadie", "limpia"}, []string{"Ningún suceso cumple el filtro, de 4.", "Di quita", "Sin filtro.\n4 sucesos."}, ""},
		{"es", []string{"filtro tipo:zzz"}, []string{"No hay ese tipo de suceso: zzz; hay reunión"}, "Filtro:"},
		{"en", []string{"filter type:visita"}, []string{"1 of 4 events."}, ""},
		{"es", []string{"/huelga", "atrás", "adelante", "adelante"}, []string{"Filtro: «huelga».", "1 de 4 sucesos.", "Sin filtro.", "No hay filtro al que avanzar."}, ""},
		{"es", []string{"sinfecha", "sinfecha"}, []string{"3 de 4 sucesos.", "Sucesos sin fecha: a la vista."}, ""},
		{"es", []string{"actores", "incluye 1", "actores", "incluye 1"}, []string{"1. Ana Ríos: 1 suceso.", "Filtro: Ana Ríos.\n1 de 4 sucesos.", "1. Ana Ríos: 1 suceso, incluido.", "Sin filtro."}, ""},
		{"es", []string{"tipos", "excluye 1"}, []string{"1. desastre: 1 suceso.", "Filtro: sin tipo: desastre.", "3 de 4 sucesos."}, ""},
		{"en", []string{"outlets", "places", "dates"}, []string{"1. El Eco: 3 events.", "1. Puerto Lago: 1 event.", "2025: 2 events"}, ""},
		{"es", []string{"lugares zz"}, []string{"No hay ninguno."}, ""},
		{"es", []string{"incluye 3"}, []string{"¿Cuál?"}, ""},
		{"es", []string{"filtro tipo:visita desde:2025", "quita", "quita 1"}, []string{"1. tipo: visita.", "2. desde 2025.", "Filtro: desde 2025."}, ""},
		{"es", []string{"2", "detalle"}, []string{"fecha: lunes 27 de octubre de 2025 (2025-10-27)", "Quién lo cuenta"}, "·"},
		{"es", []string{"2", "fuente"}, []string{"«Puerto Lago», 28 oct 2025. Archivo notas/uno.txt, línea 3.", "Aquí se cuenta: El lunes", "Ayer la flota"}, "[repetición]"},
		{"es", []string{"2", "fuente entera"}, []string{"[repetición] Puerto Lago\nAquí se cuenta: El lunes"}, ""},
		{"es", []string{"2", "relato", "]", "relato 1"}, []string{"Relato 2 de 2. 29 oct 2025 (deducida).\n«Ana Ríos estuvo", "No hay más relatos", "Relato 1 de 2. El Eco"}, ""},
		{"es", []string{"2", "compara"}, []string{"Las fechas no son la misma: 27 oct 2025, y 28 oct 2025.", "Solo en el relato 1: lunes, visitó, de, Puerto, Lago.", "Solo en el relato 2: estuvo, en, martes."}, ""},
		{"es", []string{"compara"}, []string{"hay un solo relato"}, ""},
		{"es", []string{"docs", "documento 2", "fuente"}, []string{"2 documentos.", "1. Puerto Lago. El Eco. 28 oct 2025, declarada. 3 sucesos.", "2. dos.txt. 29 oct 2025, deducida. 2 sucesos.", "Archivo notas/dos.txt, línea 1."}, ""},
		{"es", []string{"docs huelga", "docs ECO lago", "docs zzz"}, []string{"1 documento.\n1. Puerto Lago. El Eco.", "Ningún documento con esas palabras."}, "2. dos.txt"},
		{"es", []string{"2", "cita", "dónde"}, []string{"El Eco, «Puerto Lago», 28 oct 2025: «El lunes Ana Ríos visitó el muelle de Puerto Lago.» (notas/uno.txt)\n", "notas/uno.txt:3\n"}, ""},
		{"es", []string{"problemas"}, []string{"Ningún archivo dio problemas."}, ""},
		{"es", []string{"ayuda", "ayuda actor"}, []string{"siguiente, sig, n, J, j: el suceso siguiente", "salir, adiós, q: salir"}, ""},
		{"en", []string{"help"}, []string{"next, n, J, j: the next event"}, "siguiente"},
		{"es", []string{"zzz"}, []string{"No sé qué es «zzz». Di ayuda."}, ""},
		{"es", []string{"salir", "siguiente"}, nil, "Suceso 2"},
		{"es", []string{"página 2", "lista", "", "más", ""}, []string{"Quedan 2 líneas: di más.", "No hay más que leer."}, ""},
		{"es", []string{"estilo", "estilo", "estilo", "estilo", "lista", "estilo"}, []string{"Fechas: con las palabras de la fuente.\nJul 2024.\n", "Fechas: EDTF (ISO 8601-2).\n2024-07.\n", "Fechas: cortas.\nJul 2024.\n",
			"Fechas: distancia al suceso elegido.\nJulio de 2024.\n", "2. 16 meses después, más o menos. El lunes", "Fechas: enteras."}, "dibujadas"},
		{"en", []string{"t", "style 3"}, []string{"Dates: in the words of the source.", "Dates: EDTF (ISO 8601-2).\n2024-07."}, ""},
		{"es", []string{"histograma", "acerca 1", "acerca", "acerca", "aleja", "aleja", "aleja", "aleja"}, []string{"1. Julio de 2024. 1 suceso. Aquí está el suceso.\n2. Octubre de 2025. 2 sucesos.", "Filtro: jul 2024.\n1 de 4 sucesos.", "Sin filtro.\n4 sucesos.", "Ya se ve todo el tiempo que hay."}, ""},
		{"es", []string{"3", "z", "Z", "acerca 1-2", "acerca 9-3", "acerca 99", "acerca x"}, []string{"Filtro: oct 2025.\n2 de 4 sucesos.", "Filtro: desde jul 2024, hasta oct 2025.\n3 de 4 sucesos.", "¿Qué tramo?"}, ""},
		{"es", []string{"filtro estado:sinfecha", "histograma", "acerca"}, []string{"Elige un suceso con fecha"}, ""},
		{"es", []string{"filtro fecha:2024-07-03", "filtro fecha:2025"}, []string{"1 de 4 sucesos.\n0 con seguridad.\n", "2 de 4 sucesos.\nLunes"}, ""},
		{"es", []string{"fechas", "incluye 1", "seguro", "seguro"}, []string{"con seguridad"}, ""},
		{"es", []string{"carriles", "carril 1", "v"}, []string{"1. Ana Ríos: 1 suceso, 27 oct 2025.", "Ana Ríos.\n2. Lunes 27 de octubre de 2025."}, ""},
		{"es", []string{"2", "sigue", "sigue", "sigue", "sigue-atrás", "documento 2", "sigue"}, []string{"Lunes 27 de octubre de 2025.\nAyer la flota", "Suceso 3 de 4.", "Suceso 4 de 4.", "No hay más sucesos en el documento.", "Relato 2 de 2. 29 oct 2025"}, ""},
		{"es", []string{"2", "fuente entera", "encuentra flota", "encuentra", "encuentra zzz", "menos"}, []string{"\nAyer la flota zarpó al alba.\nQuizá hubo", "No está en lo que se lee: zzz."}, ""},
		{"es", []string{"página 2", "lista", "más", "menos", "menos"}, []string{"Es el principio de lo que se lee."}, ""},
		{"es", []string{"+", "m", "fold", "next-theme", "ctrl+z", "ayuda paneles"}, []string{"Aquí no hay paneles", "Aquí no hay ratón", "Aquí no se pliega nada", "Aquí no hay colores", "+, _, =: aquí no hay paneles"}, "No sé qué es «+»"},
		{"es", []string{"next-event", "date-style", "next-month"}, []string{"Suceso 2 de 4.", "Fechas: con las palabras"}, "No sé"}, // as the configuration calls them
		{"es", []string{"edita", "escribe", "escribe x.pdf"}, []string{"Para editar hace falta una terminal.", "Ha de acabar en"}, ""},
	}
	for _, c := range cases {
		out := talked(t, nil, c.language, c.commands...)
		for _, want := range c.has {
			if !strings.Contains(out, want) {
				t.Errorf("%q (%s): no %q in\n%s", c.commands, c.language, want, out)
			}
		}
		if c.hasNo != "" && strings.Contains(out, c.hasNo) {
			t.Errorf("%q (%s): %q in\n%s", c.commands, c.language, c.hasNo, out)
		}
	}
}

// Every command has its words and its help in both languages, no word means two
// commands in one of them, and its first word is understood.
func TestWords(t *testing.T) {
	for _, language := range []string{"es", "en"} {
		talk := newTalk(context.Background(), Options{Chronology: sample(), Words: words.For(language), Out: io.Discard})
		whose := map[string]string{}
		for n, c := range talk.commands {
			if !talk.Words.HasReason("talk.word."+c.name) || !talk.Words.HasReason("talk.help."+c.name) {
				t.Errorf("%s has no words or no help in %s", c.name, language)
			}
			for _, word := range wordsOf(c.name, language) {
				if was, taken := whose[model.Fold(word)]; taken {
					t.Errorf("%q is %s and %s in %s", word, was, c.name, language)
				}
				whose[model.Fold(word)] = c.name
				if got, ok := talk.meant(word); !ok || got != n {
					t.Errorf("%q is not %s in %s", word, c.name, language)
				}
			}
		}
	}
}

// Every action of the browser is in a command, or it is said why it has no meaning
// here.
func TestEveryActionOfTheBrowser(t *testing.T) {
	in := map[string]string{}
	note := func(action, where string) {
		if was, twice := in[action]; twice {
			t.Errorf("%s is %s and %s", action, was, where)
		}
		in[action] = where
	}
	for _, c := range allCommands() {
		for _, action := range c.actions {
			note(action, c.name)
		}
	}
	for _, a := range absent {
		for _, language := range []string{"es", "en"} {
			if !words.For(language).HasReason("talk.absent." + a.reason) {
				t.Errorf("%s has no reason in %s", a.reason, language)
			}
		}
		for _, action := range a.actions {
			note(action, a.reason)
		}
	}
	for _, a := range views.Actions() {
		if in[a.Name] == "" {
			t.Errorf("nothing is said of %s", a.Name)
		}
		delete(in, a.Name)
	}
	for action, where := range in {
		t.Errorf("%s (%s) is no action of the browser", action, where)
	}
}

// What was decided is read, and taken back by its number.
func TestDecisions(t *testing.T) {
	notes := &notebook{}
	with := func(o *Options) { o.Corrections = notes }
	out := talked(t, with, "es", "decisiones", "2", "corrige fecha 2025-10-26", "corrige título La visita", "decisiones", "retira 9", "retira 2", "decisiones")
	for _, want := range []string{"Nada todavía.", "1. Título. La visita, ", "2. Fecha. 2025-10-26, ", "¿Cuál? Di decisiones", "Retirado: queda como lo dicen las fuentes."} {
		if !strings.Contains(out, want) {
			t.Errorf("no %q in\n%s", want, out)
		}
	}
	if n := len(notes.all); n != 3 || !notes.all[2].Withdraws() || notes.all[2].Kind != model.DecideDate {
		t.Errorf("%+v", notes.all)
	}
}

// Two events are joined, and a telling split off, each as one decision that one undo
// takes back.
func TestJoinAndSplit(t *testing.T) {
	notes := &notebook{}
	with := func(o *Options) { o.Corrections = notes }
	out := talked(t, with, "es", "2", "junta", "junta 2", "junta 3")
	if len(notes.all) != 1 || notes.all[0].Kind != model.DecideSame || notes.all[0].A.ID != "a1" || notes.all[0].B.ID != "a2" || strings.Count(out, "¿Con cuál?") != 2 {
		t.Errorf("%+v\n%s", notes.all, out)
	}
	notes.all = nil
	out = talked(t, with, "es", "1", "separa", "2", "separa 5", "separa 2", "deshaz", "S")
	if len(notes.all) != 1 || notes.all[0].Kind != model.DecideDifferent || notes.all[0].A.ID != "a1" || notes.all[0].B.ID != "b1" || !strings.Contains(out, "Tiene 2 relatos") || !strings.Contains(out, "Deshecha") {
		t.Errorf("%+v\n%s", notes.all, out)
	}
}

// The line mode begins where the person left, and keeps where they leave; what of a
// session only the browser has stays.
func TestSession(t *testing.T) {
	var left views.Session
	was := views.Session{Query: "type:visit", Telling: "b1", Dates: "edtf", View: "lanes", Searches: []string{"pesca"}}
	out := talked(t, func(o *Options) { o.Session, o.Leave = &was, func(s views.Session) { left = s } }, "es", "relato", "limpia", "G")
	for _, want := range []string{"Filtro: tipo: visita.\n1 de 4 sucesos.", "Sigues donde lo dejaste", "\n2025-10-27.\n", "No hay más relatos", "Sin filtro."} {
		if !strings.Contains(out, want) {
			t.Errorf("no %q in\n%s", want, out)
		}
	}
	if want := (views.Session{Telling: "a3", Dates: "edtf", View: "lanes", Searches: was.Searches}); !reflect.DeepEqual(left, want) {
		t.Errorf("left %+v", left)
	}
	q, _ := model.ParseQuery("huelga") // what is asked for goes before
	if out := talked(t, func(o *Options) { o.Session, o.Query = &was, q }, "es"); !strings.Contains(out, "Filtro: «huelga».") || strings.Contains(out, "donde lo dejaste") {
		t.Errorf("the session goes before what was asked for:\n%s", out)
	}
}

// Who interrupts while a command is awaited leaves in order.
func TestInterrupted(t *testing.T) {
	ctx, stop := context.WithCancel(context.Background())
	stop()
	silence, hands := io.Pipe()
	defer hands.Close()
	left := 0
	err := Run(ctx, Options{Chronology: sample(), Words: words.For("es"), In: silence, Out: io.Discard, Leave: func(views.Session) { left++ }})
	if !errors.Is(err, context.Canceled) || left != 1 {
		t.Errorf("%v, left %d times", err, left)
	}
}

// Keys that the configuration gives are understood.
func TestGivenKeys(t *testing.T) {
	out := talked(t, func(o *Options) { o.Keys = map[string][]string{"next-event": {"+"}} }, "es", "+")
	if !strings.Contains(out, "Suceso 2 de 4.") {
		t.Errorf("the key is not heard:\n%s", out)
	}
}

// What may be one event is decided, put off and undone; what cannot be written
// down is told, and safely.
func TestDoubts(t *testing.T) {
	for answer, kind := range map[string]model.DecisionKind{"sí": model.DecideSame, "y": model.DecideSame, "n": model.DecideDifferent, "h": model.DecideUnsure, "no-sé": model.DecideUnsure} {
		notes, loads := &notebook{}, 0
		load := func(context.Context) (*model.Chronology, error) {
			loads++
			c := sample()
			if len(notes.all) > 0 {
				c.Suggestions = nil
			}
			return c, nil
		}
		out := talked(t, func(o *Options) { o.Corrections, o.Load = notes, load }, "es", "dudas", answer, "deshaz", "dudas", "otra")
		if loads != 2 || len(notes.all) != 0 || !strings.Contains(out, "Duda 1 de 1.") || strings.Count(out, "Hito no tiene nada más que proponer.") != 2 || !strings.Contains(out, "Deshecha") {
			t.Errorf("%s: %d loads, %v:\n%s", answer, loads, notes.all, out)
		}
		notes = &notebook{}
		talked(t, func(o *Options) { o.Corrections, o.Load = notes, load }, "es", "M", answer)
		if len(notes.all) != 1 || notes.all[0].Kind != kind || notes.all[0].A.ID != "a1" || notes.all[0].B.ID != "a2" {
			t.Errorf("%s wrote %+v", answer, notes.all)
		}
	}
	if out := talked(t, func(o *Options) { o.Corrections = &notebook{full: true} }, "es", "dudas", "y"); !strings.Contains(out, "No se pudo anotar, todo queda como estaba: disk␛[2J full.") {
		t.Errorf("the failure is not told:\n%s", out)
	}
	if out := talked(t, nil, "es", "dudas", "lista"); !strings.Contains(out, "\n1. Julio") {
		t.Errorf("another command ends the doubts:\n%s", out)
	}
}

func TestCorrections(t *testing.T) {
	for said, want := range map[string]model.Decision{
		"corrige fecha 2025-10-26": {Kind: model.DecideDate, Value: "2025-10-26"}, "correct type meeting": {Kind: model.DecideType, Value: "meeting"},
		"corrige título La visita": {Kind: model.DecideName, Value: "La visita"}, "corrige ocultar": {Kind: model.DecideHide}, "c tipo": {Kind: model.DecideType},
	} {
		notes := &notebook{}
		talked(t, func(o *Options) { o.Corrections = notes }, "es", "2", said)
		if len(notes.all) != 1 || notes.all[0].Kind != want.Kind || notes.all[0].Value != want.Value || notes.all[0].A.ID != "a1" {
			t.Errorf("%s wrote %+v", said, notes.all)
		}
	}
	notes := &notebook{}
	if out := talked(t, func(o *Options) { o.Corrections = notes }, "es", "corrige fecha nunca", "corrige tipo zz", "corrige", "2", "distintos", "compara", "distintos"); len(notes.all) != 1 || notes.all[0].Kind != model.DecideDifferent || !strings.Contains(out, "No es una fecha") {
		t.Errorf("%+v:\n%s", notes.all, out)
	}
}

func TestSavedQueries(t *testing.T) {
	store := memory.In(t.TempDir())
	with := func(o *Options) { o.Queries = store }
	out := talked(t, with, "es", "consultas", "guarda nada", "filtro tipo:visita", "guarda", "guarda a=b", "guarda Las visitas", "limpia", "consultas", "usa las VISITAS")
	for _, want := range []string{"No hay consultas guardadas", "No hay filtro que guardar", "¿Con qué nombre?", "Ese nombre no vale", "Guardada: Las visitas.", "1. Las visitas: type:visit", "Filtro: tipo: visita.\n1 de 4 sucesos."} {
		if !strings.Contains(out, want) {
			t.Errorf("no %q in\n%s", want, out)
		}
	}
	out = talked(t, with, "es", "@las visitas", "limpia", "filtro @visitas", "filtro @\"Las Visitas\" actor:nadie")
	for _, want := range []string{"Filtro: tipo: visita.\n1 de 4 sucesos.", "No hay consulta guardada: visitas; ", "Filtro: tipo: visita, nadie."} {
		if !strings.Contains(out, want) {
			t.Errorf("no %q in\n%s", want, out)
		}
	}
	if out := talked(t, with, "es", "olvida 1", "usa 1"); !strings.Contains(out, "Borrada: Las visitas.") || !strings.Contains(out, "No hay consulta guardada «1»") {
		t.Errorf("not forgotten:\n%s", out)
	}
	if out := talked(t, nil, "es", "consultas"); !strings.Contains(out, "No hay dónde anotarlo") {
		t.Errorf("nowhere to keep them:\n%s", out)
	}
}

func TestPass(t *testing.T) {
	if _, err := exec.LookPath("grep"); err != nil {
		t.Log("no grep here")
		return
	}
	out := talked(t, nil, "es", "2", "pasa grep -o 'estuvo en'", "pasa * grep -c id", "pasa", "pasa no-existe-tal", "pasa grep nada-de-eso")
	for _, want := range []string{"\nestuvo en\n", "\n4\n", "¿A qué programa?", "no-existe-tal: ", "grep: exit status 1."} {
		if !strings.Contains(out, want) {
			t.Errorf("no %q in\n%s", want, out)
		}
	}
}

func TestWrite(t *testing.T) {
	written := files{}
	create := func(name string) (io.WriteCloser, error) {
		written[name] = &strings.Builder{}
		return file{written[name]}, nil
	}
	out := talked(t, func(o *Options) { o.Create = create }, "es", "filtro tipo:visita", "escribe v.csv", "docs", "documento 1", "escribe d.md", "sucesos", "1", "escribe p.html", "escribe c.ics")
	if page, calendar := written["p.html"], written["c.ics"]; page == nil || calendar == nil || !strings.HasPrefix(page.String(), "<!DOCTYPE html>") || !strings.HasPrefix(calendar.String(), "BEGIN:VCALENDAR") {
		t.Errorf("no page or calendar: %v", written)
	}
	if written["v.csv"] == nil || strings.Count(written["v.csv"].String(), "\n") != 2 || written["d.md"] == nil || !strings.Contains(out, "1 línea escrita en v.csv") {
		t.Errorf("written: %v\n%s", written, out)
	}
}

// A reload keeps the person on the event, whatever its number has become.
func TestReloadKeepsThePlace(t *testing.T) {
	out := talked(t, func(o *Options) {
		o.Load = func(context.Context) (*model.Chronology, error) {
			c := sample()
			c.Events = c.Events[1:]
			return c, nil
		}
	}, "es", "3", "recarga")
	if !strings.HasSuffix(out, "Vuelto a leer.\n3 sucesos.\nLunes 27 de octubre de 2025.\nAyer la flota zarpó al alba.\nDespliegue.\nSuceso 2 de 3.\n") {
		t.Errorf("after the reload:\n%s", out)
	}
}

// A person is asked with a sign; the end of the commands is no error.
func TestPrompt(t *testing.T) {
	out := talked(t, func(o *Options) { o.Prompt = true }, "es", "n")
	if strings.Count(out, "\n> ") != 2 || !strings.HasSuffix(out, "> \n") {
		t.Errorf("%q", out)
	}
	if out := talked(t, nil, "es", strings.Repeat("x", maxCommand+1)); !strings.Contains(out, "demasiado larga") {
		t.Error("a long line is not told of")
	}
}

type broken struct{}

func (broken) Write([]byte) (int, error) { return 0, io.ErrShortWrite }

func TestAFullOutputEnds(t *testing.T) {
	if err := Run(context.Background(), Options{Chronology: sample(), Words: words.For("es"), In: strings.NewReader(strings.Repeat("lista\n", 1000)), Out: broken{}}); !errors.Is(err, io.ErrShortWrite) {
		t.Errorf("error %v", err)
	}
}

// Whatever is typed, nothing panics and nothing unsafe is written.
func FuzzTalk(f *testing.F) {
	for _, s := range []string{"n\nlista\n\n2\ndetalle", "dudas\ny\nu\nq", "filtro -\"x", "actores\nincluye 1\nx 1", "/\x1b\n:2024\nM\nh", "docs\ndocumento 2\nfuente\ncita\nw a.csv", "z 0\nz 1-9\nz"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, commands string) {
		if !utf8.ValidString(commands) || len(commands) > 2000 || strings.Contains(model.Fold(commands), "pas") || strings.Contains(commands, "|") { // which would run programs
			return
		}
		var out strings.Builder
		o := Options{Chronology: sample(), Words: words.For("es"), In: strings.NewReader(commands), Out: &out, Corrections: views.Corrections(&notebook{}),
			Load: func(context.Context) (*model.Chronology, error) { return sample(), nil }, Create: func(string) (io.WriteCloser, error) { return file{&strings.Builder{}}, nil }}
		if err := Run(context.Background(), o); err != nil {
			t.Fatal(err)
		}
		for _, r := range out.String() {
			if r < 0x20 && r != '\n' || r >= 0x7F && r < 0xA0 {
				t.Fatalf("%q writes %U", commands, r)
			}
		}
	})
}
