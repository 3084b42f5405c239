package front

import (
	"html"
	"strconv"
	"strings"

	"hito/loader/prose"
	"hito/loader/reader/entry"
	"hito/model"
)

// value is what a key says, and where.
type value struct {
	field field
	text  string
	span  entry.Span
	line  int // from 1
}

// matter is a front matter: its bytes start..body-1, fences included.
type matter struct {
	start, body int
	values      []value
	problems    []model.Problem
	spanish     bool // a key is in Spanish
}

// maxMatter is how long a front matter is, in bytes, and maxBroken how many of
// its lines may be broken before the rest is not looked at.
const (
	maxMatter = 1 << 16
	maxBroken = 8
)

// matterOf reads the front matter at the beginning of a text.
func matterOf(text string) (m matter, ok bool) {
	at := 0
	if strings.HasPrefix(text, "\ufeff") {
		at = len("\ufeff")
	}
	m.start = at
	first, next := line(text, at)
	fence := strings.TrimRight(first, " \t")
	if fence != "---" && fence != "+++" {
		return m, false
	}
	p := parser{matter: &m, text: text, at: next, number: 2, assign: ':'}
	if fence == "+++" {
		p.assign = '='
	}
	closed := false
	for p.at < len(text) && p.at < at+maxMatter {
		words, next := line(text, p.at)
		trimmed := strings.TrimRight(words, " \t")
		if trimmed == fence || fence == "---" && trimmed == "..." {
			p.at, closed = next, true
			break
		}
		if !p.line(words) {
			break
		}
	}
	if len(m.values) == 0 && (p.known == 0 || !closed) {
		return matter{}, false
	}
	if !closed {
		m.problems = append(m.problems, problem(RuleUnclosed, "", strconv.Itoa(max(p.lastKey, 1))))
		p.at = p.behindKey
	}
	m.body = p.at
	return m, true
}

// line is the line at at, without its end, and where the next begins.
func line(text string, at int) (words string, next int) {
	end := strings.IndexByte(text[at:], '\n')
	if end < 0 {
		return text[at:], len(text)
	}
	return strings.TrimSuffix(text[at:at+end], "\r"), at + end + 1
}

// parser reads the lines of a front matter.
type parser struct {
	*matter
	text   string
	at     int
	number int // of the line at at
	assign byte
	known  int // keys so far
	broken int
	nested bool // within a table of TOML or a map
	// lastKey is the number of the last line that was understood, behindKey the
	// byte behind it: where a front matter that is not closed ends.
	lastKey, behindKey int
}

// step goes to the next line, which belongs to the front matter.
func (p *parser) step() {
	_, p.at = line(p.text, p.at)
	p.lastKey, p.behindKey = p.number, p.at
	p.number++
}

// line reads a line with a key and what belongs to it; it reports whether the
// front matter can go on.
func (p *parser) line(words string) bool {
	trimmed := strings.TrimSpace(words)
	switch {
	case trimmed == "" || trimmed[0] == '#':
		_, p.at = line(p.text, p.at)
		p.number++
		return true
	case p.assign == '=' && trimmed[0] == '[' && strings.HasSuffix(trimmed, "]"):
		p.nested = true
		p.step()
		return true
	}
	if words[0] == ' ' || words[0] == '\t' || p.assign == ':' && strings.HasPrefix(words, "- ") { // of a map that is passed over
		p.step()
		return true
	}
	key, behind, ok := p.key(words)
	if !ok {
		if p.broken++; p.broken > maxBroken || p.known == 0 {
			return false
		}
		p.problems = append(p.problems, problem(RuleBroken, HintKey, strconv.Itoa(p.number), entry.Cut(trimmed, 60)))
		_, p.at = line(p.text, p.at)
		p.number++
		return true
	}
	p.known++
	v := value{field: fieldOf(key), line: p.number}
	if v.field != noField && isSpanish(key) {
		p.spanish = true
	}
	start := p.at + behind
	p.step()
	p.value(&v, words[behind:], start)
	if v.field != noField && v.text != "" && !p.nested {
		p.values = append(p.values, v)
	}
	return true
}

func isSpanish(key string) bool {
	key = prose.FoldString(key)
	for _, word := range [...]string{"titul", "fecha", "public", "autor", "medio", "enlace", "fuente", "idioma", "creado", "actualizado"} {
		if strings.HasPrefix(key, word) && key != "publicationdate" {
			return true
		}
	}
	return false
}

// maxKey is the length of the longest key, in bytes.
const maxKey = 64

// key reads the key of a line; behind is where its value begins in the line.
func (p *parser) key(words string) (key string, behind int, ok bool) {
	end := strings.IndexByte(words, p.assign)
	if end <= 0 || end > maxKey {
		return "", 0, false
	}
	key = strings.Trim(words[:end], " \t\"'")
	if key == "" || strings.ContainsAny(key, ".!?¿¡«»()[]{}|<>*`\"") || strings.Count(key, " ") > 3 {
		return "", 0, false
	}
	if p.assign == ':' && end+1 < len(words) && words[end+1] != ' ' && words[end+1] != '\t' {
		return "", 0, false // a URL, or a clock time
	}
	return key, end + 1, true
}

