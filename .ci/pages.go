//go:build ignore

// Measures how hito reads web pages: body text against the gold lists of
// go-trafilatura's 983 pages and publication dates against those of
// go-htmldate's 1,000. The pages are in the module zips, which go mod download
// fetches; nothing of them is imported or built.
//
//	go run .ci/pages.go [-floors FILE] [-misses] [-only FILE] [-show]
//
// A page's gold is strings that its body holds and strings that it does not
// hold; the figures are over all strings, as these yardsticks are always
// counted. The body is the text less its title and what is marked as
// boilerplate, captions too but not subheadings. A date is right where the first
// candidate is the gold's, or where both say there is none. Pages in Spanish
// are counted apart too.
package main

import (
	"bufio"
	"encoding/json"
	"flag"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"hito/loader/prose"
	"hito/loader/reader/entry"
	"hito/loader/reader/page"
	"hito/model"
)

const (
	bodies = "github.com/markusmobius/go-trafilatura@v1.12.2"
	dates  = "github.com/markusmobius/go-htmldate@v1.10.1"
)

var (
	floors = flag.String("floors", "", "a file of lines `pages - figure floor`: ends 1 where a figure is below")
	misses = flag.Bool("misses", false, "print every string and date that is wrong")
	only   = flag.String("only", "", "only the page of this file name")
	show   = flag.Bool("show", false, "print what was read of each page")
)

func main() {
	flag.Parse()
	figures := map[string]float64{}
	measureBodies(figures)
	measureDates(figures)
	if *floors != "" && !hold(figures) {
		os.Exit(1)
	}
}

// module is the folder of a module, "" where it cannot be had.
func module(name string) string {
	scratch, err := os.MkdirTemp("", "pages")
	if err != nil {
		return ""
	}
	defer os.RemoveAll(scratch)
	if os.WriteFile(filepath.Join(scratch, "go.mod"), []byte("module pages\n"), 0o644) != nil {
		return ""
	}
	c := exec.Command("go", "mod", "download", "-json", name)
	c.Dir, c.Env = scratch, append(os.Environ(), "GOFLAGS=-mod=mod")
	out, err := c.Output()
	var found struct{ Dir, Error string }
	if json.Unmarshal(out, &found); err != nil || found.Dir == "" {
		fmt.Printf("%s cannot be downloaded here: not measured (%v %s)\n", name, err, found.Error)
		return ""
	}
	return found.Dir
}

// golds are the entries of a table of composite literals in Go source: string
// fields, and lists of strings.
func golds(files ...string) []map[string][]string {
	var all []map[string][]string
	for _, file := range files {
		parsed, err := parser.ParseFile(token.NewFileSet(), file, nil, 0)
		if err != nil {
			fmt.Println(err)
			os.Exit(1)
		}
		ast.Inspect(parsed, func(n ast.Node) bool {
			literal, ok := n.(*ast.CompositeLit)
			if !ok {
				return true
			}
			gold := map[string][]string{}
			for _, e := range literal.Elts {
				if pair, ok := e.(*ast.KeyValueExpr); ok {
					if key, ok := pair.Key.(*ast.Ident); ok {
						gold[key.Name] = strs(pair.Value)
					}
				}
			}
			if len(gold["File"]) == 1 {
				all = append(all, gold)
				return false
			}
			return true
		})
	}
	return all
}

func strs(e ast.Expr) []string {
	switch e := e.(type) {
	case *ast.BasicLit:
		if text, err := strconv.Unquote(e.Value); err == nil {
			return []string{text}
		}
	case *ast.CompositeLit:
		var all []string
		for _, e := range e.Elts {
			all = append(all, strs(e)...)
		}
		return all
	}
	return nil
}

// load is a page's text in UTF-8.
func load(folder, name string) (string, int) {
	for _, sub := range []string{"mediacloud", "comparison", "mock"} {
		data, err := os.ReadFile(filepath.Join(folder, "test-files", sub, name))
		if err != nil {
			continue
		}
		if utf8.Valid(data) {
			return string(data), len(data)
		}
		return legacy(data), len(data)
	}
	fmt.Println("no such page:", name)
	os.Exit(1)
	return "", 0
}

// legacy reads bytes as Windows-1252, stray ones among UTF-8 as well.
func legacy(data []byte) string {
	var b strings.Builder
	for len(data) > 0 {
		r, size := utf8.DecodeRune(data)
		if r == utf8.RuneError && size == 1 {
			r = rune(data[0])
			if r >= 0x80 && r < 0xa0 {
				r = []rune("€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ")[r-0x80]
			}
		}
		b.WriteRune(r)
		data = data[size:]
	}
	return b.String()
}

// counts are of gold strings: held and not held, rightly and not.
type counts struct{ tp, fn, fp, tn float64 }

func (c counts) f() (f, p, r float64) {
	return 2 * c.tp / (2*c.tp + c.fp + c.fn), c.tp / (c.tp + c.fp), c.tp / (c.tp + c.fn)
}

