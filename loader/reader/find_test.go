package reader

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"hito/loader/reader/charset"
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
		"docs/.oculto.txt": "o", "docs/c.TEXT": "c", "uno.txt": "1", "dos.pdf": "2", "vacia/.nada": "p"})
	if err := os.Symlink("../uno.txt", "docs/fuera.txt"); err != nil {
		t.Fatal(err)
	}
	for _, link := range [][2]string{{"b.txt", "docs/dentro.txt"}, {"a", "docs/carpeta"}, {"nada.txt", "docs/rota.txt"}, {".", "docs/aqui"}, {"vuelta.txt", "docs/giro.txt"}, {"giro.txt", "docs/vuelta.txt"}, {"uno.txt", "enlace.txt"}, {"docs", "otra"}} {
		if err := os.Symlink(link[0], link[1]); err != nil {
			t.Fatal(err)
		}
	}
	for _, c := range []struct{ name, paths, sources, problems string }{
		{"a folder", "docs", "docs/a/foto.jpg docs/a/nota docs/a/z.md docs/b.txt docs/c.TEXT", "docs/aqui:linked docs/carpeta:linked docs/fuera.txt:outside docs/giro.txt:loop docs/rota.txt:absent docs/vuelta.txt:loop"},
		{"the same twice", "docs/b.txt docs/b.txt ./docs/b.txt docs/../docs/b.txt", "docs/b.txt", ""},
		{"a folder and what is in it", "docs/a docs/a/nota docs/a", "docs/a/foto.jpg docs/a/nota docs/a/z.md", ""},
		{"links named by the user", "enlace.txt uno.txt", "enlace.txt", ""},
		{"a linked folder", "otra/a", "otra/a/foto.jpg otra/a/nota otra/a/z.md", ""},
		{"here", "docs/a/. uno.txt", "docs/a/foto.jpg docs/a/nota docs/a/z.md uno.txt", ""},
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

// Lists of what to leave out count from their own folder on, the nearest last;
// .hitoignore is the user's, and counts even where hidden files are asked for.
func TestIgnored(t *testing.T) {
	tree(t, map[string]string{".gitignore": "*.log\n/build/\n", "a.txt": "a", "b.log": "b", "build/c.txt": "c", "d/build/c.txt": "c", "d/.gitignore": "!b.log\nsolo*", "d/b.log": "b",
		"d/solo.txt": "s", "d/e/solo.txt": "s", ".hitoignore": "d/e\nno.txt", "no.txt": "n", ".oculto.txt": "o", ".carpeta/x.txt": "x", ".git/config": "g"})
	for _, c := range []struct {
		hidden  bool
		sources string
	}{
		{false, "a.txt d/b.log d/build/c.txt"},
		{true, ".carpeta/x.txt .gitignore .oculto.txt a.txt b.log build/c.txt d/.gitignore d/b.log d/build/c.txt d/solo.txt"},
	} {
		sources, problems := find([]string{"."}, Options{Hidden: c.hidden}, nil, MaxFiles)
		if got := pathsOf(sources); got != c.sources || len(problems) > 0 {
			t.Errorf("hidden %v: found %s, want %s; %v", c.hidden, got, c.sources, problems)
		}
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

// What a file says of its charset is compared with its bytes.
func TestDeclaredCharsets(t *testing.T) {
	const page = `<html><head><meta charset="%"><title>Pleno</title></head><body><p>El Congreso aprobó el lunes el presupuesto del año próximo.</p></body></html>`
	latin := strings.NewReplacer("ó", "\xf3", "ñ", "\xf1").Replace
	for _, c := range []struct{ name, data, rule string }{
		{"true", strings.Replace(page, "%", "utf-8", 1), ""},
		{"true of Latin-1", strings.Replace(latin(page), "%", "iso-8859-1", 1), ""},
		{"a lie", strings.Replace(page, "%", "iso-8859-1", 1), charset.RuleDeclared},
		{"the other lie", strings.Replace(latin(page), "%", "utf-8", 1), charset.RuleDeclared},
	} {
		document, problem := one("nota.html", []byte(c.data))
		if problem != nil || !strings.Contains(document.Text, "aprobó el lunes el presupuesto del año próximo") || ruleOf(document.Problems) != c.rule {
			t.Errorf("%s: %v, %q, %v", c.name, problem, document.Text, document.Problems)
		}
	}
	cyrillic := []byte("\xcd\xe5\xf2, \xe1\xfb\xeb\xee \xed\xe5 \xf2\xe0\xea.")
	if document, problem := first(read(Options{Encoding: "windows-1251"}, "a.txt", cyrillic)); problem != nil || document.Text != "Нет, было не так." {
		t.Errorf("%v, %q", problem, document.Text)
	}
}

func ruleOf(problems []model.Problem) string {
	if len(problems) == 0 {
		return ""
	}
	return problems[0].What.Rule
}
