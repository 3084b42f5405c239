package reader

import (
	"strings"

	"hito/loader/prose"
	"hito/model"
)

// lineScanner walks over the tokens of what may be a date line.
type lineScanner struct {
	draft    *draft
	tokens   []prose.Token
	at       int
	line     dateLine
	rank     int // of the next date, by the label read last
	names    int // words that may be places and people
	agency   bool
	labelled bool
}

// scan reads all tokens, and reports whether each can stand in a date line.
func (s *lineScanner) scan() bool {
	for s.at < len(s.tokens) {
		token := s.tokens[s.at]
		switch token.Kind {
		case prose.Break:
			s.at++
		case prose.Number:
			if !s.iso() && !s.numeric() && !s.clock() && !s.dayFirst() && !s.page() {
				return false
			}
		case prose.Word:
			if !s.word(token) {
				return false
			}
		default:
			switch token.Value {
			case ',', '.', '|', '-', '–', '—', '·', '•', ':', '(', ')', '[', ']', '/', '@', 'º', '°', '*', '+', ';', '€', '$':
				s.at++
			default:
				return false
			}
		}
	}
	return true
}

func (s *lineScanner) word(token prose.Token) bool {
	entry, known := calendarWords().Lookup(token.Fold)
	switch {
	case known && entry.word == monthWord && s.monthFirst(entry.number):
		return true
	case known && entry.word == issueWord && s.issue():
		return true
	case known && entry.word == dateLabel, known && entry.word == publishLabel:
		s.rank, s.labelled = rankPublished, true
	case known && entry.word == updateLabel:
		s.rank, s.labelled = rankUpdated, true
	case known && entry.word != monthWord:
	case book().agency(s.tokens[s.at:]) > 0:
		s.agency = true
		s.at += book().agency(s.tokens[s.at:]) - 1
	case token.Flags&prose.Upper != 0:
		s.names++
	default:
		return false
	}
	s.at++
	return true
}

// issue reads how a masthead counts a paper's years and issues: "Año XXXI", "N.º
// 9.412", "Edición 1.234", "Página 12".
func (s *lineScanner) issue() bool {
	at := s.at + 1
	for at < len(s.tokens) && (s.tokens[at].Is('.') || s.tokens[at].Is(':') || s.tokens[at].Is('º') || s.tokens[at].Is('°') ||
		s.tokens[at].Kind == prose.Word && isOrdinalMark(s.draft.text, s.tokens[at])) {
		at++
	}
	switch {
	case at >= len(s.tokens):
		return false
	case s.tokens[at].Kind == prose.Word && isRoman(s.draft.text[s.tokens[at].Start:s.tokens[at].End]):
		s.at = at + 1
		return true
	case s.tokens[at].Kind != prose.Number:
		return false
	}
	for at++; at+1 < len(s.tokens) && (s.mark(at, '.') || s.mark(at, ',')) && s.tokens[at+1].Kind == prose.Number && s.tokens[at+1].Flags&prose.Space == 0; at += 2 {
	}
	s.at = at
	return true
}

// page reads the number of a page, which stands between bars and by itself:
// "| POLÍTICA | 17".
func (s *lineScanner) page() bool {
	if _, ok := s.number(s.at, 1, 3); !ok || s.at > 0 && !s.bar(s.at-1) || s.at+1 < len(s.tokens) && !s.bar(s.at+1) {
		return false
	}
	s.at++
	return true
}

// bar reports whether the token at at parts what stands side by side on a line.
func (s *lineScanner) bar(at int) bool {
	t := &s.tokens[at]
	return t.Kind == prose.Break || t.Is('|') || t.Is('·') || t.Is('•') || t.Is('—') || t.Is('–')
}

// isRoman reports whether a word is a number in Roman figures.
func isRoman(word string) bool { return word != "" && strings.Trim(word, "IVXLCDM") == "" }

// settles decides whether what was read is a date line: a full date, or a day or
// clock time that a label, an agency or a lone place stands by.
func (s *lineScanner) settles() bool {
	s.line.labels = s.labelled
	if s.names > lineNames {
		return false
	}
	if !s.line.date.IsZero() {
		return true
	}
	return s.line.partial && (s.labelled || s.agency || s.names <= 1)
}

// take notes a date at the tokens from..s.at.
func (s *lineScanner) take(year, month, day, from int) bool {
	if !model.ValidDay(year, month, day) {
		return false
	}
	s.line.day = true
	if s.line.date.IsZero() || s.rank > s.line.rank {
		s.line.date = model.DayDate(year, month, day)
		s.line.start, s.line.end = s.tokens[from].Start, s.tokens[s.at-1].End
		s.line.rank = s.rank
	}
	return true
}

// number is the value of the number at at, if it has from least to most digits.
func (s *lineScanner) number(at, least, most int) (int, bool) {
	if at >= len(s.tokens) || s.tokens[at].Kind != prose.Number {
		return 0, false
	}
	if n := s.tokens[at].Len(); n < least || n > most {
		return 0, false
	}
	return int(s.tokens[at].Value), true
}

// mark reports whether the mark at at is r, and nothing parts it from what is
// before it.
func (s *lineScanner) mark(at int, r rune) bool {
	return at < len(s.tokens) && s.tokens[at].Is(r) && s.tokens[at].Flags&prose.Space == 0
}

