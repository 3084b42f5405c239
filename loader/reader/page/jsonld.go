package page

import (
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// object is one object of JSON-LD with what it says of a page.
type object struct {
	kind                         string
	published, created, modified string
	headline, body, language     string
	url, name                    string
	author, publisher            string
	depth                        int
}

// linked reads JSON-LD as it is found on pages: in arrays, in @graph, inside
// CDATA and comments, with commas too many and quotes too few. It goes over the
// text once, keeps an object for each brace, and gives up on nothing: what it
// cannot make sense of it steps over.
type linked struct {
	text    string
	at      int
	objects []object
	open    []level
	key     string
}

// level is an open object or array.
type level struct {
	object int    // its object, that of the object around an array
	key    string // the key it is the value of
	array  bool
}

const (
	maxLevels  = 64
	maxObjects = 4096
	maxKinds   = 400 // bytes
)

// objectsOf reads all objects of one script.
func objectsOf(text string) []object {
	l := &linked{text: text}
	for l.at < len(text) {
		switch c := text[l.at]; c {
		case '{', '[':
			l.push(c == '[')
		case '}', ']':
			l.pop()
		case ',':
			if n := len(l.open); n > 0 && !l.open[n-1].array {
				l.key = ""
			}
			l.at++
		case '"':
			l.value(l.str())
		default:
			l.at++
		}
	}
	return l.objects
}

func (l *linked) push(array bool) {
	l.at++
	in := level{object: -1, key: l.key, array: array}
	if n := len(l.open); n > 0 {
		in.object = l.open[n-1].object
		if l.key == "" {
			in.key = l.open[n-1].key
		}
	}
	if !array && len(l.objects) < maxObjects {
		in.object = len(l.objects)
		l.objects = append(l.objects, object{depth: len(l.open)})
	}
	if len(l.open) < maxLevels {
		l.open = append(l.open, in)
	}
	if !array {
		l.key = ""
	}
}

func (l *linked) pop() {
	l.at++
	l.key = ""
	n := len(l.open)
	if n == 0 {
		return
	}
	closed := l.open[n-1]
	l.open = l.open[:n-1]
	if n >= 2 && !closed.array && closed.object >= 0 {
		if around := l.open[n-2].object; around >= 0 && around != closed.object {
			l.objects[around].take(closed.key, &l.objects[closed.object])
		}
	}
}

// take gives an object what one of its values, an object, says.
func (o *object) take(key string, value *object) {
	switch key {
	case "author", "creator":
		o.author = both(o.author, value.name)
	case "publisher", "sourceOrganization":
		if o.publisher == "" {
			o.publisher = value.name
		}
	}
}

func both(a, b string) string {
	switch {
	case a == "" || strings.Contains(a, b):
		return max(a, b)
	case b == "" || len(a) > 400:
		return a
	}
	return a + ", " + b
}

// value takes a string: a key where a colon follows, else the value of the key.
func (l *linked) value(text string) {
	at := l.at
	for at < len(l.text) && isSpace(l.text[at]) {
		at++
	}
	n := len(l.open)
	if at < len(l.text) && l.text[at] == ':' && (n == 0 || !l.open[n-1].array) {
		l.key, l.at = text, at+1
		return
	}
	if n == 0 || l.open[n-1].object < 0 {
		return
	}
	key := l.key
	if l.open[n-1].array {
		key = l.open[n-1].key
	}
	l.objects[l.open[n-1].object].set(key, text)
}

func (o *object) set(key, text string) {
	switch key {
	case "@type":
		if len(o.kind) < maxKinds {
			o.kind += text + " "
		}
	case "datePublished":
		first(&o.published, text)
	case "dateCreated", "uploadDate":
		first(&o.created, text)
	case "dateModified":
		first(&o.modified, text)
	case "headline":
		first(&o.headline, text)
	case "articleBody":
		first(&o.body, text)
	case "inLanguage":
		first(&o.language, text)
	case "url", "mainEntityOfPage":
		first(&o.url, text)
	case "name":
		first(&o.name, text)
	case "author", "creator":
		o.author = both(o.author, text)
	case "publisher":
		first(&o.publisher, text)
	}
}

func first(to *string, text string) {
	if *to == "" {
		*to = text
	}
}

// str reads the string at at. A line end ends none: pages leave them in.
func (l *linked) str() string {
	start := l.at + 1
	end := start
	plain := true
	for end < len(l.text) && l.text[end] != '"' {
		if l.text[end] == '\\' {
			plain = false
			end++
		}
		end++
	}
	end = min(end, len(l.text))
	l.at = min(end+1, len(l.text))
	if plain {
		return l.text[start:end]
	}
	return unescaped(l.text[start:end])
}

// unescaped resolves the escapes of a JSON string.
func unescaped(text string) string {
	var b strings.Builder
	for at := 0; at < len(text); at++ {
		c := text[at]
		if c != '\\' || at+1 >= len(text) {
			b.WriteByte(c)
			continue
		}
		at++
		switch text[at] {
		case 'n':
			b.WriteByte('\n')
		case 't', 'b', 'f':
			b.WriteByte(' ')
		case 'r':
		case 'u':
			r, ok := hex4(text[at+1:])
			if !ok {
				continue
			}
			at += 4
			if utf16.IsSurrogate(r) && strings.HasPrefix(text[at+1:], "\\u") {
				if low, ok := hex4(text[at+3:]); ok {
					if r2 := utf16.DecodeRune(r, low); r2 != utf8.RuneError {
						r = r2
						at += 6
					}
				}
			}
			b.WriteRune(r)
		default:
			b.WriteByte(text[at])
		}
	}
	return b.String()
}

func hex4(text string) (r rune, ok bool) {
	if len(text) < 4 {
		return 0, false
	}
	for i := range 4 {
		c := text[i]
		if c >= 'a' && c <= 'f' {
			c -= 'a' - 'A'
		}
		n, ok := hex(c)
		if !ok {
			return 0, false
		}
		r = r<<4 | rune(n)
	}
	return r, true
}

// isArticle reports whether an object is of a type that a page's own article
// is of.
func (o *object) isArticle() bool {
	for kind := range strings.FieldsSeq(o.kind) {
		if strings.HasSuffix(kind, "Article") || strings.HasSuffix(kind, "Posting") || kind == "Report" || kind == "LiveBlogPosting" || kind == "Review" || kind == "AnalysisNewsArticle" {
			return true
		}
	}
	return false
}

// isForeign reports whether an object is of a type that is a part of a page, or
// what it tells of, and not the page.
func (o *object) isForeign() bool {
	for kind := range strings.FieldsSeq(o.kind) {
		switch kind {
		case "Comment", "UserComments", "ImageObject", "VideoObject", "AudioObject", "Event", "Offer", "Product", "Movie",
			"Book", "MusicRecording", "Person", "Organization", "NewsMediaOrganization", "BreadcrumbList", "ListItem",
			"WebSite", "Rating", "Dataset", "SoftwareApplication", "Clip", "TVEpisode", "Answer", "Question":
			return true
		}
	}
	return false
}
