package spoken

import (
	"slices"
	"strings"
	"unicode/utf8"

	"hito/model"
	"hito/views"
	"hito/views/words"
)

// command is something that can be asked for: by its words in either language
// ("talk.word.NAME"), and by the keys of the browser's actions.
type command struct {
	name    string
	actions []string
	run     func(t *talk, rest string)
}

// allCommands are all of them, as help has them.
func allCommands() []command {
	return slices.Concat(commandsOfReading(), commandsOfFilter(), commandsOfRest())
}

// commandsOfReading go through events, tellings and time.
func commandsOfReading() []command {
	return []command{
		{"next", []string{"next-event", "down"}, func(t *talk, _ string) { t.step(1) }},
		{"previous", []string{"previous-event", "up"}, func(t *talk, _ string) { t.step(-1) }},
		{"first", []string{"top"}, func(t *talk, _ string) { t.goTo(0) }},
		{"last", []string{"bottom"}, func(t *talk, _ string) { t.goTo(len(t.rows) - 1) }},
		{"list", []string{"go-list"}, (*talk).list},
		{"more", []string{"page-down", "half-down"}, func(t *talk, _ string) { t.goOn() }},
		{"less", []string{"page-up", "half-up"}, func(t *talk, _ string) { t.less() }},
		{"find", []string{"pager.find"}, (*talk).seek},
		{"detail", []string{"go-detail", "open"}, func(t *talk, _ string) { t.detail() }},
		{"source", []string{"go-source"}, (*talk).source},
		{"telling", []string{"next-telling"}, (*talk).nextTelling},
		{"telling-back", []string{"previous-telling"}, func(t *talk, _ string) { t.tellingBy(-1) }},
		{"compare", []string{"compare"}, (*talk).compare},
		{"different", []string{"compare.different"}, func(t *talk, _ string) { t.different() }},
		{"told", []string{"next-told"}, func(t *talk, _ string) { t.told(1) }},
		{"told-back", []string{"previous-told"}, func(t *talk, _ string) { t.told(-1) }},
		{"month", []string{"next-month"}, func(t *talk, _ string) { t.byUnit(1, model.GranularityMonth) }},
		{"month-back", []string{"previous-month"}, func(t *talk, _ string) { t.byUnit(-1, model.GranularityMonth) }},
		{"day", []string{"next-day"}, func(t *talk, _ string) { t.byUnit(1, model.GranularityDay) }},
		{"day-back", []string{"previous-day"}, func(t *talk, _ string) { t.byUnit(-1, model.GranularityDay) }},
		{"date", []string{"palette"}, (*talk).goToDate},
		{"date-style", []string{"date-style"}, (*talk).cycleDates},
		{"histogram", []string{"select-right", "select-left"}, func(t *talk, _ string) { t.histogram() }},
		{"zoom-in", []string{"zoom-in"}, (*talk).zoomIn},
		{"zoom-out", []string{"zoom-out"}, func(t *talk, _ string) { t.zoomOut() }},
		{"lanes", []string{"lanes"}, (*talk).lanes},
	}
}

// commandsOfFilter say which events are spoken of.
func commandsOfFilter() []command {
	return []command{
		{"filter", []string{"filter"}, (*talk).filter},
		{"search", []string{"search"}, (*talk).search},
		{"clear", []string{"clear-filter"}, func(t *talk, _ string) { t.clear() }},
		{"drop", []string{"drop-term"}, (*talk).drop},
		{"undated", []string{"undated"}, func(t *talk, _ string) { t.undated() }},
		{"actors", []string{"actors"}, facet(model.KeyActor)},
		{"places", []string{"places"}, facet(model.KeyPlace)},
		{"types", []string{"types"}, facet(model.KeyType)},
		{"outlets", []string{"outlets"}, facet(model.KeyOutlet)},
		{"dates", []string{"dates"}, facet(model.KeyDate)},
		{"sure", []string{"tree.sure"}, func(t *talk, _ string) { t.sure() }},
		{"include", []string{"choices.include"}, func(t *talk, rest string) { t.choose(rest, false) }},
		{"exclude", []string{"choices.exclude"}, func(t *talk, rest string) { t.choose(rest, true) }},
		{"actor-here", []string{"actor-here"}, func(t *talk, _ string) { t.actorHere() }},
		{"save", []string{"save-query"}, (*talk).save},
		{"queries", []string{"saved-queries"}, func(t *talk, _ string) { t.queries() }},
		{"use", nil, (*talk).use},
		{"rename", nil, (*talk).rename},
		{"forget", nil, (*talk).forget},
		{"pass", []string{"pass-on"}, (*talk).pass},
		{"back", []string{"view-back", "back"}, func(t *talk, _ string) { t.retrace(&t.past, &t.ahead, words.TalkNoPast) }},
		{"forward", []string{"view-forward"}, func(t *talk, _ string) { t.retrace(&t.ahead, &t.past, words.TalkNoAhead) }},
	}
}

