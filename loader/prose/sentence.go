package prose

import (
	"strings"
	"unicode/utf8"
)

// Sentence is a run of tokens that makes one statement: bytes of the text
// without surrounding space, and the tokens First..Last (Last excluded).
type Sentence struct {
	Start, End  int32
	First, Last int32
	// Paragraph counts the paragraphs of the document from 0.
	Paragraph int32
}

// Sentences appends the sentences of text to dst and returns the longer slice.
// Tokens are those of Tokenize(nil, text); language is "es", "en" or "", and
// decides only how an abbreviation that both languages have is read.
//
// A stop ends a sentence where a new one can begin after it; a line end ends
// one too, unless the document is hard-wrapped and the line is full, or the
// next line goes on in lower case. Sentences are in order and share no token.
func Sentences(dst []Sentence, text string, tokens []Token, language string) []Sentence {
	s := splitter{text: text, tokens: tokens, english: language == "en", width: wrapWidth(text, tokens)}
	for at := 0; at < len(tokens); {
		token := &tokens[at]
		switch {
		case token.Kind == Break:
			if s.joins(at) {
				at++
				break
			}
			dst = s.end(dst, at)
			s.first = at + 1
			s.paragraph = s.paragraph || s.any
			at++
		case token.Kind != Punct:
			at++
		case isTerminator(token.Value):
			last, ends := s.stop(at)
			if ends {
				dst = s.end(dst, last)
			}
			at = last
		default:
			if token.Value == '"' {
				s.quoted = !s.quoted
			}
			at++
		}
	}
	return s.end(dst, len(tokens))
}

// splitter is the state of one walk over a document's tokens.
type splitter struct {
	text    string
	tokens  []Token
	english bool
	width   int // columns of a full line, 0 where the document is not hard-wrapped
	first   int // the token that the sentence under way begins with
	// number counts paragraphs; paragraph says that the next sentence begins a
	// new one, any that there has been a sentence at all.
	number    int32
	paragraph bool
	any       bool
	quoted    bool // an odd number of straight quotes stands before
}

// end closes the sentence under way before the token last.
func (s *splitter) end(dst []Sentence, last int) []Sentence {
	first := s.first
	s.first = last
	for first < last && s.tokens[first].Kind == Break {
		first++
	}
	for last > first && s.tokens[last-1].Kind == Break {
		last--
	}
	if first == last {
		return dst
	}
	if s.paragraph {
		s.number++
		s.paragraph = false
	}
	s.any = true
	return append(dst, Sentence{Start: s.tokens[first].Start, End: s.tokens[last-1].End,
		First: int32(first), Last: int32(last), Paragraph: s.number})
}

// joins reports whether the line end at at stands within a sentence or, in
// hard-wrapped text, within a paragraph.
func (s *splitter) joins(at int) bool {
	if s.tokens[at].Flags&Blank != 0 || at == s.first || at+1 >= len(s.tokens) {
		s.quoted = false
		return false
	}
	next := s.tokens[at+1]
	before := s.tokens[at-1]
	if next.Kind == Word && next.Flags&Upper == 0 && startsLower(s.text, next) && !endsStatement(before) && !s.isAddress(at+1) {
		return true
	}
	if s.width > 0 && !isBullet(next) && columnsBefore(s.text, int(s.tokens[at].Start))+1+wordColumns(s.text, int(next.Start)) > s.width {
		return true
	}
	s.quoted = false
	return false
}

// isAddress reports whether the word at at begins an address or a writer's
// initials ("www.ejemplo.com", "ana@ejemplo.com", "jgh/crf"), which stand on
// lines of their own.
func (s *splitter) isAddress(at int) bool {
	if at+2 >= len(s.tokens) || s.tokens[at+1].Flags&Space != 0 || s.tokens[at+2].Flags&Space != 0 {
		return false
	}
	mark, after := s.tokens[at+1], s.tokens[at+2]
	return (mark.Is('/') || mark.Is('@') || mark.Is('.')) && after.Kind == Word || mark.Is(':') && after.Is('/')
}

// stop looks at the stop at at and what closes after it: last is the first
// token behind them, ends whether a sentence ends there.
func (s *splitter) stop(at int) (last int, ends bool) {
	tokens := s.tokens
	last = at + 1
	plain := tokens[at].Value == '.' // one full stop and nothing more
	for last < len(tokens) {
		token := tokens[last]
		adjacent := token.Flags&Space == 0
		switch {
		case token.Kind != Punct:
		case isTerminator(token.Value) && adjacent, isCloser(token.Value), (token.Value == '\'' || token.Value == '’') && adjacent && s.spaced(last+1):
			plain = false
			last++
			continue
		case token.Value == '"' && s.closesStraight(last):
			s.quoted = false
			plain = false
			last++
			continue
		case isDash(token.Value) && adjacent && s.spaced(last+1): // "MADRID (EFE).- El"
			plain = false
			last++
			continue
		}
		break
	}
	next, spaced, ok := s.following(last)
	if !ok {
		return last, false // the line's or the text's end decides
	}
	if at > 0 && tokens[at-1].Is('(') {
		return last, false // (?) and (!) comment on a word
	}
	if !spaced {
		return last, s.splitsUnspaced(at, last)
	}
	if !s.begins(next) {
		return last, false
	}
	if plain && tokens[at].Flags&Space == 0 && at > s.first {
		return last, !s.abbreviated(at, next)
	}
	return last, true
}

