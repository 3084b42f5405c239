package views

import (
	"strings"
	"testing"
)

// n and N go through every event of the document; Enter goes to the one found.
func TestWalkingTheSource(t *testing.T) {
	d := onTreaty(t, 120, 40)
	d.keys("n")
	if got := d.rowsWith("▌"); !strings.HasPrefix(got, "La víspera") {
		t.Errorf("marked: %q", got)
	}
	d.sees(d.b.ui.EnterGoesThere, "▌mar 14 oct")
	d.keys("enter")
	d.sees("▌lun 13 oct", "2 Suceso")
	d.keys("N")
	if got := d.rowsWith("▌"); !strings.HasPrefix(got, "La presidenta") {
		t.Errorf("marked: %q", got)
	}
	d.keys("N")
	d.sees(d.b.ui.FirstTold)
	d.keys("n n n n n")
	d.sees(d.b.ui.LastTold)
	d.keys("1 T")
	d.text("reun")
	d.keys("enter n enter")
	d.sees(d.b.ui.FilteredOut)
	d.keys("F 1 D n")
	d.sees("1/")
}
