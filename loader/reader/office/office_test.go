package office

import (
	"context"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"hito/loader/reader/entry"
	"hito/model"
)

// parts are a document's files in memory.
type parts map[string]string

func (p parts) Open(name string) (io.ReadCloser, *model.Problem) {
	data, ok := p[name]
	if !ok {
		return nil, problem("", "test.absent")
	}
	return io.NopCloser(strings.NewReader(data)), nil
}

func (p parts) Problem(err error) *model.Problem { return problem("", "test.broken", err.Error()) }

func (p parts) names() (names []string) {
	for name := range p {
		names = append(names, name)
	}
	return names
}

// word is a .docx of this body.
func word(body string) parts {
	return parts{"[Content_Types].xml": "", "word/document.xml": `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="w"><w:body>` + body + `</w:body></w:document>`,
		"docProps/core.xml": `<cp:coreProperties><dc:title>La ley de aguas</dc:title><dc:creator>Ana
 Ruiz</dc:creator><dcterms:created>2024-05-03T10:00:00Z</dcterms:created><dcterms:modified>2024-05-04T10:00:00Z</dcterms:modified></cp:coreProperties>`}
}

// open is an .odt of this body.
func open(body string) parts {
	return parts{"mimetype": "application/vnd.oasis.opendocument.text", "META-INF/manifest.xml": "",
		"content.xml": `<office:document-content><office:automatic-styles><text:p>no</text:p></office:automatic-styles><office:body><office:text>` + body + `</office:text></office:body></office:document-content>`,
		"meta.xml":    `<office:meta><dc:title>La ley de aguas</dc:title><meta:initial-creator>Ana Ruiz</meta:initial-creator><meta:creation-date>2024-05-03T10:00:00</meta:creation-date></office:meta>`}
}

