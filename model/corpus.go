package model

import (
	"bytes"
	"runtime"
	"sync"
	"sync/atomic"
)

// searchText is the folded text of every event, its tellings' sentences, in
// segments of consecutive rows that are made and searched by several cores.
type searchText []segment

// segmentRows is a multiple of wordBits, so that segments share no word of a
// bitset.
const segmentRows = 128 * wordBits

// segment is the text of up to segmentRows rows: row i has the bytes
// blob[at[i]:at[i+1]], each telling ended by a line end, which no folded
// text has, so that no match runs from one into the next.
type segment struct {
	blob []byte
	at   []int
}

func newSearchText(c *Chronology) searchText {
	text := make(searchText, (len(c.Events)+segmentRows-1)/segmentRows)
	inParallel(len(text), func(i int) {
		first := i * segmentRows
		text[i] = newSegment(c, first, min(first+segmentRows, len(c.Events)))
	})
	return text
}

func newSegment(c *Chronology, first, last int) segment {
	size := 0
	eachQuote(c, first, last, func(quote Span) { size += len(c.Text(quote)) + 1 }, func() {})
	s := segment{blob: make([]byte, 0, size), at: make([]int, 1, last-first+1)}
	eachQuote(c, first, last, func(quote Span) {
		s.blob = append(appendFold(s.blob, c.Text(quote)), '\n')
	}, func() { s.at = append(s.at, len(s.blob)) })
	return s
}

// eachQuote visits the text of the events first to last-1: each telling's
// sentence, and what of the title lies outside of them; end ends each event.
func eachQuote(c *Chronology, first, last int, visit func(Span), end func()) {
	for row := first; row < last; row++ {
		event := &c.Events[row]
		for _, m := range event.Mentions.In(c) {
			if c.hasMention(m) {
				visit(c.Mentions[m].Span)
			}
		}
		for _, title := range event.Title.In(c) {
			if !c.quotes(event, title) {
				visit(title)
			}
		}
		end()
	}
}

func (c *Chronology) hasMention(m int32) bool { return m >= 0 && int(m) < len(c.Mentions) }

// quotes reports whether a telling of the event has the words of the span.
func (c *Chronology) quotes(event *Event, span Span) bool {
	for _, m := range event.Mentions.In(c) {
		if c.hasMention(m) && c.Mentions[m].Span.Contains(span) {
			return true
		}
	}
	return false
}

// search is which rows among have the folded needle in their text.
func (t searchText) search(needle string, among bitset) bitset {
	found := make(bitset, len(among))
	if needle == "" {
		copy(found, among)
		return found
	}
	wanted := []byte(needle)
	const words = segmentRows / wordBits
	inParallel(len(t), func(i int) {
		first, last := i*words, min((i+1)*words, len(among))
		t[i].search(wanted, among[first:last], found[first:last])
	})
	return found
}

// search adds to found the rows of among that have the needle. It scans runs of
// rows at once, so that a whole segment is one search.
func (s *segment) search(needle []byte, among, found bitset) {
	for from := 0; ; {
		start, end, ok := among.nextRun(from)
		if !ok {
			return
		}
		from = end
		end = min(end, len(s.at)-1)
		for start < end {
			text := s.blob[s.at[start]:s.at[end]]
			hit := bytes.Index(text, needle)
			if hit < 0 {
				break
			}
			row := s.rowAt(start, s.at[start]+hit)
			found.add(int32(row))
			start = row + 1
		}
	}
}

// rowAt is the row, from the given one on, whose text has the byte at. The next
// rows are looked at first: hits mostly lie near each other.
func (s *segment) rowAt(row, at int) int {
	step := 1
	for row+step < len(s.at)-1 && s.at[row+step] <= at {
		row += step
		step *= 2
	}
	for ; step > 0; step /= 2 {
		for row+step < len(s.at)-1 && s.at[row+step] <= at {
			row += step
		}
	}
	return row
}

// inParallel calls work for 0 to n-1, on as many cores as there are.
func inParallel(n int, work func(int)) {
	workers := min(n, runtime.GOMAXPROCS(0))
	if workers <= 1 {
		for i := range n {
			work(i)
		}
		return
	}
	var next atomic.Int64
	var wait sync.WaitGroup
	for range workers {
		wait.Go(func() {
			for i := next.Add(1) - 1; i < int64(n); i = next.Add(1) - 1 {
				work(int(i))
			}
		})
	}
	wait.Wait()
}
