package actors

// wordsCases are words that look like something else: states whose names begin
// with a noun, money, single letters.
var wordsCases = []sentenceCase{
	{"es", `El avión aterrizó ayer en los Estados Unidos de América. Los Países Bajos y los Emiratos Árabes Unidos hablaron con Alemania.`, `
Estados Unidos de América = state:us
Países Bajos = state:nl
Emiratos Árabes Unidos = state:ae
Alemania = state:de
`},
	{"es", `El contrato vale 40 millones de US$, unos 30.000 US$ por pieza. La obra costó 1.750 millones de SGD y US$ 20 más, pero US y CHF 300 no bastan.`, `
US = state:us
`},
	{"es", "El presidente ruso, Vladimir\x1b Putin, viajó a Quito. Según Putin\x07, todo va bien.", "\nEl presidente ruso = person:vladimir-putin\nruso = state:ru\nVladimir\x1b Putin = person:vladimir-putin\nQuito = place:quito\nPutin = person:vladimir-putin\n"},
}
