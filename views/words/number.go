package words

import (
	"strconv"
	"time"

	"hito/model"
)

// Number writes a number as the language groups its digits: "10.000" in Spanish,
// which leaves four digits together, "10,000" in English. It is what the printer
// of golang.org/x/text writes, but for the four digits, and costs a frame nothing.
func (w *Words) Number(n int) string {
	digits := strconv.Itoa(n)
	if n < w.texts.ungrouped && n > -w.texts.ungrouped {
		return digits
	}
	sign := 0
	if n < 0 {
		sign = 1
	}
	grouped := make([]byte, 0, len(digits)+len(digits)/3*len(w.texts.thousands))
	for i := range len(digits) {
		if i > sign && (len(digits)-i)%3 == 0 {
			grouped = append(grouped, w.texts.thousands...)
		}
		grouped = append(grouped, digits[i])
	}
	return string(grouped)
}

// Megabytes writes bytes as millions of them, with one decimal below ten: "3,4".
func (w *Words) Megabytes(bytes int64) string {
	tenths := (bytes + 50_000) / 100_000
	if tenths >= 100 {
		return w.Number(int((bytes + 500_000) / 1_000_000))
	}
	return strconv.FormatInt(tenths/10, 10) + w.texts.point + strconv.FormatInt(tenths%10, 10)
}

// Percent writes a share: "9 %" in Spanish, "9%" in English.
func (w *Words) Percent(n int) string { return w.Number(n) + w.names.percent }

// PercentSign is what stands behind the number of a share, with its blank.
func (w *Words) PercentSign() string { return w.names.percent }

// Span writes a duration in its two largest units: "8 s", "2 min 5 s", "1 h 3 min".
func (w *Words) Span(d time.Duration) string {
	seconds := int(d.Round(time.Second) / time.Second)
	switch {
	case seconds < 60:
		return strconv.Itoa(seconds) + " s"
	case seconds < 3600:
		return strconv.Itoa(seconds/60) + " min " + strconv.Itoa(seconds%60) + " s"
	}
	return strconv.Itoa(seconds/3600) + " h " + strconv.Itoa(seconds/60%60) + " min"
}

// TimeLeft is how long something may still take that has done so much of all in
// the time it has run; ok is false where that is too early to tell, or over.
func TimeLeft(done, all int64, run time.Duration) (left time.Duration, ok bool) {
	if run < 2*time.Second || done <= 0 || done >= all {
		return 0, false
	}
	return time.Duration(float64(run) * float64(all-done) / float64(done)).Round(time.Second), true
}

// AppendDistance appends how far a date lies from another: "+12 días", "−3 meses",
// "~+2 años", in the largest unit that says it well; "~" where either is not one
// certain day, "=" for the same days.
func (w *Words) AppendDistance(dst []byte, from, to model.Date) []byte {
	if from.SameDays(to) {
		return append(dst, '=')
	}
	if !isSure(from) || !isSure(to) {
		dst = append(dst, '~')
	}
	days := int(known(to) - known(from))
	sign := "+"
	if days < 0 {
		sign, days = "−", -days
	}
	n, unit := days, &w.names.units[0]
	switch {
	case days >= 2*365:
		n, unit = (days*4+2*365)/(4*365+1), &w.names.units[2]
	case days >= 60:
		n, unit = (days*12+182)/365, &w.names.units[1]
	}
	if sign == "+" && n == 0 {
		sign = ""
	}
	dst = strconv.AppendInt(append(dst, sign...), int64(n), 10)
	return append(append(dst, ' '), unit.of(w.texts, n)...)
}

// known is the end of a date that is known, the first of two.
func known(d model.Date) model.Day {
	if d.Earliest == model.OpenPast {
		return d.Latest
	}
	return d.Earliest
}

func isSure(d model.Date) bool { return d.IsDay() && d.Qualifier == 0 && d.ToQualifier == 0 }
