package reader

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"
	"unicode/utf16"

	"hito/model"
)

const article = "La junta se reunió el lunes en Lima y aprobó el presupuesto del año próximo.\n"

// tree writes files below a new folder and goes there.
func tree(t *testing.T, files map[string]string) {
	t.Helper()
	t.Chdir(t.TempDir())
	for name, content := range files {
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

func pathsOf(sources []Source) string {
	var out []string
	for _, s := range sources {
		out = append(out, filepath.ToSlash(s.Path))
	}
	return strings.Join(out, " ")
}

func problemsOf(problems []model.FileProblem) string {
	var out []string
	for _, p := range problems {
		out = append(out, filepath.ToSlash(p.Path)+":"+strings.TrimPrefix(p.What.Rule, "reader."))
	}
	return strings.Join(out, " ")
}

func TestFind(t *testing.T) {
	tree(t, map[string]string{"docs/b.txt": "b", "docs/a/z.md": "z", "docs/a/nota": "n", "docs/a/foto.jpg": "j", "docs/.git/x.txt": "x",
		"docs/.oculto.txt": "o", "docs/c.TEXT": "c", "uno.txt": "1", "dos.pdf": "2", "vacia/solo.png": "p"})
	if err := os.Symlink("../uno.txt", "docs/fuera.txt"); err != nil {
		t.Fatal(err)
	}
	for _, link := range [][2]string{{"b.txt", "docs/dentro.txt"}, {"a", "docs/carpeta"}, {"nada.txt", "docs/rota.txt"}, {".", "docs/aqui"}, {"vuelta.txt", "docs/giro.txt"}, {"giro.txt", "docs/vuelta.txt"}, {"uno.txt", "enlace.txt"}, {"docs", "otra"}} {
		if err := os.Symlink(link[0], link[1]); err != nil {
			t.Fatal(err)
		}
	}
	for _, c := range []struct{ name, paths, sources, problems string }{
		{"a folder", "docs", "docs/a/nota docs/a/z.md docs/b.txt docs/c.TEXT", "docs/aqui:linked docs/carpeta:linked docs/fuera.txt:outside docs/giro.txt:loop docs/rota.txt:absent docs/vuelta.txt:loop"},
		{"the same twice", "docs/b.txt docs/b.txt ./docs/b.txt docs/../docs/b.txt", "docs/b.txt", ""},
		{"a folder and what is in it", "docs/a docs/a/nota docs/a", "docs/a/nota docs/a/z.md", ""},
		{"links named by the user", "enlace.txt uno.txt", "enlace.txt", ""},
		{"a linked folder", "otra/a", "otra/a/nota otra/a/z.md", ""},
		{"here", "docs/a/. uno.txt", "docs/a/nota docs/a/z.md uno.txt", ""},
		{"standard input", "- uno.txt -", "- uno.txt", ""},
		{"another name", "dos.pdf uno.txt", "dos.pdf uno.txt", ""},
		{"absent", "no.txt uno.txt", "uno.txt", "no.txt:absent"},
		{"a loop", "docs/giro.txt uno.txt", "uno.txt", "docs/giro.txt:loop"},
		{"nothing to read", "vacia", "", "vacia:nothing"},
	} {
		sources, problems := find(strings.Fields(c.paths), Options{}, strings.NewReader(""), MaxFiles)
		if got := pathsOf(sources); got != c.sources {
			t.Errorf("%s: found %s, want %s", c.name, got, c.sources)
		}
		if got := problemsOf(problems); got != c.problems {
			t.Errorf("%s: problems %s, want %s", c.name, got, c.problems)
		}
	}
	sources, problems := find([]string{"docs"}, Options{}, nil, 2)
	if len(sources) != 2 || !strings.Contains(problemsOf(problems), ":many") {
		t.Errorf("with a limit of two: %s, %s", pathsOf(sources), problemsOf(problems))
	}
}

func TestRead(t *testing.T) {
	tree(t, map[string]string{"a.txt": article, "vacio.txt": " \n\t\u00a0\n", "docs/b.txt": article})
	sources, problems := find([]string{".", "-"}, Options{}, strings.NewReader("Otra nota. "+article), MaxFiles)
	var documents []model.Document
	for _, source := range sources {
		result := Read(t.Context(), source, Options{})
		problems = append(problems, result.Problems...)
		for _, document := range result.Documents {
			documents = append(documents, document.Document)
		}
	}
	documents, problems = Unique(documents, func(d *model.Document) *model.Document { return d }, problems)
	if len(documents) != 2 || documents[0].Path != "-" || documents[1].Path != "a.txt" || documents[1].Text != article {
		t.Errorf("read %v", documents)
	}
	if got := problemsOf(problems); got != "docs/b.txt:duplicate vacio.txt:empty" || problems[0].What.Facts[0] != "a.txt" {
		t.Errorf("problems %s", got)
	}
	sparse, err := os.Create("grande.txt")
	if err != nil {
		t.Fatal(err)
	}
	if err := sparse.Truncate(MaxFileBytes + 1); err != nil {
		t.Fatal(err)
	}
	if err := sparse.Close(); err != nil {
		t.Fatal(err)
	}
	if _, problem := first(Read(t.Context(), Source{Path: "grande.txt", name: "grande.txt"}, Options{})); problem == nil || problem.What.Rule != RuleTooLarge {
		t.Errorf("a large file: %v", problem)
	}
}

func TestFromFS(t *testing.T) {
	files := fstest.MapFS{"b.txt": {Data: []byte(article)}, "a/c.md": {Data: []byte("Otra. " + article)}, "gold.json": {Data: []byte("{}")},
		".x.txt": {Data: []byte("x")}, "z.txt": {Data: []byte(article)}, "nul.txt": {Data: make([]byte, 100)}}
	result := FromFS(files)
	documents, problems := result.Documents, result.Problems
	if len(documents) != 2 || documents[0].Path != "a/c.md" || documents[1].Path != "b.txt" {
		t.Errorf("read %v", documents)
	}
	if got := problemsOf(problems); got != "nul.txt:binary z.txt:duplicate" {
		t.Errorf("problems %s", got)
	}
}

func TestCharsets(t *testing.T) {
	const text = "El año pasado, Íñigo dijo: «Basta». Costó 5 €…\n"
	const latin = "El a\xf1o pasado, \xcd\xf1igo dijo: \xabBasta\xbb. Cost\xf3 5 \x80\x85\n"
	wide := func(order string) string {
		var b strings.Builder
		for _, unit := range utf16.Encode([]rune(text)) {
			if order == "le" {
				b.WriteString(string([]byte{byte(unit), byte(unit >> 8)}))
			} else {
				b.WriteString(string([]byte{byte(unit >> 8), byte(unit)}))
			}
		}
		return b.String()
	}
	for _, c := range []struct{ name, data, text, rule string }{
		{"UTF-8", text, text, ""},
		{"UTF-8 with a mark stays byte for byte", "\ufeff" + text, "\ufeff" + text, ""},
		{"Windows-1252", latin, text, RuleDecoded},
		{"UTF-16 little-endian with a mark", "\xff\xfe" + wide("le"), text, RuleDecoded},
		{"UTF-16 big-endian with a mark", "\xfe\xff" + wide("be"), text, RuleDecoded},
		{"UTF-16 little-endian", wide("le"), text, RuleDecoded},
		{"UTF-16 big-endian", wide("be"), text, RuleDecoded},
		{"strays within UTF-8", strings.Replace(text, "«", "\x93", 1), strings.Replace(text, "«", "“", 1), RuleRepaired},
	} {
		document, problem := one("a.txt", []byte(c.data))
		if problem != nil {
			t.Errorf("%s: %v", c.name, problem)
			continue
		}
		if document.Text != c.text {
			t.Errorf("%s: %q", c.name, document.Text)
		}
		if rule := ruleOf(document.Problems); rule != c.rule {
			t.Errorf("%s: problem %q, want %q", c.name, rule, c.rule)
		}
	}
	for name, data := range map[string]string{"NULs": "ab\x00c" + strings.Repeat("\x00", 50), "controls": strings.Repeat("\x01\x02abcd", 100)} {
		if _, problem := one("a.txt", []byte(data)); problem == nil || problem.What.Rule != RuleBinary {
			t.Errorf("%s: %v", name, problem)
		}
	}
	if _, problem := one("a.txt", []byte("\xff\xd8\xff\xe0JFIF")); problem == nil || problem.What.Rule != RuleFormat || problem.What.Facts[0] != "JPEG" {
		t.Errorf("a picture: %v", problem)
	}
	for r := range rune(256) {
		if got := rune1252(byte(r)); got >= 0x80 && got < 0xa0 {
			t.Errorf("byte %#x becomes the control %U", r, got)
		}
	}
}

func ruleOf(problems []model.Problem) string {
	if len(problems) == 0 {
		return ""
	}
	return problems[0].What.Rule
}
