package memory

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"hito/model"
)

type session struct {
	Query string `json:"query"`
	Row   int    `json:"row"`
}

func TestSessions(t *testing.T) {
	m := In(filepath.Join(t.TempDir(), "hito"))
	corpus, err := Corpus([]string{"b", "a", "./b", "a/../a"})
	if err != nil || len(corpus) != 2 || !filepath.IsAbs(corpus[0]) || corpus[0] > corpus[1] {
		t.Fatal(corpus, err)
	}
	var got session
	if found, err := m.Session(corpus, &got); found || err != nil {
		t.Errorf("an empty memory: %v %v", found, err)
	}
	want := session{"actor:\"lavrov\" ñ", 3}
	if err := m.KeepSession(corpus, want); err != nil {
		t.Fatal(err)
	}
	if found, err := m.Session(corpus, &got); !found || err != nil || got != want {
		t.Errorf("%v %v %+v", found, err, got)
	}
	other, _ := Corpus([]string{"a"})
	if found, _ := m.Session(other, &got); found {
		t.Error("another corpus has the same session")
	}
	info, err := os.Stat(m.sessionPath(corpus))
	if err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("%v %v", info.Mode(), err)
	}
	if left, _ := filepath.Glob(filepath.Join(m.folder, "sessions", ".new-*")); len(left) > 0 {
		t.Errorf("left behind: %v", left)
	}
}

// What is not ours is named, and stays.
func TestForeignSessions(t *testing.T) {
	m := In(t.TempDir())
	corpus := []string{"/notas"}
	path := m.sessionPath(corpus)
	if err := m.KeepSession(corpus, session{"x", 1}); err != nil {
		t.Fatal(err)
	}
	whole, _ := os.ReadFile(path)
	for name, text := range map[string]string{
		"torn": string(whole[:len(whole)/2]), "empty": "", "newer": strings.Replace(string(whole), `"version": 1`, `"version": 2`, 1), "other": strings.Replace(string(whole), "/notas", "/otras", 1),
		"binary": "\x00\xff", "list": "[1]", "session": strings.Replace(string(whole), `"row": 1`, `"row": "uno"`, 1), "big": strings.Repeat(" ", maxFile+1),
	} {
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		found, err := m.Session(corpus, &session{})
		var at *fs.PathError
		if found || !errors.Is(err, ErrForeign) || !errors.As(err, &at) || at.Path != path {
			t.Errorf("%s: %v %v", name, found, err)
		}
		if text2, _ := os.ReadFile(path); string(text2) != text {
			t.Errorf("%s was changed", name)
		}
	}
	os.Remove(path)
	if err := os.Symlink(filepath.Join(m.folder, "elsewhere"), path); err != nil {
		t.Log(err)
		return
	}
	if _, err := m.Session(corpus, &session{}); !errors.Is(err, ErrForeign) {
		t.Errorf("a link is followed: %v", err)
	}
	if err := m.KeepSession(corpus, session{}); !errors.Is(err, ErrForeign) {
		t.Errorf("a link is written over: %v", err)
	}
}

func TestOldSessionsGo(t *testing.T) {
	m := In(t.TempDir())
	for i := range maxSessions + 5 {
		if err := m.KeepSession([]string{fmt.Sprint("/", i)}, session{}); err != nil {
			t.Fatal(err)
		}
	}
	if all, _ := filepath.Glob(filepath.Join(m.folder, "sessions", "*")); len(all) != maxSessions {
		t.Errorf("%d sessions are kept", len(all))
	}
}

func TestNoMemory(t *testing.T) {
	m := In("")
	if err := m.KeepSession([]string{"/a"}, session{}); !errors.Is(err, ErrNowhere) {
		t.Error(err)
	}
	if found, err := m.Session([]string{"/a"}, &session{}); found || err != nil {
		t.Error(found, err)
	}
	if all, err := m.Queries(); len(all) > 0 || err != nil || m.SaveQuery(Query{"a", "b"}) == nil {
		t.Error(all, err)
	}
}

