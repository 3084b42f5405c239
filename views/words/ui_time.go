package words

import (
	"maps"

	"hito/model"
)

// TimeUI is what the browser says of time: the facet of dates, the lanes, the
// selection on the histogram.
type TimeUI struct {
	// The facet of dates: the switch, its hint, the chip in the header; how many
	// {1} surely are, and may be.
	OnlySure, DatesHint, TermSure, SurelySo, PossiblySo string
	// The lanes: the pane's name and its tab, over the names of {1} actors, why
	// there are none; the choice in a cell, an empty one; who else takes part, and
	// {2} more.
	Lanes, LanesTab, LanesCount, LanesNone       string
	CellTitle, CellEmpty, CellWith, CellWithMore string
	// What the filter's fields, statuses and a yes are called while it is typed, by
	// model.Key and model.Status.
	Fields   [model.KeyOutlet + 1]string
	Statuses [3]string
	Yes      string
	// The brush: {1} its time, {2} how many events; why there is none.
	Brushed, BrushNone string
}

var spanishTime = TimeUI{
	OnlySure:  "solo lo que cae ahí con seguridad",
	DatesHint: "{key:choices.include} incluye · {key:choices.exclude} excluye · {key:tree.open-branch} {key:tree.close-branch} abre y cierra · {key:picker.accept} incluye y sale · {key:picker.close} cierra",
	TermSure:  "con seguridad", SurelySo: "({1} con seguridad) ", PossiblySo: "({1} quizá) ",
	Lanes: "1 Quién y cuándo", LanesTab: "Quién", LanesCount: "{1} {1|actor|actores}", LanesNone: "Estos sucesos no tienen actores.",
	Brushed: "{1}: {2} {2|suceso|sucesos} · {key:open} filtra · {key:select-left} {key:select-right} cambia · {key:back} deja", BrushNone: "Elige un suceso con fecha para marcar tiempo desde ella",
	Fields: [...]string{
		model.KeyActor: "actor", model.KeyPlace: "lugar", model.KeyType: "tipo", model.KeyStatus: "estado", model.KeyDocument: "doc",
		model.KeyAfter: "desde", model.KeyBefore: "hasta", model.KeyDate: "fecha", model.KeySure: "seguro", model.KeyOutlet: "medio",
	},
	Statuses: [3]string{"fechado", "acotado", "sinfecha"}, Yes: "sí",
	CellTitle: "Sucesos de la casilla", CellEmpty: "nada", CellWith: "con {1}", CellWithMore: "con {1} y {2} más",
}

var englishTime = TimeUI{
	OnlySure:  "only what surely lies there",
	DatesHint: "{key:choices.include} includes · {key:choices.exclude} excludes · {key:tree.open-branch} {key:tree.close-branch} open and close · {key:picker.accept} includes and leaves · {key:picker.close} closes",
	TermSure:  "surely", SurelySo: "({1} surely) ", PossiblySo: "({1} possibly) ",
	Lanes: "1 Who and when", LanesTab: "Who", LanesCount: "{1} {1|actor|actors}", LanesNone: "These events have no actors.",
	Brushed: "{1}: {2} {2|event|events} · {key:open} filters · {key:select-left} {key:select-right} change it · {key:back} lets go", BrushNone: "Choose an event with a date to mark time from there",
	Fields: [...]string{
		model.KeyActor: "actor", model.KeyPlace: "place", model.KeyType: "type", model.KeyStatus: "status", model.KeyDocument: "doc",
		model.KeyAfter: "after", model.KeyBefore: "before", model.KeyDate: "date", model.KeySure: "sure", model.KeyOutlet: "outlet",
	},
	Statuses: [3]string{"dated", "bounded", "undated"}, Yes: "yes",
	CellTitle: "Events of the cell", CellEmpty: "nothing", CellWith: "with {1}", CellWithMore: "with {1} and {2} more",
}

// What the keys for these do, and what the footer calls it, beside those of the
// rest.
var (
	spanishTimeKeys = map[string]string{
		"lanes": "actores por filas, tiempo por columnas: quién con quién y cuándo",
		"dates": "elegir fechas: décadas, años, meses", "open-branch": "entre las fechas, abrir", "close-branch": "entre las fechas, cerrar",
		"select-left": "marcar tiempo hacia la izquierda", "select-right": "marcar tiempo hacia la derecha",
		"sure": "entre las fechas, solo lo que cae ahí con seguridad",
	}
	spanishTimeBrief = map[string]string{"lanes": "lista"}
	englishTimeKeys  = map[string]string{
		"lanes": "actors as rows, time as columns: who meets whom when",
		"dates": "pick dates: decades, years, months", "open-branch": "among the dates, open", "close-branch": "among the dates, close",
		"select-left": "mark time to the left", "select-right": "mark time to the right",
		"sure": "among the dates, only what surely lies there",
	}
	englishTimeBrief = map[string]string{"lanes": "list"}
)

// with is all with some more.
func with(some, all map[string]string) map[string]string {
	maps.Copy(all, some)
	return all
}
