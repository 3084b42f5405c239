package words

// queryES is what can be wrong with a query, and the mends.
var queryES = []entry{
	{"query.unclosed", "faltan las comillas que cierran"},
	{"query.unclosed.hint", "ciérralas, o escribe \\\" para unas comillas dentro de la cita"},
	{"query.dash", "no hay nada tras el guion"},
	{"query.dash.hint", "se escribe -palabra para excluirla, \"-\" para buscar un guion"},
	{"query.key", "no hay esa clave: {1}"},
	{"query.key.hint", "hay actor, lugar, tipo, estado, doc, medio, desde, hasta, fecha y seguro; lo que lleve dos puntos, entre comillas"},
	{"query.nothing", "falta qué buscar"},
	{"query.nothing.hint", "se escribe justo tras los dos puntos, entre comillas si lleva espacios"},
	{"query.sure-excluded", "eso no se puede excluir"},
	{"query.sure-excluded.hint", "se escribe seguro:sí o seguro:no"},
	{"query.date-excluded", "las fechas no se pueden excluir"},
	{"query.date-excluded.hint", "pide los días de antes con hasta:, y los de después con desde:"},
	{"query.date", "no es una fecha: {1}"},
	{"query.date.hint", "las fechas van en EDTF: 2025-10-27, 2025-10, 2025, 199X, 2024-05/2024-08"},
	{"query.status", "no hay ese estado: {1}"},
	{"query.status.hint", "hay fechado, acotado y sinfecha"},
	{"query.sure", "no es sí ni no: {1}"},
	{"query.sure.hint", "se escribe seguro:sí o seguro:no"},
	{"query.saved", "no hay consulta guardada: {1}"},
	{"query.saved.hint", "\"@texto\", entre comillas, busca esas letras"},
	{"query.type", "no hay ese tipo de suceso: {1}"},
	{"query.type.hint", "hay {1}"},
}