func TestQueries(t *testing.T) {
	m := In(filepath.Join(t.TempDir(), "hito"))
	for _, q := range []Query{{"reuniones de Lavrov", "actor:lavrov  type:meeting"}, {"Ñu", "ñu = 1"}, {"año 25", "date:2025"}, {"ÑU", "ñu"}} {
		if err := m.SaveQuery(q); err != nil {
			t.Fatal(err)
		}
	}
	list := func() string {
		all, err := m.Queries()
		if err != nil {
			t.Fatal(err)
		}
		return fmt.Sprint(all)
	}
	if got := list(); got != "[{año 25 date:2025} {ÑU ñu} {reuniones de Lavrov actor:lavrov type:meeting}]" {
		t.Error(got)
	}
	if q, err := m.Query("REUNIONES DE LAVROV"); err != nil || q.Text != "actor:lavrov type:meeting" {
		t.Error(q, err)
	}
	text, _ := os.ReadFile(m.QueriesPath())
	if err := os.WriteFile(m.QueriesPath(), append(text, "# mía\nesto no es una consulta\r\n"...), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := m.RenameQuery("ñu", "gacela"); err != nil {
		t.Error(err)
	}
	if err := m.RenameQuery("gacela", "Año 25"); !errors.Is(err, fs.ErrExist) {
		t.Error(err)
	}
	if err := m.RenameQuery("nadie", "x"); !errors.Is(err, ErrNoQuery) {
		t.Error(err)
	}
	if err := m.DeleteQuery("año 25"); err != nil {
		t.Error(err)
	}
	if got := list(); got != "[{gacela ñu} {reuniones de Lavrov actor:lavrov type:meeting}]" {
		t.Error(got)
	}
	text, _ = os.ReadFile(m.QueriesPath())
	if want := queriesHead + "reuniones de Lavrov = actor:lavrov type:meeting\ngacela = ñu\n# mía\nesto no es una consulta\n"; string(text) != want {
		t.Errorf("the file is %q", text)
	}
	for _, name := range []string{"", " a", "#a", "@a", "a=b", "a\nb", strings.Repeat("a", 101)} {
		if err := m.SaveQuery(Query{name, "x"}); !errors.Is(err, ErrName) {
			t.Errorf("%q is a name: %v", name, err)
		}
	}
}

// What cannot be kept says which file, and why.
func TestUnkept(t *testing.T) {
	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	m := In(filepath.Join(file, "hito"))
	for want, err := range map[string]error{m.sessionPath([]string{"/a"}): m.KeepSession([]string{"/a"}, session{}), m.QueriesPath(): m.SaveQuery(Query{"a", "b"})} {
		var at *fs.PathError
		if !errors.As(err, &at) || at.Path != want || errors.As(at.Err, new(*fs.PathError)) {
			t.Errorf("%v, not of %s", err, want)
		}
	}
}

// A query names saved ones by the longest name that stands there, or by one in
// quotation marks.
func TestNames(t *testing.T) {
	names := Names([]Query{{"lavrov", "actor:lavrov"}, {"Las visitas", "type:visit"}, {"las", "date:2025"}, {"mala", "date:nunca"}})
	for typed, want := range map[string]string{
		"@lavrov": "actor:lavrov", "@LAVROV tratado": "actor:lavrov tratado", "tratado @las visitas": "tratado type:visit", "@las visita": "date:2025 visita", "@las": "date:2025",
		`@"las visitas" @lavrov`: "type:visit actor:lavrov", "@lavrov  date:2024 ": "actor:lavrov date:2024", `"@lavrov"`: `"@lavrov"`, "a@las": "a@las", "@lavrov @lavrov": "actor:lavrov",
	} {
		if q, err := model.ParseQueryNaming(typed, names); err != nil || q.String() != want {
			t.Errorf("%s is %s (%v), not %s", typed, q, err, want)
		}
	}
	for typed, wrong := range map[string]model.QueryError{
		"@nadie": {Fault: model.FaultSaved, Part: "nadie", Term: "@nadie"}, "x @": {Fault: model.FaultSaved, Term: "@", At: 2}, `x @"las`: {}, `@"nadie`: {Fault: model.FaultSaved, Part: "nadie", Term: `@"nadie`},
		"x @mala": {Fault: model.FaultDate, Part: "nunca", Term: "@mala", At: 2}, "@las date:x": {Fault: model.FaultDate, Part: "x", Term: "date:x", At: 5},
	} {
		var got *model.QueryError
		_, err := model.ParseQueryNaming(typed, names)
		if wrong == (model.QueryError{}) != (err == nil) {
			t.Errorf("%s: %v", typed, err)
		} else if errors.As(err, &got) && (got.Fault != wrong.Fault || got.Part != wrong.Part || got.Term != wrong.Term || got.At != wrong.At) {
			t.Errorf("%s: %+v", typed, *got)
		}
	}
	for _, q := range []Query{{"lavrov", ""}, {"Las visitas", ""}} {
		if _, size, err := names(q.AsTyped()[1:]); err != nil || size != len(q.AsTyped())-1 {
			t.Errorf("%s: %d %v", q.AsTyped(), size, err)
		}
	}
}

// Whatever is in the file of queries, what is read can be saved again, and every
// other line stays.
func FuzzQueries(f *testing.F) {
	f.Add("# mías\na = b\nA=c\n\nsin igual\r\n= x\n#b = c\n@d = e", "nueva", "actor:x")
	f.Add("a=1", "á", "")
	f.Fuzz(func(t *testing.T, text, name, query string) {
		m := In(t.TempDir())
		if err := os.WriteFile(m.QueriesPath(), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		before, err := m.Queries()
		if err != nil {
			return
		}
		if err := m.SaveQuery(Query{name, query}); err != nil {
			return
		}
		got, err := m.Query(name)
		if err != nil || got.Name != name || got.Text != strings.Join(strings.Fields(query), " ") {
			t.Fatalf("saved %q = %q, read %+v (%v)", name, query, got, err)
		}
		after, err := m.Queries()
		if err != nil || len(without(after, name)) != len(without(before, name)) {
			t.Fatalf("%v became %v (%v)", before, after, err)
		}
		data, _ := os.ReadFile(m.QueriesPath())
		for line := range strings.Lines(text) {
			line = strings.TrimRight(line, "\r\n")
			if _, isQuery := parseQuery(line); !isQuery && !strings.Contains("\n"+string(data), "\n"+line) {
				t.Fatalf("the line %q is lost", line)
			}
		}
	})
}
