package model

import (
	"math/rand/v2"
	"reflect"
	"strings"
	"testing"
)

func TestParseQuery(t *testing.T) {
	for _, c := range []struct{ text, prints string }{
		{"", ""},
		{"  \t\n ", ""},
		{"tratado", "tratado"},
		{"tratado  comercial tratado", "tratado comercial"},
		{`"tratado de paz"`, `"tratado de paz"`},
		{"«tratado de paz»", `"tratado de paz"`},
		{"“tratado de paz”", `"tratado de paz"`},
		{`"dijo \"no\" \\ fin"`, `"dijo \"no\" \\ fin"`},
		{`-guerra -"alto el fuego"`, `-guerra -"alto el fuego"`},
		{"actor:putin -actor:trump", "actor:putin -actor:trump"},
		{`ACTOR:"kim jong-un"`, `actor:"kim jong-un"`},
		{`actor:kim-jong-un`, `actor:kim-jong-un`},
		{"actor:=q42 -actor:=q7", "actor:=q42 -actor:=q7"},
		{`actor:"=q42"`, `actor:"=q42"`},
		{"lugar:pekín quién:xi", "place:pekín actor:xi"},
		{"tipo:meeting estado:acotado", "type:meeting status:bounded"},
		{"status:sin-fecha -estado:Fechado", "status:undated -status:dated"},
		{"documento:efe doc:2024/", "doc:efe doc:2024/"},
		{"after:2024 before:2025-09", "after:2024 before:2025-09"},
		{"desde:2024-07~ hasta:../2025", "after:2024-07~ before:../2025"},
		{"since:2024 until:2025", "after:2024 before:2025"},
		{"fecha:2024-XX", "date:2024-XX"},
		{"-fecha:2024 date:2024 date:2025-06", "-date:2024 date:2024 date:2025-06"},
		{"sure:yes", "sure:yes"},
		{"seguro:sí tratado", "sure:yes tratado"},
		{"sure:no", ""},
		{"sure:yes sure:no", ""},
		{`"foo:bar" 10:30`, `"foo:bar" "10:30"`},
		{`"-" "-x" --x`, `"-" "-x" -"-x"`},
		{`""`, ""},
		{`"a"b`, "a b"},
		{`a"b`, `a"b`},
		{"actor:\"putin\u00a0x\"", "actor:\"putin\u00a0x\""},
	} {
		q, err := ParseQuery(c.text)
		if err != nil {
			t.Errorf("ParseQuery(%q): %v", c.text, err)
			continue
		}
		if got := q.String(); got != c.prints {
			t.Errorf("ParseQuery(%q) prints %q, not %q", c.text, got, c.prints)
		}
		checkRoundTrip(t, q)
		if q.IsEmpty() != (c.prints == "") {
			t.Errorf("ParseQuery(%q).IsEmpty() = %v", c.text, q.IsEmpty())
		}
	}
}

func checkRoundTrip(t *testing.T, q Query) {
	t.Helper()
	again, err := ParseQuery(q.String())
	if err != nil || !reflect.DeepEqual(again, q) {
		t.Errorf("%+v prints %q, which is %+v, %v", q, q.String(), again, err)
	}
}

