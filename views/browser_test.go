package views

import (
	"errors"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"hito/model"
	"hito/views/cells"
	"hito/views/theme"
)

func sized(w, h int) tea.WindowSizeMsg { return tea.WindowSizeMsg{Width: w, Height: h} }

// onTreaty is a browser with the cursor on the event that two documents tell.
func onTreaty(t testing.TB, w, h int) *driver {
	d := browsing(t, w, h)
	d.keys("j j j j j j")
	d.sees("▌mar 14 oct")
	return d
}

// rowsWith is the rows of the screen that begin with sign, right of the list.
func (d *driver) rowsWith(sign string) string {
	var rows []string
	for line := range strings.SplitSeq(d.screen(), "\n") {
		if _, right, ok := strings.Cut(line, "│"+sign); ok {
			rows = append(rows, strings.TrimSpace(right))
		}
	}
	return strings.Join(rows, " ")
}

func TestEnterGoesToTheVerySentence(t *testing.T) {
	d := onTreaty(t, 120, 40)
	d.keys("enter enter")
	if got := d.rowsWith("▌"); !strings.HasPrefix(got, "La presidenta Marta Vega") || !strings.HasSuffix(got, "120 barcos.") && !strings.Contains(got, "dos años.") {
		t.Errorf("marked: %q", got)
	}
	d.keys("esc esc")
	if d.b.focus != paneList {
		t.Error("esc does not come back")
	}
}

// Every move in the list brings the sentence into view, also within one
// document.
func TestSourceFollowsTheList(t *testing.T) {
	d := drive(t, Options{Language: "es", NoColor: true}, 120, 30)
	d.load(many(t, 120))
	for _, keys := range []string{"G", "k", "k", "ctrl+u", "j", "g", "J", "J", "3 J", "ctrl+d J", "2 K", "1 ctrl+f ctrl+f", "j"} {
		d.keys(keys)
		s := &d.b.source
		if at := s.rowAt(s.span().Start); at < s.top || at >= s.top+s.height {
			t.Errorf("after %q the sentence is on row %d, the pane shows %d to %d", keys, at, s.top, s.top+s.height)
		}
		if got := d.rowsWith("▌"); !strings.Contains(got, d.b.list.answer.corpus.Text(s.span())[:30]) {
			t.Errorf("after %q marked: %q", keys, got)
		}
	}
}

func TestTellings(t *testing.T) {
	d := onTreaty(t, 120, 40)
	d.sees("notas/diario.txt", "1/2")
	d.keys("]")
	d.sees("notas/voz.txt", "2/2", "16 oct 2025 (deducida)")
	d.keys("]")
	d.sees("notas/voz.txt", d.b.ui.LastTelling)
	d.keys("[ [")
	d.sees("notas/diario.txt", d.b.ui.FirstTelling)
}

func TestDetailShowsBothSides(t *testing.T) {
	d := onTreaty(t, 160, 60)
	d.sees("lugar: Lisboa (El Diario de Lisboa) ≠ Oporto (La Voz)", "cifra: 120 barcos", "1+2", "martes 14 de octubre de 2025", "Chidi Okoro · Nigeria",
		"«La presidenta Marta Vega", "La Voz · 16 oct 2025 (deducida)")
}

// Enter on a value of a conflict goes to the words that state it.
func TestEveryItemLeadsToItsWords(t *testing.T) {
	d := onTreaty(t, 120, 50)
	d.keys("enter")
	for range 40 {
		it := *d.b.detail.current()
		d.keys("enter")
		if d.b.focus != paneSource {
			t.Fatalf("Enter on item %+v stays in pane %d", it, d.b.focus)
		}
		if it.span.Document >= 0 {
			s := d.b.source
			if s.document != it.span.Document {
				t.Errorf("item %+v leads to document %d", it, s.document)
			}
			if row := s.rowAt(it.span.Start); row < s.top || row >= s.top+s.height {
				t.Errorf("item %+v: its row %d is not on the screen (%d)", it, row, s.top)
			}
		}
		d.keys("esc j")
	}
	if d.b.detail.cursor != len(d.b.detail.items)-1 {
		t.Errorf("j ended on item %d of %d", d.b.detail.cursor, len(d.b.detail.items))
	}
}

