package page

import (
	"strings"
	"testing"

	"hito/loader/reader/entry"
	"hito/model"
)

func TestMoments(t *testing.T) {
	for text, want := range map[string]string{
		"2024-06-19T10:00:00+02:00":                   "2024-06-19 600 120",
		"2024-06-19T23:30:00.000-0500":                "2024-06-19 1410 -300",
		"2024-06-19 10:00:00 UTC":                     "2024-06-19 600",
		"20240619T100000Z":                            "2024-06-19",
		"2024/6/9":                                    "2024-06-09",
		"Publicado el 19 de junio de 2024 a las 7:05": "2024-06-19 425",
		"19/06/2024 22H10":                            "2024-06-19 1330",
		"19.6.24":                                     "2024-06-19",
		"19 JUN 2024 - 18:00 CEST":                    "2024-06-19 1080",
		"1º de setiembre del 2023":                    "2023-09-01",
		"June 19th, 2024, 10:28 p.m. ET":              "2024-06-19 1348",
		"Jun. 19, 2024 12:05 AM":                      "2024-06-19 5",
		"miércoles, 19 de xuño de 2024":               "2024-06-19",
		"dimecres, 19 de juny de 2024":                "2024-06-19",
		"Wed, 19 Jun 2024 08:00:00 GMT":               "2024-06-19 480",
		"13/06/2024":                                  "2024-06-13",
		"06/13/2024":                                  "2024-06-13",
		"hace 3 días":                                 "",
		"el 31/02/2024":                               "",
		"1970-01-01T00:00:00Z":                        "",
		"Ley 19/2024, de 6":                           "",
		"1.234.567":                                   "",
		"192.168.10.24":                               "",
		"0001-01-01":                                  "",
	} {
		m, ok := scanner{text: text}.next(0)
		got := ""
		if ok {
			got = m.date().String()
			if m.minutes >= 0 {
				got += " " + itoa(m.minutes)
			}
			if m.zoned && m.zone != 0 {
				got += " " + itoa(m.zone)
			}
		}
		if got != want {
			t.Errorf("%q: %q, not %q", text, got, want)
		}
	}
	if m, ok := (scanner{text: "6/7/2024", monthFirst: true}).next(0); !ok || m.date().String() != "2024-06-07" {
		t.Errorf("month first: %v", m.date())
	}
}

func itoa(n int) string {
	if n < 0 {
		return "-" + itoa(-n)
	}
	if n < 10 {
		return string(rune('0' + n))
	}
	return itoa(n/10) + string(rune('0'+n%10))
}

// body is prose enough for an article.
const body = "<p>La comisión aprobó el informe por mayoría, después de un debate de cuatro horas que terminó de madrugada.</p><p>El texto pasa ahora al pleno, que lo votará la próxima semana, según fuentes de la mesa.</p>"

