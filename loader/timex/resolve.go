package timex

import (
	"strings"

	"hito/model"
)

// Options say how Resolve reckons.
type Options struct {
	// Skip tells, by the first byte of an expression, which ones must not
	// serve as the date last told: those in captions and boilerplate. Nil skips
	// none.
	Skip func(start int32) bool
	// Bare leaves out how each was reckoned, its Chain, and the date of what Ahead
	// would say lies ahead.
	Bare bool
}

// Resolve gives the expressions of one document their dates, in order. Anchor
// is when the document was written: a day, a bounded interval, or zero where it
// is not known; document is its place in the corpus, for spans. Expressions of
// which the words name no day of the calendar ("29 de febrero de 2014") stay
// undated and say so.
func Resolve(exprs []Expression, anchor model.Date, text string, document int32, opts Options) []model.Expression {
	if len(exprs) == 0 {
		return nil
	}
	r := resolver{anchor: anchor, text: text, document: document, tellers: noTellers, behind: noTellers, toldPart: -1, bare: opts.Bare}
	var chains []model.Chain
	var unused model.Chain
	if !opts.Bare {
		r.facts, r.reasons = make([]string, 0, 5*len(exprs)), make([]model.Reason, 0, 3*len(exprs))
		r.strings.Grow(48 * len(exprs))
		chains = make([]model.Chain, len(exprs))
	}
	out := make([]model.Expression, len(exprs))
	for i := range exprs {
		var ahead bool
		if opts.Bare {
			unused = model.Chain{}
			out[i], ahead = r.resolve(&exprs[i], &unused, out)
			if out[i].Chain = nil; ahead {
				out[i].Date = model.Date{}
			}
		} else {
			out[i], ahead = r.resolve(&exprs[i], &chains[i], out)
		}
		if out[i].Kind == model.KindDate && out[i].Date.IsBounded() && !ahead && (opts.Skip == nil || !opts.Skip(exprs[i].Start)) {
			r.tell(int32(i), out[i].Date)
			if out[i].Date.Granularity == model.GranularityQuarter && exprs[i].Value.From.Anchor != FromPart {
				r.toldPart = int32(i)
			}
		}
	}
	return out
}

// Ahead reports whether e is told in the past but would lie ahead of the
// document, since what it follows on was told without a date: it dates nothing.
func Ahead(e *model.Expression) bool {
	if e.Date.Qualifier != model.Uncertain {
		return false
	}
	for i := range e.Reasons {
		if e.Reasons[i].Rule == ReasonAhead {
			return true
		}
	}
	return false
}

// tellers are the expressions that told a date last: told any, toldDay a
// single day, toldMonth a month or less, toldHalf half a year or less; -1 none.
type tellers struct {
	told, toldDay, toldMonth, toldHalf int32
}

var noTellers = tellers{-1, -1, -1, -1}

// resolver is the state of one document's resolution. Facts, reasons and
// strings come from arenas, so that a document costs a handful of allocations
// and not some for every expression.
type resolver struct {
	anchor   model.Date
	text     string
	document int32
	tellers
	behind   tellers // of those that do not lie ahead of the document
	toldPart int32   // a quarter, by its own name
	facts    []string
	reasons  []model.Reason
	strings  strings.Builder
	scratch  []byte
	bare     bool // nobody asks how
}

// toldReach is how many bytes behind its telling a date still lends its month
// to a bare day ("El 25 de mayo llegó. El 27 partió").
const toldReach = 400

