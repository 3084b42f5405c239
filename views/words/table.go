package words

import (
	"embed"
	"io/fs"
	"slices"
	"strconv"
	"strings"
	"sync"
)

// The texts of the interface, a folder for each language: adding a folder adds
// a language. A file has the texts whose keys begin with its name, one a line,
//
//	key = text
//
// where a text that begins or ends with a blank stands in quotation marks, a line
// that begins with a tab goes on with the text above it, and # begins a comment.
// A text that depends on a number has a line more before it for each plural form
// that reads otherwise (zero, one, two, few, many, as CLDR gives them to the
// language, or =0 for the very number), with the argument that counts where that is
// not the first:
//
//	key[one] = %[1]d event
//	key = %[1]d events
//	other[2 one] = …
//
// What stands in the texts is said in catalogue.go and fact.go.
//
//go:embed texts/*/*.txt
var folders embed.FS

// Languages are the languages that hito speaks, by their tags: "es", and last the
// one that is spoken to whoever asks for none of them, "en".
func Languages() []string {
	names := slices.DeleteFunc(inFolder("texts"), func(name string) bool { return name == fallback })
	return append(names, fallback)
}

// LanguagesFrom are Languages with one of them first.
func LanguagesFrom(first string) []string {
	others := slices.DeleteFunc(Languages(), func(name string) bool { return name == first })
	return append([]string{first}, others...)
}

func inFolder(folder string) []string {
	entries, _ := fs.ReadDir(folders, folder) // it is there, as the tests know
	names := make([]string, len(entries))
	for i, e := range entries {
		names[i] = e.Name()
	}
	return names
}

// text is a text by its key: its usual form, and those for certain numbers.
type text struct {
	key, body string
	forms     []form
}

// form is how a text reads where an argument is of a plural form, or a number.
type form struct {
	arg            int
	selector, body string
}

// table is the texts of one file, in their order.
type table struct {
	texts []text
	index map[string]int32
	again int // how many stand there twice
}

// tables are the texts of a language by the first word of their keys, each file
// read when one of its texts is first asked for.
type tables map[string]func() *table

func tablesOf(language string) tables {
	folder := "texts/" + language
	files := inFolder(folder)
	all := make(tables, len(files))
	for _, file := range files {
		all[strings.TrimSuffix(file, ".txt")] = sync.OnceValue(func() *table {
			data, _ := fs.ReadFile(folders, folder+"/"+file)
			t, _ := readTable(string(data))
			return t
		})
	}
	return all
}

// find is the text of a key.
func (all tables) find(key string) (*text, bool) {
	word, _, _ := strings.Cut(key, ".")
	read, ok := all[word]
	if !ok {
		return nil, false
	}
	t := read()
	i, ok := t.index[key]
	if !ok {
		return nil, false
	}
	return &t.texts[i], true
}

// readTable reads a file; wrong are the lines that say nothing, or say again what
// was said before.
func readTable(file string) (t *table, wrong []string) {
	lines := strings.Count(file, "\n") + 1
	t = &table{texts: make([]text, 0, lines), index: make(map[string]int32, lines)}
	var last *string // what a line goes on with
	for file != "" {
		line, rest, _ := strings.Cut(file, "\n")
		file = rest
		switch {
		case line == "" || line[0] == '#':
			continue
		case line[0] == '\t' && last != nil:
			*last += "\n" + line[1:]
			continue
		}
		key, body, ok := strings.Cut(line, " = ")
		if !ok {
			key, ok = strings.CutSuffix(line, " =")
		}
		if len(body) >= 2 && body[0] == '"' && body[len(body)-1] == '"' {
			body = body[1 : len(body)-1]
		}
		last = nil
		if ok {
			last = t.put(key, body)
		}
		if last == nil {
			wrong = append(wrong, line)
		}
	}
	return t, wrong
}

// put adds a text, or a form of the text that is to come, and gives where it is
// kept; nil where that cannot be.
func (t *table) put(key, body string) *string {
	name, selector, formed := strings.Cut(key, "[")
	n := len(t.texts)
	if n == 0 || t.texts[n-1].key != name || t.texts[n-1].body != unsaid {
		t.texts = append(t.texts, text{key: name, body: unsaid})
		n++
	}
	at := &t.texts[n-1]
	if !formed {
		at.body = body
		t.index[name] = int32(n - 1)
		if len(t.index)+t.again < n { // it stands there already
			t.again++
			return nil
		}
		return &at.body
	}
	arg := 1
	selector = strings.TrimSuffix(selector, "]")
	if number, rest, ok := strings.Cut(selector, " "); ok {
		n, err := strconv.Atoi(number)
		if err != nil || n < 1 {
			return nil
		}
		arg, selector = n, rest
	}
	at.forms = append(at.forms, form{arg, selector, body})
	return &at.forms[len(at.forms)-1].body
}

// unsaid is the usual form of a text before its line is read.
const unsaid = "\x00"
