package actors

// organisationHeads are the nouns that, capitalised, begin the name of an
// organisation and take "de", "del", "y" and adjectives.
const organisationHeads = `
Ministerio Ministry Agencia Agency Consejo Council Banco Bank Universidad University Tribunal Court Partido Party Comisión Commission
Organización Organization Organisation Fondo Fund Asociación Association Federación Federation Confederación Instituto Institute Cámara
Chamber House Corte Audiencia Fiscalía Congreso Congress Senado Senate Parlamento Parliament Asamblea Assembly Fuerza Fuerzas Guardia Guard
Policía Police Ejército Army Armada Navy Marina Secretaría Departamento Department Oficina Office Alianza Alliance Unión Union Club Grupo
Group Comité Committee Frente Front Movimiento Movement Servicio Service Centro Center Centre Hospital Junta Gobierno Presidencia
Embajada Autoridad Authority Bolsa Academia Academy Fundación Foundation Sindicato Juzgado Procuraduría Contraloría Cancillería
Dirección Administración Administration Generalitat Xunta Ayuntamiento Diputación Municipalidad Alcaldía Gobernación Registro Colegio
Escuela School Observatorio Brigada Batallón División Comando Command Cuerpo Observatory Defensoría Superintendencia Instituto
Suprema Supremo Central Mesa Sala Abogacía Sección Unidad Agrupación Plataforma Coordinadora Mancomunidad Comandancia Jefatura Subdelegación Delegación Consejería
Subsecretaría Vicepresidencia Viceministerio Inspección Tesorería Archivo Biblioteca Caja Cooperativa Patronato Consorcio Defensor Coalición Coalition Corporación Corporation Compañía Company Empresa Sociedad Society Radio Televisión Iglesia Church Conferencia Orquesta Museo Museum
Facultad Cátedra Rectorado Vicerrectorado Claustro Cabildo Concejo Conselleria Consell Govern Parlament Constitucional
Real Atlético Racing Deportivo Sporting Athletic Selección Liga Inter Dinamo Estrella Olympique Bayern Manchester Borussia
`

// clubHeads are those of organisationHeads that a club is called without: "el
// Marchena", of Deportivo Marchena.
const clubHeads = `Deportivo Real Atlético Racing Sporting Athletic Club Inter Dinamo Olympique`

// organisationTails are the words that end the name of an organisation.
const organisationTails = `
Airlines Airways Air Inc Ltd Limited SA SL SAU NV PLC AG GmbH SpA Corp Corporation Company Co Group Holding Holdings Bank Motors Motor Press
News Times Post Express Tribune Herald Journal Gazette Post Airline Aircraft Aerospace Systems Services Industries Energy Oil Gas
Petroleum Capital Partners Associates Foundation Institute University College Agency Authority Commission Committee Council Network
Technologies Software Pharma Pharmaceuticals Airplanes Electric Electronics Telecom Media Studios Records Entertainment FC CF United City
Research Consulting Ventures Insurance Airbus Lines Steel Chemicals Foods Party Union Front Movement International America Program Eastern Southern Northern Western Brothers Bros Sons Stores Markets Mills Workers Social Aeronautic Defence Defense Federation Association Board Bureau Department Office Ministry School Hospital Museum Church Society League Trust
`

// companyWords, anywhere in a name of two words or more, make it no person's.
const companyWords = `
Airlines Airways Air Inc Ltd Limited PLC GmbH SpA Corp Corporation Company Group Holding Holdings Bank Motors Airline Aircraft Aerospace Aviation Systems
System Services Industries Technologies Aeronautics Aerolíneas Partners Associates Airport Logistics Cargo Leasing Insurance Pharmaceuticals Electronics
Mining Trust Properties Realty Builders Brewing Brewery Farms Labs Laboratories Networks Solutions Interactive Biotech Therapeutics Financial Investments Equity Brands Apparel
Wireless Broadband Railways Railroad Transit Shipping Freight Resources Minerals Metals Motorsport Broadcasting Publishing Pictures
Minera Compañía Constructora Siderúrgica Cementos Aceros Aguas Bodegas Industrias Laboratorios Transportes Autobuses Construcciones Inversiones Seguros Hoteles
Telecomunicaciones Energía Energías Eléctrica Petróleos Editorial Ediciones Producciones Distribuciones Supermercados Almacenes Astilleros Obras Navieras Naviera
Hermanos Hnos Hijos Asociados Abogados Consultores Servicios Sistemas Tecnologías Alimentos Conservas Papelera Química Textil Textiles
`

