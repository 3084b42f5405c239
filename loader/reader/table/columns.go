package table

import (
	"slices"
	"strconv"
	"strings"

	"hito/loader/prose"
)

// Options say how to read a table.
type Options struct {
	// Columns name the columns of a table by what they hold: the columns' own
	// names, or their numbers from 1, by "date", "end", "title", "text", "event",
	// "url", "outlet", "author", "language", "place", "actors" and "type". What is
	// not said is told by the usual names.
	Columns map[string]string
}

// mapping is which columns have which role, the most telling first.
type mapping struct {
	of     [roles][]int
	header []string
	ranks  [][]place // of each column
	wanted []wish
	named  [roles]bool // the user named a column of the role, and it is there
}

// wish is a column that the user named.
type wish struct {
	role role
	key  string // folded, without spaces at its ends
	name string
	met  bool
}

func newMapping(header []string, o Options) *mapping {
	m := &mapping{}
	for field, name := range o.Columns {
		if r, ok := fieldRoles[field]; ok {
			m.wanted = append(m.wanted, wish{role: r, key: prose.FoldString(strings.TrimSpace(name)), name: name})
		}
	}
	slices.SortFunc(m.wanted, func(a, b wish) int { return strings.Compare(a.name, b.name) })
	for _, name := range header {
		m.add(name)
	}
	return m
}

// add takes in the next column. Where the user names the column of a role, those
// with the usual names have it no longer.
func (m *mapping) add(name string) {
	at := len(m.header)
	m.header = append(m.header, name)
	found := rolesOf(name)
	key := prose.FoldString(strings.TrimSpace(name))
	wished := false
	for i := range m.wanted {
		w := &m.wanted[i]
		if w.key != key && w.key != strconv.Itoa(at+1) {
			continue
		}
		if !wished {
			found, wished = nil, true
		}
		if !m.named[w.role] {
			m.of[w.role], m.named[w.role] = nil, true
		}
		w.met = true
		found = append(found, place{w.role, -1})
	}
	m.ranks = append(m.ranks, found)
	for _, p := range found {
		if m.named[p.role] && !wished {
			continue
		}
		columns := m.of[p.role]
		i, _ := slices.BinarySearchFunc(columns, p.rank, func(column, rank int) int {
			return m.rank(column, p.role) - rank - boolInt(m.rank(column, p.role) == rank)
		})
		m.of[p.role] = slices.Insert(columns, i, at)
	}
}

func boolInt(b bool) int {
	if b {
		return 1
	}
	return 0
}

func (m *mapping) rank(column int, r role) int {
	for _, p := range m.ranks[column] {
		if p.role == r {
			return p.rank
		}
	}
	return looseRank
}

func (m *mapping) has(r role) bool { return len(m.of[r]) > 0 }

// first is the first cell of a row that has the role and is not blank.
func (m *mapping) first(r role, cells []string) string {
	for _, column := range m.of[r] {
		if column < len(cells) {
			if cell := strings.TrimSpace(cells[column]); cell != "" {
				return cell
			}
		}
	}
	return ""
}

// unmet are the columns that the user named and that are not there; fatal is
// whether nothing else has the role of one of them.
func (m *mapping) unmet() (names []string, fatal bool) {
	for _, w := range m.wanted {
		if !w.met {
			names = append(names, w.name)
			fatal = fatal || !m.has(w.role)
		}
	}
	return names, fatal
}

// kind is what the rows of a table are.
type kind uint8

const (
	unmapped kind = iota
	articles
	happenings // a table of events
)

// Mean lengths, in bytes: rows whose descriptions are longer are articles.
const longDescription = 600

// looks is what the first rows of a table look like.
type looks struct {
	// described is the mean length of the descriptions, in bytes.
	described int
	// coarse is whether dates are often no days: chronologies have years and
	// months, and an article is of a day.
	coarse bool
}

// kindOf tells the tables of articles from those of events.
func (m *mapping) kindOf(l looks) kind {
	dated := m.has(dateRole) || m.has(yearRole)
	switch {
	case m.named[eventRole]:
		return happenings
	case m.named[textRole]:
		return articles
	case m.isTimeline(), m.isACLED():
		return happenings
	case m.has(eventRole) && dated && (!m.has(textRole) || !m.has(titleRole)):
		return happenings
	case m.has(textRole) && m.has(titleRole) && (l.coarse || m.inParts()) && !m.isPublished():
		return happenings
	case m.has(textRole):
		return articles
	case !dated && !m.has(urlRole):
		return unmapped
	case m.has(titleRole) && m.has(leadRole):
		if l.described > longDescription || m.has(urlRole) && !m.has(placeRole) && !m.has(actorRole) && !m.has(endRole) && !m.has(kindRole) ||
			m.has(authorRole) {
			return articles
		}
		return happenings
	case m.has(titleRole) && (m.has(urlRole) || m.has(authorRole)) && !m.has(placeRole) && !m.has(actorRole) && !m.has(endRole):
		return articles
	case dated && (m.has(titleRole) || m.has(leadRole)):
		return happenings
	}
	return unmapped
}

// isPublished reports whether the rows say who wrote them or where they stand, as
// articles do.
func (m *mapping) isPublished() bool {
	return m.has(urlRole) || m.has(authorRole) || m.has(languageRole)
}

// isTimeline reports whether the columns are TimelineJS's: parts of a date and a
// headline.
func (m *mapping) isTimeline() bool {
	return m.has(yearRole) && m.has(titleRole) && (m.has(endYearRole) || m.has(shownRole) || m.has(groupRole)) && !m.has(authorRole)
}

// isACLED reports whether the columns are those of the Armed Conflict Location &
// Event Data project.
func (m *mapping) isACLED() bool {
	return m.has(precisionRole) && m.has(dateRole) && m.has(kindRole)
}

// inParts reports whether year, month and day are columns of their own.
func (m *mapping) inParts() bool {
	if !m.has(yearRole) {
		return false
	}
	for _, column := range m.of[dateRole] {
		other := true
		for _, p := range m.ranks[column] {
			other = other && p.role != dayRole
		}
		if other {
			return false
		}
	}
	return true
}
