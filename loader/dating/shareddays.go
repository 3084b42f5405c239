package dating

import (
	"slices"

	"hito/model"
)

// Two documents that speak of the same people and name the same days speak of
// the same year: where one says it, the other need not.
const (
	leastDays   = 2 // days that both name
	leastActors = 3 // actors that both name
	mostPlaces  = 256
)

// dayPlace is a day that a dated document tells.
type dayPlace struct {
	document int
	day      model.Day
}

// days files the days that dated documents tell by their month and day.
func days(all []*Evidence, before []model.Date) map[int][]dayPlace {
	found := map[int][]dayPlace{}
	for i, e := range all {
		if !before[i].IsDay() {
			continue
		}
		for _, told := range e.Days {
			_, month, day := told.Civil()
			if list := found[100*month+day]; len(list) < mostPlaces {
				found[100*month+day] = append(list, dayPlace{i, told})
			}
		}
	}
	return found
}

// sharedDay is a day that the document names without its year, and where
// another tells it with its year.
type sharedDay struct {
	clue *Clue
	key  int
	at   dayPlace
}

// bySharedDays gives the days that a document names without their year the
// year in which documents about the same people tell them, where at least two
// agree on it and no other year has as many.
func (k *known) bySharedDays(at int, grid months) (model.Reason, bool) {
	e := k.all[at]
	if len(e.Actors) < leastActors {
		return model.Reason{}, false
	}
	byYear := map[int][]sharedDay{}
	akin := map[int]bool{}
	for i := range e.Clues {
		c := &e.Clues[i]
		month, day, ok := c.Value.MonthDay()
		if _, year := c.Value.Year(); !ok || year || c.Caption || c.Value.Told() {
			continue
		}
		for _, p := range k.days[100*month+day] {
			if p.document == at || !k.kin(at, p.document, akin) || c.Value.From.Weekday != 0 && p.day.Weekday() != int(c.Value.From.Weekday) {
				continue
			}
			year, _, _ := p.day.Civil()
			if s := (sharedDay{c, 100*month + day, p}); !slices.ContainsFunc(byYear[year], func(o sharedDay) bool { return o.key == s.key }) {
				byYear[year] = append(byYear[year], s)
			}
		}
	}
	best, ok := mostShared(byYear)
	if !ok {
		return model.Reason{}, false
	}
	dropped := grid.keep(func(month model.Date) bool {
		return !slices.ContainsFunc(best, func(s sharedDay) bool {
			return !saidIn(*s.clue.Value, month, []stretch{{s.at.day, s.at.day}})
		})
	})
	if !dropped {
		return model.Reason{}, false
	}
	d := e.Document
	year, _, _ := best[0].at.day.Civil()
	return model.Reason{Rule: RuleSharedDays, Facts: []string{d.Slice(best[0].clue.Span), d.Slice(best[1].clue.Span),
		k.all[best[0].at.document].Document.Path, model.YearDate(year).String(), left(grid)}, Span: best[0].clue.Span}, true
}

// mostShared is the days of the one year that has most of them.
func mostShared(byYear map[int][]sharedDay) ([]sharedDay, bool) {
	var best []sharedDay
	tied := false
	for _, list := range byYear {
		switch {
		case len(list) > len(best):
			best, tied = list, false
		case len(list) == len(best):
			tied = true
		}
	}
	return best, len(best) >= leastDays && !tied
}

// kin reports whether two documents name enough of the same actors.
func (k *known) kin(a, b int, seen map[int]bool) bool {
	is, ok := seen[b]
	if !ok {
		shared := 0
		x, y := k.all[a].Actors, k.all[b].Actors
		for i, j := 0, 0; i < len(x) && j < len(y) && shared < leastActors; {
			switch {
			case x[i] < y[j]:
				i++
			case x[i] > y[j]:
				j++
			default:
				shared++
				i++
				j++
			}
		}
		is = shared >= leastActors
		seen[b] = is
	}
	return is
}
