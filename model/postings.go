package model

// postings lists, for every key (an actor, a document, a type), the events
// that have it: one array of rows in the order of the keys, and where each
// key's rows begin. Keys of more than one event in denseShare have a bitset
// besides, since that is what filters work on.
type postings struct {
	start []int32
	rows  []int32
	dense map[int32]bitset
	size  int
}

const denseShare = 32

// newPostings makes the lists for the rows 0 to size-1, each of which has the
// keys that keysOf appends. Keys outside 0 to keys-1 are left out, and a key
// counts once a row.
func newPostings(keys, size int, keysOf func(dst []int32, row int) []int32) postings {
	p := postings{start: make([]int32, keys+1), dense: map[int32]bitset{}, size: size}
	last := make([]int32, keys) // the last row that the key was seen in, plus 1
	var scratch []int32
	each := func(visit func(key, row int32)) {
		clear(last)
		for row := range size {
			scratch = keysOf(scratch[:0], row)
			for _, key := range scratch {
				if key >= 0 && int(key) < keys && last[key] != int32(row)+1 {
					last[key] = int32(row) + 1
					visit(key, int32(row))
				}
			}
		}
	}
	each(func(key, _ int32) { p.start[key+1]++ })
	for key := range keys {
		p.start[key+1] += p.start[key]
	}
	p.rows = make([]int32, p.start[keys])
	next := append([]int32(nil), p.start...)
	each(func(key, row int32) {
		p.rows[next[key]] = row
		next[key]++
	})
	for key := range int32(keys) {
		if p.count(key) > size/denseShare {
			set := newBitset(size)
			for _, row := range p.of(key) {
				set.add(row)
			}
			p.dense[key] = set
		}
	}
	return p
}

func (p *postings) of(key int32) []int32 { return p.rows[p.start[key]:p.start[key+1]] }

func (p *postings) count(key int32) int { return int(p.start[key+1] - p.start[key]) }

// union is the rows that have one of the keys. It is read only: it may be the
// index's own.
func (p *postings) union(keys []int32) bitset {
	if len(keys) == 1 && p.dense[keys[0]] != nil {
		return p.dense[keys[0]]
	}
	set := newBitset(p.size)
	for _, key := range keys {
		if dense := p.dense[key]; dense != nil {
			set.join(dense)
			continue
		}
		for _, row := range p.of(key) {
			set.add(row)
		}
	}
	return set
}
