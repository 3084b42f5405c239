package timex

import "hito/model"

// feastRule says how a named day falls in a year.
type feastRule uint8

const (
	fixedFeast       feastRule = iota // month and day
	easterFeast                       // day: days from Easter Sunday
	weekdayFeast                      // month, and day as in OpNthWeekday: 44 is the fourth Thursday
	islamicFeast                      // month and day of the tabular Islamic calendar
	orthodoxFeast                     // day: days from the Easter of the Julian calendar
	hebrewFeast                       // day: days from 1 Tishri, before it where negative
	chineseFeast                      // after: days from the new moon in China that follows month and day
	newMoonFeast                      // the same, of a feast of India kept at nightfall
	fullMoonFeast                     // the same, from the full moon
	morningMoonFeast                  // the same, from the new moon, by the date in India
	initialFeast                      // the day of month or of after, whichever is a Sunday: "23-J"
)

// feast is a day that has a name. Year is set where the name is of one day in
// history ("11-S"), so that it needs no anchor.
type feast struct {
	id         string
	rule       feastRule
	month, day int
	days       int // how long it lasts, 0 is a day
	after      int // days from the moon
	year       int
}

// feastIndex is the place of a named day in feasts, -1 where there is none.
func feastIndex(id string) int {
	for i := range feasts {
		if feasts[i].id == id {
			return i
		}
	}
	return -1
}

// in is the feast in a year; zero where it does not fall in it.
func (f *feast) in(year int) model.Date {
	var first model.Day
	switch f.rule {
	case fixedFeast:
		if f.year != 0 {
			year = f.year
		}
		if f.day == 0 {
			return model.MonthDate(year, f.month)
		}
		d := model.DayDate(year, f.month, f.day)
		if d.IsZero() || f.days == 0 {
			return d
		}
		first = d.Earliest
	case initialFeast: // what is so called is mostly an election, and those are on Sundays
		if d := model.DayDate(year, f.after, f.day); !d.IsZero() && d.Earliest.Weekday() == 7 {
			return d
		}
		return model.DayDate(year, f.month, f.day)
	case easterFeast:
		if year < 326 {
			return model.Date{} // before the Council of Nicaea
		}
		first = easter(year).AddDays(f.day)
	case weekdayFeast:
		d := nthWeekday(model.MonthDate(year, f.month), f.day)
		if d.IsZero() {
			return d
		}
		first = d.Earliest.AddDays(f.after)
	case islamicFeast:
		day, ok := islamic(year, f.month, f.day)
		if !ok {
			return model.Date{}
		}
		// The month begins when the moon is seen: a day either way.
		last := day.AddDays(max(f.days, 1) - 1)
		return model.FromDays(day, last, model.GranularityDay).WithQualifier(model.Approximate)
	case orthodoxFeast:
		if year < 326 {
			return model.Date{}
		}
		first = orthodoxEaster(year).AddDays(f.day)
	case hebrewFeast:
		day, ok := hebrew(year, f.day)
		if !ok {
			return model.Date{}
		}
		first = day
	case chineseFeast, newMoonFeast, fullMoonFeast, morningMoonFeast:
		return f.byMoon(year)
	}
	return model.FromDays(first, first.AddDays(max(f.days, 1)-1), model.GranularityDay)
}

// byMoon is the feast in a year where a moon in China or India decides it; zero
// where none does.
func (f *feast) byMoon(year int) model.Date {
	day, ok := lunar(f.rule, year, f.month, f.day)
	if !ok {
		return model.Date{}
	}
	day = day.AddDays(f.after)
	d := model.FromDays(day, day.AddDays(max(f.days, 1)-1), model.GranularityDay)
	if f.rule != chineseFeast {
		return d.WithQualifier(model.Approximate) // places keep it a day apart
	}
	return d
}

// easter is Easter Sunday of the Gregorian calendar (Meeus, Jones, Butcher).
func easter(year int) model.Day {
	a, b, c := year%19, year/100, year%100
	d, e := b/4, b%4
	g := (8*b + 13) / 25
	h := (19*a + b - d - g + 15) % 30
	i, k := c/4, c%4
	l := (32 + 2*e + 2*i - h - k) % 7
	m := (a + 11*h + 22*l) / 451
	month := (h + l - 7*m + 114) / 31
	return model.DayOf(year, month, (h+l-7*m+114)%31+1)
}

// islamic is the first day in the Gregorian year that has the month and day of
// the tabular Islamic calendar (civil epoch, 30-year cycle).
func islamic(year, month, day int) (model.Day, bool) {
	first, last := model.DayOf(year, 1, 1), model.DayOf(year, 12, 31)
	hijri := (year-622)*33/32 - 1
	for h := hijri; h <= hijri+3; h++ {
		if h < 1 {
			continue
		}
		// Julian day number 1948439.5 is 1 Muharram 1; 1970-01-01 is 2440587.5.
		n := day + (59*(month-1)+1)/2 + (h-1)*354 + (3+11*h)/30 - 1
		d := model.Day(n + 1948440 - 2440588)
		if d >= first && d <= last {
			return d, true
		}
	}
	return 0, false
}
