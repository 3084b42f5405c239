package actors

// postsTable lists posts. Posts of one line are one post in other words. The
// first word is the post's class, after which comes how it can stand for
// others: "top" are those who lead a state ("el líder ruso" may be its
// president), "minister" takes a portfolio, "court" and the rest stand for
// themselves. Words are in both genders and numbers where the press uses them.
const postsTable = `
president top: presidente, presidenta, pdte, pdta, mandatario, mandataria, jefe de Estado, jefa de Estado, primer mandatario, primera mandataria, presidente de la República, presidenta de la República, jefe del Estado, president, head of state
premier top: primer ministro, primera ministra, premier, jefe de Gobierno, jefa de Gobierno, jefe del Gobierno, jefa del Gobierno, jefe del Ejecutivo, jefa del Ejecutivo, presidente del Gobierno, presidenta del Gobierno, presidente del Consejo de Ministros, prime minister, head of government
leader top: inquilino, inquilina, líder, dirigente, gobernante, máximo dirigente, máximo líder, líder supremo, líder máximo, dictador, autócrata, hombre fuerte, leader, supreme leader, ruler, dictator, strongman
king top: rey, reina, monarca, emperador, emir, sultán, king, queen, emperor, emir
pope top: papa, pontífice, sumo pontífice, santo padre, pope, pontiff
crown other: príncipe heredero, princesa heredera, príncipe, princesa, crown prince, prince, princess
chancellor minister: canciller, cancillera, chancellor
foreign minister: jefe de la diplomacia, jefa de la diplomacia, máximo diplomático, máxima diplomática, secretario de Estado, secretaria de Estado, titular de Exteriores, foreign minister, foreign secretary, secretary of state, top diplomat
minister minister: ministro, ministra, titular, minister
deputy-minister other: viceministro, viceministra, vicecanciller, deputy minister, vice minister, deputy foreign minister
defence minister: defense secretary, defence secretary, secretario de Defensa, secretaria de Defensa, secretary of defense, defense minister, defence minister, jefe del Pentágono, titular de Defensa
treasury minister: secretario del Tesoro, secretaria del Tesoro, treasury secretary, finance minister, secretario de Hacienda
interior-minister minister: interior minister, home secretary
secretary other: secretario, secretaria, secretary
secretary-general other: secretario general, secretaria general, secretary general, secretary-general
vice-president other: vicepresidente, vicepresidenta, vice president, vice-president, vicepresident
high-representative other: alto representante, alta representante, high representative
charge other: encargado de negocios, encargada de negocios, chargé d'affaires
ambassador other: embajador, embajadora, ambassador
envoy other: enviado especial, enviada especial, enviado, enviada, special envoy, envoy
spokesperson other: portavoz, vocero, vocera, spokesman, spokeswoman, spokesperson
deputy other: diputado, diputada, congresista, asambleísta, parlamentario, parlamentaria, eurodiputado, eurodiputada, legislador, legisladora, assemblyman, assemblywoman, assemblymember, rep, congressman, congresswoman, lawmaker
senator other: senador, senadora, senator, sen
governor other: gobernador, gobernadora, governor, gov
mayor other: alcalde, alcaldesa, intendente, mayor
councillor other: concejal, concejala, regidor, regidora, edil, councilman, councilwoman, councilmember, councilor, alderman, consejero, consejera, councillor
general other: general, teniente general, coronel, almirante, comandante, comandante en jefe, jefe del Estado Mayor, jefe del Estado Mayor Conjunto, jefa del Estado Mayor, Chairman of the Joint Chiefs of Staff, teniente coronel, capitán general, mariscal, admiral, colonel, army chief
judge other: juez, jueza, magistrado, magistrada, judge, justice
prosecutor other: fiscal, fiscal general, procurador, procuradora, fiscala, prosecutor, district attorney, attorney, attorney general, prosecutor general, procurador general
ombudsman other: defensor del Pueblo, defensora del Pueblo
lawyer other: abogado, abogada, lawyer
chief-executive other: director ejecutivo, directora ejecutiva, consejero delegado, consejera delegada, jefe ejecutivo, CEO, director general, directora general, chief executive, chief executive officer
director other: director gerente, directora gerente, director, directora, gerente, gerenta, presidente ejecutivo, managing director, director
chair other: chairman, chairwoman, chairperson
law-officer other: sheriff, detective, sergeant, sgt, lieutenant, lt, det, police chief, chief of police, trooper, inspector, inspectora, subinspector, subinspectora, sargento, sargenta
superintendent other: superintendent, supt
supervisor other: supervisor, supervisora
rector other: rector, rectora, vicerrector, vicerrectora, decano, decana, dean, provost
founder other: fundador, fundadora, cofundador, cofundadora, founder, cofounder, co-founder
candidate other: candidato, candidata, aspirante, presidenciable, candidate
opposition other: líder opositor, líder opositora, opositor, opositora, líder de la oposición, opposition leader
adviser other: asesor, asesora, consejero de Seguridad Nacional, asesor de Seguridad Nacional, national security adviser, adviser, advisor
analyst other: analista, analyst
expert other: experto, experta, investigador, investigadora, catedrático, catedrática, profesor, profesora, científico, científica, economista, historiador, historiadora, professor, researcher, economist, historian
executive other: ejecutivo, ejecutiva, empresario, empresaria, magnate, directivo, multimillonario, millonario, businessman, billionaire, tycoon, executive
coach other: entrenador, entrenadora, técnico, seleccionador, seleccionadora, coach, manager
player other: futbolista, delantero, delantera, portero, portera, defensa central, centrocampista, tenista, piloto, ciclista, atleta, capitán, capitana, jugador, jugadora, goleador, striker, midfielder, goalkeeper, footballer, captain
artist other: actor, actriz, cantante, escritor, escritora, director de cine, cineasta, pintor, pintora, músico, actress, singer, writer, filmmaker
journalist other: periodista, reportero, reportera, corresponsal, journalist, reporter
bishop other: obispo, arzobispo, cardenal, bishop, archbishop, cardinal, reverend, rev, rabbi, rabino, imam, imán
chief other: jefe, jefa, responsable, chief, head, boss
head other: presidente en funciones
representative other: representante, delegado, delegada, comisario, comisaria, negociador, negociadora, negotiator, commissioner, representative
officer other: oficial, funcionario, funcionaria, diplomático, diplomática, official, diplomat
sir title: señor, señora, don, doña, sr, sra, mr, mrs, ms, dr, dra, doctor, doctora, sir, lord, lady, lic, licenciado, licenciada, ing, ingeniero, ingeniera, arq, arquitecto, arquitecta, prof, mons, monseñor, pbro, presbítero, fray, sor, cnel, gral, maestro, maestra
coordinator other: coordinador, coordinadora, comisionado, comisionada, coordinator
activist other: activista, disidente, premio Nobel, activist, dissident
member other: miembro, member
suspect other: acusado, acusada, imputado, imputada, testigo, víctima, sospechoso, defendant
`

