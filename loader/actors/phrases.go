package actors

import (
	"hito/loader/prose"
	"hito/model"
)

// joins reports whether the state, city or demonym at i..end only begins a
// longer name: "China Eastern", "American Airlines".
func (f *finder) joins(i, end int) bool {
	if end == i+1 && f.upper(end) && f.flags(i)&flagGiven != 0 {
		if w := f.word(end); w.flags&(flagCommon|flagTime) == 0 && w.entity == 0 && w.post == 0 {
			return true // "Santiago Bernabéu", a person's name or after it
		}
	}
	if end == i+1 && f.upper(end) && f.word(i-1).post != 0 && f.tokens[i].Flags&prose.Capital == 0 {
		if w := f.word(end); w.flags&(flagGiven|flagCommon|flagTime) == 0 && w.entity == 0 && w.post == 0 && w.demonym == 0 {
			return true // "la vicepresidenta Francia Márquez": no "de" before it
		}
	}
	for j := end; f.upper(j) && j < end+4; j++ {
		w := f.word(j)
		if w.flags&flagOrgTail != 0 && w.post == 0 {
			return true
		}
		if f.titled || w.flags&(flagGiven|flagCommon) != 0 || w.post != 0 {
			return false
		}
	}
	if e := f.word(i).entity; e != 0 && end == i+1 && f.t.entities[e].kind == model.Place && f.flags(end)&flagOf != 0 {
		return f.ofTail(i, end) > 0 // "Cartagena de Indias"
	}
	return false
}

// determined is where the noun phrase whose noun stands at i begins, whether
// it is definite ("el", "del", "su"), and whether it is somebody's ("su").
func (f *finder) determined(i int) (start int, definite, possessive bool) {
	w := f.word(i - 1)
	switch {
	case f.doc.Language == "en" && w.flags&flagTo != 0 && f.tokens[i-1].Len() == 1:
		return i - 1, false, false
	case w.flags&flagDeterminer != 0:
		text := f.text[f.tokens[i-1].Start:f.tokens[i-1].End]
		indefinite := text == "un" || text == "una" || text == "Un" || text == "Una"
		return i - 1, !indefinite, w.flags&flagPossessive != 0
	case w.flags&(flagOf|flagTo) != 0 && f.tokens[i-1].Len() > 1:
		text := f.text[f.tokens[i-1].Start:f.tokens[i-1].End]
		return i, text == "del" || text == "al", false
	}
	return i, false, false
}

// emitEntity adds a state, place or body at i; a capital or seat of power is
// its state where it acts, and itself where something happens in it.
func (f *finder) emitEntity(i int, m match) int {
	e := &f.t.entities[m.entity]
	mention := Mention{Kind: e.kind, Form: model.FormName, class: classEntity, entity: m.entity, of: -1, holder: -1}
	if e.kind == model.Place {
		mention.Form = model.FormPlace
		if e.of != 0 && !f.located(i, m.end) {
			mention.entity, mention.Kind = e.of, f.t.entities[e.of].kind
		}
	}
	f.emit(mention, i, m.end)
	f.nested(i, m, e.kind)
	return m.end
}

// nested adds the states within the name of a body or place of the tables:
// "Consejo de Seguridad de la ONU", "península coreana".
func (f *finder) nested(i int, m match, kind model.ActorKind) {
	if kind == model.State || m.end < i+2 {
		return
	}
	for k := i + 1; k < m.end; k++ {
		if f.tokens[k].Kind != prose.Word {
			continue
		}
		n := f.match(k, f.word(k))
		switch {
		case n.end > m.end:
		case n.entity != 0 && n.entity != m.entity && f.t.entities[n.entity].kind != model.Place:
			f.acting(k, n, false)
			k = n.end - 1
		case n.demonym != 0 && n.demonym != m.entity && !f.upper(k):
			f.demonym(k, n)
		}
	}
}

