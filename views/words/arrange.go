package words

// Arranged is what the browser says of how its panes stand, of the mouse, and of
// searching in a pane.
type Arranged struct {
	Alone, Single, Even, Least string
}

var arrangedES = Arranged{
	Alone:  "Solo este panel: 0 vuelve a mostrar los demás, Tab cambia de panel",
	Single: "Ya se ve un solo panel",
	Even:   "Los paneles, como al principio",
	Least:  "El panel no puede cambiar más",
}

var arrangedEN = Arranged{
	Alone:  "This pane alone: 0 shows the others again, Tab goes to another",
	Single: "Only one pane is shown already",
	Even:   "The panes are as at the beginning",
	Least:  "The pane cannot change any further",
}
