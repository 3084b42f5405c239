package reader

// troubleMore are more pages, by the habits of other outlets: broadcasters'
// labels with commas, agencies' initials, datelines in capitals, Argentine forms.
var troubleMore = []sample{
	{name: "broadcaster's labels with commas", stated: "2023-10-12", marked: `
T Por qué el lago Salobre ha cambiado de color en solo un año
C Fuente de la imagen, Getty Images
P Pie de foto, El agua del lago se ha vuelto rosa.
C Autor, Clara Montes
C Título del autor, Enviada especial a Salobre
M 12 octubre 2023
N Tiempo de lectura: 6 min

. El lago Salobre era azul hasta el verano pasado. Hoy, vecinos y turistas se detienen en la orilla para fotografiar un agua que parece pintada.

. Los científicos creen que la causa es un alga que prospera con el calor. «No es peligrosa», asegura el biólogo Teo Marín.

H Un fenómeno que se repite

C Fuente de la imagen, Teo Marín
. Hace veinte años ocurrió algo parecido en otro lago de la región, que recuperó su color al cabo de tres inviernos. Nadie sabe cuánto durará esta vez.

N Haz clic aquí para leer más historias.
N Recuerda que puedes recibir notificaciones. Descarga la última versión de nuestra app y actívalas.
`},
	{name: "agency initials at the end", stated: "2022-03-08", marked: `
T Huelga de controladores paraliza los aeropuertos de Norlandia
M 08/03/2022
P El aeropuerto de la capital, desierto este martes. Imagen: Otto Lang/picture alliance/dpa

. Una huelga de controladores aéreos paralizó este martes los doce aeropuertos de Norlandia y dejó en tierra a más de cien mil viajeros, según el sindicato que la convoca.

. El Gobierno considera desproporcionada la protesta. Las partes volverán a reunirse el jueves con un mediador.

. La huelga terminará a medianoche, aunque se esperan retrasos hasta el fin de semana.

C jc (efe, afp)
`},
	{name: "dateline in capitals on its own line", outlet: "EUROPA PRESS", marked: `
T El Tribunal de Cuentas pide revisar los contratos de la autopista
P Archivo - Un tramo de la autopista del oeste en obras
C ALBA QUINTERO - Archivo
M MADRID 3 May. (EUROPA PRESS) -

. El Tribunal de Cuentas ha pedido al Ministerio que revise los contratos de la autopista del oeste, que han costado el doble de lo previsto. El informe se aprobó el lunes por unanimidad.

. La ministra comparecerá la próxima semana en el Congreso para explicar los sobrecostes.

Z Más en Economía
Z El precio de la vivienda sube en todas las provincias
`},
	{name: "southern cone forms", stated: "2024-07-19", outlet: "", marked: `
N Últimas Noticias
N Suscribite
T Una tormenta dejó sin luz a media ciudad de Rosales
. La empresa eléctrica calcula que el servicio volverá el viernes.
C Por
C Lucía Ferrari
M 19/07/2024 07:12
N Compartí esta nota

. La tormenta que azotó el jueves a la ciudad de Rosales derribó doscientos árboles y dejó sin luz a media población, informó Defensa Civil. No hubo víctimas.

N Seguí leyendo
Z Leé también: Qué hacer si se corta la luz

. El intendente pidió ayuda a la provincia y anunció que mañana no habrá clases. Las cuadrillas trabajaron toda la noche en los barrios del norte.

Z Mirá también
Z El video de la tormenta vista desde el aire

. El servicio meteorológico prevé más lluvias hasta el domingo, con ráfagas de ochenta kilómetros por hora.

N Sumate a nuestro canal de WhatsApp
C lf/mp
`},
	{name: "published by a wire, credit before the caption", stated: "2019-01-30", marked: `
M Este contenido fue publicado el 30 enero 2019 - 14:05
T Hallado sano el niño perdido en la sierra de Almodea
P © AFP / Nadia Sanz El padre del niño abraza a un bombero en la sierra de Almodea

. El niño de cinco años que se perdió el domingo en la sierra de Almodea fue hallado sano el miércoles por un pastor, a doce kilómetros de su casa. Lo buscaban trescientas personas.

. «Tenía hambre y preguntó por su perro», contó el pastor a la televisión local.

. El niño fue trasladado al hospital de la comarca, donde pasará la noche en observación.
c (Con información de Efe)
`},
	{name: "prefixed section, pull quote, video", marked: `
N Cultura · Cine
T "Nunca quise ser actriz": Vera Lindo gana el premio mayor de San Telmo
N Ver video
. La intérprete recoge a los ochenta años el galardón que el festival le había negado tres veces.

. Vera Lindo recibió el sábado el premio de honor del festival de San Telmo, en una gala a la que asistieron mil invitados. La actriz, nacida en 1944, lo dedicó a su hermana.

H “Nunca quise ser actriz”

. La película que la hizo famosa se rodó en once días y sin guion. El director, Abel Cruces, murió el año pasado.

. En octubre volverá al teatro con una obra de su nieta.

N 1 de 12
N Facebook
N X
N WhatsApp
Z Recomendados para ti
Z Los diez mejores estrenos del otoño
Z ¿Qué ver este fin de semana en casa?
Z Muere el compositor de “La espera”
`},
}

