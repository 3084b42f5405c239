package reader

import (
	"strings"

	"hito/loader/prose"
	"hito/model"
)

const (
	openerWords  = 30 // page furniture that begins with a set phrase has no more
	counterWords = 7  // "12 comentarios", "hace 3 horas": no more
	creditWords  = 14
	noticeWords  = 120
	offerWords   = 45

	biographyUnits = 8 // how near the end an author is introduced
	biographyWords = 80
	biographyTitle = 7 // "Acerca de Marta Quiroga"
)

// phrases marks the lines of page furniture that their words give away: menus,
// buttons, social networks, newsletters, cookies, tags, reading times.
func (d *draft) phrases() {
	for at := range d.units {
		u := &d.units[at]
		if u.marked {
			continue
		}
		tokens := d.tokensOf(u)
		switch {
		case d.isMenu(at, tokens):
			d.mark(u, model.BlockMenu)
		case d.isLink(u, tokens):
			d.mark(u, model.BlockTeaser)
		case isNotice(u, tokens):
			d.mark(u, model.BlockMenu)
		}
	}
}

// isMenu reports whether the unit is a menu entry, a button, a path of sections
// or the like.
func (d *draft) isMenu(at int, tokens []prose.Token) bool {
	u := &d.units[at]
	b := book()
	if u.words == 0 {
		return true // bars, arrows and bullets
	}
	if b.sections.whole(tokens) {
		return u.ending != endStop || isEllipsis(d.text, u)
	}
	if letter, _ := b.label(tokens); letter == labelTags && u.words <= openerWords && u.ending != endStop {
		return true
	}
	if u.ending == endNone && d.isFiled(u, tokens) && d.titled(at) {
		return true
	}
	if isPlayer(tokens) || isCounter(tokens) || isCount(tokens) || isHashtags(tokens) {
		return true
	}
	if behind, _, _, ok := b.openers.prefix(tokens); ok && u.words <= openerWords && u.to-u.from <= 3 {
		// Behind a number a set phrase is one only in a short line.
		if tokens[0].Kind != prose.Number && firstWordIsPlain(d.text, tokens) || u.words <= counterWords || behind == len(tokens) || isQuote(tokens[behind]) {
			return true
		}
	}
	return u.ending == endNone && u.words <= openerWords && (d.isTrail(tokens) || allSingles(tokens))
}

// firstWordIsPlain is false for the openers that sentences begin with as well.
func firstWordIsPlain(text string, tokens []prose.Token) bool {
	switch prose.FoldString(text[tokens[0].Start:tokens[0].End]) {
	case "hace", "mostrando", "pagina", "lectura":
		return false
	}
	return true
}

// isEllipsis reports whether the unit ends in an ellipsis ("Cargando...").
func isEllipsis(text string, u *unit) bool {
	return u.words <= 3 && (text[u.end-1] == '.' && u.end > 1 && text[u.end-2] == '.' || u.end >= 3 && text[u.end-3:u.end] == "…")
}

// isCounter reports whether the unit is "3/12", "1 de 5" or the like.
func isCounter(tokens []prose.Token) bool {
	return len(tokens) == 3 && tokens[0].Kind == prose.Number && tokens[2].Kind == prose.Number &&
		(tokens[1].Is('/') || tokens[1].Kind == prose.Word && tokens[1].Len() == 2)
}

// isPlayer reports whether the unit is where a recording stands: "0:00 / 5:12".
func isPlayer(tokens []prose.Token) bool {
	if len(tokens) != 7 || !tokens[3].Is('/') {
		return false
	}
	for _, at := range []int{0, 4} {
		if tokens[at].Kind != prose.Number || !tokens[at+1].Is(':') || tokens[at+2].Kind != prose.Number {
			return false
		}
	}
	return true
}

// isFiled reports whether the unit names a video, a podcast or the like behind a
// label, or the headings under which the page is filed.
func (d *draft) isFiled(u *unit, tokens []prose.Token) bool {
	if letter, behind := book().label(tokens); letter == labelMedia {
		return behind < len(tokens) && u.words <= headingWords
	}
	behind, _, _, ok := book().filed.prefix(tokens)
	return ok && behind < len(tokens) && u.words <= creditWords && tokens[behind].Flags&prose.Upper != 0
}

