package page

import "strings"

// supplement takes the article's text from the page's JSON-LD where that has
// it whole and the page shows only its beginning: what stands behind a
// subscription, or is put in by a script.
func (a *article) supplement(main object) {
	const atLeast = 400
	if len(main.body) < atLeast || len(a.lines) == 0 {
		return
	}
	shown := 0
	for i, r := range a.roles {
		if r == roleBody && a.measures[i].words > 2 {
			shown += int(a.lines[i].end - a.lines[i].start)
		}
	}
	text := Fragment(breaksAsTags(main.body))
	if strings.Contains(text, "</p>") || strings.Contains(text, "<br") { // encoded twice
		text = Fragment(text)
	}
	if 2*len(text) < 3*shown {
		return
	}
	a.supplied = true
	for i := a.standIn(folded(text)); i < a.nodes[a.root].last; i++ {
		if i != a.title {
			a.roles[i] = roleOut
		}
	}
	for _, paragraph := range strings.Split(text, "\n") {
		if paragraph == "" {
			continue
		}
		start := int32(len(a.text))
		a.text = append(a.text, paragraph...)
		a.lines = append(a.lines, line{start: start, end: int32(len(a.text)), gap: gapBlank})
		a.roles = append(a.roles, roleBody)
		a.dated = append(a.dated, false)
		a.measures = append(a.measures, measure{prose: true, words: proseWords})
	}
}

// breaksAsTags keeps the line ends of a value that has no tags for them.
func breaksAsTags(value string) string {
	if strings.Contains(value, "<p") || strings.Contains(value, "<br") {
		return value
	}
	return strings.ReplaceAll(value, "\n", "<br>")
}

// standIn is the first line that the text, folded, says too.
func (a *article) standIn(text string) int32 {
	for i := a.body; i < a.nodes[a.root].last; i++ {
		if !a.measures[i].prose {
			continue
		}
		line := folded(string(a.text[a.lines[i].start:a.lines[i].end]))
		if strings.Contains(text, line[:min(len(line), 60)]) {
			return i
		}
	}
	return a.body
}
