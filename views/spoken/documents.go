package spoken

import (
	"path/filepath"
	"slices"
	"sort"
	"strconv"
	"strings"

	"hito/model"
	"hito/views"
	"hito/views/lines"
	"hito/views/words"
)

// mention is the telling that is spoken of, nil where there is none.
func (t *talk) mention() *model.Mention {
	e := t.event()
	if e == nil || e.Mentions.Len() == 0 {
		return nil
	}
	return &t.c.Mentions[e.Mentions.In(t.c)[min(t.telling, e.Mentions.Len()-1)]]
}

// here is the document that is spoken of, and the byte of its text.
func (t *talk) here() (d *model.Document, span model.Span) {
	if t.document >= 0 {
		return &t.c.Documents[t.document], model.NoSpan
	}
	if m := t.mention(); m != nil {
		return &t.c.Documents[m.Document], m.Span
	}
	return nil, model.NoSpan
}

// nextTelling goes to the next telling of the event, or to the one that is
// numbered.
func (t *talk) nextTelling(rest string) {
	if n, ok := whole(rest); ok {
		t.tellingBy(n - 1 - t.telling)
		return
	}
	t.tellingBy(1)
}

func (t *talk) tellingBy(by int) {
	e := t.event()
	if e == nil {
		t.sayCount()
		return
	}
	switch to := t.telling + by; {
	case to < 0:
		t.say(sentence(t.ui.FirstTelling))
	case to >= e.Mentions.Len():
		t.say(sentence(t.ui.LastTelling))
	default:
		t.telling, t.document = to, -1
		t.sayTelling(to)
	}
}

// told goes to the next, or the previous, sentence of the document that tells an
// event which the filter leaves: to that event, and to that telling of it.
func (t *talk) told(by int) {
	d, span := t.here()
	if d == nil {
		t.say(sentence(t.ui.NoDocument))
		return
	}
	first := sort.Search(len(t.c.Mentions), func(i int) bool { return t.c.Mentions[i].Document >= t.documentHere() })
	last := sort.Search(len(t.c.Mentions), func(i int) bool { return t.c.Mentions[i].Document > t.documentHere() })
	rows := t.rowsTold(int32(first), int32(last))
	at := first
	if span.Document >= 0 {
		at = int(t.event().Mentions.In(t.c)[t.telling]) + by
	}
	for ; at >= first && at < last; at += by {
		if row := rows[at-first]; row >= 0 {
			t.goTo(row)
			t.telling = slices.Index(t.event().Mentions.In(t.c), int32(at))
			t.sayTelling(t.telling)
			return
		}
	}
	t.say(sentence(map[bool]string{true: t.ui.LastTold, false: t.ui.FirstTold}[by > 0]))
}

// documentHere is the document that is spoken of.
func (t *talk) documentHere() int32 {
	if t.document >= 0 {
		return t.document
	}
	return t.mention().Document
}

// rowsTold is the row of the event of each of the tellings from one to another, -1
// where the filter leaves it out.
func (t *talk) rowsTold(first, last int32) []int {
	rows := make([]int, last-first)
	for i := range rows {
		rows[i] = -1
	}
	for row, e := range t.rows {
		for _, m := range t.c.Events[e].Mentions.In(t.c) {
			if m >= first && m < last {
				rows[m-first] = row
			}
		}
	}
	return rows
}

// sayTelling says one telling: its number, source, and sentence.
func (t *talk) sayTelling(n int) {
	m := &t.c.Mentions[t.event().Mentions.In(t.c)[n]]
	d := &t.c.Documents[m.Document]
	t.tell(words.TalkTelling, n+1, strconv.Itoa(t.event().Mentions.Len()), t.sourceOf(d))
	t.say(t.Words.Quote(t.c.Text(m.Span)))
	if m.Copy {
		t.tell(words.TalkCopy)
	}
}

// sourceOf is a document as one cites it, or its path.
func (t *talk) sourceOf(d *model.Document) string {
	if said := lines.Source(t.Words, d); said != "" {
		return said
	}
	return d.Path
}