func measureBodies(figures map[string]float64) {
	folder := module(bodies)
	if folder == "" {
		return
	}
	var all, spanish counts
	var size, pages, es int
	var took time.Duration
	for _, gold := range golds(filepath.Join(folder, "scripts/comparison/data.go")) {
		if *only != "" && gold["File"][0] != *only {
			continue
		}
		text, n := load(folder, gold["File"][0])
		begun := time.Now()
		e := page.Read(text, page.Options{})
		took += time.Since(begun)
		size += n
		if *show {
			fmt.Println(marked(e))
		}
		c := count(gold, squeezed(body(e)))
		pages++
		add(&all, c)
		if language(e) == "es" {
			es++
			add(&spanish, c)
		}
	}
	for name, c := range map[string]counts{"body": all, "body.es": spanish} {
		f, p, r := c.f()
		figures[name+".f"], figures[name+".p"], figures[name+".r"] = f, p, r
	}
	fmt.Printf("bodies: %4d pages  F1 %.4f  P %.4f  R %.4f   %.1f MB/s\n", pages, figures["body.f"], figures["body.p"], figures["body.r"], float64(size)/1e6/took.Seconds())
	fmt.Printf("  in Spanish: %3d  F1 %.4f  P %.4f  R %.4f\n", es, figures["body.es.f"], figures["body.es.p"], figures["body.es.r"])
}

func add(to *counts, c counts) {
	to.tp, to.fn, to.fp, to.tn = to.tp+c.tp, to.fn+c.fn, to.fp+c.fp, to.tn+c.tn
}

// count holds a body against its gold, white space as single spaces.
func count(gold map[string][]string, body string) (c counts) {
	for _, with := range gold["With"] {
		if strings.Contains(body, squeezed(with)) {
			c.tp++
			continue
		}
		c.fn++
		if *misses {
			fmt.Printf("%s\tmissing\t%s\n", gold["File"][0], with)
		}
	}
	for _, without := range gold["Without"] {
		if !strings.Contains(body, squeezed(without)) {
			c.tn++
			continue
		}
		c.fp++
		if *misses {
			fmt.Printf("%s\tforeign\t%s\n", gold["File"][0], without)
		}
	}
	return c
}

func squeezed(text string) string { return strings.Join(strings.Fields(text), " ") }

// body is what of a text counts as the article's body.
func body(e entry.Entry) string {
	var b strings.Builder
	at := int32(0)
	skip := func(start, end int32) {
		if start > at {
			b.WriteString(e.Text[at:start])
		}
		at = max(at, end)
	}
	out := []model.Block{{Start: e.Title.Start, End: e.Title.End}}
	for _, block := range e.Blocks {
		if block.Kind != model.BlockHeading {
			out = append(out, block)
		}
	}
	slices.SortFunc(out, func(a, b model.Block) int { return int(a.Start - b.Start) })
	for _, block := range out {
		skip(block.Start, block.End)
	}
	b.WriteString(e.Text[at:])
	return b.String()
}

// marked is a text with its boilerplate named, to look at.
func marked(e entry.Entry) string {
	var b strings.Builder
	at := int32(0)
	for _, block := range e.Blocks {
		fmt.Fprintf(&b, "%s[%v: %s]", e.Text[at:block.Start], block.Kind, e.Text[block.Start:block.End])
		at = block.End
	}
	b.WriteString(e.Text[at:])
	return fmt.Sprintf("title %q outlet %q author %q language %q url %q\ndates %v\n%s", e.Text[e.Title.Start:e.Title.End], e.Outlet, e.Author, e.Language, e.URL, e.Dates, b.String())
}

// language is the page's, by its text where it does not say.
func language(e entry.Entry) string {
	if e.Language != "" {
		return e.Language
	}
	return prose.Language(prose.Tokenize(nil, e.Text))
}

func measureDates(figures map[string]float64) {
	folder := module(dates)
	if folder == "" {
		return
	}
	var right, pages, rightES, es float64
	tables := filepath.Join(folder, "scripts/comparison")
	for _, gold := range golds(filepath.Join(tables, "data-mediacloud.go"), filepath.Join(tables, "data-default.go")) {
		if *only != "" && gold["File"][0] != *only {
			continue
		}
		text, _ := load(folder, gold["File"][0])
		e := page.Read(text, page.Options{})
		want, got := gold["Date"][0], ""
		if want == "nan" {
			want = ""
		}
		if len(e.Dates) > 0 {
			got = e.Dates[0].Date.String()
		}
		ok := 0.0
		if got == want {
			ok = 1
		} else if *misses {
			fmt.Printf("%s\tdate\twant %s\tgot %s\t%s\t%v\n", gold["File"][0], want, got, gold["URL"][0], e.Dates)
		}
		pages, right = pages+1, right+ok
		if language(e) == "es" {
			es, rightES = es+1, rightES+ok
		}
	}
	figures["date"], figures["date.es"] = right/pages, rightES/es
	fmt.Printf("dates: %5.0f pages  right %.4f\n  in Spanish: %3.0f  right %.4f\n", pages, figures["date"], es, figures["date.es"])
}

// hold compares the figures with their floors.
func hold(figures map[string]float64) bool {
	file, err := os.Open(*floors)
	if err != nil {
		fmt.Println(err)
		return false
	}
	defer file.Close()
	ok := true
	for lines := bufio.NewScanner(file); lines.Scan(); {
		fields := strings.Fields(lines.Text())
		if len(fields) != 4 || fields[0] != "pages" {
			continue
		}
		floor, _ := strconv.ParseFloat(fields[3], 64)
		value, measured := figures[fields[2]]
		if measured && value < floor {
			fmt.Printf("%s is %.4f, below %s\n", fields[2], value, fields[3])
			ok = false
		}
	}
	return ok
}
