package table

import (
	"strings"
	"unicode/utf8"
)

// Tables of text (RFC 4180 and what people make of it): cells parted by one
// mark, quoted where they hold it or a line break. Quotes that open and never
// close, and quotes within plain cells, are taken as they stand.

// maxColumns is how many cells of a row are kept.
const maxColumns = 4096

// retries is how many rows with a wrong number of cells are read a second time,
// without line breaks in their cells.
const retries = 256

// splitter takes a table apart, row by row.
type splitter struct {
	text  string
	mark  byte
	at    int
	line  int // of at, from 1
	cells []string
	// lines is whether cells end with their line, since a quote was opened that
	// nothing closes.
	lines   bool
	retries int
	// open is the line of the first quote that nothing closes, 0 for none.
	open int
}

func newSplitter(text string, mark byte) *splitter { return &splitter{text: text, mark: mark, line: 1} }

// next reads the next row that is not blank into cells; line is its first. The
// row is read once more, as its first line alone, where it is not as wide as
// wanted (0 for any width) and that is.
func (s *splitter) next(wanted int) (line int, ok bool) {
	for s.at < len(s.text) {
		start, first := s.at, s.line
		s.row(s.lines)
		if wanted > 0 && len(s.cells) != wanted && s.line > first+1 && s.retries < retries {
			s.retries++
			end, last := s.at, s.line
			s.at, s.line = start, first
			if s.row(true); len(s.cells) == wanted {
				if s.open == 0 {
					s.open = first
				}
			} else {
				s.at, s.line = start, first
				s.row(s.lines)
				s.at, s.line = end, last
			}
		}
		if len(s.cells) > 1 || strings.TrimSpace(s.cells[0]) != "" {
			return first, true
		}
	}
	return 0, false
}

// row reads one row; lines says that no cell goes beyond its line.
func (s *splitter) row(lines bool) {
	s.cells = s.cells[:0]
	quotes := true
	for {
		cell, ended := s.cell(lines, &quotes)
		if len(s.cells) < maxColumns {
			s.cells = append(s.cells, unguarded(cell))
		}
		if ended {
			return
		}
	}
}

// unguarded is a cell without the apostrophe that programs, hito among them, put
// before one that a spreadsheet would take for a formula.
func unguarded(cell string) string {
	if len(cell) > 1 && cell[0] == '\'' {
		if r, _ := utf8.DecodeRuneInString(cell[1:]); strings.ContainsRune("=+-@＝＋－＠", r) {
			return cell[1:]
		}
	}
	return cell
}

// cell reads a cell and the mark or line end behind it; ended is whether the row
// ends there. quotes is whether the row's quotes are still looked at.
func (s *splitter) cell(lines bool, quotes *bool) (cell string, ended bool) {
	at := s.at
	for at < len(s.text) && s.text[at] == ' ' {
		at++
	}
	if *quotes && at < len(s.text) && s.text[at] == '"' {
		if cell, ended, ok := s.quoted(at+1, lines); ok {
			return cell, ended
		}
		if s.open == 0 {
			s.open = s.line
		}
		if lines {
			*quotes = false
		} else {
			s.lines = true
			return s.cell(true, quotes)
		}
	}
	start := s.at
	for at = start; at < len(s.text) && s.text[at] != s.mark && s.text[at] != '\n' && s.text[at] != '\r'; {
		at++
	}
	return s.text[start:at], s.behind(at)
}

