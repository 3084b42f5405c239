package reader

// The set phrases of Spanish news pages, parted by commas. They are compared word
// by word, with case, accents and punctuation folded away; # stands for a number.
// Lists of single words are parted by spaces.

// sectionsES are names of sections, menu entries and buttons: a line of nothing
// else is no prose.
const sectionsES = `
inicio, portada, menu, buscar, mundo, el mundo, internacional, internacionales, nacional, nacionales, actualidad,
noticias, ultimas noticias, ultima hora, ultimo minuto, politica, economia, finanzas, negocios, empresas, mercados,
deportes, futbol, cultura, espectaculos, entretenimiento, farandula, sociedad, sucesos, policiales, judicial,
judiciales, justicia, seguridad, defensa, opinion, editorial, editoriales, columnas, columnistas, tecnologia,
ciencia, salud, educacion, medio ambiente, medioambiente, clima, el tiempo, gastronomia, recetas, ofertas, viajes,
turismo, motor, gente, estilo, estilo de vida, tendencias, television, series, cine, musica, loteria, loterias,
horoscopo, pasatiempos, juegos, videos, video, fotos, fotogaleria, galeria, galerias, multimedia, podcast, podcasts,
audio, especiales, reportajes, entrevistas, investigacion, hemeroteca, archivo, impreso, edicion impresa,
edicion digital, clasificados, obituarios, america, america latina, latinoamerica, europa, asia, africa,
oriente medio, oriente proximo, estados unidos, local, locales, regiones, regional, provincias, madrid, autonomias,
tribunales, energia, vivienda, datos, verificacion, explicador, en profundidad, contacto, quienes somos, publicidad,
anuncio, anuncios, patrocinado, contenido patrocinado, contenido exclusivo, exclusivo para suscriptores,
solo para suscriptores, suscriptores, suscripciones, suscripcion, suscribete, suscribirse, suscribase, suscribirme,
registrate, registrarse, registro, inicia sesion, iniciar sesion, inicie sesion, cerrar sesion, acceder, mi cuenta,
mi perfil, entrar, salir, cerrar, aceptar, aceptar todo, aceptar todas, rechazar, configurar, mas opciones,
newsletter, newsletters, boletin, boletines, alertas, notificaciones, rss, app, siguiente, anterior, volver,
volver arriba, ir al contenido, saltar al contenido, ir a comentarios, ver mas, ver todo, ver todos, ver todas,
ver mas noticias, ver noticias, ver video, ver galeria, ver fotos, ver comentarios, leer mas, lee mas, lea mas,
leer mas tarde, leer la noticia, leer noticia completa, leer articulo, seguir leyendo, sigue leyendo, siga leyendo,
continuar leyendo, continua leyendo, mostrar mas, mostrar menos, cargar mas, cargando, cargando comentarios,
espere un momento, compartir, comparte, comparta, compartir articulo, compartir noticia, compartir en redes sociales,
comparte esta noticia, comparte este articulo, copiar, copiar enlace, copiar link, enlace copiado, imprimir, guardar,
guardar articulo, enviar, enviar por correo, descargar, escuchar, escucha, escuchar noticia, escuchar articulo,
escucha la noticia, escuchar este articulo, reproducir, pausar, silenciar, pantalla completa, resumen, resumen ia,
comentar, comentarios, deja un comentario, deja tu comentario, dejar un comentario, escribe un comentario,
escribe tu comentario, responder, reportar, denunciar, me gusta, no me gusta, etiquetas, temas, temas relacionados,
tags, archivado en, mas sobre, en vivo, en directo, directo, minuto a minuto, aviso legal, politica de privacidad,
politica de cookies, politica de proteccion de datos, terminos y condiciones, terminos de uso, condiciones de uso,
mapa del sitio, suscribite, segui leyendo, comparti, comparti esta nota, fin, mapa web, preguntas frecuentes, libro de reclamaciones, trabaja con nosotros,
continua despues de la publicidad, la noticia continua despues de la publicidad,
sigue leyendo despues de la publicidad, publicidad sigue leyendo, comparte esto, compartelo, me gusta esto, resumen de la noticia, puntos clave, escucha el articulo, escuchar el articulo,
noticia en desarrollo, nota en desarrollo, informacion en desarrollo, en desarrollo, noticia en construccion,
habra ampliacion, lo esencial, aceptar y continuar, aceptar y cerrar, rechazar todo, rechazar todas, gestionar preferencias,
configurar cookies, configurar preferencias, administrar preferencias, ver preferencias, aceptar cookies,
rechazar cookies, mas vistas, correo electronico, tu correo, tu email, enviar comentario, deja una respuesta,
cancelar respuesta, normas, ver mas comentarios, mostrar comentarios, ver todos los comentarios,
ir a los comentarios, unete a la conversacion, boletin semanal, boletin diario, archivado en, te puede servir
`

