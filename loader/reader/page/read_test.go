package page

import (
	"strings"
	"testing"

	"hito/model"
)

func TestFacts(t *testing.T) {
	for _, c := range []struct{ name, page, outlet, author, language, url string }{
		{"meta elements", `<html lang="es-AR"><meta property="og:site_name" content="El Día"><meta name=author content="Ana Ruiz"><meta property="og:url" content="https://x.example/a">`, "El Día", "Ana Ruiz", "es", "https://x.example/a"},
		{"JSON-LD", `<script type="application/ld+json">{"@type":"NewsArticle","author":["Ana Ruiz",{"@type":"Person","name":"Luis Paz"}],"publisher":{"name":"El D\u00eda"},"inLanguage":"es-PE"}</script>`, "El Día", "Ana Ruiz, Luis Paz", "es", ""},
		{"saved by a browser", "<!DOCTYPE html>\n<!-- saved from url=(0029)https://x.example/2024/a.html -->\n<html>", "", "", "", "https://x.example/2024/a.html"},
		{"a byline", `<h1>Uno dos tres</h1><div class="byline">Por Ana Ruiz</div>`, "", "Ana Ruiz", "", ""},
		{"entities in JSON-LD", `<script type="application/ld+json">{"@type":"NewsArticle","author":{"name":"Ram&oacute;n Paz"},"publisher":{"name":"Caf&eacute; &amp; Prensa"}}</script>`, "Café & Prensa", "Ramón Paz", "", ""},
		{"placeholders", `<meta name=author content="{{author}}"><meta property="og:site_name" content="null"><link rel=canonical href="javascript:x">`, "", "", "", ""},
		{"an author's address is no name", `<meta property="article:author" content="https://www.facebook.com/x">`, "", "", "", ""},
		{"behind the title", `<title>La comisión aprueba el informe | Diario El Día</title><h1>La comisión aprueba el informe</h1>`, "Diario El Día", "", "", ""},
	} {
		e := Read(c.page+body, Options{})
		if e.Outlet != c.outlet || e.Author != c.author || e.Language != c.language || e.URL != c.url {
			t.Errorf("%s: %q %q %q %q", c.name, e.Outlet, e.Author, e.Language, e.URL)
		}
	}
	if e := Read(`<link rel=canonical href="https://x.example/a">`+body, Options{URL: "https://x.example/b"}); e.URL != "https://x.example/b" {
		t.Errorf("the address that is known: %q", e.URL)
	}
}

// What a tag alone sets apart is not glued together; one word stays one.
func TestTagsPartWords(t *testing.T) {
	for page, want := range map[string]string{
		`<figcaption>Un barco de la Fundación Mareas<span>Cedida</span></figcaption>`:                     "Fundación Mareas Cedida",
		`<p>La <b>ONU</b>Mujeres y la <b>M</b>area, el i<i>Pod</i>, re<b>hacer</b> y <b>hoy</b> ven.</p>`: "La ONUMujeres y la Marea, el iPod, rehacer y hoy ven.",
	} {
		if e := Read(page+body, Options{}); !strings.Contains(e.Text, want) {
			t.Errorf("%s\nis %q", page, e.Text)
		}
	}
}

func TestTitle(t *testing.T) {
	for _, c := range []struct{ name, page, want string }{
		{"the heading that the head names, not the outlet's", `<title>La comisión aprueba el informe - El Día</title><h1>El Día</h1><h2>La comisión aprueba el informe</h2>` + body, "La comisión aprueba el informe"},
		{"an h1", `<h1>La comisión aprueba</h1>` + body, "La comisión aprueba"},
		{"no line has it", `<meta property="og:title" content="La comisi&oacute;n aprueba el informe">` + body, "La comisión aprueba el informe"},
		{"not the teaser of the page itself", `<title>La comisión aprueba el informe</title><h1>La comisión aprueba el informe</h1><ul><li><a href=a>La comisión aprueba el informe</a></ul>` + body, "La comisión aprueba el informe"},
		{"none", body, ""},
	} {
		e := Read(c.page, Options{})
		if got := e.Text[e.Title.Start:e.Title.End]; got != c.want || strings.Count(e.Text, "La comisión aprueba") > 1 {
			t.Errorf("%s: %q in %q", c.name, got, e.Text)
		}
	}
}

// What is hidden, and what is no text, is in no page's text.
func TestUnseen(t *testing.T) {
	for _, html := range []string{
		"<p hidden>oculto</p>", "<div style='color:red; display : none'>oculto</div>", "<span class=sr-only>oculto</span>", "<script>oculto</script>",
		"<style>oculto</style>", "<template><p>oculto</template>", "<noscript>oculto</noscript>", "<svg><title>oculto</title><text>oculto</text></svg>",
		"<select><option>oculto</select>", "<textarea>oculto</textarea>", "<!-- oculto -->", "<iframe>oculto</iframe>", "<button>oculto</button>", "<svg><title/></svg>",
		"<div hidden><div>a</div>oculto</div>",
	} {
		e := Read("<article>"+body+html+body+"</article>", Options{})
		if strings.Contains(e.Text, "oculto") || strings.Count(e.Text, "La comisión") != 2 {
			t.Errorf("%s: %q", html, e.Text)
		}
	}
}

