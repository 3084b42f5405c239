package actors

import "hito/model"

// Names joined by "de", "del", "de la": of people ("Javier Pérez de Cuéllar",
// "Guillermo del Toro"), of places ("Cartagena de Indias", "Alcalá de Henares"),
// of what is called after a place or a saint ("Aguas del Mijares", "Virgen del
// Rocío"). "El Barça de Xavi" and "el iPhone de Apple" are two names.

// behindOf is the capitalised word behind the "de" at j, and whether an article
// stands between ("del", "de la"); 0 where none stands there that can end a name.
func (f *finder) behindOf(j int) (k int, article bool) {
	k, article = j+1, f.tokens[j].Len() == 3
	if f.flags(k)&flagDeterminer != 0 && !f.upper(k) {
		k, article = k+1, true
	}
	w := f.word(k)
	if !f.upper(k) || w.flags&(flagOrgHead|flagEvent|flagTime|flagCommon|flagMinistry|flagNobody|flagAbstract) != 0 || w.portfolio != 0 ||
		w.describer != 0 || f.initials(k) || f.product(k) {
		return 0, false
	}
	return k, article
}

// ofFamily joins what follows "de" at j to a person's name that begins at i with
// a first name; 0 where it does not belong to it.
func (f *finder) ofFamily(i, j int) int {
	k, _ := f.behindOf(j)
	after := f.flags(j-1)&flagGiven != 0 // "Pilar del Castillo", "María de la Cruz"
	if k == 0 || f.match(k, f.word(k)).entity != 0 || f.flags(k)&flagPlaceHead != 0 && !after {
		return 0
	}
	if !after && f.tokens[j].Len() == 3 {
		return 0 // "Juan Soto del Betis"
	}
	return k + 1
}

// ofTail joins what follows "de" at j to a name i..j that is no person's; 0 where
// it does not belong to it.
func (f *finder) ofTail(i, j int) int {
	if f.doc.Language == "en" || f.titled || j > i+2 || f.initials(i) || f.word(i).post != 0 {
		return 0
	}
	k, article := f.behindOf(j)
	if k == 0 {
		return 0
	}
	w := f.word(k)
	m := f.match(k, w)
	if m.post != 0 || m.entity != 0 && (!article || f.t.entities[m.entity].kind != model.Place || f.t.entities[m.entity].city) {
		return 0
	}
	if f.starts(i) && f.seen.of(f.tokens[i].Fold)&seenMiddle == 0 && f.word(i).entity == 0 {
		return 0 // "Pescadores del Cantábrico"
	}
	if article {
		if w.flags&flagGiven != 0 && f.upper(k+1) {
			return 0
		}
		return k + 1
	}
	if f.starts(i) && f.word(i).entity == 0 {
		return 0 // "Mineros de Potosí"
	}
	if p := f.word(i - 1); j != i+1 || w.flags&flagGiven != 0 || p.flags&flagDeterminer != 0 && p.flags&flagPossessive == 0 || f.contracted(i-1) ||
		f.seen.of(f.tokens[k].Fold)&seenFree != 0 {
		return 0 // "el Barça de Xavi"
	}
	return k + 1
}

// tailed reports whether the name i..end is joined by "de" and is no person's as
// far as its words say.
func (f *finder) tailed(i, end int) bool {
	if f.flags(i)&flagGiven != 0 || f.doc.Language == "en" {
		return false
	}
	for k := i + 1; k < end; k++ {
		if f.flags(k)&flagOf != 0 && !f.upper(k) {
			return true
		}
	}
	return false
}

// contracted reports whether "del" or "al" stands at i.
func (f *finder) contracted(i int) bool {
	return f.flags(i)&(flagOf|flagTo) != 0 && f.tokens[i].Len() > 1 && f.text[f.tokens[i].End-1] == 'l'
}
