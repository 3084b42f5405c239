package spoken

import (
	"slices"
	"strconv"
	"strings"

	"hito/model"
	"hito/views"
	"hito/views/lines"
	"hito/views/words"
)

// doubts asks what may be one event, from the likeliest on.
func (t *talk) doubts() {
	t.asking = -1
	t.ask(0)
}

// ask asks the first doubt from n on that was not put off.
func (t *talk) ask(n int) {
	for n < len(t.c.Suggestions) && t.later[t.pair(n)] {
		n++
	}
	if n >= len(t.c.Suggestions) {
		t.asking = -1
		t.say(sentence(t.Words.Say(words.TalkDoubtsNone)))
		return
	}
	t.asking = n
	s := t.c.Suggestions[n]
	t.tell(words.TalkDoubt, n+1, len(t.c.Suggestions))
	t.sayDoubted(words.TalkOne, s.A)
	t.sayDoubted(words.TalkOther, s.B)
	t.say(sentence(t.ui.DoubtsWhy + " " + t.Words.Reason(s.Reason)))
	t.tell(words.TalkAnswers)
}

func (t *talk) pair(n int) [2]string {
	s := t.c.Suggestions[n]
	return [2]string{t.c.Mentions[s.A].ID.String(), t.c.Mentions[s.B].ID.String()}
}

func (t *talk) sayDoubted(key words.Key, mention int32) {
	m := &t.c.Mentions[mention]
	t.tell(key, t.Words.Date(m.Date), t.sourceOf(&t.c.Documents[m.Document]), t.Words.Quote(lines.Plain(t.c.Text(m.Span))))
}

// answer takes the answer to a doubt; false where it is none, and another command
// is meant.
func (t *talk) answer(line string) bool {
	said := model.Fold(line)
	is := func(key words.Key) bool {
		for _, language := range words.Languages() {
			for _, word := range strings.Fields(words.For(language).Say(key)) {
				if said == model.Fold(word) {
					return true
				}
			}
		}
		return false
	}
	s := t.c.Suggestions[t.asking]
	switch {
	case is(words.TalkWordYes):
		t.decide(model.DecideSame, s.A, s.B)
	case is(words.TalkWordNo):
		t.decide(model.DecideDifferent, s.A, s.B)
	case is(words.TalkWordUnsure):
		t.decide(model.DecideUnsure, s.A, s.B)
	case is(words.TalkWordSkip):
		if t.later == nil {
			t.later = map[[2]string]bool{}
		}
		t.later[t.pair(t.asking)] = true
		t.ask(t.asking)
	case is(words.TalkWordUndo), line == "u":
		t.undo()
		t.ask(0)
	case is(words.TalkWordLeave):
		t.asking = -1
		t.sayEvent()
	default:
		t.asking = -1
		return false
	}
	return true
}

// decide writes down what the person says of two tellings, and goes on asking.
func (t *talk) decide(kind model.DecisionKind, one, two int32) {
	if t.note(model.Decision{Kind: kind, A: t.c.Ref(one), B: t.c.Ref(two)}) {
		t.say(sentence(t.decided(kind)))
		t.ask(0)
	}
}

// decided is what is said once a decision about two tellings is written, without
// the browser's key.
func (t *talk) decided(kind model.DecisionKind) string {
	said, _, _ := strings.Cut(t.ui.Decided[kind], " (")
	return said
}

// note writes a decision down, in all its lines, and has the documents put together anew; false
// where it could not be written.
func (t *talk) note(all ...model.Decision) bool {
	if t.Corrections == nil {
		t.say(sentence(t.ui.DecideNowhere))
		return false
	}
	if err := t.groups.Add(t.Corrections, all); err != nil {
		t.say(sentence(t.ui.DecideFailed.Say(t.ui.System(err))))
		return false
	}
	t.again()
	return true
}

// again has the documents read again, without a word where that goes well.
func (t *talk) again() {
	if t.Load == nil {
		return
	}
	c, err := t.Load(t.ctx)
	if err != nil {
		t.say(sentence(t.ui.System(err)))
		return
	}
	t.take(c)
}

// undo takes the last decision back.
func (t *talk) undo() {
	if t.Corrections == nil {
		t.say(sentence(t.ui.DecideNowhere))
		return
	}
	_, ok, err := t.groups.Undo(t.Corrections)
	switch {
	case err != nil:
		t.say(sentence(t.ui.UndoFailed.Say(t.ui.System(err))))
	case !ok:
		t.say(sentence(t.ui.UndoNone))
	default:
		t.again()
		t.say(sentence(t.ui.Undone))
	}
}

// different says that the two tellings that were compared are different events.
func (t *talk) different() {
	e := t.event()
	if e == nil || t.other < 0 || t.other >= e.Mentions.Len() || t.other == t.telling {
		t.tell(words.TalkCompareFirst)
		return
	}
	if t.note(model.Decision{Kind: model.DecideDifferent, A: t.c.Ref(e.Mentions.In(t.c)[t.telling]), B: t.c.Ref(e.Mentions.In(t.c)[t.other])}) {
		t.say(sentence(t.decided(model.DecideDifferent)))
		t.sayEvent()
	}
}

