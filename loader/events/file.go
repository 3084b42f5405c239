package events

import (
	"cmp"
	"math/bits"
	"slices"

	"hito/loader/cores"
)

// Filing says which tellings share a block. It is much of the work of merging,
// and knows nothing of what the keys mean, so it is done on all processors.

// record files a telling, by its rank, under the hash of a key. Small, for there
// are several of each telling.
type record struct {
	high, low uint32 // of the hash
	rank      int32
}

func (r record) hash() uint64 { return uint64(r.high)<<32 | uint64(r.low) }

// filing is the blocks that several tellings share, numbered from 0 in the order
// of their hashes.
type filing struct {
	starts []int32 // by rank: where in blocks its own begin; and the end of all
	blocks []int32 // by rank: the blocks in which it stands, sorted, each once
	sizes  []int32 // by block: how many tellings it has
}

// of is the blocks of the telling of a rank.
func (f *filing) of(rank int32) []int32 { return f.blocks[f.starts[rank]:f.starts[rank+1]] }

// filedAtOnce is how many tellings one processor files before it takes more.
const filedAtOnce = 4096

// file files the tellings under the keys. The filing's room is used again. Where
// keys ask what has been joined, compress comes before.
func (m *merger) file(keys func(m *merger, i int32, put func(key)), f *filing) {
	parts := (len(m.Mentions) + filedAtOnce - 1) / filedAtOnce
	m.parts = slices.Grow(m.parts[:0], parts)[:parts]
	cores.Each(parts, func(part int) {
		records, rank := m.parts[part][:0], int32(0)
		h := hasher{}
		put := func(k key) {
			sum := h.hash(k)
			records = append(records, record{uint32(sum >> 32), uint32(sum), rank})
		}
		for i := part * filedAtOnce; i < min((part+1)*filedAtOnce, len(m.Mentions)); i++ {
			rank = m.rank[i]
			keys(m, int32(i), put)
		}
		m.parts[part] = records
	})
	buckets := m.scatter()
	blocks := make([]int32, len(buckets)+1) // by bucket: the number of its first block
	cores.Ranges(len(buckets), 1, func(first, end int) {
		var g grouping
		for i, b := range buckets[first:end] {
			buckets[first+i], blocks[first+i+1] = g.group(b)
		}
	})
	for i := range buckets {
		blocks[i+1] += blocks[i]
	}
	f.fill(buckets, blocks, len(m.order))
}

// scatter puts the records of all parts into buckets by the highest bits of
// their hashes.
func (m *merger) scatter() [][]record {
	total := 0
	for _, part := range m.parts {
		total += len(part)
	}
	const aBucket, mostBits = 256, 12
	wide := min(bits.Len(uint(total/aBucket)), mostBits)
	m.records = resized(m.records, total)
	m.places = resized(m.places, len(m.parts)<<wide)
	clear(m.places)
	next := func(part int) []int32 { return m.places[part<<wide : (part+1)<<wide] } // by bucket: where the part's next record goes
	cores.Each(len(m.parts), func(part int) {
		next := next(part)
		for _, r := range m.parts[part] {
			next[r.hash()>>(64-wide)]++
		}
	})
	buckets := make([][]record, 1<<wide)
	at := int32(0)
	for b := range buckets {
		first := at
		for part := range m.parts {
			place := &m.places[part<<wide+b]
			*place, at = at, at+*place
		}
		buckets[b] = m.records[first:at]
	}
	cores.Each(len(m.parts), func(part int) {
		next := next(part)
		for _, r := range m.parts[part] {
			b := r.hash() >> (64 - wide)
			m.records[next[b]] = r
			next[b]++
		}
	})
	return buckets
}

// grouping finds the blocks of buckets, one bucket after the other in one room.
type grouping struct {
	slots  []int32 // by the low bits of a hash: 1 + the block that has it
	blocks []block
	order  []int32
}

// block is the records of one hash.
type block struct {
	hash   uint64
	rank   int32 // of its first record
	shared bool  // by several tellings
	number int32 // among those of the bucket that are shared, by their hashes
}

// group keeps of a bucket the records of the blocks that several tellings share,
// each once, with the number of the block for the hash's high half, and says how
// many blocks these are. The records of one telling, which stand together, are
// then in the order of their blocks.
func (g *grouping) group(bucket []record) (kept []record, shared int32) {
	g.find(bucket)
	g.order = g.order[:0]
	for i := range g.blocks {
		if g.blocks[i].shared {
			g.order = append(g.order, int32(i))
		}
	}
	slices.SortFunc(g.order, func(a, b int32) int { return cmp.Compare(g.blocks[a].hash, g.blocks[b].hash) })
	for number, i := range g.order {
		g.blocks[i].number = int32(number)
	}
	kept = bucket[:0]
	for _, r := range bucket {
		b := &g.blocks[r.high]
		if !b.shared {
			continue
		}
		at := len(kept)
		for at > 0 && kept[at-1].rank == r.rank && kept[at-1].high > uint32(b.number) {
			at--
		}
		if at == 0 || kept[at-1].rank != r.rank || kept[at-1].high != uint32(b.number) {
			kept = slices.Insert(kept, at, record{high: uint32(b.number), rank: r.rank})
		}
	}
	return kept, int32(len(g.order))
}

// find finds the blocks of the records, and puts the place of its own into each
// for the hash's high half.
func (g *grouping) find(bucket []record) {
	g.blocks = g.blocks[:0]
	g.slots = resized(g.slots, 64)
	clear(g.slots)
	for i := range bucket {
		r := &bucket[i]
		if 2*len(g.blocks) >= len(g.slots) {
			g.widen()
		}
		hash := r.hash()
		slot := g.slot(hash)
		if g.slots[slot] == 0 {
			g.blocks = append(g.blocks, block{hash: hash, rank: r.rank})
			g.slots[slot] = int32(len(g.blocks))
		}
		at := g.slots[slot] - 1
		g.blocks[at].shared = g.blocks[at].shared || g.blocks[at].rank != r.rank
		r.high = uint32(at)
	}
}

// slot is where the block of a hash stands, or would.
func (g *grouping) slot(hash uint64) int {
	at := int(hash) & (len(g.slots) - 1)
	for g.slots[at] != 0 && g.blocks[g.slots[at]-1].hash != hash {
		at = (at + 1) & (len(g.slots) - 1)
	}
	return at
}

// widen makes room for twice as many blocks.
func (g *grouping) widen() {
	g.slots = resized(g.slots, 2*len(g.slots))
	clear(g.slots)
	for i := range g.blocks {
		g.slots[g.slot(g.blocks[i].hash)] = int32(i) + 1
	}
}

// fill turns the blocks of the buckets, of which the first have the given numbers,
// into those of each rank.
func (f *filing) fill(buckets [][]record, numbers []int32, ranks int) {
	f.starts = resized(f.starts, ranks+1)
	clear(f.starts)
	f.sizes = resized(f.sizes, int(numbers[len(buckets)]))
	clear(f.sizes)
	total := 0
	for i, bucket := range buckets {
		total += len(bucket)
		for _, r := range bucket {
			f.starts[r.rank+1]++
			f.sizes[numbers[i]+int32(r.high)]++
		}
	}
	for rank := range ranks {
		f.starts[rank+1] += f.starts[rank]
	}
	f.blocks = resized(f.blocks, total)
	for i, bucket := range buckets {
		for _, r := range bucket {
			f.blocks[f.starts[r.rank]] = numbers[i] + int32(r.high)
			f.starts[r.rank]++
		}
	}
	copy(f.starts[1:], f.starts[:ranks]) // each now is where the next begins
	f.starts[0] = 0
}
