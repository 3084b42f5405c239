package loader

import (
	"context"
	"slices"
	"strings"
	"testing"

	"hito/loader/reader"
	"hito/loader/reader/entry"
	"hito/model"
)

// tableOf is a document of rows "when | title | actors | places", as the reader
// of a table would write it.
func tableOf(path string, rows ...string) (model.Document, []entry.Event) {
	var text strings.Builder
	var out []entry.Event
	for _, row := range rows {
		cells := strings.Split(row, "|")
		start := int32(text.Len())
		place := func(words string) entry.Span {
			at := int32(text.Len())
			text.WriteString(words)
			return entry.Span{Start: at, End: int32(text.Len())}
		}
		list := func(cell string) (out []entry.Span) {
			for _, words := range strings.Split(cell, ";") {
				if words != "" {
					text.WriteString(" · ")
					out = append(out, place(words))
				}
			}
			return out
		}
		var e entry.Event
		if cells[0] != "" {
			e.When = place(cells[0])
			e.Date, _ = model.ParseEDTF(cells[0])
			text.WriteString(" · ")
		}
		e.Title = place(cells[1])
		e.Actors, e.Places = list(cells[2]), list(cells[3])
		e.Row = entry.Span{Start: start, End: int32(text.Len())}
		text.WriteString("\n\n")
		out = append(out, e)
	}
	return model.Document{Path: path, Hash: path, Language: "es", Text: text.String(), Title: model.NoSpan, StatedSpan: model.NoSpan}, out
}

// corpusOf runs the corpus stages over documents.
func corpusOf(t *testing.T, works ...*work) *model.Chronology {
	t.Helper()
	c, err := chronology(context.Background(), []*file{{works: works}}, nil, Options{}, said{}, false)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func analysedOf(t *testing.T, d model.Document, rows []entry.Event) *work {
	t.Helper()
	w, problem := analysed(reader.Document{Document: d, Events: rows}, said{}, nil)
	if problem != nil {
		t.Fatal(problem)
	}
	return w
}

func namesOf(c *model.Chronology, list []int32) string {
	var out []string
	for _, a := range list {
		out = append(out, c.Actors[a].Name)
	}
	return strings.Join(out, ", ")
}

// Every row is an event, dated by its cell, with its actors and places.
func TestRowsAreEvents(t *testing.T) {
	d, rows := tableOf("t.csv",
		"2023-05-04|La presidenta de Bolivia, Ana Ruiz, se reunió ayer con el canciller de Perú, Luis Soto||",
		"2023-06|Ataque a un convoy|Brigada Norte;guardia rural de Piura|Villa Olvido",
		"|Firma del acuerdo de pesca|Perú;Chile|Arica",
		"1969-07-20|Llegada a la Luna||")
	d.Boilerplate = []model.Block{{Start: rows[1].Row.Start, End: rows[1].Row.End, Kind: model.BlockTeaser}}
	d.Stated, d.StatedSpan = rows[0].Date, model.Span{Start: 0, End: 10}
	c := corpusOf(t, analysedOf(t, d, rows))
	var got []string
	for i := range c.Events {
		e := &c.Events[i]
		m := &c.Mentions[e.Mentions.In(c)[0]]
		got = append(got, strings.Join([]string{e.Date.String(), e.Status.String(), c.Text(e.Title.In(c)[0]), namesOf(c, e.Actors.In(c)), namesOf(c, e.Places.In(c)), c.WhyEvent(e)[0].Rule}, " | "))
		if m.Expression >= 0 && c.Text(c.Expressions[m.Expression].Span) != e.Date.String() {
			t.Errorf("%q is dated by %q", c.Text(m.Span), c.Text(c.Expressions[m.Expression].Span))
		}
		if m.Role != model.RoleCore || !strings.Contains(c.Text(m.Span), c.Text(e.Title.In(c)[0])) || !m.Contains(m.Trigger) {
			t.Errorf("telling %+v", m)
		}
	}
	want := []string{
		"1969-07-20 | dated | Llegada a la Luna | Luna |  | given.row",
		"2023-05-04 | dated | La presidenta de Bolivia, Ana Ruiz, se reunió ayer con el canciller de Perú, Luis Soto | Ana Ruiz, Bolivia, Luis Soto, Perú |  | given.row",
		"2023-06 | dated | Ataque a un convoy | Brigada Norte, guardia rural de Piura | Villa Olvido | given.row",
		" | undated | Firma del acuerdo de pesca | Perú, Chile | Arica | given.nodate",
	}
	if !slices.Equal(got, want) {
		t.Errorf("events:\n%s\nnot\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
	if !c.Documents[0].Stated.IsZero() {
		t.Errorf("the first row dates the table: %s", c.Documents[0].Stated)
	}
}

// A row and an article that tell of one meeting are one event.
func TestRowsMergeWithProse(t *testing.T) {
	d, rows := tableOf("t.csv", "2024-05-06|Reunión de Ana Ruiz y Luis Soto|Ana Ruiz;Luis Soto|Lima")
	rows[0].Type = "meeting"
	article := model.Document{Path: "a.txt", Hash: "a", Language: "es", Title: model.NoSpan, StatedSpan: model.NoSpan,
		Text: "La presidenta de Bolivia, Ana Ruiz, se reunió el 6 de mayo de 2024 en Lima con el canciller de Perú, Luis Soto.\n"}
	c := corpusOf(t, analysedOf(t, d, rows), analysedOf(t, article, nil))
	for i := range c.Events {
		if e := &c.Events[i]; e.Mentions.Len() == 2 && e.Merges.Len() == 1 {
			return
		}
	}
	t.Errorf("no event with two tellings among %d", len(c.Events))
}
