package reader

import (
	"hito/loader/prose"
	"hito/model"
)

// pictures marks captions, and the credits of pictures.
func (d *draft) pictures() {
	for at := range d.units {
		u := &d.units[at]
		if u.marked || u.words > captionWords {
			continue
		}
		tokens := d.tokensOf(u)
		if d.onlyAgencies(tokens) || d.isStaff(tokens) {
			continue // signs the text
		}
		if letter, behind := book().label(tokens); letter == labelPicture {
			if rest := tokens[behind:]; countWords(rest) <= 5 || d.isNames(rest) {
				d.mark(u, model.BlockCredit)
				if tokens[behind-1].Is(':') {
					d.captionBefore(at)
				}
			} else {
				d.mark(u, model.BlockCaption)
			}
			continue
		}
		if !d.isCaption(u, tokens) {
			continue
		}
		if d.isBareCredit(tokens) {
			d.mark(u, model.BlockCredit)
			d.captionBefore(at)
		} else {
			d.mark(u, model.BlockCaption)
		}
	}
}

// captionBefore marks the line before a picture's bare credit, where it is one
// that can be a caption.
func (d *draft) captionBefore(at int) {
	if at == 0 {
		return
	}
	u, credit := &d.units[at-1], &d.units[at]
	short := u.to-u.from <= 2 && u.words <= 40 && !credit.gap && !d.lines
	if u.ending == endStop && at <= d.body+1 && d.isHead(at) && d.tells(d.mainClause(u)) {
		return // a standfirst
	}
	if d.onlyTitle(at - 1) {
		return
	}
	if !u.marked && (short || u.ending == endNone && u.words <= 40 && at-1 > 0 || d.isStill(at-1)) {
		d.mark(u, model.BlockCaption)
		return
	}
	// The credit stands above: its caption follows, and a gap parts it from prose.
	if next := at + 1; next < len(d.units) && !d.units[next].gap && (next+1 == len(d.units) || d.units[next+1].gap) && d.isStill(next) {
		d.mark(&d.units[next], model.BlockCaption)
	}
}

// onlyTitle reports whether the unit at at is the one line above the prose that
// can be the title.
func (d *draft) onlyTitle(at int) bool {
	if at >= d.body || !d.isHeadline(&d.units[at]) || d.units[at].words < shortWords {
		return false
	}
	for i := range d.units[:d.body] {
		if u := &d.units[i]; i != at && !u.marked && u.words >= shortWords && d.isHeadline(u) {
			return false
		}
	}
	return true
}

// mainClause is what a unit says up to the first clause that depends on it.
func (d *draft) mainClause(u *unit) []prose.Token {
	tokens := d.tokensOf(u)
	for at, token := range tokens {
		if isClauseWord(d.text[token.Start:token.End]) {
			return tokens[:at]
		}
	}
	return tokens
}

// isStill reports whether the unit at at, beside a picture's credit, can be its
// caption: a sentence of its own that says what is seen.
func (d *draft) isStill(at int) bool {
	u := &d.units[at]
	if u.marked || d.lines || u.words > sceneWords || u.words < shortWords || u.to-u.from != 1 || u.ending != endStop || !d.titled(at) {
		return false
	}
	return d.isSeen(d.tokensOf(u), true)
}

// isCaption reports whether the unit ends in a picture's credit or begins as a
// caption does.
func (d *draft) isCaption(u *unit, tokens []prose.Token) bool {
	last := d.sentences[u.to-1]
	if d.isPictureCredit(d.tokens[last.First:last.Last]) {
		return true
	}
	if u.to-u.from > 3 {
		return false
	}
	if tokens[0].Is('©') && u.words > 6 && tokens[2].Kind != prose.Number && d.hasAgency(tokens[:min(len(tokens), 4)]) {
		return true
	}
	if d.endsInCredit(tokens) || u.words <= 45 && u.to-u.from <= 2 && pointsAtPeople(d.text, tokens) {
		return true
	}
	if behind, _, _, ok := book().captions.prefix(tokens); ok && u.words <= 40 && u.to-u.from <= 2 {
		// "Imagen de archivo" alone, or any words but a verb's sentence.
		return behind == len(tokens) || u.ending != endStop || u.to-u.from == 1 && !d.lines
	}
	return opensAsFile(d.text, tokens)
}

