package events

import "testing"

func TestSameQuotation(t *testing.T) {
	const said = "2024-05-12 [p:Ana Ruiz] advirtió {el lunes|2024-05-06}: «No vamos a cerrar ninguna de las tres fábricas»."
	for _, c := range []struct{ name, other, want string }{
		{"the same words of the same speaker", "2024-05-14 \"No vamos a cerrar ninguna de las fábricas\", reiteró {en mayo|2024-05} [p:Ana Ruiz].", "0+1 statement 2024-05-06 by same-quotation"},
		{"the same words of another", "2024-05-14 [p:Luis Soto] reiteró {en mayo|2024-05}: «No vamos a cerrar ninguna de las tres fábricas».", ""},
		{"other words", "2024-05-14 [p:Ana Ruiz] reiteró {en mayo|2024-05}: «No vamos a vender ninguna de las tres fábricas».", ""},
		{"another day", "2024-05-14 [p:Ana Ruiz] reiteró {el martes|2024-05-07}: «No vamos a cerrar ninguna de las tres fábricas».", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := joined(t, said, c.other); got != c.want {
				t.Errorf("got:\n%s\nwant:\n%s", got, c.want)
			}
		})
	}
}
