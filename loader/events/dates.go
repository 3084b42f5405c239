package events

import (
	"slices"
	"strings"

	"hito/loader/prose"
	"hito/model"
)

// dateSentence gives the tellings of one sentence the dates that its own words
// state. Each expression goes to one telling: the one whose words hold it, else
// the verb of its clause, else, where a clause only says when ("que se
// celebrará el viernes"), the noun that the clause is about.
func (f *finder) dateSentence(tellings []telling, s prose.Sentence) {
	if len(tellings) == 0 {
		return
	}
	for at := f.nextExpression; at < len(f.Expressions) && f.Expressions[at].Start < s.End; at++ {
		e := &f.Expressions[at]
		if e.Kind != model.KindDate || f.quotedAt(e.Start) {
			continue
		}
		if t := f.claimantOf(tellings, e); t != nil && f.fits(t, e) {
			f.claim(t, at)
		}
	}
	f.dateSubordinates(tellings)
}

// claim dates a telling by the expression at, unless a better one already does:
// a finer one outranks a coarser.
func (f *finder) claim(t *telling, at int) {
	e := &f.Expressions[at]
	if t.Expression >= 0 {
		if f.followsOn(t, at) {
			t.Date = model.FromDays(t.Date.Earliest, e.Date.Latest, model.GranularityDay)
			return
		}
		old := f.Expressions[t.Expression].Date
		if e.Date.IsZero() || !old.IsZero() && old.Granularity <= e.Date.Granularity {
			return
		}
	}
	t.Expression, t.Date = int32(at), f.bounded(t, e)
	if written := f.Document.Published; t.tense == present && !t.noun && !written.IsZero() && t.Date.After(written) {
		t.Future = true // "abre mañana"
	}
	t.because = because{rule: RuleStatedDate, at: e.Span, date: t.Date, worded: true}
}

// listGap is how many bytes stand between two days of a list: " y ", ", ".
const listGap = 4

// followsOn reports whether the expression at goes on with the next day from
// the one that dates the telling: "los días 17 y 18 de julio".
func (f *finder) followsOn(t *telling, at int) bool {
	e := &f.Expressions[at]
	return at > 0 && t.Date.IsBounded() && e.Date.IsDay() && e.Date.Earliest == t.Date.Latest+1 &&
		f.Expressions[at-1].Date.IsDay() && f.Expressions[at-1].Date.Earliest == t.Date.Latest && e.Start-f.Expressions[at-1].End <= listGap
}

// bounded is the date that an expression gives an event: "desde 2019" gives
// all that is later.
func (f *finder) bounded(t *telling, e *model.Expression) model.Date {
	switch {
	case e.Date.IsZero():
	case e.Bound == model.BoundSince && t.Negated && family(t.Type) == Meeting:
		t.Negated = false // "no se veían desde el 3 de mayo": they did that day
	case e.Bound == model.BoundUntil && (t.Negated || f.delays(t)):
		t.Negated = false // "no llegará hasta octubre", "se retrasa hasta octubre": it is then
	case e.Bound == model.BoundSince:
		return model.Since(e.Date)
	case e.Bound == model.BoundUntil:
		return model.Until(e.Date)
	}
	return e.Date
}

// delays reports whether the telling's verb puts something off.
func (f *finder) delays(t *telling) bool {
	first, last := f.tokensOf(t.Trigger)
	for at := first; at < last; at++ {
		if f.marks(at)&markDelay != 0 {
			return true
		}
	}
	return false
}

// fits keeps an open or future expression from dating what has happened:
// "hasta 2037" does not date an arrest.
func (f *finder) fits(t *telling, e *model.Expression) bool {
	if e.Date.IsZero() {
		return true
	}
	written := f.Document.Published
	if written.IsZero() || t.tense == future || t.noun {
		return true
	}
	if t.tense == present && e.Date.IsDay() && e.Bound == model.BoundNone {
		return true // "votan mañana"
	}
	return e.Date.Earliest <= written.Latest
}

