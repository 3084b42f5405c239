// Package kin finds what documents have in common word for word: documents that
// print one text (an agency's, in two outlets) and paragraphs that an outlet
// prints under most of what it publishes. It compares words and knows nothing of
// what they mean.
//
// Documents are compared by sketches (MinHash: A. Broder, "On the resemblance
// and containment of documents", 1997; in one permutation: P. Li, A. Owen and
// C.-H. Zhang, "One Permutation Hashing", 2012), and only those that agree in one
// band of their sketches are compared at all (A. Gionis, P. Indyk and R. Motwani,
// "Similarity Search in High Dimensions via Hashing", 1999), so that the work
// grows with the number of documents and not with its square.
package kin

import (
	"math"
	"slices"

	"hito/loader/prose"
	"hito/model"
)

// The measures of a sketch. With bands of three, texts that share half of their
// runs of words meet in some band with a chance of 94 %, those that share an
// eighth with one of 4 %.
const (
	run       = 4 // words that are taken together: see SketchOf
	bins      = 63
	band      = 3
	leastRuns = 40 // a shorter text is not compared: too much of it is formula
)

// Sketch is a text in short: how many of its bins agree with another's is how
// much the two have in common. The zero Sketch is of a text too short to tell.
type Sketch [bins]uint32

// SketchOf is the sketch of a document's own words: those in its boilerplate are
// left out, since they are the outlet's.
func SketchOf(d *model.Document, tokens []prose.Token) Sketch {
	var s Sketch
	for i := range s {
		s[i] = math.MaxUint32
	}
	var one, two, three uint64 // the words before, the last first
	words, runs, block := 0, 0, 0
	for i := range tokens {
		t := &tokens[i]
		if t.Kind != prose.Word && t.Kind != prose.Number {
			continue
		}
		for block < len(d.Boilerplate) && d.Boilerplate[block].End <= t.Start {
			block++
		}
		if block < len(d.Boilerplate) && d.Boilerplate[block].Start <= t.Start {
			words = 0
			continue
		}
		if words++; words >= run {
			h := mix(mix(mix(t.Fold*odd+one)+two) + three)
			bin := (h >> 32) * bins >> 32
			s[bin] = min(s[bin], uint32(h))
			runs++
		}
		one, two, three = t.Fold, one, two
	}
	if runs < leastRuns {
		return Sketch{}
	}
	s.fill()
	return s
}

// odd spreads the bits of a word's hash, and mix those of several.
const odd = 0x9e3779b97f4a7c15

func mix(h uint64) uint64 { return (h ^ h>>32) * odd }

// fill gives each empty bin what the next full one has, changed by how far off
// that is (A. Shrivastava and P. Li, "Densifying One Permutation Hashing via
// Rotation", 2014).
func (s *Sketch) fill() {
	full := *s
	for i := range s {
		for off := 0; s[i] == math.MaxUint32 && off < bins; off++ {
			if v := full[(i+off)%bins]; v != math.MaxUint32 {
				s[i] = v + uint32(off)*0x9e3779b1
			}
		}
	}
}

// Alike is the share of their runs of words that two texts have in common, from
// 0 to 1, as their sketches tell it: within some 0.06 of the truth.
func Alike(a, b *Sketch) float64 {
	if *a == (Sketch{}) || *b == (Sketch{}) {
		return 0
	}
	same := 0
	for i := range a {
		if a[i] == b[i] {
			same++
		}
	}
	return float64(same) / bins
}

// Copy is how much two documents have in common at least that print one text:
// one may be cut, and have another beginning.
const Copy = 0.5

// crowd is how many different texts of one band a text is compared with.
const crowd = 8

// Groups numbers the groups of documents that print one text, from 1 in the
// order of their first documents; 0 is a document of its own.
func Groups(sketches []Sketch) []int32 {
	parent := make([]int32, len(sketches))
	for i := range parent {
		parent[i] = int32(i)
	}
	root := func(i int32) int32 {
		for parent[i] != i {
			parent[i] = parent[parent[i]]
			i = parent[i]
		}
		return i
	}
	keys := make([]uint64, 0, len(sketches))
	for b := 0; b < bins; b += band {
		keys = keys[:0]
		for i := range sketches {
			if s := &sketches[i]; *s != (Sketch{}) {
				h := uint64(b+1) * 0x9e3779b97f4a7c15
				for _, v := range s[b : b+band] {
					h = (h ^ uint64(v)) * 0xff51afd7ed558ccd
					h ^= h >> 33
				}
				keys = append(keys, h>>32<<32|uint64(i))
			}
		}
		slices.Sort(keys)
		for from := 0; from < len(keys); {
			to := from + 1
			for to < len(keys) && keys[to]>>32 == keys[from]>>32 {
				to++
			}
			join(sketches, keys[from:to], parent, root)
			from = to
		}
	}
	return numbered(parent, root)
}

// join puts together what is alike among the documents of one band, which come in
// their order. Each is compared with the first of each text told apart so far.
func join(sketches []Sketch, keys []uint64, parent []int32, root func(int32) int32) {
	if len(keys) == 1 {
		return
	}
	var texts [crowd]int32
	known := 0
next:
	for _, key := range keys {
		i := int32(uint32(key))
		for _, other := range texts[:known] {
			if root(other) == root(i) {
				continue next
			}
			if Alike(&sketches[other], &sketches[i]) >= Copy {
				a, b := root(other), root(i)
				parent[max(a, b)] = min(a, b)
				continue next
			}
		}
		if known < crowd {
			texts[known] = i
			known++
		}
	}
}

func numbered(parent []int32, root func(int32) int32) []int32 {
	out := make([]int32, len(parent))
	next := int32(1)
	for i := range parent {
		r := root(int32(i))
		if r == int32(i) {
			continue
		}
		if out[r] == 0 {
			out[r] = -1 // its number comes with its place, below
		}
		out[i] = -1
	}
	for i := range out {
		if out[i] == -1 && root(int32(i)) == int32(i) {
			out[i] = next
			next++
		}
	}
	for i := range out {
		if out[i] == -1 {
			out[i] = out[root(int32(i))]
		}
	}
	return out
}
