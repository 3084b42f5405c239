package actors

import (
	"strings"
	"testing"

	"hito/loader/prose"
	"hito/model"
)

func newsText(size int) string {
	var b strings.Builder
	for b.Len() < size {
		for _, c := range sentenceCases {
			if c.language() == "es" {
				b.WriteString(c.text)
				b.WriteString("\nAdemás, los precios de los alimentos subieron en la última semana, según los datos que publicó ayer la oficina de estadística, y las ventas cayeron.\n\n")
			}
		}
	}
	return b.String()
}

func BenchmarkFind(b *testing.B) {
	text := newsText(1 << 20)
	doc := model.Document{Text: text, Language: "es"}
	tokens := prose.Tokenize(nil, text)
	sentences := prose.Sentences(nil, text, tokens, "es")
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		Find(&doc, tokens, sentences)
	}
}

func BenchmarkLink(b *testing.B) {
	text := newsText(4 << 10)
	doc, mentions := read(text)
	docs, found := make([]model.Document, 250), make([][]Mention, 250)
	for i := range docs {
		docs[i], found[i] = doc, mentions
	}
	b.SetBytes(int64(len(text) * len(docs)))
	for b.Loop() {
		Link(docs, found)
	}
}

func BenchmarkTables(b *testing.B) {
	for b.Loop() {
		buildTables()
	}
}
