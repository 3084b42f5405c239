package events

import "testing"

func TestAffairs(t *testing.T) {
	for _, c := range []struct {
		name      string
		documents []string
		want      string
	}{
		{"a collapse and its deaths, one day and one town", []string{
			"2024-05-06 El derrumbe d{el 3 de mayo|2024-05-03} en el túnel de [l:Lomas] sepultó a seis obreros.",
			"2024-05-09 Seis obreros murieron {el 3 de mayo|2024-05-03} en [l:Lomas].",
		}, "0+1 disaster 2024-05-03 by same-incident"},
		{"other towns, other accidents", []string{
			"2024-05-06 El derrumbe d{el 3 de mayo|2024-05-03} en el túnel de [l:Lomas] sepultó a seis obreros.",
			"2024-05-09 Seis obreros murieron {el 3 de mayo|2024-05-03} en [l:Prados].",
		}, ""},
		{"other days", []string{
			"2024-05-06 El derrumbe d{el 3 de mayo|2024-05-03} en el túnel de [l:Lomas] sepultó a seis obreros.",
			"2024-05-09 Seis obreros murieron {el 7 de mayo|2024-05-07} en [l:Lomas].",
		}, ""},
		{"a town alone is not enough", []string{
			"2024-05-06 Un incendio arrasó {el 3 de mayo|2024-05-03} un almacén en [l:Lomas].",
			"2024-05-09 Dos ciclistas murieron {el 3 de mayo|2024-05-03} en [l:Lomas].",
		}, ""},
		{"numbered rounds are of their own", []string{
			"2024-05-06 La primera jornada de la huelga de estibadores de [l:Lomas] comenzó {el 3 de mayo|2024-05-03}.",
			"2024-05-09 La segunda jornada de la huelga de estibadores de [l:Lomas] comenzó {el 3 de mayo|2024-05-03}.",
		}, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := joined(t, c.documents...); got != c.want {
				t.Errorf("got:\n%s\nwant:\n%s", got, c.want)
			}
		})
	}
}

func TestNumbered(t *testing.T) {
	for _, c := range []struct {
		text string
		want []int32
	}{
		{"La tercera ronda de las conversaciones", []int32{3}}, {"la 2ª jornada del congreso", []int32{2}}, {"el n.º 12 de la revista", nil},
		{"El número 5 del grupo", []int32{5}}, {"tres rondas", nil}, {"la etapa 4 y la etapa 6", []int32{4, 6}},
	} {
		var got []int32
		for _, n := range numberedIn(nil, c.text) {
			got = append(got, n.value)
		}
		if len(got) != len(c.want) || len(got) > 0 && got[0] != c.want[0] {
			t.Errorf("%q numbers %v, not %v", c.text, got, c.want)
		}
	}
}