// isPictureCredit reports whether the sentence is a picture's credit and
// nothing else: "Foto: AFP", "(Foto de Ana Ruiz / EFE)", "Crédito: Efe".
func (d *draft) isPictureCredit(tokens []prose.Token) bool {
	for len(tokens) > 0 && tokens[0].Kind == prose.Punct {
		tokens = tokens[1:]
	}
	if len(tokens) < 2 || countWords(tokens) > 14 {
		return false
	}
	if letter, _ := book().label(tokens); letter == labelPicture {
		return true
	}
	if !has(book().pictures, tokens[0]) {
		return false
	}
	// "Foto de Ana Ruiz", "Photo by Ana Ruiz", "Foto AFP": a name follows.
	next := 1
	if isLinkWord(d.text, tokens[next]) {
		next++
	}
	if next < len(tokens) && tokens[next].Is('/') {
		return true
	}
	if next >= len(tokens) || tokens[next].Flags&prose.Upper == 0 {
		return false
	}
	for _, token := range tokens[next:] {
		if token.Kind == prose.Word && token.Flags&prose.Upper == 0 && token.Len() > 3 && book().agency([]prose.Token{token}) == 0 {
			return false
		}
	}
	return true
}

// endsInCredit reports whether the tokens end in a picture's credit: in
// parentheses, behind a slash, a bar or a ©, or with a label.
func (d *draft) endsInCredit(tokens []prose.Token) bool {
	if inner, before := trailingGroup(tokens); inner != nil {
		return d.isCreditGroup(inner, before)
	}
	from := max(0, len(tokens)-16)
	for at := len(tokens) - 1; at > from; at-- {
		token := tokens[at]
		switch {
		case token.Is('/') || token.Is('|') || token.Is('©'):
			if d.isNames(tokens[at+1:]) && (d.hasAgency(tokens[from:]) || token.Is('©')) && d.slashBounds(tokens, at) {
				return true
			}
		case token.Is('-') || token.Is('–') || token.Is('—') || token.Is(',') || token.Is('.'):
			if at+1 < len(tokens) && !token.Is('.') && !token.Is(',') && token.Flags&prose.Space != 0 && d.onlyAgencies(tokens[at+1:]) {
				return true
			}
		case has(book().pictures, token) && at+1 < len(tokens) && tokens[at+1].Is(':'):
			return countWords(tokens[at+2:]) <= 8 && d.isNames(tokens[at+2:])
		}
	}
	return false
}

// slashBounds reports whether what stands about the slash at at is a credit:
// the name before it is an agency or a person's, not a word of the sentence.
func (d *draft) slashBounds(tokens []prose.Token, at int) bool {
	if tokens[at].Is('|') || tokens[at].Is('©') || tokens[at].Flags&prose.Space != 0 {
		return true
	}
	return at > 0 && tokens[at-1].Flags&(prose.Upper|prose.Capital) != 0 && (d.onlyAgencies(tokens[at+1:]) || book().agency(tokens[at-1:at]) > 0)
}

// isCreditGroup reports whether what the parentheses at a unit's end hold
// credits a picture; before is what precedes them.
func (d *draft) isCreditGroup(inner, before []prose.Token) bool {
	if countWords(inner) == 0 || countWords(inner) > 16 {
		return false
	}
	pictured, slash := false, false
	for _, token := range inner {
		pictured = pictured || has(book().pictures, token)
		slash = slash || token.Is('/') || token.Is('|')
	}
	if pictured {
		// "(FOTOS)" belongs to a headline.
		if _, _, _, known := book().captions.prefix(inner); known {
			return true
		}
		return slash || d.hasAgency(inner) || has(book().pictures, firstWord(inner)) && countWords(inner) > 1 && d.isPictureCredit(inner)
	}
	if slash && d.hasAgency(inner) {
		return true
	}
	// "(AFP)": the credit of a caption without a stop; behind a stop it signs
	// the text.
	return d.onlyAgencies(inner) && len(before) > 0 && before[len(before)-1].Kind == prose.Word && countWords(before) <= 45
}

// isBareCredit reports whether the unit is no more than a credit.
func (d *draft) isBareCredit(tokens []prose.Token) bool {
	return d.isPictureCredit(tokens) || d.isNames(tokens) && d.hasAgency(tokens) && countWords(tokens) <= 8
}

// isNames reports whether the tokens are names and short words between them.
func (d *draft) isNames(tokens []prose.Token) bool {
	names := 0
	for _, token := range tokens {
		switch {
		case token.Kind == prose.Break, token.Kind == prose.Punct && (token.Value == ':' || token.Value == ';' || token.Value == '?'):
			return false
		case token.Kind != prose.Word:
		case token.Flags&prose.Upper != 0 || book().agency([]prose.Token{token}) > 0:
			names++
		case token.Len() > 3:
			return false
		}
	}
	return names > 0 && names <= 8
}

