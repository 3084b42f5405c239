package words

// TimeUI is what the browser says of time: the facet of dates, the lanes, the
// selection on the histogram.
type TimeUI struct {
	// The facet of dates: the switch, its hint, the chip in the header; how many
	// {1} surely are, and may be.
	OnlySure, DatesHint, TermSure, SurelySo, PossiblySo string
}

var spanishTime = TimeUI{
	OnlySure:  "solo lo que cae ahí con seguridad",
	DatesHint: "espacio incluye · x excluye · → ← abre y cierra · Intro incluye y sale · esc cierra",
	TermSure:  "con seguridad", SurelySo: "({1} con seguridad) ", PossiblySo: "({1} quizá) ",
}

var englishTime = TimeUI{
	OnlySure:  "only what surely lies there",
	DatesHint: "space includes · x excludes · → ← open and close · Enter includes and leaves · esc closes",
	TermSure:  "surely", SurelySo: "({1} surely) ", PossiblySo: "({1} possibly) ",
}
