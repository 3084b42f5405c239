package page

import "strings"

// clock reads the time and zone behind a day: "T10:00:00+02:00", " - 22H10",
// ", 10:28 p.m.", " a las 07:46".
func (s scanner) clock(m moment) moment {
	at := s.clockStart(m.end)
	hours := s.digitsAt(at, 2)
	if at == m.end || hours == at || hours+3 > len(s.text) || strings.IndexByte(":hH.", s.text[hours]) < 0 || s.digitsAt(hours+1, 3) != hours+3 {
		return m
	}
	hour, minute := number(s.text[at:hours]), number(s.text[hours+1:hours+3])
	if hour > 24 || minute > 59 {
		return m
	}
	at = hours + 3
	hour, at = s.halfDay(hour, at)
	m.minutes = hour*60 + minute
	for at < len(s.text) && (isDigit(s.text[at]) || s.text[at] == ':' || s.text[at] == '.' && at+1 < len(s.text) && isDigit(s.text[at+1])) {
		at++
	}
	m.end = at
	return s.zone(m)
}

// zone reads the zone behind a clock time.
func (s scanner) zone(m moment) moment {
	zone := m.end
	if zone < len(s.text) && s.text[zone] == ' ' {
		zone++
	}
	if zone >= len(s.text) {
		return m
	}
	switch s.text[zone] {
	case 'Z', 'z':
		m.zoned, m.end = true, zone+1
	case '+', '-':
		hours := s.digitsAt(zone+1, 2)
		minutes := hours
		if minutes < len(s.text) && s.text[minutes] == ':' {
			minutes++
		}
		end := s.digitsAt(minutes, 2)
		if hours-zone != 3 {
			return m
		}
		m.zone = number(s.text[zone+1:hours]) * 60
		if end-minutes == 2 {
			m.zone += number(s.text[minutes:end])
		} else {
			end = hours
		}
		if s.text[zone] == '-' {
			m.zone = -m.zone
		}
		if m.zone > 14*60 || m.zone < -12*60 {
			m.zone = 0
			return m
		}
		m.zoned, m.end = true, end
	}
	return m
}

// clockStart is where a clock time would begin behind a day.
func (s scanner) clockStart(at int) int {
	for range 4 {
		rest := s.text[at:]
		switch {
		case rest == "":
			return at
		case strings.IndexByte("Tt ,|-", rest[0]) >= 0:
			at++
		case strings.HasPrefix(rest, "–"):
			at += len("–")
		case strings.HasPrefix(rest, "a las "):
			at += len("a las ")
		case strings.HasPrefix(rest, "at "):
			at += len("at ")
		default:
			return at
		}
	}
	return at
}

// halfDay reads "a.m." and "p.m." behind a clock time.
func (s scanner) halfDay(hour, at int) (int, int) {
	rest := strings.ToLower(s.text[at:min(len(s.text), at+6)])
	half := strings.TrimLeft(rest, " ")
	if len(half) < 2 || half[1] != 'm' && !strings.HasPrefix(half[1:], ".m") {
		return hour, at
	}
	end := at + len(rest) - len(half) + 1 + strings.IndexByte(half[1:], 'm') + 1
	switch {
	case half[0] == 'p' && hour < 12:
		return hour + 12, end
	case half[0] == 'a' && hour == 12:
		return 0, end
	case half[0] == 'p' || half[0] == 'a':
		return hour, end
	}
	return hour, at
}