// source reads the document from the paragraph of the sentence on, or, with a
// word behind the command, from its beginning.
func (t *talk) source(rest string) {
	d, span := t.here()
	if d == nil {
		t.say(sentence(t.ui.NoDocument))
		return
	}
	line := 1
	if span.Document >= 0 {
		line = lines.LineOf(d.Text, span.Start)
	}
	t.tell(words.TalkSource, t.sourceOf(d), d.Path, strconv.Itoa(line))
	type paragraph struct{ start, end int }
	var all []paragraph
	first := 0
	for start := 0; start < len(d.Text); {
		end := len(d.Text)
		if n := strings.IndexByte(d.Text[start:], '\n'); n >= 0 {
			end = start + n
		}
		if strings.TrimSpace(d.Text[start:end]) != "" {
			if span.Document >= 0 && int(span.Start) >= start {
				first = len(all)
			}
			all = append(all, paragraph{start, end})
		}
		start = end + 1
	}
	if rest != "" || span.Document < 0 {
		first = 0
	}
	t.read(len(all)-first, func(i int) string {
		p := all[first+i]
		text := d.Text[p.start:p.end]
		if block, ok := d.BlockAt(int32(p.start)); ok {
			text = "[" + t.Words.Block(block.Kind) + "] " + text
		}
		if span.Document >= 0 && int(span.Start) >= p.start && int(span.Start) < p.end {
			text = t.Words.Say(words.TalkHere) + " " + text
		}
		return text
	})
}

// compare reads two tellings of the event and the words that only one of them
// has.
func (t *talk) compare(rest string) {
	e := t.event()
	if e == nil || e.Mentions.Len() < 2 {
		t.say(sentence(t.ui.OneTelling))
		return
	}
	tellings := e.Mentions.In(t.c)
	right := (t.telling + 1) % len(tellings)
	for i := 1; i < len(tellings); i++ {
		if at := (t.telling + i) % len(tellings); t.c.Mentions[tellings[at]].Document != t.c.Mentions[tellings[t.telling]].Document {
			right = at
			break
		}
	}
	if n, ok := whole(rest); ok && n >= 1 && n <= len(tellings) && n-1 != t.telling {
		right = n - 1
	}
	t.other = right
	t.sayTelling(t.telling)
	t.sayTelling(right)
	one, two := &t.c.Mentions[tellings[t.telling]], &t.c.Mentions[tellings[right]]
	if !one.Date.SameDays(two.Date) {
		t.tell(words.TalkDatesDiffer, t.Words.Date(one.Date), t.Words.Date(two.Date))
	}
	ofOne, ofTwo := views.OwnWords(t.c.Text(one.Span), t.c.Text(two.Span))
	t.sayOwn(t.telling, ofOne)
	t.sayOwn(right, ofTwo)
}

func (t *talk) sayOwn(n int, own []string) {
	if len(own) > 0 {
		t.tell(words.TalkOnlyIn, n+1, strings.Join(own, ", "))
	}
}

// documents reads the documents, in their order: those in whose title, outlet, path
// or text the words stand.
func (t *talk) documents(rest string) {
	c := t.c
	all := views.FindDocuments(c, rest)
	if len(all) == 0 && len(c.Documents) > 0 {
		t.say(sentence(t.ui.DocsNoneFit))
		return
	}
	t.tell(words.TalkDocuments, len(all))
	if len(all) == 0 {
		return
	}
	slices.Sort(all) // by their numbers, which is what documents are asked for by
	events := make([]int, len(c.Documents))
	for i := range c.Events {
		last := int32(-1)
		for _, m := range c.Events[i].Mentions.In(c) {
			if d := c.Mentions[m].Document; d != last {
				events[d]++
				last = d
			}
		}
	}
	t.read(len(all), func(i int) string {
		i = int(all[i])
		d := &c.Documents[i]
		title := lines.Plain(d.Slice(d.Title))
		if title == "" {
			title = filepath.Base(d.Path)
		}
		line := strconv.Itoa(i+1) + ". " + ended(title)
		if d.Outlet != "" {
			line += " " + ended(d.Outlet)
		}
		return line + " " + sentence(t.Words.Date(d.Published)+", "+t.Words.Knowledge(d.How)) + " " + ended(t.events(events[i]))
	})
}

// events is how many events there are, in words.
func (t *talk) events(n int) string {
	return t.ui.Count.Count(n)
}

