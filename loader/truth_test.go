package loader

import (
	"context"
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"hito/model"
)

// A corpus of articles whose truth is known, since they are made of it: what
// happened, and who told it where. Sentences are made of frames with names in
// several forms, with places, figures and days that contradict each other now
// and then, with coarse dates and with none, and with events that are easily
// taken for one: the same people some weeks later, others on the same day.

// happening is one event of the truth.
type happening struct {
	id     int
	kind   string
	a, b   person
	place  string
	day    model.Day
	number int
}

// person is who takes part: the full name, the surname, and a post.
type person struct{ name, surname, post, state string }

var people = []person{
	{"Amalia Ortuño", "Ortuño", "la presidenta de Chile", "Chile"}, {"Bruno Casares", "Casares", "el presidente de Perú", "Perú"},
	{"Celia Montero", "Montero", "la presidenta de Uruguay", "Uruguay"}, {"Damián Robledo", "Robledo", "el presidente de Bolivia", "Bolivia"},
	{"Elvira Quiroga", "Quiroga", "la presidenta de Ecuador", "Ecuador"}, {"Fermín Aldana", "Aldana", "el presidente de Paraguay", "Paraguay"},
	{"Gloria Santángel", "Santángel", "la presidenta de Panamá", "Panamá"}, {"Hilario Benítez", "Benítez", "el presidente de Honduras", "Honduras"},
	{"Inés Carvajal", "Carvajal", "la presidenta de Portugal", "Portugal"}, {"Jacinto Olmedo", "Olmedo", "el presidente de Marruecos", "Marruecos"},
	{"Leonor Villaseca", "Villaseca", "la presidenta de Noruega", "Noruega"}, {"Mateo Zurita", "Zurita", "el presidente de Finlandia", "Finlandia"},
}

var towns = []string{"Lisboa", "Ginebra", "Quito", "Montevideo", "Oslo", "Rabat", "Cartagena", "Arequipa", "Tegucigalpa", "Asunción"}

// frames are the ways to tell an event of each kind: A and B are who, P where, D
// when, N how many.
var frames = map[string][]string{
	"meeting": {
		"%A se reunió %D con %B en %P.", "%A y %B se reunieron %D en %P.", "%A recibió %D a %B en %P.", "%B se entrevistó %D con %A en %P para hablar de comercio.",
		"%A mantuvo %D una reunión con %B en %P.", "%A y %B conversaron %D durante dos horas.", "%D, %A y %B se vieron las caras en %P.",
	},
	"treaty": {
		"%SA y %SB firmaron %D un acuerdo de pesca.", "%A y %B firmaron %D en %P un acuerdo de pesca entre %SA y %SB.", "%SB y %SA suscribieron %D el convenio de pesca.",
	},
	"visit": {"%A visitó %SB %D.", "%A viajó %D a %SB.", "%A llegó %D a %SB en visita oficial."},
	"sending": {
		"%SA envió %D a %SB unos %N soldados.", "%SA ha enviado a %SB %N militares desde %M.",
	},
	"resignation": {"%A dimitió %D.", "%A presentó %D su dimisión.", "%A renunció %D al cargo."},
}

// fillers tell nothing that happened once.
var fillers = []string{
	"Los mercados siguen con atención lo que ocurre en la zona.", "La población espera mejoras en los servicios básicos.",
	"No hay consenso sobre cómo seguir adelante.", "El debate continúa en las calles y en los parlamentos.", "Los expertos piden prudencia.",
}

// article is a document being made; told is the event of each sentence, -1 for
// none, by where it starts.
type article struct {
	path string
	text strings.Builder
	told map[int]int
	day  model.Day
	seen map[string]bool
}

func (a *article) sentence(text string, event int) {
	if a.text.Len() > 0 && !strings.HasSuffix(a.text.String(), "\n") {
		a.text.WriteByte(' ')
	}
	a.told[a.text.Len()] = event
	a.text.WriteString(text)
}