func TestFilterByTheActorUnderTheCursor(t *testing.T) {
	d := onTreaty(t, 120, 40)
	d.keys("A") // in the list: its first actor
	d.sees("+Marta Vega", "el primero de sus 3 actores")
	d.keys("A 2 j j A")
	d.sees("+Marta Vega", "2 de 12 sucesos", "▌mar 14 oct")
	d.keys("A")
	d.sees("12 sucesos")
	d.seesNot("+Marta Vega")
}

func TestPicker(t *testing.T) {
	d := browsing(t, 120, 40)
	d.keys("a")
	d.text("okóro")
	d.sees("▌[ ] Chidi Okoro", "persona")
	d.keys("enter")
	d.sees("+Chidi Okoro", "2 de 12 sucesos")
	d.keys("a")
	d.text("-vega")
	d.keys("enter")
	d.sees("+Chidi Okoro  −Marta Vega", "1 de 12 sucesos")
	d.keys("a down up space") // the first one again: no longer
	d.sees("[ ]", "−Marta Vega")
	d.keys("esc F")
	d.sees("12 sucesos", d.b.ui.FilterCleared)
}

func TestPickerTakesLettersUntilTheCursorMoves(t *testing.T) {
	d := browsing(t, 120, 40)
	d.keys("a")
	d.text("x x-j")
	if got := d.b.picker.String(); got != "x x-j" {
		t.Errorf("typed %q", got)
	}
	d.sees(d.b.ui.PickerNone)
	d.keys("enter") // nobody: nothing happens
	d.sees(d.b.ui.PickerNone)
	d.keys("ctrl+u down x")
	d.sees("[−] Chidi Okoro", "−Chidi Okoro")
	d.keys("j k space x x")
	d.sees("[ ] Chidi Okoro")
	d.text("v")
	if d.b.picker.choosing || d.b.picker.String() != "v" {
		t.Errorf("choosing %v, typed %q", d.b.picker.choosing, d.b.picker.String())
	}
}

// Enter pressed before the ranking is ready waits for it, and does not take
// whoever was first before.
func TestPickerWaitsForItsAnswer(t *testing.T) {
	d := browsing(t, 120, 40)
	d.keys("a")
	d.hold = true
	d.text("africana")
	d.keys("enter")
	d.seesNot("+")
	d.release()
	d.sees("+Unión Africana", "1 de 12 sucesos")
}

func TestSearch(t *testing.T) {
	d := browsing(t, 120, 40)
	d.keys("G /")
	d.text("LICENCIAS")
	d.sees("Buscar: LICENCIAS", "«LICENCIAS»", "1 de 12 sucesos", "▌fin. jul")
	d.keys("esc")
	d.sees("12 sucesos", "▌—") // back on the event that was chosen
	d.keys("/")
	d.text("pesqueros")
	d.keys("enter j")
	d.sees("«pesqueros»", "de 12 sucesos")
	d.keys("/ ctrl+u enter")
	d.seesNot("«pesqueros»")
}

func TestWholeFilter(t *testing.T) {
	d := browsing(t, 120, 40)
	d.keys("f")
	d.text("after:2025-10 -type:trat")
	d.sees("-type:trat  Tab tratado", "6 de 12 sucesos")
	d.text("ado")
	d.keys("enter")
	d.sees("5 de 12 sucesos", "≥ oct 2025", "−tipo: tratado")
	d.keys("f")
	d.text("color:rojo")
	d.sees("no hay esa clave")
	d.keys("enter")
	d.sees("no hay esa clave") // and the line stays open
	d.keys("esc")
	d.sees("5 de 12 sucesos")
}

func TestNothingFoundSaysHowToWiden(t *testing.T) {
	d := browsing(t, 120, 40)
	d.keys("/")
	d.text("tanques")
	d.keys("enter f")
	d.text("actor:vega")
	d.keys("enter")
	d.sees("0 de 12 sucesos", d.b.ui.NothingFound, "sin «tanques» quedan 2", "F quita todo el filtro: 12")
	d.keys("enter j k G A a esc ] [ J K enter F")
	d.sees("12 sucesos")
}

