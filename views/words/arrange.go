package words

// Arranged is what the browser says of how its panes stand, of the mouse, and of
// searching in a pane.
type Arranged struct {
	Alone, Single, Even, Least string
	MouseOn, MouseOff          string
	Brush                      string // {1} a time
	// Searching in a pane: {1} what for, or how many times it is there.
	HuntDetail, HuntSource, HuntHint       string
	HuntKept, HuntNone, HuntAround, HuntAt string
	Why, Who                               string // headings of folded parts
	FewerDates                             string
	FoldWhere, FoldNothing                 string
}

var arrangedES = Arranged{
	Alone:      "Solo este panel: {key:pane-alone} vuelve a mostrar los demás, {key:next-pane} cambia de panel",
	Single:     "Ya se ve un solo panel",
	Even:       "Los paneles, como al principio",
	Least:      "El panel no puede cambiar más",
	MouseOn:    "Con ratón: pulsar elige, dos veces abre, la rueda desplaza, los bordes se arrastran; con Mayús se selecciona texto ({key:toggle-mouse} lo apaga)",
	MouseOff:   "Sin ratón: el terminal vuelve a seleccionar texto",
	Brush:      "Solo {1}, al soltar",
	HuntDetail: "Buscar en el suceso:", HuntSource: "Buscar en la fuente:", HuntHint: "Intro, y {key:next-told} {key:previous-told} van de marca en marca · esc deshace",
	HuntKept: "{1} {1|marca|marcas}: {key:next-told} la siguiente · {key:previous-told} la anterior · {key:back} las quita", HuntAt: "Marca {1} de {2} · {key:back} las quita", HuntNone: "Aquí no está «{1}»", HuntAround: "Se acabó, y se vuelve a empezar por el otro extremo",
	Why: "Por qué esa fecha", Who: "Actores y lugares", FewerDates: "menos fechas",
	FoldWhere: "Se pliega en el panel del suceso ({key:go-detail})", FoldNothing: "El título y la fecha no se pliegan",
}

var arrangedEN = Arranged{
	Alone:      "This pane alone: {key:pane-alone} shows the others again, {key:next-pane} goes to another",
	Single:     "Only one pane is shown already",
	Even:       "The panes are as at the beginning",
	Least:      "The pane cannot change any further",
	MouseOn:    "With the mouse: a click chooses, two open, the wheel scrolls, borders can be dragged; with Shift text is selected ({key:toggle-mouse} turns it off)",
	MouseOff:   "Without the mouse: the terminal selects text again",
	Brush:      "Only {1}, once let go",
	HuntDetail: "Find in the event:", HuntSource: "Find in the source:", HuntHint: "Enter, and {key:next-told} {key:previous-told} go from mark to mark · esc undoes",
	HuntKept: "{1} {1|mark|marks}: {key:next-told} the next · {key:previous-told} the one before · {key:back} takes them away", HuntAt: "Mark {1} of {2} · {key:back} takes them away", HuntNone: "“{1}” is not here", HuntAround: "That was the last one: it begins anew at the other end",
	Why: "Why that date", Who: "Actors and places", FewerDates: "fewer dates",
	FoldWhere: "Parts are folded in the event's pane ({key:go-detail})", FoldNothing: "The title and the date are not folded",
}
