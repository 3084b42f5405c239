package events

import (
	"strings"
	"sync"

	"hito/loader/prose"
	"hito/model"
)

// Where a title may end, and where it says that its sentence goes on.

// titleSlack is how many columns a title may have more than titleLength where
// that ends it with its phrase.
const titleSlack = 28

// afterthought is how many tokens behind a title's last comma go with it where
// they stand without what ends them: ", la primera vez | que".
const afterthought = 5

// neverEnds are words that no title ends on where the sentence goes on: the
// prepositions, articles, conjunctions and auxiliaries of both languages.
const neverEnds = `a ante bajo con contra de desde del durante en entre hacia hasta mediante para por según sin sobre tras al como
	el la los las un una unos unas lo su sus este esta estos estas ese esa esos esas cada
	y e o u ni que si cuando mientras aunque donde pero porque se le les no
	ha han he había habían haber fue fueron es son está están será serán va van
	of in at to with by for from until on between during against without under toward the an his her its their and or but that which who has have had was were is are will would be been not`

// quantifiers are words that stand before what they count or grade.
const quantifiers = `mucho mucha muchos muchas poco poca pocos pocas más menos muy tan tanto tanta tantos tantas casi algún alguna algunos algunas todo toda todos todas
	demasiado demasiada bastante bastantes cierto cierta ciertos ciertas solo apenas cerca unos unas
	much many more most less few some any very too so as about nearly almost every all several`

const (
	endsNever  = 1 + iota // where anything goes on
	endsBefore            // where no complement begins behind it
)

var titleEnds = sync.OnceValue(func() *prose.Lexicon[int8] {
	l := prose.NewLexicon[int8](256)
	for _, w := range strings.Fields(quantifiers) {
		l.Put(w, endsBefore)
	}
	for _, w := range strings.Fields(neverEnds) {
		l.Put(w, endsNever)
	}
	return l
})

// hangs reports whether a title that ends with the word would leave what stands
// behind it, in its sentence, open: "hacia | el este", "mucho | que ganar".
func (f *finder) hangs(at, last int) bool {
	t := &f.Tokens[at]
	if t.Kind != prose.Word || t.Flags&prose.Upper != 0 || f.mentionAt(at) || f.expressionCovers(at) || at+1 >= last || f.stops(at+1) {
		return false
	}
	end, _ := titleEnds().Lookup(t.Fold)
	switch {
	case end == endsNever:
		return !f.isNominal(at)
	case end == endsBefore, f.marks(at)&markArticle != 0 && !f.isNominal(at):
		next := &f.Tokens[at+1]
		return next.Fold == foldQue || next.Kind == prose.Number || next.Kind == prose.Word && !f.isPreposition(at+1) && !f.opens(at+1)
	}
	return false
}

// isNominal reports whether a word that is an article elsewhere is a noun or a
// participle here: "el este", "los primeros", "ha dicho".
func (f *finder) isNominal(at int) bool {
	if at == 0 || f.isPreposition(at) || f.isClitic(at) {
		return false
	}
	before := at - 1
	if f.word(at).auxiliary != noTense {
		return false
	}
	if at+1 < len(f.Tokens) && !f.stops(at+1) && !f.isPreposition(at+1) && f.marks(at+1)&markClause == 0 && f.word(before).auxiliary == noTense {
		return false // "el primer vuelo"
	}
	return f.marks(at)&markArticle != 0 && (f.marks(before)&markArticle != 0 && !f.mentionAt(before) || f.word(before).auxiliary != noTense)
}

// stops reports whether a mark that ends a phrase stands at the token.
func (f *finder) stops(at int) bool {
	t := &f.Tokens[at]
	return t.Kind == prose.Break || t.Kind == prose.Punct && !f.opensQuote(at) && !t.Is('¿') && !t.Is('%') && !t.Is('$') && !t.Is('€') && !t.Is('£')
}

// opensQuote reports whether a quotation begins at the mark.
func (f *finder) opensQuote(at int) bool {
	t := &f.Tokens[at]
	return t.Is('«') || t.Is('“') || t.Is('‘') || (t.Is('"') || t.Is('\'')) && t.Flags&prose.Space != 0
}

// opens reports whether a word begins what a title does well without: another
// clause that says when or why, or that is only added.
func (f *finder) opens(at int) bool {
	switch fold := f.Tokens[at].Fold; fold {
	case foldQue, foldThat:
		return false
	case foldAnd, foldAndE:
		return true
	}
	return f.marks(at)&markClause != 0 || f.text(at) == "and"
}

