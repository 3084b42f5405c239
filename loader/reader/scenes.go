package reader

import (
	"slices"
	"strings"

	"hito/loader/prose"
	"hito/model"
)

// A picture's caption may carry no credit and read as a sentence. Two sorts are
// known by their grammar: those without a verb ("Ana Ruiz y Juan Gil, durante su
// encuentro en Lima.") and those that say in the present what is seen ("Ruiz
// saluda a los vecinos."). What news tells, it tells in another tense.

const (
	sceneWords   = 35 // such a caption has no more
	sceneRole    = 3  // words of what people are: "primer ministro electo"
	sceneSubject = 16 // tokens before its verb
)

// scenes marks captions without credits: paragraphs of one sentence, below the
// title. Where a text has many, it is a text in the present.
func (d *draft) scenes() {
	if d.lines {
		return
	}
	var found []int
	prosaic, seen := 0, 0
	for at := range d.units {
		u := &d.units[at]
		if u.marked {
			continue
		}
		if d.isProse(u) {
			prosaic++
		}
		scene, present := d.isScene(u)
		if !scene || !d.belowTitle(at) {
			continue
		}
		found = append(found, at)
		if present {
			seen++
		}
	}
	for _, at := range found {
		if _, present := d.isScene(&d.units[at]); !present || seen <= 3 || 2*seen <= prosaic {
			d.mark(&d.units[at], model.BlockCaption)
		}
	}
}

// belowTitle reports whether the unit at at cannot be the title: another stands
// above it, and what parts titles from the rest, or it ends as no title does.
func (d *draft) belowTitle(at int) bool {
	if !d.titled(at) {
		return false
	}
	return d.units[at].ending == endStop || at > d.body || d.head > 0 && at > d.head
}

// titled reports whether a line that can be the title stands above the unit.
func (d *draft) titled(at int) bool {
	for i := range d.units[:at] {
		if u := &d.units[i]; !u.marked && u.words >= shortWords {
			return true
		}
	}
	return false
}

// isScene reports whether the unit is a caption by its grammar, and whether by a
// verb in the present.
func (d *draft) isScene(u *unit) (scene, present bool) {
	if u.words > sceneWords || u.words < shortWords || u.to-u.from > 2 || u.ending != endStop && u.ending != endNone {
		return false, false
	}
	tokens := d.tokensOf(u)
	if tokens[0].Kind != prose.Word || tokens[0].Flags&prose.Upper == 0 {
		return false, false
	}
	first := d.sentences[u.from]
	if u.to-u.from == 2 && u.ending == endStop {
		return false, false
	}
	for _, token := range tokens {
		switch {
		case token.Kind == prose.Break, token.Is('"'), token.Is('“'), token.Is('«'), token.Is(':'), token.Is(';'):
			return false, false
		}
	}
	tokens = d.tokens[first.First:first.Last]
	if d.isVerbless(tokens) {
		return true, false
	}
	present = u.to-u.from == 1 && d.isSeen(tokens, false)
	return present, present
}

// isVerbless reports whether the sentence is who, a comma, and where or when:
// no comma follows, so what stands behind it interrupts no clause.
func (d *draft) isVerbless(tokens []prose.Token) bool {
	comma := -1
	for at, token := range tokens {
		if token.Is(',') {
			comma = at
		}
	}
	if comma < 1 || comma+2 >= len(tokens) || !has(book().scenePlaces, tokens[comma+1]) {
		return false
	}
	return d.isNominal(tokens[:comma]) && !d.tells(tokens[comma+1:])
}

// isNominal reports whether the tokens name people and say what they are: names,
// or an article and a role and names, with commas between.
func (d *draft) isNominal(tokens []prose.Token) bool {
	if last := tokens[len(tokens)-1]; last.Flags&prose.Upper == 0 && !last.Is(')') {
		return false
	}
	article := isArticle(d.text[tokens[0].Start:tokens[0].End])
	if !article && has(book().starters, tokens[0]) {
		return false // "Por la tarde visita Lima"
	}
	names, plain := 0, 0
	for at, token := range tokens {
		if token.Kind == prose.Word && token.Flags&prose.Upper == 0 && !isNameLink(d.text[token.Start:token.End]) {
			if _, verb := book().sceneVerbs.Lookup(token.Fold); verb {
				return false
			}
			if plain++; plain > sceneRole {
				return false
			}
		}
		switch {
		case token.Is(','), token.Is('-'), token.Is('('), token.Is(')'), token.Is('.'), token.Is('’'), token.Is('\''):
		case token.Kind != prose.Word:
			return false
		case token.Flags&prose.Upper != 0:
			if at > 0 || !article {
				names++
			}
		case at == 0 || names > 0 && tokens[at-1].Flags&prose.Upper != 0 && !isNameLink(d.text[token.Start:token.End]):
			return false // what stands behind a name is a verb
		}
	}
	return names > 0 && !d.tells(tokens)
}

