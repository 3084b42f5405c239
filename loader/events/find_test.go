package events

import (
	"strings"
	"testing"

	"hito/model"
)

func TestFind(t *testing.T) {
	for _, c := range []struct{ name, published, text, want string }{
		{"a meeting with its date and both sides", "2024-05-12",
			"[p:Ana Ruiz] se ha visto {este lunes|2024-05-06} con el canciller de [s:Chile], [p:Luis Soto], en [l:Lima].",
			"meeting 2024-05-06 | Ana Ruiz, Chile, Luis Soto | Lima | Ana Ruiz se ha visto este lunes con el canciller de Chile, Luis Soto, en Lima"},
		{"a supported noun tells, the verb does not", "2024-05-12",
			"[p:Ana Ruiz] mantuvo {el martes|2024-05-07} una reunión con [p:Luis Soto].",
			"meeting 2024-05-07 | Ana Ruiz, Luis Soto |  | Ana Ruiz mantuvo el martes una reunión con Luis Soto"},
		{"the subject left out comes from the sentence before", "2024-05-12",
			"[s:Perú] y [s:Chile] negocian desde hace años. {En 2019|2019}, firmaron un tratado de pesca.",
			"treaty 2019 | Chile, Perú |  | Perú y Chile … En 2019, firmaron un tratado de pesca"},
		{"a noun with a date of its own", "2024-05-12",
			"[p:Ana Ruiz] llegó {el jueves|2024-05-09} a [l:Lima], tras la reunión {de abril|2024-04} entre [p:Luis Soto] y [p:Eva Paz].",
			"visit 2024-05-09 | Ana Ruiz | Lima | Ana Ruiz llegó el jueves a Lima\n" +
				"meeting 2024-04 | Eva Paz, Luis Soto |  | la reunión de abril entre Luis Soto y Eva Paz"},
		{"what the press said on Tuesday dates the report", "2024-05-12",
			"La delegada confirmó el apoyo, dijeron {el martes|2024-05-07} los medios.",
			""},
		{"what goes on behind a relative clause is the main clause", "2024-05-12",
			"[p:Ana Ruiz], que visitó [l:Lima] {el martes|2024-05-07}, se reunió {el viernes|2024-05-10} con [p:Luis Soto].",
			"visit 2024-05-07 | Ana Ruiz | Lima | Ana Ruiz … visitó Lima el martes\n" +
				"meeting 2024-05-10 | Ana Ruiz, Luis Soto |  | Ana Ruiz … se reunió el viernes con Luis Soto"},
		{"what an event did, it did on its day", "2024-05-12",
			"Hay calma. No hay prisa. Todo va bien. El derrumbe {del 3 de mayo|2024-05-03} en [l:Mina Alta] mató a siete.",
			"casualties 2024-05-03 |  | Mina Alta | El derrumbe del 3 de mayo en Mina Alta mató a siete\n" +
				"disaster 2024-05-03 |  | Mina Alta | El derrumbe del 3 de mayo en Mina Alta"},
		{"a title says what a relative clause speaks of", "2024-05-12",
			"Duele el paro, que empezó {el 3 de mayo|2024-05-03}.",
			"protest 2024-05-03 |  |  | el paro, que empezó el 3 de mayo"},
		{"a date at the head of the sentence is of its main verb", "2024-05-12",
			"{El 3 de mayo|2024-05-03}, [p:Ana Ruiz], la ministra que dirige [o:Minas del Sur], llegó a [l:Quito].",
			"visit 2024-05-03 | Ana Ruiz | Quito | Ana Ruiz … llegó a Quito"},
		{"when it was said is not when it was done", "2024-05-12",
			"[p:Ana Ruiz] y [p:Luis Soto] se reunieron {el lunes|2024-05-06}, informó {el martes|2024-05-07} la oficina.",
			"meeting 2024-05-06 | Ana Ruiz, Luis Soto |  | Ana Ruiz y Luis Soto se reunieron el lunes"},
		{"a future meeting", "2024-05-12",
			"[p:Luis Soto] y [p:Eva Paz] se reunirán {el viernes|2024-05-17} en [l:Quito].",
			"meeting 2024-05-17 | Eva Paz, Luis Soto | Quito | Luis Soto y Eva Paz se reunirán el viernes en Quito"},
		{"a future that folds to a subjunctive", "2024-05-12",
			"[p:Eva Paz] viajará {el viernes|2024-05-17} a [l:Quito].",
			"visit 2024-05-17 | Eva Paz | Quito | Eva Paz viajará el viernes a Quito"},
		{"a relative clause dates the noun before it", "2024-05-12",
			"Llega la cumbre entre [s:Chile] y [s:Perú], que se celebrará {el viernes|2024-05-17} en [l:Quito].",
			"meeting 2024-05-17 | Chile, Perú | Quito | la cumbre entre Chile y Perú, que se celebrará el viernes en Quito"},
		{"a verb that only brings about takes its infinitive's meaning", "2024-05-12",
			"Las tropas de [s:Chile] lograron expulsar a los rebeldes {en abril|2024-04}.",
			"attack 2024-04 | Chile |  | Las tropas de Chile lograron expulsar a los rebeldes en abril"},
		{"any past verb beside a date", "2024-05-12",
			"La diplomacia entre [s:Chile] y [s:Perú] se desinfló {en 2019|2019}.",
			"event 2019 | Chile, Perú |  | La diplomacia entre Chile y Perú se desinfló en 2019"},
		{"words in quotes tell nothing", "2024-05-12",
			"«[p:Eva Paz] visitó [l:Lima] {el lunes|2024-05-06}», repite el cartel.",
			""},
		{"a noun and not the verb it looks like", "2024-05-12",
			"La visita gusta. La firma espera.",
			""},
		{"what may come is no event", "2024-05-12",
			"Se habla de una posible cumbre entre [p:Luis Soto] y [p:Eva Paz].",
			""},
		{"the first lines tell the news of the day", "2024-05-12",
			"[s:Chile] ha enviado 3.000 soldados a [s:Perú].",
			"deployment 2024-05-12 | Chile, Perú |  | Chile ha enviado 3.000 soldados a Perú"},
		{"farther down, what is told without a date lies before the document", "2024-05-12",
			"Hay calma. No hay prisa. Todo va bien. [s:Chile] ha enviado 3.000 soldados a [s:Perú].",
			"deployment ../2024-05-12 | Chile, Perú |  | Chile ha enviado 3.000 soldados a Perú"},
		{"the preterite goes on from the day just told of the same person", "2024-05-12",
			"[p:Eva Paz] visitó [l:Lima] {el lunes|2024-05-06}. [p:Eva Paz] también conversó con [p:Luis Soto].",
			"visit 2024-05-06 | Eva Paz | Lima | Eva Paz visitó Lima el lunes\n" +
				"meeting 2024-05-06 | Eva Paz, Luis Soto |  | Eva Paz también conversó con Luis Soto"},
		{"two subjects, the first in apposition", "2024-05-12",
			"La ministra de [s:Chile], [p:Ana Ruiz], y [p:Luis Soto] conversaron {el lunes|2024-05-06}.",
			"meeting 2024-05-06 | Ana Ruiz, Chile, Luis Soto |  | La ministra de Chile, Ana Ruiz, y Luis Soto conversaron el lunes"},
		{"two verbs joined share the date, the second with doubt", "2024-05-12",
			"[s:Chile] derribó un dron {en abril|2024-04} y reconoció el error.",
			"attack 2024-04 | Chile |  | Chile derribó un dron en abril\n" +
				"statement 2024-04? | Chile |  | Chile … reconoció el error"},
		{"the subject behind its verb, and not who was spoken of", "2024-05-12",
			"[p:Eva Paz] se reunió {ayer|2024-05-11} con [p:Luis Soto]. {El lunes|2024-05-06} dimitió el ministro [p:Juan Mora].",
			"meeting 2024-05-11 | Eva Paz, Luis Soto |  | Eva Paz se reunió ayer con Luis Soto\n" +
				"resignation 2024-05-06 | Juan Mora |  | El lunes dimitió el ministro Juan Mora"},
		{"something else behind its verb", "2024-05-12",
			"[p:Eva Paz] hablaba. {El lunes|2024-05-06} explotó una bomba.",
			"disaster 2024-05-06 |  |  | El lunes explotó una bomba"},
		{"a plural is not what one did", "2024-05-12",
			"[p:Eva Paz] hablaba. {El lunes|2024-05-06} visitaron [l:Lima].",
			"visit 2024-05-06 |  | Lima | El lunes visitaron Lima"},
		{"two days of a list", "2024-05-12",
			"[p:Eva Paz] visitará [l:Lima] {los días 17|2024-05-17} y {18 de mayo|2024-05-18}.",
			"visit 2024-05-17/2024-05-18 | Eva Paz | Lima | Eva Paz visitará Lima los días 17 y 18 de mayo"},
		{"a headline without its auxiliary", "2024-05-12",
			"Detenido {ayer|2024-05-11} en [l:Sevilla] el exalcalde [p:Juan Mora].",
			"arrest 2024-05-11 | Juan Mora | Sevilla | Detenido ayer en Sevilla el exalcalde Juan Mora"},
		{"what may be is no event", "2024-05-12",
			"Si [p:Eva Paz] gana {en noviembre|2024-11}, [p:Luis Soto] la visitará.",
			""},
		{"what a source says is said on the document's day", "2024-05-12",
			"Hay calma. No hay prisa. Todo va bien. [p:Eva Paz] dijo que subirán los precios.",
			"statement 2024-05-12 | Eva Paz |  | Eva Paz dijo que subirán los precios"},
		{"a company speaks where it stands before the verb", "2024-05-12",
			"Hay calma. No hay prisa. Todo va bien. [o:Telares Soto] afirma que tiene 800 pedidos.",
			"statement 2024-05-12 | Telares Soto |  | Telares Soto afirma que tiene 800 pedidos"},
		{"the press states nothing", "2024-05-12",
			"Hay calma. No hay prisa. Todo va bien. [o:Diario del Sur] dijo que subirán los precios.",
			""},
		{"nor does it behind its verb", "2024-05-12",
			"Hay calma. No hay prisa. Todo va bien. Los precios subirán, dijo [o:Telares Soto].",
			""},
		{"what had been said before is not of the document's day", "2024-05-12",
			"Hay calma. No hay prisa. Todo va bien. [p:Eva Paz] había prometido una rebaja.",
			"statement ../2024-05-12 | Eva Paz |  | Eva Paz había prometido una rebaja"},
		{"a date behind a participle is the participle's", "2024-05-12",
			"[s:Chile] lo considera nulo y se apoya en el tratado de aguas, firmado con [s:Bolivia] {el 3 de mayo de 1971|1971-05-03}.",
			"statement 2024-05-12 | Chile |  | Chile lo considera nulo\n" +
				"treaty 1971-05-03 | Bolivia |  | el tratado de aguas, firmado con Bolivia el 3 de mayo de 1971"},
		{"what the sentence adds with y has no date of its own", "2024-05-12",
			"[s:Chile] derribó un dron {en abril|2024-04} y enjugó el déficit.",
			"attack 2024-04 | Chile |  | Chile derribó un dron en abril"},
		{"what somebody thinks is no event", "2024-05-12",
			"Hay calma. No hay prisa. Todo va bien. [p:Eva Paz] exige que bajen los precios.",
			""},
		{"whom a thing is with does not act", "2024-05-12",
			"La sintonía con [s:Chile] ha dado {en 2023|2023} mucho trabajo a [p:Eva Paz]. Su diálogo con [p:Ana Ruiz] se rompió {en 2019|2019}.",
			"event 2023 | Chile, Eva Paz |  | La sintonía con Chile ha dado en 2023 mucho trabajo a Eva Paz\n" +
				"end 2019 | Ana Ruiz, Eva Paz |  | Su diálogo con Ana Ruiz se rompió en 2019"},
		{"what the agency passed on is not said by who spoke", "2024-05-12",
			"Hay calma. No hay prisa. Todo va bien. [p:Eva Paz] lo dijo, indicó la agencia [o:Andes Press].",
			"statement 2024-05-12 | Eva Paz |  | Eva Paz lo dijo"},
		{"nobody does nothing", "2024-05-12",
			"Nadie golpeó {el lunes|2024-05-06} en [l:Lima].",
			""},
		{"participles behind a name are of that name", "2024-05-12",
			"[p:Eva Paz] sustituye a [p:Juan Mora], cesado {en enero|2024-01} y detenido {en febrero|2024-02}.",
			"resignation 2024-01 | Juan Mora |  | Juan Mora … cesado en enero\n" +
				"arrest 2024-02 | Juan Mora |  | Juan Mora … detenido en febrero"},
		{"tras and an infinitive tells whom the subject met", "2024-05-12",
			"[p:Eva Paz] dimitió {ayer|2024-05-11} tras reunirse con la presidenta [p:Ana Ruiz].",
			"resignation 2024-05-11 | Eva Paz |  | Eva Paz dimitió ayer\n" +
				"meeting 2024-05-11 | Ana Ruiz, Eva Paz |  | Eva Paz … reunirse con la presidenta Ana Ruiz"},
		{"his brother is another", "2024-05-12",
			"[p:Juan Mora] fue elegido {en 2019|2019}. Su hermano fue puesto en libertad {ayer|2024-05-11}.",
			"election 2019 | Juan Mora |  | Juan Mora fue elegido en 2019\n" +
				"arrest 2024-05-11 |  |  | Su hermano fue puesto en libertad ayer"},
		{"and so is her husband, who is named", "2024-05-12",
			"[p:Eva Paz] dimitió {en enero|2024-01}. Su marido, [p:Juan Mora], fue elegido {ayer|2024-05-11}.",
			"resignation 2024-01 | Eva Paz |  | Eva Paz dimitió en enero\n" +
				"election 2024-05-11 | Juan Mora |  | Su marido, Juan Mora, fue elegido ayer"},
		{"what came is what is told", "2024-05-12",
			"Hay calma. No hay prisa. Todo va bien. Las detenciones llegaron {en junio|2023-06}, al alba.",
			"arrest 2023-06 |  |  | Las detenciones llegaron en junio, al alba"},
		{"behind what says when, too", "2024-05-12",
			"Hay calma. No hay prisa. Todo va bien. {A finales de abril|2024-04-21~/2024-04-30~}, la visita de [p:Eva Paz] a [l:Quito] se siguió por la radio.",
			"visit 2024-04-21~/2024-04-30~ | Eva Paz | Quito | A finales de abril, la visita de Eva Paz a Quito se siguió por la radio"},
		{"taken away in handcuffs", "2024-05-12",
			"La policía se llevó {el lunes|2024-05-06} esposada a [p:Eva Paz].",
			"arrest 2024-05-06 | Eva Paz |  | La policía se llevó el lunes esposada a Eva Paz"},
		{"an article makes no compound tense", "2024-05-12",
			"A la tercera fue la vencida {el lunes|2024-05-06}.",
			""},
		{"a law is signed", "2024-05-12",
			"[p:Eva Paz] firmó {el lunes|2024-05-06} en [l:Quito] la ley de aguas.",
			"law 2024-05-06 | Eva Paz | Quito | Eva Paz firmó el lunes en Quito la ley de aguas"},
		{"the victims are of the accident told before", "2024-05-12",
			"Hay calma. No hay prisa. Todo va bien. Un autobús volcó {el lunes|2024-05-06}. Dos pasajeros murieron.",
			"disaster 2024-05-06 |  |  | Un autobús volcó el lunes\n" +
				"casualties 2024-05-06 |  |  | Dos pasajeros murieron"},
		{"what is expected on a day is to come", "2024-05-12",
			"Se espera que [p:Eva Paz] visite [l:Lima] {en junio|2024-06}.",
			"visit 2024-06 | Eva Paz | Lima | Se espera que Eva Paz visite Lima en junio"},
		{"what is planned, in an infinitive that no table knows", "2024-05-12",
			"[o:Telares Soto] planea bordar banderas {en 2026|2026}.",
			"event 2026 | Telares Soto |  | Telares Soto planea bordar banderas en 2026"},
		{"what is hoped for without a day is no row", "2024-05-12",
			"Se espera que [p:Eva Paz] visite [l:Lima].",
			""},
		{"news in a verb that no table knows", "2024-05-12",
			"[o:Telares Soto] ha bordado una bandera para [s:Chile].",
			"event 2024-05-12 | Chile, Telares Soto |  | Telares Soto ha bordado una bandera para Chile"},
		{"a speaker that goes on", "2024-05-12",
			"Hay calma. No hay prisa. Todo va bien. [p:Eva Paz] dijo que subirán los precios. También afirmó que no habrá pan.",
			"statement 2024-05-12 | Eva Paz |  | Eva Paz dijo que subirán los precios\n" +
				"statement 2024-05-12 | Eva Paz |  | Eva Paz … También afirmó que no habrá pan"},
		{"a participle that is a noun elsewhere", "2024-05-12",
			"Hay calma. No hay prisa. Todo va bien. [p:Eva Paz] ha dicho que subirán los precios.",
			"statement 2024-05-12 | Eva Paz |  | Eva Paz ha dicho que subirán los precios"},
		{"results in figures are of the day", "2024-05-12",
			"Hay calma. No hay prisa. Todo va bien. En [s:Chile], la [o:Minera Sur] perdió un 3,6%, y la [o:Azucarera] bajó 40 puntos.",
			"result 2024-05-12 | Minera Sur | Chile | En Chile, la Minera Sur perdió un 3,6%\n" +
				"result 2024-05-12 | Azucarera |  | la Azucarera bajó 40 puntos"},
		{"and no result without a name", "2024-05-12",
			"Hay calma. No hay prisa. Todo va bien. Los precios subieron un 3%.",
			""},
		{"a passive in the perfect", "2024-05-12",
			"[p:Juan Mora] ha sido detenido {hoy|2024-05-12} en [l:Sevilla].",
			"arrest 2024-05-12 | Juan Mora | Sevilla | Juan Mora ha sido detenido hoy en Sevilla"},
		{"where the news is of today, so is the perfect", "2024-05-12",
			"[p:Juan Mora] ha llegado {hoy|2024-05-12} a [l:Sevilla]. Hay calma. No hay prisa. [p:Juan Mora] ha recibido a [p:Eva Paz].",
			"visit 2024-05-12 | Juan Mora | Sevilla | Juan Mora ha llegado hoy a Sevilla\n" +
				"meeting 2024-05-12 | Eva Paz, Juan Mora |  | Juan Mora ha recibido a Eva Paz"},
		{"a deal taken up", "2024-05-12",
			"[o:Telares Soto] compró {el lunes|2024-05-06} la [o:Azucarera]. La operación terminó sin ruido.",
			"deal 2024-05-06 | Azucarera, Telares Soto |  | Telares Soto compró el lunes la Azucarera\n" +
				"deal 2024-05-06 | Azucarera, Telares Soto |  | La operación terminó sin ruido"},
		{"a noun that its verb of motion carries", "2024-05-12",
			"[o:Telares Soto] saldrá a la venta {en junio|2024-06}.",
			"deal 2024-06 | Telares Soto |  | Telares Soto saldrá a la venta en junio"},
		{"a verb with se that is no speech", "2024-05-12",
			"[o:Telares Soto] se declaró {el martes|2024-05-07} en quiebra.",
			"end 2024-05-07 | Telares Soto |  | Telares Soto se declaró el martes en quiebra"},
		{"a verb tells with its complement", "2024-05-12",
			"[p:Eva Mora] puso fin {el martes|2024-05-07} a la huelga.",
			"end 2024-05-07 | Eva Mora |  | Eva Mora puso fin el martes a la huelga"},
		{"a preposition is no form of dar", "2024-05-12",
			"{El martes|2024-05-07}, el consejo de [o:Telares Soto] dio luz verde a la fusión.",
			"law 2024-05-07 | Telares Soto |  | El martes, el consejo de Telares Soto dio luz verde a la fusión"},
		{"what is set in motion is no march", "2024-05-12",
			"[o:Telares Soto] puso en marcha la planta {el 7 de mayo|2024-05-07}.",
			"start 2024-05-07 | Telares Soto |  | Telares Soto puso en marcha la planta el 7 de mayo"},
		{"lives that are lost", "2024-05-12",
			"Dos mineros perdieron la vida {el martes|2024-05-07}.",
			"casualties 2024-05-07 |  |  | Dos mineros perdieron la vida el martes"},
		{"what the verb has told its object does not tell again", "2024-05-12",
			"[o:La Guardia Civil] puso a disposición judicial a tres detenidos {el 7 de mayo|2024-05-07}.",
			"arrest 2024-05-07 | La Guardia Civil |  | La Guardia Civil puso a disposición judicial a tres detenidos el 7 de mayo"},
		{"since they signed is a fact", "2024-05-12",
			"[s:Chile] y [s:Perú] cooperan desde que firmaran {en marzo de 2023|2023-03} un acuerdo de pesca.",
			"treaty 2023-03 | Chile, Perú |  | Chile y Perú … firmaran en marzo de 2023 un acuerdo de pesca"},
		{"after in America", "2024-05-12",
			"La tensión creció luego de que [s:Paraguay] cerrara {el 7 de mayo|2024-05-07} el puente.",
			"end 2024-05-07 | Paraguay |  | Paraguay cerrara el 7 de mayo el puente"},
		{"a relative clause is of the name before it", "2024-05-12",
			"[o:El Telar], que se inauguró {en 2019|2019}, gusta.",
			"ceremony 2019 | El Telar |  | El Telar … se inauguró en 2019, gusta"},
		{"what the medium says of itself is no statement", "2024-05-12",
			"Hay calma. No hay prisa. Todo va bien. [o=Boga:El diario] recuerda que subirán los precios.",
			""},
		{"who speaks between quotations", "2024-05-12",
			"Hay calma. No hay prisa. Todo va bien. [o:Telares Soto], citando «medidas de precaución», ha anunciado un recorte.",
			"announcement 2024-05-12 | Telares Soto |  | Telares Soto … ha anunciado un recorte"},
		{"what is to come without a day is after the document", "2024-05-12",
			"Hay calma. No hay prisa. Todo va bien. [o:Telares Soto] comprará la [o:Azucarera].",
			"deal 2024-05-12/.. | Azucarera, Telares Soto |  | Telares Soto comprará la Azucarera"},
		{"a thing received is no meeting", "2024-05-12",
			"[o:Telares Soto] recibió {el lunes|2024-05-06} un premio. [o:Telares Soto] recibió {ayer|2024-05-11} un pedido de [s:Chile].",
			"event 2024-05-06 | Telares Soto |  | Telares Soto recibió el lunes un premio\n" +
				"treaty 2024-05-11 | Chile, Telares Soto |  | Telares Soto recibió ayer un pedido de Chile"},
		{"what is launched", "2024-05-12",
			"[s:Chile] lanzó {el lunes|2024-05-06} dos misiles. [o:Telares Soto] lanzó {el martes|2024-05-07} una lona.",
			"attack 2024-05-06 | Chile |  | Chile lanzó el lunes dos misiles\n" +
				"start 2024-05-07 | Telares Soto |  | Telares Soto lanzó el martes una lona"},
		{"a place is a subject of its own", "2024-05-12",
			"[p:Eva Paz] pidió calma. [l:La Bolsa] cayó {en mayo|2024-05}.",
			"statement 2024-05-12 | Eva Paz |  | Eva Paz pidió calma\n" +
				"event 2024-05 |  |  | La Bolsa cayó en mayo"},
		{"what is put off until a day is then", "2024-05-12",
			"La entrega no se hará hasta {octubre|2024-10}.",
			"event 2024-10 |  |  | La entrega no se hará hasta octubre"},
		{"a date that nobody can reckon is one too", "",
			"Las obras empezaron {hace dos años|}.",
			"start - |  |  | Las obras empezaron hace dos años"},
		{"a participle keeps its date to itself where the verb has one", "2024-05-12",
			"El fuego declarado {el martes|2024-05-07} en la sierra obligó {el jueves|2024-05-09} a [p:Eva Paz] a huir.",
			"event 2024-05-09 | Eva Paz |  | El fuego declarado el martes en la sierra obligó el jueves a Eva Paz a huir"},
		{"the clause word of an expression of time opens no clause", "2024-05-12",
			"[s:Chile] y [s:Perú] firmarán un tratado {el mes que viene|2024-06}.",
			"treaty 2024-06 | Chile, Perú |  | Chile y Perú firmarán un tratado el mes que viene"},
		{"a verb that carries a noun dates it, whoever acts", "2024-05-12",
			"La patronal celebró {el lunes|2024-05-06} una reunión con [p:Eva Paz] en [l:Lima].",
			"meeting 2024-05-06 | Eva Paz | Lima | La patronal celebró el lunes una reunión con Eva Paz en Lima"},
		{"a strong preterite that no table knows", "2024-05-12",
			"La guardia retuvo {el lunes|2024-05-06} a [p:Eva Paz].",
			"event 2024-05-06 | Eva Paz |  | La guardia retuvo el lunes a Eva Paz"},
		{"nobody does what there is", "2024-05-12",
			"[p:Eva Paz] llegó {ayer|2024-05-11} a [l:Lima]. {En 2025|2025} habrá elecciones.",
			"visit 2024-05-11 | Eva Paz | Lima | Eva Paz llegó ayer a Lima\n" +
				"event 2025 |  |  | En 2025 habrá elecciones"},
		{"the verb of an expression of time leaves no subject out", "2024-05-12",
			"[p:Eva Paz] llegó {ayer|2024-05-11} a [l:Lima]. {Hace dos años|2022}, {en junio de 2022|2022-06}, un incendio arrasó la sierra.",
			"visit 2024-05-11 | Eva Paz | Lima | Eva Paz llegó ayer a Lima\n" +
				"disaster 2022-06 |  |  | Hace dos años, en junio de 2022, un incendio arrasó la sierra"},
		{"a title ends with the form of a company", "2024-05-12",
			"La cadena cerró {en 2019|2019} las tiendas de [o:Aguas] S.A.",
			"end 2019 | Aguas |  | La cadena cerró en 2019 las tiendas de Aguas S.A"},
		{"an undated document bounds its news", "2025-05/2025-09",
			"[p:Eva Paz] recibió a [p:Luis Soto] en [l:Lima].",
			"meeting 2025-05/2025-09 | Eva Paz, Luis Soto | Lima | Eva Paz recibió a Luis Soto en Lima"},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := marked(t, c.published, c.text)
			var lines []string
			for _, m := range Find(s).Tellings {
				lines = append(lines, said(s, m))
			}
			if got := strings.Join(lines, "\n"); got != c.want {
				t.Errorf("%s\n got:\n%s\nwant:\n%s", s.Document.Text, got, c.want)
			}
		})
	}
}

