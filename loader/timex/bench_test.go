package timex

import (
	"bufio"
	"strings"
	"testing"

	"hito/loader/prose"
	"hito/model"
)

// news is about size bytes of Spanish news sentences, the same every time, one
// date to some twenty words; each third paragraph has none at all.
func news(size int, paragraph string) string {
	subjects := []string{"El presidente de la República", "La ministra de Exteriores, Íngrid Muñoz,", "El portavoz del Gobierno alemán",
		"La Comisión Europea", "El secretario general de la OTAN", "Un tribunal de Bogotá", "La empresa estatal de petróleo"}
	verbs := []string{"se reunió con sus homólogos de la región", "anunció un plan de inversiones por valor de 2.300 millones de euros",
		"viajará a Pekín para firmar el tratado", "rechazó las acusaciones de la oposición", "ha pedido a los países miembros que aumenten el gasto"}
	when := []string{"el lunes", "el pasado 3 de septiembre", "en 2019", "a finales de julio", "la semana que viene", "tres días después",
		"entre el 3 y el 5 de mayo", "hace dos meses", "el 14 de marzo de 2021 a las 10 de la mañana", "durante tres años", "ayer", "el próximo viernes"}
	ends := []string{"según informaron fuentes de la delegación, que pidieron no ser citadas por su nombre", "en una rueda de prensa en la capital",
		"tras varias horas de negociaciones que no dieron resultado", "con el objetivo de reforzar la cooperación en materia de seguridad"}
	rest := "Los analistas consultados creen que la medida tendrá poco efecto en la economía del país, donde la inflación sigue por encima de la media de la zona. "
	var b strings.Builder
	for i := 0; b.Len() < size; i++ {
		b.WriteString(subjects[i%len(subjects)] + " " + verbs[i/2%len(verbs)] + " " + when[i%len(when)] + ", " + ends[i/3%len(ends)] + ". " + rest)
		if i%4 == 3 {
			b.WriteString(paragraph)
		}
	}
	return b.String()
}

func benchmark(b *testing.B, text string) {
	anchor := model.DayDate(2025, 10, 28)
	tagger := For("es")
	tokens := prose.Tokenize(nil, text)
	sentences := prose.Sentences(nil, text, tokens, "es")
	exprs := tagger.Tag(nil, text, tokens, sentences)
	b.Logf("%d bytes, %d tokens, %d expressions", len(text), len(tokens), len(exprs))
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		tokens = prose.Tokenize(tokens[:0], text)
		sentences = prose.Sentences(sentences[:0], text, tokens, "es")
		exprs = tagger.Tag(exprs[:0], text, tokens, sentences)
		Resolve(exprs, anchor, text, 0, Options{})
	}
}

// BenchmarkNews is the whole way from bytes to dates over 5 MB in paragraphs.
func BenchmarkNews(b *testing.B) { benchmark(b, news(5<<20, "\n\n")) }

// BenchmarkOneLine is 10 MB without a line end: it must cost what lines cost.
func BenchmarkOneLine(b *testing.B) { benchmark(b, news(10<<20, " ")) }

// BenchmarkTag is the tagger alone.
func BenchmarkTag(b *testing.B) {
	text := news(5<<20, "\n\n")
	tokens := prose.Tokenize(nil, text)
	sentences := prose.Sentences(nil, text, tokens, "es")
	exprs := For("es").Tag(nil, text, tokens, sentences)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		exprs = For("es").Tag(exprs[:0], text, tokens, sentences)
	}
}

// BenchmarkWords counts the words of the same text with bufio, to compare.
func BenchmarkWords(b *testing.B) {
	text := news(5<<20, "\n\n")
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		scanner := bufio.NewScanner(strings.NewReader(text))
		scanner.Split(bufio.ScanWords)
		words := 0
		for scanner.Scan() {
			words++
		}
		if words == 0 {
			b.Fatal("no words")
		}
	}
}

// BenchmarkTables is what building the tables of Spanish costs.
func BenchmarkTables(b *testing.B) {
	for b.Loop() {
		spanish()
	}
}
