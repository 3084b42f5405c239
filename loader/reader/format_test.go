package reader

import (
	"archive/zip"
	"bytes"
	"compress/gzip"
	"context"
	"io"
	"strings"
	"testing"
	"unicode/utf8"

	"hito/model"
)

// What a file is, is told by what is in it first and by its name second.
func TestFormats(t *testing.T) {
	const (
		page = "<html><head><title>Pleno</title></head><body><article><h1>Pleno</h1><p>" + article + "</p></article></body></html>"
		feed = "<rss version=\"2.0\"><channel><title>Diario</title><item><title>Uno</title><pubDate>Mon, 03 Mar 2025 10:00:00 GMT</pubDate><description>" + article + "</description></item><item><title>Dos</title><description>Otra. " + article + "</description></item></channel></rss>"
		rows = "fecha,titular,texto\n2025-03-03,Uno,\"La junta se reunió el lunes en Lima.\"\n2025-03-04,Dos,\"La junta se fue de Lima.\"\n"
	)
	var packed bytes.Buffer
	z := zip.NewWriter(&packed)
	for name, data := range map[string]string{"nota.txt": article} {
		w, err := z.Create(name)
		if err != nil {
			t.Fatal(err)
		}
		io.WriteString(w, data)
	}
	z.Close()
	var squeezed bytes.Buffer
	g := gzip.NewWriter(&squeezed)
	io.WriteString(g, rows)
	g.Close()
	for _, c := range []struct{ name, data, paths string }{
		{"a.txt", article, "a.txt"},
		{"a", article, "a"},
		{"a.pdf", article, "a.pdf"},
		{"a.html", page, "a.html"},
		{"a.txt", page, "a.txt"},
		{"a.xml", feed, "a.xml#1 a.xml#2"},
		{"a.html", feed, "a.html#1 a.html#2"},
		{"-", feed, "-#1 -#2"},
		{"a.csv", rows, "a.csv#1 a.csv#2"},
		{"a.txt", rows, "a.txt#1 a.txt#2"},
		{"a.md", "---\ntitle: Pleno\ndate: 2025-03-03\n---\n\n" + article, "a.md"},
		{"a.mhtml", "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x\nContent-Type: text/html\n\n" + page + "\n--x--\n", "a.mhtml"},
		{"a.zip", packed.String(), "a.zip/nota.txt"},
		{"a.txt", packed.String(), "a.txt/nota.txt"},
		{"-", packed.String(), "-/nota.txt"},
		{"a.csv.gz", squeezed.String(), "a.csv.gz#1 a.csv.gz#2"},
		{"-", squeezed.String(), "-#1 -#2"},
	} {
		result := read(Options{}, c.name, []byte(c.data))
		var paths []string
		for _, d := range result.Documents {
			paths = append(paths, d.Path)
		}
		if got := strings.Join(paths, " "); got != c.paths || len(result.Problems) > 0 {
			t.Errorf("%s: %s, want %s; %v", c.name, got, c.paths, result.Problems)
		}
	}
}

// A file that shrinks or grows while it is read is neither what it was nor what
// it will be.
func TestFilesThatChange(t *testing.T) {
	for _, c := range []struct {
		size int
		rule string
	}{{len(article), ""}, {len(article) + 100, RuleChanged}, {len(article) - 10, RuleChanged}, {0, ""}} {
		f := &file{path: "a.txt", name: "a.txt", from: strings.NewReader(article), size: int64(c.size)}
		data, problem := f.bytes()
		switch {
		case c.rule == "" && (problem != nil || string(data) != article):
			t.Errorf("%d bytes: %v", c.size, problem)
		case c.rule != "" && (problem == nil || problem.What.Rule != c.rule):
			t.Errorf("%d bytes: %v", c.size, problem)
		}
	}
}

// A text is turned away before room is made for all its words.
func TestTokensAreCounted(t *testing.T) {
	for text, want := range map[string]int{"": 0, "El año 2025, fin.\n": 7, "15SEP": 2, "a\nb\r\n\nc": 5, "«Íñigo»": 3, "e\u0301e": 1} {
		if got := tokensOf(text+strings.Repeat(" ", 100), 100); got != want {
			t.Errorf("%q: %d, want %d", text, got, want)
		}
	}
	if got := tokensOf(strings.Repeat("a ", 1000), 100); got != 101 {
		t.Errorf("%d of 100", got)
	}
}

// Whatever a file is called and holds, its documents are sound.
func FuzzRead(f *testing.F) {
	names := []string{"a", "a.txt", "a.html", "a.xml", "a.json", "a.jsonl", "a.csv", "a.tsv", "a.md", "a.mhtml", "a.zip", "a.tar", "a.tgz", "a.gz", "a.docx"}
	for i, data := range []string{article, "<html><p>" + article, "<rss><channel><item><title>x</title></item></channel></rss>", "[{\"fecha\":\"2025\",\"texto\":\"Uno\"}]",
		"fecha,suceso\n2025,Uno\n", "---\ntitle: Uno\n---\nDos", "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x\n", "PK\x03\x04", "\x1f\x8b\x08"} {
		f.Add(uint8(i), []byte(data))
	}
	f.Fuzz(func(t *testing.T, name uint8, data []byte) {
		if bytes.HasPrefix(data, []byte("%PDF-")) || bytes.HasPrefix(data, []byte("\x1f\x8b")) || bytes.HasPrefix(data, []byte("PK")) {
			return // another program's; and archives are tried in their own package
		}
		r := &reading{ctx: context.Background()}
		seen := map[string]bool{}
		r.visit = func(d Document) {
			if seen[d.Path] {
				t.Fatalf("two documents %q", d.Path)
			}
			seen[d.Path] = true
			sound(t, &d.Document)
		}
		path := names[int(name)%len(names)]
		r.read(inMemory(path, path, data))
		for _, p := range r.problems {
			if p.What.Rule == RuleDefect {
				t.Fatalf("%s %q: %s", path, data, p.What.Facts)
			}
		}
		if len(seen) == 0 && len(r.problems) == 0 {
			t.Fatalf("%s %q: neither read nor told of", path, data)
		}
	})
}

// sound complains of a document whose parts do not fit its text.
func sound(t *testing.T, d *model.Document) {
	if !utf8.ValidString(d.Text) {
		t.Fatalf("%q is not UTF-8", d.Text)
	}
	end := int32(0)
	for _, b := range d.Boilerplate {
		if b.Start < end || b.Start >= b.End || int(b.End) > len(d.Text) || cuts(d.Text, b.Start) || cuts(d.Text, b.End) {
			t.Fatalf("%q: block %v", d.Text, b)
		}
		end = b.End
	}
	spans := []model.Span{d.Title, d.StatedSpan}
	for _, c := range d.Candidates {
		spans = append(spans, c.Reason.Span)
		if c.Date.IsZero() {
			t.Fatalf("%q: a candidate without a date", d.Text)
		}
	}
	for _, span := range spans {
		if span != model.NoSpan && (span.Document != 0 || span.Start < 0 || span.Start >= span.End || int(span.End) > len(d.Text) || cuts(d.Text, span.Start) || cuts(d.Text, span.End)) {
			t.Fatalf("%q: span %v", d.Text, span)
		}
	}
}
