package model

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"sync"
	"testing"
)

// The words and names that made-up corpora are of: few, so that queries of a
// few terms find something.
var (
	madeWords = strings.Fields("El presidente viajó a Pekín y firmó un tratado comercial con la delegación de Ámsterdam en la cumbre del año pasado " +
		"según informó la agencia; los ministros acordaron el alto el fuego, dijeron «ñandú» y Straße")
	madeNames    = []string{"Ana Ruiz", "Iván Petrov", "Li Wei", "Wei Zhang", "José Núñez-Ríos", "Norlandia", "Sudonia", "Puerto Alba"}
	madeTypes    = []string{"meeting", "treaty", "visit", "attack", ""}
	madeStatuses = []Status{Undated, BoundedStatus, Dated, Dated, Dated}
)

// madeChronology is a corpus of so many events, told by sentences of about ten
// words, ten sentences a document; the same for the same seed.
func madeChronology(size, actors int, seed uint64) *Chronology {
	r := rand.New(rand.NewPCG(seed, 1))
	c := &Chronology{Events: make([]Event, size), Mentions: make([]Mention, 0, size+size/4)}
	for i := range actors {
		name := madeNames[i%len(madeNames)]
		if i >= len(madeNames) {
			name = fmt.Sprintf("%s %d", name, i)
		}
		c.Actors = append(c.Actors, Actor{ID: fmt.Sprintf("a%d", i), Name: name,
			Forms: []Form{{Text: name, Count: 3}, {Text: strings.Fields(name)[0], Count: 2}}})
	}
	var text strings.Builder
	pick := func(n int) []int32 {
		list := make([]int32, n)
		for i := range list {
			list[i] = int32(min(r.IntN(actors), r.IntN(actors)))
		}
		return list
	}
	for row := range c.Events {
		var event Happening
		for range 1 + r.IntN(5)/4 {
			event.Mentions = append(event.Mentions, int32(len(c.Mentions)))
			start := text.Len()
			for range 6 + r.IntN(8) {
				text.WriteString(madeWords[r.IntN(len(madeWords))])
				text.WriteByte(" \n"[r.IntN(12)/11])
			}
			c.Mentions = append(c.Mentions, Mention{Span: Span{int32(len(c.Documents)), int32(start), int32(text.Len() - 1)}})
			if text.Len() > 600 {
				c.Documents = append(c.Documents, Document{Path: fmt.Sprintf("textos/Año%d/%d.txt", r.IntN(4), len(c.Documents)), Text: text.String(),
					Outlet: []string{"", "El Diario de Ñu", "Norte", "Diario de Ñu"}[len(c.Documents)%4]})
				text.Reset()
			}
		}
		event.ID = IDOf(fmt.Sprintf("e%d", row))
		event.Actors, event.Places = pick(r.IntN(4)), pick(r.IntN(2))
		event.Type = madeTypes[r.IntN(len(madeTypes))]
		event.Status = madeStatuses[r.IntN(len(madeStatuses))]
		if event.Status != Undated {
			g := Granularity(1 + r.IntN(int(GranularityYear)))
			event.Date = UnitAt(day(2000, 1, 1)+Day(r.IntN(9000)), g)
			if r.IntN(50) == 0 {
				event.Date = Since(event.Date)
			}
		}
		c.Events[row] = c.NewEvent(event)
	}
	c.Documents = append(c.Documents, Document{Path: "último.txt", Text: text.String()})
	c.SortEvents()
	return c
}