// capital adds "la capital china", which is a city.
func (f *finder) capital(i int) int {
	start, definite, _ := f.determined(i)
	if !definite {
		return 0
	}
	kept := len(f.out)
	state, end := int16(0), i+1
	if d := f.demonymAt(end); d.demonym != 0 {
		state, end = d.demonym, f.demonym(end, d)
	} else if f.flags(end)&flagOf != 0 {
		if e, at := f.entityAt(end + 1); e.entity != 0 && f.t.entities[e.entity].kind == model.State {
			state, end = f.acting(at, e, false), e.end
		}
	}
	city := f.t.capitals[state]
	if city == 0 {
		f.out = f.out[:kept]
		if state == 0 {
			return f.bareCapital(i, start)
		}
		return 0
	}
	f.emit(Mention{Kind: model.Place, Form: model.FormRole, class: classEntity, entity: city, of: -1, holder: -1}, start, end)
	return end
}

// club reports whether the city at i..end takes an article, as its football
// club does and it does not: "el Barcelona", "al Valencia".
func (f *finder) club(i, end int) bool {
	if i == f.first || f.flags(end)&flagOf != 0 || f.doc.Language == "en" {
		return false
	}
	switch f.text[f.tokens[i-1].Start:f.tokens[i-1].End] {
	case "el", "El", "al", "del":
		return !f.titled
	}
	return false
}

func (f *finder) emitClub(i, end int) int {
	f.emit(Mention{Kind: model.Organisation, Form: model.FormName, class: className, votes: voteOrganisation | voteStrong, words: 1,
		key: f.key(i, end) + 1, of: -1, holder: -1}, i, end)
	return end
}

// acting adds the entity at i as a holder of a post or group: a capital there
// is its state unless city is set.
func (f *finder) acting(i int, m match, city bool) (entity int16) {
	e := &f.t.entities[m.entity]
	mention := Mention{Kind: e.kind, Form: model.FormName, class: classEntity, entity: m.entity, of: -1, holder: -1}
	if e.kind == model.Place {
		mention.Form = model.FormPlace
		if e.of != 0 && !city {
			mention.entity, mention.Kind = e.of, f.t.entities[e.of].kind
		}
	}
	f.emit(mention, i, m.end)
	return mention.entity
}

// located reports whether the place named at i..end is where something is or
// goes, rather than who does something.
func (f *finder) located(i, end int) bool {
	k := i - 1
	if f.flags(k)&flagSelf != 0 {
		k--
	}
	if w := f.word(k); w.flags&flagDeterminer != 0 {
		k--
	}
	if k < f.first {
		return f.is(end, ',') && end+1 < f.last && f.tokens[end+1].Kind == prose.Number || f.is(end, '(')
	}
	w := f.word(k)
	switch {
	case w.flags&flagPreposition != 0, w.flags&flagMotion != 0, w.flags&flagPlaceNoun != 0:
		return true
	case w.flags&flagTo != 0:
		for b := k - 1; b >= f.first && b >= k-6; b-- {
			if f.tokens[b].Kind == prose.Punct && !f.tokens[b].Is('"') {
				return false
			}
			if f.flags(b)&flagMotion != 0 {
				return true
			}
		}
		return false
	case w.flags&flagOf != 0 && f.flags(k-1)&flagDeparture != 0, w.flags&flagVia != 0 && f.flags(k-1)&flagMotion != 0:
		return true
	case w.flags&flagOf != 0:
		for b := k - 1; b >= f.first && b >= k-2; b-- {
			before := f.word(b)
			if before.flags&flagPlaceNoun != 0 || before.flags&flagEvent != 0 && f.upper(b) { // "Estatuto de Roma"
				return true
			}
			if e := before.entity; e != 0 && f.upper(b) && f.t.entities[e].kind == model.Place {
				return true
			}
		}
		return false
	case f.is(k, '('):
		if n := len(f.out); n > 0 && int(f.out[n-1].last) == k && f.out[n-1].Kind == model.Organisation && end == i+1 && f.word(i).entity == 0 {
			return false // "Comité de Asociaciones (Casor)"
		}
		return f.is(end, ')')
	case f.is(k, ','):
		if n := len(f.out); n > 0 && f.out[n-1].last == int32(k) && f.out[n-1].Kind == model.Place {
			return f.out[n-1].class == classEntity || f.out[n-1].votes&votePlace != 0
		}
	}
	return false
}

