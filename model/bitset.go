package model

import "math/bits"

// bitset is a set of event numbers, a bit each; it has no bit set beyond the
// number of events. Sets of one index are equally long.
type bitset []uint64

const wordBits = 64

func newBitset(rows int) bitset { return make(bitset, (rows+wordBits-1)/wordBits) }

// fullBitset is the set of all rows.
func fullBitset(rows int) bitset {
	b := newBitset(rows)
	for i := range b {
		b[i] = ^uint64(0)
	}
	if rest := rows % wordBits; rest > 0 {
		b[len(b)-1] = 1<<rest - 1
	}
	return b
}

func (b bitset) add(row int32) { b[row/wordBits] |= 1 << (uint(row) % wordBits) }

func (b bitset) keep(other bitset) {
	for i := range b {
		b[i] &= other[i]
	}
}

func (b bitset) drop(other bitset) {
	for i := range b {
		b[i] &^= other[i]
	}
}

func (b bitset) join(other bitset) {
	for i := range b {
		b[i] |= other[i]
	}
}

func (b bitset) count() int {
	n := 0
	for _, word := range b {
		n += bits.OnesCount64(word)
	}
	return n
}

// rows are the members in order.
func (b bitset) rows() []int32 {
	rows := make([]int32, 0, b.count())
	for i, word := range b {
		for base := int32(i * wordBits); word != 0; word &= word - 1 {
			rows = append(rows, base+int32(bits.TrailingZeros64(word)))
		}
	}
	return rows
}

// nextRun is the first run of members at or after row from: [start, end), and
// false where there is none.
func (b bitset) nextRun(from int) (start, end int, ok bool) {
	start = b.next(from, 0)
	if start < 0 {
		return 0, 0, false
	}
	end = b.next(start, ^uint64(0))
	if end < 0 {
		end = len(b) * wordBits
	}
	return start, end, true
}

// next is the first bit at or after from that is set once xored with flip, -1
// where there is none.
func (b bitset) next(from int, flip uint64) int {
	at := from / wordBits
	if at >= len(b) {
		return -1
	}
	for word := (b[at] ^ flip) &^ (1<<(uint(from)%wordBits) - 1); ; word = b[at] ^ flip {
		if word != 0 {
			return at*wordBits + bits.TrailingZeros64(word)
		}
		if at++; at == len(b) {
			return -1
		}
	}
}
