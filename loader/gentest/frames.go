package gentest

// The frames are Spanish news sentences with slots:
//
//	{A} {B}    the parties with post and state, "la presidenta de Bolivia, Ana Ruiz"
//	{a} {b}    the same by name alone, as later sentences have them
//	{X} {Y}    their states, {x} the demonym of the first in the masculine
//	{when}     the words for the event's date, {place} the town
//	{topic}    what it is about, {n} a figure
//
// Every frame of an event tells it whole, so that its truth is known; those of
// noise tell nothing that happened.

// kinds are the types of event that are told, as hito names them, with their
// frames: the first half opens an article, the rest refers to it from another.
var kinds = []struct {
	Name   string
	Frames []string
}{
	{"meeting", []string{
		"{A}, se reunió {when} en {place} con {B}, para hablar de {topic}.",
		"{A}, y {B}, mantuvieron {when} una reunión en {place} sobre {topic}.",
		"{A}, recibió {when} en {place} a {B}, en plena discusión sobre {topic}.",
		"{a} y {b} se reunieron {when} en {place} a propósito de {topic}.",
		"La reunión de {a} con {b} se celebró {when} en {place}.",
	}},
	{"visit", []string{
		"{A}, visitó {when} {place}, donde le esperaba {B}.",
		"{A}, viajó {when} a {place} para una visita de dos días, según confirmó la oficina de {b}.",
		"{a} visitó {when} {place}, invitado por {b}.",
		"{a} llegó {when} a {place} para tratar de {topic} con {b}.",
	}},
	{"treaty", []string{
		"{A}, y {B}, firmaron {when} en {place} un acuerdo sobre {topic}.",
		"{X} y {Y} firmaron {when} en {place} un tratado sobre {topic}, que rubricaron {a} y {b}.",
		"{a} y {b} suscribieron {when} un convenio sobre {topic} en {place}.",
		"El acuerdo sobre {topic} fue firmado {when} en {place} por {a} y {b}.",
	}},
	{"message", []string{
		"{A}, envió {when} una carta a {B}, en la que pide avances en {topic}.",
		"{A}, mandó {when} un mensaje a {B}, con motivo de {topic}.",
		"{a} envió {when} un mensaje a {b} sobre {topic}.",
	}},
	{"statement", []string{
		"{A}, advirtió {when} en {place} de que {Y} no cederá en {topic}, en respuesta a {b}.",
		"{A}, anunció {when} en {place} un plan de {n} millones para {topic}, que {b} rechaza.",
		"{a} denunció {when} la postura de {b} sobre {topic}.",
	}},
	{"appointment", []string{
		"{A}, nombró {when} a {b} enviado especial para {topic}.",
		"{A}, designó {when} en {place} a {b} como responsable de {topic}.",
		"{b} fue nombrado {when} por {a} para ocuparse de {topic}.",
	}},
	{"arrest", []string{
		"La policía detuvo {when} en {place} a {n} personas en una operación que {A}, atribuye a {topic}.",
		"Agentes de {X} arrestaron {when} en {place} a {n} sospechosos, según {a}.",
	}},
	{"attack", []string{
		"Un ataque mató {when} a {n} personas en {place}, según informó {A}.",
		"El ejército {x} bombardeó {when} las afueras de {place}, denunció {B}.",
		"El bombardeo de {place} causó {when} {n} muertos, recordó {a}.",
	}},
	{"protest", []string{
		"Unas {n} personas se manifestaron {when} en {place} contra {A}, por {topic}.",
		"Los sindicatos convocaron {when} una huelga en {place} por {topic}, que {a} criticó.",
	}},
	{"deployment", []string{
		"{X} envió {when} {n} soldados a {place}, según {A}.",
		"{X} desplegó {when} {n} militares cerca de {place}, confirmó {a}.",
	}},
	{"law", []string{
		"El Parlamento {x} aprobó {when} la ley sobre {topic}, que defendió {A}.",
		"El Congreso {x} aprobó {when} en {place} la reforma de {topic} con {n} votos a favor, pese a {b}.",
	}},
	{"disaster", []string{
		"Un terremoto sacudió {when} {place} y dejó {n} heridos, según informó {A}.",
		"Las inundaciones causaron {when} {n} muertos en {place}, dijo {a}.",
	}},
}

