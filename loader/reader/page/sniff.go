package page

import (
	"bytes"
	"path"
	"path/filepath"
	"strings"

	"golang.org/x/net/html/atom"
)

// sniffBytes is how much of a file is looked at to tell what it is, and
// headBytes how much for what it says of its charset.
const (
	sniffBytes = 1024
	headBytes  = 16 << 10
)

// Is reports whether a file is an HTML page: by how it begins, and where that
// says nothing by its name. A text that merely begins with a tag, as Markdown
// may, is none unless its name says so.
func Is(data []byte, name string) bool {
	ext := strings.ToLower(path.Ext(filepath.ToSlash(name)))
	switch first := firstTag(data); first {
	case "!doctype html", "html", "head":
		return true
	case "body", "title", "meta", "link", "script", "style", "base":
		return ext != ".md" && ext != ".markdown"
	case "?xml", "rss", "feed", "rdf", "svg", "urlset", "!doctype":
		return (ext == ".html" || ext == ".htm" || ext == ".xhtml") && first == "?xml"
	case "":
		return isPageName(ext) && !IsMHTML(data)
	default:
		if isPageName(ext) {
			return true
		}
		a := atom.Lookup([]byte(first))
		return ext == "" && a != 0 && traitsOf(a)&(breaks|section) != 0
	}
}

func isPageName(ext string) bool {
	switch ext {
	case ".html", ".htm", ".xhtml", ".xht", ".shtml", ".asp", ".aspx", ".php", ".jsp":
		return true
	}
	return false
}

// firstTag is the name of the first tag of a file that begins with one, in
// lower case: "!doctype html", "html", "?xml" where nothing known follows it.
func firstTag(data []byte) string {
	head := narrow(data, sniffBytes)
	declared := false
	for {
		head = bytes.TrimLeft(head, " \t\r\n\f\ufeff")
		switch {
		case bytes.HasPrefix(head, []byte("<!--")):
			_, rest, ok := bytes.Cut(head[4:], []byte("-->"))
			if !ok {
				return ""
			}
			head = rest
		case bytes.HasPrefix(head, []byte("<?")):
			_, rest, ok := bytes.Cut(head, []byte(">"))
			if !ok {
				return "?xml"
			}
			declared, head = true, rest
		case len(head) > 1 && head[0] == '<':
			end := 1
			for end < len(head) && end < 20 && (head[end]|0x20 >= 'a' && head[end]|0x20 <= 'z' || head[end] == '!' || head[end] >= '0' && head[end] <= '9') {
				end++
			}
			tag := strings.ToLower(string(head[1:end]))
			if tag == "!doctype" && bytes.HasPrefix(bytes.ToLower(bytes.TrimLeft(head[end:], " \t\r\n")), []byte("html")) {
				return "!doctype html"
			}
			return tag
		case declared:
			return "?xml"
		default:
			return ""
		}
	}
}

// narrow is the beginning of a file, one byte a character where it is UTF-16.
func narrow(data []byte, limit int) []byte {
	head := data[:min(len(data), limit)]
	if len(head) >= 4 && (head[0] == 0 || head[1] == 0 || head[0] == 0xff && head[1] == 0xfe || head[0] == 0xfe && head[1] == 0xff) {
		wide := data[:min(len(data), 2*limit)]
		head = make([]byte, 0, limit)
		for _, c := range wide {
			if c != 0 && c < 0xfe {
				head = append(head, c)
			}
		}
	}
	return head
}

// Charset is the charset that a page declares in its first bytes, in lower
// case: in a meta element or an XML declaration, "" where it does not. Whether
// its bytes agree is for the reader to see.
func Charset(data []byte) string {
	head := bytes.ToLower(data[:min(len(data), headBytes)])
	if bytes.HasPrefix(bytes.TrimLeft(head, " \t\r\n\xef\xbb\xbf"), []byte("<?xml")) {
		declaration, _, _ := bytes.Cut(head, []byte("?>"))
		if charset := assigned(declaration, "encoding"); charset != "" {
			return charset
		}
	}
	for {
		at := bytes.Index(head, []byte("<meta"))
		if at < 0 {
			return ""
		}
		head = head[at+len("<meta"):]
		tag, _, _ := bytes.Cut(head, []byte(">"))
		if charset := assigned(tag, "charset"); charset != "" {
			return charset
		}
	}
}

// assigned is the value in key=value, quoted or not, of a charset's characters.
func assigned(text []byte, key string) string {
	at := bytes.Index(text, []byte(key))
	if at < 0 {
		return ""
	}
	rest := bytes.TrimLeft(text[at+len(key):], " \t\r\n")
	if len(rest) == 0 || rest[0] != '=' {
		return ""
	}
	rest = bytes.TrimLeft(rest[1:], " \t\r\n\"'")
	end := 0
	for end < len(rest) && end < 40 && (rest[end] >= 'a' && rest[end] <= 'z' || rest[end] >= '0' && rest[end] <= '9' || rest[end] == '-' || rest[end] == '_' || rest[end] == ':') {
		end++
	}
	return string(rest[:end])
}
