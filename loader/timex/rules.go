package timex

// The ids of rules, for Expression.Rule and for reasons. The facts of a reason
// stand behind its rule, in order: words are those of the source, dates are
// EDTF.
const (
	RuleDate        = "timex.date"          // words, date: a date that needs nothing else
	RuleMonth       = "timex.month"         // words, reckoned from, date
	RuleMonthDay    = "timex.monthday"      // words, reckoned from, date
	RuleDay         = "timex.day"           // words, reckoned from, date: a day of the month
	RuleWeekday     = "timex.weekday"       // words, reckoned from, date
	RuleDeictic     = "timex.deictic"       // words, reckoned from, date: hoy, ayer
	RuleUnit        = "timex.unit"          // words, reckoned from, date: la semana pasada
	RuleYear        = "timex.year"          // words, date
	RuleDecade      = "timex.decade"        // words, date
	RuleCentury     = "timex.century"       // words, date
	RuleSeason      = "timex.season"        // words, reckoned from, date: seasons of the north
	RuleSouthern    = "timex.season.south"  // words, reckoned from, date: seasons of the south
	RulePartOfYear  = "timex.part"          // words, reckoned from, date: quarter, half, four months
	RuleOffset      = "timex.offset"        // words, reckoned from, date: hace dos meses, tres días después
	RuleNth         = "timex.nth"           // words, reckoned from, date: la primera semana de mayo
	RuleThird       = "timex.third"         // words, reckoned from, date: a mediados de mayo, about a third
	RuleFeast       = "timex.feast"         // words, reckoned from, date
	RuleEve         = "timex.eve"           // words, reckoned from, date: la víspera
	RuleTold        = "timex.told"          // words, reckoned from, date: ese día, la fecha
	RuleRolling     = "timex.rolling"       // words, reckoned from, date: los últimos dos meses
	RuleRest        = "timex.rest"          // words, reckoned from, date: lo que queda de año
	RuleRange       = "timex.range"         // words, reckoned from, date
	RuleOpen        = "timex.open"          // words, reckoned from, date: an open end
	RuleLandmark    = "timex.landmark"      // words, reckoned from, date: the known end of an open range
	RuleList        = "timex.list"          // words, reckoned from, date: shares its month or year with the one beside it
	RuleBeside      = "timex.beside"        // words, date: the words right behind them say which day it was
	RuleAnniversary = "timex.anniversary"   // words, reckoned from, date: the year that is commemorated
	RuleTerm        = "timex.term"          // words, date: curso 2021-2022
	RuleDuration    = "timex.duration"      // words
	RuleSet         = "timex.set"           // words
	RuleClock       = "timex.clock"         // words
	RuleAge         = "timex.age"           // words
	RulePresent     = "timex.present"       // words
	ReasonDocument  = "timex.from.document" // the document's date
	ReasonTold      = "timex.from.told"     // the words of the expression told before, its date
	ReasonUnknown   = "timex.from.unknown"  // words: reckoned from a date that is not known
	ReasonPast      = "timex.dir.past"      // the word (a verb, a preposition) that points to the past
	ReasonFuture    = "timex.dir.future"    // the word that points to the future
	ReasonNear      = "timex.dir.near"      // words: nothing points either way, so the nearest
	ReasonBounded   = "timex.bounded"       // the interval in which the document was written
	ReasonInvalid   = "timex.invalid"       // words: no such day in the calendar
	ReasonAhead     = "timex.ahead"         // words, the verb: past, but reckoned from the document it would lie ahead
)

// Rules are all the rule ids.
var Rules = []string{RuleDate, RuleMonth, RuleMonthDay, RuleDay, RuleWeekday, RuleDeictic, RuleUnit, RuleYear, RuleDecade,
	RuleCentury, RuleSeason, RuleSouthern, RulePartOfYear, RuleOffset, RuleNth, RuleThird, RuleFeast, RuleEve, RuleTold, RuleRolling, RuleRest,
	RuleRange, RuleOpen, RuleLandmark, RuleList, RuleBeside, RuleAnniversary, RuleTerm, RuleDuration, RuleSet, RuleClock, RuleAge, RulePresent,
	ReasonDocument, ReasonTold, ReasonUnknown, ReasonPast, ReasonFuture, ReasonNear, ReasonBounded, ReasonInvalid, ReasonAhead}
