package words

// Arranged is what the browser says of how its panes stand, of the mouse, and of
// searching in a pane.
type Arranged struct {
	Alone, Single, Even, Least string
	MouseOn, MouseOff          string
	Brush                      string // {1} a time
}

var arrangedES = Arranged{
	Alone:    "Solo este panel: 0 vuelve a mostrar los demás, Tab cambia de panel",
	Single:   "Ya se ve un solo panel",
	Even:     "Los paneles, como al principio",
	Least:    "El panel no puede cambiar más",
	MouseOn:  "Con ratón: pulsar elige, dos veces abre, la rueda desplaza, los bordes se arrastran; con Mayús se selecciona texto (m lo apaga)",
	MouseOff: "Sin ratón: el terminal vuelve a seleccionar texto",
	Brush:    "Solo {1}, al soltar",
}

var arrangedEN = Arranged{
	Alone:    "This pane alone: 0 shows the others again, Tab goes to another",
	Single:   "Only one pane is shown already",
	Even:     "The panes are as at the beginning",
	Least:    "The pane cannot change any further",
	MouseOn:  "With the mouse: a click chooses, two open, the wheel scrolls, borders can be dragged; with Shift text is selected (m turns it off)",
	MouseOff: "Without the mouse: the terminal selects text again",
	Brush:    "Only {1}, once let go",
}
