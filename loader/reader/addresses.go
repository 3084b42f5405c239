package reader

import (
	"cmp"
	"slices"
	"strings"

	"hito/model"
)

// addresses adds to the marks of a text's format the addresses of the web that
// stand bare in it, "https://ejemplo.org/a" and "www.ejemplo.org": shown, and no
// words of the prose, so that they cut no title, date nothing and name nobody.
func addresses(text string, markup []model.Block) []model.Block {
	var found []model.Block
	for at := 0; ; {
		next := strings.Index(text[at:], "://")
		if next < 0 {
			break
		}
		at += next
		start := at
		for start > 0 && at-start < 6 && isLetter(text[start-1]) {
			start--
		}
		end := addressEnd(text, at+3)
		if start < at && end > at+3 {
			found = append(found, model.Block{Start: int32(start), End: int32(end)})
		}
		at = max(end, at+3)
	}
	for at := 0; ; {
		next := strings.Index(text[at:], "www.")
		if next < 0 {
			break
		}
		at += next
		end := addressEnd(text, at+4)
		if end > at+4 && (at == 0 || !isLetter(text[at-1]) && text[at-1] != '/' && text[at-1] != '@') {
			found = append(found, model.Block{Start: int32(at), End: int32(end)})
		}
		at = max(end, at+4)
	}
	if len(found) == 0 {
		return markup
	}
	all := append(slices.Clone(markup), found...)
	slices.SortFunc(all, func(a, b model.Block) int { return cmp.Or(cmp.Compare(a.Start, b.Start), -cmp.Compare(a.End, b.End)) })
	out := all[:0]
	for _, b := range all {
		if n := len(out); n > 0 && b.Start <= out[n-1].End {
			out[n-1].End = max(out[n-1].End, b.End)
			continue
		}
		out = append(out, b)
	}
	return out
}

// addressEnd is where the address ends whose host begins at at: before white
// space, a bracket or a quotation mark, and before the marks of the sentence; at
// itself where none begins there.
func addressEnd(text string, at int) int {
	end := at
	for end < len(text) && text[end] > ' ' && text[end] < 0x7f && strings.IndexByte("<>\"'`()[]{}|\\^", text[end]) < 0 {
		end++
	}
	for end > at && strings.IndexByte(".,;:!?*_", text[end-1]) >= 0 {
		end--
	}
	return end
}

func isLetter(b byte) bool { return 'a' <= b|0x20 && b|0x20 <= 'z' }
