package actors

import (
	"hito/loader/prose"
	"hito/model"
)

// organisation reads a name that begins with a noun of organisations:
// "Ministerio de Economía y Hacienda", "Banco de España", "Consejo de
// Seguridad ruso". A state at its end is a mention of its own as well.
func (f *finder) organisation(i int) (int32, int) {
	w := f.word(i)
	ministry := w.flags&flagMinistry != 0
	m := Mention{Kind: model.Organisation, Form: model.FormName, class: className, votes: voteOrganisation | voteStrong, words: 1, of: -1, holder: -1}
	kept := len(f.out)
	j := i + 1
	for j < f.last && m.words < 10 && m.state == 0 {
		next := f.extends(&m, j, ministry, w.flags&flagNational != 0)
		if next == 0 {
			break
		}
		j = next
		m.words++
	}
	if m.words == 1 && (w.flags&flagCommon != 0 || f.starts(i) || f.flags(i-1)&flagDeterminer == 0 && f.flags(i-1)&(flagOf|flagTo) == 0 || f.titled) {
		f.out = f.out[:kept]
		return -1, i + 1
	}
	if ministry && m.words == 1 {
		f.out = f.out[:kept]
		return -1, i + 1
	}
	if ministry && m.state != 0 && m.portfolio == 0 && f.flags(j)&flagOf != 0 && f.word(j+1).portfolio != 0 {
		for j++; f.word(j).portfolio != 0; j++ { // "Ministerio ruso de Exteriores"
			m.portfolio = max(m.portfolio, f.word(j).portfolio)
			if p := f.word(j).portfolio; p != index(f.t.portfolios, "other") {
				m.portfolio = p
			}
		}
	}
	end := j
	proper := end // the name without its state
	if m.state != 0 && len(f.out) > kept {
		proper = int(f.out[len(f.out)-1].first)
		for proper > i+1 && f.flags(proper-1)&(flagOf|flagDeterminer) != 0 {
			proper--
		}
	}
	m.key = f.key(i, proper)
	if ministry {
		m.class, m.head, m.votes = classGroup, f.t.groupMinistry, 0
		m.key = f.ministryKey(&m)
	}
	index := f.emit(m, i, end)
	if next := f.acronym(index, end); next > end {
		return index, next
	}
	return index, end
}

// ministryKey is the ministry's portfolio where it is known, so that a ministry
// has one key however it is called; else the hash of its words.
func (f *finder) ministryKey(m *Mention) uint64 {
	if m.portfolio != 0 && m.portfolio != index(f.t.portfolios, "other") {
		return 0
	}
	m.portfolio = 0
	return m.key
}

// extends is where the organisation's name goes on to from j, 0 where it ends.
func (f *finder) extends(m *Mention, j int, ministry, national bool) int {
	w := f.word(j)
	if d := f.demonymAt(j); d.demonym != 0 && !f.upper(j) {
		m.state = d.demonym
		return f.demonym(j, d)
	}
	other := index(f.t.portfolios, "other")
	note := func(p int8) {
		if m.portfolio == 0 || m.portfolio == other {
			m.portfolio = p
		}
	}
	switch {
	case f.upper(j):
		if w.flags&flagNobody != 0 || w.flags&flagGiven != 0 && f.upper(j+1) && m.words >= 2 && f.flags(j-2)&flagOf != 0 {
			return 0 // "Cámara de Diputados Ana Ruiz": a post's, or a caption's
		}
		if e := f.match(j, w); e.post != 0 && w.portfolio == 0 && w.flags&flagAdjective == 0 || w.flags&flagTime != 0 || f.product(j) || e.entity != 0 && e.end > j+1 {
			return 0
		}
		note(w.portfolio)
		return j + 1
	case f.is(j, '&') && f.upper(j+1):
		return j + 2
	case w.flags&flagOf != 0:
		if e, at := f.entityAt(j + 1); e.entity != 0 {
			if x := &f.t.entities[e.entity]; !ministry && !national && x.kind == model.Place && (x.of == 0 || !x.seat) {
				f.acting(at, e, true)
				m.words++
				return e.end
			}
			m.state = f.acting(at, e, false)
			return e.end
		}
		k := j + 1
		if f.flags(k)&flagDeterminer != 0 && !f.upper(k) {
			k++
		}
		kw := f.word(k)
		if f.upper(k) && (kw.flags&(flagTime|flagGiven) == 0 || k > j+1 && kw.flags&flagTime == 0 && !f.upper(k+1)) && f.match(k, kw).post == 0 || ministry && kw.portfolio != 0 {
			note(kw.portfolio)
			return k + 1
		}
	case w.flags&flagVia != 0 && f.flags(j+1)&flagDeterminer != 0 && !f.upper(j+1) && f.upper(j+2):
		return j + 3 // "Unión por la Patria"
	case (w.flags&flagAnd != 0 || f.is(j, ',')) && f.word(j+1).portfolio != 0 && f.upper(j+1) && f.match(j+1, f.word(j+1)).entity == 0:
		note(f.word(j + 1).portfolio)
		return j + 2
	case w.flags&flagAnd != 0 && m.words > 1:
		if f.pairs(j) {
			return j + 2
		}
		return f.upToAcronym(j)
	case ministry && w.portfolio != 0 && f.tokens[j].Kind == prose.Word && !f.preterite(j):
		note(w.portfolio)
		return j + 1
	}
	return 0
}

