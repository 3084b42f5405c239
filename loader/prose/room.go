package prose

import "sync"

// rooms lends the room that the tokens of a text take while it is worked on.
var rooms = sync.Pool{New: func() any { return new([]Token) }}

// Lend is the tokens of a text in borrowed room, which GiveBack takes back.
func Lend(text string) []Token {
	room := rooms.Get().(*[]Token)
	return Tokenize((*room)[:0], text)
}

// hoard is the most tokens of which the room is kept: one long text shall not
// hold its memory for good.
const hoard = 1 << 18

// GiveBack takes back what Lend lent. Nobody may look at the tokens any more.
func GiveBack(tokens []Token) {
	if cap(tokens) > 0 && cap(tokens) <= hoard {
		tokens = tokens[:0]
		rooms.Put(&tokens)
	}
}
