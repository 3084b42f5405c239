package actors

import (
	"slices"
	"sort"
	"strings"

	"hito/loader/prose"
	"hito/model"
)

// FindWith is Find with the user's alias file, whose names are found wherever
// they stand in prose, whatever else the words could be.
func FindWith(doc *model.Document, tokens []prose.Token, sentences []prose.Sentence, user *Aliases) []Mention {
	room := rooms.Get().(*room)
	f := &finder{doc: doc, text: doc.Text, tokens: tokens, t: loadTables(), out: room.out[:0], order: room.order}
	defer func() {
		room.out, room.entries, room.idle, room.uppers, room.coded = f.out[:0], f.entries[:0], f.idle[:0], f.uppers[:0], f.coded[:0]
		room.seen, room.order = f.seen, f.order
		if cap(room.entries) <= hoard {
			rooms.Put(room)
		}
	}()
	f.lookUp(room.entries[:0], room.idle[:0], room.uppers[:0], room.coded[:0])
	f.seen = room.seen
	f.gather(sentences)
	f.gatherModels()
	for i := range sentences {
		f.sentence(int32(i), sentences[i])
	}
	if user != nil && len(user.list) > 0 {
		f.aliased(user, sentences)
	}
	return f.sorted()
}

// aliased adds the names of the file, in the place of what else was read there.
func (f *finder) aliased(user *Aliases, sentences []prose.Sentence) {
	found := len(f.out)
	var owners []int32
	for number, s := range sentences {
		for i := int(s.First); i < int(s.Last) && i < len(f.tokens); {
			end, of := f.aliasAt(user, i, int(s.Last))
			if end == 0 {
				i++
				continue
			}
			block, dim := f.doc.BlockAt(f.tokens[i].Start)
			if aside := dim && (block.Kind == model.BlockCaption || block.Kind == model.BlockHeading || block.Kind == model.BlockRepeat); !dim || aside {
				f.number, f.aside = int32(number), aside
				form := model.FormName
				if f.tokens[i].Flags&prose.Upper == 0 {
					form = model.FormRole
				}
				f.emit(Mention{Kind: model.Organisation, Form: form, class: className, words: uint8(min(end-i, 9)), user: true, key: f.key(i, end), of: -1, holder: -1}, i, end)
				owners = append(owners, of)
			}
			i = end
		}
	}
	f.overrule(user, found, owners)
}

// aliasAt is where the longest name of the file that begins at token i ends, 0
// for none, and whose it is.
func (f *finder) aliasAt(user *Aliases, i, last int) (end int, of int32) {
	t := &f.tokens[i]
	if t.Kind != prose.Word && t.Kind != prose.Number {
		return 0, 0
	}
	for _, name := range user.first[t.Fold] {
		if name.upper && t.Flags&prose.Upper == 0 {
			continue
		}
		at, matched := i+1, 1
		for at < last && matched < len(name.folds) {
			switch u := &f.tokens[at]; {
			case (u.Kind == prose.Word || u.Kind == prose.Number) && u.Fold == name.folds[matched]:
				matched++
			case u.Is('-') || u.Is('.') || u.Is('&') || u.Is('\'') || u.Kind == prose.Break && u.Flags&prose.Blank == 0:
			default:
				matched = -1
			}
			at++
			if matched < 0 {
				break
			}
		}
		if matched == len(name.folds) {
			return at, name.of
		}
	}
	return 0, 0
}

// overrule drops what the rules had read within the names of the file: what
// stood there before the first of them. A longer reading around one stays,
// since "the director of X" is not X; and a state or body that the tables know
// stays what it is, unless the file gives it another kind.
func (f *finder) overrule(user *Aliases, first int, owners []int32) {
	if first == len(f.out) {
		return
	}
	own := f.out[first:]
	by := make([]int32, len(f.out)) // the name of the file that takes its place
	for i := range f.out {
		by[i] = -1
	}
	for i := range f.out[:first] {
		m := &f.out[i]
		at, found := slices.BinarySearchFunc(own, m.Start, func(o Mention, start int32) int {
			switch {
			case o.End <= start:
				return -1
			case o.Start > start:
				return 1
			}
			return 0
		})
		if m.class == classGroup && m.state != 0 {
			if of, ok := f.groupNamed(m, own); ok { // the group goes by that name, article and all
				by[i], own[of] = int32(first+of), *m
				own[of].owner, own[of].user = owners[of]+1, true
				continue
			}
		}
		if !found || m.End > own[at].End {
			continue
		}
		by[i] = int32(first + at)
		if x := &user.list[owners[at]]; m.class == classEntity && m.Start == own[at].Start && m.End == own[at].End && (!x.HasKind || x.Kind == m.Kind) {
			own[at] = *m
		}
	}
	place := make([]int32, len(f.out))
	kept := f.out[:0]
	for i := range by {
		if by[i] < 0 {
			place[i] = int32(len(kept))
			kept = append(kept, f.out[i])
		}
	}
	for i := range by {
		if by[i] >= 0 {
			place[i] = place[by[i]]
		}
	}
	f.out = kept
	for i := range f.out {
		if m := &f.out[i]; m.of >= 0 {
			m.of = place[m.of]
		}
		if m := &f.out[i]; m.holder >= 0 {
			m.holder = place[m.holder]
		}
	}
}

