package model

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// BenchmarkBesideOthers looks for the same words in the same million titles: with
// the index; in the titles folded once into one piece of memory and scanned from
// end to end; and, where they are installed, with fzf (--filter, for the words as
// they stand) and rg, which read them from a file as they do in a pipe. Those also
// begin and read anew each time: what a program that calls them would wait for.
//
//	go test ./model -run '^$' -bench BesideOthers
func BenchmarkBesideOthers(b *testing.B) {
	c, x := millionEvents(), millionIndex()
	var titles, folded strings.Builder
	for i := range c.Events { // the first telling of each is its title
		title := strings.ReplaceAll(c.Text(c.Mentions[c.Events[i].Mentions.First(c)].Span), "\n", " ")
		titles.WriteString(title + "\n")
		folded.WriteString(Fold(title) + "\n")
	}
	file := filepath.Join(b.TempDir(), "titles")
	if err := os.WriteFile(file, []byte(titles.String()), 0o600); err != nil {
		b.Fatal(err)
	}
	blob := []byte(folded.String())
	for _, typed := range []string{"a", "cumbre", "tratado comercial", "zzz"} {
		b.Run("hito/"+typed, func(b *testing.B) {
			q := Query{}.With(Term{Text: typed})
			found := 0
			for b.Loop() {
				x.recent.results = nil
				found = len(x.Find(q))
			}
			b.ReportMetric(float64(found), "found")
		})
		b.Run("scan/"+typed, func(b *testing.B) {
			found := 0
			for b.Loop() {
				found = scanLines(blob, []byte(Fold(typed)))
			}
			b.ReportMetric(float64(found), "found")
		})
		for _, other := range [...][]string{{"fzf", "--filter", "'" + strings.ReplaceAll(typed, " ", `\ `)}, {"rg", "-i", "-F", typed}} {
			name, arguments := other[0], other[1:]
			program, err := exec.LookPath(name)
			if err != nil {
				b.Logf("no %s here: it is not timed", name)
				continue
			}
			b.Run(name+"/"+typed, func(b *testing.B) { passThrough(b, program, arguments, file) })
		}
	}
}

// scanLines counts the lines that have a word.
func scanLines(text, word []byte) (lines int) {
	for {
		at := bytes.Index(text, word)
		if at < 0 {
			return lines
		}
		lines++
		_, text, _ = bytes.Cut(text[at:], []byte{'\n'})
	}
}

// passThrough runs a program with a file as its standard input and counts the
// lines it gives back.
func passThrough(b *testing.B, program string, arguments []string, file string) {
	found := 0
	for b.Loop() {
		in, err := os.Open(file)
		if err != nil {
			b.Fatal(err)
		}
		c := exec.Command(program, arguments...)
		c.Stdin = in
		out, err := c.Output()
		in.Close()
		if _, ended := err.(*exec.ExitError); err != nil && !ended { // nothing found is no success to either
			b.Fatal(err)
		}
		found = bytes.Count(out, []byte{'\n'})
	}
	b.ReportMetric(float64(found), "found")
}
