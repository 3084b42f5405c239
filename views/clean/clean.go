// Package clean is the one door through which text that hito did not write
// reaches a terminal. Documents, file names and whatever was made of them are
// hostile until they have passed Line or Append; nothing that passed can move
// the cursor, change a colour, reorder a line or hide.
//
// It decodes nothing (entities and charsets are the reader's work, done
// before) and is not for files and pipes that machines read: there the text
// stays as it is.
package clean

import "unicode/utf8"

// MaxMarks is how many combining marks one base character keeps. Languages
// need at most three or four; floods of them draw over the lines around.
const MaxMarks = 4

const (
	replacement  = "\uFFFD" // what stands for a byte or rune that must not be shown
	dottedCircle = "\u25CC" // what carries a mark that has no base of its own
	tab          = "    "   // what a tab becomes
)

// fate is what becomes of a rune.
type fate uint8

const (
	keep    fate = iota // as it is
	mark                // a combining mark: kept up to MaxMarks a base
	space               // one space
	tabs                // spaces
	picture             // a C0 control or DEL: its control picture, "␛"
	replace             // the replacement character
	letter              // a regional indicator: its letter, as "ES" for a flag
	drop                // nothing at all
)

// Line makes s safe to print as part of one line of a terminal: no escape, no
// control, no line break, no character that reorders or hides text, no broken
// UTF-8. Controls and broken bytes leave a visible sign; line breaks and tabs
// become spaces. A string with nothing to mend is returned as it is, without
// copying. Line(Line(s)) == Line(s).
func Line(s string) string {
	n := firstUnsafe(s)
	if n == len(s) {
		return s
	}
	return string(Append(make([]byte, 0, len(s)+16), s))
}

// Append appends Line(s) to dst.
func Append(dst []byte, s string) []byte {
	n := firstUnsafe(s)
	dst = append(dst, s[:n]...)
	if n == len(s) {
		return dst
	}
	w := writer{dst: dst}
	w.resume(s[:n])
	for i := n; i < len(s); {
		if c := s[i]; c >= 0x20 && c < 0x7F {
			w.plain(s[i : i+1])
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		if r == utf8.RuneError && size <= 1 {
			w.broken()
			i++
			continue
		}
		w.rune(r, s[i:i+size])
		if r == '\r' && i+1 < len(s) && s[i+1] == '\n' {
			size++ // a line of Windows ends once
		}
		i += size
	}
	return w.dst
}

// firstUnsafe is the number of bytes at the head of s that need no look: they
// hold no mark and nothing that is not kept as it is.
func firstUnsafe(s string) int {
	for i := 0; i < len(s); {
		c := s[i]
		if c >= 0x20 && c < 0x7F {
			i++
			continue
		}
		if c < 0x80 {
			return i
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		if r == utf8.RuneError && size <= 1 || fateOf(r) != keep {
			return i
		}
		i += size
	}
	return len(s)
}

// writer appends runes and remembers what the next one may stand on.
type writer struct {
	dst []byte
	// based says that a base character stands before, marks how many marks it
	// already has.
	based bool
	marks int
	// wasBroken says that the last thing written was the sign of broken bytes:
	// a run of them gives one sign.
	wasBroken bool
}

// resume sets the writer behind text that was kept whole.
func (w *writer) resume(head string) { w.based = head != "" }

func (w *writer) plain(s string) {
	w.dst = append(w.dst, s...)
	w.based, w.marks, w.wasBroken = true, 0, false
}

func (w *writer) broken() {
	if !w.wasBroken {
		w.plain(replacement)
		w.wasBroken = true
	}
}

// rune writes r, whose bytes are s.
func (w *writer) rune(r rune, s string) {
	switch fateOf(r) {
	case keep:
		w.plain(s)
	case mark:
		w.mark(s)
	case space:
		w.plain(" ")
	case tabs:
		w.plain(tab)
	case picture:
		if r == 0x7F {
			w.plain("\u2421")
			return
		}
		w.dst = utf8.AppendRune(w.dst, 0x2400+r)
		w.based, w.marks, w.wasBroken = true, 0, false
	case replace:
		w.plain(replacement)
	case letter:
		w.dst = append(w.dst, byte('A'+r-0x1F1E6))
		w.based, w.marks, w.wasBroken = true, 0, false
	case drop:
	}
}

func (w *writer) mark(s string) {
	if !w.based {
		w.plain(dottedCircle)
	}
	if w.marks == MaxMarks {
		return
	}
	w.dst = append(w.dst, s...)
	w.marks++
	w.wasBroken = false
}