// Deeply nested pages, which the parser of x/net/html gives up on, are read.
func TestDeep(t *testing.T) {
	for _, deep := range []string{"<div>", "<b>", "<ul><li>", "<table><tr><td>", "<blockquote>", "<span class=a>", "<em><p>"} {
		e := Read(strings.Repeat(deep, 3000)+body+"<p>Y esto es lo último que dice la página, después de todo lo demás.</p>", Options{})
		if !strings.Contains(e.Text, "La comisión aprobó") || !strings.Contains(e.Text, "Y esto es lo último") {
			t.Errorf("3000 %s: %.200q", deep, e.Text)
		}
	}
	if e := Read("<p "+strings.Repeat("a=b ", 1<<17)+">"+body, Options{}); !strings.Contains(e.Text, "La comisión") {
		t.Errorf("an element of 131072 attributes: %.200q", e.Text)
	}
}

// Captions and links to other articles within the text are marked.
func TestBlocks(t *testing.T) {
	for _, c := range []struct {
		name, html, words string
		kind              model.BlockKind
	}{
		{"caption", "<figure><figcaption>El pleno, ayer</figcaption></figure>", "El pleno, ayer", model.BlockCaption},
		{"caption by class", "<div class=pie-de-foto>El pleno, ayer</div>", "El pleno, ayer", model.BlockCaption},
		{"a link to another", "<p>Lee también: <a href=a>El pleno rechaza la reforma de la ley</a></p>", "Lee también: El pleno rechaza la reforma de la ley", model.BlockTeaser},
		{"a box of links", "<div class=relacionadas><h3>Más noticias</h3><p>El pleno rechaza la reforma</p></div>", "Más noticias\n\nEl pleno rechaza la reforma", model.BlockTeaser},
		{"sharing", "<div class=share>Compartir en redes</div>", "Compartir en redes", model.BlockMenu},
		{"advertising", "<div class=publicidad>Publicidad</div>", "Publicidad", model.BlockMenu},
		{"a subheading", "<h2>Cuatro horas</h2>", "Cuatro horas", model.BlockHeading},
		{"the date", "<time datetime=2024-06-19>19 jun</time>", "19 jun", model.BlockMetadata},
		{"who wrote it", "<p class=autor>Ana Ruiz</p>", "Ana Ruiz", model.BlockCredit},
	} {
		e := Read("<article><h1>Uno dos tres</h1>"+body+c.html+body+"</article>", Options{})
		found := false
		for _, b := range e.Blocks {
			found = found || e.Text[b.Start:b.End] == c.words && b.Kind == c.kind
		}
		if !found {
			t.Errorf("%s: %v in %q", c.name, e.Blocks, e.Text)
		}
	}
}

// A page without an article is kept whole.
func TestNoArticle(t *testing.T) {
	e := Read("<ul><li><a href=a>El pleno rechaza la reforma</a><li><a href=b>La comisión aprueba el informe</a></ul><p>Fin", Options{})
	if e.Text != "El pleno rechaza la reforma\nLa comisión aprueba el informe\n\nFin\n" || len(e.Blocks) != 1 || e.Blocks[0].Kind != model.BlockTeaser {
		t.Errorf("%q %v", e.Text, e.Blocks)
	}
	if e := Read("", Options{}); e.Text != "" {
		t.Errorf("%q", e.Text)
	}
}

// The same page gives the same entry, however often.
func TestSame(t *testing.T) {
	page := "<title>a</title>" + strings.Repeat("<div class='content related'><p class=fecha>19/06/2024</p>"+body+"</div>", 20)
	first := written(Read(page, Options{}))
	for range 20 {
		if again := written(Read(page, Options{})); again != first {
			t.Fatalf("%s\nand then\n%s", first, again)
		}
	}
}

// What asks for leave to follow the reader is not the article, however long.
func TestConsent(t *testing.T) {
	ask := "<p>Nosotros y nuestros socios guardamos datos en su dispositivo, y los tratamos para ofrecerle anuncios y contenido a su medida, y para medir cómo funcionan.</p>"
	for _, page := range []string{
		"<div>" + ask + ask + ask + "</div><article><h1>La comisión aprueba</h1>" + body + "</article>",
		"<div class=cookie-notice>" + strings.ReplaceAll(ask, "socios", "amigos") + ask + "</div><div>" + body + "</div>",
	} {
		if e := Read(page, Options{}); strings.Contains(e.Text, "dispositivo") || !strings.Contains(e.Text, "La comisión aprobó") {
			t.Errorf("%q", e.Text)
		}
	}
}

func TestWithoutBy(t *testing.T) {
	for line, want := range map[string]string{
		"Por Ana Ruiz": "Ana Ruiz", "Escrito por: Ana Ruiz": "Ana Ruiz", "Publicado por Ana Ruiz": "Ana Ruiz", "By Ana Ruiz": "Ana Ruiz",
		"Ana Ruiz": "Ana Ruiz", "Vapor Ruiz": "Vapor Ruiz", "": "",
	} {
		if got := withoutBy(line); got != want {
			t.Errorf("%q: %q, not %q", line, got, want)
		}
	}
}
