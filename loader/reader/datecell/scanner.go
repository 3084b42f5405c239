package datecell

import (
	"unicode"
	"unicode/utf8"

	"hito/model"
)

// token is a run of figures, a word or a mark of a cell.
type token struct {
	value  int64 // of figures
	digits int   // how many; 0 for words and marks
	word   meaning
	isWord bool
	mark   rune // 0 for others
	space  bool // white space stands before it
	text   string
}

const (
	maxTokens = 40
	maxDigits = 19
)

// scanner takes a cell apart, drops what is no date of it, and reads the rest.
type scanner struct {
	tokens    []token
	room      [maxTokens]token
	order     Order
	ambiguous bool
	qualifier model.Qualifier
	folded    string
}

func (s *scanner) isBlank() bool { return blank()[s.folded] }

// tokenize reports whether the cell is short enough to be a date.
func (s *scanner) tokenize(cell string) bool {
	s.tokens = s.room[:0]
	s.folded = model.Fold(cell)
	text := s.folded
	space := false
	for at := 0; at < len(text); {
		if len(s.tokens) == maxTokens {
			return false
		}
		r, size := utf8.DecodeRuneInString(text[at:])
		end := at + size
		t := token{space: space}
		space = false
		switch {
		case unicode.IsSpace(r):
			space = true
			at = end
			continue
		case '0' <= r && r <= '9':
			for end < len(text) && '0' <= text[end] && text[end] <= '9' {
				end++
			}
			if t.digits = end - at; t.digits > maxDigits {
				return false
			}
			t.value = atoi64(text[at:end])
		case unicode.IsLetter(r):
			for end < len(text) {
				r, size := utf8.DecodeRuneInString(text[end:])
				if !unicode.IsLetter(r) {
					break
				}
				end += size
			}
			t.isWord = true
			t.text = text[at:end]
			if whole, to := initials(text, at); to > 0 {
				t.text, end = whole, to
			}
			t.word = words()[t.text]
		default:
			t.mark = r
			if r == '—' || r == '−' || r == '‒' || r == '‐' {
				t.mark = '–'
			}
		}
		s.tokens = append(s.tokens, t)
		at = end
	}
	return len(s.tokens) > 0
}

// initials reads two or three letters with stops, such as "a. c." and "p.m.", as
// one word, where that is an era or belongs to a clock time.
func initials(text string, at int) (word string, end int) {
	var letters []byte
	for at < len(text) && len(letters) < 3 && 'a' <= text[at] && text[at] <= 'z' {
		next := at + 1
		if next < len(text) && text[next] != '.' && len(letters) == 0 {
			return "", 0
		}
		letters = append(letters, text[at])
		if next < len(text) && text[next] == '.' {
			next++
		}
		end = next
		if next < len(text) && text[next] == ' ' {
			next++
		}
		at = next
	}
	if m := words()[string(letters)]; len(letters) > 1 && (m.is(beforeEra) || m.is(afterEra) || m.is(clockWord)) {
		return string(letters), end
	}
	return "", 0
}

// drop takes the tokens from..to-1 out.
func (s *scanner) drop(from, to int) { s.tokens = append(s.tokens[:from], s.tokens[to:]...) }

func (s *scanner) is(at int, m sort) bool {
	return at >= 0 && at < len(s.tokens) && s.tokens[at].word.is(m)
}

func (s *scanner) marked(at int, r rune) bool {
	return at >= 0 && at < len(s.tokens) && s.tokens[at].mark == r
}

func (s *scanner) figures(at int) int {
	if at < 0 || at >= len(s.tokens) {
		return 0
	}
	return s.tokens[at].digits
}

