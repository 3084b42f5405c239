package jsonvalue

import (
	"encoding/json"
	"strings"
	"testing"
	"unicode/utf8"
)

// plain is the value as encoding/json gives it; of members of one name the last
// counts there.
func plain(v *Value) any {
	switch v.Kind {
	case Bool:
		return v.Text == "true"
	case Number:
		return json.Number(v.Text)
	case String:
		return v.Text
	case Array:
		out := []any{}
		for i := range v.Members {
			out = append(out, plain(&v.Members[i].Value))
		}
		return out
	case Object:
		out := map[string]any{}
		for i := range v.Members {
			out[v.Members[i].Key] = plain(&v.Members[i].Value)
		}
		return out
	}
	return nil
}

// same reports whether a value is what encoding/json makes of the same text.
func same(a, b any) bool {
	x, err := json.Marshal(a)
	y, wrong := json.Marshal(b)
	return err == nil && wrong == nil && string(x) == string(y)
}

var texts = []string{
	`{"a":1,"b":[true,false,null,"x"],"c":{"d":-1.5e+3}}`, `[]`, `{}`, `"a\"b\\c\/d\n\t\u00e1\ud83d\ude00"`, ` [ 1 , 2 ] `, `"\ud83d x"`, `""`, `0`,
	`{"a":{"a":{"a":[[[]]]}}}`, `{"":""}`, "{\"a\": \"línea\"}", `[1,[2,[3,[4]]]]`, `"\b\f\r"`,
}

func TestParseAsEncodingJSON(t *testing.T) {
	for _, text := range texts {
		agree(t, text)
	}
}

func agree(t *testing.T, text string) {
	t.Helper()
	decoder := json.NewDecoder(strings.NewReader(text))
	decoder.UseNumber()
	var want any
	if !json.Valid([]byte(text)) || decoder.Decode(&want) != nil || strings.ContainsAny(text, "\b\f") || strings.Contains(text, `\b`) || strings.Contains(text, `\f`) {
		return
	}
	v, end, err := Parse(text, 0)
	if err != nil || !same(plain(&v), want) || end != int(decoder.InputOffset()) {
		t.Errorf("%q is %v up to %d (%v), not %v up to %d", text, plain(&v), end, err, want, decoder.InputOffset())
	}
	if skipped, err := Skip(text, 0); err != nil || skipped != end {
		t.Errorf("%q is passed up to %d (%v), not %d", text, skipped, err, end)
	}
}

func TestParseWhatIsNotQuiteJSON(t *testing.T) {
	for text, want := range map[string]string{
		`{"a":1,}`: `{"a":1}`, `[1,,2]`: `[1,2]`, `{"a":NaN,"b":2}`: `{"a":null,"b":2}`, "{\"a\":\"x\ny\"}": `{"a":"x\ny"}`, `["\q"]`: `["\\q"]`, `["\u12"]`: `["\\u12"]`,
		"\ufeff[1]": `[1]`,
	} {
		v, _, err := Parse(text, 0)
		if got, _ := json.Marshal(plain(&v)); err != nil || string(got) != want {
			t.Errorf("%q is %s (%v), not %s", text, got, err, want)
		}
	}
	for text, truncated := range map[string]bool{`{"a":`: true, `["x`: true, `[1`: true, `{"a" 1}`: false, `{a:1}`: false, ``: true, `hola`: false, `"\`: true} {
		if v, _, err := Parse(text, 0); err == nil || err.Truncated != truncated || err.Error() == "" {
			t.Errorf("%q is %v, %v", text, plain(&v), err)
		}
	}
}

func TestLimits(t *testing.T) {
	deep := strings.Repeat("[", 100) + `"x"` + strings.Repeat("]", 100)
	v, end, err := Parse(deep, 0)
	depth := 0
	for at := &v; at.Kind == Array && len(at.Members) > 0; at = &at.Members[0].Value {
		depth++
	}
	if err != nil || end != len(deep) || depth != maxDepth {
		t.Errorf("%d deep, up to %d of %d, %v", depth, end, len(deep), err)
	}
	long := "[" + strings.Repeat("1,", 3*maxValues) + "1]"
	if v, end, err := Parse(long, 0); err != nil || end != len(long) || len(v.Members) >= maxValues {
		t.Errorf("%d values, up to %d of %d, %v", len(v.Members), end, len(long), err)
	}
}

func TestListsElementsMembers(t *testing.T) {
	text := `{"status":"ok","n":[1,2],"data":{"items":[{"a":1},{"a":2},{"a" 3},{"a":4}],"more":[]},"other":[{"b":1}]}`
	lists := Lists(text, 0)
	if len(lists) != 2 || lists[0].Key != "items" || lists[1].Key != "other" {
		t.Fatalf("lists %v", lists)
	}
	var good, bad int
	Elements(text, lists[0].Start, func(v Value, at int, err *Error) bool {
		if err != nil {
			bad++
		} else if v.Get("a").Kind == Number {
			good++
		}
		return true
	})
	if good != 3 || bad != 1 {
		t.Errorf("%d good and %d bad elements", good, bad)
	}
	var keys []string
	end, err := Members(text, 0, func(key string, at int) bool {
		keys = append(keys, key)
		return true
	})
	if strings.Join(keys, " ") != "status n data other" || end != len(text) || err != nil {
		t.Errorf("members %v up to %d, %v", keys, end, err)
	}
}

func FuzzParse(f *testing.F) {
	for _, text := range texts {
		f.Add(text)
	}
	f.Add(`{"a":[{"b":"\ud83d"},{"c":`)
	f.Fuzz(func(t *testing.T, text string) {
		text = strings.ToValidUTF8(text, "\ufffd")
		v, end, err := Parse(text, 0)
		if end < 0 || end > len(text) || err == nil && !utf8.ValidString(v.Text) {
			t.Errorf("%q up to %d: %q", text, end, v.Text)
		}
		if len(text) < 1000 && strings.Count(text, "[")+strings.Count(text, "{") < maxDepth {
			agree(t, text)
		}
		for _, list := range Lists(text, 0) {
			if list.Start < 0 || list.End > len(text) || list.Start >= list.End {
				t.Errorf("list %v of %d bytes", list, len(text))
			}
			Elements(text, list.Start, func(v Value, at int, err *Error) bool { return at <= len(text) })
		}
	})
}

func BenchmarkParse(b *testing.B) {
	text := `[` + strings.Repeat(`{"title":"Abre el muelle","date":"2024-06-19","text":"`+strings.Repeat(`El muelle abrió el martes.\n`, 100)+`"},`, 100) + `{}]`
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		Elements(text, 0, func(Value, int, *Error) bool { return true })
	}
}