func TestUndated(t *testing.T) {
	d := browsing(t, 120, 40)
	d.keys("u")
	d.sees("11 de 12 sucesos", "−sin fecha")
	d.seesNot("▌—", " — ")
	d.keys("u")
	d.sees("12 sucesos", "El sindicato")
}

func TestProblems(t *testing.T) {
	d := browsing(t, 120, 40)
	d.sees("2 archivos no se pudieron leer")
	d.keys("!")
	d.sees("notas/foto.txt", "notas/roto␛[2J.txt")
	d.keys("esc")
	d.sees("Cronología")
}

// While documents stream in, the cursor stays on its event, also when that
// takes another number, and an older batch never replaces a newer one.
func TestStreaming(t *testing.T) {
	d := drive(t, Options{Language: "es", NoColor: true}, 120, 40)
	d.sees("leyendo…")
	d.send(batchMsg{Batch{Progress: Progress{Files: 1, OfFiles: 4}}})
	d.sees("leyendo 1 de 4 archivos")
	whole := pesca(t)
	part := *whole
	part.Events = whole.Events[4:] // as if the early ones were not read yet
	d.send(batchMsg{Batch{Generation: 1, Chronology: &part, Progress: Progress{Files: 2, OfFiles: 4}}})
	d.sees("8 sucesos", "leyendo 2 de 4 archivos")
	d.keys("j j j")
	id := d.b.list.event().ID
	d.send(batchMsg{Batch{Generation: 2, Chronology: whole, Progress: Progress{Files: 4, OfFiles: 4}, Done: true}})
	d.sees("12 sucesos")
	d.seesNot("leyendo")
	if got := d.b.list.event().ID; got != id || d.b.list.cursor != 7 {
		t.Errorf("the cursor is on %s, row %d; want %s", got, d.b.list.cursor, id)
	}
	d.send(batchMsg{Batch{Generation: 1, Chronology: &part, Done: true}})
	d.sees("12 sucesos")
}

// An answer to a query that was changed since is dropped.
func TestStaleAnswers(t *testing.T) {
	d := browsing(t, 120, 40)
	d.keys("/")
	d.hold = true
	d.text("pesca")
	d.sees("12 de 12")
	asked := d.b.asking.number
	stale := answerMsg{asked - 1, ask(d.b.asking.corpus, model.Query{}.WithText("p")), nil}
	d.b.asking.busy = true
	d.send(stale)
	d.sees("12 de 12")
	d.b.asking.busy = false
	d.release()
	d.sees(" de 12 sucesos")
	if got := d.b.list.answer.query.Text(); got != "pesca" {
		t.Errorf("the list shows what %q leaves", got)
	}
}

func TestNothingLoaded(t *testing.T) {
	d := drive(t, Options{Language: "es", NoColor: true}, 120, 40)
	d.load(&model.Chronology{})
	d.sees("0 sucesos", d.b.ui.NoEvents, "Documentos leídos: 0")
	for _, b := range bindings() {
		d.keys(strings.Join(b.Keys()[:min(1, len(b.Keys()))], " "))
	}
	none := drive(t, Options{Language: "en"}, 80, 24)
	none.send(loadedMsg{})
	none.sees("There are no events to show.")
}

func TestInitialQuery(t *testing.T) {
	q, err := model.ParseQuery("actor:okoro")
	if err != nil {
		t.Fatal(err)
	}
	d := drive(t, Options{Language: "en", Query: q, NoColor: true}, 120, 40)
	d.load(pesca(t))
	d.sees("+okoro", "2 of 12 events")
}

