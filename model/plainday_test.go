package model

import "testing"

// A plain day is canonical as it stands, and is written the long way alike.
func TestPlainDays(t *testing.T) {
	for _, text := range [...]string{"0001-01-01", "9999-12-31", "1969-12-31", "1970-01-01", "2024-02-29", "1582-10-04"} {
		d, err := ParseEDTF(text)
		if err != nil || !d.isPlainDay() {
			t.Fatalf("%s: %+v, %v", text, d, err)
		}
		if slow := string(d.left().appendTo(nil)); slow != text || d.String() != text || !d.isUnit() || d.clamped() != d {
			t.Errorf("%s is written %s, the long way %s", text, d, slow)
		}
	}
	for _, text := range [...]string{"0000-12-31", "Y10000-01-01", "2024-02", "2024-02-29~", "2024-02-29/2024-03-01", "../2024-02-29"} {
		if d, err := ParseEDTF(text); err == nil && d.isPlainDay() {
			t.Errorf("%s: a plain day", text)
		}
	}
}
