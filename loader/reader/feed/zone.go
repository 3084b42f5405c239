package feed

import (
	"strings"

	"hito/loader/reader/entry"
	"hito/model"
)

// Many systems write the dates of a feed in universal time, where the evening of
// America is the next day. What the outlet's own clock said is told by another
// date of the feed that has its zone, by the day in the item's address, or by the
// zones of the outlet's country; where these leave two days, both are kept.

// The rules of dates that a feed states in universal time.
const (
	RuleLocal     = "feed.local"     // its words, the day at the outlet's place
	RuleUniversal = "feed.universal" // its words, the two days that it may be
)

// instant is the clock and zone of a timestamp, in minutes; zone is ahead of
// universal time.
type instant struct{ clock, zone int }

// instantOf reads the clock and zone of a timestamp: "Tue, 07 May 2024 04:30:00
// GMT", "2024-05-07T04:30:00.000-05:00"; false where it states either not.
func instantOf(words string) (instant, bool) {
	at := strings.IndexByte(words, ':')
	if at < 1 || !isDigit(words, at-1) || !isDigit(words, at+1) || !isDigit(words, at+2) {
		return instant{}, false
	}
	hour := int(words[at-1] - '0')
	if isDigit(words, at-2) {
		hour += 10 * int(words[at-2]-'0')
	}
	i := instant{clock: 60*hour + 10*int(words[at+1]-'0') + int(words[at+2]-'0')}
	if i.clock >= 24*60 {
		return instant{}, false
	}
	at += 3
	for at < len(words) && (words[at] == ':' || words[at] == '.' || words[at] == ' ' || isDigit(words, at)) {
		at++
	}
	switch rest := words[at:]; rest {
	case "Z", "z", "GMT", "UTC", "UT", "GMT+0", "+0000", "-0000", "+00:00", "-00:00", "+00":
		return i, true
	default:
		var ok bool
		i.zone, ok = offset(rest)
		return i, ok
	}
}

// offset reads "+0200", "-05:00" and "+02".
func offset(s string) (minutes int, ok bool) {
	if len(s) < 3 || s[0] != '+' && s[0] != '-' || !isDigit(s, 1) || !isDigit(s, 2) {
		return 0, false
	}
	minutes = 60 * (10*int(s[1]-'0') + int(s[2]-'0'))
	if rest := strings.TrimPrefix(s[3:], ":"); len(rest) == 2 && isDigit(rest, 0) && isDigit(rest, 1) {
		minutes += 10*int(rest[0]-'0') + int(rest[1]-'0')
	} else if rest != "" {
		return 0, false
	}
	if s[0] == '-' {
		minutes = -minutes
	}
	return minutes, minutes >= -12*60 && minutes <= 14*60
}

func isDigit(s string, at int) bool { return at >= 0 && at < len(s) && '0' <= s[at] && s[at] <= '9' }

// localise gives the days at the outlet's place to the items that are dated in
// universal time.
func (r *reader) localise() {
	for i := range r.entries {
		e := &r.entries[i]
		for k := range e.Dates {
			d := &e.Dates[k]
			at, ok := instantOf(d.Fact)
			if !ok || at.zone != 0 || at.clock == 0 || !d.Date.IsDay() || d.Rule != RulePublished && d.Rule != RuleUpdated {
				continue // midnight sharp is a day without a clock
			}
			first, last := r.zones(e)
			from, to := d.Date.Earliest+shift(at.clock, first), d.Date.Earliest+shift(at.clock, last)
			if from != to {
				if day, ok := dayOfURL(e.URL, from, to); ok {
					from, to = day, day
				}
			}
			if local := model.FromDays(from, to, model.GranularityDay); local != d.Date {
				d.Date, d.Rule = local, RuleLocal
				if from != to {
					d.Rule = RuleUniversal
				}
			}
		}
	}
}

