package actors

import (
	"strings"

	"hito/loader/prose"
	"hito/model"
)

// pluralPosts adds what a plural post says of two people who are named behind it:
// "los presidentes de Chile, Ana Ruiz, y de Perú, Luis Soto", "los cancilleres de
// Perú y Chile, Ana Ruiz y Luis Soto". Start is where its phrase begins, j the token
// behind the post's word, head the post. It is 0 where the words say otherwise.
func (f *finder) pluralPosts(start, j int, head int8) int {
	kept := len(f.out)
	if end := f.twoPosts(start, j, head); end > 0 {
		return end
	}
	f.out = f.out[:kept]
	return 0
}

// pluralOf is the post that the word at i is the plural of, 0 for none.
func (f *finder) pluralOf(i int, w word) int8 {
	if w.plural != 0 || w.flags&flagLeaders == 0 {
		return w.plural
	}
	text := f.text[f.tokens[i].Start:f.tokens[i].End]
	for _, ending := range [...]string{"s", "es"} {
		if one, ok := f.t.words.Lookup(prose.Fold(strings.TrimSuffix(text, ending))); ok && one.post != 0 && strings.HasSuffix(text, ending) {
			return one.post
		}
	}
	return 0
}

func (f *finder) twoPosts(start, j int, head int8) int {
	first := roleReader{finder: f, mention: Mention{Kind: model.Person, Form: model.FormRole, class: classPost, head: head, word: f.tokens[j-1].Fold, definite: true, of: -1, holder: -1}}
	end := first.after(j)
	if first.mention.state == 0 {
		return 0
	}
	second := first
	second.mention.state, second.taken = 0, 0
	if f.is(end, ',') { // "de Chile, Ana Ruiz, y de Perú, Luis Soto"
		index, next := f.nameBehind(end)
		if f.is(next, ',') {
			next++
		}
		if index < 0 || f.flags(next)&flagAnd == 0 || f.flags(next+1)&flagOf == 0 {
			return 0
		}
		from := next + 1
		until := second.after(from)
		other, behind := f.nameBehind(until)
		if second.mention.state == 0 || other < 0 {
			return 0
		}
		f.emitPost(first, index, start, end)
		f.emitPost(second, other, from, until)
		return behind
	}
	if f.flags(end)&flagAnd == 0 { // "de Perú y Chile, Ana Ruiz y Luis Soto"
		return 0
	}
	from := end + 1
	until := from
	if d := f.demonymAt(from); d.demonym != 0 && !f.upper(from) {
		second.mention.state = d.demonym
		second.demonym(from, d)
		until = d.end
	} else if f.flags(from)&flagOf != 0 {
		until = second.after(from)
	} else if m, at := f.entityAt(from); m.entity != 0 && f.t.entities[m.entity].kind == model.State {
		second.mention.state = f.acting(at, m, false)
		until = m.end
	}
	index, next := f.nameBehind(until)
	if second.mention.state == 0 || index < 0 || f.flags(next)&flagAnd == 0 || !f.upper(next+1) {
		return 0
	}
	other, behind := f.name(next + 1)
	if other < 0 {
		return 0
	}
	f.emitPost(first, index, start, end)
	f.emitPost(second, other, end, until)
	return behind
}

// nameBehind is the name behind a comma at i, and the token behind it; -1 for none.
func (f *finder) nameBehind(i int) (index int32, next int) {
	if !f.is(i, ',') || !f.upper(i+1) || f.match(i+1, f.word(i+1)).entity != 0 {
		return -1, i
	}
	return f.name(i + 1)
}

// emitPost adds a post of the person whose name is the mention index.
func (f *finder) emitPost(r roleReader, index int32, start, end int) {
	r.finder = f
	r.settle()
	f.out[index].votes |= votePerson | voteStrong
	f.emit(r.with(index), start, end)
}
