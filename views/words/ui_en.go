package words

import "sync"

var englishUI = sync.OnceValue(func() *UI {
	return &UI{
		List: "1 Timeline", Detail: "2 Event", Source: "3 Source",
		ListTab: "List", DetailTab: "Event", SourceTab: "Source",
		ActorsTitle: "Actors: include or exclude", HelpTitle: "Help", ProblemsTitle: "Files with problems",
		Undated: "undated", NoBeginning: "earlier, unknown when",
		Count: "{1} events", CountOne: "{1} event", CountFiltered: "{1} of {2} events", CountShort: "{1} of {2}",
		Sample:  "built-in example · your own: hito FOLDER",
		Quotes:  [2]string{"“", "”"},
		Reading: "reading {1} of {2}…", ReadingNone: "reading…",
		NothingFound: "No event matches the filter.", HowToWiden: "To see more:",
		WidenTerm: " without {1}: {2}", WidenAll: " F clears the filter: {1}",
		NoEvents: "There are no events to show.", NoEventsHint: "Documents read: {1}. Press ! for problems.",
		NoEvent: "No event chosen.", NoSource: "No source to show.",
		ProblemsCount: "{1} files could not be read (!)", ProblemsOne: "1 file could not be read (!)", ProblemsShort: "! {1} unread",
		ProblemsNone:     "No file gave trouble.",
		PutCursorOnActor: "Put the cursor on an actor and press A to filter by it",
		FilterCleared:    "Filter cleared", FilterNone: "There is no filter to clear",
		UndatedHidden: "Undated events: hidden", UndatedShown: "Undated events: shown",
		FirstTelling: "This is the first telling", LastTelling: "There are no more tellings",
		SearchPrompt: "Search:", SearchHint: "Enter keeps · esc undoes",
		FilterPrompt: "Filter:", FilterHint: "actor: place: type: after: before: \"phrase\" · Enter · esc",
		PickerPrompt: "Actor:", PickerNone: "No actor has that name.", PickerCount: "{1} actors",
		PickerTyping:   "Enter includes · -name excludes · ↓ to choose several · esc closes",
		PickerChoosing: "space includes · x excludes · Enter includes and closes · esc closes",
		PagerHint:      "j k scroll · esc close",
		Actors:         "Actors:", Places: "Places:", Tellings: "Who tells it",
		Conflicts: "Where they disagree", Merges: "Why it is one event",
		Published: "the document is of: {1} ({2})", More: "and {1} more", Announced: "announced", Denied: "denied",

		Moving: "Moving", Panes: "Panes", Filtering: "Filtering", Others: "Others", InPicker: "In the actor picker",
		Keys: map[string]string{
			"down": "down", "up": "up", "top": "to the top", "bottom": "to the bottom",
			"halfdown": "half a page down", "halfup": "half a page up",
			"pagedown": "page down", "pageup": "page up",
			"nextevent": "next event", "prevevent": "previous event",
			"nexttelling": "next telling of the event", "prevtelling": "previous telling of the event",
			"open": "open: detail, then the very sentence in the source", "back": "back to the pane before",
			"nextpane": "next pane", "prevpane": "previous pane",
			"left": "pane to the left", "right": "pane to the right",
			"list": "go to the timeline", "detail": "go to the event", "source": "go to the source",
			"actors": "choose actors", "actorhere": "filter by the actor under the cursor",
			"search": "search the text", "filter": "write the whole filter",
			"undated": "hide or show what has no date", "clear": "clear the filter",
			"problems": "files with problems", "help": "this help", "quit": "quit",
			"suspend": "put it in the background (fg returns)", "accept": "include and close (-name: exclude)", "include": "include, or no longer",
			"exclude": "exclude, or no longer", "pickdown": "down, and choose", "pickup": "up, and choose",
			"close": "close",
		},
		Brief: map[string]string{
			"down": "move", "open": "open", "nextpane": "pane", "back": "back", "actors": "actors", "search": "search",
			"clear": "clear filter", "help": "help", "quit": "quit",
		},
		KeyNames: map[string]string{
			"enter": "Enter", "tab": "Tab", "shift+tab": "Shift+Tab", "space": "space",
			"up": "↑", "down": "↓", "left": "←", "right": "→", "shift+up": "Shift+↑", "shift+down": "Shift+↓",
			"home": "Home", "end": "End", "pgup": "PgUp", "pgdown": "PgDn",
		},
		HelpNotes: []string{
			"Dates: ~ approximate · ? uncertain · ≤ ≥ bounded. Events: ×2 two tellings · ≠ the tellings disagree.",
			"In the source: ▌ the event's sentence · ┊ sentences of other events · dimmed, what is not the article.",
		},
	}
})
