package words

import "reflect"

// UI is what the browser says, apart from dates, reasons and the names of
// things: the texts of the keys "ui.", whose rest is the name of the field. The
// comments say what the arguments of the phrases are.
type UI struct {
	// The panes' names, and shorter ones for tabs.
	List, Detail, Source                    string
	ListTab, DetailTab, SourceTab           string
	ActorsTitle, HelpTitle, ProblemsTitle   string
	Undated, NoBeginning                    string    // headers of the list
	Count                                   Phrase    // of %[1] events
	Sample                                  [2]string `of:"what how"` // what is open where no path was given; how to open another
	TermType, TermPlace                     Phrase    // %[1] what the filter asks for
	CountFiltered, CountShort               Phrase    // %[1] of %[2] events
	CountSurely                             Phrase    // the same, %[3] of them surely in the time that is asked for
	Quotes                                  [2]string `of:"open close"`
	ReadingNone                             string
	Megabytes                               Phrase // read, of all
	Reading                                 Phrase // %[1] of %[2] files; no number known
	NothingFound, HowToWiden, SearchTexts   string // SearchTexts says how the texts of documents are searched
	WidenTerm, WidenAll                     Phrase // without %[1] there are %[2]; without any %[1]
	InTexts                                 Phrase // %[1] documents hold the words
	DocsUnfiltered                          string // the filter is of events
	NoEvents, SeeProblems                   string
	NoEventsHint                            Phrase // %[1] documents
	NoEvent, NoSource                       string // empty panes
	ProblemsCount                           Phrase // %[1] files
	ProblemsShort                           Phrase
	ProblemsNone                            string
	FilterCleared, FilterNone               string
	UndatedHidden, UndatedShown             string
	FirstTelling, LastTelling               string
	SearchPrompt, SearchHint                string
	FilterPrompt, FilterHint                string
	PickerPrompt, PickerNone                string
	PickerCount                             Phrase // %[1] actors
	PickerTyping, PickerChoosing, PagerHint string
	Actors, Places, Tellings                string // parts of the detail pane
	Doers, Done, Beside                     string // who did it, to whom, with whom
	Conflicts, Merges                       string
	Published                               Phrase // %[1] the date, %[2] how it is known
	More                                    Phrase // %[1] that are not shown
	Announced, Denied                       string

	// Reading again and following changes. ChangedDocuments and ChangedEvents
	// are of %[1], which has its sign before it.
	Unread, Remarked, Repeated, PassedOver, AllProblems string
	RemarksCount, RemarksShort                          Phrase // %[1] how many
	// Going through time: DateStyles say how the list writes dates.
	DateStyles                                             [6]string `of:"short words edtf full distance bars"`
	FacetTitles, FacetPrompts                              [5]string `of:"place type outlet term date"`
	FacetNone, FacetEmpty, TermsHint, TrailStart, TrailEnd string
	TermOutlet                                             Phrase
	NothingToTake, WriteFormats, FilePrompt, FileHint      string
	ToClipboard, Written, WriteExists, WriteFailed         Phrase // %[1] the text; how many, the file; the file, why
	CompareTitle, CompareHint, OneTelling                  string
	// What may be one event: %[1] how many; the reason; why it failed.
	DoubtsTitle, DoubtsHint, DoubtsNone, DoubtsWhy        string
	DoubtsCount                                           Phrase
	Decided                                               [3]string `of:"same different unsure"`
	Mend                                                  MendUI
	Join                                                  JoinUI
	Undone, UndoNone, DecideNowhere                       string
	DecideFailed, UndoFailed                              Phrase
	EnterGoesThere, FilteredOut                           string
	ZoomNone, ZoomEnd, ZoomAll                            string
	GoToDate, NothingOn                                   Phrase // %[1] a date
	PaletteTitle, PalettePrompt, PaletteHint, PaletteNone string
	PaletteCount                                          Phrase // %[1] how many
	Joining                                               Phrase // %[1] files read
	StillReading, Watching                                string
	TimeLeft, Blind                                       Phrase // %[1] the time; why
	ChangedNothing                                        string
	Changed                                               Phrase // %[1] what has changed
	ChangedDocuments, ChangedEdited, ChangedEvents        Phrase
	// The documents view. DocsHeads name its columns: date, title, outlet,
	// events, boilerplate, copies.
	Docs, Doc, DocsTab, DocTab, DocsPrompt      string
	DocsHeads                                   [6]string `of:"date title outlet events boilerplate copies"`
	DocsCount, DocsCountFiltered                Phrase    // %[1] documents; %[1] of %[2]
	DocsNone, DocsNoneFit, NoDocument           string
	DocSize                                     Phrase // %[1] words, %[2] per cent boilerplate
	DocCandidates, DocRemarks                   string
	DocKin, TellingCopy                         string
	DocTellings                                 Phrase // %[1] tellings
	DocTells, DocTellsNone, FirstTold, LastTold string
	// Opening originals: %[1] is a file or a program, %[2] what it said.
	OpenEmbedded, OpenStdin           string
	OpenMember, OpenGone              Phrase
	OpenNoEditor                      string
	OpenNoProgram, OpenFailed, Opened Phrase
	NoActorHere                       string
	FirstActor                        Phrase // %[1] the actor, %[2] how many there are
	ThereAre                          Phrase // %[1] a list
	TermDocument                      Phrase // %[1] its path
	Arranged                          Arranged
	// BriefDocs is Brief where it differs in the documents view.
	BriefDocs Table `of:"key.brief-documents."`

	words *Words

	TimeUI
	KeepUI
	ComfortUI
	// Sections of help.
	Moving, Panes, Filtering, Others, InPicker string
	// Keys says what each action of the key map does, Brief the same for the
	// footer; KeyNames are the keys that have a name of their own.
	Keys      Table    `of:"key.does."`
	Brief     Table    `of:"key.brief."`
	KeyNames  Table    `of:"key.name."`
	Also      Table    `of:"key.also."` // what else people call an action, for the palette
	HelpNotes []string // under the keys
	// Wrong is what is wrong with a filter, by model.QueryError's What less the
	// word that it is about.
	Wrong Table `of:"wrong."`
}

// UI is what the browser says in this language.
func (w *Words) UI() *UI { return w.ui() }

func newUI(c *catalogue) *UI {
	ui := &UI{words: c.words}
	c.fill(reflect.ValueOf(ui).Elem(), "ui.")
	return ui
}

// Bound is the UI with the keys put into its texts: "{key:search}" becomes what key
// gives for "search", since a person may have given actions other keys than usual.
// The UI itself stays as it is.
func (ui *UI) Bound(key func(action string) string) *UI {
	bound := *ui
	ui.words.texts.bound(key).rebind(reflect.ValueOf(&bound).Elem())
	return &bound
}
