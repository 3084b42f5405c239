package reader

import (
	"bytes"
	"fmt"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"hito/loader/reader/charset"
	"hito/loader/reader/entry"
	"hito/loader/reader/feed"
	"hito/loader/reader/front"
	"hito/loader/reader/pack"
	"hito/loader/reader/page"
	"hito/loader/reader/table"
	"hito/model"
)

// signature is a format that is no text, or that bytes tell before they are
// read as text.
type signature struct {
	at    int
	magic string
	name  string // as people call it
	// other says that it holds no article: in a folder it is passed over.
	other bool
}

// textual is a format of text: is tells it by the text and the file's name, and
// read takes it apart, visits its entries while visit wants more, and says what is
// wrong with the whole.
type textual struct {
	is   func(t *decoded) bool
	read func(r *reading, t *decoded, visit func(entry.Entry) bool) []model.Problem
}

// textuals are the formats of text, in the order in which they are tried. What
// is none of them is plain text, which may have a front matter.
func textuals() []textual {
	return []textual{
		{func(t *decoded) bool { return feed.Is(t.text, t.name) }, (*reading).feed},
		{(*decoded).isPage, (*reading).page},
		{func(t *decoded) bool { return table.Is(t.text, t.name) }, (*reading).table},
		{isMarkdown, func(_ *reading, t *decoded, visit func(entry.Entry) bool) []model.Problem {
			visit(front.Read(t.text))
			return nil
		}},
	}
}

// decoded is the text of a file.
type decoded struct {
	text string
	name string // with its extension
	// url and saved are what an archive of a page says of it.
	page page.Options
}

// head is as much of a text as tells what it is.
func (t *decoded) head() string { return t.text[:min(len(t.text), headBytes)] }

// isPage reports whether the text is a web page. That of most texts is told by
// their first sign, and not copied.
func (t *decoded) isPage() bool {
	if extension(t.name) == ".txt" && !strings.HasPrefix(strings.TrimLeft(t.head(), " \t\r\n\f\ufeff"), "<") {
		return false
	}
	return page.Is([]byte(t.head()), t.name)
}

// extension is that of a name, in lower case and with its dot.
func extension(name string) string { return strings.ToLower(path.Ext(filepath.ToSlash(name))) }

// read tells the format of a file and reads it. A file over which that breaks
// down is told of: the rest is not lost with it.
func (r *reading) read(f *file) {
	defer func() {
		if why := recover(); why != nil {
			r.fail(fault(f.path, HintReport, RuleDefect, fmt.Sprint(why)))
		}
	}()
	format := signed(f.head)
	if (format == nil || format.other) && f.at != nil && extension(f.name) == ".zip" && pack.HasZipList(f.at, f.size) {
		r.zip(f) // behind a program that unpacks it, or something else
		return
	}
	if format != nil {
		switch format.name {
		case "ZIP":
			r.zip(f)
			return
		case "gzip":
			r.gzip(f)
			return
		case "PDF":
			r.pdf(f)
			return
		}
		switch {
		case format.other && f.walked:
			r.fail(fault(f.path, "", RulePassed, format.name))
		default:
			r.fail(fault(f.path, HintConvert, RuleFormat, format.name))
		}
		return
	}
	if pack.IsTar(f.head) {
		r.tar(f)
		return
	}
	if f.walked && isCode(f.name) {
		r.fail(fault(f.path, "", RulePassed, extension(f.name)))
		return
	}
	data, problem := f.bytes()
	if problem != nil {
		r.fail(problem)
		return
	}
	if page.IsMHTML(data) {
		r.archivedPage(f, data)
		return
	}
	declared := ""
	if bytes.HasPrefix(bytes.TrimLeft(data[:min(len(data), headBytes)], "\ufeff \t\r\n"), []byte("<")) {
		declared = page.Charset(data)
	}
	r.text(f, data, data, declared, page.Options{})
}

// LimitOf is how many bytes a file of the name may have to be read, as its name
// tells: archives more than what is read whole.
func LimitOf(name string) int64 {
	switch extension(name) {
	case ".zip", ".tar", ".gz", ".tgz":
		return MaxArchiveBytes
	}
	return MaxFileBytes
}

// signed is the format that the first bytes of a file tell, nil for text.
func signed(head []byte) *signature {
	for i := range signatures {
		s := &signatures[i]
		if s.at < len(head) && bytes.HasPrefix(head[s.at:], []byte(s.magic)) {
			return s
		}
	}
	return nil
}

