package actors

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"hito/loader/prose"
	"hito/model"
)

// actors turns the nodes into actors and the links into their mentions.
func (l *linker) actors() ([]model.Actor, []model.ActorMention) {
	order := make([]int32, 0, len(l.nodes))
	english := l.english()
	names, leasts := make([]string, len(l.nodes)), make([]string, len(l.nodes))
	for i := range l.nodes {
		if l.nodes[i].mentions > 0 {
			order = append(order, int32(i))
			leasts[i] = least(l.nodes[i].said)
			names[i] = l.name(&l.nodes[i], english)
		}
	}
	slices.SortFunc(order, func(a, b int32) int {
		x, y := &l.nodes[a], &l.nodes[b]
		return cmp.Or(cmp.Compare(y.mentions, x.mentions), cmp.Compare(names[a], names[b]), cmp.Compare(x.kind, y.kind),
			cmp.Compare(x.entity, y.entity), cmp.Compare(x.cluster, y.cluster), cmp.Compare(leasts[a], leasts[b]))
	})
	at := make([]int32, len(l.nodes))
	for i := range at {
		at[i] = -1
	}
	for k, n := range order {
		at[n] = int32(k)
	}
	taken := map[string]bool{}
	actors := make([]model.Actor, len(order))
	for k, n := range order {
		actors[k] = l.actor(&l.nodes[n], names[n], at)
		id := actors[k].ID
		for try := 2; taken[actors[k].ID]; try++ {
			actors[k].ID = id + "-" + strconv.Itoa(try)
		}
		taken[actors[k].ID] = true
	}
	return actors, l.mentions(at)
}

// least is the least text, to tell apart nodes that have nothing else.
func least(said map[string]*saying) string {
	best := ""
	for text := range said {
		if best == "" || text < best {
			best = text
		}
	}
	return best
}

func (l *linker) mentions(at []int32) []model.ActorMention {
	total := 0
	for d := range l.found {
		total += len(l.found[d])
	}
	out := make([]model.ActorMention, 0, total)
	for d := range l.found {
		for i := range l.found[d] {
			n := l.nodeOf[d][i]
			if n < 0 {
				continue
			}
			m := &l.found[d][i]
			span := model.Span{Document: int32(d), Start: m.Start, End: m.End}
			out = append(out, model.ActorMention{Span: span, Actor: at[n], Kind: l.nodes[n].kind, Form: m.Form})
			if second, ok := l.second[place{int32(d), int32(i)}]; ok {
				out = append(out, model.ActorMention{Span: span, Actor: at[second], Kind: l.nodes[second].kind, Form: m.Form})
			}
		}
	}
	return out
}

// english reports whether most documents are in English.
func (l *linker) english() bool {
	n := 0
	for i := range l.docs {
		switch l.docs[i].Language {
		case "en":
			n++
		case "es":
			n--
		}
	}
	return n > 0
}

func (l *linker) actor(n *node, name string, at []int32) model.Actor {
	a := model.Actor{Name: name, Kind: n.kind, Mentions: n.mentions}
	a.ID = n.kind.String() + ":" + slug(name)
	if n.entity != 0 {
		e := &l.t.entities[n.entity]
		a.ID = e.id
		if e.of != 0 {
			a.Of = l.t.entities[e.of].id
		}
	}
	for text, s := range n.said {
		if n.tells > 0 && !s.tells {
			continue
		}
		a.Forms = append(a.Forms, model.Form{Text: text, Count: int(s.count)})
	}
	slices.SortFunc(a.Forms, func(x, y model.Form) int { return cmp.Or(cmp.Compare(y.Count, x.Count), cmp.Compare(x.Text, y.Text)) })
	a.Roles = l.roles(n, at)
	for text, s := range n.said {
		for _, w := range s.why {
			if text != name {
				a.Reasons = append(a.Reasons, model.Reason{Rule: w.rule, Facts: []string{name, text}, Span: w.span})
			}
		}
	}
	slices.SortFunc(a.Reasons, func(x, y model.Reason) int {
		return cmp.Or(cmp.Compare(x.Rule, y.Rule), cmp.Compare(x.Facts[1], y.Facts[1]))
	})
	return a
}

