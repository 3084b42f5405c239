package views

import (
	"slices"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"hito/views/words"
)

// The registry of all that can be done, and of the keys that do it.
//
// To add an action:
//  1. a constant here, with a name that lasts ("next-event"): it is what the
//     configuration calls it, and scripts of people's rest on it;
//  2. a row in bindings: its default keys (none will do: the palette has it all
//     the same), where help puts it, where it holds, and whether the footer
//     names it;
//  3. what it is in a few words, in UI.Keys (and in UI.Brief, where the footer
//     names it) of words/ui_es.go and words/ui_en.go, under that name;
//  4. what it does, in press.go or in a file of its own;
//  5. where a key has to be pressed to be seen to do something, in
//     preparations of keys_test.go.
//
// Help, the palette, the footer and the configuration take it from here. A text
// that names a key asks for it by its action, "{key:search}", since the person
// may have given it another (UI.Bound puts it there). A new place where keys hold (a
// view that lies over the panes) is a scope, with its name in scopeNames.

// action is what a key asks for. Its name is the key of UI.Keys, which says it
// to a person, and what the configuration calls it.
type action string

const (
	moveDown    action = "down"
	moveUp      action = "up"
	moveTop     action = "top"
	moveBottom  action = "bottom"
	halfDown    action = "half-down"
	halfUp      action = "half-up"
	pageDown    action = "page-down"
	pageUp      action = "page-up"
	open        action = "open"
	back        action = "back"
	nextPane    action = "next-pane"
	prevPane    action = "previous-pane"
	paneLeft    action = "pane-left"
	paneRight   action = "pane-right"
	goList      action = "go-list"
	goDetail    action = "go-detail"
	goSource    action = "go-source"
	nextEvent   action = "next-event"
	prevEvent   action = "previous-event"
	nextTelling action = "next-telling"
	prevTelling action = "previous-telling"
	pickActors  action = "actors"
	actorHere   action = "actor-here"
	searchText  action = "search"
	editFilter  action = "filter"
	clearFilter action = "clear-filter"
	toggleDates action = "undated"
	showTrouble action = "problems"
	showDocs    action = "documents"
	showLanes   action = "lanes"
	readAgain   action = "reload"
	// openOriginal is with the system's program, editOriginal in the editor.
	openOriginal action = "open-original"
	editOriginal action = "edit-original"
	showHelp     action = "help"
	findHelp     action = "find"
	quit         action = "quit"
	suspend      action = "suspend"
	// going through time
	cycleDates action = "date-style"
	nextTold   action = "next-told"
	prevTold   action = "previous-told"
	nextMonth  action = "next-month"
	prevMonth  action = "previous-month"
	nextDay    action = "next-day"
	prevDay    action = "previous-day"
	zoomIn     action = "zoom-in"
	zoomOut    action = "zoom-out"
	brushLeft  action = "select-left"
	brushRight action = "select-right"
	goDate     action = "go-to-date" // of the palette only

	// the other facets, and the filter's own terms
	pickPlaces  action = "places"
	pickTypes   action = "types"
	pickOutlets action = "outlets"
	pickDates   action = "dates"
	dropTerm    action = "drop-term"
	goBack      action = "view-back"
	goForward   action = "view-forward"

	// how the panes stand
	growPane   action = "grow-pane"
	shrinkPane action = "shrink-pane"
	evenPanes  action = "even-panes"
	onePane    action = "pane-alone"
	useMouse   action = "toggle-mouse"
	foldPart   action = "fold"
	foldAll    action = "fold-all"

	// taking away, and comparing
	copyCitation action = "copy-citation"
	copyPlace    action = "copy-place"
	writeView    action = "write-view"
	compareTwo   action = "compare"
	swapSides    action = "swap-sides" // while comparing

	// what may be one event; sayDifferent also while comparing
	showDoubts   action = "doubts"
	saySame      action = "same"
	sayDifferent action = "different"
	sayUnsure    action = "unsure"
	undoLast     action = "undo" // also while correcting
	showMends    action = "correct"
	joinEvents   action = "join"
	splitTelling action = "split"

	// what is kept, and passing events on
	saveQuery action = "save-query"
	openSaved action = "saved-queries"
	passOn    action = "pass-on"

	openPalette action = "palette"
	nextTheme   action = "next-theme"
	useTheme    action = "theme" // of the palette only
	// in the actor picker
	pickAccept  action = "accept"
	pickInclude action = "include"
	pickExclude action = "exclude"
	pickDown    action = "pick-down"
	pickUp      action = "pick-up"
	pickClose   action = "close"
	// in the tree of dates
	openBranch action = "open-branch"
	shutBranch action = "close-branch"
	switchSure action = "sure"
)

