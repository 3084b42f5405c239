package actors

import (
	"hito/loader/prose"
	"hito/model"
)

// collective adds "ambos países", "los dos mandatarios", "los líderes", "sus
// cancilleres", "los dos ministros".
func (f *finder) collective(i int, m match, w word) int {
	start, both := i, f.flags(i-1)&flagBoth != 0
	if both {
		start--
	}
	owned := false
	if d := f.flags(start - 1); d&flagDeterminer != 0 {
		start--
		owned = d&flagPossessive != 0
	}
	if head := f.pluralOf(i, w); head != 0 && !owned {
		if end := f.pluralPosts(start, m.end, head); end > 0 {
			return end
		}
	}
	if start == i || w.plural != 0 && !both && !owned || both && f.flags(start-1)&flagDeterminer != 0 && f.upper(m.end) {
		return 0
	}
	next := f.word(m.end)
	mention := Mention{Kind: model.State, Form: model.FormPronoun, class: classCountries, of: -1, holder: -1}
	end := m.end
	switch {
	case w.plural != 0:
		mention.Kind, mention.class, mention.head = model.Person, classLeaders, w.plural
		if next.flags&flagOf != 0 && f.word(end+1).portfolio != 0 {
			r := roleReader{finder: f}
			end = r.portfolio(end + 1)
			mention.portfolio = r.mention.portfolio
		} else if next.flags&flagOf != 0 {
			return 0
		}
	case w.flags&flagLeaders != 0:
		if next := f.leadersOf(start, end); next > end {
			return next
		}
		mention.Kind, mention.class = model.Person, classLeaders
	}
	if !both && !owned && end < f.last && f.tokens[end].Kind == prose.Word {
		if w.flags&flagLeaders == 0 || next.flags&flagOf != 0 {
			return 0
		}
	}
	if f.demonymAt(end).demonym != 0 || f.upper(end) || w.flags&flagCountries != 0 && owned {
		return 0
	}
	f.emit(mention, start, end)
	return end
}

// leadersOf adds "los líderes de Perú, Chile y Japón", the noun's phrase from
// start to j: all those states by a role, and each by its name; 0 where fewer
// than two are listed.
func (f *finder) leadersOf(start, j int) int {
	const most = 8
	var states [most]int16
	if f.flags(j)&flagOf == 0 {
		return 0
	}
	kept, n := len(f.out), 0
	for last := false; n < most; n++ {
		m, at := f.entityAt(j + 1)
		if f.flags(j+1)&flagOf != 0 {
			m, at = f.entityAt(j + 2) // "de Perú y de Chile"
		}
		if m.entity == 0 || f.t.entities[m.entity].kind != model.State {
			break
		}
		states[n] = f.acting(at, m, false)
		j = m.end
		if last {
			for _, s := range states[:n+1] {
				f.emit(Mention{Kind: model.State, Form: model.FormRole, class: classEntity, entity: s, of: -1, holder: -1}, start, j)
			}
			return j
		}
		if last = f.flags(j)&flagAnd != 0; !last && !f.is(j, ',') {
			break
		}
	}
	f.out = f.out[:kept]
	return 0
}

// plural reports whether the word at i ends as a Spanish or English plural.
func (f *finder) plural(i int) bool { return f.text[f.tokens[i].End-1] == 's' }

// theTwo adds "los dos" where it stands for two people: before a verb, with no
// noun.
func (f *finder) theTwo(i int) int {
	start, end := i, i+2
	if f.doc.Language == "en" || f.flags(end-1)&flagBoth == 0 || f.flags(i-1)&(flagOf|flagPreposition|flagBoth) != 0 || !f.pluralVerb(end) {
		return 0
	}
	f.emit(Mention{Kind: model.Person, Form: model.FormPronoun, class: classTwo, of: -1, holder: -1}, start, end)
	return end
}

// pluralVerb reports whether the word at i, or that after "no" or "se", ends
// as a Spanish verb of the third person plural in the past or the future.
func (f *finder) pluralVerb(i int) bool {
	for k := i; k < i+3 && k < f.last; k++ {
		t := &f.tokens[k]
		if t.Kind != prose.Word || t.Flags&prose.Upper != 0 {
			return false
		}
		s := f.text[t.Start:t.End]
		switch {
		case len(s) > 4 && (s[len(s)-3:] == "ron" || s[len(s)-3:] == "án" || s[len(s)-3:] == "ían" || s[len(s)-3:] == "ban") || s == "han" || len(s) > 5 && s[len(s)-4:] == "rán":
			return true
		case s != "no" && s != "se" && s != "ya" && s != "también" && s != "le" && s != "lo":
			return false
		}
	}
	return false
}

// own adds "su país", and "su aliado", "su invitado" where no name follows.
func (f *finder) own(i int, w word) int {
	if f.flags(i-1)&flagPossessive == 0 || f.upper(i+1) || f.demonymAt(i+1).demonym != 0 || f.flags(i+1)&flagOf != 0 || f.is(i+1, ',') && f.upper(i+2) {
		return 0
	}
	mention := Mention{Kind: model.State, Form: model.FormPronoun, class: classOwn, of: -1, holder: -1}
	if w.flags&flagAlly != 0 {
		mention.Kind, mention.class, mention.female = model.Person, classAlly, f.text[f.tokens[i].End-1] == 'a'
	}
	f.emit(mention, i-1, i+1)
	return i + 1
}

