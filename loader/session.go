package loader

import (
	"context"
	"io/fs"
	"os"
	"slices"
	"sync"
	"time"

	"hito/loader/actors"
	"hito/loader/events"
	"hito/loader/prose"
	"hito/loader/reader"
	"hito/loader/watch"
	"hito/model"
)

// Session is a corpus that is loaded again as its files change. What one
// document gives by itself is kept between loads, and only what is new or
// changed is read; the corpus stages run anew each time, so that a load gives
// the same bytes as the first load of a fresh session would.
//
// Its methods may be called from several goroutines; loads wait for each other.
type Session struct {
	paths   []string
	options Options
	// find lists what there is to read.
	find func() ([]source, []model.FileProblem)

	// once says that it is loaded once only, so that nothing need be kept.
	once bool

	mutex sync.Mutex
	files map[string]*file // by path, as last read
	who   userFile[actors.Aliases]
	words userFile[events.Triggers]
}

// source is a file that was found: to be read, or, of the embedded corpus, read
// already.
type source struct {
	reader.Source
	document *reader.Document
}

// file is what a file gave when it was last read.
type file struct {
	size     int64
	modified time.Time
	// certain says that a change would show in the time it was modified: that
	// it was read a good while after that time.
	certain  bool
	works    []*work
	problems []model.FileProblem
	// user is what the works were made with.
	user said
}

// coarse is longer than the steps in which file systems count the time of a
// change: of a file that was changed less than this before it was read, a later
// change may leave the time as it is.
const coarse = 3 * time.Second

// Open is a session over the files and folders. Nothing is read before Load.
func Open(paths []string, o Options) *Session {
	s := &Session{paths: paths, options: o, files: map[string]*file{}}
	s.find = func() ([]source, []model.FileProblem) {
		found, problems := reader.Find(paths, o.finding())
		sources := make([]source, len(found))
		for i := range found {
			sources[i].Source = found[i]
		}
		return sources, problems
	}
	return s
}

// openFS is a session over the embedded corpus, which does not change.
func openFS(files fs.FS, o Options) *Session {
	s := &Session{options: o, files: map[string]*file{}}
	s.find = func() ([]source, []model.FileProblem) {
		all := reader.FromFS(files)
		documents := all.Documents
		sources := make([]source, len(documents))
		for i := range documents {
			sources[i] = source{Source: reader.Source{Path: documents[i].Path}, document: &documents[i]}
		}
		return sources, all.Problems
	}
	return s
}

// Load makes the chronology of the corpus as it is now. What cannot be read is
// in Chronology.Problems; the error is only for ctx. Options.Partial is called
// only by a session's first load: later ones replace a whole chronology.
func (s *Session) Load(ctx context.Context) (*model.Chronology, error) {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	sources, problems := s.find()
	sources, problems = s.who.read(s.options.whoIsWho(), readWhoIsWho, sources, problems, s.options)
	sources, problems = s.words.read(s.options.ownWords(), readOwnWords, sources, problems, s.options)
	l := loading{Session: s, sources: sources, problems: problems, files: make([]*file, len(sources)), stamps: make([]stamp, len(sources))}
	if err := l.survey(ctx); err != nil {
		return nil, err
	}
	c, err := l.load(ctx)
	if err == nil {
		s.forget(sources)
	}
	return c, err
}

// Watch calls changed whenever something below the session's paths has changed
// and then been still for a moment, until ctx is done; then it returns nil. Any
// error means that changes are not seen any more, or never were. It does not
// load: changed may.
func (s *Session) Watch(ctx context.Context, changed func()) error {
	paths := s.paths
	for _, file := range [...]string{s.options.Actors, s.options.Events} {
		if file != "" {
			paths = append(slices.Clip(paths), file)
		}
	}
	return watch.Paths(ctx, paths, watch.Options{Hidden: s.options.Reader.Hidden}, changed)
}

// said is what the user's files say.
func (s *Session) said() said { return said{s.who.says, s.words.says} }

// forget drops the files that are no longer there.
func (s *Session) forget(sources []source) {
	if len(s.files) == len(sources) {
		return
	}
	there := make(map[string]*file, len(sources))
	for i := range sources {
		there[sources[i].Path] = s.files[sources[i].Path]
	}
	s.files = there
}

// stamp is what tells at a glance whether a file has changed.
type stamp struct {
	size     int64
	modified time.Time
	known    bool
	// fixed says that it is no file and cannot change: standard input, which can
	// be read but once, and the embedded corpus.
	fixed bool
}

// worth is how many bytes of a file are read, for progress: those of a file that
// is over the limits are not, and one with holes may say that it has any number.
func (s *stamp) worth(path string) int64 {
	if s.size > reader.LimitOf(path) {
		return 0
	}
	return s.size
}

// loading is one Load.
type loading struct {
	*Session
	sources  []source
	problems []model.FileProblem
	files    []*file // as far as they have been read
	stamps   []stamp
	todo     []int // the sources that are new or may have changed
	report   reporter
	values   values
}

