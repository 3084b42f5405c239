package jsonvalue

import "strings"

// Skip is the byte behind the value at at. It looks at brackets and strings
// alone, however deep they go.
func Skip(text string, at int) (end int, err *Error) {
	depth := 0
	for at = Space(text, at); at < len(text); {
		switch text[at] {
		case '{', '[':
			depth++
			at++
		case '}', ']':
			depth--
			at++
		case '"':
			if at = skipString(text, at); at < 0 {
				return len(text), &Error{Offset: len(text), Truncated: true}
			}
		default:
			next := at
			for next < len(text) && isBare(text[next]) {
				next++
			}
			if next == at { // a mark
				if depth == 0 {
					return at, &Error{Offset: at}
				}
				next++
			}
			at = next
		}
		if depth <= 0 {
			return at, nil
		}
		if at < len(text) && text[at] <= ' ' {
			at = Space(text, at)
		}
	}
	return len(text), &Error{Offset: len(text), Truncated: true}
}

// skipString is the byte behind the string at at, -1 where it does not end.
func skipString(text string, at int) int {
	at++
	for {
		next := strings.IndexByte(text[at:], '"')
		if next < 0 {
			return -1
		}
		end := at + next
		slashes := 0
		for end-slashes > at && text[end-slashes-1] == '\\' {
			slashes++
		}
		if slashes%2 == 0 {
			return end + 1
		}
		at = end + 1
	}
}

// List is an array of objects somewhere in a text.
type List struct {
	// Key is the name of the member that it is, "" for the text itself.
	Key string
	// Start and End are its bytes.
	Start, End int
}

// listDepth is how deep below the outermost object rows are looked for.
const listDepth = 4

// Lists are the arrays of objects in the value at at, the outermost of each
// branch: where a wrapper may have its rows. Each part of the text is looked at
// at most listDepth times.
func Lists(text string, at int) []List { return lists(nil, text, at, "", 0) }

func lists(found []List, text string, at int, key string, depth int) []List {
	at = Space(text, at)
	if at >= len(text) || depth > listDepth {
		return found
	}
	switch text[at] {
	case '[':
		if first := Space(text, at+1); first < len(text) && text[first] == '{' {
			end, _ := Skip(text, at)
			return append(found, List{key, at, end})
		}
	case '{':
		_, _ = Members(text, at, func(key string, at int) bool {
			found = lists(found, text, at, key, depth+1)
			return true
		})
	}
	return found
}

// Members visits the members of the object at at, without looking into their
// values, while visit wants more; end is the byte behind the object.
func Members(text string, at int, visit func(key string, at int) bool) (end int, err *Error) {
	p := parser{text: text, at: Space(text, at) + 1}
	for {
		p.at = Space(text, p.at)
		switch {
		case p.at >= len(text):
			return len(text), &Error{Offset: len(text), Truncated: true}
		case text[p.at] == '}':
			return p.at + 1, nil
		case text[p.at] == ',':
			p.at++
			continue
		}
		key, ok := p.key()
		if !ok {
			return p.at, &Error{Offset: p.at, Truncated: p.at >= len(text)}
		}
		if !visit(key, p.at) {
			return p.at, nil
		}
		if !p.pass() {
			return p.at, &Error{Offset: p.at, Truncated: p.at >= len(text)}
		}
	}
}

// Elements visits the elements of the array at at while visit wants more. An
// element that is not JSON is visited with the error, and passed over where its
// brackets tell its end.
func Elements(text string, at int, visit func(v Value, at int, err *Error) bool) {
	at = Space(text, at) + 1
	for {
		at = Space(text, at)
		switch {
		case at >= len(text):
			visit(Value{}, at, &Error{Offset: at, Truncated: true})
			return
		case text[at] == ']':
			return
		case text[at] == ',':
			at++
			continue
		}
		v, end, err := Parse(text, at)
		if !visit(v, at, err) {
			return
		}
		if err != nil {
			passed, lost := Skip(text, at)
			if lost != nil || passed == at {
				return
			}
			end = passed
		}
		at = end
	}
}
