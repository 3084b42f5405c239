package reader

import (
	"slices"
	"strings"

	"hito/loader/prose"
	"hito/model"
)

// draft is a document under way: its text cut into units, and the blocks that
// have been found not to be prose.
type draft struct {
	text      string
	tokens    []prose.Token
	sentences []prose.Sentence
	units     []unit
	language  string
	blocks    []model.Block
	document  model.Document
	// body is the first unit of running prose, tail the one behind the last;
	// both are len(units) where there is none.
	body, tail int
	// head is how many units stand above a date line or byline near the top:
	// titles and standfirsts, even where they end in a stop.
	head int
	// lines says that the text is one sentence a line, without empty lines.
	lines bool
}

// ending is what a unit ends with.
type ending uint8

const (
	endNone     ending = iota // no mark, as headlines and captions
	endStop                   // . ! … and what closes after them
	endQuestion               // ?
	endOpen                   // : , ; which something follows
)

// unit is a paragraph, title, caption or menu entry: a line of the text, or the
// lines that hard-wrapping parted.
type unit struct {
	start, end  int32 // bytes
	first, last int32 // tokens, last excluded
	from, to    int32 // sentences, to excluded
	words       int32 // words and numbers
	ending      ending
	gap         bool // an empty line stands before it
	marked      bool
	kind        model.BlockKind
}

// shortText is how many tokens a text has at most whose language its words may
// not tell.
const shortText = 60

// newDraft cuts a text into units, without the markup of its format. The language
// that its format states counts where the text is too short to tell.
func newDraft(text, stated string, markup []model.Block) *draft {
	d := &draft{text: text}
	d.tokens = prose.Without(prose.Lend(text), markup)
	d.language = prose.Language(d.tokens)
	if d.language == "" && len(d.tokens) <= shortText && (stated == "es" || stated == "en") {
		d.language = stated
	}
	d.sentences = prose.Sentences(make([]prose.Sentence, 0, len(text)/100+4), text, d.tokens, d.language)
	d.cut()
	return d
}

// cut makes units of the sentences of each paragraph.
func (d *draft) cut() {
	if n := len(d.sentences); n > 0 {
		d.units = make([]unit, 0, d.sentences[n-1].Paragraph+1)
	}
	for at := 0; at < len(d.sentences); {
		to := at + 1
		for to < len(d.sentences) && d.sentences[to].Paragraph == d.sentences[at].Paragraph {
			to++
		}
		first, last := d.sentences[at], d.sentences[to-1]
		u := unit{start: first.Start, end: last.End, first: first.First, last: last.Last, from: int32(at), to: int32(to)}
		if at == 0 {
			u.gap = true
		}
		for before := u.first - 1; before >= 0 && d.tokens[before].Kind == prose.Break; before-- {
			u.gap = u.gap || d.tokens[before].Flags&prose.Blank != 0
		}
		for i := u.first; i < u.last; i++ {
			if kind := d.tokens[i].Kind; kind == prose.Word || kind == prose.Number {
				u.words++
			}
		}
		u.ending = d.endingOf(u)
		d.units = append(d.units, u)
		at = to
	}
	d.span()
}

// endingOf looks at the last mark of a unit, over quotes and parentheses.
func (d *draft) endingOf(u unit) ending {
	for at := u.last - 1; at >= u.first; at-- {
		token := d.tokens[at]
		if token.Kind != prose.Punct {
			return endNone
		}
		switch token.Value {
		case '"', '”', '»', '’', '\'', ')', ']', '›':
			continue
		case '.', '!', '…':
			return endStop
		case '?':
			return endQuestion
		case ':', ',', ';', '-', '–', '—':
			return endOpen
		}
		return endNone
	}
	return endNone
}

// span finds where running prose begins and ends, and whether the text is one
// sentence a line.
func (d *draft) span() {
	d.body, d.tail = len(d.units), len(d.units)
	single, gaps, full := 0, 0, 0
	for at := range d.units {
		u := &d.units[at]
		if at >= d.head && d.isProse(u) {
			if d.body == len(d.units) {
				d.body = at
			}
			d.tail = at + 1
			full++
			if u.to-u.from == 1 {
				single++
			}
			if u.gap {
				gaps++
			}
		}
	}
	d.lines = full >= 3 && 3*single >= 2*full && 4*gaps <= full
}

// The sizes that tell prose from what stands about it, in words.
const (
	proseWords    = 12 // a paragraph has as many, or two sentences
	longWords     = 30 // no teaser has as many in one statement
	headingWords  = 18
	headlineWords = 40
	shortWords    = 4 // fewer: a section, a button, a name
	captionWords  = 90
	headUnits     = 6
	headSentences = 2
)

// isHead reports whether the unit at at can stand right below titles: few lines
// of one sentence each come before it, or of two below a title.
func (d *draft) isHead(at int) bool {
	if at > headUnits {
		return false
	}
	titled := false
	for _, u := range d.units[:at] {
		if u.words > headlineWords || !u.marked && (u.to-u.from > headSentences || u.to-u.from > 1 && !titled) {
			return false
		}
		titled = titled || !u.marked && u.ending == endNone
	}
	return true
}

// raiseHead says that the unit at at, a date line or a byline, stands between the
// titles and the prose, if it can.
func (d *draft) raiseHead(at int) {
	if at <= d.head || !d.isHead(at) {
		return
	}
	for i := at + 1; i < len(d.units); i++ {
		if d.isProse(&d.units[i]) {
			d.head = at
			return
		}
	}
}

// isProse reports whether the unit reads as running prose, and is not marked.
func (d *draft) isProse(u *unit) bool {
	if u.marked || u.ending == endNone || u.ending == endQuestion && u.to-u.from == 1 {
		return false
	}
	return u.words >= proseWords || u.to-u.from > 1 && u.words >= 8
}

func (d *draft) mark(u *unit, kind model.BlockKind) {
	u.marked, u.kind = true, kind
}

// block marks a part of the text that is no whole unit.
func (d *draft) block(start, end int32, kind model.BlockKind) {
	if start < end {
		d.blocks = append(d.blocks, model.Block{Start: start, End: end, Kind: kind})
	}
}

// finish writes the blocks into the document: sorted, disjoint, neighbours of
// one kind with no more than white space between them made one.
func (d *draft) finish() {
	for _, u := range d.units {
		if u.marked {
			d.block(u.start, u.end, u.kind)
		}
	}
	slices.SortStableFunc(d.blocks, func(a, b model.Block) int {
		if a.Start != b.Start {
			return int(a.Start) - int(b.Start)
		}
		return int(b.End) - int(a.End)
	})
	var out []model.Block
	for _, b := range d.blocks {
		if n := len(out); n > 0 {
			last := &out[n-1]
			if b.Start < last.End {
				b.Start = last.End
			}
			if b.Start >= b.End {
				continue
			}
			if last.Kind == b.Kind && strings.TrimSpace(d.text[last.End:b.Start]) == "" {
				last.End = b.End
				continue
			}
		}
		out = append(out, b)
	}
	d.document.Boilerplate = out
}

// plain reads plain text.
func plain(d *draft) {
	d.phrases()
	d.span()
	d.dates()
	d.masthead()
	d.pictures()
	d.span()
	d.credits()
	d.span()
	d.repeats()
	d.scenes()
	d.teasers()
	d.span()
	d.header()
	d.headings()
	d.signature()
	d.outlet()
	d.finish()
}
