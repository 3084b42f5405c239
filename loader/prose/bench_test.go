package prose

import (
	"strings"
	"testing"
)

// spanish is about size bytes of news prose made from parts, the same each
// time, one paragraph a line.
func spanish(size int) string {
	subjects := []string{"El presidente del Perú", "La ministra Íñiguez", "El canciller de Alemania, Otto Krüger,", "La O.N.U.",
		"El Sr. Muñoz", "Un portavoz de EE. UU.", "La Comisión Europea"}
	verbs := []string{"viajó el martes a", "se reunió en septiembre con el alcalde de", "anunció que el 3 de mayo de 2021 visitaría",
		"«condenó» los hechos ocurridos en", "pidió 10.500 millones de euros para"}
	places := []string{"Bogotá", "São Paulo", "Córdoba", "la ciudad de Múnich", "Ginebra"}
	ends := []string{".", ", según la agencia.", "; “no habrá más plazos”, dijo.", "?", "..."}
	var b strings.Builder
	for i := 0; b.Len() < size; i++ {
		b.WriteString(subjects[i%len(subjects)])
		b.WriteByte(' ')
		b.WriteString(verbs[i/2%len(verbs)])
		b.WriteByte(' ')
		b.WriteString(places[i/3%len(places)])
		b.WriteString(ends[i/5%len(ends)])
		if i%6 == 5 {
			b.WriteString("\n\n")
		} else {
			b.WriteByte(' ')
		}
	}
	return b.String()
}

func BenchmarkTokenize(b *testing.B) {
	text := spanish(1 << 20)
	tokens := Tokenize(nil, text)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		tokens = Tokenize(tokens[:0], text)
	}
}

func BenchmarkSentences(b *testing.B) {
	text := spanish(1 << 20)
	tokens := Tokenize(nil, text)
	sentences := Sentences(nil, text, tokens, "es")
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		sentences = Sentences(sentences[:0], text, tokens, "es")
	}
}

func BenchmarkLanguage(b *testing.B) {
	text := spanish(3000)
	tokens := Tokenize(nil, text)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		Language(tokens)
	}
}

// A whole book on one line must cost what the same book in lines costs.
func BenchmarkSentencesOneLine(b *testing.B) {
	text := strings.ReplaceAll(spanish(10<<20), "\n", " ")
	tokens := Tokenize(nil, text)
	sentences := Sentences(nil, text, tokens, "es")
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		sentences = Sentences(sentences[:0], text, tokens, "es")
	}
}