// value reads what stands behind a key, on its line and on those that go on with
// it; start is the byte of words.
func (p *parser) value(v *value, words string, start int) {
	lead := len(words) - len(strings.TrimLeft(words, " \t"))
	words, start = strings.TrimRight(words[lead:], " \t"), start+lead
	switch {
	case words == "":
		p.below(v)
	case words[0] == '|' || words[0] == '>' && p.assign == ':':
		p.block(v)
	case strings.HasPrefix(words, `"""`) || strings.HasPrefix(words, "'''"):
		p.long(v, words[:3], start+3)
	case words[0] == '"' || words[0] == '\'':
		p.quoted(v, words, start)
	case words[0] == '[':
		p.inline(v, words, start)
	default:
		if at := strings.Index(words, " #"); at >= 0 {
			words = strings.TrimRight(words[:at], " \t")
		}
		v.text, v.span = words, entry.Span{Start: int32(start), End: int32(start + len(words))}
		if p.assign == ':' {
			p.goesOn(v)
		}
	}
}

// goesOn reads the lines further in that go on with a plain value.
func (p *parser) goesOn(v *value) {
	for p.at < len(p.text) {
		words, _ := line(p.text, p.at)
		trimmed := strings.TrimSpace(words)
		if trimmed == "" || words[0] != ' ' || strings.HasPrefix(trimmed, "- ") || strings.Contains(trimmed, ": ") {
			return
		}
		v.text += " " + trimmed
		v.span.End = int32(p.at + len(strings.TrimRight(words, " \t")))
		p.step()
	}
}

// below reads a list or a text on the lines below a key.
func (p *parser) below(v *value) {
	var parts []string
	for p.at < len(p.text) {
		words, _ := line(p.text, p.at)
		trimmed := strings.TrimSpace(words)
		item, isItem := strings.CutPrefix(trimmed, "- ")
		if trimmed == "" || !isItem && words[0] != ' ' && words[0] != '\t' || strings.HasPrefix(words, "---") {
			break
		}
		item = strings.Trim(strings.TrimSpace(item), `"'`)
		if _, name, ok := strings.Cut(item, "name: "); ok {
			item = name
		}
		if len(parts) == 0 {
			at := p.at + strings.Index(words, item)
			v.span = entry.Span{Start: int32(at), End: int32(at + len(item))}
		}
		if len(parts) < 32 {
			parts = append(parts, item)
		}
		p.step()
	}
	v.text = strings.Join(parts, ", ")
}

// block reads the lines further in below "|" or ">".
func (p *parser) block(v *value) {
	var parts []string
	first := -1
	for p.at < len(p.text) {
		words, _ := line(p.text, p.at)
		trimmed := strings.TrimSpace(words)
		if trimmed != "" && words[0] != ' ' && words[0] != '\t' {
			break
		}
		if trimmed != "" {
			at := p.at + strings.Index(words, trimmed)
			if first < 0 {
				first = at
			}
			v.span = entry.Span{Start: int32(first), End: int32(at + len(trimmed))}
			parts = append(parts, trimmed)
		}
		p.step()
	}
	v.text = strings.Join(parts, " ")
}

// long reads a text of TOML between three quotes.
func (p *parser) long(v *value, quote string, start int) {
	end := strings.Index(p.text[start:min(len(p.text), start+maxMatter)], quote)
	if end < 0 {
		return
	}
	inside := p.text[start : start+end]
	lead := len(inside) - len(strings.TrimLeft(inside, " \t\r\n"))
	v.text = strings.TrimSpace(inside)
	v.span = entry.Span{Start: int32(start + lead), End: int32(start + lead + len(v.text))}
	for p.at < start+end {
		p.step()
	}
}

// quoted reads a value in quotes; one that is not closed goes to the line's end.
func (p *parser) quoted(v *value, words string, start int) {
	quote := words[0]
	end := 1
	for end < len(words) {
		escaped := quote == '"' && words[end] == '\\' || quote == '\'' && strings.HasPrefix(words[end:], "''")
		if !escaped && words[end] == quote {
			break
		}
		if end++; escaped {
			end++
		}
	}
	if end >= len(words) { // also where an escape is the last of it
		p.problems = append(p.problems, problem(RuleBroken, HintKey, strconv.Itoa(v.line), entry.Cut(words, 60)))
		end = len(words)
	}
	v.text = words[1:end]
	v.span = entry.Span{Start: int32(start + 1), End: int32(start + end)}
	if quote == '"' && strings.Contains(v.text, `\`) {
		if plain, err := strconv.Unquote(`"` + v.text + `"`); err == nil {
			v.text = plain
		}
	}
	v.text = html.UnescapeString(strings.ReplaceAll(v.text, "''", "'"))
}

// inline reads a list in brackets, on one line.
func (p *parser) inline(v *value, words string, start int) {
	inside := strings.TrimSuffix(strings.TrimPrefix(words, "["), "]")
	if strings.HasPrefix(inside, "[") { // [[a link between notes]]
		inside = strings.Trim(inside, "[]")
	}
	var parts []string
	for part := range strings.SplitSeq(inside, ",") {
		if part = strings.Trim(strings.TrimSpace(part), `"'`); part != "" && len(parts) < 32 {
			parts = append(parts, part)
		}
	}
	v.text = strings.Join(parts, ", ")
	if len(parts) > 0 {
		at := start + strings.Index(words, parts[0])
		v.span = entry.Span{Start: int32(at), End: int32(at + len(parts[0]))}
	}
}