// isCount reports whether the unit counts what readers did: "1,2K compartidos".
func isCount(tokens []prose.Token) bool {
	last := tokens[len(tokens)-1]
	if tokens[0].Kind != prose.Number || !has(book().counted, last) {
		return false
	}
	for _, token := range tokens[1 : len(tokens)-1] {
		if token.Kind == prose.Word && token.Len() > 3 {
			return false // K, M, mil
		}
	}
	return len(tokens) <= counterWords
}

func isQuote(token prose.Token) bool {
	return token.Is('"') || token.Is('“') || token.Is('«') || token.Is('‘') || token.Is('\'')
}

// isHashtags reports whether the unit is a row of tags.
func isHashtags(tokens []prose.Token) bool {
	tags := 0
	for at, token := range tokens {
		switch {
		case token.Is('#'):
			tags++
		case token.Kind == prose.Punct && token.Value != '_' && token.Value != ',':
			return false
		case token.Flags&prose.Space != 0 && (at == 0 || !tokens[at-1].Is('#')):
			return false
		case at == 0:
			return false
		}
	}
	return tags > 0
}

// isTrail reports whether the unit is a path or a row of sections parted by
// marks ("Inicio > Mundo > Asia"): each part is short, and one is a section.
func (d *draft) isTrail(tokens []prose.Token) bool {
	parts, known, from := 0, false, 0
	for at := 0; at <= len(tokens); at++ {
		if at < len(tokens) && !isTrailMark(tokens[at]) {
			continue
		}
		if part := tokens[from:at]; len(part) > 0 {
			if countWords(part) > 4 {
				return false
			}
			parts++
			known = known || book().sections.whole(part)
		}
		from = at + 1
	}
	return parts >= 2 && known
}

func isTrailMark(token prose.Token) bool {
	switch token.Value {
	case '>', '›', '»', '|', '/', '·', '•', '→', '\\', '—':
		return token.Kind == prose.Punct
	}
	return false
}

// allSingles reports whether every word is that of a button, a network or a
// section, two at least.
func allSingles(tokens []prose.Token) bool {
	words := 0
	for _, token := range tokens {
		if token.Kind == prose.Number {
			return false
		}
		if token.Kind == prose.Word {
			if !has(book().single, token) {
				return false
			}
			words++
		}
	}
	return words >= 2 || words == 1 && len(tokens) == 1
}

// isLink reports whether the unit points to another article: a set phrase, then
// a mark and a headline, or a headline alone.
func (d *draft) isLink(u *unit, tokens []prose.Token) bool {
	behind, words, _, ok := book().links.prefix(tokens)
	if !ok || u.words > headlineWords || u.to-u.from > 2 || behind >= len(tokens) {
		return false
	}
	next := tokens[behind]
	if next.Is(':') || next.Is('|') || next.Is('>') || next.Is('»') || next.Is('›') || next.Is('→') {
		return true
	}
	return words >= 2 && u.ending != endStop && (next.Flags&prose.Upper != 0 || next.Kind == prose.Punct)
}

// isNotice reports whether the unit asks to accept cookies, in the first person
// (an article about cookies does not), or offers a newsletter.
func isNotice(u *unit, tokens []prose.Token) bool {
	if u.words > noticeWords || u.words < 3 {
		return false
	}
	var said byte
	notices, sieve := book().notices, &book().noticeSieve
	for at := range tokens {
		if !sieve.May(tokens[at].Fold) || tokens[at].Kind != prose.Word {
			continue
		}
		if what, ok := notices.Lookup(tokens[at].Fold); ok {
			if what == noticeOffer && at == 0 {
				what = noticeAsk
			}
			said |= what
		}
	}
	const consent, subscription = noticeCookie | noticeOurs, noticeLetter | noticeAsk
	return said&consent == consent || said&subscription == subscription && u.words <= offerWords
}