// demonym adds the state that an adjective speaks of.
func (f *finder) demonym(i int, m match) int {
	w := f.word(i)
	if m.end == i+1 && w.proper && !f.upper(i) {
		return i + 1
	}
	if p := &f.tokens[max(i-1, f.first)]; p.Kind == prose.Word && p.End-p.Start == 2 && f.flags(i-1)&flagPreposition != 0 && m.end == i+1 {
		return m.end // a language: "en español"
	}
	f.emit(Mention{Kind: f.t.entities[m.demonym].kind, Form: model.FormDemonym, class: classEntity, entity: m.demonym, of: -1, holder: -1}, i, m.end)
	f.nominal(i, m.demonym, m.end)
	return m.end
}

// demonymAt is the demonym at i, 0 where none stands there.
func (f *finder) demonymAt(i int) match {
	if i >= f.last || f.tokens[i].Kind != prose.Word {
		return match{}
	}
	w := f.word(i)
	m := f.match(i, w)
	if m.demonym == 0 || w.proper && m.end == i+1 && !f.upper(i) {
		return match{}
	}
	return m
}

// entityAt is the entity after "de" (and an article) at i.
func (f *finder) entityAt(i int) (match, int) {
	k := i
	if f.flags(k)&flagDeterminer != 0 && !f.upper(k) {
		k++
	}
	if k < f.last && f.tokens[k].Kind == prose.Word {
		if m := f.match(k, f.word(k)); m.entity != 0 && !f.joins(k, m.end) {
			return m, k
		}
	}
	return match{}, i
}

// koreas adds both states of "las dos Coreas".
func (f *finder) koreas(i int) int {
	start := i
	for start > f.first && f.flags(start-1)&(flagBoth|flagDeterminer) != 0 {
		start--
	}
	for _, code := range [...]string{"kp", "kr"} {
		f.emit(Mention{Kind: model.State, Form: model.FormPronoun, class: classEntity, entity: f.t.states[code], of: -1, holder: -1}, start, i+1)
	}
	return i + 1
}

// group adds people who act together, by their state: "las tropas
// norcoreanas", "los medios estatales rusos", "el gobierno de Pyongyang".
func (f *finder) group(i int, m match) int {
	if m.group == f.t.groupGovernment && f.board(i) {
		return 0
	}
	if m.group == f.t.groupMovement || m.group == f.t.groupCentralBank && f.word(i).movement != 0 {
		return f.movement(i, m)
	}
	start, definite, _ := f.determined(i)
	state, end := int16(0), m.end
	if d := f.demonymBefore(i); d != 0 {
		state = d
		start, _, _ = f.determined(int(f.out[len(f.out)-1].first))
	} else {
		j := m.end
		for j < m.end+2 && f.flags(j)&flagAdjective != 0 {
			if w := f.word(j); w.movement != 0 && w.movement != f.t.states["us"] {
				state, end = w.movement, j+1 // "régimen chavista"
			}
			j++
		}
		if d := f.demonymAt(j); d.demonym != 0 {
			state, end = d.demonym, d.end
			f.demonym(j, d)
		} else if f.flags(j)&flagOf != 0 {
			e, at := f.entityAt(j + 1)
			if e.entity == 0 && m.group == f.t.groupGovernment {
				return f.cabinet(start, i, j+1)
			}
			if e.entity == 0 || f.t.entities[e.entity].kind == model.Place && f.t.entities[e.entity].of == 0 {
				return 0
			}
			state, end = f.acting(at, e, false), e.end
		} else if state == 0 && m.group == f.t.groupGovernment && f.upper(j) {
			return f.cabinet(start, i, j)
		}
	}
	if state == 0 && definite && f.bare(m.end) {
		if next := f.ofState(i, m, start); next > i {
			return next
		}
	}
	counted := false
	if state == 0 && !(f.upper(i) && definite && f.bare(m.end)) {
		if counted = f.counted(i, m, definite); !counted {
			return 0
		}
		if start == i-1 && !definite {
			start = i
		}
	}
	return f.emitGroup(i, start, end, m, state, counted)
}

