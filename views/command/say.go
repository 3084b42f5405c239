package command

import (
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"strings"
	"sync"
	"time"
	"unicode/utf8"

	"hito/model"
	"hito/views/clean"
	"hito/views/words"
)

// problem is a fault in what was asked for: sentences of the catalogue and
// their facts.
type problem struct {
	key, hint words.Key
	facts     []any
}

func (p *problem) Error() string { return fmt.Sprint(p.key, p.facts) }

// fault is a problem; its first fact is what the error line names, the hint
// may use them all. The hint none is none.
func fault(key, hint words.Key, facts ...string) error {
	p := &problem{key: key, hint: hint}
	for _, fact := range facts {
		p.facts = append(p.facts, fact)
	}
	return p
}

// none is no hint.
var none words.Key

// tell writes one line to standard error, made safe.
func (r *run) tell(line string) { fmt.Fprintln(r.Stderr, "hito: "+clean.Line(line)) }

func (r *run) hint(line string) {
	if line != "" {
		fmt.Fprintln(r.Stderr, r.say.Say(words.CommandHint)+" "+clean.Line(line))
	}
}

// fail says what went wrong and gives the exit code.
func (r *run) fail(err error) int {
	say := r.say.Say
	var p *problem
	var date *model.DateError
	var query *model.QueryError
	var file *fs.PathError
	switch {
	case errors.As(err, &p):
		r.tell(say(p.key, p.facts...))
		if p.hint != none {
			r.hint(say(p.hint, p.facts...))
		}
	case errors.As(err, &date):
		r.tell(say(words.CommandDate, date.Text))
		r.hint(say(words.CommandDateHint))
	case errors.As(err, &query):
		what, hint := r.say.QueryError(query)
		r.tell(say(words.CommandQuery, what, query.Term))
		r.hint(hint)
	case errors.As(err, &file) && errors.Is(err, fs.ErrNotExist):
		r.tell(say(words.CommandNoFile, file.Path))
	case errors.As(err, &file) && file.Op == "write":
		r.tell(say(words.CommandUnwritten, file.Err.Error(), file.Path))
	case errors.As(err, &file):
		r.tell(say(words.CommandUnread, file.Err.Error(), file.Path))
	default:
		r.tell(err.Error())
	}
	return Failed
}

// How many problems of one kind are told one by one, and how many of more.
const (
	fewProblems  = 10
	firstOfMany  = 3
	copiesOfMany = 1 // what only repeats is of less concern
)

// tellProblems names the files that could not be read, by what is wrong with
// them; of many of one kind the first, and how many more. The mend is said once.
func (r *run) tellProblems(problems []model.FileProblem) {
	type kind struct{ rule, hint string }
	kinds := make(map[kind][]int, 8)
	var order []kind
	for i, p := range problems {
		k := kind{p.What.Rule, p.Hint}
		if kinds[k] == nil {
			order = append(order, k)
		}
		kinds[k] = append(kinds[k], i)
	}
	for _, k := range order {
		all := kinds[k]
		shown, more := len(all), words.CommandMore
		if k.rule == "reader.duplicate" {
			more = words.CommandMoreRepeats
		}
		switch repeats := words.Repeats(problems[all[0]].Problem); {
		case k.rule == "reader.passed":
			shown, more = 0, words.CommandPassedOver
		case repeats && shown > firstOfMany:
			shown = copiesOfMany
		case shown > fewProblems:
			shown = firstOfMany
		}
		for _, i := range all[:shown] {
			what, _ := r.say.Problem(problems[i].Problem)
			r.tell(what + ": " + problems[i].Path)
		}
		if rest := len(all) - shown; rest > 0 {
			r.tell(r.say.Say(more, rest))
		}
		_, hint := r.say.Problem(problems[all[0]].Problem)
		r.hint(hint)
	}
}

// anyUnread reports whether a file, or a part of one, is missing from what was
// read.
func anyUnread(problems []model.FileProblem) bool {
	return slices.ContainsFunc(problems, func(p model.FileProblem) bool { return !words.Repeats(p.Problem) && !words.Whole(p) })
}

// progress says on standard error how far a long load is, where a person sees
// it.
type progress struct {
	r     *run
	lock  sync.Mutex
	begun time.Time
	told  time.Time
	width int
}

// Long is how long a load runs before it speaks, and often how often it does.
const (
	long  = 500 * time.Millisecond
	often = 100 * time.Millisecond
)

func (r *run) progress() *progress { return &progress{r: r, begun: time.Now()} }

func (p *progress) report(at Progress) {
	if !p.r.StderrTerminal {
		return
	}
	p.lock.Lock()
	defer p.lock.Unlock()
	now := time.Now()
	if now.Sub(p.begun) < long || now.Sub(p.told) < often && at.Files < at.OfFiles {
		return
	}
	line := p.r.sayProgress(at, now.Sub(p.begun))
	fmt.Fprintf(p.r.Stderr, "\r%s", padded(line, p.width))
	p.told, p.width = now, utf8.RuneCountInString(line)
}

// sayProgress is "120 de 400 archivos · 1,2 de 4,0 MB · 310 sucesos · quedan 3 s".
func (r *run) sayProgress(at Progress, run time.Duration) string {
	say := r.say
	line := say.Say(words.CommandProgress, at.Files, at.OfFiles)
	if at.Files == at.OfFiles {
		return line + " · " + say.Say(words.CommandProgressJoining)
	}
	if at.OfBytes > 0 {
		line += " · " + say.Say(words.CommandProgressBytes, say.Megabytes(at.Bytes), say.Megabytes(at.OfBytes))
	}
	if at.Events > 0 {
		line += " · " + say.Say(words.CommandProgressEvents, at.Events)
	}
	if left, ok := words.TimeLeft(at.Bytes, at.OfBytes, run); ok {
		line += " · " + say.Say(words.CommandProgressLeft, say.Span(left))
	}
	return line
}

func padded(s string, width int) string {
	return s + strings.Repeat(" ", max(width-utf8.RuneCountInString(s), 0))
}

// clear takes the progress line away again.
func (p *progress) clear() {
	if p.width > 0 {
		fmt.Fprintf(p.r.Stderr, "\r%*s\r", p.width, "")
	}
}
