package page

import "testing"

func TestIs(t *testing.T) {
	for _, c := range []struct {
		data, name string
		want       bool
	}{
		{"<!DOCTYPE html>\n<p>Hola", "nota.txt", true},
		{"\ufeff<!-- saved from url=(0014)about:internet -->\n<HTML>", "nota", true},
		{"<?xml version='1.0'?><!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0\"><html>", "a", true},
		{"<?xml version='1.0'?><rss>", "a.xml", false},
		{"<rss><channel>", "a.rss", false},
		{"<div align=center># Título", "README.md", false},
		{"<p>Uno<p>Dos", "nota.html", true},
		{"<p>Uno<p>Dos", "", true},
		{"Sin etiquetas", "nota.htm", true},
		{"Sin etiquetas", "nota.txt", false},
		{"\xff\xfe<\x00h\x00t\x00m\x00l\x00>\x00", "x", true},
		{"<3 el fútbol", "x", false},
		{"<", "x", false},
		{"", "x", false},
	} {
		if got := Is([]byte(c.data), c.name); got != c.want {
			t.Errorf("%q, %s: %v", c.data, c.name, got)
		}
	}
}

func TestCharset(t *testing.T) {
	for data, want := range map[string]string{
		`<meta charset="UTF-8">`: "utf-8",
		`<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=ISO-8859-1">`: "iso-8859-1",
		`<?xml version="1.0" encoding='windows-1252'?><html>`:                      "windows-1252",
		`<meta name="a"><meta charset=utf-8 />`:                                    "utf-8",
		`<p>charset=x`:                                                             "",
		``:                                                                         "",
	} {
		if got := Charset([]byte(data)); got != want {
			t.Errorf("%q: %q", data, got)
		}
	}
}

func TestFragment(t *testing.T) {
	for html, want := range map[string]string{
		"<p>Uno &amp; dos</p><p>Tres</p>":             "Uno & dos\n\nTres",
		"a<br>b<br><br>c":                             "a\nb\n\nc",
		"sin  marcas\n ningunas":                      "sin marcas ningunas",
		"<ul><li>uno<li>dos</ul>fin":                  "uno\ndos\n\nfin",
		"<table><tr><td>1<td>2<tr><td>3<td>4</table>": "1\t2\n3\t4",
		"x<script>y</script><style>z</style> w":       "x w",
		"<div hidden>no</div>sí":                      "sí",
		"<b>una <i>pal</b>abra</i> y <p>otra":         "una palabra y\n\notra",
		"<pre>a\n  b\nc</pre>":                        "a\n  b\nc",
		"":                                            "",
	} {
		if got := Fragment(html); got != want {
			t.Errorf("%q: %q, not %q", html, got, want)
		}
	}
}
