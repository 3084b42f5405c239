package events

import (
	"cmp"
	"math/bits"
	"slices"

	"hito/loader/cores"
)

// Filing says which tellings share a block. It is most of the work of merging,
// and knows nothing of what the keys mean, so it is done on all processors.

// record files a telling, by its rank, under the hash of a key. Small, for there
// are several of each telling.
type record struct {
	high, low uint32 // of the hash
	rank      int32
}

func (r record) hash() uint64 { return uint64(r.high)<<32 | uint64(r.low) }

func compareRecords(a, b record) int {
	return cmp.Or(cmp.Compare(a.hash(), b.hash()), cmp.Compare(a.rank, b.rank))
}

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

// file files the tellings under the keys.
func (m *merger) file(keys func(m *merger, i int32, put func(key))) filing {
	m.compress()
	parts := (len(m.order) + filedAtOnce - 1) / filedAtOnce
	m.parts = slices.Grow(m.parts[:0], parts)[:parts]
	cores.Each(parts, func(part int) {
		records, rank := m.parts[part][:0], int32(0)
		put := func(k key) {
			h := k.hash()
			records = append(records, record{uint32(h >> 32), uint32(h), rank})
		}
		first := part * filedAtOnce
		for at, i := range m.order[first:min(first+filedAtOnce, len(m.order))] {
			rank = int32(first + at)
			keys(m, i, put)
		}
		m.parts[part] = records
	})
	buckets := m.scatter()
	cores.Ranges(len(buckets), 1, func(first, end int) {
		for i, b := range buckets[first:end] {
			slices.SortFunc(b, compareRecords)
			buckets[first+i] = sharedOnly(b)
		}
	})
	return filed(buckets, len(m.order))
}

// scatter puts the records of all parts into buckets by the highest bits of
// their hashes, each bucket in the order of the ranks.
func (m *merger) scatter() [][]record {
	total := 0
	for _, part := range m.parts {
		total += len(part)
	}
	const aBucket, mostBits = 64, 12
	wide := min(bits.Len(uint(total/aBucket)), mostBits)
	m.records = slices.Grow(m.records[:0], total)[:total]
	next := make([][]int32, len(m.parts)) // by part and bucket: where its next record goes
	cores.Each(len(m.parts), func(part int) {
		next[part] = make([]int32, 1<<wide)
		for _, r := range m.parts[part] {
			next[part][r.hash()>>(64-wide)]++
		}
	})
	buckets := make([][]record, 1<<wide)
	at := int32(0)
	for b := range buckets {
		first := at
		for part := range next {
			n := next[part][b]
			next[part][b] = at
			at += n
		}
		buckets[b] = m.records[first:at]
	}
	cores.Each(len(m.parts), func(part int) {
		for _, r := range m.parts[part] {
			b := r.hash() >> (64 - wide)
			m.records[next[part][b]] = r
			next[part][b]++
		}
	})
	return buckets
}

// sharedOnly keeps of sorted records those of blocks that several tellings share,
// each once.
func sharedOnly(records []record) []record {
	kept := records[:0]
	for start := 0; start < len(records); {
		end := start + 1
		for end < len(records) && records[end].hash() == records[start].hash() {
			end++
		}
		if records[end-1].rank != records[start].rank {
			for i, r := range records[start:end] {
				if i == 0 || r != records[start+i-1] {
					kept = append(kept, r)
				}
			}
		}
		start = end
	}
	return kept
}

// filed numbers the blocks of sorted buckets, and turns them into the blocks of
// each rank.
func filed(buckets [][]record, ranks int) filing {
	f := filing{starts: make([]int32, ranks+1)}
	total := 0
	for _, bucket := range buckets {
		total += len(bucket)
		for i, r := range bucket {
			f.starts[r.rank+1]++
			if i == 0 || r.hash() != bucket[i-1].hash() {
				f.sizes = append(f.sizes, 0)
			}
			f.sizes[len(f.sizes)-1]++
		}
	}
	for rank := range ranks {
		f.starts[rank+1] += f.starts[rank]
	}
	f.blocks = make([]int32, total)
	block := int32(-1)
	for _, bucket := range buckets {
		for i, r := range bucket {
			if i == 0 || r.hash() != bucket[i-1].hash() {
				block++
			}
			f.blocks[f.starts[r.rank]] = block
			f.starts[r.rank]++
		}
	}
	copy(f.starts[1:], f.starts[:ranks]) // each now is where the next begins
	f.starts[0] = 0
	return f
}
