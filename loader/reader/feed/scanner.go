package feed

import (
	"html"
	"strings"

	"hito/loader/reader/entry"
)

// tag is one tag of XML.
type tag struct {
	name       string // without its prefix, in small letters
	prefix     string
	attributes string
	start, end int // its bytes
	closing    bool
	empty      bool
}

// scanner goes from tag to tag; comments, declarations and CDATA are passed over.
type scanner struct {
	text string
	at   int
	// declared counts the entities that the document type declares.
	declared int
	// typed is whether a document type has been read.
	typed bool
	// bracket is the next > at or behind at, once it has been looked for.
	bracket int
	// cut is whether the text ended within a tag, comment or CDATA.
	cut bool
}

// next is the next tag.
func (s *scanner) next() (tag, bool) {
	for {
		open := strings.IndexByte(s.text[s.at:], '<')
		if open < 0 {
			s.at = len(s.text)
			return tag{}, false
		}
		start := s.at + open
		rest := s.text[start:]
		switch {
		case strings.HasPrefix(rest, "<!--"):
			s.pass(start, "-->")
		case strings.HasPrefix(rest, "<![CDATA["):
			s.pass(start, "]]>")
		case strings.HasPrefix(rest, "<?"):
			s.pass(start, "?>")
		case strings.HasPrefix(rest, "<!"):
			s.declaration(start)
		default:
			if t, ok := s.tag(start); ok {
				return t, true
			}
			if s.cut {
				return tag{}, false
			}
		}
	}
}

// pass goes behind the next end mark.
func (s *scanner) pass(start int, end string) {
	at := strings.Index(s.text[start:], end)
	if at < 0 {
		s.at, s.cut = len(s.text), true
		return
	}
	s.at = start + at + len(end)
}

// declaration goes behind <!DOCTYPE ... [ ... ]>, counting the entities that the
// first of them declares, and behind other declarations.
func (s *scanner) declaration(start int) {
	end := strings.IndexByte(s.text[start:], '>')
	if end < 0 {
		s.at, s.cut = len(s.text), true
		return
	}
	if inside := strings.IndexByte(s.text[start:start+end], '['); inside >= 0 && !s.typed {
		s.typed = true
		close := strings.Index(s.text[start:], "]>")
		if close < 0 {
			close = strings.LastIndexByte(s.text[start:], ']')
		}
		if close >= inside {
			s.declared = strings.Count(s.text[start:start+close], "<!ENTITY")
			s.at = start + close + 1
			return
		}
	}
	s.at = start + end + 1
}

// maxTag is the length of the longest tag, in bytes.
const maxTag = 1 << 16

// tag reads the tag at start; a bracket that begins none is passed over.
func (s *scanner) tag(start int) (tag, bool) {
	t := tag{start: start}
	at := start + 1
	if at < len(s.text) && s.text[at] == '/' {
		t.closing = true
		at++
	}
	name := at
	for at < len(s.text) && isNameByte(s.text[at]) {
		at++
	}
	if at == name {
		s.at = start + 1
		return t, false
	}
	if !s.closes(at) {
		s.at = start + 1
		if s.bracket == len(s.text) {
			s.at, s.cut = len(s.text), true
		}
		return t, false
	}
	end := tagEnd(s.text[:min(len(s.text), start+maxTag)], at, s.bracket)
	t.name = s.text[name:at]
	if colon := strings.IndexByte(t.name, ':'); colon >= 0 {
		t.prefix, t.name = t.name[:colon], t.name[colon+1:]
	}
	t.name, t.prefix = strings.ToLower(t.name), strings.ToLower(t.prefix)
	t.attributes = s.text[at:end]
	t.empty = strings.HasSuffix(t.attributes, "/")
	t.end = end + 1
	s.at = t.end
	return t, true
}

// closes looks for the next > from at on, once for each, and reports whether it is
// near enough to end a tag.
func (s *scanner) closes(at int) bool {
	if s.bracket < at {
		next := strings.IndexByte(s.text[at:], '>')
		if s.bracket = at + next; next < 0 {
			s.bracket = len(s.text)
		}
	}
	return s.bracket < len(s.text) && s.bracket-at < maxTag
}

// tagEnd is the bracket that ends the tag whose attributes begin at at: the first
// outside of quotes, or the first of all where a quote is left open.
func tagEnd(text string, at, first int) int {
	var quote byte
	for i := at; i < len(text); i++ {
		switch b := text[i]; {
		case quote != 0:
			if b == quote {
				quote = 0
			}
		case b == '>':
			return i
		case (b == '"' || b == '\'') && text[i-1] == '=':
			quote = b
		}
	}
	return first
}

func isNameByte(b byte) bool {
	return 'a' <= b && b <= 'z' || 'A' <= b && b <= 'Z' || '0' <= b && b <= '9' || b == ':' || b == '_' || b == '-' || b == '.' || b >= 0x80
}

// attribute is the value of an attribute, "" where the tag has none.
func (t *tag) attribute(name string) string {
	for rest := t.attributes; ; {
		at := strings.Index(rest, name)
		if at < 0 {
			return ""
		}
		before := at == 0 || rest[at-1] <= ' '
		rest = rest[at+len(name):]
		value := strings.TrimLeft(rest, " \t\r\n")
		if !before || !strings.HasPrefix(value, "=") {
			continue
		}
		value = strings.TrimLeft(value[1:], " \t\r\n")
		if value == "" {
			return ""
		}
		if quote := value[0]; quote == '"' || quote == '\'' {
			value, _, _ = strings.Cut(value[1:], string(quote))
		} else if end := strings.IndexAny(value, " \t\r\n/"); end >= 0 {
			value = value[:end]
		}
		return html.UnescapeString(value)
	}
}

// inner is the text between a child's tags: where the child ends, and whether it
// does so before its item. Tags of the child's own name may stand in it.
func (s *scanner) inner(child *tag) (content string, whole bool) {
	if child.empty {
		return "", true
	}
	depth := 1
	for {
		t, ok := s.next()
		if !ok {
			return s.text[child.end:], false
		}
		switch {
		case isItem(&t) && !(t.name == child.name && t.prefix == child.prefix):
			s.at = t.start // the child is not closed
			return s.text[child.end:t.start], true
		case t.name != child.name || t.prefix != child.prefix:
		case t.closing:
			if depth--; depth == 0 {
				return s.text[child.end:t.start], true
			}
		case !t.empty:
			depth++
		}
	}
}

// isItem reports whether the tag begins or ends an item.
func isItem(t *tag) bool { return t.prefix == "" && (t.name == "item" || t.name == "entry") }

// unwrap is the text of an element: CDATA as it stands, entities outside of it
// as what they stand for. Where elements stand in it (as in Atom's xhtml) it is
// left as markup.
func unwrap(raw string) string {
	if !strings.Contains(raw, "<![CDATA[") {
		if entry.HasTags(raw) {
			return raw
		}
		return html.UnescapeString(raw)
	}
	var b strings.Builder
	b.Grow(len(raw))
	for {
		before, rest, ok := strings.Cut(raw, "<![CDATA[")
		b.WriteString(html.UnescapeString(before))
		if !ok {
			return b.String()
		}
		inside, after, _ := strings.Cut(rest, "]]>")
		b.WriteString(inside)
		raw = after
	}
}
