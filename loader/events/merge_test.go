package events

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"hito/model"
)

// corpus marks several documents that share their actors: "published text".
func corpus(t *testing.T, documents ...string) *model.Chronology {
	t.Helper()
	var sources []Source
	var actors []model.Actor
	for i, d := range documents {
		published, text, _ := strings.Cut(d, " ")
		s := marked(t, published, text)
		place := make([]int32, len(s.Actors))
		for j, a := range s.Actors {
			at := slices.IndexFunc(actors, func(b model.Actor) bool { return b.Name == a.Name })
			if at < 0 {
				at = len(actors)
				actors = append(actors, a)
			}
			place[j] = int32(at)
		}
		for j := range s.Mentions {
			s.Mentions[j].Document, s.Mentions[j].Actor = int32(i), place[s.Mentions[j].Actor]
		}
		for j := range s.Expressions {
			s.Expressions[j].Document = int32(i)
		}
		s.Document.Hash = fmt.Sprint(i)
		s.Index = int32(i)
		sources = append(sources, s)
	}
	c := &model.Chronology{Actors: actors}
	for i := range sources {
		sources[i].Actors = actors
		found := Find(sources[i])
		for _, m := range found.Tellings {
			if m.Expression >= 0 {
				m.Expression += int32(len(c.Expressions))
			}
			c.AddTelling(m)
		}
		c.Expressions = append(c.Expressions, sources[i].Expressions...)
		c.ActorMentions = append(c.ActorMentions, sources[i].Mentions...)
		c.Documents = append(c.Documents, *sources[i].Document)
	}
	return c
}

// joined is the clusters of two or more documents, a line each: documents,
// type, date, and the rules that made them.
func joined(t *testing.T, documents ...string) string {
	chronology := corpus(t, documents...)
	var lines []string
	events, _ := Merge(chronology, Said{})
	for _, e := range events {
		var in []string
		for _, i := range e.Mentions.In(chronology) {
			if d := fmt.Sprint(chronology.Mentions[i].Document); !slices.Contains(in, d) {
				in = append(in, d)
			}
		}
		if len(in) < 2 {
			continue
		}
		var rules []string
		for _, m := range e.Merges.In(chronology) {
			rules = append(rules, strings.TrimPrefix(m.Reason.Rule, "events."))
		}
		var conflicts []string
		for _, c := range e.Conflicts.In(chronology) {
			var values []string
			for _, v := range c.Values {
				values = append(values, v.Value)
			}
			conflicts = append(conflicts, c.Field+": "+strings.Join(values, " / "))
		}
		line := strings.Join(in, "+") + " " + chronology.Word(e.Type) + " " + e.Date.String() + " by " + strings.Join(rules, ", ")
		if len(conflicts) > 0 {
			line += "; " + strings.Join(conflicts, "; ")
		}
		lines = append(lines, line)
	}
	return strings.Join(lines, "\n")
}

