package events

import (
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"strconv"
	"unicode/utf8"

	"hito/loader/prose"
	"hito/model"
)

// titleLength is how many columns a title has at most, where its words let it
// be cut.
const titleLength = 96

// subjectReach is how many mentions back a left-out subject is looked for.
const subjectReach = 64

// found is the tellings that stand, each with its title and its id.
func (f *finder) found() Found {
	out := Found{Expected: f.expected}
	place := make([]int32, len(f.tellings)) // among the mentions, from 1
	n := 0
	for i := range f.tellings {
		if f.stands(&f.tellings[i]) {
			place[i] = 1
			n++
		}
	}
	f.kept = slices.Grow(f.kept, n)
	for i := range f.tellings {
		t := &f.tellings[i]
		if place[i] == 0 {
			continue
		}
		t.Title = f.ended(t, f.title(t))
		t.Parts = f.parts(t)
		t.ID = MentionID(f.Document.Hash, t.Span, t.Trigger)
		t.Names = f.processes(t)
		if named := f.namesPact(t); named != nil {
			t.Names = slices.Concat(t.Names, named)
		}
		t.Reasons, t.Stated = f.reasons(t)
		f.kept = append(f.kept, t.Telling)
		place[i] = int32(len(f.kept))
	}
	out.Tellings = f.kept
	for i := range f.tellings {
		if to := f.tellings[i].refers; to > 0 && place[i] > 0 && place[to-1] > 0 {
			out.Tellings[place[i]-1].Refers = place[to-1] - place[i]
		}
	}
	return out
}

// stands reports whether a telling makes a row or can join one: it needs
// somebody who acts or a date of its own. Reports ("dijo el martes") date only
// themselves, and what was said at a meeting is a detail of the meeting.
func (f *finder) stands(t *telling) bool {
	switch {
	case t.refers > 0 && t.Role == model.RoleReference:
		return true // what it takes up does
	case t.aside:
		return false
	case t.named:
		return t.Expression >= 0
	case t.Negated && !t.Future && (t.Expression < 0 || t.lent || t.noun || t.dated || len(t.subject) == 0):
		return false
	case t.report:
		if t.Expression < 0 {
			return !t.Date.IsZero() && len(t.subject) > 0 && f.speaks(t) && !f.atMeeting(t)
		}
		return !t.lent && f.speaks(t)
	case t.say && t.Expression < 0 && f.atMeeting(t):
		return false
	case t.dated && t.Expression < 0 && t.Date.IsZero():
		return false
	case t.bare && t.lent && !t.supported && !t.after:
		return false // an object of what happened, and no event of its own
	case family(t.Type) == Meeting && t.Type != Visit && t.Expression < 0 && len(t.Actors) < 2:
		return false // nobody meets alone
	case t.Type == Other && !t.noun && t.Expression < 0 && !t.Date.IsDay():
		return false
	case len(t.Actors) == 0 && t.noun && !t.supported && !standsAlone[t.Type] && !t.ofAnniversary:
		return false
	case len(t.Actors) == 0 && t.lead && t.Date.IsDay() && !t.dated && !t.noun && sudden[kindOf(t.Type)]:
		return true // "Un alud mató a dos personas", as the news
	case len(t.Actors) == 0:
		return t.Expression >= 0 // "ayer" in a document without a date is a date of its own that nobody can reckon
	case t.tense == present && t.say && !t.Date.IsZero() && t.Expression < 0:
		return f.speaks(t)
	case t.tense == present, t.Role == model.RoleCaption:
		return t.Expression >= 0
	case t.noun && t.subject == nil && t.Expression < 0:
		return !t.Date.IsZero() && len(t.Actors) > 1
	}
	return true
}

// standsAlone are the types whose noun is an event without saying whose: "las
// elecciones de mayo", "el terremoto".
var standsAlone = map[string]bool{Attack: true, Ceremony: true, Disaster: true, Election: true, Protest: true, Casualties: true, Test: true, Arrest: true, Trial: true}