// counterpartWords are the posts that borrow another's: "su homólogo ruso".
const counterpartWords = `homólogo, homóloga, homólogos, homólogas, counterpart, counterparts, par, colega, contraparte`

// portfoliosTable lists what ministers are ministers of. Portfolios of one line
// are one portfolio in other words.
const portfoliosTable = `
foreign: Exteriores, Exterior, Relaciones, Internacionales, Foreign, cancillería, diplomacia
defence: Defensa, Guerra, Ejércitos, Defense, Defence, Fuerzas Armadas
interior: Interior, Gobernación, Home
economy: Economía, Económicos, Económica, Economy
finance: Hacienda, Finanzas, Tesoro, Finance, Treasury, Fiscal
justice: Justicia, Justice
health: Salud, Sanidad, Health
education: Educación, Education, Universidades
labour: Trabajo, Empleo, Labor, Labour
transport: Transporte, Transportes, Fomento, Transport, Movilidad, Infraestructuras
trade: Comercio, Trade, Commerce
industry: Industria, Empresa, Competencia, Industry, Producción
agriculture: Agricultura, Ganadería, Pesca, Alimentación, Agriculture
energy: Energía, Minas, Petróleo, Energy, Minería, Hidrocarburos
environment: Ambiente, Ecológica, Clima, Environment, Sostenible
culture: Cultura, Culture, Turismo
science: Ciencia, Innovación, Tecnología, Science
sport: Deporte, Deportes, Sports
security: Seguridad, Security
housing: Vivienda, Agenda
equality: Igualdad, Mujer, Mujeres
communication: Comunicación, Información, Telecomunicaciones
presidency: Presidencia, Cortes
intelligence: Inteligencia, Intelligence
migration: Migraciones, Inclusión, Inmigración, Migración
other: Asuntos, Política, Públicas, Pública, Social, Sociales, Desarrollo, Rural, Cooperación, Culto, Consumo, Planificación, Obras, Servicios, Territorial, Nacional, Affairs, Derechos, Humanos, Transición, Reto, Demográfico, Memoria, Democrática, Digital, Transformación, Medio, Función, Administraciones, Seguridad, Unificación, Estado, Planeación, Crédito, Público, Relación
`

