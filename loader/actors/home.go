package actors

import (
	"slices"
	"strings"
	"unicode"

	"hito/loader/prose"
	"hito/model"
)

// home is the state that the whole document tells of most, by its name and by
// those who hold its posts, 0 where none stands out: "el Gobierno" and "el
// Congreso" of no state that is told are its own.
func (r *reader) home() int16 {
	if r.homeKnown {
		return r.homeState
	}
	r.homeKnown = true
	var told []int16
	var counts []int
	for i, n := range r.nodeOf[r.d] {
		if n < 0 {
			continue
		}
		s := r.nodes[n].entity
		if r.nodes[n].kind != model.State {
			if s = r.stateOf(n); !r.politician(n) {
				s = 0 // "el escritor mexicano"
			}
		}
		if s == 0 || r.t.past[s] || r.found[r.d][i].Aside {
			continue
		}
		k := 0
		for k < len(told) && told[k] != s {
			k++
		}
		if k == len(told) {
			told, counts = append(told, s), append(counts, 0)
		}
		counts[k]++
	}
	best, next := -1, 0
	for k := range told {
		switch {
		case best < 0 || counts[k] > counts[best]:
			if best >= 0 {
				next = max(next, counts[best])
			}
			best = k
		default:
			next = max(next, counts[k])
		}
	}
	if best >= 0 && 4*counts[best] >= 5*next {
		r.homeState = told[best]
	}
	own := r.datelineState()
	if own == 0 {
		own = r.outletState()
	}
	if own != 0 && own != r.homeState {
		ours := 0
		if k := slices.Index(told, own); k >= 0 {
			ours = counts[k]
		}
		if best < 0 || counts[best] < farNews || 3*ours >= counts[best] {
			r.homeState = own
		}
	}
	return r.homeState
}

// datelineState is the state of the capital, or the state, in the dateline that
// dates the document ("Lima, 3 de mayo de 2022"), 0 where none stands there.
func (r *reader) datelineState() int16 {
	d := &r.docs[r.d]
	at := d.StatedSpan
	if at.Document < 0 || at.Start <= 0 || int(at.Start) > len(d.Text) {
		return 0
	}
	line := d.Text[strings.LastIndexByte(d.Text[:at.Start], '\n')+1 : at.Start]
	if len(line) > 60 {
		return 0
	}
	for word := range strings.FieldsFuncSeq(line, func(r rune) bool { return !unicode.IsLetter(r) }) {
		w, _ := r.t.words.Lookup(prose.Fold(word))
		if w.entity == 0 || w.capsOnly {
			continue
		}
		e := &r.t.entities[w.entity]
		if e.kind == model.State {
			return w.entity
		}
		if e.of != 0 && r.t.entities[e.of].kind == model.State {
			return e.of
		}
	}
	return 0
}

// farNews is how often a document tells of another state than its outlet's until
// it is news from there.
const farNews = 4

// outletState is the state of whose outlets the document's address is, 0 where it
// does not tell: "https://diario.com.uy/a". Endings that are used by anybody
// (.co, .tv) are none.
func (r *reader) outletState() int16 {
	_, host, ok := strings.Cut(r.docs[r.d].URL, "://")
	if !ok {
		return 0
	}
	host, _, _ = strings.Cut(host, "/")
	host, _, _ = strings.Cut(host, ":")
	at := strings.LastIndexByte(host, '.')
	if at < 0 || len(host)-at != 3 {
		return 0
	}
	code := strings.ToLower(host[at+1:])
	switch code {
	case "co", "tv", "io", "me", "ai", "fm", "ly", "la", "cc", "ws", "to", "gg", "st":
		if !strings.HasSuffix(host[:at], ".com") && !strings.HasSuffix(host[:at], ".gov") && !strings.HasSuffix(host[:at], ".org") {
			return 0
		}
	case "uk":
		code = "gb"
	}
	return r.t.states[code]
}

// sex is what the document's words for a person's posts say of it: 1 a woman,
// -1 a man, 0 nothing.
func (r *reader) sex(n int32) int {
	sex := 0
	for _, f := range r.books[r.d].of[n] {
		if r.books[r.d].facts[f].female {
			return 1
		}
		sex = -1
	}
	return sex
}

// suits reports whether a word for a man or woman fits what is known of a
// person.
func (r *reader) suits(n int32, female bool) bool {
	sex := r.sex(n)
	return sex == 0 || (sex > 0) == female
}

// male reports whether the word for a post is a man's: "el canciller",
// "ministro", "primer ministro".
func (l *linker) male(d int, m *Mention) bool {
	if m.female || l.docs[d].Language == "en" {
		return false
	}
	first, _, _ := strings.Cut(l.text(d, m), " ")
	switch first {
	case "el", "El", "un", "Un", "primer", "Primer":
		return true
	}
	return strings.HasSuffix(first, "o") || strings.HasSuffix(first, "or")
}

// clashes reports whether a bare post is a woman's and the person is known for
// a man by the words for its posts, or the other way round.
func (r *reader) clashes(n int32, m *Mention) bool {
	x := &r.nodes[n]
	return m.female && x.male && !x.female || x.female && !x.male && r.male(r.d, m)
}
