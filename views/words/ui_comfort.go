package words

// ComfortUI is what the browser says of how it looks and is used.
type ComfortUI struct {
	// How things look: %[1] is a theme; ThemeNames are as theme.Names.
	ThemeNow, UseTheme Phrase
	ThemeNames         [5]string `of:"terminal dark light high-contrast no-colour"`
	// Looking for a key in help: %[1] is what was typed.
	HelpPrompt, HelpHint, HelpFind string
	HelpNone                       Phrase
	// What is wrong with the configuration: its heading, that where there is little room, and %[1] how much there is.
	Misconfigured, MisconfiguredShort string
	MisconfiguredCount                Phrase
}
