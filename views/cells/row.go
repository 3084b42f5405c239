package cells

import (
	"unicode/utf8"
	"unsafe"

	"hito/views/clean"
	"hito/views/theme"
)

const ellipsis = "…"

// blanks is what rows are padded from.
const blanks = "                                                                                "

// Row writes one row of a pane, exactly as wide as Start was told, into a
// buffer that is reused. The zero Row is ready; Method may be set, and Ground to
// what plain text is drawn in where a theme has a ground of its own.
//
//	row.Start(buf, 20)      |                    |
//	row.Text(bold, "27")    |27                  |
//	row.Space(1)            |27                  |
//	row.Cut(plain, "Los …") |27 Los presidentes… |
//	buf = row.End()         filled up with blanks, style reset
type Row struct {
	Method Method
	Ground theme.Style
	buf    []byte
	room   int
	pen    theme.Style
}

// Start begins a row of width cells at the end of buf.
func (r *Row) Start(buf []byte, width int) {
	r.buf, r.room, r.pen = buf, width, theme.Plain
	if r.Ground != theme.Plain {
		r.pen = unknown
	}
}

// unknown is the style of a row in which nothing was drawn on its ground yet.
const unknown theme.Style = "?"

// Room is how many cells are left.
func (r *Row) Room() int { return r.room }

// Text writes s, and cuts off what does not fit.
func (r *Row) Text(style theme.Style, s string) {
	if s = clean.Line(s); s == "" || r.room <= 0 {
		return
	}
	r.write(style, s)
}

// Bytes is Text for bytes; it keeps none of them.
func (r *Row) Bytes(style theme.Style, s []byte) {
	r.Text(style, unsafe.String(unsafe.SliceData(s), len(s)))
}

// Cut writes s in at most limit cells, ending in an ellipsis where it does not
// fit.
func (r *Row) Cut(style theme.Style, s string, limit int) {
	limit = min(limit, r.room)
	if s = clean.Line(s); s == "" || limit <= 0 {
		return
	}
	if Width(r.Method, s) <= limit {
		r.write(style, s)
		return
	}
	head, width := Cut(r.Method, s, limit-1)
	r.emit(style, head, width)
	r.emit(style, ellipsis, 1)
}

// CutLeft is Cut that keeps the tail of s: for paths.
func (r *Row) CutLeft(style theme.Style, s string, limit int) {
	limit = min(limit, r.room)
	if s = clean.Line(s); s == "" || limit <= 0 {
		return
	}
	width := Width(r.Method, s)
	if width <= limit {
		r.write(style, s)
		return
	}
	head, w := Cut(r.Method, s, width-limit+1)
	if w < width-limit+1 { // a wide character straddles the cut
		more, _ := Cut(r.Method, s[len(head):], 2)
		head = s[:len(head)+len(more)]
	}
	r.emit(style, ellipsis, 1)
	r.write(style, s[len(head):])
}

// Space writes n blanks in the style.
func (r *Row) Space(style theme.Style, n int) {
	for n = min(n, r.room); n > 0; n -= len(blanks) {
		k := min(n, len(blanks))
		r.emit(style, blanks[:k], k)
	}
}

// Fill repeats s, one cell wide, until n cells or the row's end.
func (r *Row) Fill(style theme.Style, s string, n int) {
	for n = min(n, r.room); n > 0; n-- {
		r.emit(style, s, 1)
	}
}

// End fills the row with plain blanks and gives the buffer back.
func (r *Row) End() []byte {
	r.Space(theme.Plain, r.room)
	if r.pen != theme.Plain || r.Ground != theme.Plain {
		r.pen = theme.Plain
		r.buf = append(r.buf, theme.Plain.Sequence()...)
	}
	return r.buf
}

// EndWith is End with a style for the blanks, for a cursor across the row.
func (r *Row) EndWith(style theme.Style) []byte {
	r.Space(style, r.room)
	return r.End()
}

// write emits clean text as far as there is room.
func (r *Row) write(style theme.Style, s string) {
	width := Width(r.Method, s)
	if width > r.room {
		s, width = Cut(r.Method, s, r.room)
	}
	r.emit(style, s, width)
}

func (r *Row) emit(style theme.Style, s string, width int) {
	if s == "" {
		return
	}
	if style != r.pen || r.joins(s) {
		r.pen = style
		if style == theme.Plain && r.Ground != theme.Plain {
			style = r.Ground
		}
		r.buf = append(r.buf, style.Sequence()...)
	}
	r.buf = append(r.buf, s...)
	r.room -= width
}

// joins reports whether s might grow together with what stands before it into
// one cluster, as marks do with the letter before them and a few Indic and
// Arabic signs with what comes after, even a blank. A sequence between two
// pieces of one style keeps them apart.
func (r *Row) joins(s string) bool {
	if len(r.buf) == 0 || r.buf[len(r.buf)-1] < utf8.RuneSelf {
		return false
	}
	if s[0] >= utf8.RuneSelf {
		return !isLine(s)
	}
	last, _ := utf8.DecodeLastRune(r.buf)
	_, simple := simpleWidth(last)
	return !simple
}

// isLine reports whether s is a character of a rule, which joins with nothing.
func isLine(s string) bool { return len(s) == 3 && s[0] == 0xE2 && s[1] >= 0x94 && s[1] <= 0x96 }
