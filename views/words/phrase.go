package words

import (
	"reflect"
	"strconv"
	"strings"
)

// Phrase is a text with arguments, in the language and with the keys of the UI that
// it is of.
type Phrase struct {
	from *catalogue
	key  string
}

// Say is the phrase with its arguments in their order: an int is written as the
// language writes numbers and decides which form the phrase takes, a string is a
// fact.
func (p Phrase) Say(args ...any) string { return p.from.withArguments(p.key, args) }

// Count is Say of numbers alone, three at most. It keeps what it said and is made
// for what every frame says again.
func (p Phrase) Count(numbers ...int) string {
	key := count{key: p.key, n: len(numbers)}
	copy(key.numbers[:], numbers)
	c := p.from
	c.mu.Lock()
	said, ok := c.counts[key]
	c.mu.Unlock()
	if ok {
		return said
	}
	args := make([]any, len(numbers))
	for i, n := range numbers {
		args[i] = n
	}
	said = c.say(p.key, args...)
	c.mu.Lock()
	defer c.mu.Unlock()
	if len(c.counts) >= 256 {
		clear(c.counts)
	}
	c.counts[key] = said
	return said
}

// count is a phrase and the numbers it is said with.
type count struct {
	key     string
	numbers [3]int
	n       int
}

// Table is the texts of one kind, by what each is for.
type Table struct {
	from   *catalogue
	prefix string
}

// Of is the text for id, "" where there is none.
func (t Table) Of(id string) string { return t.from.text(t.prefix + id) }

// Has reports whether there is a text for id.
func (t Table) Has(id string) bool {
	_, ok := t.from.find(t.prefix + id)
	return ok
}

var (
	phraseType = reflect.TypeFor[Phrase]()
	tableType  = reflect.TypeFor[Table]()
)

// fill puts the texts of a catalogue into the fields of a struct, by their names:
// "ui.Mend.Title" into the field Title of its field Mend. What a list holds is
// numbered from 1, or has the names that stand in the field's tag "of".
func (c *catalogue) fill(v reflect.Value, prefix string) {
	for i := range v.NumField() {
		field, at := v.Type().Field(i), v.Field(i)
		name := prefix + field.Name
		switch {
		case field.Anonymous:
			c.fill(at, prefix)
		case !field.IsExported():
		case field.Type == phraseType:
			*at.Addr().Interface().(*Phrase) = Phrase{c, name}
		case field.Type == tableType:
			*at.Addr().Interface().(*Table) = Table{c, field.Tag.Get("of")}
		case at.Kind() == reflect.String:
			at.SetString(c.text(name))
		case at.Kind() == reflect.Struct:
			c.fill(at, name+".")
		case at.Kind() == reflect.Array:
			for j := range at.Len() {
				if id := idAt(field.Tag.Get("of"), j); id != "" {
					at.Index(j).SetString(c.text(name + "." + id))
				}
			}
		case at.Kind() == reflect.Slice:
			at.Set(reflect.ValueOf(c.all(name + ".")))
		}
	}
}

// all are the texts that are numbered from 1.
func (c *catalogue) all(prefix string) []string {
	var list []string
	for {
		t, ok := c.find(prefix + strconv.Itoa(len(list)+1))
		if !ok {
			return list
		}
		list = append(list, c.plain(t.body))
	}
}

// rebind puts the keys of a person into what fill has put into a struct. Its lists
// are copied first, since others have them too.
func (c *catalogue) rebind(v reflect.Value) {
	switch {
	case v.Type() == phraseType:
		v.Addr().Interface().(*Phrase).from = c
	case v.Type() == tableType:
		v.Addr().Interface().(*Table).from = c
	case v.Kind() == reflect.String:
		if s := v.String(); strings.Contains(s, keyMark) {
			v.SetString(c.plain(strings.ReplaceAll(s, "%", "%%")))
		}
	case v.Kind() == reflect.Struct:
		for i := range v.NumField() {
			c.rebind(v.Field(i))
		}
	case v.Kind() == reflect.Slice:
		own := reflect.MakeSlice(v.Type(), v.Len(), v.Len())
		reflect.Copy(own, v)
		v.Set(own)
		fallthrough
	case v.Kind() == reflect.Array:
		for i := range v.Len() {
			c.rebind(v.Index(i))
		}
	}
}

// idAt is the id of an element of a list: its number from 1 or, where there are
// names, that of its place; "-" and none are no id.
func idAt(names string, i int) string {
	if names == "" {
		return strconv.Itoa(i + 1)
	}
	for ; i > 0; i-- {
		_, names, _ = strings.Cut(names, " ")
	}
	name, _, _ := strings.Cut(names, " ")
	if name == "-" {
		return ""
	}
	return name
}
