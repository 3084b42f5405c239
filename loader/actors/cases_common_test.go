package actors

import (
	"testing"

	"hito/model"
)

// commonCases are names of common words, which are no persons, and capitalised
// words that alone are nobody.
var commonCases = []sentenceCase{
	{"es", `Estudia Ciencias Políticas y trabaja en Protección Civil. La Radiográfica Norteña (Ranor) compró Desarrollo Marítimo Sur. Ramona Ibarra dirige Tributación Digital.`, `
Ciencias Políticas = organisation:ciencias-politicas
Protección Civil = organisation:proteccion-civil
Radiográfica Norteña = organisation:radiografica-nortena
Ranor = organisation:radiografica-nortena
Desarrollo Marítimo Sur = organisation:desarrollo-maritimo-sur
Ramona Ibarra = person:ramona-ibarra
Tributación Digital = organisation:tributacion-digital
`},
	{"es", `Lo firmó como Secretario y lo leyó en Física, en clase de física, con la Rectora ausente. Se habla de Resurrección y de Agua; el agua falta. Vino Tomás con la diputada PS Elena Rojas.`, `
Tomás = person:tomas
PS = organisation:ps
Elena Rojas = person:elena-rojas
`},
	{"es", `El Ministerio de Salud Animal (Minsan) cerró el centro. Según Minsan, no hay riesgo. El Brighton ganó 2-0 al Betis de Sevilla. La resolución 31-2021 lo dice.`, `
Ministerio de Salud Animal = organisation:ministerio-de-salud-animal
Minsan = organisation:ministerio-de-salud-animal
Minsan = organisation:ministerio-de-salud-animal
Brighton = organisation:brighton
Betis = organisation:betis
Sevilla = place:sevilla
`},
	{"es", `El juez citó a Alejandro Toledo. Toledo negó los cargos y después viajó a Punta Alta. La PPK y la PCC no acudieron.`, `
Alejandro Toledo = person:alejandro-toledo
Toledo = person:alejandro-toledo
Punta Alta = place:punta-alta
PPK = organisation:ppk
PCC = organisation:pcc
`},
}

// What no state is told of is of the outlet's own, by its address; of another
// where the document is news from there.
func TestOutletsOwnState(t *testing.T) {
	for _, c := range []struct{ url, text, want string }{
		{"https://www.diario.com.uy/a", "El Ministerio de Trabajo medió en el conflicto, como antes en Palestina.", "organisation:ministerio-de-trabajo-uruguay"},
		{"https://www.diario.com/a", "El Ministerio de Trabajo medió en el conflicto, como antes en Palestina.", "organisation:ministerio-de-trabajo-palestina"},
		{"https://diario.pe/a", "Chile votó. Chile ganó. Chile creció. Chile cerró sus puertos, dijo el Ministerio de Trabajo.", "organisation:ministerio-de-trabajo-chile"},
		{"https://diario.tv/a", "El Ministerio de Trabajo medió.", "organisation:ministerio-de-trabajo"},
	} {
		doc, mentions := read(c.text)
		doc.URL = c.url
		all, linked := Link([]model.Document{doc}, [][]Mention{mentions})
		got := ""
		for _, m := range linked {
			if a := &all[m.Actor]; a.Kind == model.Organisation {
				got = a.ID
			}
		}
		if got != c.want {
			t.Errorf("%s %s: %s, not %s", c.url, c.text, got, c.want)
		}
	}
}
