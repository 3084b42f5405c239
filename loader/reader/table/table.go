// Package table reads tables of articles and tables of events: CSV and its kin,
// arrays of JSON objects, JSON Lines. A row of the first is a document; a table
// of events is one document whose text is the table made readable, a line to a
// row, with the event that each row states. Columns are known by their usual
// names in Spanish and English, or as Options say.
//
// Rows are read one at a time, so that what it takes beside the entries is little
// whatever the table; it knows nothing of spreadsheets in binary formats.
package table

import (
	"path"
	"strconv"
	"strings"

	"hito/loader/reader/entry"
	"hito/model"
)

// jsonExtensions are the names' endings that say that a file is JSON.
var jsonExtensions = map[string]bool{".json": true, ".jsonl": true, ".ndjson": true, ".jsonlines": true}

// Is reports whether the text of a file is a table: by its name where it looks
// like one at all, and else by columns of well-known names.
func Is(text, name string) bool {
	text = strings.TrimPrefix(text, "\ufeff")
	extension := strings.ToLower(path.Ext(name))
	if start := strings.TrimLeft(text, " \t\r\n"); start != "" && (start[0] == '[' || start[0] == '{') && jsonExtensions[extension] {
		return true
	}
	if isJSON(text) {
		return isNews(text)
	}
	switch extension {
	case ".csv", ".tsv", ".tab":
		return strings.TrimSpace(text) != ""
	case ".md", ".html", ".htm", ".xml":
		return false
	}
	return isTable(text)
}

// isTable reports whether a text that no name calls a table is one: its first
// line names columns, half of them known and one a date, and the next row is as
// wide. Most texts are none, and that is seen in their first line.
func isTable(text string) bool {
	first, rest, _ := strings.Cut(text, "\n")
	if body, ok := excelMark(first); ok {
		first, _, _ = strings.Cut(rest, "\n")
		return namesColumns(first, body)
	}
	if len(first) > 2000 || rest == "" {
		return false
	}
	for _, mark := range []byte(marks) {
		if strings.IndexByte(first, mark) < 0 || !namesColumns(first, mark) {
			continue
		}
		s := newSplitter(text[:min(len(text), 1<<16)], mark)
		s.next(0)
		width := len(s.cells)
		if _, ok := s.next(width); ok && len(s.cells) == width {
			return true
		}
	}
	return false
}

// namesColumns reports whether a line is the header of a table whose cells the
// mark parts.
func namesColumns(line string, mark byte) bool {
	s := newSplitter(line, mark)
	if _, ok := s.next(0); !ok {
		return false
	}
	known, dated := 0, false
	for _, name := range s.cells {
		if len(name) > maxName || strings.TrimSpace(name) == "" {
			return false
		}
		if roles := rolesOf(name); len(roles) > 0 && roles[0].rank < looseRank {
			known++
			for _, p := range roles {
				dated = dated || p.role == dateRole || p.role == yearRole
			}
		}
	}
	return known >= 2 && dated && 2*known >= len(s.cells)
}

// Read is Each for those who want all the entries at once.
func Read(text, name string, o Options) (entries []entry.Entry, problems []model.Problem) {
	problems = Each(text, name, o, func(e entry.Entry) bool {
		entries = append(entries, e)
		return true
	})
	return entries, problems
}

// Each reads a table and visits its entries one by one, while visit wants more:
// the articles, one a row, or the text of a table of events, which has several
// entries where it is long. The problems are of the file, those of one row or
// part the entry's.
func Each(text, name string, o Options, visit func(entry.Entry) bool) []model.Problem {
	text = strings.TrimPrefix(text, "\ufeff")
	var g *grid
	if isJSON(text) || jsonExtensions[strings.ToLower(path.Ext(name))] {
		g = jsonGrid(text, o)
	} else {
		g = csvGrid(text, o)
	}
	if g == nil {
		return []model.Problem{problem(RuleRowless, "")}
	}
	var problems []model.Problem
	unmet, fatal := g.unmet()
	for _, name := range unmet {
		problems = append(problems, problem(RuleMissing, HintColumns, append([]string{entry.Cut(name, 40)}, listed(g.header)...)...))
	}
	counted := func(e entry.Entry) bool {
		g.visited++
		return visit(e)
	}
	switch g.kind = g.kindOf(g.looks()); {
	case fatal && g.kind != unmapped:
		return problems
	case g.kind == articles:
		problems = g.articles(problems, counted)
	case g.kind == happenings:
		g.happenings(counted)
	default:
		return g.unknown(problems)
	}
	problems = g.trouble(problems)
	if g.many {
		problems = append(problems, problem(RuleTooMany, HintSplit, strconv.Itoa(maxRows)))
	}
	if g.visited == 0 && len(problems) == 0 {
		problems = append(problems, problem(RuleRowless, ""))
	}
	return problems
}

// unknown is what is wrong with a table whose columns do not say what they hold.
func (g *grid) unknown(problems []model.Problem) []model.Problem {
	hint := HintColumns
	if len(g.header) < 2 {
		hint = HintHeader
	}
	problems = g.trouble(problems)
	switch {
	case len(g.sample) == 0 && len(problems) > 0:
		return problems
	case len(g.sample) == 0:
		return []model.Problem{problem(RuleRowless, "")}
	}
	return append(problems, problem(RuleUnmapped, hint, listed(g.header)...))
}
