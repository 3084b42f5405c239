package actors

import (
	"hito/loader/prose"
	"hito/model"
)

// post adds "el canciller ruso", "ministro de Defensa de Corea del Norte",
// "Russian President", and binds it to the name beside it.
func (f *finder) post(i int, m match) int {
	if f.upper(i) && m.end == i+1 && f.upper(m.end) && f.flags(m.end)&(flagOrgTail|flagGiven) == flagOrgTail && !f.surname(m.end) {
		return 0 // "General Motors"
	}
	r := roleReader{finder: f, mention: Mention{Kind: model.Person, Form: model.FormRole, class: classPost, head: m.post, word: f.tokens[i].Fold, of: -1, holder: -1}}
	start := r.before(i)
	end := r.after(m.end)
	return r.bind(i, start, end)
}

// hasPrefix reports whether the word may be one with "ex" before it: "exministra".
func (f *finder) hasPrefix(t *prose.Token) bool {
	return t.Len() >= 7 && f.text[t.Start]|0x20 == 'e' && f.text[t.Start+1] == 'x'
}

// prefixed reads "expresidente", "exministra": a former post in one word.
func (f *finder) prefixed(i int, t *prose.Token) int {
	if !f.hasPrefix(t) {
		return i + 1
	}
	w, ok := f.t.words.Lookup(prose.Fold(f.text[t.Start+2 : t.End]))
	if !ok || w.post == 0 && f.text[t.Start+2:t.End] != "primer" {
		return i + 1
	}
	end, post := i+1, w.post
	if post == 0 {
		if f.word(i+1).post != f.t.postMinister {
			return i + 1
		}
		end, post = i+2, f.t.postPremier
	}
	kept := len(f.out)
	r := roleReader{finder: f, mention: Mention{Kind: model.Person, Form: model.FormRole, class: classPost, head: post, former: true, of: -1, holder: -1}}
	start := r.before(i)
	if next := r.bind(i, start, r.after(end)); next > i {
		return next
	}
	f.out = f.out[:kept]
	return i + 1
}

// peer adds "su homólogo ruso", which Link reads as the post of somebody near.
func (f *finder) peer(i int) int {
	r := roleReader{finder: f, mention: Mention{Kind: model.Person, Form: model.FormRole, class: classPeer, of: -1, holder: -1}}
	start := r.before(i)
	if !r.definite {
		return 0
	}
	return r.bind(i, start, r.after(i+1))
}

// roleReader reads one post and all that says of whom and of what it is.
type roleReader struct {
	*finder
	mention  Mention
	definite bool
	owned    bool // "su ministro"
	taken    int  // complements read
	movement int16
}

// before reads backwards from the post to the start of its phrase.
func (r *roleReader) before(i int) int {
	k := i
	for steps := 0; steps < 3; steps++ {
		w := r.word(k - 1)
		if w.flags&flagFormer != 0 {
			r.mention.former = true
		} else if text := r.tokens[max(k-1, r.first)]; w.flags&flagBefore != 0 && text.Len() == 6 && w.flags&flagMost != 0 {
			r.mention.own = true // "el propio presidente"
		} else if w.flags&flagBefore == 0 || w.flags&flagDeterminer != 0 {
			break
		}
		k--
	}
	if d := r.demonymBefore(k); d != 0 && r.mention.state == 0 {
		r.mention.state = d
		k = int(r.out[len(r.out)-1].first)
	}
	start, definite, owned := r.determined(k)
	r.definite, r.owned, r.mention.definite = definite, owned, definite
	return start
}

// after reads the portfolio, the state and the organisation of the post.
func (r *roleReader) after(j int) int {
	if r.is(j, '.') && r.tokens[j].Flags&prose.Space == 0 && r.tokens[j-1].Len() <= 4 && r.upper(j+1) {
		return j + 1 // "Sen. Ana Ruiz"
	}
	for steps := 0; steps < 8 && j < r.last; steps++ {
		if d := r.demonymAt(j); d.demonym != 0 && r.mention.state == 0 {
			if r.upper(j) && r.joins(j, d.end) {
				break
			}
			r.mention.state = d.demonym
			r.demonym(j, d)
			j = d.end
			r.taken++
			continue
		}
		w := r.word(j)
		switch {
		case w.flags&flagOf != 0 || r.tokens[j].Kind == prose.Word && r.tokens[j].Len() == 3 && r.text[r.tokens[j].Start:r.tokens[j].End] == "for":
			next := r.complement(j + 1)
			if next == 0 {
				return j
			}
			j = next
			r.taken++
			continue
		case r.taken > 0 && r.mention.portfolio == 0 && r.upper(j+1) && r.word(j+1).portfolio != 0 && r.match(j+1, r.word(j+1)).entity == 0 &&
			r.tokens[j].Kind == prose.Word && r.text[r.tokens[j].Start:r.tokens[j].End] == "para": // "representante de la UE para Asuntos Exteriores"
			j = r.portfolio(j + 1)
			continue
		case w.flags&flagAnd != 0 && r.taken == 0 && r.word(j+1).post != 0 && r.flags(j+1)&flagDeterminer == 0:
			j = r.match(j+1, r.word(j+1)).end
			continue
		case w == (word{}) && r.taken == 0 && r.unknownAdjective(j):
			j++
			continue
		case w.movement != 0 && !r.upper(j) && r.mention.state == 0 && r.movement == 0:
			r.movement = w.movement // "el líder chavista"
			j++
			continue
		case w.flags&flagAdjective != 0 && !r.upper(j) && (r.demonymAt(j+1).demonym != 0 || r.flags(j+1)&flagOf != 0 || r.upper(j+1) || w.post == 0 && r.closed(j+1)):
			j++
			continue
		}
		break
	}
	return j
}