// pairs reports whether "y" at j joins two common nouns of one name: "Consumidores
// y Usuarios", "Agua y Saneamiento".
func (f *finder) pairs(j int) bool {
	if f.doc.Language == "en" || !f.upper(j-1) || !f.upper(j+1) || f.upper(j+2) || f.flags(j+1)&(flagGiven|flagSurname|flagTime|flagOrgHead) != 0 || f.initials(j+1) {
		return false
	}
	a, b := &f.tokens[j-1], &f.tokens[j+1]
	if m := f.match(j+1, f.word(j+1)); m.entity != 0 || m.post != 0 || a.Len() < 5 || b.Len() < 5 {
		return false
	}
	return f.text[a.End-1] == 's' && f.text[b.End-1] == 's' || f.ends(j+1, commonEndingList())
}

// upToAcronym joins "y la Competencia" where an acronym in brackets ends the
// name; 0 where none does.
func (f *finder) upToAcronym(j int) int {
	for k := j + 1; k < f.last && k < j+7; k++ {
		if f.is(k, '(') {
			if f.initials(k+1) && f.is(k+2, ')') {
				return k
			}
			return 0
		}
		if !f.upper(k) && f.flags(k)&(flagDeterminer|flagOf|flagAnd) == 0 {
			return 0
		}
	}
	return 0
}

// acronym reads "(KCNA)" after a name, or the name in full after an acronym,
// as the same organisation.
func (f *finder) acronym(index int32, j int) int {
	if !f.is(j, '(') || !f.upper(j+1) {
		return j
	}
	n := f.out[index]
	if f.personal(n) {
		return j
	}
	inner := &f.tokens[j+1]
	first := f.text[n.Start] | 0x20
	if f.is(j+2, ')') && (n.words >= 2 || n.class == classGroup) &&
		(f.initials(j+1) && (f.text[inner.Start]|0x20 == first || n.class == classGroup) || f.abbreviates(j+1, n.first, n.last)) {
		m := Mention{Kind: model.Organisation, Form: model.FormName, class: className, votes: voteOrganisation | voteStrong, alias: true, words: 1,
			key: f.key(j+1, j+2), of: index, holder: -1}
		if e := f.match(j+1, f.word(j+1)); e.entity != 0 {
			m.class, m.entity, m.Kind = classEntity, e.entity, f.t.entities[e.entity].kind
		}
		f.emit(m, j+1, j+2)
		return j + 3
	}
	if n.class == className && n.words == 1 && f.tokens[n.first].Flags&prose.Capital != 0 && f.text[inner.Start]|0x20 == first {
		end, words := f.run(j + 1)
		if words >= 2 && f.is(end, ')') {
			f.emit(Mention{Kind: model.Organisation, Form: model.FormName, class: className, votes: voteOrganisation | voteStrong, alias: true,
				words: words, key: f.key(j+1, end), of: index, holder: -1}, j+1, end)
			return end + 1
		}
	}
	return j
}

// vote reads from the words of a name, and those around it, what it names.
func (f *finder) vote(m *Mention, i, end int) {
	w := f.word(i)
	tail := f.word(end - 1)
	capital := f.tokens[i].Flags&prose.Capital != 0
	switch {
	case m.words >= 2 && (tail.flags&flagOrgTail != 0 && tail.flags&flagGiven == 0 || f.company(i, end)) || f.within(i, end, '&'):
		m.votes |= voteOrganisation | voteStrong
	case m.words >= 2 && m.words <= 3 && w.flags&flagGiven == 0 && f.match(end-1, tail).entity != 0:
		m.votes |= voteOrganisation
	case w.flags&flagPlaceHead != 0 && m.words >= 2 && w.flags&flagGiven == 0:
		m.votes |= votePlace | voteStrong
	case w.flags&flagGiven != 0 && m.words >= 2:
		m.votes |= votePerson
	case capital && m.words > 1:
		m.votes |= voteOrganisation
	case capital:
		m.votes |= voteOrganisation | voteStrong
	}
	p := f.word(i - 1)
	switch {
	case p.flags&flagOf != 0 && f.placeNoun(i-2):
		m.votes |= votePlace | voteStrong
	case p.flags&flagPlaceNoun != 0 && p.flags&flagCommon == 0 && !f.upper(i-1):
		m.votes = votePlace | voteStrong
		m.geo = p.flags&flagGeo != 0
	case m.votes == votePlace|voteStrong: // "la Plaza de los Rehenes"
	case p.flags&flagDeterminer != 0 && p.flags&flagPossessive == 0 || p.flags&(flagOf|flagTo) != 0 && f.tokens[i-1].Len() == 3:
		if m.votes&votePerson != 0 { // "el Santiago Bernabéu"
			m.votes = votePlace
		} else {
			m.votes |= voteOrganisation
		}
	}
	if m.votes&voteStrong == 0 && p.flags&flagDeterminer == 0 && (f.tokens[max(i-1, 0)].Len() < 8 || p.flags&flagMotion != 0) && f.flags(i-2)&flagStake == 0 && f.located(i, end) ||
		m.votes == 0 && m.words == 1 && p.flags&flagOf != 0 && f.word(i-2).describer == f.t.describerCompany {
		m.votes |= votePlace
	}
	if m.votes == 0 && p.flags&flagThing != 0 && !f.upper(i-1) {
		m.votes |= voteOrganisation // "el índice Dow Jones"
	}
	if m.votes == 0 && p.flags&flagOf != 0 && (f.flags(i-2)&flagShares != 0 || f.board(i-2)) {
		m.votes |= voteOrganisation
	}
	if m.votes == 0 && m.words >= 2 && w.flags&flagGiven == 0 && f.commonIn(i, end) {
		m.votes |= voteOrganisation // "Protección Civil"
	}
	if m.votes == 0 && (m.words == 1 && w.flags&flagGiven != 0 && !capital && w.entity == 0 || f.human(i, end)) {
		m.votes |= votePerson
	}
	if m.votes == 0 && f.tailed(i, end) {
		m.votes |= voteOrganisation
	}
	if m.votes == 0 && f.trades(i, end) {
		m.votes |= voteOrganisation
	}
}

