package config

import (
	"bytes"
	"strconv"
	"strings"

	"github.com/pelletier/go-toml/v2/unstable"
)

// Reading TOML entry by entry: of a file with a slip in it, everything else
// holds, and every entry knows its line. That is why it stands on go-toml's
// parser, which gives both, and not on a decoder, which gives up at the first
// slip and forgets lines.

// entry is one "key = value": its whole name, by parts.
type entry struct {
	path  []string
	value value
	line  int
}

// name is the entry's name with dots.
func (e *entry) name() string { return strings.Join(e.path, ".") }

// value is what an entry says: a text, true or false, a number, or a list.
type value struct {
	kind   unstable.Kind
	text   string // of a string; else as it is written
	flag   bool
	number int64
	list   []value
}

// slip is a stretch of the file that is no TOML, as it is written.
type slip struct {
	line int
	text string
}

// table is a heading "[name]" of the file.
type table struct {
	path []string
	line int
}

// reader reads a file's entries.
type reader struct {
	text    []byte
	base    int // where in text the parser began
	counted int // how far lines were counted
	line    int // of counted
	under   []string

	entries []entry
	tables  []table
	slips   []slip
}

// read gives the entries and headings of a file in order, and what is no TOML:
// after a slip it goes on with the next line that begins an entry.
func read(text []byte) *reader {
	r := &reader{text: text, line: 1}
	var p unstable.Parser
	for r.base < len(text) {
		p.Reset(text[r.base:])
		end := 0 // of what was understood
		for p.NextExpression() {
			end = r.expression(&p)
		}
		if p.Error() == nil {
			break
		}
		r.slip(r.base + end)
	}
	return r
}

// expression takes one entry or heading, and gives where it ends.
func (r *reader) expression(p *unstable.Parser) (end int) {
	x := p.Expression()
	switch x.Kind {
	case unstable.Table, unstable.ArrayTable:
		keys, at, after := parts(x.Key())
		r.under = keys
		r.tables = append(r.tables, table{keys, r.lineAt(r.base + at)})
		return after
	case unstable.KeyValue:
		keys, at, after := parts(x.Key())
		r.take(append(append([]string(nil), r.under...), keys...), x.Value(), r.lineAt(r.base+at))
		return after
	}
	return 0
}

// parts are the parts of a key, and where it begins and ends.
func parts(keys unstable.Iterator) (names []string, at, after int) {
	for keys.Next() {
		n := keys.Node()
		if len(names) == 0 {
			at = int(n.Raw.Offset)
		}
		after = int(n.Raw.Offset + n.Raw.Length)
		names = append(names, string(n.Data))
	}
	return names, at, after
}

// take notes an entry; an inline table is as many entries as it has.
func (r *reader) take(path []string, v *unstable.Node, line int) {
	if v.Kind != unstable.InlineTable {
		r.entries = append(r.entries, entry{path, valueOf(v), line})
		return
	}
	for it := v.Children(); it.Next(); {
		keys, _, _ := parts(it.Node().Key())
		r.take(append(append([]string(nil), path...), keys...), it.Node().Value(), line)
	}
}

func valueOf(n *unstable.Node) value {
	v := value{kind: n.Kind, text: string(n.Data)}
	switch n.Kind {
	case unstable.Bool:
		v.flag = v.text == "true"
	case unstable.Integer:
		number, err := strconv.ParseInt(strings.ReplaceAll(v.text, "_", ""), 0, 64)
		if err != nil {
			v.kind = unstable.Float // larger than any number that is asked for
		}
		v.number = number
	case unstable.Array:
		for it := n.Children(); it.Next(); {
			if it.Node().Kind != unstable.Comment {
				v.list = append(v.list, valueOf(it.Node()))
			}
		}
	}
	return v
}

// slip notes the first line after what was understood that is no TOML, and
// begins anew behind it. Lines that only go on with what it began (the rest of a
// list) belong to it.
func (r *reader) slip(understood int) {
	at := understood
	if nl := bytes.IndexByte(r.text[at:], '\n'); at > r.base && nl >= 0 {
		at += nl + 1 // the rest of the line that was understood
	}
	for at < len(r.text) && r.isIdle(at) {
		at = r.nextLine(at)
	}
	if at >= len(r.text) { // it was in the last line that was understood
		at = understood
	}
	end := r.nextLine(at)
	r.slips = append(r.slips, slip{r.lineAt(at), strings.TrimSpace(string(r.text[at:end]))})
	for end < len(r.text) && !r.begins(end) {
		end = r.nextLine(end)
	}
	r.base = end
}

func (r *reader) nextLine(at int) int {
	if nl := bytes.IndexByte(r.text[at:], '\n'); nl >= 0 {
		return at + nl + 1
	}
	return len(r.text)
}

// isIdle reports whether the line at a place is blank or a comment.
func (r *reader) isIdle(at int) bool {
	line := bytes.TrimSpace(r.text[at:r.nextLine(at)])
	return len(line) == 0 || line[0] == '#'
}

// begins reports whether the line at a place begins an entry, a heading or a
// comment of its own.
func (r *reader) begins(at int) bool {
	line := bytes.TrimSpace(r.text[at:r.nextLine(at)])
	switch {
	case len(line) == 0:
		return false
	case line[0] == '#', line[0] == '[' && line[len(line)-1] == ']':
		return true
	}
	key, _, ok := bytes.Cut(line, []byte("="))
	return ok && !bytes.ContainsAny(bytes.TrimSpace(key), " ,[]{}")
}

// lineAt is the line of a byte, from 1; it is asked for in order.
func (r *reader) lineAt(at int) int {
	if at < r.counted {
		return 1 + bytes.Count(r.text[:at], []byte("\n"))
	}
	r.line += bytes.Count(r.text[r.counted:at], []byte("\n"))
	r.counted = at
	return r.line
}
