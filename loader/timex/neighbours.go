package timex

import (
	"strings"

	"hito/model"
)

// What expressions of one text say of each other is settled once all are found,
// before any is resolved.

// neighbours lets the expressions from first on take from those right beside
// them what their own words leave open.
func (p *parser) neighbours(first int) {
	p.share(first)
	kept := first
	for i := first; i < len(p.out); i++ {
		a := &p.out[i]
		if i+1 < len(p.out) {
			b := &p.out[i+1]
			p.lendYear(a, b)
			if gap := p.gap(a, b); gap != "" && a.Kind == model.KindDate && b.Kind == model.KindDate {
				if commemorates(a, b) {
					continue // "el 80 aniversario del 8 de mayo de 1945"
				}
				beside(a, b, gap)
				goesOn(a, b, gap)
			}
		}
		p.out[kept] = *a
		kept++
	}
	p.out = p.out[:kept]
	p.hemisphere(first)
}

// gap is the few bytes between two expressions, "" where they are many.
func (p *parser) gap(a, b *Expression) string {
	if b.Start <= a.End || b.Start-a.End > sharing {
		return ""
	}
	return p.text[a.End:b.Start]
}

// commemorates reports whether a counts the years since the full date b.
func commemorates(a, b *Expression) bool {
	return a.Rule == RuleAnniversary && b.Value.From.Anchor == Absolute && b.Value.Form == Single
}

// beside gives a distance the date that the words right behind it put in its
// place: "tres años antes, en 1966", "dos días después, el 5 de mayo".
func beside(a, b *Expression, gap string) {
	if a.Value.Form != Single || !a.Value.From.follows() || b.Value.Form != Single || !strings.HasPrefix(gap, ", ") ||
		b.Value.From.Anchor != Absolute && b.Rule != RuleMonthDay && b.Rule != RuleDate && b.Rule != RuleMonth {
		return
	}
	a.Value.From, a.Rule = b.Value.From, RuleBeside
	a.EvidenceStart, a.EvidenceEnd = b.EvidenceStart, b.EvidenceEnd
}

// How far a day or month may stand behind the date whose year it shares, and how
// far from it in the calendar where the two are not joined by "and".
const (
	yearBytes  = 80
	yearMonths = 1
)

// lendYear makes a day or month told in the sentence of a date with its year,
// and soon after it, one of that year: "llegó el 9 de octubre de 2006 y partió el
// 10 de octubre", "en agosto de ese año abrió y el 7 de noviembre cerró", "cuatro
// años atrás, en mayo".
func (p *parser) lendYear(a, b *Expression) {
	from, to := &b.Value.From, &a.Value.From
	if b.Value.Form != Single || a.Value.Form != Single || a.Kind != model.KindDate || from.Anchor != FromDocument || from.Count != 1 ||
		from.Weekday != 0 || from.Steps[0].Dir == This || b.Start < a.End || b.Start-a.End > yearBytes {
		return
	}
	month, day := from.Steps[0].monthDay()
	gap := p.text[a.End:b.Start]
	if month == 0 || strings.ContainsAny(gap, ".;\n") {
		return
	}
	if to.Anchor != Absolute && to.Count == 1 && len(gap) <= sharing && strings.HasPrefix(gap, ",") && to.isYear() {
		in := Point{Count: 1, Steps: from.Steps}
		in.Steps[0].Dir = Near
		if pt, ok := within(in, *to); ok {
			*from, b.Rule, b.EvidenceStart, b.EvidenceEnd = pt, RuleList, 0, 0
		}
		return
	}
	if to.Count != 2 || to.Steps[0].Op != OpYear && !(to.Anchor == FromTold && to.isYear()) {
		return
	}
	lent, lentDay := to.Steps[1].monthDay()
	apart := month - lent
	both := day > 0 && lentDay > 0
	switch joined := strings.Contains(gap, p.lang.and); {
	case lent == 0:
		return
	case apart >= 0 && (apart <= yearMonths && both == (day > 0) || joined && !both && apart > 0):
	case apart == -11 && both && to.Steps[0].Op == OpYear && 31-lentDay+day <= 31: // from the end of a year to the next
	default:
		return
	}
	*from = complete(*from, *to)
	if apart < 0 {
		from.Steps[0].N++
	}
	b.Rule, b.EvidenceStart, b.EvidenceEnd = RuleList, 0, 0
}

// monthDay is the month that the step names, and the day, 0 for none.
func (s Step) monthDay() (month, day int) {
	switch s.Op {
	case OpMonth:
		return int(s.N), 0
	case OpMonthDay:
		return int(s.N) / 100, int(s.N) % 100
	}
	return 0, 0
}

// isYear reports whether the point begins with a year reckoned from its anchor.
func (p *Point) isYear() bool {
	return (p.Steps[0].Op == OpUnit || p.Steps[0].Op == OpShift) && p.Steps[0].Unit == UnitYear
}

// goesOn points a weekday the way that the one before it in a list points: "el
// lunes que viene y el martes".
func goesOn(a, b *Expression, gap string) {
	if a.Rule != RuleWeekday || b.Rule != RuleWeekday || b.EvidenceEnd > 0 || !b.Value.From.free() || b.Value.From.first().Dir != Near || gap[0] != ' ' {
		return
	}
	switch a.Value.From.first().Dir {
	case Future, StrictFuture:
		b.Value.From.Steps[0].Dir = Future
	case Past, StrictPast:
		b.Value.From.Steps[0].Dir = Past
	default:
		return
	}
	b.EvidenceStart, b.EvidenceEnd = a.Start, a.End
}

// sharing is how many bytes may stand between a day and the date that lends it
// its month: ", al " or a line end.
const sharing = 5

// share gives a bare day or month the month or year of the date right behind
// it, where a line end or a remark has parted a range or list: "del 7, al 11 de
// septiembre". first is the first expression of the text.
func (p *parser) share(first int) {
	for i := len(p.out) - 2; i >= first; i-- {
		a, b := &p.out[i], &p.out[i+1]
		if b.Start-a.End > sharing || a.Kind != model.KindDate || b.Kind != model.KindDate || a.Value.Form != Single || b.Value.Form != Single ||
			a.Rule != RuleDay && a.Rule != RuleMonth || a.Value.From.Count != 1 || !a.Value.From.free() && a.EvidenceEnd == 0 {
			continue
		}
		lender, taker := b.Value.From, a.Value.From
		last := lender.Steps[max(lender.Count, 1)-1]
		switch s := taker.Steps[0]; {
		case s.Op == OpDay && last.Op == OpMonthDay && s.N < last.N%100:
		case s.Op == OpMonth && last.Op == OpMonth && lender.Count > 1 && s.N < last.N:
		default:
			continue
		}
		taker.Steps[0].Dir = Near
		a.Value.From, a.Rule = complete(taker, lender), RuleList
		a.EvidenceStart, a.EvidenceEnd = b.EvidenceStart, b.EvidenceEnd
	}
}

// follows reports whether the point is at a distance from the date last told.
func (p *Point) follows() bool {
	return p.Anchor == FromTold && p.Count == 1 && (p.Steps[0].Op == OpShift || p.Steps[0].Op == OpMove || p.Steps[0].Op == OpUnit && p.Steps[0].N != 0)
}

// recalls reports whether the point is a day or month of a date told before:
// "aquel 12 de octubre".
func (p *Point) recalls() bool {
	if p.Anchor != FromTold || p.Count == 0 || p.Steps[0].Dir != Near {
		return false
	}
	switch p.Steps[0].Op {
	case OpMonthDay, OpMonth, OpWeekday, OpSeason:
		return true
	}
	return false
}