// scan is what Find should give, by looking at every event.
func scan(c *Chronology, q Query) []int32 {
	rows := []int32{}
	for row := range c.Events {
		event := &c.Events[row]
		windows, asked := q.Windows()
		in := func(w Date) bool {
			return q.Sure() && event.Date.SurelyIn(w) && !event.IsCarried() || !q.Sure() && event.Date.PossiblyIn(w)
		}
		out := func(t Term) bool {
			return t.Key == KeyDate && t.Exclude && (!q.Sure() && event.Date.SurelyIn(t.Date) || q.Sure() && (event.Date.IsZero() || event.Date.PossiblyIn(t.Date)))
		}
		if asked && !slices.ContainsFunc(windows, in) || slices.ContainsFunc(q.Terms, out) {
			continue
		}
		missed := func(t Term) bool {
			if t.Key.isOneOf() && !t.Key.isDate() && !t.Exclude { // any of its key will do
				return !slices.ContainsFunc(q.Terms, func(o Term) bool { return o.Key == t.Key && !o.Exclude && has(c, event, o) })
			}
			return !t.Key.isDate() && t.Key != KeySure && has(c, event, t) == t.Exclude
		}
		if !slices.ContainsFunc(q.Terms, missed) {
			rows = append(rows, int32(row))
		}
	}
	return rows
}

func has(c *Chronology, event *Event, t Term) bool {
	switch t.Key {
	case KeyActor:
		return slices.ContainsFunc(event.Actors.In(c), func(a int32) bool { return means(c, t, a) })
	case KeyPlace:
		return slices.ContainsFunc(event.Places.In(c), func(a int32) bool { return means(c, t, a) })
	case KeyType:
		return Fold(c.Word(event.Type)) == Fold(t.Text)
	case KeyStatus:
		return event.Status.String() == t.Text
	}
	for _, m := range event.Mentions.In(c) {
		mention := c.Mentions[m]
		if t.Key == KeyDocument && strings.Contains(Fold(c.Documents[mention.Document].Path), Fold(t.Text)) {
			return true
		}
		if outlet := c.Documents[mention.Document].Outlet; t.Key == KeyOutlet && (t.Exact && outlet == t.Text || !t.Exact && strings.Contains(Fold(outlet), Fold(t.Text))) {
			return true
		}
		if t.Key == KeyText && strings.Contains(Fold(c.Text(mention.Span)), Fold(t.Text)) {
			return true
		}
	}
	return false
}

func means(c *Chronology, t Term, at int32) bool {
	actor := c.Actors[at]
	isID := slices.ContainsFunc(c.Actors, func(a Actor) bool { return a.ID == t.Text })
	if t.Exact || isID {
		return actor.ID == t.Text
	}
	for _, form := range actor.Forms {
		words := strings.FieldsFunc(Fold(form.Text), func(r rune) bool { return r == ' ' || r == '-' })
		all := true
		for _, word := range strings.Fields(strings.ReplaceAll(Fold(t.Text), "-", " ")) {
			all = all && slices.Contains(words, word)
		}
		if all {
			return true
		}
	}
	return false
}

func short(rows []int32) string {
	return fmt.Sprintf("%d rows from %v", len(rows), rows[:min(len(rows), 10)])
}

func randomQuery(r *rand.Rand) Query {
	texts := []string{"pekin", "tratado comercial", "a", "en la", "NANDU", "strasse", "zzz", "agencia; los", "con la delegación de"}
	names := []string{"ivan", "wei li", "wei", "Nunez", "rios jose", "a3", "a9", "norlandia", "nadie"}
	var q Query
	for range r.IntN(5) {
		t := Term{Key: Key(r.IntN(int(keyCount))), Exclude: r.IntN(4) == 0}
		switch t.Key {
		case KeyText:
			t.Text = texts[r.IntN(len(texts))]
		case KeyActor, KeyPlace:
			t.Text, t.Exact = names[r.IntN(len(names))], r.IntN(5) == 0
		case KeyType:
			t.Text = []string{"meeting", "TREATY", "nothing"}[r.IntN(3)]
		case KeyStatus:
			t.Text = statusNames[r.IntN(3)]
		case KeyOutlet:
			t.Text, t.Exact = []string{"diario", "Diario de Ñu", "NORTE"}[r.IntN(3)], r.IntN(2) == 0
		case KeyDocument:
			t.Text = []string{"ano2", "textos/", "7.txt", "ultimo"}[r.IntN(4)]
		default:
			t.Date = UnitAt(day(2000, 1, 1)+Day(r.IntN(9000)), Granularity(1+r.IntN(12)))
		}
		q = q.With(t)
	}
	return q
}