// hasAgency reports whether an agency is named.
func (d *draft) hasAgency(tokens []prose.Token) bool {
	for at := range tokens {
		if tokens[at].Flags&prose.Upper != 0 && book().agency(tokens[at:]) > 0 {
			return true
		}
	}
	return false
}

// onlyAgencies reports whether the tokens are agencies' names, the initials of
// their writers, and marks, and nothing else.
func (d *draft) onlyAgencies(tokens []prose.Token) bool {
	named := false
	for at := 0; at < len(tokens); {
		token := tokens[at]
		switch {
		case token.Kind == prose.Punct:
			if token.Value == '?' || token.Value == ':' {
				return false
			}
			at++
		case isAgency(tokens[at:]):
			named = true
			behind, _, _, _ := book().agencies.prefix(tokens[at:])
			at += behind
		case token.Kind == prose.Word && token.Len() <= 4 && (isInitials(tokens, at) || isLinkWord(d.text, token)):
			at++
		default:
			return false
		}
	}
	return named
}

// isAgency reports whether the tokens begin with an agency's name, in capitals or
// not: "jc (efe, afp)".
func isAgency(tokens []prose.Token) bool {
	_, _, _, ok := book().agencies.prefix(tokens)
	return ok && tokens[0].Kind == prose.Word
}

// isInitials reports whether a slash or parenthesis parts the token from what
// follows: "jgh/crf", "jc (efe)".
func isInitials(tokens []prose.Token, at int) bool {
	if at == 0 && len(tokens) > 1 && tokens[1].Is('(') {
		return true
	}
	return at+1 < len(tokens) && tokens[at+1].Is('/') || at > 0 && tokens[at-1].Is('/')
}

// isLinkWord reports whether the word binds a credit to a name.
func isLinkWord(text string, token prose.Token) bool {
	switch text[token.Start:token.End] {
	case "de", "del", "por", "vía", "via", "by", "from", "of", "y", "and", "con", "para", "for":
		return true
	}
	return false
}

// trailingGroup is what the parentheses at the end of the tokens hold, and what
// stands before them; a stop may follow.
func trailingGroup(tokens []prose.Token) (inner, before []prose.Token) {
	end := len(tokens) - 1
	for end >= 0 && (tokens[end].Is('.') || tokens[end].Is('"')) {
		end--
	}
	if end < 0 || !tokens[end].Is(')') && !tokens[end].Is(']') {
		return nil, nil
	}
	for at := end - 1; at >= 0 && at > end-40; at-- {
		if tokens[at].Is('(') || tokens[at].Is('[') {
			return tokens[at+1 : end], tokens[:at]
		}
	}
	return nil, nil
}

// pointsAtPeople reports whether the text says who stands where in a picture.
func pointsAtPeople(text string, tokens []prose.Token) bool {
	for at := 1; at+1 < len(tokens); at++ {
		if tokens[at-1].Is(',') && tokens[at+1].Is(',') && at > 1 && tokens[at-2].Flags&prose.Upper != 0 && text[tokens[at].Start:tokens[at].End] == "left" {
			return true
		}
		if tokens[at].Kind != prose.Word || !tokens[at-1].Is('(') || !tokens[at+1].Is(')') && !tokens[at+1].Is('.') && !tokens[at+1].Is(',') {
			continue
		}
		switch text[tokens[at].Start:tokens[at].End] {
		case "izq", "izda", "izquierda", "der", "dcha", "derecha", "left", "right", "L", "R":
			return true
		}
	}
	return false
}

// opensAsFile reports whether the unit begins "Archivo -" or "FILE -".
func opensAsFile(text string, tokens []prose.Token) bool {
	if len(tokens) < 4 || tokens[1].Kind != prose.Punct || !tokens[1].Is('-') && !tokens[1].Is('–') && !tokens[1].Is('—') {
		return false
	}
	switch text[tokens[0].Start:tokens[0].End] {
	case "Archivo", "ARCHIVO", "FILE", "File":
		return true
	}
	return false
}

func (d *draft) tokensOf(u *unit) []prose.Token { return d.tokens[u.first:u.last] }

func firstWord(tokens []prose.Token) prose.Token {
	for _, token := range tokens {
		if token.Kind == prose.Word {
			return token
		}
	}
	return prose.Token{}
}

func countWords(tokens []prose.Token) int {
	n := 0
	for _, token := range tokens {
		if token.Kind == prose.Word || token.Kind == prose.Number {
			n++
		}
	}
	return n
}
