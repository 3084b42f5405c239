package reader

import (
	"strings"
	"sync"

	"hito/loader/prose"
	"hito/model"
)

// A date line is a line that says when the text was published and nothing else:
// "Publicado el 3 de mayo de 2024 a las 18:34", "Madrid, 3 may (EFE).",
// "02/07/2008", "Updated: May 3, 2024". Dates within prose are not read here.

// calendarWord is what a word may be in a date line.
type calendarWord uint8

const (
	plainWord    calendarWord = iota
	monthWord                 // 1 to 12 in calendarEntry.number
	weekdayWord               // says nothing that the date does not
	fillerWord                // binds: de, del, el, a, las, of, on
	clockWord                 // h, hs, horas, am, pm, GMT
	dateLabel                 // date, fecha
	publishLabel              // publicado, published
	updateLabel               // actualizado, updated
	issueWord                 // año, número, edición: a number behind it counts a paper's issues
)

type calendarEntry struct {
	word   calendarWord
	number int
}

// calendarWords are the words of date lines: months in order, one a line, and
// the words of each other sort.
const monthsOfLines = `
enero ene january jan
febrero feb february
marzo mar march
abril abr april apr
mayo may
junio jun june
julio jul july
agosto ago august aug
septiembre setiembre sep sept set september
octubre oct october
noviembre nov november
diciembre dic december dec
`

const (
	weekdaysOfLines = `lunes martes miercoles jueves viernes sabado domingo lun mie jue vie sab dom
		monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun`
	fillersOfLines = `de del el la las los a al en y e por the of on at by to from in and hoy today
		publicacion emision modificacion edicion impresa digital nacional creacion st nd rd th o hora local
		este esta contenido articulo nota noticia fue ha sido this article story was has been`
	clocksOfLines  = `h hs hr hrs hora horas min am pm a m p gmt utc cet cest est edt et pst pdt pt bst z t local peninsular`
	datesOfLines   = `fecha date dated`
	issuesOfLines  = `año época número núm num nro n nº edición ejemplar volumen vol tomo página pág págs páginas sección precio issue volume page year number`
	publishOfLines = `publicado publicada publico creado creada emitido difundido subido primera
		published publish posted created issued filed first`
	updatesOfLines = `ultima last actualizado actualizada actualizacion modificado modificada editado revisado
		updated update modified revised edited`
)

var calendarWords = sync.OnceValue(func() *prose.Lexicon[calendarEntry] {
	words := prose.NewLexicon[calendarEntry](256)
	put := func(list string, entry calendarEntry) {
		for _, word := range strings.Fields(list) {
			words.Put(word, entry)
		}
	}
	put(clocksOfLines, calendarEntry{word: clockWord})
	put(fillersOfLines, calendarEntry{word: fillerWord})
	put(weekdaysOfLines, calendarEntry{word: weekdayWord})
	put(publishOfLines, calendarEntry{word: publishLabel})
	put(updatesOfLines, calendarEntry{word: updateLabel})
	put(datesOfLines, calendarEntry{word: dateLabel})
	put(issuesOfLines, calendarEntry{word: issueWord})
	for i, line := range strings.Split(strings.TrimSpace(monthsOfLines), "\n") {
		put(line, calendarEntry{monthWord, i + 1})
	}
	return words
})

// dateLine is what a run of tokens says as a date line.
type dateLine struct {
	date       model.Date // zero where no full date stands there
	start, end int32      // the date's words
	rank       int        // how surely it is the date of publication
	partial    bool       // it names a day or a clock time without a year
	labels     bool       // it says itself what it is
	day        bool       // it names a day, not a clock time alone
}

// The ranks of dates.
const (
	rankUpdated = iota
	rankBare
	rankPublished
	rankHeader // a "date 2024-05-03" at the very beginning
)

const (
	lineTokens = 48 // a date line is shorter
	lineNames  = 6  // the places, people and agencies it may name
)

// dates looks for date lines, marks them, and takes the publication date that
// they state.
func (d *draft) dates() {
	best := dateLine{rank: -1}
	consider := func(line dateLine) {
		if !line.date.IsZero() && line.rank > best.rank {
			best = line
		}
	}
	if line, end, ok := d.headerDate(); ok {
		if end >= d.units[0].end {
			d.mark(&d.units[0], model.BlockMetadata)
		} else {
			d.block(d.units[0].start, end, model.BlockMetadata)
		}
		consider(line)
	} else if line, end, ok := d.leadDate(); ok {
		d.block(d.units[d.body].start, end, model.BlockMetadata)
		consider(line)
	}
	found := d.dateLines()
	chronology := len(found) > 0 && d.isChronology()
	for _, at := range found {
		line, _ := d.readDateLine(d.tokensOf(&d.units[at]))
		if chronology && !line.labels {
			continue
		}
		if rank, ok := d.labelAbove(at); ok {
			line.rank = rank
		}
		d.mark(&d.units[at], model.BlockMetadata)
		d.raiseHead(at)
		consider(line)
	}
	if best.rank >= 0 {
		d.document.Stated = best.date
		d.document.StatedSpan = model.Span{Start: best.start, End: best.end}
	}
}

// labelAbove is the rank that a label on the line above gives ("Published"),
// which it marks.
func (d *draft) labelAbove(at int) (rank int, ok bool) {
	if at == 0 || d.units[at-1].marked || d.units[at-1].words > 3 {
		return 0, false
	}
	s := lineScanner{draft: d, tokens: d.tokensOf(&d.units[at-1])}
	if !s.scan() || !s.labelled || s.names > 0 || s.line.partial {
		return 0, false
	}
	d.mark(&d.units[at-1], model.BlockMetadata)
	return s.rank, true
}

