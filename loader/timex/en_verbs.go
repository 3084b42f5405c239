package timex

import (
	"hito/loader/prose"
	"hito/model"
)

// What the forms of English verbs say of when things happen. A form that is
// both ("put", "set") is left out or counted as what news uses it for.

const (
	enPast      tense = iota + 64
	enPresent         // is, has, says: says little by itself
	enWill            // will, 'll, shall
	enWould           // would: of reports, ahead
	enModal           // can, may, must: ahead
	enBe              // be, been: look at what stands before
	enHave            // have, has, had: with a participle, past
	enTo              // what lies ahead: expected, scheduled, due
	enPledge          // agreed, decided: past, and ahead with an infinitive
	enPostpone        // postponed: past, and ahead with "until"
	enWas             // was, were
	enTimetable       // opens, leaves: the present of what is on the calendar
)

func enForms(t tense, words string) entry { return entry{words, lexeme{tense: t}} }

var enVerbs = []entry{
	enForms(enWill, "will shall ll wont gonna"), enForms(enWould, "would should d"), enForms(enModal, "can could might must"),
	enForms(enBe, "be been being"), enForms(enHave, "have has had having ve"), enForms(enWas, "was were wasn weren did didn"),
	enForms(enPresent, "is are am isn aren does do re says tells makes gets remains stands seems appears"),
	enForms(enTo, "plan plans planning expect expects expected expecting schedule schedules scheduled scheduling intend intends "+
		"due set slated hope hopes hoping want wants going ready poised likely supposed aim aims agree agrees promise promises "+
		"vow vows pledge pledges propose proposes seek seeks prepare prepares preparing need needs arrange book remind reminder "+
		"let lets please await awaits forecast forecasts predicts anticipate anticipates anticipated decide decides bound threaten threatens"),
	enForms(enPledge, "planned intended hoped wanted agreed promised vowed pledged proposed sought prepared needed decided threatened voted predicted projected awaited"),
	enForms(enPostpone, "postponed delayed adjourned rescheduled extended suspended deferred moved pushed prolonged renewed"),
	enForms(enTimetable, "begins starts opens closes leaves arrives expires resumes goes comes ends takes departs convenes kicks returns faces "+
		"begin start open leave arrive expire resume go depart convene meet"),
	enForms(enPast, "said told went came made took got gave saw knew thought found left began became kept held brought wrote stood heard meant met ran paid "+
		"sat spoke led grew lost fell sent built broke spent rose won bought caught drew drove chose wore threw understood arose hit shot sold felt fought "+
		"flew fled froze forgot hid hung laid lay lent lit rode rang sang sank shook shone slept slid stole stuck struck swam swept swore taught tore woke wound "+
		"withdrew undertook overcame overthrew underwent dealt dug drank ate blew bit bore bent shrank sprang spun swung stung "+
		"born died ended dropped killed dead ousted slain gone done seen known given taken shown fallen grown driven written spoken chosen broken stolen "+
		"beaten frozen forgotten risen thrown withdrawn undertaken cut put quit hurt beat split"),
}

// enTense is the tense of a word by its ending: what ends in -ed is past.
func enTense(word string) tense {
	n := len(word)
	if n >= 5 && word[n-1] == 'd' && word[n-2] == 'e' && word[n-3] != 'e' {
		return enPast
	}
	return noTense
}

// maxClause bounds how far from a date its verb is looked for, in tokens.
const maxClause = 24

// enOrient gives the under-specified date that stands on the tokens from..to-1
// the direction of its verb.
func enOrient(p *parser, e *Expression, from, to int) {
	if e.Kind == model.KindDate && e.Value.Form == Single && e.Value.From.follows() {
		// As in Spanish, the tense says whether a day to come can be followed on.
		if dir, at := enDirection(p, from, to); dir == Past && at != from {
			e.EvidenceStart, e.EvidenceEnd = p.at(at).Start, p.at(at).End
		}
		return
	}
	if e.Kind != model.KindDate || !e.Value.From.enOpen() && !(e.Value.Form == Range && e.Value.To.enOpen()) {
		return
	}
	dir, at := Near, 0
	if !enAttribute(p, e, from, to) {
		dir, at = enDirection(p, from, to)
	}
	if w := p.w(from); dir == Past && (w == wUntil || w == wThrough) {
		return // "extended until April 30" may end later: the nearest
	}
	if dir != Near {
		t := p.at(at)
		e.EvidenceStart, e.EvidenceEnd = t.Start, t.End
	}
	enAim(&e.Value.From, dir)
	if e.Value.Form == Range && e.Value.To.Anchor == FromDocument {
		enAim(&e.Value.To, dir)
	}
}

