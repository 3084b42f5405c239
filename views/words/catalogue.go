package words

import (
	"strconv"
	"strings"
	"sync"

	"golang.org/x/text/feature/plural"
	"golang.org/x/text/language"
	"golang.org/x/text/message"
	"golang.org/x/text/message/catalog"
	"golang.org/x/text/number"
)

// catalogue is what is said in one language: its table of texts, and a catalog of
// golang.org/x/text made of those that have been said with arguments. A text goes
// into it when it is first said, so that the thousand that nobody asks for cost
// nothing; one without arguments is the same printed or not, and comes from the
// table.
//
// A text names its arguments as the printer of golang.org/x/text does (and as
// package fmt), by their places: %[1]s is the first as it stands, %[1]d a number
// as the language writes it, %% a per cent sign. The verbs that are of hito alone
// (a date, a quotation) are those of fact. {key:search} is the key that the person
// has given to an action. A part in square brackets that names an argument is left
// out where that argument is not there or is empty: [; that leaves %[4]D].
type catalogue struct {
	words *Words
	tag   language.Tag
	texts tables
	// english says what the texts lack, nil where nothing does.
	english func() *Words
	// bind names the key of an action, nil before anybody has given keys.
	bind func(action string) string
	// ungrouped is the least number whose digits are grouped (CLDR's minimum
	// grouping digits, which golang.org/x/text/number does not heed).
	ungrouped int
	// thousands and point are the marks between the digits of numbers.
	thousands, point string

	printer *message.Printer
	builder *catalog.Builder
	mu      sync.Mutex
	said    map[string]bool  // what is in the catalog
	counts  map[count]string // what counts gave
}

// newCatalogue is the catalogue of w's language, of its texts.
func newCatalogue(w *Words, texts tables) *catalogue {
	c := &catalogue{words: w, tag: language.Make(w.Language), texts: texts}
	c.open()
	c.ungrouped = 1000
	if digits, err := strconv.Atoi(c.text("number.minimum-grouping-digits")); err == nil {
		for ; digits > 1; digits-- {
			c.ungrouped *= 10
		}
	}
	sample := c.printer.Sprintf("%.1f", 1234567.5)
	c.thousands = between(sample, "1", "234")
	c.point = between(sample, "567", "5")
	return c
}

// between is what stands between two runs of digits.
func between(s, before, after string) string {
	_, s, _ = strings.Cut(s, before)
	s, _, _ = strings.Cut(s, after)
	return s
}

// bound is the same catalogue with the keys of a person.
func (c *catalogue) bound(bind func(action string) string) *catalogue {
	b := &catalogue{words: c.words, tag: c.tag, texts: c.texts, english: c.english, bind: bind, ungrouped: c.ungrouped, thousands: c.thousands, point: c.point}
	b.open()
	return b
}

func (c *catalogue) open() {
	c.builder = catalog.NewBuilder()
	c.printer = message.NewPrinter(c.tag, message.Catalog(c.builder))
	c.said = map[string]bool{}
	c.counts = map[count]string{}
}

// find is the text of a key.
func (c *catalogue) find(key string) (*text, bool) {
	t, ok := c.texts.find(key)
	if !ok && c.english != nil {
		t, ok = c.english().texts.find(key)
	}
	return t, ok
}

// text is a text that has no arguments, "" where there is none.
func (c *catalogue) text(key string) string {
	t, ok := c.find(key)
	if !ok {
		return ""
	}
	return c.plain(t.body)
}

// plain is a text that has no arguments as it is shown.
func (c *catalogue) plain(body string) string {
	body = c.withKeys(body)
	if strings.Contains(body, "%") {
		body = strings.ReplaceAll(body, "%%", "%")
	}
	return body
}

// say is a text with its arguments: numbers (int), facts, and what the printer
// knows. A key that has no text is said itself.
func (c *catalogue) say(key string, args ...any) string {
	c.mu.Lock()
	if !c.said[key] {
		c.said[key] = true
		if t, ok := c.find(key); ok {
			// What is wrong with a text shows where it is said; a test looks at all.
			_ = c.builder.Set(c.tag, key, c.message(t)...)
		}
	}
	c.mu.Unlock()
	for i, arg := range args {
		if n, ok := arg.(int); ok && n < c.ungrouped && n > -c.ungrouped && (n >= 1000 || n <= -1000) {
			args[i] = number.Decimal(n, number.NoSeparator())
		}
	}
	return c.printer.Sprintf(key, args...)
}