// quoted reads a cell from behind its first quote on. A quote closes it before a
// mark, a line end or the end; any other stands for itself.
func (s *splitter) quoted(start int, lines bool) (cell string, ended, ok bool) {
	limit := len(s.text)
	if lines {
		if end := strings.IndexByte(s.text[start:], '\n'); end >= 0 {
			limit = start + end
		}
	}
	doubled := false
	for at := start; ; {
		next := strings.IndexByte(s.text[at:limit], '"')
		if next < 0 {
			return "", false, false
		}
		at += next
		if at+1 < limit && s.text[at+1] == '"' {
			doubled = true
			at += 2
			continue
		}
		behind := at + 1
		for behind < len(s.text) && s.text[behind] == ' ' {
			behind++
		}
		if behind < len(s.text) && s.text[behind] != s.mark && s.text[behind] != '\n' && s.text[behind] != '\r' {
			at++
			continue
		}
		cell = s.text[start:at]
		s.line += strings.Count(cell, "\n")
		if doubled {
			cell = strings.ReplaceAll(cell, `""`, `"`)
		}
		return cell, s.behind(behind), true
	}
}

// behind goes over the mark or the line end at at, and reports whether the row
// ends there.
func (s *splitter) behind(at int) (ended bool) {
	switch {
	case at >= len(s.text):
		s.at = at
		return true
	case s.text[at] == s.mark:
		s.at = at + 1
		return false
	case s.text[at] == '\r' && at+1 < len(s.text) && s.text[at+1] == '\n':
		at++
	}
	s.at = at + 1
	s.line++
	return true
}

// marks are what may part cells, the likeliest first.
const marks = ",;\t|"

// sampled is how many rows the mark is told by.
const sampled = 12

// excelMark is the mark that a line "sep=;" names.
func excelMark(line string) (mark byte, ok bool) {
	line = strings.TrimSuffix(line, "\r")
	if len(line) != len("sep=;") || !strings.EqualFold(line[:4], "sep=") {
		return 0, false
	}
	return line[4], true
}

// headerRows is how far down the header is looked for.
const headerRows = 8

// header reads rows up to the header: the first that names two columns that are
// known or that the user names, else the first of all. above is the first cell
// that stands above it.
func (s *splitter) header(o Options) (above string, ok bool) {
	if _, ok = s.next(0); !ok {
		return "", false
	}
	first, cells := *s, append([]string(nil), s.cells...)
	for range headerRows {
		if knownNames(s.cells, o) >= 2 {
			return above, true
		}
		for _, cell := range s.cells {
			if above == "" {
				above = strings.TrimSpace(cell)
			}
		}
		if _, ok := s.next(0); !ok {
			break
		}
	}
	*s = first
	s.cells = cells
	return "", true
}

// knownNames counts the cells that are names of columns.
func knownNames(cells []string, o Options) int {
	known := 0
	for _, name := range cells {
		roles := rolesOf(name)
		if len(roles) > 0 && roles[0].rank < looseRank {
			known++
			continue
		}
		for _, wanted := range o.Columns {
			if strings.EqualFold(strings.TrimSpace(name), strings.TrimSpace(wanted)) {
				known++
				break
			}
		}
	}
	return known
}

// markOf is what parts the cells of a text, 0 where nothing does: the mark that
// makes the first rows as wide as the header, with the most known columns, then
// the most columns. A first line "sep=;", which Excel writes, decides; body is
// the byte behind it.
func markOf(text string, o Options) (mark byte, body int) {
	if first, _, _ := strings.Cut(text, "\n"); len(first) < len(text) {
		if mark, ok := excelMark(first); ok {
			return mark, len(first) + 1
		}
	}
	best := 0
	for _, candidate := range []byte(marks) {
		s := newSplitter(text[:min(len(text), 1<<20)], candidate)
		if _, ok := s.header(o); !ok || len(s.cells) < 2 || len(s.cells) == maxColumns {
			continue
		}
		wide := len(s.cells)
		score := 1 + 1000*knownNames(s.cells, o) + min(wide, 99)
		rows, same := 0, 0
		for ; rows < sampled; rows++ {
			if _, ok := s.next(wide); !ok {
				break
			}
			if len(s.cells) == wide {
				same++
			}
		}
		if rows > 0 {
			score += 500 * same / rows
		}
		if score > best {
			best, mark = score, candidate
		}
	}
	return mark, 0
}