// enAttribute reports whether the date only tells which thing is meant, whatever
// the verb: "the Oct. 7 attack".
func enAttribute(p *parser, e *Expression, from, to int) bool {
	if op := e.Value.From.first().Op; e.Value.From.Count != 1 || op != OpMonthDay && op != OpMonth || p.w(from) != wThe && p.w(from-1) != wThe {
		return false
	}
	return enPlainNoun(p, to)
}

// enPlainNoun reports whether a word in lower case stands at i that is neither
// a verb nor a word of time or of grammar.
func enPlainNoun(p *parser, i int) bool {
	t := p.at(i)
	return t.Kind == prose.Word && !p.upper(i) && !p.tight(i) && p.w(i) == noWord && p.l(i).traits&^isNoun == 0 && p.enVerb(i) == noTense
}

// enOpen reports whether a direction decides the point.
func (p *Point) enOpen() bool {
	return p.free() && p.Steps[0].Dir == Near
}

// enAim turns the point; where nothing says whither, news tells of weekdays and
// named days that were, and of months about now.
func enAim(pt *Point, dir Dir) {
	if !pt.enOpen() {
		return
	}
	s := &pt.Steps[0]
	if dir == Near {
		switch s.Op {
		case OpWeekday, OpSeason:
			dir = Past
		default:
			dir = Recent
		}
	}
	s.Dir = dir
}

// enDirection is the direction that the clause gives to a date at from..to-1,
// and the token that gave it: the verb before it, else the one after it.
func enDirection(p *parser, from, to int) (Dir, int) {
	i := from - 1
	prep := noWord
	for i >= 0 && (p.w(i) == wThe || p.w(i) == wOn || p.w(i) == wIn || p.w(i) == wBy || p.w(i) == wUntil || p.w(i) == wFrom || p.w(i) == wAt || p.w(i) == wFor || p.w(i) == wOf || p.w(i) == wSince) {
		if w := p.w(i); w != wThe {
			prep = w
		}
		i--
	}
	if w := p.w(from); w == wSince || w == wUntil || w == wBy {
		prep = w
	}
	switch prep {
	case wSince:
		return Past, max(i+1, 0)
	case wFor:
		return Future, max(i+1, 0)
	}
	if p.w(i) != wAnd && p.w(i) != wBecause && !p.mark(i, ',') && !p.mark(i, '"') && !p.mark(i, '”') {
		if dir, at := enBefore(p, i); dir != Near {
			return dir, at
		}
	}
	if dir, at := enBehind(p, to); dir != Near {
		return dir, at
	}
	if dir, at := enBefore(p, i); dir != Near {
		return dir, at
	}
	if prep == wBy || prep == wUntil {
		return Future, max(i+1, 0)
	}
	return Near, 0
}

// enStops reports whether the statement ends at the token i.
func enStops(p *parser, i int) bool {
	t := p.at(i)
	switch t.Value {
	case ';', '!', '?':
		return t.Kind == prose.Punct
	case '.':
		return t.Kind == prose.Punct && p.begins(i+1) && (p.upper(i+1) || p.ends(i+1))
	}
	return t.Kind == prose.Break
}

// enVerb is the tense of the word at i.
func (p *parser) enVerb(i int) tense {
	t := p.at(i)
	if t.Kind != prose.Word {
		return noTense
	}
	x := p.l(i)
	if x.tense != noTense {
		return x.tense
	}
	if x.is(isMonth) && x.month == 5 && t.Flags&prose.Upper == 0 {
		return enModal
	}
	return enTense(p.text[t.Start:t.End])
}

