package actors

import (
	"slices"
	"strings"
	"testing"

	"hito/model"
)

// link reads and links several Spanish documents.
func link(texts ...string) ([]model.Document, []model.Actor, []model.ActorMention) {
	var docs []model.Document
	var found [][]Mention
	for _, text := range texts {
		doc, mentions := read(text)
		docs, found = append(docs, doc), append(found, mentions)
	}
	actors, mentions := Link(docs, found)
	return docs, actors, mentions
}

// who is the id of the actor that the words name in the document.
func who(t *testing.T, docs []model.Document, actors []model.Actor, mentions []model.ActorMention, d int, words string) string {
	t.Helper()
	for _, m := range mentions {
		if int(m.Document) == d && docs[d].Slice(m.Span) == words {
			return actors[m.Actor].ID
		}
	}
	t.Fatalf("nobody is found in %q of %q", words, docs[d].Text)
	return ""
}

func find(actors []model.Actor, id string) *model.Actor {
	for i := range actors {
		if actors[i].ID == id {
			return &actors[i]
		}
	}
	return nil
}

// TestAcrossDocuments: spellings, surnames and posts are linked from one
// document to another.
func TestAcrossDocuments(t *testing.T) {
	docs, actors, mentions := link(
		"El canciller peruano, Serguéi Tarásov, viajó a Quito. Tarásov firmó el pacto.",
		"Sergey Tarasov dijo que habrá paz. El ministro de Exteriores de Perú habló con Volodymyr Kovalskyy.",
		"Según Tarasov, nadie cederá. Volodimir Kovalski lo negó.",
		"Serguei Tarazov llegó tarde. Sergei Tarasov no habló.",
	)
	for _, c := range []struct {
		document int
		words    string
	}{{0, "El canciller peruano"}, {0, "Tarásov"}, {1, "Sergey Tarasov"}, {1, "El ministro de Exteriores de Perú"}, {2, "Tarasov"}, {3, "Serguei Tarazov"}} {
		if got, want := who(t, docs, actors, mentions, c.document, c.words), who(t, docs, actors, mentions, 0, "Serguéi Tarásov"); got != want {
			t.Errorf("%q is %s, not %s", c.words, got, want)
		}
	}
	if a, b := who(t, docs, actors, mentions, 1, "Volodymyr Kovalskyy"), who(t, docs, actors, mentions, 2, "Volodimir Kovalski"); a != b {
		t.Errorf("%s is not %s", a, b)
	}
}

// TestPostsHaveDates: who held a post is asked of the documents of the time.
func TestPostsHaveDates(t *testing.T) {
	texts := []string{"El ministro de Defensa chileno, Pedro Soto, dimitió.", "El ministro de Defensa chileno, Juan Ruiz, dimitió.", "Habló el ministro de Defensa de Chile."}
	for _, c := range []struct {
		day  model.Day
		want string
	}{{100, "person:pedro-soto"}, {900, "person:juan-ruiz"}} {
		docs, found := make([]model.Document, 3), make([][]Mention, 3)
		for i, day := range []model.Day{90, 1000, c.day} {
			docs[i], found[i] = read(texts[i])
			docs[i].Published = model.Date{Earliest: day, Latest: day, Granularity: model.GranularityDay}
		}
		actors, mentions := Link(docs, found)
		if got := who(t, docs, actors, mentions, 2, "el ministro de Defensa de Chile"); got != c.want {
			t.Errorf("on day %d it is %s, not %s", c.day, got, c.want)
		}
	}
}

// TestNamesakes: a surname that two people of a document share is the one's
// last named in full.
func TestNamesakes(t *testing.T) {
	text := "Ana Torres llegó a Lima. Ayer Torres dijo que no. Luego habló Pedro Torres. Entonces Torres se fue."
	doc, found := read(text)
	actors, mentions := Link([]model.Document{doc}, [][]Mention{found})
	var got []string
	for _, m := range mentions {
		if doc.Slice(m.Span) == "Torres" {
			got = append(got, actors[m.Actor].ID)
		}
	}
	if want := []string{"person:ana-torres", "person:pedro-torres"}; !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}

// TestReasonsAndRoles: an actor carries its forms, why they are one, and its
// posts with the words that give them.
func TestReasonsAndRoles(t *testing.T) {
	docs, actors, _ := link("El canciller peruano, Diego Tarazona, viajó a Quito. Tarazona habló. El ministro peruano calló.")
	a := find(actors, "person:diego-tarazona")
	if a == nil || a.Kind != model.Person || a.Name != "Diego Tarazona" || a.Mentions != 4 {
		t.Fatalf("got %+v", a)
	}
	var rules []string
	for _, r := range a.Reasons {
		rules = append(rules, r.Rule+" "+strings.Join(r.Facts, "|")+" @"+docs[0].Slice(r.Span))
	}
	want := []string{RuleApposition + " Diego Tarazona|El canciller peruano @El canciller peruano", RuleRole + " Diego Tarazona|El ministro peruano @El ministro peruano",
		RuleSurname + " Diego Tarazona|Tarazona @Tarazona"}
	if !slices.Equal(rules, want) {
		t.Errorf("reasons %q, want %q", rules, want)
	}
	if len(a.Roles) != 1 || a.Roles[0].Post != "canciller peruano" || actors[a.Roles[0].State].ID != "state:pe" {
		t.Errorf("roles %+v", a.Roles)
	}
}

