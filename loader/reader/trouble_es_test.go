package reader

// troubleES are pages as Spanish outlets have them, written for this test. Each
// line begins with what it is: "." prose, "T" the title (prose too), "M" metadata,
// "N" menu, "Z" teaser, "P" caption, "C" credit, "R" repeat, "L" a title that the next line repeats, "H" heading, "?"
// boilerplate of any kind; a small letter is joined to the line before, and an
// empty line is an empty line.
var troubleES = []sample{
	{name: "cookies, breadcrumb, comment count", stated: "2024-05-03", marked: `
N Utilizamos cookies propias y de terceros para mejorar nuestros servicios. Si continúa navegando, consideramos que acepta su uso.
N Aceptar todas
N Inicio > Mundo > Europa

T El puente de Tarvisa se derrumba y deja once heridos
. Los equipos de rescate trabajaron toda la noche entre los restos de la estructura.
C Por Marta Iriarte
M 3 de mayo de 2024 - 18:34
N 3 min de lectura
N 12 comentarios
N Facebook Twitter WhatsApp Copiar enlace

P El puente, tras el derrumbe. Foto: Lucas Prado / EFE

. El puente sobre el río Tarva se vino abajo el jueves poco después de las siete de la tarde, cuando circulaban por él tres camiones y un autobús. Once personas resultaron heridas, dos de ellas de gravedad.

N Publicidad

. La alcaldesa, Rosa Entrena, decretó tres días de luto y pidió a los vecinos que eviten la zona. «Nadie había avisado de un riesgo semejante», dijo.

Z Lea también: Así se construyó el puente más largo del país

H Una inspección pendiente

. Según el Ministerio de Obras, la última revisión se hizo en 2019 y recomendaba reforzar dos pilares. Las obras nunca se licitaron.

N Etiquetas: puentes, Tarvisa, rescate
N Síguenos en Google News y no te pierdas nada
Z Noticias relacionadas
Z Cinco puentes que el tiempo no perdonó
Z El Gobierno promete revisar todos los viaductos antes de fin de año
`},
	{name: "newsletter, author box, tags, copyright", outlet: "Diario del Sur", marked: `
N Economía
T La inflación de Candoria baja por tercer mes seguido
C Redacción Diario del Sur
M Actualizado a las 09:12

. Los precios de consumo subieron en abril un 3,1 % respecto al año anterior, tres décimas menos que en marzo, según publicó el lunes la oficina de estadística. Es la tercera bajada seguida.

N Suscríbete a nuestro boletín y recibe cada mañana las noticias de economía.

. El dato sorprendió a los analistas, que esperaban un repunte por el encarecimiento de la gasolina. El banco central se reunirá el jueves para decidir si baja los tipos.

. La oposición lo atribuye a la caída del consumo.

N #inflación #bancocentral
C Sobre la autora
C Ana Belmonte es periodista especializada en macroeconomía y cubre el banco central desde 2015.
C © 2024 Diario del Sur. Todos los derechos reservados.
`},
	{name: "module in the middle, prose comes back", marked: `
T Dos mineros salen con vida tras nueve días atrapados

. Los dos mineros que quedaban en la galería de San Blas fueron rescatados el sábado con vida, nueve días después del desplome. Ambos fueron llevados en helicóptero al hospital regional.

Z Te puede interesar
Z Quiénes son los rescatistas que bajaron a la mina
Z El mapa de las minas abandonadas del norte

. «Los encontramos agarrados de la mano», relató el jefe de bomberos. La empresa ha suspendido la explotación.

Z TAMBIÉN LEE | Las familias acampan frente a la mina

. El presidente visitará la zona el martes para reunirse con las familias de los fallecidos y anunciar ayudas.
`},
	{name: "live links, captions without stop, signature", stated: "2021-11-14", outlet: "EFE", marked: `
M Quito, 14 nov 2021 (EFE).-

. El volcán Cotaló lanzó este domingo una columna de ceniza de ocho kilómetros y obligó a evacuar a dos mil personas de las aldeas cercanas, informó el Instituto Geofísico.

P Vista general del volcán Cotaló desde el pueblo de Baños Altos

. Las autoridades elevaron la alerta a naranja y cerraron el aeropuerto. La nube se dirige hacia el oeste.

P Un agricultor (izq.) y su hijo retiran ceniza del tejado de su casa.

. Los científicos no descartan una erupción mayor en las próximas semanas, aunque la actividad sísmica ha bajado desde el viernes.
c EFE
`},
	{name: "twice the headline, caption twins, agency slash", marked: `
N Portada | Internacional | Asia
T Terremoto en Nakira: suben a cuarenta los muertos
R TERREMOTO EN NAKIRA: SUBEN A CUARENTA LOS MUERTOS
P Voluntarios buscan supervivientes entre los escombros en Nakira / REUTERS
C Ikuo Tamada
M 07/02/2023

. El balance del terremoto que sacudió el lunes la isla de Nakira subió a cuarenta muertos y trescientos heridos, según la gobernadora. Los equipos de rescate han llegado a todas las aldeas menos dos.
. El seísmo, de magnitud 6,9, se produjo a las cuatro de la madrugada.
P Vecinos de Nakira pasan la noche al raso (AP Photo/Keiko Mori)
. El primer ministro canceló su viaje a Europa y se trasladará el miércoles a la zona. Japón y Corea del Sur han ofrecido ayuda.
H ¿Por qué tiembla tanto Nakira?
. La isla se halla en el borde de dos placas que se acercan siete centímetros al año. En 1948 un temblor semejante mató a mil personas.
C Con información de AFP y Reuters
N Ver comentarios
`, stated: "2023-02-07"},
	{name: "no title, a list that is content", marked: `
. El Congreso de Arandia aprobó ayer, con los votos del oficialismo y de dos partidos regionales, la reforma de las pensiones que el Gobierno había presentado en marzo.

. La ley, que entrará en vigor en enero, cambia tres cosas:

. - La edad de jubilación pasa a los 66 años
. - Se crea un fondo de reserva
. - Las viudas cobrarán la pensión entera

. Los sindicatos han convocado una huelga general para el día 20. La última, en 2018, paralizó el país.
`},
	{name: "name over the prose, section over the title", marked: `
N Deportes
N Ciclismo
T Irene Salgado gana la etapa reina de la Vuelta a Numancia
C Julio Ferrer
N Compartir

. La corredora gallega atacó a seis kilómetros de la cima y llegó sola a la meta, con cuarenta segundos sobre la segunda. Es su tercera victoria este año.

. «Era mi día», dijo. La carrera termina el domingo en Soria.

N Recibe las noticias de deportes en tu correo con nuestra newsletter
N Mostrar más
`},
	{name: "summaries under the teasers", marked: `
T Hallan en Lunaria una tumba intacta de hace tres mil años

. Un equipo de arqueólogos ha encontrado en el valle de Lunaria la tumba intacta de una sacerdotisa, con un ajuar de más de doscientas piezas. El hallazgo se anunció el jueves en el Museo Nacional.

. La excavación seguirá hasta octubre, y las piezas se expondrán el año próximo en la capital del país.

Z Más noticias
Z El museo de Lunaria reabre tras la reforma
Z Las salas, cerradas desde 2020, estrenan iluminación.
Z Un taller de cerámica para niños
Z Se celebrará todos los sábados del verano.
Z Cómo se data un hueso
Z Los expertos explican sus técnicas.
`},
	{name: "chronology: dates head its parts", marked: `
T Cronología de la crisis del gas en Vestonia

. La disputa entre Vestonia y la compañía estatal comenzó hace dos inviernos y ha dejado sin calefacción a miles de hogares. Estos son sus hitos.

. 3 de enero de 2022

. La compañía anuncia que subirá los precios un cuarenta por ciento desde febrero.

. 17 de enero de 2022

. El Gobierno presenta una demanda ante el tribunal de arbitraje de Estocolmo.

. 2 de marzo de 2023

. El tribunal da la razón a Vestonia y ordena devolver lo cobrado de más.
`},
	{name: "front lines with labels, module by preposition", stated: "2020-06-09", marked: `
M Fecha: 9 de junio de 2020
C Fuente: Agencia Norte
T El lago Ilmen se queda sin peces

. El nivel del lago Ilmen ha bajado cuatro metros en diez años y los pescadores ya no sacan más que barro, según un estudio de la Universidad de Torrealba publicado este martes.

. Los autores piden que se limite el riego en toda la cuenca, que consume dos tercios del agua.

Z Más de Medio Ambiente
Z La sequía obliga a racionar el agua en veinte municipios
`},
	{name: "publication and update in one line", stated: "2022-08-21", marked: `
T Detenido el alcalde de Puerto Fresco por presunto cohecho
M Publicado: 21 ago 2022 08:15 | Actualizado: 22 ago 2022 11:40
C Elena Ripoll, corresponsal en Puerto Fresco
P Imagen de archivo del ayuntamiento de Puerto Fresco

. La policía detuvo el domingo al alcalde de Puerto Fresco, Tomás Ibarra, acusado de cobrar comisiones por la venta de terrenos del puerto. Otras tres personas están imputadas.

. El partido de Ibarra lo ha suspendido de militancia. La oposición pide elecciones anticipadas.

C Agencias
N Volver arriba
`},
	{name: "prose that speaks of furniture", marked: `
T La agencia de protección de datos multa a una red social por sus cookies

. La agencia multó el lunes con dos millones a la red social porque instalaba cookies sin permiso, según la resolución publicada ayer. La empresa recurrirá.

. Hace 3 meses, la misma empresa perdió otro pleito en Francia. El boletín oficial publicó la condena en marzo.

. Más de 40 países tienen leyes semejantes. Lea también entró en la conversación el ministro, que pidió una norma común para todos los países.

. Por Madrid pasaron en enero los directivos de la compañía, que se reunieron con el regulador durante dos días.
`},
}
