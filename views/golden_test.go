package views

import "testing"

// The golden screens, as a person sees them; -update renews them.
func TestScreens(t *testing.T) {
	for _, c := range []struct {
		name string
		w, h int
		keys string
	}{
		{"120x40-list", 120, 40, "j j j j j"},
		{"120x40-detail", 120, 40, "j j j j j enter j j"},
		{"120x40-source", 120, 40, "j j j j j enter enter"},
		{"120x40-treaty", 120, 40, "j j j j j j enter j j j j"},
		{"120x40-problems", 120, 40, "!"},
		{"80x24-treaty", 80, 24, "j j j j j j enter ctrl+d"},
		{"120x40-hostile", 120, 40, "G k k"},
		{"120x40-picker", 120, 40, "a down down space"},
		{"120x40-help", 120, 40, "?"},
		{"200x50-list", 200, 50, "j j j j j"},
		{"80x24-list", 80, 24, "j j j j j"},
		{"80x24-detail", 80, 24, "j j j j j enter"},
		{"80x24-source", 80, 24, "j j j j j enter enter ]"},
		{"80x24-empty", 80, 24, "a down space down x esc / z z z z"},
		{"60x20-list", 60, 20, "j j j j j"},
		{"60x20-detail", 60, 20, "j j j j j enter"},
		{"60x20-source", 60, 20, "j j j j j enter enter"},
		{"40x12-list", 40, 12, "G"},
		{"40x12-detail", 40, 12, "G k k enter"},
		{"40x12-picker", 40, 12, "a"},
		{"40x12-filtered", 40, 12, "a down space esc"},
	} {
		t.Run(c.name, func(t *testing.T) {
			d := browsing(t, c.w, c.h)
			d.keys(c.keys)
			d.golden(c.name)
		})
	}
}

// The documents view, at every size, in both languages.
func TestDocumentScreens(t *testing.T) {
	for _, c := range []struct {
		name, language string
		w, h           int
		keys           string
	}{
		{"120x40-docs", "es", 120, 40, "j"},
		{"80x24-docs", "es", 80, 24, "j 2 j j j"},
		{"60x20-docs", "es", 60, 20, ""},
		{"60x20-doc", "es", 60, 20, "j 2"},
		{"40x12-docs", "es", 40, 12, "G"},
		{"160x45-english-docs", "en", 160, 45, "j enter ]"},
		{"80x24-english-docs", "en", 80, 24, "G"},
	} {
		t.Run(c.name, func(t *testing.T) {
			d := drive(t, Options{Language: c.language, Title: "notas", NoColor: true}, c.w, c.h)
			d.load(withCandidates(t))
			d.keys("D g " + c.keys)
			d.golden(c.name)
		})
	}
}

func TestEnglishScreens(t *testing.T) {
	d := drive(t, Options{Language: "en", Title: "notas", NoColor: true}, 100, 30)
	d.load(pesca(t))
	d.keys("g j j j j j j enter")
	d.golden("100x30-english")
	d.keys("?")
	d.golden("100x30-english-help")
}
