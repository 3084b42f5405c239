package actors

// latinCases are of the politics and economy of Latin America and of Europe:
// collectives, bare posts, governments, movements, bodies in short.
var latinCases = []sentenceCase{
	{"es", `Caputo viaja a Washington para cerrar el acuerdo con el FMI. El ministro de Economía argentino, Luis Caputo, se reunirá con la directora gerente del organismo, Kristalina Georgieva. El Fondo aprobará el desembolso. El BCRA compró 98 millones. El Ministerio de Economía colocó bonos. El titular del Banco Central, Santiago Bausili, acompañará a Caputo. La autoridad monetaria mantendrá el cepo, aseguró el funcionario.`, `
Caputo = person:luis-caputo
Washington = place:washington
FMI = organisation:fondo-monetario-internacional
El ministro de Economía argentino = person:luis-caputo
argentino = state:ar
Luis Caputo = person:luis-caputo
la directora gerente del organismo = person:kristalina-georgieva
Kristalina Georgieva = person:kristalina-georgieva
Fondo = organisation:fondo-monetario-internacional
BCRA = organisation:bcra
Ministerio de Economía = organisation:ministerio-de-economia-argentina
El titular del Banco Central = person:santiago-bausili
Banco Central = organisation:bcra
Santiago Bausili = person:santiago-bausili
Caputo = person:luis-caputo
La autoridad monetaria = organisation:bcra
el funcionario = person:luis-caputo
`},
	{"es", `El presidente del Gobierno español, Pedro Sánchez, visitó la capital china. El PP lo tachó de temerario y su líder, Alberto Núñez Feijóo, exigió explicaciones. España actúa con autonomía, replicó Sánchez. El Gobierno defiende el viaje. Bruselas vigila el acercamiento.`, `
El presidente del Gobierno español = person:pedro-sanchez
español = state:es
Pedro Sánchez = person:pedro-sanchez
la capital china = place:pekin
china = state:cn
PP = organisation:pp
su líder = person:alberto-nunez-feijoo
Alberto Núñez Feijóo = person:alberto-nunez-feijoo
España = state:es
Sánchez = person:pedro-sanchez
El Gobierno = state:es
Bruselas = organisation:union-europea
`},
	{"es", `El Tribunal Supremo de Brasil condenó a Bolsonaro. El magistrado Alexandre de Moraes leyó el fallo. El ultraderechista, de 70 años, seguirá en prisión. Itamaraty convocó al encargado de negocios estadounidense, Gabriel Escobar. El diplomático escuchó la queja en silencio.`, `
Tribunal Supremo de Brasil = organisation:tribunal-supremo-de-brasil
Brasil = state:br
Bolsonaro = person:bolsonaro
El magistrado = person:alexandre-de-moraes
Alexandre de Moraes = person:alexandre-de-moraes
El ultraderechista = person:bolsonaro
Itamaraty = state:br
encargado de negocios estadounidense = person:gabriel-escobar
estadounidense = state:us
Gabriel Escobar = person:gabriel-escobar
El diplomático = person:gabriel-escobar
`},
	{"es", `La presidenta de México, Claudia Sheinbaum, y el presidente de Estados Unidos, Donald Trump, acordaron aplazar los aranceles. Ambos mandatarios designaron equipos. El Gobierno de Sheinbaum desplegó 10.000 efectivos. Banxico mantuvo la tasa. La Suprema Corte de Justicia de la Nación suspendió la sesión. Los dos hablarán de nuevo en octubre.`, `
La presidenta de México = person:claudia-sheinbaum
México = state:mx
Claudia Sheinbaum = person:claudia-sheinbaum
el presidente de Estados Unidos = person:donald-trump
Estados Unidos = state:us
Donald Trump = person:donald-trump
Ambos mandatarios = person:claudia-sheinbaum
Ambos mandatarios = person:donald-trump
El Gobierno de Sheinbaum = state:mx
Sheinbaum = person:claudia-sheinbaum
efectivos = organisation:efectivos-mexico
Banxico = organisation:banxico
Suprema Corte de Justicia de la Nación = organisation:suprema-corte-de-justicia-de-la-nacion
Los dos = person:donald-trump
Los dos = person:claudia-sheinbaum
`},
	{"es", `El presidente chileno, Gabriel Boric, votó en Punta Arenas. El mandatario recibirá al ganador. Codelco, la mayor empresa del cobre, pidió certezas. La Central Unitaria de Trabajadores rechazó el programa. El Ministerio de Hacienda prevé un déficit.`, `
El presidente chileno = person:gabriel-boric
chileno = state:cl
Gabriel Boric = person:gabriel-boric
Punta Arenas = place:punta-arenas
El mandatario = person:gabriel-boric
Codelco = organisation:codelco
la mayor empresa = organisation:codelco
Central Unitaria de Trabajadores = organisation:central-unitaria-de-trabajadores
Ministerio de Hacienda = organisation:ministerio-de-hacienda-chile
`},
	{"es", `La primera ministra italiana, Giorgia Meloni, fue recibida en Buenos Aires por el presidente argentino, Javier Milei. Los dos líderes firmaron un plan. El argentino le regaló un libro. Eni y la petrolera argentina YPF firmaron un memorando. El anfitrión elogió a Meloni. Milei dijo que su país es un aliado de Roma.`, `
La primera ministra italiana = person:giorgia-meloni
italiana = state:it
Giorgia Meloni = person:giorgia-meloni
Buenos Aires = place:buenos-aires
el presidente argentino = person:javier-milei
argentino = state:ar
Javier Milei = person:javier-milei
Los dos líderes = person:giorgia-meloni
Los dos líderes = person:javier-milei
El argentino = person:javier-milei
argentino = state:ar
Eni = organisation:eni
la petrolera argentina = organisation:ypf
argentina = state:ar
YPF = organisation:ypf
Meloni = person:giorgia-meloni
Milei = person:javier-milei
su país = state:ar
Roma = state:it
`},
	{"es", `El canciller ecuatoriano, Luis Prado, se reunió en Lima con su homóloga peruana, Elena Quispe. Los dos ministros hablaron de pesca. Ecuador y Perú firmarán el pacto en mayo, cuando sus presidentes se verán en Tumbes. El diplomático ecuatoriano viajó después a Bogotá.`, `
El canciller ecuatoriano = person:luis-prado
ecuatoriano = state:ec
Luis Prado = person:luis-prado
Lima = place:lima
su homóloga peruana = person:elena-quispe
peruana = state:pe
Elena Quispe = person:elena-quispe
Los dos ministros = person:luis-prado
Los dos ministros = person:elena-quispe
Ecuador = state:ec
Perú = state:pe
Tumbes = place:tumbes
El diplomático ecuatoriano = person:luis-prado
ecuatoriano = state:ec
Bogotá = place:bogota
`},
	{"es", `El entonces canciller paraguayo, Rubén Sosa, dimitió en 2019. Su sucesor fue otro. El ministro de Exteriores de Paraguay, Darío Vera, llegó a Montevideo. El canciller firmó un acuerdo con Uruguay. Los dos países comparten un río.`, `
El entonces canciller paraguayo = person:ruben-sosa
paraguayo = state:py
Rubén Sosa = person:ruben-sosa
El ministro de Exteriores de Paraguay = person:dario-vera
Paraguay = state:py
Darío Vera = person:dario-vera
Montevideo = place:montevideo
El canciller = person:dario-vera
Uruguay = state:uy
Los dos países = state:py
Los dos países = state:uy
`},
	{"es", `El régimen chavista detuvo a tres alcaldes. Nicolás Maduro, presidente de Venezuela, acusó a la oposición venezolana. La oposición respondió en Madrid. El líder chavista prometió elecciones. El chavismo controla los tribunales.`, `
El régimen chavista = state:ve
Nicolás Maduro = person:nicolas-maduro
presidente de Venezuela = person:nicolas-maduro
Venezuela = state:ve
la oposición venezolana = organisation:oposicion-venezolana
venezolana = state:ve
La oposición = organisation:oposicion-venezolana
Madrid = place:madrid
El líder chavista = person:nicolas-maduro
El chavismo = organisation:chavismo
`},
	{"es", `El presidente colombiano, Gustavo Petro, suspendió el diálogo con el ELN. La guerrilla había atacado un cuartel. Los militares persiguen a esa guerrilla en Arauca. Petro dijo que su país no negociará. El Gobierno de Petro enviará miles de soldados.`, `
El presidente colombiano = person:gustavo-petro
colombiano = state:co
Gustavo Petro = person:gustavo-petro
ELN = organisation:eln
La guerrilla = organisation:eln
esa guerrilla = organisation:eln
Arauca = place:arauca
Petro = person:gustavo-petro
su país = state:co
El Gobierno de Petro = state:co
Petro = person:gustavo-petro
soldados = organisation:soldados-colombia
`},
	{"es", `El presidente de Bolivia, Luis Arce, rompió con Evo Morales. El oficialismo perdió la mayoría. El Banco Central de Bolivia vendió oro. La Central Obrera Boliviana convocó una huelga. El mandatario viajó a Santa Cruz.`, `
El presidente de Bolivia = person:luis-arce
Bolivia = state:bo
Luis Arce = person:luis-arce
Evo Morales = person:evo-morales
El oficialismo = organisation:oficialismo-bolivia
El Banco Central de Bolivia = organisation:banco-central-de-bolivia
Bolivia = state:bo
Central Obrera Boliviana = organisation:central-obrera-boliviana
El mandatario = person:luis-arce
Santa Cruz = place:santa-cruz
`},
	{"es", `La Comisión Europea multó a Meta con 200 millones. La Comisión, que investigaba desde 2022, actuó tras una denuncia. La empresa recurrirá ante el Tribunal de Justicia de la Unión Europea. El organismo dictará sentencia en un año.`, `
Comisión Europea = organisation:comision-europea
Meta = organisation:meta
Comisión = organisation:comision-europea
La empresa = organisation:meta
Tribunal de Justicia de la Unión Europea = organisation:tribunal-de-justicia-de-la-union-europea
Unión Europea = organisation:union-europea
El organismo = organisation:tribunal-de-justicia-de-la-union-europea
`},
	{"es", `El primer ministro húngaro, Viktor Orbán, visitó Varsovia. Su anfitrión, Donald Tusk, lo esperó en el aeropuerto. El húngaro pidió unidad. Hungría y Polonia disputan por los fondos. Ambas capitales negocian con Bruselas.`, `
El primer ministro húngaro = person:viktor-orban
húngaro = state:hu
Viktor Orbán = person:viktor-orban
Varsovia = place:varsovia
Donald Tusk = person:donald-tusk
El húngaro = person:viktor-orban
húngaro = state:hu
Hungría = state:hu
Polonia = state:pl
Ambas capitales = state:hu
Ambas capitales = state:pl
Bruselas = organisation:union-europea
`},
	{"es", `El presidente ruso, Vladímir Putin, recibió en el Kremlin a Aleksandr Lukashenko, presidente de Bielorrusia. Putin pidió a su aliado más paciencia. Los dos gobernantes cenaron juntos. Lukashenko invitó a su anfitrión a Minsk.`, `
El presidente ruso = person:vladimir-putin
ruso = state:ru
Vladímir Putin = person:vladimir-putin
Kremlin = place:kremlin
Aleksandr Lukashenko = person:aleksandr-lukashenko
presidente de Bielorrusia = person:aleksandr-lukashenko
Bielorrusia = state:by
Putin = person:vladimir-putin
su aliado = person:aleksandr-lukashenko
Los dos gobernantes = person:vladimir-putin
Los dos gobernantes = person:aleksandr-lukashenko
Lukashenko = person:aleksandr-lukashenko
su anfitrión = person:vladimir-putin
Minsk = place:minsk
`},
	{"es", `El presidente francés, Emmanuel Macron, disolvió la Asamblea Nacional. El enviado de Macron, Jean Petit, llegó a Argel. La oposición francesa celebró el anuncio. Francia votará en junio. El Gobierno prepara las urnas.`, `
El presidente francés = person:emmanuel-macron
francés = state:fr
Emmanuel Macron = person:emmanuel-macron
Asamblea Nacional = organisation:asamblea-nacional
El enviado de Macron = person:jean-petit
Macron = person:emmanuel-macron
Jean Petit = person:jean-petit
Argel = place:argel
La oposición francesa = organisation:oposicion-francesa
francesa = state:fr
Francia = state:fr
El Gobierno = state:fr
`},
	{"es", `Keir Starmer, primer ministro británico, anunció recortes. El laborista habló en Manchester. El Reino Unido negocia con Washington. El Tesoro prevé más deuda. La televisora estatal BBC emitió el discurso.`, `
Keir Starmer = person:keir-starmer
primer ministro británico = person:keir-starmer
británico = state:gb
El laborista = person:keir-starmer
Manchester = place:manchester
Reino Unido = state:gb
Washington = state:us
La televisora estatal = organisation:bbc
BBC = organisation:bbc
`},
	{"es", `El presidente de Guatemala, Bernardo Arévalo, destituyó a dos ministros. La Corte de Constitucionalidad rechazó el recurso. El Congreso aprobó la ley. La fiscal general, Consuelo Porras, pidió retirar la inmunidad al mandatario. Guatemala espera.`, `
El presidente de Guatemala = person:bernardo-arevalo
Guatemala = state:gt
Bernardo Arévalo = person:bernardo-arevalo
Corte de Constitucionalidad = organisation:corte-de-constitucionalidad
El Congreso = organisation:congreso-guatemala
La fiscal general = person:consuelo-porras
Consuelo Porras = person:consuelo-porras
mandatario = person:bernardo-arevalo
Guatemala = state:gt
`},
	{"es", `La presidenta de Honduras, Xiomara Castro, se reunió con el presidente de El Salvador, Nayib Bukele. La mandataria agradeció la visita. Los dos países reabrieron la frontera. Las dos capitales acordaron un puente. Sus ministros de Defensa firmaron el acta.`, `
La presidenta de Honduras = person:xiomara-castro
Honduras = state:hn
Xiomara Castro = person:xiomara-castro
el presidente de El Salvador = person:nayib-bukele
El Salvador = state:sv
Nayib Bukele = person:nayib-bukele
La mandataria = person:xiomara-castro
Los dos países = state:sv
Los dos países = state:hn
Las dos capitales = state:sv
Las dos capitales = state:hn
Sus ministros de Defensa = person:ministros-de-defensa-el-salvador
Sus ministros de Defensa = person:ministros-de-defensa-honduras
`},
	{"es", `El presidente de Ecuador, Daniel Noboa, cambió el gabinete. Fedecomercio, la patronal del comercio, rechazó el alza. Salinas, añadió el gobernante, seguirá abierta. El Tribunal Constitucional de Ecuador admitió la demanda. Unidad por la Patria ganó en Guayas.`, `
El presidente de Ecuador = person:daniel-noboa
Ecuador = state:ec
Daniel Noboa = person:daniel-noboa
Fedecomercio = organisation:fedecomercio
la patronal = organisation:fedecomercio
Salinas = person:salinas
el gobernante = person:daniel-noboa
Tribunal Constitucional de Ecuador = organisation:tribunal-constitucional-de-ecuador
Ecuador = state:ec
Unidad por la Patria = organisation:unidad-por-la-patria
Guayas = place:guayas
`},
	{"es", `El opositor Henri Sala, candidato de Frente Amplio, perdió ante Pablo Ríos, candidato del Partido Nacional. El Partido Comunista apoyó a Sala. La Corte Electoral de Uruguay confirmó el resultado. Uruguay tendrá nuevo presidente en marzo.`, `
El opositor = person:henri-sala
Henri Sala = person:henri-sala
candidato de Frente Amplio = person:henri-sala
Frente Amplio = organisation:frente-amplio
Pablo Ríos = person:pablo-rios
candidato del Partido Nacional = person:pablo-rios
Partido Nacional = organisation:partido-nacional
Partido Comunista = organisation:partido-comunista
Sala = person:henri-sala
Corte Electoral de Uruguay = organisation:corte-electoral-de-uruguay
Uruguay = state:uy
Uruguay = state:uy
`},
	{"es", `El presidente estadounidense, Donald Trump, habló con el primer ministro canadiense, Mark Carney. Ottawa desconfía del republicano. Estados Unidos y Canadá negociarán; los dos vecinos comparten ocho mil kilómetros. Carney salió de Washington sin acuerdo.`, `
El presidente estadounidense = person:donald-trump
estadounidense = state:us
Donald Trump = person:donald-trump
el primer ministro canadiense = person:mark-carney
canadiense = state:ca
Mark Carney = person:mark-carney
Ottawa = state:ca
republicano = person:donald-trump
Estados Unidos = state:us
Canadá = state:ca
los dos vecinos = state:ca
los dos vecinos = state:us
Carney = person:mark-carney
Washington = place:washington
`},
}
