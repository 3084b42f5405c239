package views

import "testing"

// BenchmarkBigKey is a key and its frame among a hundred thousand events; it
// must not cost more than among five hundred.
func BenchmarkBigKey(b *testing.B) {
	d := drive(b, Options{Language: "es", Title: "notas"}, 160, 45)
	d.load(many(b, 100_000))
	d.b.list.goTo(50_000)
	keys := [...]string{"j", "}", "k", "{", ")", "("}
	i := 0
	b.ReportAllocs()
	for b.Loop() {
		d.b.Update(press(keys[i%len(keys)]))
		d.b.View()
		d.b.Update(frameMsg{})
		d.b.View()
		i++
	}
}
