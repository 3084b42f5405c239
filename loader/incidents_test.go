package loader

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"testing/fstest"

	"hito/model"
)

// incidentFrames tell an accident or a strike that names nobody: %T is the
// town, %D the day, %N how many.
var incidentFrames = [...][]string{
	{"Un derrumbe sepultó %D a %N obreros en un túnel de %T.", "%N obreros murieron %D en el derrumbe de un túnel en %T.", "El derrumbe de %T, que mató %D a %N obreros, sigue sin explicación."},
	{"Un incendio destruyó %D una fábrica de muebles en %T y mató a %N empleados.", "%N empleados murieron %D en el incendio de una fábrica de muebles en %T.", "El incendio de la fábrica de %T causó %D la muerte de %N empleados."},
	{"Los estibadores de %T iniciaron %D una huelga indefinida.", "La huelga de los estibadores de %T comenzó %D.", "Los estibadores de %T se declararon %D en huelga."},
	{"Un autobús chocó %D con un camión en %T y murieron %N pasajeros.", "%N pasajeros murieron %D en un choque de autobuses en %T.", "El choque de %T dejó %D %N pasajeros muertos."},
}

// What names nobody is merged rightly, on a corpus where the same days have
// other accidents and the same towns other days.
func TestIncidentMergesAreTrue(t *testing.T) {
	counts := []string{"dos", "cuatro", "cinco", "siete", "ocho", "nueve", "doce"}
	right, given, wanted := 0, 0, 0
	for seed := range uint64(3) {
		r := rand.New(rand.NewPCG(seed, 9))
		files, truth, happened := fstest.MapFS{}, map[string]int{}, map[string]bool{}
		for id := range 60 {
			kind := r.IntN(len(incidentFrames))
			frames := incidentFrames[kind]
			town, number := towns[r.IntN(len(towns))], counts[r.IntN(len(counts))]
			day := model.DayOf(2024, 3, 1) + model.Day(r.IntN(12)) // crowded: five a day
			what := fmt.Sprint(kind, town, day)
			if happened[what] {
				continue // two of one kind in one town on one day nobody tells apart
			}
			happened[what] = true
			wanted += 3
			for telling := range 3 {
				written := day + 1 + model.Day(r.IntN(5))
				y, m, d := written.Civil()
				_, eventMonth, eventDay := day.Civil()
				said := fmt.Sprintf("el %d de %s", eventDay, monthNames[eventMonth-1])
				if r.IntN(2) == 0 && written-day < 7 {
					said = "el pasado " + weekdayNames[day.Weekday()-1]
				}
				text := strings.NewReplacer("%T", town, "%D", said, "%N", number).Replace(frames[r.IntN(len(frames))])
				text = strings.ToUpper(text[:1]) + text[1:]
				path := fmt.Sprintf("%03d-%d.txt", (id*7)%60, telling)
				files[path] = &fstest.MapFile{Data: fmt.Appendf(nil, "date %d-%02d-%02d\n\n%s\n\n%s\n", y, m, d, text, fillers[r.IntN(len(fillers))])}
				truth[path] = id
			}
		}
		c, err := LoadFS(t.Context(), files, Options{})
		if err != nil {
			t.Fatal(err)
		}
		for i := range c.Events {
			seen := map[string]bool{}
			for _, m := range c.Events[i].Mentions.In(c) {
				seen[c.Documents[c.Mentions[m].Document].Path] = true
			}
			for a := range seen {
				for b := range seen {
					if a >= b {
						continue
					}
					if given++; truth[a] == truth[b] {
						right++
					} else if given-right < 12 {
						t.Logf("wrong: %s | %s: %v", files[a].Data, files[b].Data, c.Events[i].Merges)
					}
				}
			}
		}
	}
	precision, recall := float64(right)/float64(max(1, given)), float64(right)/float64(wanted)
	t.Logf("precision %.4f, recall %.3f: %d of %d pairs right, %d wanted", precision, recall, right, given, wanted)
	if precision < 0.98 || recall < 0.3 {
		t.Errorf("precision %.4f (to be 0.98 or more), recall %.3f (0.3 or more)", precision, recall)
	}
}
