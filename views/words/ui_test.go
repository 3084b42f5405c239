package words

import (
	"fmt"
	"reflect"
	"regexp"
	"slices"
	"sort"
	"testing"
)

var marked = regexp.MustCompile(`\{(key:[^}]*|[0-9])`)

// uiTexts are the texts of a UI by the names of their fields.
func uiTexts(name string, v reflect.Value, into map[string]string) {
	switch v.Kind() {
	case reflect.String:
		into[name] = v.String()
	case reflect.Struct:
		for i := range v.NumField() {
			uiTexts(name+"."+v.Type().Field(i).Name, v.Field(i), into)
		}
	case reflect.Array, reflect.Slice:
		for i := range v.Len() {
			uiTexts(fmt.Sprintf("%s[%d]", name, i), v.Index(i), into)
		}
	case reflect.Map:
		for _, k := range v.MapKeys() {
			uiTexts(fmt.Sprintf("%s[%v]", name, k), v.MapIndex(k), into)
		}
	}
}

// The interface is complete in both languages: each text of one is one of the
// other, with the same numbers and the same keys named in it.
func TestUIIsComplete(t *testing.T) {
	both := [2]map[string]string{{}, {}}
	uiTexts("UI", reflect.ValueOf(*spanishUI()), both[0])
	uiTexts("UI", reflect.ValueOf(*englishUI()), both[1])
	for i, texts := range both {
		for name, text := range texts {
			other, ok := both[1-i][name]
			if !ok {
				t.Errorf("%s is in one language only: %q", name, text)
				continue
			}
			if text == "" && other != "" {
				t.Errorf("%s is empty in one language, in the other %q", name, other)
			}
			if i == 0 && !slices.Equal(marks(text), marks(other)) {
				t.Errorf("%s names other things: %q and %q", name, text, other)
			}
		}
	}
	if len(both[0]) < 300 {
		t.Errorf("only %d texts were found", len(both[0]))
	}
	about := [2][]entry{aboutES, aboutEN}
	for i, e := range about[0] {
		if i >= len(about[1]) || about[1][i].id != e.id || len(about[0]) != len(about[1]) {
			t.Fatalf("the comment on %q stands elsewhere in English", e.id)
		}
	}
}

// marks are the numbers and keys that a text names, each once.
func marks(text string) []string {
	found := marked.FindAllString(text, -1)
	sort.Strings(found)
	return slices.Compact(found)
}

// Putting keys in leaves the UI itself as it is.
func TestBound(t *testing.T) {
	ui := spanishUI()
	before := map[string]string{}
	uiTexts("UI", reflect.ValueOf(*ui), before)
	bound := ui.Bound(func(action string) string { return "<" + action + ">" })
	if bound.SeeProblems != "Pulsa <problems> para ver los problemas." || bound.HelpNotes[0] == "" {
		t.Errorf("%q", bound.SeeProblems)
	}
	after := map[string]string{}
	uiTexts("UI", reflect.ValueOf(*ui), after)
	if !reflect.DeepEqual(before, after) {
		t.Error("the UI has changed")
	}
	if got := bindText("a {key:x} {key:y", func(string) string { return "Z" }); got != "a Z {key:y" {
		t.Errorf("%q", got)
	}
}
