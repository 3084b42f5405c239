package table

import (
	"os"
	"strings"
	"testing"

	"hito/loader/reader/entry/entrytest"
)

// The files of testdata are written for these tests, in the manner of real ones.
var files = []string{"timeline.csv", "acled.csv", "sucesos.csv", "noticias.csv", "news.jsonl", "newsapi.json", "wordpress.json", "timeline.json",
	"events.json", "gdelt.tsv", "english.csv", "roto.csv", "excel.csv", "sin_cabecera.csv", "rara.csv", "cronologia.csv", "telegram.json"}

func read(t testing.TB, name string) string {
	t.Helper()
	data, err := os.ReadFile("testdata/" + name)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

func TestFiles(t *testing.T) {
	for _, name := range files {
		text := read(t, name)
		if !Is(text, name) {
			t.Errorf("%s is not told", name)
		}
		entries, problems := Read(text, name, Options{})
		entrytest.Golden(t, name, entries, problems)
	}
}

func TestIs(t *testing.T) {
	for _, c := range []struct {
		text, name string
		want       bool
	}{
		{"fecha,suceso\n2024,x\n", "-", true},
		{"date\ttitle\ttext\n2024\ta\tb\n", "notas.txt", true},
		{"Fecha, título y texto son tres palabras.\nEl martes, nada.\n", "a.txt", false},
		{"Fecha, lugar\nEl martes llegó.\n", "a.txt", false},
		{"La alcaldesa, que llegó el martes, no habló.\nNadie, tampoco.\n", "", false},
		{"", "a.csv", false}, {"\n\n", "a.csv", false}, {"x", "a.csv", true},
		{`[{"title":"a","text":"b"}]`, "a.txt", true}, {`{"title":"a","text":"b","date":"2024"}` + "\n" + `{"title":"c"}`, "-", true},
		{`{"a":1}`, "a.txt", false}, {`{"a":1}`, "a.json", true}, {"[Foto: EFE] La alcaldesa llegó.", "a.txt", false}, {"{sin título}", "a.json", true}, {"{sin título}", "a.txt", false},
		{"[1,2]", "a.json", true}, {"[]", "a.json", true}, {"{", "a.json", true}, {"[", "a", false},
		{"# fecha, título\ntexto, texto\n", "a.md", false},
	} {
		if got := Is(c.text, c.name); got != c.want {
			t.Errorf("%q (%s) is a table: %v", c.text, c.name, got)
		}
	}
}

// What each header makes of a table: articles with their date, title and text, or
// events.
func TestColumns(t *testing.T) {
	for _, c := range []struct {
		table   string
		columns string
		want    kind
	}{
		{"Fecha,Título,Texto\n2024-06-19,a,b\n", "", articles},
		{"Fecha,Título,Texto\n1936-07,c,d\n", "", happenings},
		{"FECHA DE PUBLICACIÓN;TITULAR;CUERPO;MEDIO\n2024-06-19;a;b;c\n", "", articles},
		{"published_at,headline,body,source,link\n2024-06-19,a,b,c,d\n", "", articles},
		{"date,title,description,url\n2024,a,b,c\n", "", articles},
		{"title,url,pubDate\na,b,2024\n", "", articles},
		{"text\nhola\n", "", articles},
		{"fecha,titulo,descripcion\n2024,a,b\n", "", happenings},
		{"fecha,título,descripción\n2024,a," + repeat("palabra ", 900) + "\n", "", articles},
		{"fecha,acontecimiento\n2024,a\n", "", happenings},
		{"fecha inicio,fecha fin,título,lugar,fuente,enlace\n2024,2025,a,b,c,d\n", "", happenings},
		{"Date,Description,Location\n2024,a,b\n", "", happenings},
		{"año,mes,día,titular,texto,enlace\n2024,6,19,a,b,c\n", "", articles},
		{"title,publication,author,year,month,day,content\na,b,c,2024,6,19,d\n", "", articles},
		{"año,mes,día,titular,texto\n2024,6,19,a,b\n", "", happenings},
		{"año,mes,día,suceso\n2024,6,19,a\n", "", happenings},
		{"Year,Month,Day,Headline,Text\n2024,6,19,a,b\n", "", happenings},
		{"cuándo,qué,quién,dónde\n2024,a,b,c\n", "", happenings},
		{"fecha_pub,contenido_largo\n2024,a\n", "", unmapped},
		{"fecha_pub,contenido_largo\n2024,a\n", "date=fecha_pub,text=contenido_largo", articles},
		{"fecha_pub,contenido_largo\n2024,a\n", "date=1,event=2", happenings},
		{"a,b,c\n1,2,3\n", "", unmapped},
		{"a,b,c\n2024,2,3\n", "date=A,text=no_hay", unmapped},
		{"fecha,alta,suceso\nayer,2024,b\n", "date=alta", happenings},
		{"fecha,suceso\n2024,b\n", "event=suceso,date=fecha", happenings},
	} {
		o := Options{}
		if c.columns != "" {
			o.Columns = map[string]string{}
			for pair := range strings.SplitSeq(c.columns, ",") {
				field, column, _ := strings.Cut(pair, "=")
				o.Columns[field] = column
			}
		}
		g := csvGrid(c.table, o)
		if got := g.kindOf(g.looks()); got != c.want {
			t.Errorf("%q is of kind %d, not %d", c.table, got, c.want)
		}
		entries, problems := Read(c.table, "a.csv", o)
		if c.want == unmapped {
			if len(entries) != 0 || len(problems) == 0 || problems[len(problems)-1].Hint != HintColumns {
				t.Errorf("%q: %d entries, %v", c.table, len(entries), problems)
			}
		} else if len(entries) != 1 || len(entries[0].Problems) > 0 || len(problems) > 0 {
			t.Errorf("%q: %+v, %v", c.table, entries, problems)
		} else if dated := len(entries[0].Dates) == 1 || len(entries[0].Events) == 1 && !entries[0].Events[0].Date.IsZero(); !dated && c.table[:4] != "text" {
			t.Errorf("%q has no date: %+v", c.table, entries)
		}
	}
}

// A table that lacks a column that the user names is read where another has its
// role, and says so; else it is not read.
func TestMissingColumns(t *testing.T) {
	entries, problems := Read("fecha,suceso\n2024,b\n", "a.csv", Options{Columns: map[string]string{"date": "alta"}})
	if len(entries) != 1 || len(problems) != 1 || problems[0].What.Rule != RuleMissing || problems[0].What.Facts[0] != "alta" {
		t.Errorf("%+v, %v", entries, problems)
	}
	entries, problems = Read("dia_x,url,texto\n2024,a,b\n", "a.csv", Options{Columns: map[string]string{"date": "alta"}})
	if len(entries) != 0 || len(problems) != 1 || problems[0].What.Rule != RuleMissing {
		t.Errorf("%+v, %v", entries, problems)
	}
	entries, problems = Read(`[{"f":"2024-06-19","t":"Uno","x":"Dos"}]`, "a.json", Options{Columns: map[string]string{"date": "f", "title": "t", "text": "X"}})
	if len(entries) != 1 || len(problems) != 0 || len(entries[0].Dates) != 1 {
		t.Errorf("%+v, %v", entries, problems)
	}
}

// Figures that either order fits are read where the column's other dates, its name
// or the language of the text says which it is.
func TestOrders(t *testing.T) {
	for table, want := range map[string]string{
		"date,title,text\n03/05/2024,El muelle,La alcaldesa abrió ayer el muelle de la ciudad con los vecinos.\n": "2024-05-03",
		"date,title,text\n03/05/2024,The pier,The mayor opened the pier of the town with the neighbours.\n":       "",
		"fecha,title,text\n03/05/2024,The pier,The mayor opened the pier.\n":                                      "2024-05-03",
		"date (mm/dd/yyyy),title,text\n03/05/2024,El muelle,La alcaldesa abrió ayer el muelle de la ciudad.\n":    "2024-03-05",
		"date,title,text\n03/05/2024,The pier,It opened.\n13/05/2024,The dam,It broke.\n":                         "2024-05-03",
	} {
		entries, _ := Read(table, "a.csv", Options{})
		got := ""
		if len(entries) > 0 && len(entries[0].Dates) > 0 {
			got = entries[0].Dates[0].Date.String()
		}
		if got != want || want == "" && len(entries[0].Problems) == 0 {
			t.Errorf("%q is of %q, not %q: %+v", table, got, want, entries)
		}
	}
}

func TestTypes(t *testing.T) {
	for cell, want := range map[string]string{
		"Explosions/Remote violence": "attack", "Peaceful protest": "protest", "Abduction/forced disappearance": "attack", "Arrests": "arrest", "Reunión": "meeting",
		"visita oficial": "visit", "Elecciones": "election", "elección municipal": "election", "obra": "", "": "", "Acuerdo de paz": "treaty", "Manifestaciones": "protest",
	} {
		if got := typeOf(cell); got != want {
			t.Errorf("%q is %q, not %q", cell, got, want)
		}
	}
}
