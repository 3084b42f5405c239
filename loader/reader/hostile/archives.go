package hostile

import (
	"archive/tar"
	"archive/zip"
	"bytes"
	"compress/gzip"
	"encoding/binary"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"
)

type member struct{ name, data string }

// archives are archives made to harm, with a sound text in most.
func archives() []Case {
	return slices.Concat(zips(), gzips(), tars(), offices())
}

func zips() []Case {
	s := func(n int) member { return member{"nota.txt", Story(600 + n)} }
	zeros := strings.Repeat("\x00", 10*mega)
	bomb := func() string { return zipped(member{"ceros", zeros}) }
	return []Case{
		lazy("bomb.zip", "pack.ratio", 1, func() string { return zipped(s(1), member{"ceros", zeros}) }),
		lazy("bomb-in-zips.zip", "pack.ratio", 1, func() string {
			return zipped(member{"a.zip", zipped(member{"b.zip", bomb()}, member{"c.zip", bomb()})}, s(2))
		}),
		lazy("too-deep.zip", "reader.nested", 1, func() string {
			inner := zipped(s(99))
			for range 6 {
				inner = zipped(member{"dentro.zip", inner})
			}
			return zipped(member{"dentro.zip", inner}, s(3))
		}),
		lazy("overlap.zip", "pack.overlap", 1, func() string { return overlapping(s(4).data) }),
		lazy("many.zip", "pack.entries", Any, func() string { return empty(110_000) }),
		lazy("names.zip", "pack.outside", 3, func() string {
			return zipped(member{"../../fuera.txt", "x"}, member{"/etc/absoluto.txt", "x"}, member{`C:\disco.txt`, "x"}, s(5),
				member{"\x1b[31m\n.txt", Story(640)}, member{"carpeta/\u202etxt.exe", Story(641)})
		}),
		lazy("long-name.zip", "pack.name", 1, func() string { return zipped(member{strings.Repeat("a/", 20_000) + "x", "x"}, s(7)) }),
		lazy("twice.zip", "pack.twice", 1, func() string { return zipped(s(8), s(9)) }),
		lazy("link.zip", "pack.link", 1, func() string { return linked(s(10)) }),
		lazy("locked.zip", "pack.encrypted", 0, func() string { return locked(zipped(s(11))) }),
		lazy("wrong-sum.zip", "pack.damaged", 0, func() string { return wrongSum(zipped(s(12))) }),
		lazy("cut.zip", "pack.no-list", 1, func() string { all := zipped(s(13), s(14)); return all[:len(all)/2] }),
		lazy("pictures.zip", "reader.passed", 1, func() string { return zipped(member{"a.png", "\x89PNG\r\n\x1a\n"}, s(15)) }),
		lazy("healthy.zip", "", 3, func() string {
			return zipped(s(16), member{"b/página.html", "<html><body><p>" + Story(617) + "</p></body></html>"}, member{"c.csv.gz", gzipped("fecha,titular,texto\n2025-03-03,Uno,\"" + strings.TrimSpace(Story(618)) + "\"\n")})
		}),
		lazy("none.zip", "", 0, func() string { return zipped() }),
	}
}

func gzips() []Case {
	return []Case{
		lazy("bomb.gz", "pack.ratio", 0, func() string { return gzipped(strings.Repeat("\x00", 100*mega)) }),
		lazy("text-bomb.txt.gz", "pack.ratio", 0, func() string { return gzipped(strings.Repeat("El lunes. ", 5*mega)) }),
		lazy("gz.gz.gz.gz.gz", "reader.nested", 0, func() string { return gzipped(gzipped(gzipped(gzipped(gzipped(Story(619)))))) }),
		lazy("cut.txt.gz", "pack.damaged", 0, func() string { all := gzipped(strings.Repeat(Story(620), 100)); return all[:len(all)-20] }),
		lazy("trailing.txt.gz", "pack.trailing", 1, func() string { return gzipped(Story(621)) + "y más" }),
	}
}

func tars() []Case {
	return []Case{
		lazy("healthy.tar.gz", "", 2, func() string {
			return gzipped(tarred(tar.Header{Name: "a.txt"}, Story(622)) + tarEnd(tar.Header{Name: "b/c.md"}, "# Uno\n\n"+Story(623)))
		}),
		lazy("names.tar", "pack.outside", 1, func() string {
			return tarred(tar.Header{Name: "../fuera"}, "x") + tarred(tar.Header{Name: "/etc/x"}, "x") + tarEnd(tar.Header{Name: "a.txt"}, Story(624))
		}),
		lazy("links.tar", "pack.link", 1, func() string {
			return tarred(tar.Header{Name: "l", Typeflag: tar.TypeSymlink, Linkname: "/etc/passwd"}, "") + tarEnd(tar.Header{Name: "a.txt"}, Story(625))
		}),
		lazy("devices.tar", "pack.irregular", 1, func() string {
			return tarred(tar.Header{Name: "nulo", Typeflag: tar.TypeChar, Devmajor: 1, Devminor: 3}, "") + tarEnd(tar.Header{Name: "a.txt"}, Story(626))
		}),
		lazy("bomb.tgz", "pack.ratio", 1, func() string {
			return gzipped(tarred(tar.Header{Name: "a.txt"}, Story(627)) + tarred(tar.Header{Name: "ceros"}, strings.Repeat("\x00", 80*mega)) + tarEnd(tar.Header{Name: "b.txt"}, Story(628)))
		}),
		lazy("cut.tar", "pack.damaged", 1, func() string {
			return tarred(tar.Header{Name: "a.txt"}, Story(629)) + tarEnd(tar.Header{Name: "b.txt"}, strings.Repeat(Story(630), 50))[:2000]
		}),
	}
}

