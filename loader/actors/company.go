package actors

import "hito/model"

// company says of the names of which nothing else is known what those told in
// one breath with them are: "Boeing y Lockheed Martin", "Melbourne y Brisbane",
// "Mobile, Alabama".
func (l *linker) company() {
	said := make([][2]int, len(l.clusters)) // organisations, places
	for d, mentions := range l.found {
		for i := range mentions {
			if l.formOf[d][i] < 0 || !l.unknown(l.root(l.formOf[d][i])) {
				continue
			}
			at := l.root(l.formOf[d][i])
			for k := max(0, i-4); k < min(len(mentions), i+5); k++ {
				if k == i || !l.beside(d, &mentions[i], &mentions[k]) {
					continue
				}
				kind := l.saidKind(d, k)
				if m := &mentions[k]; k < i && m.class == className && m.votes == votePlace {
					kind = model.Place // "se desbordó en Orihuela y Almoradí"
				}
				switch kind {
				case model.Organisation:
					said[at][0]++
				case model.Place:
					said[at][1]++
				}
			}
		}
	}
	for at, n := range said {
		l.clusters[at].organised += n[0]
		l.clusters[at].placed += n[1]
	}
}

// unknown reports whether nothing but places says what a cluster is.
func (l *linker) unknown(at int32) bool {
	c := &l.clusters[at]
	return c.person == 0 && c.organised == 0 && !c.given && !c.head && c.entity == 0
}

// saidKind is what a mention surely is: an organisation or a place; else a
// person, which here says nothing.
func (l *linker) saidKind(d, k int) model.ActorKind {
	m := &l.found[d][k]
	if m.class == classEntity && m.Form != model.FormDemonym && m.Form != model.FormRole && m.Kind != model.State {
		return m.Kind
	}
	if at := l.formOf[d][k]; at >= 0 {
		if c := &l.clusters[l.root(at)]; c.strong[1] > c.strong[0] && c.strong[1] >= c.strong[2] {
			return model.Organisation
		} else if c.strong[2] > c.strong[0] {
			return model.Place
		}
	}
	return model.Person
}

// beside reports whether only "y" or a comma stands between the mention x and
// the mention y, before or after it; a comma before a place is for a place of
// one word: "Mobile, Alabama".
func (l *linker) beside(d int, x, y *Mention) bool {
	first, second := x, y
	if y.Start < x.Start {
		first, second = y, x
	}
	text := l.docs[d].Text
	if first.End >= second.Start || second.Start-first.End > 5 || int(second.Start) > len(text) || x.sentence != y.sentence {
		return false
	}
	switch text[first.End:second.Start] {
	case " y ", " e ", " and ", " & ":
		return true
	case ", ":
		return y.Kind != model.Place || x.words == 1 && first == x
	case " (":
		return y.Kind == model.Place && x.words == 1 && first == x
	}
	return false
}
