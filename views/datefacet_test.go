package views

import (
	"strconv"
	"strings"
	"testing"

	"hito/model"
)

// The tree of dates counts what may lie in each unit, and says what surely does;
// several may be included, and one left out.
func TestDatesFacet(t *testing.T) {
	d := onTreaty(t, 120, 40)
	d.keys("d")
	d.sees("Fechas: incluir o excluir", "▾ [ ] década de 2010", "▌  ▾ [ ] 2025", "▸ [ ] 2023", "[ ] octubre", "= [ ] solo lo que cae ahí con seguridad", "(8 con seguridad) 9")
	d.keys("space")
	d.sees("▾ [+] 2025", "9 de 12 sucesos")
	d.keys("up space") // 2023 as well
	d.sees("▸ [+] 2023", "10 de 12 sucesos", "2025  2023")
	d.keys("=")
	d.sees("= [+] solo lo que", "9 de 12 sucesos", "con seguridad", "(9 quizá) 8")
	d.keys("= space down space") // neither
	d.sees("12 sucesos")
	d.keys("right") // into the months
	d.sees("▌    ")
	d.keys("x")
	d.sees("[−]", "12 de 12 sucesos") // none surely lies in May alone
	d.keys("=")
	d.seesNot("12 de 12 sucesos")
	d.keys("= x")
	d.keys("left left") // out to the year, and shut
	d.seesNot("[ ] octubre")
	d.keys("left left left")
	d.seesNot("[ ] 2023", "[ ] 2025")
	d.keys("right right right right right")
	d.sees("[ ] 2025")
	d.keys("esc")
	d.seesNot("Fechas: incluir")
}

func TestDatesFacetTyping(t *testing.T) {
	d := browsing(t, 80, 24)
	d.keys("d")
	d.text("octub")
	d.sees("[ ] octubre de 2025", "3")
	d.keys("enter")
	d.sees("oct 2025", "3 de 12 sucesos")
	d.keys("d")
	d.text("2023-05")
	d.sees("[ ] mayo de 2023")
	d.keys("enter")
	d.sees("oct 2025  may 2023")
	d.keys("d")
	d.text("2019-")
	d.keys("backspace down x")
	d.sees("−2019")
}

// Every unit's counts are those that the filter by it leaves.
func TestDatesFacetCounts(t *testing.T) {
	for _, c := range []*corpus{newCorpus(pesca(t), 1), newCorpus(many(t, 700), 1)} {
		d := browsing(t, 80, 24)
		values := countDates(c, model.Query{}, d.b.words)
		if len(values) == 0 {
			t.Fatal("there are no dates")
		}
		for _, v := range values {
			q := model.Query{}.With(v.term)
			may := len(c.index.Find(q))
			does := len(c.index.Find(q.With(model.Term{Key: model.KeySure})))
			if v.events != may || v.sure != does {
				t.Errorf("%s: %d events, %d surely; the filter finds %d and %d", v.label, v.events, v.sure, may, does)
			}
		}
	}
}

func TestDatesFacetScreens(t *testing.T) {
	for _, s := range [][2]int{{120, 40}, {80, 24}, {60, 20}, {40, 12}} {
		for _, language := range []string{"es", "en"} {
			d := drive(t, Options{Language: language, Title: "notas", NoColor: true}, s[0], s[1])
			d.load(pesca(t))
			d.keys("g j j j j j d space down down x")
			d.golden(strings.Join([]string{strconv.Itoa(s[0]) + "x" + strconv.Itoa(s[1]), "dates", language}, "-"))
		}
	}
}