// survey looks at the files' sizes and times, and so finds what is to be read.
func (l *loading) survey(ctx context.Context) error {
	err := each(ctx, l.options.workers(), len(l.sources), func(i int) {
		src := &l.sources[i]
		if l.stamps[i].fixed = src.document != nil || src.Path == "-"; l.stamps[i].fixed || l.once && l.options.Progress == nil {
			return
		}
		if info, err := os.Stat(src.Path); err == nil {
			l.stamps[i] = stamp{size: info.Size(), modified: info.ModTime(), known: true}
		}
	})
	if err != nil {
		return err
	}
	l.report = reporter{tell: l.options.Progress}
	l.report.OfFiles = len(l.sources)
	for i := range l.sources {
		l.report.OfBytes += l.stamps[i].worth(l.sources[i].Path)
		if kept := l.Session.files[l.sources[i].Path]; kept != nil && kept.user == l.said() && kept.same(l.stamps[i]) {
			l.files[i] = kept
			l.report.Files++
			l.report.Bytes += l.stamps[i].worth(l.sources[i].Path)
			continue
		}
		l.todo = append(l.todo, i)
	}
	return nil
}

// same reports whether a file that was kept is surely as it was.
func (f *file) same(now stamp) bool {
	return now.fixed || f.certain && now.known && f.size == now.size && f.modified.Equal(now.modified)
}

// load reads what is to be read, in growing batches, with a chronology after
// each where it is asked for.
func (l *loading) load(ctx context.Context) (*model.Chronology, error) {
	upto := len(l.todo)
	if len(l.Session.files) == 0 && l.options.Partial != nil {
		upto = min(batch, upto)
	}
	for done := 0; ; done, upto = upto, min(upto*growth, len(l.todo)) {
		err := each(ctx, l.options.workers(), upto-done, func(k int) {
			i := l.todo[done+k]
			l.files[i] = l.read(ctx, i)
		})
		l.keep(l.todo[done:upto])
		if err != nil {
			return nil, err
		}
		if upto == len(l.todo) {
			l.values.known = nil // what is read has its own hold on them
		}
		c, err := chronology(ctx, l.files, l.problems, l.options, l.said(), l.once && upto == len(l.todo))
		if err != nil {
			return nil, err
		}
		l.report.events(len(c.Events))
		if upto == len(l.todo) {
			return c, nil
		}
		l.options.Partial(c, upto, len(l.sources))
	}
}

// keep notes in the session what has been read, even of a load that is then
// called off.
func (l *loading) keep(read []int) {
	for _, i := range read {
		if l.files[i] != nil {
			l.Session.files[l.sources[i].Path] = l.files[i]
		}
	}
}

// read reads a source, and works on what in it is not as it was.
func (l *loading) read(ctx context.Context, i int) *file {
	src, now := &l.sources[i], l.stamps[i]
	f := &file{size: now.size, modified: now.modified, certain: now.known && time.Since(now.modified) > coarse, user: l.said()}
	told := headway{reporter: &l.report, size: now.worth(src.Path)}
	defer told.end()
	var broken []model.FileProblem
	kept, k := l.Session.files[src.Path], -1
	if kept != nil && now.fixed && src.document == nil {
		return kept.anew(f)
	}
	same := kept != nil && kept.user == f.user
	f.problems = src.each(ctx, l.options.Reader, func(document reader.Document) {
		k++
		told.text(len(document.Text))
		if same && k < len(kept.works) && kept.works[k].document.Hash == document.Hash && kept.works[k].document.Path == document.Path {
			f.works = append(f.works, kept.works[k])
			prose.GiveBack(document.Tokens)
			return
		}
		w, problem := analysed(document, f.user, &l.values)
		if problem != nil {
			broken = append(broken, *problem)
			return
		}
		f.works = append(f.works, w)
	})
	if ctx.Err() != nil {
		return nil // it may have stopped in the middle
	}
	f.problems = append(f.problems, broken...)
	f.certain = f.certain && k >= 0 // rights can come back without a trace
	return f
}

// anew makes the works of what can be read but once again, into f, as what the
// user says has changed.
func (kept *file) anew(f *file) *file {
	f.problems = slices.Clip(kept.problems)
	for _, w := range kept.works {
		again, problem := analysed(reader.Document{Document: w.document, Events: w.stated}, f.user, &values{})
		if problem != nil {
			f.problems = append(f.problems, *problem)
			continue
		}
		f.works = append(f.works, again)
	}
	return f
}

// each visits the documents of a source, and returns what could not be read.
func (s *source) each(ctx context.Context, o reader.Options, visit func(reader.Document)) []model.FileProblem {
	if s.document != nil {
		visit(*s.document)
		return nil
	}
	return reader.Each(ctx, s.Source, o, visit)
}
