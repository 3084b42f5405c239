package loader

import (
	"context"
	"fmt"
	"testing"
	"testing/fstest"
)

// BenchmarkLoad is the whole way over 500 short articles.
func BenchmarkLoad(b *testing.B) {
	files := fstest.MapFS{}
	size := 0
	for i := range 500 {
		text := fmt.Sprintf("date 2024-%02d-%02d Ana Ruiz, presidenta de Bolivia, se reunió el lunes con el canciller de Perú, Luis Soto, en Lima. "+
			"El ministro de Defensa chileno, Juan Paz, visitó Quito en marzo de %d y firmó un acuerdo con Ecuador.\n\n"+
			"Según la agencia, el Gobierno de Colombia envió %d soldados a la frontera el pasado 3 de mayo. Al día siguiente, el Senado aprobó la ley.\n", i%12+1, i%28+1, 1990+i%30, 1000+i)
		size += len(text)
		files[fmt.Sprintf("%04d.txt", i)] = &fstest.MapFile{Data: []byte(text)}
	}
	b.SetBytes(int64(size))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := LoadFS(context.Background(), files, Options{Workers: 1}); err != nil {
			b.Fatal(err)
		}
	}
}