func TestParseQueryErrors(t *testing.T) {
	for _, c := range []struct{ text, term, what, hint string }{
		{"tratado foo:bar paz", "foo:bar", `unknown key "foo:"`, hintKeys},
		{"http://x.example", "http://x.example", `unknown key "http:"`, hintKeys},
		{"actor: putin", "actor:", "nothing to look for", hintValue},
		{`lugar:""`, `lugar:""`, "nothing to look for", hintValue},
		{"-", "-", "nothing after the dash", hintDash},
		{`a "tratado de`, `"tratado de`, "the quotation is not closed", hintQuote},
		{"status:quizás", "status:quizás", `unknown status "quizás"`, hintStatus},
		{"sure:quizás", "sure:quizás", "neither yes nor no", hintSure},
		{"after:ayer x", "after:ayer", `bad date "ayer"`, "expected " + expectYear},
		{"before:2024-13", "before:2024-13", `bad date "13"`, "expected " + expectMonth},
		{"-sure:yes", "-sure:yes", "it cannot be left out", hintSure},
		{"-after:2024", "-after:2024", "dates cannot be left out", ""},
	} {
		q, err := ParseQuery(c.text)
		wrong, ok := err.(*QueryError)
		if !ok || !q.IsEmpty() {
			t.Errorf("ParseQuery(%q) = %v, %v, not an error", c.text, q, err)
			continue
		}
		if wrong.Term != c.term || wrong.What != c.what || !strings.Contains(wrong.Hint, c.hint) || wrong.Hint == "" {
			t.Errorf("ParseQuery(%q) says %v", c.text, err)
		}
		if said := err.Error(); !strings.Contains(said, wrong.Hint) || !strings.Contains(said, wrong.What) {
			t.Errorf("ParseQuery(%q) says %q", c.text, said)
		}
	}
}

func TestQueryWindow(t *testing.T) {
	for _, c := range []struct {
		text, window string
		asked        bool
	}{
		{"putin", "../..", false},
		{"after:2024", "2024-01-01/..", true},
		{"before:2025-09", "../2025-09-30", true},
		{"after:2024 before:2025-09", "2024-01-01/2025-09-30", true},
		{"date:2024-06 after:2024-06-10", "2024-06-10/2024-06-30", true},
		{"after:2025 before:2024", "", true},
		{"date:2024-06 date:2022", "2022-01-01/2024-06-30", true},
		{"date:2024-06 -date:2022", "2024-06-01/2024-06-30", true},
		{"-date:2022", "../..", false},
		{"date:2024-06 after:2025", "", true},
		{"after:../2025", "../..", true},
	} {
		q, err := ParseQuery(c.text)
		if err != nil {
			t.Fatal(err)
		}
		window, asked := q.Window()
		if want := mustDate(t, c.window); asked != c.asked || window.Earliest != want.Earliest || window.Latest != want.Latest {
			t.Errorf("the window of %q is %v, %v, not %s", c.text, window, asked, c.window)
		}
	}
}

// Of several dates any will do, within what after and before leave; those that
// touch are one stretch, so that what lies across them surely lies in it.
func TestQueryWindows(t *testing.T) {
	for text, want := range map[string]string{
		"":                                     "../..",
		"date:2024-07 date:2024-06":            "2024-06-01/2024-07-31",
		"date:2024-08 date:2024-06":            "2024-06-01/2024-06-30 2024-08-01/2024-08-31",
		"date:2024 date:2024-06":               "2024-01-01/2024-12-31",
		"date:2024 date:2020 after:2024-03":    "2024-03-01/2024-12-31",
		"date:2020 date:2022 after:2024":       "",
		"date:2024-06 date:../2020 -date:199X": "../2020-12-31 2024-06-01/2024-06-30",
	} {
		q, err := ParseQuery(text)
		if err != nil {
			t.Fatal(err)
		}
		windows, _ := q.Windows()
		var got []string
		for _, w := range windows {
			got = append(got, FromDays(w.Earliest, w.Latest, GranularityDay).String())
		}
		if joined := strings.Join(got, " "); joined != want {
			t.Errorf("the windows of %q are %s, not %s", text, joined, want)
		}
	}
}