// openersES begin lines of page furniture, whatever follows.
const openersES = `
suscribite a, suscribite y, sumate a, sumate al, unite a, unite al, enterate de todo, recuerda que puedes recibir,
comparti esta, comparti en, seguinos en,
siguenos en, siguenos por, siganos en, sigue nuestras, sigue toda la informacion, sigue el minuto a minuto,
sigue la ultima hora, sigue en directo, sigue en vivo, sigue aqui, sigue leyendo, siga leyendo, unete a nuestro,
unete al canal, unete a nuestra, unete y recibe, suscribete a, suscribete y, suscribete gratis, suscribete ahora,
suscribete para, suscribase a, suscribase y, registrate gratis, registrate para, registrate y, apuntate a nuestra,
apuntate a nuestro, inscribete a nuestra, inscribete en nuestro, recibe las noticias, recibe las ultimas,
recibe nuestro, recibe nuestra, recibe gratis, recibe en tu correo, recibe cada manana, recibe cada dia,
reciba en su correo, descarga la app, descarga nuestra app, descarga nuestra aplicacion, descarga aqui,
activa las notificaciones, activa nuestras notificaciones, agreganos a tus, anadenos como, haz clic aqui,
haga clic aqui, pincha aqui, pulse aqui, compartir en, compartir por, comparte en, comparte esta, comparte este,
comparta esta, copiar enlace, enviar por, ya puedes seguir, puedes seguir a, puedes seguirnos, puede seguirnos,
no te pierdas, si ya eres suscriptor, ya eres suscriptor, hazte socio, hazte suscriptor, contenido exclusivo para,
este contenido es exclusivo, este articulo es exclusivo, articulo exclusivo para, tiempo de lectura, lectura de #,
lectura # min, # min de lectura, # minutos de lectura, # minuto de lectura, # min lectura, # mins de lectura,
# comentarios, # comentario, # vistas, # visitas, # lecturas, # veces compartido, hace # minutos, hace # minuto,
hace # horas, hace # hora, hace # dias, hace un dia, hace una hora, al continuar navegando, si continua navegando,
si continuas navegando, al hacer clic en, al registrarte aceptas, todos los derechos reservados,
prohibida la reproduccion, prohibida su reproduccion, queda prohibida la reproduccion,
queda prohibida toda reproduccion, queda prohibida su, las opiniones expresadas, los comentarios publicados,
los comentarios son responsabilidad, normas de participacion, tu direccion de correo electronico,
los campos obligatorios, mostrando # de, pagina # de, # de # fotos, foto # de, imagen # de, su navegador no soporta,
tu navegador no soporta, el navegador no soporta, javascript esta, para ver este video, para poder ver este,
error al cargar, no se pudo cargar, esta noticia fue publicada originalmente, esta traduccion, traducido por, ya tienes cuenta, ya tienes una cuenta,
ya tiene cuenta, no tienes cuenta, al suscribirte, al registrarte, al inscribirte, al suscribirse acepta,
al registrarse acepta, suscribete por, suscribete desde, suscribase por, suscribite por, leer en # min,
leer en # minutos, lectura en # minutos, # min de audio, # comentarios en, # comentario en, # respuestas a,
tu privacidad es importante, valoramos tu privacidad, su privacidad es importante, respetamos tu privacidad,
nosotros y nuestros socios, nosotros y nuestros proveedores, con tu consentimiento, te pareció util, te ha parecido util,
encontraste un error, has encontrado un error, reportar un error, reciba gratis, este contenido fue hecho,
este contenido fue elaborado, este contenido ha sido, este articulo fue generado, este texto fue traducido, escuchanos,
si quieres recibir, si quiere recibir, si desea recibir, si deseas recibir, puedes ver este, puede ver este,
mira este video, suscribete al, suscribase al, escucha esta noticia, escuche esta noticia,
criterios de the trust project, conoce the trust project, conoce mas sobre the trust project, nuestros estandares
`

