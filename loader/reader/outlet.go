package reader

import (
	"strings"

	"hito/loader/prose"
	"hito/model"
)

// outlet looks for who published the text, where the text says so: behind a
// copyright sign, behind "Redacción", and else the agency that signs it.
func (d *draft) outlet() {
	d.document.Outlet = d.copyright()
	if d.document.Outlet == "" {
		d.document.Outlet = d.signed()
	}
}

// copyright is the name behind © and the year.
func (d *draft) copyright() string {
	for at := range d.units {
		u := &d.units[at]
		tokens := d.tokensOf(u)
		for i, token := range tokens {
			if !token.Is('©') || i > 2 {
				continue
			}
			rest := tokens[i+1:]
			for len(rest) > 0 && (rest[0].Kind == prose.Number || rest[0].Kind == prose.Punct) {
				rest = rest[1:]
			}
			if name := d.nameIn(rest); name != "" {
				return name
			}
		}
	}
	return ""
}

// nameIn is the run of capitalised words that the tokens begin with.
func (d *draft) nameIn(tokens []prose.Token) string {
	end := 0
	for end < len(tokens) && end < 5 && tokens[end].Kind == prose.Word && tokens[end].Flags&prose.Upper != 0 {
		end++
	}
	if end == 0 {
		return ""
	}
	return d.text[tokens[0].Start:tokens[end-1].End]
}

// signed is the agency or newsroom in a credit of the text, not of a picture.
func (d *draft) signed() string {
	for _, b := range d.credited() {
		words := d.text[b.Start:b.End]
		tokens := prose.Tokenize(nil, words)
		if d.isPictureLabel(tokens) {
			continue
		}
		for at := range tokens {
			if n := book().agency(tokens[at:]); n > 0 && tokens[at].Flags&prose.Upper != 0 && !isGeneric(words[tokens[at].Start:tokens[at+n-1].End]) {
				return words[tokens[at].Start:tokens[at+n-1].End]
			}
		}
	}
	return ""
}

// credited are the credits, in order.
func (d *draft) credited() []model.Block {
	var out []model.Block
	for _, u := range d.units {
		if u.marked && u.kind == model.BlockCredit {
			out = append(out, model.Block{Start: u.start, End: u.end})
		}
	}
	for _, b := range d.blocks {
		if b.Kind == model.BlockCredit || b.Kind == model.BlockMetadata {
			out = append(out, b)
		}
	}
	return out
}

func (d *draft) isPictureLabel(tokens []prose.Token) bool {
	letter, _ := book().label(tokens)
	return letter == 'p' || len(tokens) > 0 && has(book().pictures, firstWord(tokens))
}

// isGeneric reports whether the agency's name names none.
func isGeneric(name string) bool {
	switch strings.ToLower(name) {
	case "redacción", "redaccion", "agencias", "agencia", "agencies", "archivo", "pool", "via", "handout", "cortesia", "cortesía", "contacto":
		return true
	}
	return false
}
