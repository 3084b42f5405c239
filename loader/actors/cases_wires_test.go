package actors

// wiresCases are wire news, of all the world.
var wiresCases = []sentenceCase{
	{"es", `Un tribunal de Nueva York declaró culpable a Donald Trump. El expresidente, de 77 años, anunció que apelará.`, `
Nueva York = place:nueva-york
Donald Trump = person:donald-trump
El expresidente = person:donald-trump
`},
	{"es", `El expresidente brasileño Jair Bolsonaro fue detenido en Brasilia. Bolsonaro negó los cargos. La defensa del exmandatario recurrirá ante el Supremo Tribunal Federal.`, `
El expresidente brasileño = person:jair-bolsonaro
brasileño = state:br
Jair Bolsonaro = person:jair-bolsonaro
Brasilia = place:brasilia
Bolsonaro = person:jair-bolsonaro
exmandatario = person:jair-bolsonaro
Supremo Tribunal Federal = organisation:supremo-tribunal-federal
`},
	{"es", `WASHINGTON (AP) — El secretario de Defensa, Pete Hegseth, ordenó el despliegue. Hegseth habló con su homólogo japonés.`, `
WASHINGTON = place:washington
AP = organisation:associated-press
El secretario de Defensa = person:pete-hegseth
Pete Hegseth = person:pete-hegseth
Hegseth = person:pete-hegseth
su homólogo japonés = person:homologo-japones
japonés = state:jp
`},
	{"es", `Turquía y Grecia reanudaron el diálogo. El presidente turco, Recep Tayyip Erdogan, recibió en Ankara al primer ministro griego, Kyriakos Mitsotakis. Ambos líderes acordaron rebajar la tensión en el mar Egeo.`, `
Turquía = state:tr
Grecia = state:gr
El presidente turco = person:recep-tayyip-erdogan
turco = state:tr
Recep Tayyip Erdogan = person:recep-tayyip-erdogan
Ankara = place:ankara
primer ministro griego = person:kyriakos-mitsotakis
griego = state:gr
Kyriakos Mitsotakis = person:kyriakos-mitsotakis
Ambos líderes = person:recep-tayyip-erdogan
Ambos líderes = person:kyriakos-mitsotakis
mar Egeo = place:mar-egeo
`},
	{"es", `"No habrá tregua", dijo Yahya Sinwar. El líder de Hamás murió en Rafah. Israel confirmó la muerte del líder islamista.`, `
Yahya Sinwar = person:yahya-sinwar
El líder de Hamás = person:yahya-sinwar
Hamás = organisation:hamas
Rafah = place:rafah
Israel = state:il
líder islamista = person:yahya-sinwar
`},
	{"es", `La Casa Blanca anunció aranceles del 25 % a las importaciones mexicanas. Trump amenazó además a Canadá y a la Unión Europea.`, `
Casa Blanca = state:us
mexicanas = state:mx
Trump = person:trump
Canadá = state:ca
Unión Europea = organisation:union-europea
`},
	{"es", `El Ministerio de Exteriores chino convocó al embajador de Japón en Pekín, Kenji Kanasugi. El portavoz de la cancillería china, Lin Jian, criticó a Tokio.`, `
Ministerio de Exteriores chino = organisation:ministerio-de-exteriores-chino
chino = state:cn
embajador de Japón = person:kenji-kanasugi
Japón = state:jp
Pekín = place:pekin
Kenji Kanasugi = person:kenji-kanasugi
El portavoz de la cancillería china = person:lin-jian
la cancillería china = organisation:ministerio-de-exteriores-chino
china = state:cn
Lin Jian = person:lin-jian
Tokio = state:jp
`},
	{"es", `El consejero de Sanidad de la Comunidad de Madrid, Enrique Ruiz Escudero, visitó el hospital Gregorio Marañón.`, `
El consejero de Sanidad de la Comunidad de Madrid = person:enrique-ruiz-escudero
Comunidad de Madrid = place:comunidad-de-madrid
Enrique Ruiz Escudero = person:enrique-ruiz-escudero
Gregorio Marañón = place:gregorio-maranon
`},
	{"es", `Repsol y Petróleos de Venezuela (PDVSA) firmaron un contrato. La petrolera española invertirá 1.000 millones. El consejero delegado de Repsol, Josu Jon Imaz, viajó a Caracas.`, `
Repsol = organisation:repsol
Petróleos de Venezuela = organisation:petroleos-de-venezuela
Venezuela = state:ve
PDVSA = organisation:petroleos-de-venezuela
La petrolera española = organisation:repsol
española = state:es
El consejero delegado de Repsol = person:josu-jon-imaz
Repsol = organisation:repsol
Josu Jon Imaz = person:josu-jon-imaz
Caracas = place:caracas
`},
	{"es", `Evo Morales acusó al presidente boliviano, Luis Arce, de traición. Morales, líder del MAS, convocó bloqueos en Cochabamba.`, `
Evo Morales = person:evo-morales
presidente boliviano = person:luis-arce
boliviano = state:bo
Luis Arce = person:luis-arce
Morales = person:evo-morales
líder del MAS = person:evo-morales
MAS = organisation:mas
Cochabamba = place:cochabamba
`},
	{"es", `La selección argentina goleó a Brasil en el Monumental. Lionel Messi no jugó por lesión. El capitán animó desde la grada.`, `
La selección argentina = organisation:seleccion-argentina
argentina = state:ar
Brasil = state:br
Monumental = organisation:monumental
Lionel Messi = person:lionel-messi
El capitán = person:lionel-messi
`},
	{"es", `El Tribunal Europeo de Derechos Humanos (TEDH) condenó a España. El magistrado Pablo Llarena mantiene la orden contra Carles Puigdemont. El expresidente de la Generalitat vive en Waterloo.`, `
Tribunal Europeo de Derechos Humanos = organisation:tribunal-europeo-de-derechos-humanos
TEDH = organisation:tribunal-europeo-de-derechos-humanos
España = state:es
El magistrado = person:pablo-llarena
Pablo Llarena = person:pablo-llarena
Carles Puigdemont = person:carles-puigdemont
El expresidente de la Generalitat = person:carles-puigdemont
Generalitat = organisation:generalitat
Waterloo = place:waterloo
`},
	{"es", `El opositor ruso Alexéi Navalni murió en una prisión del Ártico. Yulia Naválnaya, su viuda, culpó a Putin. El equipo de Navalny pidió el cuerpo.`, `
El opositor ruso = person:alexei-navalni
ruso = state:ru
Alexéi Navalni = person:alexei-navalni
Ártico = place:artico
Yulia Naválnaya = person:yulia-navalnaya
Putin = person:putin
Navalny = person:alexei-navalni
`},
	{"es", `El ministro de Asuntos Exteriores de la India, Subrahmanyam Jaishankar, conversó con Marco Rubio en Nueva Delhi. Jaishankar defendió la compra de petróleo ruso.`, `
El ministro de Asuntos Exteriores de la India = person:subrahmanyam-jaishankar
India = state:in
Subrahmanyam Jaishankar = person:subrahmanyam-jaishankar
Marco Rubio = person:marco-rubio
Nueva Delhi = place:nueva-delhi
Jaishankar = person:subrahmanyam-jaishankar
ruso = state:ru
`},
	{"es", `Miles de personas protestaron en Tbilisi contra el Gobierno georgiano. La policía detuvo a 40 manifestantes, según el Ministerio del Interior.`, `
Tbilisi = place:tiflis
el Gobierno georgiano = state:ge
georgiano = state:ge
Ministerio del Interior = organisation:ministerio-del-interior-georgia
`},
	{"es", `El Consejo Nacional Electoral (CNE) proclamó ganador a Maduro. María Corina Machado denunció fraude. Machado dijo que el CNE miente. El Centro Carter y la OEA pidieron las actas.`, `
Consejo Nacional Electoral = organisation:cne
CNE = organisation:cne
Maduro = person:maduro
María Corina Machado = person:maria-corina-machado
Machado = person:maria-corina-machado
CNE = organisation:cne
Centro Carter = organisation:centro-carter
OEA = organisation:organizacion-de-estados-americanos
`},
	{"es", `La Corte Suprema de Justicia de la Nación ratificó la condena a Cristina Fernández de Kirchner. La exmandataria cumplirá arresto domiciliario. Kirchner habló desde el balcón.`, `
Corte Suprema de Justicia de la Nación = organisation:corte-suprema-de-justicia-de-la-nacion
Cristina Fernández de Kirchner = person:cristina-fernandez-de-kirchner
La exmandataria = person:cristina-fernandez-de-kirchner
Kirchner = person:cristina-fernandez-de-kirchner
`},
	{"es", `El secretario general de la ONU, António Guterres, pidió un alto el fuego. Guterres habló ante el Consejo de Seguridad. El jefe de la ONU viajará a El Cairo.`, `
El secretario general de la ONU = person:antonio-guterres
ONU = organisation:onu
António Guterres = person:antonio-guterres
Guterres = person:antonio-guterres
Consejo de Seguridad = organisation:consejo-de-seguridad-de-la-onu
El jefe de la ONU = person:antonio-guterres
ONU = organisation:onu
El Cairo = place:el-cairo
`},
	{"es", `El rey Felipe VI y la reina Letizia recibieron al emir de Catar. Felipe VI pronunció un discurso. El monarca elogió al Emirato.`, `
El rey = person:felipe-vi
Felipe VI = person:felipe-vi
la reina = person:letizia
Letizia = person:letizia
emir de Catar = person:emir-de-catar
Catar = state:qa
Felipe VI = person:felipe-vi
El monarca = person:felipe-vi
Emirato = person:emirato
`},
	{"es", `El general Mark Milley, jefe del Estado Mayor Conjunto de Estados Unidos, compareció ante el Senado.`, `
El general = person:mark-milley
Mark Milley = person:mark-milley
jefe del Estado Mayor Conjunto de Estados Unidos = person:mark-milley
Estados Unidos = state:us
el Senado = organisation:senado-estados-unidos
`},
	{"es", `Samsung y SK Hynix invertirán en Texas. La empresa surcoreana Samsung creará 2.000 empleos. Jay Y. Lee, presidente de Samsung, se reunió con Joe Biden.`, `
Samsung = organisation:samsung
SK Hynix = organisation:sk-hynix
Texas = place:texas
La empresa surcoreana = organisation:samsung
surcoreana = state:kr
Samsung = organisation:samsung
Jay Y. Lee = person:jay-y-lee
presidente de Samsung = person:jay-y-lee
Samsung = organisation:samsung
Joe Biden = person:joe-biden
`},
	{"es", `Julio Iglesias y Domingo Cavallo cenaron en Miami. El cantante y el exministro son amigos desde abril.`, `
Julio Iglesias = person:julio-iglesias
Domingo Cavallo = person:domingo-cavallo
Miami = place:miami
El cantante = person:julio-iglesias
`},
	{"es", `La guerra entre Rusia y Ucrania cumple tres años. Ambos países intercambiaron prisioneros. Las tropas rusas avanzan hacia Pokrovsk y el Ejército ucraniano resiste.`, `
Rusia = state:ru
Ucrania = state:ua
Ambos países = state:ua
Ambos países = state:ru
Las tropas rusas = organisation:tropas-rusas
rusas = state:ru
Pokrovsk = place:pokrovsk
el Ejército ucraniano = organisation:ejercito-ucraniano
ucraniano = state:ua
`},
	{"es", `Las autoridades taiwanesas detectaron 30 aviones chinos. Taipéi denunció la presión de Pekín. El Ministerio de Defensa Nacional taiwanés publicó un mapa.`, `
Las autoridades taiwanesas = organisation:autoridades-taiwanesas
taiwanesas = state:tw
chinos = state:cn
Taipéi = state:tw
Pekín = state:cn
Ministerio de Defensa Nacional taiwanés = organisation:ministerio-de-defensa-nacional-taiwanes
taiwanés = state:tw
`},
}
