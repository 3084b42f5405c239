package events

import "hito/loader/prose"

// clause is a run of tokens of one sentence that one verb governs, as near as
// commas and conjunctions tell: tokens first..last, last excluded.
type clause struct {
	first, last int
	// lead is the token that opens it ("que", "tras", "donde"), -1 for none.
	lead int
	// quoted says that it is somebody's words.
	quoted bool
	// resumes is the place of the clause that goes on here behind a relative
	// one ("La ministra, que llegó ayer, | firmó"), -1 for none.
	resumes int
}

// clauses cuts a sentence. A clause begins at a clause word ("que", "donde",
// "tras"), after a semicolon, after a comma or "y" that a finite verb follows
// closely, and at quotation marks.
func (f *finder) clauses(s prose.Sentence) []clause {
	f.cut = f.cut[:0]
	open := clause{first: int(s.First), lead: -1, resumes: -1}
	if f.isIf(open.first) {
		open.lead = open.first
	}
	quoted := 0
	flush := func(at, lead int) {
		open.last = at
		f.skipAttribution(&open)
		if open.last > open.first {
			f.cut = append(f.cut, open)
		}
		open = clause{first: at, lead: lead, quoted: quoted > 0, resumes: -1}
	}
	straight := false
	last := int(s.Last)
	for at := f.next(int(s.First), last, signCuts); at < last; at = f.next(at+1, last, signCuts) {
		t := &f.Tokens[at]
		switch {
		case t.Is('«') || t.Is('“'):
			quoted++
			flush(at, -1)
		case t.Is('»') || t.Is('”'):
			quoted = max(0, quoted-1)
			flush(at, -1)
		case t.Is('"'):
			straight = !straight
			if straight {
				quoted++
			} else {
				quoted = max(0, quoted-1)
			}
			flush(at, -1)
		case t.Is(';') || t.Is('–') || t.Is('—') || t.Is(':') && !f.withinFigures(at):
			flush(at, -1)
		case t.Is(',') && f.endsAdjunct(open, at):
			flush(at, -1)
		case t.Is(',') && f.verbFollows(at+1) && (f.isRelative(open) && at > open.first+2 || f.hasVerb(open.first, at)):
			head := f.headOf(open)
			flush(at, -1)
			open.first++
			open.resumes = head
		case t.Kind == prose.Word && at > open.first:
			if f.opensClause(open, at) {
				flush(at, at)
			}
		}
	}
	flush(last, -1)
	return f.cut
}

// withinFigures reports whether the mark stands between two figures, as in
// "10:30".
func (f *finder) withinFigures(at int) bool {
	return at > 0 && at+1 < len(f.Tokens) && f.Tokens[at-1].Kind == prose.Number && f.Tokens[at+1].Kind == prose.Number && f.Tokens[at+1].Flags&prose.Space == 0
}

// endsAdjunct reports whether the comma at at ends what says when ("Un día
// después de pisar la plaza,") and the main clause begins behind it.
func (f *finder) endsAdjunct(open clause, at int) bool {
	if open.lead < 0 || at+1 >= len(f.Tokens) || f.mentionAt(at) { // "los líderes de Perú, Chile y Cuba"
		return false
	}
	switch f.Tokens[open.lead].Fold {
	case foldDespues, foldAntes, foldTras, foldLuego:
	case foldCuando, foldMientras, foldSi, foldIf: // not "cuando la ministra, Ana Ruiz, llegó"
		if !f.hasVerb(open.first, at) {
			return false
		}
	default:
		return false
	}
	if !f.mentionAt(at+1) && f.marks(at+1)&markArticle == 0 && !f.verbFollows(at+1) {
		return false
	}
	return f.mentionAt(at+1) || !f.mentionAt(at-1) // not "tras llegar Ana, la ministra"
}

// headOf is the place of the clause without a verb that a relative clause
// stands in, -1 where there is none.
func (f *finder) headOf(open clause) int {
	at := len(f.cut) - 1
	if at < 0 || open.quoted || !f.isRelative(open) || f.cut[at].last != open.first || f.hasVerb(f.cut[at].first, f.cut[at].last) {
		return -1
	}
	return at
}

// isRelative reports whether the clause begins as a relative one does.
func (f *finder) isRelative(c clause) bool {
	if c.lead < 0 {
		return false
	}
	switch f.Tokens[c.lead].Fold {
	case foldQue, foldThat, foldDonde, foldWhere, foldWho, foldQuien, foldQuienes:
		return true
	}
	return false
}

// isIf reports whether the word begins a condition.
func (f *finder) isIf(at int) bool { return f.Tokens[at].Fold == foldSi || f.Tokens[at].Fold == foldIf }

// hasVerb reports whether a finite verb stands among the tokens.
func (f *finder) hasVerb(first, last int) bool {
	return f.nextVerb(first, last) < last
}

