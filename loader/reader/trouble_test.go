package reader

import (
	"strings"
	"testing"

	"hito/model"
)

// sample is a page of news with what each of its lines is.
type sample struct{ name, stated, outlet, marked string }

var kindLetters = map[byte]model.BlockKind{'M': model.BlockMetadata, 'N': model.BlockMenu, 'Z': model.BlockTeaser,
	'P': model.BlockCaption, 'C': model.BlockCredit, 'R': model.BlockRepeat, 'L': model.BlockRepeat, 'H': model.BlockHeading}

func TestPagesAsFound(t *testing.T) {
	for _, language := range []struct {
		code  string
		pages []sample
	}{{"es", troubleES}, {"es", troubleMore}, {"es", troubleShort}, {"es", troubleProse}, {"en", troubleEN}, {"en", troubleMoreEN},
		{"es", troubleOutlets}, {"es", troubleFront}, {"es", troubleLater}, {"en", troubleLaterEN}, {"en", troubleOutletsEN}} {
		for _, p := range language.pages {
			t.Run(language.code+"/"+p.name, func(t *testing.T) { checkPage(t, p, language.code) })
		}
	}
}

// markedLine is a line of a page's text with the letter that says what it is.
type markedLine struct {
	letter     byte
	start, end int
}

// layOut is the text of a marked page, its lines, and its title.
func layOut(page string) (text string, lines []markedLine, title string) {
	for _, line := range strings.Split(strings.TrimPrefix(page, "\n"), "\n") {
		if line == "" {
			text += "\n"
			continue
		}
		if line[0] >= 'a' { // joined to the line before
			text = strings.TrimRight(text, "\n") + " "
			line = strings.ToUpper(line[:1]) + line[1:]
		}
		lines = append(lines, markedLine{line[0], len(text), len(text) + len(line) - 2})
		text += line[2:] + "\n"
		if line[0] == 'T' || line[0] == 'L' {
			title = line[2:]
		}
	}
	return text, lines, title
}

func checkPage(t *testing.T, p sample, language string) {
	text, lines, title := layOut(p.marked)
	document, problem := one("page.txt", []byte(text))
	if problem != nil {
		t.Fatal(problem)
	}
	for _, line := range lines {
		block, covered := document.BlockAt(int32(line.start))
		covered = covered && int(block.End) >= line.end
		words := document.Text[line.start:line.end]
		switch kind, boilerplate := kindLetters[line.letter]; {
		case !boilerplate && line.letter != '?':
			for at := line.start; at < line.end; at++ {
				if b, ok := document.BlockAt(int32(at)); ok {
					t.Errorf("marked %s: %q", b.Kind, words)
					break
				}
			}
		case !covered:
			t.Errorf("not marked: %q", words)
		case boilerplate && block.Kind != kind:
			t.Errorf("marked %s, want %s: %q", block.Kind, kind, words)
		}
	}
	if got := document.Slice(document.Title); got != title {
		t.Errorf("title %q, want %q", got, title)
	}
	if got := document.Stated.String(); !document.Stated.IsZero() && got != p.stated || document.Stated.IsZero() && p.stated != "" {
		t.Errorf("stated %q, want %q", got, p.stated)
	}
	if document.Outlet != p.outlet {
		t.Errorf("outlet %q, want %q", document.Outlet, p.outlet)
	}
	if document.Language != language {
		t.Errorf("language %q", document.Language)
	}
}
