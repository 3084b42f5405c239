package timex

import "hito/loader/prose"

// cardinal reads a number in figures ("14", "2.000") or words ("treinta y
// uno") at i; words is false for figures.
func (p *parser) cardinal(i int) (n, end int, ok bool) {
	t := p.at(i)
	if t.Kind == prose.Number {
		return p.inFigures(i)
	}
	return p.inWords(i)
}

// inFigures reads a whole number, with its thousands marked or not; what is
// part of a longer code, a decimal or a price is none.
func (p *parser) inFigures(i int) (n, end int, ok bool) {
	t := p.at(i)
	if t.Kind != prose.Number || t.Value < 0 {
		return 0, i, false
	}
	n, end = int(t.Value), i+1
	for t.Len() <= 3 && (p.mark(end, '.') || p.mark(end, ',')) && p.tight(end) && p.tight(end+1) &&
		p.at(end+1).Kind == prose.Number && p.at(end+1).Len() == 3 && n < 1_000_000 {
		n = n*1000 + int(p.at(end+1).Value)
		end += 2
	}
	if (p.mark(end, ',') || p.mark(end, '.')) && p.tight(end) && p.tight(end+1) && p.at(end+1).Kind == prose.Number {
		return 0, i, false
	}
	return n, end, true
}

// maxNumberWords bounds the words of one number.
const maxNumberWords = 12

// inWords reads a number in words: "mil novecientos noventa y dos". A word for
// "and" goes on only from tens to units.
func (p *parser) inWords(i int) (n, end int, ok bool) {
	total, current, last := 0, 0, 0
	end = i
	for at := i; at < i+maxNumberWords; at++ {
		x := p.l(at)
		if x.word == wAnd && at > i && last >= 20 && last%10 == 0 && last < 100 &&
			p.is(at+1, isNumber) && !p.figure(at+1) && p.l(at+1).number > 0 && p.l(at+1).number < 10 {
			continue
		}
		if !x.is(isNumber) || p.figure(at) {
			break
		}
		v := int(x.number)
		switch {
		case v >= 1_000_000:
			if current == 0 {
				return total, end, end > i
			}
			total = (total + current) * v
			current = 0
		case v == 1000:
			if total > 0 && last >= 1000 {
				return total + current, end, end > i
			}
			total += max(current, 1) * 1000
			current = 0
		case v == 100 && current > 1 && current < 10 && last < 10: // "dos cientos"
			current *= 100
		case last == 0 || last >= 100 && v < 100 || last >= 1000 && v < 1000 || last >= 20 && last < 100 && last%10 == 0 && v < 10:
			current += v
		default:
			return total + current, end, end > i
		}
		last = v
		end = at + 1
	}
	return total + current, end, end > i
}

// dayNumber reads the day of a month: 1 to 31 in figures, with or without the
// mark of an ordinal ("1º", "1.º", "1ro"), or in words.
func (p *parser) dayNumber(i int) (d, end int, ok bool) {
	t := p.at(i)
	if t.Kind == prose.Number {
		if t.Value < 1 || t.Value > 31 || t.Len() > 2 {
			return 0, i, false
		}
		end = p.ordinalMark(i + 1)
		return int(t.Value), end, !p.tight(end) || p.at(end).Kind != prose.Word || p.is(end, isMonth)
	}
	if d, end, ok = p.ordinalWord(i); ok && d <= 31 {
		return d, end, true
	}
	d, end, ok = p.inWords(i)
	return d, end, ok && d >= 1 && d <= 31
}

// ordinalMark is the token behind the mark of an ordinal at i, i where there
// is none: "º", ".º", "°", and short letters that touch the number.
func (p *parser) ordinalMark(i int) int {
	if !p.tight(i) {
		return i
	}
	if p.mark(i, '.') && p.tight(i+1) && p.isOrdinalSign(i+1) {
		return i + 2
	}
	if p.isOrdinalSign(i) {
		if p.at(i).Kind == prose.Word && p.mark(i+1, '.') && p.tight(i+1) && !p.tight(i+2) && p.goesOn(i+2) {
			return i + 2 // el 2do. domingo, el 3er. trimestre
		}
		return i + 1
	}
	return i
}