// company reports whether a word of the name is one that companies have in
// theirs.
func (f *finder) company(i, end int) bool {
	for k := i; k < end; k++ {
		if f.flags(k)&flagCompany != 0 && f.upper(k) {
			return true
		}
	}
	return false
}

// trades reports whether what stands beside a name is what a company makes or
// does: "motores Rolls-Royce", "se fusionó con Boeing".
func (f *finder) trades(i, end int) bool {
	if f.flags(i-1)&flagProduct != 0 && !f.upper(i-1) {
		return true
	}
	next := f.word(end)
	if f.doc.Language == "en" {
		return next.flags&(flagProduct|flagTrade) != 0
	}
	if f.womans(i-2) && !f.upper(i-1) && f.demonymAt(i-1).demonym != 0 && f.flags(i)&flagGiven == 0 {
		return true // "la canadiense Norsand"
	}
	if end+1 < f.last && f.tokens[end].Len() == 2 && f.text[f.tokens[end].Start:f.tokens[end].End] == "se" {
		next = f.word(end + 1)
	}
	return next.flags&flagTrade != 0
}

// womans reports whether "la" stands at i.
func (f *finder) womans(i int) bool {
	return i >= f.first && i < f.last && f.tokens[i].Fold == f.t.articles[0]
}

// human reports whether the words of a name, or the verb beside it, are those
// of a person.
func (f *finder) human(i, end int) bool {
	last := &f.tokens[end-1]
	if f.flags(end-1)&flagSurname != 0 || last.Len() > 4 && f.text[last.End-2:last.End] == "ez" {
		return true
	}
	if f.aged(end) {
		return true
	}
	next := f.word(end)
	if end+1 < f.last && f.tokens[end].Len() == 2 && f.text[f.tokens[end].Start:f.tokens[end].End] == "se" {
		next = f.word(end + 1)
	}
	if next.flags&flagHuman != 0 || next.flags&flagSaying != 0 || f.flags(i-1)&flagSaying != 0 {
		return true
	}
	p := f.word(i - 1)
	if p.flags&flagOf != 0 && f.flags(i-2)&flagKin != 0 || p.flags&flagTo != 0 && f.flags(i-2)&flagHuman != 0 {
		return true
	}
	if i-2 >= f.first && f.text[f.tokens[i-1].Start:f.tokens[i-1].End] == "con" {
		return f.flags(i-2)&flagHuman != 0 || f.flags(i-3)&flagHuman != 0
	}
	return false
}

// aged reports whether an age follows: "Anahit, de 63 años", "Anahit, 63,".
func (f *finder) aged(end int) bool {
	k := end + 1
	if !f.is(end, ',') {
		return false
	}
	if f.flags(k)&flagOf != 0 {
		k++
	}
	return k+1 < f.last && f.tokens[k].Kind == prose.Number && f.tokens[k].Value < 120 &&
		(f.is(k+1, ',') && k == end+1 || k > end+1 && f.tokens[k+1].Fold == foldYears)
}

// board reports whether "administración" at k is a company's and not a
// government's: "el consejo de administración".
func (f *finder) board(k int) bool {
	if k-2 < f.first || f.flags(k-1)&flagOf == 0 || f.flags(k-2)&flagBoard == 0 {
		return false
	}
	return f.word(k).group == f.t.groupGovernment
}

// placeNoun reports whether a noun of places stands at k or just before it.
func (f *finder) placeNoun(k int) bool {
	return f.flags(k)&flagPlaceNoun != 0 || f.flags(k-1)&flagPlaceNoun != 0 && !f.upper(k)
}

func (f *finder) within(i, end int, r rune) bool {
	for ; i < end; i++ {
		if f.is(i, r) {
			return true
		}
	}
	return false
}