func TestConjugate(t *testing.T) {
	for infinitive, want := range map[string]string{
		"visitar":                        "visitó visitaron visitaba visitará visitaría visitado visitando visita visite",
		"mantener(mantuvo,mantiene)":     "mantuvo mantuvieron mantendrá mantendría mantuviera mantenido mantiene mantenía",
		"decir(dijo,dice,dicho)":         "dijo dijeron dirá dijera dicho dichas dice",
		"morir(murió,muere,muerto)":      "murió murieron muerto muere morirá",
		"atacar":                         "atacó atacaron ataque ataquen",
		"leer(leyó)":                     "leyó leyeron leyera leerá",
		"construir(construyó,construye)": "construyó construyeron construirá construye",
	} {
		forms := map[string]bool{}
		conjugate(parseVerb(infinitive), func(form string, _ tense) { forms[form] = true })
		for form := range strings.FieldsSeq(want) {
			if !forms[form] {
				t.Errorf("%s lacks %s", infinitive, form)
			}
		}
	}
}

// Titles tell in the present what has happened, whatever the verb.
func TestTitles(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"[o:Telares Soto] estrena fábrica en [l:Lima]. El día fue tranquilo.", "start 2024-05-12 | Telares Soto | Lima | Telares Soto estrena fábrica en Lima"},
		{"[o:Telares Soto] amarra un pedido de [s:Chile]. El día fue tranquilo.", "event 2024-05-12 | Chile, Telares Soto |  | Telares Soto amarra un pedido de Chile"},
		{"[o:Telares Soto] bajo el agua. El día fue tranquilo.", ""},
	} {
		s := marked(t, "2024-05-12", c.text)
		s.Document.Title = model.Span{Start: 0, End: int32(strings.Index(s.Document.Text, ".") + 1)}
		var lines []string
		for _, m := range Find(s).Tellings {
			lines = append(lines, said(s, m))
		}
		if got := strings.Join(lines, "\n"); got != c.want {
			t.Errorf("%s\n got: %s\nwant: %s", s.Document.Text, got, c.want)
		}
	}
}

