package words

// ComfortUI is what the browser says of how it looks and is used.
type ComfortUI struct {
	// How things look: {1} is a theme; ThemeNames are as theme.Names.
	ThemeNow, UseTheme string
	ThemeNames         [5]string
	// Looking for a key in help: {1} is what was typed.
	HelpPrompt, HelpHint, HelpFind, HelpNone string
	// What is wrong with the configuration: its heading, and {1} how much there is.
	Misconfigured, MisconfiguredCount string
}

var spanishComfort = ComfortUI{
	ThemeNow: "Tema: {1}", UseTheme: "tema: {1}",
	ThemeNames: [5]string{"según la terminal", "oscuro", "claro", "alto contraste", "sin color"},
	HelpPrompt: "Tecla o palabra:", HelpHint: "Intro acepta · esc muestra todo", HelpFind: "{key:pager.find} buscar", HelpNone: "Ninguna tecla, ni nada que se haga, es «{1}».",
	Misconfigured: "Configuración", MisconfiguredCount: "la configuración tiene {1} {1|reparo|reparos} ({key:problems})",
}

var englishComfort = ComfortUI{
	ThemeNow: "Theme: {1}", UseTheme: "theme: {1}",
	ThemeNames: [5]string{"as the terminal", "dark", "light", "high contrast", "no colour"},
	HelpPrompt: "Key or word:", HelpHint: "Enter keeps · esc shows all", HelpFind: "{key:pager.find} find", HelpNone: "No key, and nothing that can be done, is “{1}”.",
	Misconfigured: "Configuration", MisconfiguredCount: "the configuration has {1} {1|problem|problems} ({key:problems})",
}