// nextVerb is the first of the tokens that a finite verb group begins with; last,
// which is not among them, or first where that lies behind it, where none does.
func (f *finder) nextVerb(first, last int) int {
	at := f.next(first, last, signVerb)
	for at < last && !f.hasVerbAt(at) {
		at = f.next(at+1, last, signVerb)
	}
	return at
}

// skipAttribution takes "Según fuentes oficiales," from the head of a clause:
// who is quoted takes no part in what is told.
func (f *finder) skipAttribution(c *clause) {
	first := c.first
	if f.Tokens[first].Fold == foldDe && f.word(first+1).noun == 0 { // "De acuerdo con"
		first++
	}
	if f.marks(first)&markAttribution == 0 {
		return
	}
	for at := c.first + 1; at+1 < c.last; at++ {
		if f.Tokens[at].Is(',') {
			c.first, c.lead = at+1, -1
			return
		}
	}
}

// opensClause reports whether the word at at begins a clause.
func (f *finder) opensClause(open clause, at int) bool {
	if f.marks(at)&markClause != 0 {
		if f.expressionCovers(at) && !f.beginsExpression(at) {
			return false // "el mes que viene"
		}
		switch f.Tokens[at].Fold {
		case foldDesde: // "desde que llegó", and not "desde enero"
			return at+1 < len(f.Tokens) && f.Tokens[at+1].Fold == foldQue
		case foldDespues, foldAntes, foldLuego: // "después de asistir", and not "poco después"
			return at+1 < len(f.Tokens) && f.Tokens[at+1].Fold == foldDe
		}
		return true
	}
	if fold := f.Tokens[at].Fold; fold == foldAnd || fold == foldAndE {
		if at > 0 && f.Tokens[at-1].Is(',') { // ", y el Nikkei 225 retrocedió"
			next := at + 1
			for next < len(f.Tokens) && next < at+8 && (f.mentionAt(next) || f.marks(next)&markArticle != 0) {
				next++
			}
			return f.verbFollows(next) && f.hasVerb(open.first, at) // not "la ministra, Ana Ruiz, y Luis Soto hablaron"
		}
		return f.verbFollows(at + 1)
	}
	return false
}

// verbFollows reports whether a finite verb stands at at, but for clitics.
func (f *finder) verbFollows(at int) bool {
	for skip := 0; at < len(f.Tokens) && skip < 3; skip, at = skip+1, at+1 {
		if f.Tokens[at].Kind != prose.Word {
			return false
		}
		if f.expressionCovers(at) { // "y doce días antes había paseado"
			skip--
			continue
		}
		if f.isClitic(at) || f.marks(at)&markNot != 0 || f.Tokens[at].Fold == foldAlso {
			continue
		}
		return f.hasVerbAt(at)
	}
	return false
}

var (
	foldAnd      = prose.Fold("y")
	foldAndE     = prose.Fold("e")
	foldAlso     = prose.Fold("también")
	foldSe       = prose.Fold("se")
	foldSido     = prose.Fold("sido")
	foldBeen     = prose.Fold("been")
	foldWith     = prose.Fold("with")
	foldBe       = prose.Fold("be")
	foldDe       = prose.Fold("de")
	foldOf       = prose.Fold("of")
	foldDel      = prose.Fold("del")
	foldEn       = prose.Fold("en")
	foldIn       = prose.Fold("in")
	foldA        = prose.Fold("a")
	foldCon      = prose.Fold("con")
	foldAl       = prose.Fold("al")
	foldTo       = prose.Fold("to")
	foldAt       = prose.Fold("at")
	foldQue      = prose.Fold("que")
	foldThat     = prose.Fold("that")
	foldWho      = prose.Fold("who")
	foldQuien    = prose.Fold("quien")
	foldQuienes  = prose.Fold("quienes")
	foldSegun    = prose.Fold("según")
	foldSi       = prose.Fold("si")
	foldIf       = prose.Fold("if")
	foldDespues  = prose.Fold("después")
	foldAntes    = prose.Fold("antes")
	foldTras     = prose.Fold("tras")
	foldDesde    = prose.Fold("desde")
	foldLuego    = prose.Fold("luego")
	foldContra   = prose.Fold("contra")
	foldAgainst  = prose.Fold("against")
	foldNadie    = prose.Fold("nadie")
	foldNinguno  = prose.Fold("ninguno")
	foldNobody   = prose.Fold("nobody")
	foldLos      = prose.Fold("los")
	foldLas      = prose.Fold("las")
	foldEntre    = prose.Fold("entre")
	foldDurante  = prose.Fold("durante")
	foldMientras = prose.Fold("mientras")
	foldCuando   = prose.Fold("cuando")
	foldWhere    = prose.Fold("where")
	foldWhen     = prose.Fold("when")
	foldDonde    = prose.Fold("donde")
	foldPara     = prose.Fold("para")
	foldBy       = prose.Fold("by")
	foldPor      = prose.Fold("por")
)

// clitics are the words that stand between a subject and its verb, in any
// language.
const clitics = "se le les lo la los las ya también to then"

func (f *finder) isClitic(at int) bool { return f.marks(at)&markClitic != 0 }