// scope is where a binding holds.
type scope uint8

const (
	inPanes   scope = iota
	inPicker        // while a name is being typed: letters belong to the name
	inChoices       // in the picker, once the cursor was moved
	inDates         // in the tree of dates
	inPager         // help and problems
	inCompare       // two tellings side by side
	inDoubts        // what may be one event
	inMends         // what the person corrects
	inEntry         // in the line at the foot
	scopeCount
)

// scopeNames are the tables of the configuration in which keys are bound. A row
// of bindings is in that of the first scope that it names: [keys] for what
// holds in the panes, [keys.picker] and so on for the others.
var scopeNames = [scopeCount]string{
	inPanes:   "",
	inPicker:  "picker",
	inChoices: "choices",
	inDates:   "tree",
	inPager:   "pager",
	inEntry:   "entry",
	inCompare: "compare",
	inDoubts:  "doubts",
	inMends:   "corrections",
}

// section is where help puts a binding.
type section uint8

const (
	aboutMoving section = iota
	aboutPanes
	aboutFilter
	aboutOthers
	aboutPicker
	sectionCount
	unlisted = sectionCount // what help need not say
)

// binding is one line of the key map: keys, of which the first is shown where
// there is room for one, and what help says of them.
type binding struct {
	key.Binding
	do      action
	section section
	scopes  []scope
	// brief is what the footer names with it, the first key of each: itself, if
	// anything.
	brief []action
}

// name is what the configuration calls the row: "search", "picker.accept".
func (b *binding) name() string {
	if table := scopeNames[b.scopes[0]]; table != "" {
		return table + "." + string(b.do)
	}
	return string(b.do)
}

var (
	panesOnly = []scope{inPanes}
	reading   = []scope{inPanes, inPager, inCompare, inDoubts, inMends}
	helped    = []scope{inPanes, inCompare, inDoubts, inMends}
	telling   = []scope{inPanes, inCompare}
	picking   = []scope{inPicker, inChoices, inDates}
	choosing  = []scope{inChoices, inDates}
)

// bindings is every key there is: what it does, and where help shows it. Where
// the footer, help and the palette show several, they keep this order.
func bindings() []binding {
	return slices.Concat(bindingsOfMoving(), bindingsOfPanes(), bindingsOfFilter(), bindingsOfViews(), bindingsOverPanes())
}

// on is what is pressed for a row of the tables below.
func on(keys ...string) key.Binding { return key.NewBinding(key.WithKeys(keys...)) }

// bindingsOfMoving are the keys that move between events, dates and tellings.
func bindingsOfMoving() []binding {
	return []binding{
		{on("j", "down"), moveDown, aboutMoving, reading, []action{moveDown, moveUp}},
		{on("k", "up"), moveUp, aboutMoving, reading, nil},
		{on("g", "home"), moveTop, aboutMoving, reading, nil},
		{on("G", "end"), moveBottom, aboutMoving, reading, nil},
		{on("ctrl+d"), halfDown, aboutMoving, reading, nil},
		{on("ctrl+u"), halfUp, aboutMoving, reading, nil},
		{on("ctrl+f", "pgdown"), pageDown, aboutMoving, reading, nil},
		{on("ctrl+b", "pgup"), pageUp, aboutMoving, reading, nil},
		{on("J", "shift+down"), nextEvent, aboutMoving, panesOnly, nil},
		{on("K", "shift+up"), prevEvent, aboutMoving, panesOnly, nil},
		{on("}"), nextMonth, aboutMoving, panesOnly, nil},
		{on("{"), prevMonth, aboutMoving, panesOnly, nil},
		{on(")"), nextDay, aboutMoving, panesOnly, nil},
		{on("("), prevDay, aboutMoving, panesOnly, nil},
		{on("]"), nextTelling, aboutMoving, telling, nil},
		{on("["), prevTelling, aboutMoving, telling, nil},
		{on("n"), nextTold, aboutMoving, panesOnly, nil},
		{on("N"), prevTold, aboutMoving, panesOnly, nil},
	}
}

