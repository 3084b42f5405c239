package page

import (
	"strings"
	"testing"
)

// archive is a page as browsers of the Chromium family save it.
const archive = "From: <Saved by Blink>\r\n" +
	"Snapshot-Content-Location: https://diario.example/2023/05/12/nota.html\r\n" +
	"Subject: =?utf-8?Q?La_inundaci=C3=B3n?=\r\n" +
	"Date: Sat, 13 May 2023 09:12:44 -0000\r\n" +
	"MIME-Version: 1.0\r\n" +
	"Content-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n\tboundary=\"----MultipartBoundary--x--\"\r\n\r\n\r\n" +
	"------MultipartBoundary--x--\r\n" +
	"Content-Type: text/html; charset=\"UTF-8\"\r\n" +
	"Content-ID: <frame-1@mhtml.blink>\r\n" +
	"Content-Transfer-Encoding: quoted-printable\r\n" +
	"Content-Location: https://diario.example/2023/05/12/nota.html\r\n\r\n" +
	"<!DOCTYPE html><html lang=3D\"es\"><body><h1>La inundaci=C3=B3n deja dos muertos en P=\r\nadul</h1></body></html>\r\n" +
	"------MultipartBoundary--x--\r\n" +
	"Content-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n" +
	"------MultipartBoundary--x----\r\n"

func TestMHTML(t *testing.T) {
	nested := strings.Replace(strings.Replace(archive, "------MultipartBoundary--x--\r\nContent-Type: text/html",
		"------MultipartBoundary--x--\r\nContent-Type: multipart/alternative; boundary=in\r\n\r\n--in\r\nContent-Type: text/plain\r\n\r\nno\r\n--in\r\nContent-Type: text/html", 1),
		"</html>\r\n", "</html>\r\n--in--\r\n", 1)
	for name, c := range map[string]struct{ data, charset string }{
		"whole":           {archive, "utf-8"},
		"line ends of LF": {strings.ReplaceAll(archive, "\r\n", "\n"), "utf-8"},
		"cut off":         {archive[:strings.Index(archive, "</html>")], "utf-8"},
		"parts in a part": {nested, "utf-8"},
		"no charset":      {strings.Replace(archive, "; charset=\"UTF-8\"", "", 1), ""},
	} {
		if !IsMHTML([]byte(c.data)) || Is([]byte(c.data), "nota.mhtml") {
			t.Errorf("%s: not told", name)
		}
		found, err := MHTML([]byte(c.data))
		if err != nil || !strings.Contains(string(found.HTML), "<h1>La inundación deja dos muertos en Padul</h1>") {
			t.Errorf("%s: %v, %q", name, err, found.HTML)
		}
		if found.Charset != c.charset || found.URL != "https://diario.example/2023/05/12/nota.html" || found.Date.String() != "2023-05-13" {
			t.Errorf("%s: %q %q %v", name, found.Charset, found.URL, found.Date)
		}
	}
	for name, data := range map[string]string{
		"nothing": "", "a letter": "Date: Sat, 13 May 2023 09:12:44 -0000\nMIME-Version: 1.0\nContent-Type: text/plain\n\nHola",
		"no page": "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=a\n\n--a\nContent-Type: image/png\n\nx\n--a--\n",
		"prose":   "Nota: el presidente dijo que no.\nY nada más.",
	} {
		if found, err := MHTML([]byte(data)); err == nil {
			t.Errorf("%s: %q", name, found.HTML)
		}
	}
}

func TestTransferred(t *testing.T) {
	for _, c := range []struct{ data, encoding, want string }{
		{"PHA+SG9sYTwv\r\ncD4=", "base64", "<p>Hola</p>"},
		{"PHA+SG9sYTwvc", "BASE64", "<p>Hola</"},
		{"a=3Db=\nc =C3=B1 =zz =", "quoted-printable", "a=bc ñ =zz "},
		{"a=3D", "8bit", "a=3D"},
	} {
		if got := string(transferred([]byte(c.data), c.encoding)); got != c.want {
			t.Errorf("%q: %q, not %q", c.data, got, c.want)
		}
	}
}
