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

// Read reads a table. Its entries are the articles, one a row, or the one text
// of a table of events; the problems are of the file, those of one row the
// entry's.
func Read(text, name string, o Options) ([]entry.Entry, []model.Problem) {
	text = strings.TrimPrefix(text, "\ufeff")
	var g *grid
	if isJSON(text) || jsonExtensions[strings.ToLower(path.Ext(name))] {
		g = jsonGrid(text, o)
	} else {
		g = csvGrid(text, o)
	}
	if g == nil {
		return nil, []model.Problem{problem(RuleRowless, "")}
	}
	var problems []model.Problem
	unmet, fatal := g.unmet()
	for _, name := range unmet {
		problems = append(problems, problem(RuleMissing, HintColumns, append([]string{entry.Cut(name, 40)}, listed(g.header)...)...))
	}
	var entries []entry.Entry
	switch g.kind = g.kindOf(g.looks()); {
	case fatal && g.kind != unmapped:
		return nil, problems
	case g.kind == articles:
		entries, problems = g.articles(problems)
	case g.kind == happenings:
		entries = g.happenings()
	default:
		hint := HintColumns
		if len(g.header) < 2 {
			hint = HintHeader
		}
		problems = g.trouble(problems)
		switch {
		case len(g.sample) == 0 && len(problems) > 0:
			return nil, problems
		case len(g.sample) == 0:
			return nil, []model.Problem{problem(RuleRowless, "")}
		}
		return nil, append(problems, problem(RuleUnmapped, hint, listed(g.header)...))
	}
	problems = g.trouble(problems)
	if g.many {
		problems = append(problems, problem(RuleTooMany, HintSplit, strconv.Itoa(maxRows)))
	}
	if len(entries) == 0 && len(problems) == 0 {
		problems = append(problems, problem(RuleRowless, ""))
	}
	return entries, problems
}
