package table

import (
	"slices"
	"strconv"
	"strings"

	"hito/loader/reader/entry"
	"hito/model"
)

// The rules that problems and dates carry, and their facts.
const (
	RuleColumn    = "table.column"    // the words of the cell, the date
	RuleUnmapped  = "table.unmapped"  // the columns that the table has
	RuleMissing   = "table.missing"   // the column that --columns names and the table has not, those that it has
	RuleRagged    = "table.ragged"    // how many rows where more than one, the lines that they begin in
	RuleQuote     = "table.quote"     // the line of a quote that nothing closes, how many rows were read
	RuleNoText    = "table.no-text"   // how many rows where more than one, their numbers
	RuleNoDate    = "table.no-date"   // the row, its words: a date that cannot be read
	RuleTwoWays   = "table.two-ways"  // the row, its words: a day and month that either order fits
	RuleUndated   = "table.undated"   // how many rows where more than one, their numbers with their words
	RuleUnordered = "table.unordered" // how many rows where more than one, their numbers with their words
	RuleBroken    = "table.broken"    // how many rows where more than one, how many rows were read, the lines that they begin in: no JSON
	RuleTruncated = "table.truncated" // the line at which the file ends within a row, how many rows were read
	RuleRowless   = "table.no-rows"   // no row
	RuleTooMany   = "table.many"      // the limit
)

// The hints that problems carry.
const (
	HintColumns = "table.hint.columns" // name the columns with --columns
	HintHeader  = "table.hint.header"  // the first line names the columns
	HintDates   = "table.hint.dates"   // write dates as 2024-06-19
	HintQuotes  = "table.hint.quotes"  // quote the cells
	HintWhole   = "table.hint.whole"   // save or fetch the file again
	HintSplit   = "table.hint.split"   // split it
)

// shownRows is how many rows a problem names.
const shownRows = 8

// tally counts the rows that something is wrong with and keeps the first.
type tally struct {
	count int
	rows  []string
}

func (t *tally) add(row int, words string) {
	t.count++
	if len(t.rows) >= shownRows {
		return
	}
	shown := strconv.Itoa(row)
	if words != "" {
		shown += " (" + entry.Cut(words, 40) + ")"
	}
	t.rows = append(t.rows, shown)
}

// problem is the tally's as a problem, none where it is empty. The rows come last
// of its facts.
func (t *tally) problem(problems []model.Problem, rule, hint string, facts ...string) []model.Problem {
	if t.count == 0 {
		return problems
	}
	rows := t.rows
	if t.count > len(rows) {
		rows = append(rows[:len(rows):len(rows)], "…")
	}
	count := ""
	if t.count > 1 {
		count = strconv.Itoa(t.count)
	}
	return append(problems, problem(rule, hint, slices.Concat([]string{count}, facts, rows)...))
}

func problem(rule, hint string, facts ...string) model.Problem {
	return model.Problem{What: model.Reason{Rule: rule, Facts: facts, Span: model.NoSpan}, Hint: hint}
}

// listed is names for a problem: the first of them, each cut short.
func listed(names []string) []string {
	const most = 24
	var out []string
	for i, name := range names {
		if i == most {
			return append(out, "…")
		}
		if name = entry.Cut(strings.TrimSpace(name), 40); name != "" {
			out = append(out, name)
		}
	}
	return out
}
