package events

import (
	"strings"
	"sync"

	"hito/loader/prose"
	"hito/model"
)

// What sources say in a document is an event of its day: a statement. All that
// one speaker says there is one statement, whose tellings are its sentences.
// Who only passes on what others said, as the press does, states nothing.

// pressWords are words of the names of those who report: the agencies, papers
// and channels whose saying is no event, folded.
const pressWords = `agencia agence agency noticias news prensa press presse diario periódico revista semanario times post journal gazette herald tribune
	televisión televisora television radio cadena canal emisora medio medios media rotativo publicación portal bloomberg reuters afp efe ap tass ria novosti interfax kcna xinhua yonhap kyodo
	anadolu dpa ansa notimex telam bbc cnn nbc abc cbs npr rtve xinhuanet aljazeera jazeera telesur cnbc msnbc guardian economist forbes`

var press = sync.OnceValue(func() *prose.Lexicon[bool] {
	l := prose.NewLexicon[bool](128)
	for _, w := range strings.Fields(pressWords) {
		l.Put(w, true)
	}
	return l
})

// isPress reports whether an actor is one of those who report: a word of its
// name says so.
func (f *finder) isPress(actor int32) bool {
	return saysPress(f.Actors[actor].Name)
}

// saysPress reports whether one of the words is of the press.
func saysPress(words string) bool {
	for word := range strings.FieldsSeq(words) {
		if is, _ := press().Lookup(prose.Fold(word)); is {
			return true
		}
	}
	return false
}

// speaks reports whether a verb of speech has its speaker beside it: a person
// before it in its clause, or a person or a state right before or after it, or,
// right before it, a body that is none of the press, whose saying is no event
// and mostly stands behind.
func (f *finder) speaks(t *telling) bool {
	first, last := f.tokensOf(t.Trigger)
	start := f.Tokens[t.clause.first].Start
	at := f.mentionFrom(t.Trigger.Start)
	for i := at - 1; i >= 0 && at-i < 8 && first > 0 && f.Mentions[i].Start >= start; i-- {
		m := &f.Mentions[i]
		if m.End > t.Trigger.Start || m.Form == model.FormDemonym {
			continue
		}
		if len(t.subject) > 0 && m.Actor == t.subject[0] && f.Actors[m.Actor].Kind == model.Person || f.beforeVerb(m.End, first) {
			return f.canSpeak(m, true)
		}
	}
	if f.leftOutSpeaker(t, first) {
		return true
	}
	if at < len(f.Mentions) && last < len(f.Tokens) && f.Mentions[at].Start <= f.Tokens[last].End {
		return f.canSpeak(&f.Mentions[at], false)
	}
	return false
}

// beforeVerb reports whether only adverbs, clitics or an apposition between
// commas stand between the end of a name and the verb at first.
func (f *finder) beforeVerb(end int32, first int) bool {
	at := first - 1
	for at >= 0 && f.Tokens[at].Kind == prose.Word && !f.mentionAt(at) && (f.isClitic(at) || f.isAdverb(at)) {
		at--
	}
	return at >= 0 && f.Tokens[at].End == end
}

// leftOutSpeaker reports whether the verb opens its clause, so that who spoke
// last, a person, goes on: "También dijo que".
func (f *finder) leftOutSpeaker(t *telling, verb int) bool {
	if len(t.subject) != 1 || f.Actors[t.subject[0]].Kind != model.Person || verb >= t.clause.last {
		return false
	}
	for at := t.clause.first; at < verb; at++ {
		if !f.isClitic(at) && f.Tokens[at].Fold != foldAnd && !f.isAdverb(at) && f.marks(at)&markClause == 0 {
			return false
		}
	}
	_, behind := f.tokensOf(t.Trigger)
	for at := behind; at < min(t.clause.last, behind+3); at++ { // "indicó la agencia Andes"
		if f.mentionAt(at) {
			return false
		}
		if f.marks(at)&markArticle == 0 && (f.Tokens[at].Kind != prose.Word || at > behind+1) {
			break
		}
	}
	return true
}

func (f *finder) canSpeak(m *model.ActorMention, body bool) bool {
	switch f.Actors[m.Actor].Kind {
	case model.Person, model.State:
		return m.Form != model.FormDemonym
	case model.Organisation:
		return body && !f.isPress(m.Actor) && !saysPress(f.Document.Slice(m.Span))
	}
	return false
}

// speakerKeys files what somebody says under the document and the speaker.
func speakerKeys(m *merger, i int32, put func(key)) {
	t := &m.Mentions[i]
	if m.facts[i].family == Statement && t.Actors.Len() > 0 && t.Date.IsDay() && (m.Word(t.Type) == Statement || t.Parts.Of(0) == model.Agent) {
		put(key{Statement, t.Document, m.firstActor(t), 0})
	}
}

// sameSpeaker: one speaker, one document, one day, and at least one of the two
// is only dated by being said there.
func (m *merger) sameSpeaker(a, b int32) ([]string, bool) {
	x, y := &m.Mentions[a], &m.Mentions[b]
	if x.Document != y.Document || x.Date.Earliest != y.Date.Earliest || x.Reasons.Rule(m.Chronology) != RuleSaid && y.Reasons.Rule(m.Chronology) != RuleSaid {
		return nil, false
	}
	return []string{x.Date.String(), m.Actors[m.firstActor(x)].Name}, true
}