// withArguments is a text with numbers (int) and facts (string).
func (c *catalogue) withArguments(key string, args []any) string {
	if len(args) == 0 {
		return c.text(key)
	}
	words := make([]string, len(args))
	for i, arg := range args {
		switch arg := arg.(type) {
		case string:
			words[i] = arg
		case int:
			words[i] = strconv.Itoa(arg)
		}
	}
	s := c.words.sayingOf(words)
	defer s.done()
	for i, arg := range args[:min(len(args), len(s.args))] {
		if n, ok := arg.(int); ok {
			s.args[i] = n
		}
	}
	return c.say(key, s.args[:]...)
}

// message is a text as golang.org/x/text has it: each argument that counts is a
// plural.Selectf, whose other case is that of the next one and last the usual form,
// and each bracketed part is a variable that is empty where a fact is not there.
func (c *catalogue) message(t *text) []catalog.Message {
	var parts []catalog.Message
	said := catalog.String(c.withParts(t.body, &parts))
	for end := len(t.forms); end > 0; {
		from := end - 1
		for from > 0 && t.forms[from-1].arg == t.forms[end-1].arg {
			from--
		}
		var cases []any
		for _, f := range t.forms[from:end] {
			cases = append(cases, f.selector, catalog.String(c.withParts(f.body, &parts)))
		}
		said = plural.Selectf(t.forms[from].arg, "%d", append(cases, plural.Other, said)...)
		end = from
	}
	return append(parts, said)
}

// withParts is a text with its bracketed parts taken out into variables.
func (c *catalogue) withParts(body string, parts *[]catalog.Message) string {
	var b strings.Builder
	for {
		open, shut, arg := bracketed(body)
		if arg == 0 {
			b.WriteString(c.withKeys(body))
			return b.String()
		}
		name := "part" + strconv.Itoa(len(*parts))
		b.WriteString(c.withKeys(body[:open]) + "${" + name + "}")
		*parts = append(*parts, catalog.Var(name, plural.Selectf(arg, "%d", "="+strconv.Itoa(absent), "", plural.Other, c.withKeys(body[open+1:shut]))))
		body = body[shut+1:]
	}
}

// bracketed finds the first bracketed part that names an argument, and which; arg
// is 0 where there is none.
func bracketed(body string) (open, shut, arg int) {
	open = -1
	for i := 0; i < len(body); i++ {
		switch {
		case body[i] == '%' && i+1 < len(body) && body[i+1] == '%':
			i++
		case body[i] == '%':
			at, end, n := verb(body[i:])
			if at == 0 {
				continue
			}
			if open >= 0 && arg == 0 {
				arg = n
			}
			i += end
		case body[i] == '[':
			open, arg = i, 0
		case body[i] == ']' && open >= 0 && arg > 0:
			return open, i, arg
		case body[i] == ']':
			open = -1
		}
	}
	return 0, 0, 0
}

// verb reads a verb with its argument at the beginning of s: %[2]d, %+[2]s; at is
// where its number stands, end its letter. at is 0 where there is none.
func verb(s string) (at, end, arg int) {
	at = 1
	for at < len(s) && (s[at] == '+' || s[at] == '#' || s[at] == '-' || s[at] == '.' || s[at] >= '0' && s[at] <= '9') {
		at++
	}
	number, _, ok := strings.Cut(s[min(at+1, len(s)):], "]")
	arg, err := strconv.Atoi(number)
	if at >= len(s) || s[at] != '[' || !ok || err != nil || at+len(number)+2 >= len(s) {
		return 0, 0, 0
	}
	return at + 1, at + len(number) + 2, arg
}

const keyMark = "{key:"

// withKeys puts keys into a text; a text is a format, so that a per cent sign is
// doubled.
func (c *catalogue) withKeys(text string) string {
	if c.bind == nil || !strings.Contains(text, keyMark) {
		return text
	}
	var b strings.Builder
	for {
		before, rest, ok := strings.Cut(text, keyMark)
		name, after, closed := strings.Cut(rest, "}")
		if !ok || !closed {
			b.WriteString(text)
			return b.String()
		}
		b.WriteString(before + strings.ReplaceAll(c.bind(name), "%", "%%"))
		text = after
	}
}
