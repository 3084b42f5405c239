package feed

import (
	"strconv"
	"strings"
)

// xml reads the items of RSS and Atom.
func (r *reader) xml(text string) {
	s := scanner{text: text}
	closed := false
	for {
		t, ok := s.next()
		if !ok {
			break
		}
		switch {
		case isItem(&t) && !t.closing:
			var i item
			i.about = t.attribute("rdf:about")
			i.language = t.attribute("xml:lang")
			if !r.item(&s, &i) {
				s.cut = true
				break
			}
			r.add(&i)
		case t.name == "rss" || t.name == "rdf" || t.name == "feed":
			closed = t.closing
			if !t.closing {
				r.channel.language = t.attribute("xml:lang")
			}
		case t.closing || t.name == "channel" || t.name == "items":
		default:
			if content, whole := s.inner(&t); whole {
				r.channel.put(&t, content)
			}
		}
	}
	if s.declared > 0 {
		r.fail(RuleEntities, "", strconv.Itoa(s.declared))
	}
	if !closed || s.cut {
		r.fail(RuleTruncated, HintWhole, strconv.Itoa(1+strings.Count(text, "\n")), strconv.Itoa(r.items))
	}
}

// item reads the children of an item, and reports whether it is whole: it is
// closed, or another begins.
func (r *reader) item(s *scanner, i *item) bool {
	for {
		t, ok := s.next()
		switch {
		case !ok:
			return false
		case isItem(&t):
			if !t.closing {
				s.at = t.start
			}
			return true
		case t.closing:
		default:
			content, whole := s.inner(&t)
			if !whole {
				return false
			}
			i.put(&t, content)
		}
	}
}

// put takes in a child of an item or of the channel.
func (i *item) put(t *tag, raw string) {
	switch t.name {
	case "title":
		if t.prefix != "media" && i.title == "" {
			i.title = unwrap(raw)
		}
	case "encoded", "content", "fulltext", "full-text", "body", "content_encoded":
		if t.prefix == "media" || t.name == "encoded" && t.prefix == "excerpt" || t.attribute("src") != "" && raw == "" {
			return
		}
		if words := unwrap(raw); len(words) > len(i.content) {
			i.content = words
		}
	case "description", "summary", "abstract":
		if words := unwrap(raw); t.prefix != "media" && len(words) > len(i.summary) {
			i.summary = words
		}
	case "pubdate", "published", "issued", "date", "created":
		i.published = append(i.published, strings.TrimSpace(unwrap(raw)))
	case "updated", "modified", "lastbuilddate":
		i.updated = append(i.updated, strings.TrimSpace(unwrap(raw)))
	case "author", "creator":
		if i.author == "" {
			i.author = authorOf(raw)
		}
	case "publisher":
		i.publisher = unwrap(raw)
	case "language", "lang":
		i.language = strings.TrimSpace(unwrap(raw))
	default:
		i.place(t, raw)
	}
}

// place takes in where the item stands and where it comes from.
func (i *item) place(t *tag, raw string) {
	switch t.name {
	case "link":
		href := strings.TrimSpace(t.attribute("href"))
		if href == "" {
			href = strings.TrimSpace(unwrap(raw))
		}
		if rel := t.attribute("rel"); i.link == "" && (rel == "" || rel == "alternate") {
			i.link = href
		}
	case "origlink":
		i.original = unwrap(raw)
	case "guid":
		if words := strings.TrimSpace(unwrap(raw)); strings.HasPrefix(words, "http") && t.attribute("isPermaLink") != "false" {
			i.permalink = words
		}
	case "source":
		if title, ok := child(raw, "title"); ok {
			raw = title
		}
		i.outlet = unwrap(raw)
	}
}

// child is the content of the first child of a name.
func child(raw, name string) (string, bool) {
	s := scanner{text: raw}
	for {
		t, ok := s.next()
		if !ok {
			return "", false
		}
		if content, whole := s.inner(&t); t.name == name && whole {
			return content, true
		}
	}
}

// authorOf is the name in an author's element: Atom has it in an element of its
// own, RSS behind an address: "ana@ejemplo.org (Ana Ríos)".
func authorOf(raw string) string {
	if name, ok := child(raw, "name"); ok {
		raw = name
	}
	words := strings.TrimSpace(unwrap(raw))
	if address, name, ok := strings.Cut(words, "("); ok && strings.Contains(address, "@") {
		return strings.TrimSuffix(strings.TrimSpace(name), ")")
	}
	if strings.Contains(words, "@") && !strings.Contains(words, " ") {
		return ""
	}
	return words
}
