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
	{"es", `El ministro de Defensa, Pedro Soto, habló ayer. La ministra llegó tarde. El ministro calló.`, `
El ministro de Defensa = person:pedro-soto
Pedro Soto = person:pedro-soto
El ministro = person:pedro-soto
`},
	{"es", `La ministra de Defensa, Ana Soto, habló ayer. El ministro llegó tarde. La ministra calló.`, `
La ministra de Defensa = person:ana-soto
Ana Soto = person:ana-soto
La ministra = person:ana-soto
`},
	{"en", `Boris Gantry spoke in London. The minister resigned.`, `
Boris Gantry = person:boris-gantry
London = place:londres
`},
	{"es", `Hoy Tokio acogió una cumbre entre los líderes de Perú, los Estados Unidos y Japón. Los líderes de Chile hablaron con los presidentes de Malí y de Níger.`, `
Tokio = state:jp
los líderes de Perú, los Estados Unidos y Japón = state:pe
los líderes de Perú, los Estados Unidos y Japón = state:us
los líderes de Perú, los Estados Unidos y Japón = state:jp
Perú = state:pe
Estados Unidos = state:us
Japón = state:jp
Chile = state:cl
los presidentes de Malí y de Níger = state:ml
los presidentes de Malí y de Níger = state:ne
Malí = state:ml
Níger = state:ne
`},
	{"es", `Los Estados miembros de la Unión Europea pactaron ayer. Así lo quieren los Estados.`, `
Unión Europea = organisation:union-europea
`},
}
