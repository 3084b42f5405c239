package page

import "hito/model"

// The zones that exist, in minutes ahead of UTC.
const (
	westmost = -12 * 60
	eastmost = 14 * 60
)

// zone is the page's own zone, in minutes ahead of UTC, as far as it matters to
// the day of its timestamps: many systems write them in UTC, and an evening in
// America is the next day there. It is the zone of a timestamp that has one;
// else what lies between one in UTC and the same minute as a clock on a wall
// has it; else one in which the day is the one that the page's address or its
// first line with a date shows.
func (d *dating) zone() int {
	for _, s := range d.found {
		if s.zoned && s.zone != 0 && s.rule != RuleScript {
			return s.zone
		}
	}
	for _, utc := range d.found {
		if !utc.zoned || utc.minutes < 0 {
			continue
		}
		for _, wall := range d.found {
			if wall.zoned || wall.minutes < 0 || wall.rule == RuleScript {
				continue
			}
			between := 24*60*(int(wall.dayNumber())-int(utc.dayNumber())) + wall.minutes - utc.minutes
			if between%15 == 0 && between >= westmost && between <= eastmost && between != 0 {
				return between
			}
		}
		return d.shownZone(utc)
	}
	return 0
}

func (m moment) dayNumber() model.Day { return model.DayOf(m.year, m.month, m.day) }

// shownZone is a zone in which a timestamp in UTC is of the day that the page
// shows, 0 where it is so in UTC or no zone does it.
func (d *dating) shownZone(utc stated) int {
	for _, s := range d.found {
		if s.zoned || s.monthly || s.rule != RuleURL && (s.rule != RuleLine && s.rule != RuleTime || s.rank%1000 >= 200) {
			continue
		}
		switch s.dayNumber() - utc.dayNumber() {
		case 0:
			return 0
		case -1:
			if utc.minutes+westmost < 0 {
				return -utc.minutes - 1
			}
		case 1:
			if utc.minutes+eastmost >= 24*60 {
				return 24*60 - utc.minutes
			}
		}
	}
	return 0
}
