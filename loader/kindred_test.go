package loader

import (
	"math/rand/v2"
	"strings"
	"testing"

	"hito/loader/dating"
	"hito/loader/events"
	"hito/loader/gentest"
	"hito/model"
)

// agency is a text that outlets print, long enough to be known again.
const agency = "La presidenta de Bolivia, Ana Ruiz, se reunió el lunes en Lima con el canciller de Perú, Luis Soto, para hablar de la pesca en aguas comunes. " +
	"La cuestión divide desde hace tiempo a los socios de la coalición, que no encuentran una fórmula común para las dos orillas del lago.\n\n" +
	"Los vecinos de la zona esperan que el reparto de las cuotas se acuerde sin prisa, porque de él viven casi todas las familias del puerto. " +
	"El portavoz no quiso entrar en detalles, aunque dejó claro que nada está decidido y que el texto sigue abierto a cambios.\n"

func kinOf(t *testing.T, texts ...string) *model.Chronology {
	t.Helper()
	var works []*work
	for i, text := range texts {
		date, body, _ := strings.Cut(text, "|")
		d := model.Document{Path: string(rune('a'+i)) + ".txt", Hash: text, Language: "es", Text: body, Title: model.NoSpan, StatedSpan: model.NoSpan}
		d.Stated, _ = model.ParseEDTF(date)
		works = append(works, analysedOf(t, d, nil))
	}
	return corpusOf(t, works...)
}

func ruleIn(reasons []model.Reason, rule string) bool {
	for _, r := range reasons {
		if r.Rule == rule {
			return true
		}
	}
	return false
}

// One text in two outlets is one telling, whoever prints it.
func TestCopiesAreOneTelling(t *testing.T) {
	c := kinOf(t, "2024-05-08|"+agency, "2024-05-08|Norte Diario informa\n\n"+agency+"\nMás noticias en la portada de Norte Diario.\n")
	if c.Documents[0].Kin == 0 || c.Documents[0].Kin != c.Documents[1].Kin {
		t.Fatalf("groups %d and %d", c.Documents[0].Kin, c.Documents[1].Kin)
	}
	for i := range c.Events {
		e := &c.Events[i]
		if e.Mentions.Len() != 2 || c.Tellings(e) != 1 || e.Merges.Len() != 1 || e.Merges.In(c)[0].Reason.Rule != events.RuleCopy {
			t.Errorf("%q: %d tellings, counted as %d, merged by %v", c.Text(e.Title.In(c)[0]), e.Mentions.Len(), c.Tellings(e), e.Merges.In(c))
		}
	}
	if len(c.Events) == 0 {
		t.Error("no events")
	}
	// Another text about the same meeting is another telling.
	c = kinOf(t, "2024-05-08|"+agency, "2024-05-08|El canciller de Perú, Luis Soto, se reunió el lunes en Lima con la presidenta de Bolivia, Ana Ruiz. Nadie dijo de qué hablaron.\n")
	if c.Documents[0].Kin != 0 || c.Documents[1].Kin != 0 {
		t.Errorf("groups %d and %d of different texts", c.Documents[0].Kin, c.Documents[1].Kin)
	}
	if n := c.Tellings(&c.Events[0]); c.Events[0].Mentions.Len() < 2 || n != c.Events[0].Mentions.Len() {
		t.Errorf("%d tellings of %d count", n, c.Events[0].Mentions.Len())
	}
}

// What dates one copy dates the other; where both state a date, the disagreement
// is told.
func TestCopiesAndDates(t *testing.T) {
	c := kinOf(t, "2024-05-08|"+agency, "|Norte Diario informa\n\n"+agency)
	d := &c.Documents[1]
	if d.Published.String() != "2024-05-08" || d.How != model.Derived || !ruleIn(d.Reasons, dating.RuleCopy) {
		t.Errorf("the copy is of %s, %s: %v", d.Published, d.How, d.Reasons)
	}
	c = kinOf(t, "2024-05-08|"+agency, "2024-05-10|Norte Diario informa\n\n"+agency, "|"+agency+"Hoy no hay más.\n")
	for i, want := range []string{"2024-05-08 stated", "2024-05-10 stated", "2024-05-08/2024-05-10 bounded"} {
		d := &c.Documents[i]
		if got := d.Published.String() + " " + d.How.String(); got != want || i < 2 && !ruleIn(d.Reasons, dating.RuleCopyDates) {
			t.Errorf("copy %d is of %s, not %s: %v", i, got, want, d.Reasons)
		}
	}
}

// Lines that an outlet prints under every text are boilerplate, and only those.
func TestRepeatedLines(t *testing.T) {
	const line = "Suscríbete a Norte Diario y recibe cada mañana las claves de Bolivia en tu correo."
	const led = "Bolivia y Perú firmaron el 3 de marzo de 2023 en La Paz un acuerdo sobre la pesca."
	news := []string{"El alcalde de Lima inauguró el lunes un puente sobre el río ante los vecinos del barrio, que lo esperaban desde hace años. Nadie faltó.",
		"La ministra de Chile visitó el martes las minas del norte del país y prometió agua para todos los pueblos de la comarca. Hubo aplausos.",
		"El Parlamento de Ecuador aprobó el miércoles la ley de puertos con los votos de los dos grandes partidos de la cámara. Falta el reglamento."}
	var texts []string
	for _, n := range news {
		texts = append(texts, "2024-05-08|"+n+"\n\n"+led+"\n\n"+line+"\n")
	}
	c := kinOf(t, texts...)
	for i := range c.Documents {
		d := &c.Documents[i]
		if block, ok := d.BlockAt(int32(strings.Index(d.Text, line))); !ok || d.Text[block.Start:block.End] != line {
			t.Errorf("%s: the line is not boilerplate: %v", d.Path, d.Boilerplate)
		}
		if _, ok := d.BlockAt(int32(strings.Index(d.Text, led))); ok {
			t.Errorf("%s: what led to the news is boilerplate", d.Path)
		}
	}
	for _, m := range c.ActorMentions {
		if d := &c.Documents[m.Document]; int(m.Start) >= strings.Index(d.Text, line) {
			t.Errorf("%q in boilerplate is an actor", c.Text(m.Span))
		}
	}
}

// A corpus of copies, repeated lines and much else is the same to the byte
// whatever the order of its files and however many work on it.
func TestOrderDoesNotShow(t *testing.T) {
	corpus := gentest.Corpus{Seed: 11, Articles: 90}
	var want string
	for round := range 4 {
		var works []*work
		order := rand.New(rand.NewPCG(3, uint64(round))).Perm(corpus.Articles)
		for _, i := range order {
			a := corpus.Article(i)
			d := model.Document{Path: a.Path, Hash: a.Path, Language: "es", Text: a.Text, Outlet: a.Outlet, Title: model.NoSpan, StatedSpan: model.NoSpan}
			if a.States {
				d.Stated = a.Published
			}
			works = append(works, analysedOf(t, d, nil))
		}
		c := corpusOf(t, works...)
		got := whole(t, c, nil)
		if want == "" {
			want = got
			if c.Documents[0].Path > c.Documents[1].Path || len(c.Events) < 90 {
				t.Fatalf("%d events", len(c.Events))
			}
		}
		if got != want {
			t.Fatalf("order %d makes another chronology", round)
		}
	}
}