// noise tells nothing that happened: opinion, habit, background, conditionals.
var noise = []string{
	"La cuestión de {topic} divide desde hace tiempo a los socios de la coalición, que no encuentran una fórmula común.",
	"Fuentes cercanas a la negociación insisten en que todavía es pronto para hablar de plazos.",
	"\"No hay otra salida que el diálogo\", repite quien conoce bien los pasillos de la cancillería.",
	"Los analistas consultados por este medio creen que el margen de maniobra es estrecho y que el tiempo corre en contra de todos.",
	"El país depende en buena parte de las importaciones, y cualquier cambio en los precios se nota enseguida en los mercados.",
	"La oposición considera insuficientes las medidas y reclama un calendario claro, con cifras y responsables.",
	"En la capital, la vida sigue su curso: los cafés están llenos y los autobuses circulan con el retraso de siempre.",
	"Según los datos oficiales, el sector emplea a unas {n} personas, la mayoría en zonas rurales.",
	"El texto, de {n} páginas, incluye un capítulo dedicado a {topic} y otro a las garantías de cumplimiento.",
	"Para los vecinos de la zona, lo que importa es otra cosa: el agua, la luz, la escuela de los niños.",
	"Si las partes alcanzaran un entendimiento, se abriría una etapa distinta en las relaciones entre {X} y {Y}.",
	"La prensa de {Y} dedica hoy amplios espacios al asunto y subraya la importancia de {topic}.",
	"El portavoz no quiso entrar en detalles, aunque dejó claro que nada está decidido.",
	"Detrás de la disputa hay una vieja desconfianza que ninguna declaración borra del todo.",
	"A juicio de {a}, el problema no es de dinero, sino de voluntad.",
	"El comercio entre {X} y {Y} supone unos {n} millones de dólares al año.",
	"La frontera común, de cientos de kilómetros, atraviesa montañas, ríos y algunos de los pueblos más pobres de la región.",
	"Las organizaciones sociales piden que se escuche a quienes viven del campo, y no solo a quienes lo administran.",
	"No es la primera vez que {topic} aparece en la agenda, ni será seguramente la última.",
	"Los expertos recuerdan que una parte importante de la deuda vence pronto y que refinanciarla resulta caro.",
	"La lluvia no da tregua en el litoral, donde las cosechas corren peligro.",
	"El hospital provincial trabaja al límite de su capacidad y el personal se queja de la falta de medios.",
	"Ni el Gobierno de {X} ni el de {Y} han querido comentar la información.",
	"En los barrios altos se respira otra cosa: allí casi nadie habla de {topic}.",
	"La ausencia de mayorías obliga a pactar cada artículo, cada coma.",
	"Ese equilibrio, frágil y lleno de silencios, es el que sostiene el proceso.",
	"Quienes apoyan a {b} sostienen que la estrategia da resultados, aunque lentos.",
	"Todo ello ocurre mientras las familias aprietan el cinturón y miran el calendario con inquietud.",
}

// asides follow the news and lean on it: dates told from the date told last.
var asides = []string{
	"Al día siguiente, la delegación de {Y} recorrió las instalaciones del puerto.",
	"Dos días después, {b} compareció ante la prensa en {place}.",
	"La víspera, miles de personas habían llenado la plaza principal de {place}.",
	"Una semana antes, {a} había descartado cualquier cambio en {topic}.",
	"Ese mismo día, el Senado de {X} aprobó una moción sobre {topic}.",
}

// titles are headlines: present tense and no date.
var titles = []string{
	"{a} y {b} buscan en {place} una salida para {topic}",
	"{X} y {Y}, otra vez frente a {topic}",
	"{place}, escenario de la disputa por {topic}",
	"{a} aprieta a {b} con {topic}",
	"La larga sombra de {topic} sobre {place}",
}

var topics = []string{
	"la pesca en aguas comunes", "el precio del gas", "la reforma de las pensiones", "el reparto del agua", "la seguridad en la frontera",
	"el canje de prisioneros", "los aranceles al acero", "la vacunación infantil", "el tren de alta velocidad", "la deuda externa", "el control de armas",
	"los visados para estudiantes", "la minería del litio", "la cooperación militar", "el cambio climático", "el nuevo aeropuerto", "la crisis de los refugiados",
	"los satélites de observación", "el trigo y el maíz", "la lucha contra el contrabando",
}

// party is a state with what is said of it.
type party struct{ State, Demonym, Of string }

var parties = []party{
	{"Bolivia", "boliviano", "de Bolivia"}, {"Perú", "peruano", "de Perú"}, {"Chile", "chileno", "de Chile"}, {"Ecuador", "ecuatoriano", "de Ecuador"},
	{"Colombia", "colombiano", "de Colombia"}, {"México", "mexicano", "de México"}, {"Argentina", "argentino", "de Argentina"}, {"Uruguay", "uruguayo", "de Uruguay"},
	{"Paraguay", "paraguayo", "de Paraguay"}, {"Brasil", "brasileño", "de Brasil"}, {"España", "español", "de España"}, {"Portugal", "portugués", "de Portugal"},
	{"Italia", "italiano", "de Italia"}, {"Turquía", "turco", "de Turquía"}, {"Rusia", "ruso", "de Rusia"}, {"China", "chino", "de China"},
	{"Polonia", "polaco", "de Polonia"}, {"Grecia", "griego", "de Grecia"}, {"Egipto", "egipcio", "de Egipto"}, {"Japón", "japonés", "de Japón"},
}

