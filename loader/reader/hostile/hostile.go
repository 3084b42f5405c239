// Package hostile makes folders of files that would harm a reader that trusts
// what it reads: bombs, lies, torn files, names that act on terminals. Tests are
// made of them; nothing in hito's own way uses it.
//
// Each file says what is to become of it. Sound files stand among them, and what
// can be read of a harmful file is to be read.
package hostile

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// Case is one file and what is to become of it.
type Case struct {
	// Name is the file's path in the folder.
	Name string
	// Rule is the problem that is told of it or of a part of it, "" where none has
	// to be.
	Rule string
	// Documents is how many documents it gives, Any where that is not the point.
	Documents int

	data func() []byte
	make func(path string) error
}

// Any is a number of documents that is left open.
const Any = -1

// Story is a sound text; n makes one differ from another.
func Story(n int) string {
	return fmt.Sprintf("El Congreso de Lima aprobó el lunes 3 de marzo de 2025 el presupuesto número %d. La ministra Ana Ruiz visitó Quito al día siguiente.\n", n)
}

// Make writes the files below folder and returns what is to become of each.
func Make(folder string) ([]Case, error) {
	var all []Case
	for _, group := range [][]Case{terminals(), bombs(), torn(), lies(), strange(), archives(), places(), pages(), rows(), fronts(), provocations(), crowds(), brokenArchives()} {
		all = append(all, group...)
	}
	for i := range all {
		c := &all[i]
		path := filepath.Join(folder, c.Name)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			return nil, err
		}
		var err error
		if c.make != nil {
			err = c.make(path)
		} else {
			err = os.WriteFile(path, c.data(), 0o644)
		}
		if err != nil {
			return nil, fmt.Errorf("%q: %w", c.Name, err)
		}
	}
	return all, nil
}

// text is a case of a file of this text, which is to be loaded.
func text(name, text string) Case {
	return Case{Name: name, Documents: 1, data: func() []byte { return []byte(text) }}
}

// bad is a case of a file that gives a problem and no document.
func bad(name, rule, data string) Case {
	return Case{Name: name, Rule: rule, data: func() []byte { return []byte(data) }}
}

// odd is a case of a file that gives a problem and so many documents.
func odd(name, rule string, documents int, data string) Case {
	return Case{Name: name, Rule: rule, Documents: documents, data: func() []byte { return []byte(data) }}
}

// lazy is a case whose data cost something to make.
func lazy(name, rule string, documents int, data func() string) Case {
	return Case{Name: name, Rule: rule, Documents: documents, data: func() []byte { return []byte(data()) }}
}

// terminals are texts and names that act on terminals.
func terminals() []Case {
	s := func(n int) string { return Story(100 + n) }
	return []Case{
		text("csi.txt", "\x1b[2J\x1b[31m"+s(1)),
		text("osc-0-title.txt", "\x1b]0;otro\x07"+s(2)),
		text("osc-52-clipboard.txt", "\x1b]52;c;cm0gLXJmIH4K\x07"+s(3)),
		text("osc-8-link.txt", "\x1b]8;;file:///etc/passwd\x1b\\aquí\x1b]8;;\x1b\\ "+s(4)),
		text("osc-unfinished.txt", s(5)+"\x1b]0;sin fin"),
		text("dcs-parameters.txt", "\x1bP"+strings.Repeat("1;", 200)+"q\x1b\\"+s(6)),
		text("c1.txt", "\u009b31m\u0090q\u009c\u0085"+s(7)),
		text("bidi.txt", "\u202e\u2066\u2067\u200f"+s(8)),
		text("zero-width.txt", "\u200b\u200d\u2060\ufeff\u00ad"+s(9)),
		text("tags.txt", "\U000e0041\U000e007f"+s(10)),
		text("overprint.txt", "mentira\r"+s(11)+"\b\b\b\x07"),
		text("escapes-alone.txt", strings.Repeat("\x1b]", 20_000)+s(12)),
		text("entities.html", "<html><body><p>&#27;[2J&#157;&#x9b;31m&#8238; "+s(13)+"</p></body></html>"),
		text("name\x1b[31m\x1b]0;x\x07.txt", s(14)),
		text("name\nof\ntwo lines.txt", s(15)),
		text("name\u202etxt.exe", s(16)),
		text("name\xff\xfe.txt", s(17)),
		text("-rf.txt", s(18)),
		text("$(touch x);`x`|x&.txt", s(19)),
		text(strings.Repeat("ñ", 120)+".txt", s(20)),
		text("carpeta/\x1b[2J/dentro.txt", s(21)),
		odd("titles\u009b.csv", "", 1, "fecha,titular,texto\n2025-03-03,\"=cmd|' /C calc'!A0\x1b[2J\",\""+strings.TrimSpace(s(22))+"\"\n"),
		odd("links.xml", "", 1, `<rss version="2.0"><channel><title>&#27;]0;x&#7;</title><item><title>Uno&#155;2J</title><link>javascript:alert(1)</link><description>`+s(23)+`</description></item></channel></rss>`),
	}
}

