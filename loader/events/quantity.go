package events

import (
	"bytes"
	"slices"
	"strconv"
	"strings"
	"sync"

	"hito/loader/prose"
	"hito/model"
)

// How many of what: "unos 10.000 soldados", "15 mil tropas", "al menos 600
// muertos", "medio millón de personas". Two counts of one thing disagree where
// no number is both.

// quantity is a count in a text: the words, the least and the most that they
// allow, and what is counted.
type quantity struct {
	model.Span
	least, most float64
	thing       uint64 // a line of sameThings, counted from 1, or what the word folds to
}

// endlessCount is more than anything counted.
const endlessCount = 1e18

// numerals are the words for numbers, folded by the lexicon. Those that end in
// "0s" of their own ("miles") are many and no one number.
const numerals = `uno 1 un 1 una 1 dos 2 tres 3 cuatro 4 cinco 5 seis 6 siete 7 ocho 8 nueve 9 diez 10 once 11 doce 12 trece 13 catorce 14 quince 15
	dieciséis 16 diecisiete 17 dieciocho 18 diecinueve 19 veinte 20 treinta 30 cuarenta 40 cincuenta 50 sesenta 60 setenta 70 ochenta 80 noventa 90
	cien 100 doscientos 200 doscientas 200 trescientos 300 trescientas 300 cuatrocientos 400 cuatrocientas 400 quinientos 500 quinientas 500
	seiscientos 600 seiscientas 600 setecientos 700 setecientas 700 ochocientos 800 ochocientas 800 novecientos 900 novecientas 900
	docena 12 decena 10 veintena 20 treintena 30 cuarentena 40 cincuentena 50 centenar 100 millar 1000
	one 1 two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 ten 10 eleven 11 twelve 12 twenty 20 thirty 30 forty 40 fifty 50 sixty 60 seventy 70
	eighty 80 ninety 90 dozen 12`

// multipliers stand behind a number and multiply it.
const multipliers = `mil 1000 millón 1000000 millones 1000000 billón 1000000000000 billones 1000000000000 hundred 100 thousand 1000 million 1000000 trillion 1000000000000`

// manies are words for no one number, and the least that they mean.
const manies = `docenas 24 decenas 20 centenares 200 cientos 200 miles 2000 millares 2000 dozens 24 hundreds 200 thousands 2000`

// about says what the words before a number make of it: '~' about as many, '+'
// as many or more, '-' as many or fewer, '<' nearly.
var about = []struct {
	words string
	mark  byte
}{
	{"unos", '~'}, {"unas", '~'}, {"alrededor de", '~'}, {"aproximadamente", '~'}, {"en torno a", '~'}, {"cerca de", '~'}, {"casi", '<'}, {"about", '~'},
	{"around", '~'}, {"some", '~'}, {"approximately", '~'}, {"roughly", '~'}, {"nearly", '<'}, {"almost", '<'}, {"al menos", '+'}, {"por lo menos", '+'},
	{"más de", '+'}, {"at least", '+'}, {"more than", '+'}, {"over", '+'}, {"hasta", '-'}, {"menos de", '-'}, {"up to", '-'}, {"less than", '-'}, {"fewer than", '-'},
}

type numeral struct {
	value float64
	class byte // 'n' a number, 'x' a multiplier, 'm' many, 'h' the half of what follows
}

var numeralWords = sync.OnceValue(func() *prose.Lexicon[numeral] {
	l := prose.NewLexicon[numeral](512)
	for _, table := range [...]struct {
		words string
		class byte
	}{{numerals, 'n'}, {multipliers, 'x'}, {manies, 'm'}} {
		fields := strings.Fields(table.words)
		for i := 0; i+1 < len(fields); i += 2 {
			value, err := strconv.ParseFloat(fields[i+1], 64)
			if err != nil {
				panic("events: " + fields[i] + " is no number")
			}
			l.Put(fields[i], numeral{value, table.class})
		}
	}
	for _, half := range [...]string{"medio", "media", "half"} {
		l.Put(half, numeral{class: 'h'})
	}
	return l
})

// aboutEnds are the last words of about.
var aboutEnds = sync.OnceValue(func() *prose.Lexicon[bool] {
	l := prose.NewLexicon[bool](64)
	for _, a := range about {
		l.Put(a.words[strings.LastIndexByte(a.words, ' ')+1:], true)
	}
	return l
})