// unknownAdjective reports whether an unknown word stands between a post and a
// full name: "el tenista murciano Carlos Alcaraz".
func (r *roleReader) unknownAdjective(j int) bool {
	return r.tokens[j].Kind == prose.Word && !r.upper(j) && !r.preterite(j) && r.upper(j+1) && r.flags(j+1)&flagGiven != 0 && r.upper(j+2)
}

// complement reads what follows "de" at j; 0 where nothing of it belongs to
// the post.
func (r *roleReader) complement(j int) int {
	w := r.word(j)
	rank := r.t.ranks[max(r.mention.head, 0)]
	if m, at := r.entityAt(j); m.entity != 0 {
		if r.mention.state != 0 {
			return 0
		}
		city := r.mention.head == r.t.postMayor || r.mention.head == r.t.postGovernor
		r.mention.state = r.acting(at, m, city)
		return m.end
	}
	k := j
	if w.flags&flagDeterminer != 0 {
		k++
		w = r.word(k)
	}
	if k >= r.last || r.tokens[k].Kind != prose.Word {
		return 0
	}
	if (rank == rankMinister || w.flags&flagOrgHead == 0 && rank != rankTop) && w.portfolio != 0 && r.mention.portfolio == 0 && r.mention.head != 0 && r.mention.key == 0 {
		return r.portfolio(k)
	}
	m := r.match(k, w)
	if w.flags&flagAbstract != 0 && r.upper(k) && m.end == k+1 {
		r.mention.key = r.tokens[k].Fold
		return k + 1
	}
	if m.group != 0 {
		if next := r.group(k, m); next > k {
			made := r.out[len(r.out)-1]
			r.mention.holder, r.mention.state = int32(len(r.out)-1), made.state
			if made.class == classEntity {
				r.mention.state = made.entity
			}
			return next
		}
	}
	if r.upper(k) && m.post == 0 && w.flags&(flagTime|flagEvent) == 0 || w.flags&flagMinistry != 0 {
		index, next := r.organisationOf(k)
		if index >= 0 {
			r.mention.holder = index
			if s := r.out[index].state; s != 0 {
				r.mention.state = s
			}
			return next
		}
		return 0
	}
	if w.describer != 0 {
		return r.describedHolder(m.end)
	}
	if r.mention.key != 0 || w.flags&flagCommon != 0 || m.post != 0 || m.demonym != 0 {
		return 0
	}
	if rank == rankTop && r.flags(k)&flagOrgHead == 0 {
		return 0
	}
	r.mention.key = r.tokens[k].Fold
	return k + 1
}

// describedHolder reads the name behind what a post is of ("presidente de la
// constructora Obras Sur, Ana Ruiz"), unless it is that of who holds the post
// ("presidente de la compañía Ana Ruiz").
func (r *roleReader) describedHolder(k int) int {
	if !r.upper(k) || r.flags(k)&(flagGiven|flagTime|flagEvent) != 0 {
		return k
	}
	kept := len(r.out)
	index, next := r.organisationOf(k)
	if index < 0 || r.personal(r.out[index]) {
		r.out = r.out[:kept]
		return k
	}
	if r.out[index].class == className {
		r.out[index].votes |= voteOrganisation | voteStrong
	}
	r.mention.holder = index
	return next
}

