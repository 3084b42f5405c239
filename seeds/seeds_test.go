package seeds

import (
	"encoding/json"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"
)

// gold is what gold.json says of the articles. Offsets are bytes.
type gold struct {
	Anchors map[string]struct {
		Date   string   `json:"date"`
		Actors []string `json:"actors"`
		Docs   []int    `json:"docs"`
	} `json:"anchors"`
	Files     []string                   `json:"files"`
	Documents []goldDocument             `json:"documents"`
	Entities  map[string]json.RawMessage `json:"entities"`
	Mentions  []goldName                 `json:"mentions"`
	Events    []goldEvent                `json:"events"`
	Conflicts []struct {
		Event  string      `json:"event"`
		Values []goldValue `json:"values"`
	} `json:"conflicts"`
	Boilerplate []goldSpan     `json:"boilerplate"`
	Sentences   []goldSentence `json:"sentences"`
}

type goldDocument struct {
	Doc    int    `json:"doc"`
	Pub    string `json:"pub"`
	Status string `json:"status"`
}

type goldSpan struct {
	Doc   int `json:"doc"`
	Start int `json:"start"`
	End   int `json:"end"`
}

type goldName struct {
	goldSpan
	Sent    string   `json:"sent"`
	Surface string   `json:"surface"`
	Entity  []string `json:"entity"`
}

type goldValue struct {
	goldSpan
	Value string `json:"value"`
	Sent  string `json:"sent"`
}

type goldSentence struct {
	goldSpan
	Sent   string   `json:"sent"`
	Label  string   `json:"label"`
	Events []string `json:"events"`
}

type goldEvent struct {
	ID       string        `json:"id"`
	Date     string        `json:"edtf"`
	Actors   []string      `json:"actors"`
	Places   []string      `json:"places"`
	Mentions []goldMention `json:"mentions"`
}

type goldMention struct {
	goldSpan
	Sent      string `json:"sent"`
	Role      string `json:"role"`
	Expr      string `json:"expr"`
	ExprStart int    `json:"expr_start"`
	ExprEnd   int    `json:"expr_end"`
	Cue       string `json:"cue"`
	CueStart  int    `json:"cue_start"`
	CueEnd    int    `json:"cue_end"`
}

func load(t *testing.T) (gold, []string) {
	t.Helper()
	raw, err := os.ReadFile("gold.json")
	if err != nil {
		t.Fatal(err)
	}
	var g gold
	if err := json.Unmarshal(raw, &g); err != nil {
		t.Fatal(err)
	}
	texts := make([]string, len(g.Files))
	for i, name := range g.Files {
		text, err := FS.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		texts[i] = string(text)
	}
	return g, texts
}

// cut is the words of a span, and fails where it lies outside its document.
func cut(t *testing.T, texts []string, s goldSpan) string {
	t.Helper()
	if s.Doc < 0 || s.Doc >= len(texts) || s.Start < 0 || s.Start >= s.End || s.End > len(texts[s.Doc]) {
		t.Fatalf("span %+v lies outside its document", s)
	}
	return texts[s.Doc][s.Start:s.End]
}

func TestArticlesArePlainText(t *testing.T) {
	g, texts := load(t)
	names, err := fs.Glob(FS, "*")
	if err != nil {
		t.Fatal(err)
	}
	want := slices.Sorted(slices.Values(g.Files))
	if !slices.Equal(names, want) {
		t.Errorf("embedded %q, gold.json speaks of %q", names, want)
	}
	plain := regexp.MustCompile(`^[a-z0-9-]+\.txt$`)
	for i, name := range g.Files {
		if !plain.MatchString(name) {
			t.Errorf("%s: a name is lower-case ASCII", name)
		}
		if !utf8.ValidString(texts[i]) {
			t.Errorf("%s: not UTF-8", name)
		}
		for at, r := range texts[i] {
			if r != '\n' && (unicode.IsControl(r) || unicode.Is(unicode.Cf, r)) {
				t.Errorf("%s: control character %U at byte %d", name, r, at)
			}
		}
		if n := len(words(texts[i])); n < 350 || n > 600 {
			t.Errorf("%s: %d words, not 350 to 600", name, n)
		}
	}
}

func TestNamesStandWhereGoldSays(t *testing.T) {
	g, texts := load(t)
	for _, m := range g.Mentions {
		if got := cut(t, texts, m.goldSpan); got != m.Surface {
			t.Errorf("%s: %q stands at %d, not %q", m.Sent, got, m.Start, m.Surface)
		}
		for _, id := range m.Entity {
			if _, ok := g.Entities[id]; !ok {
				t.Errorf("%s: %q is no entity", m.Sent, id)
			}
		}
	}
	for _, c := range g.Conflicts {
		for _, v := range c.Values {
			if got := cut(t, texts, v.goldSpan); got != v.Value {
				t.Errorf("conflict of %s: %q stands at %d, not %q", c.Event, got, v.Start, v.Value)
			}
		}
	}
	for _, b := range g.Boilerplate {
		if s := cut(t, texts, b); s != strings.TrimSpace(s) || !utf8.ValidString(s) {
			t.Errorf("boilerplate %q of document %d does not begin and end at words", s, b.Doc)
		}
	}
}