// emitGroup adds a group of the state; its government is the state itself.
func (f *finder) emitGroup(i, start, end int, m match, state int16, counted bool) int {
	mention := Mention{Kind: model.Organisation, Form: model.FormRole, class: classGroup, head: m.group, state: state, weak: counted, of: -1, holder: -1}
	switch {
	case m.group == f.t.groupGovernment && state == 0:
		return 0
	case m.group == f.t.groupGovernment:
		mention.class, mention.entity, mention.Kind = classEntity, state, f.t.entities[state].kind
	case f.t.groupPortfolio[m.group] != 0:
		mention.head, mention.portfolio = f.t.groupMinistry, f.t.groupPortfolio[m.group]
	}
	if mention.class == classEntity {
		mention.word = f.tokens[i].Fold
	}
	if counted && f.flags(i-1)&flagThese != 0 {
		mention.own = true // "esos combatientes"
	}
	index := f.emit(mention, start, end)
	if mention.class == classGroup {
		return f.acronym(index, end)
	}
	return end
}

// movement adds "el kirchnerismo", and a central bank by its acronym.
func (f *finder) movement(i int, m match) int {
	mention := Mention{Kind: model.Organisation, Form: model.FormName, class: classGroup, head: m.group, state: f.word(i).movement, of: -1, holder: -1}
	start, definite, _ := f.determined(i)
	switch {
	case m.group == f.t.groupCentralBank:
		start, definite = i, f.upper(i)
	case f.upper(i):
		return 0
	default:
		mention.Form, mention.key = model.FormRole, f.t.movementOf[f.tokens[i].Fold]
	}
	if !definite {
		return 0
	}
	f.emit(mention, start, i+1)
	return i + 1
}

// ofState adds "el Gobierno", "la oposición", "la autoridad monetaria" of a
// state that Link finds out; 0 for other groups.
func (f *finder) ofState(i int, m match, start int) int {
	mention := Mention{Kind: model.Organisation, Form: model.FormRole, class: classGroup, head: m.group, of: -1, holder: -1}
	switch {
	case m.group == f.t.groupGovernment && f.flags(m.end)&flagAdjective == 0:
		mention.Kind, mention.class, mention.head, mention.word = model.State, classState, 0, f.tokens[i].Fold
	case m.group == f.t.groupOpposition, m.group == f.t.groupRuling, m.group == f.t.groupCentralBank && !f.upper(i):
	default:
		return 0
	}
	f.emit(mention, start, m.end)
	return m.end
}

// counted reports whether soldiers told with a figure or an article, and no
// state, stand at i: "ha enviado 10.000 soldados", "las fuerzas". Link takes
// them for those of the state in the sentence.
func (f *finder) counted(i int, m match, definite bool) bool {
	if m.group != f.t.groupForces || f.upper(i) || m.end < f.last && (f.flags(m.end)&(flagOf|flagAdjective) != 0 || f.upper(m.end)) {
		return false
	}
	last := &f.tokens[i]
	if f.text[last.End-1] != 's' {
		return false
	}
	if f.flags(i-1)&flagOf != 0 && f.flags(i-2)&flagMany != 0 {
		return true // "miles de soldados"
	}
	return i > f.first && f.tokens[i-1].Kind == prose.Number || f.flags(i-1)&flagThese != 0 || definite && f.flags(i-1)&flagDeterminer != 0 && f.flags(i-1)&flagPossessive == 0 && f.preterite(m.end)
}

// bare reports whether nothing that can go on a name stands at j.
func (f *finder) bare(j int) bool {
	return !f.upper(j) && f.flags(j)&flagOf == 0 && !f.titled && !f.shouted
}

// demonymBefore is the capitalised demonym or state just before i, as English
// has it: "North Korean troops", "US officials".
func (f *finder) demonymBefore(i int) int16 {
	n := len(f.out)
	if n == 0 || f.doc.Language == "es" || f.out[n-1].class != classEntity || int(f.out[n-1].last) != i || !f.upper(int(f.out[n-1].first)) {
		return 0
	}
	first := f.tokens[f.out[n-1].first]
	if f.out[n-1].Form == model.FormDemonym || f.out[n-1].Kind == model.State && (first.Flags&prose.Capital != 0 || first.Len() == 1) {
		return f.out[n-1].entity
	}
	return 0
}
