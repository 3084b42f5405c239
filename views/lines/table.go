package lines

import (
	"encoding/csv"
	"math"
	"strings"
	"unicode/utf8"

	"hito/views/theme"
)

// table writes rows as aligned text, CSV or Markdown. Widths holds the least
// width of each column of text; the last one needs none.
type table struct {
	p      *Printer
	header []string
	widths []int
	// apart is the last column with two blanks before it: the others have one.
	apart int
	// looks are the styles of the columns of text, as far as they have any.
	looks []func(*theme.Theme) theme.Style
	csv   *csv.Writer
	cells []string
}

// table begins a table; text has no header line, as befits a pipe.
func (p *Printer) table(header []string, widths ...int) *table {
	t := &table{p: p, header: header, widths: widths, apart: math.MaxInt}
	switch p.Format {
	case CSV:
		t.csv = csv.NewWriter(p.out)
		t.csv.Write(header)
	case Markdown:
		p.out.WriteString("| " + strings.Join(header, " | ") + " |\n|" + strings.Repeat(" --- |", len(header)) + "\n")
	}
	return t
}

// looking gives the columns of text their styles.
func (t *table) looking(styles ...func(*theme.Theme) theme.Style) *table {
	t.looks = styles
	return t
}

// rows writes n rows, which one makes by number with row, and ends the table. It
// may be called for several at once, each with a table of its own.
func (t *table) rows(n int, one func(t *table, i int)) error {
	if t.csv != nil {
		t.csv.Flush() // the header
	}
	return t.p.ordered(n, func(q *Printer, first, end int) error {
		part := &table{p: q, widths: t.widths, apart: t.apart, looks: t.looks}
		if q.Format == CSV {
			part.csv = csv.NewWriter(q.out)
		}
		for i := first; i < end; i++ {
			one(part, i)
		}
		return part.end()
	})
}

// row writes one row. Its cells are raw text: each is made safe here.
func (t *table) row(cells ...string) {
	t.cells = t.cells[:0]
	for _, c := range cells {
		c = oneLine(c)
		switch t.p.Format {
		case CSV:
			c = guarded(c)
		case Markdown:
			c = markdown.Replace(c)
		}
		t.cells = append(t.cells, c)
	}
	switch out := t.p.out; t.p.Format {
	case CSV:
		t.csv.Write(t.cells)
	case Markdown:
		out.WriteString("| " + strings.Join(t.cells, " | ") + " |\n")
	default:
		last := len(t.cells) - 1
		for last > 0 && t.cells[last] == "" {
			last--
		}
		for i, c := range t.cells[:last+1] {
			if i > 0 {
				out.WriteString("  "[min(max(i-t.apart, 0), 1):])
			}
			if i < last && i < len(t.widths) {
				c = padded(c, t.widths[i])
			}
			if i < len(t.looks) {
				c = t.p.paint(t.looks[i], c)
			}
			out.WriteString(c)
		}
		out.WriteByte('\n')
	}
}

// end writes what is left, and gives the first error.
func (t *table) end() error {
	if t.csv != nil {
		t.csv.Flush()
	}
	return t.p.out.Flush()
}

// guarded is a CSV cell that no spreadsheet takes for a formula, not even one
// that reads full-width signs as their narrow ones.
func guarded(s string) string {
	if first, _ := utf8.DecodeRuneInString(s); s != "" && strings.ContainsRune("=+-@\t\r＝＋－＠", first) {
		return "'" + s
	}
	return s
}

// markdown keeps text from being read as marks or as HTML.
var markdown = strings.NewReplacer(`\`, `\\`, "|", `\|`, "`", "\\`", "*", `\*`, "_", `\_`, "[", `\[`, "]", `\]`,
	"<", "&lt;", ">", "&gt;", "&", "&amp;", "~", `\~`, "$", `\$`)
