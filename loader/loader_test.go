package loader

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"
	"testing"
	"testing/fstest"

	"hito/loader/dating"
	"hito/loader/events"
	"hito/loader/reader"
	"hito/model"
)

// loaded is the chronology of texts, named a.txt, b.txt, and so on.
func loaded(t *testing.T, o Options, texts ...string) *model.Chronology {
	t.Helper()
	files := fstest.MapFS{}
	for i, text := range texts {
		files[fmt.Sprintf("%c.txt", 'a'+i)] = &fstest.MapFile{Data: []byte(text)}
	}
	c, err := LoadFS(context.Background(), files, o)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// When a document was written: stated, derived, bounded by itself, bounded by
// the others, contradicted by its own prose.
func TestPublished(t *testing.T) {
	const treaty = "date 2024-12-01 Bolivia y Paraguay firmaron en junio de 2024 un acuerdo de defensa en La Paz. El texto consta de doce artículos y entró en vigor.\n"
	for _, c := range []struct {
		name  string
		texts []string
		want  string // of the first text
	}{
		{"stated in its first line", []string{"date 2025-11-02 El ministro llegó este lunes a Quito para hablar con la presidenta del país vecino.\n"}, "2025-11-02 stated"},
		{"a weekday that is a named day, after the date of a caption", []string{
			"La ministra de Turismo recibe a la prensa en Sevilla, el 28 de junio de 2023. (Foto de Iván Morales / NORTE PRENSA)\n\n" +
				"El presidente de Rusia envió el martes un mensaje al líder norcoreano por el Día de la Liberación de Corea, según dijo su portavoz en Moscú.\n"},
			"2023-08-15 derived"},
		{"nothing but the last thing told as past", []string{"El Gobierno de Chile firmó en marzo de 2019 un convenio con los sindicatos del cobre, y todo sigue como entonces.\n"}, "2019-03/.. bounded"},
		{"nothing at all", []string{"El mar estaba en calma y los pescadores remendaban sus redes al sol, como siempre.\n"}, " unknown"},
		{"an event that another document dates", []string{
			"Bolivia y Paraguay celebran el acuerdo de defensa que firmaron el año pasado. Los dos ministros brindaron por él ante los embajadores.\n", treaty},
			"2025 bounded"},
		{"contradicted by its own prose", []string{"date 2020-01-10 El tribunal condenó el 3 de mayo de 2021 al alcalde por malversación, y el alcalde recurrió la sentencia.\n"}, "2020-01-10 contradicted"},
		{"what is announced says nothing of when it was written", []string{"El presidente de Perú inauguró en 2019 el puente, que se ampliará en 2031 según el plan aprobado por el Congreso.\n"}, "2019/.. bounded"},
	} {
		t.Run(c.name, func(t *testing.T) {
			d := loaded(t, Options{}, c.texts...).Documents[0]
			if got := d.Published.String() + " " + d.How.String(); got != c.want {
				t.Errorf("%s, not %s; %v", got, c.want, d.Reasons)
			}
			if len(d.Reasons) == 0 {
				t.Error("no reason is given")
			}
		})
	}
}

// The chronology of a corpus is the same to the byte, however many work on it.
func TestDeterminism(t *testing.T) {
	texts := []string{
		"date 2024-05-12 Ana Ruiz, presidenta de Bolivia, se reunió el lunes con el canciller de Perú, Luis Soto, en Lima. Hablaron de pesca.\n",
		"date 2024-06-01 El canciller peruano, Luis Soto, y Ana Ruiz se reunieron en mayo en la capital peruana. Bolivia y Perú firmaron en 2023 un tratado.\n",
		"Perú y Bolivia recuerdan el tratado de comercio que firmaron el año pasado, y la reunión de sus ministros. Nadie fue invitado.\n",
	}
	bytes := func(o Options) string {
		out, err := json.Marshal(loaded(t, o, texts...))
		if err != nil {
			t.Fatal(err)
		}
		return string(out)
	}
	want := bytes(Options{Workers: 1})
	for workers := 2; workers < 6; workers++ {
		if got := bytes(Options{Workers: workers}); got != want {
			t.Fatalf("%d workers make another chronology than one", workers)
		}
	}
}

// Every span of a chronology lies in its document.
func TestSpansLieInside(t *testing.T) {
	c := loaded(t, Options{}, "date 2024-05-12 Ana Ruiz, presidenta de Bolivia, se reunió el lunes con el canciller de Perú, Luis Soto, en Lima.\n",
		"El Parlamento de Chile aprobó el 3 de mayo de 2023 la ley de aguas. Gabriel Mora la firmó al día siguiente.\n")
	if len(c.Events) < 2 {
		t.Fatalf("%d events, too few to test anything", len(c.Events))
	}
	for _, m := range c.Mentions {
		spans := append([]model.Span{m.Span, m.Trigger}, m.Title.In(c)...)
		for _, s := range append(spans, m.Figures.In(c)...) {
			if c.Text(s) == "" {
				t.Errorf("the span %v of %q is empty", s, c.Text(m.Span))
			}
			if !m.Contains(m.Trigger) {
				t.Errorf("the trigger %q is not in its sentence", c.Text(m.Trigger))
			}
		}
	}
}

// Partial chronologies come in growing batches; the last is the load's answer.
func TestPartial(t *testing.T) {
	texts := make([]string, batch+6)
	for i := range texts {
		texts[i] = fmt.Sprintf("date 2024-05-12 La alcaldesa número %d inauguró el lunes una escuela en Lima ante los vecinos del barrio.\n", i)
	}
	files := fstest.MapFS{}
	for i, text := range texts {
		files[fmt.Sprintf("%03d.txt", i)] = &fstest.MapFile{Data: []byte(text)}
	}
	var partial []int
	c, err := LoadFS(context.Background(), files, Options{Partial: func(c *model.Chronology, loaded, total int) {
		partial = append(partial, len(c.Documents))
		if loaded != len(c.Documents) || total != len(texts) {
			t.Errorf("%d of %d told for %d documents of %d", loaded, total, len(c.Documents), len(texts))
		}
	}})
	if err != nil {
		t.Fatal(err)
	}
	if len(partial) != 1 || partial[0] != batch || len(c.Documents) != len(texts) {
		t.Errorf("partial chronologies of %v documents, then %d", partial, len(c.Documents))
	}
}

// A load that is called off stops and says so.
func TestCancelled(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := LoadFS(ctx, fstest.MapFS{"a.txt": {Data: []byte("Hola, mundo.")}}, Options{}); err == nil {
		t.Error("no error from a load that was called off")
	}
}

// A document over which a stage breaks down is a problem with a name; the rest
// of the corpus stands.
func TestDefect(t *testing.T) {
	w, problem := analysed(reader.Document{Document: model.Document{Path: "x.txt", Text: "Hola.", Boilerplate: []model.Block{{Start: 0, End: 1}}}}, said{}, nil)
	if w == nil || problem != nil {
		t.Fatalf("a sound document fails: %v", problem)
	}
	w.evidence = &dating.Evidence{}
	w.in = &model.Document{Text: ""} // not the text that was analysed
	w.told(nil, events.StatesOf(nil), nil)
	if len(w.in.Problems) != 1 || w.in.Problems[0].What.Rule != RuleDefect {
		t.Errorf("problems %v", w.in.Problems)
	}
}

// Nor does one that breaks down over what its outlet repeats, or over its date.
func TestDefectOfDating(t *testing.T) {
	w, problem := analysed(reader.Document{Document: model.Document{Path: "x.txt", Text: "Hola. El lunes llovió."}}, said{}, nil)
	if problem != nil {
		t.Fatal(problem)
	}
	w.in = &model.Document{}
	w.settled([]int{7}) // no such paragraph: it is passed over
	if len(w.in.Problems) != 0 {
		t.Errorf("problems %v", w.in.Problems)
	}
	w.in.Stated, w.in.Candidates = model.DayDate(2024, 5, 1), nil
	w.clues = []dating.Clue{{Tense: -1}} // a clue of nothing
	w.settled(nil)
	if len(w.in.Problems) != 1 || w.in.Problems[0].What.Rule != RuleDefect || w.in.How != model.Unknown {
		t.Errorf("%s, problems %v", w.in.How, w.in.Problems)
	}
}

// A document that would cost too much is told of, and the rest is loaded.
func TestOver(t *testing.T) {
	texts := []string{strings.Repeat("Ana Ruiz, de Lima, y Luis Soto, de Quito, hablaron.\n", maxNames/3),
		strings.Repeat("El 3 de mayo de 2021 llovió.\n", maxDates+1), "date 2024-05-12 Ana Ruiz visitó Lima el lunes, y al día siguiente fue a Quito con sus ministros.\n"}
	c := loaded(t, Options{}, texts...)
	if len(c.Documents) != 1 || len(c.Events) == 0 || len(c.Problems) != 2 || c.Problems[0].What.Rule != RuleNames || c.Problems[1].What.Rule != RuleDates {
		t.Errorf("%d documents, problems %v", len(c.Documents), c.Problems)
	}
}
