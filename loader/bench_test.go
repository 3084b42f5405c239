package loader

import (
	"context"
	"testing"
	"testing/fstest"

	"hito/loader/gentest"
)

// BenchmarkLoad is the whole way over 500 articles of about 3 KB.
func BenchmarkLoad(b *testing.B) {
	files := fstest.MapFS{}
	size := 0
	corpus := gentest.Corpus{Seed: 1, Articles: 500}
	for i := range corpus.Articles {
		a := corpus.Article(i)
		size += len(a.Text)
		files[a.Path] = &fstest.MapFile{Data: []byte(a.Text)}
	}
	b.SetBytes(int64(size))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := LoadFS(context.Background(), files, Options{Workers: 1}); err != nil {
			b.Fatal(err)
		}
	}
}
