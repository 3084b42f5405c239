package loader

import (
	"context"
	"reflect"
	"runtime"
	"testing"

	"hito/loader/gentest"
	"hito/model"
)

// A corpus gives the same chronology on any number of processors, and where
// nothing is kept for another load.
func TestAnyProcessors(t *testing.T) {
	folder := t.TempDir()
	if _, err := (gentest.Corpus{Seed: 5, Articles: 250}).Write(folder); err != nil {
		t.Fatal(err)
	}
	var first *model.Chronology
	for _, n := range []int{1, 2, 4} {
		before := runtime.GOMAXPROCS(n)
		once, err := Load(context.Background(), []string{folder}, Options{})
		kept, err2 := Open([]string{folder}, Options{}).Load(context.Background())
		runtime.GOMAXPROCS(before)
		if err != nil || err2 != nil {
			t.Fatal(err, err2)
		}
		if first == nil {
			first = once
		}
		for how, c := range map[string]*model.Chronology{"loaded once": once, "kept": kept} {
			if len(c.Events) == 0 || !reflect.DeepEqual(c, first) {
				t.Errorf("%d processors, %s: another chronology", n, how)
			}
		}
	}
}