// ended is a title whose last span ends with a phrase: with the rest of what it
// began where that has room, else before it and with an empty span behind, which
// the screen shows as "…".
func (f *finder) ended(t *telling, title []model.Span) []model.Span {
	if len(title) == 0 {
		return title
	}
	n, cut := len(title), false
	if s := title[n-1]; n > 1 && s.Start == s.End {
		n, cut = n-1, true
	}
	s := title[n-1]
	sentence := f.Sentences[t.sentence]
	limit := int(sentence.Last)
	first, last := f.tokensOf(s)
	if last <= first || last >= limit || s.Start < sentence.Start {
		return title
	}
	hangs := f.hangs(last-1, limit)
	if !hangs && (cut || f.stops(last) || f.opens(last) && !f.isNominal(last-1) || t.noun && !t.supported) {
		return title
	}
	until, room := f.phraseEnd(last, limit), titleLength
	if hangs || f.opensQuote(last) || last+1 < limit && f.opensQuote(last+1) {
		room += titleSlack
	}
	whole := model.Span{Document: s.Document, Start: s.Start, End: f.Tokens[until-1].End}
	if !cut && !f.opens(last) && f.completes(last, until) && f.columns(whole) <= room {
		return append(f.spans.of(title[:n-1]...), whole)
	}
	if !cut && f.Tokens[last-1].End <= t.Trigger.End+8 && f.completes(last, until) {
		return append(f.spans.of(title[:n-1]...), f.shortened(whole, t.Trigger)...)
	}
	last = f.endBefore(t, last, limit, cut)
	s.End = f.Tokens[last-1].End
	return append(append(f.spans.of(title[:n-1]...), s), model.Span{Document: s.Document, Start: s.End, End: s.End})
}

// completes reports whether what goes on at the token has the verb that "que"
// asks for, or is what is compared: "más aviones que el año pasado".
func (f *finder) completes(at, until int) bool {
	if at >= until || f.hangs(until-1, len(f.Tokens)) || f.Tokens[until-1].Fold == foldQue {
		return false
	}
	for k := at; k < until && k < at+4; k++ {
		if f.Tokens[k].Fold != foldQue && f.Tokens[k].Fold != foldThat {
			continue
		}
		for back := k - 1; back >= 0 && back >= k-4; back-- {
			if end, _ := titleEnds().Lookup(f.Tokens[back].Fold); end == endsBefore {
				return true
			}
		}
		for verb := k + 1; verb < until; verb++ {
			if t := &f.Tokens[verb]; t.Kind == prose.Word && t.Flags&prose.Upper == 0 && !f.mentionAt(verb) && f.marks(verb)&(markArticle|markPreposition) == 0 {
				return true
			}
		}
		return false
	}
	return true
}

// endBefore is where the phrase before the token ends: before words that
// cannot end a title, and before a comma that only an afterthought stands behind.
func (f *finder) endBefore(t *telling, last, limit int, cut bool) int {
	first := f.tokenAt(t.Trigger.End)
	for last > first && (f.hangs(last-1, limit) || f.Tokens[last-1].Kind == prose.Punct && !f.closesTitle(last-1)) {
		last--
	}
	for at := last - 1; !cut && at > last-1-afterthought && at >= first; at-- {
		if !f.Tokens[at].Is(',') || f.hasVerb(at, last) {
			continue
		}
		if end, _ := titleEnds().Lookup(f.Tokens[at+1].Fold); end == endsBefore || f.marks(at+1)&markArticle != 0 {
			return at
		}
	}
	return last
}

// phraseEnd is where the phrase that goes on at the token ends: at a mark or
// before a clause that a title does well without, quotations whole.
func (f *finder) phraseEnd(at, limit int) int {
	for begun := at; at < limit; at++ {
		if f.opensQuote(at) {
			for at++; at < limit && !closesQuote(&f.Tokens[at]); at++ {
			}
			continue
		}
		if f.stops(at) && !f.withinFigures(at) && f.Tokens[at].Kind != prose.Break || f.isBreak(at, at+1) || at > begun && f.opens(at) && !f.expressionCovers(at) && !f.hangs(at-1, limit) {
			break
		}
	}
	return min(at, limit)
}