// aboutFolded is the words of about, folded.
var aboutFolded = sync.OnceValue(func() []string {
	words := make([]string, len(about))
	for i := range about {
		words[i] = prose.FoldString(about[i].words)
	}
	return words
})

// quantitiesOf adds the counts in the title of a telling and in the figures that
// were found in it, in order.
func (m *merger) quantitiesOf(to []quantity, i int32) []quantity {
	t := &m.Mentions[i]
	var room [8]model.Span
	spans := append(room[:0], t.Title.In(m.Chronology)...)
	for _, f := range t.Figures.In(m.Chronology) {
		if !slices.ContainsFunc(spans, func(s model.Span) bool { return s.Contains(f) }) {
			spans = append(spans, model.Span{Document: f.Document, Start: f.Start, End: min(t.End, f.End+40)})
		}
	}
	for _, s := range spans {
		kept := len(to)
		to = quantities(to, m.Text(s))
		for _, q := range to[kept:] {
			q.Document, q.Start, q.End = s.Document, q.Start+s.Start, q.End+s.Start
			if !m.isDate(q.Span) {
				to[kept] = q
				kept++
			}
		}
		to = to[:kept]
	}
	return to
}

// isDate reports whether an expression of time has a byte of the span.
func (m *merger) isDate(s model.Span) bool {
	at, _ := slices.BinarySearchFunc(m.Expressions, s, func(e model.Expression, s model.Span) int {
		if e.Document != s.Document {
			return int(e.Document - s.Document)
		}
		return int(e.End - s.Start - 1) // those that end before it come first
	})
	return at < len(m.Expressions) && m.Expressions[at].Overlaps(s)
}

// quantities adds the counts in a text, in order.
func quantities(to []quantity, text string) []quantity {
	tokens := prose.Lend(text)
	defer prose.GiveBack(tokens)
	for at := 0; at < len(tokens); {
		q, end := quantityAt(text, tokens, at)
		if end == at {
			at++
			continue
		}
		if q.thing != 0 {
			to = append(to, q)
		}
		at = end
	}
	return to
}

// quantityAt reads the count that begins at at: end is at where none does.
func quantityAt(text string, tokens []prose.Token, at int) (q quantity, end int) {
	value, many, number, end := valueAt(text, tokens, at)
	if end == at {
		return q, at
	}
	q.Start, q.End = tokens[at].Start, tokens[end-1].End
	q.least, q.most = value, value
	if many {
		q.most = endlessCount
	}
	if mayModify(tokens, at) {
		q.modify(text[:q.Start])
	}
	next := end
	if next+1 < len(tokens) && (isText(text, tokens[next], "de") || isText(text, tokens[next], "of")) {
		next++
	}
	if next >= len(tokens) || tokens[next].Kind != prose.Word || tokens[next].Start-q.End > 5 {
		return q, end
	}
	if !number && !many && value < 12 && countedThing(tokens, next) == 0 {
		return q, end // "un pacto" counts nothing
	}
	if q.thing = countedThing(tokens, next); q.thing == 0 {
		q.thing = tokens[next].Fold
	}
	q.End = tokens[next].End
	return q, end
}

// countedThing is what the tokens at at count, of the things that are known by
// several words: the noun may stand behind adjectives.
func countedThing(tokens []prose.Token, at int) uint64 {
	for i := at; i < len(tokens) && i < at+3 && tokens[i].Kind == prose.Word; i++ {
		if line, ok := thingLines().Lookup(tokens[i].Fold); ok {
			return line
		}
	}
	return 0
}

func isText(text string, t prose.Token, word string) bool {
	return t.Kind == prose.Word && strings.EqualFold(text[t.Start:t.End], word)
}