// credits marks bylines and agencies' signatures on lines of their own.
func (d *draft) credits() {
	for at := range d.units {
		u := &d.units[at]
		if u.marked || u.words > noticeWords {
			continue
		}
		tokens := d.tokensOf(u)
		if u.words > creditWords+6 && !d.isCopyright(tokens) && !d.isStaff(tokens) {
			continue
		}
		edge := at < d.body || at >= d.tail || d.isHead(at) // above or below the prose
		if d.isCredit(u, tokens, edge) {
			d.mark(u, model.BlockCredit)
			d.raiseHead(at)
		}
	}
	d.biographies()
}

// biographies marks what introduces the author behind the text.
func (d *draft) biographies() {
	for at := len(d.units) - 1; at > d.body && at >= len(d.units)-biographyUnits; at-- {
		u := &d.units[at]
		if u.marked {
			continue
		}
		before := &d.units[at-1]
		introduced := d.introducesAuthor(before)
		if !introduced && !d.isBiography(u) {
			return
		}
		if d.mark(u, model.BlockCredit); introduced {
			d.mark(before, model.BlockCredit)
		}
	}
}

// introducesAuthor reports whether the unit is a heading over what introduces
// the author: "Sobre la autora", "Acerca de Marta Quiroga".
func (d *draft) introducesAuthor(u *unit) bool {
	tokens := d.tokensOf(u)
	if u.marked && u.kind != model.BlockHeading {
		return book().authors.whole(tokens)
	}
	behind, _, _, ok := book().intros.prefix(tokens)
	return ok && u.words <= biographyTitle && u.ending == endNone && countWords(tokens[behind:]) >= 2 &&
		isPersonal(d.text, tokens[behind:])
}

// isBiography reports whether the unit introduces its author: a name, "es" or
// "is", and a profession.
func (d *draft) isBiography(u *unit) bool {
	if u.words > biographyWords || u.to-u.from > 4 {
		return false
	}
	tokens := d.tokensOf(u)
	for at := 1; at < len(tokens) && at < 8; at++ {
		switch d.text[tokens[at].Start:tokens[at].End] {
		case "es", "is", "cubre", "covers", "escribe":
			for _, token := range tokens[at:min(at+12, len(tokens))] {
				if has(book().professions, token) {
					return isPersonal(d.text, tokens[:at])
				}
			}
			return false
		}
	}
	return false
}

func (d *draft) isCredit(u *unit, tokens []prose.Token, edge bool) bool {
	if d.isCopyright(tokens) {
		return true
	}
	for tokens[0].Is('*') || tokens[0].Is('(') || tokens[0].Is('[') || tokens[0].Is('—') || tokens[0].Is('-') {
		if tokens = tokens[1:]; len(tokens) == 0 {
			return false
		}
	}
	if d.onlyAgencies(tokens) || isInitialsOnly(tokens) || isAddress(d.text[u.start:u.end]) {
		return true
	}
	if letter, behind := book().label(tokens); letter == labelCredit && behind < len(tokens) && u.words <= creditWords {
		return true
	}
	if behind, _, _, ok := book().credits.prefix(tokens); ok && u.words <= creditWords && (u.ending != endStop || d.namesOnly(tokens[behind:])) {
		return true
	}
	if d.isStaff(tokens) {
		return true
	}
	if isByline(d.text, tokens) && (edge || !d.lines) {
		return true
	}
	return edge && (d.isProfession(u, tokens) || u.ending == endNone && u.words <= 8 && u.start > 0 && isNameAndPlace(d.text, tokens))
}

// isCopyright reports whether the unit begins as a copyright notice does.
func (d *draft) isCopyright(tokens []prose.Token) bool {
	if tokens[0].Is('©') || tokens[0].Is('(') && len(tokens) > 1 && tokens[1].Is('©') {
		return true
	}
	return len(tokens) > 1 && tokens[0].Kind == prose.Word && strings.EqualFold(d.text[tokens[0].Start:tokens[0].End], "copyright") &&
		(tokens[1].Kind == prose.Number || tokens[1].Kind == prose.Punct)
}

// isStaff reports whether the unit says who reported, wrote and edited the text,
// and no more.
func (d *draft) isStaff(tokens []prose.Token) bool {
	behind, _, _, ok := book().credits.prefix(tokens)
	if !ok || behind == len(tokens) || len(tokens) > noticeWords {
		return false
	}
	for _, token := range tokens[behind:] {
		if token.Kind == prose.Number || token.Kind == prose.Word && token.Flags&prose.Upper == 0 && !has(book().staff, token) {
			return false
		}
	}
	return true
}

