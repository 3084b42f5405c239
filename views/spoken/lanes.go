package spoken

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"hito/model"
	"hito/views/lines"
	"hito/views/words"
)

// Who meets whom when: what the browser draws as lanes, an actor after the other.

// maxLanes is how many actors are told of, maxBeside how many of those who take
// part beside one.
const (
	maxLanes  = 1000
	maxBeside = 3
)

// lanes reads the actors of the events: from when to when, and who takes part
// beside them most. With a number it reads the events of that one.
func (t *talk) lanes(rest string) {
	actors := t.x.ActorsIn(t.rows)
	actors = actors[:min(len(actors), maxLanes)]
	switch n, ok := whole(rest); {
	case len(actors) == 0:
		t.tell(words.TalkNoValues)
	case ok && n >= 1 && n <= len(actors):
		t.lane(actors[n-1].Actor)
	default:
		t.tell(words.TalkLanes)
		t.read(len(actors), func(i int) string { return t.laneLine(i+1, actors[i]) })
	}
}

// rowsWith are the rows of the list in which an actor takes part.
func (t *talk) rowsWith(actor int32) []int {
	var rows []int
	for row, e := range t.rows {
		if slices.Contains(t.c.Events[e].Actors.In(t.c), actor) {
			rows = append(rows, row)
		}
	}
	return rows
}

// laneLine is an actor in one line.
func (t *talk) laneLine(number int, a model.ActorCount) string {
	line := strconv.Itoa(number) + ". " + lines.Plain(t.c.Actors[a.Actor].Name) + ": " + t.events(a.Events)
	var first, last model.Date
	beside := map[int32]int{}
	for _, row := range t.rowsWith(a.Actor) {
		e := &t.c.Events[t.rows[row]]
		if !e.Date.IsZero() && e.Date.Earliest != model.OpenPast {
			if first.IsZero() {
				first = e.Date
			}
			last = e.Date
		}
		for _, other := range e.Actors.In(t.c) {
			if other != a.Actor {
				beside[other]++
			}
		}
	}
	switch {
	case first.IsZero():
	case first.SameDays(last):
		line += ", " + t.Words.Date(first)
	default:
		line += ", " + t.Words.Say(words.TalkFromTo, t.Words.Date(first), t.Words.Date(last))
	}
	if said := t.besideMost(beside); said != "" {
		line += ", " + t.Words.Say(words.TalkBeside, said)
	}
	return ended(line)
}

// besideMost names those who take part most often, and how often.
func (t *talk) besideMost(beside map[int32]int) string {
	others := make([]int32, 0, len(beside))
	for other := range beside {
		others = append(others, other)
	}
	slices.SortFunc(others, func(a, b int32) int {
		return cmp.Or(cmp.Compare(beside[b], beside[a]), cmp.Compare(t.c.Actors[a].Name, t.c.Actors[b].Name), cmp.Compare(a, b))
	})
	var said []string
	for _, other := range others[:min(len(others), maxBeside)] {
		said = append(said, lines.Plain(t.c.Actors[other].Name)+" "+t.Words.Number(beside[other]))
	}
	return strings.Join(said, ", ")
}

// lane reads the events of an actor by their numbers, and who takes part in each.
func (t *talk) lane(actor int32) {
	t.say(ended(t.c.Actors[actor].Name))
	rows := t.rowsWith(actor)
	t.read(len(rows), func(i int) string {
		line := t.rowLine(rows[i])
		var beside []string
		for _, other := range t.c.Events[t.rows[rows[i]]].Actors.In(t.c) {
			if other != actor {
				beside = append(beside, lines.Plain(t.c.Actors[other].Name))
			}
		}
		if len(beside) > 0 {
			line += " " + sentence(t.Words.Say(words.TalkBeside, strings.Join(beside, ", ")))
		}
		return line
	})
}
