package front

import (
	"strings"

	"hito/loader/prose"
	"hito/loader/reader/entry"
	"hito/model"
)

// body walks over the lines of Markdown behind the front matter and marks what
// is not prose. Its marks stay in the text.
type body struct {
	text  string
	at    int
	entry *entry.Entry
	// prose is whether a line of it has been seen, headed whether a heading that
	// may be the title.
	prose, headed bool
	// uncommented is whether a comment has been opened that nothing closes.
	uncommented bool
	// pictured is whether the last line with words was a picture.
	pictured bool
}

func (b *body) block(start, end int, kind model.BlockKind) {
	if start < end {
		b.entry.Blocks = append(b.entry.Blocks, model.Block{Start: int32(start), End: int32(end), Kind: kind})
	}
}

func (b *body) read() {
	blank := true // the line before is
	for b.at < len(b.text) {
		start := b.at
		words, next := line(b.text, b.at)
		trimmed := strings.TrimSpace(words)
		b.at = next
		switch {
		case trimmed == "":
			blank = true
			continue
		case strings.HasPrefix(trimmed, "```") || strings.HasPrefix(trimmed, "~~~"):
			b.fence(start, trimmed[:3])
		case strings.HasPrefix(trimmed, "<!--"):
			b.comment(start)
		case isRule(trimmed):
			b.block(start, start+len(words), model.BlockMetadata)
		case isHeading(trimmed):
			b.heading(start, words)
		case isPicture(trimmed):
			b.picture(start, words)
			blank = true
			continue
		case b.pictured && isSlanted(trimmed):
			b.block(start, start+len(words), model.BlockCaption)
		case isLinkLine(trimmed, blank):
			b.block(start, start+len(words), model.BlockTeaser)
		case isDefinition(trimmed), isTableRule(trimmed):
			b.block(start, start+len(words), model.BlockMetadata)
		case blank && b.isUnderlined():
			b.title(start+strings.Index(words, trimmed), trimmed, start, start+len(words))
			_, behind := line(b.text, b.at)
			b.block(b.at, behind, model.BlockMetadata)
			b.at = behind
		default:
			b.prose = true
			b.marks(start, words)
		}
		blank, b.pictured = false, false
	}
}

// fence marks a block of code up to its end; one that never ends is a line.
func (b *body) fence(start int, mark string) {
	for at := b.at; at < len(b.text); {
		words, next := line(b.text, at)
		if strings.HasPrefix(strings.TrimSpace(words), mark) {
			b.block(start, at+len(words), model.BlockMetadata)
			b.at = next
			return
		}
		at = next
	}
	// No fence of this sort follows: those that open one would look in vain again.
	b.block(start, min(b.at, len(b.text)), model.BlockMetadata)
}

func (b *body) comment(start int) {
	if b.uncommented {
		return
	}
	end := strings.Index(b.text[start:], "-->")
	if end < 0 {
		b.uncommented = true
		return
	}
	b.block(start, start+end+3, model.BlockMetadata)
	if after := start + end + 3; after > b.at {
		b.at = after
	}
}

// isRule reports whether a line is "---", "* * *" or the like, and nothing else.
func isRule(trimmed string) bool {
	mark, n := trimmed[0], 0
	if mark != '-' && mark != '*' && mark != '_' {
		return false
	}
	for i := range len(trimmed) {
		switch trimmed[i] {
		case mark:
			n++
		case ' ', '\t':
		default:
			return false
		}
	}
	return n >= 3
}

func isHeading(trimmed string) bool {
	n := 0
	for n < len(trimmed) && trimmed[n] == '#' {
		n++
	}
	return n >= 1 && n <= 6 && n < len(trimmed) && (trimmed[n] == ' ' || trimmed[n] == '\t')
}

// heading takes the first heading before the prose for the title, and marks the
// others.
func (b *body) heading(start int, words string) {
	title := strings.Trim(words, " \t#")
	b.marks(start, words)
	b.title(start+strings.Index(words, title), title, start, start+len(words))
}

