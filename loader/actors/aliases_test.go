package actors

import (
	"strings"
	"testing"

	"hito/loader/prose"
	"hito/model"
)

func TestReadAliases(t *testing.T) {
	for _, c := range []struct{ name, file, want, wrong string }{
		{"lists in a line and a line each", "# quién es quién\n- name: Banco del Sur\n  kind: organización\n  aliases: [BdS, \"el emisor, S.A.\"]\n  not:\n    - Banco del Sur de Lima\n    - 'BdS'\n- name: Eva Paz\n",
			`organisation "Banco del Sur" ["BdS" "el emisor, S.A."] ["Banco del Sur de Lima" "BdS"]` + "\n" + `person "Eva Paz" [] []` + "\n", ""},
		{"lists at their key's depth", "- name: Eva Paz # la ministra\n  aliases:\n  - La Paz\n  - E. Paz\n  kind: person\n",
			`person "Eva Paz" ["La Paz" "E. Paz"] []` + "\n", ""},
		{"what cannot be read is told and passed over", "nombre: Eva\n- name: Eva\n  kind: planeta\n  apodo: x\n  aliases: Evita\n- kind: person\n- name: Evita\n",
			`person "Eva" ["Evita"] []` + "\n" + `person "Evita" [] []` + "\n",
			"actors.alias.line 1 nombre: Eva; actors.alias.kind 3 planeta; actors.alias.key 4 apodo; actors.alias.name 6 ; actors.alias.twice 7 Evita"},
		{"nothing", "", "", ""},
	} {
		a, problems := ReadAliases("actors.yaml", []byte(c.file))
		var wrong []string
		for _, p := range problems {
			wrong = append(wrong, p.What.Rule+" "+strings.Join(p.What.Facts, " "))
		}
		if got := a.String(); got != c.want || strings.Join(wrong, "; ") != c.wrong {
			t.Errorf("%s:\n got %s %s\nwant %s %s", c.name, got, strings.Join(wrong, "; "), c.want, c.wrong)
		}
	}
}

// Files that hold together say of one actor what both say; a line before the
// first actor of a file belongs to nobody of the file before.
func TestReadAliasFiles(t *testing.T) {
	a, problems := ReadAliasFiles([]AliasFile{
		{"a/actors.yaml", "- name: Eva Paz\n  aliases: [Evita]\n"},
		{"b/actors.yaml", "kind: person\n- name: Eva Paz\n  kind: person\n  not: [Paz]\n- name: Luis\n  aliases: [Evita]\n"},
	})
	if got, want := a.String(), `person "Eva Paz" ["Evita"] ["Paz"]`+"\n"+`person "Luis" ["Evita"] []`+"\n"; got != want {
		t.Errorf("got %s want %s", got, want)
	}
	if len(problems) != 2 || problems[0].Path != "b/actors.yaml" || problems[0].What.Rule != RuleAliasLine || problems[1].What.Rule != RuleAliasTwice || problems[1].What.Facts[0] != "5" {
		t.Errorf("problems: %v", problems)
	}
	many := "- name: A\n  aliases:\n" + strings.Repeat("  - B\n", maxAliases+5)
	if a, problems := ReadAliases("m", []byte(many)); len(problems) != 1 || problems[0].What.Rule != RuleAliasMany || len(a.list[0].Aliases) != maxAliases-1 {
		t.Errorf("a file over the limit: %v", problems)
	}
}

// linkedWith is whom each mention of a text is linked to, under a file.
func linkedWith(t *testing.T, file, text string) string {
	t.Helper()
	user, problems := ReadAliases("actors.yaml", []byte(file))
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	doc := model.Document{Text: text, Language: "es"}
	tokens := prose.Tokenize(nil, text)
	found := FindWith(&doc, tokens, prose.Sentences(nil, text, tokens, "es"), user)
	actors, mentions := LinkWith([]model.Document{doc}, [][]Mention{found}, user)
	var b strings.Builder
	for _, m := range mentions {
		b.WriteString(doc.Slice(m.Span) + " = " + actors[m.Actor].ID + "; ")
	}
	return b.String()
}

