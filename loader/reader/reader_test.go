package reader

import (
	"bytes"
	"encoding/json"
	"os"
	"slices"
	"testing"
	"unicode/utf8"

	"hito/loader/reader/charset"
	pages "hito/loader/reader/page"
	"hito/model"
)

// The articles that hito is distributed with carry the marks that were made by
// hand.
func TestBoilerplateOfEmbeddedArticles(t *testing.T) {
	data, err := os.ReadFile("../../seeds/gold.json")
	if err != nil {
		t.Fatal(err)
	}
	var gold goldBlocks
	if err := json.Unmarshal(data, &gold); err != nil {
		t.Fatal(err)
	}
	right, marked, wanted := boilerplateScore(t, gold, func(file string) []byte {
		data, err := os.ReadFile("../../seeds/" + file)
		if err != nil {
			t.Fatal(err)
		}
		return data
	})
	precision, recall := float64(right)/float64(marked), float64(right)/float64(wanted)
	if precision < 0.95 || recall < 0.95 {
		t.Errorf("precision %.3f, recall %.3f, want 0.95", precision, recall)
	}
}

func TestDateLines(t *testing.T) {
	for _, c := range []struct{ line, language, want string }{
		{"date 2024-05-03", "es", "2024-05-03"},
		{"Fecha: 3 de mayo de 2024", "es", "2024-05-03"},
		{"Publicado el viernes 3 de mayo de 2024 a las 18:34 h", "es", "2024-05-03"},
		{"02 de julio del 2008", "es", "2008-07-02"},
		{"1º de enero de 1999", "es", "1999-01-01"},
		{"Buenos Aires, 12 de setiembre de 2021 (Télam).", "es", "2021-09-12"},
		{"Madrid, 3 may (EFE).", "es", ""},
		{"03/05/2024 - 18:34", "es", "2024-05-03"},
		{"03.05.2024", "es", "2024-05-03"},
		{"2024-05-03T18:34:00.000-05:00", "es", "2024-05-03"},
		{"Actualizado: 3 may. 2024, 7:05 p. m.", "es", "2024-05-03"},
		{"Actualizado a las 18:34", "es", ""},
		{"Por Ana Ruiz | 3 de mayo de 2024", "es", "2024-05-03"},
		{"Viernes, 3 de mayo de 2024", "es", "2024-05-03"},
		{"May 3, 2024 at 6:34 PM EDT", "en", "2024-05-03"},
		{"Published 3rd May 2024", "en", "2024-05-03"},
		{"Fri 3 May 2024 18.34 BST", "en", "2024-05-03"},
		{"Last updated: 2024-05-03", "en", "2024-05-03"},
		{"05/13/2024", "en", "2024-05-13"},
		{"03/05/2024", "en", ""}, // March or May: nothing is invented
		{"31 de febrero de 2024", "es", "-"},
		{"El 3 de mayo de 2024 murió el rey", "es", "-"},
		{"Elecciones en Nueva York 2025", "es", "-"},
		{"Perú 3 - 0 Chile", "es", "-"},
		{"Madrid", "es", "-"},
		{"Fecha", "es", "-"},
		{"Juan Abril y Domingo Mayo", "es", "-"},
		{"May 2024 be better", "en", "-"},
	} {
		d := newDraft(c.line, "", nil)
		d.language = c.language
		line, ok := d.readDateLine(d.tokens)
		got := line.date.String()
		if !ok {
			got = "-"
		} else if line.date.IsZero() {
			got = ""
		}
		if got != c.want {
			t.Errorf("%q: %q, want %q", c.line, got, c.want)
		}
	}
}

