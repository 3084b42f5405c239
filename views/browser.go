package views

import (
	"context"
	"strings"
	"sync/atomic"
	"time"

	"charm.land/bubbles/v2/spinner"
	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"
	"github.com/charmbracelet/x/ansi"

	"hito/model"
	"hito/views/cells"
	"hito/views/clean"
	"hito/views/memory"
	"hito/views/theme"
	"hito/views/words"
)

// browser is the program: it holds the panes, sends keys to the one that has
// the focus, and puts their rows together. The panes know nothing of each
// other; what one asks for, the browser does.
type browser struct {
	options Options
	words   *words.Words
	ui      *words.UI
	theme   *theme.Theme
	look    string // the theme's name
	isDark  bool
	profile colorprofile.Profile
	keys    *keyMap
	title   string
	hints   []hint
	claims  []int // the order in which hints claim their room

	width, height int
	layout        layout
	panes         Panes
	pointer       pointer
	focus         pane
	over          over

	feed       *feed
	generation int // of the newest chronology
	// corrections counts the chronologies asked for to heed a decision.
	corrections int
	progress    Progress
	loaded      bool
	// begun is when the load began; reloading says that it is not the first, and
	// again that something has changed since it began.
	begun            time.Time
	now              func() time.Time
	reloading, again bool
	changes          chan struct{} // nil where nothing is watched
	watching, quiet  bool
	spinner          spinner.Model // turns while documents are read
	asking           asking
	query            model.Query

	mode    mode
	list    list
	docs    docs
	detail  detail
	source  source
	picker  picker
	palette palette
	facets  facets
	compare compare
	doubts  doubts
	mends   mends
	marked  string // the id of a telling of the event to be joined with another
	groups  Groups
	trail   trail
	lanes   lanes
	cell    cellPick
	brush   brush
	pager   pager
	dates   dateStyle
	zooms   []model.Query // what each zoom began from
	telling int           // which telling of the event the source shows

	typing     typing
	entry      entry
	completion completion
	// What was entered before, as a filter and as words to search.
	filters, searches typedHistory
	inTexts           inTextsMsg
	textsAsked        atomic.Int64 // searches of the documents' texts so far: see askTexts
	before            model.Query  // what esc returns to
	docsBefore        string       // the same of the documents
	wrong             string       // what is wrong with the filter being typed
	notice            string
	resuming          *Session // what of it waits for the documents
	queries           []memory.Query
	renaming          string // the saved query that gets another name
	piping            piping

	// skimming says that a frame was just drawn for a key that goes through the
	// list, and that the next such keys wait for the next frame; behind, that
	// some do wait. changed says that the view is not what View gave last.
	skimming, behind, changed bool
	pace                      time.Duration
	// moved is when the list's cursor last moved, rest after how long the panes
	// follow it, trails how many moves they have not followed.
	moved  time.Time
	rest   time.Duration
	trails int
	view   tea.View

	row     cells.Row
	bar     pieceKind // which bar is being drawn
	frame   []byte
	scratch []byte
}

func newBrowser(ctx context.Context, o Options) *browser {
	w := words.For(o.Language)
	b := &browser{
		options: o, words: w, ui: w.UI(), isDark: true, profile: colorprofile.TrueColor,
		title: clean.Line(o.Title), feed: newFeed(ctx), query: o.Query,
		look: o.Config.Theme, pace: framePace, rest: handRest, changed: true, now: time.Now, panes: o.Panes,
	}
	b.asking.query = o.Query
	if light := variable(o.Environment, "COLORFGBG"); strings.HasSuffix(light, ";7") || strings.HasSuffix(light, ";15") {
		b.isDark = false
	}
	if o.NoColor {
		b.profile = colorprofile.ASCII
	}
	b.dress()
	b.keys = newKeyMap(b.ui, o.Config.Keys)
	b.ui = b.ui.Bound(func(name string) string { return b.keys.inText(b.ui, name) })
	b.hints = footerHints(b.ui, b.keys)
	b.claims = hintOrder(b.hints)
	b.detail.event, b.detail.document = -1, -1
	b.detail.unfold(o.Panes.Folded)
	b.dates = b.usualDates()
	if o.Session != nil {
		b.resume(o.Session)
	}
	b.configure()
	if o.Notice != "" {
		b.notice = clean.Line(o.Notice)
	}
	b.source.document, b.source.stood, b.source.mention, b.source.target = -1, -1, -1, model.NoSpan
	return b
}

// Init starts loading, and asks the terminal whether it is dark.
func (b *browser) Init() tea.Cmd {
	var commands []tea.Cmd
	if b.options.Load != nil {
		b.spinner = spinner.New(spinner.WithSpinner(spinner.MiniDot))
		b.begun = b.now()
		commands = append(commands, b.feed.run(b.options.Load), b.feed.next, b.turnLater())
		if b.options.Watch != nil {
			b.watching = true
			commands = append(commands, b.watch())
		}
	} else {
		b.loaded = true
	}
	if !b.options.NoColor {
		commands = append(commands, tea.RequestBackgroundColor)
	}
	return tea.Batch(commands...)
}

