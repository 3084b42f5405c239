package views

import (
	"errors"
	"strings"

	tea "charm.land/bubbletea/v2"

	"hito/model"
	"hito/views/words"
)

// begin opens the line at the foot.
func (b *browser) begin(what typing, text string) {
	b.typing, b.before, b.wrong = what, b.query, ""
	b.entry.set(text)
	if what == typingFilter && text != "" {
		b.entry.insert(" ")
	}
	b.completion.options, b.completion.pick = nil, -1
	if h := b.history(); h != nil {
		h.at = 0
	}
}

// entryKey is a key in the line at the foot by what it does there: "enter" keeps
// and "esc" drops what is typed, whichever keys are bound to that.
func (b *browser) entryKey(k tea.KeyPressMsg) string {
	name := k.String()
	switch b.keys.find(inEntry, k) {
	case pickAccept:
		return "enter"
	case pickClose:
		return "esc"
	}
	if name == "enter" || name == "esc" {
		return ""
	}
	return name
}

// typeKey takes a key while the line at the foot is being typed: esc takes
// back what it did, Enter keeps it.
func (b *browser) typeKey(k tea.KeyPressMsg) tea.Cmd {
	switch b.entryKey(k) {
	case "esc":
		what := b.typing
		b.typing = typingNothing
		if what == typingMend {
			return nil
		}
		if what == typingHunt {
			b.cancelHunt()
			return nil
		}
		if what == typingHelp {
			b.pager.find("")
			return nil
		}
		if what == typingDocs {
			b.docs.filter = b.docsBefore
			return b.docs.ask(b.asking.corpus)
		}
		if b.query.String() != b.before.String() {
			return b.tryQuery(b.before)
		}
		return nil
	case "enter":
		if b.typing == typingMend {
			return b.mendEntered()
		}
		if b.typing == typingHunt {
			b.typing = typingNothing
			b.huntKept()
			return nil
		}
		switch b.typing {
		case typingSave, typingRename:
			return b.nameEntered()
		case typingPipe:
			b.typing = typingNothing
			return b.pipe(b.entry.String())
		}
		if b.typing == typingFile {
			b.typing = typingNothing
			return b.write(b.entry.String())
		}
		if b.wrong == "" {
			if h := b.history(); h != nil {
				h.remember(b.entry.String())
			}
			b.typing = typingNothing
			if b.query.String() != b.before.String() {
				b.leave(place{b.before, b.mode, b.lanes.shown, b.anchorHere()})
			}
		}
		return nil
	case "tab", "shift+tab":
		if b.typing != typingFilter {
			return nil
		}
		if k.String() == "tab" {
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
	q, err := model.ParseQuery(b.entry.String())
	if err == nil {
		q, err = words.Query(q)
	}
	b.wrong = ""
	if err != nil {
		b.wrong = b.wrongWith(err)
		if wrong := (*model.QueryError)(nil); errors.As(err, &wrong) {
			b.entry.bad = badPart(b.entry.String(), wrong)
		}
		if wrong := (*model.QueryError)(nil); !errors.As(err, &wrong) || wrong.Fault != model.FaultType {
			return nil
		}
		q = knownTypes(q) // as far as it is known what is meant
	}
	return b.tryQuery(q)
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
	}
	what, _, _ := strings.Cut(e.What, ` "`) // less the word that it is about
	if said := b.ui.Wrong[what]; said != "" {
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
	return words.Fill(ui.ThereAre, strings.Join(fit, ", "))
}