// torn are files that were cut off.
func torn() []Case {
	s := func(n int) string { return Story(200 + n) }
	const feed = `<rss version="2.0"><channel><title>Diario</title><item><title>Uno</title><description>%s</description></item><item><title>Dos</title><desc`
	return []Case{
		odd("utf-8.txt", "reader.cut", 1, s(1)+"adi\xc3"),
		odd("utf-16.txt", "reader.cut", 1, "\xff\xfe"+utf16LE(s(2))+"a"),
		odd("utf-16-no-mark.txt", "reader.cut", 1, utf16LE(s(3))+"a"),
		odd("feed.xml", "feed.truncated", 1, fmt.Sprintf(feed, s(4))),
		odd("articles.json", "table.truncated", 1, `[{"fecha":"2025-03-03","titular":"Uno","texto":"`+strings.TrimSpace(s(5))+`"},{"fecha":"2025-03-0`),
		odd("articles.jsonl", "table.truncated", 1, `{"fecha":"2025-03-03","titular":"Uno","texto":"`+strings.TrimSpace(s(6))+"\"}\n{\"fecha\":\"2025\n"),
		odd("articles.csv", "table.quote", Any, "fecha,titular,texto\n2025-03-03,Uno,\""+strings.TrimSpace(s(7))+"\"\n2025-03-04,Dos,\"sin cerrar\n"),
		text("page.html", "<html><head><title>Uno</title></head><body><article><p>"+s(8)+"</p><p>"+s(9)+"</p><di"),
		text("page.mhtml", "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=\"x\"\n\n--x\nContent-Type: text/html\n\n<html><body><p>"+s(10)+"</p>"),
		bad("page.mht", "reader.damaged", "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=\"x\"\n\n--x\nContent-Type: image/png\n\nabc"),
		text("front.md", "---\ntitle: Uno\ndate: 2025-03-03\n\n"+s(11)),
		{Name: "whole.pdf", Rule: Either, Documents: Any, data: func() []byte { return []byte("%PDF-1.7\n1 0 obj\n<< /Type /Cat") }},
	}
}

// Either says that a problem is told, whichever.
const Either = "*"

// lies are files that say that they are what they are not.
func lies() []Case {
	s := func(n int) string { return Story(300 + n) }
	page := func(charset, text string) string {
		return `<html><head><meta charset="` + charset + `"><title>Pleno</title></head><body><p>` + text + "</p></body></html>"
	}
	return []Case{
		odd("latin-says-utf-8.html", "reader.declared", 1, latin1(page("utf-8", s(1)))),
		odd("utf-8-says-latin.html", "reader.declared", 1, page("iso-8859-1", s(2))),
		odd("utf-8-says-utf-16.html", "reader.declared", 1, page("utf-16", s(3))),
		odd("latin-says-japanese.html", "reader.declared", 1, latin1(page("shift_jis", s(4)))),
		odd("feed-says-utf-16.xml", "reader.declared", 1, `<?xml version="1.0" encoding="utf-16"?><rss><channel><item><title>Uno</title><description>`+s(5)+`</description></item></channel></rss>`),
		odd("mojibake.txt", "reader.mojibake", 1, strings.NewReplacer("ó", "Ã³", "ú", "Ãº", "í", "Ã\u00ad").Replace(s(6)+s(6))),
		odd("latin.txt", "reader.decoded", 1, latin1(s(7))),
		odd("mixed.txt", "reader.repaired", 1, s(8)+"\x93Basta\x94, dijo.\n"),
		odd("utf-16be-no-mark.txt", "reader.decoded", 1, utf16BE(s(9))),
		text("overlong.txt", s(10)+"\xc0\x80\xe0\x80\x9b[2J\n"),
		text("surrogates.txt", "\xff\xfe"+utf16LE(s(11))+"\x00\xd8\x00\xdc\x00\xdc"),
		text("text.pdf", s(12)),
		text("text.zip", s(13)),
		text("text.gz", s(14)),
		text("text.docx", s(15)),
		text("text.json", s(16)),
		text("text.xyz", s(17)),
		text("page.txt", page("utf-8", s(18))),
		bad("picture.txt", "reader.passed", "\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR"),
		bad("program.txt", "reader.passed", "\x7fELF\x02\x01\x01\x00\x00\x00"),
		bad("empty.zip.txt", "pack.damaged", "PK\x03\x04 y nada más"),
		bad("fake.pdf", Either, "%PDF-1.4\nno es un PDF\n%%EOF"),
		bad("fake.gz", "pack.damaged", "\x1f\x8b\x08 no es gzip"),
	}
}

