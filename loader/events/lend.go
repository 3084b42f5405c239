package events

import (
	"hito/model"
)

// How the date of one telling of a sentence comes to stand for others.

// dateSubordinates lets the date of one telling of a sentence stand for others:
// for what "y" joins to it, for what stands in "después de asistir a un
// desfile", for what happened "durante" it or "donde" it was.
func (f *finder) dateSubordinates(tellings []telling) {
	var main *telling
	for i := range tellings {
		t := &tellings[i]
		if t.Expression >= 0 {
			if (!t.noun || t.subject != nil) && !t.report {
				main = t
			}
			continue
		}
		if t.report || t.Negated {
			continue
		}
		if cause := f.cause(tellings, i); cause != nil {
			f.lend(t, cause, 0)
		} else if scene := f.scene(tellings, i); scene != nil && family(scene.Type) == Meeting && family(t.Type) == Meeting {
			t.dated = true // "donde conversaron": of the same meeting
		} else if scene != nil {
			t.Actors, t.Places = f.union(t.Actors, scene.Actors), f.union(t.Places, scene.Places)
			f.lend(t, scene, 0)
		} else if main != nil && f.joined(t) && t.Type == Other {
			t.aside = true // "y enjugó el déficit": a part of what the sentence tells
		} else if main != nil && main.Future == t.Future && f.joined(t) {
			f.lend(t, main, model.Uncertain)
		} else if main != nil && t.after {
			t.Actors = f.union(t.Actors, main.Actors)
			f.lend(t, main, 0)
		}
	}
}

// cause is the dated event that the telling's verb has as its subject: "el
// derrumbe del 3 de julio mató a siete". Nil where there is none.
func (f *finder) cause(tellings []telling, at int) *telling {
	t := &tellings[at]
	if t.noun || t.dated || t.tense != past || t.report || t.say || t.clause.resumes >= 0 {
		return nil
	}
	for i := range tellings {
		o := &tellings[i]
		if !o.noun || o.Expression < 0 || o.Future || o.clause.first != t.clause.first || o.Trigger.End > t.Trigger.Start || f.Expressions[o.Expression].Start > t.Trigger.Start {
			continue
		}
		if first := f.tokenAt(o.Trigger.Start); first <= t.clause.first+2 {
			return o
		}
	}
	return nil
}

// lend gives a telling the date of another in its sentence.
func (f *finder) lend(t, from *telling, doubt model.Qualifier) {
	t.Expression, t.dated = from.Expression, false
	t.lent = true
	t.Date = from.Date.WithQualifier(from.Date.Qualifier | doubt)
	if x := &f.Expressions[from.Expression]; x.Bound == model.BoundSince && x.Date.IsDay() && t.clause.lead >= 0 && f.Tokens[t.clause.lead].Fold == foldCuando {
		t.Date = x.Date // "desde el 3 de mayo, cuando se vieron": they did that day
	}
	e := f.Expressions[from.Expression].Span
	t.because = because{rule: RuleMainClause, at: e, date: t.Date, worded: true}
}

// joined reports whether "y" joins the telling's clause to the one before.
func (f *finder) joined(t *telling) bool {
	return t.clause.lead >= 0 && (f.Tokens[t.clause.lead].Fold == foldAnd || f.Tokens[t.clause.lead].Fold == foldAndE)
}

// scene is the dated telling of the sentence at which this one happened: "la
// firma del acuerdo durante la visita", "la visita, en la que se firmó", "fue
// en mayo, donde conversaron". Nil where there is none.
func (f *finder) scene(tellings []telling, at int) *telling {
	t := &tellings[at]
	if t.noun && t.subject == nil && len(t.Title) > 0 {
		for i := range tellings {
			o := &tellings[i]
			if o.Expression >= 0 && o.noun && o.Trigger.Start > t.Trigger.End && o.Trigger.End <= t.Title[0].End && f.saidBetween(t.Trigger, o.Trigger, foldDurante) {
				return o
			}
		}
	}
	if t.clause.lead < 0 || !f.placesClause(t.clause.lead) {
		return nil
	}
	start := f.Tokens[t.clause.first].Start
	for i := at - 1; i >= 0; i-- {
		if o := &tellings[i]; o.Expression >= 0 && !o.report && o.Trigger.End <= start {
			return o
		}
	}
	return nil
}

// placesClause reports whether the clause word says where or when: "donde",
// "cuando", "en la que".
func (f *finder) placesClause(lead int) bool {
	switch f.Tokens[lead].Fold {
	case foldDonde, foldCuando, foldWhere, foldWhen:
		return true
	case foldQue:
		if lead < 2 || f.marks(lead-1)&markArticle == 0 {
			return false
		}
		switch f.Tokens[lead-2].Fold {
		case foldEn, foldDurante, foldCon, foldPor: // "la ofensiva con la que recuperó"
			return true
		}
	}
	return false
}

// saidBetween reports whether a word stands between two spans.
func (f *finder) saidBetween(a, b model.Span, fold uint64) bool {
	for at := f.tokenAt(a.End); at < len(f.Tokens) && f.Tokens[at].Start < b.Start; at++ {
		if f.Tokens[at].Fold == fold {
			return true
		}
	}
	return false
}