// organisationOf reads the organisation that a post is of.
func (r *roleReader) organisationOf(k int) (int32, int) {
	if r.flags(k)&(flagOrgHead|flagMinistry) != 0 {
		return r.organisation(k)
	}
	h := r.mention.head
	city := h != 0 && (h == r.t.postMayor || h == r.t.postGovernor)
	r.ofPost, r.ofCity = true, city
	index, next := r.name(k)
	r.ofPost, r.ofCity = false, false
	if index >= 0 && city {
		r.out[index].Kind, r.out[index].votes = model.Place, votePlace|voteStrong // "alcalde de Palma del Río"
	} else if index >= 0 && !r.personal(r.out[index]) {
		r.out[index].votes |= voteOrganisation
		if r.heads() {
			r.out[index].votes |= voteStrong
		}
	}
	return index, next
}

// heads reports whether the post is one that runs what it is of.
func (r *roleReader) heads() bool {
	switch r.t.posts[r.mention.head] {
	case "president", "chief-executive", "director", "executive", "secretary-general", "rector", "chair":
		return true
	}
	return false
}

// portfolio reads "Relaciones Exteriores", "Economía y Hacienda".
func (r *roleReader) portfolio(k int) int {
	best := int8(0)
	other := index(r.t.portfolios, "other")
	for k < r.last {
		w := r.word(k)
		switch {
		case w.portfolio != 0:
			if best == 0 || best == other {
				best = w.portfolio
			}
			k++
			continue
		case (w.flags&flagAnd != 0 || r.is(k, ',')) && r.word(k+1).portfolio != 0 && r.upper(k+1):
			k++
			continue
		case w.flags&flagOf != 0 && r.word(k+1).portfolio != 0 && r.upper(k+1) && r.match(k+1, r.word(k+1)).entity == 0:
			k++
			continue
		}
		break
	}
	r.mention.portfolio = best
	return k
}

// bind finds the name beside the post, and adds the mention where it says of
// whom it speaks.
func (r *roleReader) bind(i, start, end int) int {
	r.settle()
	r.mention.female = r.female(i)
	strong := r.mention.state != 0 || r.mention.holder >= 0 || r.mention.portfolio != 0
	title := r.mention.class == classPost && r.t.ranks[r.mention.head] == rankTitle
	index, next := int32(-1), end
	if !r.is(end, ',') || !r.related(start) {
		index, next = r.apposed(end, strong)
	}
	if index < 0 && start == i && r.flags(end)&flagTo != 0 && r.upper(end+1) && r.flags(end+1)&flagGiven != 0 {
		if index, next = r.apposed(end+1, strong); index < 0 {
			next = end // "nombró primer ministro a ..."
		}
	}
	if index < 0 && strong && !r.is(end, ',') {
		index, next = r.posted(end)
	}
	if title {
		if index < 0 {
			return 0
		}
		r.emit(r.with(index), start, end)
		return next
	}
	if index < 0 {
		if before := r.nameBefore(start); before >= 0 && r.mayDescribe(before, start, i, end, strong) {
			index, next = before, end
			r.out[before].votes |= votePerson | voteStrong
		}
	}
	if index >= 0 {
		r.emit(r.with(index), start, end)
		return next
	}
	if r.movement != 0 && r.mention.state == 0 && r.ruling() {
		r.mention.state = r.movement
	}
	r.mention.speaks = r.flags(start-1)&flagSaying != 0 || r.flags(end)&flagSaying != 0
	if !strong && r.flags(end)&flagOf != 0 && r.mention.key == 0 {
		return 0 // of something that is no actor: "el inquilino de la mansión"
	}
	if !(r.definite || start == i && strong && r.mention.state != 0 && r.singular(i)) || r.owned && r.mention.class != classPeer && !strong {
		return 0
	}
	r.emit(r.mention, start, end)
	return end
}

// ruling reports whether the post of a movement is its state's: officials, and
// the leader of a movement that has no rival for the state.
func (r *roleReader) ruling() bool {
	switch r.t.posts[r.mention.head] {
	case "officer", "minister", "ambassador", "chancellor", "leader", "president":
		return r.t.regimes[r.movement]
	}
	return false
}

// female reports whether the word for the post is a woman's: "ministra",
// "la canciller", "homóloga".
func (r *roleReader) female(i int) bool {
	if p := r.tokens[max(i-1, 0)]; i > r.first && p.Len() == 2 && r.text[p.Start+1:p.End] == "a" {
		return true // la, La
	}
	return r.womanly(i) || r.word(i).post == 0 && r.womanly(i+1)
}

// womanly reports whether the word at i is the woman's form of a post: that of
// a man ends in -o or -e, or has no ending, and is the same post.
func (r *roleReader) womanly(i int) bool {
	w := r.word(i)
	if t := r.tokens[min(i, r.last-1)]; w.post == 0 && w.flags&flagCounterpart == 0 || r.text[t.End-1] != 'a' || t.Len() > 24 {
		return false
	}
	word := r.text[r.tokens[i].Start:r.tokens[i].End]
	stem := word[:len(word)-1]
	for _, ending := range [...]string{"o", "e", ""} {
		if man, _ := r.t.words.Lookup(prose.Fold(stem + ending)); man.post == w.post && man.flags&flagCounterpart == w.flags&flagCounterpart {
			return true
		}
	}
	return false
}

