package words

import (
	"reflect"
	"strings"
)

// Bound is the UI with the keys put into its texts: "{key:search}" becomes what
// key gives for "search", since a person may have given actions other keys than
// usual. The UI itself stays as it is.
func (ui *UI) Bound(key func(action string) string) *UI {
	bound := *ui
	bind(reflect.ValueOf(&bound).Elem(), key)
	return &bound
}

// bind puts keys into every text that a value holds; what is shared with others
// (lists, tables) is copied first, where a text of it names a key.
func bind(v reflect.Value, key func(string) string) {
	switch v.Kind() {
	case reflect.String:
		if s := v.String(); strings.Contains(s, keyMark) {
			v.SetString(bindText(s, key))
		}
	case reflect.Struct:
		for i := range v.NumField() {
			bind(v.Field(i), key)
		}
	case reflect.Array:
		for i := range v.Len() {
			bind(v.Index(i), key)
		}
	case reflect.Slice:
		for i := range v.Len() {
			if strings.Contains(v.Index(i).String(), keyMark) {
				own := reflect.MakeSlice(v.Type(), v.Len(), v.Len())
				reflect.Copy(own, v)
				for j := range own.Len() {
					bind(own.Index(j), key)
				}
				v.Set(own)
				return
			}
		}
	}
}

const keyMark = "{key:"

// bindText puts keys into a text.
func bindText(text string, key func(string) string) string {
	var b strings.Builder
	for {
		before, rest, ok := strings.Cut(text, keyMark)
		name, after, closed := strings.Cut(rest, "}")
		if !ok || !closed {
			b.WriteString(text)
			return b.String()
		}
		b.WriteString(before + key(name))
		text = after
	}
}
