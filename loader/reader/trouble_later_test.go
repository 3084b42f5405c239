package reader

// troubleLater are the last pages that were written before their rules were
// looked at: habits of smaller outlets, and prose that is easily mistaken.
var troubleLater = []sample{
	{name: "regional paper, caption between, opinion links", stated: "2024-04-11", marked: `
? Hoy es noticia
? Lunaria | Sucesos
T Rescatan a una familia atrapada por la crecida del Ilmen
. Un helicóptero sacó del tejado a los cuatro miembros.
C P. Lanza / Lunaria
M Jueves, 11 abril 2024, 09:31
? Comenta
P Momento en el que los bomberos izan a la niña menor.

. Un helicóptero de los bomberos rescató el miércoles por la noche a los cuatro miembros de una familia que se había subido al tejado de su casa, en Lunaria. El agua llegó a los dos metros.

? Así quedó la carretera tras la tormenta. / P. LANZA

. El alcalde agradeció a los vecinos su ayuda. La crecida de 1983 dejó once muertos en el mismo barrio.

? Noticia Relacionada
? Un muerto y dos desaparecidos en la sierra
? La tormenta, en imágenes

. La Confederación Hidrográfica prevé que el río baje el viernes.

? Temas
? Lunaria, Inundaciones
? Reporta un error
? Mostrar comentarios
`},
	{name: "portal with live score and ads between", stated: "2022-09-19", outlet: "AFP", marked: `
? MENÚ
? Suscríbete
T Vestonia y Candoria firman un acuerdo para repartirse el agua del Tarva
? COMPARTE
? Por: Agencia AFP
? 19/09/2022 a las 20:45
? Los ministros Roca y Peña, tras la firma en la isla de Lindes.

. Vestonia y Candoria firmaron el lunes un acuerdo para repartirse el agua del Tarva, tras cuarenta años de litigio. El texto crea un tribunal de tres jueces.

? PUBLICIDAD

? Vea también: Los pueblos que quedaron bajo el embalse

. El acuerdo entrará en vigor en marzo, cuando lo ratifiquen ambos parlamentos. La oposición de Candoria votará en contra.

? Los delegados de ambos países posan para la foto de familia.
? AFP

. En 1982 los dos países estuvieron al borde de la guerra por la presa de Ullara.

? *Este contenido fue hecho con la asistencia de una inteligencia artificial.
? Le recomendamos
? ¿Cuánta agua gasta usted al día?
? Siga las noticias en Google Noticias
? Conforme a The Trust Project
? Síganos en nuestras redes sociales
`},
	{name: "radio", outlet: "Radio Sur", stated: "2019-06-27", marked: `
? Radio Sur
? Escúchanos en vivo
T Muere a los 97 años la última hablante del ilmenio
M 27 de junio, 2019
? Por Radio Sur
? Reproducir audio

. La última hablante del ilmenio, Rosa Kirch, murió el miércoles a los 97 años en su casa de Lunaria. Su nieta conserva cuarenta horas de grabaciones.

. La lengua se habló durante siglos en las orillas del lago. En 1950 la usaban aún dos mil personas.

. La universidad publicará en otoño el diccionario que ella dictó.

? Compartir
? Tuitear
? Ingrese su comentario
? Radio Sur © 2019 - Diseño: Estudio Norte
`},
	{name: "title with a stop, said again with the names", marked: `
L La canciller norlandesa ofrece al Gobierno de Vestonia mediar en el conflicto de las islas.
. La jefa de la diplomacia norlandesa, Rosa Kirch, ofreció el jueves mediar entre Arandia y el Gobierno de Vestonia en el conflicto que los enfrenta por las islas del Tarva.
. El presidente Tomás Beltrán agradeció el gesto, pero rechazó que las islas se negocien.
. Kirch seguirá viaje el viernes hacia el norte.
. Las conversaciones se rompieron en marzo.
`},
	{name: "prose: a dated first sentence, then more of the same", marked: `
. La canciller de Norlandia ofreció el jueves mediar en el conflicto de las islas del Tarva.
. La ministra Rosa Kirch explicó después en una rueda de prensa que Norlandia ofreció mediar en el conflicto porque ambos países se lo pidieron.
. Tomás Beltrán agradeció el gesto, pero rechazó que las islas se negocien.
. Kirch seguirá viaje el viernes hacia el norte.
. Las conversaciones se rompieron en marzo.
`},
	{name: "prose: a short first sentence that the next does not say again", marked: `
. Kirch no esperaba que la recibieran así en Lindes.
. Miles de personas llenaban la plaza cuando el coche de Rosa Kirch dobló la esquina del teatro, con dos horas de retraso y la radio puesta.
. La ministra bajó del coche y saludó con la mano.
. Nadie la había avisado de la manifestación.
. El acto terminó sin discursos.
`},
	{name: "prose: quotes, names first, verbs late", marked: `
T La noche en que Lindes votó sin luz

. Nadie durmió en Lindes, según cuentan los vecinos.

. Rosa Kirch, la alcaldesa, con una vela en la mano.

. El ministro, ante las cámaras, negó el apagón. Dos horas después renunció.

. Para Kirch, el apagón no fue casual.

. Tomás Beltrán, de 41 años, y su hermana, de 38, votaron a tientas.

. «Fue hermoso», dijo Beltrán.

. Al alba, los resultados.

. Video o no video, la junta dio por buena el acta. El tribunal la confirmó en mayo.

. Sobre las cinco llegó el juez. Compartir el recuento con la prensa le pareció un riesgo.

. Publicado el censo, faltaban cien nombres.
`},
	{name: "prose: a column that speaks of cookies and shares", marked: `
T Acepto las cookies

. Hace 3 años acepté todas las cookies del mundo, y desde entonces me persiguen los zapatos.

. Mi newsletter favorita habla de pájaros. La recibo los martes, con el café.

. Suscríbete, me dice el periódico. Y yo, que ya pago, cierro la ventana con la culpa de quien no da limosna.

. El 4 de mayo de 2021 borré mis perfiles. No los ha echado de menos nadie.

. Escucha, me dije, esto no puede seguir así.
`},
}