// The term that is being typed is found behind those that are done.
func TestTyped(t *testing.T) {
	for text, want := range map[string]TypedTerm{
		"":                           {},
		"paz ":                       {At: 4},
		"paz act":                    {At: 4, Value: "act"},
		"paz actor:":                 {At: 4, Field: "actor", Key: KeyActor},
		`-lugar:"San Jo`:             {Exclude: true, Field: "lugar", Key: KeyPlace, Value: "San Jo"},
		`actor:"a b" tipo:tra`:       {At: 12, Field: "tipo", Key: KeyType, Value: "tra"},
		"foo:bar quién:xi":           {At: 8, Field: "quién", Key: KeyActor, Value: "xi"},
		"actor:=q4":                  {Field: "actor", Key: KeyActor, Value: "q4"},
		"nada:x":                     {Field: "nada", Value: "x"},
		"\u00a0-":                    {At: 2, Exclude: true},
		`«alto el fuego» desde:2024`: {At: 18, Field: "desde", Key: KeyAfter, Value: "2024"},
	} {
		if got := Typed(text); got != want {
			t.Errorf("Typed(%q) is %+v, not %+v", text, got, want)
		}
	}
	for _, name := range KeyPlace.FieldNames() {
		if got := Typed(name + ":x"); got.Key != KeyPlace {
			t.Errorf("%s is %v", name, got.Key)
		}
	}
	for value, want := range map[string]string{"xi": "xi", "Xi Jinping": `"Xi Jinping"`, `a"b c`: `"a\"b c"`, "=x": `"=x"`} {
		if got := Quoted(KeyActor, value); got != want {
			t.Errorf("%q is quoted %s, not %s", value, got, want)
		}
	}
}

// An error says where in the query its term stands.
func TestQueryErrorPlace(t *testing.T) {
	for text, want := range map[string]int{"foo:bar": 0, "paz  status:x": 5, `«a b» -`: 8, `a -b "c`: 5, "a b:c b:c": 2} {
		_, err := ParseQuery(text)
		if wrong, ok := err.(*QueryError); !ok || wrong.At != want || !strings.HasPrefix(text[wrong.At:], wrong.Term) {
			t.Errorf("ParseQuery(%q) is wrong at %+v, not %d", text, err, want)
		}
	}
}

func TestQueryBuilding(t *testing.T) {
	base, err := ParseQuery("place:pekín guerra")
	if err != nil {
		t.Fatal(err)
	}
	both := base.WithActor("putin-1", true).WithActor("xi-2", false)
	for _, c := range []struct {
		name, got, want string
	}{
		{"two actors", both.String(), "place:pekín guerra actor:=putin-1 -actor:=xi-2"},
		{"the other way round", both.WithActor("putin-1", false).String(), "place:pekín guerra -actor:=xi-2 -actor:=putin-1"},
		{"one actor less", both.WithoutActor("putin-1").String(), "place:pekín guerra -actor:=xi-2"},
		{"an actor that is not there", base.WithoutActor("putin-1").String(), "place:pekín guerra"},
		{"the base is as it was", base.String(), "place:pekín guerra"},
		{"other words", base.WithText(`paz "alto el`).String(), `place:pekín paz "alto el"`},
		{"words with marks", base.WithText(`-paz actor:x`).String(), `place:pekín "-paz" "actor:x"`},
		{"no words", base.WithText(" ").String(), "place:pekín"},
		{"the words", base.WithText(`paz "alto el`).Text(), `paz "alto el"`},
		{"without places", both.Without(KeyPlace).String(), "guerra actor:=putin-1 -actor:=xi-2"},
		{"a term less", both.Less(Term{Key: KeyActor, Text: "xi-2", Exact: true, Exclude: true}).String(), "place:pekín guerra actor:=putin-1"},
		{"a term less that it has otherwise", both.Less(Term{Key: KeyActor, Text: "xi-2", Exact: true}).String(), both.String()},
		{"and", base.And(both).And(base).String(), both.String()},
		{"a term of nothing", base.With(Term{Key: KeyActor}).String(), base.String()},
		{"a date of nothing", base.With(Term{Key: KeyAfter}).String(), base.String()},
		{"a status by another name", Query{}.With(Term{Key: KeyStatus, Text: "Acotado"}).String(), "status:bounded"},
		{"no such status", Query{}.With(Term{Key: KeyStatus, Text: "?"}).String(), ""},
		{"no such key", Query{}.With(Term{Key: 99, Text: "x"}).String(), ""},
	} {
		if c.got != c.want {
			t.Errorf("%s: %q, not %q", c.name, c.got, c.want)
		}
	}
	if include, named := both.HasActor("xi-2"); include || !named {
		t.Error("an excluded actor is not named as such")
	}
	if _, named := base.HasActor("xi-2"); named {
		t.Error("an actor is named that is not there")
	}
}

