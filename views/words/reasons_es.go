package words

// reasonsES is every rule's sentence in Spanish, by the stage that gives it.
func reasonsES() [][]entry {
	return [][]entry{timexES, datingES, actorsES, eventsES, readerES, loaderES, linesES, commandES}
}

var timexES = []entry{}

var datingES = []entry{
	{"dating.stated", "el documento lo dice: {1q}"},
	{"dating.named-day", "{1q} y {2q} son el mismo día, y solo lo son el {3D}"},
	{"dating.today", "{1q} es el {2d}: las agencias nombran el día de la semana en que escriben"},
	{"dating.not-before", "cuenta {1q} ({2d}) como pasado: no se escribió antes"},
	{"dating.caption", "un pie de foto dice {1q} ({2d}): no se escribió antes"},
	{"dating.shared-event", "{1q} es lo que {2} fecha: {3d}[; eso deja {4d}]"},
	{"dating.month-over", "dice {1q}, y {2d} ya había terminado"},
	{"dating.same-process", "{2} habla también de {1q}[; eso deja {3d}]"},
	{"dating.not-yet", "aquí aún no ha ocurrido lo que {1} fecha: {2d}"},
	{"dating.contradicted", "declara {1d}, pero dice {2q}, que es pasado y es {3d}"},
	{"dating.nothing", "nada en el texto dice cuándo se escribió"},
}

var actorsES = []entry{}

var eventsES = []entry{
	{"events.date.stated", "la frase dice cuándo: {1q}, {2d}"},
	{"events.date.clause", "la oración principal dice cuándo: {1q}, {2d}"},
	{"events.date.told", "sigue la fecha que se acaba de contar de las mismas personas: {1d}"},
	{"events.date.document", "se cuenta como noticia, así que es de la fecha del documento: {1d}"},
	{"events.date.before", "se cuenta como pasado, así que es anterior al documento: {1d}"},
	{"events.same-persons", "las mismas personas se encuentran en las mismas fechas ({1d}): {2+}"},
	{"events.same-states", "los mismos estados y la misma clase de pacto ({1d}): {2+}"},
	{"events.same-day", "el mismo día ({1d}) se ven los mismos: {2+}"},
	{"events.same-visit", "la misma visita ({1d}): {2} en {3}"},
	{"events.same-process", "se le da el mismo nombre, {1q}, y son los mismos: {2+}"},
	{"events.same-sending", "los mismos envían y reciben: {1+}"},
	{"events.same-act", "el mismo acto, {2q}, el mismo día ({1d}) y de los mismos: {3+}"},
	{"events.same-document", "el mismo documento vuelve a contarlo: {1+}"},
	{"events.date.narrowest", "{1d} es lo más preciso que admiten los {2} relatos"},
	{"events.date.bounded-by", "lo que se sabe deja este intervalo: {1d}"},
}

var readerES = []entry{
	{"reader.absent", "no existe"},
	{"reader.unreadable", "no se puede leer[ ({1})]"},
	{"reader.irregular", "no es un archivo de datos"},
	{"reader.extension", "formato que no se lee ({1})"},
	{"reader.outside", "enlace que sale de su carpeta"},
	{"reader.nothing", "carpeta sin documentos"},
	{"reader.large", "demasiado grande ({1} bytes; el límite es {2})"},
	{"reader.many", "demasiados archivos (el límite es {1})"},
	{"reader.binary", "no es texto"},
	{"reader.empty", "vacío: no tiene ninguna palabra"},
	{"reader.duplicate", "repite {1}"},
	{"reader.decoded", "no es UTF-8: leído como {1}"},
	{"reader.repaired", "{1} bytes no eran UTF-8: leídos como {2}"},
}
var loaderES = []entry{}

var hintsES = []entry{
	{"reader.hint.spelling", "mira cómo se escribe la ruta"},
	{"reader.hint.permission", "mira si tienes permiso para leerlo"},
	{"reader.hint.convert", "guárdalo como texto (.txt, .md)"},
	{"reader.hint.utf8", "guárdalo en UTF-8"},
	{"reader.hint.split", "divídelo, o nombra menos archivos"},
	{"reader.hint.inside", "nombra el archivo al que apunta el enlace"},
}

var typesES = []entry{
	{"meeting", "reunión"},
	{"visit", "visita"},
	{"treaty", "tratado"},
	{"message", "mensaje"},
	{"statement", "declaración"},
	{"deployment", "despliegue"},
	{"attack", "ataque"},
	{"casualties", "víctimas"},
	{"ceremony", "ceremonia"},
	{"election", "elección"},
	{"appointment", "nombramiento"},
	{"resignation", "dimisión"},
	{"arrest", "detención"},
	{"trial", "juicio"},
	{"protest", "protesta"},
	{"announcement", "anuncio"},
	{"start", "comienzo"},
	{"end", "fin"},
	{"disaster", "desastre"},
	{"test", "prueba"},
	{"sanction", "sanción"},
	{"deal", "acuerdo"},
	{"law", "ley"},
	{"event", "hecho"},
}