// following is the token that comes after a stop, over a joined line end;
// spaced tells whether white space stands between. It is not ok where nothing
// follows on this line.
func (s *splitter) following(at int) (next int, spaced, ok bool) {
	if at >= len(s.tokens) {
		return at, false, false
	}
	if s.tokens[at].Kind == Break {
		if !s.joins(at) {
			return at, false, false
		}
		return at + 1, true, true
	}
	return at, s.tokens[at].Flags&Space != 0, true
}

// spaced reports whether white space or nothing stands before the token at.
func (s *splitter) spaced(at int) bool {
	return at >= len(s.tokens) || s.tokens[at].Kind == Break || s.tokens[at].Flags&Space != 0
}

// closesStraight reports whether the straight quote at at closes: what is open
// closes, and what touches the stop and nothing behind it closes as well.
func (s *splitter) closesStraight(at int) bool {
	if s.tokens[at].Flags&Space == 0 {
		return s.quoted || s.spaced(at+1) || s.tokens[at+1].Kind == Punct
	}
	return s.quoted && s.spaced(at+1)
}

// begins reports whether a sentence can begin with the token at.
func (s *splitter) begins(at int) bool {
	token := s.tokens[at]
	switch token.Kind {
	case Word:
		return token.Flags&Upper != 0 || !startsLower(s.text, token)
	case Number:
		return true
	case Break:
		return false
	}
	switch token.Value {
	case ',', ';', ':', ')', ']', '}', '%', '/', '\\', '=', '+', '&', '°':
		return false
	case '(', '[', '-', '–', '—', '"', '“', '«', '‘', '\'', '‹':
		return at+1 < len(s.tokens) && s.tokens[at+1].Kind != Break && (s.tokens[at+1].Kind == Punct || s.begins(at+1))
	}
	return true
}

// splitsUnspaced reports whether a sentence ends at a stop at at that no space
// follows ("país.El presidente"): a capital stands after what is not one.
func (s *splitter) splitsUnspaced(at, next int) bool {
	token := s.tokens[next]
	if token.Kind == Punct {
		switch token.Value {
		case '¿', '¡', '“', '«':
			return true
		case '"':
			return !s.quoted && next+1 < len(s.tokens) && s.tokens[next+1].Flags&Upper != 0
		}
		return false
	}
	if token.Kind != Word || token.Flags&Upper == 0 || token.Flags&Capital != 0 || at == 0 {
		return false
	}
	if next > at+1 || !s.tokens[at].Is('.') {
		return true // ?El, ."El
	}
	before := s.tokens[at-1]
	switch before.Kind {
	case Word:
		// A domain's name (example.Com) or a camel (Node.Js) is short behind
		// the stop; an abbreviation (Sr.Pérez) or an acronym before it.
		return before.Len() > 2 && endsLower(s.text, before) && token.Len() > 1 && s.class(at-1) == notAbbreviation ||
			before.Flags&Capital != 0 && before.Len() > 2 && isStarter(token)
	case Number:
		return isStarter(token)
	}
	return isCloser(before.Value)
}

// startsLower reports whether the word begins with a letter that has a capital
// and is not one. Letters without case (Chinese, Arabic) do not.
func startsLower(text string, t Token) bool {
	b := text[t.Start]
	if b < utf8.RuneSelf {
		return 'a' <= b && b <= 'z'
	}
	r, _ := utf8.DecodeRuneInString(text[t.Start:t.End])
	return isLower(r)
}

func endsLower(text string, t Token) bool {
	b := text[t.End-1]
	if b < utf8.RuneSelf {
		return 'a' <= b && b <= 'z'
	}
	r, _ := utf8.DecodeLastRuneInString(text[t.Start:t.End])
	return isLower(r)
}

// isTerminator reports whether the mark can end a sentence.
func isTerminator(mark int32) bool {
	switch mark {
	case '.', '!', '?', '…', '‽', '。', '！', '？':
		return true
	}
	return false
}

// isCloser reports whether the mark closes what was opened before it.
func isCloser(mark int32) bool {
	switch mark {
	case ')', ']', '}', '”', '»', '›':
		return true
	}
	return false
}

func isDash(mark int32) bool { return mark == '-' || mark == '–' || mark == '—' }

// isBullet reports whether the token begins an item of a list.
func isBullet(t Token) bool {
	return t.Kind == Punct && (isDash(t.Value) || strings.ContainsRune("•*·▪►>#|", t.Value))
}

// endsStatement reports whether a line that ends in the token is complete.
func endsStatement(t Token) bool {
	return t.Kind == Punct && (isTerminator(t.Value) || t.Value == '”' || t.Value == '»')
}
