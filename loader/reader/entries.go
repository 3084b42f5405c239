package reader

import (
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"strconv"
	"unicode"
	"unicode/utf8"

	"hito/loader/reader/entry"
	"hito/loader/reader/office"
	"hito/model"
)

// writing makes documents of what a format reads from a file, one by one.
type writing struct {
	*reading
	file *file
	data []byte
	// charset is what is wrong with the file's charset, told of the first document.
	charset []model.Problem
	n       int // entries so far
	// held is the first entry, which is not made into a document before it is
	// known whether it is all of the file.
	held *entry.Entry
}

func (r *reading) writing(f *file, data []byte, charset []model.Problem) *writing {
	return &writing{reading: r, file: f, data: data, charset: charset}
}

// one makes a document of a file that is one entry.
func (r *reading) one(f *file, data []byte, e entry.Entry, charset []model.Problem) {
	w := r.writing(f, data, charset)
	w.add(e)
	w.end(nil)
}

// add takes an entry, and reports whether more are wanted.
func (w *writing) add(e entry.Entry) bool {
	if w.n++; w.n == 1 && e.Part == "" {
		w.held = &e
		return true
	}
	w.release()
	w.document(&e)
	return w.ctx.Err() == nil && !w.full
}

// release makes a document of the entry that was held.
func (w *writing) release() {
	if held := w.held; held != nil {
		w.held = nil
		w.document(held)
	}
}

// end ends the file. What the format had to say of it is a problem of the
// document where that is all of it, else of the file.
func (w *writing) end(format []model.Problem) {
	if w.held != nil {
		w.charset, format = append(w.charset, format...), nil
	}
	w.release()
	for _, problem := range append(w.charset, format...) {
		w.fail(&model.FileProblem{Path: w.file.path, Problem: problem})
	}
}

// document makes a document of an entry, if it is within the limits.
func (w *writing) document(e *entry.Entry) {
	if w.ctx.Err() != nil || w.full {
		return
	}
	path := w.file.path
	if e.Part != "" {
		path += "#" + e.Part
	}
	if w.documents++; w.documents > MaxFileDocuments {
		w.full = true
		w.fail(fault(w.file.path, HintSplit, RuleDocuments, strconv.Itoa(MaxFileDocuments)))
		return
	}
	if w.texts += int64(len(e.Text)); w.texts > MaxFileTexts {
		w.full = true
		w.fail(fault(path, HintSplit, RuleTexts, strconv.Itoa(MaxFileTexts)))
		return
	}
	read, problem := documentOf(path, e)
	if problem != nil {
		w.fail(problem)
		return
	}
	read.Hash = hashOf(e, w.data)
	read.Problems = append(w.charset, e.Problems...)
	w.charset = nil
	w.visit(read)
}

// hashOf is what an entry is known by wherever it stands: the file's bytes where
// it is all of it, else the entry's text and what tells it from another of the
// same text.
func hashOf(e *entry.Entry, data []byte) string {
	h := sha256.New()
	if e.Part == "" {
		h.Write(data)
	} else {
		for _, s := range [...]string{e.Text, e.URL, e.Outlet, e.Author} {
			h.Write([]byte(s))
			h.Write([]byte{0})
		}
		for _, d := range e.Dates {
			h.Write([]byte(d.Date.String()))
			h.Write([]byte{0})
		}
		if len(e.Events) > 0 { // rows that say the same are as many tellings
			h.Write([]byte(e.Part))
		}
	}
	return hex.EncodeToString(h.Sum(nil))
}

// documentOf is the document of an entry: what its format says, and what its
// text says beyond that.
func documentOf(path string, e *entry.Entry) (Document, *model.FileProblem) {
	if len(e.Text) > MaxTextBytes {
		return Document{}, &model.FileProblem{Path: path, Problem: over(RuleTooLong, int64(len(e.Text)), MaxTextBytes)}
	}
	if n := tokensOf(e.Text, MaxTextTokens); n > MaxTextTokens {
		return Document{}, &model.FileProblem{Path: path, Problem: over(RuleTokens, int64(n), MaxTextTokens)}
	}
	markup := addresses(e.Text, e.Markup)
	d := newDraft(e.Text, e.Language, markup)
	if !slices.ContainsFunc(d.units, func(u unit) bool { return u.words > 0 }) {
		return Document{}, fault(path, "", RuleEmpty)
	}
	d.document = model.Document{Path: path, Title: model.NoSpan, Language: d.language, Text: e.Text, StatedSpan: model.NoSpan, Markup: markup}
	d.known(e)
	plain(d)
	d.states(e)
	return Document{Document: d.document, Events: e.Events, Tokens: d.tokens, Sentences: d.sentences}, nil
}

