package page

import (
	"strings"

	"hito/loader/reader/entry"
)

// facts are what a page says of itself.
func (a *article) facts(e *entry.Entry, objects []object, main object) {
	if e.URL == "" {
		e.URL = firstOf(isAddress, a.canonical, a.firstMeta(metasURL), a.saved)
	}
	publisher := main.publisher
	for i := range objects {
		if publisher == "" {
			publisher = objects[i].publisher
		}
	}
	e.Outlet = firstOf(isName, a.firstMeta("og:site_name"), publisher, a.firstMeta(metasOutlet))
	e.Outlet = strings.TrimPrefix(e.Outlet, "@")
	if e.Outlet == "" {
		e.Outlet = a.titleOutlet()
	}
	e.Author = firstOf(isName, main.author, a.firstMeta(metasAuthor))
	if e.Author == "" || strings.EqualFold(e.Author, e.Outlet) {
		e.Author = firstOf(isName, a.byline(), e.Author)
	}
	e.Language = language(a.tagOf(main))
}

// mainOf is the object that tells of the page's own article: the outermost of
// the first ones; zero where there is none.
func mainOf(objects []object) object {
	var main object
	found := false
	for _, o := range objects {
		if o.isArticle() && (!found || o.depth < main.depth) {
			main, found = o, true
		}
	}
	return main
}

// tagOf is the language as the page writes it.
func (a *article) tagOf(main object) string {
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
		if text = strings.Join(strings.Fields(text), " "); !isAddress(text) {
			text = plainText(text)
		}
		if will(text) {
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

// titleOutlet is the outlet that stands behind the title in a <title>.
func (a *article) titleOutlet() string {
	if a.title < 0 {
		return ""
	}
	shown := folded(string(a.text[a.lines[a.title].start:a.lines[a.title].end]))
	for _, bar := range [...]string{" | ", " - ", " – ", " — "} {
		at := strings.LastIndex(a.tree.title, bar)
		if at < 0 || folded(a.tree.title[:at]) != shown {
			continue
		}
		if tail := a.tree.title[at+len(bar):]; len(strings.Fields(tail)) <= 5 && isName(tail) {
			return tail
		}
	}
	return ""
}

// byline is who the line for authors near the title names.
func (a *article) byline() string {
	for i := max(0, a.title); i < min(a.body+1, int32(len(a.lines))); i++ {
		if a.roles[i] != roleByline && a.roles[i] != roleMeta {
			continue
		}
		line := string(a.text[a.lines[i].start:a.lines[i].end])
		text := withoutBy(line)
		if a.roles[i] == roleMeta {
			if text == line {
				continue
			}
			text = strings.TrimRight(text[:firstDigit(text)], " ,-–—|·•/")
		}
		text, _, _ = strings.Cut(text, " / ")
		text, _, _ = strings.Cut(text, " | ")
		if len(text) <= 80 && len(strings.Fields(text)) >= 2 && !strings.ContainsAny(text, "0123456789@:") {
			return text
		}
	}
	return ""
}

// firstDigit is where the first digit of a text stands, its end where none does.
func firstDigit(text string) int {
	if at := strings.IndexAny(text, "0123456789"); at >= 0 {
		return at
	}
	return len(text)
}

// withoutBy is a byline without the words before the name: "Por", "Escrito por:",
// "By".
func withoutBy(line string) string {
	const most = 20 // bytes before the name
	for _, by := range [...]string{"Por ", "POR ", "por ", "Por: ", "por: ", "By ", "BY ", "by ", "Texto: "} {
		if at := strings.Index(line[:min(len(line), most)], by); at == 0 || at > 0 && line[at-1] == ' ' {
			return line[at+len(by):]
		}
	}
	return line
}
