package timex

import (
	"sync"

	"hito/loader/prose"
)

// southern is added to a season's number where it is one of the south, so that
// 20+number is its EDTF code: 21 is spring, 29 southern spring.
const southern = 8

// side of the world, by a name in the text.
type side uint8

const (
	north side = iota + 1
	south
)

var sides = sync.OnceValue(func() *prose.Lexicon[side] {
	table := prose.NewLexicon[side](len(northernNames) + len(southernNames))
	for _, word := range northernNames {
		table.Put(word, north)
	}
	for _, word := range southernNames {
		table.Put(word, south)
	}
	return table
})

// hemisphere makes the seasons among the expressions from first on those of
// the south where the text names southern lands more often than northern ones.
// A text that names neither is of the north.
func (p *parser) hemisphere(first int) {
	seasons := false
	for i := first; i < len(p.out) && !seasons; i++ {
		seasons = p.out[i].Value.From.seasonal() || p.out[i].Value.To.seasonal()
	}
	if !seasons || !p.isSouthern() {
		return
	}
	for i := first; i < len(p.out); i++ {
		e := &p.out[i]
		e.Value.From.turn()
		e.Value.To.turn()
		if e.Rule == RuleSeason {
			e.Rule = RuleSouthern
		}
	}
}

func (p *parser) isSouthern() bool {
	table, lead := sides(), 0
	for i := range p.tokens {
		if t := &p.tokens[i]; t.Kind == prose.Word && t.Flags&prose.Upper != 0 {
			switch of, _ := table.Lookup(t.Fold); of {
			case north:
				lead--
			case south:
				lead++
			}
		}
	}
	return lead > 0
}

// seasonal reports whether a step of the point is a season.
func (p *Point) seasonal() bool {
	_, ok := p.step(OpSeason)
	return ok
}

// turn makes a season one of the south.
func (p *Point) turn() {
	if s, ok := p.step(OpSeason); ok {
		s.N += southern
	}
}