// Colours never carry a meaning alone, and NO_COLOR leaves none.
func TestNoColour(t *testing.T) {
	d := browsing(t, 120, 40)
	if c := d.b.View().Content; strings.Contains(c, "38;") || strings.Contains(c, "48;") {
		t.Error("there is colour")
	}
	coloured := drive(t, Options{Language: "es"}, 120, 40)
	coloured.load(pesca(t))
	if c := coloured.b.View().Content; !strings.Contains(c, "38;5;") {
		t.Error("there is no colour")
	}
	dark := coloured.b.View().Content
	coloured.send(tea.BackgroundColorMsg{Color: ansi.BrightWhite})
	if coloured.b.View().Content == dark {
		t.Error("a light terminal has the colours of a dark one")
	}
	th := d.b.theme
	for _, styles := range [][2]theme.Style{{th.Time, th.Who}, {th.Time, th.Sentence}, {th.Who, th.Sentence}, {th.Match, th.Sentence},
		{th.Cursor, th.Text}, {th.Shadow, th.Text}, {th.Boilerplate, th.Text}} {
		if styles[0] == styles[1] {
			t.Errorf("without colour two things look the same: %q", styles)
		}
	}
}

// The sentence in the source, its time and its actors have looks of their own.
func TestMarksInTheSource(t *testing.T) {
	d := onTreaty(t, 160, 50)
	content, th := d.b.View().Content, d.b.theme
	for _, c := range []struct {
		style theme.Style
		text  string
	}{
		{th.Time, "este martes"}, {th.Who, "Chidi Okoro"}, {th.Sentence, "La presidenta "}, {th.Boilerplate, "Portada"},
	} {
		if !strings.Contains(content, c.style.Sequence()+c.text) {
			t.Errorf("%q is not marked %q", c.text, c.style)
		}
	}
}

// A terminal that counts by clusters is followed.
func TestWidthMode(t *testing.T) {
	d := browsing(t, 120, 40)
	d.send(tea.ModeReportMsg{Mode: ansi.ModeUnicodeCore, Value: ansi.ModeReset})
	if d.b.row.Method != cells.ByCluster {
		t.Error("cells are still counted by runes")
	}
	d.keys("G k k enter enter")
}

func TestSizes(t *testing.T) {
	d := browsing(t, 120, 40)
	for _, w := range []int{0, 1, 2, 3, 10, 39, 69, 70, 100, 65535} {
		for _, h := range []int{0, 1, 2, 3, 5, 16, 65535} {
			d.send(sized(w, h))
			d.keys("j enter enter G a j esc ? j esc / esc")
		}
	}
}

// Many keys at once: only the first and the last are drawn, and a key that is
// not one of them sees what they came to.
func TestSkimming(t *testing.T) {
	d := browsing(t, 120, 40)
	d.hold = true
	d.keys("j")
	first := d.screen()
	d.sees("2/12")
	d.keys("j j j j j")
	if d.screen() != first {
		t.Error("keys within a frame are drawn")
	}
	d.keys("enter enter")
	d.sees("7/12", "notas/diario.txt")
	if got := d.rowsWith("▌"); !strings.HasPrefix(got, "La presidenta Marta Vega") {
		t.Errorf("marked: %q", got)
	}
	d.keys("J J")
	d.release()
	d.sees("9/12")
}

func TestQuit(t *testing.T) {
	for _, keys := range []string{"q", "ctrl+c", "a ctrl+c", "/ ctrl+c", "? ctrl+c", "? q q"} {
		d := browsing(t, 80, 24)
		d.keys(keys)
		if !d.quit {
			t.Errorf("%q does not quit", keys)
		}
	}
}

// What is wrong with a filter is said in the person's language, whatever it is.
func TestWrongFilters(t *testing.T) {
	for _, filter := range []string{`"un`, "-", "color:rojo", "actor:", "-sure:yes", "-desde:2024", "desde:2024-13", "hasta:ayer", "estado:roto", "sure:quizá"} {
		_, err := model.ParseQuery(filter)
		wrong := (*model.QueryError)(nil)
		if !errors.As(err, &wrong) {
			t.Errorf("%s: %v", filter, err)
			continue
		}
		for _, language := range []string{"es", "en"} {
			b := newBrowser(t.Context(), Options{Language: language})
			if said := b.wrongWith(err); said == "" || said == wrong.What+"; "+wrong.Hint {
				t.Errorf("%s in %s: %q", filter, language, said)
			}
		}
	}
}

