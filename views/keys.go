package views

import (
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"hito/views/words"
)

// action is what a key asks for. Its name is the key of UI.Keys, which says it
// to a person.
type action string

const (
	moveDown    action = "down"
	moveUp      action = "up"
	moveTop     action = "top"
	moveBottom  action = "bottom"
	halfDown    action = "halfdown"
	halfUp      action = "halfup"
	pageDown    action = "pagedown"
	pageUp      action = "pageup"
	open        action = "open"
	back        action = "back"
	nextPane    action = "nextpane"
	prevPane    action = "prevpane"
	paneLeft    action = "left"
	paneRight   action = "right"
	goList      action = "list"
	goDetail    action = "detail"
	goSource    action = "source"
	nextEvent   action = "nextevent"
	prevEvent   action = "prevevent"
	nextTelling action = "nexttelling"
	prevTelling action = "prevtelling"
	pickActors  action = "actors"
	actorHere   action = "actorhere"
	searchText  action = "search"
	editFilter  action = "filter"
	clearFilter action = "clear"
	toggleDates action = "undated"
	showTrouble action = "problems"
	showDocs    action = "docs"
	readAgain   action = "reload"
	// openOriginal is with the system's program, editOriginal in the editor.
	openOriginal action = "original"
	editOriginal action = "edit"
	showHelp     action = "help"
	quit         action = "quit"
	suspend      action = "suspend"
	// going through time
	cycleDates action = "dates"
	nextTold   action = "nexttold"
	prevTold   action = "prevtold"
	nextMonth  action = "nextmonth"
	prevMonth  action = "prevmonth"
	nextDay    action = "nextday"
	prevDay    action = "prevday"
	zoomIn     action = "zoom"
	zoomOut    action = "unzoom"
	goDate     action = "godate" // of the palette only

	// the other facets, and the filter's own terms
	pickPlaces  action = "places"
	pickTypes   action = "types"
	pickOutlets action = "outlets"
	dropTerm    action = "dropterm"
	goBack      action = "goback"
	goForward   action = "goforward"

	// taking away, and comparing
	copyCitation action = "cite"
	copyPlace    action = "pathline"
	writeView    action = "write"
	compareTwo   action = "compare"
	swapSides    action = "swap" // while comparing

	// what may be one event; sayDifferent also while comparing
	showDoubts   action = "doubts"
	saySame      action = "same"
	sayDifferent action = "different"
	sayUnsure    action = "unsure"
	undoLast     action = "undo"

	openPalette action = "palette"
	// in the actor picker
	pickAccept  action = "accept"
	pickInclude action = "include"
	pickExclude action = "exclude"
	pickDown    action = "pickdown"
	pickUp      action = "pickup"
	pickClose   action = "close"
)

// scope is where a binding holds.
type scope uint8

const (
	inPanes   scope = iota
	inPicker        // while a name is being typed: letters belong to the name
	inChoices       // in the picker, once the cursor was moved
	inPager         // help and problems
	inCompare       // two tellings side by side
	inDoubts        // what may be one event
)

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
	// brief is the keys that the footer names for it, if any.
	brief []string
}

var (
	panesOnly = []scope{inPanes}
	reading   = []scope{inPanes, inPager, inCompare, inDoubts}
	telling   = []scope{inPanes, inCompare}
	picking   = []scope{inPicker, inChoices}
	choosing  = []scope{inChoices}
)

