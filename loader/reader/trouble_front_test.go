package reader

// troubleFront are more pages of portals, written after those of troubleOutlets
// and against the same rules: captions in other places, boxes with other words.
var troubleFront = []sample{
	{name: "captions in groups, agency behind a dash, gallery", stated: "2025-02-18", marked: `
N Portada » Mundo » Europa
T Norlandia y Ardania abren en Lindes la segunda ronda de conversaciones de paz
M Martes 18 de febrero de 2025, 11:20 (actualizado a las 14:05)
P Las delegaciones de Norlandia y Ardania, este martes en el palacio de Lindes - REUTERS
? 1 / 8

. Los ministros de Exteriores de Norlandia y Ardania, Carl Stone e Inés Duarte, abrieron el martes en Lindes la segunda ronda de conversaciones. Se reunieron durante cuatro horas.

P Stone, a su llegada a la sede de las conversaciones.

. «Hemos avanzado más en un día que en diez años», aseguró Duarte. El próximo encuentro será en abril.

P Carl Stone (en el centro), con los miembros de su delegación.

. La primera ronda, celebrada en noviembre, terminó sin acuerdo. Stone volvió entonces a su país sin despedirse.

Z TE PUEDE INTERESAR:
Z Stone y Duarte, dos vidas paralelas
Z La guerra de las islas, en cinco mapas

. La ONU enviará observadores a la frontera. Las partes hablarán la semana que viene de los presos.

? Más sobre este tema
? Norlandia
? Ardania
? Comentarios (12)
? © Todos los derechos reservados
`},
	{name: "teasers with stamps and sections at the end", stated: "2021-10-04", marked: `
T Un apagón deja sin trenes a la capital de Candoria
C Por Redacción
M 04.10.2021 | 07:55

. Un apagón dejó el lunes sin trenes a la capital de Candoria durante tres horas. Más de cien mil personas llegaron tarde al trabajo, según la compañía.

. La ministra de Transportes, Eva Lindo, prometió indemnizaciones.

. El servicio volvió a las diez de la mañana, aunque con retrasos que duraron hasta la noche.

? Te puede gustar
? Hace 2 horas
? Suben los precios del billete sencillo
? Nacional
? Hace 3 horas
? La alcaldesa inaugura un parque en el puerto
? Deportes
? Hace 5 horas
? El Lunaria empata y pierde el liderato
? Lo más leído
? 1
? Dónde estará la feria del libro
? 2
? Horóscopo de hoy
`},
	{name: "subscriber wall, summary bullets, editor's box", stated: "2023-01-09", marked: `
? Exclusivo suscriptores
T La presidenta Ríos cambia a seis ministros tras la derrota en el Senado
. La mandataria sacrifica a su jefe de gabinete y confía Economía a un desconocido.
C Escribe: Laura Peralta
C lperalta@diariodelsur.test
M 9 ENE 2023 - 06:00

? Escucha el artículo
? 0:00 / 5:12

. La presidenta de Vestonia, Alma Ríos, cambió el domingo a seis de sus diecisiete ministros, cuatro días después de perder la votación del presupuesto en el Senado. El decreto se publicó de madrugada.

? Newsletter Política
? Todo lo que pasa en el Congreso, contado cada lunes por nuestro equipo
? Ingresa tu correo
? He leído y acepto los términos y condiciones

. El nuevo ministro de Economía, Teo Marín, enseñaba hasta ahora en la Universidad de Torrealba. Asumirá el cargo el miércoles.

? (Lee también: Los diez días que hundieron al jefe de gabinete)

. La oposición pidió elecciones. Ríos recordó que su mandato termina en 2025.

? Además, lea:
? Quién es quién en el nuevo gabinete

. Los sindicatos esperan que el ministro derogue el decreto de abril.

? Si quieres recibir en tu celular esta y otras noticias, descarga Telegram y únete a nuestro canal
? Noticia en desarrollo...
`},
	{name: "agency page with image block and tags", outlet: "EFE", marked: `
T Arandia declara la emergencia por el dengue en cinco provincias
? Arandia Dengue
P Fotografía de archivo en la que se ve a un trabajador mientras fumiga una vivienda en Puerto Fresco. EFE/ Mara Solís

. Puerto Fresco, 6 feb (EFE).- El Gobierno de Arandia declaró este martes la emergencia sanitaria en cinco provincias por el aumento de los casos de dengue. Se han confirmado ya 41 muertes.

. «La fumigación empezará mañana», dijo el ministro de Salud, Elías Roca, en una rueda de prensa.

. En 2019 murieron por la enfermedad ochenta personas, según datos oficiales.

. La emergencia durará noventa días y podrá prorrogarse.
c EFE
C eb/mt/rrt
`},
	{name: "caption parts of a broadcaster", stated: "2022-05-27", outlet: "AFP", marked: `
T Ikuo Tamada, el alcalde que volvió de entre los muertos
. Daban por desaparecido al alcalde de Nakira desde el naufragio de marzo. Apareció el lunes en una isla desierta.
C Imagen: Kyodo/AP/picture alliance
M 27.05.2022
? Anuncio

. El alcalde de Nakira, Ikuo Tamada, llegó el viernes a su pueblo setenta días después de que naufragara el barco en que viajaba. Lo recibieron seiscientos vecinos.

P Tamada abraza a su nieta durante el recibimiento en el puerto.C Imagen: Kyodo

. Tamada sobrevivió gracias a la lluvia y a los cangrejos. «Me faltaba el periódico», bromeó.

? Ver el video 02:14
? Video relacionado

. El juez que investiga el naufragio lo citará en junio, cuando los médicos lo autoricen.

C ikt (AFP, Kyodo)
`},
	{name: "prose in the present, historical and scheduled", marked: `
T Así viaja el papa a Norlandia: la agenda de tres días

. El papa llega el viernes a Norton, donde lo espera el rey Harald. Es la primera visita de un pontífice en cuarenta años.

. El sábado recibe a los obispos en la catedral, antes de almorzar con cien personas sin techo.

. Por la tarde visita el hospital de San Telmo, en el que trabajan sesenta monjas.

. El domingo celebra una misa ante medio millón de fieles y habla durante la ceremonia del conflicto de las islas.

. Stone, en su discurso, agradece la mediación de la Santa Sede.

. El papa se despide el lunes, antes de volar a Roma.
`},
	{name: "names and roles without captions", marked: `
T Stone gana la moción y sigue en el cargo

. El primer ministro de Norlandia, Carl Stone, superó el martes la moción de censura, por seis votos.

. En contra votaron los liberales, con Mary Lake al frente.

. La moción la presentó Jane Hill, ante un hemiciclo lleno.

. Lake abandona la dirección de su partido, junto con sus dos vicepresidentes.

. Firma el acuerdo Carl Stone, en nombre de la coalición.

. Hill y Lake, en las encuestas, siguen lejos del primer ministro.
`},
}
