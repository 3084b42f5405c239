package reader

import (
	"bytes"
	"io"
	"path"
	"path/filepath"
	"strings"

	"hito/loader/reader/entry"
	"hito/model"
)

// signature is a format that its first bytes tell; read is nil where hito does not
// read it.
type signature struct {
	at    int
	magic string
	name  string // as people call it
	read  func(*reading, *file)
}

// binaries are the formats that are no text, by their first bytes (as the
// formats' own specifications give them).
var binaries = [...]signature{
	{0, "%PDF-", "PDF", nil},
	{0, "PK\x03\x04", "ZIP", nil},
	{0, "\x1f\x8b", "gzip", nil},
	{0, "\x89PNG", "PNG", nil},
	{0, "GIF8", "GIF", nil},
	{0, "\xff\xd8\xff", "JPEG", nil},
	{0, "{\\rtf", "RTF", nil},
	{0, "\x7fELF", "ELF", nil},
	{0, "\xd0\xcf\x11\xe0", "Microsoft Office 97", nil},
	{0, "7z\xbc\xaf", "7z", nil},
	{0, "\xfd7zXZ", "xz", nil},
}

// textual is a format of text: is tells it from the beginning of the text and the
// extension in lower case (".csv", "" for none), and read takes it apart.
type textual struct {
	is   func(text, extension string) bool
	read func(r *reading, text string) ([]entry.Entry, []model.Problem)
}

// texts are the formats of text, in the order in which they are tried. What is
// none of them is plain text.
var texts = [...]textual{}

// read tells the format of a file and reads it.
func (r *reading) read(f *file) {
	for _, format := range binaries {
		if format.at <= len(f.head) && bytes.HasPrefix(f.head[format.at:], []byte(format.magic)) {
			if format.read == nil {
				r.fail(fault(f.path, HintConvert, RuleFormat, format.name))
			} else {
				format.read(r, f)
			}
			return
		}
	}
	data, problem := f.bytes()
	if problem != nil {
		r.fail(problem)
		return
	}
	r.text(f, data)
}

// data reads a file that is in memory.
func (r *reading) data(path string, data []byte) {
	f := &file{path: path, name: path, head: data[:min(len(data), headBytes)], size: int64(len(data))}
	from := bytes.NewReader(data)
	f.from, f.at = io.Reader(from), from
	r.read(f)
}

// text reads a file that is text.
func (r *reading) text(f *file, data []byte) {
	text, decoded, ok := decode(data)
	if !ok {
		r.fail(fault(f.path, HintConvert, RuleBinary))
		return
	}
	var problems []model.Problem
	if decoded != nil {
		problems = append(problems, *decoded)
	}
	entries := []entry.Entry{{Text: text}}
	extension := strings.ToLower(path.Ext(filepath.ToSlash(f.name)))
	for _, format := range texts {
		if format.is(text, extension) {
			var more []model.Problem
			entries, more = format.read(r, text)
			problems = append(problems, more...)
			break
		}
	}
	r.entries(f, data, entries, problems)
}
