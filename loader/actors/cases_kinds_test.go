package actors

// kindsCases are names whose kind only what stands beside them tells, and
// letters that name nobody.
var kindsCases = []sentenceCase{
	{"es", `El fabricante Vexter y Norlund Gravitt se disputaron el contrato. Así ganó Norlund Gravitt. Los jets McOrlan Tessing son viejos. En 1995, Mc Orlan Tessing cerró. Adam Sky Air Flight perdió un avión.`, `
El fabricante = organisation:vexter
Vexter = organisation:vexter
Norlund Gravitt = organisation:norlund-gravitt
Norlund Gravitt = organisation:norlund-gravitt
McOrlan Tessing = organisation:mc-orlan-tessing
Mc Orlan Tessing = organisation:mc-orlan-tessing
Adam Sky Air Flight = organisation:adam-sky-air-flight
`},
	{"es", `Voló a Lima, y después a Melbourne y Torbane. Hizo escala en Torbane. La fábrica de Corvile, Alabama, cerró ayer.`, `
Lima = place:lima
Melbourne = place:melbourne
Torbane = place:torbane
Torbane = place:torbane
Corvile = place:corvile
Alabama = place:alabama
`},
	{"es", `El 777-200LR y el A350 XWB vuelan ya. Lo que BS... no debería extrañar. Costó 20 millones de GB. Firma: V. Mañana lloverá.`, `
`},
	{"es", `El PP ganó. BP anunció pérdidas. Trabaja en HP desde 2001. Los buques de la Kraftwerk Torv (KT) zarparon: KT, tras la crisis, crece.`, `
PP = organisation:pp
BP = organisation:bp
HP = organisation:hp
Kraftwerk Torv = organisation:kt
KT = organisation:kt
KT = organisation:kt
`},
	{"es", `Ganó Norlund Gravitt. Presentó Corvile un libro de J. K. Rowlindt en Lima.`, `
Norlund Gravitt = person:norlund-gravitt
Corvile = organisation:corvile
J. K. Rowlindt = person:j-k-rowlindt
Lima = place:lima
`},
}