func TestFindAgreesWithAScan(t *testing.T) {
	r := rand.New(rand.NewPCG(21, 22))
	for _, size := range []int{0, 1, 63, 64, 65, 700} {
		c := madeChronology(size, 12, uint64(size))
		x := NewIndex(c)
		for range 400 {
			q := randomQuery(r)
			want := scan(c, q)
			for range 2 { // the second time it is remembered
				if got := x.Find(q); !slices.Equal(got, want) {
					t.Fatalf("%d events: Find(%s) is %s, not %s", size, q, short(got), short(want))
				}
			}
		}
	}
}

// TestFindOverSegments finds in a corpus of several segments of text what a
// scan finds, and while the query grows and shrinks letter by letter.
func TestFindOverSegments(t *testing.T) {
	c := madeChronology(2*segmentRows+77, 12, 5)
	x := NewIndex(c)
	x.Warm()
	typed := "tratado comercial"
	for n := range len(typed) {
		for _, text := range []string{typed[:n+1], typed[:len(typed)-n]} {
			q := Query{}.WithActor("a2", true).With(Term{Text: text})
			if got, want := x.Find(q), scan(c, q); !slices.Equal(got, want) {
				t.Fatalf("Find(%s) gives %d events, not %d", q, len(got), len(want))
			}
		}
	}
	if got := x.Find(Query{}); len(got) != len(c.Events) || got[len(got)-1] != int32(len(got)-1) {
		t.Errorf("the empty query gives %d of %d events", len(got), len(c.Events))
	}
}

func TestFindFromManyGoroutines(t *testing.T) {
	c := madeChronology(500, 12, 6)
	x := NewIndex(c)
	var wait sync.WaitGroup
	for worker := range uint64(4) {
		wait.Go(func() {
			r := rand.New(rand.NewPCG(worker, 1))
			for range 60 {
				q := randomQuery(r)
				if got, want := x.Find(q), scan(c, q); !slices.Equal(got, want) {
					t.Errorf("Find(%s) is %s, not %s", q, short(got), short(want))
				}
			}
		})
	}
	wait.Wait()
}

func TestActorsIn(t *testing.T) {
	c := madeChronology(300, 20, 7)
	x := NewIndex(c)
	rows := x.Find(Query{}.With(Term{Key: KeyType, Text: "visit"}))
	counts := map[int32]int{}
	for _, row := range rows {
		event := c.Events[row]
		for i, actor := range event.Actors.In(c) {
			if !slices.Contains(event.Actors.In(c)[:i], actor) {
				counts[actor]++
			}
		}
	}
	got := x.ActorsIn(rows)
	if len(got) != len(counts) || len(got) == 0 {
		t.Fatalf("%d actors, not %d", len(got), len(counts))
	}
	for i, a := range got {
		if counts[a.Actor] != a.Events {
			t.Errorf("actor %d is in %d events, not %d", a.Actor, counts[a.Actor], a.Events)
		}
		if i == 0 {
			continue
		}
		if before := got[i-1]; before.Events < a.Events || before.Events == a.Events && c.Actors[before.Actor].Name > c.Actors[a.Actor].Name {
			t.Errorf("%v stands before %v", before, a)
		}
	}
	all := x.Find(Query{})
	if every, most := x.ActorsIn(all), x.ActorsIn(all[1:]); len(every) != 20 || most[0].Events > every[0].Events || every[0].Events > most[0].Events+1 {
		t.Errorf("of all events the first of %d actors has %v, of all but one %v", len(every), every[0], most[0])
	}
	if n := len(x.ActorsIn([]int32{-1, 1 << 30})); n != 0 {
		t.Errorf("events that do not exist have %d actors", n)
	}
}

