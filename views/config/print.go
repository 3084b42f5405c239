package config

import (
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"hito/views/theme"
	"hito/views/words"
)

// Print is the default configuration, with a comment in the person's language on
// everything there is. What Parse makes of it is Default.
func Print(say *words.Words, actions []Action) string {
	w := &writer{say: say}
	w.comment(say.About("about"))
	c := Default()
	table := ""
	for i := range settings {
		s := &settings[i]
		if s.table != table {
			table = s.table
			w.b.WriteString("\n[" + table + "]\n")
		}
		w.b.WriteByte('\n')
		about := say.About(s.whole())
		if s.choices != nil {
			about += " " + say.About("choices", strings.Join(quoted(s.choices(&c)), ", "))
		}
		w.comment(about)
		w.b.WriteString(s.name + " = " + written(s.at(&c)) + "\n")
	}
	w.keys(actions)
	w.b.WriteByte('\n')
	w.comment(say.About("themes", strings.Join(quoted(bases), ", "), strings.Join(theme.Roles[:], ", ")))
	w.b.WriteString("#\n# [themes.mine]\n# base = \"dark\"\n# ground = \"#101418\"\n# accent = \"#9CC4FF\"\n")
	return w.b.String()
}

type writer struct {
	b   strings.Builder
	say *words.Words
}

// pageWidth is how wide a comment is.
const pageWidth = 96

// comment writes a comment, in lines.
func (w *writer) comment(text string) {
	for paragraph := range strings.SplitSeq(text, "\n") {
		used := 0
		for word := range strings.FieldsSeq(paragraph) {
			n := utf8.RuneCountInString(word)
			switch {
			case used == 0:
				w.b.WriteByte('#')
				used = 1
			case used+1+n > pageWidth:
				w.b.WriteString("\n#")
				used = 1
			}
			w.b.WriteString(" " + word)
			used += 1 + n
		}
		w.b.WriteByte('\n')
	}
}

// keys writes the tables of keys, what each does behind it.
func (w *writer) keys(actions []Action) {
	told := w.say.UI().Keys
	var tables []string
	for i := range actions {
		scope, _, _ := cutLast(actions[i].Name)
		if !slices.Contains(tables, scope) {
			tables = append(tables, scope)
		}
	}
	for _, scope := range tables {
		w.b.WriteByte('\n')
		if scope == "" {
			w.comment(w.say.About("keys"))
			w.b.WriteString("[keys]\n")
		} else {
			w.comment(w.say.About("keys." + scope))
			w.b.WriteString("[keys." + scope + "]\n")
		}
		width := 0
		rows := func(yield func(entry string, a *Action)) {
			for i := range actions {
				if in, name, _ := cutLast(actions[i].Name); in == scope {
					yield(name+" = "+written(&actions[i].Keys), &actions[i])
				}
			}
		}
		rows(func(entry string, _ *Action) { width = max(width, utf8.RuneCountInString(entry)) })
		rows(func(entry string, a *Action) {
			if about := told.Of(a.Does); about != "" {
				entry += strings.Repeat(" ", width-utf8.RuneCountInString(entry)) + "  # " + about
			}
			w.b.WriteString(entry + "\n")
		})
	}
}

// written is a value as TOML has it.
func written(at any) string {
	switch v := at.(type) {
	case *string:
		return quote(*v)
	case *bool:
		return strconv.FormatBool(*v)
	case *int:
		return strconv.Itoa(*v)
	case *[]string:
		parts := make([]string, len(*v))
		for i, s := range *v {
			parts[i] = quote(s)
		}
		return "[" + strings.Join(parts, ", ") + "]"
	}
	return ""
}

// quote is a text as TOML has it: as it is between apostrophes where it holds a
// quotation mark or a backslash, and no apostrophe.
func quote(s string) string {
	if strings.ContainsAny(s, `"\`) && !strings.ContainsAny(s, "'\n") {
		return "'" + s + "'"
	}
	return strconv.Quote(s)
}
