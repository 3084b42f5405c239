package command

import (
	"slices"
	"strings"

	"hito/model"
	"hito/views/export"
	"hito/views/lines"
	"hito/views/theme"
	"hito/views/words"
)

// What may be typed, for those who help with the typing: the completions of the
// shells and the manual page are made of this and of the table of commands, so
// that neither can tell of a flag that is not there.

// valueKind is what stands for a value.
type valueKind uint8

const (
	noValue   valueKind = iota
	anyText             // nothing can be offered
	oneOf               // one of a few words
	aFile               // a file or folder
	queryText           // a query: its keys are offered, and the saved ones
	savedName           // the name of a saved query
)

// fileValues are the words that stand for a file in a usage line, queryValues
// for a query.
var (
	fileValues  = []string{"FILE", "PATH", "FOLDER"}
	queryValues = []string{"QUERY"}
)

// kindOf says what stands for a value that the help writes as word ("es|en",
// "FILE"), and which words may where they are few.
func kindOf(word string) (valueKind, []string) {
	word = strings.Trim(word, "[].")
	switch {
	case word == "":
		return noValue, nil
	case word == "THEME":
		return oneOf, theme.Names[:]
	case word == "FORMAT":
		return oneOf, lines.Formats[:]
	case slices.Contains(fileValues, word):
		return aFile, nil
	case slices.Contains(queryValues, word):
		return queryText, nil
	case word == "QUERY-NAME":
		return savedName, nil
	case strings.Contains(word, "|") && strings.ToLower(word) == word:
		return oneOf, strings.Split(word, "|")
	}
	return anyText, nil
}

// first is what the first operand of a command can be: a word of a few, an id,
// or else a file.
func (c *command) first() (valueKind, []string) {
	word, _, _ := strings.Cut(c.operands, " ")
	if c.name == "export" {
		return oneOf, export.Names()
	}
	if bare, _, more := strings.Cut(word, "|"); more && strings.Contains(bare, "FILE") {
		return aFile, nil // [FILE|-]
	}
	return kindOf(word)
}

// queryKeys are the keys of a query as they are typed: "actor:", "place:".
func queryKeys() []string {
	var keys []string
	for k := model.KeyText + 1; k.String() != ""; k++ {
		keys = append(keys, k.String()+":")
	}
	return keys
}

// statusValues are what status: may be, typeValues what type: may be.
func statusValues() []string {
	return []string{model.Dated.String(), model.BoundedStatus.String(), model.Undated.String()}
}

func typeValues() []string { return words.For("en").Types() }

// title is how the texts name a command: the one without a name is hito itself.
func (c *command) title() string {
	if c.name == "" {
		return "hito"
	}
	return c.name
}

// summary is what a command is for, in a few words.
func (r *run) summary(c *command) string {
	if c.name == "" {
		return r.say.Say(words.CommandBrowserShort)
	}
	return r.say.Of(words.ShortOf, c.name)
}