var places = []string{
	"Lima", "Quito", "La Paz", "Santiago", "Bogotá", "Montevideo", "Asunción", "Brasilia", "Madrid", "Lisboa", "Roma", "Ankara", "Moscú", "Pekín", "Varsovia",
	"Atenas", "El Cairo", "Tokio", "Valparaíso", "Guayaquil", "Cartagena", "Oporto", "Sevilla", "Valencia", "Milán", "Estambul", "Kazán", "Shanghái", "Cracovia", "Osaka",
}

// posts are masculine and feminine.
var posts = [][2]string{
	{"el presidente", "la presidenta"}, {"el ministro de Exteriores", "la ministra de Exteriores"}, {"el canciller", "la canciller"},
	{"el ministro de Defensa", "la ministra de Defensa"}, {"el primer ministro", "la primera ministra"}, {"el embajador", "la embajadora"},
	{"el ministro de Economía", "la ministra de Economía"}, {"el portavoz del Gobierno", "la portavoz del Gobierno"},
}

// given are the first names of men and of women, by turns.
var given = []string{
	"Andrés", "Ana", "Luis", "Eva", "Juan", "Rosa", "Pedro", "Clara", "Diego", "Elena", "Jorge", "Julia", "Óscar", "Lucía", "Raúl", "Marta",
	"Víctor", "Nuria", "Tomás", "Sonia", "Emilio", "Teresa", "Hugo", "Laura", "Iván", "Alicia", "Gustavo", "Beatriz", "Ramiro", "Carolina", "Fermín", "Daniela",
	"Joaquín", "Gabriela", "Leandro", "Isabel", "Mauricio", "Josefina", "Nicolás", "Lorena", "Octavio", "Mónica", "Patricio", "Olga", "Rodrigo", "Paula", "Sergio", "Raquel",
}

var surnames = []string{
	"Ruiz", "Soto", "Paz", "Gil", "Mora", "Sanz", "Vega", "Rey", "Luna", "Peña", "Ríos", "Cano", "Prieto", "Serrano", "Molina", "Castro", "Ortega", "Delgado", "Suárez", "Ramos",
	"Iglesias", "Medina", "Garrido", "Cortés", "Lozano", "Guerrero", "Cruz", "Méndez", "Flores", "Herrera", "Aguilar", "Santana", "Vargas", "Carrasco", "Reyes", "Cabrera", "Campos",
	"Arias", "Carmona", "Crespo", "Román", "Pastor", "Soler", "Moya", "Esteban", "Parra", "Bravo", "Gallardo", "Rojas", "Merino", "Montero", "Hidalgo", "Lorenzo", "Benítez",
	"Ferrer", "Silva", "Pascual", "Santos", "Mendoza", "Quispe", "Mamani", "Huanca", "Condori", "Villalba", "Zapata", "Urquiza", "Tejada", "Salinas", "Rivas", "Quintero",
	"Palacios", "Orozco", "Núñez", "Navarrete", "Mejía", "Maldonado", "Linares", "Leiva", "Jaramillo", "Ibarra", "Guzmán", "Godoy", "Figueroa", "Escobar", "Echeverría", "Durán",
	"Cárdenas", "Bustamante", "Barrios", "Ayala", "Avendaño", "Arellano", "Alarcón", "Acevedo", "Zúñiga", "Yáñez",
}

// outlets publish; each signs its articles and ends them in its own lines.
var outlets = []struct {
	Name, Folder string
	Foot         []string
}{
	{"Diario del Puerto", "puerto", []string{"Suscríbete al boletín de Diario del Puerto y recibe cada mañana las claves del día en tu correo.", "Diario del Puerto no se hace responsable de las opiniones de sus colaboradores."}},
	{"La Crónica del Sur", "cronica", []string{"Sigue toda la información de La Crónica del Sur en nuestro canal de mensajería."}},
	{"El Observador de la Meseta", "observador", []string{"Si quieres apoyar un periodismo independiente, hazte socio de El Observador de la Meseta por cinco euros al mes.", "¿Has visto un error en esta noticia? Escríbenos a la redacción."}},
	{"Agencia Cordillera", "cordillera", nil},
	{"Noticias del Estrecho", "estrecho", []string{"Descarga gratis la aplicación de Noticias del Estrecho para leer sin conexión."}},
}

// agencies sign the texts that several outlets print.
var agencies = []string{"Agencia Cordillera", "Agencia Litoral", "Servicio Andino"}
