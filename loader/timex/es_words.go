package timex

import "hito/loader/prose"

// The words of Spanish that dates are made of. Case and accents do not count;
// a word in several lines has all their meanings.

func number(n int32, words string) entry {
	return entry{words, lexeme{traits: isNumber | isStart, number: n}}
}

func ordinal(n int16, words string) entry {
	return entry{words, lexeme{traits: isOrdinal | isStart, ordinal: n}}
}

func month(n int8, words string) entry {
	return entry{words, lexeme{traits: isMonth | isStart, month: n}}
}

func weekday(n int8, words string) entry {
	return entry{words, lexeme{traits: isWeekday | isStart, weekday: n}}
}

func abbreviated(e entry) entry {
	e.traits |= isAbbrev
	return e
}

func unitWord(u Unit, words string) entry {
	return entry{words, lexeme{traits: isUnit | isStart, unit: u}}
}

func plural(e entry) entry {
	e.traits |= isPlural
	return e
}

func says(w word, words string) entry { return entry{words, lexeme{word: w}} }

func begins(w word, words string) entry { return entry{words, lexeme{word: w, traits: isStart}} }

func modifier(m mod, words string) entry {
	return entry{words, lexeme{traits: isMod | isStart, mod: m}}
}

var esNumbers = []entry{
	number(1, "un una uno"), number(2, "dos"), number(3, "tres"), number(4, "cuatro"), number(5, "cinco"), number(6, "seis"),
	number(7, "siete"), number(8, "ocho"), number(9, "nueve"), number(10, "diez"), number(11, "once"), number(12, "doce"),
	number(13, "trece"), number(14, "catorce"), number(15, "quince"), number(16, "dieciséis"), number(17, "diecisiete"),
	number(18, "dieciocho"), number(19, "diecinueve"), number(20, "veinte"), number(21, "veintiuno veintiún veintiuna"),
	number(22, "veintidós"), number(23, "veintitrés"), number(24, "veinticuatro"), number(25, "veinticinco"),
	number(26, "veintiséis"), number(27, "veintisiete"), number(28, "veintiocho"), number(29, "veintinueve"),
	number(30, "treinta"), number(40, "cuarenta"), number(50, "cincuenta cincuentas"), number(60, "sesenta sesentas"), number(70, "setenta setentas"),
	number(80, "ochenta ochentas"), number(90, "noventa noventas"), number(100, "cien ciento cientos"), number(200, "doscientos doscientas"),
	number(300, "trescientos trescientas"), number(400, "cuatrocientos"), number(500, "quinientos"), number(600, "seiscientos"),
	number(700, "setecientos"), number(800, "ochocientos"), number(900, "novecientos"), number(1000, "mil"),

	ordinal(1, "primero primer primera primeros primeras 1ro 1er"), ordinal(2, "segundo segunda segundos segundas"),
	ordinal(3, "tercero tercer tercera"), ordinal(4, "cuarto cuarta"), ordinal(5, "quinto quinta"), ordinal(6, "sexto sexta"),
	ordinal(7, "séptimo séptima"), ordinal(8, "octavo octava"), ordinal(9, "noveno novena"), ordinal(10, "décimo décima"),
	ordinal(11, "undécimo undécima decimoprimero"), ordinal(12, "duodécimo duodécima decimosegundo"), ordinal(13, "decimotercero decimotercer"),
	ordinal(14, "decimocuarto"), ordinal(15, "decimoquinto"), ordinal(20, "vigésimo vigésima"), ordinal(30, "trigésimo trigésima"),
	says(wHalf, "medio media"), begins(wPair, "par"), begins(wSome, "algunos algunas varios varias pocos pocas"),
}