// claimantOf is the telling that an expression dates. An anniversary dates only
// what it is of ("el 80 aniversario del fin de la guerra"), and what stands
// right behind a participle that participle ("un plan empezado hace dos años").
func (f *finder) claimantOf(tellings []telling, e *model.Expression) *telling {
	first := f.tokenAt(e.Start)
	if e.Rule == anniversary {
		_, last := f.tokensOf(e.Span)
		for i := range tellings {
			if at := f.tokenAt(tellings[i].Trigger.Start); tellings[i].noun && at >= first && at <= last+4 {
				tellings[i].ofAnniversary = true
				return &tellings[i]
			}
		}
		return nil
	}
	if at := first - 1; at > 0 && (f.word(at).tense == participle || f.endsAsParticiple(at)) && f.word(at-1).auxiliary == noTense {
		for i := range tellings {
			if t := &tellings[i]; t.Trigger.End == f.Tokens[at].End {
				return t
			}
		}
		if f.Tokens[at-1].Is(',') || f.anotherDates(e) {
			return nil
		}
	}
	t := f.claimant(tellings, e.Span)
	if t != nil && !t.noun && t.tense == past && f.plannedFor(first) {
		return nil // "la cita prevista para el 15 se aplazó" was not put off that day
	}
	return t
}

// plannedFor reports whether "previsto para", "programada para" or the like
// leads to the expression that begins at first.
func (f *finder) plannedFor(first int) bool {
	if first < 2 || f.Tokens[first-1].Fold != foldPara {
		return false
	}
	return f.marks(first-2)&markProspect != 0 && (f.endsAsParticiple(first-2) || strings.HasPrefix(f.text(first-2), "previst"))
}

// anotherDates reports whether a clause says when behind an expression too, so
// that the first dates only the participle that it stands behind: "El fuego
// declarado el martes en la sierra obligó este jueves a".
func (f *finder) anotherDates(e *model.Expression) bool {
	c, ok := f.clauseAt(e.Start)
	if !ok {
		return false
	}
	verb, end := f.verbStart(c), f.Tokens[c.last-1].End
	for at := f.nextExpression; at < len(f.Expressions) && f.Expressions[at].Start < end; at++ {
		if o := &f.Expressions[at]; o.Start > verb && verb > e.Start && o.Kind == model.KindDate && !o.Date.IsZero() && !f.complement(o.Span) {
			return true
		}
	}
	return false
}

// anniversary is the rule of the tagger that gives the year which "el 80
// aniversario de" counts from.
const anniversary = "timex.anniversary"

// claimant is the telling that an expression dates, nil for none.
func (f *finder) claimant(tellings []telling, e model.Span) *telling {
	// A noun whose phrase holds the expression: "la reunión del mes pasado".
	var best *telling
	for i := range tellings {
		t := &tellings[i]
		if t.noun && t.tense == past && len(t.Title) > 0 && t.Title[0].Start <= e.Start && e.End <= t.Title[0].End && (f.boundTo(t, e) || f.behindParticiple(t, e)) {
			if best == nil || t.Trigger.Start > best.Trigger.Start {
				best = t
			}
		}
	}
	if best != nil {
		return best
	}
	// The verb, or the supported noun, of the clause.
	clause, found := f.clauseAt(e.Start)
	if !found || f.complement(e) {
		return nil
	}
	var noun *telling
	for i := range tellings {
		t := &tellings[i]
		if t.relative.last > 0 && t.relative.first == clause.first {
			return t
		}
		if t.clause.first != clause.first {
			continue
		}
		if !t.noun || t.subject != nil || t.supported {
			return t
		}
		if t.Trigger.Start > f.verbStart(clause) && !f.boundTo(t, e) {
			continue // an object that the clause's verb does not make an event
		}
		if noun == nil || distance(t.Trigger, e) < distance(noun.Trigger, e) {
			noun = t
		}
	}
	if noun != nil {
		return noun
	}
	if t := f.antecedent(tellings, clause); t != nil {
		return t
	}
	return f.ahead(tellings, clause)
}

// ahead is the telling of the clause that an adverbial one stands before: "Un
// día después de llegar, Ana viajó". Nil where the clause has a verb itself.
func (f *finder) ahead(tellings []telling, c clause) *telling {
	end := f.Tokens[c.last-1].End
	if f.verbStart(c) < end {
		return nil
	}
	for i := range tellings {
		if t := &tellings[i]; t.Trigger.Start >= end && (!t.noun || t.supported) && t.clause.lead < 0 {
			return t
		}
	}
	return nil
}

