package words

// KeepUI is what the browser says of what is kept from one time to the next, and
// of passing events to another program.
type KeepUI struct {
	Resumed string // the filter is that of the last time
	// Saved queries: {1} is a name, or why.
	SaveAs, RenameTo, SaveHint, SavedHint, SavedTitle, SavedPrompt string
	QuerySaved, QueryRenamed, QueryDeleted, QueryFailed            string
	NoFilterToSave, NoQueries, BadName, NameTaken                  string
	// Passing events to a program: {1} is the program, {2} why, or how long.
	PipeTo, PipeHint, PipeRuns, PipeFailed, PipeStopped, PipeTooLong string
	PipeCut, PipeTitle, PipeSilent                                   string
}

var spanishKeep = KeepUI{
	Resumed: "Donde lo dejaste: este filtro ({key:clear-filter} lo quita; hito --fresh empieza de nuevo)",
	SaveAs:  "Guardar la consulta como:", RenameTo: "Nuevo nombre:", SaveHint: "Intro guarda · esc deja", SavedHint: "Intro aplica · ↓ y luego: espacio cambia el nombre, x borra · esc cierra",
	SavedTitle: "Consultas guardadas", SavedPrompt: "Consulta:",
	QuerySaved: "Guardada: {1} (hito --saved la usa en la línea de órdenes)", QueryRenamed: "Ahora se llama {1}", QueryDeleted: "Borrada: {1}", QueryFailed: "No se pudo cambiar el archivo de consultas: {1}",
	NoFilterToSave: "No hay filtro que guardar", NoQueries: "No hay consultas guardadas: {key:save-query} guarda la de ahora",
	BadName: "Ese nombre no vale: sin =, y sin # ni @ al principio", NameTaken: "Ya hay una consulta que se llama así",
	PipeTo: "Pasar como JSON a:", PipeHint: "programa y argumentos, sin shell; «* programa» pasa todo lo que se ve · Intro · esc",
	PipeRuns: "En marcha: {1} (esc lo para)", PipeFailed: "{1}: {2}", PipeStopped: "{1}: parado", PipeTooLong: "{1}: parado, tardaba más de {2}",
	PipeCut: "(la salida sigue: aquí se corta)", PipeTitle: "Salida de {1}", PipeSilent: "(no dijo nada)",
}

var englishKeep = KeepUI{
	Resumed: "Where you left it: this filter ({key:clear-filter} clears it; hito --fresh begins anew)",
	SaveAs:  "Save the query as:", RenameTo: "New name:", SaveHint: "Enter saves · esc leaves", SavedHint: "Enter applies · ↓ and then: space renames, x deletes · esc closes",
	SavedTitle: "Saved queries", SavedPrompt: "Query:",
	QuerySaved: "Saved: {1} (hito --saved uses it on the command line)", QueryRenamed: "It is now called {1}", QueryDeleted: "Deleted: {1}", QueryFailed: "The file of queries could not be changed: {1}",
	NoFilterToSave: "There is no filter to save", NoQueries: "There are no saved queries: {key:save-query} saves the one of now",
	BadName: "No such name: without =, and no # or @ at its beginning", NameTaken: "There is a query of that name already",
	PipeTo: "Pass as JSON to:", PipeHint: "a program and its arguments, no shell; “* program” passes all that is shown · Enter · esc",
	PipeRuns: "Running: {1} (esc stops it)", PipeFailed: "{1}: {2}", PipeStopped: "{1}: stopped", PipeTooLong: "{1}: stopped, it took more than {2}",
	PipeCut: "(there is more: it is cut here)", PipeTitle: "Output of {1}", PipeSilent: "(it said nothing)",
}

// What the keys for these do.
var (
	spanishKeepKeys = map[string]string{
		"save-query": "guardar la consulta como…", "saved-queries": "consultas guardadas: aplicar, cambiar el nombre, borrar",
		"pass-on": "pasar el suceso como JSON a un programa, y ver lo que dice",
	}
	englishKeepKeys = map[string]string{
		"save-query": "save the query as…", "saved-queries": "saved queries: apply, rename, delete",
		"pass-on": "pass the event as JSON to a program, and see what it says",
	}
)
