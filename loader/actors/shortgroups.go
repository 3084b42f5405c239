package actors

// Groups of which no state is told, by their short names: "Ministerio de Salud
// (Minsa)". Whose ministry it is Link finds out late, so the short names wait.

// shortOf files, by form, the group of the document that the form is short for:
// the mention before the brackets.
func (l *linker) shortOf(d int) map[int32]int32 {
	var short map[int32]int32
	for i := range l.found[d] {
		m := &l.found[d][i]
		if !m.alias || m.of < 0 || l.formOf[d][i] < 0 || l.clusters[l.root(l.formOf[d][i])].owner != 0 {
			continue
		}
		if of := &l.found[d][m.of]; of.class == classGroup && of.state == 0 {
			if short == nil {
				short = map[int32]int32{}
			}
			if _, ok := short[l.formOf[d][i]]; !ok {
				short[l.formOf[d][i]] = m.of
			}
		}
	}
	return short
}

// ofGroup reports whether the name is short for a group whose state is not yet
// known.
func (l *linker) ofGroup(d, i int) bool {
	_, ok := l.short[l.formOf[d][i]]
	return ok
}

// shortGroups links the names that waited.
func (l *linker) shortGroups(d int) {
	short := l.shortOf(d)
	if len(short) == 0 {
		return
	}
	for i, form := range l.formOf[d] {
		of, ok := short[form]
		if !ok || form < 0 || l.nodeOf[d][i] >= 0 {
			continue
		}
		if n := l.nodeOf[d][of]; n >= 0 {
			l.link(d, i, n, RuleAcronym)
		} else {
			l.link(d, i, l.clusterOf(l.root(form)), RuleSameName)
		}
	}
}