// A text of titles, or of one line, is not all furniture.
func TestLittleTextIsKept(t *testing.T) {
	for _, text := range []string{"Tregua en el norte", "El Congreso aprobó el martes la ley.\n", "Tregua en el norte\n\nEl Congreso aprobó el martes la ley de aguas.\n",
		"3 de mayo: llega la misión\n5 de mayo: se firma la tregua\n9 de mayo: se rompe la tregua\n"} {
		document, problem := one("a.txt", []byte(text))
		if problem != nil {
			t.Fatal(problem)
		}
		if len(document.Boilerplate) > 0 {
			t.Errorf("%q: marked %v", text, document.Boilerplate)
		}
	}
}

func FuzzFromBytes(f *testing.F) {
	for _, pages := range [][]sample{troubleES, troubleMore, troubleShort, troubleProse, troubleEN, troubleMoreEN, troubleOutlets, troubleFront, troubleLater, troubleLaterEN, troubleOutletsEN} {
		for _, p := range pages {
			text, _, _ := layOut(p.marked)
			f.Add([]byte(text))
		}
	}
	for _, seed := range []string{article, "date 2024-01-01 Uno. Dos.", "\ufefffecha: 2024-01-01", "a\xf1o\n(Foto: AFP", "Lo más visto\n\nA\n", "Foto:\n:\n/ EFE", "\xff\xfea\x00",
		"—\n©\n#\n@\n(", "Uno. (EFE)", "1. Dos. AFP", "Por", "Lima, 3 de mayo de 2024 (EFE).- Se fue."} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		document, problem := one("a.txt", data)
		if problem != nil {
			return
		}
		if !utf8.ValidString(document.Text) {
			t.Fatalf("%q is not UTF-8", document.Text)
		}
		text, _, _ := charset.Decode(data, charset.Options{})
		if slices.ContainsFunc(textuals(), func(f textual) bool { return f.is(&decoded{text: text, name: "a.txt"}) }) || pages.IsMHTML(data) {
			return // another package's
		}
		if utf8.Valid(data) && !bytes.Contains(data, []byte{0}) && document.Text != string(data) {
			t.Fatalf("%q was changed to %q", data, document.Text)
		}
		end := int32(0)
		for _, b := range document.Boilerplate {
			if b.Start < end || b.Start >= b.End || int(b.End) > len(document.Text) || cuts(document.Text, b.Start) || cuts(document.Text, b.End) {
				t.Fatalf("%q: block %v", document.Text, b)
			}
			end = b.End
		}
		for _, span := range []model.Span{document.Title, document.StatedSpan} {
			if span != model.NoSpan && (span.Document != 0 || span.Start >= span.End || int(span.End) > len(document.Text) || cuts(document.Text, span.Start) || cuts(document.Text, span.End)) {
				t.Fatalf("%q: span %v", document.Text, span)
			}
		}
		if document.Stated.IsZero() != (document.StatedSpan == model.NoSpan) {
			t.Fatalf("%q: stated %v at %v", document.Text, document.Stated, document.StatedSpan)
		}
	})
}

func cuts(text string, at int32) bool { return int(at) < len(text) && !utf8.RuneStart(text[at]) }

func BenchmarkFromBytes(b *testing.B) {
	var data []byte
	for _, p := range troubleES {
		text, _, _ := layOut(p.marked)
		data = append(data, text...)
	}
	b.SetBytes(int64(len(data)))
	b.ReportAllocs()
	for b.Loop() {
		if _, problem := one("a.txt", data); problem != nil {
			b.Fatal(problem.What)
		}
	}
}

// One huge document must cost what its length costs.
func BenchmarkFromBytesLong(b *testing.B) {
	line := []byte("La junta de Lima se reunió el lunes y aprobó el presupuesto, según el Sr. Ruiz (EFE). Nadie votó en contra.\n")
	var data []byte
	for i := 0; len(data) < 10<<20; i++ {
		data = append(data, line...)
		data = append(data, byte('a'+i%26), byte('a'+i/26%26), byte('a'+i/676%26), ' ')
	}
	b.SetBytes(int64(len(data)))
	for b.Loop() {
		if _, problem := one("a.txt", data); problem != nil {
			b.Fatal(problem.What)
		}
	}
}