func TestActorsByText(t *testing.T) {
	c := &Chronology{Actors: []Actor{
		{ID: "p1", Name: "Vladímir Putin", Forms: []Form{{"Putin", 9}, {"Vladímir Putin", 3}, {"el presidente ruso", 2}}},
		{ID: "k1", Name: "Kim Jong-un", Forms: []Form{{"Kim Jong Un", 4}, {"Kim", 2}}},
		{ID: "k2", Name: "Kim Jong-il"},
		{ID: "putin", Name: "Putin (perro)", Kind: Person},
	}}
	x := NewIndex(c)
	for text, want := range map[string][]int32{
		"PUTIN": {0, 3}, "putin": {3}, "vladimir putin": {0}, "putin, Vladímir": {0}, "put": nil, "presidente RUSO": {0},
		"vladimir ruso": nil, "kim": {1, 2}, "kim-jong-un": {1}, "jong": {1, 2}, "k2": {2}, "": nil, "¿?": nil,
	} {
		if got := x.Actors(text); !slices.Equal(got, want) {
			t.Errorf("Actors(%q) = %v, not %v", text, got, want)
		}
	}
}

// TestIndexOfABrokenChronology checks that numbers that point nowhere are left
// out, and that a title is searched where no telling has its words.
func TestIndexOfABrokenChronology(t *testing.T) {
	c := &Chronology{
		Documents: []Document{{Path: "a.txt", Text: "Cumbre en Pekín. Nada más."}},
		Mentions:  []Mention{{Span: Span{0, 17, 26}}, {Span: Span{3, 9, 2}}},
	}
	c.Events = []Event{c.NewEvent(Happening{ID: IDOf("e"), Actors: []int32{-1, 7}, Places: []int32{9}, Mentions: []int32{0, 1, -4, 99},
		Title: []Span{{0, 0, 16}}, Status: 9, Type: "meeting"})}
	x := NewIndex(c)
	for text, want := range map[string]int{"pekin": 1, "nada": 1, "pekin. nada": 0, "doc:a": 1, "status:dated": 0, "actor:x": 0, "type:Meeting": 1} {
		q, err := ParseQuery(text)
		if text == "pekin. nada" {
			q, err = Query{}.With(Term{Text: text}), nil
		}
		if got := x.Find(q); err != nil || len(got) != want {
			t.Errorf("Find(%s) gives %d events, not %d (%v)", text, len(got), want, err)
		}
	}
	if n := len(x.ActorsIn([]int32{0})); n != 0 {
		t.Errorf("%d actors that do not exist", n)
	}
}

func TestSortEvents(t *testing.T) {
	c := &Chronology{}
	for _, h := range []Happening{{ID: IDOf("undated")}, {ID: IDOf("c"), Date: DayDate(2024, 5, 1)}, {ID: IDOf("b"), Date: MonthDate(2024, 5), Mentions: []int32{4}},
		{ID: IDOf("a"), Date: MonthDate(2024, 5), Mentions: []int32{2}}, {ID: IDOf("old"), Date: Until(YearDate(1999))}} {
		c.Events = append(c.Events, c.NewEvent(h))
	}
	c.SortEvents()
	var order []string
	for _, e := range c.Events {
		order = append(order, e.ID.String())
	}
	if got := strings.Join(order, " "); got != "old c a b undated" {
		t.Errorf("the order is %s", got)
	}
	many := madeChronology(2000, 5, 8)
	if !slices.IsSortedFunc(many.Events, func(a, b Event) int { return many.CompareEvents(&a, &b) }) {
		t.Error("SortEvents and CompareEvents do not agree")
	}
}

// A day that no words give may be the event's, and is not surely so.
func TestCarriedDayIsNotSure(t *testing.T) {
	c := &Chronology{Events: []Event{{ID: IDOf("a"), Date: DayDate(2024, 6, 13), Status: Dated}, {ID: IDOf("b"), Date: DayDate(2024, 6, 13), Status: BoundedStatus}}}
	x := NewIndex(c)
	for query, want := range map[string]int{"date:2024-06": 2, "date:2024-06 sure:yes": 1, "sure:yes": 2} {
		q, err := ParseQuery(query)
		if got := len(x.Find(q)); err != nil || got != want {
			t.Errorf("%s: %d events, want %d (%v)", query, got, want, err)
		}
	}
	if got := c.Events[1].Shown().String(); got != "2024-06-13?" || c.Events[0].Shown() != c.Events[0].Date {
		t.Errorf("shown as %s", got)
	}
}
