package views

import (
	"strings"
	"testing"

	"hito/model"
	"hito/views/words"
)

// withCandidates is the fixture with what formats say of a document.
func withCandidates(t testing.TB) *model.Chronology {
	c := pesca(t)
	for i := range c.Documents {
		d := &c.Documents[i]
		if d.Outlet == "La Voz" {
			d.How, d.URL, d.Author = model.Contradicted, "https://voz.example/pesca", "Ana Ruiz"
			d.Candidates = []model.Candidate{
				{Date: model.DayDate(2025, 10, 16), Reason: model.Reason{Rule: "test.meta", Span: model.NoSpan}},
				{Date: model.DayDate(2025, 10, 14), Reason: model.Reason{Rule: "test.written", Facts: []string{"el 14 de octubre"}, Span: d.Reasons[0].Span}},
			}
			d.Problems = []model.Problem{{What: model.Reason{Rule: "test.decoded", Span: model.NoSpan}, Hint: "test.mend"}}
		}
	}
	c.Problems = append(c.Problems, model.FileProblem{Path: "notas/copia.txt", Problem: model.Problem{What: model.Reason{Rule: repeatRule, Facts: []string{"notas/diario.txt"}}}})
	return c
}

func onDocs(t testing.TB, w, h int) *driver {
	d := drive(t, Options{Language: "es", Title: "notas", NoColor: true}, w, h)
	d.load(withCandidates(t))
	d.keys("g D g")
	return d
}

func TestDocumentsView(t *testing.T) {
	d := onDocs(t, 160, 45)
	d.sees("4 documentos", "1 Documentos", "2 Documento", "▌mié 15 oct   =", "jue 16 oct   ≠ notas"[:16], "—            ? hoja-del-puerto.txt", "sin fecha", "×2")
	d.keys("j")
	d.sees("▌jue 16 oct   ≠ voz.txt", "La Voz · Ana Ruiz · español", "https://voz.example/pesca", "≠ jueves 16 de octubre de 2025 (contradicha)",
		"Fechas que declara (2)", "= 16 oct 2025 · test.meta", "≠ 14 oct 2025 · test.written", "test.decoded", "test.mend", "Sucesos que cuenta (3)", "3 Fuente · notas/voz.txt")
	d.keys("enter")
	if d.b.focus != paneSource {
		t.Error("Enter does not open the document")
	}
	d.keys("]")
	d.sees("1/3")
	if got := d.rowsWith("▌"); !strings.HasPrefix(got, "Portugal y Nigeria firmaron") {
		t.Errorf("marked: %q", got)
	}
	d.keys("] ] ]")
	d.sees("3/3", d.b.ui.LastTold)
	d.keys("esc")
	if d.b.focus != paneList || d.b.mode != modeDocs {
		t.Error("esc does not come back to the list of documents")
	}
	d.keys("esc")
	d.sees("1 Cronología", "12 sucesos")
}

// What the detail pane says of a document leads to its words.
func TestDocumentItemsLeadToTheirWords(t *testing.T) {
	d := onDocs(t, 160, 45)
	d.keys("j tab")
	for range 12 {
		it := *d.b.detail.current()
		d.keys("enter")
		if s := &d.b.source; it.span.Document >= 0 {
			if row := s.rowAt(it.span.Start); row < s.top || row >= s.top+s.height || s.document != it.span.Document {
				t.Errorf("item %+v is not on the screen", it)
			}
		}
		d.keys("2 j")
	}
}

func TestDocumentsAreFound(t *testing.T) {
	d := onDocs(t, 120, 40)
	d.keys("/")
	d.text("VOZ")
	d.sees("1 de 4 documentos", "Buscar en los documentos: VOZ", "▌jue 16 oct")
	d.keys("esc")
	d.sees("4 documentos")
	d.keys("/")
	d.text("zz")
	d.keys("enter")
	d.sees("0 de 4 documentos", d.b.ui.DocsNoneFit, d.b.ui.NoDocument)
	d.keys("j enter ] A o e F")
	d.sees("4 documentos")
}

// One key goes from a document to what it tells, and back to it.
func TestOnlyThisDocument(t *testing.T) {
	d := onDocs(t, 120, 40)
	d.keys("j A")
	d.sees("doc: voz.txt", "3 de 12 sucesos", "1 Cronología")
	d.keys("D")
	d.sees("▌jue 16 oct", "1 Documentos")
	d.seesNot("doc: voz.txt") // that is the timeline's filter
	d.keys("a")
	d.sees("1 Cronología", "Actor:")
}

// The documents view keeps its place when the documents are read again.
func TestDocumentsAreReadAgain(t *testing.T) {
	d := onDocs(t, 120, 40)
	d.keys("j 2 j j")
	cursor := d.b.detail.cursor
	c := withCandidates(t)
	c.Documents[0].Published = model.DayDate(2025, 10, 20)
	d.load(c)
	d.sees("▌jue 16 oct", "notas/voz.txt")
	if d.b.detail.cursor != cursor {
		t.Errorf("the cursor was on item %d and is on %d", cursor, d.b.detail.cursor)
	}
}

func TestNoDocuments(t *testing.T) {
	d := drive(t, Options{Language: "en"}, 100, 30)
	d.keys("D j enter ] / x esc esc D")
	d.load(&model.Chronology{})
	d.sees("No document was read.")
}

// The way a date is known is told without colour, and no two ways alike.
func TestKnowledgeSigns(t *testing.T) {
	seen := map[string]bool{}
	for how, sign := range knowledgeSigns {
		if sign == "" || seen[sign] {
			t.Errorf("%v: %q", model.Knowledge(how), sign)
		}
		seen[sign] = true
	}
	for _, language := range []string{"es", "en"} {
		notes := strings.Join(words.For(language).UI().HelpNotes, "\n")
		for _, sign := range knowledgeSigns {
			if !strings.Contains(notes, sign) {
				t.Errorf("%s: help does not explain %q", language, sign)
			}
		}
	}
}
