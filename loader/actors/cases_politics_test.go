package actors

// politicsCases are politics and courts of Spain and Latin America, the economy, sport.
var politicsCases = []sentenceCase{
	{"es", `El presidente de Colombia, Gustavo Petro, viajó a Caracas para reunirse con Nicolás Maduro. Petro pidió al mandatario venezolano que libere a los presos. El canciller colombiano, Álvaro Leyva, acompañó a Petro.`, `
El presidente de Colombia = person:gustavo-petro
Colombia = state:co
Gustavo Petro = person:gustavo-petro
Caracas = place:caracas
Nicolás Maduro = person:nicolas-maduro
Petro = person:gustavo-petro
mandatario venezolano = person:nicolas-maduro
venezolano = state:ve
El canciller colombiano = person:alvaro-leyva
colombiano = state:co
Álvaro Leyva = person:alvaro-leyva
Petro = person:gustavo-petro
`},
	{"es", `La presidenta de México, Claudia Sheinbaum, aseguró que Washington respeta la soberanía mexicana. Sheinbaum habló con el secretario de Estado de Estados Unidos, Marco Rubio. La mandataria agradeció a Rubio su visita.`, `
La presidenta de México = person:claudia-sheinbaum
México = state:mx
Claudia Sheinbaum = person:claudia-sheinbaum
Washington = state:us
mexicana = state:mx
Sheinbaum = person:claudia-sheinbaum
el secretario de Estado de Estados Unidos = person:marco-rubio
Estados Unidos = state:us
Marco Rubio = person:marco-rubio
La mandataria = person:claudia-sheinbaum
Rubio = person:marco-rubio
`},
	{"es", `El Tribunal Supremo condenó al exministro José Luis Ábalos a seis años de prisión. La Audiencia Nacional investiga a Koldo García. El fiscal general del Estado, Álvaro García Ortiz, dimitió el lunes.`, `
Tribunal Supremo = organisation:tribunal-supremo
exministro = person:jose-luis-abalos
José Luis Ábalos = person:jose-luis-abalos
Audiencia Nacional = organisation:audiencia-nacional
Koldo García = person:koldo-garcia
El fiscal general del Estado = person:alvaro-garcia-ortiz
Álvaro García Ortiz = person:alvaro-garcia-ortiz
`},
	{"es", `Pedro Sánchez recibió en La Moncloa al canciller alemán, Friedrich Merz. Sánchez y Merz hablaron de Ucrania y de los aranceles de Trump. El canciller alemán elogió a España.`, `
Pedro Sánchez = person:pedro-sanchez
La Moncloa = place:la-moncloa
canciller alemán = person:friedrich-merz
alemán = state:de
Friedrich Merz = person:friedrich-merz
Sánchez = person:pedro-sanchez
Merz = person:friedrich-merz
Ucrania = state:ua
Trump = person:trump
El canciller alemán = person:friedrich-merz
alemán = state:de
España = state:es
`},
	{"es", `La Comisión Europea propuso este miércoles un paquete de sanciones contra Rusia. La presidenta de la Comisión Europea, Ursula von der Leyen, dijo que Bruselas no cederá. Von der Leyen viajará a Kiev el viernes.`, `
Comisión Europea = organisation:comision-europea
Rusia = state:ru
La presidenta de la Comisión Europea = person:ursula-von-der-leyen
Comisión Europea = organisation:comision-europea
Ursula von der Leyen = person:ursula-von-der-leyen
Bruselas = organisation:union-europea
Von der Leyen = person:ursula-von-der-leyen
Kiev = place:kiev
`},
	{"es", `El Real Madrid venció al FC Barcelona por 3-1 en el Santiago Bernabéu. Vinícius Júnior marcó dos goles y el técnico del Barça, Hansi Flick, protestó al árbitro.`, `
Real Madrid = organisation:real-madrid
FC Barcelona = organisation:fc-barcelona
Santiago Bernabéu = place:santiago-bernabeu
Vinícius Júnior = person:vinicius-junior
el técnico del Barça = person:hansi-flick
Barça = organisation:barca
Hansi Flick = person:hansi-flick
`},
	{"es", `El Banco Central Europeo (BCE) subió los tipos. La presidenta del BCE, Christine Lagarde, advirtió de la inflación. Según Lagarde, el BCE seguirá atento.`, `
Banco Central Europeo = organisation:banco-central-europeo
BCE = organisation:banco-central-europeo
La presidenta del BCE = person:christine-lagarde
BCE = organisation:banco-central-europeo
Christine Lagarde = person:christine-lagarde
Lagarde = person:christine-lagarde
BCE = organisation:banco-central-europeo
`},
	{"es", `El primer ministro israelí, Benjamin Netanyahu, ordenó a las tropas israelíes entrar en Rafah. Netanyahu dijo que Hamás será destruido. El Ministerio de Sanidad de Gaza elevó a 60 los muertos.`, `
El primer ministro israelí = person:benjamin-netanyahu
israelí = state:il
Benjamin Netanyahu = person:benjamin-netanyahu
las tropas israelíes = organisation:tropas-israelies
israelíes = state:il
Rafah = place:rafah
Netanyahu = person:benjamin-netanyahu
Hamás = organisation:hamas
Ministerio de Sanidad de Gaza = organisation:ministerio-de-sanidad-de-gaza
Gaza = place:gaza
`},
	{"es", `El ministro de Economía argentino, Luis Caputo, firmó un acuerdo con el Fondo Monetario Internacional (FMI). El FMI desembolsará 12.000 millones. El presidente Javier Milei celebró el pacto en la Casa Rosada.`, `
El ministro de Economía argentino = person:luis-caputo
argentino = state:ar
Luis Caputo = person:luis-caputo
Fondo Monetario Internacional = organisation:fondo-monetario-internacional
FMI = organisation:fondo-monetario-internacional
FMI = organisation:fondo-monetario-internacional
El presidente = person:javier-milei
Javier Milei = person:javier-milei
Casa Rosada = place:casa-rosada
`},
	{"es", `Telefónica vendió su filial peruana al grupo Integra Tec. El consejero delegado de Telefónica, Marc Murtra, dijo que la compañía seguirá en Brasil. Los sindicatos UGT y CCOO protestaron.`, `
Telefónica = organisation:telefonica
peruana = state:pe
grupo = organisation:integra-tec
Integra Tec = organisation:integra-tec
El consejero delegado de Telefónica = person:marc-murtra
Telefónica = organisation:telefonica
Marc Murtra = person:marc-murtra
la compañía = organisation:telefonica
Brasil = state:br
UGT = organisation:ugt
CCOO = organisation:ccoo
`},
	{"es", `El líder de la oposición, Alberto Núñez Feijóo, exigió elecciones. Feijóo, presidente del Partido Popular (PP), acusó a Sánchez de mentir. El PP registró una moción en el Congreso de los Diputados.`, `
El líder de la oposición = person:alberto-nunez-feijoo
Alberto Núñez Feijóo = person:alberto-nunez-feijoo
Feijóo = person:alberto-nunez-feijoo
presidente del Partido Popular (PP) = person:alberto-nunez-feijoo
Partido Popular = organisation:pp
PP = organisation:pp
Sánchez = person:sanchez
PP = organisation:pp
Congreso de los Diputados = organisation:congreso-de-los-diputados
`},
	{"es", `Carlos Alcaraz ganó Roland Garros tras derrotar a Jannik Sinner. El tenista murciano lloró en la pista Philippe Chatrier. Alcaraz, de 22 años, suma cinco títulos.`, `
Carlos Alcaraz = person:carlos-alcaraz
Jannik Sinner = person:jannik-sinner
El tenista = person:carlos-alcaraz
Philippe Chatrier = person:philippe-chatrier
Alcaraz = person:carlos-alcaraz
`},
	{"es", `El juez Juan Carlos Peinado citó a Begoña Gómez, esposa del presidente del Gobierno, Pedro Sánchez. La Fiscalía pidió archivar la causa.`, `
El juez = person:juan-carlos-peinado
Juan Carlos Peinado = person:juan-carlos-peinado
Begoña Gómez = person:begona-gomez
presidente del Gobierno = person:pedro-sanchez
Pedro Sánchez = person:pedro-sanchez
La Fiscalía = organisation:fiscalia
`},
	{"es", `El papa León XIV recibió en el Vaticano al presidente de Ucrania, Volodímir Zelenski. Zelenski agradeció al pontífice su mediación. El Kremlin rechazó la oferta del papa.`, `
El papa = person:leon-xiv
León XIV = person:leon-xiv
Vaticano = state:va
presidente de Ucrania = person:volodimir-zelenski
Ucrania = state:ua
Volodímir Zelenski = person:volodimir-zelenski
Zelenski = person:volodimir-zelenski
pontífice = person:leon-xiv
Kremlin = state:ru
papa = person:leon-xiv
`},
	{"es", `Un tribunal de Nueva York declaró culpable a Donald Trump. El expresidente, de 77 años, anunció que apelará. El fiscal Alvin Bragg celebró el veredicto.`, `
Nueva York = place:nueva-york
Donald Trump = person:donald-trump
El expresidente = person:donald-trump
El fiscal = person:alvin-bragg
Alvin Bragg = person:alvin-bragg
`},
	{"es", `Inditex, la empresa fundada por Amancio Ortega, ganó 5.000 millones. La compañía gallega abrirá tiendas en Asia. Su presidenta, Marta Ortega, presentó los resultados en Arteixo.`, `
Inditex = organisation:inditex
la empresa = organisation:inditex
Amancio Ortega = person:amancio-ortega
La compañía = organisation:inditex
Asia = place:asia
Su presidenta = person:marta-ortega
Marta Ortega = person:marta-ortega
Arteixo = place:arteixo
`},
	{"es", `El ejército sudanés recuperó Jartum, según fuentes militares. Las Fuerzas de Apoyo Rápido (FAR) niegan la derrota. El general Abdelfatá al Burhan visitó el palacio presidencial.`, `
El ejército sudanés = organisation:ejercito-sudanes
sudanés = state:sd
Jartum = place:jartum
Fuerzas de Apoyo Rápido = organisation:fuerzas-de-apoyo-rapido
FAR = organisation:fuerzas-de-apoyo-rapido
El general = person:abdelfata-al-burhan
Abdelfatá al Burhan = person:abdelfata-al-burhan
`},
	{"es", `Apple y Google pactaron con la Comisión Federal de Comercio. Tim Cook, consejero delegado de Apple, declaró en San Francisco. El gigante tecnológico pagará 500 millones de dólares.`, `
Apple = organisation:apple
Google = organisation:google
Comisión Federal de Comercio = organisation:comision-federal-de-comercio
Tim Cook = person:tim-cook
consejero delegado de Apple = person:tim-cook
Apple = organisation:apple
San Francisco = place:san-francisco
El gigante = organisation:apple
`},
	{"es", `El Ministerio del Interior español informó de la detención de Mohamed Amra en Bucarest. Interior agradeció la ayuda de la policía rumana.`, `
Ministerio del Interior español = organisation:ministerio-del-interior-espanol
español = state:es
Mohamed Amra = person:mohamed-amra
Bucarest = place:bucarest
la policía rumana = organisation:policia-rumana
rumana = state:ro
`},
	{"es", `Lula da Silva recibió en Brasilia a su homólogo francés, Emmanuel Macron. Ambos mandatarios firmaron acuerdos. Lula pidió a Macron que apoye el pacto entre la UE y Mercosur.`, `
Lula da Silva = person:lula-da-silva
Brasilia = place:brasilia
su homólogo francés = person:emmanuel-macron
francés = state:fr
Emmanuel Macron = person:emmanuel-macron
Ambos mandatarios = person:emmanuel-macron
Ambos mandatarios = person:lula-da-silva
Lula = person:lula-da-silva
Macron = person:emmanuel-macron
UE = organisation:union-europea
Mercosur = organisation:mercosur
`},
	{"es", `La diputada Tania Ramírez, de Morena, denunció amenazas. "Nadie me va a callar", dijo Ramírez ante la Cámara de Diputados.`, `
La diputada = person:tania-ramirez
Tania Ramírez = person:tania-ramirez
Morena = organisation:morena
Ramírez = person:tania-ramirez
Cámara de Diputados = organisation:camara-de-diputados
`},
	{"es", `Corea del Sur y Japón acordaron compartir datos. El presidente surcoreano, Lee Jae-myung, y el primer ministro japonés, Shigeru Ishiba, se reunieron en Tokio. Lee e Ishiba hablaron de China.`, `
Corea del Sur = state:kr
Japón = state:jp
El presidente surcoreano = person:lee-jae-myung
surcoreano = state:kr
Lee Jae-myung = person:lee-jae-myung
el primer ministro japonés = person:shigeru-ishiba
japonés = state:jp
Shigeru Ishiba = person:shigeru-ishiba
Tokio = place:tokio
Lee = person:lee-jae-myung
Ishiba = person:shigeru-ishiba
China = state:cn
`},
	{"es", `Según la agencia oficial Xinhua, Xi Jinping viajará a Moscú. El presidente chino se verá con Putin. Pekín no confirmó la visita.`, `
la agencia oficial = organisation:xinhua
Xinhua = organisation:xinhua
Xi Jinping = person:xi-jinping
Moscú = place:moscu
El presidente chino = person:xi-jinping
chino = state:cn
Putin = person:putin
Pekín = state:cn
`},
	{"es", `El Gobierno de Javier Milei anunció recortes. Los gobernadores de Santa Fe y Córdoba, Maximiliano Pullaro y Martín Llaryora, rechazaron la medida.`, `
Javier Milei = person:javier-milei
Santa Fe = place:santa-fe
Córdoba = place:cordoba
Maximiliano Pullaro = person:maximiliano-pullaro
Martín Llaryora = person:martin-llaryora
`},
}
