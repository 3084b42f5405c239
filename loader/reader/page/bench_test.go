package page

import (
	"os"
	"testing"
)

// BenchmarkRead is one page after the manner of WordPress, with the usual share
// of what is not its article.
func BenchmarkRead(b *testing.B) {
	data, err := os.ReadFile("testdata/wordpress.html")
	if err != nil {
		b.Fatal(err)
	}
	page := string(data)
	b.SetBytes(int64(len(page)))
	b.ReportAllocs()
	for b.Loop() {
		Read(page, Options{})
	}
}