var esCalendar = []entry{
	month(1, "enero"), month(2, "febrero"), month(3, "marzo"), month(4, "abril"), month(5, "mayo"), month(6, "junio"), month(7, "julio"),
	month(8, "agosto"), month(9, "septiembre setiembre"), month(10, "octubre"), month(11, "noviembre"), month(12, "diciembre"),
	abbreviated(month(1, "ene")), abbreviated(month(2, "feb febr")), abbreviated(month(3, "mar mzo")), abbreviated(month(4, "abr")),
	abbreviated(month(5, "may")), abbreviated(month(6, "jun")), abbreviated(month(7, "jul")), abbreviated(month(8, "ago agto")),
	abbreviated(month(9, "sep sept set")), abbreviated(month(10, "oct")), abbreviated(month(11, "nov novbre")), abbreviated(month(12, "dic dicbre")),

	weekday(1, "lunes"), weekday(2, "martes"), weekday(3, "miércoles"), weekday(4, "jueves"), weekday(5, "viernes"),
	weekday(6, "sábado"), weekday(7, "domingo"), plural(weekday(6, "sábados")), plural(weekday(7, "domingos")),
	abbreviated(weekday(1, "lun")), abbreviated(weekday(2, "mar ma")), abbreviated(weekday(3, "mié miérc mierc")),
	abbreviated(weekday(4, "jue juev")), abbreviated(weekday(5, "vie vier")), abbreviated(weekday(6, "sáb")), abbreviated(weekday(7, "dom")),

	unitWord(UnitDay, "día"), plural(unitWord(UnitDay, "días")), unitWord(UnitWeek, "semana"), plural(unitWord(UnitWeek, "semanas")),
	unitWord(UnitWeekend, "finde"), plural(unitWord(UnitWeekend, "findes")), unitWord(UnitFortnight, "quincena"),
	plural(unitWord(UnitFortnight, "quincenas")), unitWord(UnitMonth, "mes"), plural(unitWord(UnitMonth, "meses")),
	unitWord(UnitQuarter, "trimestre"), plural(unitWord(UnitQuarter, "trimestres")), unitWord(UnitFourMonths, "cuatrimestre"),
	plural(unitWord(UnitFourMonths, "cuatrimestres")), unitWord(UnitHalf, "semestre"), plural(unitWord(UnitHalf, "semestres")),
	unitWord(UnitHalf, "mitad"), unitWord(UnitYear, "año ano"), plural(unitWord(UnitYear, "años anos añitos")),
	unitWord(UnitLustrum, "lustro quinquenio"), plural(unitWord(UnitLustrum, "lustros quinquenios")),
	unitWord(UnitDecade, "década decenio"), plural(unitWord(UnitDecade, "décadas decenios")), unitWord(UnitCentury, "siglo"),
	plural(unitWord(UnitCentury, "siglos")), unitWord(UnitMillennium, "milenio"), plural(unitWord(UnitMillennium, "milenios")),
	unitWord(UnitHour, "hora"), plural(unitWord(UnitHour, "horas hras")), unitWord(UnitMinute, "minuto"),
	plural(unitWord(UnitMinute, "minutos")), plural(unitWord(UnitSecond, "segundos")),
	{"primavera", lexeme{traits: isSeason | isStart, season: 1}}, {"verano estío", lexeme{traits: isSeason | isStart, season: 2}},
	{"otoño", lexeme{traits: isSeason | isStart, season: 3}}, {"invierno", lexeme{traits: isSeason | isStart, season: 4}},
	{"primaveras", lexeme{traits: isSeason | isPlural, season: 1}}, {"veranos", lexeme{traits: isSeason | isPlural, season: 2}},
	{"otoños", lexeme{traits: isSeason | isPlural, season: 3}}, {"inviernos", lexeme{traits: isSeason | isPlural, season: 4}},

	{"mañana tarde noche madrugada tardecita nochecita mañanita alba amanecer atardecer anochecer", lexeme{traits: isPart | isStart}},
	{"mañanas tardes noches madrugadas", lexeme{traits: isPart | isStart | isPlural}},
	{"mediodía", lexeme{traits: isPart | isStart, word: wNoon}}, {"medianoche", lexeme{traits: isPart | isStart, word: wMidnight}},
	{"hoy", lexeme{traits: isDeictic | isStart, deictic: 0}}, {"mañana", lexeme{traits: isDeictic | isStart, deictic: 1}},
	{"ayer", lexeme{traits: isDeictic | isStart, deictic: -1}}, {"anteayer antier antes-de-ayer antiayer", lexeme{traits: isDeictic | isStart, deictic: -2}},
	{"anoche", lexeme{traits: isDeictic | isStart, deictic: -1}}, {"anteanoche antenoche", lexeme{traits: isDeictic | isStart, deictic: -2}},
	{"trasanteayer", lexeme{traits: isDeictic | isStart, deictic: -3}},
	{"principio principios comienzo comienzos inicio inicios primeros", lexeme{traits: isThird | isStart, third: 1}},
	{"mediado mediados medianos", lexeme{traits: isThird | isStart, third: 2}},
	{"final finales fin fines postrimerías", lexeme{traits: isThird | isStart, third: 3}},
}

var esModifiers = []entry{
	modifier(modThis, "este esta estos estas"), modifier(modThat, "ese esa aquel aquella esos esas aquellos aquellas dicho dicha"),
	modifier(modLast, "pasado pasada pasados pasadas"), modifier(modNext, "próximo próxima próximos próximas"),
	modifier(modNext, "venidero venidera venideros venideras entrante entrantes"),
	modifier(modFinal, "último última últimos últimas"), modifier(modAfter, "siguiente siguientes"),
	modifier(modPrior, "anterior anteriores previo previa previos precedente"), modifier(modSame, "mismo misma mismos mismas igual"),
	modifier(modBeforeLast, "antepasado antepasada"), modifier(modNow, "presente actual corriente"),
}

