package page

import (
	"strings"

	"hito/loader/reader/entry"
)

// facts are what a page says of itself.
func (a *article) facts(e *entry.Entry, objects []object) {
	if e.URL == "" {
		e.URL = firstOf(isAddress, a.canonical, a.firstMeta(metasURL), a.saved)
	}
	var main object
	for i := range objects {
		if o := &objects[i]; o.isArticle() && (main.kind == "" || main.author == "" && o.author != "") {
			main = *o
		}
	}
	publisher := main.publisher
	for i := range objects {
		if publisher == "" {
			publisher = objects[i].publisher
		}
	}
	e.Outlet = firstOf(isName, a.firstMeta("og:site_name"), publisher, a.firstMeta(metasOutlet))
	e.Outlet = strings.TrimPrefix(e.Outlet, "@")
	e.Author = firstOf(isName, main.author, a.firstMeta(metasAuthor))
	e.Language = language(a.Language(main))
}

// Language is the language as the page writes it.
func (a *article) Language(main object) string {
	for _, tag := range [...]string{a.language, a.firstMeta(metasLanguage), main.language} {
		if language(tag) != "" {
			return tag
		}
	}
	return ""
}

// language is the language of a tag, without its country: "es-MX", "es_ES".
func language(tag string) string {
	end := 0
	for end < len(tag) && (tag[end]|0x20 >= 'a' && tag[end]|0x20 <= 'z') {
		end++
	}
	if end < 2 || end > 3 {
		return ""
	}
	return strings.ToLower(tag[:end])
}

// firstOf is the first text that will do.
func firstOf(will func(string) bool, texts ...string) string {
	for _, text := range texts {
		if text = strings.Join(strings.Fields(text), " "); will(text) {
			return text
		}
	}
	return ""
}

func isAddress(text string) bool {
	return len(text) < maxValue && (strings.HasPrefix(text, "http://") || strings.HasPrefix(text, "https://"))
}

// isName reports whether a text can be a name: no address, no template's
// placeholder.
func isName(text string) bool {
	return len(text) > 1 && len(text) <= 300 && !strings.Contains(text, "://") && !strings.Contains(text, "{{") && !strings.EqualFold(text, "null") && !strings.EqualFold(text, "undefined")
}
