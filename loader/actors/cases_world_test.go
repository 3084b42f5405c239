package actors

// worldCases are diplomacy, elections, companies, clubs.
var worldCases = []sentenceCase{
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
volcán Popocatépetl = place:volcan-popocatepetl
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
el Congreso = organisation:congreso-peru
Dina Boluarte = person:dina-boluarte
José Jerí = person:jose-jeri
presidente del Congreso = person:jose-jeri
Congreso = organisation:congreso-peru
Perú = state:pe
Jerí = person:jose-jeri
`},
	{"es", `La ministra de Seguridad argentina, Patricia Bullrich, viajó a Rosario. Bullrich anunció que el Ejército apoyará a la policía. La oposición peronista rechazó el plan.`, `
La ministra de Seguridad argentina = person:patricia-bullrich
argentina = state:ar
Patricia Bullrich = person:patricia-bullrich
Rosario = place:rosario
Bullrich = person:patricia-bullrich
el Ejército = organisation:ejercito-argentina
La oposición peronista = organisation:oposicion-peronista
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
el grupo guerrillero = organisation:eln
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
	{"es", `La enviada de la ONU para Asuntos Exteriores, Rosa Gil, citó el Estatuto de Roma. "No volveremos", dijo Anahit, de 63 años. La aviación bombardeó Tesqueda y cruzó el corredor de Larrín. Ganó la Comunidad de Estados Independientes.`, `
La enviada de la ONU para Asuntos Exteriores = person:rosa-gil
ONU = organisation:onu
Rosa Gil = person:rosa-gil
Roma = place:roma
Anahit = person:anahit
Tesqueda = place:tesqueda
Larrín = place:larrin
Comunidad de Estados Independientes = organisation:comunidad-de-estados-independientes
`},
}
