package page

import (
	"cmp"
	"slices"
	"strings"

	"golang.org/x/net/html/atom"

	"hito/loader/prose"
	"hito/loader/reader/entry"
	"hito/model"
)

// Where a page states its date. Each rule's fact is the words that state it.
const (
	RuleJSONLD  = "page.jsonld"   // datePublished in its JSON-LD
	RuleMeta    = "page.meta"     // a meta element, as article:published_time
	RuleTime    = "page.time"     // an element for times above its text
	RuleURL     = "page.url"      // its address
	RuleLine    = "page.dateline" // a line of its text
	RuleUpdated = "page.updated"  // when it was changed, as any of these say it
	RuleScript  = "page.script"   // a value in a script
)

// stated is a publication date as found, before it is judged.
type stated struct {
	moment
	rule string
	rank int // smaller is more trusted
	fact string
	from int32 // bytes of tree.text, from to to; none where both are 0
	to   int32
}

// The ranks of where a date stands, coarse; finer ones are added.
const (
	rankJSONLD  = 1000
	rankMeta    = 2000
	rankTime    = 4000
	rankURL     = 5000
	rankLine    = 6000
	rankMonth   = 7900
	rankScript  = 8000
	rankUpdated = 9000
)

// maxLead is how many bytes stand before the date of a paragraph's dateline:
// "MADRID, 19 jun 2024 (Agencia) .- ".
const maxLead = 30

// maxStrays is how many dates are kept where none stands where it should.
const maxStrays = 3

// dating finds a page's dates.
type dating struct {
	*article
	monthFirst bool
	found      []stated
}

// dates are all publication dates that the page states, the most trusted first.
func (a *article) dates(o Options, objects []object, main object, url string, at placed) []entry.Date {
	d := &dating{article: a, monthFirst: monthFirst(a.language) && a.isEnglish()}
	d.fromObjects(objects, main)
	d.fromMetas()
	d.fromMarks()
	d.fromURL(url)
	d.fromLines()
	if !slices.ContainsFunc(d.found, func(s stated) bool { return s.rule != RuleURL || !s.monthly }) {
		d.fromScripts()
	}
	d.judge(o)
	return d.entries(at)
}

// monthFirst reports whether a language writes 6/19/2024.
func monthFirst(language string) bool {
	language = strings.ToLower(strings.ReplaceAll(language, "_", "-"))
	return language == "en" || language == "en-us" || language == "es-us" || language == "en-ph"
}

// isEnglish reports whether the text is in English: many a page in another
// language says that it is, as its system's makers left it.
func (a *article) isEnglish() bool {
	const sample = 4096
	from := int32(0)
	if int(a.body) < len(a.lines) {
		from = a.lines[a.body].start
	}
	text := string(a.text[from:min(len(a.text), int(from)+sample)])
	switch prose.Language(prose.Tokenize(nil, strings.ToValidUTF8(text, ""))) {
	case "en":
		return true
	case "es":
		return false
	}
	return len(text) < 200
}

// add keeps what the text of an attribute or value states.
func (d *dating) add(rule string, rank int, fact string) bool {
	fact = strings.TrimSpace(fact)
	m, ok := epoch(fact)
	if !ok {
		m, ok = scanner{text: fact, monthFirst: d.monthFirst, digits: true}.next(0)
	}
	if ok && m.valid() {
		d.found = append(d.found, stated{moment: m, rule: rule, rank: rank, fact: clip(fact)})
	}
	return ok
}

// clip bounds a fact to what can be shown.
func clip(fact string) string {
	const most = 80
	if len(fact) <= most {
		return fact
	}
	return strings.ToValidUTF8(fact[:most], "") + "…"
}

// fromObjects reads the JSON-LD: the page's own article; where that is silent,
// the page; else whatever else is no part of it.
func (d *dating) fromObjects(objects []object, main object) {
	d.add(RuleUpdated, rankUpdated, main.modified)
	if d.add(RuleJSONLD, rankJSONLD, main.published) {
		return
	}
	for i, o := range objects {
		if o.isForeign() {
			continue
		}
		rank := 200
		switch {
		case o.isArticle():
			rank = 0
		case strings.Contains(o.kind, "WebPage"):
			rank = 100
		}
		rank += 10*min(o.depth, 8) + min(i, 9)
		if !d.add(RuleJSONLD, rankJSONLD+rank, o.published) && rank < 100 {
			d.add(RuleJSONLD, rankJSONLD+rank+300, o.created)
		}
		d.add(RuleUpdated, rankUpdated+rank, o.modified)
	}
}

func (d *dating) fromMetas() {
	for _, m := range d.metas {
		if rank, ok := ranksPublished()[m.name]; ok {
			d.add(RuleMeta, rankMeta+rank, m.content)
		}
		if rank, ok := ranksUpdated()[m.name]; ok {
			d.add(RuleUpdated, rankUpdated+500+rank, m.content)
		}
	}
}

