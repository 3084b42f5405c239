package table

import (
	"slices"
	"strconv"
	"strings"

	"hito/loader/reader/datecell"
	"hito/loader/reader/entry"
	"hito/loader/reader/page"
	"hito/model"
)

// articles visits an entry of every row, and adds what is wrong with the rest.
func (g *grid) articles(problems []model.Problem, visit func(entry.Entry) bool) []model.Problem {
	orders := g.orders()
	var blank tally
	g.each(func(r *row) bool {
		if g.full(r) {
			return false
		}
		a := entry.Article{
			Part: strconv.Itoa(r.number), Title: plain(g.first(titleRole, r.cells)), URL: g.first(urlRole, r.cells), Outlet: plain(g.first(outletRole, r.cells)),
			Author: people(plain(g.first(authorRole, r.cells))), Language: g.first(languageRole, r.cells), Body: g.body(r),
		}
		if a.Title == "" && a.Body == "" {
			blank.add(r.number, "")
			return true
		}
		g.dates(&a, r, orders)
		if r.wide > 0 && r.wide != len(g.header) {
			a.Problems = append(a.Problems, problem(RuleRagged, HintQuotes, "", strconv.Itoa(r.line)))
		}
		g.read++
		return visit(a.Entry())
	})
	return blank.problem(problems, RuleNoText, "")
}

// body is the text of an article, else its description.
func (g *grid) body(r *row) string {
	if text := g.first(textRole, r.cells); text != "" {
		return plain(text)
	}
	if text := g.first(leadRole, r.cells); text != "" {
		return plain(text)
	}
	return plain(g.first(eventRole, r.cells))
}

// plain is a cell without markup.
func plain(cell string) string {
	if entry.HasTags(cell) || strings.Contains(cell, "&") && strings.Contains(cell, ";") {
		return page.Fragment(cell)
	}
	return cell
}

// people is a cell of names, which may stand in paragraphs, on one line; a number
// is nobody's name.
func people(cell string) string {
	if strings.Trim(cell, "0123456789") == "" {
		return ""
	}
	if strings.Contains(cell, "\n\n") {
		return strings.ReplaceAll(cell, "\n\n", ", ")
	}
	return cell
}

// dates reads the dates of a row, the most telling column first; that of the last
// change only where there is no other.
func (g *grid) dates(a *entry.Article, r *row, orders map[int]datecell.Order) {
	columns := g.of[dateRole]
	for range 2 {
		for _, column := range columns {
			if column >= len(r.cells) {
				continue
			}
			cell := strings.TrimSpace(r.cells[column])
			d, outcome := datecell.Parse(cell, orders[column])
			switch outcome {
			case datecell.Read:
				if slices.ContainsFunc(a.Dates, func(known entry.Date) bool { return known.Date == d }) {
					continue
				}
				a.Dates = append(a.Dates, entry.Date{Date: d, Rule: RuleColumn, Fact: cell})
				if len(a.Dates) == 1 {
					a.Shown = shown(cell, d)
				}
			case datecell.Ambiguous, datecell.Unreadable:
				if g.rank(column, dateRole) < looseRank || len(columns) == 1 {
					a.Problems = append(a.Problems, badDate(outcome, r.number, cell))
				}
				if a.Shown == "" && len(a.Dates) == 0 {
					a.Shown = entry.Cut(cell, 80)
				}
			}
		}
		if len(a.Dates) == 0 && g.inParts() {
			if d, cell, _ := g.parts(r); !d.IsZero() {
				a.Dates, a.Shown = []entry.Date{{Date: d, Rule: RuleColumn, Fact: cell}}, cell
			}
		}
		if len(a.Dates) > 0 {
			a.Problems = nil
			return
		}
		columns = g.of[lastRole]
	}
}

// shown is how a date is shown: as the cell has it, but for bare counts of
// seconds.
func shown(cell string, d model.Date) string {
	if len(cell) > 8 && strings.Trim(cell, "0123456789.") == "" && !strings.Contains(cell, ".") {
		return d.String()
	}
	return cell
}

func badDate(outcome datecell.Outcome, row int, cell string) model.Problem {
	rule := RuleNoDate
	if outcome == datecell.Ambiguous {
		rule = RuleTwoWays
	}
	return problem(rule, HintDates, strconv.Itoa(row), entry.Cut(cell, 60))
}
