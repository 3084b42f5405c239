package page

import (
	"strings"

	"hito/loader/reader/entry"
	"hito/model"
)

// kinds are the boilerplate that the roles of lines make.
var kinds = map[role]model.BlockKind{
	roleHeading: model.BlockHeading, roleMeta: model.BlockMetadata, roleByline: model.BlockCredit,
	roleCaption: model.BlockCaption, roleTeaser: model.BlockTeaser, roleMenu: model.BlockMenu,
}

// placed is where a line stands in the text that is shown: -1 where it does not.
type placed []int32

// render writes the lines that have a role, and says where.
func (a *article) render() (text string, title entry.Span, blocks []model.Block, at placed) {
	var b strings.Builder
	at = make(placed, len(a.lines))
	size := len(a.heading) + 3
	for i := range a.lines {
		if a.roles[i] != roleOut {
			size += int(a.lines[i].end-a.lines[i].start) + 2
		}
	}
	b.Grow(size)
	need := gapNone
	if a.heading != "" {
		b.WriteString(a.heading)
		title = entry.Span{End: int32(b.Len())}
	}
	for i := range a.lines {
		l := &a.lines[i]
		need = max(need, l.gap)
		at[i] = -1
		if a.roles[i] == roleOut {
			continue
		}
		if b.Len() > 0 {
			switch {
			case need == gapTab:
				b.WriteByte('\t')
			case need == gapLine:
				b.WriteByte('\n')
			default:
				b.WriteString("\n\n")
			}
		}
		need = gapNone
		start := int32(b.Len())
		at[i] = start
		b.Write(a.text[l.start:l.end])
		if int32(i) == a.title {
			title = entry.Span{Start: start, End: int32(b.Len())}
		}
		if kind, ok := kinds[a.roles[i]]; ok {
			blocks = join(blocks, model.Block{Start: start, End: int32(b.Len()), Kind: kind})
		}
	}
	if b.Len() > 0 {
		b.WriteByte('\n')
	}
	return b.String(), title, blocks, at
}

// join appends a block, or lengthens the last by it where they are of a kind
// and nothing but a gap is between them.
func join(blocks []model.Block, next model.Block) []model.Block {
	if n := len(blocks); n > 0 && blocks[n-1].Kind == next.Kind && next.Start-blocks[n-1].End <= 2 {
		blocks[n-1].End = next.End
		return blocks
	}
	return append(blocks, next)
}