// bindingsOfPanes are the keys that go to panes and say how they stand.
func bindingsOfPanes() []binding {
	return []binding{
		{on("enter"), open, aboutPanes, panesOnly, []action{open}},
		{on("esc"), back, aboutPanes, panesOnly, []action{back}},
		{on("tab"), nextPane, aboutPanes, panesOnly, []action{nextPane}},
		{on("shift+tab"), prevPane, aboutPanes, panesOnly, nil},
		{on("h", "left"), paneLeft, aboutPanes, panesOnly, nil},
		{on("l", "right"), paneRight, aboutPanes, panesOnly, nil},
		{on("1"), goList, aboutPanes, panesOnly, nil},
		{on("2"), goDetail, aboutPanes, panesOnly, nil},
		{on("3"), goSource, aboutPanes, panesOnly, nil},
		{on("0"), onePane, aboutPanes, panesOnly, nil},
		{on("space"), foldPart, aboutPanes, panesOnly, nil},
		{on("-"), foldAll, aboutPanes, panesOnly, nil},
		{on("m"), useMouse, aboutPanes, panesOnly, nil},
		{on("+"), growPane, aboutPanes, panesOnly, nil},
		{on("_"), shrinkPane, aboutPanes, panesOnly, nil},
		{on("="), evenPanes, aboutPanes, panesOnly, nil},
	}
}

// bindingsOfFilter are the keys that are about the filter.
func bindingsOfFilter() []binding {
	return []binding{
		{on("a"), pickActors, aboutFilter, panesOnly, []action{pickActors}},
		{on("L"), pickPlaces, aboutFilter, panesOnly, nil},
		{on("d"), pickDates, aboutFilter, panesOnly, nil},
		{on("T"), pickTypes, aboutFilter, panesOnly, nil},
		{on("O"), pickOutlets, aboutFilter, panesOnly, nil},
		{on("A"), actorHere, aboutFilter, panesOnly, []action{actorHere}},
		{on("/"), searchText, aboutFilter, panesOnly, []action{searchText}},
		{on("f"), editFilter, aboutFilter, panesOnly, nil},
		{on("z"), zoomIn, aboutFilter, panesOnly, nil},
		{on("Z"), zoomOut, aboutFilter, panesOnly, nil},
		{on(".", "shift+right"), brushRight, aboutFilter, panesOnly, nil},
		{on(",", "shift+left"), brushLeft, aboutFilter, panesOnly, nil},
		{on("u"), toggleDates, aboutFilter, panesOnly, nil},
		{on("x", "backspace"), dropTerm, aboutFilter, panesOnly, nil},
		{on("F"), clearFilter, aboutFilter, panesOnly, []action{clearFilter}},
		{on("ctrl+s"), saveQuery, aboutFilter, panesOnly, nil},
		{on("Q"), openSaved, aboutFilter, panesOnly, nil},
	}
}

// bindingsOfViews are the keys that change the view, take something out of it, or
// open something over it.
func bindingsOfViews() []binding {
	return []binding{
		{on("|"), passOn, aboutOthers, panesOnly, nil},
		{on("<", "ctrl+o"), goBack, aboutPanes, panesOnly, nil},
		{on(">"), goForward, aboutPanes, panesOnly, nil},
		{on("v"), showLanes, aboutPanes, panesOnly, []action{showLanes}},
		{on("D"), showDocs, aboutPanes, panesOnly, []action{showDocs}},
		{on("s"), compareTwo, aboutPanes, panesOnly, nil},
		{on("M"), showDoubts, aboutPanes, panesOnly, nil},
		{on("c"), showMends, aboutOthers, panesOnly, nil},
		{on("&"), joinEvents, aboutOthers, panesOnly, nil},
		{on("S"), splitTelling, aboutOthers, panesOnly, nil},
		{on("y"), copyCitation, aboutOthers, panesOnly, nil},
		{on("Y"), copyPlace, aboutOthers, panesOnly, nil},
		{on("w"), writeView, aboutOthers, panesOnly, nil},
		{on("o"), openOriginal, aboutOthers, panesOnly, nil},
		{on("e"), editOriginal, aboutOthers, panesOnly, nil},
		{on("r"), readAgain, aboutOthers, panesOnly, nil},
		{on("t"), cycleDates, aboutOthers, panesOnly, nil},
		{on(), nextTheme, aboutOthers, panesOnly, nil},
		{on(":", "ctrl+p"), openPalette, aboutOthers, panesOnly, []action{openPalette}},
		{on("!"), showTrouble, aboutOthers, panesOnly, []action{showTrouble}},
		{on("?"), showHelp, aboutOthers, helped, []action{showHelp}},
		{on("q", "ctrl+c"), quit, aboutOthers, panesOnly, []action{quit}},
		{on("ctrl+z"), suspend, aboutOthers, panesOnly, nil},
	}
}