// resolve is an expression with its date, and whether it is told in the past but
// lies ahead: see Ahead.
func (r *resolver) resolve(e *Expression, chain *model.Chain, out []model.Expression) (x model.Expression, ahead bool) {
	x = model.Expression{Span: model.Span{Document: r.document, Start: e.Start, End: e.End}, Kind: e.Kind, Rule: e.Rule, AnchorAt: -1, Chain: chain}
	if e.Kind != model.KindDate {
		if !r.bare {
			x.Reasons = r.chain(model.Reason{Rule: e.Rule, Span: x.Span})
		}
		return x, false
	}
	v := e.Value
	r.inMonthTold(&v, e, out)
	from := r.teller(&v, e.EvidenceEnd > 0)
	told := model.Date{}
	if from >= 0 {
		told = out[from].Date
	}
	r.lendMonth(&v, e, out)
	x.Anchor, x.AnchorDate = model.AnchorNone, model.Date{}
	switch {
	case (v.From.Anchor == FromTold || v.From.Anchor == FromPart) && from >= 0:
		x.Anchor, x.AnchorDate, x.AnchorAt = model.AnchorTold, told, from
	case v.From.Anchor == FromTold, v.From.Anchor == FromPart, v.From.Anchor == FromDocument, v.Form == Range && v.To.Anchor == FromDocument:
		// What follows on nothing told follows on the day of writing, and what
		// refers to something known ("aquel 12 de octubre") lies behind it.
		told = r.anchor
		if f := &v.From.Steps[0]; v.From.recalls() && e.EvidenceEnd > 0 {
			f.Dir = Past
		}
		x.Anchor, x.AnchorDate = model.AnchorDocument, r.anchor
		if r.anchor.IsZero() {
			x.Anchor = model.AnchorUnknown
		}
	}
	x.Date = Eval(v, r.anchor, told)
	beyond := x.Anchor == model.AnchorDocument && e.EvidenceEnd > 0 && v.From.follows() && !x.Date.IsZero() && x.Date.Earliest > r.anchor.Latest
	if beyond { // "al mes siguiente dimitió", of something told without a date
		x.Date = x.Date.WithQualifier(model.Uncertain)
	}
	ahead = e.EvidenceEnd > 0 && v.From.follows() && x.Date.Qualifier == model.Uncertain
	if !r.bare {
		r.explain(&x, e, &v, out)
	}
	return x, ahead
}

// tell notes what the expression i told.
func (r *resolver) tell(i int32, d model.Date) {
	r.tellers.tell(i, d)
	if r.anchor.IsZero() || d.Earliest <= r.anchor.Latest {
		r.behind.tell(i, d)
	}
}

func (t *tellers) tell(i int32, d model.Date) {
	t.told = i
	if d.IsDay() {
		t.toldDay = i
	}
	if d.Days() <= 31 {
		t.toldMonth = i
	}
	if d.Days() <= 184 {
		t.toldHalf = i
	}
}

// teller is the expression that told the date that v is reckoned from: what
// follows a day asks for a day ("al día siguiente"), what follows a month for
// something as fine; -1 where nothing did. What a past verb tells follows on no
// day to come, where one behind it was told: "Two weeks earlier she resigned".
func (r *resolver) teller(v *Value, told bool) int32 {
	if v.From.Anchor == FromPart {
		return r.toldPart
	}
	if told && v.From.follows() {
		if at := r.behind.teller(v); at >= 0 {
			return at
		}
	}
	return r.tellers.teller(v)
}

func (t *tellers) teller(v *Value) int32 {
	switch u := v.From.first().Unit; {
	case v.From.first().Op != OpUnit && v.From.first().Op != OpShift && v.From.first().Op != OpDay:
		return t.told
	case u <= UnitFortnight:
		return t.toldDay
	case u == UnitMonth:
		return t.toldMonth
	case u < UnitYear:
		return t.toldHalf
	}
	return t.told
}

// inMonthTold puts a bare day into the month that the words right before it
// tell ("ese mismo mes, el día 17"), or that the sentence has told with its year.
func (r *resolver) inMonthTold(v *Value, e *Expression, out []model.Expression) {
	if r.told < 0 || v.From.Anchor != FromDocument || v.From.Count != 1 || v.From.Steps[0].Op != OpDay || v.Form == Range {
		return
	}
	m := &out[r.told]
	if m.Date.Granularity != model.GranularityMonth || m.Date.Qualifier != 0 || e.Start < m.End {
		return
	}
	if e.Start-m.End > sharing && (m.Anchor != model.AnchorNone || e.Start-m.End > toldReach || strings.ContainsAny(r.text[m.End:e.Start], ".\n")) {
		return // but "en mayo de 2021, tras una huelga larga, firmaron el día 25" is of that month
	}
	day := v.From.Steps[0]
	day.Dir = Near
	v.From.Steps[0], v.From.Steps[1] = Step{Op: OpSame}, day
	v.From.Anchor, v.From.Count = FromTold, 2
}

