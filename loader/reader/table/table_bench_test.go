package table

import (
	"strconv"
	"strings"
	"testing"
)

// news is a table of n articles of about three kilobytes.
func news(n int, row func(i int, text string) string) string {
	text := strings.Repeat("La alcaldesa Ana Ríos recorrió el martes las obras del muelle y prometió abrirlo antes del otoño. ", 30)
	var b strings.Builder
	for i := range n {
		b.WriteString(row(i, text))
	}
	return b.String()
}

func BenchmarkRead(b *testing.B) {
	for _, c := range []struct{ name, text string }{
		{"a.csv", "fecha,titular,texto\n" + news(1000, func(i int, text string) string {
			return "2024-06-19,Titular " + strconv.Itoa(i) + ",\"" + text + "\"\n"
		})},
		{"html.csv", "fecha,titular,texto\n" + news(300, func(i int, text string) string {
			return "2024-06-19,Titular " + strconv.Itoa(i) + ",\"<p>" + text + "</p>\"\n"
		})},
		{"a.jsonl", news(1000, func(i int, text string) string {
			return `{"date":"2024-06-19","title":"Titular ` + strconv.Itoa(i) + `","text":"` + text + `\n\nFin."}` + "\n"
		})},
		{"events.csv", "fecha,suceso,lugar,actores\n" + strings.Repeat("19/06/2024,Cumbre de ministros,Puerto Lago,\"Ana Ríos; Luis Vado\"\n", 20000)},
	} {
		b.Run(c.name, func(b *testing.B) {
			b.SetBytes(int64(len(c.text)))
			b.ReportAllocs()
			for b.Loop() {
				Read(c.text, c.name, Options{})
			}
		})
	}
}

func BenchmarkIs(b *testing.B) {
	text := "Abre el muelle, al fin, en Puerto Lago\n\n" + news(1, func(_ int, text string) string { return text })
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		Is(text, "a.txt")
	}
}