// bindingsOverPanes are the keys that hold in what lies over the panes.
func bindingsOverPanes() []binding {
	return []binding{
		{on("esc", "q", "?", "!", "enter"), pickClose, unlisted, []scope{inPager}, nil},
		{on("enter"), pickAccept, unlisted, []scope{inEntry}, nil},
		{on("esc"), pickClose, unlisted, []scope{inEntry}, nil},
		{on("/"), findHelp, unlisted, []scope{inPager}, nil},
		{on("esc", "q", "s", "enter"), pickClose, unlisted, []scope{inCompare}, nil},
		{on("tab"), swapSides, unlisted, []scope{inCompare}, nil},
		{on("n"), sayDifferent, unlisted, []scope{inCompare, inDoubts}, nil},
		{on("y"), saySame, unlisted, []scope{inDoubts}, nil},
		{on("h"), sayUnsure, unlisted, []scope{inDoubts}, nil},
		{on("u"), undoLast, unlisted, []scope{inDoubts, inMends}, nil},
		{on("enter"), pickAccept, unlisted, []scope{inMends}, nil},
		{on("x"), pickExclude, unlisted, []scope{inMends}, nil},
		{on("esc", "q", "c"), pickClose, unlisted, []scope{inMends}, nil},
		{on("esc", "q", "M"), pickClose, unlisted, []scope{inDoubts}, nil},
		{on("enter"), pickAccept, aboutPicker, picking, nil},
		{on("down", "tab", "ctrl+n"), pickDown, aboutPicker, picking, nil},
		{on("up", "shift+tab", "ctrl+p"), pickUp, aboutPicker, picking, nil},
		{on("space"), pickInclude, aboutPicker, choosing, nil},
		{on("x", "-"), pickExclude, aboutPicker, choosing, nil},
		{on("esc"), pickClose, aboutPicker, picking, nil},
		{on("right", "l"), openBranch, aboutPicker, []scope{inDates}, nil},
		{on("left", "h"), shutBranch, aboutPicker, []scope{inDates}, nil},
		{on("="), switchSure, aboutPicker, []scope{inDates}, nil},
		{on("j"), pickDown, unlisted, choosing, nil},
		{on("k"), pickUp, unlisted, choosing, nil},
	}
}

// keyMap is the bindings with their help in a language.
type keyMap struct {
	all    []binding
	named  map[string]int // the rows by their names
	scopes [scopeCount][]binding
}

// newKeyMap is the key map with the keys that the configuration gives to rows,
// by their names; the other rows keep theirs.
func newKeyMap(ui *words.UI, given map[string][]string) *keyMap {
	m := &keyMap{all: bindings()}
	m.named = make(map[string]int, len(m.all))
	for i := range m.all {
		b := &m.all[i]
		name := b.name()
		m.named[name] = i
		if keys, ok := given[name]; ok {
			b.SetKeys(keys...)
		}
		b.SetHelp(keyNames(ui, b.Keys()), ui.Keys.Of(string(b.do)))
		for _, s := range b.scopes {
			m.scopes[s] = append(m.scopes[s], *b)
		}
	}
	return m
}

// find is what a key does in a scope, "" where nothing.
func (m *keyMap) find(in scope, k tea.KeyPressMsg) action {
	for i := range m.scopes[in] {
		if b := &m.scopes[in][i]; key.Matches(k, b.Binding) {
			return b.do
		}
	}
	return ""
}

// keyOf is the first key of a row by its name, as a person reads it; "" where it
// has none.
func (m *keyMap) keyOf(ui *words.UI, name string) string {
	if i, ok := m.named[name]; ok && len(m.all[i].Keys()) > 0 {
		return keyName(ui, m.all[i].Keys()[0])
	}
	return ""
}

// inText is how a text names the key of a row: what has none is done from the
// palette, where its name will do.
func (m *keyMap) inText(ui *words.UI, name string) string {
	if key := m.keyOf(ui, name); key != "" {
		return key
	}
	return ":" + name
}

// keyName is how a key is written for a person: "^d", "↓", "Intro".
func keyName(ui *words.UI, key string) string {
	if name := ui.KeyNames.Of(key); name != "" {
		return name
	}
	if letter, ok := strings.CutPrefix(key, "ctrl+"); ok {
		return "^" + letter
	}
	return key
}

// keyNames is how all keys of a binding are written.
func keyNames(ui *words.UI, keys []string) string {
	names := make([]string, len(keys))
	for i, k := range keys {
		names[i] = keyName(ui, k)
	}
	return strings.Join(names, " ")
}