// roles lists the posts of a person, one for each document and state.
func (l *linker) roles(n *node, at []int32) []model.Role {
	var out []model.Role
	seen := map[roleKey]int32{}
	for _, r := range n.roles {
		if d, ok := seen[r.key]; ok && d == r.document {
			continue
		}
		seen[r.key] = r.document
		m := &l.found[r.document][r.mention]
		role := model.Role{Post: trimArticle(l.text(int(r.document), m)), State: -1, Date: l.docs[r.document].Published,
			Span: model.Span{Document: r.document, Start: m.Start, End: m.End}}
		if r.key.state != 0 && l.entityNode[r.key.state] >= 0 {
			role.State = at[l.entityNode[r.key.state]]
		} else if r.key.holder >= 0 {
			role.State = at[r.key.holder]
		}
		out = append(out, role)
	}
	return out
}

// name is what to call an actor: its name in the tables, or the fullest name
// that the texts use most, else its commonest description.
func (l *linker) name(n *node, english bool) string {
	if n.owner != 0 {
		return l.user.list[n.owner-1].Name
	}
	if n.entity != 0 {
		if english {
			return l.t.entities[n.entity].en
		}
		return l.t.entities[n.entity].es
	}
	if n.kind == model.Product {
		return strings.Join(strings.FieldsFunc(productName(n.said), blank), " ")
	}
	best, points := "", [4]int{-1, 0, 0, 0}
	for text, s := range n.said {
		count := s.named
		if n.named == 0 {
			count = s.count
		} else if count == 0 {
			continue
		}
		words := 1 + min(strings.Count(text, " "), 1)
		if n.kind != model.Person && (n.cluster >= 0 || n.named > 0) {
			words = 1 // else what it is called for short is not its name
		}
		p := [4]int{words, 0, int(count), 0}
		if n.kind == model.Person && words > 1 && l.given(text) {
			p[1] = 1
		}
		if strings.ToUpper(text) != text || len(text) <= 5 {
			p[3] = 1
		}
		switch c := slices.Compare(p[:], points[:]); {
		case c > 0, c == 0 && (len(text) > len(best) || len(text) == len(best) && text < best):
			best, points = text, p
		}
	}
	if n.cluster < 0 && n.state != 0 && n.named == 0 {
		return capitalise(trimArticle(best)) + " (" + l.t.entities[n.state].es + ")"
	}
	if n.cluster < 0 {
		return capitalise(trimArticle(best))
	}
	return strings.Join(strings.FieldsFunc(best, blank), " ")
}

// blank reports whether a rune only parts words: space, or a stray control
// character.
func blank(r rune) bool { return unicode.IsSpace(r) || unicode.IsControl(r) }

// plainlySpaced reports whether a text is surely words with one space between each
// two.
func plainlySpaced(text string) bool {
	before := byte(' ')
	for i := range len(text) {
		switch c := text[i]; {
		case c == ' ' && before == ' ', c < ' ', c == 0x7f:
			return false
		case c == 0xc2 || c >= 0xe1 && c <= 0xe3: // may begin a space, or a control character, beyond ASCII
			return false
		}
		before = text[i]
	}
	return before != ' '
}

// given reports whether a name begins with a first name.
func (l *linker) given(text string) bool {
	first, _, _ := strings.Cut(text, " ")
	w, _ := l.t.words.Lookup(prose.Fold(first))
	return w.flags&flagGiven != 0
}

// trimArticle is a description without the article it begins with.
func trimArticle(text string) string {
	if !plainlySpaced(text) {
		text = strings.Join(strings.FieldsFunc(text, blank), " ")
	}
	first, rest, ok := strings.Cut(text, " ")
	if !ok {
		return text
	}
	switch strings.ToLower(first) {
	case "el", "la", "los", "las", "su", "sus", "the", "its", "their", "his", "her", "un", "una", "lo":
		return rest
	}
	return text
}

// capitalise gives a description the capital of a name in a list.
func capitalise(text string) string {
	r, size := utf8.DecodeRuneInString(text)
	return string(unicode.ToUpper(r)) + text[size:]
}