// goesOn reports whether the word i goes on with the sentence of an
// abbreviation before it.
func (p *parser) goesOn(i int) bool {
	return p.at(i).Kind == prose.Word && (!p.upper(i) || p.is(i, isWeekday|isUnit|isMonth))
}

func (p *parser) isOrdinalSign(i int) bool {
	switch p.word(i) {
	case "º", "°", "ª", "o", "ro", "er", "ero", "do", "to", "mo", "vo", "a", "ra", "da", "st", "nd", "rd", "th":
		return true
	}
	return false
}

// ordinalWord reads an ordinal in words, up to two of them ("vigésimo
// segundo"), or in figures with their mark ("3ª").
func (p *parser) ordinalWord(i int) (n, end int, ok bool) {
	if t := p.at(i); t.Kind == prose.Number {
		if end = p.ordinalMark(i + 1); end > i+1 && t.Value > 0 && t.Value < 100 {
			return int(t.Value), end, true
		}
		return 0, i, false
	}
	x := p.l(i)
	if !x.is(isOrdinal) {
		return 0, i, false
	}
	n = int(x.ordinal)
	if y := p.l(i + 1); n >= 10 && n%10 == 0 && y.is(isOrdinal) && y.ordinal < 10 {
		return n + int(y.ordinal), i + 2, true
	}
	return n, i + 1, true
}

const (
	firstYear = 1000
	lastYear  = 2200
	// pivot is where two digits change century, from the document's century:
	// 74 is 1974, 30 is 2030.
	pivot = 50
)

// fourDigits reads a year of four figures that no other sign touches.
func (p *parser) fourDigits(i int) (y, end int, ok bool) {
	t := p.at(i)
	if t.Kind == prose.Word && t.Len() == 1 && p.tight(i+1) && p.at(i+1).Len() == 3 && p.figure(i+1) && (p.word(i) == "l" || p.word(i) == "I") {
		return 1000 + int(p.at(i+1).Value), i + 2, true // l999, as scanned newspapers have it
	}
	if t.Kind != prose.Number || t.Len() != 4 || t.Value < firstYear || t.Value > lastYear {
		return 0, i, false
	}
	if p.tight(i + 1) {
		switch next := p.at(i + 1); {
		case next.Kind == prose.Word, next.Kind == prose.Number, next.Is(':') && p.tight(i+2):
			return 0, i, false
		case next.Kind == prose.Punct && (next.Value == '.' || next.Value == ',' || next.Value == ':') && p.tight(i+2) && p.at(i+2).Kind == prose.Number:
			return 0, i, false
		case next.Is('%') || next.Is('€') || next.Is('$') || next.Is('º') || next.Is('°'):
			return 0, i, false
		}
	}
	return int(t.Value), i + 1, true
}

// yearInWords reads a year in words: "mil novecientos noventa", "dos mil".
func (p *parser) yearInWords(i int) (y, end int, ok bool) {
	if p.figure(i) || !p.is(i, isNumber) {
		return 0, i, false
	}
	y, end, ok = p.inWords(i)
	return y, end, ok && y >= firstYear && y <= lastYear && (y >= 1100 || end > i+1)
}

// century2 is the year of two digits that follow a month ("abril del 87").
func century2(n int) int {
	if n < pivot {
		return 2000 + n
	}
	return 1900 + n
}

// roman reads Roman numerals of up to 39, in capitals.
func (p *parser) roman(i int) (n, end int, ok bool) {
	t := p.at(i)
	if t.Kind != prose.Word || t.Flags&prose.Upper == 0 || t.Len() > 6 {
		return 0, i, false
	}
	word := p.text[t.Start:t.End]
	last := 0
	for at := len(word) - 1; at >= 0; at-- {
		v := 0
		switch word[at] {
		case 'I':
			v = 1
		case 'V':
			v = 5
		case 'X':
			v = 10
		default:
			return 0, i, false
		}
		if v < last {
			n -= v
		} else {
			n += v
			last = v
		}
	}
	return n, i + 1, n > 0 && n < 40
}
