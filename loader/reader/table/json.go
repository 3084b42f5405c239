package table

import (
	"strings"

	"hito/loader/prose"
	"hito/loader/reader/entry"
	"hito/loader/reader/jsonvalue"
)

// jsonRows makes rows of objects: their members are cells, those of the objects
// within them too.
type jsonRows struct {
	text    string
	list    int // where the array begins, -1 for objects one after another
	mapping *mapping
	columns map[string]int
	cells   []string

	broken    tally
	truncated int // the line, 0 for none
}

// each visits the rows.
func (j *jsonRows) each(visit func(r *row) bool) {
	j.broken, j.truncated = tally{}, 0
	r := row{}
	seen, line := 0, 1
	lineOf := func(at int) int {
		at = min(at, len(j.text))
		if at > seen {
			line += strings.Count(j.text[seen:at], "\n")
			seen = at
		}
		return line
	}
	take := func(v jsonvalue.Value, at int, err *jsonvalue.Error) bool {
		r.line = lineOf(at)
		switch {
		case err != nil && err.Truncated:
			j.truncated = lineOf(len(j.text))
			return true
		case err != nil:
			j.broken.add(r.line, "")
			return true
		}
		r.number++
		if v.Kind != jsonvalue.Object {
			return true
		}
		j.row(&v)
		r.cells = j.cells
		return visit(&r)
	}
	if j.list >= 0 {
		jsonvalue.Elements(j.text, j.list, take)
		return
	}
	j.lines(take)
}

// lines visits objects that stand one after another, mostly one a line. One that
// is not JSON is passed over with the rest of its line.
func (j *jsonRows) lines(take func(v jsonvalue.Value, at int, err *jsonvalue.Error) bool) {
	tries := retries
	for at := 0; ; {
		if at = jsonvalue.Space(j.text, at); at == len(j.text) {
			return
		}
		line := len(j.text)
		if next := strings.IndexByte(j.text[at:], '\n'); next >= 0 {
			line = at + next
		}
		v, end, err := jsonvalue.Parse(j.text[:line], at)
		if err != nil && err.Truncated && line < len(j.text) {
			if next := jsonvalue.Space(j.text, line); next < len(j.text) && j.text[next] == '{' {
				err.Truncated = false // the next line begins another
			} else if tries > 0 {
				if v, end, err = jsonvalue.Parse(j.text, at); err != nil { // spread over lines
					tries--
				}
			}
		}
		if !take(v, at, err) {
			return
		}
		if err != nil {
			end = max(line, at+1)
		}
		at = end
		if at < len(j.text) && j.text[at] == ',' {
			at++
		}
	}
}

// row makes cells of an object.
func (j *jsonRows) row(v *jsonvalue.Value) {
	clear(j.cells)
	j.object("", v, 0)
}

// wrappers are the names of members that hold a row's own members.
var wrappers = map[string]bool{"fields": true, "_source": true, "attributes": true, "properties": true, "article": true, "node": true,
	"post": true, "doc": true, "data": true, "item": true}

// naming are the names of members that say in words what an object is.
var naming = []string{"name", "rendered", "main", "original", "title", "headline", "text", "value", "$date", "#text", "_text", "plain", "url", "href"}

// nesting is how deep within a row members are columns.
const nesting = 3

func (j *jsonRows) object(prefix string, v *jsonvalue.Value, depth int) {
	for i := range v.Members {
		m := &v.Members[i]
		key := prefix + m.Key
		switch m.Value.Kind {
		case jsonvalue.Null, jsonvalue.Bool:
			if depth == 0 {
				j.column(key)
			}
		case jsonvalue.Object:
			if text := nameOf(&m.Value); text != "" {
				j.put(key, text)
			}
			if depth < nesting {
				inner := key + "."
				if wrappers[m.Key] {
					inner = prefix
				}
				j.object(inner, &m.Value, depth+1)
			}
		case jsonvalue.Array:
			j.put(key, elements(&m.Value))
		default:
			j.put(key, m.Value.Text)
		}
	}
}

// nameOf is the words of a value, of whatever kind.
func nameOf(v *jsonvalue.Value) string {
	switch v.Kind {
	case jsonvalue.String, jsonvalue.Number:
		return v.Text
	case jsonvalue.Object:
		for _, key := range naming {
			if inner := v.Get(key); inner.Kind == jsonvalue.String || inner.Kind == jsonvalue.Number {
				return inner.Text
			}
		}
	}
	return ""
}

// elements are the words of an array's elements, a paragraph to each. Strings and
// objects by turns are the pieces of one text, as Telegram exports them.
func elements(v *jsonvalue.Value) string {
	var kinds [jsonvalue.Object + 1]bool
	for i := range v.Members {
		kinds[v.Members[i].Value.Kind] = true
	}
	pieces := kinds[jsonvalue.String] && kinds[jsonvalue.Object]
	var b strings.Builder
	for i := range v.Members {
		m := &v.Members[i].Value
		text := nameOf(m)
		if pieces && m.Kind == jsonvalue.Object {
			text = m.Get("text").Text
		}
		if text == "" {
			continue
		}
		if b.Len() > 0 && !pieces {
			b.WriteString("\n\n")
		}
		b.WriteString(text)
	}
	return b.String()
}

// column is the number of the column of a member, -1 where there are too many.
func (j *jsonRows) column(key string) int {
	at, ok := j.columns[key]
	if !ok {
		if len(j.columns) == maxColumns {
			return -1
		}
		at = len(j.columns)
		j.columns[strings.Clone(key)] = at
		j.mapping.add(key)
		j.cells = append(j.cells, "")
	}
	return at
}

// put sets a cell that has nothing yet: of members of one name the first counts.
func (j *jsonRows) put(key, text string) {
	if at := j.column(key); at >= 0 && j.cells[at] == "" {
		j.cells[at] = text
	}
}

// isJSON reports whether a text begins as rows in JSON do: an array of objects, or
// an object with members.
func isJSON(text string) bool {
	at := jsonvalue.Space(text, 0)
	if at == len(text) {
		return false
	}
	next := jsonvalue.Space(text, at+1)
	if next == len(text) {
		return false
	}
	switch text[at] {
	case '[':
		return text[next] == '{' && isJSON(text[next:])
	case '{':
		if text[next] != '"' {
			return false
		}
		begins := false
		_, _ = jsonvalue.Members(text[:min(len(text), at+maxKey)], at, func(string, int) bool {
			begins = true
			return false
		})
		return begins
	}
	return false
}

// maxKey is how far into a text its first key is looked for.
const maxKey = 4096

// isNews reports whether the keys of JSON say that it is of articles or events,
// which a file of another name must for it to be taken for a table.
func isNews(text string) bool {
	g := jsonGrid(text[:min(len(text), 1<<20)], Options{})
	return g != nil && g.kindOf(g.looks()) != unmapped
}

// list is the cell's parts: by semicolon, bar or line break where it has one, and
// else by comma.
func list(cell string) []string {
	marks := ",\n"
	if strings.ContainsAny(cell, ";|") {
		marks = ";|\n"
	}
	parts := strings.FieldsFunc(cell, func(r rune) bool { return strings.ContainsRune(marks, r) })
	out := parts[:0]
	for _, part := range parts {
		if part = entry.Line(part); part != "" && prose.FoldString(part) != "n/a" {
			out = append(out, part)
		}
	}
	return out
}