func TestAliasesWin(t *testing.T) {
	const text = "El presidente Juan Mora visitó Lima. Mora habló con el Tigre de Oruro. La Tía Sam calló. El Fondo Verde pagó a Mora Díaz."
	for _, c := range []struct{ name, file, want string }{
		{"without a file", "", "El presidente = person:juan-mora; Juan Mora = person:juan-mora; Lima = place:lima; Mora = person:juan-mora; Tigre = organisation:tigre; Oruro = organisation:oruro; Tía Sam = organisation:tia-sam; Fondo Verde = organisation:fondo-verde; Mora Díaz = person:mora-diaz; "},
		{"names that no rule joins", "- name: Juan Mora\n  aliases: [el Tigre de Oruro]\n", "El presidente = person:juan-mora; Juan Mora = person:juan-mora; Lima = place:lima; Mora = person:juan-mora; el Tigre de Oruro = person:juan-mora; Tía Sam = organisation:tia-sam; Fondo Verde = organisation:fondo-verde; Mora Díaz = person:mora-diaz; "},
		{"another name of a state", "- name: Estados Unidos\n  aliases: [Tía Sam]\n", "El presidente = person:juan-mora; Juan Mora = person:juan-mora; Lima = place:lima; Mora = person:juan-mora; Tigre = organisation:tigre; Oruro = organisation:oruro; Tía Sam = state:us; Fondo Verde = organisation:fondo-verde; Mora Díaz = person:mora-diaz; "},
		{"a name that is not the actor it would be", "- name: Juan Mora\n  not: [Mora]\n", "El presidente = person:juan-mora; Juan Mora = person:juan-mora; Lima = place:lima; Mora = person:mora-diaz; Tigre = organisation:tigre; Oruro = organisation:oruro; Tía Sam = organisation:tia-sam; Fondo Verde = organisation:fondo-verde; Mora Díaz = person:mora-diaz; "},
		{"a kind", "- name: Fondo Verde\n  kind: product\n", "El presidente = person:juan-mora; Juan Mora = person:juan-mora; Lima = place:lima; Mora = person:juan-mora; Tigre = organisation:tigre; Oruro = organisation:oruro; Tía Sam = organisation:tia-sam; Fondo Verde = product:fondo-verde; Mora Díaz = person:mora-diaz; "},
	} {
		if got := linkedWith(t, c.file, text); got != c.want {
			t.Errorf("%s:\n got %s\nwant %s", c.name, got, c.want)
		}
	}
}

// A phrase of the file is its actor's whole or not at all; a name that one actor is
// not goes to the other who has it; a group goes by the name that the file gives it.
func TestAliasesAreWhole(t *testing.T) {
	for _, c := range []struct{ name, file, text, want string }{
		{"a place within a phrase", "- name: Elena Robles\n  aliases: [la presidenta de Zarza]\n",
			"La presidenta de Zarza, Elena Robles, habló. En Zarza llovió. El Parlamento de Zarza aplaudió en Zarza.",
			"La presidenta de Zarza = person:elena-robles; Elena Robles = person:elena-robles; Zarza = place:zarza; Parlamento de Zarza = organisation:parlamento-de-zarza; Zarza = place:zarza; "},
		{"the other who has the name", "- name: Marcos Robles\n  not: [Robles]\n",
			"Elena Robles habló. Marcos Robles calló. Robles se fue.",
			"Elena Robles = person:elena-robles; Marcos Robles = person:marcos-robles; Robles = person:elena-robles; "},
		{"nobody else who has it", "- name: Marcos Robles\n  not: [Robles]\n",
			"Marcos Robles calló. Robles se fue.",
			"Marcos Robles = person:marcos-robles; Robles = person:robles; "},
		{"one is not who another is", "- name: Marcos Robles\n  not: [Robles]\n- name: Elena Ruiz\n  aliases: [Robles]\n",
			"Marcos Robles calló. Robles se fue. Elena Ruiz también.",
			"Marcos Robles = person:marcos-robles; Robles = person:elena-ruiz; Elena Ruiz = person:elena-ruiz; "},
		{"a group with its article", "- name: Asamblea Nacional del Ecuador\n  aliases: [National Assembly]\n",
			"La Asamblea Nacional del Ecuador censuró a la ministra. La National Assembly votó de noche. La Asamblea calló.",
			"La Asamblea Nacional del Ecuador = organisation:asamblea-nacional-del-ecuador; National Assembly = organisation:asamblea-nacional-del-ecuador; La Asamblea = organisation:asamblea-nacional-del-ecuador; "},
	} {
		got := linkedWith(t, c.file, c.text)
		got = strings.ReplaceAll(got, "Ecuador = state:ec; ", "")
		got = strings.ReplaceAll(got, "la ministra = ", "")
		if got != c.want {
			t.Errorf("%s:\n got %s\nwant %s", c.name, got, c.want)
		}
	}
}

func FuzzAliases(f *testing.F) {
	f.Add("- name: A\n  aliases: [B, 'C']\n  not:\n  - D\n", "A y B vieron a C en D.")
	f.Add("- name: [\n-\n- - -\n:\n", "x")
	f.Fuzz(func(t *testing.T, file, text string) {
		user, _ := ReadAliases("f", []byte(file))
		doc := model.Document{Text: text, Language: "es"}
		tokens := prose.Tokenize(nil, text)
		found := FindWith(&doc, tokens, prose.Sentences(nil, text, tokens, "es"), user)
		actors, mentions := LinkWith([]model.Document{doc}, [][]Mention{found}, user)
		for _, m := range mentions {
			if int(m.Actor) >= len(actors) || m.Start > m.End || int(m.End) > len(text) {
				t.Fatalf("mention %v of %q", m, text)
			}
		}
	})
}