// shift is how many days a clock in universal time is before or after that of a
// zone.
func shift(clock, zone int) model.Day {
	switch local := clock + zone; {
	case local < 0:
		return -1
	case local >= 24*60:
		return 1
	}
	return 0
}

// zones are the first and last zone in which an item may be dated.
func (r *reader) zones(e *entry.Entry) (first, last int) {
	for _, d := range e.Dates {
		if at, ok := instantOf(d.Fact); ok && at.zone != 0 {
			return at.zone, at.zone
		}
	}
	if r.zone != 0 {
		return r.zone, r.zone
	}
	return regionZones(r.region, e.URL)
}

// stateZone notes the zone of a timestamp of the feed: the first that is not
// universal time.
func (r *reader) stateZone(lists ...[]string) {
	for _, list := range lists {
		for _, words := range list {
			if at, ok := instantOf(words); ok && at.zone != 0 && r.zone == 0 {
				r.zone = at.zone
			}
		}
	}
}

// dayOfURL is the one of two days that an item's address names: /2024/05/06/.
func dayOfURL(url string, days ...model.Day) (model.Day, bool) {
	if len(url) > 2000 {
		return 0, false
	}
	for _, day := range days {
		iso := model.FromDays(day, day, model.GranularityDay).String()
		for _, mark := range [...]string{"-", "/", ""} {
			if written := strings.ReplaceAll(iso, "-", mark); strings.Contains(url, written) {
				return day, true
			}
		}
	}
	return 0, false
}

// regions are the countries' zones, in hours ahead of universal time, summer and
// winter, west and east: the code of the country as language tags and addresses
// have it, the first and the last. Of each, the zones in which nearly all of its
// people live. From the IANA time zone database.
const regions = `
es 0 2  mx -8 -5  ar -3 -3  cl -4 -3  co -5 -5  pe -5 -5  ec -5 -5  ve -4 -4  bo -4 -4  py -4 -3  uy -3 -3  cr -6 -6  gt -6 -6  hn -6 -6  ni -6 -6
sv -6 -6  pa -5 -5  cu -5 -4  do -4 -4  pr -4 -4  gq 1 1  us -8 -4  ca -8 -3  gb 0 1  uk 0 1  ie 0 1  au 8 11  nz 12 13  in 6 6  za 2 2  br -4 -3  pt 0 1
fr 1 2  de 1 2  it 1 2  cat 0 2  eus 0 2  gal 0 2
`

// anyFirst and anyLast are the zones where Spanish and English are most written,
// from California to Spain.
const anyFirst, anyLast = -8 * 60, 2 * 60

// regionZones are the zones of a country, that of the language's tag ("es-MX") or
// of the address; else those of anywhere.
func regionZones(language, url string) (first, last int) {
	_, region, _ := strings.Cut(strings.ReplaceAll(model.Fold(language), "_", "-"), "-")
	if first, last, ok := zonesOf(region); ok {
		return first, last
	}
	host := url
	if _, after, ok := strings.Cut(url, "://"); ok {
		host = after
	}
	host, _, _ = strings.Cut(host, "/")
	host, _, _ = strings.Cut(host, ":")
	if first, last, ok := zonesOf(model.Fold(host[strings.LastIndexByte(host, '.')+1:])); ok {
		return first, last
	}
	return anyFirst, anyLast
}

func zonesOf(country string) (first, last int, ok bool) {
	if len(country) < 2 || len(country) > 3 {
		return 0, 0, false
	}
	words := strings.Fields(regions)
	for i := 0; i+2 < len(words); i += 3 {
		if words[i] == country {
			return 60 * hours(words[i+1]), 60 * hours(words[i+2]), true
		}
	}
	return 0, 0, false
}

// hours reads a number of the table.
func hours(s string) int {
	if rest, ok := strings.CutPrefix(s, "-"); ok {
		return -hours(rest)
	}
	n := 0
	for i := range len(s) {
		n = 10*n + int(s[i]-'0')
	}
	return n
}
