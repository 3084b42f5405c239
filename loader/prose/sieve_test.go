package prose

import (
	"fmt"
	"testing"
)

// A sieve lets all pass that were put in, and few others.
func TestSieve(t *testing.T) {
	var s Sieve
	if s.May(Fold("nada")) {
		t.Error("the empty sieve lets a word pass")
	}
	for i := range 64 {
		s.Put(Fold(fmt.Sprint("palabra", i)))
	}
	passed := 0
	for i := range 1064 {
		may := s.May(Fold(fmt.Sprint("palabra", i)))
		if i < 64 && !may {
			t.Errorf("word %d does not pass", i)
		}
		if i >= 64 && may {
			passed++
		}
	}
	if passed > 200 {
		t.Errorf("%d of 1000 others pass", passed)
	}
}
