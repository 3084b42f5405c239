package words

import (
	"slices"
	"strings"

	"golang.org/x/text/language"
)

// nearer are languages whose readers are better served by another of ours than by
// English, beyond those that CLDR names to golang.org/x/text (Galician, Basque,
// Quechua).
var nearer = map[string]string{"ca": "es", "ast": "es", "an": "es"}

// Match is the language of hito's that serves a reader of a locale best, by its
// tag ("es-MX") or as systems write it ("es_MX.UTF-8"); ok is false where none is
// near it, and it is English.
func Match(locale string) (tag string, ok bool) {
	locale, _, _ = strings.Cut(locale, ".")
	locale, _, _ = strings.Cut(locale, "@")
	wanted, err := language.Parse(locale)
	if err != nil {
		return fallback, false
	}
	base, _ := wanted.Base()
	if slices.Contains(Languages(), base.String()) {
		return base.String(), true
	}
	if near := nearer[base.String()]; near != "" {
		return near, true
	}
	tags, names := []language.Tag{language.Make(fallback)}, []string{fallback}
	for _, name := range Languages() {
		if name != fallback {
			tags, names = append(tags, language.Make(name)), append(names, name)
		}
	}
	_, at, sure := language.NewMatcher(tags).Match(wanted)
	return names[at], sure != language.No
}

// Locale is the language that the environment asks for: the first of LC_ALL,
// LC_MESSAGES and LANG that is set decides, as everywhere.
func Locale(getenv func(string) string) string {
	for _, name := range [...]string{"LC_ALL", "LC_MESSAGES", "LANG"} {
		if v := getenv(name); v != "" {
			tag, _ := Match(v)
			return tag
		}
	}
	return fallback
}