// troubleShort are short texts, where what stands near the top is near the end.
var troubleShort = []sample{
	{name: "short text, signed and dated below", stated: "2024-05-03", outlet: "EFE", marked: `
T Hallan un pecio romano frente a la costa de Almodea (FOTOS)
. Un grupo de buceadores halló el martes un barco romano cargado de ánforas frente a la costa de Almodea.
C EFE
M Almodea, 3 de mayo de 2024
`},
	{name: "chronology from the top", marked: `
T Siete días de paro en los puertos de Norlandia
. 3 de mayo de 2022
. Los estibadores abandonan los muelles de la capital.
. 5 de mayo de 2022
. El Gobierno envía al Ejército a descargar los barcos.
`},
	{name: "standfirst that is long, then a byline", marked: `
T Los glaciares de Ardania pierden la mitad de su hielo
. Un estudio publicado el jueves atribuye la pérdida al calor de los últimos tres veranos y avisa de que no volverá.
C Por Nadia Sol
P Un glaciar de Ardania, en una imagen de satélite (foto de archivo)
. Los glaciares de Ardania han perdido la mitad de su hielo desde 1980, según un estudio de la Universidad de Torrealba. El retroceso se aceleró en 2022.
. Los autores midieron setenta lenguas de hielo con satélites y drones.
`},
}

