package memory

import (
	"cmp"
	"errors"
	"io/fs"
	"path/filepath"
	"slices"
	"strings"
	"unicode"

	"hito/model"
)

// Query is a saved query: its name and its text, as a person would type it.
type Query struct{ Name, Text string }

// queriesHead is the first line of a new file of queries.
const queriesHead = "# Saved queries of hito, one a line: name = query. Lines that begin with # are yours.\n"

// ErrName says that a query cannot have such a name: it is empty, begins with #
// or @, holds = or a line end, or is very long.
var ErrName = errors.New("no name for a query")

// ErrNoQuery says that there is no saved query of the name.
var ErrNoQuery = errors.New("no such saved query")

// QueriesPath is where the saved queries lie, "" for nowhere.
func (m Memory) QueriesPath() string {
	if m.folder == "" {
		return ""
	}
	return filepath.Join(m.folder, "queries")
}

// lines are the lines of the file of queries, none where it is not there.
func (m Memory) lines() ([]string, error) {
	if m.folder == "" {
		return nil, nil
	}
	data, err := read(m.QueriesPath())
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	var lines []string
	for line := range strings.Lines(string(data)) {
		lines = append(lines, strings.TrimSuffix(strings.TrimSuffix(line, "\n"), "\r"))
	}
	return lines, nil
}

// parseQuery reads a line of the file; ok is false for one that is no query.
func parseQuery(line string) (q Query, ok bool) {
	name, text, found := strings.Cut(line, "=")
	q = Query{strings.TrimSpace(name), strings.TrimSpace(text)}
	return q, found && isName(q.Name)
}

// isName reports whether a query can be called so.
func isName(name string) bool {
	const longest = 100
	return name != "" && len(name) <= longest && name == strings.TrimSpace(name) && name[0] != '#' && name[0] != '@' && !strings.ContainsAny(name, "=\r\n\x00")
}

// Queries are the saved queries by their names, whatever their case and accents.
// Of two of one name the last counts.
func (m Memory) Queries() ([]Query, error) {
	lines, err := m.lines()
	if err != nil {
		return nil, err
	}
	var all []Query
	for _, line := range lines {
		if q, ok := parseQuery(line); ok {
			all = append(without(all, q.Name), q)
		}
	}
	slices.SortFunc(all, func(a, b Query) int {
		return cmp.Or(cmp.Compare(model.Fold(a.Name), model.Fold(b.Name)), cmp.Compare(a.Name, b.Name))
	})
	return all, nil
}

func without(all []Query, name string) []Query {
	return slices.DeleteFunc(all, func(q Query) bool { return model.Fold(q.Name) == model.Fold(name) })
}

// Query is the saved query of a name; ErrNoQuery where there is none.
func (m Memory) Query(name string) (Query, error) {
	all, err := m.Queries()
	if err != nil {
		return Query{}, err
	}
	for _, q := range all {
		if model.Fold(q.Name) == model.Fold(name) {
			return q, nil
		}
	}
	return Query{}, ErrNoQuery
}

// Names are the saved queries as a query names them ("@lavrov date:2025"): by the
// longest name that stands there, up to a blank or the end, whatever its case and
// accents; or by one in quotation marks.
func Names(all []Query) model.Names {
	byName := make(map[string]string, len(all))
	for _, q := range all {
		byName[model.Fold(q.Name)] = q.Text
	}
	return func(text string) (model.Query, int, error) {
		name, size := nameIn(byName, text)
		saved, ok := byName[model.Fold(name)]
		if !ok {
			return model.Query{}, 0, &model.QueryError{Term: "@" + text[:size], What: "no such saved query", Hint: `"@text", in quotation marks, looks for these letters`,
				Fault: model.FaultSaved, Part: name}
		}
		q, err := model.ParseQuery(saved)
		if wrong := (*model.QueryError)(nil); errors.As(err, &wrong) {
			wrong.Term = "@" + text[:size] // which is what the person typed
		}
		return q, size, err
	}
}

// nameIn is the name that a text begins with, and how many bytes it takes.
func nameIn(byName map[string]string, text string) (name string, size int) {
	if rest, ok := strings.CutPrefix(text, `"`); ok {
		name, _, closed := strings.Cut(rest, `"`)
		return name, len(name) + map[bool]int{true: 2, false: 1}[closed]
	}
	for end := len(text); end > 0; end = strings.LastIndexFunc(text[:end], unicode.IsSpace) {
		if _, ok := byName[model.Fold(text[:end])]; ok {
			return text[:end], end
		}
	}
	if size = strings.IndexFunc(text, unicode.IsSpace); size < 0 {
		size = len(text)
	}
	return text[:size], size
}

// AsTyped is how a query names a saved one: "@lavrov", and in quotation marks
// where the name has blanks.
func (q Query) AsTyped() string {
	if strings.ContainsFunc(q.Name, unicode.IsSpace) && !strings.Contains(q.Name, `"`) {
		return `@"` + q.Name + `"`
	}
	return "@" + q.Name
}

// SaveQuery saves a query under a name, in the place of one that had it.
func (m Memory) SaveQuery(q Query) error {
	q.Text = strings.Join(strings.Fields(q.Text), " ")
	if !isName(q.Name) {
		return ErrName
	}
	return m.change(q.Name, q)
}

// RenameQuery gives a saved query another name.
func (m Memory) RenameQuery(old, name string) error {
	if !isName(name) {
		return ErrName
	}
	q, err := m.Query(old)
	if err != nil {
		return err
	}
	if model.Fold(old) != model.Fold(name) {
		if _, err := m.Query(name); err == nil {
			return fs.ErrExist
		}
	}
	q.Name = name
	return m.change(old, q)
}

// DeleteQuery takes a saved query away.
func (m Memory) DeleteQuery(name string) error { return m.change(name, Query{}) }

// change puts a query in the place of that of a name, at the end where there is
// none; no query takes it away. Every other line stays as it is.
func (m Memory) change(name string, q Query) error {
	if m.folder == "" {
		return &fs.PathError{Op: "write", Path: "queries", Err: fs.ErrNotExist}
	}
	lines, err := m.lines()
	if err != nil {
		return err
	}
	var b strings.Builder
	if len(lines) == 0 {
		b.WriteString(queriesHead)
	}
	line, placed := q.Name+" = "+q.Text+"\n", q.Name == ""
	for _, l := range lines {
		old, ok := parseQuery(l)
		switch {
		case !ok || model.Fold(old.Name) != model.Fold(name):
			b.WriteString(l + "\n")
		case !placed:
			b.WriteString(line)
			placed = true
		}
	}
	if !placed {
		b.WriteString(line)
	}
	return write(m.QueriesPath(), []byte(b.String()))
}