// productNouns stand before what is made, or before who makes it: "motores
// Rolls-Royce"; in English behind it.
const productNouns = `
motor motores avión aviones jet jets caza cazas bombardero bombarderos helicóptero helicópteros reactor reactores aeronave aeronaves coche coches
automóvil automóviles camión camiones tanque tanques misil misiles cohete cohetes satélite satélites dron drones buque buques fragata fragatas submarino
submarinos turbina turbinas procesador procesadores ordenador ordenadores teléfono teléfonos fusil fusiles pistola pistolas vacuna vacunas programa
engine engines plane planes aircraft fighter fighters bomber bombers helicopter helicopters car cars truck trucks missile missiles rocket rockets
drone drones turbine turbines chip chips vaccine vaccines
`

// countedWords behind a figure make it a number of things, and no model's:
// units, money, time, people.
const countedWords = `
mil millón millones billón billones euro euros dólar dólares libra libras yen yenes peso pesos yuanes francos centavos céntimos puntos punto unidades acciones título títulos
metro metros kilómetro kilómetros km kilómetros2 milla millas pie pies pulgadas hectáreas litros barriles toneladas kilos kilogramos gramos grados vatios megavatios
hora horas minuto minutos segundo segundos día días semana semanas mes meses año años
persona personas pasajeros empleados empleos trabajadores puestos muertos heridos víctimas soldados efectivos hombres mujeres niños jóvenes votos escaños diputados
aviones coches automóviles vehículos camiones buques misiles pedidos tiendas plantas fábricas países ciudades casos veces plazas asientos
thousand million billion dollars euros pounds points shares people percent hours minutes days weeks months years miles feet tons jobs workers passengers
`

// thingNouns, with an article, stand for the product last told:
// "el avión", "el dispositivo".
const thingNouns = `
avión aparato aeronave jet superjumbo helicóptero modelo prototipo vehículo coche automóvil todoterreno camioneta dispositivo teléfono smartphone tableta ordenador
portátil consola reproductor índice selectivo misil cohete satélite dron buque fragata submarino tren
aviones aparatos aeronaves jets superjumbos modelos vehículos coches automóviles dispositivos teléfonos
aircraft plane jet model vehicle car device phone tablet laptop console index
`

// tradeWords are verbs of what companies do and people do not.
const tradeWords = `
fusionó fusionaron fusionará fusionarán fusionarse fusión fabrica fabricó fabricará facturó factura cotiza cotizó suministra suministró suministrará ensambla ensamblará
merged merges manufactures manufactured supplies
`

// placeHeads are the nouns that begin the name of a place or stand before one.
const placeHeads = `
Aeropuerto Airport Puerto Port Ciudad City Provincia Estrecho Canal Río River Monte Mount Isla Islas Island Islands Lago Lake Mar Sea Golfo Gulf Océano
Ocean Valle Valley Plaza Square Calle Street Avenida Avenue Palacio Palace Castillo Parque Park Estadio Stadium Península Peninsula
Cabo Bahía Bay Villa Pueblo Barrio Región Region Condado County Distrito District Base Cuartel Campo Teatro Catedral Basílica Templo Sierra
Cordillera Desierto Selva Puente Estación Station Torre Tower Camino San Santa Santo Saint Nueva Nuevo New North South East West Norte Sur Fort Costa Punta Playa Cerro Cuenca Laguna Loma Arroyo Quebrada Vega Ensenada Colonia Paso Salto Boca
`

