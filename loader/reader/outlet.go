package reader

import (
	"slices"
	"strings"

	"hito/loader/prose"
	"hito/model"
)

// outlet looks for who published the text, where the text says so and no masthead
// does: behind a copyright sign, behind "Redacción", the agency that signs it,
// a part of a line above, or behind the place and day.
func (d *draft) outlet() {
	for _, by := range []func() string{d.copyright, d.signed, d.headed, d.wired} {
		if d.document.Outlet == "" {
			d.document.Outlet = by()
		}
	}
}

// copyright is the name behind © or "Copyright" and the year.
func (d *draft) copyright() string {
	for i := range d.units {
		u := &d.units[i]
		tokens := d.tokensOf(u)
		if !u.marked || u.kind != model.BlockCredit || !d.isCopyright(tokens) {
			continue
		}
		rest := tokens[1:]
		for len(rest) > 0 && (rest[0].Kind != prose.Word || rest[0].Flags&prose.Upper == 0) {
			rest = rest[1:]
		}
		if name := d.nameIn(rest); name != "" {
			return name
		}
	}
	return ""
}

// nameIn is the run of capitalised words that the tokens begin with.
func (d *draft) nameIn(tokens []prose.Token) string {
	end := 0
	for at := 0; at < len(tokens) && at < 6 && tokens[at].Kind == prose.Word; at++ {
		if tokens[at].Flags&prose.Upper != 0 {
			end = at + 1
			if at+1 < len(tokens) && tokens[at+1].Kind == prose.Number && tokens[at+1].Len() <= 2 { // Channel 6
				at++
				end = at + 1
			}
		} else if !isNameLink(d.text[tokens[at].Start:tokens[at].End]) {
			break
		}
	}
	if end == 0 || tokens[0].Flags&prose.Upper == 0 {
		return ""
	}
	return d.text[tokens[0].Start:tokens[end-1].End]
}

// signed is the agency that a date line or a signature names, not one that
// furnished a picture or a part.
func (d *draft) signed() string {
	for _, span := range d.signatures() {
		for at := range span {
			n := book().agency(span[at:])
			if n == 0 || span[at].Flags&prose.Upper == 0 {
				continue
			}
			if name := d.text[span[at].Start:span[at+n-1].End]; !isGeneric(name) {
				return name
			}
		}
	}
	return ""
}

// headed is the paper that a line above the prose names in one of its parts: "LA
// GACETA | EMPRESAS | 19/11/2020", "Onda Valdesal > Tribunales".
func (d *draft) headed() string {
	for i := range d.units[:d.body] {
		tokens := d.tokensOf(&d.units[i])
		if !d.units[i].marked {
			continue
		}
		for first, at := 0, 0; at <= len(tokens); at++ {
			if at < len(tokens) && !tokens[at].Is('|') && !tokens[at].Is('>') && !tokens[at].Is('›') && !tokens[at].Is('·') {
				continue
			}
			if cell := tokens[first:at]; (first > 0 || at < len(tokens)) && len(cell) > 1 {
				if named, paper := d.isPaperName(cell); named && paper {
					return d.text[cell[0].Start:cell[len(cell)-1].End]
				}
			}
			first = at + 1
		}
	}
	return ""
}

// wired is the agency that a dateline before the text names last, in parentheses:
// "CARAVELÍ, 13 de marzo de 2019 (Andes Sur) -".
func (d *draft) wired() string {
	for _, b := range d.blocks {
		tokens := d.within(b)
		last := len(tokens) - 1
		for last > 0 && tokens[last].Kind == prose.Punct && !tokens[last].Is(')') {
			last--
		}
		if b.Kind != model.BlockMetadata || last < 4 || !tokens[last].Is(')') {
			continue
		}
		first := last - 1
		for first > 0 && !tokens[first].Is('(') {
			first--
		}
		if cell := tokens[first+1 : last]; first > 1 {
			if named, _ := d.isPaperName(cell); named {
				return d.text[cell[0].Start:cell[len(cell)-1].End]
			}
		}
	}
	return ""
}

// signatures are the tokens of date lines and agencies' signatures.
func (d *draft) signatures() [][]prose.Token {
	var out [][]prose.Token
	for i := range d.units {
		u := &d.units[i]
		if tokens := d.tokensOf(u); u.marked && (u.kind == model.BlockMetadata || u.kind == model.BlockCredit && d.onlyAgencies(tokens)) {
			out = append(out, tokens)
		}
	}
	for _, b := range d.blocks {
		tokens := d.within(b)
		if b.Kind == model.BlockMetadata || b.Kind == model.BlockCredit && d.onlyAgencies(tokens) {
			out = append(out, tokens)
		}
	}
	return out
}

// within is the tokens of a block.
func (d *draft) within(b model.Block) []prose.Token {
	first, _ := slices.BinarySearchFunc(d.tokens, b.Start, func(t prose.Token, at int32) int { return int(t.Start) - int(at) })
	last, _ := slices.BinarySearchFunc(d.tokens, b.End, func(t prose.Token, at int32) int { return int(t.Start) - int(at) })
	return d.tokens[first:last]
}

// isGeneric reports whether the agency's name names none.
func isGeneric(name string) bool {
	switch strings.ToLower(name) {
	case "redacción", "redaccion", "agencias", "agencia", "agencies", "archivo", "pool", "via", "handout", "cortesia", "cortesía", "contacto":
		return true
	}
	return false
}
