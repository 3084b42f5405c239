package actors

// sentenceCase is a few sentences and all that is to be found in them: a line
// for each mention, its words and the id of its actor.
type sentenceCase struct{ lang, text, want string }

func (c sentenceCase) language() string { return c.lang }

var sentenceCases = []sentenceCase{
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
Ambos líderes = person:kyriakos-mitsotakis
Ambos líderes = person:recep-tayyip-erdogan
Egeo = place:egeo
`},
	{"es", `"No habrá tregua", dijo Yahya Sinwar. El líder de Hamás murió en Rafah. Israel confirmó la muerte del líder islamista.`, `
Yahya Sinwar = person:yahya-sinwar
El líder de Hamás = person:yahya-sinwar
Hamás = organisation:hamas
Rafah = place:rafah
Israel = state:il
líder = person:yahya-sinwar
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
Ministerio del Interior = organisation:ministerio-del-interior
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
el Senado = organisation:senado
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
	{"es", `El presidente de la Generalitat, Salvador Illa, y la ministra de Hacienda, María Jesús Montero, pactaron el cupo. Montero negó privilegios y Junts criticó a Illa.`, `
El presidente de la Generalitat = person:salvador-illa
Generalitat = organisation:generalitat
Salvador Illa = person:salvador-illa
la ministra de Hacienda = person:maria-jesus-montero
María Jesús Montero = person:maria-jesus-montero
Montero = person:maria-jesus-montero
Junts = person:junts
Illa = person:salvador-illa
`},
	{"es", `El Tribunal Constitucional avaló la ley de amnistía. El presidente del tribunal, Cándido Conde-Pumpido, defendió el fallo. Vox y el PP anunciaron recursos.`, `
Tribunal Constitucional = organisation:tribunal-constitucional
El presidente del tribunal = person:candido-conde-pumpido
Cándido Conde-Pumpido = person:candido-conde-pumpido
Vox = organisation:vox
PP = organisation:pp
`},
	{"es", `Un misil hutí impactó cerca del aeropuerto de Tel Aviv. El ministro de Defensa israelí, Israel Katz, prometió una respuesta. Katz acusó a Irán.`, `
Tel Aviv = place:tel-aviv
El ministro de Defensa israelí = person:israel-katz
israelí = state:il
Israel Katz = person:israel-katz
Katz = person:israel-katz
Irán = state:ir
`},
	{"es", `La Reserva Federal mantuvo los tipos. Jerome Powell, presidente de la Fed, ignoró las críticas de Trump. Powell habló en Jackson Hole.`, `
Reserva Federal = organisation:reserva-federal
Jerome Powell = person:jerome-powell
presidente de la Fed = person:jerome-powell
Fed = organisation:reserva-federal
Trump = organisation:trump
Powell = person:jerome-powell
Jackson Hole = place:jackson-hole
`},
	{"es", `El volcán Popocatépetl arrojó ceniza sobre Puebla. El gobernador de Puebla, Alejandro Armenta, pidió calma.`, `
Popocatépetl = place:popocatepetl
Puebla = place:puebla
El gobernador de Puebla = person:alejandro-armenta
Puebla = place:puebla
Alejandro Armenta = person:alejandro-armenta
`},
	{"es", `La fiscal general de Guatemala, Consuelo Porras, pidió retirar la inmunidad a Bernardo Arévalo. El presidente guatemalteco denunció un golpe. Porras fue sancionada por Estados Unidos.`, `
La fiscal general de Guatemala = person:consuelo-porras
Guatemala = state:gt
Consuelo Porras = person:consuelo-porras
Bernardo Arévalo = person:bernardo-arevalo
El presidente guatemalteco = person:bernardo-arevalo
guatemalteco = state:gt
Porras = person:consuelo-porras
Estados Unidos = state:us
`},
	{"es", `El delantero noruego Erling Haaland marcó tres goles con el Manchester City. Haaland suma 20 tantos. Pep Guardiola, entrenador del City, lo elogió.`, `
El delantero noruego = person:erling-haaland
noruego = state:no
Erling Haaland = person:erling-haaland
Manchester City = organisation:manchester-city
Haaland = person:erling-haaland
Pep Guardiola = person:pep-guardiola
`},
	{"es", `El exconsejero de Seguridad Nacional John Bolton fue imputado. Bolton calificó a Trump de vengativo. La Casa Blanca no comentó.`, `
El exconsejero de Seguridad Nacional = person:john-bolton
John Bolton = person:john-bolton
Bolton = person:john-bolton
Trump = person:trump
Casa Blanca = state:us
`},
	{"es", `Francia, Alemania y el Reino Unido activaron las sanciones contra Teherán. El canciller iraní, Abás Araqchí, llamó a Johann Wadephul. Araqchi advirtió de las consecuencias.`, `
Francia = state:fr
Alemania = state:de
Reino Unido = state:gb
Teherán = state:ir
El canciller iraní = person:abas-araqchi
iraní = state:ir
Abás Araqchí = person:abas-araqchi
Johann Wadephul = person:johann-wadephul
Araqchi = person:abas-araqchi
`},
	{"es", `El partido Alternativa para Alemania (AfD) ganó en Turingia. Björn Höcke, líder regional de AfD, celebró la victoria. La AfD obtuvo el 33 %.`, `
El partido = organisation:afd
Alternativa para Alemania = organisation:afd
Alemania = state:de
AfD = organisation:afd
Turingia = place:turingia
Björn Höcke = person:bjorn-hocke
líder regional de AfD = person:bjorn-hocke
AfD = organisation:afd
AfD = organisation:afd
`},
	{"es", `En Lima, el Congreso destituyó a Dina Boluarte. José Jerí, presidente del Congreso, juró como presidente del Perú. Jerí prometió seguridad.`, `
Lima = place:lima
el Congreso = organisation:congreso
Dina Boluarte = person:dina-boluarte
José Jerí = person:jose-jeri
presidente del Congreso = person:jose-jeri
Congreso = organisation:congreso
Perú = state:pe
Jerí = person:jose-jeri
`},
	{"es", `La ministra de Seguridad argentina, Patricia Bullrich, viajó a Rosario. Bullrich anunció que el Ejército apoyará a la policía. La oposición peronista rechazó el plan.`, `
La ministra de Seguridad argentina = person:patricia-bullrich
argentina = state:ar
Patricia Bullrich = person:patricia-bullrich
Rosario = place:rosario
Bullrich = person:patricia-bullrich
el Ejército = organisation:ejercito
`},
	{"es", `El Barcelona fichó a Marcus Rashford, procedente del Manchester United. Rashford, de 27 años, firmó hasta 2026. El club catalán pagará su sueldo.`, `
Barcelona = organisation:barcelona
Marcus Rashford = person:marcus-rashford
Manchester United = organisation:manchester-united
Rashford = person:marcus-rashford
catalán = place:cataluna
`},
	{"es", `Iberdrola vendió sus ciclos en México a Mexico Infrastructure Partners por 6.200 millones. Ignacio Sánchez Galán, presidente de Iberdrola, viajó a Ciudad de México.`, `
Iberdrola = organisation:iberdrola
México = state:mx
Mexico Infrastructure Partners = organisation:mexico-infrastructure-partners
Ignacio Sánchez Galán = person:ignacio-sanchez-galan
presidente de Iberdrola = person:ignacio-sanchez-galan
Iberdrola = organisation:iberdrola
Ciudad de México = place:ciudad-de-mexico
México = state:mx
`},
	{"es", `El Ejército de Liberación Nacional secuestró a tres soldados en Arauca. El presidente Petro ordenó suspender el diálogo con el ELN. Según Petro, el grupo guerrillero no quiere la paz.`, `
Ejército de Liberación Nacional = organisation:eln
Arauca = place:arauca
El presidente = person:petro
Petro = person:petro
ELN = organisation:eln
Petro = person:petro
`},
	{"es", `La vicepresidenta Kamala Harris y el gobernador Tim Walz hicieron campaña en Wisconsin. Harris acusó a su rival republicano de dividir al país.`, `
La vicepresidenta = person:kamala-harris
Kamala Harris = person:kamala-harris
el gobernador = person:tim-walz
Tim Walz = person:tim-walz
Wisconsin = place:wisconsin
Harris = person:kamala-harris
`},
	{"es", `El jefe del Pentágono, Lloyd Austin, llamó a su homólogo ruso, Andréi Beloúsov. Austin y Belousov hablaron de Ucrania. El ministro ruso advirtió a Washington.`, `
El jefe del Pentágono = person:lloyd-austin
Lloyd Austin = person:lloyd-austin
su homólogo ruso = person:andrei-belousov
ruso = state:ru
Andréi Beloúsov = person:andrei-belousov
Austin = person:lloyd-austin
Belousov = person:andrei-belousov
Ucrania = state:ua
El ministro ruso = person:andrei-belousov
ruso = state:ru
Washington = state:us
`},
	{"es", `El Museo del Prado expone a Goya. El director del museo, Miguel Falomir, presentó la muestra en Madrid.`, `
Museo del Prado = organisation:museo-del-prado
El director del museo = person:miguel-falomir
Miguel Falomir = person:miguel-falomir
Madrid = place:madrid
`},
	{"es", `La Organización Mundial de la Salud (OMS) alertó de un brote de ébola en Kasai. El director general de la OMS, Tedros Adhanom Ghebreyesus, pidió vacunas. Tedros viajará a Kinsasa.`, `
Organización Mundial de la Salud = organisation:organizacion-mundial-de-la-salud
OMS = organisation:organizacion-mundial-de-la-salud
Kasai = place:kasai
El director general de la OMS = person:tedros-adhanom-ghebreyesus
OMS = organisation:organizacion-mundial-de-la-salud
Tedros Adhanom Ghebreyesus = person:tedros-adhanom-ghebreyesus
Tedros = person:tedros-adhanom-ghebreyesus
Kinsasa = place:kinsasa
`},
	{"es", `Ecuador extraditó a José Adolfo Macías, alias Fito, líder de Los Choneros. Daniel Noboa celebró la entrega. El presidente ecuatoriano agradeció a Nueva York.`, `
Ecuador = state:ec
José Adolfo Macías = person:jose-adolfo-macias
Fito = person:fito
líder de Los Choneros = person:fito
Choneros = organisation:choneros
Daniel Noboa = person:daniel-noboa
El presidente ecuatoriano = person:daniel-noboa
ecuatoriano = state:ec
Nueva York = place:nueva-york
`},
	{"es", `Durante la rueda de prensa, Meloni recordó que Italia no enviará tropas. Según la primera ministra italiana, Giorgia Meloni, Roma apoya a Kiev. El ministro Antonio Tajani asintió.`, `
Meloni = person:giorgia-meloni
Italia = state:it
la primera ministra italiana = person:giorgia-meloni
italiana = state:it
Giorgia Meloni = person:giorgia-meloni
Roma = state:it
Kiev = state:ua
El ministro = person:antonio-tajani
Antonio Tajani = person:antonio-tajani
`},
	{"es", `Los ministros de Exteriores de la UE se reunieron en Luxemburgo. La alta representante de la Unión Europea, Kaja Kallas, lamentó el veto de Hungría. Kallas y Péter Szijjártó discutieron.`, `
UE = organisation:union-europea
Luxemburgo = state:lu
La alta representante de la Unión Europea = person:kaja-kallas
Unión Europea = organisation:union-europea
Kaja Kallas = person:kaja-kallas
Hungría = state:hu
Kallas = person:kaja-kallas
Péter Szijjártó = person:peter-szijjarto
`},
	{"es", `La policía de Nueva York detuvo a Luigi Mangione. El sospechoso, de 26 años, fue trasladado a Brooklyn.`, `
Nueva York = place:nueva-york
Luigi Mangione = person:luigi-mangione
El sospechoso = person:luigi-mangione
Brooklyn = place:brooklyn
`},
	{"es", `Cuba acusó a la CIA. El presidente cubano, Miguel Díaz-Canel, habló en La Habana. Díaz-Canel agradeció la ayuda de Vietnam y China. Ambas naciones enviaron arroz.`, `
Cuba = state:cu
CIA = organisation:cia
El presidente cubano = person:miguel-diaz-canel
cubano = state:cu
Miguel Díaz-Canel = person:miguel-diaz-canel
La Habana = place:la-habana
Díaz-Canel = person:miguel-diaz-canel
Vietnam = state:vn
China = state:cn
Ambas naciones = state:cu
Ambas naciones = state:cn
`},
	{"en", `Russian President Vladimir Putin met North Korean leader Kim Jong Un in Beijing on Wednesday. Putin thanked Kim for sending troops. The Kremlin said the talks lasted two hours.`, `
Russian President = person:vladimir-putin
Russian = state:ru
Vladimir Putin = person:vladimir-putin
North Korean leader = person:kim-jong-un
North Korean = state:kp
Kim Jong Un = person:kim-jong-un
Beijing = place:pekin
Putin = person:vladimir-putin
Kim = person:kim-jong-un
Kremlin = state:ru
`},
	{"en", `U.S. Secretary of State Marco Rubio said Washington would impose sanctions on Iran. Rubio spoke with his Israeli counterpart, Gideon Saar. The State Department declined to comment.`, `
U.S. Secretary of State = person:marco-rubio
U.S. = state:us
Marco Rubio = person:marco-rubio
Washington = state:us
Iran = state:ir
Rubio = person:marco-rubio
his Israeli counterpart = person:gideon-saar
Israeli = state:il
Gideon Saar = person:gideon-saar
State Department = organisation:state-department
`},
	{"en", `Boeing Co. said its chief executive, Kelly Ortberg, will visit China. The company has delivered 30 planes to Air China. Boeing shares rose 2%.`, `
Boeing Co = organisation:boeing-co
its chief executive = person:kelly-ortberg
Kelly Ortberg = person:kelly-ortberg
China = state:cn
The company = organisation:boeing-co
Air China = organisation:air-china
`},
	{"en", `The European Commission fined Google 2.4 billion euros. Commission President Ursula von der Leyen said Brussels would not back down. Google, a unit of Alphabet Inc, will appeal.`, `
European Commission = organisation:comision-europea
Google = organisation:google
President = person:ursula-von-der-leyen
Ursula von der Leyen = person:ursula-von-der-leyen
Brussels = organisation:union-europea
Google = organisation:google
a unit of Alphabet Inc = organisation:google
Alphabet Inc = organisation:alphabet-inc
`},
	{"en", `British Prime Minister Keir Starmer told the BBC that the UK would send fighter jets. Starmer's government faces a vote in the House of Commons.`, `
British Prime Minister = person:keir-starmer
British = state:gb
Keir Starmer = person:keir-starmer
BBC = organisation:bbc
UK = state:gb
Starmer = person:keir-starmer
House of Commons = organisation:house-of-commons
`},
	{"en", `The president of Ukraine, Volodymyr Zelenskyy, arrived in Paris. Zelensky will meet French President Emmanuel Macron. The Ukrainian leader wants more weapons.`, `
The president of Ukraine = person:volodymyr-zelenskyy
Ukraine = state:ua
Volodymyr Zelenskyy = person:volodymyr-zelenskyy
Paris = place:paris
Zelensky = person:volodymyr-zelenskyy
French President = person:emmanuel-macron
French = state:fr
Emmanuel Macron = person:emmanuel-macron
The Ukrainian leader = person:volodymyr-zelenskyy
Ukrainian = state:ua
`},
	{"en", `North Korean troops fought alongside Russian soldiers in Kursk, South Korean officials said. The two countries signed a treaty in 2024.`, `
North Korean troops = organisation:north-korean-troops
North Korean = state:kp
Russian soldiers = organisation:russian-soldiers
Russian = state:ru
Kursk = place:kursk
South Korean officials = organisation:south-korean-officials
South Korean = state:kr
The two countries = state:kr
The two countries = state:ru
`},
}
