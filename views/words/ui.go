package words

import "strings"

// UI is what the browser says, apart from dates, reasons and the names of
// things. "{1}" and "{2}" stand for what Fill puts there.
type UI struct {
	// The panes' names, and shorter ones for tabs.
	List, Detail, Source                    string
	ListTab, DetailTab, SourceTab           string
	ActorsTitle, HelpTitle, ProblemsTitle   string
	Undated, NoBeginning                    string    // headers of the list
	Count, CountOne                         string    // of {1} events
	Sample                                  [2]string // what is open where no path was given; how to open another
	TermType, TermPlace                     string    // {1} what the filter asks for
	CountFiltered, CountShort               string    // {1} of {2} events
	Quotes                                  [2]string
	Reading, ReadingNone                    string // {1} of {2} files; no number known
	NothingFound, HowToWiden                string
	WidenTerm, WidenAll                     string // without {1} there are {2}; without any {1}
	NoEvents, NoEventsHint, SeeProblems     string // {1} documents
	NoEvent, NoSource                       string // empty panes
	ProblemsCount, ProblemsOne              string // {1} files
	ProblemsShort                           string
	ProblemsNone                            string
	FilterCleared, FilterNone               string
	UndatedHidden, UndatedShown             string
	FirstTelling, LastTelling               string
	SearchPrompt, SearchHint                string
	FilterPrompt, FilterHint                string
	PickerPrompt, PickerNone, PickerCount   string // {1} actors
	PickerTyping, PickerChoosing, PagerHint string
	Actors, Places, Tellings                string // parts of the detail pane
	Doers, Done, Beside                     string // who did it, to whom, with whom
	Conflicts, Merges                       string
	Published                               string // {1} the date, {2} how it is known
	More                                    string // {1} that are not shown
	Announced, Denied                       string

	// Reading again and following changes. ChangedDocuments and ChangedEvents
	// are of {1}, which has its sign before it.
	Unread, Remarked, Repeated, PassedOver, AllProblems, RemarksCount string // {1} how many
	// Going through time: DateStyles say how the list writes dates.
	DateStyles                                                                                        [6]string
	FacetTitles, FacetPrompts                                                                         [5]string // places, types, outlets, the filter itself, dates
	FacetNone, FacetEmpty, TermsHint, TermOutlet, TrailStart, TrailEnd                                string
	NothingToTake, ToClipboard, Written, WriteExists, WriteFailed, WriteFormats, FilePrompt, FileHint string // {1} the text; how many, the file; the file, why
	CompareTitle, CompareHint, OneTelling                                                             string
	// What may be one event: {1} how many; the reason; why it failed.
	DoubtsTitle, DoubtsHint, DoubtsCount, DoubtsNone, DoubtsWhy         string
	Decided                                                             [3]string // same, different, unsure
	Mend                                                                MendUI
	Undone, UndoNone, DecideFailed, UndoFailed, DecideNowhere           string
	EnterGoesThere, FilteredOut                                         string
	ZoomNone, ZoomEnd, ZoomAll                                          string
	GoToDate, NothingOn                                                 string // {1} a date
	PaletteTitle, PalettePrompt, PaletteHint, PaletteCount, PaletteNone string // {1} how many
	Joining                                                             string // {1} files read
	StillReading, TimeLeft, Watching, Blind                             string // {1} the time; why
	Changed, ChangedNothing                                             string // {1} what has changed
	ChangedDocuments, ChangedEdited, ChangedEvents                      string
	// The documents view. DocsHeads name its columns: date, title, outlet,
	// events, boilerplate, copies.
	Docs, Doc, DocsTab, DocTab, DocsPrompt      string
	DocsHeads                                   [6]string
	DocsCount, DocsCountFiltered                string // {1} documents ({2} bare); {1} of {2} ({3} bare)
	DocsNone, DocsNoneFit, NoDocument           string
	DocSize                                     string // {1} words, {2} per cent boilerplate
	DocCandidates, DocRemarks                   string
	DocKin, TellingCopy, DocTellings            string // {1} tellings
	DocTells, DocTellsNone, FirstTold, LastTold string
	// Opening originals: {1} is a file or a program, {2} what it said.
	OpenEmbedded, OpenStdin, OpenMember, OpenGone   string
	OpenNoProgram, OpenNoEditor, OpenFailed, Opened string
	NoActorHere, FirstActor                         string // {1} the actor, {2} how many there are
	ThereAre                                        string // {1} a list
	TermDocument                                    string // {1} its path
	Arranged                                        Arranged
	// BriefDocs is Brief where it differs in the documents view.
	BriefDocs map[string]string

	TimeUI
	KeepUI
	ComfortUI
	// Sections of help.
	Moving, Panes, Filtering, Others, InPicker string
	// Keys says what each action of the key map does, Brief the same for the
	// footer; KeyNames are the keys that have a name of their own.
	Keys, Brief, KeyNames map[string]string
	HelpNotes             []string // under the keys
	language              string
	// Wrong is what is wrong with a filter, by model.QueryError's What less the
	// word that it is about.
	Wrong map[string]string
}

// UI is what the browser says in this language.
func (w *Words) UI() *UI {
	if w.Language == "es" {
		return spanishUI()
	}
	return englishUI()
}

// Fill puts args in place of "{1}" and "{2}" in a text of UI, and of
// "{1|actor|actors}" the word that goes with that many.
func Fill(text string, args ...string) string {
	at := strings.IndexByte(text, '{')
	if at < 0 {
		return text
	}
	size := strings.IndexByte(text[at:], '}')
	if size < 2 || text[at+1] < '1' || text[at+1] > '9' {
		return text
	}
	arg := ""
	if n := int(text[at+1] - '1'); n < len(args) {
		arg = args[n]
	}
	if _, forms, ok := strings.Cut(text[at:at+size], "|"); ok {
		one, many, _ := strings.Cut(forms, "|")
		if arg == "1" {
			arg = one
		} else {
			arg = many
		}
	}
	return text[:at] + arg + Fill(text[at+size+1:], args...)
}
