package words

import "strings"

// calls are what Go writes before the path of a file that a call was about.
var calls = [...]string{"open ", "read ", "write ", "stat ", "lstat ", "mkdir ", "rename ", "remove ", "fork/exec ", "exec: ", "watch "}

// System is what the system says went wrong ("open a.txt: permission denied")
// in this language; its own words where they have no others.
func (w *Words) System(message string) string {
	about, fault := "", message
	if at := strings.LastIndex(message, ": "); at >= 0 {
		about, fault = message[:at], message[at+2:]
	}
	said := w.texts.text("fault." + fault)
	if said == "" || said == fault {
		return message // as Go writes it
	}
	for _, call := range calls {
		about = strings.TrimPrefix(about, call)
	}
	if about == "" {
		return said
	}
	return about + ": " + said
}

// System is Words.System, of an error.
func (ui *UI) System(err error) string { return ui.words.System(err.Error()) }
