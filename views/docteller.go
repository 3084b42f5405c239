package views

import (
	"strings"

	"hito/model"
)

// whole sets a document into the lines of the detail pane: what it is, when it
// was written and how that is known, every date that it states, what of it is
// boilerplate, and the events that it tells.
//
//	Vega y Okoro firman en Lisboa el acuerdo de pesca      title
//	El Diario de Lisboa · español · notas/diario.txt
//	= miércoles 15 de octubre de 2025 (declarada)          date, how known
//	 · la línea de fecha dice …                            reasons
//	Fechas que declara (2)                                 candidates
//	 = 15 oct 2025 · article:published_time
//	 ≠ 14 oct 2025 · la dirección
//	Sucesos que cuenta (5)                                 events
//	 mar 14 oct 2025 · La presidenta Marta Vega …
func (t *teller) whole(document int32) {
	d := &t.c.Documents[document]
	it := t.newItem(item{kind: itemTitle, span: d.Title, telling: -1, mention: -1, actor: -1})
	t.line(0, 0)
	t.add(t.t.Strong, it, string(appendDocTitle(nil, d)))
	t.about(d)
	t.written(d)
	t.candidates(d)
	t.remarks(d)
	t.twins(document)
	t.told(document)
}

// about says who published it, and where it stands.
func (t *teller) about(d *model.Document) {
	t.line(0, 2)
	for _, part := range [...]string{d.Outlet, d.Author, t.w.Tongue(d.Language)} {
		if part != "" {
			if t.used > 0 {
				t.dot()
			}
			t.add(t.t.Text, noItem, part)
		}
	}
	if d.Path != string(appendDocTitle(nil, d)) {
		t.line(0, 2)
		t.add(t.t.Dim, noItem, d.Path)
	}
	if d.URL != "" {
		t.line(0, 2)
		t.add(t.t.Dim, noItem, d.URL)
	}
	t.line(0, 2)
	t.add(t.t.Dim, noItem, t.u.DocSize.Count(len(strings.Fields(d.Text[:min(len(d.Text), maxCounted)])), int(boilerplateShare(d))))
}

// maxCounted is how many bytes of a document are looked at for its words.
const maxCounted = 1 << 20

// written says when it was written, how that is known, and why.
func (t *teller) written(d *model.Document) {
	t.blank()
	it := t.newItem(item{kind: itemDate, span: d.StatedSpan, telling: -1, mention: -1, actor: -1})
	style := t.t.Date
	if d.How != model.Stated {
		style = t.t.Unsure
	}
	t.line(0, 2)
	t.add(style, it, knowledgeSigns[d.How])
	t.space()
	t.add(style, it, t.w.LongDate(d.Published))
	t.space()
	t.add(t.t.Dim, it, "("+t.w.Knowledge(d.How)+")")
	t.reasons(d.Reasons, 1, -1)
}

// candidates says every date that it states, and where.
func (t *teller) candidates(d *model.Document) {
	if len(d.Candidates) == 0 {
		return
	}
	t.heading(t.u.DocCandidates, len(d.Candidates))
	for i, c := range d.Candidates {
		if i == maxReasons {
			t.more(len(d.Candidates)-i, 1)
			return
		}
		it := t.newItem(item{kind: itemReason, span: c.Reason.Span, telling: -1, mention: -1, actor: -1})
		sign, style := "=", t.t.Date
		if !c.Date.Overlaps(d.Published) {
			sign, style = "≠", t.t.Conflict
		}
		t.line(1, 3)
		t.add(style, it, sign)
		t.space()
		t.add(t.t.Text, it, t.w.Date(c.Date))
		t.dot()
		t.add(t.t.Dim, it, t.w.Reason(c.Reason))
	}
}

func (t *teller) heading(text string, n int) {
	t.blank()
	t.line(0, 0)
	t.add(t.t.Label, noItem, text)
	t.space()
	t.add(t.t.Dim, noItem, "("+t.w.Number(n)+")")
}

// remarks says what was wrong when it was read, and the mends.
func (t *teller) remarks(d *model.Document) {
	if len(d.Problems) == 0 {
		return
	}
	t.heading(t.u.DocRemarks, len(d.Problems))
	for _, p := range d.Problems[:min(len(d.Problems), maxReasons)] {
		what, hint := t.w.Problem(p)
		it := t.newItem(item{kind: itemReason, span: p.What.Span, telling: -1, mention: -1, actor: -1})
		t.line(1, 3)
		t.add(t.t.Warning, it, what)
		if hint != "" {
			t.line(3, 3)
			t.add(t.t.Dim, noItem, hint)
		}
	}
}

// twins says where the same text stands too.
func (t *teller) twins(document int32) {
	twins := t.corpus.docs().twins[document]
	if len(twins) == 0 {
		return
	}
	t.heading(t.u.DocKin, len(twins))
	for i, path := range twins {
		if i == maxReasons {
			t.more(len(twins)-i, 1)
			return
		}
		t.line(1, 3)
		t.add(t.t.Dim, noItem, path)
	}
}

// told lists the events that it tells, in its own order.
func (t *teller) told(document int32) {
	first, last := t.corpus.tellings(document)
	if first == last {
		t.blank()
		t.line(0, 0)
		t.add(t.t.Dim, noItem, t.u.DocTellsNone)
		return
	}
	events := int(t.corpus.docs().events[document])
	t.heading(t.u.DocTells, events)
	if n := int(last - first); n > events {
		t.space()
		t.add(t.t.Dim, noItem, t.u.DocTellings.Count(n))
	}
	for m := first; m < last; m++ {
		if m-first == maxTellings {
			t.more(int(last-m), 1)
			return
		}
		mention := &t.c.Mentions[m]
		it := t.newItem(item{kind: itemTold, span: mention.Span, telling: -1, mention: m, actor: -1})
		style := t.t.Date
		if isUnsure(mention.Date) {
			style = t.t.Unsure
		}
		t.line(1, 3)
		t.add(style, it, t.w.ShortDate(mention.Date))
		t.dot()
		title := t.c.AppendTellingTitle(nil, mention, maxTitle)
		t.add(t.t.Text, it, string(title))
	}
}