// commandsOfRest are about documents and decisions, and take something away.
func commandsOfRest() []command {
	return []command{
		{"docs", []string{"documents"}, (*talk).documents},
		{"document", nil, (*talk).openDocument},
		{"problems", []string{"problems"}, func(t *talk, _ string) { t.problems() }},
		{"doubts", []string{"doubts", "doubts.same", "doubts.unsure"}, func(t *talk, _ string) { t.doubts() }},
		{"correct", []string{"correct"}, (*talk).correct},
		{"join", []string{"join"}, (*talk).join},
		{"split", []string{"split"}, (*talk).split},
		{"decisions", nil, func(t *talk, _ string) { t.decisions() }},
		{"retract", []string{"corrections.exclude"}, (*talk).retract},
		{"undo", []string{"doubts.undo"}, func(t *talk, _ string) { t.undo() }},
		{"cite", []string{"copy-citation"}, func(t *talk, _ string) { t.cite() }},
		{"place", []string{"copy-place"}, func(t *talk, _ string) { t.place() }},
		{"write", []string{"write-view"}, (*talk).write},
		{"open", []string{"open-original"}, (*talk).openOriginal},
		{"edit", []string{"edit-original"}, func(t *talk, _ string) { t.edit() }},
		{"reload", []string{"reload"}, func(t *talk, _ string) { t.reload() }},
		{"page", nil, (*talk).setPage},
		{"help", []string{"help"}, (*talk).help},
		{"quit", []string{"quit"}, func(t *talk, _ string) { t.quit = true }},
	}
}

// learn makes the tables by which commands are found: words first, and then the
// browser's keys where they are no word.
func (t *talk) learn() {
	t.commands = allCommands()
	t.byWord, t.byKey = map[string]int{}, map[string]int{}
	actions, keys := views.PaneKeys(t.Words, t.Keys)
	t.keys = keys
	byAction := map[string]int{}
	for n, c := range t.commands {
		for _, language := range words.LanguagesFrom(t.Words.Language) {
			for _, word := range wordsOf(c.name, language) {
				if _, taken := t.byWord[model.Fold(word)]; !taken {
					t.byWord[model.Fold(word)] = n
				}
			}
		}
		for _, action := range c.actions {
			byAction[action] = n
		}
	}
	for action, n := range byAction { // by the name that the configuration has for it too
		if _, taken := t.byWord[action]; !taken {
			t.byWord[action] = n
		}
	}
	for key, action := range actions {
		if n, ok := byAction[action]; ok {
			t.byKey[key] = n
		}
	}
}

// meant is the command of a word: a browser's key, which has its case; a word, or
// the beginning of only one.
func (t *talk) meant(word string) (int, bool) {
	if word != strings.ToLower(word) || utf8.RuneCountInString(word) == 1 {
		if n, ok := t.byWord[word]; ok {
			return n, true
		}
		if n, ok := t.byKey[word]; ok {
			return n, true
		}
	}
	folded := model.Fold(word)
	if n, ok := t.byWord[folded]; ok {
		return n, true
	}
	if n, ok := t.byKey[word]; ok {
		return n, true
	}
	found := -1
	for known, n := range t.byWord {
		if len(folded) >= 3 && strings.HasPrefix(known, folded) {
			if found >= 0 && found != n {
				return 0, false
			}
			found = n
		}
	}
	return found, found >= 0
}

// setPage says how many lines are read at once.
func (t *talk) setPage(rest string) {
	if n, ok := whole(rest); ok && n > 0 {
		t.page = n
	}
	t.tell(words.TalkPage, t.page)
}

// help reads what there is to ask for, or what of it has a word.
func (t *talk) help(rest string) {
	var said []string
	if rest == "" {
		said = append(said, t.Words.Say(words.TalkHelp))
	}
	for _, c := range t.commands {
		names := wordsOf(c.name, t.Words.Language)
		for _, action := range c.actions {
			for _, key := range t.keys[action] {
				_, isRow := whole(key) // a number goes to that event
				_, isWord := t.byWord[key]
				if n := t.byKey[key]; t.commands[n].name == c.name && utf8.RuneCountInString(key) == 1 && !isRow && !isWord && !slices.Contains(names, key) {
					names = append(names, key)
				}
			}
		}
		line := strings.Join(names, ", ") + ": " + t.Words.Of(words.HelpOf, c.name)
		if rest == "" || strings.Contains(model.Fold(line), model.Fold(rest)) {
			said = append(said, line)
		}
	}
	for _, line := range t.absentLines() {
		if rest == "" || strings.Contains(model.Fold(line), model.Fold(rest)) {
			said = append(said, line)
		}
	}
	if why := t.whyAbsent(rest); len(said) == 0 && why != "" {
		said = append(said, why)
	}
	if len(said) == 0 {
		t.tell(words.TalkUnknown, rest)
		return
	}
	t.read(len(said), func(i int) string { return said[i] })
}