// atMeeting reports whether the document told of a meeting of the speaker.
func (f *finder) atMeeting(t *telling) bool {
	if len(t.subject) == 0 {
		return false
	}
	if kind := f.Actors[t.subject[0]].Kind; kind != model.Person && kind != model.State {
		return false
	}
	for i := range f.tellings {
		o := &f.tellings[i]
		if o.Trigger.Start >= t.Trigger.Start {
			return false
		}
		if family(o.Type) == Meeting && slices.Contains(o.Actors, t.subject[0]) {
			return true
		}
	}
	return false
}

// title is the words of the telling's clause, with its subject in front where
// that stands elsewhere: spans of the source and nothing else.
func (f *finder) title(t *telling) []model.Span {
	if t.noun && t.subject == nil && !t.supported && len(t.Title) > 0 {
		body := t.Title[0]
		if at := f.tokenAt(t.Trigger.Start); f.word(at).tense == participle && f.participleOf(t.clause.first, at) != nil {
			return append([]model.Span{f.nameBefore(t.clause.first, at)}, f.shortened(f.trim(body), t.Trigger)...) // "Ana Ruiz … detenida en febrero"
		}
		if t.relative.last > 0 { // "el encuentro que mantuvieron Ana y Luis"
			body.End = f.Tokens[t.relative.last-1].End
		}
		return f.shortened(f.trim(body), t.Trigger)
	}
	start, end := f.Tokens[t.clause.first].Start, f.Tokens[t.clause.last-1].End
	if t.clause.lead >= 0 {
		start = f.Tokens[t.clause.lead].End
	}
	if t.prospect {
		start = min(start, t.opening)
	}
	if t.say || t.report {
		end = f.saidUntil(t) // "sugirió que volvería"
	}
	whole := f.trim(model.Span{Document: f.Index, Start: start, End: end})
	if spans, ok := f.withoutAsides(whole, t.Trigger); ok {
		return spans
	}
	if spans, ok := f.withWhatIsSaid(t, whole); ok {
		return spans
	}
	body := f.shortened(whole, t.Trigger)
	if subject, ok := f.subjectSpan(t, body[0]); ok {
		return f.spans.before(subject, body)
	}
	if thing, ok := f.thingSpan(t); ok {
		if f.actsBehind(t) { // "el acuerdo que firma el país"
			return f.shortened(f.trim(model.Span{Document: f.Index, Start: thing.Start, End: whole.End}), t.Trigger)
		}
		return f.spans.before(thing, body)
	}
	return body
}

// shortened is a title that has room: the span, cut where it is too long, and
// then with an empty span behind it.
func (f *finder) shortened(s, trigger model.Span) []model.Span {
	short := f.shorten(s, trigger)
	if short.End == s.End {
		return f.spans.of(s)
	}
	return f.spans.of(short, model.Span{Document: s.Document, Start: short.End, End: short.End})
}

// thingReach is how many tokens the words before a relative clause may have
// that name what it speaks of.
const thingReach = 8

// thingSpan is the noun phrase that a relative clause speaks of, where nobody
// acts in it: "La paralización, que comenzó el lunes".
func (f *finder) thingSpan(t *telling) (model.Span, bool) {
	if t.noun || len(t.subject) > 0 || !f.isRelative(t.clause) || t.clause.lead == 0 {
		return model.Span{}, false
	}
	last := t.clause.lead - 1
	if f.Tokens[last].Is(',') {
		last--
	}
	first := int(f.Sentences[t.sentence].First)
	for at := last; at >= max(first, last-thingReach); at-- {
		if f.Tokens[at].Kind != prose.Word && !f.expressionCovers(at) {
			break
		}
		if f.hasVerbAt(at) {
			break
		}
		if f.marks(at)&markArticle != 0 && at < last && !f.expressionCovers(last) && (at == first || !f.isPreposition(at-1)) {
			if fold := f.Tokens[at].Fold; fold == foldDel || fold == foldAl {
				at++
			}
			return model.Span{Document: f.Index, Start: f.Tokens[at].Start, End: f.Tokens[last].End}, true
		}
	}
	return model.Span{}, false
}

