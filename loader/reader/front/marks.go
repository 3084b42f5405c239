package front

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"hito/model"
)

// The marks within a line: of emphasis, and of links with where they lead.

func (b *body) markup(start, end int) {
	m := &b.entry.Markup
	if n := len(*m); n > 0 && int((*m)[n-1].End) >= start {
		(*m)[n-1].End = max((*m)[n-1].End, int32(end))
		return
	}
	*m = append(*m, model.Block{Start: int32(start), End: int32(end)})
}

// marks notes the marks of a line that begins at start.
func (b *body) marks(start int, words string) {
	if !strings.ContainsAny(words, "*_[]`") {
		return
	}
	opened := -1 // the bracket of a link that may begin there
	for at := 0; at < len(words); {
		size := 1
		switch words[at] {
		case '\\':
			size = min(2, len(words)-at)
		case '*', '_', '`':
			for at+size < len(words) && words[at+size] == words[at] {
				size++
			}
			if isEmphasis(words, at, at+size) {
				b.markup(start+at, start+at+size)
			}
		case '[':
			opened = at
		case ']':
			if to := linkEnd(words, at+1); to > 0 && opened >= 0 {
				b.opening(start+opened, words, opened)
				b.markup(start+at, start+to)
				size = to - at
			}
			opened = -1
		}
		at += size
	}
}

// opening notes the bracket that opens a link, before marks that may stand within
// it.
func (b *body) opening(at int, words string, opened int) {
	from := at
	if opened > 0 && words[opened-1] == '!' {
		from--
	}
	m := b.entry.Markup
	k := len(m)
	for k > 0 && int(m[k-1].Start) > from {
		k--
	}
	if k == len(m) || k > 0 && int(m[k-1].End) >= from {
		if k == len(m) {
			b.markup(from, at+1)
		}
		return
	}
	m = append(m, model.Block{})
	copy(m[k+1:], m[k:])
	m[k] = model.Block{Start: int32(from), End: int32(at + 1)}
	if k+1 < len(m) && m[k+1].Start < m[k].End {
		m[k].End = m[k+1].Start
	}
	b.entry.Markup = m
}

// maxTarget is the length of the longest address of a link, in bytes.
const maxTarget = 4096

// linkEnd is the byte behind where a link leads, whose "(url)" or "[id]" begins at
// at; 0 where none begins there.
func linkEnd(words string, at int) int {
	if at >= len(words) || words[at] != '(' {
		return 0
	}
	near := words[at:min(len(words), at+maxTarget)]
	end := strings.IndexByte(near, ')')
	if end < 0 {
		return 0
	}
	if inner := strings.Count(near[1:end], "("); inner == 1 && end+1 < len(near) { // https://es.wikipedia.org/wiki/Lima_(Ohio)
		if next := strings.IndexByte(near[end+1:], ')'); next >= 0 && !strings.ContainsAny(near[end+1:end+1+next], " (") {
			end += next + 1
		}
	}
	return at + end + 1
}

// isEmphasis reports whether the marks from..to-1 are of emphasis or code, and no
// sign of their own: a letter, figure or mark stands on one side at least, and
// low lines stand at the edge of a word.
func isEmphasis(words string, from, to int) bool {
	before, _ := utf8.DecodeLastRuneInString(words[:from])
	after, _ := utf8.DecodeRuneInString(words[to:])
	open, shut := from == 0 || unicode.IsSpace(before), to == len(words) || unicode.IsSpace(after)
	if open && shut {
		return false
	}
	if words[from] != '_' {
		return true
	}
	return open || shut || !isWordRune(before) || !isWordRune(after)
}

func isWordRune(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) || r == '/' }
