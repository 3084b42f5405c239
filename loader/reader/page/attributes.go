package page

import (
	"bytes"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// attributes are those of one tag that say something; they are the tokenizer's
// bytes, good until it goes on.
type attributes struct {
	class, id, style, href, rel, lang, kind  []byte
	itemprop, property, name, content, equiv []byte
	datetime, role                           []byte
	hidden, unseen                           bool
}

// read reads the attributes of the tag that the tokenizer is at.
func (a *attributes) read(z *html.Tokenizer, more bool) {
	*a = attributes{}
	for more {
		var key, value []byte
		key, value, more = z.TagAttr()
		switch string(key) {
		case "class":
			a.class = value
		case "id":
			a.id = value
		case "style":
			a.style = value
		case "href":
			a.href = cap8k(value)
		case "rel":
			a.rel = value
		case "lang", "xml:lang":
			if len(a.lang) == 0 && len(value) <= 35 {
				a.lang = value
			}
		case "type":
			a.kind = value
		case "itemprop":
			a.itemprop = value
		case "property":
			a.property = value
		case "name":
			a.name = value
		case "http-equiv":
			a.equiv = value
		case "content":
			a.content = cap8k(value)
		case "datetime", "data-datetime", "data-timestamp", "data-time", "data-date", "data-published", "data-utime", "data-publish-date":
			if len(a.datetime) == 0 || string(key) == "datetime" {
				a.datetime = cap8k(value)
			}
		case "role":
			a.role = value
		case "hidden":
			a.hidden = string(value) != "until-found"
		case "aria-hidden":
			a.unseen = string(value) == "true"
		}
	}
}

func cap8k(value []byte) []byte { return value[:min(len(value), maxValue)] }

// isHidden reports whether the element is said not to be shown. A page that
// hides all of itself until a script has run is read all the same.
func (a *attributes) isHidden(tag atom.Atom) bool {
	switch tag {
	case atom.Body, atom.Html, atom.Main, atom.Article:
		return false
	}
	if a.hidden || a.unseen && traitsOf(tag)&phrase != 0 {
		return true
	}
	return len(a.style) > 0 && hides(a.style)
}

// hides reports whether a style attribute hides its element.
func hides(style []byte) bool {
	style = style[:min(len(style), 512)]
	for _, rule := range bytes.Split(style, []byte(";")) {
		key, value, ok := bytes.Cut(rule, []byte(":"))
		if !ok {
			continue
		}
		key, value = bytes.TrimSpace(key), bytes.TrimSpace(value)
		if bytes.EqualFold(key, []byte("display")) && len(value) >= 4 && bytes.EqualFold(value[:4], []byte("none")) ||
			bytes.EqualFold(key, []byte("visibility")) && len(value) >= 6 && bytes.EqualFold(value[:6], []byte("hidden")) {
			return true
		}
	}
	return false
}

// hints are what the attributes and the element's own name say.
func (a *attributes) hints(tag atom.Atom) hint {
	var all hint
	switch tag {
	case atom.Nav, atom.Menu:
		all = hintMenu
	case atom.Aside:
		all = hintTeaser
	case atom.Footer:
		all = hintFooter
	case atom.Figcaption:
		all = hintCaption
	case atom.Article, atom.Main:
		all = hintBody
	}
	if len(a.class) > 0 {
		all |= hintsOf(a.class, true)
	}
	if len(a.id) > 0 {
		all |= hintsOf(a.id, false)
	}
	if len(a.role) > 0 {
		switch string(a.role) {
		case "navigation", "search", "menu", "menubar", "banner", "dialog", "alertdialog":
			all |= hintMenu
		case "complementary":
			all |= hintTeaser
		case "contentinfo":
			all |= hintFooter
		}
	}
	if len(a.itemprop) > 0 {
		switch string(a.itemprop) {
		case "articleBody":
			all |= hintText | hintBody
		case "datePublished", "dateCreated":
			all |= hintDate
		case "dateModified":
			all |= hintUpdated
		case "author", "creator":
			all |= hintByline
		}
	}
	if len(a.rel) > 0 && (string(a.rel) == "author" || bytes.Contains(a.rel, []byte("author"))) {
		all |= hintByline
	}
	if tag == atom.Blockquote {
		all &^= hintShare // a post that the article quotes
	}
	return all
}

// value is what the attributes give in place of the text.
func (a *attributes) value() string {
	if len(a.datetime) > 0 {
		return string(a.datetime)
	}
	return string(a.content)
}

// meta keeps a meta element, under each of its names.
func (b *builder) meta() {
	a := &b.attrs
	if len(a.content) == 0 || len(b.metas) >= maxMetas {
		return
	}
	for _, name := range [...][]byte{a.property, a.name, a.itemprop, a.equiv} {
		if len(name) > 0 && len(name) <= 100 {
			b.metas = append(b.metas, meta{string(bytes.ToLower(bytes.TrimSpace(name))), string(a.content)})
		}
	}
}
