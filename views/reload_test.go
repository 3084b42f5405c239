package views

import (
	"context"
	"errors"
	"testing"
	"time"

	"hito/model"
)

// rereading is a browser whose documents are read again at r; the test sends
// what is read.
func rereading(t testing.TB) *driver {
	d := onTreaty(t, 120, 40)
	d.b.options.Load = func(context.Context, func(Batch)) Batch { return Batch{} }
	return d
}

// Read again, nothing moves under the person's eyes: event, telling, cursors
// and what the panes are scrolled to.
func TestReloadKeepsThePlace(t *testing.T) {
	d := rereading(t)
	d.keys("] enter j j j j 3 j")
	before := d.screen()
	d.keys("r")
	d.sees("leyendo")
	d.load(pesca(t))
	if d.b.notice != d.b.ui.ChangedNothing {
		t.Errorf("the note is %q", d.b.notice)
	}
	d.keys("3")
	if got := d.screen(); got != before {
		t.Errorf("the screen was\n%s\nand is\n%s", before, got)
	}
}

// What has changed is told, and an event of a document that was edited is found
// again by its place.
func TestReloadTellsWhatChanged(t *testing.T) {
	d := rereading(t)
	d.keys("r")
	c := pesca(t)
	c.Documents[0].Hash = "other"
	for i := range c.Mentions {
		if c.Mentions[i].Document == 0 {
			c.Mentions[i].ID = model.IDOf("x" + c.Mentions[i].ID.String())
		}
	}
	for i := range c.Events {
		c.Events[i].ID = c.Mentions[c.Events[i].Mentions.In(c)[0]].ID
	}
	d.load(c)
	d.sees("▌mar 14 oct", "Vuelto a leer: 1 documento cambiado")
	d.keys("r")
	fewer := *c
	fewer.Events = c.Events[:10]
	d.load(&fewer)
	d.sees("−2 sucesos", "▌mar 14 oct")
	d.keys("r")
	d.load(pesca(t))
	d.sees("+2 sucesos")
}

func TestChangeOf(t *testing.T) {
	chronology := func(events int, documents ...string) *model.Chronology {
		c := &model.Chronology{Events: make([]model.Event, events)}
		for _, d := range documents {
			c.Documents = append(c.Documents, model.Document{Path: d[:1], Hash: d})
		}
		return c
	}
	got := changeOf(chronology(3, "a1", "b1", "d1"), chronology(5, "a1", "b2", "c1", "e1"))
	if *got != (change{added: 2, removed: 1, edited: 1, events: 2}) {
		t.Errorf("%+v", got)
	}
	ui := newBrowser(t.Context(), Options{Language: "es"}).ui
	if said := got.say(ui); said != "Vuelto a leer: +2 documentos, −1 documento, 1 documento cambiado, +2 sucesos" {
		t.Error(said)
	}
}

// Two changes while the documents are being read are read once more, not twice.
func TestChangesWhileReading(t *testing.T) {
	d := rereading(t)
	loads := 0
	d.b.options.Load = func(context.Context, func(Batch)) Batch { loads++; return Batch{} }
	d.b.changes = make(chan struct{}, 1)
	d.send(changedMsg{})
	d.send(changedMsg{})
	d.send(changedMsg{})
	if loads != 1 {
		t.Errorf("%d loads", loads)
	}
	d.keys("r")
	d.sees(d.b.ui.StillReading)
	d.load(pesca(t))
	if loads != 2 {
		t.Errorf("%d loads", loads)
	}
	d.send(blindMsg{errors.New("no\x1b[2J more")})
	d.sees("Ya no se siguen los cambios (no␛[2J more)")
}

// How far a load is: all of it where there is room, and no time left that is
// not known.
func TestProgress(t *testing.T) {
	now := time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)
	d := drive(t, Options{Language: "es", NoColor: true}, 160, 40)
	d.b.now = func() time.Time { return now }
	d.b.begun = now
	p := Progress{Files: 2500, OfFiles: 10000, Bytes: 7_400_000, OfBytes: 29_600_000, Events: 12345}
	d.send(batchMsg{Batch{Progress: p}})
	d.sees("leyendo 2500 de 10.000 archivos · 7,4 de 30 MB · 12.345 sucesos")
	d.seesNot("quedan")
	now = now.Add(4 * time.Second)
	d.send(batchMsg{Batch{Progress: p}})
	d.sees("leyendo 2500 de 10.000 archivos · quedan 12 s · 7,4 de 30 MB · 12.345 sucesos")
	d.send(sized(60, 20))
	d.sees("leyendo 2500 de 10.000 archivos")
	d.load(pesca(t))
	d.seesNot("leyendo")
}