// qualifiers takes out what says that a date is approximate or uncertain.
func (s *scanner) qualifiers() {
	for at := 0; at < len(s.tokens); {
		t := s.tokens[at]
		switch {
		case t.mark == '~' || t.mark == '≈' || t.word.is(aboutWord) && !s.is(at, beforeEra):
			s.qualifier |= model.Approximate
		case t.mark == '?' || t.mark == '¿' || t.word.is(doubtWord):
			s.qualifier |= model.Uncertain
		case t.mark == '%':
			s.qualifier |= model.Approximate | model.Uncertain
		default:
			at++
			continue
		}
		end := at + 1
		if s.marked(end, '.') && t.isWord {
			end++
		}
		s.drop(at, end)
	}
}

// clock takes out the clock times with what belongs to them: "T10:00:00.000+02:00",
// "a las 10.30 h", "10:30 PM EST (New York)", and the weekdays.
func (s *scanner) clock() {
	for at := 0; at < len(s.tokens); at++ {
		if s.is(at, weekdayWord) && !s.is(at, ordinalWord) {
			end := at + 1
			if s.marked(end, '.') || s.marked(end, ',') {
				end++
			}
			s.drop(at, end)
			at--
			continue
		}
		if end := s.clockAt(at); end > 0 {
			end = s.clockEnd(end)
			from := at
			for from > 0 && (s.is(from-1, clockWord) && !s.is(from-1, quarterWord) || s.tokens[from-1].text == "t") {
				from--
			}
			if from > 0 && isJoint(s.tokens[from-1].mark) {
				from--
			}
			s.drop(from, end)
			at = from - 1
		}
	}
}

func isJoint(mark rune) bool {
	return mark == ',' || mark == ';' || mark == '-' || mark == '–' || mark == '|' || mark == '·' || mark == '/' || mark == ':'
}

// clockAt is the token behind the hours and minutes at at, 0 where none stand
// there.
func (s *scanner) clockAt(at int) int {
	n := s.figures(at)
	switch {
	case n == 0:
		return 0
	case n <= 2 && s.marked(at+1, ':') && s.figures(at+2) > 0:
		return at + 3
	case n%2 == 0 && n <= 6 && at > 0 && s.tokens[at-1].text == "t" && !s.tokens[at].space && s.figures(at-2) > 1:
		return at + 1
	case n <= 2 && s.is(at+1, clockWord) && isHour(s.tokens[at+1].text):
		return at + 2
	case n <= 2 && at > 0 && s.tokens[at-1].text == "las":
		if s.marked(at+1, '.') && s.figures(at+2) == 2 {
			return at + 3
		}
		return at + 1
	}
	return 0
}

func isHour(word string) bool {
	switch word {
	case "h", "hs", "hr", "hrs", "hora", "horas", "am", "pm":
		return true
	}
	return false
}

// clockEnd is the token behind all that follows hours and minutes.
func (s *scanner) clockEnd(at int) int {
	for at < len(s.tokens) {
		t := &s.tokens[at]
		switch {
		case (t.mark == ':' || t.mark == '.' || t.mark == ',') && s.figures(at+1) > 0 && !s.tokens[at+1].space && s.figures(at+1) != 4:
			at += 2
		case t.word.is(clockWord) && !t.word.is(spanWord):
			at++
			if s.marked(at, '.') {
				at++
			}
		case s.figures(at) == 2 && !t.space: // 10h30
			at++
		case (t.mark == '+' || t.mark == '-' || t.mark == '–') && s.isZone(at+1, t.space):
			at += 2
		case t.mark == '(' && at+1 < len(s.tokens):
			for at < len(s.tokens) && s.tokens[at].mark != ')' {
				at++
			}
			at = min(at+1, len(s.tokens))
		default:
			return at
		}
	}
	return at
}

// lastZone is the zone farthest from Greenwich, in hours and minutes.
const lastZone = 1400

// isZone reports whether the figures at at, behind a sign, are hours from
// Greenwich; apart is whether white space stands before the sign.
func (s *scanner) isZone(at int, apart bool) bool {
	n := s.figures(at)
	if apart {
		return n == 4 && s.tokens[at].value <= lastZone
	}
	return n > 0 && n <= 4 && !s.tokens[at].space
}