// randomTerm is a term of any key with hard letters in it.
func randomTerm(r *rand.Rand) Term {
	letters := []rune("aé:\"\\=- «»“”\t\u00a0\u0301ñ.")
	var b strings.Builder
	for range 1 + r.IntN(6) {
		b.WriteRune(letters[r.IntN(len(letters))])
	}
	text := b.String()
	if r.IntN(8) == 0 {
		text = []string{"undated", "fechado", "\xff", "acotado"}[r.IntN(4)]
	}
	return Term{Key(r.IntN(int(keyCount))), r.IntN(3) == 0, r.IntN(3) == 0, text, randomDate(r)}
}

func TestPrintThenParseQuery(t *testing.T) {
	r := rand.New(rand.NewPCG(11, 12))
	for range 5000 {
		var q Query
		for range r.IntN(5) {
			q = q.With(randomTerm(r))
		}
		checkRoundTrip(t, q)
		if again := q.WithText(q.Text()); again.Text() != q.Text() {
			t.Errorf("the words of %q become %q", q.Text(), again.Text())
		}
	}
}

func FuzzQuery(f *testing.F) {
	for _, seed := range []string{`actor:putin -actor:"kim jong" "tratado" after:2024 «a»`, `-"\"" lugar:=x`, "sure:no status:dated", "a\xff:b"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		q, err := ParseQuery(text)
		if err != nil {
			if err.Error() == "" || !q.IsEmpty() {
				t.Fatalf("ParseQuery(%q) = %v, %v", text, q, err)
			}
			return
		}
		checkRoundTrip(t, q)
		checkRoundTrip(t, q.WithText(text))
	})
}

func TestFold(t *testing.T) {
	if n := len(foldedLatin); n != 0x180-0xc0 {
		t.Fatalf("foldedLatin has %d letters, not %d", n, 0x180-0xc0)
	}
	for in, want := range map[string]string{"Pekín": "pekin", "AÑO": "ano", "Łódź": "lodz", "Øresund": "oresund", "œuvre": "oeuvre",
		"Şükrü": "sukru", "Čapek": "capek", "Ţ": "t", "İ": "i", "Ž": "z", "ſ": "s", "e\u0301": "e", "×": "×", "Straße": "strasse",
		"a \n\t\u00a0b": "a b", "so\u00adbre\u200b": "sobre", "ПУТИН": "путин", "\xff": "\ufffd"} {
		if got := Fold(in); got != want {
			t.Errorf("Fold(%q) = %q, want %q", in, got, want)
		}
	}
}

// What tellings disagree on is asked for, in either language, and left out.
func TestQueryOfConflicts(t *testing.T) {
	c := &Chronology{}
	told := Happening{ID: IDOf("a"), Date: DayDate(2024, 6, 13), Conflicts: []Conflict{{Field: "date"}}}
	c.Events = []Event{c.NewEvent(told), c.NewEvent(Happening{ID: IDOf("b"), Date: DayDate(2024, 6, 14)})}
	x := NewIndex(c)
	for query, want := range map[string]string{"conflict:yes": "a", "conflicto:sí": "a", "-conflict:yes": "b", "conflicto:no": "b", "-conflicto:no": "a", "conflict:yes date:2024-06-14": ""} {
		q, err := ParseQuery(query)
		got := ""
		for _, row := range x.Find(q) {
			got += c.Events[row].ID.String()
		}
		if again, _ := ParseQuery(q.String()); err != nil || got != want || again.String() != q.String() {
			t.Errorf("%s: %q, want %q (%v; %s)", query, got, want, err, q)
		}
	}
	if _, err := ParseQuery("conflict:maybe"); err == nil {
		t.Error("conflict:maybe is understood")
	}
}