// fromMarks reads the elements that are for dates: <time>, and those whose
// class says so.
func (d *dating) fromMarks() {
	title, first, last := d.region()
	for i := range d.marks {
		m := &d.marks[i]
		if m.tag != atom.Time && m.hints&(hintDate|hintUpdated) == 0 && m.value == "" || m.tag == atom.H1 {
			continue
		}
		if m.end < m.start || m.end-m.start > 300 || int(m.line) >= len(d.lines) {
			continue
		}
		rank := d.zoneOf(m.line, m.node, title, first, last) + min(i, 9)
		if m.hints&hintDate == 0 {
			rank += 20
		}
		text := string(d.text[m.start:m.end])
		shown, ok := scanner{text: text, monthFirst: d.monthFirst}.next(0)
		if !ok && m.line > first {
			rank += rankStray // "00:31", as the entries of a live page have
		}
		rule, base := RuleTime, rankTime
		if m.hints&hintUpdated != 0 && m.hints&hintDate == 0 || labelAt(d.before(m.start)+text, len(d.before(m.start))+shown.start) == labelUpdated {
			rule, base = RuleUpdated, rankUpdated
		} else if rank >= rankStray {
			base = rankLine
		}
		if d.add(rule, base+rank, m.value) {
			if at := &d.found[len(d.found)-1]; m.end > m.start {
				at.from, at.to = m.start, m.end
				if ok {
					at.from, at.to = m.start+int32(shown.start), m.start+int32(shown.end)
				}
			}
		} else if ok {
			d.found = append(d.found, stated{moment: shown, rule: rule, rank: base + rank, fact: clip(text[shown.start:shown.end]),
				from: m.start + int32(shown.start), to: m.start + int32(shown.end)})
		}
	}
}

// rankStray and more is the rank, within its rule, of a date that stands where
// other days than the page's own do: in the text, above its head, in a teaser.
// It counts only where nothing better does.
const rankStray = 300

// headAfter is how many lines the head of an article may go on for after its
// standfirst, which is prose.
const headAfter = 6

// zoneOf ranks the part of the page that a line stands in.
func (d *dating) zoneOf(line, node, title, first, last int32) int {
	switch {
	case d.foreign[node] != 0:
		return 700
	case line >= title && (line <= first+1 || line <= first+headAfter && (!d.measures[line].prose || d.dated[line])):
		return 0
	case line < title && title-line < 12:
		return rankStray
	case line > last && line-last < 12:
		return 150
	case line >= first && line <= last:
		return rankStray + 50
	}
	return rankStray + 100
}

// before is what stands before a byte in its line.
func (d *dating) before(at int32) string {
	i, _ := slices.BinarySearchFunc(d.lines, at, func(l line, at int32) int { return cmp.Compare(l.end, at) })
	if i >= len(d.lines) || d.lines[i].start >= at {
		return ""
	}
	return string(d.text[max(d.lines[i].start, at-60):at])
}

// region is the line of the title and the first and last of the body.
func (d *dating) region() (title, first, last int32) {
	first, last = int32(len(d.lines)), 0
	for i, r := range d.roles {
		if r == roleBody {
			first, last = min(first, int32(i)), int32(i)
		}
	}
	title = d.title
	if title < 0 {
		title = max(0, first-8)
	}
	return title, first, last
}

// fromURL reads the day in an address: /2024/06/19/, /20240619/, -2024-06-19.
func (d *dating) fromURL(url string) {
	if len(url) > maxValue {
		return
	}
	path := url
	if at := strings.LastIndex(url, "://"); at > 0 { // the inner one, of an archive's address
		rest := url[at+3:]
		_, path, _ = strings.Cut(rest, "/")
		path = "/" + path
	}
	s := scanner{text: path, digits: true}
	for at := 0; ; {
		m, ok := s.next(at)
		if !ok {
			break
		}
		at = m.end
		if m.year < 1990 || m.short || m.start > 0 && isDigit(path[m.start-1]) || path[m.start] == '0' {
			continue
		}
		d.found = append(d.found, stated{moment: m, rule: RuleURL, rank: rankURL, fact: path[m.start:m.end]})
		return
	}
	d.monthOf(path)
}

// monthOf reads the month in an address, /2024/06/: it counts where nothing
// gives a day.
func (d *dating) monthOf(path string) {
	parts := strings.Split(path, "/")
	for i := 1; i < len(parts); i++ {
		year, month := number(parts[i-1]), number(parts[i])
		if len(parts[i-1]) == 4 && len(parts[i]) <= 2 && year >= 1990 && year <= maxYear && month >= 1 && month <= 12 {
			d.found = append(d.found, stated{moment: moment{year: year, month: month, day: 1, minutes: -1, monthly: true},
				rule: RuleURL, rank: rankMonth, fact: parts[i-1] + "/" + parts[i]})
			return
		}
	}
}