func TestMerge(t *testing.T) {
	for _, c := range []struct {
		name string
		docs []string
		want string
	}{
		{"the same two people, a day within the other's month", []string{
			"2024-05-12 [p:Ana Ruiz] se reunió {el lunes|2024-05-06} con [p:Luis Soto].",
			"2024-06-01 [p:Luis Soto] y [p:Ana Ruiz] se vieron las caras {en mayo|2024-05}.",
		}, "0+1 meeting 2024-05-06 by same-persons"},
		{"the same two people on other days", []string{
			"2024-05-12 [p:Ana Ruiz] se reunió {el lunes|2024-05-06} con [p:Luis Soto].",
			"2024-05-20 [p:Ana Ruiz] se reunió {el martes|2024-05-14} con [p:Luis Soto].",
		}, ""},
		{"the same day, another interlocutor", []string{
			"2024-05-12 [p:Ana Ruiz] se reunió {el lunes|2024-05-06} con [p:Luis Soto].",
			"2024-05-12 [p:Ana Ruiz] se reunió {el lunes|2024-05-06} con [p:Eva Paz].",
		}, ""},
		{"a pact by its states, and what it is called", []string{
			"2024-05-12 [s:Chile] y [s:Perú] firmaron {en 2023|2023} un acuerdo de pesca.",
			"2024-05-13 [s:Perú] y [s:Chile] firmaron {en junio de 2023|2023-06} el tratado de cooperación pesquera.",
		}, "0+1 treaty 2023-06 by same-states; name: acuerdo de pesca / tratado de cooperación pesquera"},
		{"one pair of states, two kinds of event", []string{
			"2024-05-12 [s:Chile] y [s:Perú] firmaron {en 2023|2023} un acuerdo de pesca.",
			"2024-05-13 [s:Chile] atacó a [s:Perú] {en 2023|2023}.",
		}, ""},
		{"undated tellings of two documents stay apart", []string{
			"2024-05-12 [p:Ana Ruiz] ha visitado a [p:Luis Soto].",
			"2024-05-13 [p:Ana Ruiz] ha visitado a [p:Luis Soto].",
		}, ""},
		{"a visit, and what was asked at it", []string{
			"2024-05-12 [p:Ana Ruiz] visitó {el lunes|2024-05-06} [l:Lima] para conversar con [p:Luis Soto].",
			"2024-05-12 [p:Luis Soto] pidió {el lunes|2024-05-06} paciencia a [p:Ana Ruiz].",
		}, "0+1 visit 2024-05-06 by same-day"},
		{"the same visitor and the same country", []string{
			"2024-05-12 Es la primera desde la visita de [p:Ana Ruiz] a [s:Perú] {en 2022|2022}.",
			"2024-05-12 Nada cambió tras la visita de [p:Ana Ruiz] a [s:Perú] {en marzo de 2022|2022-03}.",
		}, "0+1 visit 2022-03 by same-visit"},
		{"numbers that disagree are kept side by side", []string{
			"2024-05-12 [s:Chile] ha enviado unos 3.000 soldados a [s:Perú].",
			"2024-05-12 [s:Chile] envió {desde enero|2024-01/..} unas 5.000 tropas a [s:Perú].",
		}, "0+1 deployment 2024-01/.. by same-sending; number: unos 3.000 soldados / unas 5.000 tropas"},
		{"one round of one dialogue, told without a date by both", []string{
			"2025-05/2025-09 [p:Ana Ruiz] recibió a [p:Luis Soto] en [l:Lima]. Fue la segunda ronda del diálogo estratégico.",
			"2025-05/2025-09 [p:Ana Ruiz] se reunió con [p:Luis Soto] en [l:Cusco] en la segunda ronda del diálogo estratégico bilateral.",
		}, "0+1 meeting 2025-05/2025-09 by same-process; place: Lima / Cusco"},
		{"two names of one place, said together", []string{
			"2024-05-12 [p:Ana Ruiz] se reunió {el lunes|2024-05-06} con [p:Luis Soto] en [l:Cusco].",
			"2024-05-12 [p:Ana Ruiz] se reunió {el lunes|2024-05-06} con [p:Luis Soto] en el [l:Coricancha] de [l:Cusco].",
		}, "0+1 meeting 2024-05-06 by same-persons"},
		{"counts that may be one number", []string{
			"2024-05-12 [s:Chile] ha enviado miles de soldados a [s:Perú].",
			"2024-05-12 [s:Chile] envió {desde enero|2024-01/..} unas 5.000 tropas a [s:Perú].",
		}, "0+1 deployment 2024-01/.. by same-sending"},
		{"a month in which they met once", []string{
			"2024-05-12 [p:Ana Ruiz] se reunió {el lunes|2024-05-06} con [p:Luis Soto].",
			"2024-07-12 [p:Ana Ruiz] se reunió {el lunes|2024-07-08} con [p:Luis Soto].",
			"2024-08-01 [p:Luis Soto] y [p:Ana Ruiz] se vieron las caras {en mayo|2024-05}.",
		}, "0+2 meeting 2024-05-06 by same-persons"},
		{"a month in which they met twice: nobody says which of the two it was", []string{
			"2024-05-12 [p:Ana Ruiz] se reunió {el lunes|2024-05-06} con [p:Luis Soto].",
			"2024-05-20 [p:Ana Ruiz] se reunió {el martes|2024-05-14} con [p:Luis Soto].",
			"2024-06-01 [p:Luis Soto] y [p:Ana Ruiz] se vieron las caras {en mayo|2024-05}.",
		}, ""},
		{"the same day, town and person, the other left unsaid", []string{
			"2024-05-12 [p:Ana Ruiz] y [p:Luis Soto] conversaron {el 6 de mayo|2024-05-06} en [l:Lima].",
			"2024-06-12 El giro llegó cuando se entrevistó {el 6 de mayo|2024-05-06} con [p:Luis Soto] en [l:Lima].",
		}, "0+1 meeting 2024-05-06 by same-place"},
		{"the same day and person, in another town", []string{
			"2024-05-12 [p:Ana Ruiz] y [p:Luis Soto] conversaron {el 6 de mayo|2024-05-06} en [l:Lima].",
			"2024-06-12 El giro llegó cuando se entrevistó {el 6 de mayo|2024-05-06} con [p:Luis Soto] en [l:Cusco].",
		}, ""},
		{"a pact by where it was signed and who signed", []string{
			"2024-05-12 [p:Ana Ruiz] firmó {en marzo de 2023|2023-03} el convenio en [l:Lima].",
			"2024-05-13 Es el convenio de [l:Lima], que [p:Ana Ruiz] y [p:Eva Paz] firmaron {el año pasado|2023}.",
		}, "0+1 treaty 2023-03 by same-place"},
		{"troops by where they are", []string{
			"2024-05-12 [s:Chile] ha enviado 3.000 soldados a la zona de [l:Arica].",
			"2024-05-12 [s:Chile] desplegó {desde enero|2024-01/..} unas tropas en [l:Arica].",
		}, "0+1 deployment 2024-01/.. by same-place"},
		{"what began on a day, by its words", []string{
			"2024-05-12 [s:Chile] acogió {desde el 6 de mayo|2024-05-06/..} las conversaciones con [o:FPL].",
			"2024-06-12 Las conversaciones con [o:FPL] comenzaron {el 6 de mayo|2024-05-06} en [s:Chile].",
		}, "0+1 meeting 2024-05-06 by same-words"},
		{"one day, one actor, other words", []string{
			"2024-05-12 [s:Chile] inició {el 6 de mayo|2024-05-06} la retirada de monedas.",
			"2024-06-12 La vacunación comenzó {el 6 de mayo|2024-05-06} en [s:Chile].",
		}, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := joined(t, c.docs...); got != c.want {
				t.Errorf("got:\n%s\nwant:\n%s", got, c.want)
			}
		})
	}
}

