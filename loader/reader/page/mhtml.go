package page

import (
	"bytes"
	"encoding/base64"
	"errors"
	"strings"

	"hito/model"
)

// Archived is the page in an MHTML archive (RFC 2557).
type Archived struct {
	// HTML is the page, in the charset that Charset names: "" where the archive
	// does not say.
	HTML    []byte
	Charset string
	// URL is where the page was, "" where the archive does not say.
	URL string
	// Date is when it was saved, as the archive's Date header says: no date of
	// publication. Zero where it does not.
	Date model.Date
}

// What is wrong with an archive.
var (
	errNoArchive = errors.New("no MHTML archive")
	errNoPage    = errors.New("an MHTML archive without a page")
)

// The bounds of an archive's headers: parts, lines and how deep parts lie in
// parts.
const (
	maxHeaders   = 200
	maxHeaderLen = 64 << 10
	maxNested    = 4
)

// IsMHTML reports whether a file is an MHTML archive, by how it begins.
func IsMHTML(data []byte) bool {
	head, _, ok := headers(data[:min(len(data), maxHeaderLen)])
	if !ok || head["mime-version"] == "" && head["snapshot-content-location"] == "" {
		return false
	}
	kind, _ := mediaType(head["content-type"])
	return strings.HasPrefix(kind, "multipart/") || kind == "text/html" && head["content-location"] != ""
}

// MHTML is the page in an archive: its first part of HTML, or the one that the
// archive says it begins with. An archive that is cut off gives what it has.
func MHTML(data []byte) (Archived, error) {
	head, body, ok := headers(data)
	if !ok {
		return Archived{}, errNoArchive
	}
	found := Archived{URL: head["snapshot-content-location"]}
	if day, ok := firstDay(head["date"]); ok {
		found.Date = day
	}
	if !found.part(head, body, maxNested) {
		return Archived{}, errNoPage
	}
	return found, nil
}

// part reads a part of the archive, and the parts in it, up to a page.
func (f *Archived) part(head map[string]string, body []byte, depth int) bool {
	kind, params := mediaType(head["content-type"])
	if kind == "text/html" || kind == "application/xhtml+xml" {
		f.HTML = transferred(body, head["content-transfer-encoding"])
		f.Charset = strings.ToLower(params["charset"])
		if f.URL == "" {
			f.URL = head["content-location"]
		}
		return true
	}
	boundary := params["boundary"]
	if !strings.HasPrefix(kind, "multipart/") || boundary == "" || depth == 0 {
		return false
	}
	line := []byte("--" + boundary)
	_, rest, ok := cutBoundary(body, line)
	for ok && !bytes.HasPrefix(rest, []byte("--")) {
		var one []byte
		one, rest, ok = cutBoundary(rest, line)
		one = one[lineEnd(one):]
		if head, body, is := headers(one); is && f.part(head, body, depth-1) {
			return true
		}
	}
	return false
}

// cutBoundary cuts at a line that begins with the boundary.
func cutBoundary(data, line []byte) (before, after []byte, found bool) {
	for at := 0; ; {
		i := bytes.Index(data[at:], line)
		if i < 0 {
			return data, nil, false
		}
		at += i
		if at == 0 || data[at-1] == '\n' {
			return data[:at], data[at+len(line):], true
		}
		at += len(line)
	}
}

// lineEnd is where the next line begins.
func lineEnd(data []byte) int {
	if i := bytes.IndexByte(data, '\n'); i >= 0 {
		return i + 1
	}
	return len(data)
}

// headers are the header fields at the start of data, by name in lower case,
// and what follows the empty line below them.
func headers(data []byte) (fields map[string]string, body []byte, ok bool) {
	fields = map[string]string{}
	name := ""
	data = bytes.TrimPrefix(data, []byte("\ufeff"))
	for range maxHeaders {
		if len(data) == 0 {
			return fields, nil, len(fields) > 0
		}
		end := lineEnd(data)
		text := strings.ToValidUTF8(string(bytes.TrimRight(data[:min(end, maxHeaderLen)], "\r\n")), "\uFFFD")
		data = data[end:]
		switch {
		case text == "":
			return fields, data, true
		case text[0] == ' ' || text[0] == '\t':
			if name != "" && len(fields[name]) < maxHeaderLen {
				fields[name] += " " + strings.TrimSpace(text)
			}
		default:
			key, value, is := strings.Cut(text, ":")
			if !is || key == "" || strings.ContainsAny(key, " <>{}\"") {
				return nil, nil, false
			}
			name = strings.ToLower(key)
			if fields[name] == "" {
				fields[name] = strings.TrimSpace(value)
			}
		}
	}
	return nil, nil, false
}

// mediaType is the type of a Content-Type header and its parameters.
func mediaType(header string) (kind string, params map[string]string) {
	kind, rest, _ := strings.Cut(header, ";")
	params = map[string]string{}
	for rest != "" {
		key, value, _ := strings.Cut(rest, "=")
		key = strings.ToLower(strings.Trim(key, " \t;"))
		value = strings.TrimLeft(value, " \t")
		if strings.HasPrefix(value, `"`) {
			value, rest, _ = strings.Cut(value[1:], `"`)
		} else {
			value, rest, _ = strings.Cut(value, ";")
			value = strings.TrimSpace(value)
		}
		params[key] = value
	}
	return strings.ToLower(strings.TrimSpace(kind)), params
}

// transferred is a part's content as it was before it was encoded to be sent.
// What does not decode stays as it stands.
func transferred(data []byte, encoding string) []byte {
	switch strings.ToLower(encoding) {
	case "quoted-printable":
		return unquoted(data)
	case "base64":
		packed := make([]byte, 0, len(data))
		for _, c := range data {
			if c == '+' || c == '/' || c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' {
				packed = append(packed, c)
			}
		}
		if len(packed)%4 == 1 {
			packed = packed[:len(packed)-1]
		}
		n, err := base64.RawStdEncoding.Decode(packed, packed)
		if err != nil {
			return packed[:n]
		}
		return packed[:n]
	}
	return data
}

// unquoted decodes quoted-printable (RFC 2045, 6.7).
func unquoted(data []byte) []byte {
	out := make([]byte, 0, len(data))
	for at := 0; at < len(data); at++ {
		c := data[at]
		if c != '=' {
			out = append(out, c)
			continue
		}
		if at+2 < len(data) {
			if high, ok := hex(data[at+1]); ok {
				if low, ok := hex(data[at+2]); ok {
					out = append(out, high<<4|low)
					at += 2
					continue
				}
			}
		}
		end := at + 1
		for end < len(data) && (data[end] == ' ' || data[end] == '\t' || data[end] == '\r') {
			end++
		}
		if end == len(data) || data[end] == '\n' {
			at = end // a line that goes on
			continue
		}
		out = append(out, c)
	}
	return out
}

func hex(c byte) (byte, bool) {
	switch {
	case c >= '0' && c <= '9':
		return c - '0', true
	case c >= 'A' && c <= 'F':
		return c - 'A' + 10, true
	case c >= 'a' && c <= 'f':
		return c - 'a' + 10, true
	}
	return 0, false
}
