package events

import (
	"strings"
	"testing"

	"hito/loader/prose"
)

func TestEnglishNews(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"[p:Eva Paz] met [p:Luis Soto] in [l:Lima] {on Monday|2024-05-06}.",
			"meeting 2024-05-06 | Eva Paz, Luis Soto | Lima | Eva Paz met Luis Soto in Lima on Monday"},
		{"[o:Acme] has been fined {today|2024-05-12} by [s:Chile].",
			"deal 2024-05-12 | Acme, Chile |  | Acme has been fined today by Chile"},
		{"[o:Acme] fell 3.6% {on Friday|2024-05-10}.",
			"result 2024-05-10 | Acme |  | Acme fell 3.6% on Friday"},
		{"It is calm. All is well. Nobody runs. [p:Eva Paz] said that prices would rise.",
			"statement 2024-05-12 | Eva Paz |  | Eva Paz said that prices would rise"},
		{"[o:Acme] plans to open a plant {in 2026|2026}.",
			"start 2026 | Acme |  | Acme plans to open a plant in 2026"},
		{"[p:Luis Soto] resigned {on May 3|2024-05-03}.",
			"resignation 2024-05-03 | Luis Soto |  | Luis Soto resigned on May 3"},
	} {
		s := marked(t, "2024-05-12", c.text)
		s.Document.Language = "en"
		s.Sentences = prose.Sentences(nil, s.Document.Text, s.Tokens, "en")
		var lines []string
		for _, m := range Find(s).Tellings {
			lines = append(lines, said(s, m))
		}
		if got := strings.Join(lines, "\n"); got != c.want {
			t.Errorf("%s\n got: %s\nwant: %s", s.Document.Text, got, c.want)
		}
	}
}