func isArticle(word string) bool {
	switch word {
	case "El", "La", "Los", "Las", "Un", "Una", "Unos", "Unas", "The", "A", "An":
		return true
	}
	return false
}

// isSeen reports whether the sentence says in the present what a picture shows.
// Beside a picture's credit the occasion need not be named.
func (d *draft) isSeen(tokens []prose.Token, beside bool) bool {
	for at := 1; at < len(tokens) && at < sceneSubject; at++ {
		token := tokens[at]
		if token.Kind != prose.Word || token.Flags&prose.Upper != 0 {
			continue
		}
		if isClauseWord(d.text[token.Start:token.End]) {
			return false
		}
		needs, ok := book().sceneVerbs.Lookup(token.Fold)
		if !ok {
			continue
		}
		rest := tokens[at+1:]
		if len(rest) == 0 || isClauseWord(d.text[rest[0].Start:rest[0].End]) || d.tells(tokens) || d.isHabit(rest) {
			return false
		}
		if beside {
			return true
		}
		if needs && !d.endsSubject(tokens[at-1]) {
			return false // "la visita" is no verb
		}
		if needs {
			return d.isAtOccasion(rest)
		}
		return has(book().sceneFollowers, rest[0]) || slices.ContainsFunc(rest[:min(3, len(rest))], isHand)
	}
	return false
}

// endsSubject reports whether a subject may end with the token: a name, what was
// put in between, or the pronoun of the verb.
func (d *draft) endsSubject(token prose.Token) bool {
	return token.Flags&prose.Upper != 0 && !isArticle(d.text[token.Start:token.End]) || token.Is(',') || token.Is(')') ||
		d.text[token.Start:token.End] == "se"
}

func isHand(token prose.Token) bool { return has(book().hands, token) }

// isClauseWord reports whether the word opens another clause.
func isClauseWord(word string) bool {
	switch word {
	case "que", "quien", "cuando", "donde", "cuya", "cuyo", "si", "that", "who", "which", "when", "where", "whose":
		return true
	}
	return false
}

// isHabit reports whether what follows a verb says that it happens often.
func (d *draft) isHabit(rest []prose.Token) bool {
	for _, token := range rest {
		switch d.text[token.Start:token.End] {
		case "cada", "siempre", "todos", "todas", "nunca", "every", "always", "often", "never", "suele":
			return true
		}
	}
	return false
}

// isAtOccasion reports whether the occasion of a picture is named: "durante un
// acto", "a su llegada", "en una imagen".
func (d *draft) isAtOccasion(rest []prose.Token) bool {
	for at := 0; at+2 < len(rest); at++ {
		next := d.text[rest[at+1].Start:rest[at+1].End]
		switch d.text[rest[at].Start:rest[at].End] {
		case "durante", "during":
			switch next {
			case "un", "una", "su", "el", "la", "a", "an", "the", "his", "her", "their":
				return !has(book().spells, rest[at+2])
			}
		case "a", "upon":
			if (next == "su" || next == "his" || next == "her") && has(book().arrivals, rest[at+2]) {
				return true
			}
		case "en", "in":
			if (next == "una" || next == "esta" || next == "a" || next == "this") && has(book().pictures, rest[at+2]) {
				return true
			}
		}
	}
	return false
}

// tells reports whether a word looks like a verb in a tense that tells or
// announces: captions have none.
func (d *draft) tells(tokens []prose.Token) bool {
	for at, token := range tokens {
		if token.Kind != prose.Word || token.Flags&prose.Upper != 0 && at > 0 && !tokens[at-1].Is('.') {
			continue
		}
		if has(book().tellingVerbs, token) {
			return true
		}
		word := d.text[token.Start:token.End]
		for _, suffix := range tellingEndings {
			if len(word) > len(suffix)+1 && strings.HasSuffix(word, suffix) {
				return true
			}
		}
		if d.language == "en" && len(word) > 4 && strings.HasSuffix(word, "ed") {
			return true
		}
	}
	return false
}
