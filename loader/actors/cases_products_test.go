package actors

// productsCases are products told by their designations.
var productsCases = []sentenceCase{
	// The maker's name, the figure alone, the short name and the noun.
	{"es", `La aerolínea Costa Verde recibió ayer un Embraer 195 Profit. Es el primer 195 de su flota. El avión voló hasta Recife. Los Profit llevan 136 asientos.`, `
La aerolínea = organisation:costa-verde
Costa Verde = organisation:costa-verde
Embraer 195 Profit = product:embraer-195-profit
Embraer = organisation:embraer
195 = product:embraer-195-profit
El avión = product:embraer-195-profit
Recife = place:recife
Profit = product:embraer-195-profit
`},
	// Letters and figures, with their variants; once, and with no maker, they name nothing.
	{"es", `El Ejército probó el TX-90 en mayo. El TX-90 falló. El T45 no se ha visto. Dos TX-90B volaron después.`, `
El Ejército = organisation:ejercito
TX-90 = product:tx-90
TX-90 = product:tx-90
`},
	// An index, and figures that only count.
	{"es", `El Nikkei 225 perdió 225 puntos y el Merval 1.200. Toyota 300 millones. En 2008 cayó Toyota 12 años después.`, `
Nikkei 225 = product:nikkei-225
Nikkei = organisation:nikkei
Merval = organisation:merval
Toyota = organisation:toyota
Toyota = organisation:toyota
`},
	// "La empresa" opens a sentence: whom the sentence before was about.
	{"es", `La compañía Telares Nortex vendió su fábrica a Minas Rojas SA. La empresa despidió a cien personas. Las acciones de Bodega Real subieron.`, `
La compañía = organisation:telares-nortex
Telares Nortex = organisation:telares-nortex
Minas Rojas SA = organisation:minas-rojas-sa
La empresa = organisation:telares-nortex
Bodega Real = organisation:bodega-real
`},
	// No figure of a known product, no product: "el avión" of nobody.
	{"es", `El avión de Lima llegó tarde. El avión salió del aeropuerto.`, `
Lima = state:pe
`},
}