// join says that the event and the one of a row are the same.
func (t *talk) join(rest string) {
	n, ok := whole(rest)
	switch e := t.event(); {
	case e == nil:
		t.sayCount()
	case !ok || n < 1 || n > len(t.rows) || n-1 == t.at:
		t.tell(words.TalkWhichRow)
	case t.Corrections == nil:
		t.say(sentence(t.ui.DecideNowhere))
	default:
		if t.note(views.Joining(t.c, e, &t.c.Events[t.rows[n-1]], t.Corrections.Decisions())...) {
			t.say(sentence(t.decided(model.DecideSame)))
			t.sayEvent()
		}
	}
}

// split says that the telling that is spoken of, or the one that is numbered, is of
// another event than its others.
func (t *talk) split(rest string) {
	e := t.event()
	at := t.telling
	if n, ok := whole(rest); ok {
		at = n - 1
	}
	switch {
	case e == nil:
		t.sayCount()
	case e.Mentions.Len() < 2:
		t.say(sentence(t.ui.OneTelling))
	case at < 0 || at >= e.Mentions.Len() || rest == "" && at == 0 && e.Mentions.Len() > 2:
		t.tell(words.TalkWhichTelling, t.Words.Number(e.Mentions.Len()))
	default:
		if t.note(views.Splitting(t.c, e, at)...) {
			t.say(sentence(t.decided(model.DecideDifferent)))
			t.sayEvent()
		}
	}
}

// correct says of the event another date, title or type, or hides it: "date
// 2025-10-27"; no value is as the sources say.
func (t *talk) correct(rest string) {
	e := t.event()
	what, value, _ := strings.Cut(rest, " ")
	kind, ok := t.mendable(what)
	if e == nil || !ok {
		t.tell(words.TalkHowToCorrect)
		return
	}
	switch value = strings.TrimSpace(value); {
	case value == "" || kind == model.DecideName:
	case kind == model.DecideHide:
		value = ""
	case kind == model.DecideDate:
		d, ok := views.DateSaid(value, t.Words.Language, t.c.Documents[t.c.Mentions[e.Mentions.In(t.c)[0]].Document].Published, t.Date)
		if !ok {
			t.say(sentence(t.ui.Mend.NoDate))
			return
		}
		value = d.String()
	case kind == model.DecideType:
		q, wrong := views.ParseFilter("type:\""+strings.ReplaceAll(value, `"`, "")+"\"", t.Words, nil)
		if wrong != "" || len(q.Terms) != 1 {
			t.say(sentence(wrong))
			return
		}
		value = q.Terms[0].Text
	}
	if t.note(model.Decision{Kind: kind, A: t.c.Ref(e.Mentions.In(t.c)[0]), Value: value}) {
		t.tell(words.TalkCorrected)
		t.sayEvent()
	}
}

// decisions reads what the person decided and still counts, the last first.
func (t *talk) decisions() {
	if t.Corrections == nil {
		t.say(sentence(t.ui.DecideNowhere))
		return
	}
	t.standing = views.Standing(t.Corrections.Decisions())
	if len(t.standing) == 0 {
		t.say(sentence(t.ui.Mend.None))
		return
	}
	t.tell(words.TalkHowToRetract)
	standing := t.standing
	t.read(len(standing), func(i int) string {
		return strconv.Itoa(i+1) + ". " + sentence(t.ui.Mend.Fields[standing[i].Kind]) + " " + ended(t.decisionText(&standing[i]))
	})
}

// decisionText is what a decision says, and of which tellings: their sentences as
// they were written down or, where they were not, as they are read.
func (t *talk) decisionText(d *model.Decision) string {
	var said []string
	switch {
	case d.Kind == model.DecideType:
		said = append(said, t.Words.Type(d.Value))
	case d.Value != "" && !d.Kind.OfTwo():
		said = append(said, d.Value)
	}
	for _, r := range [...]model.MentionRef{d.A, d.B} {
		if r.Quote == "" && r.ID != "" {
			if i := slices.IndexFunc(t.c.Mentions, func(m model.Mention) bool { return m.ID == model.IDOf(r.ID) }); i >= 0 {
				r.Quote = t.c.Text(t.c.Mentions[i].Span)
			}
		}
		switch {
		case r.Quote != "":
			said = append(said, t.Words.Quote(lines.Plain(r.Quote)))
		case r.ID != "":
			said = append(said, r.ID)
		}
	}
	return strings.Join(said, ", ")
}

// retract takes back a decision that was read, by its number.
func (t *talk) retract(rest string) {
	n, ok := whole(rest)
	if !ok || n < 1 || n > len(t.standing) {
		t.tell(words.TalkWhichDecision)
		return
	}
	if t.note(t.standing[n-1].Withdrawal()) {
		t.standing = nil
		t.say(sentence(t.ui.Mend.TakenBack))
		t.sayEvent()
	}
}

// mendable is what of an event a word says is to be corrected.
func (t *talk) mendable(word string) (model.DecisionKind, bool) {
	for _, kind := range [...]model.DecisionKind{model.DecideDate, model.DecideName, model.DecideType, model.DecideHide} {
		for _, language := range words.Languages() {
			if word != "" && model.Fold(words.For(language).UI().Mend.Fields[kind]) == model.Fold(word) {
				return kind, true
			}
		}
	}
	return 0, false
}
