package timex

import (
	"testing"
	"unicode/utf8"

	"hito/loader/prose"
	"hito/model"
)

// tag is the whole way from a text to its expressions.
func tag(language, text string) []Expression {
	tokens := prose.Tokenize(nil, text)
	return For(language).Tag(nil, text, tokens, prose.Sentences(nil, text, tokens, language))
}

func FuzzTag(f *testing.F) {
	for _, text := range []string{"JAn1JAn1", "El 3 de mayo de 2021 a las 10", "del 28 de diciembre al 3 de enero", "los días 1, 2 y 3 de marzo", "11-S, 23-F",
		"la primera semana de\noctubre", "hace dos años y medio", "siglo V a. C.", "29-XI-99", "mil novecientos noventa y dos",
		"entre el 3 y el 5 de la semana del 40 de mayo de este mismo año que viene", "2019-2021-22-23", "el lunes de la semana del lunes de la semana",
		"\xff3 de \xc3mayo", "e\u0301l 4\u00ba de ag\u00f3sto", "on 5 May 2020, three days later", "99999999999 años antes de hoy", "lAs díA1, 1 00"} {
		f.Add(text)
	}
	anchor := model.DayDate(2025, 10, 28)
	f.Fuzz(func(t *testing.T, text string) {
		for _, language := range []string{"es", "en"} {
			exprs := tag(language, text)
			last := int32(0)
			for _, e := range exprs {
				if e.Start < last || e.End <= e.Start || int(e.End) > len(text) {
					t.Fatalf("%s %q: expression %d..%d after %d", language, text, e.Start, e.End, last)
				}
				if !utf8.RuneStart(text[e.Start]) || int(e.End) < len(text) && !utf8.RuneStart(text[e.End]) && utf8.ValidString(text) {
					t.Fatalf("%s %q: expression %d..%d splits a rune", language, text, e.Start, e.End)
				}
				last = e.End
			}
			for _, a := range []model.Date{anchor, {}, model.Interval(model.MonthDate(2025, 5), model.MonthDate(2025, 12))} {
				for _, x := range Resolve(exprs, a, text, 0, Options{}) {
					checkDate(t, text, x.Date)
				}
			}
		}
	})
}

func checkDate(t *testing.T, what any, d model.Date) {
	t.Helper()
	if d.IsZero() {
		return
	}
	if d.Earliest > d.Latest {
		t.Fatalf("%v: %v ends before it begins", what, d)
	}
	back, err := model.ParseEDTF(d.String())
	if err != nil || back.Earliest != d.Earliest || back.Latest != d.Latest {
		t.Fatalf("%v: %q does not parse as itself: %v, %v", what, d.String(), back, err)
	}
}

func FuzzEval(f *testing.F) {
	f.Add(uint8(1), uint8(1), uint8(4), uint8(6), int8(1), int32(3), uint8(9), uint8(0), int8(2), int32(512), int64(20000), int64(20100))
	f.Add(uint8(0), uint8(0), uint8(1), uint8(0), int8(0), int32(2024), uint8(15), uint8(3), int8(0), int32(-1), int64(0), int64(0))
	f.Fuzz(func(t *testing.T, form, anchor, op1, unit1 uint8, dir1 int8, n1 int32, op2, unit2 uint8, dir2 int8, n2 int32, from, to int64) {
		s := func(op, unit uint8, dir int8, n int32) Step {
			last := len(opNames) - 1
			s := Step{Op: Op(int(op)%last + 1), Unit: Unit(int(unit) % len(unitNames)), Dir: Dir((int(dir)%6 + 6) % 6), N: n}
			switch s.Op {
			case OpFeast:
				s.N = int32(uint32(n) % uint32(len(feasts)))
			case OpThird:
				s.N = n&1 + 1
			case OpUnit, OpShift, OpMove, OpNth, OpFirst, OpRolling, OpYearsOn, OpNthWeekday:
				s.N %= 100_000
			}
			return s
		}
		pt := Point{Anchor: Anchor(anchor % 3), Count: 2, Steps: [maxSteps]Step{s(op1, unit1, dir1, n1), s(op2, unit2, dir2, n2)}}
		v := Value{Form: Form(int(form) % len(formNames)), From: pt, To: pt}
		v.To.Anchor = FromStart
		day := model.FromDays(model.Day(from%1_000_000), model.Day(from%1_000_000+abs64(to)%400), model.GranularityDay)
		checkDate(t, v.String(), Eval(v, day, day))
	})
}

func abs64(n int64) int64 {
	if n < 0 {
		return -(n + 1)
	}
	return n
}