// placeNouns, in any case, say that the capitalised word after them ("la
// ciudad de X", "la región rusa de X") is a place.
const placeNouns = `
ciudad region región provincia localidad municipio pueblo aldea villa barrio distrito departamento condado isla islas península puerto aeropuerto
capital costa frontera estadio aeródromo base norte sur este oeste noreste noroeste sudeste sureste suroeste centro afueras cerca calles
cumbre cumbres acuerdos protocolo conferencia foro alcalde alcaldesa aeropuerto metro batalla asedio caída embajador embajada
palacio puerta puertas desfile hotel sede fábrica planta cárcel prisión mercado oblast mar océano río lago monte volcán golfo estrecho bahía valle sierra cordillera canal hospital calle avenida plaza parque colegio puente estadio teatro museo cementerio city town village province district island port airport region area
corredor enclave asentamiento campamento barriada bastión
`

// eventHeads begin capitalised names of what is no actor: wars, treaties,
// feasts, laws, cups, prizes.
const eventHeads = `
Guerra War Día Day Tratado Treaty Acuerdo Acuerdos Agreement Accord Accords Pacto Pact Ley Act Law Código Constitución Constitution Decreto Plan Operación Operation Cumbre
Summit Copa Cup Mundial Juegos Games Torneo Campeonato Championship Premio Premios Prize Award Awards Festival Feria Foro Forum Congreso-Mundial
Revolución Revolution Batalla Battle Holocausto Semana Week Navidad Navidades Nochebuena Nochevieja Christmas Pascua Easter Protocolo Protocol Carta Charter Convenio
Convención Declaración Declaration Resolución Resolution Proyecto Project Programa Caso Case Primavera Spring Año Year Siglo Edad Age
Eurocopa Champions Europa-League Gran Prix Vuelta Tour Giro Roland Oscar Goya Nobel Ramadán Ramadan Segunda Primera Tercera Fría First Second World Artículo
Superliga Supercopa Eurovisión Brexit Internet Biblia Corán Covid COVID Estatuto Presupuestos Objetivos Agenda Misión Título
Olimpiadas Olímpicos Libro Informe Orden Himno Transición Conquista Independencia Reforma Renacimiento Ilustración Imperio
`

// timeNames are capitalised in English or in headings and never name actors.
const timeNames = `
enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre january february march april june july
august september october november december lunes martes miércoles jueves viernes sábado domingo monday tuesday wednesday thursday friday
saturday sunday
`