// strange are files that hold nothing to read, or in an odd shape.
func strange() []Case {
	s := func(n int) string { return Story(400 + n) }
	return []Case{
		bad("empty.txt", "reader.empty", ""),
		bad("mark-alone.txt", "reader.empty", "\ufeff"),
		bad("mark-16-alone.txt", "reader.empty", "\xff\xfe"),
		bad("space.txt", "reader.empty", " \n\t\u00a0\r\n"),
		bad("empty.html", "reader.empty", ""),
		bad("empty.json", Either, ""),
		bad("empty.csv", Either, ""),
		bad("nuls.txt", "reader.binary", strings.Repeat("\x00", 5000)),
		bad("controls.txt", "reader.binary", strings.Repeat("\x01\x02abc", 1000)),
		text("a-nul.txt", "\x00"+strings.Repeat(s(1), 20)),
		bad("picture.jpg", "reader.passed", "\xff\xd8\xff\xe0\x00\x10JFIF"),
		bad("picture.webp", "reader.passed", "RIFF\x00\x00\x00\x00WEBPVP8 "),
		bad("sound.mp3", "reader.passed", "ID3\x03\x00\x00"),
		bad("data.sqlite", "reader.passed", "SQLite format 3\x00"),
		bad("style.css", "reader.passed", "body { color: red }"),
		bad("drawing.svg", "reader.passed", "<svg xmlns='http://www.w3.org/2000/svg'><script>x</script></svg>"),
		bad("settings.json", "reader.passed", `{"a": {"b": [1, 2, 3]}}`),
		bad("archive.7z", "reader.format", "7z\xbc\xaf\x27\x1c\x00\x04"),
		bad("archive.rar", "reader.format", "Rar!\x1a\x07\x01\x00"),
		bad("letter.rtf", "reader.format", `{\rtf1\ansi Hola}`),
		bad("letter.doc", "reader.format", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"),
		bad("locked.gpg", "reader.format", "\x85\x01\x0c\x03"),
		bad("locked.asc", "reader.format", "-----BEGIN PGP MESSAGE-----\n\nhQEMA\n-----END PGP MESSAGE-----\n"),
		bad("other.xml", "reader.format", `<?xml version="1.0"?><a><b>Uno</b></a>`),
		text("crlf.txt", strings.ReplaceAll(s(2)+"\n"+s(3), "\n", "\r\n")),
		text("cr.txt", strings.ReplaceAll(s(4)+"\n"+s(5), "\n", "\r")),
		text("no-line-end.txt", strings.TrimSpace(s(6))),
		text("signs.txt", s(7)+strings.Repeat("😀👨‍👩‍👧‍👦🇵🇪", 2000)),
		odd("figures.json", Either, Any, `[{"fecha":1e999999999,"titular":"Uno","texto":"`+strings.TrimSpace(s(8))+`"}]`),
		odd("years.csv", "", Any, "fecha,titular,texto\n999999999-99-99,Uno,\""+strings.TrimSpace(s(9))+"\"\n-1,Dos,\""+strings.TrimSpace(s(10))+"\"\n"),
	}
}

// utf16LE and utf16BE are a text of the basic plane in UTF-16; latin1 is one in
// Latin-1.
func utf16LE(s string) string {
	var b strings.Builder
	for _, r := range s {
		b.Write([]byte{byte(r), byte(r >> 8)})
	}
	return b.String()
}

func utf16BE(s string) string {
	var b strings.Builder
	for _, r := range s {
		b.Write([]byte{byte(r >> 8), byte(r)})
	}
	return b.String()
}

func latin1(s string) string {
	var b strings.Builder
	for _, r := range s {
		b.WriteByte(byte(r))
	}
	return b.String()
}
