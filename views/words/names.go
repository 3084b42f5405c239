package words

import (
	"strconv"
	"strings"

	"golang.org/x/text/feature/plural"
)

// names are a language's names and the patterns of its dates: what every row of a
// screen is written with, taken out of the texts beforehand.
type names struct {
	months, monthsShort     [12]string
	weekdays, weekdaysShort [7]string // Monday first
	dates                   datePhrases
	kinds                   [5]string // by model.ActorKind
	forms                   [5]string // by model.FormKind
	statuses                [3]string // by model.Status
	knowledge               [5]string // by model.Knowledge
	blocks                  [7]string // by model.BlockKind
	roles                   [4]string // by model.TellingRole
	expressions             [6]string // by model.ExpressionKind
	granularities           [13]string
	quotes                  [2]string
	percent                 string     // behind a number
	units                   [3]counted // day, month, year
}

// counted is a noun by the plural form that a number asks for.
type counted [plural.Many + 1]string

// The ids of the values of model's types, in their order. Those of kinds and
// granularities are what facts name them by.
var (
	kindIDs        = [...]string{"person", "state", "organisation", "place", "product"}
	granularityIDs = [...]string{"none", "day", "weekend", "week", "month", "quarter", "season",
		"four months", "half year", "year", "decade", "century", "millennium"}
	unitIDs = [...]string{"day", "month", "year"}
)

func newNames(c *catalogue) *names {
	n := &names{percent: c.text("number.percent-sign")}
	c.list(n.months[:], "date.month.")
	c.list(n.monthsShort[:], "date.month.short.")
	c.list(n.weekdays[:], "date.weekday.")
	c.list(n.weekdaysShort[:], "date.weekday.short.")
	c.list(n.kinds[:], "name.kind.", kindIDs[:]...)
	c.list(n.forms[:], "name.form.", "name", "role", "demonym", "place", "pronoun")
	c.list(n.statuses[:], "name.status.", "undated", "bounded", "dated")
	c.list(n.knowledge[:], "name.knowledge.", "unknown", "stated", "derived", "bounded", "contradicted")
	c.list(n.blocks[:], "name.block.", "metadata", "menu", "links", "caption", "credit", "repeat", "heading")
	c.list(n.roles[:], "name.role.", "core", "reference", "detail", "caption")
	c.list(n.expressions[:], "name.expression.", "date", "duration", "set", "clock", "age", "present")
	c.list(n.granularities[:], "name.granularity.", granularityIDs[:]...)
	c.list(n.quotes[:], "name.quote.", "open", "close")
	for i, id := range unitIDs {
		n.units[i] = c.counted("date.unit." + id)
	}
	n.dates = c.datePhrases()
	return n
}

// list fills in texts by their ids or, where none are given, by their numbers
// from 1.
func (c *catalogue) list(into []string, prefix string, ids ...string) {
	for i := range into {
		id := strconv.Itoa(i + 1)
		if ids != nil {
			id = strings.ReplaceAll(ids[i], " ", "-")
		}
		into[i] = c.text(prefix + id)
	}
}

// counted is a noun with its plural forms.
func (c *catalogue) counted(key string) counted {
	var noun counted
	usual := c.text(key)
	for i := range noun {
		noun[i] = usual
	}
	if t, ok := c.find(key); ok {
		for _, f := range t.forms {
			for i, name := range [...]string{"other", "zero", "one", "two", "few", "many"} {
				if f.selector == name {
					noun[i] = f.body
				}
			}
		}
	}
	return noun
}

// of is the noun as it goes with n.
func (noun *counted) of(c *catalogue, n int) string {
	return noun[plural.Cardinal.MatchPlural(c.tag, n, 0, 0, 0, 0)]
}

// datePhrases are the patterns of dates.
func (c *catalogue) datePhrases() datePhrases {
	p := datePhrases{
		none: c.text("date.none"), anyDay: c.text("date.any"), aDate: c.text("date.some"),
		weekdayed: c.text("date.long.weekday"), dayMonth: c.text("date.long.day-month"), beforeEra: c.text("date.before-era"),
		between: c.frame("between"), earlier: c.frame("earlier"), later: c.frame("later"), around: c.frame("around"),
		roughly: c.frame("roughly"), uncertain: c.frame("uncertain"), someDay: c.frame("some-day"), someMonth: c.frame("some-month"),
	}
	c.list(p.long[:], "date.long.", granularityIDs[:]...)
	c.list(p.short[:], "date.short.", granularityIDs[:]...)
	c.list(p.articles[:], "date.article.", granularityIDs[:]...)
	c.list(p.ofThird[:], "date.third.of.", granularityIDs[:]...)
	c.list(p.thirds[:], "date.third.")
	c.list(p.thirdsShort[:], "date.third.short.")
	c.list(p.ordinals[:], "date.ordinal.")
	c.list(p.seasons[:], "date.season.")
	c.list(p.seasonsShort[:], "date.season.short.")
	c.list(p.seasonArticles[:], "date.season.article.")
	return p
}

func (c *catalogue) frame(id string) frame {
	return frame{c.text("date." + id), c.text("date." + id + ".short")}
}
