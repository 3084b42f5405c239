package page

import (
	"os"
	"path/filepath"
	"testing"
	"unicode/utf8"

	"hito/loader/reader/entry"
)

// FuzzPage holds that no page brings the reader down and that what it says of
// its text is true.
func FuzzPage(f *testing.F) {
	pages, _ := filepath.Glob("testdata/*.html")
	for _, name := range pages {
		if data, err := os.ReadFile(name); err == nil {
			f.Add(string(data))
		}
	}
	for _, page := range awkward {
		f.Add(page)
	}
	f.Fuzz(func(t *testing.T, page string) {
		sound(t, Read(page, Options{}), len(page))
		Is([]byte(page), "")
		Charset([]byte(page))
	})
}

// awkward are pages that break the rules of HTML, each in a way of its own.
var awkward = []string{
	"", "<", "</", "<!--", "<p", "<p class=", "&#27;&#157;\x00\xff", "<title>", "<script>", "<plaintext>x<p>y",
	"<table><tr><td><p>a</table></p></td>b", "<b><p>a</b>b</p><i><div>c</i></div>", "</p></div></html>z",
	"<h1><h2>a</h1>b", "<li><ul><li>a</li></ul>b<li>c", "<svg><title/><p>a", "<a href=x><a href=y>a<p>b</a>c",
	`<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-06-19","articleBody":"` + "uno\ndos" + `","author":[{"name":"A"},"B"`,
	`<script type="application/ld+json">[[[{{{"a":"\u12"}]]]}}}}</script>`,
	"<time datetime=9999-99-99>99/99/9999</time><p>31/02/2024 19 de 2024 de junio",
	"<article><p hidden>a<p>b<template><p>c</template><pre>\n  d\n\te</pre></article>",
}

// sound checks what holds for every entry: spans within the text, on the
// borders of characters; blocks in order and apart; a text no longer than what
// it was made of allows.
func sound(t *testing.T, e entry.Entry, size int) {
	t.Helper()
	if !utf8.ValidString(e.Text) {
		t.Errorf("not UTF-8: %q", e.Text)
	}
	if len(e.Text) > 4*size+64 {
		t.Errorf("%d bytes of text from %d", len(e.Text), size)
	}
	inside := func(start, end int32) bool {
		return start >= 0 && start <= end && int(end) <= len(e.Text) &&
			(int(start) == len(e.Text) || utf8.RuneStart(e.Text[start])) && (int(end) == len(e.Text) || utf8.RuneStart(e.Text[end]))
	}
	if !inside(e.Title.Start, e.Title.End) {
		t.Errorf("title %v in %q", e.Title, e.Text)
	}
	before := int32(0)
	for _, b := range e.Blocks {
		if b.Start < before || b.Start >= b.End || !inside(b.Start, b.End) {
			t.Errorf("block %v in %q", b, e.Text)
		}
		before = b.End
	}
	for _, d := range e.Dates {
		if !inside(d.Span.Start, d.Span.End) || d.Date.IsZero() || d.Rule == "" || d.Fact == "" {
			t.Errorf("date %+v in %q", d, e.Text)
		}
	}
	for _, s := range [...]string{e.Author, e.Outlet, e.URL, e.Language} {
		if !utf8.ValidString(s) {
			t.Errorf("not UTF-8: %q", s)
		}
	}
}

// FuzzFragment holds that any text comes back as text.
func FuzzFragment(f *testing.F) {
	for _, page := range awkward {
		f.Add(page)
	}
	f.Add("<p>Uno &amp; dos</p>\n<ul><li>tres</ul>")
	f.Fuzz(func(t *testing.T, html string) {
		text := Fragment(html)
		if !utf8.ValidString(text) || len(text) > 4*len(html)+64 {
			t.Errorf("%q from %q", text, html)
		}
	})
}

// FuzzMHTML holds that an archive gives a page no longer than itself, or says
// why not.
func FuzzMHTML(f *testing.F) {
	f.Add([]byte(archive))
	f.Add([]byte("MIME-Version: 1.0\nContent-Type: multipart/related; boundary=a\n\n--a\nContent-Type: text/html\nContent-Transfer-Encoding: base64\n\nPHA+YQ=="))
	f.Add([]byte("Content-Type: text/html\r\nContent-Location: x\r\nMIME-Version: 1.0\r\n\r\n<p>a=\r\nb=3D"))
	f.Fuzz(func(t *testing.T, data []byte) {
		IsMHTML(data)
		found, err := MHTML(data)
		if err == nil && len(found.HTML) > len(data) || err != nil && found.HTML != nil {
			t.Errorf("%v, %q from %q", err, found.HTML, data)
		}
		if err == nil {
			sound(t, Read(string(found.HTML), Options{URL: found.URL, Saved: found.Date}), len(found.HTML)+len(found.URL))
		}
	})
}