// iso reads 2024-05-03, 2024/05/03, with a clock time stuck to it.
func (s *lineScanner) iso() bool {
	year, ok := s.number(s.at, 4, 4)
	month, monthly := s.number(s.at+2, 1, 2)
	day, daily := s.number(s.at+4, 1, 2)
	if !ok || !monthly || !daily || year < 1000 ||
		!(s.mark(s.at+1, '-') && s.mark(s.at+3, '-') || s.mark(s.at+1, '/') && s.mark(s.at+3, '/')) {
		return false
	}
	from := s.at
	s.at += 5
	if !s.take(year, month, day, from) {
		s.at = from
		return false
	}
	if s.at < len(s.tokens) && s.tokens[s.at].Kind == prose.Word && s.tokens[s.at].Flags&prose.Space == 0 { // T18:34:00.000+02:00
		for s.at < len(s.tokens) && s.tokens[s.at].Flags&prose.Space == 0 && s.tokens[s.at].Kind != prose.Break {
			s.at++
		}
	}
	return true
}

// numeric reads 03/05/2024, 03-05-2024 and 03.05.2024: the day stands first but
// in English, where a date that could be read both ways is not taken.
func (s *lineScanner) numeric() bool {
	day, ok := s.number(s.at, 1, 2)
	month, monthly := s.number(s.at+2, 1, 2)
	year, yearly := s.number(s.at+4, 4, 4)
	if !ok || !monthly || !yearly || s.tokens[s.at+1].Kind != prose.Punct || s.tokens[s.at+1].Value != s.tokens[s.at+3].Value {
		return false
	}
	switch s.tokens[s.at+1].Value {
	case '/', '-':
		if s.draft.language == "en" {
			if month <= 12 && day <= 12 && month != day {
				s.line.partial, s.line.day = true, true
				s.at += 5
				return true
			}
			if month > 12 {
				day, month = month, day
			}
		}
	case '.':
	default:
		return false
	}
	from := s.at
	s.at += 5
	if !s.take(year, month, day, from) {
		s.at = from
		return false
	}
	return true
}

// ago is how many tokens "3 hours ago" takes, 0 where something else stands there.
func (s *lineScanner) ago() int {
	if s.at+2 >= len(s.tokens) || s.draft.text[s.tokens[s.at+2].Start:s.tokens[s.at+2].End] != "ago" {
		return 0
	}
	switch s.draft.text[s.tokens[s.at+1].Start:s.tokens[s.at+1].End] {
	case "minute", "minutes", "min", "mins", "hour", "hours", "day", "days":
		return 3
	}
	return 0
}

// clock reads 18:34, 18:34:05, 18.34 h, 18h34 and 6 pm.
func (s *lineScanner) clock() bool {
	if n := s.ago(); n > 0 {
		s.at += n
		s.line.partial = true
		return true
	}
	hour, ok := s.number(s.at, 1, 2)
	if !ok || hour > 24 {
		return false
	}
	if minute, ok := s.number(s.at+2, 2, 2); ok && minute < 60 && (s.mark(s.at+1, ':') || s.mark(s.at+1, '.') && s.isClockWord(s.at+3) || s.isClockWord(s.at+1)) {
		s.at += 3
		if _, ok := s.number(s.at+1, 2, 2); ok && s.mark(s.at, ':') {
			s.at += 2
		}
		s.line.partial = true
		return true
	}
	if s.isClockWord(s.at + 1) {
		s.at += 2
		s.line.partial = true
		return true
	}
	return false
}

func (s *lineScanner) isClockWord(at int) bool {
	if at >= len(s.tokens) || s.tokens[at].Kind != prose.Word {
		return false
	}
	entry, ok := calendarWords().Lookup(s.tokens[at].Fold)
	return ok && entry.word == clockWord
}

// skipFillers passes words and marks that bind the parts of a date.
func (s *lineScanner) skipFillers(at int) int {
	for ; at < len(s.tokens); at++ {
		token := s.tokens[at]
		if token.Is(',') || token.Is('.') || token.Is('º') || token.Is('°') || token.Is('/') || token.Is('-') {
			continue
		}
		if token.Kind != prose.Word {
			break
		}
		if entry, ok := calendarWords().Lookup(token.Fold); (!ok || entry.word != fillerWord) && !isOrdinalMark(s.draft.text, token) {
			break
		}
	}
	return at
}

func isOrdinalMark(text string, token prose.Token) bool {
	mark := text[token.Start:token.End]
	return mark == "º" || mark == "ª"
}

// dayFirst reads 3 de mayo de 2024, 3 may 2024, 3-may-2024, 3rd of May 2024; and
// a day and month without year, which leaves the line partial.
func (s *lineScanner) dayFirst() bool {
	day, ok := s.number(s.at, 1, 2)
	from := s.at
	at := s.skipFillers(s.at + 1)
	if !ok || day < 1 || day > 31 || at >= len(s.tokens) || s.tokens[at].Kind != prose.Word {
		return false
	}
	entry, _ := calendarWords().Lookup(s.tokens[at].Fold)
	if entry.word != monthWord {
		return false
	}
	s.at = at + 1
	return s.year(entry.number, day, from)
}

// monthFirst reads May 3, 2024 and May 3rd, 2024.
func (s *lineScanner) monthFirst(month int) bool {
	from := s.at
	at := s.at + 1
	if s.mark(at, '.') {
		at++
	}
	day, ok := s.number(at, 1, 2)
	if !ok || day < 1 || day > 31 {
		return false
	}
	s.at = at + 1
	return s.year(month, day, from)
}

// year reads the year behind a day and a month, if there is one.
func (s *lineScanner) year(month, day, from int) bool {
	at := s.skipFillers(s.at)
	year, ok := s.number(at, 4, 4)
	if !ok || year < 1000 || year > 2999 {
		s.line.partial, s.line.day = true, true
		return true
	}
	s.at = at + 1
	return s.take(year, month, day, from)
}
