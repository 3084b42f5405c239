package views

import (
	"sort"

	"hito/model"
)

// buckets cut a stretch of time into calendar units of one size: the finest of
// which there is room for so many.
type buckets struct {
	unit model.Granularity
	from []model.Day // where each begins; one more for the end
}

// bucketUnits are what a bucket can be, with about how many days each has.
var bucketUnits = [...]struct {
	unit model.Granularity
	days int
}{
	{model.GranularityDay, 1}, {model.GranularityWeek, 7}, {model.GranularityMonth, 30}, {model.GranularityQuarter, 91},
	{model.GranularityYear, 365}, {model.GranularityDecade, 3652}, {model.GranularityCentury, 36524}, {model.GranularityMillennium, 365242},
}

// cut makes as many buckets, at most room, as reach from the first day to the
// last.
func (b *buckets) cut(first, last model.Day, room int) {
	b.from = b.from[:0]
	for _, u := range bucketUnits {
		if b.unit = u.unit; int(last-first)/u.days+1 < room {
			break
		}
	}
	for day := model.UnitAt(first, b.unit).Earliest; day <= last && len(b.from) < room; {
		b.from = append(b.from, day)
		day = model.UnitAt(day, b.unit).Latest + 1
	}
	b.from = append(b.from, model.UnitAt(b.from[len(b.from)-1], b.unit).Latest+1)
}

// len is how many buckets there are.
func (b *buckets) len() int { return max(len(b.from)-1, 0) }

// of is the bucket that a day lies in: -1 before the first, len after the last.
func (b *buckets) of(day model.Day) int {
	return sort.Search(len(b.from), func(i int) bool { return b.from[i] > day }) - 1
}

// date is the days from one bucket to another, both included, in the words of
// their unit.
func (b *buckets) date(from, to int) model.Date {
	return model.FromDays(b.from[from], b.from[to+1]-1, b.unit)
}

// finer is the next smaller unit, the same where there is none.
func finer(unit model.Granularity) model.Granularity {
	for i, u := range bucketUnits {
		if u.unit == unit && i > 0 {
			return bucketUnits[i-1].unit
		}
	}
	return unit
}