// verbStart is where the clause's verb stands, its end where it has none.
func (f *finder) verbStart(c clause) int32 {
	if at := f.nextVerb(c.first, c.last); at < c.last {
		return f.Tokens[at].Start
	}
	return f.Tokens[c.last-1].End
}

// antecedent is the noun that a relative clause without a telling of its own
// speaks of: the last one before it.
func (f *finder) antecedent(tellings []telling, c clause) *telling {
	if c.lead < 0 {
		return nil
	}
	switch f.Tokens[c.lead].Fold {
	case foldQue, foldThat, foldDonde:
	default:
		return nil
	}
	start := f.Tokens[c.first].Start
	for i := len(tellings) - 1; i >= 0; i-- {
		if t := &tellings[i]; t.noun && t.Trigger.End <= start && t.Expression < 0 {
			return t
		}
	}
	return nil
}

// behindParticiple reports whether the telling is by a participle that the
// expression stands behind: "el acuerdo, firmado con Perú el 3 de mayo".
func (f *finder) behindParticiple(t *telling, e model.Span) bool {
	at := f.tokenAt(t.Trigger.Start)
	return at > 0 && f.Tokens[at-1].Is(',') && f.Tokens[at].End == t.Trigger.End && f.word(at).tense == participle && e.Start > t.Trigger.End
}

// boundTo reports whether "de", "del" or "en" ties the expression to the noun
// with no verb between.
func (f *finder) boundTo(t *telling, e model.Span) bool {
	i := f.tokenAt(e.Start)
	if i >= len(f.Tokens) {
		return false
	}
	for _, at := range [...]int{i, i - 1} {
		if at >= 0 {
			if fold := f.Tokens[at].Fold; fold == foldDe || fold == foldDel || fold == foldEn && t.subject == nil {
				return true
			}
		}
	}
	return distance(t.Trigger, e) < 3
}

func (f *finder) clauseAt(at int32) (clause, bool) {
	for _, c := range f.cut {
		if f.Tokens[c.first].Start <= at && at < f.Tokens[c.last-1].End {
			return c, true
		}
	}
	return clause{}, false
}

// settleDates bounds what no words date, in the order of the document: by the
// date told before of the same people, else by the document's own date.
func (f *finder) settleDates() {
	f.today = slices.IndexFunc(f.tellings, func(t telling) bool {
		return t.lead && t.perfect && t.Expression >= 0 && t.Date.IsDay() && t.Date.Earliest == f.Document.Published.Earliest
	})
	for i := range f.tellings {
		t := &f.tellings[i]
		if t.Expression >= 0 || !t.Date.IsZero() || t.Role == model.RoleCaption {
			continue
		}
		if t.dated && (!f.Document.Published.IsDay() || !(t.report && f.isSaid(t)) && !((t.lead || f.today >= 0 && t.perfect) && !t.noun && len(t.subject) > 0)) {
			continue
		}
		if !f.dateTitle(i) {
			f.boundTelling(i)
		}
	}
}

// How far back a date told of the same people still holds: paragraphs, and
// tellings.
const (
	toldParagraphs = 3
	toldTellings   = 24
)

// lastDay is the last telling before at that is dated to the day and shares a
// person with it; nil where none is near.
func (f *finder) lastDay(at int) *telling {
	t := &f.tellings[at]
	for i := at - 1; i >= 0 && at-i <= toldTellings; i-- {
		o := &f.tellings[i]
		if t.paragraph-o.paragraph > toldParagraphs {
			return nil
		}
		if (!o.noun || o.supported) && !o.Future && o.Role == model.RoleCore && o.tense == past && o.Date.IsDay() && o.rule != RuleSaid && f.shares(t, o) {
			return o
		}
	}
	return nil
}

