package page

import (
	"bytes"

	"golang.org/x/net/html/atom"
)

// measure is what a line looks like.
type measure struct {
	words int32
	stops int32 // ends of sentences
	mass  int32 // how much it speaks for prose, below zero against
	prose bool
}

// The weights of lines and the bounds of blocks, tuned on whole collections of
// pages, never on one. All are flat at their best: half or twice any of them
// changes the figures by less than a hundredth.
const (
	proseWords   = 10  // a sentence of as many words is prose
	labelWords   = 6   // a line of no more, without a stop, is a label
	linkLine     = 20  // what a line of links costs, beside a fourth of its length
	shortLine    = 10  // what another line of few words costs
	bodyShare    = 40  // percent of a page's prose that makes a foreign hint void
	commentShare = 97  // the same where the hint is of comments or consent
	climb        = 12  // percent that a larger block must add
	captionLines = 4   // no caption has more
	minProse     = 140 // bytes: less is no article
)

// measure measures every line.
func (a *article) measure(main object) {
	a.measures = make([]measure, len(a.lines))
	for i := range a.lines {
		a.measures[i].count(a.text[a.lines[i].start:a.lines[i].end])
	}
	headline := a.headline(main)
	for i := range a.lines {
		l := &a.lines[i]
		m := &a.measures[i]
		n := l.end - l.start
		plain := n - l.links
		_, heading := isHeading(a.nodes[l.node].tag)
		switch {
		case heading && l.links*2 <= n:
		case heading:
			m.mass = -shortLine
		case l.links*2 > n:
			m.mass = -linkLine - n/4
		case asksConsent(a.text[l.start:l.end]) && !asksConsent([]byte(a.tree.title)):
			m.mass = -plain / 2
		case m.words >= proseWords && m.stops > 0 || m.words >= 2*proseWords:
			m.prose = true
			m.mass = plain - l.links
		case m.words >= proseWords:
			m.mass = (plain - l.links) / 2
		case m.stops > 0 && m.words >= 4:
			m.mass = plain / 4
		default:
			m.mass = -shortLine
		}
		if int32(i) < headline {
			m.prose, m.mass = false, min(m.mass, 0)
		}
	}
}

// headline is the first <h1> that says the page's title: what stands above it
// is not the body. 0 where there is none.
func (a *article) headline(main object) int32 {
	wanted := a.foldedTitles(main)
	for i := range a.lines {
		if a.nodes[a.lines[i].node].tag == atom.H1 && a.matches(int32(i), wanted) {
			return int32(i)
		}
	}
	return 0
}

// consentWords are what those who ask for leave to follow a reader speak of.
var consentWords = []string{
	"ookie", "nuestros socios", "our partners", "our vendors", "unsere Partner", "unseren Partnern", "nos partenaires", "nostri partner", "nossos parceiros",
}

// asksConsent reports whether a line asks for leave to keep data.
func asksConsent(text []byte) bool {
	for _, word := range consentWords {
		if bytes.Contains(text, []byte(word)) {
			return true
		}
	}
	return false
}

// count counts a line's words and ends of sentences; of scripts without spaces
// two characters count for a word.
func (m *measure) count(text []byte) {
	inWord := false
	wide := int32(0)
	for at, c := range text {
		space := c == ' '
		if !space && !inWord {
			m.words++
		}
		inWord = !space
		switch {
		case c == '.' || c == '!' || c == '?':
			if at+1 == len(text) || text[at+1] == ' ' || text[at+1] == '"' || text[at+1] == ')' || text[at+1] >= 0x80 {
				m.stops++
			}
		case c >= 0xe3 && c <= 0xed:
			wide++
			if c == 0xe3 && at+2 < len(text) && text[at+1] == 0x80 && text[at+2] == 0x82 {
				m.stops++
			}
		}
	}
	m.words += wide / 2
}