// related reports whether the post is whose relative or successor the name
// after it is: "la hermana del líder norcoreano, Kim Yo-jong".
func (r *roleReader) related(start int) bool {
	k := start - 1
	if r.flags(k)&flagOf == 0 {
		return false
	}
	for steps := 0; steps < 2; steps++ {
		k--
		if r.flags(k)&flagRelative != 0 {
			return !r.is(k-1, ',') // "Ana Ruiz, esposa del presidente, Pedro Gil"
		}
	}
	return false
}

// posted reads the name behind the place of a post: "embajador de Japón en
// Pekín, Kenji Kanasugi".
func (r *roleReader) posted(end int) (int32, int) {
	if r.flags(end)&flagPreposition == 0 {
		return -1, end
	}
	m, at := r.entityAt(end + 1)
	if m.entity == 0 || !r.is(m.end, ',') {
		return -1, end
	}
	kept := len(r.out)
	r.acting(at, m, true)
	index, next := r.apposed(m.end, true)
	if index < 0 {
		r.out = r.out[:kept]
		return -1, end
	}
	return index, next
}

func (r *roleReader) with(index int32) Mention {
	m := r.mention
	m.of = index
	return m
}

// singular reports whether the post stands where one person is meant without
// an article: at the start of a sentence, after "como" or a comma, in a title.
func (r *roleReader) singular(i int) bool {
	return i == r.begin || r.is(i-1, ',') || r.upper(i)
}

// mayDescribe reports whether the post at start..end describes the name before
// the comma: "Serguéi Lavrov, canciller de Rusia,".
func (r *roleReader) mayDescribe(name int32, start, i, end int, strong bool) bool {
	n := &r.out[name]
	if n.class != className || n.votes&voteOrganisation != 0 && n.votes&votePerson == 0 {
		return false
	}
	if start == i { // no article
		return strong || r.closed(end)
	}
	for k := max(0, len(r.out)-12); k < len(r.out); k++ {
		if r.out[k].of == name && r.out[k].class != classDescriber && int(r.out[k].sentence) == int(n.sentence) {
			return false
		}
	}
	return r.closed(end) || r.is(start-1, '(')
}

// apposed reads the name that follows a post, with or without a comma.
func (f *finder) apposed(j int, strong bool) (int32, int) {
	k, comma := j, false
	if f.is(j, ',') || f.is(j, '(') {
		k, comma = j+1, true
	}
	if !f.upper(k) || f.shouted {
		return -1, j
	}
	w := f.word(k)
	m := f.match(k, w)
	if m.entity != 0 && w.flags&flagGiven == 0 && (comma || !f.joins(k, m.end)) || m.post != 0 && f.t.ranks[m.post] != rankTitle || w.flags&(flagOrgHead|flagTime|flagEvent) != 0 && w.flags&flagGiven == 0 ||
		w.flags&flagCommon != 0 && w.flags&flagGiven == 0 {
		return -1, j
	}
	kept := len(f.out)
	f.apposing = true
	index, next := f.name(k)
	f.apposing = false
	if index < 0 {
		f.out = f.out[:kept]
		return -1, j
	}
	n := &f.out[index]
	if n.class != className || n.votes&(voteOrganisation|voteStrong) == voteOrganisation|voteStrong ||
		comma && !f.closed(next) && (!strong || n.words < 2) || comma && f.listed(next, n) {
		f.out = f.out[:kept]
		return -1, j
	}
	n.votes |= votePerson | voteStrong
	n.weak = false
	return index, next
}

// listed reports whether the name after a comma goes on as a list ("el
// presidente, Airbus, Boeing y EADS").
func (f *finder) listed(next int, n *Mention) bool {
	return f.is(next, ',') && f.upper(next+1) && n.words == 1 && f.word(next+1).post == 0 && f.flags(next+1)&flagCommon == 0
}

// settle says posts that have two names in one way.
func (r *roleReader) settle() {
	m, t := &r.mention, r.t
	if m.class != classPost {
		return
	}
	if p := t.portfolioOf[m.head]; p != 0 {
		m.head, m.portfolio = t.postMinister, p
	}
	if m.head == t.postChancellor && m.state != 0 {
		if m.state == t.states["de"] || m.state == t.states["at"] {
			m.head = t.postPremier
		} else {
			m.head, m.portfolio = t.postMinister, t.portfolioForeign
		}
	}
}
