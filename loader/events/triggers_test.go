package events

import (
	"fmt"
	"strings"
	"testing"

	"hito/loader/prose"
)

// triggersOf reads a file that is right.
func triggersOf(t *testing.T, text string) *Triggers {
	t.Helper()
	triggers, problems := ReadTriggers([]TriggerFile{{"sucesos.yaml", text}})
	if len(problems) > 0 {
		t.Errorf("%q: %v", text, problems)
	}
	return triggers
}

// A word of the user's is a new trigger, one of another type, or none, in all
// its forms and whatever the tables say.
func TestTriggers(t *testing.T) {
	const march = "[p:Ana Ruiz] encabezó {el lunes|2024-05-06} una marcha en [l:Lima]."
	const lockIn = "Hay calma. No hay prisa. Todo va bien. Duele el encierro {del 3 de mayo|2024-05-03} en [l:Mina Alta]."
	for _, c := range []struct{ name, file, text, want string }{
		{"no word", "", lockIn, ""},
		{"a noun", "- word: encierro\n  type: protest\n", lockIn, "protest 2024-05-03"},
		{"a type by its Spanish name", "- word: ENCIERRO\n  type: Protesta # de mineros\n", lockIn, "protest 2024-05-03"},
		{"of another language", "- word: encierro\n  type: protest\n  language: en\n", lockIn, ""},
		{"a form", "- word: encerrona\n  type: protest\n  forms:\n    - encierro\n", lockIn, "protest 2024-05-03"},
		{"a table's noun", "", march, "protest 2024-05-06"},
		{"another type", "- word: marcha\n  type: ceremonia\n", march, "ceremony 2024-05-06"},
		{"none", "- word: marcha\n  type: none\n", march, ""},
		{"a noun that is a verb's form is silent in both", "- word: visita\n  type: none\n",
			"[p:Ana Ruiz] visita [l:Lima] {el lunes|2024-05-13}. La visita de [p:Ana Ruiz] a [l:Lima] {el martes|2024-05-14}.", ""},
		{"a verb of no table", "", "Hay calma. No hay prisa. Todo va bien. [p:Ana Ruiz] tuitea con [p:Luis Soto].", ""},
		{"a verb, present", "- word: tuitear\n  type: mensaje\n", "[p:Ana Ruiz] tuitea {el lunes|2024-05-06} con [p:Luis Soto].", "message 2024-05-06"},
		{"a verb, preterite", "- word: tuitear\n  type: mensaje\n", "[p:Ana Ruiz] tuiteó {el lunes|2024-05-06} sobre [p:Luis Soto].", "message 2024-05-06"},
		{"a verb, compound", "- word: tuitear\n  type: mensaje\n", "[p:Ana Ruiz] ha tuiteado {el lunes|2024-05-06} sobre [p:Luis Soto].", "message 2024-05-06"},
		{"a verb, future", "- word: tuitear\n  type: mensaje\n", "[p:Ana Ruiz] tuiteará {el viernes|2024-05-17} sobre [p:Luis Soto].", "message 2024-05-17"},
		{"an irregular verb", "- word: abducir(abdujo,abduce)\n  type: attack\n", "[p:Ana Ruiz] abdujo {el lunes|2024-05-06} a [p:Luis Soto].", "attack 2024-05-06"},
		{"with se only", "- word: encerrarse(,encierra)\n  type: protest\n",
			"[p:Ana Ruiz] se encerró {el lunes|2024-05-06} en [l:Lima]. [p:Ana Ruiz] encerró {el martes|2024-05-07} a [p:Luis Soto].", "protest 2024-05-06; event 2024-05-07"},
		{"a table's verb, retyped", "- word: viajar\n  type: deployment\n", "[p:Ana Ruiz] viajó {el lunes|2024-05-06} a [l:Lima].", "deployment 2024-05-06"},
		{"a table's verb, silent", "- word: viajar\n  type: none\n", "[p:Ana Ruiz] viajó {el lunes|2024-05-06} a [l:Lima].", ""},
		{"a silent verb in the passive", "- word: detener(detuvo,detiene)\n  type: none\n", "[p:Ana Ruiz] fue detenida {el lunes|2024-05-06} en [l:Lima].", ""},
		{"a verb of no table, silent", "- word: desinflar\n  type: none\n", "La diplomacia de [s:Perú] se desinfló {en 2019|2019}.", ""},
		{"a verb that its complement turns, silent", "- word: declarar\n  type: none\n", "El jurado declaró culpable {el lunes|2024-05-06} a [p:Luis Soto].", ""},
		{"a verb that its complement turns, retyped", "- word: declarar\n  type: law\n", "[p:Ana Ruiz] declaró culpable {el lunes|2024-05-06} a [p:Luis Soto].", "law 2024-05-06"},
		{"what a silent verb governs is told", "- word: encabezar\n  type: none\n", march, "protest 2024-05-06"},
		{"several words", "- word: toma de fábricas\n  type: protest\n", "Hay calma. No hay prisa. Todo va bien. Duele la toma de fábricas {del 3 de mayo|2024-05-03} en [l:Lima].", "protest 2024-05-03"},
		{"a noun that ends as verbs do", "- word: lugar\n  type: none\n  is: noun\n- word: taller\n  is: noun\n  type: reunión\n",
			"[p:Ana Ruiz] celebró {el lunes|2024-05-06} un taller con [p:Luis Soto].", "meeting 2024-05-06"},
		{"a form that is a preposition stays one", "- word: sobrar\n  type: end\n- word: parar\n  type: protest\n",
			"[p:Ana Ruiz] habló para todos sobre [l:Lima] {el lunes|2024-05-06}.", "event 2024-05-06"},
	} {
		s := marked(t, "2024-05-12", c.text)
		s.Triggers = triggersOf(t, c.file)
		var got []string
		for _, m := range Find(s).Tellings {
			got = append(got, m.Type+" "+m.Date.String())
		}
		if got := strings.Join(got, "; "); got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}

// The tables themselves stay as they were, and are not copied for nothing.
func TestTriggersLeaveTheTables(t *testing.T) {
	before, _ := spanish().Lookup(prose.Fold("marcha"))
	own := triggersOf(t, "- word: marcha\n  type: none\n").wordsOf("es")
	if w, _ := own.Lookup(prose.Fold("marcha")); w.noun != 0 || own == spanish() {
		t.Errorf("the user's word is %+v", w)
	}
	if after, _ := spanish().Lookup(prose.Fold("marcha")); after != before {
		t.Errorf("the table's word was %+v, is %+v", before, after)
	}
	for _, empty := range []*Triggers{nil, triggersOf(t, "# nothing\n")} {
		if empty.wordsOf("es") != spanish() || empty.wordsOf("en") != english() {
			t.Error("without words the tables are copied")
		}
	}
}

// English words are inflected as English ones.
func TestEnglishTriggers(t *testing.T) {
	for form, want := range map[string]string{"picketed": Protest, "pickets": Protest, "picketing": Protest, "lockouts": End, "lockout": End, "sang": Ceremony, "sung": Ceremony, "visited": ""} {
		w, _ := triggersOf(t, "- word: to picket\n  type: protest\n- word: lockout\n  type: end\n- word: to sing(sang,sung)\n  type: ceremony\n- word: visit\n  type: none\n  is: verb\n  language: en\n").wordsOf("en").Lookup(prose.Fold(form))
		got := (w.verb | w.noun).name()
		if w.marks&markSilent != 0 {
			got = ""
		}
		if got != want {
			t.Errorf("%s is %q, want %q", form, got, want)
		}
	}
}

// Every type has both its names.
func TestTypeNamed(t *testing.T) {
	if n := len(strings.Fields(spanishTypes)); n != len(kinds)-1 {
		t.Fatalf("%d Spanish names of %d types", n, len(kinds)-1)
	}
	for name, want := range map[string]string{"reunión": Meeting, "Víctimas": Casualties, "publicación": Publication, "suceso": Other, "EVENT": Other, "law": Law, "none": "", "ninguno": ""} {
		if got, ok := TypeNamed(name); got != want || !ok {
			t.Errorf("%s is %q, %v", name, got, ok)
		}
	}
	for _, name := range []string{"", "huelga", "meetings"} {
		if got, ok := TypeNamed(name); ok {
			t.Errorf("%q is %q", name, got)
		}
	}
}

// What cannot be understood is told with its line; the rest holds.
func TestBrokenTriggers(t *testing.T) {
	const good = "- word: encierro\n  type: protest\n"
	for _, c := range []struct{ file, want string }{
		{good, ""},
		{"nada\n" + good, RuleTriggerLine + " 1 nada"},
		{good + "  color: rojo\n", RuleTriggerKey + " 3 color"},
		{"- word: a\n  type: fiesta\n" + good, RuleTriggerType + " 2 fiesta"},
		{"- word: a\n  type: law\n  language: fr\n" + good, RuleTriggerLanguage + " 3 fr"},
		{"- word: a\n  type: law\n  is: adverb\n" + good, RuleTriggerIs + " 3 adverb"},
		{"- type: law\n" + good, RuleTriggerWord + " 1 "},
		{"- word: (...)\n  type: law\n" + good, RuleTriggerWord + " 1 (...)"},
		{"- word: azul\n  is: verb\n  type: law\n" + good, RuleTriggerWord + " 1 azul"},
		{"- word: azul\n" + good, RuleTriggerNoType + " 1 azul"},
		{good + "- word: Encierro\n  type: law\n", RuleTriggerTwice + " 3 Encierro"},
		{good + strings.Repeat("-\n", maxTriggers), RuleTriggerMany},
	} {
		triggers, problems := ReadTriggers([]TriggerFile{{"x/sucesos.yaml", c.file}})
		got := ""
		for _, p := range problems {
			if p.Path != "x/sucesos.yaml" || p.Hint != HintTriggerFile {
				t.Errorf("%q: %v", c.file, p)
			}
			if got == "" || p.What.Rule == c.want {
				got = p.What.Rule
				if c.want != got {
					got += " " + strings.Join(p.What.Facts, " ")
				}
			}
		}
		if got != c.want {
			t.Errorf("%.60q: %q, want %q", c.file, got, c.want)
		}
		if w, _ := triggers.wordsOf("es").Lookup(prose.Fold("encierro")); w.noun != kindOf(Protest) {
			t.Errorf("%.60q: the rest does not hold", c.file)
		}
	}
}

// FuzzTriggers: whatever the file, reading it ends, its problems name lines of
// it, and what it makes can be used on any text.
func FuzzTriggers(f *testing.F) {
	f.Add("- word: encierro\n  type: protest\n  forms: [encierros, \"a b\"]\n", "El encierro del lunes")
	f.Add("- word: to sing(sang,sung)\n  type: none\n  forms:\n  - sings\n", "Ana sang")
	f.Add("-\n- word: ír\n  type: ley\n- word: xar(,é,)\n  type: fin\n- word: aír(ú\n  type: fin\n", "xó á")
	f.Add("\ufeff---\n- word: 'visitarse'\n  is: verb\n  type: none # x\n", "se visitó")
	f.Fuzz(func(t *testing.T, file, text string) {
		triggers, problems := ReadTriggers([]TriggerFile{{"f", file}})
		for _, p := range problems {
			var line int
			if _, err := fmt.Sscan(p.What.Facts[0], &line); err != nil || line < 1 || line > strings.Count(file, "\n")+1 {
				t.Fatalf("a problem of line %q", p.What.Facts[0])
			}
		}
		for i := range triggers.list {
			if x := &triggers.list[i]; x.word == "" || !x.typed || x.broken {
				t.Fatalf("%+v holds", x)
			}
		}
		for _, language := range []string{"es", "en"} {
			s := marked(t, "2024-05-12", strings.NewReplacer("[", "", "{", "").Replace(text))
			s.Document.Language, s.Triggers = language, triggers
			for _, m := range Find(s).Tellings {
				if kindOf(m.Type) == 0 {
					t.Fatalf("a telling of type %q", m.Type)
				}
			}
		}
	})
}