// bareCapital adds "la capital" of a state that Link finds out.
func (f *finder) bareCapital(i, start int) int {
	t := &f.tokens[max(i-1, f.first)]
	if i-1 < f.first || t.Len() != 2 || f.text[t.Start+1:t.End] != "a" || f.flags(i+1)&flagOf != 0 || f.upper(i+1) || f.doc.Language == "en" {
		return 0
	}
	if w := f.word(i + 1); i+1 < f.last && f.tokens[i+1].Kind == prose.Word && w.flags&(flagCommon|flagVerb|flagTo|flagDeterminer|flagPreposition|flagAnd|flagSaying) == 0 && !f.preterite(i+1) {
		return 0 // "la capital económica"
	}
	f.emit(Mention{Kind: model.Place, Form: model.FormRole, class: classCity, of: -1, holder: -1}, start, i+1)
	return i + 1
}

// theNorth adds "el Norte" and "el Sur" in a text that speaks of Korea.
func (f *finder) theNorth(i int, w word) int {
	code := "kp"
	if w.flags&flagSouth != 0 {
		code = "kr"
	}
	p := &f.tokens[max(i-1, f.first)]
	if f.seen.of(prose.Fold("Corea"))&seenMiddle == 0 || f.upper(i+1) || f.flags(i+1)&flagOf != 0 || f.titled || f.shouted || p.Kind != prose.Word ||
		f.flags(i-1)&(flagDeterminer|flagOf|flagTo) == 0 || f.flags(i-2)&flagPreposition != 0 {
		return 0
	}
	start, definite, _ := f.determined(i)
	if !definite {
		return 0
	}
	f.emit(Mention{Kind: model.State, Form: model.FormName, class: classEntity, entity: f.t.states[code], of: -1, holder: -1}, start, i+1)
	return i + 1
}

// nominal adds "el norcoreano" before a verb: a person of the state, told
// before.
func (f *finder) nominal(i int, state int16, end int) {
	if end != i+1 || f.upper(i) || i-1 < f.first || f.plural(i) && f.text[f.tokens[i].End-2] != 'e' || f.doc.Language == "en" {
		return
	}
	t := &f.tokens[i-1]
	switch f.text[t.Start:t.End] {
	case "el", "El", "del", "al":
	default:
		return
	}
	w := f.word(end)
	if !f.preterite(end) && w.flags&flagVerb == 0 && !(end < f.last && f.tokens[end].Len() == 2 && f.text[f.tokens[end].Start:f.tokens[end].End] == "le") {
		return
	}
	start, _, _ := f.determined(i)
	f.emit(Mention{Kind: model.Person, Form: model.FormRole, class: classNominal, state: state, of: -1, holder: -1}, start, end)
}

// partisan adds "el republicano", "del ultraderechista", with no name beside
// it: a politician told before.
func (f *finder) partisan(i int, w word) int {
	start, definite, owned := f.determined(i)
	next := f.word(i + 1)
	if !definite || owned || f.upper(i) || f.upper(i+1) || f.plural(i) || f.doc.Language == "en" ||
		!(f.closed(i+1) || f.preterite(i+1) || next.flags&(flagVerb|flagSaying|flagAnd|flagPreposition|flagTo) != 0 || next.flags&flagCommon != 0 && next.flags&flagOf == 0) ||
		f.is(i+1, ',') && f.upper(i+2) {
		return 0
	}
	f.emit(Mention{Kind: model.Person, Form: model.FormRole, class: classNominal, state: w.movement, weak: true, female: f.feminine(i), of: -1, holder: -1}, start, i+1)
	return i + 1
}

// cabinet adds "el Gobierno de Petro", "la Administración Trump": the state
// that the person leads, as Link finds out. The name begins at k.
func (f *finder) cabinet(start, i, k int) int {
	if f.flags(k)&flagDeterminer != 0 && !f.upper(k) {
		k++
	}
	mention := Mention{Kind: model.State, Form: model.FormRole, class: classState, word: f.tokens[i].Fold, of: -1, holder: -1}
	next := k
	switch m := f.match(k, f.word(k)); {
	case m.post != 0 && m.describer == 0:
		kept := len(f.out)
		if next = f.post(k, m); next <= k || len(f.out) == kept {
			return 0
		}
		post := f.out[len(f.out)-1]
		mention.state, mention.holder = post.state, post.of
		if post.state == 0 && post.of < 0 {
			return 0
		}
	case f.named(k) && f.flags(k)&(flagOrgHead|flagOrgTail|flagPlaceHead|flagAdjective) == 0 && f.word(k).portfolio == 0:
		index, end := f.name(k)
		if index < 0 || f.out[index].votes&votePlace != 0 || f.out[index].votes&(voteOrganisation|voteStrong) == voteOrganisation|voteStrong {
			return 0
		}
		f.out[index].votes |= votePerson
		mention.holder, next = index, end
	default:
		return 0
	}
	f.emit(mention, start, next)
	return next
}

// feminine reports whether the article before i is "la".
func (f *finder) feminine(i int) bool {
	t := &f.tokens[max(i-1, f.first)]
	return t.Len() == 2 && f.text[t.Start+1:t.End] == "a"
}