var monthNames = []string{"enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"}
var weekdayNames = []string{"lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"}

// when is one way to say a day from the day of the article: exact, or coarse.
func when(r *rand.Rand, day, written model.Day) string {
	y, m, d := day.Civil()
	ago := int(written - day)
	ways := []string{fmt.Sprintf("el %d de %s de %d", d, monthNames[m-1], y)}
	if ago > 0 && ago < 7 {
		ways = append(ways, "el "+weekdayNames[day.Weekday()-1], "el pasado "+weekdayNames[day.Weekday()-1])
	}
	if ago == 1 {
		ways = append(ways, "ayer")
	}
	if ago > 20 && r.IntN(2) == 0 {
		ways = append(ways, fmt.Sprintf("en %s de %d", monthNames[m-1], y))
	}
	if yy, mm, _ := written.Civil(); ago > 20 && (mm == m+1 && yy == y || mm == 1 && m == 12 && yy == y+1) {
		ways = append(ways, "el mes pasado")
	}
	return ways[r.IntN(len(ways))]
}

// named is a person's name: in full with the post when first named, later the
// surname.
func (a *article) named(p person, r *rand.Rand) string {
	if a.seen[p.name] {
		return p.surname
	}
	a.seen[p.name] = true
	if r.IntN(2) == 0 {
		return p.post + ", " + p.name + ","
	}
	return p.name
}

// tell adds a sentence that tells an event, now and then with another place,
// number or day than the truth has, now and then with no day at all.
func (a *article) tell(h happening, r *rand.Rand) {
	form := frames[h.kind][r.IntN(len(frames[h.kind]))]
	place, number, day := h.place, h.number, h.day
	if r.IntN(8) == 0 {
		place = towns[r.IntN(len(towns))]
	}
	if r.IntN(4) == 0 {
		number += 1000
	}
	if r.IntN(20) == 0 && day+1 < a.day {
		day++
	}
	said := when(r, day, a.day)
	if r.IntN(8) == 0 {
		said = ""
	}
	_, m, _ := day.Civil()
	y, _, _ := day.Civil()
	text := form
	for _, slot := range [...]struct{ mark, words string }{
		{"%SA", h.a.state}, {"%SB", h.b.state}, {"%P", place}, {"%D", said}, {"%N", fmt.Sprintf("%d.000", number/1000)}, {"%M", fmt.Sprintf("%s de %d", monthNames[m-1], y)},
	} {
		text = strings.ReplaceAll(text, slot.mark, slot.words)
	}
	for _, slot := range [...]struct {
		mark string
		who  person
	}{{"%A", h.a}, {"%B", h.b}} {
		if strings.Contains(text, slot.mark) {
			text = strings.ReplaceAll(text, slot.mark, a.named(slot.who, r))
		}
	}
	text = strings.Join(strings.Fields(strings.NewReplacer(",.", ".", " ,", ",", ",,", ",", " a el ", " al ").Replace(text)), " ")
	text = strings.ReplaceAll(text, " .", ".")
	text = strings.TrimPrefix(text, ", ")
	a.sentence(strings.ToUpper(text[:1])+text[1:], h.id)
}

