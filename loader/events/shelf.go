package events

import "hito/model"

// shelves are the shelves of all blocks.
type shelves struct {
	list []int32 // the room of all
	of   []shelf // by block
}

// shelf holds one telling of each cluster of a block, by its rank. Up to
// shelfDepth of them stand in one list. Where there are more, each stands under
// every month of its date, or among the long ones where that is open or spans
// more than shelfMonths.
type shelf struct {
	first, n int32 // of the list of all shelves
	deep     *deepShelf
}

type deepShelf struct {
	long   []int32
	months map[int32][]int32
}

const (
	// shelfMonths is how many months a cluster stands under at most.
	shelfMonths = 13
	// shelfDepth is how many clusters of one list a telling is compared with:
	// what a month tells more of, of the same people, is not told apart by rules.
	shelfDepth = 128
)

// shelves are the empty shelves of the blocks.
func (f *filing) shelves() shelves {
	s := shelves{of: make([]shelf, len(f.sizes))}
	room := int32(0)
	for block, size := range f.sizes {
		s.of[block].first = room
		room += min(size, shelfDepth)
	}
	s.list = make([]int32, room)
	return s
}

// months are the months of a date, which need only be the same number for the
// same day: thirty days each. It is false where they are many or endless.
func months(d model.Date) (first, last int32, few bool) {
	if d.IsZero() || !d.IsBounded() {
		return 0, 0, false
	}
	first, last = int32(d.Earliest/30), int32(d.Latest/30)
	return first, last, last-first < shelfMonths
}

// put adds a rank to a block. It is called at most once for each of the block.
func (s *shelves) put(block int32, d model.Date, rank int32) {
	of := &s.of[block]
	if of.n < shelfDepth {
		s.list[of.first+of.n] = rank
		if of.n++; of.n < shelfDepth/4 {
			return // few enough to look through
		}
	}
	if of.deep == nil {
		of.deep = &deepShelf{months: map[int32][]int32{}}
	}
	deep := of.deep
	first, last, few := months(d)
	if !few {
		if len(deep.long) < shelfDepth {
			deep.long = append(deep.long, rank)
		}
		return
	}
	for month := first; month <= last; month++ {
		if list := deep.months[month]; len(list) < shelfDepth {
			deep.months[month] = append(list, rank)
		}
	}
}

// near calls visit with what may share a day with the date, until visit returns
// false; it reports whether it never did. It can name a rank more than once.
func (s *shelves) near(block int32, d model.Date, visit func(rank int32) bool) bool {
	of := &s.of[block]
	all := s.list[of.first : of.first+of.n]
	first, last, few := months(d)
	if len(all) < shelfDepth || !few {
		return each(all, visit)
	}
	if !each(all[:shelfDepth/4], visit) {
		return false
	}
	for month := first; month <= last; month++ {
		if !each(of.deep.months[month], visit) {
			return false
		}
	}
	return each(of.deep.long, visit)
}

func each(list []int32, visit func(rank int32) bool) bool {
	for _, rank := range list {
		if !visit(rank) {
			return false
		}
	}
	return true
}
