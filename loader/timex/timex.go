// Package timex finds the expressions of time in prose and says which days
// they mean: "el pasado 3 de septiembre", "tres días después", "a mediados del
// siglo XIX".
//
// A document goes through four steps, each linear in its length:
//
//	prose.Tokenize   tokens with the hash of their folded form
//	look-up          each token's lexeme: what the word can mean for dates
//	phrase rules     sequences of lexemes -> Expression with a symbolic Value
//	Resolve          Values -> dates, by the date of the document
//
// A Value is a short program of steps that knows no word of any language; the
// resolver (eval.go, near.go, parts.go, feasts.go, resolve.go) takes the steps
// and knows no language either.
//
// A language is data and phrase rules. For Spanish: es_words.go (what each word
// can be), es_days.go (names of days), es_verbs.go (tense by ending), and the
// rules in es_*.go, written with the methods of parser. To add Portuguese:
// write pt_words.go and pt_days.go with the same columns, pt_verbs.go, and a
// function with the signature of language.phrase that tries the phrases of
// Portuguese at a token (it may call the Spanish rules where the grammars
// agree: the numbers, dates in figures, ranges and lists are shared already),
// and name it in For. Nothing else changes.
//
// What the words leave open is settled by a few conventions, the same in every
// language: weekdays, days and months without their year lie on the side that
// the verb of their clause points to, and where none does, nearest to the
// document; "hace dos meses" is the month and "dentro de dos meses" the day;
// "a finales de mayo" is about a third; the range that "desde 2019" opens is
// told for its known end, that of "a partir de", "después de" and "antes de"
// stays open; weeks are ISO weeks; seasons are those of the north, or of the
// south in a text that names southern lands more often.
//
// The package is not for dating documents (loader/dating) nor for telling
// which date belongs to which event (loader/events).
package timex

import (
	"strings"
	"sync"

	"hito/loader/prose"
	"hito/model"
)

// Expression is an expression of time found in a text, not yet resolved.
type Expression struct {
	// Start and End are bytes of the text, on rune boundaries.
	Start, End int32
	// EvidenceStart and EvidenceEnd are the word that gave an under-specified
	// date its direction (a verb, a preposition); both 0 where none did.
	EvidenceStart, EvidenceEnd int32
	Kind                       model.ExpressionKind
	// Value is what the words mean, a function of the anchor; zero for kinds
	// other than KindDate.
	Value Value
	// Rule is the id of the phrase rule that found it, one of Rules.
	Rule string
}

// Tagger finds expressions in texts of one language. It holds no state of the
// texts and may be used by several goroutines at once.
type Tagger struct {
	language func() *language
	scratch  sync.Pool // *parser
}

var taggers = map[string]*Tagger{
	"es": {language: sync.OnceValue(spanish)},
	"en": {language: sync.OnceValue(english)},
}

// Prepare builds what the stage looks up in Spanish, which it would else do at
// its first document.
func Prepare() { taggers["es"].language() }

// For is the tagger of a language: "es", "en"; any other, and "", is Spanish.
func For(code string) *Tagger {
	if t, ok := taggers[code]; ok {
		return t
	}
	return taggers["es"]
}

// Tag appends the expressions of text to dst, in order, not overlapping, and
// returns the longer slice. Tokens are prose.Tokenize(nil, text); sentences
// are those of the same tokens, and bound the clause whose verb is asked for a
// direction; without them every line is one.
func (t *Tagger) Tag(dst []Expression, text string, tokens []prose.Token, sentences []prose.Sentence) []Expression {
	p, _ := t.scratch.Get().(*parser)
	if p == nil {
		p = &parser{}
	}
	*p = parser{lang: t.language(), text: text, lex: p.lex[:0], spare: p.spare, sentences: sentences, out: dst, first: len(dst)}
	p.tokens = tokens
	if wrapped := p.lookUp(); wrapped {
		p.tokens = p.joined(tokens, sentences)
		p.lookUp()
	}
	p.walk()
	p.neighbours(p.first)
	dst = p.out
	p.text, p.tokens, p.sentences, p.out = "", nil, nil, nil
	t.scratch.Put(p)
	return dst
}

