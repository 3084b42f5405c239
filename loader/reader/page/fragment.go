package page

import (
	"strings"
	"unicode/utf8"
)

// Fragment is the text of a fragment of HTML, as the items of feeds and the
// fields of tables hold it: paragraphs parted by empty lines, list items and
// rows a line each. Text without any markup comes back as it is, but for white
// space.
func Fragment(html string) string {
	if !utf8.ValidString(html) {
		html = strings.ToValidUTF8(html, "\uFFFD")
	}
	a := &article{tree: build(html), title: -1}
	a.roles = make([]role, len(a.lines))
	for i := range a.roles {
		a.roles[i] = roleBody
	}
	text, _, _, _ := a.render()
	return strings.TrimSuffix(text, "\n")
}
