package page

import "strings"

// The tags that are cut short: those of so many attributes in so many bytes.
const (
	monstrous     = 256 << 10
	maxAttributes = 4096
)

// tame cuts the attributes of tags that have thousands of them, which the
// tokenizer would keep each: no page has such tags but to do harm.
func tame(page string) string {
	if len(page) < monstrous {
		return page
	}
	var b strings.Builder
	kept := 0
	for at := 0; ; {
		i := strings.IndexByte(page[at:], '<')
		if i < 0 {
			break
		}
		at += i + 1
		size := strings.IndexAny(page[at:min(len(page), at+monstrous)], "<>")
		if size >= 0 || at >= len(page) || page[at]|0x20 < 'a' || page[at]|0x20 > 'z' {
			continue
		}
		end := len(page)
		if i := strings.IndexAny(page[at:], "<>"); i >= 0 {
			end = at + i
		}
		name := strings.IndexAny(page[at:end], " \t\r\n/")
		if name >= 0 && (end == len(page) || page[end] == '>') && strings.Count(page[at:end], " ") > maxAttributes {
			b.WriteString(page[kept : at+name])
			kept = end
		}
		at = end
	}
	if kept == 0 {
		return page
	}
	b.WriteString(page[kept:])
	return b.String()
}
