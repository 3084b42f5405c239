package dating

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"hito/loader/timex"
	"hito/model"
)

// Acts, minutes, contracts and letters say in words where and when they were
// made, at their beginning ("En Logroño, a 12 de abril de 2018, se reúne la
// junta") or below their text ("Madrid, a 3 de mayo de 2024").

// formalWords are what may stand between the place and the day, folded, where
// both are told in the way of acts; formalPlaces what may stand about the name of
// the place, beside words with capitals.
var (
	formalWords  = []string{"a", "a los", "a las", "a dia", "a fecha", "a fecha de", "siendo", "el dia", "el", "hoy", "los"}
	formalPlaces = []string{"en", "dado", "dada", "firmado", "firmada", "hecho", "hecha", "la", "el", "las", "los", "de", "del", "y", "ciudad", "villa", "municipio", "localidad",
		"sede", "palacio", "given", "at", "in", "the", "city", "of", "done", "signed"}
)

const (
	formalPlaceWords = 9 // the most that a place is told in
	formalSentence   = 5 // an act begins with its dateline, below a few titles
	formalLines      = 8 // and a letter ends with it, above who signs

	formalPlaceBytes = 160
)

// formal is the day that a document says it was made on, as acts and letters do,
// and its words; false where it says none, or several as a diary does.
func formal(e *Evidence) (day model.Date, span model.Span, ok bool) {
	text := e.Document.Text
	end := len(strings.TrimRightFunc(text, unicode.IsSpace))
	lines := 0
	for i := range e.Clues {
		c := &e.Clues[i]
		if !c.Value.Absolute() {
			continue
		}
		act, placed := formalPlace(lineBefore(text, int(c.Start)))
		if !placed {
			continue
		}
		told := timex.Eval(*c.Value, model.Date{}, model.Date{})
		if !told.IsDay() || told.Qualifier != 0 {
			continue
		}
		rest := strings.TrimLeft(text[c.End:], " .,;:-–—")
		alone := rest == "" || rest[0] == '\n'
		if c.Caption && !(act && alone) {
			continue // a signature looks like a photograph's caption
		}
		switch {
		case alone && (act || c.Sentence > 0 && isLast(text, len(text)-len(rest), end)):
			if lines++; ok && day != told && lines > 2 {
				return model.Date{}, model.NoSpan, false
			}
			if ok && day != told && !act {
				continue
			}
		case ok || !act || c.Sentence > formalSentence || strings.IndexByte(",.:;", (text + " ")[c.End]) < 0:
			continue
		}
		day, span, ok = told, c.Span, true
	}
	return day, span, ok
}

// lineBefore is what stands on the line before a byte of the text, or what a
// place's words may take of it, and some more.
func lineBefore(text string, at int) string {
	before := text[max(at-formalPlaceBytes-1, 0):at]
	return before[strings.LastIndexByte(before, '\n')+1:]
}

// isLast reports whether few lines stand between a byte of the text and its end.
func isLast(text string, at, end int) bool {
	for at < end && text[at] <= ' ' {
		at++
	}
	for range formalLines {
		next := strings.IndexByte(text[at:max(at, end)], '\n')
		if next < 0 {
			return true
		}
		at += next + 1
	}
	return false
}

// formalPlace reports whether words are a place where something is made, and no
// more, and whether what parts them from the day is an act's way.
func formalPlace(before string) (act, ok bool) {
	if len(before) > formalPlaceBytes {
		return false, false
	}
	before = strings.TrimSpace(before)
	place, joint := before, ""
	if at := strings.LastIndexByte(before, ','); at > 0 {
		place, joint = before[:at], strings.TrimSpace(before[at+1:])
	} else {
		at := strings.LastIndex(before, " a")
		if at < 0 || !slices.Contains(formalWords, model.Fold(strings.TrimSpace(before[at:]))) {
			return false, false
		}
		place, joint = before[:at], before[at+1:]
	}
	joint = model.Fold(strings.TrimSpace(joint))
	if joint != "" && !slices.Contains(formalWords, joint) {
		return false, false
	}
	names, count := 0, 0
	for word := range strings.FieldsSeq(place) {
		word = strings.Trim(word, ".,;:()")
		folded := model.Fold(word)
		first, _ := utf8.DecodeRuneInString(word)
		switch {
		case slices.Contains(formalPlaces, folded):
		case unicode.IsUpper(first):
			names++
		default:
			return false, false
		}
		if count++; count > formalPlaceWords {
			return false, false
		}
	}
	return joint != "" && joint != "el" && joint != "hoy", names > 0
}
