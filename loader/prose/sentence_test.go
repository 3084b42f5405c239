package prose

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"
)

// sentencesOf is the sentences of text as strings.
func sentencesOf(text, language string) []string {
	var out []string
	for _, s := range Sentences(nil, text, Tokenize(nil, text), language) {
		out = append(out, text[s.Start:s.End])
	}
	return out
}

// Each case is one text whose sentences are parted by "|"; where a space is to
// stand between them, "| " says so.
func TestSentences(t *testing.T) {
	for _, c := range []struct{ name, language, marked string }{
		{"plain", "es", "La ministra llegó a Lima.| La esperaba el alcalde.| No habló."},
		{"titles", "es", "El Sr. Ortiz y la Dra. Ana Vela viajaron.| El Gral. La Rosa no fue."},
		{"plural initials", "es", "Vive en EE. UU. desde 2010.| Los EE.UU. ganaron.| Fue a EE. UU.| El viaje duró poco."},
		{"acronym and name", "es", "El presidente de EE. UU. Donald Salas habló."},
		{"numbers", "es", "Costó 10.000 euros y subió 3.5 puntos.| Véase el art. 5 y la núm. 7.| Son 3.400.| En 2019.| 15 personas."},
		{"eras", "es", "Murió en 44 a. C. en Roma.| Nació en 30 a. C.| El imperio creció.| Hay más, p. ej. Cartago."},
		{"initials", "es", "Habló J. K. Robles con John F. Peña.| George W. Soto calló."},
		{"letter that ends", "es", "Tomó vitamina C.| El médico la dio."},
		{"letter that tells apart", "es", "Lo dijo en la red social X.| Ottawa calló.| Toma vitamina C.| Ana, no.| El grupo B.| Perú ganó."},
		{"dates in figures", "es", "Se firmó el 29. 11. 2024 en Quito.| Fue el 29. 11. en Quito."},
		{"clock", "es", "Salió a las 18.30 y volvió a las 7.05.| Durmió.| Eran las 3 p. m. en Lima.| A las 10 a.m. abrió."},
		{"ellipsis in", "es", "Dudó... pero siguió… y ganó.| Luego...| Nada más."},
		{"closing quote", "es", "«No iremos.»| La frase quedó.| “Basta.”| \"Iremos.\"| Así fue."},
		{"stop behind the quote", "es", "Dijo «no iremos».| Dijo \"nunca\".| Calló."},
		{"quote that goes on", "es", "«¡Nunca!», gritó.| “¿Quién va?” preguntó Luis.| \"¡Ya!\" respondió."},
		{"colon", "es", "El ministro dijo: «No iremos».| Y añadió: \"Es tarde\"."},
		{"inverted marks", "es", "¿Quién ganó?| ¡Nadie!| ¿Y ahora?"},
		{"parenthesis", "es", "Volvió (según él, solo).| (La cifra no se conoce.)| Es todo (sic.) y ya."},
		{"remark", "es", "Dijo que era un triunfo (!) Nadie lo creyó."},
		{"no space", "es", "Visitó el país.|El presidente lo recibió.|“Gracias”, dijo.|¿Volverá?|Quizá."},
		{"a company's form", "es", "Ana Ruiz, gerente de Cobres S. A., dimitió.|Llegó otro."},
		{"no space, no end", "es", "Entre en www.ejemplo.com o Node.js, v2.0 y U.S.A. hoy."},
		{"dateline", "es", "LIMA, 3 may (EFE).-| El Congreso votó.| Ganó el no."},
		{"list", "es", "1. El plan de paz.|\n2. La tregua.|\n- Un canje|\n- Dos visitas"},
		{"lines are paragraphs", "es", "Tregua en el norte|\nLas partes firmaron ayer un acuerdo|\n\nEl alto el fuego rige hoy."},
		{"line goes on in lower case", "es", "El presidente\nde la República llegó.| Saludó."},
		{"addresses stand alone", "es", "Escriba al diario|\ncartas@ejemplo.com|\nNo hay más|\njgh/crf"},
		{"quote over a line end", "es", "“No iremos\nnunca.”| Lo dijo."},
		{"credit", "es", "La tropa avanza.| Foto: AFP.|\n\nEl frente cedió."},
		{"signature", "es", "La crisis sigue.| AFP"},
		{"spaced quote", "es", "Dijo: \" Estamos listos. \"| Luego salió."},
		{"rank before a name", "en", "Mr. Hale met Gen. Smith and Sen. Reed on Jan. 5, 2020.| They left."},
		{"acronyms", "en", "He left the U.S. in May.| She stayed in the U.S.| They met at 5 p.m. Monday.| It ended."},
		{"suffix", "en", "Carl Reed Jr. won.| Acme Inc. lost.| He sued Acme Corp.| The court agreed."},
		{"versus", "en", "The ruling in Gray v. Stone stands.| No. 5 was first.| He said no.| She agreed."},
		{"art", "en", "They like modern art.| It sells."},
		{"saint", "en", "It began in St. Paul.| Nobody knew."},
		{"quoted stop", "en", "\"We won.\"| She smiled.| 'Never!'| Mr. Hale left."},
	} {
		text := strings.ReplaceAll(c.marked, "|", "")
		var want []string
		for _, s := range strings.Split(c.marked, "|") {
			want = append(want, strings.TrimSpace(s))
		}
		if got := sentencesOf(text, c.language); strings.Join(got, "|") != strings.Join(want, "|") {
			t.Errorf("%s:\n got %q\nwant %q", c.name, got, want)
		}
	}
}