// Titles fit a line: asides go, then what stands behind a comma, a preposition
// or the end of a word.
func TestTitlesFit(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"[o:Telares Soto], el mayor de los fabricantes de mantas de toda la provincia y de las vecinas, cerró {el lunes|2024-05-06} su fábrica de [l:Lima].",
			"Telares Soto … cerró el lunes su fábrica de Lima"},
		{"[o:Telares Soto] cerró {el lunes|2024-05-06} su fábrica de mantas de lana y de algodón de la provincia, después de cien años de trabajo y de servicio.",
			"Telares Soto cerró el lunes su fábrica de mantas de lana y de algodón de la provincia"},
		{"[o:Telares Soto] cerró {el lunes|2024-05-06} su fábrica más antigua y más grande de mantas gruesas de lana teñida para los vecinos de toda la comarca",
			"Telares Soto cerró el lunes su fábrica más antigua y más grande de mantas gruesas de lana teñida…"},
	} {
		s := marked(t, "2024-05-12", c.text)
		for _, m := range Find(s).Tellings {
			if got := titled(s, &m); got != c.want {
				t.Errorf("%s\n got: %s\nwant: %s", s.Document.Text, got, c.want)
			}
		}
	}
}

// titled is the title of a telling as it is shown.
func titled(s Source, m *model.Telling) string {
	c := model.Chronology{Documents: []model.Document{*s.Document}}
	e := c.NewEvent(model.Happening{Title: m.Title})
	return c.Title(&e)
}

