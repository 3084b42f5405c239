package prose

import "unicode/utf8"

// Hard-wrapped text, as mailing lists and old wires have it: lines of much the
// same length, broken where the next word would not have fitted.
const (
	minWrapped = 40  // columns: shorter lines are verse, menus or lists
	maxWrapped = 132 // columns: longer lines are paragraphs
	minBreaks  = 2   // line ends between words that the decision needs
)

// wrapWidth is the width in columns that the text was hard-wrapped to, or 0
// where its lines are paragraphs. A line end counts for wrapping where the next
// line goes on in lower case and against it where it does not; wrapped prose
// has four of five lines going on so, paragraphs none.
func wrapWidth(text string, tokens []Token) int {
	ends := 0
	for at := range tokens {
		if tokens[at].Kind == Break && tokens[at].Flags&Blank == 0 {
			ends++
		}
	}
	if ends < minBreaks {
		return 0 // most texts, which are spared the counting below
	}
	var single, lower, longest, lines, long int
	start := 0
	for at := range tokens {
		token := &tokens[at]
		if token.Kind != Break {
			continue
		}
		line := text[start:token.Start]
		start = int(token.End)
		lines++
		columns := columnsOf(line)
		if columns > maxWrapped {
			long++
			continue
		}
		if token.Flags&Blank != 0 || at == 0 || at+1 >= len(tokens) {
			continue
		}
		single++
		if next := tokens[at+1]; next.Kind == Word && startsLower(text, next) && !endsStatement(tokens[at-1]) {
			lower++
			longest = max(longest, columns)
		}
	}
	if lower < minBreaks || 10*long > lines || 5*lower < 2*single || longest < minWrapped {
		return 0
	}
	return longest
}

// columnsOf counts the characters of a line, up to a little more than any
// wrapped line has.
func columnsOf(line string) int {
	if len(line) > utf8.UTFMax*maxWrapped {
		return maxWrapped + 1
	}
	columns := 0
	for range line {
		if columns++; columns > maxWrapped {
			break
		}
	}
	return columns
}

// columnsBefore counts the characters of the line that ends at end, up to a
// little more than any wrapped line has.
func columnsBefore(text string, end int) int {
	columns := 0
	for at := end - 1; at >= 0 && text[at] != '\n' && text[at] != '\r' && columns <= maxWrapped; at-- {
		if utf8.RuneStart(text[at]) {
			columns++
		}
	}
	return columns
}

// wordColumns counts the characters of the word at at with all that hangs on
// it, up to a little more than any wrapped line has.
func wordColumns(text string, at int) int {
	columns := 0
	for ; at < len(text) && text[at] > ' ' && columns <= maxWrapped; at++ {
		if utf8.RuneStart(text[at]) {
			columns++
		}
	}
	return columns
}