// archivedPage reads a page that a browser saved with all it needs.
func (r *reading) archivedPage(f *file, data []byte) {
	found, err := page.MHTML(data)
	if err != nil {
		r.fail(fault(f.path, HintConvert, RuleDamaged, "MHTML", err.Error()))
		return
	}
	name := f.name
	if extension(name) != ".html" {
		f.name += ".html"
	}
	declared := found.Charset
	if declared == "" {
		declared = page.Charset(found.HTML)
	}
	r.text(f, data, found.HTML, declared, page.Options{URL: found.URL, Saved: found.Date})
	f.name = name
}

// text reads a file that is text: raw is the whole file, data the text's bytes.
func (r *reading) text(f *file, raw, data []byte, declared string, saved page.Options) {
	text, problems, ok := charset.Decode(data, charset.Options{Declared: declared, Fixed: r.options.Encoding})
	if !ok {
		r.fail(fault(f.path, HintConvert, RuleBinary))
		return
	}
	t := &decoded{text: text, name: f.name, page: saved}
	for _, format := range textuals() {
		if format.is(t) {
			w := r.writing(f, raw, problems)
			more := format.read(r, t, w.add)
			if f.walked && w.n == 0 && slices.ContainsFunc(more, noArticles) {
				r.fail(fault(f.path, "", RulePassed, extension(f.name)))
				return
			}
			w.end(more)
			return
		}
	}
	if name := markup(text); name != "" {
		r.fail(fault(f.path, HintConvert, RuleFormat, name))
		return
	}
	r.one(f, raw, entry.Entry{Text: text}, problems)
}

// noArticles is the problem of a table that holds something else: settings, the
// figures of a map.
func noArticles(p model.Problem) bool {
	return p.What.Rule == table.RuleUnmapped || p.What.Rule == table.RuleRowless
}

func (r *reading) feed(t *decoded, visit func(entry.Entry) bool) []model.Problem {
	entries, problems := feed.Read(t.text)
	for i := range entries {
		if !visit(entries[i]) {
			break
		}
	}
	return problems
}

func (r *reading) page(t *decoded, visit func(entry.Entry) bool) []model.Problem {
	visit(page.Read(t.text, t.page))
	return nil
}

func (r *reading) table(t *decoded, visit func(entry.Entry) bool) []model.Problem {
	return table.Each(t.text, t.name, table.Options{Columns: r.options.Columns}, visit)
}

// isMarkdown reports whether a text is Markdown, or has its front matter.
func isMarkdown(t *decoded) bool {
	switch extension(t.name) {
	case ".md", ".markdown", ".mdown", ".mkd":
		return true
	}
	return front.Is(t.text)
}

// markup is the name of a format of marked-up text that is not read.
func markup(text string) string {
	text = strings.TrimLeft(strings.TrimPrefix(text[:min(len(text), headBytes)], "\ufeff"), " \t\r\n")
	switch {
	case strings.HasPrefix(text, "<svg"):
		return "SVG"
	case strings.HasPrefix(text, "<?xml"), len(text) > 9 && strings.EqualFold(text[:9], "<!doctype"):
		return "XML"
	case strings.HasPrefix(text, "-----BEGIN PGP MESSAGE"):
		return "PGP"
	case strings.HasPrefix(text, "%!PS"):
		return "PostScript"
	case strings.HasPrefix(text, "\\documentclass"), strings.HasPrefix(text, "\\input"):
		return "TeX"
	}
	return ""
}

// codes are the extensions of texts that are written for machines: among the
// files of a folder they are passed over.
var codes = map[string]bool{".css": true, ".js": true, ".mjs": true, ".ts": true, ".map": true, ".go": true, ".py": true, ".c": true, ".h": true,
	".java": true, ".rs": true, ".rb": true, ".pl": true, ".sh": true, ".bat": true, ".ps1": true, ".sql": true, ".yml": true, ".yaml": true, ".toml": true,
	".ini": true, ".cfg": true, ".conf": true, ".lock": true, ".sum": true, ".mod": true, ".log": true, ".svg": true, ".srt": true, ".vtt": true,
	".geojson": true, ".webmanifest": true, ".download": true, ".ris": true, ".bib": true, ".key": true, ".pem": true, ".crt": true}

func isCode(name string) bool { return codes[extension(name)] }