// modulesES head lists of other articles.
const modulesES = `
lo mas visto, lo mas leido, lo mas reciente, lo mas nuevo, lo mas comentado, lo mas compartido, lo mas destacado,
lo mas popular, lo mas buscado, lo mas, lo ultimo, lo ultimo en, mas visto, mas visto en, mas vistos, mas vistas,
mas leido, mas leidos, mas leidas, mas leidas hoy, mas leido en, las mas leidas, las mas vistas, los mas leidos,
los mas vistos, las # mas leidas, los # mas leidos, noticias mas leidas, noticias mas vistas, articulos mas leidos,
mas noticias, mas noticias de, mas informacion, mas contenido, mas contenidos, mas articulos, mas historias, mas en,
mas de, mas sobre este tema, mas sobre el tema, otras noticias, otros articulos, otros temas, otras notas, mas notas,
notas relacionadas, nota relacionada, noticias relacionadas, noticia relacionada, articulos relacionados,
articulo relacionado, contenido relacionado, contenidos relacionados, informacion relacionada, temas relacionados,
enlaces relacionados, relacionado, relacionados, relacionadas, te puede interesar, te podria interesar,
te pueden interesar, te interesa, te recomendamos, te sugerimos, le puede interesar, le podria interesar,
le recomendamos, tambien te puede interesar, tambien te podria interesar, tambien te interesa,
tambien le puede interesar, tambien puede interesarte, tambien puedes leer, puede interesarte, puede interesarle,
puede que te interese, quiza te interese, quizas te interese, quizas te puede interesar, recomendado, recomendados,
recomendadas, recomendamos, recomendado para ti, recomendados para ti, recomendaciones, noticias recomendadas,
articulos recomendados, nuestras recomendaciones, para ti, seleccionado para ti, lee tambien, lea tambien,
leer tambien, lee ademas, lea ademas, ademas lea, ademas lee, lee mas, lea mas, lee aqui, ver tambien, vea tambien, mira tambien,
mire tambien, no te pierdas, no te lo pierdas, destacados, destacadas, destacado, noticias destacadas,
noticias de hoy, ultimas noticias, ultima hora, ultimas entradas, entradas recientes, entradas relacionadas,
publicaciones recientes, noticias recientes, trending, tendencias, en portada, en otros medios, en la web,
contenido patrocinado, contenido promocionado, desde la web, enlaces patrocinados, enlaces promocionados,
de nuestros socios, de interes, en esta noticia, sigue leyendo, proximo articulo, articulo anterior,
entrada anterior, entrada siguiente, siguiente entrada,
siguiente articulo, siguiente noticia, noticia anterior, noticia siguiente, comentarios, deja un comentario
`

// linksES begin a line that points to another article within the prose.
const linksES = `
lee tambien, lea tambien, leer tambien, lee ademas, lea ademas, leer ademas, ademas lea, ademas lee, lee mas, lea mas, leer mas, lea aqui,
lee aqui, mira tambien, mire tambien, vea tambien, ver tambien, ve tambien, te puede interesar, te podria interesar,
te recomendamos, le puede interesar, le recomendamos, le sugerimos, tambien te puede interesar, tambien lee,
tambien lea, tambien puedes leer, tambien puede leer, puede interesarte, no te pierdas, mas informacion,
informacion relacionada, noticia relacionada, nota relacionada, articulo relacionado, relacionado, relacionada,
entrada anterior, entrada siguiente, siguiente entrada, articulo anterior, articulo siguiente,
siguiente articulo, noticia anterior, noticia siguiente, siguiente noticia, te puede servir, tambien le puede interesar,
tambien te podria interesar, tambien te interesa, tambien puede interesarte, le podria interesar, puede leer,
puedes leer, vea aqui, vea ademas, mira el video, mire el video, mira aqui, vea el video, ver video, escucha el podcast
`

// Labels stand before a colon: those of a picture's author or what it shows, of
// who wrote or furnished the text, and of tags and the like.
const pictureLabelsES = `
foto, fotos, fotografia, fotografias, foto de portada, foto principal, foto archivo, foto de archivo,
foto referencial, imagen, imagenes, imagen referencial, imagen de archivo, imagen ilustrativa, credito, creditos,
credito de la foto, credito de la imagen, credito foto, pie de foto, leyenda, fuente de la imagen, fuente de la foto, fuente imagen, captura, captura de pantalla, archivo,
grafico, grafica, infografia, ilustracion, montaje, cortesia
`

