package views

import (
	"slices"
	"strconv"
	"strings"
	"testing"

	"hito/model"
)

// A date is drawn over the days of a scale: at least one cell of it, never more
// than there are, with arrows where it goes on.
func TestWriteSpan(t *testing.T) {
	month := model.MonthDate(2025, 7)
	for _, c := range []struct {
		date, scale string
		n           int
		want        string
	}{
		{"2025-07-01", "2025-07", 10, "●┈┈┈┈┈┈┈┈┈"},
		{"2025-07-31", "2025-07", 10, "┈┈┈┈┈┈┈┈┈●"},
		{"2025-07", "2025-07", 10, "━━━━━━━━━━"},
		{"2025-07-21/2025-07-31", "2025-07", 12, "┈┈┈┈┈┈┈━━━━━"},
		{"2025-07-15/2025-09", "2025-07", 10, "┈┈┈┈━━━━━▸"},
		{"2025-06/2025-07-15", "2025-07", 10, "◂━━━━┈┈┈┈┈"},
		{"../2025-07-02", "2025-07", 10, "◂┈┈┈┈┈┈┈┈┈"},
		{"2025-07-31/..", "2025-07", 10, "┈┈┈┈┈┈┈┈┈▸"},
		{"2025", "2025-07", 3, "◂━▸"},
		{"2025", "2025-07", 1, "◂"},
		{"2024", "2025-07", 3, "   "},
		{"", "2025-07", 3, "   "},
	} {
		var d model.Date
		if c.date != "" {
			d = dateOf(t, c.date)
		}
		var b strings.Builder
		writeSpan(d, dateOf(t, c.scale), c.n, func(_ bool, sign string, n int) { b.WriteString(strings.Repeat(sign, max(n, 0))) })
		if b.String() != c.want {
			t.Errorf("%s on %s in %d: %q, not %q", c.date, c.scale, c.n, b.String(), c.want)
		}
	}
	for n := 1; n < 40; n++ {
		for first := month.Earliest - 3; first <= month.Latest; first++ {
			for last := first; last <= month.Latest+3; last++ {
				width := 0
				d := model.FromDays(first, last, model.GranularityDay)
				writeSpan(d, month, n, func(_ bool, _ string, n int) { width += max(n, 0) })
				if width != n {
					t.Fatalf("%s in %d cells takes %d", d, n, width)
				}
			}
		}
	}
}

func dateOf(t *testing.T, text string) model.Date {
	t.Helper()
	d, err := model.ParseEDTF(text)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// The detail pane draws a date that is not simply a day, a month or a year; and
// what each telling says, where they differ.
func TestSpansInTheDetail(t *testing.T) {
	d := browsing(t, 120, 40)
	d.sees("31 ago 2025")
	d.keys("j j")
	d.seesNot("┈") // a month is a month
	d.keys("j")
	d.sees("1 ene 2025 ┈┈┈┈┈┈┈┈┈┈┈━━━━━━━━━━━━━━━━┈┈┈┈┈┈┈┈┈ 31 dic 2025")
	d.send(sized(80, 24))
	d.sees("━━━━")
	d.send(sized(40, 12))
	d.keys("2")
	d.sees("━━━━")
	d.send(sized(20, 12))
	c := pesca(t)
	for i := range c.Events { // its tellings give the day and the week of it
		if c.Word(c.Events[i].Type) == "treaty" {
			c.Mentions[c.Events[i].Mentions.In(c)[1]].Date = model.Until(c.Events[i].Date)
		}
	}
	d = drive(t, Options{Language: "es", NoColor: true}, 120, 40)
	d.load(c)
	d.keys("g j j j j j j")
	d.sees("2 ◂━", "= ┈", "●")
	d.seesNot("1 ┈") // which says what the event says
}

// Of an event that many tell with other dates only a few are drawn, each once, and
// the others where the person asks for them.
func TestFewSpansAtFirst(t *testing.T) {
	c := pesca(t)
	e := slices.IndexFunc(c.Events, func(e model.Event) bool { return c.Word(e.Type) == "treaty" })
	told := c.Happening(&c.Events[e])
	first := c.Mentions[told.Mentions[0]]
	for day := range 8 { // two tellings of each of eight other days
		for range 2 {
			other := first
			other.Date = model.DayDate(2025, 10, 20+day)
			told.Mentions = append(told.Mentions, int32(len(c.Mentions)))
			c.Mentions = append(c.Mentions, other)
		}
	}
	c.Events[e] = c.NewEvent(told)
	for size, few := range map[[2]int]int{{120, 40}: 3, {80, 24}: 2, {60, 20}: 3, {40, 12}: 1} {
		d := drive(t, Options{Language: "es", NoColor: true}, size[0], size[1])
		d.load(c)
		d.keys("g j j j j j j 2")
		d.sees("▸ y " + strconv.Itoa(8-few) + " más")
		if n := strings.Count(d.screen(), " ×2"); n != few {
			t.Errorf("%v: %d bars, not %d\n%s", size, n, few, d.screen())
		}
		d.keys("j j enter")
		d.seesNot("▸ y")
		d.sees("×2")
		d.keys("G g j j space")
		d.sees("▸ y")
	}
}

func TestSpanScreens(t *testing.T) {
	for _, s := range [][2]int{{120, 40}, {80, 24}, {60, 20}, {40, 12}} {
		for _, language := range []string{"es", "en"} {
			d := drive(t, Options{Language: language, Title: "notas", NoColor: true}, s[0], s[1])
			d.load(pesca(t))
			d.keys("g j j j t t t t t")
			d.golden(sizeName(s) + "-spans-" + language)
		}
	}
}