// known marks what the format tells from the body, before the text is looked at.
func (d *draft) known(e *entry.Entry) {
	at := 0
	for _, b := range e.Blocks {
		if b.Start < 0 || b.Start >= b.End || int(b.End) > len(d.text) {
			continue
		}
		for at < len(d.units) && d.units[at].end <= b.Start {
			at++
		}
		from := b.Start
		for ; at < len(d.units) && d.units[at].start >= from && d.units[at].end <= b.End; at++ {
			d.mark(&d.units[at], b.Kind)
			from = d.units[at].end
		}
		d.block(b.Start, b.End, b.Kind)
	}
	d.span()
}

// states takes what the format states; where it is silent, what the text says
// stays.
func (d *draft) states(e *entry.Entry) {
	document := &d.document
	if !e.Title.IsZero() && e.Title.Start >= 0 && e.Title.Start < e.Title.End && int(e.Title.End) <= len(d.text) {
		document.Title = model.Span{Start: e.Title.Start, End: e.Title.End}
	}
	if e.Outlet != "" {
		document.Outlet = e.Outlet
	}
	document.Author, document.URL = e.Author, e.URL
	d.candidates(e.Dates)
}

// candidates puts the dates that the format states before the one that the text
// states, and what a file's own record says behind it; the first is the
// document's.
func (d *draft) candidates(dates []entry.Date) {
	document := &d.document
	own := model.Candidate{Date: document.Stated, Reason: model.Reason{Rule: RuleDateLine,
		Facts: []string{document.Slice(document.StatedSpan), document.Stated.String()}, Span: document.StatedSpan}}
	add := func(c model.Candidate) {
		same := func(o model.Candidate) bool {
			return o.Date == c.Date && o.Reason.Span == c.Reason.Span && c.Reason.Span != model.NoSpan
		}
		if !c.Date.IsZero() && !slices.ContainsFunc(document.Candidates, same) {
			document.Candidates = append(document.Candidates, c)
		}
	}
	for _, record := range [...]bool{false, true} {
		for _, date := range dates {
			if office.IsOwnRecord(date.Rule) != record {
				continue
			}
			span := model.NoSpan
			if !date.Span.IsZero() {
				span = model.Span{Start: date.Span.Start, End: date.Span.End}
			}
			add(model.Candidate{Date: date.Date, Reason: model.Reason{Rule: date.Rule, Facts: []string{date.Fact, date.Date.String()}, Span: span}})
		}
		if !record {
			add(own)
		}
	}
	if len(document.Candidates) > 0 {
		document.Stated, document.StatedSpan = document.Candidates[0].Date, document.Candidates[0].Reason.Span
	}
}

// tokensOf is about how many tokens a text has, counted only as far as limit:
// before there is room made for them all.
func tokensOf(text string, limit int) int {
	if len(text) <= limit {
		return 0 // there cannot be more
	}
	n, before := 0, byte(0)
	for at := 0; at < len(text) && n <= limit; {
		b, class := text[at], byte(0)
		size := 1
		switch {
		case b|0x20 >= 'a' && b|0x20 <= 'z':
			class = 'a'
		case b >= '0' && b <= '9':
			class = '0'
		case b == '\n' || b == '\r':
			class = '\n'
		case b <= ' ':
		case b < utf8.RuneSelf:
			n++
		default:
			var r rune
			if r, size = utf8.DecodeRuneInString(text[at:]); unicode.IsLetter(r) || unicode.IsMark(r) {
				class = 'a'
			} else {
				n++
			}
		}
		if class != 0 && class != before {
			n++
		}
		before = class
		at += size
	}
	return n
}
