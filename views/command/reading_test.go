package command

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"time"

	"hito/model"
	"hito/views/words"
)

// What is said of reading reaches the loading, and what is wrong with it is
// named with the mend.
func TestReadingFlags(t *testing.T) {
	var got Reading
	note := func(w *World) {
		w.Load = func(_ context.Context, _ []string, how Reading, _ func(Progress)) (*model.Chronology, error) {
			got = how
			return small(false), nil
		}
		w.KnownEncoding = func(name string) bool { return name == "latin1" }
	}
	if r := with(note, "list", "--encoding", "latin1", "--hidden", "--columns", "fecha=Publicado el, cuerpo=nota", "--actors", "quien.yaml", "--events", "marchas.yaml", "x"); r.code != Done {
		t.Errorf("%+v", r)
	}
	if want := "{latin1 map[date:Publicado el text:nota] true quien.yaml marchas.yaml}"; fmt.Sprint(got) != want {
		t.Errorf("%v, want %s", got, want)
	}
	for arguments, want := range map[string]string{
		"--encoding utf-77":          "hito: no such encoding: utf-77\nhint: utf-8",
		"--columns fecha":            "hito: it does not say which column: fecha\nhint: write field=column",
		"--columns color=x":          "hito: no such field: color\nhint: there are date, title",
		"--columns fecha=a,date=b":   "hito: the field stands twice, in a and in b: date\n",
		"--actors":                   "hito: a value is missing: --actors\nhint: write --actors FILE\n",
		"--events=":                  "hito: a value is missing: --events\nhint: write --events FILE\n",
		"--actors=":                  "hito: a value is missing: --actors\nhint: write --actors FILE\n",
		"--actro x":                  "hito: no such flag: --actro\nhint: did you mean --actor?\n",
		"--columns text=":            "hito: it does not say which column: text=\n",
		"--watch":                    "hito: no such flag: --watch\nhint: it belongs to another command: hito --watch",
		"--language es --columns =b": "hito: no dice qué columna: =b\npista: escribe campo=columna",
	} {
		if r := with(note, append([]string{"list"}, strings.Fields(arguments)...)...); r.code != Failed || !strings.HasPrefix(r.err, want) {
			t.Errorf("%s: %d %q", arguments, r.code, r.err)
		}
	}
	terminal := func(w *World) { w.StdoutTerminal = true }
	if r := with(nil, "--watch", "x"); r.code != Failed || !strings.Contains(r.err, "needs a terminal") {
		t.Errorf("%+v", r)
	}
	if r := with(terminal, "--watch", "-"); r.code != Failed || !strings.Contains(r.err, "read but once") {
		t.Errorf("%+v", r)
	}
}

// docs --problems is about the files alone: they are printed, not told beside.
func TestDocsProblems(t *testing.T) {
	broken := func(w *World) {
		w.Load = func(context.Context, []string, Reading, func(Progress)) (*model.Chronology, error) {
			return small(true), nil
		}
	}
	if r := with(broken, "docs", "--problems"); r.code != Unreadable || r.err != "" || !strings.Contains(r.out, "not text → save it") {
		t.Errorf("%+v", r)
	}
	if r := with(broken, "docs", "--problems", "--format", "jsonl"); !strings.HasPrefix(r.out, `{"path":"no\u001b.pdf","state":"unread","rule":"reader.binary"`) {
		t.Errorf("%+v", r)
	}
	if r := with(broken, "docs", "--problems", "--format", "csv"); !strings.HasPrefix(r.out, "state,path,rule,problem,mend\nunread,") {
		t.Errorf("%+v", r)
	}
	for _, c := range []struct {
		rule, state string
		documents   int
		code        int
	}{
		{"table.truncated", "part", 7, Unreadable},
		{"table.truncated", "unread", 0, Unreadable},
		{"table.undated", "remark", 7, Done}, // nothing is missing
		{"pack.no-list", "part", 7, Unreadable},
		{"reader.duplicate", "repeat", 0, Done},
	} {
		told := func(w *World) {
			w.Load = func(context.Context, []string, Reading, func(Progress)) (*model.Chronology, error) {
				all := small(false)
				all.Problems = []model.FileProblem{{Path: "a.csv", Problem: model.Problem{What: model.Reason{Rule: c.rule}}, Documents: c.documents}}
				return all, nil
			}
		}
		if r := with(told, "docs", "--problems", "--format", "jsonl"); r.code != c.code || !strings.Contains(r.out, `"state":"`+c.state+`"`) {
			t.Errorf("%s: %+v", c.rule, r)
		}
		if r := with(told, "list"); r.code != c.code {
			t.Errorf("%s: %+v", c.rule, r)
		}
	}
	if r := with(nil, "docs", "--problems"); r.code != Done || r.out != "" || !strings.Contains(r.err, "no file gave trouble") {
		t.Errorf("%+v", r)
	}
}

func TestProgressLine(t *testing.T) {
	r := &run{say: words.For("es")}
	at := Progress{Files: 1200, OfFiles: 12000, Bytes: 3_000_000, OfBytes: 30_000_000, Events: 7}
	if got, want := r.sayProgress(at, 3*time.Second), "1200 de 12.000 archivos · 3,0 de 30 MB · 7 sucesos · quedan 27 s"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
	at.Files = at.OfFiles
	if got := r.sayProgress(at, time.Second); got != "12.000 de 12.000 archivos · reuniendo los sucesos" {
		t.Errorf("%q", got)
	}
}

// A text without end is not read to its end.
func TestDatesOfAnEndlessText(t *testing.T) {
	endless := func(w *World) { w.Stdin = strings.NewReader(strings.Repeat("El lunes. ", mostText/10+1)) }
	if r := with(endless, "dates", "-"); r.code != Failed || !strings.Contains(r.err, "too long") {
		t.Errorf("exit %d, %.200q", r.code, r.err)
	}
}