func (f *finder) boundTelling(at int) {
	t, last := &f.tellings[at], f.lastDay(at)
	written := f.Document.Published
	var from *telling
	if t.lead && f.isLeadNews(t) && !t.perfect && !t.report {
		from = f.goesOn(at)
	}
	switch {
	case t.tense == past && !t.perfect && last != nil && !t.report && !t.dated:
		t.Date = last.Date
		t.because = because{rule: RuleToldDate, at: last.Span, date: last.Date}
	case written.IsZero():
	case t.tense == past && !t.perfect && f.Document.How == model.Bounded:
		t.Date = written
		t.because = because{rule: RuleDocumentDate, at: model.NoSpan, date: written}
	case t.perfect && t.tense == past && f.today >= 0 && written.IsDay(): // "ha salido", where the news "ha aterrizado hoy"
		t.Date = written
		t.because = because{rule: RuleToldDate, at: f.tellings[f.today].Span, date: written}
	case f.isSaid(t) && written.IsDay() && f.Document.How != model.Contradicted:
		t.Date = written
		t.because = because{rule: RuleSaid, at: model.NoSpan, date: written}
	case from != nil:
		t.Date = from.Date
		t.because = because{rule: RuleStoryDate, at: from.Span, date: from.Date}
	case f.isLeadNews(t) && written.IsDay() && f.Document.How != model.Contradicted:
		t.Date = written
		t.because = because{rule: RuleNews, at: model.NoSpan, date: written}
	case t.Future && !t.noun && written.IsDay() && f.Document.How != model.Contradicted:
		t.Date = model.Since(written)
		t.because = because{rule: RuleAfter, at: model.NoSpan, date: written}
	case t.tense == past && written.Latest != model.OpenFuture:
		t.Date = model.Until(model.FromDays(written.Latest, written.Latest, model.GranularityDay))
		t.because = because{rule: RuleBefore, at: model.NoSpan, date: written}
	}
}

// goesOn is the telling of a past day, of the sentence before in the same
// paragraph, that a story goes on from: "Todo empezó el 19 de septiembre. Las
// tropas tomaron la ciudad." Nil where none is.
func (f *finder) goesOn(at int) *telling {
	t := &f.tellings[at]
	written := f.Document.Published
	if written.IsZero() || t.tense != past {
		return nil
	}
	for i := at - 1; i >= 0; i-- {
		o := &f.tellings[i]
		switch {
		case o.sentence >= t.sentence:
			continue
		case o.paragraph != t.paragraph || o.sentence < t.sentence-1:
			return nil
		case o.Future || o.tense != past || o.noun && !o.supported || o.report || o.Role != model.RoleCore || !o.Date.IsDay() || o.rule == RuleSaid:
			continue
		case o.Expression < 0 && o.rule != RuleToldDate && o.rule != RuleStoryDate:
			continue
		}
		if written.Earliest > o.Date.Latest {
			return o
		}
		return nil
	}
	return nil
}

// isLeadNews reports whether the first lines of the document, or a result, tell it as their
// news: done, and not done before something else.
func (f *finder) isLeadNews(t *telling) bool {
	return t.tense == past && (t.lead || t.result) && !t.before && (!t.noun || t.supported)
}

// isSaid reports whether a source speaks in it, now or in the past of the news,
// so that it was said for the document.
func (f *finder) isSaid(t *telling) bool {
	return (t.report || t.say) && (t.tense == past || t.tense == present && (t.lead || !f.isStance(t)) || t.tense == imperfect && t.report) && !t.before && !t.Negated && len(t.subject) > 0
}

// isStance reports whether a telling's verb, in the present, says what somebody
// thinks or wants at all times: "exige", "sostiene que".
func (f *finder) isStance(t *telling) bool {
	first, last := f.tokensOf(t.Trigger)
	return last-first == 1 && f.marks(first)&markStance != 0
}

// shares reports whether two tellings have an actor in common.
func (f *finder) shares(a, b *telling) bool {
	for _, x := range a.Actors {
		if kind := f.Actors[x].Kind; slices.Contains(b.Actors, x) && (kind == model.Person || kind == model.Organisation || kind == model.Product) {
			return true
		}
	}
	return false
}

// expressionIn is the first date among the bytes, -1 where there is none.
func (f *finder) expressionIn(start, end int32) int {
	for at := f.nextExpression; at < len(f.Expressions) && f.Expressions[at].Start < end; at++ {
		if e := &f.Expressions[at]; e.Start >= start && e.Kind == model.KindDate && !f.quotedAt(e.Start) {
			return at
		}
	}
	return -1
}

// expressionCovers reports whether an expression of time covers the token.
func (f *finder) expressionCovers(at int) bool { return f.sign(at)&signTime != 0 }

func (f *finder) quotedAt(at int32) bool {
	c, ok := f.clauseAt(at)
	return ok && c.quoted
}

// distance is the bytes between two spans.
func distance(a, b model.Span) int32 {
	if a.Start > b.Start {
		a, b = b, a
	}
	return max(0, b.Start-a.End)
}