// What somebody says is in the title where the clause only says who speaks.
func TestTitlesSayWhatIsSaid(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"«El puerto abrirá con dos muelles nuevos», anunció {el lunes|2024-05-06} [p:Eva Paz].",
			"El puerto abrirá con dos muelles nuevos … anunció el lunes Eva Paz"},
		{"[p:Eva Paz] anunció {el lunes|2024-05-06}: «El puerto abrirá con dos muelles nuevos».",
			"Eva Paz anunció el lunes: «El puerto abrirá con dos muelles nuevos"},
		{"[p:Eva Paz] anunció {el lunes|2024-05-06} el cierre del puerto.",
			"Eva Paz anunció el lunes el cierre del puerto"},
	} {
		s := marked(t, "2024-05-12", c.text)
		found := Find(s).Tellings
		if len(found) != 1 {
			t.Errorf("%s: %d tellings", s.Document.Text, len(found))
			continue
		}
		if got := titled(s, &found[0]); got != c.want {
			t.Errorf("%s\n got: %s\nwant: %s", s.Document.Text, got, c.want)
		}
	}
}

// What a source denies, with its day, is a row and says that it is denied;
// without one it is none.
func TestDenials(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"[p:Eva Paz] no visitó [l:Lima] {el lunes|2024-05-06}.", "visit 2024-05-06 denied"},
		{"[p:Eva Paz] no visitará [l:Lima] {el viernes|2024-05-17}.", "visit 2024-05-17 denied"},
		{"Hay calma. No hay prisa. Todo va bien. [p:Eva Paz] no visitó [l:Lima].", ""},
		{"[p:Eva Paz] visitó [l:Lima] {el lunes|2024-05-06}.", "visit 2024-05-06"},
	} {
		s := marked(t, "2024-05-12", c.text)
		var lines []string
		for _, m := range Find(s).Tellings {
			line := m.Type + " " + m.Date.String()
			if m.Negated {
				line += " denied"
			}
			lines = append(lines, line)
		}
		if got := strings.Join(lines, "\n"); got != c.want {
			t.Errorf("%s\n got: %s\nwant: %s", s.Document.Text, got, c.want)
		}
	}
}
