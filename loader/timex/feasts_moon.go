package timex

import (
	"math"

	"hito/model"
)

// The feasts of the lunisolar calendars: reckoned, not listed.
//
// Sources: Meeus, "Astronomical Algorithms", 2nd ed., chapters 8 and 49;
// Dershowitz and Reingold, "Calendrical Calculations", for the Hebrew calendar.

// orthodoxEaster is Easter Sunday of the Julian calendar, as a day of the
// Gregorian one.
func orthodoxEaster(year int) model.Day {
	d := (19*(year%19) + 15) % 30
	e := (2*(year%4) + 4*(year%7) - d + 34) % 7
	month := (d + e + 114) / 31
	return model.DayOf(year, month, (d+e+114)%31+1).AddDays(year/100 - year/400 - 2)
}

// The fixed day numbers (1 January of the year 1 is 1) of 1 Tishri of the year 1
// and of 1 January 1970.
const hebrewEpoch, unixEpoch = -1373427, 719163

// hebrewElapsed is how many days before the Hebrew year passed since the epoch,
// but for the last postponements.
func hebrewElapsed(year int) int {
	months := (235*year - 234) / 19
	parts := 12084 + 13753*months
	day := 29*months + parts/25920
	if 3*(day+1)%7 < 3 {
		day++
	}
	return day
}

// hebrewNewYear is 1 Tishri of the Hebrew year.
func hebrewNewYear(year int) model.Day {
	before, here, after := hebrewElapsed(year-1), hebrewElapsed(year), hebrewElapsed(year+1)
	switch {
	case after-here == 356:
		here += 2
	case here-before == 382:
		here++
	}
	return model.Day(hebrewEpoch + here - unixEpoch)
}

// hebrew is the day of the feast in the Gregorian year: days after the new year
// that falls in it, and for a negative number before it (Passover is 163 days
// before).
func hebrew(year, days int) (model.Day, bool) {
	if year < 1 || year > 3000 {
		return 0, false
	}
	first := hebrewNewYear(year + 3761)
	if days > 58 && (hebrewNewYear(year+3762)-first)%10 == 5 {
		days++ // Cheshvan has 30 days
	}
	return first.AddDays(days), true
}

// The years in which moonFeast answers.
const firstMoon, lastMoon = 1800, 2200

// moon is the day, in a place some hours from Greenwich, of the first new moon
// (or full moon) on or after the day of the year.
func moon(year, month, day int, full bool, hours float64) (model.Day, bool) {
	if year < firstMoon || year > lastMoon {
		return 0, false
	}
	first := model.DayOf(year, month, day)
	k := math.Floor((float64(year)+float64(month-1)/12-2000)*12.3685) - 1
	if full {
		k += 0.5
	}
	for range 4 {
		// The Julian day number 2440587.5 is the midnight that begins 1970.
		at := model.Day(math.Floor(phase(k, full) - 2440587.5 + hours/24))
		if at >= first {
			return at, true
		}
		k++
	}
	return 0, false
}

// phase is the moment of the new or full moon k, counted from the new moon of 6
// January 2000, as a Julian day number, to a few minutes.
func phase(k float64, full bool) float64 {
	t := k / 1236.85
	rad := math.Pi / 180
	m := (2.5534 + 29.10535670*k - 0.0000014*t*t) * rad
	n := (201.5643 + 385.81693528*k + 0.0107582*t*t) * rad
	f := (160.7108 + 390.67050284*k - 0.0016118*t*t) * rad
	e := 1 - 0.002516*t - 0.0000074*t*t
	c := [...]float64{-0.40720, 0.17241, 0.01608, 0.01039, 0.00739, -0.00514, 0.00208}
	if full {
		c = [...]float64{-0.40614, 0.17302, 0.01614, 0.01043, 0.00734, -0.00515, 0.00209}
	}
	return 2451550.09766 + 29.530588861*k + 0.00015437*t*t +
		c[0]*math.Sin(n) + c[1]*e*math.Sin(m) + c[2]*math.Sin(2*n) + c[3]*math.Sin(2*f) +
		c[4]*e*math.Sin(n-m) + c[5]*e*math.Sin(n+m) + c[6]*e*e*math.Sin(2*m) -
		0.00111*math.Sin(n-2*f) - 0.00057*math.Sin(n+2*f) + 0.00056*e*math.Sin(2*n+m) - 0.00042*math.Sin(3*n)
}

// The hours from Greenwich at which a lunar day is told: that of China begins
// at midnight; those of India that are kept at nightfall belong to the evening
// before a moon that changes by day.
const chinaHours, indiaHours, nightfallHours = 8, 5.5, -12

// lunar is the day from which a feast of a lunisolar calendar is counted.
func lunar(rule feastRule, year, month, day int) (model.Day, bool) {
	switch rule {
	case chineseFeast:
		// The second new moon after the winter solstice.
		first, ok := moon(year-1, 12, 23, false, chinaHours)
		if !ok {
			return 0, false
		}
		y, m, d := first.AddDays(2).Civil()
		return moon(y, m, d, false, chinaHours)
	case newMoonFeast:
		return moon(year, month, day, false, nightfallHours)
	case fullMoonFeast:
		return moon(year, month, day, true, nightfallHours)
	}
	return moon(year, month, day, false, indiaHours)
}
