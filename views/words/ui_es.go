package words

import "sync"

var spanishUI = sync.OnceValue(func() *UI {
	return &UI{
		List: "1 Cronología", Detail: "2 Suceso", Source: "3 Fuente",
		ListTab: "Lista", DetailTab: "Suceso", SourceTab: "Fuente",
		ActorsTitle: "Actores: incluir o excluir", HelpTitle: "Ayuda", ProblemsTitle: "Archivos con problemas",
		Undated: "sin fecha", NoBeginning: "antes, sin saber cuándo",
		Count: "{1} sucesos", CountOne: "{1} suceso", CountFiltered: "{1} de {2} sucesos", CountShort: "{1} de {2}",
		Sample:  "ejemplo incluido · los tuyos: hito CARPETA",
		Quotes:  [2]string{"«", "»"},
		Reading: "leyendo {1} de {2}…", ReadingNone: "leyendo…",
		NothingFound: "Ningún suceso cumple el filtro.", HowToWiden: "Para ver más:",
		WidenTerm: " sin {1} quedan {2}", WidenAll: " F quita todo el filtro: {1}",
		NoEvents: "No hay sucesos que mostrar.", NoEventsHint: "Documentos leídos: {1}. Pulsa ! para ver los problemas.",
		NoEvent: "Ningún suceso elegido.", NoSource: "Ninguna fuente que mostrar.",
		ProblemsCount: "{1} archivos no se pudieron leer (!)", ProblemsOne: "1 archivo no se pudo leer (!)", ProblemsShort: "! {1} sin leer",
		ProblemsNone:     "Ningún archivo dio problemas.",
		PutCursorOnActor: "Lleva el cursor a un actor y pulsa A para filtrar por él",
		FilterCleared:    "Filtro quitado", FilterNone: "No hay filtro que quitar",
		UndatedHidden: "Sucesos sin fecha: ocultos", UndatedShown: "Sucesos sin fecha: a la vista",
		FirstTelling: "Es el primer relato del suceso", LastTelling: "No hay más relatos del suceso",
		SearchPrompt: "Buscar:", SearchHint: "Intro acepta · esc deshace",
		FilterPrompt: "Filtro:", FilterHint: "actor: lugar: tipo: desde: hasta: \"frase\" · Intro · esc",
		PickerPrompt: "Actor:", PickerNone: "Ningún actor se llama así.", PickerCount: "{1} actores",
		PickerTyping:   "Intro incluye · -nombre excluye · ↓ para elegir varios · esc cierra",
		PickerChoosing: "espacio incluye · x excluye · Intro incluye y cierra · esc cierra",
		PagerHint:      "j k desplazar · esc cerrar",
		Actors:         "Actores:", Places: "Lugares:", Tellings: "Quién lo cuenta",
		Conflicts: "En qué no coinciden", Merges: "Por qué es un mismo suceso",
		Published: "el documento es de: {1} ({2})", More: "y {1} más", Announced: "anunciado", Denied: "negado",

		Moving: "Moverse", Panes: "Paneles", Filtering: "Filtrar", Others: "Otras", InPicker: "En el selector de actores",
		Keys: map[string]string{
			"down": "bajar", "up": "subir", "top": "al principio", "bottom": "al final",
			"halfdown": "media página abajo", "halfup": "media página arriba",
			"pagedown": "página abajo", "pageup": "página arriba",
			"nextevent": "suceso siguiente", "prevevent": "suceso anterior",
			"nexttelling": "relato siguiente del suceso", "prevtelling": "relato anterior del suceso",
			"open": "abrir: detalle, y la frase exacta en la fuente", "back": "volver al panel anterior",
			"nextpane": "panel siguiente", "prevpane": "panel anterior",
			"left": "panel de la izquierda", "right": "panel de la derecha",
			"list": "ir a la cronología", "detail": "ir al suceso", "source": "ir a la fuente",
			"actors": "elegir actores", "actorhere": "filtrar por el actor bajo el cursor",
			"search": "buscar en el texto", "filter": "escribir el filtro entero",
			"undated": "ocultar o mostrar lo que no tiene fecha", "clear": "quitar el filtro",
			"problems": "archivos con problemas", "help": "esta ayuda", "quit": "salir",
			"suspend": "dejarlo en segundo plano (fg vuelve)", "accept": "incluir y cerrar (-nombre: excluir)", "include": "incluir, o dejar de hacerlo",
			"exclude": "excluir, o dejar de hacerlo", "pickdown": "bajar y elegir", "pickup": "subir y elegir",
			"close": "cerrar",
		},
		Brief: map[string]string{
			"down": "mover", "open": "abrir", "nextpane": "panel", "back": "volver", "actors": "actores", "search": "buscar",
			"clear": "quitar filtro", "help": "ayuda", "quit": "salir",
		},
		KeyNames: map[string]string{
			"enter": "Intro", "tab": "Tab", "shift+tab": "Mayús+Tab", "space": "espacio",
			"up": "↑", "down": "↓", "left": "←", "right": "→", "shift+up": "Mayús+↑", "shift+down": "Mayús+↓",
			"home": "Inicio", "end": "Fin", "pgup": "RePág", "pgdown": "AvPág",
		},
		HelpNotes: []string{
			"Fechas: ~ aproximada · ? dudosa · ≤ ≥ acotada. Sucesos: ×2 dos relatos · ≠ los relatos no coinciden.",
			"En la fuente: ▌ la frase del suceso · ┊ frases de otros sucesos · atenuado, lo que no es la noticia.",
		},
	}
})
