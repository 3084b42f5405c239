package words

import (
	"testing"

	"hito/model"
)

func TestDistance(t *testing.T) {
	from := model.DayDate(2025, 10, 14)
	for _, c := range []struct {
		to       model.Date
		spanish  string
		language string
	}{
		{from, "=", "es"}, {model.DayDate(2025, 10, 15), "+1 día", "es"}, {model.DayDate(2025, 10, 2), "−12 días", "es"},
		{model.DayDate(2026, 1, 14), "+3 meses", "es"}, {model.DayDate(2015, 10, 14), "−10 years", "en"}, {model.MonthDate(2025, 12), "~+48 días", "es"},
	} {
		if got := string(For(c.language).AppendDistance(nil, from, c.to)); got != c.spanish {
			t.Errorf("%v: %q, want %q", c.to, got, c.spanish)
		}
	}
}
