package views

import (
	"slices"
	"strconv"

	"hito/model"
)

// part is a part of the detail pane that can be folded: what its heading says and
// how many things it holds then stand in one line.
type part uint8

const (
	partNone part = iota // the title and the date, which always stand
	partWhy
	partWho
	partConflicts
	partTellings
	partMerges
	partCount
	// partSpans are the dates of the tellings, drawn: at first only a few.
	partSpans = partCount
)

// partNames are the parts as Panes.Folded names them.
var partNames = [partCount]string{partWhy: "why", partWho: "who", partConflicts: "conflicts", partTellings: "tellings", partMerges: "merges"}

// unfold takes the folds that a person left.
func (d *detail) unfold(names []string) {
	for p := partWhy; p < partCount; p++ {
		d.folds[p] = slices.Contains(names, partNames[p])
	}
}

// folded begins a part, and says whether it is folded: then it is this one line.
// While something is hunted in the pane nothing is.
func (t *teller) folded(p part, heading string, n int) bool {
	t.part = p
	if !t.folds[p] || n == 0 || t.hunt.on() {
		return false
	}
	it := t.newItem(item{kind: itemFold, span: model.NoSpan, telling: -1, actor: -1})
	t.line(0, 2)
	t.add(t.t.Dim, it, "▸")
	t.space()
	t.add(t.t.Label, it, heading)
	t.space()
	t.add(t.t.Dim, it, "("+strconv.Itoa(n)+")")
	return true
}

// foldKey folds the part under the cursor, or unfolds it; or all of them.
func (b *browser) foldKey(do action) {
	d := &b.detail
	if b.event() == nil || b.focus != paneDetail {
		b.notice = b.ui.Arranged.FoldWhere
		return
	}
	switch it := d.current(); {
	case do == foldAll:
		all := !slices.Contains(d.folds[partWhy:], true)
		for p := partWhy; p < partCount; p++ {
			d.folds[p] = all
		}
		d.cursor, d.top = 0, 0
	case it == nil || it.part == partNone:
		b.notice = b.ui.Arranged.FoldNothing
		return
	case it.part == partSpans:
		d.spread = !d.spread
	default:
		p := it.part
		d.folds[p] = !d.folds[p]
		d.rebuild()
		b.settle()
		if i := slices.IndexFunc(d.items, func(it item) bool { return it.part == p }); i >= 0 {
			d.goTo(i)
		}
	}
	d.rebuild()
	b.panes.Folded = nil
	for p := partWhy; p < partCount; p++ {
		if d.folds[p] {
			b.panes.Folded = append(b.panes.Folded, partNames[p])
		}
	}
}