// saidUntil is where what a verb of speech governs ends: with the clause that
// "que" begins right behind the verb's own.
func (f *finder) saidUntil(t *telling) int32 {
	end := f.Tokens[t.clause.last-1].End
	if t.clause.last >= len(f.Tokens) || f.Tokens[t.clause.last].Fold != foldQue && f.Tokens[t.clause.last].Fold != foldThat {
		return end
	}
	for _, c := range f.clauses(f.Sentences[t.sentence]) {
		if c.first == t.clause.last {
			return f.Tokens[c.last-1].End
		}
	}
	return end
}

// subjectSpan is where the telling's first actor is named, if not in body.
func (f *finder) subjectSpan(t *telling, body model.Span) (model.Span, bool) {
	if len(t.subject) == 0 {
		return model.Span{}, false
	}
	at := f.mentionFrom(t.Trigger.Start)
	for i := at; i < len(f.Mentions) && f.Mentions[i].Start < body.End; i++ {
		if f.Mentions[i].Actor == t.subject[0] {
			return model.Span{}, false
		}
	}
	var last model.Span
	found, who := false, -1
	for i := at - 1; i >= 0 && at-i < subjectReach; i-- {
		m := &f.Mentions[i]
		if m.Actor != t.subject[0] {
			continue
		}
		if body.Contains(m.Span) {
			return model.Span{}, false
		}
		if _, dim := f.Document.BlockAt(m.Start); !dim && (!found || m.Form == model.FormName) {
			last, found, who = m.Span, true, i
			if m.Form == model.FormName {
				break
			}
		}
	}
	if !found {
		return last, false
	}
	return f.putBefore(t, who)
}

// trim drops marks, conjunctions and loose prepositions at both ends.
func (f *finder) trim(s model.Span) model.Span {
	first, last := f.tokensOf(s)
	for first < last && f.Tokens[first].Kind != prose.Word && f.Tokens[first].Kind != prose.Number {
		first++
	}
	for last > first+1 && (f.Tokens[last-1].Kind == prose.Punct && !f.closesTitle(last-1) || f.Tokens[last-1].Kind == prose.Break || f.loose(last-1)) {
		last--
	}
	if first >= last {
		return s
	}
	return model.Span{Document: s.Document, Start: f.Tokens[first].Start, End: f.Tokens[last-1].End}
}

// closesTitle reports whether a title can end on the mark: a bracket, a sign of
// percent or of money.
func (f *finder) closesTitle(at int) bool {
	t := &f.Tokens[at]
	return t.Is(')') || t.Is('%') || t.Is('$') || t.Is('€') || t.Is('£')
}

// loose reports whether a title cannot end on the word.
func (f *finder) loose(at int) bool {
	if f.Tokens[at].Kind != prose.Word || f.mentionAt(at) || f.expressionCovers(at) {
		return false
	}
	if t := &f.Tokens[at]; t.Len() == 1 && t.Flags&prose.Upper != 0 && at > 0 && f.Tokens[at-1].Is('.') {
		return false // "Acciona S.A."
	}
	w := f.word(at)
	if w.marks&(markArticle|markClause) != 0 {
		return !f.isNominal(at)
	}
	switch f.Tokens[at].Fold {
	case foldDe, foldEn, foldA, foldPor, foldPara, foldAnd, foldAndE, foldTo, foldIn, foldAt, foldBy:
		return true
	}
	return f.text(at) == "con"
}

