package views

import (
	"strings"

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
	showHelp    action = "help"
	quit        action = "quit"
	suspend     action = "suspend"
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

// binding is one line of the key map. The first key is the one that is shown
// where there is room for one.
type binding struct {
	do      action
	keys    []string
	section section
	scopes  []scope
	// brief puts it into the footer.
	brief bool
}

var (
	panesOnly = []scope{inPanes}
	reading   = []scope{inPanes, inPager}
	picking   = []scope{inPicker, inChoices}
	choosing  = []scope{inChoices}
)

// keyMap is every key there is: what it does, and where help shows it.
var keyMap = []binding{
	{moveDown, []string{"j", "down"}, aboutMoving, reading, true},
	{moveUp, []string{"k", "up"}, aboutMoving, reading, true},
	{moveTop, []string{"g", "home"}, aboutMoving, reading, false},
	{moveBottom, []string{"G", "end"}, aboutMoving, reading, false},
	{halfDown, []string{"ctrl+d"}, aboutMoving, reading, false},
	{halfUp, []string{"ctrl+u"}, aboutMoving, reading, false},
	{pageDown, []string{"ctrl+f", "pgdown"}, aboutMoving, reading, false},
	{pageUp, []string{"ctrl+b", "pgup"}, aboutMoving, reading, false},
	{nextEvent, []string{"J", "shift+down"}, aboutMoving, panesOnly, false},
	{prevEvent, []string{"K", "shift+up"}, aboutMoving, panesOnly, false},
	{nextTelling, []string{"]"}, aboutMoving, panesOnly, false},
	{prevTelling, []string{"["}, aboutMoving, panesOnly, false},
	{open, []string{"enter"}, aboutPanes, panesOnly, true},
	{back, []string{"esc"}, aboutPanes, panesOnly, false},
	{nextPane, []string{"tab"}, aboutPanes, panesOnly, false},
	{prevPane, []string{"shift+tab"}, aboutPanes, panesOnly, false},
	{paneLeft, []string{"h", "left"}, aboutPanes, panesOnly, false},
	{paneRight, []string{"l", "right"}, aboutPanes, panesOnly, false},
	{goList, []string{"1"}, aboutPanes, panesOnly, false},
	{goDetail, []string{"2"}, aboutPanes, panesOnly, false},
	{goSource, []string{"3"}, aboutPanes, panesOnly, false},
	{pickActors, []string{"a"}, aboutFilter, panesOnly, true},
	{actorHere, []string{"A"}, aboutFilter, panesOnly, false},
	{searchText, []string{"/"}, aboutFilter, panesOnly, true},
	{editFilter, []string{"f"}, aboutFilter, panesOnly, false},
	{toggleDates, []string{"u"}, aboutFilter, panesOnly, false},
	{clearFilter, []string{"F"}, aboutFilter, panesOnly, true},
	{showTrouble, []string{"!"}, aboutOthers, panesOnly, false},
	{showHelp, []string{"?"}, aboutOthers, panesOnly, true},
	{quit, []string{"q", "ctrl+c"}, aboutOthers, panesOnly, true},
	{suspend, []string{"ctrl+z"}, aboutOthers, panesOnly, false},
	{pickClose, []string{"esc", "q", "?", "!", "enter"}, unlisted, []scope{inPager}, false},
	{pickAccept, []string{"enter"}, aboutPicker, picking, false},
	{pickDown, []string{"down", "tab", "ctrl+n"}, aboutPicker, picking, false},
	{pickUp, []string{"up", "shift+tab", "ctrl+p"}, aboutPicker, picking, false},
	{pickInclude, []string{"space"}, aboutPicker, choosing, false},
	{pickExclude, []string{"x", "-"}, aboutPicker, choosing, false},
	{pickClose, []string{"esc"}, aboutPicker, picking, false},
	{pickDown, []string{"j"}, unlisted, choosing, false},
	{pickUp, []string{"k"}, unlisted, choosing, false},
}

// keyTable looks a key up in a scope.
type keyTable [inPager + 1]map[string]action

func newKeyTable() *keyTable {
	var t keyTable
	for i := range t {
		t[i] = make(map[string]action, 2*len(keyMap))
	}
	for _, b := range keyMap {
		for _, s := range b.scopes {
			for _, k := range b.keys {
				t[s][k] = b.do
			}
		}
	}
	return &t
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
func keyNames(ui *words.UI, b binding) string {
	names := make([]string, len(b.keys))
	for i, k := range b.keys {
		names[i] = keyName(ui, k)
	}
	return strings.Join(names, " ")
}