// truth makes so many articles about so many events.
func truth(seed uint64, articles, events int, prefix string, cast []person) []*article {
	r := rand.New(rand.NewPCG(seed, 7))
	kinds := []string{"meeting", "meeting", "meeting", "treaty", "visit", "sending", "resignation"}
	begin := model.DayOf(2022, 1, 10)
	var all []happening
	for i := range events {
		a, b := r.IntN(len(cast)), r.IntN(len(cast)-1)
		if b >= a {
			b++
		}
		all = append(all, happening{i, kinds[r.IntN(len(kinds))], cast[a], cast[b], towns[r.IntN(len(towns))], begin + model.Day(r.IntN(900)), 3000 + 1000*r.IntN(9)})
	}
	slices.SortFunc(all, func(x, y happening) int { return int(x.day - y.day) })
	var out []*article
	for i := range articles {
		main := r.IntN(len(all))
		a := &article{path: fmt.Sprintf("%s%03d.txt", prefix, i), told: map[int]int{}, seen: map[string]bool{}, day: all[main].day + 1 + model.Day(r.IntN(4))}
		y, m, d := a.day.Civil()
		fmt.Fprintf(&a.text, "date %d-%02d-%02d\n\n", y, m, d)
		a.tell(all[main], r)
		a.sentence(fillers[r.IntN(len(fillers))], -1)
		a.text.WriteString("\n\n")
		for range 1 + r.IntN(3) { // what led to it
			before := max(0, main-1-r.IntN(12))
			if all[before].day < a.day {
				a.tell(all[before], r)
			}
			a.sentence(fillers[r.IntN(len(fillers))], -1)
			a.text.WriteString("\n\n")
		}
		out = append(out, a)
	}
	return out
}

// filed is articles as files.
func filed(articles []*article) fstest.MapFS {
	files := fstest.MapFS{}
	for _, a := range articles {
		files[a.path] = &fstest.MapFile{Data: []byte(a.text.String())}
	}
	return files
}

// eventOf is the event that the sentence with the span tells.
func (a *article) eventOf(s model.Span) int {
	best := -1
	for start := range a.told {
		if start <= int(s.Start) && start > best {
			best = start
		}
	}
	return a.told[best]
}

// pairsOf counts the pairs of tellings of different documents that are put
// together, those of them that tell one event, and those that do.
func pairsOf(c *model.Chronology, articles []*article, wrong func(a, b *model.Mention)) (right, given, wanted int) {
	byPath := map[string]*article{}
	for _, a := range articles {
		byPath[a.path] = a
	}
	truth := make([]int, len(c.Mentions))
	tellings := map[int][]int32{}
	counted := map[[2]int32]bool{} // a sentence once
	for i := range c.Mentions {
		m := &c.Mentions[i]
		truth[i] = byPath[c.Documents[m.Document].Path].eventOf(m.Span)
		if at := [2]int32{m.Document, m.Start}; truth[i] >= 0 && !counted[at] {
			counted[at] = true
			tellings[truth[i]] = append(tellings[truth[i]], int32(i))
		}
	}
	for _, told := range tellings {
		for i, a := range told {
			for _, b := range told[i+1:] {
				if c.Mentions[a].Document != c.Mentions[b].Document {
					wanted++
				}
			}
		}
	}
	for _, e := range c.Events {
		for i, a := range e.Mentions.In(c) {
			for _, b := range e.Mentions.In(c)[i+1:] {
				x, y := &c.Mentions[a], &c.Mentions[b]
				if x.Document == y.Document {
					continue
				}
				given++
				if truth[a] == truth[b] && truth[a] >= 0 {
					right++
				} else {
					wrong(x, y)
				}
			}
		}
	}
	return right, given, wanted
}

// What is merged without asking is right, on a corpus that tries to mislead.
func TestMergesAreTrue(t *testing.T) {
	right, given, wanted := 0, 0, 0
	for seed := range uint64(3) {
		articles := truth(seed, 240, 150, "", people)
		c, err := LoadFS(context.Background(), filed(articles), Options{})
		if err != nil {
			t.Fatal(err)
		}
		told := 0
		r, g, w := pairsOf(c, articles, func(a, b *model.Mention) {
			if told++; told <= 12 {
				t.Logf("wrong: %s %s | %s %s", a.Date, c.Text(a.Span), b.Date, c.Text(b.Span))
			}
		})
		right, given, wanted = right+r, given+g, wanted+w
	}
	precision, recall := float64(right)/float64(given), float64(right)/float64(wanted)
	t.Logf("precision %.4f, recall %.3f: %d of %d pairs right, %d wanted", precision, recall, right, given, wanted)
	if precision < 0.98 || recall < 0.5 {
		t.Errorf("precision %.4f (to be 0.98 or more), recall %.3f (0.5 or more)", precision, recall)
	}
}