// troubleLaterEN are such pages in English.
var troubleLaterEN = []sample{
	{name: "wire page with explainers", stated: "2025-01-22", outlet: "Reuters", marked: `
T Ardania recalls ambassador over detained fishermen
C By John Reed and Mary Lake
M January 22, 2025 10:14 PM UTC Updated 3 hours ago
? Summary
? Companies
. Ardania says the fourteen men were in international waters
. Norland says the boats had no licence

M NORTON, Jan 22 (Reuters) -
. Ardania recalled its ambassador to Norland on Wednesday after two of its fishing boats were seized. Fourteen men are being held in the port of Skarn.

? Advertisement · Scroll to continue

. "They were treated like pirates," Foreign Minister Ines Duarte told parliament. Norland's embassy did not respond to a request for comment.

. A court will hear the case in March.

C Reporting by John Reed in Norton and Mary Lake in Skarn; Editing by Tom Marsh
? Our Standards: The Thomson Reuters Trust Principles.
? Suggested Topics:
? Americas
? Purchase Licensing Rights
`},
	{name: "present-tense captions", stated: "2023-05-06", marked: `
? Royals
T King Harald opens the Skarn tunnel
C Jane Hill in Skarn
M Sat 6 May 2023 14.05 BST
? The king waves to the crowd from the royal train.

. King Harald on Saturday opened the Skarn tunnel, which took eleven years to build and cost twice what had been planned. Thousands lined the tracks.

? King Harald speaks to workers during the ceremony.

. Parliament opened an inquiry into the costs in 2019. It is yet to report.

? Quick Guide
? How to get the news
? Show

. The first passenger train leaves on 9 May. Tickets are sold out until June.

? Most viewed
? The tunnel in numbers
`},
}