func TestSentencesInHardWrappedText(t *testing.T) {
	text := `Acuerdo de pesca

La comisión anunció el viernes que los dos países firmarán en octubre
un nuevo acuerdo de pesca para las aguas del sur, según informó la
Cancillería en un comunicado. El texto prevé cuotas para la merluza y
el calamar, y lo firmará en Montevideo el ministro de Agricultura
Pedro Sosa.
Los armadores lo rechazan.

Esta es otra idea, que se dice con pocas palabras y que no acaba
nunca.
`
	want := []string{"Acuerdo de pesca", "La comisión anunció el viernes que los dos países firmarán en octubre un nuevo acuerdo de pesca para las aguas del sur, según informó la Cancillería en un comunicado.",
		"El texto prevé cuotas para la merluza y el calamar, y lo firmará en Montevideo el ministro de Agricultura Pedro Sosa.",
		"Los armadores lo rechazan.", "Esta es otra idea, que se dice con pocas palabras y que no acaba nunca."}
	got := sentencesOf(text, "es")
	for i := range got {
		got[i] = strings.ReplaceAll(got[i], "\n", " ")
	}
	if strings.Join(got, "|") != strings.Join(want, "|") {
		t.Errorf("got %q", got)
	}
	paragraphs := Sentences(nil, text, Tokenize(nil, text), "es")
	if n := paragraphs[len(paragraphs)-1].Paragraph; n != 3 {
		t.Errorf("last paragraph is %d, want 3", n)
	}
}

func TestParagraphs(t *testing.T) {
	text := "\n\nUno. Dos.\nTres.\n\n\nCuatro"
	want := []int32{0, 0, 1, 2}
	for i, s := range Sentences(nil, text, Tokenize(nil, text), "es") {
		if s.Paragraph != want[i] {
			t.Errorf("%q: paragraph %d, want %d", text[s.Start:s.End], s.Paragraph, want[i])
		}
	}
}

// shared is a file beside the repository, nil where it is not there.
func shared(t testing.TB, path string) []byte {
	data, err := os.ReadFile(filepath.Join("../../../shared", path))
	if err != nil {
		t.Logf("not compared with %s: it is not there", path)
	}
	return data
}