// commonWords open sentences, or stand capitalised in headings, without being
// names: function words, adverbs, and nouns and verbs that news open with.
const commonWords = `
el la los las un una unos unas lo al del de a ante bajo con contra desde durante en entre hacia hasta mediante para por según sin sobre tras
y e o u ni pero mas sino aunque porque pues que qué quien quién quienes cual cuál cuales cuyo cuando cuándo donde dónde como cómo cuanto cuánto
cuánta si sí no también tampoco además asimismo así entonces luego después antes ahora hoy ayer mañana anoche siempre nunca jamás ya aún todavía
aquí allí ahí allá acá muy más menos mucho mucha muchos muchas poco poca pocos pocas todo toda todos todas otro otra otros otras cada ambos ambas
algún alguno alguna algunos algunas entretanto nadie nada alguien algo ningún ninguno ninguna mismo misma tal tales tan tanto tanta tantos este esta esto estos estas ese esa eso
esos esas aquel aquella aquello aquellos aquellas yo tú él ella ello nosotros ustedes ellos ellas usted me te se nos le les mi mis tu tus su sus
nuestro nuestra nuestros nuestras ha han he hemos había habían hay hubo es son era eran fue fueron será serán sería ser estar está están estaba
estaban tiene tienen tenía hace hacen hacía hizo va van puede pueden podría debe deben dijo dice dicen dijeron fuentes expertos analistas casi solo
sólo apenas quizá quizás tal vez acaso incluso excepto salvo finalmente actualmente recientemente previamente posteriormente mientras sino embargo
dos tres cuatro cinco seis siete ocho nueve diez once doce trece veinte treinta cuarenta cincuenta cien ciento mil millones varios varias
primero primera segundo segunda tercero tercera último última últimos últimas nuevo nueva nuevos nuevas gran grande grandes mayor menor mejor peor
ex entrevista foto fotos imagen vídeo video galería análisis opinión editorial exclusiva último minuto directo vivo crónica reportaje claves
alarma alerta advertencia tensión crisis polémica escándalo ataque ataques atentado bombardeo incendio terremoto huelga protesta protestas elecciones
acuerdo reunión visita viaje encuentro cumbre conferencia discurso sesión debate votación sentencia juicio muerte muertos heridos gobierno
presidente presidenta ministro ministra canciller líder rey papa mundo país países ciudad pueblo gente mujeres hombres niños jóvenes familia familias
trabajadores empresas bancos precios mercado mercados bolsa economía política cultura deportes sociedad internacional nacional local tecnología ciencia
salud educación justicia seguridad defensa medio ambiente clima energía petróleo gas dólar dólares euro euros inflación desempleo paro impuestos
leer ver lea vea siga suscríbase comparte comentarios noticias portada inicio contacto aviso legal publicidad newsletter recetas ofertas
cuestión razón motivo objetivo resultado conclusión parte punto caso cosa hecho forma manera modo tiempo momento vez veces año años mes meses semana
semanas día días hora horas minuto minutos tarde noche madrugada tarde medianoche mediodía fin final principio comienzo inicio mitad resto total
otro gracias cerca lejos dentro fuera arriba abajo delante detrás encima debajo enfrente junto lado alrededor respecto acerca debido pese
pesar efecto cambio ejemplo decir decirlo hacer haber poder deber querer saber seguir llegar pasar quedar creer dejar llevar salir
volver tomar conocer vivir sentir tratar mirar contar empezar esperar buscar entrar trabajar escribir perder producir ocurrir entender pedir recibir
recordar terminar permitir aparecer conseguir comenzar servir sacar necesitar mantener resultar cambiar presentar crear abrir considerar oír acabar
creo espero queremos tenemos estamos somos soy estoy vamos puedo quiero señor señora estimado querido buenos buenas hola adiós bienvenidos
mensajes electrónicos internos política exterior interior lanzamiento firma alianza sanciones ayuda apoyo guerra paz tregua alto fuego conflicto ofensiva
the an and or but if of to in on at by for with from into about after before during between against under over as is are was were be been being
has have had do does did will would can could should may might must shall not no yes this that these those it its he she they we you i his her their our your my
who whom whose which what when where why how all any both each few more most other some such only own same so than too very just also there here then
now today yesterday tomorrow new old first second last one two three four five six seven eight nine ten many several while since until although though
because however meanwhile moreover according despite amid among officials police government minister president officials people experts sources breaking
says said told asked added called made took came went got gave world news sports business politics opinion video photos live read watch subscribe
soldiers troops workers students women men children families talks meeting summit visit trip deal agreement attack attacks strike strikes war
peace crisis election elections vote court trial death deaths state city country countries company companies market markets oil price prices year
years month week day days around earlier later every another much even still back down up out off again once never always often perhaps well let
`

// notNames are capitals that name nobody: units, currencies, and the like.
const notNames = `
VIP GMT UTC TV PIB IVA ADN ARN DNA GDP OK PDF SMS COVID VIH SIDA ONG AM PM HD DJ GPS IA AI UVI UCI DNI NIF USD EUR GBP CNY JPY RSS URL HTML
LGTBI LGBT LGTBIQ PYME PYMES SUV DVD CD USB IPC IRPF ERTE ERE EREs IED IEDs DANA VAR MVP MW KW AC DC EST CET PST IPO OPA SA SL MIR ICBM LNG GNL CV ID QR VPN WIFI FAQ Dios Internet Web Twitter-X Sr Sra Dr Dra Ud Uds Vd Cedida Cedido Cortesía Redacción Redaccion Agencias
`

// currencyCodes are the codes of ISO 4217 for currencies in use, without those
// of notNames: beside a figure they name nobody.
const currencyCodes = `
AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLF CLP COP CRC CUP CVE CZK DJF DKK
DOP DZD EGP ERN ETB FJD FKP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD KES KGS KHR KMF KPW KRW KWD KYD KZT LAK
LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RMB RON
RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX UYU UZS VES VND VUV WST XAF
XCD XOF XPF YER ZAR ZMW ZWL
`

