package reader

// troubleOutlets are pages by the habits of portals, television sites, agencies
// and blogs of Spain and Latin America: captions that are whole sentences, boxes
// and counters within the text, links without a heading, leads said twice.
var troubleOutlets = []sample{
	{name: "verbless caption, caption in the present, no credits", stated: "2022-06-14", marked: `
N Inicio › Internacional › América
T Barrientos y Olmedo acuerdan en Lindes reabrir el paso de Cruz Alta
. Los mandatarios fijaron para septiembre la reapertura y crearon una comisión de aduanas.
M 14 de junio de 2022 · 17:05
P Barrientos y Olmedo, durante su encuentro en el palacio de Lindes.

. El presidente de Arandia, Luis Barrientos, y su homólogo de Vestonia, Darío Olmedo, acordaron el martes reabrir el paso de Cruz Alta, cerrado desde hace tres años. La medida entrará en vigor en septiembre.

P Olmedo saluda a los militares que custodian la frontera.

. El comercio entre ambos países cayó a la mitad durante el cierre, según las cámaras de la región. En febrero hubo protestas a los dos lados.

P El presidente Luis Barrientos, en una imagen de archivo.

. La oposición de Arandia pidió que el Congreso vote el acuerdo. Olmedo viajará en octubre a la capital vecina.
`},
	{name: "credit before or after a caption that is a sentence", outlet: "", marked: `
T El rey de Norlandia inaugura el túnel de Skarn

P La comitiva real atraviesa el túnel a bordo de un tren de época.
C Foto: Casa Real de Norlandia

. El rey Harald inauguró el viernes el túnel de Skarn, de veintidós kilómetros, que une la capital con los puertos del norte. Las obras duraron once años.

C Crédito: Jon Vik / NTB
P Los obreros celebran el final de las obras en la boca norte.

. El coste fue el doble de lo previsto. El Parlamento abrió en 2019 una investigación que todavía no ha terminado.

. El primer tren de viajeros saldrá el 2 de mayo, según la compañía.

C Fuente: NTB
`},
	{name: "counters, podcast and video lines, view comments", stated: "2023-11-02", marked: `
N Noticias | Nacional
T Renuncia el ministro de Energía de Candoria tras el apagón
C Por Camila Osorio | Puerto Fresco
M 2 de noviembre de 2023 | 8:40 a. m.
N 1,2K compartidos
N 34 Comentarios
? Escuchar 4 min

N ▶ Video: así se vivió el apagón en la capital

. El ministro de Energía de Candoria, Raúl Peña, renunció el miércoles por la noche, tres días después del apagón que dejó sin luz a todo el país. El presidente aceptó la dimisión.

Z También te puede interesar: ¿Por qué falló la red eléctrica? Cinco claves

. Peña había prometido en agosto que no habría cortes. «Asumo mi responsabilidad», escribió en una carta de dos páginas.

? 🎧 Escucha el pódcast: La semana en diez minutos

. El viceministro ocupará el cargo hasta que se nombre a un sucesor. El Congreso lo citó para el martes.

? Ver comentarios (34)
N Tags: Candoria | apagón | Raúl Peña
N Compartir en: Facebook Twitter WhatsApp
`},
	{name: "newsletter box in the middle, links in brackets", marked: `
T Un juez ordena frenar la presa de Ullara
. La sentencia da la razón a las comunidades indígenas que demandaron a la empresa en 2020.
C Sofía Landa / Torrealba

. Un juez federal ordenó el lunes detener la construcción de la presa de Ullara porque la empresa no consultó a las comunidades del valle. La sentencia puede recurrirse.

? BOLETÍN SEMANAL
? Lo mejor de nuestro periodismo, en tu correo cada viernes
N Correo electrónico
N Suscribirme
N Al suscribirte aceptas nuestra política de privacidad.

. La presa iba a inundar cuarenta kilómetros cuadrados de bosque. La empresa ha invertido ya doscientos millones.

Z [Lea también: La vida sin río de los pescadores de Ullara]

. El Gobierno, que posee un tercio de la compañía, no ha comentado el fallo. Los vecinos lo celebraron en la plaza.

Z >> Lea más: El mapa de las presas en disputa

. El caso podría llegar en abril a la Corte Suprema, que en 2018 anuló otra obra semejante.
`},
	{name: "live updates with stamps", stated: "2024-02-11", marked: `
N EN VIVO
T Elecciones en Vestonia: Alma Ríos se proclama ganadora
M Última actualización: 11/02/2024 23:41 h
N Minuto a minuto

N Hace 5 minutos
. Alma Ríos se proclamó ganadora de las elecciones ante miles de seguidores reunidos en la plaza de Lindes. Con el 90 % del recuento, le saca seis puntos a su rival.

N Hace 22 minutos
. La junta electoral informó de que la participación llegó al 71 %, cuatro puntos más que en 2020.

N Hace 1 hora
. Las urnas cerraron a las ocho de la tarde sin incidentes graves, según los observadores de la misión regional.

N Cargar más
N Síguenos en X, Facebook e Instagram
`},
	{name: "wire dateline within the text, initials, copyright", outlet: "EFE", marked: `
T Corea del Sur despide con honores al poeta Han Seo-jin

. Seúl, 12 jul (EFE).- Miles de personas despidieron este miércoles en Seúl al poeta Han Seo-jin, fallecido el domingo a los 91 años. La ceremonia se celebró en la catedral de Myeongdong.

. El presidente surcoreano envió una corona y lo llamó «la voz de una generación».

. Han pasó seis años en la cárcel durante la dictadura. Su último libro se publicó en 2015.

C ahg/jac/fpa
? (foto) (vídeo)
C © EFE 2023. Está expresamente prohibida la redistribución y la redifusión de todo o parte de los contenidos de los servicios de Efe, sin previo y expreso consentimiento de la Agencia EFE S.A.
`},
	{name: "lead said twice without a title", stated: "2021-05-20", marked: `
M date 2021-05-20
L La ministra Kirch ofreció a Beltrán la mediación de Norlandia.
. La jefa de la diplomacia norlandesa, Rosa Kirch, ofreció este jueves al presidente de Vestonia, Tomás Beltrán, los buenos oficios de su país en el conflicto de las islas, durante una visita de pocas horas a Lindes.
. Beltrán agradeció el gesto, pero insistió en que las islas no se negocian, según un comunicado de su oficina.
. Kirch seguirá viaje el viernes a la capital de Arandia, donde la espera el canciller Soler.
. Las conversaciones se rompieron en marzo, después de que un pesquero fuera apresado por la marina.
`},
	{name: "trailing headlines without a heading", marked: `
T La sequía obliga a cerrar tres embalses de Ardania

. El Gobierno de Ardania cerró el jueves tres embalses que ya no llegan al cinco por ciento de su capacidad. Afecta a doscientos mil regantes.

. La ministra de Agua, Inés Duarte, pidió a los ayuntamientos que limiten el riego de jardines.

. Las lluvias no llegarán antes de noviembre, según el servicio meteorológico.

Z Un pueblo de Ardania bebe de camiones cisterna desde enero

Z Así se desala el agua del mar
`},
	{name: "television site: video, presenter, related in capitals", stated: "2023-03-30", marked: `
N En directo
N Telenoticias 24
T Incendio en la refinería de Cabo Norte: evacúan a ochocientos vecinos
? VÍDEO: Las llamas, vistas desde la playa
C Telenoticias 24 / Agencias
M 30.03.2023 - 21:10 h.
N Leer en 2 minutos

. Un incendio en la refinería de Cabo Norte obligó el jueves a evacuar a ochocientos vecinos. No hay víctimas, según los bomberos, que trabajan con veinte dotaciones.

Z MÁS INFORMACIÓN: La refinería acumulaba tres sanciones por seguridad

. El fuego se declaró a las seis en un depósito de gasóleo. La empresa ha abierto una investigación.

Z NOTICIA RELACIONADA: Los vecinos llevaban años pidiendo el cierre

. El alcalde pidió que nadie abra las ventanas hasta mañana. Las clases se suspenden el viernes en todo el municipio.

? Puedes ver este programa completo en nuestra plataforma
? Programa completo: Telenoticias 24 Noche
? Más vídeos en nuestro canal de YouTube
`},
	{name: "blog: posted by, categories, author box, navigation", stated: "2019-09-08", marked: `
N Saltar al contenido
T Lo que aprendí del tratado de Lindes
M Publicado el 8 septiembre, 2019 por Marta Quiroga
N 2 comentarios

. El tratado de Lindes se firmó hace cien años y todavía marca los mapas de la región. Lo negociaron en una semana tres hombres que se detestaban.

. En mayo de 1919 el ministro Abel Cruces llegó a la ciudad con una sola maleta. Salió de ella con media provincia.

. El resto de la historia la contaré otro día, cuando termine de leer sus cartas.

N Comparte esto:
N Facebook
N Me gusta esto:
N Cargando...
N Publicado en Historia, Tratados
N Etiquetado como Lindes, tratados, 1919
Z ← Entrada anterior: Un archivo bajo la lluvia
Z Entrada siguiente: Los mapas mienten →
C Acerca de Marta Quiroga
C Historiadora y profesora. Escribo sobre fronteras y mapas desde una casa sin calefacción.
N 2 comentarios en “Lo que aprendí del tratado de Lindes”
N Deja una respuesta
N Tu dirección de correo electrónico no será publicada. Los campos obligatorios están marcados con *
`},
	{name: "portal: summary points, related between, whatsapp", stated: "2024-01-16", marked: `
N Mundo
T Arandia retira a su embajador en Norlandia por el caso de los pesqueros
M 16 Ene 2024 – 10:22 AM EST
C Redacción Mundo
N Únete a nuestro canal de WhatsApp
P El embajador Pedro Lanza abandona la sede diplomática este martes. | Foto: Gentileza
N Resumen de la noticia

. Arandia retiró el martes a su embajador en Norlandia, Pedro Lanza, en protesta por la captura de dos pesqueros. El canciller lo anunció en una rueda de prensa.

Z Le puede interesar: “Nos trataron como piratas”: habla uno de los pescadores

. Los barcos fueron apresados el 9 de enero, cuando faenaban a doce millas de la costa. Sus catorce tripulantes siguen detenidos.

Z Lea aquí: Quién es Pedro Lanza, el embajador que habla con los pájaros

. Norlandia sostiene que pescaban sin licencia. El juicio empezará en marzo.

? ¿Te pareció útil esta noticia?
? Sí
? No
? Reciba gratis noticias en su correo
? Conforme a los criterios de
`},
	{name: "cookie wall and registration over the text", marked: `
N Tu privacidad es importante para nosotros
N Nosotros y nuestros socios almacenamos o accedemos a información en un dispositivo, como cookies, y procesamos datos personales.
N Aceptar y continuar
N Gestionar preferencias
N Suscríbete por 1 € al mes
N Iniciar sesión

T El museo de Lunaria devuelve a Vestonia el tesoro de Ilmen
. El oro, expoliado en 1944, se entregará en una ceremonia en primavera.

. El museo de Lunaria devolverá a Vestonia las trescientas piezas del tesoro de Ilmen, que el ejército se llevó en 1944, anunció el lunes su directora. El acuerdo se firmó en secreto en diciembre.

. El Gobierno de Vestonia construirá una sala para exponerlas. Se abrirá en 2027.

N Sigue leyendo esta noticia por solo 1 €
N ¿Ya tienes cuenta? Inicia sesión
C Copyright © Diario de Lunaria. Prohibida su reproducción total o parcial.
`, outlet: "Diario de Lunaria"},
	{name: "repeated lead in the standfirst, place and date byline", stated: "2018-12-05", marked: `
T Muere en Torrealba el pintor Simón Vidal, maestro del grabado
R El pintor Simón Vidal, maestro del grabado, murió en Torrealba a los 88 años.
C Nuria Campos
M Torrealba - 05 DIC 2018 - 19:44 CET
P Simón Vidal, en su taller de Torrealba en 2009.C. MORA

. El pintor Simón Vidal, maestro del grabado, murió en Torrealba a los 88 años. Lo anunció el miércoles su galería, que prepara una retrospectiva.

. Nacido en Lindes en 1930, Vidal expuso por primera vez en 1953. Nunca quiso vivir en la capital.

. El entierro se celebrará el viernes en el cementerio de San Blas.

N Normas ›
N Archivado En:
? Pintura · Torrealba · Fallecimientos
`},
	{name: "prose that tempts", marked: `
T El pleno de Lindes debate la ley de aguas

. El presidente de Arandia, Luis Barrientos, durante su visita a Lindes, pidió a la oposición que apoye la ley de aguas.

. Barrientos saluda cada mañana a los funcionarios por su nombre, cuentan en palacio. Así ganó las elecciones.

. La ministra, en una carta que se filtró ayer, reconoce que faltan fondos para las presas.

. Video y audio de la sesión fueron requeridos por la fiscalía, que investiga las amenazas a dos diputados.

. Los alcaldes de la región, junto a los regantes, marcharán el sábado hasta la capital.

. Escuchar a los vecinos fue la primera promesa de la alcaldesa, que tomó posesión en junio.

. Publicado en enero, el decreto sigue sin reglamento. El Gobierno promete aprobarlo antes del verano.

. Fuente de conflictos desde 1950, el río separa a dos pueblos que celebran juntos sus fiestas.

. Beltrán abandonó la sala. Nadie lo siguió.
`},
}