// fromLines reads the lines of the page that state a day and little else, and
// the dateline at the beginning of the text.
func (d *dating) fromLines() {
	title, first, last := d.region()
	budget := 400
	for i := range d.lines {
		l := &d.lines[i]
		if l.end-l.start > dateBytes && (int32(i) < first || int32(i) > first+1) || i >= len(d.measures) {
			continue
		}
		text := string(d.text[l.start:min(l.end, l.start+300)])
		if !strings.ContainsAny(text, "0123456789") {
			continue
		}
		s := scanner{text: text, monthFirst: d.monthFirst}
		for at, n := 0, 0; n < 2; n++ {
			m, ok := s.next(at)
			if !ok {
				break
			}
			if budget--; budget < 0 {
				return
			}
			at = m.end
			d.line(int32(i), text, m, d.zoneOf(int32(i), l.node, title, first, last))
		}
	}
}

// line keeps a day that a line states.
func (d *dating) line(i int32, text string, m moment, rank int) {
	rule, base := RuleLine, rankLine
	called := labelAt(text, m.start)
	switch called {
	case labelUpdated:
		rule, base = RuleUpdated, rankUpdated
	case labelPublished:
	default:
		rank += 50
	}
	switch {
	case d.measures[i].prose && m.start > maxLead && called != labelPublished:
		rank += 500
	case len(text)-(m.end-m.start) > 60 && m.start > maxLead:
		rank += 40
	}
	if m.short {
		rank += 60
	}
	if m.year < 1990 {
		rank += 200
	}
	start := d.lines[i].start
	d.found = append(d.found, stated{moment: m, rule: rule, rank: base + rank + int(min(i, 9)), fact: clip(text[m.start:m.end]),
		from: start + int32(m.start), to: start + int32(m.end)})
}

// leeway is how many days after its last change a page can say it was published
// and be believed: systems that publish at a set time change pages before that.
const leeway = 31

// judge puts the dates in the order of trust. Not believed are dates after the
// page was saved; what the page says was published long after it was changed
// last stands behind all others, and what stands where other days do is left
// out where there is better.
func (d *dating) judge(o Options) {
	if !o.Saved.IsZero() {
		d.found = slices.DeleteFunc(d.found, func(s stated) bool { return s.date().Earliest > o.Saved.Latest+1 })
	}
	changed := model.Day(0)
	for _, s := range d.found {
		if s.rule == RuleUpdated {
			changed = max(changed, s.dayNumber())
		}
	}
	for i := range d.found {
		if s := &d.found[i]; changed != 0 && s.rule != RuleUpdated && s.dayNumber() > changed+leeway {
			s.rank = rankUpdated - 500 + s.rank/100 // before the changes themselves
		}
	}
	slices.SortStableFunc(d.found, func(a, b stated) int { return cmp.Compare(a.rank, b.rank) })
	d.dropStrays()
}

// dropStrays leaves out what stands where other days do: all of it where there
// is better, what is not of the address's month, and what there is too much of.
func (d *dating) dropStrays() {
	sure, strays := false, 0
	var month moment
	for _, s := range d.found {
		sure = sure || s.rule != RuleUpdated && !s.monthly && !s.isStray()
		if s.monthly {
			month = s.moment
		}
	}
	d.found = slices.DeleteFunc(d.found, func(s stated) bool {
		if !s.isStray() {
			return false
		}
		strays++
		return sure || strays > maxStrays || month.monthly && (s.year != month.year || s.month != month.month)
	})
}

// isStray reports whether a date stands where other days do.
func (s stated) isStray() bool {
	switch s.rule {
	case RuleTime:
		return s.rank-rankTime >= rankStray && s.rank < rankURL || s.rank-rankLine >= rankStray
	case RuleLine:
		return s.rank-rankLine >= rankStray
	case RuleUpdated: // of JSON-LD and meta elements too, which no place makes worse
		return s.to > s.from && s.rank-rankUpdated >= rankStray
	}
	return false
}

// entries are the dates as the reader takes them: a day that a rule has stated
// is not said by it again.
func (d *dating) entries(at placed) []entry.Date {
	zone := d.zone()
	var out []entry.Date
	const most = 12
	for _, s := range d.found {
		e := entry.Date{Date: s.in(zone), Rule: s.rule, Fact: s.fact}
		if slices.ContainsFunc(out, func(o entry.Date) bool {
			return o.Date == e.Date && (o.Rule == e.Rule || o.Rule == RuleTime && e.Rule == RuleLine)
		}) {
			continue
		}
		if s.to > s.from {
			e.Span = d.place(s.from, s.to, at)
		}
		if out = append(out, e); len(out) == most {
			break
		}
	}
	return out
}

// place is where a stretch of the page stands in the text that is shown.
func (a *article) place(from, to int32, at placed) entry.Span {
	i, _ := slices.BinarySearchFunc(a.lines, from, func(l line, from int32) int {
		if l.end <= from {
			return -1
		}
		return 1
	})
	if i >= len(a.lines) || at[i] < 0 || a.lines[i].end < to {
		return entry.Span{}
	}
	for from < to && isSpace(a.text[from]) {
		from++
	}
	start := max(from, a.lines[i].start)
	if start >= to {
		return entry.Span{}
	}
	return entry.Span{Start: at[i] + start - a.lines[i].start, End: at[i] + to - a.lines[i].start}
}
