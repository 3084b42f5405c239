package views

import (
	"slices"
	"strings"
	"testing"

	"hito/model"
)

// / searches in the pane that has the focus; the list is filtered only from there.
func TestHunt(t *testing.T) {
	d := onTreaty(t, 120, 40)
	d.keys("3 /")
	d.text("OKÓRO")
	d.sees("Buscar en la fuente: OKÓRO", "«OKÓRO» 1/3", "›Vega y Okoro", "12 sucesos")
	d.keys("enter")
	d.sees("3 marcas")
	d.keys("/ ctrl+u")
	d.text("os ")
	h := &d.b.source.hunt
	d.keys("enter n")
	if h.at != 1 {
		t.Errorf("n leads to hit %d of %d", h.at, len(h.hits))
	}
	for range len(h.hits) - 1 {
		d.keys("n")
	}
	d.sees(d.b.ui.Arranged.HuntAround)
	d.keys("N")
	if h.at != len(h.hits)-1 {
		t.Errorf("N leads from the first to hit %d of %d", h.at, len(h.hits))
	}
	d.keys("esc")
	d.seesNot("›", "«os")
	if d.b.focus != paneSource {
		t.Error("esc leaves the pane, and not the marks")
	}
	d.keys("n") // walks what the document tells, as before
	d.sees(d.b.ui.EnterGoesThere)
	d.keys("/")
	d.text("no está")
	d.keys("enter n")
	d.sees("Aquí no está «no está»")
	d.keys("esc esc esc /")
	d.sees("Buscar: ")
}

// Every hit comes into view, in a long document too, whatever the search began
// with; esc in the line returns to where one was.
func TestHuntReachesItsHits(t *testing.T) {
	d := drive(t, Options{Language: "es", NoColor: true}, 120, 30)
	c := many(t, 60)
	long := strings.Repeat("Nada de nada.\n", 30_000) + "La última aguja del pajar\n" + strings.Repeat("Nada.\n", 5)
	c.Documents[0].Text += "\n" + long
	d.load(c)
	d.keys("g 3 ctrl+f")
	top := d.b.source.top
	d.keys("/")
	d.text("ultima AGUJA del")
	s := &d.b.source
	if len(s.hunt.hits) != 1 || s.hunt.at != 0 || s.rowAt(s.hunt.hits[0].Start) < s.top || s.rowAt(s.hunt.hits[0].Start) >= s.top+s.height {
		t.Errorf("%d hits, on %d, rows %d to %d", len(s.hunt.hits), s.hunt.at, s.top, s.top+s.height)
	}
	d.sees("La última aguja del pajar")
	d.keys("esc")
	if s.top != top {
		t.Errorf("esc returns to row %d, not %d", s.top, top)
	}
	d.keys("/")
	d.text("delegación número 7")
	d.keys("enter J") // another event of the same document, then of another one
	if len(s.hunt.hits) != 1 {
		t.Errorf("%d hits", len(s.hunt.hits))
	}
	d.keys("G")
	if len(s.hunt.hits) == 0 || s.hunt.hits[0].Document != s.document {
		t.Errorf("in another document: %v", s.hunt.hits)
	}
}

func TestHuntInTheDetail(t *testing.T) {
	d := onTreaty(t, 120, 40)
	d.keys("enter /")
	d.text("marta vega")
	h := &d.b.detail.hunt
	if len(h.hits) < 3 {
		t.Errorf("%d hits", len(h.hits))
	}
	d.sees("Buscar en el suceso: marta vega")
	d.keys("enter")
	for range len(h.hits) {
		hit := h.hits[h.at]
		line := slices.IndexFunc(d.b.detail.lines, func(l flowLine) bool {
			return l.last > l.first && d.b.detail.starts[l.last-1] >= hit.Start
		})
		if line < d.b.detail.top || line > d.b.detail.top+d.b.detail.height {
			t.Errorf("hit %d is on line %d, the pane shows from %d", h.at, line, d.b.detail.top)
		}
		d.keys("n")
	}
	d.keys("esc")
	if d.b.detail.hunt.on() || d.b.focus != paneDetail {
		t.Error("esc does not take the marks away")
	}
}

// Folded parts are a line that says what they are; what is folded stays so.
func TestFolds(t *testing.T) {
	d := onTreaty(t, 120, 50)
	d.keys("space")
	d.sees("Se pliega en el panel del suceso (2)")
	d.keys("2 space")
	d.sees("no se pliegan")
	d.keys("-")
	d.sees("▸ Por qué esa fecha", "▸ Actores y lugares (", "▸ Quién lo cuenta (2)", "▸ En qué no coinciden (2)")
	d.seesNot("«La presidenta")
	d.keys("j j j j j space") // under the title, the date, and three more
	d.sees("«La presidenta", "▸ Actores y lugares (")
	d.keys("J K 2 /")
	d.text("presidenta")
	d.sees("«La presidenta")
	d.seesNot("▸")
	d.keys("enter esc")
	d.sees("▸ Actores y lugares (")
	if want := []string{"why", "who", "conflicts", "merges"}; !slices.Equal(d.b.panes.Folded, want) {
		t.Errorf("folded: %v", d.b.panes.Folded)
	}
	again := drive(t, Options{Language: "es", NoColor: true, Panes: d.b.panes}, 120, 50)
	again.load(pesca(t))
	again.sees("▸ Actores y lugares (")
	again.keys("2 g j j enter")
	again.sees("Actores: ")
	if e := again.b.event(); e == nil || e.Status == model.Undated && e.Reasons.Len() == 0 {
		t.Log("the first event has no reasons to fold")
	}
	d.keys("- -")
	d.sees("▸")
	d.keys("-")
	d.seesNot("▸")
}
