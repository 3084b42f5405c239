package model

// String is the date in EDTF (ISO 8601-2), "" for the zero Date: "2025-10-27",
// "2023-07~", "2023-07-21~/2023-07-31", "199X", "2024-21", "2024-33", "../1945",
// "-0043-03-15", "Y12000". A week or weekend is its range of days.
func (d Date) String() string {
	if d.IsZero() {
		return ""
	}
	return string(d.AppendTo(make([]byte, 0, 24)))
}

// AppendTo appends what String gives to dst.
func (d Date) AppendTo(dst []byte) []byte {
	if d.isPlainDay() {
		return d.Earliest.appendTo(dst)
	}
	d = d.Canonical()
	switch {
	case d.IsZero():
		return dst
	case d.IsInterval() || isWeek(d.Granularity):
		from, to := d.left(), d.right()
		if isWeek(d.Granularity) && d.To == NoGranularity {
			from.unit, to.unit = GranularityDay, GranularityDay
		}
		dst = append(from.appendTo(dst), '/')
		return to.appendTo(dst)
	case d.isUnspecified():
		return d.appendUnspecified(dst)
	}
	return d.left().appendTo(dst)
}

func (e end) appendTo(dst []byte) []byte {
	if e.day.IsOpen() {
		return append(dst, ".."...)
	}
	if e.unit == GranularityDay {
		return append(e.day.appendTo(dst), e.qualifier.String()...)
	}
	u, _ := unitAt(e.day, e.unit)
	switch g := e.unit; g {
	case GranularityYear:
		if !isShortYear(u.year) {
			dst = append(dst, 'Y')
		}
		dst = appendYear(dst, u.year)
	case GranularityDecade, GranularityCentury, GranularityMillennium:
		dst = appendBlock(dst, e.day, g)
	default: // months and the codes that stand in their place
		dst = append(appendYear(dst, u.year), '-')
		dst = appendTwo(dst, u.number)
	}
	return append(dst, e.qualifier.String()...)
}

// appendBlock appends the decade, century or millennium of the day: its digits,
// then an X for each unknown one.
func appendBlock(dst []byte, day Day, g Granularity) []byte {
	year, _, _ := day.Civil()
	dst = appendYear(dst, year)
	for size, at := yearsIn(g), len(dst)-1; size > 1; size, at = size/10, at-1 {
		dst[at] = 'X'
	}
	return dst
}

func (d Date) appendUnspecified(dst []byte) []byte {
	in, _ := d.unspecifiedIn()
	dst = append(end{day: d.Earliest, unit: in}.appendTo(dst), "-XX"...)
	if in == GranularityYear && d.Granularity == GranularityDay {
		dst = append(dst, "-XX"...)
	}
	return append(dst, d.Qualifier.String()...)
}