func TestDates(t *testing.T) {
	for _, c := range []struct{ name, page, want string }{
		{"JSON-LD before meta, both kept", `<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-06-19"}</script><meta property="article:published_time" content="2024-06-18"><h1>Uno dos tres</h1>` + body,
			"2024-06-19 page.jsonld, 2024-06-18 page.meta"},
		{"in an array, in a graph", `<script type="application/ld+json">[{"@graph":[{"@type":"WebPage","datePublished":"2020-01-02"},{"@type":["Article"],"datePublished":"2024-06-19"}]}]</script>` + body,
			"2024-06-19 page.jsonld"},
		{"broken JSON", `<script type="application/ld+json">{"@type":"NewsArticle",,"headline":"El "caso" sigue","datePublished":"2024-06-19",}}</script>` + body,
			"2024-06-19 page.jsonld"},
		{"of a comment or a video no date is taken", `<script type="application/ld+json">[{"@type":"VideoObject","uploadDate":"2019-01-03","datePublished":"2019-01-03"},{"@type":"Comment","datePublished":"2024-06-20"}]</script>` + body, ""},
		{"published before updated", `<meta property="article:modified_time" content="2024-06-21"><meta itemprop="datePublished" content="2024-06-19">` + body,
			"2024-06-19 page.meta, 2024-06-21 page.updated"},
		{"an evening in America, by its address", `<link rel=canonical href="https://x.example/2024/06/19/a/"><meta property="article:published_time" content="2024-06-20T01:30:00Z">` + body,
			"2024-06-19 page.meta, 2024-06-19 page.url"},
		{"an evening in America, by the clock it shows", `<meta property="article:published_time" content="2024-06-20T01:30:00Z"><h1>Uno dos tres</h1><p class=fecha>19/06/2024 20:30</p>` + body,
			"2024-06-19 page.meta, 2024-06-19 page.time"},
		{"UTC where nothing else is known", `<meta property="article:published_time" content="2024-06-20T01:30:00Z">` + body, "2024-06-20 page.meta"},
		{"a time above the text, not one below", `<h1>Uno dos tres</h1><time datetime="2024-06-19">19 jun</time>` + body + `<aside><time datetime="2024-06-25">25 jun</time></aside>`,
			"2024-06-19 page.time"},
		{"the address has a month", `<link rel=canonical href="https://x.example/2024/06/nota.html">` + body, "2024-06 page.url"},
		{"a teaser's date is not the page's", `<h1>Uno dos tres</h1><p>19 de junio de 2024</p>` + body + `<div class=related><p>3 de mayo de 2022</p></div>`,
			"2024-06-19 page.dateline"},
		{"what is told in the text is not", `<h1>Uno dos tres</h1><p>Por Ana Ruiz | 19 de junio de 2024</p>` + body + `<p>El juicio acabó el 3 de mayo de 2022, con la absolución de los tres acusados y una multa para la empresa.</p>`,
			"2024-06-19 page.dateline"},
		{"a dateline", `<h1>Uno dos tres</h1><p>LIMA, 19 jun 2024 (Andes) .- La comisión aprobó el informe por mayoría tras un debate de cuatro horas.</p>` + body,
			"2024-06-19 page.dateline"},
		{"two on a line", `<h1>Uno dos tres</h1><p>Publicado: 19/06/2024 - Actualizado: 21/06/2024</p>` + body,
			"2024-06-19 page.dateline, 2024-06-21 page.updated"},
		{"only updated", `<h1>Uno dos tres</h1><p>Última actualización: 21 de junio de 2024</p>` + body, "2024-06-21 page.updated"},
		{"templates and zeros", `<meta name="date" content="{{ page.date }}"><meta name="pubdate" content="0000-00-00"><meta name="dc.date" content="1970-01-01T00:00:00Z">` + body, ""},
		{"published years after its last change", `<meta name="date" content="2031-06-19"><meta property="article:modified_time" content="2024-06-21"><h1>Uno dos tres</h1><p>19 de junio de 2024</p>` + body,
			"2024-06-19 page.dateline, 2031-06-19 page.meta, 2024-06-21 page.updated"},
		{"a script, where there is nothing else", `<script>window.__data={"article":{"publishDate":"2024-06-19T10:00:00"}}</script>` + body, "2024-06-19 page.script"},
		{"a page in Spanish that says it is in English", `<html lang="en-US"><h1>Uno dos tres</h1><p class=fecha>03/04/2024</p>` + body, "2024-04-03 page.time"},
		{"an archive's address", `<link rel=canonical href="https://web.archive.example/web/20200101000000/https://x.example/2013/03/07/a">` + body, "2013-03-07 page.url"},
	} {
		e := Read(c.page, Options{})
		var got []string
		for _, d := range e.Dates {
			got = append(got, d.Date.String()+" "+d.Rule)
		}
		if strings.Join(got, ", ") != c.want {
			t.Errorf("%s: %v, not %s", c.name, got, c.want)
		}
		spanned(t, c.name, e)
	}
}

// spanned checks that the words of a date that is shown state it.
func spanned(t *testing.T, name string, e entry.Entry) {
	for _, d := range e.Dates {
		if d.Span.IsZero() {
			continue
		}
		text := e.Text[d.Span.Start:d.Span.End]
		if m, ok := (scanner{text: text}).next(0); ok && m.date() != d.Date && d.Rule == RuleLine {
			t.Errorf("%s: %q is not %v", name, text, d.Date)
		}
	}
}

func TestSavedBefore(t *testing.T) {
	page := `<html lang=es><meta name="date" content="2024-06-19"><meta name="pubdate" content="2029-01-02">` + body
	e := Read(page, Options{Saved: model.DayDate(2024, 6, 20)})
	if len(e.Dates) != 1 || e.Dates[0].Date.String() != "2024-06-19" {
		t.Errorf("%v", e.Dates)
	}
}
