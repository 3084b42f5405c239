package events

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"hito/model"
)

// questionsOf is what is asked about documents, a line each: the documents of the
// two tellings, the rule and its facts.
func questionsOf(t *testing.T, said Said, documents ...string) string {
	c := corpus(t, documents...)
	_, asked := Merge(c, said)
	var lines []string
	for _, s := range asked {
		lines = append(lines, fmt.Sprintf("%d?%d %s %s", c.Mentions[s.A].Document, c.Mentions[s.B].Document,
			strings.TrimPrefix(s.Reason.Rule, "suggest."), strings.Join(s.Reason.Facts, ", ")))
	}
	return strings.Join(lines, "\n")
}

func TestSuggestions(t *testing.T) {
	const monday = "2024-05-12 [p:Ana Ruiz] se reunió {el lunes|2024-05-06} con [p:Luis Soto]."
	for _, c := range []struct {
		name string
		docs []string
		want string
	}{
		{"one of two meetings of a month", []string{
			monday, strings.ReplaceAll(monday, "2024-05-06", "2024-05-14"),
			"2024-06-01 [p:Luis Soto] y [p:Ana Ruiz] se vieron las caras {en mayo|2024-05}.",
		}, "0?2 several 2024-05, Ana Ruiz, Luis Soto\n1?2 several 2024-05, Ana Ruiz, Luis Soto"},
		{"undated tellings of the same people", []string{
			monday, "2024-05/2024-07 [p:Ana Ruiz] recibió a [p:Luis Soto].",
		}, "0?1 same-persons Ana Ruiz, Luis Soto"},
		{"an arrest that two papers date a day apart", []string{
			"2025-03-09 La [o:Guardia Civil] detuvo {ayer|2025-03-08} a [p:Luis Soto].",
			"2025-03-10 [p:Luis Soto] había sido detenido {el viernes|2025-03-07} junto a su hermano.",
		}, "0?1 near 2025-03-07, 2025-03-08, Luis Soto"},
		{"an arrest a month before", []string{
			"2025-03-09 La [o:Guardia Civil] detuvo {ayer|2025-03-08} a [p:Luis Soto].",
			"2025-03-10 [p:Luis Soto] había sido detenido {el 7 de febrero|2025-02-07} junto a su hermano.",
		}, ""},
		{"two days that are near", []string{monday, strings.ReplaceAll(monday, "2024-05-06", "2024-05-07")},
			"0?1 near-days 2024-05-06, 2024-05-07, Ana Ruiz, Luis Soto"},
		{"two days that are not", []string{monday, strings.ReplaceAll(monday, "2024-05-06", "2024-05-09")}, ""},
		{"other people of one surname", []string{monday, strings.ReplaceAll(monday, "Luis Soto", "Lucho Soto")},
			"0?1 surname 2024-05-06, Ana Ruiz, Luis Soto, Lucho Soto"},
		{"a visit of a month and one of about then", []string{
			"2024-05-12 Nada cambió tras la visita de [p:Ana Ruiz] a [s:Perú] {en marzo de 2022|2022-03}.",
			"2022-02/2022-06 [p:Ana Ruiz] visitó [s:Perú].",
		}, "0?1 same-visit 2022-03, Perú, Ana Ruiz"},
		{"what is one is not asked", []string{monday, monday}, ""},
		{"what one sentence tells apart is not asked", []string{
			"2024-05-12 [p:Ana Ruiz] se reunió {el lunes|2024-05-06} con [p:Luis Soto] y {el martes|2024-05-07} conversó con [p:Luis Soto].",
		}, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := questionsOf(t, Said{}, c.docs...); got != c.want {
				t.Errorf("got:\n%s\nwant:\n%s", got, c.want)
			}
			if c.want == "" {
				return
			}
			if got := questionsOf(t, Said{Unsure: [][2]int32{{0, 1}, {0, 2}, {1, 2}}[:len(c.docs)*2-3]}, c.docs...); got != "" {
				t.Errorf("asked again: %s", got)
			}
			if got := questionsOf(t, Said{Different: [][2]int32{{0, 1}, {0, 2}, {1, 2}}[:len(c.docs)*2-3]}, c.docs...); got != "" {
				t.Errorf("asked what the user has said: %s", got)
			}
		})
	}
}

// Of any corpus no more is asked than a person might answer, each pair once, of
// events that stand, the first telling of each.
func TestSuggestionsAreBounded(t *testing.T) {
	c := crowd(8_000, 30)
	events, asked := Merge(c, Said{})
	if len(asked) == 0 || len(asked) > maxSuggestions {
		t.Fatalf("%d suggestions", len(asked))
	}
	first := map[int32]bool{}
	for _, e := range events {
		first[e.Mentions.First(c)] = true
	}
	of, seen := map[int32]int{}, map[[2]int32]bool{}
	for _, s := range asked {
		of[s.A]++
		of[s.B]++
		if s.A >= s.B || !first[s.A] || !first[s.B] || seen[[2]int32{s.A, s.B}] {
			t.Fatalf("asked of %d and %d", s.A, s.B)
		}
		seen[[2]int32{s.A, s.B}] = true
	}
	for i, n := range of {
		if n > maxOfEvent {
			t.Fatalf("%d questions about %d", n, i)
		}
	}
	if _, again := Merge(c, Said{}); !slices.EqualFunc(asked, again, func(a, b model.Suggestion) bool {
		return a.A == b.A && a.B == b.B && a.Reason.Rule == b.Reason.Rule
	}) {
		t.Error("the next time other questions are asked")
	}
}
