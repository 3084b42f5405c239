package events

import "testing"

func TestTakeUps(t *testing.T) {
	const vote = "2024-05-12 [s:Chile] celebró {el 3 de marzo|2024-03-03} un plebiscito sobre el agua."
	for _, c := range []struct{ name, text, want string }{
		{"another noun of the class, anywhere in a sentence", vote + "\n\nHay calma.\n\nLos vecinos recuerdan todavía la consulta y sus colas.", "2024-03-03 plebiscito + consulta"},
		{"a noun takes up what a verb told", "2024-05-12 Un autobús volcó {el lunes|2024-05-06} cerca de [l:Burgos].\n\nHay calma.\n\nLa empresa atribuyó el siniestro a la niebla.", "2024-05-06 volcó + siniestro"},
		{"of the type, whatever it was", "2024-05-12 Un tren descarriló {el lunes|2024-05-06} cerca de [l:Burgos].\n\nHay calma.\n\nLa empresa atribuyó el siniestro a la niebla.", "2024-05-06 descarriló + siniestro"},
		{"not what the words behind it say is another", vote + "\n\nHay calma.\n\nEl médico pasa la consulta médica los lunes.", ""},
		{"nor whose", "2024-05-12 Los estibadores de [l:Lomas] comenzaron {el lunes|2024-05-06} una huelga.\n\nHay calma.\n\nTambién crece la huelga de los maestros.", ""},
		{"with what the telling says too", "2024-05-12 Los estibadores de [l:Lomas] comenzaron {el lunes|2024-05-06} una huelga.\n\nHay calma.\n\nNada se mueve por la huelga de los estibadores.", "2024-05-06 huelga + huelga"},
		{"of two it is neither", "2024-05-12 Hubo elecciones en [s:Chile] {el 3 de marzo|2024-03-03}. Hubo elecciones en [s:Perú] {el 7 de abril|2024-04-07}.\n\nHay calma.\n\nNadie discute la elección.", ""},
		{"what somebody hands in is no other's", "2024-05-12 [p:Ana Ruiz] dimitió {el lunes|2024-05-06}.\n\nHay calma.\n\n[p:Luis Soto] habló de su dimisión.", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := together(t, c.text); got != c.want {
				t.Errorf("got:\n%s\nwant:\n%s", got, c.want)
			}
		})
	}
}

func TestHappenings(t *testing.T) {
	const cast = "\n\n[p:Ana Ruiz], [p:Luis Soto] y [o:Telares Soto] lo siguen desde [l:Lomas]."
	for _, c := range []struct {
		name      string
		documents []string
		want      string
	}{
		{"a noun and a verb, a month and a day", []string{
			"2024-05-12 La policía detuvo {el 3 de mayo|2024-05-03} a siete contables." + cast,
			"2024-08-12 Las detenciones de {mayo|2024-05} cambiaron el puerto." + cast,
		}, "0+1 arrest 2024-05-03 by same-happening"},
		{"of two in that month it is neither", []string{
			"2024-05-22 La policía detuvo {el 3 de mayo|2024-05-03} a siete contables.\n\nLa policía detuvo {el 20 de mayo|2024-05-20} al octavo." + cast,
			"2024-08-12 Las detenciones de {mayo|2024-05} cambiaron el puerto." + cast,
		}, ""},
		{"of another affair", []string{
			"2024-05-12 La policía detuvo {el 3 de mayo|2024-05-03} a siete contables." + cast,
			"2024-08-12 Las detenciones de {mayo|2024-05} cambiaron el puerto.\n\n[p:Eva Paz] lo sigue desde [l:Prados].",
		}, ""},
		{"of other people", []string{
			"2024-05-12 La policía detuvo {el 3 de mayo|2024-05-03} a [p:Luis Soto]." + cast,
			"2024-08-12 La policía detuvo {en mayo|2024-05} a [p:Ana Ruiz]." + cast,
		}, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := joined(t, c.documents...); got != c.want {
				t.Errorf("got:\n%s\nwant:\n%s", got, c.want)
			}
		})
	}
}