// groupsTable lists nouns of people who act together: with a demonym or a
// state they are an organisation of their own ("las tropas norcoreanas").
const groupsTable = `
forces: soldados, soldado, tropas, militares, fuerzas, efectivos, combatientes, uniformados, ejército, ejércitos, brigadas, batallones, milicias, milicianos, guerrilleros, troops, soldiers, forces, army, military, fighters, fuerzas armadas, armed forces, military forces, fuerzas militares, contingente
air-force: fuerzas aéreas, fuerza aérea, aviación, air force
general-staff: Estado Mayor Conjunto, Estado Mayor, general staff, joint chiefs of staff
navy: armada, marina, flota, navy
media: medios, prensa, medios estatales, medios oficiales, medios de comunicación, prensa oficial, prensa estatal, televisión estatal, media, press, state media, periódicos, diarios, agencias
officials: funcionarios, autoridades, oficiales, responsables, diplomáticos, dirigentes, officials, authorities, portavoces, fuentes, negociadores, legisladores, políticos, gobernantes, senadores, diputados, diplomats, lawmakers
police: policía, policías, gendarmería, police, police forces, fuerzas policiales
parliament: parlamento, congreso, senado, asamblea, parliament, congress, senate, cámara
courts: justicia, tribunales, fiscalía, fiscales, judiciary
intelligence: inteligencia, espionaje, contraespionaje, servicios secretos, servicios de inteligencia, espías, intelligence
people: ciudadanos, ciudadano, ciudadana, pueblo, población, migrantes, inmigrantes, trabajadores, empresas, empresarios, manifestantes, turistas, civiles, estudiantes, refugiados, agricultores, citizens, people, workers, compañías, aerolíneas, fabricantes, bancos, delegación, delegation, equipo negociador, selección
opposition: oposición, opositores, opposition
ruling: oficialismo
movement: castrismo
embassy: embajada, consulado, embassy, consulate
presidency: presidencia, presidency
ministry-foreign: diplomacia, cancillería, chancillería, foreign ministry
ministry-defence: defence ministry, defense ministry
government: gobierno, régimen, ejecutivo, administración, regime, government
central-bank: banco central, central bank, autoridad monetaria, banco emisor
ministry:
`

// describersTable lists common nouns that describe an organisation before or
// after its name, by class.
const describersTable = `
guerrilla: guerrilla, grupo armado, grupo guerrillero, guerrillas
media: televisora, televisora estatal, radio, radioemisora, cadena estatal, televisión pública, diario, periódico, rotativo, medio, publicación, revista, semanario, cadena, canal, agencia, agencia estatal, agencia oficial, agencia de noticias, portal, emisora, televisión, newspaper, magazine, broadcaster, outlet, news agency
company: compañía, compañía aérea, empresa, fabricante, aerolínea, firma, consorcio, contratista, multinacional, gigante, petrolera, automotriz, tecnológica, constructora, operadora, farmacéutica, sociedad, constructor, grupo, entidad, banco, company, firm, airline, manufacturer, maker, carmaker, bank, giant, conglomerado, minera, eléctrica, energética, start-up, plataforma, aseguradora, inmobiliaria, promotora, naviera, cervecera, bodega, editorial, discográfica, productora, consultora, distribuidora, comercializadora, siderúrgica, cementera, papelera, hotelera
relative: matriz, filial, rival, competidor, subsidiary, unit, parent company
party: partido, coalición, formación, party, movimiento
body: patronal, gremio, central sindical, central obrera, organización, organismo, institución, ONG, asociación, fundación, sindicato, universidad, organization, organisation, agency, union, university, instituto, comité, comisión
club: club, equipo, conjunto, escuadra
`

// pluralsTable lists words for several who hold a post, each in their state.
const pluralsTable = `
minister: ministros ministras titulares secretarios secretarias ministers
chancellor: cancilleres
`

// centralBanksTable lists the short names of central banks by their states,
// as their own sites give them.
const centralBanksTable = `
ar: BCRA
br: Bacen
ve: BCV
uy: BCU
pe: BCRP
cl: BCCh
mx: Banxico
co: BanRep
cr: BCCR
de: Bundesbank
`