// dateLines are the units that are date lines: those above the prose, and
// labelled ones anywhere.
func (d *draft) dateLines() []int {
	var found []int
	for at := range d.units {
		u := &d.units[at]
		above := at < d.body && at < 16 || d.isHead(at)
		if u.marked && !above || u.last-u.first > lineTokens {
			continue
		}
		line, ok := d.readDateLine(d.tokensOf(u))
		if u.marked && line.date.IsZero() {
			continue // "viernes 4 noviembre 2022 | POLÍTICA" names a section too
		}
		if ok && (above || line.labels) {
			found = append(found, at)
		}
	}
	return found
}

// isChronology reports whether dates on lines of their own stand between
// sentences: they head parts of the text, and say nothing of when it was
// published.
func (d *draft) isChronology() bool {
	dates, sentence := 0, false
	for at := range d.units {
		u := &d.units[at]
		if u.last-u.first <= 12 {
			if line, ok := d.readDateLine(d.tokensOf(u)); ok && !line.labels && line.day {
				if dates > 0 && sentence {
					return true
				}
				dates++
				sentence = false
				continue
			}
		}
		sentence = sentence || !u.marked && u.ending == endStop
	}
	return false
}

// headerDate reads a labelled ISO date at the very beginning, where the text may
// go on in the same line; end is the byte behind it.
func (d *draft) headerDate() (line dateLine, end int32, ok bool) {
	if len(d.units) == 0 {
		return dateLine{}, 0, false
	}
	tokens := d.tokensOf(&d.units[0])
	if len(tokens) < 6 {
		return dateLine{}, 0, false
	}
	entry, _ := calendarWords().Lookup(tokens[0].Fold)
	if entry.word != dateLabel && entry.word != publishLabel {
		return dateLine{}, 0, false
	}
	at := 1
	if tokens[at].Is(':') || tokens[at].Is('=') {
		at++
	}
	s := lineScanner{draft: d, tokens: tokens, at: at}
	if s.iso() {
		s.line.rank = rankHeader
		return s.line, tokens[s.at-1].End, true
	}
	return dateLine{}, 0, false
}

// leadDate reads a dateline before the first words of the prose, "Lima, 3 de
// mayo de 2024 (EFE).- El Congreso" or "Lima, 3 de mayo de 2024. El Congreso";
// end is the byte behind it. Where two paragraphs begin so, they are the parts
// of a chronology and say nothing of when it was published.
func (d *draft) leadDate() (line dateLine, end int32, ok bool) {
	if d.body == len(d.units) {
		return dateLine{}, 0, false
	}
	if line, end, ok = d.headDate(&d.units[d.body]); !ok {
		return dateLine{}, 0, false
	}
	for at := d.body + 1; at < len(d.units); at++ {
		if _, _, another := d.headDate(&d.units[at]); another {
			return dateLine{}, 0, false
		}
	}
	return line, end, true
}

// headTokens is how many tokens the dateline before a text has at most.
const headTokens = 32

// headDate reads the dateline that a unit begins with, up to the mark that
// parts it from the prose: a dash, or a stop or colon behind a place and a day.
func (d *draft) headDate(u *unit) (line dateLine, end int32, ok bool) {
	tokens := d.tokensOf(u)
	for at := 2; at+1 < len(tokens) && at < headTokens; at++ {
		to, dash := partingMark(tokens, at)
		if to == 0 || !dash && (!d.beginsWithPlace(tokens) || tokens[to].Kind == prose.Word && tokens[to].Flags&prose.Upper == 0) {
			continue
		}
		if line, ok := d.readDateLine(tokens[:at]); ok && !line.date.IsZero() && balanced(tokens[:at]) {
			return line, tokens[to-1].End, true
		}
	}
	return dateLine{}, 0, false
}

// partingMark is where the marks at at that part a dateline from the prose end,
// and whether a dash is among them; 0 where none stand there.
func partingMark(tokens []prose.Token, at int) (to int, dash bool) {
	for to = at; to < len(tokens) && tokens[to].Kind == prose.Punct; to++ {
		switch tokens[to].Value {
		case '.', ':':
		case '-', '–', '—':
			dash = true
		default:
			return 0, false
		}
	}
	if to == at || to == len(tokens) || !dash && tokens[to].Flags&prose.Space == 0 ||
		to == at+1 && tokens[to].Flags&prose.Space == 0 { // 2024-05-03
		return 0, false
	}
	return to, dash
}

// beginsWithPlace reports whether tokens begin as a dateline does that no dash
// parts from the text: with a name, which may have an article ("La Paz").
func (d *draft) beginsWithPlace(tokens []prose.Token) bool {
	at := 0
	if entry, _ := calendarWords().Lookup(tokens[0].Fold); entry.word == fillerWord {
		at = 1
	}
	if tokens[0].Kind != prose.Word || tokens[0].Flags&prose.Upper == 0 || tokens[at].Kind != prose.Word || tokens[at].Flags&prose.Upper == 0 {
		return false
	}
	_, calendar := calendarWords().Lookup(tokens[at].Fold)
	return !calendar
}

// balanced reports whether every parenthesis is closed: the first half of "Ana
// Ruiz (Lima, 3 de mayo de 1950 – Quito, 2001)" is no dateline.
func balanced(tokens []prose.Token) bool {
	open := 0
	for _, token := range tokens {
		switch {
		case token.Is('('):
			open++
		case token.Is(')'):
			open--
		}
	}
	return open == 0
}

// readDateLine reads tokens that are a date line and nothing else.
func (d *draft) readDateLine(tokens []prose.Token) (dateLine, bool) {
	if len(tokens) == 0 || len(tokens) > lineTokens {
		return dateLine{}, false
	}
	s := lineScanner{draft: d, tokens: tokens, rank: rankBare}
	ok := s.scan() && s.settles()
	return s.line, ok
}