func p(text string) string { return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>" }

func TestDocuments(t *testing.T) {
	for _, c := range []struct {
		name, kind string
		parts      parts
		text       string
		title      string
	}{
		{"paragraphs", "DOCX", word(p("La ley de aguas") + p("Se aprobó el lunes.") + p(" ")), "La ley de aguas\n\nSe aprobó el lunes.\n", "La ley de aguas"},
		{"runs, marks and entities", "DOCX", word(`<w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr><w:r><w:t xml:space="preserve">Uno &amp; </w:t></w:r><w:r><w:tab/><w:t>dos</w:t><w:br/><w:t>&#241;</w:t><w:noBreakHyphen/></w:r></w:p>`), "Uno & \tdos\nñ-\n", ""},
		{"what is no text", "DOCX", word(`<w:p><w:r><w:instrText>HYPERLINK x</w:instrText><w:t>Uno</w:t></w:r><w:del><w:r><w:delText>no</w:delText><w:t>no</w:t></w:r></w:del>` +
			`<mc:AlternateContent><mc:Choice><w:r><w:t> dos</w:t></w:r></mc:Choice><mc:Fallback><w:r><w:t> dos</w:t></w:r></mc:Fallback></mc:AlternateContent></w:p>`), "Uno dos\n", ""},
		{"styles", "DOCX", word(`<w:p><w:pPr><w:pStyle w:val="Ttulo"/></w:pPr><w:r><w:t>Otro título</w:t></w:r></w:p>` + p("Texto.") + `<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t>Parte</w:t></w:r></w:p>`), "Otro título\n\nTexto.\n\nParte\n", "Otro título"},
		{"a table", "DOCX", word(`<w:tbl><w:tr><w:tc>` + p("A") + `</w:tc><w:tc>` + p("B") + `</w:tc></w:tr></w:tbl>`), "A\n\nB\n", ""},
		{"paragraphs", "ODT", open(`<text:h text:outline-level="1">La ley de aguas</text:h><text:p text:style-name="P1">Se   aprobó<text:s text:c="2"/>el <text:span>lunes</text:span>.</text:p><text:p/>`), "La ley de aguas\n\nSe aprobó  el lunes.\n", "La ley de aguas"},
		{"what is no text", "ODT", open(`<text:tracked-changes><text:p>no</text:p></text:tracked-changes><text:p>Uno<text:note><text:note-body><text:p>no</text:p></text:note-body></text:note><office:annotation><text:p>no</text:p></office:annotation><text:tab/>dos<text:line-break/>tres</text:p>`), "Uno\tdos\ntres\n", ""},
		{"styles", "ODT", open(`<text:p text:style-name="Title">Otro título</text:p><text:h>Parte</text:h><text:p>Texto.</text:p>`), "Otro título\n\nParte\n\nTexto.\n", "Otro título"},
	} {
		kind := Kind(c.parts.names())
		if kind.Name != c.kind {
			t.Errorf("%s: a %s, not a %s", c.name, kind.Name, c.kind)
			continue
		}
		e, problem := kind.Read(c.parts, 1000)
		if problem != nil {
			t.Errorf("%s: %v", c.name, problem)
			continue
		}
		if e.Text != c.text {
			t.Errorf("%s: %q, want %q", c.name, e.Text, c.text)
		}
		if title := e.Text[e.Title.Start:e.Title.End]; title != c.title {
			t.Errorf("%s: title %q, want %q", c.name, title, c.title)
		}
		if e.Author != "Ana Ruiz" || len(e.Dates) == 0 || e.Dates[0].Date.String() != "2024-05-03" || e.Dates[0].Rule != RuleCreated {
			t.Errorf("%s: by %q, %v", c.name, e.Author, e.Dates)
		}
	}
}

func TestBrokenDocuments(t *testing.T) {
	bomb := `<?xml version="1.0"?><!DOCTYPE d [<!ENTITY a "ja"><!ENTITY b "&a;&a;&a;">]><w:document><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:document>`
	for _, c := range []struct {
		name  string
		parts parts
		rule  string
	}{
		{"cut short", parts{"[Content_Types].xml": "", "word/document.xml": "<w:document><w:p><w:r><w:t>Uno"}, "test.broken"},
		{"no XML", parts{"[Content_Types].xml": "", "word/document.xml": "<w:document <<"}, RuleDamaged},
		{"entities", parts{"[Content_Types].xml": "", "word/document.xml": bomb}, RuleDamaged},
		{"too deep", word(strings.Repeat("<w:p>", 1000)), RuleDeep},
		{"another kind", parts{"mimetype": "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "", "META-INF/manifest.xml": ""}, RuleDamaged},
		{"no content", parts{"[Content_Types].xml": "", "word/document.xml": "", "docProps/core.xml": "<a"}, ""},
	} {
		kind := Kind(c.parts.names())
		e, problem := kind.Read(c.parts, 1000)
		if c.rule == "" {
			if problem != nil || strings.TrimSpace(e.Text) != "" {
				t.Errorf("%s: %v, %q", c.name, problem, e.Text)
			}
			continue
		}
		if problem == nil || problem.What.Rule != c.rule {
			t.Errorf("%s: %v, want %s", c.name, problem, c.rule)
		}
	}
	if e, _ := docx(word(strings.Repeat(p("Se aprobó."), 5000)), 1000); len(e.Text) > 1100 {
		t.Errorf("%d bytes of text where 1000 are the limit", len(e.Text))
	}
	for _, name := range []string{"xl/workbook.xml", "ppt/presentation.xml"} {
		if kind := Kind([]string{"[Content_Types].xml", name}); kind.Name == "" || kind.Read != nil {
			t.Errorf("%s is %v", name, kind.Name)
		}
	}
}

// program puts a pdftotext in the way of the system's.
func program(t *testing.T, script string) {
	folder := t.TempDir()
	if script != "" {
		if err := os.WriteFile(filepath.Join(folder, converter), []byte("#!/bin/sh\n"+script), 0o700); err != nil {
			t.Fatal(err)
		}
	}
	t.Setenv("PATH", folder)
}

func TestPDF(t *testing.T) {
	const page = `<html><head><title>Ley &lt;1&gt;</title>
<meta name="Author" content="Ana &amp; Luis"/>
<meta name="CreationDate" content="2024-05-03T18:34:00-05"/>
</head><body>
<pre>
Ley <1>

Se aprobó <b>el</b> lunes &amp; </pre> fin.

</pre>
</body></html>`
	for _, c := range []struct{ name, script, text, rule string }{
		{"a page", "cat >/dev/null 2>&1; printf '%s' '" + page + "'", "Ley <1>\n\nSe aprobó <b>el</b> lunes &amp; </pre> fin.\n", ""},
		{"no program", "", "", RuleNoProgram},
		{"a scan", "printf '<pre>\\n\\n</pre>'", "", RuleScanned},
		{"its words", "echo 'Syntax Error: no trailer' >&2; exit 1", "", RuleFailed},
		{"no words", "exit 3", "", RuleFailed},
		{"no end", "while :; do :; done", "", RuleSlow},
		{"no end of another", "sleep 30 & while :; do :; done", "", RuleSlow},
		{"no end of text", "while :; do echo El lunes se aprobó la ley de aguas.; done", strings.Repeat("El lunes se aprobó la ley de aguas.\n", 30), ""},
	} {
		program(t, c.script)
		long := 10 * time.Second
		if c.rule == RuleSlow {
			long = 100 * time.Millisecond
		}
		e, problem := PDF(context.Background(), []byte("%PDF-1.4"), 1000, long)
		switch {
		case c.rule == "" && (problem != nil || !strings.HasPrefix(e.Text, c.text)):
			t.Errorf("%s: %v, %.200q", c.name, problem, e.Text)
		case c.rule != "" && (problem == nil || problem.What.Rule != c.rule):
			t.Errorf("%s: %v", c.name, problem)
		case c.name == "a page" && (e.Author != "Ana & Luis" || len(e.Dates) != 1 || e.Text[e.Title.Start:e.Title.End] != "Ley <1>"):
			t.Errorf("%s: by %q, %v, title %v", c.name, e.Author, e.Dates, e.Title)
		}
	}
}

// The system's own program, where there is one, says the same.
func TestPDFOfTheSystem(t *testing.T) {
	if _, err := exec.LookPath(converter); err != nil {
		t.Logf("not tried with the system's program: %v", err)
		return
	}
	e, problem := PDF(t.Context(), onePage("El Congreso aprob\xf3 la ley de aguas."), 1000, 10*time.Second)
	if problem != nil || !strings.HasPrefix(e.Text, "El Congreso aprobó la ley de aguas.\n") || len(e.Dates) != 1 || e.Dates[0].Date.String() != "2024-05-03" {
		t.Errorf("%v, %q, %v", problem, e.Text, e.Dates)
	}
	if _, problem := PDF(t.Context(), []byte("%PDF-1.4\nnada"), 1000, 10*time.Second); problem == nil || problem.What.Rule != RuleFailed {
		t.Errorf("a broken one: %v", problem)
	}
}

// onePage is a PDF of one line, in Windows-1252.
func onePage(line string) []byte {
	content := "BT /F1 12 Tf 72 720 Td (" + line + ") Tj ET"
	var b strings.Builder
	b.WriteString("%PDF-1.4\n")
	var at []int
	for i, object := range []string{"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
		"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
		fmt.Sprintf("<< /Length %d >>\nstream\n%s\nendstream", len(content), content),
		"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>", "<< /CreationDate (D:20240503183400Z) >>"} {
		at = append(at, b.Len())
		fmt.Fprintf(&b, "%d 0 obj\n%s\nendobj\n", i+1, object)
	}
	start := b.Len()
	fmt.Fprintf(&b, "xref\n0 %d\n0000000000 65535 f \n", len(at)+1)
	for _, offset := range at {
		fmt.Fprintf(&b, "%010d 00000 n \n", offset)
	}
	fmt.Fprintf(&b, "trailer << /Size %d /Root 1 0 R /Info 6 0 R >>\nstartxref\n%d\n%%%%EOF\n", len(at)+1, start)
	return []byte(b.String())
}

func FuzzDocuments(f *testing.F) {
	f.Add(word(p("Uno") + "<w:tab/>")["word/document.xml"], word("")["docProps/core.xml"])
	f.Add(open("<text:h>Uno</text:h><text:p>Dos<text:s/></text:p>")["content.xml"], open("")["meta.xml"])
	f.Fuzz(func(t *testing.T, content, record string) {
		for _, document := range []parts{
			{"[Content_Types].xml": "", "word/document.xml": content, "docProps/core.xml": record},
			{"mimetype": "application/vnd.oasis.opendocument.text", "META-INF/manifest.xml": "", "content.xml": content, "meta.xml": record},
		} {
			e, problem := Kind(document.names()).Read(document, 10_000)
			if problem != nil {
				continue
			}
			end := int32(0)
			for _, b := range e.Blocks {
				if b.Start < end || b.End <= b.Start || int(b.End) > len(e.Text) {
					t.Fatalf("%q: block %v", e.Text, b)
				}
				end = b.End
			}
			if s := e.Title; s != (entry.Span{}) && (s.Start >= s.End || int(s.End) > len(e.Text)) {
				t.Fatalf("%q: title %v", e.Text, s)
			}
		}
	})
}
