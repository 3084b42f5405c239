package entry

import (
	"strings"
	"unicode/utf8"

	"hito/model"
)

// Article is what a feed's item or a row of a table says of one text, before it
// is written out as a text of its own.
type Article struct {
	Part, Title, Author, Outlet, Language, URL string
	// Shown is the date as the format writes it, for the line below the title.
	Shown string
	// Body is plain text, and Tail what the format puts behind it of its own: where
	// it was published first.
	Body, Tail string
	// Dates are as in Entry, their spans not yet known.
	Dates    []Date
	Problems []model.Problem
}

// Entry writes the article as a text: the title on a line, a line of author,
// outlet and date, and the body. A body that begins with its title is not given
// it twice.
func (a *Article) Entry() Entry {
	e := Entry{Part: a.Part, Outlet: Line(a.Outlet), Author: Line(a.Author), Language: Language(a.Language), URL: strings.TrimSpace(a.URL),
		Dates: a.Dates, Problems: a.Problems}
	title, body, shown := Line(a.Title), Body(a.Body), Line(a.Shown)
	var b strings.Builder
	b.Grow(len(title) + len(body) + len(e.Author) + len(e.Outlet) + len(shown) + 16)
	if rest, ok := strings.CutPrefix(body, title); ok && title != "" && (rest == "" || rest[0] == '\n') {
		body = strings.TrimLeft(rest, "\n")
	}
	if title != "" {
		b.WriteString(title)
		e.Title = Span{0, int32(len(title))}
		b.WriteString("\n\n")
	}
	start := b.Len()
	for _, part := range [...]string{e.Author, e.Outlet, shown} {
		if part == "" {
			continue
		}
		if b.Len() > start {
			b.WriteString(" · ")
		}
		b.WriteString(part)
	}
	if end := b.Len(); end > start {
		e.Blocks = append(e.Blocks, model.Block{Start: int32(start), End: int32(end), Kind: model.BlockMetadata})
		if shown != "" && len(e.Dates) > 0 {
			e.Dates[0].Span = Span{int32(end - len(shown)), int32(end)}
		}
		b.WriteString("\n\n")
	}
	b.WriteString(body)
	if tail := Line(a.Tail); tail != "" {
		b.WriteString("\n\n")
		e.Blocks = append(e.Blocks, model.Block{Start: int32(b.Len()), End: int32(b.Len() + len(tail)), Kind: model.BlockTeaser})
		b.WriteString(tail)
	}
	e.Text = strings.TrimRight(b.String(), "\n") + "\n"
	return e
}

// Line is a value as one line: white space of every sort made single spaces.
func Line(s string) string {
	plain := true
	for i := range len(s) {
		if b := s[i]; b < ' ' || b == ' ' && (i == 0 || i+1 == len(s) || s[i+1] == ' ') || b >= utf8.RuneSelf {
			plain = false
			break
		}
	}
	if plain {
		return s
	}
	return strings.Join(strings.Fields(s), " ")
}

// Body is a text with lines that end in one way, no white space at their ends,
// and paragraphs no more than a blank line apart.
func Body(s string) string {
	s = strings.TrimSpace(s)
	if isTidy(s) {
		return s
	}
	var b strings.Builder
	b.Grow(len(s))
	blank := 0
	for line := range strings.Lines(newlines.Replace(s)) {
		line = strings.TrimRight(line, " \t\n")
		if line == "" {
			blank++
			continue
		}
		if b.Len() > 0 {
			b.WriteByte('\n')
			if blank > 0 {
				b.WriteByte('\n')
			}
		}
		blank = 0
		b.WriteString(line)
	}
	return b.String()
}

// untidy is what a body is made anew for.
var untidy = [...]string{"\r", " \n", "\t\n", "\n\n\n", "\v", "\f", "\u0085", "\u2028", "\u2029"}

func isTidy(s string) bool {
	for _, part := range untidy {
		if strings.Contains(s, part) {
			return false
		}
	}
	return true
}

var newlines = strings.NewReplacer("\r\n", "\n", "\r", "\n", "\v", "\n", "\f", "\n", "\u0085", "\n", "\u2028", "\n", "\u2029", "\n")

// languages are the names that people and programs give to the languages that
// hito tells apart, folded.
const languages = `
es spa esp espanol castellano spanish espagnol
en eng ing english ingles anglais
pt por portugues portuguese
fr fra fre frances french francais
it ita italiano italian
ca cat catala catalan
gl glg gallego galego
eu eus baq vasco euskera
de deu ger aleman german deutsch
ru rus ruso russian
uk ukr ucraniano ukrainian
zh zho chi chino chinese
ar ara arabe arabic
`

// Language is the code of two letters of a language that a format names: "es"
// for "es-MX", "spa" and "Español"; "" where it names none that is known.
func Language(name string) string {
	name = model.Fold(strings.TrimSpace(name))
	if at := strings.IndexAny(name, "-_ ;,("); at > 0 {
		name = name[:at]
	}
	if len(name) < 2 || len(name) > 12 {
		return ""
	}
	for line := range strings.Lines(languages) {
		for word := range strings.FieldsSeq(line) {
			if word == name {
				return line[:2]
			}
		}
	}
	if len(name) == 2 && 'a' <= name[0] && name[0] <= 'z' && 'a' <= name[1] && name[1] <= 'z' {
		return name
	}
	return ""
}

// Cut is the beginning of a value, for a problem to quote: at most n bytes, whole
// characters, with an ellipsis where it goes on.
func Cut(s string, n int) string {
	s = Line(strings.ToValidUTF8(s[:min(len(s), 4*n)], ""))
	if len(s) <= n {
		return s
	}
	for n > 0 && !utf8.RuneStart(s[n]) {
		n--
	}
	return s[:n] + "…"
}
