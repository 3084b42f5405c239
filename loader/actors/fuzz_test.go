package actors

import (
	"testing"
	"unicode/utf8"

	"hito/loader/prose"
	"hito/model"
)

// FuzzFind: whatever the bytes, Find and Link do not panic, and every mention
// lies in the text on rune boundaries, in order.
func FuzzFind(f *testing.F) {
	for _, c := range sentenceCases {
		f.Add(c.text, uint16(3), uint16(40))
	}
	f.Add("El, de. la (EE. UU. \xff «O'", uint16(0), uint16(2))
	f.Add("PutinChoe Putin Choe \n\n ministro de de la y", uint16(5), uint16(5))
	f.Fuzz(func(t *testing.T, text string, start, length uint16) {
		doc := model.Document{Text: text, Language: "es"}
		if end := int(start) + int(length); length > 0 && end <= len(text) {
			doc.Boilerplate = []model.Block{{Start: int32(start), End: int32(end), Kind: model.BlockKind(length % 7)}}
		}
		if length%2 == 1 {
			doc.Language = "en"
		}
		tokens := prose.Tokenize(nil, text)
		mentions := Find(&doc, tokens, prose.Sentences(nil, text, tokens, doc.Language))
		before := int32(0)
		for i, m := range mentions {
			if m.Start < before || m.End <= m.Start || int(m.End) > len(text) {
				t.Fatalf("mention %d is %d..%d after %d in %d bytes", i, m.Start, m.End, before, len(text))
			}
			before = m.Start
			if utf8.ValidString(text) && !(utf8.RuneStart(text[m.Start]) && (int(m.End) == len(text) || utf8.RuneStart(text[m.End]))) {
				t.Fatalf("mention %d..%d cuts a rune", m.Start, m.End)
			}
			if int(m.of) >= len(mentions) || int(m.holder) >= len(mentions) {
				t.Fatalf("mention %d speaks of one that is not there", i)
			}
		}
		actors, linked := Link([]model.Document{doc}, [][]Mention{mentions})
		for _, m := range linked {
			if int(m.Actor) >= len(actors) {
				t.Fatalf("no actor %d", m.Actor)
			}
		}
	})
}
