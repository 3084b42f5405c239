package timex

import (
	"strings"

	"hito/loader/prose"
	"hito/model"
)

// tense is what a word of a clause says of when its things happen.
type tense uint8

const (
	noTense    tense = iota
	past             // llegó, fue, llegaba
	present          // es, viaja: says nothing of a day
	future           // llegará, llegaría
	having           // ha, han: with a participle, past
	havingHad        // había, habrá, habría: with a participle, past
	going            // va, van: with "a", future
	planning         // prevé, espera: with an infinitive or "que", future
	scheduled        // viaja, empieza: a present that tells of what is to come
	participle       // celebrado: past right before a date
	planned          // previsto, programado: future
	infinitive       // llegar
	setting          // aplazado: future where "a", "para" or "hasta" leads to the date
	summons          // convocó: past where the date stands right behind it, else either
	noVerb           // partido: a noun with the ending of a verb
)

const (
	leftReach  = 16 // tokens before an expression in which its verb is looked for
	rightReach = 12 // and behind it
	// What stands between a verb and a date, in tokens of distance.
	commaCost  = 3
	clauseCost = 4
	stopCost   = 9
	// A verb behind the date is its verb less often than one before.
	rightCost = 1
)

// orient gives an under-specified expression its direction: by the preposition
// before it or the verb of its clause. from and to are the tokens of the whole
// phrase.
func (p *parser) orient(e *Expression, from, to int) {
	if e.Kind != model.KindDate {
		return
	}
	if e.Value.Form == Single && (e.Value.From.follows() || e.Value.From.recalls()) {
		// Where nothing was told before, this is reckoned from the document: the
		// tense then says whether it can be.
		if dir, at := p.direction(from, to); dir == Past && at != from {
			e.EvidenceStart, e.EvidenceEnd = p.at(at).Start, p.at(at).End
		}
		return
	}
	free := e.Value.From.free()
	ends := e.Value.Form == Range && e.Value.To.free()
	if !free && !ends {
		return
	}
	dir, at := p.direction(from, to)
	if dir == Near || at == from && free && e.Value.From.Steps[0].Dir == This { // hasta este lunes
		return
	}
	if dir == Past && p.w(from) == wUntil && !p.is(at, isDurative) {
		return // "declaró el luto hasta el jueves" may end later
	}
	if free {
		e.Value.From.Steps[0].Dir = dir
	}
	if ends {
		e.Value.To.Steps[0].Dir = dir
	}
	e.EvidenceStart, e.EvidenceEnd = p.at(at).Start, p.at(at).End
}

// direction is where the words around the tokens from..to-1 point, and the
// token that does.
func (p *parser) direction(from, to int) (Dir, int) {
	first, last := p.clause(from)
	if p.w(from-1) == wFor {
		at := from - 2
		if strings.HasSuffix(p.word(at), "mente") { // prevista inicialmente para
			at--
		}
		if p.form(at) == planned && p.pastMain(at, first, to, last) {
			return Near, -1 // "la cita prevista para el 15 se aplazó" may lie behind
		}
		return Future, from - 1
	}
	best, found, at := 1<<10, noTense, -1
	cost := 0
	for j, d := from-1, 1; j >= first && d <= leftReach; j, d = j-1, d+1 {
		if t := p.tenseAt(j, from, last); t != noTense && d+cost < best {
			best, found, at = d+cost, t, j
		}
		cost += p.border(j)
		if d+cost >= best {
			break
		}
	}
	cost = rightCost
	for j, d := to, 1; j < last && d <= rightReach; j, d = j+1, d+1 {
		if t := p.tenseAt(j, from, last); t != noTense && t != participle && d+cost < best {
			best, found, at = d+cost, t, j
		}
		cost += p.border(j)
		if d+cost >= best {
			break
		}
	}
	switch found {
	case past, participle:
		return Past, at
	case future:
		return Future, at
	}
	switch p.w(from) {
	case wFrom:
		return Past, from
	case wUntil, wBefore:
		return Future, from
	}
	return Near, -1
}

// pastMain reports whether what is planned is spoken of in the past: the verb
// behind it is a past one, or one right before it puts it off.
func (p *parser) pastMain(planned, first, to, last int) bool {
	for j := to; j < last && p.border(j) < stopCost; j++ {
		switch p.form(j) {
		case past, having, havingHad:
			return true
		case present, future, scheduled, planning, going:
			if p.word(j) != "se" && p.word(j) != "no" {
				return false
			}
		case setting: // "se aplazó", and not "se aplazará", which is a future
			return true
		}
	}
	for j := planned - 1; j >= first && p.border(j) < stopCost; j-- {
		switch p.form(j) {
		case setting:
			return p.form(j-1) != infinitive && !strings.HasSuffix(p.word(j), "r")
		case past, future, present, scheduled, planning:
			return false
		}
	}
	return false
}