// strangers are people whom the corpus of TestMergesAreTrue does not have.
var strangers = []person{
	{"Noelia Bastida", "Bastida", "la presidenta de Islandia", "Islandia"}, {"Óscar Landero", "Landero", "el presidente de Nepal", "Nepal"},
	{"Patricia Villamil", "Villamil", "la presidenta de Kenia", "Kenia"}, {"Rodrigo Echenique", "Echenique", "el presidente de Angola", "Angola"},
}

// Adding documents never splits, renames or moves an event that they do not
// touch: one that has nobody whom they name.
func TestAdditionsLeaveOthersAlone(t *testing.T) {
	base := truth(11, 80, 60, "m", people)
	before, err := LoadFS(context.Background(), filed(base), Options{})
	if err != nil {
		t.Fatal(err)
	}
	for seed, added := range [][]*article{
		truth(21, 12, 20, "a", strangers), truth(22, 12, 20, "z", strangers), truth(23, 1, 3, "m0", strangers), // they sort before, behind and between
		truth(24, 20, 20, "a", people[:3]), truth(25, 20, 20, "z", people[2:5]), truth(26, 1, 2, "m5", people[:2]),
	} {
		after, err := LoadFS(context.Background(), filed(append(slices.Clone(base), added...)), Options{})
		if err != nil {
			t.Fatal(err)
		}
		named := ""
		for _, a := range added {
			named += a.text.String()
		}
		now := map[string]string{}
		for i := range after.Events {
			now[after.Events[i].ID.String()] = described(after, &after.Events[i])
		}
		untouched := 0
		for i := range before.Events {
			e := &before.Events[i]
			if slices.ContainsFunc(e.Actors.In(before), func(a int32) bool {
				name := before.Actors[a].Name
				return strings.Contains(named, name[strings.LastIndexByte(name, ' ')+1:])
			}) {
				continue
			}
			untouched++
			if was := described(before, e); now[e.ID.String()] != was {
				t.Errorf("addition %d: was %s\nis  %s", seed, was, now[e.ID.String()])
			}
		}
		if untouched < 20 {
			t.Errorf("addition %d touches all but %d events", seed, untouched)
		}
	}
}

// described is all of an event that a person can see change.
func described(c *model.Chronology, e *model.Event) string {
	text := e.Date.String() + " " + c.Word(e.Type) + " " + c.Title(e)
	for _, m := range e.Mentions.In(c) {
		text += " " + c.Mentions[m].ID.String()
	}
	for _, a := range slices.Concat(e.Actors.In(c), e.Places.In(c)) {
		text += " " + c.Actors[a].ID
	}
	for _, m := range e.Merges.In(c) {
		text += " " + m.Reason.Rule + " " + strings.Join(m.Reason.Facts, ",")
	}
	for _, x := range e.Conflicts.In(c) {
		for _, v := range x.Values {
			text += " " + x.Field + ": " + v.Value
		}
	}
	return text + fmt.Sprint(len(c.WhyEvent(e)))
}

// Merging anew, by no decisions, gives what loading gave.
func TestCorrectGivesWhatLoadingGave(t *testing.T) {
	c, err := LoadFS(context.Background(), filed(truth(5, 120, 90, "", people)), Options{})
	if err != nil {
		t.Fatal(err)
	}
	again := Correct(c, nil)
	for i := range c.Events {
		if was, is := described(c, &c.Events[i]), described(again, &again.Events[i]); was != is {
			t.Fatalf("was %s\nis  %s", was, is)
		}
	}
	if !reflect.DeepEqual(c, again) {
		t.Error("something else is not the same")
	}
}