// humanWords are verbs and nouns whose subject, or whose partner after "con",
// is mostly a person.
const humanWords = `
viajó viajará viaja visitó visitará visita conversó conversará habló hablará habla murió nació renunció dimitió prometió confesó recordó lamentó lloró sonrió bromeó tuiteó
reunió reunirá reúne reunirse reunión encuentro encuentros conversación conversaciones entrevista entrevistó entrevistará verá cita llamada conversar hablar cenó almorzó
amenazó acusó culpó criticó defendió mintió exigió proclamó acusa culpa critica ganador condenó detuvo arrestó apoyó respaldó nombró cesó destituyó felicitó elogió saludó abrazó aterrizó juró votó declaró compareció testificó admitió negó insistió calificó tachó replicó respondió
met meets spoke talked travelled traveled resigned died born
`

// sharesWords stand before "de" and somebody's name: what only companies have.
const sharesWords = `
acciones accionistas accionista títulos filial filiales sucursal sucursales clientes directivo directivos directiva directivas ejecutivos empleados plantilla matriz
shares shareholders subsidiary
`

// boardWords stand before "de administración": a company's board, and no
// government.
const boardWords = `consejo consejos junta juntas comité miembro miembros gastos contrato`

// kinWords stand before "de" and somebody's name: what only persons have.
const kinWords = `
era gobierno administración mandato presidencia gabinete esposa esposo viuda viudo hijo hija hijos padre madre hermano hermana abogado abogados equipo
aranceles defensa discurso palabras declaraciones asesor asesores campaña victoria derrota muerte detención arresto juicio investidura renuncia dimisión
wife husband son daughter lawyer administration
`

// stakeWords stand before "en" and a company: no place follows.
const stakeWords = `
participación participaciones acciones acción inversión inversiones invertir invirtió invertirá trabaja trabajó trabajar empleo puesto cargo confianza confía
stake invest investment shares
`

// geographyWords are place nouns that belong to the name after them: "mar
// Amarillo", "plaza Roja".
const geographyWords = `
mar océano río lago monte volcán golfo estrecho bahía valle sierra cordillera canal isla islas península plaza calle avenida parque puente teatro museo cementerio
`

// nationalHeads begin names of bodies that a capital after them makes a
// state's: "Consejo de Seguridad de Moscú".
const nationalHeads = `Consejo Cancillería Parlamento Presidencia Gobierno Ejército Armada Secretaría Departamento Council Department`

// abstracts are capitalised nouns that are no actor after a post: "fiscal
// general del Estado".
const abstracts = `Estado República Nación Corona Pueblo Gobierno Ejecutivo Gabinete Constitución Patria Mundo Reino State Republic Nation Crown Government Cabinet`

// motionWords govern a place: "llegó a Moscú", "una visita a Pekín".
const motionWords = `
visita visitas visitar visitó visitará visitan visitaron viaje viajes viajar viajó viaja viajará viajaron viajan llegada llegar llegó llega llegará llegaron
vuelo vuelos volar voló regreso regresar regresó vuelta volver volvió gira acudir acudió acude ida ir fue fueron irá van va desplazarse desplazó trasladó trasladar
trasladado trasladados marchar marchó huir huyó huyeron entrar entró invitó invitado mudarse mudó partió destino rumbo camino escala estancia retorno retornar retornó
viajado llegado vuelto regresado acudido desplazado volado pasó pasará pasar pasaron paseó desfiló recuperó recuperar tomó tomar conquistó conquistar bombardeó bombardear bombardea atacó atacar ataca capturó capturar ocupó ocupar ocupa sitió asedió abandonó abandonar arribó arribar desplazamiento trasladarse trasladará volará visitando visit visits visited visiting trip travel travels traveled travelled arrive arrived arrives flew fly return returned went go goes tour
bombardearon bombardean bombardeaban evacuó evacuaron sitiaron asediaron
`

// movementsTable lists adjectives of movements that rule, or ruled, one state
// only, by its code, one movement a line, so that "el régimen chavista" tells whose it is.
const movementsTable = `
ve: chavista madurista bolivariano bolivariana
cu: castrista
ni: sandinista orteguista
co: petrista
co: uribista
ar: peronista kirchnerista justicialista
ar: mileísta
ar: macrista
br: bolsonarista
br: lulista petista
ec: correísta
pe: fujimorista
bo: masista evista
mx: morenista obradorista
mx: priista
mx: panista
us: republicano republicana demócrata trumpista
ru: putinista
tr: erdoganista
fr: macronista
fr: lepenista
`