var esFunction = []entry{
	begins(wThe, "el la"), plural(begins(wThe, "los las")), begins(wOf, "de"), begins(wOfThe, "del"), begins(wTo, "a"), begins(wToThe, "al"),
	begins(wIn, "en"), says(wAnd, "y e"), says(wOr, "o u ni"), begins(wFrom, "desde"), begins(wUntil, "hasta"), begins(wBetween, "entre"),
	says(wThat, "que"), says(wComing, "viene vienen entra entran"), begins(wAgo, "hace hacía hacia hará"), begins(wInside, "dentro"),
	begins(wAfter, "después tras luego"), begins(wBefore, "antes"), says(wLater, "tarde posterior posteriormente adelante"),
	begins(wEach, "cada"), begins(wAll, "todo toda todos todas"), says(wBy, "por"), begins(wFor, "para"), says(wWith, "con"),
	begins(wStarting, "partir comenzando empezando"), begins(wDuring, "durante"), begins(wAbout, "unos unas casi cerca alrededor aproximadamente"),
	says(wMore, "más menos"), begins(wDate, "fecha jornada"), begins(wEve, "víspera"),
	begins(wNow, "ahora actualmente actualidad"), begins(wThen, "entonces"), begins(wRest, "resto"),
	says(wSoFar, "va queda llevamos llevábamos iba resta falta restaba quedaba"), begins(wAnniversary, "aniversario aniversarios"), says(wAge, "edad"),
	{"t q", lexeme{traits: isStart, word: wQuarterMark}}, says(wHour, "h hs hrs horas hora horita gmt utc"), says(wAM, "am"), says(wPM, "pm"), says(wQuarterHour, "cuarto"),
	says(wEra, "cristo"), says(wBeforeEra, "ac"), says(wEraNow, "dc"), says(wOther, "otro otra otros otras"), says(wLong, "largo"),
	begins(wTerm, "curso temporada ejercicio campaña bienio trienio cuatrienio periodo período"), says(wNot, "no"),
	{"mayor menor mejor peor único única vez veces récord máximo mínimo máxima mínima", lexeme{traits: isRank}},
	{"calle avenida avda av plaza paseo bulevar carrera barrio colonia hospital estadio puente aeropuerto movimiento brigada brigadas frente autopista carretera parque escuela colegio liceo universidad instituto", lexeme{traits: isNoun, word: wStreet}},
	{"ley leyes decreto artículo artículos art arts resolución directiva reglamento orden sentencia expediente acuerdo número num nro núm páginas página pág págs capítulo km kilómetro canal ruta vuelo vuelos modelo boeing airbus teléfono tel telf habitación sala edificio piso versión versiones serie línea grupo", lexeme{traits: isNoun, word: wLaw}},
	says(wAlready, "ya apenas escasamente exactamente justo justamente solo tan"), says(wLike, "como"), begins(wIt, "lo"), begins(wDaily, "diariamente semanalmente mensualmente anualmente"),
	{"previsto prevista previstos previstas programado programada programados fijado fijada convocado convocada", lexeme{word: wScheduled}},
	{"santo santa plácido placido san don doña", lexeme{word: wPlace}},
	{"crisis crac crack crash generación", lexeme{traits: isOfCentury}},
	{"ejercicio campaña período periodo mundial mundiales olimpiada olimpiadas juegos eurocopa copa expo elecciones torneo apertura clausura liga gala edición feria festival temporada curso premios presupuestos presupuesto censo verano invierno primavera otoño año cumbre crisis crack crash generación constitución golpe guerra dictadura transición cosecha vuelta tour giro", lexeme{traits: isYearing}},
}

// esIdle are words that only together with others tell a time, by how many
// tokens behind them those stand at most: see addIdle.
var esIdle = map[int8]string{
	2: "el la los las al",
	3: "del todo toda todos todas entre durante para",
	4: "de cada después lo",
	5: "a un uno desde hasta tras luego antes dentro y e o u ni que por con no más menos ya",
	6: "en",
}

// esFalse are phrases that look like dates and are none.
const esFalse = "plaza de mayo; mayo francés; avenida de mayo; cuarenta de mayo; mañana será otro día; año nuevo chino; año nuevo lunar; año nuevo judío; año nuevo islámico; año nuevo musulmán; año nuevo ortodoxo; año nuevo persa; primero de todo; santo domingo; " +
	"viernes de dolores; domingo de guzmán; fin de fiesta; tarde o temprano; de una vez; tarde o nunca; ojos de marzo; isla de pascua; cabo de año nuevo"

func spanish() *language {
	l := newLanguage([][]entry{esNumbers, esCalendar, esModifiers, esFunction, esTenses}, esDays, func(d *stateDay) *[]string { return &d.es }, esDepth)
	l.addFalse(esFalse)
	for reach, words := range esIdle {
		l.addIdle(reach, words)
	}
	l.markQuiet()
	l.phrase = esPhrase
	l.tense = esTense
	l.reflexive = prose.Fold("se")
	l.and = " y "
	return l
}