// groupNamed is which name of the file is the whole of a group's, but for an
// article before it: "la Asamblea Nacional del Ecuador".
func (f *finder) groupNamed(m *Mention, own []Mention) (int, bool) {
	start := m.Start
	if word, _, ok := strings.Cut(f.text[m.Start:m.End], " "); ok && articles[prose.FoldString(word)] {
		start += int32(len(word)) + 1
	}
	at := sort.Search(len(own), func(i int) bool { return own[i].Start >= m.Start })
	for ; at < len(own) && own[at].Start <= start; at++ {
		if own[at].End == m.End && own[at].class == className && (own[at].Start == m.Start || own[at].Start == start) {
			return at, true
		}
	}
	return 0, false
}

// articles are those that may stand before a name of the file.
var articles = map[string]bool{"el": true, "la": true, "los": true, "las": true, "the": true}

// owned is whose a form is by the file: 1 + its number, 0 for nobody's.
func (a *Aliases) owned(text string) int32 {
	if a == nil {
		return 0
	}
	return a.named[prose.FoldString(text)]
}

// barred is whose a name is not by the file, each 1 + its number.
func (a *Aliases) barred(text string) []int32 {
	if a == nil {
		return nil
	}
	return a.never[prose.FoldString(text)]
}

// claim gives the forms of the file's names to its actors, and joins those of
// one actor, before any rule does.
func (l *linker) claim() {
	if l.user == nil {
		return
	}
	l.ownEntity = l.entitiesOfUser()
	first := make([]int32, len(l.user.list))
	for i := range first {
		first[i] = -1
	}
	for i := range l.forms {
		f := &l.forms[i]
		f.barred = l.user.barred(f.text)
		if f.owner = l.user.owned(f.text); f.owner == 0 || slices.Contains(f.barred, f.owner) {
			f.owner = 0
			continue
		}
		if folded := prose.FoldString(f.text); l.user.phrases[folded] {
			f.parts, f.head = []part{{fold: folded, roman: folded}}, false
		}
		if first[f.owner-1] < 0 {
			first[f.owner-1] = int32(i)
		} else {
			l.join(first[f.owner-1], int32(i))
		}
	}
	l.ownRoot, l.ownNode, l.ownGroup = first, make([]int32, len(first)), map[groupKey]int32{}
	for i := range l.ownNode {
		l.ownNode[i] = -1
	}
	for _, mentions := range l.found {
		for i := range mentions {
			if m := &mentions[i]; m.owner != 0 && m.class == classGroup {
				if had := l.ownGroup[keyOf(m)]; had == 0 || m.owner < had {
					l.ownGroup[keyOf(m)] = m.owner
				}
			}
		}
	}
}

// entitiesOfUser is, for each actor of the file, the state, place or body of
// the tables that it is another name of, 0 for none.
func (l *linker) entitiesOfUser() []int16 {
	byName := map[string]int16{}
	for i := len(l.t.entities) - 1; i > 0; i-- {
		e := &l.t.entities[i]
		byName[prose.FoldString(e.en)], byName[prose.FoldString(e.es)] = int16(i), int16(i)
	}
	own := make([]int16, len(l.user.list))
	for i := range l.user.list {
		x := &l.user.list[i]
		if e := byName[prose.FoldString(x.Name)]; e != 0 && (!x.HasKind || x.Kind == l.t.entities[e].kind) {
			own[i] = e
		}
	}
	return own
}

// ownedNode is the node of an actor of the file, 1 + its number.
func (l *linker) ownedNode(owner int32) int32 {
	if e := l.ownEntity[owner-1]; e != 0 {
		return l.entity(e)
	}
	if l.ownNode[owner-1] < 0 {
		n := node{kind: model.Organisation, cluster: -1, owner: owner} // a group's, where no form bears the name
		if root := l.ownRoot[owner-1]; root >= 0 {
			n.cluster = l.root(root)
			if !l.isOwnGroup(owner) {
				n.kind = l.clusters[n.cluster].kind()
			}
		}
		if x := &l.user.list[owner-1]; x.HasKind {
			n.kind = x.Kind
		}
		l.ownNode[owner-1] = l.add(n)
	}
	return l.ownNode[owner-1]
}

// isOwnGroup reports whether an actor of the file is a group of the texts.
func (l *linker) isOwnGroup(owner int32) bool {
	for _, of := range l.ownGroup {
		if of == owner {
			return true
		}
	}
	return false
}

// mayJoin reports whether the file lets two clusters be one: not those of two
// of its actors, and not a name that it bars from one of them.
func (l *linker) mayJoin(a, b int32) bool {
	if l.user == nil {
		return true
	}
	x, y := &l.forms[a], &l.forms[b]
	return !slices.Contains(x.barred, y.owner) && !slices.Contains(y.barred, x.owner) && (x.owner == 0 || y.owner == 0 || x.owner == y.owner)
}