// joined is the tokens without the line ends that stand within sentences, as
// in hard-wrapped text; the very same slice where there are none.
func (p *parser) joined(tokens []prose.Token, sentences []prose.Sentence) []prose.Token {
	inside := false
	for _, s := range sentences {
		for i := s.First + 1; i < s.Last && !inside; i++ {
			inside = tokens[i].Kind == prose.Break && fullLine(p.text, tokens[i])
		}
	}
	if !inside {
		return tokens
	}
	out := p.spare[:0]
	s := 0
	for i, token := range tokens {
		for s < len(sentences) && int(sentences[s].Last) <= i {
			s++
		}
		if token.Kind == prose.Break && s < len(sentences) && int(sentences[s].First) <= i && fullLine(p.text, token) {
			continue
		}
		out = append(out, token)
	}
	p.spare = out
	return out
}

// wrapped is the bytes that a line has at least where it goes on in the next: a
// phrase is not told over the ends of short lines, which are lists.
const wrapped = 32

// fullLine reports whether the line that ends in the break is long enough to
// go on behind it.
func fullLine(text string, t prose.Token) bool {
	start := max(0, int(t.Start)-wrapped)
	return t.Flags&prose.Blank == 0 && int(t.Start)-start == wrapped && !strings.ContainsAny(text[start:t.Start], "\n\r")
}

// lookUp finds the lexeme of every token. It reports whether a line ends within a
// paragraph.
func (p *parser) lookUp() (wrapped bool) {
	if cap(p.lex) < len(p.tokens) {
		p.lex = make([]uint16, len(p.tokens))
	}
	p.lex = p.lex[:len(p.tokens)]
	for i := range p.tokens {
		switch token := &p.tokens[i]; token.Kind {
		case prose.Word:
			p.lex[i], _ = p.lang.lexicon.Lookup(token.Fold)
		case prose.Number:
			p.lex[i] = figures
		case prose.Break:
			p.lex[i] = 0
			wrapped = wrapped || token.Flags&prose.Blank == 0
		default:
			p.lex[i] = 0
		}
	}
	return wrapped
}

// walk tries the phrase rules at every token that can begin an expression.
func (p *parser) walk() {
	lively := 0 // the next token that is not idle
	for i := 0; i < len(p.lex); {
		for lively = max(lively, i); lively < len(p.lex) && p.idle(lively); {
			lively++
		}
		if lively == len(p.lex) {
			return
		}
		i = max(i, lively-int(p.lang.reach))
		x := p.lex[i]
		if x == 0 || !p.lang.lexemes[x].is(isStart) {
			i++
			continue
		}
		if reach := int(p.lang.lexemes[x].idle); reach > 0 {
			for lively = max(lively, i+1); lively < len(p.lex) && p.idle(lively); {
				lively++
			}
			if lively > i+reach || lively == len(p.lex) {
				i++
				continue
			}
		}
		before := len(p.out)
		if p.lang.phrase(p, i) && p.end > i {
			for n := before; n < len(p.out); n++ {
				p.orient(&p.out[n], i, p.end)
			}
			i = p.end
			continue
		}
		p.out = p.out[:before]
		i++
	}
}

// idle reports whether the token i can have no part in telling a time but
// beside one that can.
func (p *parser) idle(i int) bool {
	if p.lex[i] == 0 {
		t := &p.tokens[i]
		return t.Flags&prose.Upper == 0 || t.Kind != prose.Word || !isNumeral(p.text[t.Start])
	}
	x := &p.lang.lexemes[p.lex[i]]
	if x.is(isNumber) && i > 0 && p.w(i-1) == wThe {
		return false // "a la una"
	}
	return x.idle > 0
}

// isNumeral reports whether the letter is a Roman numeral that dates have.
func isNumeral(letter byte) bool { return letter == 'I' || letter == 'V' || letter == 'X' }
