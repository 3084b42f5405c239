package words

// configEN is what is wrong with a configuration, and what the command line says of it.
var configEN = []entry{
	{"config.unread", "the configuration cannot be read ({1})"},
	{"config.missing", "there is no such configuration file"},
	{"config.large", "it is too large for a configuration: more than {1} kB"},
	{"config.slip", "this is no TOML: {1q}"},
	{"config.unknown", "there is no such key: {1q}[; perhaps {2q}?]"},
	{"config.table", "there is no such table: {1q}[; perhaps {2q}?]"},
	{"config.twice", "{1q} stands in line {2} already, which holds"},
	{"config.text", "{1q} takes a text in quotation marks"},
	{"config.flag", "{1q} takes true or false"},
	{"config.number", "{1q} takes a whole number, from 0 to {2}"},
	{"config.list", "{1q} takes a list of texts: [\"one\", \"another\"]"},
	{"config.empty", "{1q} names no program"},
	{"config.relative", "a program goes by its name or its whole path, not {2q}: so no file of the folder that you are in can stand in for it"},
	{"config.choice", "{1q} cannot be {2q}; there are: {3+}"},
	{"config.field", "the template of citations does not know {1q}; there are: {2+}"},
	{"config.key", "there is no such key: {1q}[; perhaps {2q}?]"},
	{"config.letter", "letters belong to what is typed there: {1q}"},
	{"config.reserved", "{1q} always leaves, it can do nothing else"},
	{"config.taken", "the key {1q} does {2q}, and no longer {3q}"},
	{"config.theme-name", "{1q} is a theme of hito's: give yours another name"},
	{"config.colour", "{1q} takes a colour like \"#9CC4FF\", not {2q}"},
	{"config.contrast", "in the theme {1q}, {2q} on {3q} has a contrast of {4}, and level AA asks for {5}"},
	{"config.many", "and {1} more"},

	{"cite.no-date", "n.d."},
	{"cite.day", "{2} {1}"},

	{"command.config.short", "the default configuration, commented"},
	{"command.config.is", "The default configuration, with a comment on everything: hito config > config.toml"},
	{"command.config.examples", "hito config --path\nmkdir -p ~/.config/hito && hito config > ~/.config/hito/config.toml"},
	{"command.--config", "read this configuration, not the usual one; none: none"},
	{"command.--path", "where the configuration is looked for"},
	{"command.--theme", "terminal, dark, light, high-contrast, no-colour, or your own"},
	{"command.--color", "when there is colour: auto, always or never"},
	{"command.theme", "there is no such theme: {1}"},
	{"command.theme.hint", "one of {2}"},
	{"command.color", "not a time for colour: {1}"},
	{"command.color.hint", "auto, always or never"},
	{"command.no-config", "there is nowhere to look for it: $HOME or $XDG_CONFIG_HOME is missing"},
	{"command.no-operand", "too much: {1}"},
}

// aboutEN are the comments of the default configuration, by its entries, and
// "keys.NAME" by its tables of keys.
var aboutEN = []entry{
	{"about", "hito's configuration: this is the default, with everything there is.\n" +
		"hito config --path says where it is looked for; --config FILE reads another, --config '' none.\n" +
		"What is not understood is told of by its line, and the rest holds. Keep only what you change, if you like."},
	{"choices", "One of: {1}."},
	{"language", "hito's language; empty: the system's. --language counts before it."},
	{"theme", "The colours: \"terminal\" follows the terminal, the others draw a ground of their own. A theme of your own will do too (below). --theme counts before it; in the browser, \": theme\"."},
	{"color", "When there is colour: where the output is a terminal, always, or never. --color and NO_COLOR count before it."},
	{"dates", "How the list writes dates: short, in the source's words, EDTF, in full, the distance from the chosen event, or drawn as bars."},
	{"session", "Whether each corpus is opened where it was left (filter, event, panes), and where it is left is kept. --fresh begins anew once."},
	{"mouse", "Whether the mouse is heard from the beginning. The terminal then selects no text with it."},
	{"layout.measure", "How many characters wide the source's text is at most; 0: as many as fit, up to 96."},
	{"layout.list", "The list's part of the width, in per cent; 0: whatever suits."},
	{"layout.detail", "The detail's part of the height, over the source, in per cent; 0: whatever suits."},
	{"citation.style", "How a citation is copied. BibLaTeX gives @online or, where there is no address, an article of a newspaper; \"template\" takes the template below."},
	{"citation.template", "The template: {author} {outlet} {title} {date} {edtf} {quote} {where} {path} {url} {line}. What stands in square brackets is left out where a field of it is missing."},
	{"programs.opener", "The program that opens originals and addresses, with its arguments: [\"firefox\", \"--new-tab\"]. Empty: the system's. The file comes last, or where \"{}\" stands. It never passes through a shell."},
	{"programs.editor", "The editor, likewise; \"{line}\" is the line: [\"vim\", \"+{line}\", \"{}\"]. Empty: $VISUAL or $EDITOR."},
	{"programs.clipboard", "The program that gets what is copied on its input: [\"wl-copy\"], [\"xclip\", \"-selection\", \"clipboard\"], [\"pbcopy\"]. Empty: the terminal's clipboard (OSC 52)."},
	{"keys", "The keys of each action: \"j\", \"G\", \"ctrl+d\", \"alt+x\", \"shift+tab\", \"f5\", \"enter\", \"esc\", \"space\"… Several, or none: []. Each is given to one action only: what is changed here takes it from who had it, and that is told. ctrl+c always leaves."},
	{"keys.picker", "While a name is typed in a picker; letters belong to the text."},
	{"keys.choices", "In a picker, with the cursor among what it offers."},
	{"keys.entry", "In the line at the foot, while something is typed; letters belong to the text."},
	{"keys.pager", "In help and in the problems."},
	{"keys.compare", "With two tellings side by side."},
	{"keys.doubts", "With what may be one event."},
	{"keys.tree", "Among the dates to pick, with the cursor on them."},
	{"keys.corrections", "While an event is corrected."},
	{"keys.lanes", "In the lanes: actors as rows, time as columns."},
	{"themes", "Themes of your own: the name, the theme it begins from ({1}), and the colours that are other (\"#RRGGBB\"): {2}. A contrast below WCAG level AA is told of, and drawn all the same."},
}

// configHintsEN are the mends.
var configHintsEN = []entry{
	{"config.hint.default", "\"hito config\" writes the default, with everything there is and what it may be"},
}
