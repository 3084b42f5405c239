package events

import (
	"strings"
	"testing"
)

// What part each actor of the first telling has, "-" where grammar leaves it
// open.
func TestParts(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"[p:Ana Ruiz] recibió {el lunes|2024-05-06} a [p:Luis Soto] en [l:Lima].", "Ana Ruiz who, Luis Soto whom"},
		{"[p:Ana Ruiz] y [p:Luis Soto] se reunieron {el lunes|2024-05-06} con [p:Eva Paz].", "Ana Ruiz who, Luis Soto who, Eva Paz with"},
		{"[p:Luis Soto] fue detenido {el lunes|2024-05-06} por la [o:Guardia Civil].", "Luis Soto whom, Guardia Civil who"},
		{"[o:Telares Soto] multó {el lunes|2024-05-06} a [p:Ana Ruiz] y [p:Eva Paz].", "Telares Soto who, Ana Ruiz whom, Eva Paz whom"},
		{"Con [p:Eva Paz], [p:Ana Ruiz] visitó {el lunes|2024-05-06} la fábrica.", "Eva Paz with, Ana Ruiz who"},
		{"[p:Ana Ruiz] visitó {el lunes|2024-05-06} [l:Lima] en pleno pulso con [p:Eva Paz].", "Ana Ruiz who, Eva Paz -"},
		{"El ataque contra [p:Ana Ruiz] terminó {el lunes|2024-05-06}.", "Ana Ruiz -"},
	} {
		s := marked(t, "2024-05-12", c.text)
		found := Find(s)
		if len(found.Tellings) == 0 {
			t.Errorf("%s: no telling", c.text)
			continue
		}
		m := &found.Tellings[0]
		var got []string
		for place, a := range m.Actors {
			part := m.Parts.Of(place).String()
			if part == "" {
				part = "-"
			}
			got = append(got, s.Actors[a].Name+" "+part)
		}
		if said := strings.Join(got, ", "); said != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, said, c.want)
		}
	}
}
