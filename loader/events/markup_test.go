package events

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"hito/loader/prose"
	"hito/model"
)

// marked reads a text in which the earlier stages' findings are written out:
// "[p:Ana Ruiz] viajó a [l:Lima] {el lunes|2024-05-06}". p is a person, s a
// state, o an organisation, l a place; "[s=Rusia:ruso]" is another form of an
// actor. The words in braces are an expression with its date.
func marked(t *testing.T, published, text string) Source {
	t.Helper()
	var s Source
	var plain strings.Builder
	kinds := map[byte]model.ActorKind{'p': model.Person, 's': model.State, 'o': model.Organisation, 'l': model.Place}
	for rest := text; rest != ""; {
		at := strings.IndexAny(rest, "[{")
		if at < 0 {
			plain.WriteString(rest)
			break
		}
		plain.WriteString(rest[:at])
		closing := strings.IndexAny(rest[at:], "]}")
		if closing < 0 {
			t.Fatalf("unclosed mark in %q", text)
		}
		body := rest[at+1 : at+closing]
		start := int32(plain.Len())
		if rest[at] == '[' {
			head, form, _ := strings.Cut(body, ":")
			name := form
			if kind, actor, ok := strings.Cut(head, "="); ok {
				head, name = kind, actor
			}
			plain.WriteString(form)
			s.Mentions = append(s.Mentions, model.ActorMention{Span: model.Span{Start: start, End: int32(plain.Len())}, Actor: s.actor(name, kinds[head[0]]), Kind: kinds[head[0]]})
		} else {
			words, value, _ := strings.Cut(body, "|")
			plain.WriteString(words)
			s.Expressions = append(s.Expressions, model.Expression{Span: model.Span{Start: start, End: int32(plain.Len())}, Date: date(t, value)})
		}
		rest = rest[at+closing+1:]
	}
	s.Document = &model.Document{Text: plain.String(), Language: "es", Hash: "0", How: model.Stated}
	if published != "" {
		s.Document.Published = date(t, published)
		if !s.Document.Published.IsDay() {
			s.Document.How = model.Bounded
		}
	}
	s.Tokens = prose.Tokenize(nil, s.Document.Text)
	s.Sentences = prose.Sentences(nil, s.Document.Text, s.Tokens, "es")
	return s
}

func (s *Source) actor(name string, kind model.ActorKind) int32 {
	for i := range s.Actors {
		if s.Actors[i].Name == name {
			return int32(i)
		}
	}
	s.Actors = append(s.Actors, model.Actor{ID: name, Name: name, Kind: kind})
	return int32(len(s.Actors) - 1)
}

func date(t *testing.T, value string) model.Date {
	t.Helper()
	if value == "" {
		return model.Date{}
	}
	d, err := model.ParseEDTF(value)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// said is a telling in one line: type, date, who, where, title.
func said(s Source, m model.Telling) string {
	names := func(actors []int32) string {
		var out []string
		for _, a := range actors {
			out = append(out, s.Actors[a].Name)
		}
		slices.Sort(out)
		return strings.Join(out, ", ")
	}
	var title []string
	for _, span := range m.Title {
		title = append(title, s.Document.Slice(span))
	}
	when := m.Date.String()
	if m.Date.IsZero() {
		when = "-"
	}
	return fmt.Sprintf("%s %s | %s | %s | %s", m.Type, when, names(m.Actors), names(m.Places), strings.Join(title, " … "))
}
