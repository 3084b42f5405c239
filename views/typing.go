package views

import (
	"errors"
	"strings"

	tea "charm.land/bubbletea/v2"

	"hito/model"
	"hito/views/cells"
	"hito/views/theme"
	"hito/views/words"
)

// typing is what the line at the foot is for.
type typing uint8

const (
	typingNothing typing = iota
	typingSearch
	typingFilter
	typingDocs   // what documents are looked for
	typingFile   // where to write the view
	typingHunt   // what is searched for in a pane
	typingMend   // what the person says of an event
	typingSave   // what the filter is to be saved as
	typingRename // what a saved query is to be called
	typingPipe   // what to pass events to
	typingHelp   // what help is looked for
)

// begin opens the line at the foot.
func (b *browser) begin(what typing, text string) {
	b.typing, b.before, b.wrong = what, b.query, ""
	switch what {
	case typingFilter: // is gone on with
		if b.entry.set(text); text != "" {
			b.entry.insert(" ")
		}
	default:
		b.entry.offer(text)
	}
	b.completion.options, b.completion.pick = nil, -1
	if h := b.history(); h != nil {
		h.at = 0
	}
}

// typeKey takes a key while the line at the foot is being typed.
func (b *browser) typeKey(k tea.KeyPressMsg) tea.Cmd {
	switch b.keys.find(inEntry, k) {
	case pickAccept:
		return b.typedEnter()
	case pickClose:
		return b.typedEscape()
	}
	switch name := k.String(); name {
	case "tab", "shift+tab":
		switch {
		case b.typing != typingFilter:
			return nil
		case name == "tab":
			return b.cycle(1)
		}
		return b.cycle(-1)
	case "up", "ctrl+p":
		if b.history() != nil {
			return b.recall(1)
		}
	case "down", "ctrl+n":
		if b.history() != nil {
			return b.recall(-1)
		}
	}
	switch k.String() {
	case "up", "down", "pgup", "pgdown":
		b.move(b.keys.find(inPanes, k))
		return nil
	}
	if changed, _ := b.entry.key(k); changed {
		return b.typed()
	}
	return nil
}

// typedEscape leaves the line at the foot, and takes back what it did.
func (b *browser) typedEscape() tea.Cmd {
	what := b.typing
	b.typing = typingNothing
	switch what {
	case typingMend:
		return nil
	case typingHunt:
		b.cancelHunt()
		return nil
	case typingHelp:
		b.pager.find("")
		return nil
	case typingDocs:
		b.docs.filter = b.docsBefore
		return b.docs.ask(b.asking.corpus)
	}
	if b.query.String() != b.before.String() {
		return b.tryQuery(b.before)
	}
	return nil
}

// typedEnter does what was typed, or keeps what it did already; a filter that is
// not understood is not left.
func (b *browser) typedEnter() tea.Cmd {
	switch b.typing {
	case typingMend:
		return b.mendEntered()
	case typingSave, typingRename:
		return b.nameEntered()
	case typingHunt:
		b.typing = typingNothing
		b.huntKept()
		return nil
	case typingPipe:
		b.typing = typingNothing
		return b.pipe(b.entry.String())
	case typingFile:
		b.typing = typingNothing
		return b.write(b.entry.String())
	}
	if b.wrong != "" {
		return nil
	}
	if h := b.history(); h != nil {
		h.remember(b.entry.String())
	}
	b.typing = typingNothing
	if b.query.String() != b.before.String() {
		b.leave(place{b.before, b.mode, b.lanes.shown, b.anchorHere()})
	}
	return nil
}

// typed filters by what stands in the line at the foot.
func (b *browser) typed() tea.Cmd {
	switch b.typing {
	case typingFile, typingSave, typingRename, typingPipe:
		return nil
	case typingMend:
		_, b.mends.reads, b.wrong = b.mendTyped(b.entry.String())
		return nil
	case typingHelp:
		b.pager.find(b.entry.String())
		return nil
	case typingSearch:
		return b.tryQuery(b.query.WithText(b.entry.String()))
	case typingHunt:
		return b.hunt(b.entry.String())
	case typingDocs:
		b.docs.filter = b.entry.String()
		return b.docs.ask(b.asking.corpus)
	}
	return join(b.applyFilter(), b.complete())
}