// troubleProse are texts that are prose nearly throughout, and must stay so.
var troubleProse = []sample{
	{name: "interview", marked: `
T «El agua será el petróleo de este siglo»: entrevista con Olga Marín
. Olga Marín dirige desde 2018 el Instituto de Hidrología de Torrealba. Nos recibe en su despacho, frente al embalse que estudia desde niña.

H ¿Cómo empezó su interés por los ríos?
. Mi padre era guarda del embalse y yo lo acompañaba los sábados. A los diez años ya sabía medir el caudal con una botella y un reloj.

H ¿Y qué ha cambiado desde entonces?
. Todo. En 1990 teníamos nieve hasta mayo, y ahora en marzo ya no queda nada. El embalse no se llena desde 2014.
`},
	{name: "list after a colon, then prose", marked: `
T Estos son los ministros del nuevo Gobierno de Vestonia

. La presidenta Alma Ríos anunció el lunes su gabinete, que tomará posesión el jueves en el palacio de Lindes. Lo forman nueve mujeres y ocho hombres:

. Economía: Tomás Beltrán
. Interior: Rosa Kirch
. Defensa: Iván Soler

. Tres de ellos ya fueron ministros entre 2012 y 2016. La oposición criticó que el gabinete sea el más numeroso de la historia.
`},
	{name: "one sentence a line, quotes and questions among them", marked: `
T Los pescadores de Almodea vuelven al mar
. Los pescadores de Almodea volvieron al mar el martes, tras cuarenta días de paro.
. El acuerdo se firmó la noche anterior en la lonja del puerto.
. «Hemos perdido media temporada», lamentó el patrón mayor.
. ¿Quién pagará los daños?
. Nadie en el puerto quiso responder a esa pregunta.
. ¡Ni siquiera el alcalde!
. La consejera de Pesca visitará el puerto el próximo lunes.
. El último paro, en 2009, duró dos meses.
`},
	{name: "agencies and pictures as subjects of the prose", marked: `
T Una exposición recorre cien años de fotografía de prensa en Torrealba

. La agencia Reuters y el diario local abrieron el viernes en Torrealba una exposición con trescientas imágenes de prensa. La inauguró el ministro de Cultura, Pablo Reyes.

. Fotografías de guerra y de deporte se mezclan en las salas. Una de ellas, tomada en 1968 por un enviado de AFP, nunca se había publicado.

. En la foto más conocida, un soldado besa a su hija en el andén de la estación de Lindes, donde la guerra terminó en 1946. El autor murió el año pasado, según informó EFE.

. La muestra viajará en otoño a Madrid/Barcelona y en enero a Lisboa (Portugal).
`},
	{name: "hard-wrapped lines", marked: `
T Un incendio arrasa el mercado de Lindes
. Un incendio destruyó en la madrugada del domingo el mercado central de
. Lindes, un edificio de 1911 que acababa de ser restaurado, informaron los
. bomberos de la ciudad. No hubo víctimas, pero ciento veinte comerciantes han
. perdido sus puestos. El alcalde, Simón Vidal, prometió que el mercado se
. levantará de nuevo antes de dos años.

. La policía investiga si el fuego fue provocado, como otro que se declaró en
. marzo en un almacén vecino.
`},
	{name: "paragraphs without stops", marked: `
T Norlandia y Vestonia reabren su frontera tras ocho años
. Los ministros de Exteriores de Norlandia y Vestonia firmaron el lunes en Lindes el acuerdo que reabre la frontera común, cerrada desde la guerra de 2016 y vigilada por una misión internacional
. El documento prevé que los trenes vuelvan a circular en septiembre y que los ciudadanos de ambos países puedan cruzar sin visado durante noventa días
. La oposición de Vestonia votará en contra.
. El Parlamento de Norlandia lo ratificará en junio, según adelantó su presidenta.
`},
}

var troubleMoreEN = []sample{
	{name: "agency page", stated: "2022-03-08", marked: `
N Politics
T Norland's parliament votes down pension bill
R Norland's parliament votes down pension bill
C By JOHN REED
M Updated 6:34 PM EST, March 8, 2022
N Share

P Lawmakers leave the chamber after the vote, Tuesday, March 8, 2022, in Norton. (AP Photo/Jane Hill)

. Norland's parliament on Tuesday voted down a bill that would have raised the retirement age to 67, a blow to Prime Minister Carl Stone. Two of his own lawmakers broke ranks.

. "We listened to our voters," said one of them, Mary Lake.

Z RELATED STORIES
Z – Thousands march in Norton over pensions
Z – What the pension bill would change

. Stone said he would send a new bill in May. Unions called off the strike planned for next week.

C Copyright 2022 Norland Press. All rights reserved.
`, outlet: "Norland Press"},
	{name: "broadcaster page", stated: "2023-10-12", marked: `
T Why did Lake Briny change colour in a single year?
C By Clara Hills
M Published
M 12 October 2023
C Image source, Getty Images
P Image caption, The water of the lake has turned pink

. Lake Briny was blue until last summer. Today, neighbours and tourists stop on its shore to take pictures of water that looks painted.

H 'Not dangerous'

. Scientists think that an alga that thrives in the heat is to blame. It was first seen in the lake in 2019, according to the regional agency.

. The lake supplies three towns with water.

Z You may also be interested in:
Z The river that disappeared overnight
Z Ten lakes you can see from space
Z Why the sea is salty
`},
}
