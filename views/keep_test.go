package views

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"os/exec"
	"reflect"
	"strings"
	"testing"

	"hito/model"
	"hito/views/memory"
)

// What is left is found again: filter, event, telling, pane, view, dates.
func TestSessionIsResumed(t *testing.T) {
	for _, keys := range []string{"g", "g j j j t t enter enter", "f" /* what is being typed is not kept */, "D j", "v", "0 + +"} {
		d := browsing(t, 120, 40)
		d.send(press("/"))
		d.text("pesca")
		d.keys("enter g")
		d.keys(keys)
		left := d.b.session()
		data, err := json.Marshal(left)
		if err != nil || strings.Contains(string(data), "acuerdo") {
			t.Fatalf("%s %v", data, err)
		}
		var read Session
		if err := json.Unmarshal(data, &read); err != nil {
			t.Fatal(err)
		}
		again := drive(t, Options{Language: "es", Title: "notas", NoColor: true, Session: &read}, 120, 40)
		again.load(pesca(t))
		if got := again.b.session(); !reflect.DeepEqual(got, left) {
			t.Errorf("%q: left\n%+v, resumed\n%+v", keys, left, got)
		}
		if left.View != viewDocs {
			again.sees("«pesca»")
		}
		if keys == "g" {
			again.sees("Donde lo dejaste: este filtro (F lo quita")
			again.keys("F")
			again.seesNot("«pesca»")
		}
	}
}

// The event is found by the telling, though events have other numbers by then; a
// telling that is no more does no harm, nor does what no session can hold.
func TestSessionOfAnotherReading(t *testing.T) {
	d := browsing(t, 120, 40)
	d.keys("j j j j j enter ]")
	left := d.b.session()
	c := pesca(t)
	c.Events = c.Events[2:]
	again := drive(t, Options{Language: "es", NoColor: true, Session: &left}, 120, 40)
	again.load(c)
	if got := again.b.session(); got.Telling != left.Telling || got.Pane != "detail" {
		t.Errorf("left %+v, resumed %+v", left, got)
	}
	odd := Session{Query: "type:zzz \"", Telling: "none", View: "map", Document: "\x1b[2J", Pane: "cellar", Dates: "?", Panes: Panes{List: 9999, Upper: -5, Stack: [2]int{3000, 3000}}}
	again = drive(t, Options{Language: "es", NoColor: true, Session: &odd}, 120, 40)
	again.load(pesca(t))
	again.sees("12 sucesos")
	for _, size := range [][2]int{{40, 12}, {200, 50}, {60, 60}} {
		again = drive(t, Options{Language: "es", NoColor: true, Session: &odd}, size[0], size[1])
		again.load(pesca(t))
	}
}

// A filter that was asked for goes before the session's, with its own place.
func TestQueryGoesBeforeTheSession(t *testing.T) {
	q, _ := model.ParseQuery("vega")
	d := drive(t, Options{Language: "es", NoColor: true, Query: q, Session: &Session{Query: "nigeria", Dates: "edtf", View: viewDocs}}, 120, 40)
	d.load(pesca(t))
	d.sees("«vega»", "2025-10-13")
	d.seesNot("nigeria»", "Documentos")
}

// shelf keeps saved queries as the file does.
func shelf(t *testing.T) memory.Memory { return memory.In(t.TempDir()) }

// A filter names saved queries: they are completed, stand for their terms, and one
// that there is not is told of where it stands.
func TestFilterNamesSavedQueries(t *testing.T) {
	store := shelf(t)
	for name, text := range map[string]string{"la pesca": "pesca", "nigeria": "actor:nigeria"} {
		if err := store.SaveQuery(memory.Query{Name: name, Text: text}); err != nil {
			t.Fatal(err)
		}
	}
	d := drive(t, Options{Language: "es", Title: "notas", NoColor: true, Queries: store}, 120, 40)
	d.load(pesca(t))
	d.keys("f")
	d.text("@")
	d.sees("Tab la pesca · nigeria")
	d.text("LA PE")
	d.sees("Tab la pesca")
	d.keys("tab")
	d.sees(`Filtro: @"la pesca"`, "de 12 sucesos")
	d.text(" @nig")
	d.sees("«pesca»", "Tab nigeria") // what is not finished does not count
	d.text("x")
	d.sees("no hay consulta guardada: nigx; hay: la pesca, nigeria", "«pesca»")
	d.keys("backspace tab enter")
	d.sees("«pesca»", "+nigeria")
	d.keys("F f")
	d.text("@")
	d.keys("esc F f")
	d.text("@la pesca vega") // without quotation marks
	d.keys("enter")
	d.sees("«pesca»", "«vega»")
}

func TestSavedQueries(t *testing.T) {
	store := shelf(t)
	d := drive(t, Options{Language: "es", Title: "notas", NoColor: true, Queries: store}, 120, 40)
	d.load(pesca(t))
	d.keys("Q")
	d.sees("No hay consultas guardadas: ^s guarda la de ahora")
	d.keys("ctrl+s")
	d.sees("No hay filtro que guardar")
	d.keys("/")
	d.text("pesca")
	d.keys("enter ctrl+s")
	d.sees("Guardar la consulta como:")
	d.text("la pesca")
	d.keys("enter")
	d.sees("Guardada: la pesca")
	d.keys("F /")
	d.text("vega")
	d.keys("enter :")
	d.text("guardar la consulta")
	d.keys("enter")
	d.text("=")
	d.keys("enter")
	d.sees("Ese nombre no vale")
	d.keys("ctrl+s")
	d.text("Vega")
	d.keys("enter F Q")
	d.sees("Consultas guardadas", "la pesca", "Vega  vega")
	d.text("PES")
	d.seesNot("Vega  vega")
	d.keys("enter")
	d.sees("«pesca»")
	d.keys("Q down space")
	d.sees("Nuevo nombre: Vega")
	d.keys("end")
	d.text(" Marta")
	d.keys("enter")
	d.sees("Ahora se llama Vega Marta", "Consultas guardadas")
	if !d.b.facets.choosing {
		t.Error("after a name was changed, letters are typed")
	}
	d.keys("down space")
	for range len("Vega Marta") {
		d.keys("backspace")
	}
	d.text("la pesca")
	d.keys("enter")
	d.sees("Ya hay una consulta que se llama así")
	d.keys("down up x")
	d.sees("Borrada: la pesca")
	d.keys("x esc")
	if all, err := store.Queries(); err != nil || len(all) != 0 {
		t.Errorf("%v %v", all, err)
	}
	d.sees("«pesca»") // the filter stays
}