// bindings is every key there is: what it does, and where help shows it.
func bindings() []binding {
	press := func(keys ...string) key.Binding { return key.NewBinding(key.WithKeys(keys...)) }
	return []binding{
		{press("j", "down"), moveDown, aboutMoving, reading, []string{"j", "k"}},
		{press("k", "up"), moveUp, aboutMoving, reading, nil},
		{press("g", "home"), moveTop, aboutMoving, reading, nil},
		{press("G", "end"), moveBottom, aboutMoving, reading, nil},
		{press("ctrl+d"), halfDown, aboutMoving, reading, nil},
		{press("ctrl+u"), halfUp, aboutMoving, reading, nil},
		{press("ctrl+f", "pgdown"), pageDown, aboutMoving, reading, nil},
		{press("ctrl+b", "pgup"), pageUp, aboutMoving, reading, nil},
		{press("J", "shift+down"), nextEvent, aboutMoving, panesOnly, nil},
		{press("K", "shift+up"), prevEvent, aboutMoving, panesOnly, nil},
		{press("}"), nextMonth, aboutMoving, panesOnly, nil},
		{press("{"), prevMonth, aboutMoving, panesOnly, nil},
		{press(")"), nextDay, aboutMoving, panesOnly, nil},
		{press("("), prevDay, aboutMoving, panesOnly, nil},
		{press("]"), nextTelling, aboutMoving, telling, nil},
		{press("["), prevTelling, aboutMoving, telling, nil},
		{press("n"), nextTold, aboutMoving, panesOnly, nil},
		{press("N"), prevTold, aboutMoving, panesOnly, nil},
		{press("enter"), open, aboutPanes, panesOnly, []string{"enter"}},
		{press("esc"), back, aboutPanes, panesOnly, []string{"esc"}},
		{press("tab"), nextPane, aboutPanes, panesOnly, []string{"tab"}},
		{press("shift+tab"), prevPane, aboutPanes, panesOnly, nil},
		{press("h", "left"), paneLeft, aboutPanes, panesOnly, nil},
		{press("l", "right"), paneRight, aboutPanes, panesOnly, nil},
		{press("1"), goList, aboutPanes, panesOnly, nil},
		{press("2"), goDetail, aboutPanes, panesOnly, nil},
		{press("3"), goSource, aboutPanes, panesOnly, nil},
		{press("a"), pickActors, aboutFilter, panesOnly, []string{"a"}},
		{press("L"), pickPlaces, aboutFilter, panesOnly, nil},
		{press("T"), pickTypes, aboutFilter, panesOnly, nil},
		{press("O"), pickOutlets, aboutFilter, panesOnly, nil},
		{press("A"), actorHere, aboutFilter, panesOnly, []string{"A"}},
		{press("/"), searchText, aboutFilter, panesOnly, []string{"/"}},
		{press("f"), editFilter, aboutFilter, panesOnly, nil},
		{press("z"), zoomIn, aboutFilter, panesOnly, nil},
		{press("Z"), zoomOut, aboutFilter, panesOnly, nil},
		{press("u"), toggleDates, aboutFilter, panesOnly, nil},
		{press("x", "backspace"), dropTerm, aboutFilter, panesOnly, nil},
		{press("F"), clearFilter, aboutFilter, panesOnly, []string{"F"}},
		{press("<", "ctrl+o"), goBack, aboutPanes, panesOnly, nil},
		{press(">"), goForward, aboutPanes, panesOnly, nil},
		{press("D"), showDocs, aboutPanes, panesOnly, []string{"D"}},
		{press("s"), compareTwo, aboutPanes, panesOnly, nil},
		{press("M"), showDoubts, aboutPanes, panesOnly, nil},
		{press("y"), copyCitation, aboutOthers, panesOnly, nil},
		{press("Y"), copyPlace, aboutOthers, panesOnly, nil},
		{press("w"), writeView, aboutOthers, panesOnly, nil},
		{press("o"), openOriginal, aboutOthers, panesOnly, nil},
		{press("e"), editOriginal, aboutOthers, panesOnly, nil},
		{press("r"), readAgain, aboutOthers, panesOnly, nil},
		{press("t"), cycleDates, aboutOthers, panesOnly, nil},
		{press(":", "ctrl+p"), openPalette, aboutOthers, panesOnly, []string{":"}},
		{press("!"), showTrouble, aboutOthers, panesOnly, []string{"!"}},
		{press("?"), showHelp, aboutOthers, panesOnly, []string{"?"}},
		{press("q", "ctrl+c"), quit, aboutOthers, panesOnly, []string{"q"}},
		{press("ctrl+z"), suspend, aboutOthers, panesOnly, nil},
		{press("esc", "q", "?", "!", "enter"), pickClose, unlisted, []scope{inPager}, nil},
		{press("esc", "q", "s", "enter"), pickClose, unlisted, []scope{inCompare}, nil},
		{press("tab"), swapSides, unlisted, []scope{inCompare}, nil},
		{press("n"), sayDifferent, unlisted, []scope{inCompare, inDoubts}, nil},
		{press("y"), saySame, unlisted, []scope{inDoubts}, nil},
		{press("h"), sayUnsure, unlisted, []scope{inDoubts}, nil},
		{press("u"), undoLast, unlisted, []scope{inDoubts}, nil},
		{press("esc", "q", "M"), pickClose, unlisted, []scope{inDoubts}, nil},
		{press("enter"), pickAccept, aboutPicker, picking, nil},
		{press("down", "tab", "ctrl+n"), pickDown, aboutPicker, picking, nil},
		{press("up", "shift+tab", "ctrl+p"), pickUp, aboutPicker, picking, nil},
		{press("space"), pickInclude, aboutPicker, choosing, nil},
		{press("x", "-"), pickExclude, aboutPicker, choosing, nil},
		{press("esc"), pickClose, aboutPicker, picking, nil},
		{press("j"), pickDown, unlisted, choosing, nil},
		{press("k"), pickUp, unlisted, choosing, nil},
	}
}

// keyMap is the bindings with their help in a language.
type keyMap struct {
	all    []binding
	scopes [inDoubts + 1][]binding
}

func newKeyMap(ui *words.UI) *keyMap {
	m := &keyMap{all: bindings()}
	for i := range m.all {
		b := &m.all[i]
		b.SetHelp(keyNames(ui, b.Keys()), ui.Keys[string(b.do)])
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

// keyName is how a key is written for a person: "^d", "↓", "Intro".
func keyName(ui *words.UI, key string) string {
	if name, ok := ui.KeyNames[key]; ok {
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