// Update takes a message.
func (b *browser) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	if do, ok := b.skims(msg); ok {
		return b, b.skim(do)
	}
	switch m := msg.(type) {
	case frameMsg:
		return b, b.frameOver()
	case restMsg:
		return b, b.rested(m)
	case spinner.TickMsg: // nothing that the panes have to do with
	default:
		b.catchUp()
	}
	var first tea.Cmd
	if b.behind {
		first = b.settle()
	}
	cmd := b.update(msg)
	return b, join(first, cmd, b.settle())
}

// update takes what the terminal sends.
func (b *browser) update(msg tea.Msg) tea.Cmd {
	switch m := msg.(type) {
	case tea.KeyPressMsg:
		return b.key(m)
	case tea.MouseMsg:
		return b.mouse(m)
	case tea.PasteMsg:
		return b.paste(m.Content)
	case tea.WindowSizeMsg:
		b.width, b.height = m.Width, m.Height
	case tea.BackgroundColorMsg:
		b.retheme(m.IsDark(), b.profile)
	case tea.ColorProfileMsg:
		b.retheme(b.isDark, m.Profile)
	case tea.ModeReportMsg:
		b.widthMode(m)
	default:
		return b.news(msg)
	}
	return nil
}

// news takes what comes from the documents, from work beside the program and
// from tests.
func (b *browser) news(msg tea.Msg) tea.Cmd {
	switch m := msg.(type) {
	case batchMsg:
		return b.batch(m.Batch)
	case spinner.TickMsg:
		return b.turn(m)
	case loadedMsg:
		if (m.feed == nil || m.feed == b.feed) && !b.loaded {
			return b.readAll()
		}
	case changedMsg:
		return b.onChange()
	case blindMsg:
		b.watching, b.notice = false, b.ui.Blind.Say(clean.Line(b.words.System(m.why.Error())))
	case decidedMsg:
		return b.decided(m)
	case correctedMsg:
		return b.corrected(m)
	case mendMsg:
		b.mends.receive(m.decisions)
	case savedMsg:
		return b.tookSaved(m)
	case pipedMsg:
		return b.piped(m)
	case writtenMsg:
		b.notice = m.notice
	case lanesMsg:
		b.receiveLanes(m)
	case completionMsg:
		return b.completed(m)
	case facetMsg:
		b.facets.receive(m)
	case docsMsg:
		b.documents(m)
	case inTextsMsg:
		b.inTexts = m
		b.list.stale()
	case openedMsg:
		return b.opened(m)
	case answerMsg:
		return b.answer(m)
	case rankedMsg:
		return b.ranked(m)
	case huntedMsg:
		b.hunted(m)
	case wrappedMsg:
		b.source.receive(m.wrapped)
	case Panic:
		panic(m.Reason)
	}
	return nil
}

// turnLater is the spinner's first turn: not before there was time to read a
// few documents, since nobody waits for those.
func (b *browser) turnLater() tea.Cmd {
	first := b.spinner.Tick
	return tea.Tick(spinner.MiniDot.FPS, func(time.Time) tea.Msg { return first() })
}

// turn turns the spinner on, for as long as something is being read.
func (b *browser) turn(m spinner.TickMsg) tea.Cmd {
	if b.loaded {
		return nil
	}
	var next tea.Cmd
	b.spinner, next = b.spinner.Update(m)
	return next
}

// wheel is the spinner as a piece of text.
func (b *browser) wheel() string {
	if len(b.spinner.Spinner.Frames) == 0 {
		return ""
	}
	return b.spinner.View() + " "
}

// widthMode follows Bubble Tea's renderer, which counts cells by cluster on
// terminals that know mode 2027.
func (b *browser) widthMode(m tea.ModeReportMsg) {
	if m.Mode != ansi.ModeUnicodeCore || b.row.Method == cells.ByCluster {
		return
	}
	if m.Value == ansi.ModeReset || m.Value == ansi.ModeSet || m.Value == ansi.ModePermanentlySet {
		b.row.Method = cells.ByCluster
		b.restyle()
	}
}

// restyle draws everything anew.
func (b *browser) restyle() {
	b.list.stale()
	b.lanes.stale()
	b.cell.stale()
	b.docs.stale()
	b.detail.rebuild()
	b.source.stale()
	b.picker.stale()
	b.palette.stale()
	b.facets.stale()
	b.compare.rebuild()
	b.doubts.rebuild()
	b.mends.stale()
	b.pager.rebuild()
}

// batch takes a step of the loading.
func (b *browser) batch(batch Batch) tea.Cmd {
	next := b.feed.next
	if batch.Chronology != nil && batch.Generation < b.generation {
		return next
	}
	if batch.Progress != (Progress{}) {
		b.progress = batch.Progress
	}
	b.list.stale()
	var news tea.Cmd
	if batch.Chronology != nil {
		b.generation = batch.Generation
		news = b.asking.load(batch.Chronology, batch.Generation, b.reloading)
	}
	if batch.Done && !b.loaded {
		news = join(news, b.readAll())
	}
	return join(next, news)
}