// partisans are words for politicians that stand for one told before.
const partisans = `
republicano republicana demócrata socialista conservador conservadora laborista ultraderechista izquierdista derechista comunista ecologista progresista libertario libertaria
peronista kirchnerista chavista socialdemócrata democristiano democristiana exguerrillero exmilitar exsindicalista exbanquero multimillonario
`

// openingVerbs are verbs that titles and sentences begin with, in the present and
// irregular pasts: "Decomisa Aduana", "Vino Tomás". A name at the start of a
// sentence takes them too.
const openingVerbs = `
abandona abandonan abre abren absuelve absuelven aclara acuerda acuerdan acude acuden adelanta adelantan admiten adopta adoptan advierten afirman afronta afrontan agradece alcanzan
alerta alertan alista alistan amenazan amplía amplían analiza analizan anuncian apela apelan aplaza aplazan apoya apoyan aprueban arranca arrancan arresta arrestan arriba asegura aseguran
asesinan asiste asisten asume asumen atienden atropella atropellan aumenta aumentan autoriza autorizan avala avalan avanza avanzan bloquea bloquean busca buscan cae caen cancela cancelan
captura capturan celebran censura cesan cita citan clausura clausuran coloca comienza comienzan comparece comparecen compran condena condenan confiesa confirman conmemora conmemoran
consigue consiguen construye construyen continúa continúan controla controlan convoca convocan crea crean critica critican cuestiona cuestionan cumple cumplen da dan debate debaten
decide deciden declara declaran decomisa decomisan decreta decretan defiende defienden deja dejan demanda demandan denuncian derriban desaloja desalojan desarticula desarticulan descarta
descartan descubre descubren desmiente desmienten despide despiden destinan destituye destituyen detecta detectan detiene detienen devuelve dicta dimite dimiten discute discuten
dispara disparan disputa disputan elige eligen elimina eliminan embarga emite emiten encabeza encabezan encuentra encuentran enfrenta enfrentan entra entran entregan envía envían
escapa estalla estallan establece establecen estima estiman estrena estrenan estudia estudian evacua evacuan evalúa evalúan exigen exige exhorta exhortan expulsa expulsan extiende
extradita extraditan fallece fallecen falla faltan felicita fija fijan firman formaliza formalizan fracasa frena frenan garantiza garantizan golpea gestiona gestionan habla hablan hallan halla
homenajea hunde identifica identifican implementa implementan imponen impone impulsa impulsan imputa imputan inauguran incauta incautan inicia inician instala instalan insta instan insisten
intenta intentan interrumpe interrumpe interviene intervienen investiga investigan invita invitan invierten lamenta lamentan lanzan lidera lideran liberan libera localiza localizan logran llama llaman llegan
lleva llevan mantienen mata matan muere mueren multa multan narra narran niegan nombra nombran notifica obliga obliga ocupan ofrece ofrecen opera ordenan organiza organizan otorga otorgan pacta pactan
participa participan paraliza paralizan pasa pasan pide piden pierden plantea plantean posterga preocupa presentan prevé prevén prohíbe prohíben promueve promueven propone proponen protesta protestan
publica publican quema queman quieren realiza realizan reabre reabren reafirma rebaja rechazan reciben reclama reclaman recomienda recomiendan recupera recuperan rectifica reducen reduce refuerza refuerzan
regresa regresan remite renuncia renuncian reporta reportan rescata rescatan resaltan resalta respalda respaldan responde responden restablece retira retiran retoma retoman revela revelan revisa revisan revoca
sale salen saluda sanciona sancionan secuestra secuestran señalan sesiona sesionan siguen solicita solicitan sostienen sube suben suma suman superan supervisa suspende suspenden tiembla toma toman trabaja trabajan
traslada trasladan ultima ultiman vacunan vende venden vencen viajan visitan vota votan vuelven
vino vinieron dijo hizo tuvo tuvieron puso pusieron quiso pudo supo trajo dio dieron vio vieron estuvo hubo condujo produjo introdujo redujo propuso expuso impuso dispuso mantuvo obtuvo retuvo contuvo detuvo sostuvo intervino fue fueron
`