// troubleOutletsEN are the same habits on English pages.
var troubleOutletsEN = []sample{
	{name: "local television", stated: "2024-06-20", outlet: "Channel 6 Media", marked: `
N Home / News / World
T Norland and Ardania restore ties after five years
C By Helen Marsh, Channel 6
M Posted at 5:12 PM, Jun 20, 2024 and last updated 7:40 PM, Jun 20, 2024
N Prev
N Next
P Norland President Carl Stone, left, shakes hands with Ardania's Ines Duarte in Norton.

. Norland and Ardania restored diplomatic ties on Thursday, five years after a quarrel over fishing rights led both to withdraw their ambassadors. The deal was signed in Norton.

N Watch: Leaders sign the agreement in Norton

. Embassies will reopen in September, the foreign ministry said. "It is a new beginning," Stone told reporters.

Z Related: Fishermen hope for calmer seas

. Trade between the two fell by a third during the dispute. Talks on a joint fishing fund begin next month.

C Copyright 2024 Channel 6 Media. All rights reserved. This material may not be published, broadcast, rewritten, or redistributed.
N Report a typo
N Sign up for the Morning Briefing email newsletter
`},
	{name: "newspaper: reading box, caption sentence, listing", marked: `
N Skip Navigation
N We use cookies to personalise content and to analyse our traffic.
T Poet's letters found in a barn after sixty years
. A farmer clearing his barn in Ardania came across four hundred letters by the late poet Olga Marin.
C Tom Reed in Torrealba
N 214 shares
P A page of the letters found in the barn. Photograph: Tom Reed/The Journal

. A farmer in Ardania has found four hundred letters by the poet Olga Marin, who died in 1961, under the floor of his barn. They were handed to the national library on Monday.

? Free weekly newsletter
N Sign up to Books Weekly for reviews and interviews
N Privacy Notice: Newsletters may contain information about charities and online ads.

. The letters cover the years of the war, of which nothing by her was known. Scholars will publish them in 2026.

. The farmer asked for no reward.

? Explore more on these topics
? Poetry
? Ardania
N Share
? Reuse this content
`},
	{name: "magazine: audio, editor's note, related without heading", stated: "2023-08-30", marked: `
N World / Asia
T The island that votes by candlelight
C Words by Nadia Sol
M August 30, 2023
? Listen to this story: 12 min

. Nakira holds its elections at night, when the fishing boats are in. On Wednesday its six hundred voters chose a new mayor, Ikuo Tamada.

. The custom began in 1948, after the earthquake. Nobody remembers a recount.

. Tamada takes office in October.

Z The last lighthouse keeper of Nakira

Z Why small islands vote more

Z A recount in the dark
N Filed under: Elections, Islands
N Follow us on Instagram
`},
}