// clause is the tokens of the sentence that the token i stands in.
func (p *parser) clause(i int) (first, last int) {
	start, end := int32(0), int32(1<<31-1)
	if len(p.sentences) > 0 {
		at := p.at(i).Start
		for p.sentence+1 < len(p.sentences) && p.sentences[p.sentence].End <= at {
			p.sentence++
		}
		start, end = p.sentences[p.sentence].Start, p.sentences[p.sentence].End
	}
	first, last = i, i
	for first > 0 && first > i-leftReach && p.at(first-1).Start >= start && p.at(first-1).Kind != prose.Break {
		first--
	}
	for last < len(p.tokens) && last < i+2*rightReach && p.at(last).End <= end && p.at(last).Kind != prose.Break {
		last++
	}
	return first, last
}

// toldDay reports whether the sentence has told a day not far before the token i.
func (p *parser) toldDay(i int) bool {
	if len(p.out) == p.first {
		return false
	}
	first, _ := p.clause(i)
	last := &p.out[len(p.out)-1]
	return last.Start >= p.at(first).Start && last.Kind == model.KindDate && last.Value.Form == Single && isDayRule(last.Rule)
}

// border is what the token at i adds to the distance of what lies beyond it.
func (p *parser) border(i int) int {
	t := p.at(i)
	if t.Kind == prose.Punct {
		switch t.Value {
		case ',', '(', ')', '"', '«', '»', '“', '”', '–', '—':
			return commaCost
		case ';', ':', '.', '!', '?', '¿', '¡':
			return stopCost
		}
		return 0
	}
	if p.w(i) == wThat {
		return clauseCost
	}
	return 0
}

// tenseAt is where the word i points: past, future, participle or noTense. A
// date stands at from; last ends the sentence.
func (p *parser) tenseAt(i, from, last int) tense {
	if p.at(i).Kind != prose.Word || p.upper(i) && !p.begins(i) {
		return noTense
	}
	switch t := p.form(i); t {
	case past, future:
		return t
	case noTense: // se juega, se reúnen
		if p.lang.reflexive != 0 && p.at(i-1).Fold == p.lang.reflexive && p.l(i).word == noWord {
			return open(p, from)
		}
	case setting:
		if w := p.w(from - 1); w == wTo || w == wToThe || w == wFor || p.w(from) == wUntil || p.w(from) == wToThe {
			return future
		}
	case planned:
		if p.w(from-1) != wFor && p.form(i-1) == participle && (p.form(i-2) == having || p.form(i-2) == havingHad) {
			return past // "habían sido convocadas el 22 de abril" says when that was done
		}
		return future
	case summons: // "convocó el lunes una protesta", not "convocó una protesta el lunes"
		if i == from-1 {
			return past
		}
	case scheduled:
		return open(p, from)
	case having, havingHad:
		for j := i + 1; j <= i+3 && j < last; j++ {
			if p.form(j) == participle || p.form(j) == planned {
				return past
			}
		}
		if t == havingHad && p.word(i) != "hay" {
			return past
		}
	case going:
		if p.w(i+1) == wTo && p.form(i+2) == infinitive {
			return future
		}
	case planning:
		for j := i + 1; j <= i+3 && j < last; j++ {
			if p.w(j) == wThat || p.form(j) == infinitive || p.form(j) == planned {
				return future
			}
		}
	case participle:
		switch before := p.form(i - 1); before {
		case past, future, having, havingHad, infinitive:
			return noTense // what stands before it tells
		}
		if i == from-1 || i == from-2 && p.w(from-1) == wIn || i == from-2 && p.w(from-1) == noWord && !p.upper(from-1) {
			return participle
		}
	}
	return noTense
}

// open is where a present points that tells of what is to come: with "desde"
// at from it is under way.
func open(p *parser, from int) tense {
	if p.w(from) == wFrom {
		return past
	}
	return future
}

// isVerb reports whether the word i is a finite verb, so that what stands
// before it is complete.
func (p *parser) isVerb(i int) bool {
	switch p.form(i) {
	case past, present, future, having, havingHad, going, planning, scheduled:
		return true
	}
	return false
}

// form is the form of the word i: by the table of the language, or by ending.
func (p *parser) form(i int) tense {
	x := p.l(i)
	if (x.traits&isThird != 0 || x.tense == noTense && x.word == wLaw) && strings.HasSuffix(p.word(i), "ó") {
		return p.lang.tense(p.word(i)) // inició, decretó: not inicio, decreto
	}
	if x.tense != noTense && (!x.is(isProper) || p.upper(i)) {
		return x.tense
	}
	if p.at(i).Kind != prose.Word || x.word != noWord && x.word != wScheduled || x.traits&^(isDurative|isProper|isTense) != 0 {
		return noTense
	}
	return p.lang.tense(p.word(i))
}