// TestBoilerplate: captions count, marked; credits and menus do not.
func TestBoilerplate(t *testing.T) {
	text := "Ana Ruiz viajó a Lima. Pedro Soto en Quito. Foto: Juan Gil. Rosa Díaz habló."
	at := func(s string) int32 { return int32(strings.Index(text, s)) }
	_, mentions := read(text, model.Block{Start: at("Pedro"), End: at("Foto"), Kind: model.BlockCaption}, model.Block{Start: at("Foto"), End: at("Rosa"), Kind: model.BlockCredit})
	var got []string
	for _, m := range mentions {
		mark := ""
		if m.Aside {
			mark = " (aside)"
		}
		got = append(got, text[m.Start:m.End]+mark)
	}
	if want := []string{"Ana Ruiz", "Lima", "Pedro Soto (aside)", "Quito (aside)", "Rosa Díaz"}; !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

// TestGluedAndTypos: two names without a space between them, a letter off.
func TestGluedAndTypos(t *testing.T) {
	docs, actors, mentions := link("El presidente peruano, Luis Tarazona, recibió a Kim Ocampo. Antes de ver a TarazonaOcampo comió. Según Tarazina, todo fue bien. Ocampo habló con Tarazona.")
	for words, want := range map[string]string{"Tarazina": "person:luis-tarazona", "Ocampo": "person:kim-ocampo"} {
		if got := who(t, docs, actors, mentions, 0, words); got != want {
			t.Errorf("%q is %s, not %s", words, got, want)
		}
	}
}

// TestNobody: what is capitalised and names no actor.
func TestNobody(t *testing.T) {
	for _, text := range []string{
		"Durante la mañana llovió. Según parece, seguirá. Además, hará frío. Esta semana nevará.",
		"La Segunda Guerra Mundial acabó en Mayo. El Día de la Independencia es fiesta. El Tratado de Paz se firmó un Lunes.",
		"Ganó el Premio Nobel. La Ley de Presupuestos se votó. El siglo XXI empezó mal.",
		"Habla en inglés y en ruso. \"No iremos\", dijo. Los precios subieron. Finalmente cayeron.",
		"El KC-45 y el A330 vuelan.",
	} {
		doc, mentions := read(text)
		actors, linked := Link([]model.Document{doc}, [][]Mention{mentions})
		for _, m := range linked {
			t.Errorf("%q in %q is %s", doc.Slice(m.Span), text, actors[m.Actor].ID)
		}
	}
}

// TestDemonymForms: the four forms of a demonym follow from the masculine.
func TestDemonymForms(t *testing.T) {
	for words, want := range map[string]string{"rusas": "ru", "españoles": "es", "francesa": "fr", "iraníes": "ir", "iranís": "ir", "alemanas": "de", "belgas": "be",
		"estadounidenses": "us", "letonas": "lv", "croatas": "hr", "norcoreanas": "kp", "marroquíes": "ma", "nicaragüense": "ni", "etíopes": "et", "portuguesas": "pt"} {
		doc, mentions := read("Las medidas " + words + " fracasaron.")
		actors, linked := Link([]model.Document{doc}, [][]Mention{mentions})
		if len(linked) != 1 || actors[linked[0].Actor].ID != "state:"+want || linked[0].Form != model.FormDemonym {
			t.Errorf("%q gives %v %v", words, linked, actors)
		}
	}
}

// TestRomanise: the romanisations of one name share a key, other names do not.
func TestRomanise(t *testing.T) {
	for _, same := range [][]string{{"serguei", "sergei", "sergey"}, {"zelenski", "zelensky", "zelenskyy"}, {"jamenei", "khamenei"}, {"shoigu", "shoigou"}, {"mohamed", "mohammed"}} {
		for _, name := range same[1:] {
			if romanise(name) != romanise(same[0]) {
				t.Errorf("%s %q is not %s %q", name, romanise(name), same[0], romanise(same[0]))
			}
		}
	}
	for _, other := range [][2]string{{"sanchez", "chavez"}, {"kim", "kam"}, {"lopez", "lopera"}, {"marcos", "marco"}} {
		if romanise(other[0]) == romanise(other[1]) {
			t.Errorf("%s and %s have one key", other[0], other[1])
		}
	}
}

// TestCollectivesAcrossDocuments: two leaders are meant before both are named,
// and what one document says of a person helps another.
func TestCollectivesAcrossDocuments(t *testing.T) {
	docs, actors, mentions := link(
		"El presidente de Perú, Ramiro Salas, viajó a Chile. La oposición peruana protestó. El régimen de Salas dura ya diez años.",
		"El ministro de Exteriores de Perú se entrevistó con el presidente chileno, Tomás Lagos, tras el encuentro de los dos mandatarios. Salas irá a Santiago.",
		"El canciller chileno, Luis Mora, habló de Perú y transmitió un mensaje del presidente. El diplomático chileno cree que el régimen caerá. Perú calla. La oposición espera.",
	)
	both := map[string]bool{}
	for _, m := range mentions {
		if m.Document == 1 && docs[1].Slice(m.Span) == "los dos mandatarios" {
			both[actors[m.Actor].ID] = true
		}
	}
	if len(both) != 2 || !both["person:ramiro-salas"] || !both["person:tomas-lagos"] {
		t.Errorf("the two leaders are %v", both)
	}
	for _, c := range []struct {
		document    int
		words, want string
	}{
		{0, "El régimen de Salas", "state:pe"},
		{2, "presidente", "person:tomas-lagos"},
		{2, "El diplomático chileno", "person:luis-mora"},
		{2, "el régimen", "state:pe"},
		{2, "La oposición", "organisation:oposicion-peruana"},
	} {
		if got := who(t, docs, actors, mentions, c.document, c.words); got != c.want {
			t.Errorf("%q is %s, not %s", c.words, got, c.want)
		}
	}
}
