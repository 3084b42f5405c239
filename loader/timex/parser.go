package timex

import (
	"hito/loader/prose"
	"hito/model"
)

// parser is the state of one walk over the tokens of a document. The phrase
// rules of the languages are written with its methods; they look ahead a
// bounded number of tokens and never go back behind what was emitted.
type parser struct {
	lang      *language
	text      string
	tokens    []prose.Token
	lex       []uint16 // the lexeme of each token
	sentences []prose.Sentence
	sentence  int // the sentence that the last clause was looked for in
	out       []Expression
	first     int           // the place in out of the text's first expression
	end       int           // the token behind what a rule has read
	spare     []prose.Token // room for joined lines
	depth     int           // how many phrases are being read within each other
}

// maxDepth bounds phrases within phrases ("el lunes de la semana de ...").
const maxDepth = 4

var noToken = prose.Token{Kind: prose.Break, Value: -1}

// at is the token i, a line end outside the text.
func (p *parser) at(i int) *prose.Token {
	if i < 0 || i >= len(p.tokens) {
		return &noToken
	}
	return &p.tokens[i]
}

// l is the lexeme of the token i.
func (p *parser) l(i int) *lexeme {
	if i < 0 || i >= len(p.lex) {
		return &p.lang.lexemes[0]
	}
	return &p.lang.lexemes[p.lex[i]]
}

// w is the function word at i.
func (p *parser) w(i int) word { return p.l(i).word }

func (p *parser) is(i int, t trait) bool { return p.l(i).traits&t != 0 }

func (p *parser) mark(i int, r rune) bool { return p.at(i).Is(r) }

// figure reports whether a number in figures stands at i.
func (p *parser) figure(i int) bool { return p.at(i).Kind == prose.Number }

// dash reports whether a hyphen or dash stands at i.
func (p *parser) dash(i int) bool {
	t := p.at(i)
	return t.Kind == prose.Punct && (t.Value == '-' || t.Value == '–' || t.Value == '—' || t.Value == '~')
}

// word is the text of the token i.
func (p *parser) word(i int) string {
	t := p.at(i)
	return p.text[t.Start:t.End]
}

// tight reports whether no space stands between the tokens i-1 and i.
func (p *parser) tight(i int) bool {
	return i > 0 && i < len(p.tokens) && p.at(i).Flags&prose.Space == 0 && p.at(i-1).Kind != prose.Break && p.at(i).Kind != prose.Break
}

func (p *parser) upper(i int) bool {
	t := p.at(i)
	return t.Kind == prose.Word && t.Flags&prose.Upper != 0
}

// begins reports whether the token i is the first of its sentence or line.
func (p *parser) begins(i int) bool {
	if i == 0 {
		return true
	}
	before := p.at(i - 1)
	if before.Kind == prose.Break {
		return true
	}
	if before.Kind != prose.Punct {
		return false
	}
	switch before.Value {
	case ',', ';', ')', '/', '-', '%', '$', '€':
		return false
	}
	return true
}

// ends reports whether nothing follows on the line or in the statement at i.
func (p *parser) ends(i int) bool {
	t := p.at(i)
	return t.Kind == prose.Break || t.Kind == prose.Punct
}

// emit reports an expression over the tokens from..to-1.
func (p *parser) emit(from, to int, kind model.ExpressionKind, rule string, v Value) {
	p.out = append(p.out, Expression{Start: p.at(from).Start, End: p.at(to - 1).End, Kind: kind, Rule: rule, Value: v})
}

// none skips the tokens up to end: they look like an expression and are none.
func (p *parser) none(end int) bool {
	p.end = end
	return true
}

// found emits one expression and moves behind it.
func (p *parser) found(from, to int, kind model.ExpressionKind, rule string, v Value) bool {
	p.emit(from, to, kind, rule, v)
	p.end = to
	return true
}

// document makes a point reckoned from the document's date.
func document(op Op, unit Unit, n int, dir Dir) Point {
	pt := Point{Anchor: FromDocument}
	pt.add(op, unit, int32(n), dir)
	return pt
}

// told makes a point reckoned from the date last told.
func told(op Op, unit Unit, n int) Point {
	pt := Point{Anchor: FromTold}
	pt.add(op, unit, int32(n), Near)
	return pt
}

// absolute makes a point that needs no anchor.
func absolute(op Op, n int) Point {
	var pt Point
	pt.add(op, NoUnit, int32(n), Near)
	return pt
}

// shortYear makes the year of two digits, in the document's century.
func shortYear(n int) Point { return document(OpShortYear, NoUnit, n, Near) }

// within puts pt into the container, whose anchor it takes.
func within(pt, container Point) (Point, bool) {
	ok := pt.inside(container)
	return pt, ok
}

// complete gives from what only to names: "del 3 al 5 de mayo de 2020", "16 y
// 17 de abril", "mayo y junio de 2019".
func complete(from, to Point) Point {
	a := from.first()
	if from.Anchor != FromDocument || from.Count != 1 {
		return from
	}
	out := to
	for i := range out.Steps[:out.Count] {
		s := &out.Steps[i]
		switch {
		case a.Op == OpDay && s.Op == OpMonthDay:
			s.N = s.N/100*100 + a.N
		case a.Op == s.Op && (a.Op == OpDay || a.Op == OpMonth || a.Op == OpMonthDay || a.Op == OpWeekday || a.Op == OpSeason || a.Op == OpPartOf):
			s.N = a.N
		case a.Op == OpMonth && s.Op == OpMonthDay && i > 0, a.Op == OpMonthDay && s.Op == OpMonth && i > 0:
			*s = a // the year was said once
		default:
			continue
		}
		if a.Dir != Near && i == 0 {
			s.Dir = a.Dir
		}
		out.Count = uint8(i + 1)
		out.Weekday = from.Weekday
		return out
	}
	return from
}

// follow makes to the end of a range that begins with from: what its words
// leave open lies after the beginning ("de mayo a marzo", "del lunes al
// viernes").
func follow(from, to Point) Point {
	if to.Anchor != FromDocument || to.Count == 0 || from.Count == 0 {
		return to
	}
	switch to.first().Op {
	case OpMonth, OpMonthDay, OpDay, OpWeekday, OpSeason, OpFeast:
		if d := to.first().Dir; d == Near || d == This {
			to.Anchor = FromStart
			to.Steps[0].Dir = Future
		}
	}
	return to
}
