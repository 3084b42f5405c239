package theme

import (
	"reflect"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/charmbracelet/colorprofile"
)

// every gives each style of a theme by its name.
func every(t *Theme) map[string]Style {
	styles := map[string]Style{}
	v := reflect.ValueOf(*t)
	for i := range v.NumField() {
		styles[v.Type().Field(i).Name] = v.Field(i).Interface().(Style)
	}
	return styles
}

// colours is the parameters of a style's colours, "38;2;1;2;3", "38;5;246" or "31".
func colours(s Style) (fore, ground string) {
	for rest := strings.TrimSuffix(strings.TrimPrefix(string(s), "\x1b[0;"), "m"); rest != ""; {
		parameter, after, _ := strings.Cut(rest, ";")
		n, _ := strconv.Atoi(parameter)
		value := parameter
		if n == 38 || n == 48 {
			long := 5
			if strings.HasPrefix(after, "5;") { // by its number
				long = 3
			}
			parts := strings.SplitN(rest, ";", long+1)
			value, after = strings.Join(parts[:long], ";"), strings.Join(parts[long:], "")
		}
		switch {
		case 30 <= n && n <= 39, 90 <= n && n <= 97:
			fore = value
		case 40 <= n && n <= 49, 100 <= n && n <= 107:
			ground = value
		}
		rest = after
	}
	return fore, ground
}

// Every style switches from any other: it is one SGR sequence that begins with
// a reset.
func TestStyles(t *testing.T) {
	sgr := regexp.MustCompile(`^\x1b\[0(;[0-9]+)*m$`)
	mine := []Custom{{Name: "mine", Base: Dark, Colours: [roleCount]string{ground: "#001122"}}}
	for name, theme := range map[string]*Theme{
		"dark": New(Terminal, nil, true, colorprofile.TrueColor), "light": New(Terminal, nil, false, colorprofile.ANSI256),
		"dark16": New(Terminal, nil, true, colorprofile.ANSI), "light16": New(Terminal, nil, false, colorprofile.ANSI),
		"none": New(Light, nil, true, colorprofile.ASCII), "pipe": New(Terminal, nil, true, colorprofile.NoTTY),
		"none asked for": New(NoColour, nil, true, colorprofile.TrueColor),
		"painted light":  New(Light, nil, true, colorprofile.TrueColor), "painted dark": New(Dark, nil, false, colorprofile.TrueColor),
		"painted contrast": New(HighContrast, nil, false, colorprofile.TrueColor), "painted mine": New("mine", mine, true, colorprofile.TrueColor),
		"painted light 16": New(Light, nil, true, colorprofile.ANSI), "painted mine 16": New("mine", mine, true, colorprofile.ANSI),
	} {
		if painted := theme.Ground != Plain; painted != strings.HasPrefix(name, "painted") {
			t.Errorf("%s has the ground %q", name, theme.Ground)
		}
		for field, s := range every(theme) {
			if s != Plain && !sgr.MatchString(s.Sequence()) {
				t.Errorf("%s: %s is %q", name, field, s)
			}
			fore, ground := colours(s)
			if (strings.HasPrefix(name, "none") || name == "pipe") && fore+ground != "" {
				t.Errorf("%s has a colour without colour: %q", field, s)
			}
			if strings.HasSuffix(name, "16") && len(fore+ground) > len("97")+len("107") {
				t.Errorf("%s: %s has a colour beyond the sixteen: %q", name, field, s)
			}
			if ground != "" && (fore == "" || fore[1:] == ground[1:]) {
				t.Errorf("%s: %s has a ground and nothing to be seen on it: %q", name, field, s)
			}
		}
	}
	if Plain.Sequence() != "\x1b[m" {
		t.Errorf("plain is %q", Plain.Sequence())
	}
}
