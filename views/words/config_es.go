package words

// configES is what is wrong with a configuration, and what the command line says of it.
var configES = []entry{
	{"config.unread", "no se puede leer la configuración ({1})"},
	{"config.missing", "no existe ese archivo de configuración"},
	{"config.large", "es demasiado grande para ser una configuración: más de {1} kB"},
	{"config.slip", "no es TOML: {1q}"},
	{"config.unknown", "no hay esa clave: {1q}[; ¿quizá {2q}?]"},
	{"config.table", "no hay esa tabla: {1q}[; ¿quizá {2q}?]"},
	{"config.twice", "{1q} ya está en la línea {2}, que es la que vale"},
	{"config.text", "{1q} quiere un texto entre comillas"},
	{"config.flag", "{1q} quiere true o false"},
	{"config.number", "{1q} quiere un número entero, de 0 a {2}"},
	{"config.list", "{1q} quiere una lista de textos: [\"uno\", \"otro\"]"},
	{"config.empty", "{1q} no nombra ningún programa"},
	{"config.relative", "un programa se nombra por su nombre o por su ruta entera, no {2q}: así ningún archivo de la carpeta en que estés hace de programa"},
	{"config.choice", "{1q} no puede ser {2q}; hay: {3+}"},
	{"config.field", "la plantilla de las citas no conoce {1q}; hay: {2+}"},
	{"config.key", "no hay esa tecla: {1q}[; ¿quizá {2q}?]"},
	{"config.letter", "ahí las letras son del texto que se escribe: {1q}"},
	{"config.reserved", "{1q} siempre sale, no puede hacer otra cosa"},
	{"config.taken", "la tecla {1q} hace {2q}, y ya no {3q}"},
	{"config.theme-name", "{1q} es un tema de hito: da otro nombre al tuyo"},
	{"config.colour", "{1q} quiere un color como \"#9CC4FF\", no {2q}"},
	{"config.contrast", "en el tema {1q}, {2q} sobre {3q} tiene un contraste de {4}, y el nivel AA pide {5}"},
	{"config.many", "y {1} cosas más"},

	{"cite.no-date", "s. f."},
	{"cite.day", "{1} de {2}"},

	{"command.config.short", "la configuración de fábrica, comentada"},
	{"command.config.is", "La configuración de fábrica, con un comentario en cada cosa: hito config > config.toml"},
	{"command.config.examples", "hito config --path\nmkdir -p ~/.config/hito && hito config > ~/.config/hito/config.toml"},
	{"command.--config", "lee esta configuración y no la usual; none, ninguna"},
	{"command.--path", "dónde se busca la configuración"},
	{"command.--theme", "terminal, dark, light, high-contrast, no-colour o uno propio"},
	{"command.--color", "cuándo hay colores: auto, always o never"},
	{"command.theme", "no hay ese tema: {1}"},
	{"command.theme.hint", "uno de {2}"},
	{"command.color", "no se entiende cuándo: {1}"},
	{"command.color.hint", "auto, always o never"},
	{"command.no-config", "no hay dónde buscarla: falta $HOME o $XDG_CONFIG_HOME"},
	{"command.no-operand", "sobra: {1}"},
}

// aboutES are the comments of the default configuration, by its entries, and
// "keys.NAME" by its tables of keys.
var aboutES = []entry{
	{"about", "Configuración de hito: esta es la de fábrica, con todo lo que hay.\n" +
		"hito config --path dice dónde se busca; --config ARCHIVO lee otra, y --config '' ninguna.\n" +
		"Lo que no se entienda se dice con su línea, y lo demás vale. Basta dejar aquí lo que cambie."},
	{"choices", "Uno de: {1}."},
	{"language", "El idioma de hito; vacío, el del sistema. --language cuenta más."},
	{"theme", "Los colores: \"terminal\" sigue a la terminal, los demás pintan su propio fondo. También vale un tema propio (al final). --theme cuenta más; en el navegador, «: tema»."},
	{"color", "Cuándo hay colores: si la salida es una terminal, siempre o nunca. --color y NO_COLOR cuentan más."},
	{"dates", "Cómo escribe la lista las fechas: cortas, con las palabras de la fuente, EDTF, enteras, la distancia al suceso elegido, o dibujadas como barras."},
	{"session", "Si cada corpus se abre donde se dejó (filtro, suceso, paneles) y se guarda dónde se deja. --fresh empieza de nuevo una vez."},
	{"mouse", "Si el ratón se escucha desde el principio. La terminal deja entonces de seleccionar texto con él."},
	{"layout.measure", "Cuántos caracteres de ancho tiene, como mucho, el texto de la fuente; 0, los que quepan hasta 96."},
	{"layout.list", "La parte del ancho que es de la lista, en tanto por ciento; 0, lo que convenga."},
	{"layout.detail", "La parte del alto que es del detalle, sobre la fuente, en tanto por ciento; 0, lo que convenga."},
	{"citation.style", "Cómo se copia una cita. BibLaTeX da @online o, si no hay dirección, un artículo de periódico; \"template\" usa la plantilla que sigue."},
	{"citation.template", "La plantilla: {author} {outlet} {title} {date} {edtf} {quote} {where} {path} {url} {line}. Lo que va entre corchetes se omite si un dato suyo falta."},
	{"programs.opener", "El programa que abre los originales y las direcciones, con sus argumentos: [\"firefox\", \"--new-tab\"]. Vacío, el del sistema. El archivo va detrás, o donde ponga \"{}\". Nunca pasa por un intérprete de órdenes."},
	{"programs.editor", "El editor, igual; \"{line}\" es la línea: [\"vim\", \"+{line}\", \"{}\"]. Vacío, $VISUAL o $EDITOR."},
	{"programs.clipboard", "El programa que recibe por su entrada lo que se copia: [\"wl-copy\"], [\"xclip\", \"-selection\", \"clipboard\"], [\"pbcopy\"]. Vacío, el portapapeles de la terminal (OSC 52)."},
	{"keys", "Las teclas de cada acción: \"j\", \"G\", \"ctrl+d\", \"alt+x\", \"shift+tab\", \"f5\", \"enter\", \"esc\", \"space\"… Varias, o ninguna: []. Cada una se da a una sola acción: lo que aquí cambie se la quita a quien la tuviera, y se dice. ctrl+c siempre sale."},
	{"keys.picker", "Mientras se escribe en un selector; las letras son del texto."},
	{"keys.choices", "En un selector, con el cursor entre lo que ofrece."},
	{"keys.entry", "En la línea del pie, mientras se escribe; las letras son del texto."},
	{"keys.pager", "En la ayuda y en los problemas."},
	{"keys.compare", "Con dos relatos lado a lado."},
	{"keys.doubts", "Con lo que puede ser un mismo suceso."},
	{"keys.tree", "Entre las fechas que se eligen, con el cursor en ellas."},
	{"keys.corrections", "Mientras se corrige un suceso."},
	{"keys.lanes", "En las calles: actores por filas, el tiempo por columnas."},
	{"themes", "Temas propios: el nombre, el tema del que parten ({1}) y los colores que cambian (\"#RRGGBB\"): {2}. Si un contraste no llega al nivel AA de las WCAG se dice, y se dibuja igual."},
}

// configHintsES are the mends.
var configHintsES = []entry{
	{"config.hint.default", "«hito config» escribe la de fábrica, con todo lo que hay y lo que vale"},
}
