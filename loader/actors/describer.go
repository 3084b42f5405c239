package actors

import (
	"hito/loader/prose"
	"hito/model"
)

// describer adds a noun phrase that describes an organisation, with the name
// beside it: "la agencia rusa Ria Novosti", "EADS, matriz de Airbus". One with
// no name beside it ("el fabricante estadounidense") is left for Link, who
// knows what was told before.
func (f *finder) describer(i int, m match) int {
	if f.upper(i) && f.flags(i)&flagOrgHead != 0 && i != f.begin {
		return 0
	}
	head := i
	for head > i-2 && f.flags(head-1)&flagMost != 0 {
		head--
	}
	start, definite, possessive := f.determined(head)
	end, far, state := f.modifiers(m.end)
	if !f.named(end) && state == 0 {
		end = m.end
		if start < i && f.is(far, ',') && f.named(far+1) {
			end = far
		}
	}
	mention := Mention{Kind: model.Organisation, Form: model.FormRole, class: classDescriber, head: m.describer, state: state,
		definite: definite, of: -1, holder: -1}
	if f.named(end) {
		if index, next := f.organisationName(end); index >= 0 {
			mention.of = index
			f.out[index].votes |= voteOrganisation | voteStrong
			f.emit(mention, start, end)
			return next
		}
	}
	if f.is(end, ',') && f.named(end+1) && start < i {
		kept := len(f.out)
		if index, next := f.organisationName(end + 1); index >= 0 && f.closed(next) && !f.personal(f.out[index]) {
			mention.of = index
			f.out[index].votes |= voteOrganisation
			f.emit(mention, start, end)
			return next
		}
		f.out = f.out[:kept]
	}
	if index := f.nameBefore(start); index >= 0 && !f.personal(f.out[index]) && f.out[index].Kind != model.Person {
		if f.flags(end)&flagOf != 0 && f.named(end+1) { // "matriz de Airbus"
			mention.of = index
			f.out[index].weak = false
			if _, next := f.organisationName(end + 1); next > end+1 {
				end = next
			}
			f.emit(mention, start, end)
			return end
		}
		if f.closed(end) || start < i && int(f.out[index].first) == f.begin {
			mention.of = index
		}
	}
	if mention.of >= 0 {
		f.out[mention.of].weak = false
	}
	if mention.of < 0 && (!definite || possessive || f.flags(end)&flagOf != 0 && !(m.describer == f.t.describerCompany && f.upper(end+1))) {
		return f.armed(i, start, end, m, mention)
	}
	f.emit(mention, start, end)
	return end
}

// modifiers reads the adjectives and complements after a describing noun, as
// far as a demonym or a name lies behind them.
func (f *finder) modifiers(j int) (end, far int, state int16) {
	end = j
	for steps := 0; steps < 4 && j < f.last; steps++ {
		if d := f.demonymAt(j); d.demonym != 0 {
			if state == 0 {
				f.demonym(j, d)
				state = d.demonym
			}
			j = d.end
			end = j
			continue
		}
		t, w := f.tokens[j], f.word(j)
		if t.Kind != prose.Word || t.Flags&prose.Upper != 0 || w.flags&(flagVerb|flagSaying) != 0 || f.preterite(j) {
			break
		}
		if w.flags&flagOf != 0 {
			if j+1 >= f.last || f.tokens[j+1].Kind != prose.Word || f.upper(j+1) || f.flags(j+1)&flagDeterminer != 0 {
				break
			}
			j += 2
		} else if w.flags&flagCommon != 0 {
			break
		} else {
			j++
		}
		if f.named(j) {
			end = j
		}
	}
	return end, j, state
}

// named reports whether a name, and no state or city, can begin at j.
func (f *finder) named(j int) bool {
	if !f.upper(j) {
		return false
	}
	w := f.word(j)
	m := f.match(j, w)
	if m.entity != 0 && f.t.entities[m.entity].kind == model.Organisation {
		return true
	}
	if m.entity != 0 || m.demonym != 0 || m.post != 0 {
		return f.joins(j, m.end)
	}
	return w.flags&(flagCommon|flagTime|flagEvent) == 0
}

// organisationName reads the name at j, of the tables or not.
func (f *finder) organisationName(j int) (int32, int) {
	if m := f.match(j, f.word(j)); m.entity != 0 && !f.joins(j, m.end) {
		next := f.emitEntity(j, m)
		return int32(len(f.out) - 1), next
	}
	return f.name(j)
}

// closed reports whether a pause stands at j, so that what came before it is
// an aside and not the subject of what follows.
func (f *finder) closed(j int) bool {
	if j >= f.last {
		return true
	}
	t := &f.tokens[j]
	if t.Kind == prose.Break {
		return true
	}
	return t.Kind == prose.Punct && (t.Is(',') || t.Is('.') || t.Is(';') || t.Is(')') || t.Is(':') || t.Is('–') || t.Is('—') || t.Is('"') || t.Is('”') || t.Is('»'))
}

// nameBefore is the name that ends before the comma or bracket before start.
func (f *finder) nameBefore(start int) int32 {
	if !f.is(start-1, ',') && !f.is(start-1, '(') {
		return -1
	}
	close := start - 1
	if f.is(close-1, ')') {
		close--
	}
	for k := len(f.out) - 1; k >= 0 && k >= len(f.out)-4; k-- {
		m := &f.out[k]
		if int(m.last) == close && (m.class == className || m.class == classEntity && m.Kind == model.Organisation) {
			return int32(k)
		}
	}
	return -1
}

// personal reports whether a name is surely a person's.
func (f *finder) personal(m Mention) bool {
	return m.class == className && m.votes&votePerson != 0 && m.votes&voteOrganisation == 0
}

// preterite reports whether the word at i ends as a Spanish past does.
func (f *finder) preterite(i int) bool {
	if i < f.first || i >= f.last {
		return false
	}
	t := &f.tokens[i]
	n := t.Len()
	if n < 4 {
		return false
	}
	s := f.text[t.Start:t.End]
	return s[n-2:] == "ó" || n > 5 && (s[n-4:] == "aron" || s[n-5:] == "ieron")
}

// armed adds "la guerrilla del ELN" and "esa guerrilla"; 0 for any other
// description.
func (f *finder) armed(i, start, end int, m match, mention Mention) int {
	if m.describer != f.t.describerGuerrilla {
		return 0
	}
	if mention.definite && f.flags(end)&flagOf != 0 && f.named(end+1) {
		index, next := f.organisationName(end + 1)
		if index < 0 {
			return 0
		}
		f.out[index].votes |= voteOrganisation | voteStrong
		mention.of = index
		f.emit(mention, start, end)
		return next
	}
	if f.flags(i-1)&flagThese == 0 || f.flags(end)&flagOf != 0 {
		return 0
	}
	f.emit(mention, i-1, end)
	return end
}