// agreement counts the sentences of gold that are found with the same bytes.
func agreement(t *testing.T, text string, gold [][2]int32, language string) (found, got int) {
	at := map[[2]int32]bool{}
	sentences := Sentences(nil, text, Tokenize(nil, text), language)
	for _, s := range sentences {
		at[[2]int32{s.Start, s.End}] = true
	}
	for _, g := range gold {
		// The gold counts the white space behind a sentence of some corpora.
		start, end := g[0], min(g[1], int32(len(text)))
		end = start + int32(len(strings.TrimRight(text[start:end], " \n\u00a0")))
		if at[[2]int32{start, end}] {
			found++
		} else {
			t.Logf("not found: %q", text[start:end])
		}
	}
	return found, len(sentences)
}

func TestSentencesAgreeWithGold(t *testing.T) {
	if data := shared(t, "gold/seeds.json"); data != nil {
		var gold struct {
			Files     []string
			Sentences []struct{ Doc, Start, End int32 }
		}
		if err := json.Unmarshal(data, &gold); err != nil {
			t.Fatal(err)
		}
		var found, got int
		for doc, file := range gold.Files {
			var spans [][2]int32
			for _, s := range gold.Sentences {
				if int(s.Doc) == doc {
					spans = append(spans, [2]int32{s.Start, s.End})
				}
			}
			f, g := agreement(t, string(shared(t, "seeds/"+file)), spans, "es")
			found, got = found+f, got+g
		}
		report(t, "seeds", found, got, len(gold.Sentences), 0.99)
	}
	if data := shared(t, "corpora/meantime-airbus/gold.json"); data != nil {
		var gold struct {
			Documents map[string]struct {
				File      string
				Sentences map[string][2]int32
			}
		}
		if err := json.Unmarshal(data, &gold); err != nil {
			t.Fatal(err)
		}
		var found, got, want int
		for _, document := range gold.Documents {
			var spans [][2]int32
			for _, s := range document.Sentences {
				spans = append(spans, s)
			}
			f, g := agreement(t, string(shared(t, "corpora/meantime-airbus/docs/"+document.File)), spans, "es")
			found, got, want = found+f, got+g, want+len(spans)
		}
		report(t, "meantime-airbus", found, got, want, 0.98)
	}
}

func report(t *testing.T, name string, found, got, want int, least float64) {
	precision, recall := float64(found)/float64(got), float64(found)/float64(want)
	t.Logf("%s: %d of %d sentences with the same bytes, precision %.3f, recall %.3f", name, found, want, precision, recall)
	if precision < least || recall < least {
		t.Errorf("%s: precision %.3f, recall %.3f, want %.2f", name, precision, recall, least)
	}
}

func FuzzSentences(f *testing.F) {
	for _, seed := range []string{"Uno. Dos.", "a\nb", "“¿Qué?”… (No.) EE. UU.\n\n1. Él", "\xff. \xc3", "...\"\n.", "\u00a0.\n\u00a0", "\".\"\n\".", ".-\n-"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		tokens := Tokenize(nil, text)
		var last Sentence
		for i, s := range Sentences(nil, text, tokens, "es") {
			if s.First < last.Last || s.First >= s.Last || s.Start < last.End || s.Start > s.End || int(s.End) > len(text) {
				t.Fatalf("%q: sentence %d is %+v after %+v", text, i, s, last)
			}
			if s.Start != tokens[s.First].Start || s.End != tokens[s.Last-1].End {
				t.Fatalf("%q: %+v does not begin and end with its tokens", text, s)
			}
			for _, token := range tokens[last.Last:s.First] {
				if token.Kind != Break {
					t.Fatalf("%q: %q is in no sentence", text, text[token.Start:token.End])
				}
			}
			if utf8.ValidString(text) && (!utf8.RuneStart(text[s.Start]) || int(s.End) < len(text) && !utf8.RuneStart(text[s.End])) {
				t.Fatalf("%q: %+v cuts a rune", text, s)
			}
			if s.Paragraph < last.Paragraph || s.Paragraph > last.Paragraph+1 {
				t.Fatalf("%q: paragraph %d after %d", text, s.Paragraph, last.Paragraph)
			}
			last = s
		}
		for _, token := range tokens[last.Last:] {
			if token.Kind != Break {
				t.Fatalf("%q: %q is in no sentence", text, text[token.Start:token.End])
			}
		}
	})
}