// lendMonth makes a bare day of the month that follows a day told with its
// month a day of that month or the next.
func (r *resolver) lendMonth(v *Value, e *Expression, out []model.Expression) {
	if r.toldDay < 0 || v.From.Anchor != FromDocument || v.From.Count != 1 || v.From.Steps[0].Op != OpDay || e.EvidenceEnd > 0 && v.From.Steps[0].Dir == Future {
		return
	}
	d := &out[r.toldDay]
	chained := d.Anchor == model.AnchorTold // "el domingo siguiente": it follows on one that had a month
	if d.Rule != RuleMonthDay && d.Rule != RuleDate && !chained ||
		e.Start-d.End > toldReach || r.anchor.IsZero() {
		return
	}
	v.From.Anchor = FromTold
	v.From.Steps[0].Dir = Near
	year, month, day := d.Date.Earliest.Civil()
	n := int(v.From.Steps[0].N)
	if v.From.Weekday != 0 || n < day || !model.ValidDay(year, month, n) || e.EvidenceEnd > 0 && model.DayOf(year, month, n) > r.anchor.Latest {
		return
	}
	v.From.Steps[0].Dir = This // what goes on goes on in that month
}

// explain writes the chain from the words to the date.
func (r *resolver) explain(x *model.Expression, e *Expression, v *Value, out []model.Expression) {
	first := len(r.reasons)
	words := r.text[x.Start:x.End]
	r.scratch = v.appendTo(r.scratch[:0])
	x.Symbolic = r.intern()
	switch x.Anchor {
	case model.AnchorTold:
		t := &out[x.AnchorAt]
		r.reason(ReasonTold, t.Span, r.text[t.Start:t.End])
		r.date(x.AnchorDate)
	case model.AnchorDocument:
		rule := ReasonDocument
		if !x.AnchorDate.IsDay() {
			rule = ReasonBounded
		}
		r.reason(rule, model.NoSpan)
		r.date(x.AnchorDate)
	case model.AnchorUnknown:
		r.reason(ReasonUnknown, x.Span, words)
	}
	switch {
	case e.EvidenceEnd > 0 && v.From.follows():
		if x.Date.Qualifier == model.Uncertain {
			r.reason(ReasonAhead, x.Span, words, r.text[e.EvidenceStart:e.EvidenceEnd])
		}
	case e.EvidenceEnd > 0 && (x.Anchor != model.AnchorTold || v.From.Anchor != FromTold):
		rule := ReasonPast
		if v.Direction() > 0 {
			rule = ReasonFuture
		}
		r.reason(rule, model.Span{Document: r.document, Start: e.EvidenceStart, End: e.EvidenceEnd}, r.text[e.EvidenceStart:e.EvidenceEnd])
	case v.From.Anchor == FromDocument && (v.From.free() || v.From.first().Dir == Recent):
		r.reason(ReasonNear, x.Span, words)
	}
	rule := x.Rule
	if v.Landmark {
		rule = RuleLandmark
	}
	if x.Date.IsZero() && x.Anchor != model.AnchorUnknown {
		rule = ReasonInvalid
	}
	r.reason(rule, x.Span, words)
	if !x.Date.IsZero() {
		if x.Anchor == model.AnchorDocument || x.Anchor == model.AnchorTold {
			r.date(x.AnchorDate)
		}
		r.date(x.Date)
	}
	x.Reasons = r.reasons[first:len(r.reasons):len(r.reasons)]
}

// chain is one reason without facts but its words.
func (r *resolver) chain(reason model.Reason) []model.Reason {
	first := len(r.reasons)
	r.reason(reason.Rule, reason.Span, r.text[reason.Span.Start:reason.Span.End])
	return r.reasons[first:len(r.reasons):len(r.reasons)]
}

// reason begins a reason with its first facts.
func (r *resolver) reason(rule string, span model.Span, facts ...string) {
	start := len(r.facts)
	r.facts = append(r.facts, facts...)
	r.reasons = append(r.reasons, model.Reason{Rule: rule, Span: span, Facts: r.facts[start:len(r.facts):len(r.facts)]})
}

// date adds a date to the facts of the last reason.
func (r *resolver) date(d model.Date) {
	r.scratch = d.AppendTo(r.scratch[:0])
	last := &r.reasons[len(r.reasons)-1]
	start := len(r.facts) - len(last.Facts)
	r.facts = append(r.facts, r.intern())
	last.Facts = r.facts[start:len(r.facts):len(r.facts)]
}

// intern is the scratch as a string. What a Builder holds never changes, so
// the string may share it.
func (r *resolver) intern() string {
	start := r.strings.Len()
	r.strings.Write(r.scratch)
	return r.strings.String()[start:]
}