// offices are documents of word processors, which are archives too.
func offices() []Case {
	word := func(body string) string {
		return zipped(member{"[Content_Types].xml", "<Types/>"}, member{"word/document.xml", body})
	}
	paragraph := func(n int) string {
		return `<w:document xmlns:w="w"><w:body><w:p><w:r><w:t>` + Story(600+n) + `</w:t></w:r></w:p>`
	}
	return []Case{
		lazy("bomb.docx", "pack.ratio", 0, func() string { return word(paragraph(31) + strings.Repeat(" ", 50*mega)) }),
		lazy("laughs.docx", "office.damaged", 0, func() string { return word(laughs("w:document", "<w:p><w:r><w:t>&lol9;</w:t></w:r></w:p>")) }),
		lazy("deep.docx", "office.deep", 0, func() string { return word(paragraph(32) + strings.Repeat("<w:r>", 50_000)) }),
		lazy("cut.docx", Either, 0, func() string { return word(paragraph(33)) }),
		lazy("half.docx", "pack.no-list", 1, func() string { all := word(paragraph(34) + "</w:body></w:document>"); return all[:len(all)-60] }),
		lazy("healthy.docx", "", 1, func() string { return word(paragraph(35) + "</w:body></w:document>") }),
		lazy("sheet.xlsx", "reader.format", 0, func() string { return zipped(member{"[Content_Types].xml", ""}, member{"xl/workbook.xml", ""}) }),
	}
}

func must(err error) {
	if err != nil {
		panic(err) // it is written to memory: nothing can fail but the case itself
	}
}

func zipped(members ...member) string {
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	for _, m := range members {
		out, err := w.Create(m.name)
		must(err)
		_, err = io.WriteString(out, m.data)
		must(err)
	}
	must(w.Close())
	return b.String()
}

// empty is a zip of n members without a byte.
func empty(n int) string {
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	for i := range n {
		_, err := w.CreateHeader(&zip.FileHeader{Name: fmt.Sprintf("%06d.txt", i), Method: zip.Store})
		must(err)
	}
	must(w.Close())
	return b.String()
}

// overlapping is a zip whose second member begins where the first does.
func overlapping(text string) string {
	data := []byte(zipped(member{"a.txt", text}, member{"b.txt", text}))
	at := bytes.LastIndex(data, []byte("PK\x01\x02"))
	binary.LittleEndian.PutUint32(data[at+42:], 0)
	return string(data)
}

// locked sets the sign of a password in every header.
func locked(archive string) string {
	data := []byte(archive)
	for at := 0; at+46 < len(data); at++ {
		switch string(data[at : at+4]) {
		case "PK\x03\x04":
			data[at+6] |= 1
		case "PK\x01\x02":
			data[at+8] |= 1
		}
	}
	return string(data)
}

// wrongSum is a zip whose first member has another sum than it says.
func wrongSum(archive string) string {
	data := []byte(archive)
	data[bytes.Index(data, []byte("PK\x01\x02"))+16] ^= 0xff
	return string(data)
}

func linked(m member) string {
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	h := &zip.FileHeader{Name: "enlace.txt"}
	h.SetMode(os.ModeSymlink | 0o777)
	out, err := w.CreateHeader(h)
	must(err)
	_, err = io.WriteString(out, "/etc/passwd")
	must(err)
	out, err = w.Create(m.name)
	must(err)
	_, err = io.WriteString(out, m.data)
	must(err)
	must(w.Close())
	return b.String()
}

// tarred is one member of a tar, tarEnd the last.
func tarred(h tar.Header, data string) string {
	var b bytes.Buffer
	w := tar.NewWriter(&b)
	h.Size, h.Mode = int64(len(data)), 0o644
	must(w.WriteHeader(&h))
	_, err := io.WriteString(w, data)
	must(err)
	must(w.Flush())
	return b.String()
}

func tarEnd(h tar.Header, data string) string { return tarred(h, data) + strings.Repeat("\x00", 1024) }

func gzipped(data string) string {
	var b bytes.Buffer
	w, err := gzip.NewWriterLevel(&b, gzip.BestSpeed)
	must(err)
	_, err = io.WriteString(w, data)
	must(err)
	must(w.Close())
	return b.String()
}