// title takes words that stand as a heading from..to-1.
func (b *body) title(at int, words string, from, to int) {
	e := b.entry
	first := !b.headed && !b.prose
	b.headed = true
	stated := ""
	if !e.Title.IsZero() {
		stated = b.text[e.Title.Start:e.Title.End]
	}
	if first && words != "" && (stated == "" || letters(stated) == letters(words)) {
		e.Title = entry.Span{Start: int32(at), End: int32(at + len(words))}
		return
	}
	b.block(from, to, model.BlockHeading)
}

// letters are the letters and figures of a title, folded.
func letters(title string) string {
	return strings.Map(func(r rune) rune {
		if 'a' <= r && r <= 'z' || '0' <= r && r <= '9' || r > 127 {
			return r
		}
		return -1
	}, prose.FoldString(title))
}

// isUnderlined reports whether the next line is the rule below a heading.
func (b *body) isUnderlined() bool {
	words, _ := line(b.text, b.at)
	words = strings.TrimSpace(words)
	return len(words) >= 3 && (strings.Trim(words, "=") == "" || strings.Trim(words, "-") == "")
}

// isPicture reports whether a line is pictures, or links around them, and nothing
// else.
func isPicture(trimmed string) bool {
	if strings.HasPrefix(trimmed, "![[") {
		return strings.HasSuffix(trimmed, "]]")
	}
	for trimmed != "" {
		around := strings.HasPrefix(trimmed, "[![")
		if !around && !strings.HasPrefix(trimmed, "![") {
			return false
		}
		for again := true; again; again, around = around, false {
			middle := strings.Index(trimmed, "](")
			if middle < 0 {
				return false
			}
			end := linkEnd(trimmed, middle+1)
			if end == 0 {
				return false
			}
			trimmed = trimmed[end:]
		}
		trimmed = strings.TrimLeft(trimmed, " \t")
	}
	return true
}

// picture marks a picture: its words are a caption, the rest is none.
func (b *body) picture(start int, words string) {
	b.pictured = true
	open := strings.Index(words, "![") + 2
	end := strings.Index(words[open:], "](")
	if end < 0 {
		b.block(start, start+len(words), model.BlockMetadata)
		return
	}
	b.block(start, start+open, model.BlockMetadata)
	b.block(start+open, start+open+end, model.BlockCaption)
	b.block(start+open+end, start+len(words), model.BlockMetadata)
}

// isSlanted reports whether a line is all between single asterisks or low lines,
// as captions below pictures are.
func isSlanted(trimmed string) bool {
	n := len(trimmed)
	return n > 2 && (trimmed[0] == '*' || trimmed[0] == '_') && trimmed[n-1] == trimmed[0]
}

// isLinkLine reports whether a line is an item of a list, or a paragraph, that is
// one link and nothing else.
func isLinkLine(trimmed string, paragraph bool) bool {
	item := strings.TrimLeft(trimmed, "0123456789")
	marked := len(item) > 2 && strings.IndexByte("-*+.)", item[0]) >= 0 && item[1] == ' '
	if marked {
		item = strings.TrimSpace(item[2:])
	} else if item = trimmed; !paragraph {
		return false
	}
	item = strings.Trim(item, "*_")
	if !strings.HasPrefix(item, "[") || !strings.HasSuffix(item, ")") {
		return false
	}
	middle := strings.Index(item, "](")
	return middle > 0 && strings.Index(item[middle:], ")") == len(item)-middle-1
}

// isDefinition reports whether a line says where a link leads: "[1]: https://...".
func isDefinition(trimmed string) bool {
	if trimmed[0] != '[' || strings.HasPrefix(trimmed, "[^") {
		return false
	}
	end := strings.Index(trimmed, "]: ")
	return end > 1 && (strings.Contains(trimmed[end:], "://") || strings.HasPrefix(trimmed[end+3:], "/"))
}

// isTableRule reports whether a line is the rule below a table's header.
func isTableRule(trimmed string) bool {
	return strings.Contains(trimmed, "|") && strings.Contains(trimmed, "--") && strings.Trim(trimmed, "|-: \t") == ""
}
