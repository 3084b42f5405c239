package views

import (
	"os"
	"strconv"
	"strings"
	"testing"
)

func TestCitation(t *testing.T) {
	d := onTreaty(t, 120, 40)
	for _, c := range []struct{ keys, want string }{
		{"", "El Diario de Lisboa, 15 oct 2025: «La presidenta Marta Vega y"}, {"]", "La Voz, 16 oct 2025 (deducida): «Portugal y Nigeria firmaron"}, {"G k k", "␛[2J"},
	} {
		d.keys(c.keys)
		if got := d.b.citation(); !strings.Contains(got, c.want) || !strings.HasSuffix(got, ".txt)") || strings.ContainsAny(got, "\x1b\n\u202e") {
			t.Errorf("after %q: %q", c.keys, got)
		}
	}
	d.keys("y")
	d.sees("Al portapapeles: ")
	d.keys("g j j j j j j Y")
	d.sees("Al portapapeles: notas/diario.txt:4")
	docs := onDocs(t, 120, 40)
	docs.keys("j y")
	docs.sees("Al portapapeles: Ana Ruiz, La Voz, 16 oct 2025")
	if got := docs.b.citation(); got != "Ana Ruiz, La Voz, 16 oct 2025 (contradicha) (https://voz.example/pesca)" {
		t.Error(got)
	}
	none := drive(t, Options{Language: "en"}, 80, 24)
	none.keys("y")
	none.sees(none.b.ui.NothingToTake)
}

// What is shown is written to a file, and none that is there is written over.
func TestWriteTheView(t *testing.T) {
	t.Chdir(t.TempDir())
	d := browsing(t, 120, 40)
	d.b.options.Create = nil
	d.keys("a")
	d.text("okoro")
	d.keys("enter w")
	d.sees("Escribir en: hito.csv")
	d.keys("enter")
	d.sees("2 líneas escritas en hito.csv")
	text, err := os.ReadFile("hito.csv")
	if err != nil || strings.Count(string(text), "\n") != 3 || !strings.HasPrefix(string(text), "id,date") {
		t.Errorf("%v: %s", err, text)
	}
	d.keys("w enter")
	d.sees("Ya existe hito.csv")
	d.keys("w ctrl+u")
	d.text("a.exe")
	d.keys("enter")
	d.sees(d.b.ui.WriteFormats)
	d.keys("w ctrl+u")
	d.text("no/hay/a.md")
	d.keys("enter")
	d.sees("No se pudo escribir no/hay/a.md")
	for name, begins := range map[string]string{"a.timelinejs.csv": "Year,Month", "a.timesketch.jsonl": "{\"message\"", "a.timelinejs.json": "{", "a.annotations.json": "{"} {
		d.keys("w") // typed over what is offered
		d.text(name)
		d.keys("enter")
		if text, err := os.ReadFile(name); err != nil || !strings.HasPrefix(string(text), begins) {
			t.Errorf("%s: %v: %.80s", name, err, text)
		}
	}
	d.keys("F w ctrl+u")
	d.text("a.ics")
	d.keys("enter")
	calendar, err := os.ReadFile("a.ics")
	if err != nil {
		t.Fatal(err)
	}
	written := strings.Count(string(calendar), "BEGIN:VEVENT")
	if all := len(d.b.list.answer.rows); written == 0 || written >= all {
		t.Errorf("%d of %d events are in the calendar: those without a date have no place there", written, all)
	}
	d.sees(strconv.Itoa(written) + " líneas escritas en a.ics")
	d.keys("w ctrl+u enter w x esc D w enter")
	d.sees("4 líneas escritas en documentos.csv")
	d.keys("w ctrl+u")
	d.text("todo.JSONL")
	d.keys("enter")
	if text, err := os.ReadFile("todo.JSONL"); err != nil || !strings.HasPrefix(string(text), `{"path":`) {
		t.Errorf("%v: %s", err, text)
	}
}