// setQuery filters anew, and notes what was shown before.
func (b *browser) setQuery(q model.Query) tea.Cmd {
	if q.String() != b.query.String() {
		b.leave(b.whereNow())
	}
	return b.tryQuery(q)
}

// tryQuery filters anew while the filter is being typed.
func (b *browser) tryQuery(q model.Query) tea.Cmd {
	b.query = q
	b.picker.stale()
	b.facets.stale()
	return b.asking.filter(q)
}

// answer shows what a query leaves.
func (b *browser) answer(m answerMsg) tea.Cmd {
	fresh, next := b.asking.answered(m)
	if m.change != nil {
		switch {
		case b.doubts.said != "":
			b.notice, b.doubts.said = b.doubts.said, ""
		case *m.change != (change{}) || !b.quiet:
			b.notice = m.change.say(b.ui)
		}
		b.quiet = false
	}
	if !fresh {
		return next
	}
	b.list.setAnswer(m.answer)
	next = join(next, b.askTexts(m.answer))
	if c := m.answer.corpus; c != b.doubts.corpus {
		b.doubts.take(c)
	}
	b.mends.take(m.answer.corpus)
	if b.mode == modeTimeline {
		b.followList()
	} else if b.docs.answer == nil || b.docs.answer.corpus != m.answer.corpus {
		next = join(next, b.docs.ask(m.answer.corpus))
	}
	next = join(next, b.resumed())
	b.detail.finder.look(m.answer.query)
	b.detail.rebuild()
	b.source.look(m.answer.query)
	if b.over == overPicker {
		next = join(next, b.picker.ask(m.answer))
	}
	b.pager.rebuild()
	if b.loaded && !b.asking.pending() {
		next = join(next, func() tea.Msg { m.answer.corpus.index.Warm(); return nil })
	}
	return next
}

// followList shows the event under the list's cursor in the other panes.
func (b *browser) followList() {
	a := b.list.answer
	e := a.event(b.list.cursor)
	if e == nil {
		b.detail.show(nil, -1, -1)
		b.source.show(nil, -1, model.NoSpan)
		return
	}
	event := a.rows[b.list.cursor]
	if b.detail.corpus == a.corpus && b.detail.event == event {
		return
	}
	telling, same := b.tellingAgain(a.corpus, event)
	cursor, top := b.detail.cursor, b.detail.top
	hash, row := b.source.place()
	b.detail.show(a.corpus, event, -1)
	b.showTelling(telling)
	if same { // read again: nothing moves under the person's eyes
		b.detail.cursor, b.detail.top = cursor, top
		b.source.stay(hash, row)
	}
}

// tellingAgain is the telling that the source shows as a telling of an event of
// a new corpus, and whether that event is the one that the panes show.
func (b *browser) tellingAgain(c *corpus, event int32) (telling int, same bool) {
	old, e := b.detail.corpus, b.event()
	if e == nil || old == c || b.list.anchor == "" || c.again(old, b.detail.event) != event {
		return 0, false
	}
	if b.telling < e.Mentions.Len() {
		id := old.Mentions[old.tellingsOf(e)[b.telling]].ID
		for i, m := range c.tellingsOf(&c.Events[event]) {
			if c.Mentions[m].ID == id {
				return i, true
			}
		}
	}
	return 0, true
}

// event is the event that detail and source show, nil where none.
func (b *browser) event() *model.Event {
	if b.detail.corpus == nil || b.detail.event < 0 {
		return nil
	}
	return &b.detail.corpus.Events[b.detail.event]
}

// showTelling marks a telling of the event in the source.
func (b *browser) showTelling(i int) {
	e := b.event()
	if e == nil || e.Mentions.Len() == 0 {
		b.source.show(nil, -1, model.NoSpan)
		return
	}
	b.telling = max(min(i, e.Mentions.Len()-1), 0)
	b.source.show(b.detail.corpus, b.detail.corpus.tellingsOf(e)[b.telling], model.NoSpan)
}

// settle lays the screen out for what has changed, so that View need only
// draw. It gives the command that wraps a long document.
func (b *browser) settle() tea.Cmd {
	b.behind, b.changed = false, true
	b.layout = arrange(b.width, b.height, b.focus, b.covers(), b.shape())
	b.list.setSize(b.layout.bodies[paneList])
	b.docs.setHeight(b.layout.bodies[paneList].h)
	lanes := b.fitLanes(b.layout.bodies[paneList])
	if to := b.layout.bodies[paneDetail]; to.h > 0 {
		b.detail.build(b, to)
	}
	if p, ok := b.covering().(page); ok && b.layout.shows(paneOver) {
		p.build(b, b.layout.bodies[paneOver])
	}
	return join(lanes, b.source.fit(b.layout.bodies[paneSource], b.row.Method))
}

// join is tea.Batch that makes no message of nothing.
func join(commands ...tea.Cmd) tea.Cmd {
	var some []tea.Cmd
	for _, c := range commands {
		if c != nil {
			some = append(some, c)
		}
	}
	switch len(some) {
	case 0:
		return nil
	case 1:
		return some[0]
	}
	return tea.Batch(some...)
}
