package prose

import (
	"strings"
	"testing"

	"hito/model"
)

func TestWithout(t *testing.T) {
	const text = "El **canciller** viajó a [Lima](https://ejemplo.org/2019).\n**Y** volvió."
	var blocks []model.Block
	for at := 0; at < len(text); at++ {
		for _, mark := range []string{"**", "[", "](https://ejemplo.org/2019)"} {
			if strings.HasPrefix(text[at:], mark) {
				blocks = append(blocks, model.Block{Start: int32(at), End: int32(at + len(mark))})
				at += len(mark) - 1
				break
			}
		}
	}
	words := func(tokens []Token) string {
		var b strings.Builder
		for _, token := range tokens {
			if token.Flags&Space != 0 {
				b.WriteByte(' ')
			}
			if token.Kind == Break {
				b.WriteByte('|')
				continue
			}
			b.WriteString(text[token.Start:token.End])
		}
		return b.String()
	}
	all := Tokenize(nil, text)
	if got := words(Without(append([]Token(nil), all...), nil)); got != words(all) {
		t.Errorf("without nothing: %q", got)
	}
	if got := words(Without(all, blocks)); got != "El canciller viajó a Lima.| Y volvió." {
		t.Errorf("without marks: %q", got)
	}
}
