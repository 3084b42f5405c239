package lines

import (
	"hito/model"
	"hito/views/words"
)

// problemFile is the fields of `docs --problems --format jsonl`.
type problemFile struct {
	Path  string   `json:"path"`
	State string   `json:"state"` // unread, part (some of it was read), remark (all was), repeat or passed (no document)
	Rule  string   `json:"rule"`
	Facts []string `json:"facts"`
	Text  string   `json:"text"`
	Hint  string   `json:"hint,omitempty"`
}

// The states of a file with a problem.
const (
	unread = "unread"
	partly = "part"
	remark = "remark"
	repeat = "repeat"
	passed = "passed"
)

// Problems writes every file that was not read, that was read in part or with a
// remark, that repeats another or that is no document, one a line, in that order.
func (p *Printer) Problems() error {
	var files []problemFile
	add := func(state, path string, problem model.Problem) {
		what, hint := p.Words.Problem(problem)
		files = append(files, problemFile{path, state, problem.What.Rule, facts(problem.What), what, hint})
	}
	for _, f := range p.Chronology.Problems {
		if !words.Repeats(f.Problem) && !words.InPart(f.Problem) && f.Documents == 0 {
			add(unread, f.Path, f.Problem)
		}
	}
	for _, f := range p.Chronology.Problems {
		if words.Partly(f) {
			add(partly, f.Path, f.Problem)
		}
	}
	for _, f := range p.Chronology.Problems {
		if words.InPart(f.Problem) || words.Whole(f) {
			add(remark, f.Path, f.Problem)
		}
	}
	for i := range p.Chronology.Documents {
		d := &p.Chronology.Documents[i]
		for _, problem := range d.Problems {
			add(remark, d.Path, problem)
		}
	}
	for _, f := range p.Chronology.Problems {
		if words.Repeats(f.Problem) && !words.PassedOver(f.Problem) {
			add(repeat, f.Path, f.Problem)
		}
	}
	for _, f := range p.Chronology.Problems {
		if words.PassedOver(f.Problem) {
			add(passed, f.Path, f.Problem)
		}
	}
	if p.Format == JSONL {
		enc := newEncoder(p.out)
		for i := range files {
			if err := enc.line(&files[i]); err != nil {
				return err
			}
		}
		return p.out.Flush()
	}
	return p.problemTable(files)
}

func (p *Printer) problemTable(files []problemFile) error {
	say := p.Words
	var t *table
	switch p.Format {
	case Text:
		width := 0
		for i := range files {
			width = max(width, len([]rune(files[i].Path)))
		}
		t = p.table(nil, 12, min(width, 48)).looking(warning, strong)
	case CSV:
		t = p.table([]string{"state", "path", "rule", "problem", "mend"})
	default:
		t = p.table([]string{say.Say(words.LinesState), say.Say(words.LinesDocument), say.Say(words.LinesProblem), say.Say(words.LinesMend)})
	}
	for i := range files {
		f := &files[i]
		switch p.Format {
		case CSV:
			t.row(f.State, f.Path, f.Rule, f.Text, f.Hint)
		case Text:
			text := f.Text
			if f.Hint != "" {
				text += " → " + f.Hint
			}
			t.row(say.Of(words.StateOf, f.State), f.Path, text)
		default:
			t.row(say.Of(words.StateOf, f.State), f.Path, f.Text, f.Hint)
		}
	}
	return t.end()
}
