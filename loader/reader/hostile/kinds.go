package hostile

import (
	"archive/tar"
	"bytes"
	"encoding/binary"
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// pages are web pages that are not closed, or that hold far more than any does.
func pages() []Case {
	s := func(n int) string { return Story(1000 + n) }
	times := strings.Repeat
	page := func(head, body string) string {
		return `<html lang="es"><head><title>Pleno</title>` + head + "</head><body>" + body
	}
	linked := func(json string) string { return `<script type="application/ld+json">` + json + "</script>" }
	all := []Case{
		lazy("linked-many.html", "", 1, func() string {
			return page(times(linked(`{"@type":"NewsArticle","datePublished":"2025-03-03","headline":"Uno"}`), 3000), "<p>"+s(1))
		}),
		lazy("linked-types.html", "", 1, func() string {
			return page(linked(`{"@graph":[`+times(`{"@type":"NewsArticle","@id":"#1"},`, 60_000)+`{}]}`), "<p>"+s(2))
		}),
		lazy("linked-deep.html", "", 1, func() string { return page(linked(times(`{"a":`, 60_000)), "<p>"+s(3)) }),
		lazy("pictures.html", "", 1, func() string {
			return page("", "<p>"+s(4)+`<img src="data:image/png;base64,`+times("A", 3*mega)+`">`)
		}),
		lazy("dates.html", "", 1, func() string {
			return page(times(`<meta property="article:published_time" content="2025-03-03">`, 10_000), "<p>"+s(5))
		}),
		text("refresh.html", page(`<meta http-equiv="refresh" content="0;url=file:///etc/passwd"><base href="javascript:x">`, "<p>"+s(6))),
		lazy("formatting.html", "", 1, func() string { return page("", "<p>"+s(7)+times("<a><b><i>x</a></b></i>", 5000)) }),
		lazy("entities.htm", "", 1, func() string {
			return page("", "<p>"+s(8)+times("&#x1b;[2J&#0;&#xd800;&#x110000;&#159;&#x202e;&#xe0041;", 2000))
		}),
	}
	for i, tag := range []string{"style", "textarea", "title", "noscript", "iframe", "svg", "math", "select", "plaintext", "template"} {
		all = append(all, text("open-"+tag+".html", page("", "<p>"+s(20+i)+"</p><"+tag+">"+times("<p>x</p>", 100))))
	}
	for i, date := range []string{"0000-00-00", "99999-01-01", "2025-02-31", "-0001-01-01", "9999-12-31T99:99:99Z", "1e9", "18446744073709551616", "2100-01-01", "٢٠٢٥-٠٣-٠٦"} {
		all = append(all, text(fmt.Sprintf("date-%d.html", i), page(`<meta property="article:published_time" content="`+date+`">`, "<p>"+s(40+i))))
	}
	return all
}

// rows are tables and feeds with cells that act, or that are none.
func rows() []Case {
	s := func(n int) string { return strings.TrimSpace(Story(1100 + n)) }
	times := strings.Repeat
	article := func(n int) string { return `{"fecha":"2025-03-03","titular":"Uno","texto":"` + s(n) + `"}` }
	return []Case{
		odd("formulas.csv", "", 5, "fecha,titular,texto\n2025-03-03,=cmd|' /C calc'!A0,\""+s(1)+"\"\n2025-03-03,+1+1,\""+s(2)+"\"\n2025-03-03,@SUM(1),\""+s(3)+"\"\n2025-03-03,-2+3,\""+s(4)+"\"\n2025-03-03,＝1,\""+s(5)+"\"\n"),
		odd("marks.csv", "", 1, "\ufefffecha,\ufefftitular,\ufefftexto\n2025-03-03,Uno,\""+s(6)+"\"\n"),
		odd("names-twice.csv", "", 1, "fecha,fecha,titular,titular,texto,texto\n2025-03-03,1999-01-01,Uno,Dos,\""+s(7)+"\",\"x\"\n"),
		bad("no-rows.csv", "reader.passed", "fecha,titular,texto\n"),
		odd("dates.csv", "table.undated", 1, "fecha,titular,texto\n"+strings.Join([]string{"0000-00-00,A," + s(8), "31/02/2025,B," + s(9), "2025-W99,C," + s(10), "1e10,D," + s(11), "٦/٣/٢٠٢٥,E," + s(12), "∞,F," + s(13), "-1,G," + s(14)}, "\n")+"\n"),
		odd("torn-row.csv", "table.quote", Any, "fecha,titular,texto\n2025-03-03,Uno,\""+s(15)+"\"\n2025-03-03,Dos,\"cort"),
		lazy("blank-rows.csv", "", 1, func() string {
			return "fecha,titular,texto\n" + times("\n", 200_000) + "2025-03-03,Uno,\"" + s(16) + "\"\n"
		}),
		lazy("long.csv", "", 3, func() string {
			var b strings.Builder
			b.WriteString("fecha,suceso,lugar\n")
			for i := range 20_000 {
				fmt.Fprintf(&b, "%d-%02d-%02d,Cumbre %s de ministros,Puerto Lago\n", 1900+i/336, i/28%12+1, i%28+1, name(i))
			}
			return b.String()
		}),
		odd("escapes.json", "", 1, `[{"fecha":"2025-03-03","titular":"\u001b[2J\u009b\ud800\udc00\ud800x\q\u12","texto":"`+s(17)+`"}]`),
		odd("keys-twice.json", "", 1, `[{"fecha":"2025-03-03","fecha":"1999-01-01","titular":"a","titular":"b","texto":"`+s(18)+`"}]`),
		lazy("deep-in-a-row.json", "", 1, func() string {
			return `[{"fecha":"2025-03-03","titular":"Uno","texto":"` + s(19) + `","x":` + times("[", 100_000) + times("]", 100_000) + "}]"
		}),
		lazy("nothing-but-null.json", "", Any, func() string { return "[" + times("null,", 100_000) + article(20) + "]" }),
		odd("torn-line.jsonl", "table.broken", 2, article(21)+"\nnada\n"+article(22)+"\n"),
		lazy("items.xml", "", 400, func() string {
			var b strings.Builder
			for i := range 400 {
				fmt.Fprintf(&b, "<item><title>&lt;b&gt;Uno&lt;/b&gt;\n%d</title><description>%s</description><pubDate>Thu, %d Mar 99999</pubDate></item>", i, s(1000+i), i)
			}
			return `<rss version="2.0"><channel><title>Diario</title>` + b.String() + "</channel></rss>"
		}),
		odd("other-names.xml", "feed.no-items", 0, `<?xml version="1.0"?><z:rss xmlns:z="urn:z"><z:channel><z:item><z:title>U</z:title></z:item></z:channel></z:rss>`),
		lazy("entities-square.xml", "feed.entities", Any, func() string {
			return `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "` + times("x", 50_000) + `">]><rss><channel><item><title>` + times("&a;", 50_000) + "</title><description>" + s(23) + "</description></item></channel></rss>"
		}),
		bad("boundary.mhtml", "reader.damaged", "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=\"B\"\n\n--C\nContent-Type: text/html\n\n<p>x</p>\n--C--\n"),
		text("quoted.mhtml", "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=\"B\"\n\n--B\nContent-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n<html><body><p>=ZZ=1B[2J=9b31m=\n"+s(24)+"=\n=</p>\n--B--\n"),
	}
}

// fronts are front matters that are programs, bombs or nothing.
func fronts() []Case {
	front := func(matter string, n int) string { return "---\n" + matter + "\n---\n\n" + Story(1200+n) }
	anchors := "a0: &a0 [x,x]\n"
	for i := 1; i < 30; i++ {
		anchors += fmt.Sprintf("a%d: &a%d [%s]\n", i, i, strings.TrimSuffix(strings.Repeat(fmt.Sprintf("*a%d,", i-1), 8), ","))
	}
	return []Case{
		text("anchors.md", front(anchors+"title: *a29", 1)),
		text("merge.md", front("base: &b {title: Uno}\n<<: [*b,*b]\ndate: 2025-01-01", 2)),
		text("tags.md", front(`title: !!python/object/apply:os.system ["x"]`, 3)),
		text("itself.md", front("a: &a [*a]\ntitle: *a", 4)),
		text("tabs.md", front("\ttitle: Uno\n\t\tdate:\t2025-01-01", 5)),
		lazy("deep.md", "", 1, func() string { return front("a: "+strings.Repeat("[", 100_000), 6) }),
		lazy("figures.md", "", 1, func() string { return front("date: "+strings.Repeat("9", 100_000), 7) }),
		lazy("tables.md", "", 1, func() string { return "+++\n[a" + strings.Repeat(".a", 50_000) + "]\ntitle=\"x\"\n+++\n" + Story(1208) }),
	}
}

// provocations are texts over which a careless stage takes the square of their
// length, or more.
func provocations() []Case {
	var all []Case
	for i, c := range []struct{ name, part string }{
		{"weekdays", "el lunes "}, {"days-named", "11-S "}, {"days", "6 de marzo de 2025 "}, {"days-figures", "2025-03-06 "}, {"places-signed", "Lima, hoy 3 de mayo de 2024\n"},
		{"names-of", "Ana de "}, {"posts", "el presidente del ministro del canciller "}, {"offices", "Ministerio de la "}, {"initials", "J. "}, {"and", "y "}, {"clauses", "que cuando donde "},
		{"said", "dijo que "}, {"open", "«Ana dijo el lunes. "}, {"nested", "(a "}, {"numbers", "dos mil trescientos millones "}, {"dead", "3 muertos y 5 heridos "}, {"ages", "siglo XX "},
		{"teasers", "Lea también: Uno\n"}, {"credits", "Foto: EFE\n"}, {"bylines", "Por Ana Ruiz\n"}, {"addresses", "http://a.b/c "}, {"marks-of-time", "a las 10:30 "}, {"hyphens", "Kim-"},
	} {
		all = append(all, lazy("square-"+c.name+".txt", "", 1, func() string { return Story(1300+i) + strings.Repeat(c.part, 200_000/len(c.part)) }))
	}
	return append(all, lazy("one-sentence.txt", "", 1, func() string {
		return Story(1350) + strings.Repeat("el ministro visitó la ciudad y luego, según dijo, ", 12_000)
	}))
}

// crowds are folders of documents that say nearly the same.
func crowds() []Case {
	folder := func(name string, documents int, text func(i int) string) Case {
		return Case{Name: name, Documents: documents, make: func(path string) error {
			if err := os.Mkdir(path, 0o755); err != nil {
				return err
			}
			for i := range documents {
				if err := os.WriteFile(filepath.Join(path, fmt.Sprintf("%04d.txt", i)), []byte(text(i)), 0o644); err != nil {
					return err
				}
			}
			return nil
		}}
	}
	return []Case{
		folder("nearly-the-same", 300, func(i int) string {
			var b strings.Builder
			for j := range 30 {
				fmt.Fprintf(&b, "El ministro Luis Peña visitó la ciudad %d de marzo con la delegación de Perú y habló de comercio. ", j%28+1)
			}
			return b.String() + fmt.Sprintf("Nota %d.\n", i)
		}),
		folder("leaning", 200, func(i int) string {
			if i%2 == 0 {
				return fmt.Sprintf("Vladímir Putin y Donald Trump se reunieron el año pasado en Alaska. Nota %d.\n", i)
			}
			return fmt.Sprintf("Lima, %d de mayo de %d.\n\nVladímir Putin y Donald Trump se reunieron el %d de mayo de %d en Alaska. Nota %d.\n", i%28+1, 1900+i, i%28+1, 1900+i, i)
		}),
	}
}

// brokenArchives are archives whose lists lie, or are gone.
func brokenArchives() []Case {
	s := func(n int) member { return member{fmt.Sprintf("%d.txt", n), Story(1400 + n)} }
	list := func(data string, at int, value uint16) string {
		b := []byte(data)
		binary.LittleEndian.PutUint16(b[bytes.LastIndex(b, []byte("PK\x05\x06"))+at:], value)
		return string(b)
	}
	return []Case{
		lazy("no-list.zip", "pack.no-list", 3, func() string {
			all := zipped(s(1), s(2), s(3))
			return all[:strings.Index(all, "PK\x01\x02")]
		}),
		lazy("number-lie.zip", "pack.no-list", 2, func() string { return list(zipped(s(4), s(5)), 10, 900) }),
		lazy("place-lie.zip", "pack.no-list", 2, func() string { return list(zipped(s(6), s(7)), 18, 900) }),
		lazy("behind-a-program.zip", "", 1, func() string { return "MZ" + strings.Repeat("\x90", 5000) + zipped(s(8)) }),
		lazy("not-sound.tar", "pack.lost", 2, func() string {
			all := tarred(tar.Header{Name: "a.txt"}, Story(1409)) + tarred(tar.Header{Name: "b.txt"}, Story(1410)) + tarEnd(tar.Header{Name: "c.txt"}, Story(1411))
			return strings.Replace(all, "b.txt", "x.txt", 1)
		}),
		lazy("streams.txt.gz", "", 1, func() string { return strings.Repeat(gzipped(""), 20_000) + gzipped(Story(1412)) }),
		bad("text.txt.bz2", "reader.format", "BZh91AY&SY\x00\x00\x00\x00"),
		bad("text.txt.xz", "reader.format", "\xfd7zXZ\x00\x00\x04"),
		bad("text.txt.zst", "reader.format", "\x28\xb5\x2f\xfd\x04\x58"),
	}
}
