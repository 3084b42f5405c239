package spoken

import (
	"context"
	"errors"
	"io"
	"slices"
	"strconv"
	"strings"

	"hito/model"
	"hito/views"
	"hito/views/lines"
	"hito/views/memory"
	"hito/views/words"
)

// saved are the saved queries; ok is false where they cannot be read, which is
// told.
func (t *talk) saved() (queries []memory.Query, ok bool) {
	if t.Queries == nil {
		t.say(sentence(t.ui.DecideNowhere))
		return nil, false
	}
	queries, err := t.Queries.Queries()
	if err != nil {
		t.say(sentence(views.WhyUnsaved(err, t.ui)))
		return nil, false
	}
	return queries, true
}

// names are the saved queries that a filter names, if it does: they are read only
// then.
func (t *talk) names(filter string) model.Names {
	if t.Queries == nil || !strings.Contains(filter, "@") {
		return nil
	}
	all, _ := t.saved()
	return memory.Names(all)
}

// save saves the filter under a name.
func (t *talk) save(name string) {
	switch {
	case t.Query.IsEmpty():
		t.say(sentence(t.ui.NoFilterToSave))
	case name == "":
		t.tell(words.TalkWhichName)
	case t.Queries == nil:
		t.say(sentence(t.ui.DecideNowhere))
	default:
		t.sayKept(t.Queries.SaveQuery(memory.Query{Name: name, Text: t.Query.String()}), t.Words.Say(words.TalkSaved, name))
	}
}

// sayKept says that the saved queries were changed, or why not.
func (t *talk) sayKept(err error, done string) {
	if err != nil {
		t.say(sentence(views.WhyUnsaved(err, t.ui)))
		return
	}
	t.say(done)
}

// queries reads the saved queries.
func (t *talk) queries() {
	all, ok := t.saved()
	switch {
	case !ok:
	case len(all) == 0:
		t.tell(words.TalkNoQueries)
	default:
		t.tell(words.TalkUse)
		t.read(len(all), func(i int) string { return strconv.Itoa(i+1) + ". " + all[i].Name + ": " + all[i].Text })
	}
}

// named is the saved query of a number or a name; ok is false where there is
// none, which is told.
func (t *talk) named(name string) (q memory.Query, ok bool) {
	all, ok := t.saved()
	if !ok {
		return q, false
	}
	n, isNumber := whole(name)
	for i, q := range all {
		if isNumber && n == i+1 || model.Fold(q.Name) == model.Fold(name) {
			return q, true
		}
	}
	t.tell(words.TalkNoQuery, name)
	return q, false
}

// use filters by a saved query.
func (t *talk) use(name string) {
	if q, ok := t.named(name); ok {
		t.filter(q.Text)
	}
}

// rename gives a saved query another name: "2 visits of Lavrov".
func (t *talk) rename(rest string) {
	old, name, _ := strings.Cut(rest, " ")
	if name = strings.TrimSpace(name); name == "" {
		t.tell(words.TalkWhichName)
		return
	}
	if q, ok := t.named(old); ok {
		t.sayKept(t.Queries.RenameQuery(q.Name, name), sentence(t.ui.QueryRenamed.Say(name)))
	}
}

// forget deletes a saved query.
func (t *talk) forget(name string) {
	if q, ok := t.named(name); ok {
		t.sayKept(t.Queries.DeleteQuery(q.Name), sentence(t.ui.QueryDeleted.Say(q.Name)))
	}
}

// resume takes up where the person was, unless they asked for something else: the
// filter, the event with its telling, and how dates are said.
func (t *talk) resume() {
	s := t.Session
	if s == nil {
		return
	}
	if slices.Contains(styles[:], s.Dates) {
		t.style = s.Dates
	}
	if !t.Query.IsEmpty() {
		return
	}
	if q, wrong := views.ParseFilter(s.Query, t.Words, nil); wrong == "" {
		t.Query = q
	}
	t.resumed = !t.Query.IsEmpty()
	t.find(s.Telling)
	if e := t.event(); e != nil {
		t.telling = max(slices.IndexFunc(e.Mentions.In(t.c), func(m int32) bool { return t.c.Mentions[m].ID == model.IDOf(s.Telling) }), 0)
	}
}

// session is where the person is now. Panes and what was typed in the browser are
// as it left them.
func (t *talk) session() views.Session {
	var s views.Session
	if t.Session != nil {
		s = *t.Session
	}
	s.Query, s.Telling = t.Query.String(), t.anchor()
	if m := t.mention(); m != nil {
		s.Telling = m.ID.String()
	}
	if t.style != styles[0] || slices.Contains(styles[:], s.Dates) {
		s.Dates = t.style
	}
	return s
}

// pass passes the event as JSON to a program, or where a star stands before it all
// that the filter shows, and reads what it says.
func (t *talk) pass(rest string) {
	program, all := strings.CutPrefix(rest, "*")
	command := views.SplitCommand(program)
	switch {
	case len(command) == 0 || command[0] == "":
		t.tell(words.TalkWhichProgram)
		return
	case t.event() == nil:
		t.sayCount()
		return
	}
	rows := t.rows
	if !all {
		rows = rows[t.at : t.at+1]
	}
	t.out.Flush()
	out := views.PassTo(t.ctx, command, func(to io.Writer) error { return lines.New(to, t.c, t.Words, lines.JSONL).Events(rows) })
	switch {
	case errors.Is(out.Err, context.DeadlineExceeded):
		t.say(ended(t.ui.PipeTooLong.Say(out.Program, t.Words.Span(views.PipePatience))))
	case out.Err != nil:
		t.say(ended(t.ui.PipeFailed.Say(out.Program, t.ui.System(out.Err))))
	case len(out.Lines) == 0:
		t.say(sentence(t.ui.PipeTitle.Say(out.Program) + " " + t.ui.PipeSilent))
	}
	if out.Cut {
		out.Lines = append(out.Lines, t.ui.PipeCut)
	}
	if len(out.Lines) > 0 {
		t.read(len(out.Lines), func(i int) string { return out.Lines[i] })
	}
}
