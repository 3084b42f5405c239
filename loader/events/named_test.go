package events

import "testing"

func TestNamedPacts(t *testing.T) {
	for _, c := range []struct {
		name      string
		documents []string
		want      string
	}{
		{"what makes it, and its name with a year", []string{
			"2024-05-12 [s:Chile] se apoya en el Pacto de Tarija, firmado con [s:Bolivia] {el 3 de mayo de 1971|1971-05-03}.",
			"2024-08-12 Todo sigue igual. En {1971|1971} nació el Pacto de Tarija, que nadie ha leído.",
			"2024-09-12 [s:Chile] invoca cada año el Pacto de Tarija de {1971|1971}.",
		}, "0+1+2 start 1971-05-03 by same-name, same-name"},
		{"of another year it is another", []string{
			"2024-05-12 [s:Chile] se apoya en el Pacto de Tarija, firmado con [s:Bolivia] {el 3 de mayo de 1971|1971-05-03}.",
			"2024-08-12 Todo sigue igual. En {1988|1988} nació el Pacto de Tarija, que nadie ha leído.",
		}, ""},
		{"what is signed by virtue of it is another", []string{
			"2024-05-12 [s:Chile] se apoya en el Pacto de Tarija, firmado con [s:Bolivia] {el 3 de mayo de 1971|1971-05-03}.",
			"2024-08-12 [s:Perú] firmó {en 1971|1971} con [s:Brasil] y con arreglo al Pacto de Tarija otro convenio.",
		}, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := joined(t, c.documents...); got != c.want {
				t.Errorf("got:\n%s\nwant:\n%s", got, c.want)
			}
		})
	}
}