// enBefore looks for the verb that stands before the token i.
func enBefore(p *parser, i int) (Dir, int) {
	infinite := false
	for at := i; at >= 0 && at > i-maxClause; at-- {
		if enStops(p, at) || p.w(at) == wBecause {
			if p.w(at) == wBecause {
				return Near, 0
			}
			break
		}
		v := p.enVerb(at)
		if p.w(at-1) == wTo && p.at(at).Kind == prose.Word && !p.upper(at) && p.w(at) == noWord && p.l(at).traits&^isTense == 0 {
			infinite = true // to cut, to rule
			continue
		}
		if dir, aux, done := enGoverns(p, v, at, i, infinite); done {
			return dir, aux
		}
	}
	if infinite {
		return Future, i
	}
	return Near, 0
}

// enGoverns is where the verb at points, for a date behind the token i; done is
// false where it says nothing and the search goes on. Infinite tells that an
// infinitive stands between.
func enGoverns(p *parser, v tense, at, i int, infinite bool) (dir Dir, aux int, done bool) {
	switch v {
	case enWill, enWould, enModal, enTo:
		return Future, at, true
	case enTimetable:
		return Future, at, !enCounts(p, at-1)
	case enPostpone:
		if w := p.w(at + 1); w == wUntil || w == wTo || w == wFor {
			return Future, at, true
		}
		return Past, at, true
	case enPledge, enPast:
		if infinite && v == enPledge {
			return Future, at, true
		}
		if dir, aux := enAuxiliary(p, at-1); dir != Near {
			return dir, aux, true
		}
		return Past, at, true
	case enWas:
		if p.w(at+1) == wTo && infinite {
			return Future, at, true
		}
		return Past, at, true
	case enHave:
		dir = enHaving(p, at)
		return dir, at, dir != Near
	case enPresent:
		if infinite || p.enIng(at+1) {
			return Future, at, true
		}
		next := p.enVerb(at + 1)
		return Near, 0, !((next == enPast || next == enPledge || next == enPostpone) && at < i)
	}
	return Near, 0, false
}

// enHaving is where "have" at i points: back with a participle, ahead with
// "to", and nowhere where it is the verb itself.
func enHaving(p *parser, i int) Dir {
	if p.text[p.at(i).End-1]|0x20 == 'd' { // had
		return Past
	}
	if p.w(i+1) == wTo {
		return Future
	}
	for at := i + 1; at < i+4; at++ {
		switch p.enVerb(at) {
		case enPast, enPledge, enPostpone, enBe, enTo:
			return Past
		}
	}
	return Near
}

// enCounts reports whether the word at i makes a noun of what follows: "the
// start", "two returns".
func enCounts(p *parser, i int) bool {
	w := p.w(i)
	return w == wThe || w == wA || w == wOf || p.figure(i) || p.is(i, isNumber|isOrdinal)
}

// enAuxiliary reads what stands before a participle at i+1: "will be held",
// "is to be held".
func enAuxiliary(p *parser, i int) (Dir, int) {
	for at := i; at >= 0 && at > i-4; at-- {
		switch p.enVerb(at) {
		case enWill, enWould, enModal, enTo:
			return Future, at
		case enBe, enHave:
			continue
		case enWas, enPast, enPledge, enPostpone:
			return Past, at
		}
		if p.w(at) == wTo && p.enVerb(at+1) == enBe {
			return Future, at
		}
		if p.at(at).Kind != prose.Word || p.w(at) != noWord && p.w(at) != wNot {
			break
		}
	}
	return Near, 0
}

// enBehind looks for the verb that stands behind the token i-1.
func enBehind(p *parser, i int) (Dir, int) {
	for at := i; at < i+maxClause; at++ {
		if enStops(p, at) {
			break
		}
		switch v := p.enVerb(at); v {
		case enTimetable:
			if enCounts(p, at-1) {
				continue
			}
			return Future, at
		case enWill, enWould, enModal, enTo:
			return Future, at
		case enPast, enPledge, enPostpone, enWas:
			return Past, at
		case enHave:
			if dir := enHaving(p, at); dir != Near {
				return dir, at
			}
		case enPresent:
			if p.enVerb(at+1) == enTo || p.w(at+1) == wTo || p.enIng(at+1) {
				return Future, at
			}
			return Near, 0
		}
		if p.w(at) == wBecause && at > i {
			break
		}
	}
	return Near, 0
}

// enIng reports whether the word at i is a form in -ing.
func (p *parser) enIng(i int) bool {
	t := p.at(i)
	return t.Kind == prose.Word && t.Len() > 4 && p.text[t.End-3:t.End] == "ing"
}