// TestSentencesCoverTheText: in order, apart, and nothing but space between.
func TestSentencesCoverTheText(t *testing.T) {
	g, texts := load(t)
	end := make([]int, len(texts))
	for _, s := range g.Sentences {
		cut(t, texts, s.goldSpan)
		if s.Start < end[s.Doc] {
			t.Errorf("%s begins before the sentence in front of it ends", s.Sent)
		} else if gap := texts[s.Doc][end[s.Doc]:s.Start]; strings.TrimSpace(gap) != "" {
			t.Errorf("%q before %s belongs to no sentence", gap, s.Sent)
		}
		end[s.Doc] = s.End
	}
	for i, text := range texts {
		if rest := strings.TrimSpace(text[end[i]:]); rest != "" {
			t.Errorf("%s: %q belongs to no sentence", g.Files[i], rest)
		}
	}
}

func TestEventsStandWhereGoldSays(t *testing.T) {
	g, texts := load(t)
	sentences := map[string]goldSentence{}
	for _, s := range g.Sentences {
		sentences[s.Sent] = s
	}
	for _, e := range g.Events {
		if len(e.Mentions) == 0 {
			t.Errorf("%s is told nowhere", e.ID)
		}
		for _, id := range slices.Concat(e.Actors, e.Places) {
			if _, ok := g.Entities[id]; !ok {
				t.Errorf("%s: %q is no entity", e.ID, id)
			}
		}
		for _, m := range e.Mentions {
			s := sentences[m.Sent]
			if s.goldSpan != m.goldSpan || !slices.Contains(s.Events, e.ID) {
				t.Errorf("%s: sentence %s does not know of its telling", e.ID, m.Sent)
			}
			within(t, texts, m, m.Expr, m.ExprStart, m.ExprEnd)
			within(t, texts, m, m.Cue, m.CueStart, m.CueEnd)
		}
	}
}

// within checks that the words, if any, stand at start inside the telling.
func within(t *testing.T, texts []string, m goldMention, words string, start, end int) {
	t.Helper()
	if words == "" {
		return
	}
	if start < m.Start || end > m.End {
		t.Errorf("%s: %q stands outside its sentence", m.Sent, words)
	}
	if got := cut(t, texts, goldSpan{m.Doc, start, end}); got != words {
		t.Errorf("%s: %q stands at %d, not %q", m.Sent, got, start, words)
	}
}

// TestAnchors: the four events that every change of hito must keep right.
func TestAnchors(t *testing.T) {
	g, _ := load(t)
	events := map[string]goldEvent{}
	for _, e := range g.Events {
		events[e.ID] = e
	}
	want := map[string]string{
		"EV01": "2023-08-15 [KIM PUTIN] by 1", "EV10": "2024-06 [DPRK RUS] by 3",
		"EV14": "2025-09-03 [KIM PUTIN] by 2", "EV17": "2025-10-27 [CHOE PUTIN] by 2",
	}
	if len(g.Anchors) != len(want) {
		t.Errorf("%d anchors, not %d", len(g.Anchors), len(want))
	}
	for id, a := range g.Anchors {
		e := events[id]
		actors := slices.Sorted(slices.Values(a.Actors))
		got := a.Date + " [" + strings.Join(actors, " ") + "] by " + string(rune('0'+len(a.Docs)))
		if got != want[id] || e.Date != a.Date {
			t.Errorf("%s is %q and %q, not %q", id, got, e.Date, want[id])
		}
		for _, actor := range actors {
			if !slices.Contains(e.Actors, actor) {
				t.Errorf("%s is without %s", id, actor)
			}
		}
		for _, doc := range a.Docs {
			if !slices.ContainsFunc(e.Mentions, func(m goldMention) bool { return m.Doc == doc && m.Role == "core" && m.Expr != "" }) {
				t.Errorf("%s: %s does not tell it with a date", id, g.Files[doc])
			}
		}
	}
}

// TestDates: two articles state their date in the first line, three do not.
func TestDates(t *testing.T) {
	g, texts := load(t)
	stated := 0
	for _, d := range g.Documents {
		has := strings.HasPrefix(texts[d.Doc], "date ")
		if has != (d.Status == "stated") || has && !strings.HasPrefix(texts[d.Doc], "date "+d.Pub) {
			t.Errorf("%s is %s %s, but begins %.20q", g.Files[d.Doc], d.Status, d.Pub, texts[d.Doc])
		}
		if has {
			stated++
		}
	}
	if stated != 2 || len(texts) != 5 {
		t.Errorf("%d of %d articles state their date, not 2 of 5", stated, len(texts))
	}
}

// TestNothingIsCopied: no run of eight words stands in the real articles whose
// facts these tell, which belong to their publishers.
func TestNothingIsCopied(t *testing.T) {
	const run = 8
	originals, err := filepath.Glob(filepath.Join("..", "..", "shared", "seeds", "*.txt"))
	if err != nil {
		t.Fatal(err)
	}
	if len(originals) == 0 {
		t.Log("the real articles are not here: the articles are compared with each other only")
	}
	seen := map[string]string{}
	for _, path := range originals {
		text, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		for _, r := range runs(string(text), run) {
			seen[r] = filepath.Base(path)
		}
	}
	g, texts := load(t)
	for i, text := range texts {
		mine := runs(text, run)
		for _, r := range mine {
			if from, ok := seen[r]; ok && from != g.Files[i] {
				t.Errorf("%s: %q stands in %s", g.Files[i], r, from)
			}
		}
		for _, r := range mine {
			seen[r] = g.Files[i]
		}
	}
}

// words are the lower-cased runs of letters and digits.
func words(text string) []string {
	return strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
}

// runs are all sequences of n words.
func runs(text string, n int) []string {
	w := words(text)
	var out []string
	for i := 0; i+n <= len(w); i++ {
		out = append(out, strings.Join(w[i:i+n], " "))
	}
	return out
}