// openDocument says how a document is dated, by its number; the source is then
// that document.
func (t *talk) openDocument(rest string) {
	n, ok := whole(rest)
	if !ok || n < 1 || n > len(t.c.Documents) {
		t.tell(words.TalkWhichDocument)
		return
	}
	t.document = int32(n - 1)
	d := &t.c.Documents[t.document]
	t.say(ended(t.sourceOf(d)))
	t.say(ended(d.Path))
	t.say(sentence(t.ui.Published.Say(t.Words.LongDate(d.Published), t.Words.Knowledge(d.How))))
	for _, r := range d.Reasons {
		t.say(sentence(t.Words.Reason(r)))
	}
	for _, p := range d.Problems {
		what, hint := t.Words.Problem(p)
		t.say(sentence(what))
		if hint != "" {
			t.say(sentence(hint))
		}
	}
	t.tell(words.TalkDocument)
}

// problems reads the files that were not read, or with a remark.
func (t *talk) problems() {
	var b strings.Builder
	if err := lines.New(&b, t.c, t.Words, lines.Text).Problems(); err != nil {
		t.say(err.Error())
		return
	}
	if strings.TrimSpace(b.String()) == "" {
		t.say(sentence(t.ui.ProblemsNone))
		return
	}
	t.readText(b.String())
}

// cite says the telling as one cites it; place says path:line.
func (t *talk) cite() {
	d, span := t.here()
	if d == nil {
		t.say(sentence(t.ui.NothingToTake))
		return
	}
	cited := lines.Cited{Document: d, Quote: t.c.Text(span)}
	if span.Document >= 0 {
		cited.Line = lines.LineOf(d.Text, span.Start)
	}
	for line := range strings.SplitSeq(lines.Cite(t.Words, t.Config.CitationStyle, t.Config.CitationTemplate, cited), "\n") {
		t.say(line)
	}
}

func (t *talk) place() {
	d, span := t.here()
	switch {
	case d == nil:
		t.say(sentence(t.ui.NothingToTake))
	case span.Document < 0:
		t.say(d.Path + ":1")
	default:
		t.say(lines.Place(t.c, span))
	}
}

// write writes the events of the filter to a new file, or where a document is
// spoken of the documents.
func (t *talk) write(rest string) {
	switch {
	case rest == "":
		t.say(sentence(t.ui.WriteFormats))
	case t.document >= 0:
		all := make([]int32, len(t.c.Documents))
		for i := range all {
			all[i] = int32(i)
		}
		t.say(sentence(views.WriteNew(t.Create, rest, t.c, t.Words, nil, all)))
	default:
		t.say(sentence(views.WriteNew(t.Create, rest, t.c, t.Words, append([]int32{}, t.rows...), nil)))
	}
}

// openOriginal opens the document with the system's program; with a number it
// opens that event.
func (t *talk) openOriginal(rest string) {
	if n, ok := whole(rest); ok {
		t.openRow(n)
		return
	}
	d, _ := t.here()
	switch {
	case d == nil:
		t.say(sentence(t.ui.NoDocument))
	case t.Title == "":
		t.say(sentence(t.ui.OpenEmbedded))
	default:
		t.say(sentence(views.ShowOriginal(d, t.Config.Opener, t.Words)))
	}
}

// edit opens the document in the person's editor, which takes the terminal until
// it ends.
func (t *talk) edit() {
	d, span := t.here()
	switch {
	case d == nil:
		t.say(sentence(t.ui.NoDocument))
		return
	case t.Title == "":
		t.say(sentence(t.ui.OpenEmbedded))
		return
	case !t.Prompt:
		t.tell(words.TalkNoTerminal)
		return
	}
	editor, notice := views.EditOriginal(d, max(span.Start, 0), t.Config.Editor, t.Words)
	if editor == nil {
		t.say(sentence(notice))
		return
	}
	t.out.Flush()
	editor.Stdin, editor.Stdout, editor.Stderr = t.In, t.Out, t.Out
	if err := editor.Run(); err != nil {
		t.say(sentence(t.ui.OpenFailed.Say(filepath.Base(editor.Path), t.ui.System(err))))
	}
	t.reload()
}

// reload reads the documents again.
func (t *talk) reload() {
	if t.Load == nil {
		return
	}
	before := len(t.c.Events)
	c, err := t.Load(t.ctx)
	if err != nil {
		t.say(sentence(t.ui.System(err)))
		return
	}
	t.take(c)
	if len(c.Events) == before {
		t.tell(words.TalkReloadedSame)
	} else {
		t.tell(words.TalkReloaded)
	}
	t.sayCount()
	t.sayEvent()
}
