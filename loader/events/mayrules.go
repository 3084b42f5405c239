package events

// RuleSameTurn joins tellings of a turn in somebody's life: its facts are the
// date, the type, and who.
const RuleSameTurn = "events.same-turn"

// The ids of the reasons to ask whether two events are one, with their facts.
const (
	RuleMaySeveral = "suggest.several"      // the coarser date, two or more names: it is of one of several
	RuleMayPlace   = "suggest.same-place"   // the date, the place, one or more names
	RuleMayPersons = "suggest.same-persons" // two or more names: the dates do not exclude it
	RuleMayVisit   = "suggest.same-visit"   // the date, where, who
	RuleMayDays    = "suggest.near-days"    // one day, the other day, two or more names
	RuleMayWords   = "suggest.same-words"   // the date, the words, one or more names
	RuleMayStates  = "suggest.same-states"  // two or more states
	RuleMayAffair  = "suggest.same-affair"  // the date, one or more words and names that both have
	RuleMaySurname = "suggest.surname"      // the date, who is in both, the two of one surname
)
