package events

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"hito/loader/prose"
	"hito/model"
)

// FuzzFind: whatever the text, and whatever was found in it, every telling lies
// in the text, on rune boundaries, in order, with its trigger in its sentence.
func FuzzFind(f *testing.F) {
	f.Add("Ana Ruiz se ha reunido este lunes con Luis Soto, que «mantuvo» una visita.", uint16(3), "es")
	f.Add("Según el diario, firmaron; donde, tras reunirse, que fue la cumbre. Esta reunión", uint16(7), "es")
	f.Add("The minister met her counterpart on Monday, when they signed a treaty.", uint16(5), "en")
	f.Add("fue fue que que de de y\n\n\"«", uint16(1), "")
	f.Fuzz(func(t *testing.T, text string, every uint16, language string) {
		s := Source{Document: &model.Document{Text: text, Language: language, How: model.Bounded, Published: model.YearDate(2025)}}
		s.Actors = []model.Actor{{Kind: model.Person}, {Kind: model.State}, {Kind: model.Organisation}, {Kind: model.Place}}
		s.Tokens = prose.Tokenize(nil, text)
		s.Sentences = prose.Sentences(nil, text, s.Tokens, language)
		step := int(every%9) + 1
		for i := 0; i < len(s.Tokens); i += step { // findings strewn over the text
			span := model.Span{Start: s.Tokens[i].Start, End: s.Tokens[i].End}
			if i%2 == 0 {
				s.Mentions = append(s.Mentions, model.ActorMention{Span: span, Actor: int32(i % 4)})
			} else {
				s.Expressions = append(s.Expressions, model.Expression{Span: span, Date: model.DayDate(2024, i%12+1, 1)})
			}
		}
		found := Find(s)
		for _, m := range found.Tellings {
			for _, span := range append([]model.Span{m.Span, m.Trigger}, slices.Concat(m.Title, m.Figures)...) {
				if span.Start < 0 || span.Start > span.End || int(span.End) > len(text) {
					t.Fatalf("the span %v lies outside %d bytes", span, len(text))
				}
				if !utf8.RuneStart(at(text, span.Start)) || !utf8.RuneStart(at(text, span.End)) {
					t.Fatalf("the span %v cuts a rune of %q", span, text)
				}
			}
			if !m.Contains(m.Trigger) {
				t.Fatalf("the trigger %v is outside its sentence %v", m.Trigger, m.Span)
			}
			if m.Expression >= int32(len(s.Expressions)) {
				t.Fatalf("expression %d of %d", m.Expression, len(s.Expressions))
			}
		}
	})
}

func at(text string, i int32) byte {
	if int(i) == len(text) || !utf8.ValidString(text) {
		return 'x'
	}
	return text[i]
}

// BenchmarkFind is one language's tellings over a long document.
func BenchmarkFind(b *testing.B) {
	text := strings.Repeat("Ana Ruiz se ha reunido este lunes con Luis Soto en Lima, donde firmaron un acuerdo de pesca. "+
		"Según la agencia, el Gobierno envió 3.000 soldados a la frontera, y el Senado aprobó la ley que se votará el viernes.\n", 2000)
	s := Source{Document: &model.Document{Text: text, Language: "es"}, Tokens: prose.Tokenize(nil, text)}
	s.Sentences = prose.Sentences(nil, text, s.Tokens, "es")
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		Find(s)
	}
}

// English is told by the same rules, with a lexicon of its own.
func TestFindEnglish(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"[p:Ann Lee] met [p:Tom Hall] in [l:Geneva] {on Monday|2024-05-06}.", "meeting 2024-05-06 | Ann Lee, Tom Hall | Geneva | Ann Lee met Tom Hall in Geneva on Monday"},
		{"[s:Chile] and [s:Peru] signed a treaty {in 2019|2019}.", "treaty 2019 | Chile, Peru |  | Chile and Peru signed a treaty in 2019"},
		{"[p:Ann Lee] will visit [l:Quito] {on Friday|2024-05-17}.", "visit 2024-05-17 | Ann Lee | Quito | Ann Lee will visit Quito on Friday"},
		{"Nothing happened.", ""},
	} {
		s := marked(t, "2024-05-12", c.text)
		s.Document.Language = "en"
		var lines []string
		for _, m := range Find(s).Tellings {
			lines = append(lines, said(s, m))
		}
		if got := strings.Join(lines, "\n"); got != c.want {
			t.Errorf("%s\n got: %s\nwant: %s", c.text, got, c.want)
		}
	}
}
