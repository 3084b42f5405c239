package actors

// ofCases are names joined by "de", "del" and "de la", and two names that "de"
// parts.
var ofCases = []sentenceCase{
	{"es", `Los Veintisiete votan en Granada antes de Nochebuena. La Unión Europea pagará en las Navidades de 2031.`, `
Los Veintisiete = organisation:union-europea
Granada = place:granada
Unión Europea = organisation:union-europea
`},
	{"es", `Los presidentes de Chile, Inés Aldana, y de Perú, Hugo Barrio, cenaron ayer. El presidente peruano pagó.`, `
Los presidentes de Chile = person:ines-aldana
Chile = state:cl
Inés Aldana = person:ines-aldana
de Perú = person:hugo-barrio
Perú = state:pe
Hugo Barrio = person:hugo-barrio
El presidente peruano = person:hugo-barrio
peruano = state:pe
`},
	{"es", `Los cancilleres de Perú y Chile, Inés Aldana y Hugo Barrio, cenaron ayer. El canciller chileno pagó.`, `
Los cancilleres de Perú = person:ines-aldana
Perú = state:pe
y Chile = person:hugo-barrio
Chile = state:cl
Inés Aldana = person:ines-aldana
Hugo Barrio = person:hugo-barrio
El canciller chileno = person:hugo-barrio
chileno = state:cl
`},
	{"es", `La empresa Aguas del Turia S.A. firmó ayer el convenio. Aguas del Turia invertirá dos millones. Los vecinos de la urbanización Cerro del Halcón protestaron. La constructora Puentes del Tajo quebró.`, `
La empresa = organisation:aguas-del-turia
Aguas del Turia = organisation:aguas-del-turia
Aguas del Turia = organisation:aguas-del-turia
Cerro del Halcón = place:cerro-del-halcon
La constructora = organisation:puentes-del-tajo
Puentes del Tajo = organisation:puentes-del-tajo
`},
	{"es", `La feria abrió en Cartagena de Indias. Después viajó a Cartagena. El alcalde de Palma del Condado, Jaime Roldán, dimitió. Vive en Alcalá de los Panaderos.`, `
Cartagena de Indias = place:cartagena-de-indias
Cartagena = place:cartagena-de-indias
El alcalde de Palma del Condado = person:jaime-roldan
Palma del Condado = place:palma-del-condado
Jaime Roldán = person:jaime-roldan
Alcalá de los Panaderos = place:alcala-de-los-panaderos
`},
	{"es", `Ganó el Betis de Arzuaga. Compró el teléfono de Nubix y el reloj Tempo de Nubix. Según Nubix, vende más. Mineros de Torrox celebran el pacto.`, `
Betis = organisation:betis
Arzuaga = organisation:arzuaga
Nubix = organisation:nubix
Tempo = organisation:tempo
Nubix = organisation:nubix
Nubix = organisation:nubix
Torrox = organisation:torrox
`},
	{"es", `Habló Guillermo del Pozo con María del Mar Ruiz y Teresa Fernández de la Encina. Pedro Gil de la UGT no acudió. El intendente de Chacras Tomás Rey cerró el acto.`, `
Guillermo del Pozo = person:guillermo-del-pozo
María del Mar Ruiz = person:maria-del-mar-ruiz
Teresa Fernández de la Encina = person:teresa-fernandez-de-la-encina
Pedro Gil = person:pedro-gil
UGT = organisation:ugt
El intendente de Chacras = person:tomas-rey
Chacras = place:chacras
Tomás Rey = person:tomas-rey
`},
}