// shorten cuts a long title: at the last comma that leaves its trigger in and
// most of its room full, else before the last word that begins a complement,
// else at the end of a word.
func (f *finder) shorten(s, trigger model.Span) model.Span {
	if f.isShort(s) {
		return s
	}
	first, last := f.tokensOf(s)
	least := trigger.End + 24
	var cuts [3]int // at a comma, before a complement, at a word
	width := 0
	for at := first + 1; at < last; at++ {
		t := &f.Tokens[at]
		width += f.columns(model.Span{Document: s.Document, Start: f.Tokens[at-1].Start, End: t.Start})
		if t.Start <= least {
			continue
		}
		if width > titleLength+1 {
			break
		}
		switch {
		case t.Is(',') || t.Is('('):
			if width*5 >= titleLength*3 {
				cuts[0] = at
			}
		case t.Kind == prose.Word && !f.mentionAt(at) && (f.isPreposition(at) || f.marks(at)&markClause != 0) && t.Fold != foldDe && t.Fold != foldDel:
			cuts[1] = at
		case t.Kind == prose.Word && !f.mentionAt(at):
			cuts[2] = at
		}
	}
	for _, cut := range cuts {
		if cut > first {
			s.End = f.Tokens[cut-1].End
			return f.trim(s)
		}
	}
	return s
}

// isShort reports whether a span has no more columns than a title may have.
func (f *finder) isShort(s model.Span) bool {
	return s.End-s.Start <= titleLength || f.columns(s) <= titleLength
}

// columns is how many runes a span has.
func (f *finder) columns(s model.Span) int { return utf8.RuneCountInString(f.Document.Slice(s)) }

// withoutAsides is a long title without what stands between its subject and
// its verb in commas or brackets: "Telares Soto, el mayor de los fabricantes,
// cierra"; false where nothing does.
func (f *finder) withoutAsides(s, trigger model.Span) ([]model.Span, bool) {
	if f.isShort(s) {
		return nil, false
	}
	first, last := f.tokensOf(s)
	from, to := -1, -1
	for at := first + 1; at < last && f.Tokens[at].Start < trigger.Start; at++ {
		switch t := &f.Tokens[at]; {
		case (t.Is(',') || t.Is('(')) && from < 0 && f.mentionAt(at-1):
			from = at
		case (t.Is(',') || t.Is(')')) && from >= 0:
			to = at
		}
	}
	if from < 0 || to < 0 || to-from < 4 || to+1 >= last {
		return nil, false
	}
	head := model.Span{Document: s.Document, Start: s.Start, End: f.Tokens[from-1].End}
	rest := f.trim(model.Span{Document: s.Document, Start: f.Tokens[to+1].Start, End: s.End})
	return f.spans.before(head, f.shortened(rest, trigger)), true
}

// tokensOf is the tokens that lie in a span, the last excluded.
func (f *finder) tokensOf(s model.Span) (first, last int) {
	first = f.tokenAt(s.Start)
	for last = first; last < len(f.Tokens) && f.Tokens[last].End <= s.End; last++ {
	}
	return first, last
}

// tokenAt is the first token that begins at or after the byte.
func (f *finder) tokenAt(at int32) int {
	if place := int(at) / stride; at >= 0 && place < len(f.memo.strides) {
		i := int(f.memo.strides[place])
		for i < len(f.Tokens) && f.Tokens[i].Start < at {
			i++
		}
		return i
	}
	i, _ := slices.BinarySearchFunc(f.Tokens, at, func(t prose.Token, at int32) int { return int(t.Start - at) })
	return i
}

// MentionID is the short hash that names a telling for good: of the document's
// content, the sentence, and the trigger in it, since one sentence can tell
// two events.
func MentionID(hash string, sentence, trigger model.Span) (id model.ID) {
	var room [128]byte
	text := append(append(room[:0], hash...), ':')
	text = append(strconv.AppendInt(text, int64(sentence.Start), 10), '-')
	text = append(strconv.AppendInt(text, int64(sentence.End), 10), ':')
	sum := sha256.Sum256(strconv.AppendInt(text, int64(trigger.Start), 10))
	hex.Encode(id[:], sum[:6])
	return id
}
