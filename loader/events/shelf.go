package events

import (
	"math"

	"hito/model"
)

// shelves are the shelves of all blocks.
type shelves struct {
	list []shelved // the room of all
	of   []shelf   // by block
}

// shelved is a cluster on a shelf: a telling of it, and the first and the last day
// of its date when it was put there. Since then it has only grown narrower.
type shelved struct {
	telling     int32
	first, last int32
}

// shelf holds one telling of each cluster of a block. Up to shelfDepth of them
// stand in one list. Where there are more, each stands under every month of its
// date, or among the long ones where that is open or spans more than shelfMonths.
type shelf struct {
	first, n int32 // of the list of all shelves
	deep     *deepShelf
}

type deepShelf struct {
	long   []shelved
	months map[int32][]shelved
}

const (
	// shelfMonths is how many months a cluster stands under at most.
	shelfMonths = 13
	// shelfDepth is how many clusters of one list a telling is compared with:
	// what a month tells more of, of the same people, is not told apart by rules.
	shelfDepth = 128
)

// empty makes the shelves those of the blocks, with nothing on them.
func (s *shelves) empty(f *filing) {
	s.of = resized(s.of, len(f.sizes))
	room := int32(0)
	for block, size := range f.sizes {
		s.of[block] = shelf{first: room}
		room += min(size, shelfDepth)
	}
	s.list = resized(s.list, int(room))
}

// resized is a slice of so many elements, in the same room where that is enough.
// What stands in it is to be written.
func resized[E any](s []E, n int) []E {
	if cap(s) < n {
		return make([]E, n)
	}
	return s[:n]
}

// onShelf is a telling with the date of its cluster, as shelves hold it.
func onShelf(telling int32, d model.Date) shelved {
	if d.IsZero() {
		return shelved{telling, math.MinInt32, math.MaxInt32}
	}
	return shelved{telling, dayOnShelf(d.Earliest), dayOnShelf(d.Latest)}
}

// dayOnShelf is a day as a smaller number; days beyond those are one.
func dayOnShelf(d model.Day) int32 {
	return int32(min(max(d, math.MinInt32), math.MaxInt32))
}

// apart reports whether no day is in both dates.
func (s shelved) apart(o shelved) bool { return s.last < o.first || o.last < s.first }

// months are the months of a date, which need only be the same number for the
// same day: thirty days each. It is false where they are many or endless.
func months(d model.Date) (first, last int32, few bool) {
	if d.IsZero() || !d.IsBounded() {
		return 0, 0, false
	}
	first, last = int32(d.Earliest/30), int32(d.Latest/30)
	return first, last, last-first < shelfMonths
}

// put adds a telling to a block. It is called at most once for each of the block.
func (s *shelves) put(block int32, d model.Date, telling int32) {
	of, it := &s.of[block], onShelf(telling, d)
	if of.n < shelfDepth {
		s.list[of.first+of.n] = it
		if of.n++; of.n < shelfDepth/4 {
			return // few enough to look through
		}
	}
	if of.deep == nil {
		of.deep = &deepShelf{months: map[int32][]shelved{}}
	}
	deep := of.deep
	first, last, few := months(d)
	if !few {
		if len(deep.long) < shelfDepth {
			deep.long = append(deep.long, it)
		}
		return
	}
	for month := first; month <= last; month++ {
		if list := deep.months[month]; len(list) < shelfDepth {
			deep.months[month] = append(list, it)
		}
	}
}

// near adds the lists of what may share a day with the date. They can have a
// telling more than once.
func (s *shelves) near(to [][]shelved, block int32, d model.Date) [][]shelved {
	of := &s.of[block]
	all := s.list[of.first : of.first+of.n]
	if len(all) < shelfDepth {
		return append(to, all)
	}
	first, last, few := months(d)
	if !few {
		return append(to, all)
	}
	to = append(to, all[:shelfDepth/4])
	for month := first; month <= last; month++ {
		to = append(to, of.deep.months[month])
	}
	return append(to, of.deep.long)
}
