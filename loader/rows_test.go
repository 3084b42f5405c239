package loader

import (
	"context"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"hito/model"
)

// loadTexts loads texts by their file names.
func loadTexts(t *testing.T, texts map[string]string) *model.Chronology {
	t.Helper()
	folder := t.TempDir()
	for name, text := range texts {
		writeFile(t, filepath.Join(folder, name), text, time.Hour)
	}
	c, err := Load(context.Background(), []string{folder}, Options{})
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// actorLines says of each actor its kind and forms.
func actorLines(c *model.Chronology) map[string]string {
	out := map[string]string{}
	for i := range c.Actors {
		a := &c.Actors[i]
		var forms []string
		for _, f := range a.Forms {
			forms = append(forms, f.Text)
		}
		out[a.Name] = a.Kind.String() + ": " + strings.Join(forms, "; ")
	}
	return out
}

const conflictTable = `event_date,time_precision,event_type,sub_event_type,actor1,assoc_actor_1,actor2,location,admin1,country,source,notes,fatalities
12 March 2022,1,Battles,Armed clash,Military Forces of Chad (2021-),,FRN: Front for Renewal of the North,Bardai,Tibesti,Chad,Radio Sahara,"Chadian forces clashed with FRN fighters near Bardai (Tibesti).",4
15 March 2022,2,Explosions/Remote violence,Remote explosive/landmine/IED,FRN: Front for Renewal of the North,Private Guards; Nomad Herders (Chad),Civilians (Chad),Bardai,Tibesti,Chad,Sahara Press,"Around 15 March 2022, a mine planted by FRN hit a lorry.",2
20 March 2022,1,Protests,Peaceful protest,Protesters (Chad),,Police Forces of Chad (2021-) Gendarmerie,Abeche,Ouaddai,Chad,Radio Sahara,"Students held a protest.",0
`

// The cells of actors of a data set are names as they stand, with their states;
// its types of event, sources and regions are nobody.
func TestDataSetNames(t *testing.T) {
	c := loadTexts(t, map[string]string{"acled.csv": conflictTable})
	lines := actorLines(c)
	for name, want := range map[string]string{
		"FRN":                     "organisation: FRN; Front for Renewal of the North",
		"Military Forces of Chad": "organisation: Chadian forces; Military Forces of Chad",
		"Civilians (Chad)":        "organisation: Civilians (Chad)",
		"Nomad Herders (Chad)":    "organisation: Nomad Herders (Chad)",
		"Private Guards":          "organisation: Private Guards",
		"Protesters (Chad)":       "organisation: Protesters (Chad)",
		"Police Forces of Chad (2021-) Gendarmerie": "organisation: Police Forces of Chad (2021-) Gendarmerie",
		"Bardai": "place: Bardai",
	} {
		if lines[name] != want {
			t.Errorf("%s is %q, not %q", name, lines[name], want)
		}
	}
	for _, nobody := range []string{"Battles", "Explosions", "Remote", "Around", "Protests", "Violence", "Renewal", "North", "Radio Sahara", "Sahara Press", "Private", "Civilians"} {
		if line, ok := lines[nobody]; ok {
			t.Errorf("%s is named: %s", nobody, line)
		}
	}
}

// What a row says of its words is who its cells name: a list, a name with its
// state, several words of one name.
func TestCellsOfActors(t *testing.T) {
	c := loadTexts(t, map[string]string{"t.csv": `fecha,suceso,lugar,actores
2021-04-02,Reunión en la sede,Oruro,Elena Roca (Bolivia); Sindicato minero de Pazña
2021-05-02,Detención del gerente,Potosí,"Marcha de Madres y Abuelas del Valle; Ramón Ibarra"
`})
	lines := actorLines(c)
	for name, want := range map[string]string{
		"Elena Roca":                           "person: Elena Roca",
		"Ramón Ibarra":                         "person: Ramón Ibarra",
		"Sindicato minero de Pazña":            "organisation: Sindicato minero de Pazña",
		"Marcha de Madres y Abuelas del Valle": "organisation: Marcha de Madres y Abuelas del Valle",
	} {
		if lines[name] != want {
			t.Errorf("%s is %q, not %q", name, lines[name], want)
		}
	}
	for _, nobody := range []string{"Reunión", "Detención", "Marcha", "Madres", "Abuelas"} {
		if line, ok := lines[nobody]; ok {
			t.Errorf("%s is named: %s", nobody, line)
		}
	}
}

// A row and an article are one event where day, type and the row's people are the
// same, and are not where any of them differs.
func TestRowsMergeByDayTypeAndPeople(t *testing.T) {
	const article = "3 de junio de 2021\nLa Policía detiene al exgerente del puerto\n\nLa Policía Nacional detuvo ayer en Huelva al exgerente Ramón Ibarra por un presunto fraude.\n"
	for row, want := range map[string]int{
		"2021-06-02,Detención del exgerente,Huelva,Ramón Ibarra,detención":                 1,
		"2021-06-02,Detención del exgerente,,Ramón Ibarra,detención":                       1,
		"2021-06-01,Detención del exgerente,Huelva,Ramón Ibarra,detención":                 0,
		"2021-06-02,Boda en la catedral,Huelva,Ramón Ibarra,ceremonia":                     0,
		"2021-06-02,Detención de los dos socios,Huelva,Ramón Ibarra; Tomás Cano,detención": 0,
		"2021-06-02,Detención del exgerente,Almería,Ramón Ibarra,detención":                0,
	} {
		c := loadTexts(t, map[string]string{"a.txt": article, "t.csv": "fecha,suceso,lugar,actores,tipo\n" + row + "\n"})
		merged := 0
		for i := range c.Events {
			for _, m := range c.Events[i].Merges.In(c) {
				if c.Mentions[m.A].Document != c.Mentions[m.B].Document {
					merged++
				}
			}
		}
		if merged != want {
			t.Errorf("%s: %d merges with the article, not %d", row, merged, want)
		}
	}
}

// Of a file that is not whole, it is told how much of it was read.
func TestReadInPart(t *testing.T) {
	row := func(n string) string {
		return `{"fecha":"2025-03-03","titular":"` + n + `","texto":"Ana Ruiz visitó Quito por vez ` + n + `."}` + "\n"
	}
	c := loadTexts(t, map[string]string{
		"cut.jsonl":  row("primera") + row("segunda") + `{"fecha":"2025-03`,
		"lost.jsonl": `{"fecha":"2025-03`,
		"torn.jsonl": row("tercera") + "nada\n" + row("cuarta"),
	})
	var told []string
	for _, p := range c.Problems {
		told = append(told, filepath.Base(p.Path)+" "+strings.Join(append([]string{p.What.Rule}, p.What.Facts...), " ")+" of "+strconv.Itoa(p.Documents))
	}
	want := []string{"cut.jsonl table.truncated 3 2 of 2", "lost.jsonl table.truncated 1  of 0", "torn.jsonl table.broken  2 2 of 2"}
	if !slices.Equal(told, want) || len(c.Documents) != 4 {
		t.Errorf("%d documents, %q, want %q", len(c.Documents), told, want)
	}
}
