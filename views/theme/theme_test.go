package theme

import (
	"reflect"
	"regexp"
	"strings"
	"testing"
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

// Every style switches from any other: it is one SGR sequence that begins with
// a reset.
func TestStyles(t *testing.T) {
	sgr := regexp.MustCompile(`^\x1b\[0(;[0-9]+)*m$`)
	for name, theme := range map[string]*Theme{"dark": New(true, true), "light": New(false, true), "none": New(true, false)} {
		for field, s := range every(theme) {
			if s != Plain && !sgr.MatchString(s.Sequence()) {
				t.Errorf("%s: %s is %q", name, field, s)
			}
			if name == "none" && strings.Contains(string(s), "8;2;") {
				t.Errorf("%s has a colour without colour: %q", field, s)
			}
			if strings.Contains(string(s), "48;2;") && !strings.Contains(string(s), "38;2;") {
				t.Errorf("%s: %s has a ground and nothing written on it: %q", name, field, s)
			}
		}
	}
	if Plain.Sequence() != "\x1b[m" {
		t.Errorf("plain is %q", Plain.Sequence())
	}
}