// The event goes to the program as JSON, or all that is shown; what it says is
// shown safely, its failure is told, and esc stops it.
func TestPassingOn(t *testing.T) {
	if _, err := exec.LookPath("sh"); err != nil {
		t.Log("no sh here: nothing is passed on")
		return
	}
	d := browsing(t, 120, 40)
	d.b.feed.ctx = context.Background()
	pass := func(command string) {
		d.keys("|")
		for range len(d.b.entry.String()) {
			d.keys("backspace")
		}
		d.text(command)
		d.keys("enter")
	}
	d.keys("j j j j j")
	pass(`sh -c 'wc -l; printf "a\033[2Jb  c\n"; head -c 20'`)
	d.sees("Salida de sh", "1", "a␛[2Jb  c")
	d.keys("esc")
	pass("* grep -c acuerdo")
	d.sees("Salida de grep", "2")
	d.keys("esc")
	pass("cat 'un archivo que no está' $HOME;ls")
	d.sees("Salida de cat", "$HOME", "exit status")
	d.keys("esc")
	pass("no-existe-tal-programa")
	d.sees("no-existe-tal-programa: ")
	pass("true")
	d.sees("Salida de true (no dijo nada)")
	d.keys("|")
	d.sees("Pasar como JSON a: true")
	d.keys("esc D | ")
	pass("* wc -l")
	d.sees("Salida de wc", "4")
	d.keys("esc")
	d.hold = true
	pass("sleep 60")
	d.sees("En marcha: sleep")
	d.keys("esc")
	d.release()
	d.sees("sleep: parado")
}

// What is gone while the program's name is typed is passed to none.
func TestNothingLeftToPassOn(t *testing.T) {
	for _, command := range []string{"cat", "*cat"} {
		d := browsing(t, 120, 40)
		d.keys("|")
		d.load(&model.Chronology{})
		d.text(command)
		d.keys("enter")
		d.sees(d.b.ui.NothingToTake)
	}
}

func TestPassToIsBounded(t *testing.T) {
	if _, err := exec.LookPath("sh"); err != nil {
		t.Log("no sh here")
		return
	}
	nothing := func(io.Writer) error { return nil }
	out := PassTo(context.Background(), SplitCommand("sh -c 'yes | head -c 1000000'"), nothing)
	if out.Err != nil || !out.Cut || len(out.Lines) > maxOutput/2 {
		t.Errorf("%v %v %d", out.Err, out.Cut, len(out.Lines))
	}
	stopped, stop := context.WithCancel(context.Background())
	stop()
	if out := PassTo(stopped, []string{"sleep", "60"}, nothing); !errors.Is(out.Err, context.Canceled) {
		t.Errorf("%v", out.Err)
	}
	endless := func(to io.Writer) error { // a program that does not read ends all the same
		for {
			if _, err := to.Write(make([]byte, 1<<16)); err != nil {
				return err
			}
		}
	}
	if out := PassTo(context.Background(), []string{"true"}, endless); out.Err != nil {
		t.Errorf("%v", out.Err)
	}
}

// Values that come after the list was drawn are drawn.
func TestLateValuesAreDrawn(t *testing.T) {
	store := shelf(t)
	if err := store.SaveQuery(memory.Query{Name: "la pesca", Text: "pesca"}); err != nil {
		t.Fatal(err)
	}
	for key, want := range map[string]string{"T": "[ ] tratado", "L": "[ ] Lisboa", "O": "[ ] La Voz", "Q": "la pesca  pesca"} {
		d := drive(t, Options{Language: "es", Title: "notas", NoColor: true, Queries: store}, 120, 40)
		d.load(pesca(t))
		d.hold = true
		d.keys(key)
		for range 2 { // the queries are read first
			held := d.held
			d.held = nil
			for _, cmd := range held {
				d.send(cmd())
			}
		}
		d.sees(want)
	}
}

// Whatever lies in a session, the browser begins, and every frame is whole.
func FuzzSession(f *testing.F) {
	f.Add(`{"query":"actor:vega","telling":"x","view":"lanes","pane":"source","dates":"edtf","panes":{"list":900,"alone":true,"folded":["why"]}}`, 80, 24)
	f.Add(`{"view":"documents","document":"notas/voz.txt","filters":["\u001b"],"panes":{"stack":[-1,99999],"column":-5,"mouse":true}}`, 40, 60)
	f.Fuzz(func(t *testing.T, text string, w, h int) {
		var s Session
		if json.Unmarshal([]byte(text), &s) != nil || len(s.Query) > 300 {
			return
		}
		d := drive(t, Options{Language: "es", NoColor: true, Session: &s}, w%300, h%100)
		d.load(pesca(t))
		d.keys("j enter D 3 ?")
		d.b.session()
	})
}