// applyFilter filters by the filter being typed, as far as it is understood, and
// notes what of it is not.
func (b *browser) applyFilter() tea.Cmd {
	b.entry.bad = [2]int{}
	q, err := readQuery(b.entry.String(), b.names())
	b.wrong = ""
	if err != nil {
		b.wrong = b.wrongWith(err)
		if wrong := (*model.QueryError)(nil); errors.As(err, &wrong) {
			b.entry.bad = badPart(b.entry.String(), wrong)
		}
		// As far as it is known what is meant: but for the types that there are not,
		// or the term that is not finished.
		if wrong := (*model.QueryError)(nil); errors.As(err, &wrong) && wrong.Fault == model.FaultType {
			q = knownTypes(q)
		} else if q, err = readQuery(b.entry.String()[:model.Typed(b.entry.String()).At], b.names()); err != nil {
			return nil
		}
	}
	return b.tryQuery(q)
}

// readQuery is a filter as the person wrote it, types in either language.
func readQuery(text string, names model.Names) (model.Query, error) {
	q, err := model.ParseQueryNaming(text, names)
	if err != nil {
		return q, err
	}
	return words.Query(q)
}

// knownTypes is a query less its terms of a type that there is not.
func knownTypes(q model.Query) model.Query {
	var known model.Query
	for _, t := range q.Terms {
		if named, err := words.Query(model.Query{Terms: []model.Term{t}}); err == nil {
			known = known.And(named)
		}
	}
	return known
}

// wrongWith says what is wrong with a filter, in the person's language.
func (b *browser) wrongWith(err error) string {
	var e *model.QueryError
	switch {
	case !errors.As(err, &e):
		return err.Error()
	case e.Fault == model.FaultType:
		what, _ := b.words.QueryError(e)
		return what + near(e.Part, b.words.Types(), b.ui)
	case e.Fault == model.FaultSaved && len(b.queries) > 0:
		what, _ := b.words.QueryError(e)
		names := make([]string, len(b.queries))
		for i, q := range b.queries {
			names[i] = q.Name
		}
		return what + near(e.Part, names, b.ui)
	case e.Fault == model.FaultSaved:
		what, hint := b.words.QueryError(e)
		return what + "; " + hint
	}
	what, _, _ := strings.Cut(e.What, ` "`) // less the word that it is about
	if said := b.ui.Wrong.Of(what); said != "" {
		return said
	}
	return e.What + "; " + e.Hint
}

// near names the types that begin as what was typed does, or some of all.
func near(typed string, types []string, ui *words.UI) string {
	var fit []string
	for _, t := range types {
		if strings.HasPrefix(model.Fold(t), model.Fold(typed)) {
			fit = append(fit, t)
		}
	}
	if len(fit) == 0 {
		fit = types
	}
	return ui.ThereAre.Say(strings.Join(fit, ", "))
}

// drawEntry is the line being typed. What is typed has the right of way: the hint
// behind it, or what it may become, has what is left.
func (b *browser) drawEntry(row *cells.Row) {
	const gap, leastHint, leastWrong, leastPart = 2, 6, 16, 14
	prompt, hint := b.entryPrompt()
	behind := 0
	if b.wrong != "" && len(b.completion.options) == 0 { // nobody should have to guess what is wrong
		behind = leastWrong
	}
	b.entry.drawPrompted(row, b.theme, prompt, behind)
	if row.Room() < gap+leastHint {
		return
	}
	row.Space(theme.Plain, gap)
	switch {
	case b.typing == typingFilter && len(b.completion.options) > 0:
		b.completion.drawOptions(b, row)
	case b.wrong != "":
		row.Cut(b.theme.Warning, b.wrong, row.Room()-1)
	case wholeParts(row, hint) != "" || row.Room() >= leastPart:
		drawParts(row, b.theme.Dim, hint)
	}
}

// entryPrompt is what stands before the line being typed, and what there is to
// know of it behind.
func (b *browser) entryPrompt() (prompt, hint string) {
	switch b.typing {
	case typingFilter:
		return b.ui.FilterPrompt, b.ui.FilterHint
	case typingFile:
		return b.ui.FilePrompt, b.ui.FileHint
	case typingHunt:
		if b.focus == paneSource {
			return b.ui.Arranged.HuntSource, b.ui.Arranged.HuntHint
		}
		return b.ui.Arranged.HuntDetail, b.ui.Arranged.HuntHint
	case typingHelp:
		return b.ui.HelpPrompt, b.ui.HelpHint
	case typingDocs:
		return b.ui.DocsPrompt, b.ui.SearchHint
	case typingSave:
		return b.ui.SaveAs, b.ui.SaveHint
	case typingRename:
		return b.ui.RenameTo, b.ui.SaveHint
	case typingPipe:
		return b.ui.PipeTo, b.ui.PipeHint
	case typingMend:
		return b.ui.Mend.Prompts[b.mends.kind], b.mends.reads
	}
	return b.ui.SearchPrompt, b.ui.SearchHint
}
