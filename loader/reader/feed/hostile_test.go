package feed

import (
	"strings"
	"testing"

	"hito/loader/reader/entry/entrytest"
	"hito/model"
)

const laughs = `<?xml version="1.0"?>
<!DOCTYPE rss [
 <!ENTITY lol "lol">
 <!ENTITY lol2 "&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;">
 <!ENTITY xxe SYSTEM "file:///etc/passwd">
]>
<rss version="2.0"><channel><title>Diario Lago</title><item><title>Ríe &lol2; &xxe; &ntilde;</title><description>Nada &lol2;</description></item></channel></rss>`

func TestEntitiesAreNotExpanded(t *testing.T) {
	entries, problems := Read(laughs)
	if len(entries) != 1 || !strings.Contains(entries[0].Text, "&lol2; &xxe; ñ") || strings.Contains(entries[0].Text, "root:") {
		t.Errorf("read as %+v", entries)
	}
	if !has(problems, RuleEntities) {
		t.Errorf("no word of the entities: %v", problems)
	}
}

func has(problems []model.Problem, rule string) bool {
	for _, p := range problems {
		if p.What.Rule == rule {
			return true
		}
	}
	return false
}

// hostile are feeds that would cost much were they read carelessly; times is how
// many times their size may be allocated.
var hostile = []struct {
	name, text string
	times      int
	entries    int
	rule       string // a problem that is told, "" for none
}{
	{"no items", "<rss><channel><title>x</title></channel></rss>", 1, 0, RuleItemless},
	{"nothing", "<rss", 1, 0, RuleTruncated},
	{"blank items", "<rss>" + strings.Repeat("<item></item>", 1000) + "</rss>", 10, 0, RuleBlank},
	{"many items", "<rss>" + strings.Repeat("<item><title>a</title></item>", 1<<18) + "</rss>", 40, maxItems, RuleTooMany},
	{"deep", "<rss><item><title>a</title><description>" + strings.Repeat("<b>", 1<<20) + "</description></item></rss>", 400, 1, ""},
	{"deep of one name", "<rss><item><title>a</title>" + strings.Repeat("<description>", 1<<18), 40, 0, RuleTruncated},
	{"items in items", "<rss>" + strings.Repeat("<item>", 1<<18), 40, 0, RuleBlank},
	{"brackets", "<rss><item><title>a</title></item>" + strings.Repeat("<", 4<<20), 4, 1, RuleTruncated},
	{"tags that never end", "<rss><item><title>a</title></item>" + strings.Repeat("<a ", 1<<20), 4, 1, RuleTruncated},
	{"quotes that never end", "<rss><item><title>a</title></item>" + strings.Repeat(`<a b="`, 1<<17), 4, 1, RuleTruncated},
	{"comments that never end", "<rss><item><title>a</title></item>" + strings.Repeat("<!--", 1<<20), 4, 1, RuleTruncated},
	{"declarations", "<rss><item><title>a</title></item>" + strings.Repeat("<!DOCTYPE [", 1<<18), 4, 1, RuleTruncated},
	{"declarations that end", "<rss><item><title>a</title></item>" + strings.Repeat("<!D [>", 1<<18) + "</rss>", 4, 1, ""},
	{"CDATA that never ends", "<rss><item><title>a</title><description><![CDATA[" + strings.Repeat("x", 4<<20), 4, 0, RuleTruncated},
	{"many CDATA", "<rss><item><title>a</title><description>" + strings.Repeat("<![CDATA[x]]>", 1<<18) + "</description></item></rss>", 8, 1, ""},
	{"one long line", "<rss><item><title>a</title><description>" + strings.Repeat("palabra ", 1<<20) + "</description></item></rss>", 8, 1, ""},
	{"control characters", "<rss><item><title>a\x0b\x01\x1b[2J</title><description>b\x00</description></item></rss>", 1, 1, ""},
	{"children that never end", "<rss>" + strings.Repeat("<item><title>a<link>b", 1<<16) + "</rss>", 90, 1<<16 - 1, RuleTruncated},
	{"a JSON Feed cut short", `{"version":"https://jsonfeed.org/version/1","items":[{"title":"a"},{"title":"b`, 1, 1, RuleTruncated},
	{"a JSON Feed of brackets", `{"version":"https://jsonfeed.org/version/1","items":[` + strings.Repeat("[", 1<<20), 4, 0, RuleTruncated},
}

