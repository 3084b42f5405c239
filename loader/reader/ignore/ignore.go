// Package ignore reads lists of files to leave out, in the syntax of .gitignore
// (gitignore(5)): one pattern a line, of which the last that fits decides.
//
// It knows patterns and paths, and no files: which list holds where is for who
// walks the folders to say. Unlike git it reads no list above the folder that it
// is asked about, and no settings.
package ignore

import (
	"strings"
	"unicode/utf8"
)

// List is the patterns of one file. The zero List leaves out nothing.
type List struct {
	patterns []pattern
}

// pattern is one line.
type pattern struct {
	parts    []string // between the slashes
	negated  bool     // it brings back
	folder   bool     // it fits folders alone
	anchored bool     // it fits from the list's own folder on, not at any depth
}

// MaxPatterns is how many patterns of a list are heeded.
const MaxPatterns = 10_000

// Parse reads a list; whole says that no pattern
// was one too many.
func Parse(text string) (l List, whole bool) {
	for line := range strings.SplitSeq(strings.TrimPrefix(text, "\ufeff"), "\n") {
		p, ok := parse(line)
		if !ok {
			continue
		}
		if len(l.patterns) == MaxPatterns {
			return l, false
		}
		l.patterns = append(l.patterns, p)
	}
	return l, true
}

func parse(line string) (p pattern, ok bool) {
	line = strings.TrimSuffix(line, "\r")
	for strings.HasSuffix(line, " ") && !strings.HasSuffix(line, "\\ ") {
		line = line[:len(line)-1]
	}
	if line == "" || line[0] == '#' {
		return p, false
	}
	if line[0] == '!' {
		p.negated, line = true, line[1:]
	}
	if strings.HasSuffix(line, "/") {
		p.folder, line = true, strings.TrimRight(line, "/")
	}
	p.anchored = strings.Contains(line, "/")
	line = strings.TrimPrefix(line, "/")
	if line == "" {
		return p, false
	}
	p.parts = strings.Split(line, "/")
	return p, true
}

// Match says what the list says of a path below its folder, with slashes: that
// it is left out, that it is brought back, or (known is false) nothing.
func (l List) Match(path string, folder bool) (out, known bool) {
	if len(l.patterns) == 0 {
		return false, false
	}
	names := strings.Split(path, "/")
	for i := len(l.patterns) - 1; i >= 0; i-- {
		p := &l.patterns[i]
		if p.folder && !folder {
			continue
		}
		if p.fits(names) {
			return !p.negated, true
		}
	}
	return false, false
}

func (p *pattern) fits(names []string) bool {
	if !p.anchored {
		return fitsName(p.parts[0], names[len(names)-1])
	}
	return fitsPath(p.parts, names)
}

// fitsPath reports whether parts, where "**" stands for any folders, are the
// whole path.
func fitsPath(parts, names []string) bool {
	// Of several "**" only the last has to be tried anew.
	star, from := -1, 0
	i, j := 0, 0
	for j < len(names) {
		switch {
		case i < len(parts) && parts[i] == "**":
			if i == len(parts)-1 {
				return true // what is in the folder, not the folder itself
			}
			star, from = i, j
			i++
		case i < len(parts) && fitsName(parts[i], names[j]):
			i++
			j++
		case star >= 0:
			from++
			i, j = star+1, from
		default:
			return false
		}
	}
	return i == len(parts)
}

// fitsName reports whether a pattern of *, ?, [...] and \ is the whole name.
func fitsName(pattern, name string) bool {
	star, from := -1, 0
	i, j := 0, 0
	for j < len(name) {
		if i < len(pattern) && pattern[i] == '*' {
			star, from = i, j
			i++
			continue
		}
		if i < len(pattern) {
			if wide, size, ok := one(pattern[i:], name[j:]); ok {
				i += wide
				j += size
				continue
			}
		}
		if star < 0 {
			return false
		}
		_, size := utf8.DecodeRuneInString(name[from:])
		from += size
		i, j = star+1, from
	}
	for i < len(pattern) && pattern[i] == '*' {
		i++
	}
	return i == len(pattern)
}

// one fits the first sign of a pattern to the first character of a name: how
// wide each is.
func one(pattern, name string) (wide, size int, ok bool) {
	r, size := utf8.DecodeRuneInString(name)
	switch pattern[0] {
	case '?':
		return 1, size, true
	case '[':
		wide, in := class(pattern, r)
		return wide, size, in && wide > 0
	case '\\':
		if len(pattern) > 1 {
			c, wide := utf8.DecodeRuneInString(pattern[1:])
			return 1 + wide, size, c == r
		}
	}
	c, wide := utf8.DecodeRuneInString(pattern)
	return wide, size, c == r
}

// class reads "[a-z]", "[!ab]": how wide it is, 0 where it is not closed, and
// whether the character is in it.
func class(pattern string, r rune) (wide int, in bool) {
	at := 1
	negated := at < len(pattern) && (pattern[at] == '!' || pattern[at] == '^')
	if negated {
		at++
	}
	for first := true; at < len(pattern); first = false {
		if pattern[at] == ']' && !first {
			return at + 1, in != negated
		}
		low, next := member(pattern, at)
		high := low
		if next+1 < len(pattern) && pattern[next] == '-' && pattern[next+1] != ']' {
			high, next = member(pattern, next+1)
		}
		in = in || low <= r && r <= high
		at = next
	}
	return 0, false
}

// member is the character of a class at at, and where the next stands.
func member(pattern string, at int) (r rune, next int) {
	if pattern[at] == '\\' && at+1 < len(pattern) {
		at++
	}
	r, size := utf8.DecodeRuneInString(pattern[at:])
	return r, at + size
}