// valueAt reads a number in figures or words at at with what multiplies it: "15
// mil", "medio millón", "20.000 millones", "miles". Number says that it has
// figures. End is at where there is none.
func valueAt(text string, tokens []prose.Token, at int) (value float64, many, number bool, end int) {
	end = at
	switch t := tokens[at]; {
	case t.Kind == prose.Number:
		value, end = figuresAt(text, tokens, at)
		number = end > at
	case t.Kind != prose.Word:
		return 0, false, false, at
	default:
		n, ok := numeralWords().Lookup(t.Fold)
		if ok && n.class == 'h' {
			if at+1 < len(tokens) {
				if n, ok := numeralWords().Lookup(tokens[at+1].Fold); ok && n.class != 'm' && n.value >= 12 {
					return n.value / 2, false, false, at + 2
				}
			}
			return 0, false, false, at
		}
		if !ok {
			return 0, false, false, at
		}
		value, many, end = n.value, n.class == 'm', at+1
		if n.class == 'n' && end < len(tokens) { // "un centenar", "una docena"
			if unit, ok := numeralWords().Lookup(tokens[end].Fold); ok && unit.class == 'n' && value == 1 && unit.value >= 10 {
				value, end = unit.value, end+1
			}
		}
	}
	for end < len(tokens) && end > at {
		if many && isText(text, tokens[end], "de") && end+1 < len(tokens) { // "miles de millones"
			if n, ok := numeralWords().Lookup(tokens[end+1].Fold); ok && n.class == 'x' {
				value, end = value*n.value, end+2
				continue
			}
		}
		n, ok := numeralWords().Lookup(tokens[end].Fold)
		if !ok || n.class != 'x' || tokens[end].Kind != prose.Word {
			break
		}
		value, end = value*n.value, end+1
	}
	return value, many, number, end
}

// figuresAt reads "10.000", "3,5", "1 200": a point or comma before three figures
// parts thousands, before others the decimals.
func figuresAt(text string, tokens []prose.Token, at int) (value float64, end int) {
	var room, cleaned [48]byte
	digits := append(room[:0], text[tokens[at].Start:tokens[at].End]...)
	end = at + 1
	for end+1 < len(tokens) && (tokens[end].Is('.') || tokens[end].Is(',')) && tokens[end+1].Kind == prose.Number && tokens[end+1].Flags&prose.Space == 0 && tokens[end].Flags&prose.Space == 0 {
		digits = append(digits, text[tokens[end].Start:tokens[end+1].End]...)
		end += 2
	}
	clean, whole := cleaned[:0], true
	for i, c := range digits {
		switch {
		case c >= '0' && c <= '9':
			clean = append(clean, c)
			value = value*10 + float64(c-'0')
		case c == '.' || c == ',':
			rest := len(digits) - i - 1
			if next := bytes.IndexAny(digits[i+1:], ".,"); next >= 0 {
				rest = next
			}
			if rest != 3 {
				clean, whole = append(clean, '.'), false
			}
		default:
			return 0, at
		}
	}
	const exact = 15 // so many figures a float64 holds
	if whole && len(clean) <= exact {
		return value, end
	}
	value, err := strconv.ParseFloat(string(clean), 64)
	if err != nil {
		return 0, at
	}
	return value, end
}

// mayModify reports whether the word before the count at at is one that modify
// takes in.
func mayModify(tokens []prose.Token, at int) bool {
	for at--; at >= 0 && tokens[at].Kind == prose.Break; at-- {
	}
	if at < 0 || tokens[at].Kind != prose.Word {
		return false
	}
	_, ok := aboutEnds().Lookup(tokens[at].Fold)
	return ok
}

// modify widens the count by the words before it, and takes them in.
func (q *quantity) modify(before string) {
	before = strings.TrimRight(before, " \n")
	const reach = 48 // further back than the longest of them
	near := before
	if cut := strings.IndexByte(before[max(0, len(before)-reach):], ' '); len(before) > reach && cut >= 0 {
		near = before[len(before)-reach+cut:]
	}
	folded := prose.FoldString(near)
	for i, a := range about {
		words := aboutFolded()[i]
		if !strings.HasSuffix(folded, words) || len(folded) > len(words) && folded[len(folded)-len(words)-1] != ' ' {
			continue
		}
		if len(before) >= len(a.words) && strings.EqualFold(before[len(before)-len(a.words):], a.words) {
			q.Start = int32(len(before) - len(a.words))
		}
		const tenth = 0.1 // what is said to be about as many may be a tenth off
		switch a.mark {
		case '~':
			q.least, q.most = q.least*(1-tenth), q.most*(1+tenth)
		case '<':
			q.least = q.least * (1 - tenth)
		case '+':
			q.most = endlessCount
		case '-':
			q.least = 0
		}
		return
	}
}

// agrees reports whether one number can be both.
func (q quantity) agrees(r quantity) bool { return q.least <= r.most && r.least <= q.most }
