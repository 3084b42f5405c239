package actors

import (
	"os"
	"strings"
	"testing"

	"hito/model"
)

func TestDump(t *testing.T) {
	data, err := os.ReadFile(os.Getenv("DUMP"))
	if err != nil {
		return
	}
	lang := "es"
	if os.Getenv("LANGUAGE") != "" {
		lang = os.Getenv("LANGUAGE")
	}
	for _, text := range strings.Split(string(data), "\n") {
		if text == "" {
			continue
		}
		doc, m := readIn(lang, text)
		actors, mentions := Link([]model.Document{doc}, [][]Mention{m})
		t.Log(text)
		for _, x := range mentions {
			t.Logf("        %-45q %s", doc.Slice(x.Span), actors[x.Actor].ID)
		}
	}
}
