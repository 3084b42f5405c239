package spoken

import (
	"slices"
	"strings"

	"hito/views/words"
)

// absent are the browser's actions that mean nothing in lines, by the reason why
// ("talk.absent.REASON"), which help says and who asks for one is told.
var absent = []struct {
	reason  string
	actions []string
}{
	{"panes", []string{"next-pane", "previous-pane", "pane-left", "pane-right", "pane-alone", "grow-pane", "shrink-pane", "even-panes"}},
	{"folds", []string{"fold", "fold-all", "tree.open-branch", "tree.close-branch"}},
	{"colours", []string{"next-theme"}},
	{"mouse", []string{"toggle-mouse"}},
	{"suspend", []string{"suspend"}},
	{"sides", []string{"compare.swap-sides"}},
	{"lists", []string{"picker.accept", "picker.pick-down", "picker.pick-up", "picker.close", "choices.pick-down", "choices.pick-up",
		"entry.accept", "entry.close", "pager.close", "compare.close", "doubts.close", "corrections.close", "corrections.accept"}},
}

// whyAbsent is the reason why a word, a key or the name of an action of the
// browser, means nothing here; "" where it is none.
func (t *talk) whyAbsent(word string) string {
	for _, a := range absent {
		for _, action := range a.actions {
			if word == action || slices.Contains(t.keys[action], word) {
				return t.Words.Of(words.AbsentOf, a.reason)
			}
		}
	}
	return ""
}

// absentLines are what help says of them: the browser's keys, and why not here.
func (t *talk) absentLines() []string {
	var said []string
	for _, a := range absent {
		var names []string
		for _, action := range a.actions {
			names = append(names, t.keys[action]...)
		}
		line := t.Words.Of(words.AbsentOf, a.reason)
		if len(names) > 0 {
			line = strings.Join(names, ", ") + ": " + line
		}
		said = append(said, line)
	}
	return said
}