const creditLabelsES = `
escribe, escriben, por, autor, autora, autores, texto, textos, fuente, fuentes, redaccion, escrito por, elaborado por, editado por,
edicion, publicado por, agencia, agencias, con informacion de, corresponsal, traduccion, periodista
`

const tagLabelsES = `
etiquetas, etiqueta, tags, temas, tema, temas relacionados, temas tratados, archivado en, categorias, categoria,
en esta nota, en este articulo, mas sobre, palabras clave, seccion, compartir, comparte, siguenos en, comentarios,
lectura, tiempo de lectura, edicion impresa
`

// Media labels stand before the headline of a video, a podcast or a gallery.
const mediaLabelsES = `
video, videos, en video, vea el video, mira el video, mire el video, audio, podcast, escucha el podcast,
escuche el podcast, escucha, escuche, galeria, fotogaleria, galeria de fotos, en fotos, en imagenes,
programa completo, en directo, en vivo, siga en vivo, sigue en vivo, transmision en vivo, cobertura en vivo
`

// filedES begin a line that says under which headings a page is filed.
const filedES = `
publicado en, publicada en, archivado en, archivado como, archivado bajo, etiquetado, etiquetado como,
etiquetado con, etiquetado en, etiquetada como, guardado en, posteado en
`

// countedES are what pages count: "1,2K compartidos".
const countedES = `
compartidos compartido comentarios comentario vistas visitas visualizaciones reproducciones lecturas reacciones
respuestas retuits
`

// authorIntrosES stand before an author's name over what introduces them.
const authorIntrosES = `
acerca de, sobre, conoce a, sobre el autor, sobre la autora
`

// picturesES are the words of a picture's credit, and openers of captions.
const picturesES = `
foto fotos fotografia fotografias fotografo fotografa imagen credito creditos captura archivo cortesia
infografia
`

const captionOpenersES = `
foto de archivo, fotografia de archivo, imagen de archivo, imagenes de archivo, foto referencial, imagen referencial,
imagen ilustrativa, imagen satelital, imagen difundida por, imagen distribuida por, imagen facilitada por,
imagen cedida por, imagen tomada de, imagen publicada por, fotografia difundida por, fotografia facilitada por,
fotografia cedida por, fotografia publicada por, fotografia distribuida por, foto difundida por, foto facilitada por,
foto cedida por, foto publicada por, foto distribuida por, foto tomada el, fotografia tomada el, imagen tomada el,
captura de video, captura de pantalla, fotograma de, fotograma del, en la imagen, en la foto, en la fotografia,
en esta imagen, en esta foto, en esta fotografia, en esta imagen de archivo, en esta foto de archivo, vista aerea de,
vista aerea del, vista general de, vista general del, momento en que, momento en el que,
instante en que, instante en el que, aspecto de, aspecto del, aspecto que, panoramica de, vista panoramica de,
de izquierda a derecha, de izda a dcha, de izq a der
`

// creditsES begin lines that say who wrote or furnished the text.
const creditsES = `
con informacion de, con informaciones de, con datos de, con material de, redaccion, escrito por, publicado por,
elaborado por, editado por, texto de, agencia, agencias, corresponsal en, enviado especial, enviada especial,
ver perfil, texto y fotos, firmado por, cronica de, entrevista de, un reportaje de, una cronica de, mas articulos de, mas noticias de este autor
`

// authorsES head what introduces the author.
const authorsES = `
sobre el autor, sobre la autora, sobre los autores, acerca del autor, acerca de la autora, el autor, la autora,
quien escribe
`

// professionsES make a line of few words a byline.
const professionsES = `
corresponsal corresponsales redactor redactora redaccion periodista columnista enviado enviada editor
editora reportero reportera analista
`

// The words of notices, in both languages: an unasked banner speaks of cookies
// and of itself; an offer speaks of a newsletter and asks to subscribe.
const (
	cookieWords     = `cookie cookies`
	ourWords        = `utilizamos usamos empleamos nuestros nuestras nuestro terceros aceptas acepta aceptar navegando we our accept`
	letterWords     = `newsletter newsletters boletin boletines alertas inbox notificaciones`
	askWords        = `suscribete suscribase suscribirte registrate apuntate inscribete subscribe`
	offerFirstWords = `recibe reciba activa sign`
)
