package prose

import "hito/model"

// Without is the tokens that do not lie in one of the blocks, which are sorted:
// the marks that a format puts into prose, such as Markdown's, of which a stage
// reads nothing. Line ends stay, and what follows a mark behind a space still
// does. The slice's room is used anew.
func Without(tokens []Token, blocks []model.Block) []Token {
	if len(blocks) == 0 {
		return tokens
	}
	out := tokens[:0]
	var space Flags
	at := 0
	for _, t := range tokens {
		for at < len(blocks) && blocks[at].End <= t.Start {
			at++
		}
		if at < len(blocks) && t.Start >= blocks[at].Start && t.End <= blocks[at].End && t.Kind != Break {
			space |= t.Flags & Space
			continue
		}
		t.Flags |= space
		space = 0
		out = append(out, t)
	}
	return out
}