func TestPasteIsCleaned(t *testing.T) {
	d := browsing(t, 80, 24)
	d.keys("/")
	d.send(tea.PasteMsg{Content: "licencias\x1b[2J\n\u202e"})
	d.sees("Buscar: licencias␛[2J ")
	d.send(tea.PasteMsg{Content: strings.Repeat("x", 5000)})
	if n := len([]rune(d.b.entry.String())); n > maxEntry {
		t.Errorf("%d characters were pasted", n)
	}
	d.keys("esc a")
	d.send(tea.PasteMsg{Content: "vega"})
	d.keys("enter")
	d.sees("+Marta Vega")
	d.send(tea.PasteMsg{Content: "q"}) // nowhere to go
	d.sees("+Marta Vega")
}

func TestEntry(t *testing.T) {
	var e entry
	e.set("uno dos")
	for _, c := range []struct{ key, want string }{
		{"left", "uno dos"}, {"backspace", "uno ds"}, {"end", "uno ds"}, {"ctrl+w", "uno "}, {"home", "uno "}, {"delete", "no "},
		{"right", "no "}, {"ctrl+u", "o "}, {"x", "xo "}, {"alt+x", "xo "}, {"f5", "xo "},
	} {
		k := press(c.key)
		if c.key == "f5" {
			k = tea.KeyPressMsg{Code: tea.KeyF5}
		}
		e.key(k)
		if e.String() != c.want {
			t.Errorf("after %s: %q, want %q", c.key, e.String(), c.want)
		}
	}
}

// FuzzKeys presses any keys at any size; driver.check looks at every frame.
func FuzzKeys(f *testing.F) {
	f.Add([]byte("jj\r\r]a"), uint16(120), uint16(40))
	f.Add([]byte("/pes\rF?q"), uint16(40), uint16(12))
	f.Add([]byte("a\x00\x01xG"), uint16(1), uint16(1))
	f.Add([]byte("D/o\r]]NN\x01\x01t:2025\r}})(z"), uint16(100), uint16(30))
	f.Add([]byte("jjjjjjs]j\x02\x01T\x05x\x01LO\x01<<>ZzZyYw\x00"), uint16(70), uint16(16))
	names := []string{"enter", "esc", "tab", "shift+tab", "up", "down", "pgup", "pgdown", "home", "end", "space", "backspace",
		"ctrl+d", "ctrl+u", "left", "right", "ctrl+w", "delete"}
	f.Fuzz(func(t *testing.T, keys []byte, w, h uint16) {
		d := browsing(t, int(w%200), int(h%60))
		for _, k := range keys[:min(len(keys), 60)] {
			switch {
			case int(k) < len(names):
				d.keys(names[k])
			case k >= 0xF0:
				d.send(sized(int(w)%int(k), int(h)%int(k)))
			case k >= 0xE0:
				d.load(pesca(t))
			case k == '\r':
				d.keys("enter")
			case k > 0x20 && k < 0x7F:
				d.keys(string(rune(k)))
			}
		}
	})
}

// The terminal's cursor stands in what is being typed, counted in cells.
func TestCursorIsWhereOneTypes(t *testing.T) {
	for _, c := range []struct {
		w, h       int
		keys, text string
		x, y       int
	}{
		{80, 24, "/", "", len(" Buscar: "), 23},
		{80, 24, "/", "習近平", len(" Buscar: ") + 6, 23},
		{80, 24, "f", "a", len(" Filtro: ") + 1, 23},
		{120, 40, "a", "ve", 50 + 1 + len(" Actor: ") + 2, 2},
		{60, 20, "a", "ve", len(" Actor: ") + 2, 1},
	} {
		d := browsing(t, c.w, c.h)
		if d.b.View().Cursor != nil {
			t.Error("a cursor where nothing is typed")
		}
		d.keys(c.keys)
		d.text(c.text)
		at := d.b.View().Cursor
		if at == nil || at.X != c.x || at.Y != c.y {
			t.Errorf("%dx%d %s %s: the cursor is at %+v, want %d, %d\n%s", c.w, c.h, c.keys, c.text, at, c.x, c.y, d.screen())
		}
		d.keys("esc")
		if d.b.View().Cursor != nil {
			t.Error("a cursor after esc")
		}
	}
}