// isAddress reports whether the line is a mail address and no more.
func isAddress(line string) bool {
	at := strings.IndexByte(line, '@')
	return at > 0 && strings.IndexByte(line[at:], '.') > 1 && !strings.ContainsAny(line, " \t\n")
}

// isInitialsOnly reports whether the unit is the small letters by which an
// agency's writers sign: "jf/mml".
func isInitialsOnly(tokens []prose.Token) bool {
	if len(tokens) < 3 || len(tokens) > 7 || len(tokens)%2 == 0 {
		return false
	}
	for at, token := range tokens {
		if at%2 == 1 && !token.Is('/') || at%2 == 0 && (token.Kind != prose.Word || token.Len() > 5 || token.Flags&(prose.Upper|prose.Space) != 0 && at > 0) {
			return false
		}
	}
	return tokens[0].Len() <= 4 && tokens[0].Flags&prose.Upper == 0
}

// namesOnly reports whether nothing but names and short words is left.
func (d *draft) namesOnly(tokens []prose.Token) bool { return len(tokens) == 0 || d.isNames(tokens) }

// isByline reports whether the unit is "Por" or "By" and a name.
func isByline(text string, tokens []prose.Token) bool {
	if tokens[0].Is('@') {
		return len(tokens) <= 4
	}
	switch text[tokens[0].Start:tokens[0].End] {
	case "Por", "POR", "By", "BY":
	default:
		return false
	}
	if tokens[len(tokens)-1].Kind == prose.Punct && !tokens[len(tokens)-1].Is(')') {
		return false
	}
	tokens = tokens[1:]
	if n := len(tokens); n > 2 && tokens[n-1].Kind == prose.Number && tokens[n-1].Len() <= 2 {
		tokens = tokens[:n-1] // Channel 6
	}
	return isPersonal(text, tokens)
}

// isNameAndPlace reports whether the unit is a name and where its bearer wrote:
// "Sofía Landa / Torrealba", "Tom Reed in Torrealba".
func isNameAndPlace(text string, tokens []prose.Token) bool {
	names, parted := 0, false
	for _, token := range tokens {
		switch word := text[token.Start:token.End]; {
		case word == "/" || word == "|" || word == "in" || word == "en" || word == "desde":
			if parted || names < 2 {
				return false
			}
			parted, names = true, 0
		case token.Kind != prose.Word || token.Flags&prose.Upper == 0 && !isNameLink(word):
			return false
		default:
			names++
		}
	}
	return parted && names > 0 && names <= 3
}

// isPersonal reports whether the tokens are two to ten words with capitals,
// with no more than short words and marks between them.
func isPersonal(text string, tokens []prose.Token) bool {
	names := 0
	for _, token := range tokens {
		switch {
		case token.Kind == prose.Number || token.Kind == prose.Break:
			return false
		case token.Kind == prose.Punct:
			switch token.Value {
			case ',', '.', '-', '/', '|', '@', '(', ')', '\'', '’', '–', '—', '_', '&', '·':
			default:
				return false
			}
		case token.Flags&prose.Upper != 0:
			names++
		case !isNameLink(text[token.Start:token.End]):
			return false
		}
	}
	return names >= 1 && names <= 10
}

func isNameLink(word string) bool {
	switch word {
	case "de", "del", "la", "las", "los", "y", "e", "i", "van", "von", "der", "da", "di", "and", "en", "in", "for", "para":
		return true
	}
	return false
}

// isProfession reports whether the unit is a name with what its bearer does
// ("Ana Ruiz, corresponsal en Moscú").
func (d *draft) isProfession(u *unit, tokens []prose.Token) bool {
	if u.words > 10 || u.ending != endNone || tokens[0].Flags&prose.Upper == 0 {
		return false
	}
	found := false
	for _, token := range tokens {
		found = found || has(book().professions, token)
		if token.Kind == prose.Punct && token.Value != ',' && token.Value != '|' && token.Value != '/' && token.Value != '-' && token.Value != '·' {
			return false
		}
	}
	return found && u.words >= 2
}
