package words

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
)

// program is what the code of hito, its tests left out, says of texts.
type program struct {
	fields   map[string]bool   // every name behind a dot: b.ui.Count, words.TalkRow
	literals map[string]bool   // every text between quotation marks, and its pieces
	keys     map[string]string // the keys of keys.go by their names
	families map[string]Family // the families of keys.go
	calls    []call
}

// call is a call that says a text: words.TalkRow or ui.Count with so many
// arguments.
type call struct {
	name, place string
	arguments   int
}

func readProgram(t *testing.T) *program {
	t.Helper()
	p := &program{fields: map[string]bool{}, literals: map[string]bool{}, keys: map[string]string{}, families: map[string]Family{}}
	files := token.NewFileSet()
	err := filepath.WalkDir("../..", func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return err
		}
		file, err := parser.ParseFile(files, path, nil, parser.SkipObjectResolution)
		if err != nil {
			return err
		}
		ast.Inspect(file, func(n ast.Node) bool {
			p.read(n, files)
			return true
		})
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func (p *program) read(n ast.Node, files *token.FileSet) {
	switch n := n.(type) {
	case *ast.SelectorExpr:
		p.fields[n.Sel.Name] = true
	case *ast.BasicLit:
		if n.Kind == token.STRING {
			text, _ := strconv.Unquote(n.Value)
			p.literals[text] = true
			for _, piece := range strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune(" ,\":=", r) }) {
				p.literals[piece] = true // `of:"short words edtf"`
			}
		}
	case *ast.ValueSpec:
		if len(n.Values) == 1 {
			p.readKey(n.Names[0].Name, n.Values[0])
		}
	case *ast.CallExpr:
		p.readCall(n, files)
	}
}

// readKey reads a line of keys.go: Name = Key{"id"}, Name = Family{"…", "…"}.
func (p *program) readKey(name string, value ast.Expr) {
	of, ok := value.(*ast.CompositeLit)
	if !ok || len(of.Elts) == 0 {
		return
	}
	id, _ := of.Elts[0].(*ast.BasicLit)
	switch kind, _ := of.Type.(*ast.Ident); {
	case id == nil || kind == nil:
	case kind.Name == "Key":
		p.keys[name], _ = strconv.Unquote(id.Value)
	case kind.Name == "Family":
		before, _ := strconv.Unquote(id.Value)
		after, _ := strconv.Unquote(of.Elts[1].(*ast.BasicLit).Value)
		p.families[name] = Family{before, after}
	}
}

// readCall reads x.Say(words.Name, …), t.tell(words.Name, …), ui.Name.Say(…) and
// ui.Name.Count(…).
func (p *program) readCall(n *ast.CallExpr, files *token.FileSet) {
	does, ok := n.Fun.(*ast.SelectorExpr)
	if !ok || n.Ellipsis != token.NoPos {
		return
	}
	said, arguments := does.X, len(n.Args)
	switch does.Sel.Name {
	case "Say", "tell":
		if len(n.Args) > 0 {
			if first, ok := n.Args[0].(*ast.SelectorExpr); ok && isName(first.X, "words") {
				said, arguments = first, len(n.Args)-1
			}
		}
	case "Count":
	default:
		return
	}
	if key, ok := said.(*ast.SelectorExpr); ok {
		p.calls = append(p.calls, call{key.Sel.Name, files.Position(n.Pos()).String(), arguments})
	}
}

func isName(e ast.Expr, name string) bool {
	id, ok := e.(*ast.Ident)
	return ok && id.Name == name
}

// Every text is asked for somewhere, and every key has its text.
func TestEveryTextIsUsed(t *testing.T) {
	p := readProgram(t)
	if len(p.keys) < 200 || len(p.calls) < 150 {
		t.Fatalf("only %d keys and %d calls were found", len(p.keys), len(p.calls))
	}
	used := map[string]bool{}
	for name, key := range p.keys {
		used[key] = true
		if _, ok := For(fallback).texts.texts.find(key); !ok {
			t.Errorf("%s has no text: %q", name, key)
		}
		if !p.fields[name] && !strings.HasPrefix(key, "query.") { // which query.go says
			t.Errorf("nothing says words.%s", name)
		}
	}
	for name := range p.families {
		if !p.fields[name] {
			t.Errorf("nothing says a text of words.%s", name)
		}
	}
	for _, file := range inFolder("texts/" + fallback) {
		for _, key := range keysOf(t, fallback, file) {
			if !used[key] && !p.asks(key) {
				t.Errorf("nothing asks for %q", key)
			}
		}
	}
}

// asks reports whether the code asks for a key by its parts: the name of a field,
// an id (of a rule, an action, a command) or what it is put together of.
func (p *program) asks(key string) bool {
	if p.literals[key] {
		return true
	}
	word, id, _ := strings.Cut(key, ".")
	switch word {
	case "fault": // what systems say
		return true
	case "ui":
		for part := range strings.SplitSeq(id, ".") {
			if !p.fields[part] && !p.named(part) {
				return false
			}
		}
		return true
	case "wrong":
		for text := range p.literals {
			if strings.HasPrefix(text, id) {
				return true
			}
		}
	case "about":
		return p.named(id)
	}
	for _, f := range p.families {
		if id, ok := strings.CutPrefix(key, f.before); ok && strings.HasSuffix(id, f.after) && p.named(strings.TrimSuffix(id, f.after)) {
			return true
		}
	}
	for i := len(word); i < len(key); i++ {
		if before, rest := key[:i+1], key[i+1:]; p.literals[before] && (p.named(rest) || isNumber.MatchString(rest)) {
			return true
		}
	}
	return false
}

// named reports whether the code has an id as a whole or part by part.
func (p *program) named(id string) bool {
	if p.literals[id] || p.literals[strings.ReplaceAll(id, "-", " ")] || isNumber.MatchString(id) {
		return true
	}
	parts := strings.Split(id, ".")
	for _, part := range parts {
		if len(parts) > 1 && !p.named(part) {
			return false
		}
	}
	if len(parts) > 1 {
		return true
	}
	return p.literals[strings.ReplaceAll(id, "-", "_")]
}

var isNumber = regexp.MustCompile(`^[0-9]+$`)

// What says a text gives it as many arguments as it names.
func TestTextsGetTheirArguments(t *testing.T) {
	p := readProgram(t)
	fields := map[string]string{}
	for _, key := range keysOf(t, fallback, "ui.txt") {
		fields[key[strings.LastIndexByte(key, '.')+1:]] = key
	}
	checked := 0
	for _, c := range p.calls {
		key, ok := p.keys[c.name]
		if !ok {
			key, ok = fields[c.name]
		}
		text, found := For(fallback).texts.find(key)
		if !ok || !found {
			continue
		}
		checked++
		most := 0
		for _, name := range mentioned(text) {
			if m := whichArgument.FindStringSubmatch(name); m != nil {
				n, _ := strconv.Atoi(m[1])
				most = max(most, n)
			}
		}
		if most != c.arguments {
			t.Errorf("%s: %s has %d arguments, and %q names %d", c.place, c.name, c.arguments, key, most)
		}
	}
	if checked < 150 {
		t.Errorf("only %d calls were checked", checked)
	}
}

var whichArgument = regexp.MustCompile(`%\+?\[([0-9]+)\]`)