func TestHostile(t *testing.T) {
	for _, c := range hostile {
		entrytest.Bounded(t, c.name, len(c.text), c.times, func() {
			if !Is(c.text, "") && len(c.text) > 10 {
				t.Errorf("%s: no feed", c.name)
			}
			entries, problems := Read(c.text)
			if len(entries) != c.entries || c.rule != "" && !has(problems, c.rule) || c.rule == "" && len(problems) > 0 {
				t.Errorf("%s: %d entries, %v", c.name, len(entries), problems)
			}
			for i := range entries {
				entrytest.Sound(t, &entries[i])
			}
		})
	}
}

// Cut anywhere, a feed gives the items that were whole, as they are.
func TestTruncated(t *testing.T) {
	for _, name := range []string{"rss2.xml", "rss1.rdf", "feed.json"} {
		text := read(t, name)
		whole, _ := Read(text)
		for at := range len(text) - 1 {
			entries, problems := Read(strings.ToValidUTF8(text[:at], ""))
			if len(entries) > len(whole) || len(problems) == 0 && len(strings.TrimSpace(text[at:])) > 0 {
				t.Fatalf("%s up to %d: %d entries, %v", name, at, len(entries), problems)
			}
			for i := range entries {
				if entries[i].Text != whole[i].Text {
					t.Fatalf("%s up to %d: %q, not %q", name, at, entries[i].Text, whole[i].Text)
				}
			}
		}
	}
}

func TestIs(t *testing.T) {
	for text, want := range map[string]bool{
		"<rss version='2.0'>": true, "\ufeff<?xml version='1.0'?>\n<!-- x --><feed xmlns='http://www.w3.org/2005/Atom'>": true,
		"<!DOCTYPE rss [<!ENTITY a 'b'>]><rss>": true, "<html><body><rss>": false, "": false, "<": false, "RSS es una cosa": false,
		"<svg></svg>": false, "<rdf:RDF><foaf:Person/></rdf:RDF>": false, "<item><title>a</title></item>": true,
		`{"version":"https://jsonfeed.org/version/1","items":[]}`: true, `{"items":[{"version":"https://jsonfeed.org/version/1"}]}`: false, `{"a":1}`: false,
	} {
		if Is(text, "") != want {
			t.Errorf("%q is a feed: %v", text, !want)
		}
	}
}

func FuzzRead(f *testing.F) {
	for _, name := range files {
		f.Add(read(f, name))
	}
	f.Add(laughs)
	f.Fuzz(func(t *testing.T, text string) {
		text = strings.ToValidUTF8(text, "\ufffd")
		Is(text, "")
		entries, problems := Read(text)
		entrytest.Told(t, problems)
		for i := range entries {
			entrytest.Sound(t, &entries[i])
		}
	})
}

func BenchmarkRead(b *testing.B) {
	body := strings.Repeat("La alcaldesa recorrió las obras del muelle el martes. ", 50)
	for name, item := range map[string]string{
		"text": "<item><title>Abre el muelle</title><pubDate>Wed, 19 Jun 2024 10:00:00 +0200</pubDate><description>" + body + "</description></item>",
		"html": "<item><title>Abre el muelle</title><pubDate>Wed, 19 Jun 2024 10:00:00 +0200</pubDate><content:encoded><![CDATA[<p>" + body + "</p>]]></content:encoded></item>",
	} {
		text := "<rss><channel>" + strings.Repeat(item, 200) + "</channel></rss>"
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			for b.Loop() {
				Read(text)
			}
		})
	}
}
