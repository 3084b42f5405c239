package events

import "testing"

func TestDeeds(t *testing.T) {
	const cast = "\n\n[p:Ana Ruiz], [p:Luis Soto] y [o:Telares Soto] lo siguen desde [l:Lomas]."
	for _, c := range []struct {
		name      string
		documents []string
		want      string
	}{
		{"signed and enacted is one law", []string{
			"2024-05-12 [p:Ana Ruiz] promulgó {el 3 de mayo|2024-05-03} la norma del agua." + cast,
			"2024-08-12 [p:Ana Ruiz] firmó {el 3 de mayo|2024-05-03} en [l:Quito] la ley que seca los pozos." + cast,
		}, "0+1 law 2024-05-03 by same-deed"},
		{"what a court forbade and what it ordered on a day", []string{
			"2024-05-12 El [o:Tribunal de Aguas] prohibió {el 3 de mayo|2024-05-03} regar los campos de golf." + cast,
			"2024-05-13 El [o:Tribunal de Aguas] ordenó {el 3 de mayo|2024-05-03} cerrar los grifos del club." + cast,
		}, "0+1 sanction 2024-05-03 by same-deed"},
		{"who won and who voted", []string{
			"2024-05-12 [p:Eva Paz] ganó {el 3 de mayo|2024-05-03} unas elecciones sin rival." + cast,
			"2024-05-01 Los vecinos elegirán {el 3 de mayo|2024-05-03} a su alcaldesa." + cast,
		}, "0+1 election 2024-05-03 by same-happening"},
		{"by somebody else it is another", []string{
			"2024-05-12 [p:Ana Ruiz] promulgó {el 3 de mayo|2024-05-03} la norma del agua." + cast,
			"2024-08-12 [p:Luis Soto] firmó {el 3 de mayo|2024-05-03} la ley que seca los pozos." + cast,
		}, ""},
		{"of two nobody says which", []string{
			"2024-06-12 [p:Ana Ruiz] promulgó {el 3 de mayo|2024-05-03} la norma del agua.\n\n[p:Ana Ruiz] promulgó {el 20 de mayo|2024-05-20} la del gas." + cast,
			"2024-08-12 [p:Ana Ruiz] firmó {en mayo|2024-05} la ley que seca los pozos." + cast,
		}, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := joined(t, c.documents...); got != c.want {
				t.Errorf("got:\n%s\nwant:\n%s", got, c.want)
			}
		})
	}
}