// The clusters of a corpus do not depend on the order of its documents.
func TestMergeOrder(t *testing.T) {
	documents := []string{
		"2024-05-12 [p:Ana Ruiz] se reunió {el lunes|2024-05-06} con [p:Luis Soto].",
		"2024-06-01 [p:Luis Soto] y [p:Ana Ruiz] se reunieron {en mayo|2024-05}.",
		"2024-05-12 [p:Luis Soto] pidió {el lunes|2024-05-06} paciencia a [p:Ana Ruiz].",
		"2024-05-12 [s:Chile] y [s:Perú] firmaron {en 2023|2023} un acuerdo de pesca.",
		"2024-05-13 [s:Perú] y [s:Chile] firmaron {en junio de 2023|2023-06} el tratado de pesca.",
	}
	partition := func(order []int) string {
		var shuffled []string
		for _, i := range order {
			shuffled = append(shuffled, documents[i])
		}
		chronology := corpus(t, shuffled...)
		var groups []string
		events, _ := Merge(chronology, Said{})
		for _, e := range events {
			var in []string
			for _, i := range e.Mentions.In(chronology) {
				in = append(in, fmt.Sprint(order[chronology.Mentions[i].Document]))
			}
			slices.Sort(in)
			groups = append(groups, strings.Join(in, "+")+" "+e.Date.String())
		}
		slices.Sort(groups)
		return strings.Join(groups, "; ")
	}
	want := partition([]int{0, 1, 2, 3, 4})
	for _, order := range [][]int{{4, 3, 2, 1, 0}, {2, 0, 1, 4, 3}, {1, 2, 0, 3, 4}} {
		if got := partition(order); got != want {
			t.Errorf("order %v gives %s, not %s", order, got, want)
		}
	}
}

// A telling that names only the states is of those who lead them, if only they
// met in that time, and of nobody else.
func TestLeaders(t *testing.T) {
	const month = "2024-06-12 Nada cambió tras la reunión {del mes pasado|2024-05} entre los %s de [s:Chile] y [s:Perú]."
	const presidents = "2024-05-12 [p:Ana Ruiz] se reunió {el lunes|2024-05-06} con [p:Luis Soto]."
	const chancellors = "2024-05-20 [p:Eva Paz] se reunió {el martes|2024-05-14} con [p:Juan Mora]."
	for _, c := range []struct {
		name string
		docs []string
		want string
	}{
		{"the leaders", []string{presidents, chancellors, fmt.Sprintf(month, "presidentes")}, "0+2"},
		{"the ministers", []string{presidents, chancellors, fmt.Sprintf(month, "ministros")}, "1+2"},
		{"whoever it was", []string{presidents, chancellors, fmt.Sprintf(month, "delegados")}, ""},
		{"twice that month", []string{presidents, strings.ReplaceAll(presidents, "2024-05-06", "2024-05-09"), fmt.Sprintf(month, "líderes")}, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			chronology := corpus(t, c.docs...)
			at := func(name string) int32 {
				return int32(slices.IndexFunc(chronology.Actors, func(a model.Actor) bool { return a.Name == name }))
			}
			for _, r := range []struct{ who, post, state string }{
				{"Ana Ruiz", "presidenta", "Chile"}, {"Luis Soto", "el presidente", "Perú"}, {"Eva Paz", "ministra", "Chile"}, {"Juan Mora", "ministro", "Perú"},
			} {
				if i := at(r.who); i >= 0 {
					chronology.Actors[i].Roles = []model.Role{{Post: r.post, State: at(r.state)}}
				}
			}
			got := ""
			events, _ := Merge(chronology, Said{})
			for _, e := range events {
				if told := e.Mentions.In(chronology); len(told) > 1 {
					got += fmt.Sprintf("%d+%d", chronology.Mentions[told[0]].Document, chronology.Mentions[told[1]].Document)
					if rule := e.Merges.In(chronology)[0].Reason.Rule; rule != RuleSameLeaders {
						t.Error(rule)
					}
				}
			}
			if got != c.want {
				t.Errorf("joined %q, not %q", got, c.want)
			}
		})
	}
}
