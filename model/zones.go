package model

import "slices"

// dateColumns are the dates of the events by row, and the extremes of every 64
// rows: since the list is sorted by date, nearly every 64 rows lie wholly in or
// out of a window. Rows without a date lie after every window.
type dateColumns struct {
	earliest, latest []Day
	zones            []zone
	carried          bitset // rows whose day no words give, nil where none has
}

type zone struct{ minEarliest, maxEarliest, minLatest, maxLatest Day }

func newDateColumns(events []Event) dateColumns {
	c := dateColumns{earliest: make([]Day, len(events)), latest: make([]Day, len(events)), zones: make([]zone, (len(events)+wordBits-1)/wordBits)}
	for row := range events {
		d := events[row].Date
		if events[row].IsCarried() {
			if c.carried == nil {
				c.carried = newBitset(len(events))
			}
			c.carried.add(int32(row))
		}
		if d.IsZero() {
			d.Earliest, d.Latest = OpenFuture+1, OpenFuture+1
		}
		c.earliest[row], c.latest[row] = d.Earliest, d.Latest
		z := &c.zones[row/wordBits]
		if row%wordBits == 0 {
			*z = zone{d.Earliest, d.Earliest, d.Latest, d.Latest}
			continue
		}
		z.minEarliest, z.maxEarliest = min(z.minEarliest, d.Earliest), max(z.maxEarliest, d.Earliest)
		z.minLatest, z.maxLatest = min(z.minLatest, d.Latest), max(z.maxLatest, d.Latest)
	}
	return c
}

// keepAsked leaves in set the rows that have the query's dates. What is excluded
// goes by the same measure as what is included: unless sure is asked for, what
// may lie elsewhere stays, dated or not.
func (c *dateColumns) keepAsked(set bitset, q Query) {
	sure := q.Sure()
	if windows, asked := q.Windows(); asked && len(windows) == 1 {
		c.keep(set, windows[0], sure)
	} else if asked {
		any := newBitset(len(c.earliest))
		for _, w := range windows {
			within := slices.Clone(set)
			c.keep(within, w, sure)
			any.join(within)
		}
		set.keep(any)
	}
	if _, asked := q.Windows(); asked && sure && c.carried != nil {
		set.drop(c.carried)
	}
	for _, t := range q.Terms {
		if t.Key != KeyDate || !t.Exclude {
			continue
		}
		within := slices.Clone(set)
		c.keep(within, t.Date, !sure)
		set.drop(within)
		if sure { // what has no date lies after every day
			c.keep(set, Date{Earliest: OpenPast, Latest: OpenFuture}, false)
		}
	}
}

// keep leaves in set the rows that are in the window, surely or possibly.
func (c *dateColumns) keep(set bitset, window Date, sure bool) {
	first, last := window.Earliest, window.Latest
	for i, z := range c.zones {
		var all, none bool
		if sure {
			all = z.minEarliest >= first && z.maxLatest <= last
			none = z.maxEarliest < first || z.minLatest > last
		} else {
			all = z.maxEarliest <= last && z.minLatest >= first
			none = z.minEarliest > last || z.maxLatest < first
		}
		switch {
		case none || window.IsZero():
			set[i] = 0
		case !all && set[i] != 0:
			set[i] &= c.within(i, first, last, sure)
		}
	}
}

// within looks at the 64 rows of one word of the set.
func (c *dateColumns) within(at int, first, last Day, sure bool) (word uint64) {
	for bit, row := 0, at*wordBits; bit < wordBits && row < len(c.earliest); bit, row = bit+1, row+1 {
		earliest, latest := c.earliest[row], c.latest[row]
		if sure && earliest >= first && latest <= last || !sure && earliest <= last && latest >= first {
			word |= 1 << bit
		}
	}
	return word
}
