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

// bodiesCases are bodies' names to their ends, clubs by their short names, and
// companies called by where they are from.
var bodiesCases = []sentenceCase{
	{"es", `La Organización de Consumidores y Usuarios denunció a la Facultad de Medicina. Ganó la Unidad Nacional de la Esperanza. El Deportivo Torrox ganó; el Torrox jugará el lunes. La canadiense Norsil Gold compró Vega Alta.`, `
Organización de Consumidores y Usuarios = organisation:organizacion-de-consumidores-y-usuarios
Facultad de Medicina = organisation:facultad-de-medicina
Unidad Nacional de la Esperanza = organisation:unidad-nacional-de-la-esperanza
Deportivo Torrox = organisation:deportivo-torrox
Torrox = organisation:deportivo-torrox
canadiense = state:ca
Norsil Gold = organisation:norsil-gold
Vega Alta = place:vega-alta
`},
	{"es", `El río Segura se desbordó en Orihuela y Tarbona. Tarbona pidió ayuda. La AP-7 está cortada. El juez y la directiva del club acudirán al Constitucional.`, `
río Segura = place:rio-segura
Orihuela = place:orihuela
Tarbona = place:tarbona
Tarbona = place:tarbona
Constitucional = organisation:constitucional
`},
}

// articledCases are names that begin with an article, and an office that is no
// post.
var articledCases = []sentenceCase{
	{"es", `Lo publicó El Fanal. Según El Fanal, la agrupación La Zámora negó el pacto. Después habló la Secretaría de Seguridad Vial. Vive en Las Lomas. Lo dice el Comité de Ferias (Tornal) y la fábrica de Corvile (Alabama).`, `
El Fanal = organisation:el-fanal
El Fanal = organisation:el-fanal
La Zámora = organisation:la-zamora
Secretaría de Seguridad Vial = organisation:secretaria-de-seguridad-vial
Las Lomas = place:las-lomas
Comité de Ferias = organisation:comite-de-ferias
Tornal = organisation:tornal
Corvile = place:corvile
Alabama = place:alabama
`},
}

// A dateline says whose ministry it is, before the address of the outlet.
func TestDatelinesState(t *testing.T) {
	doc, mentions := read("Lima, 3 de mayo de 2022\nLa canadiense Norsil paró. El Ministerio de Energía instaló una mesa.")
	doc.URL, doc.StatedSpan = "https://diario.cl/a", model.Span{Start: 6, End: 23}
	all, linked := Link([]model.Document{doc}, [][]Mention{mentions})
	if got := all[linked[len(linked)-1].Actor].ID; got != "organisation:ministerio-de-energia-peru" {
		t.Errorf("it is %s", got)
	}
}

// localCases are the posts of English local news, and companies by what they do.
var localCases = []sentenceCase{
	{"en", `Sheriff Tom Carven arrested the chairman of Harlin Mining, Dale Prewitt, on Monday. Supt. Robert Hale resigned. Chairwoman Lena Ortiz met Detective Sgt. Amy Cole and Sen. Paul Rivers. Northgrave Bank merged with Silver Trust.`, `
Sheriff = person:tom-carven
Tom Carven = person:tom-carven
the chairman of Harlin Mining = person:dale-prewitt
Harlin Mining = organisation:harlin-mining
Dale Prewitt = person:dale-prewitt
Supt. = person:robert-hale
Robert Hale = person:robert-hale
Chairwoman = person:lena-ortiz
Lena Ortiz = person:lena-ortiz
Sgt. = person:amy-cole
Amy Cole = person:amy-cole
Sen. = person:paul-rivers
Paul Rivers = person:paul-rivers
Northgrave Bank = organisation:northgrave-bank
Silver Trust = organisation:silver-trust
`},
}
