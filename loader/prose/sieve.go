package prose

// Sieve tells of most words at once that they are none of a few: it has a bit for
// each of those, of 1024, by some bits of its fold. The zero Sieve has none.
type Sieve [16]uint64

// Put puts a folded word in.
func (s *Sieve) Put(fold uint64) { s[fold>>6%16] |= 1 << (fold % 64) }

// May reports whether the folded word may be one of those put in; where it is
// false, it is none.
func (s *Sieve) May(fold uint64) bool { return s[fold>>6%16]>>(fold%64)&1 != 0 }
