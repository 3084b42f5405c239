package entry

import (
	"strings"
	"sync"
)

// tagNames are the elements of HTML that are taken for a sign of it.
const tagNames = `p br div li ul ol h1 h2 h3 h4 h5 h6 table tr td th tbody blockquote section article header footer figure figcaption
	hr pre a b i u em strong span img small sub sup font abbr cite code q time main script style iframe html body`

var tags = sync.OnceValue(func() map[string]bool {
	out := make(map[string]bool, 64)
	for _, name := range strings.Fields(tagNames) {
		out[name] = true
	}
	return out
})

// HasTags reports whether a value that may be HTML or plain text is HTML: a tag
// stands in it.
func HasTags(s string) bool {
	for at := 0; ; {
		next := strings.IndexByte(s[at:], '<')
		if next < 0 {
			return false
		}
		at += next + 1
		start := at
		if start < len(s) && s[start] == '/' {
			start++
		}
		end := start
		for end < len(s) && end-start < 12 && isNameByte(s[end]) {
			end++
		}
		if end == start || end == len(s) || s[end] != '>' && s[end] != ' ' && s[end] != '/' && s[end] != '\n' && s[end] != '\t' {
			continue
		}
		if tags()[strings.ToLower(s[start:end])] && strings.IndexByte(s[end:], '>') >= 0 {
			return true
		}
	}
}

func isNameByte(b byte) bool { return 'a' <= b|0x20 && b|0x20 <= 'z' || '0' <= b && b <= '9' }
