package timex

// The words of English that dates are made of. Case and accents do not count;
// a word in several lines has all their meanings.

// The function words that only English asks for.
const (
	wOn       word = iota + 128 // on, upon
	wAt                         // at, @
	wA                          // a, an
	wSince                      // since
	wThrough                    // through, thru
	wOver                       // over, throughout
	wBack                       // "two weeks back"
	wHence                      // "two weeks hence"
	wEarlier                    // earlier
	wFew                        // few
	wFiscal                     // fiscal, calendar: says nothing of the year
	wBusiness                   // business, working: of days and weeks
	wPeriod                     // the period that was told
	wGenitive                   // the s of 's
	wWill                       // will, shall: also "would", "may" where no month
	wPartOf                     // "a good part of 1990"
	wSometime                   // sometime, some time
	wBecause                    // opens a clause
	wZone                       // EST, GMT
	wTime                       // "in two weeks' time"
	wTitle                      // Mr, Dr: a name follows
	wThan                       // than
	wBeyond                     // beyond, onward
	wFull                       // full, whole, entire
	wQ                          // the Q of Q3, the H of H1
	wSo                         // "or so"
	wAnother                    // another
)

const (
	isFalseMonth trait = 1 << (24 + iota) // may, march: also a verb
	isGivenName                           // April, June, August: also a name
	isAfterYear                           // counted behind a number: people, percent
	isDecadeWord                          // the eighties
)

func enAlso(t trait, e entry) entry {
	e.traits |= t
	return e
}

func enPartOfDay(words string) entry {
	return entry{words, lexeme{traits: isPart | isStart}}
}

func enDay(n int8, words string) entry {
	return entry{words, lexeme{traits: isDeictic | isStart, deictic: n}}
}

func enSeasonWord(n int8, words string) entry {
	return entry{words, lexeme{traits: isSeason | isStart, season: n}}
}

func enThirdWord(n int8, words string) entry {
	return entry{words, lexeme{traits: isThird | isStart, third: n}}
}

var enNumbers = []entry{
	number(0, "zero oh"), number(1, "one"), number(2, "two"), number(3, "three"), number(4, "four"), number(5, "five"), number(6, "six"), number(7, "seven"),
	number(8, "eight"), number(9, "nine"), number(10, "ten"), number(11, "eleven"), number(12, "twelve"), number(13, "thirteen"),
	number(14, "fourteen"), number(15, "fifteen"), number(16, "sixteen"), number(17, "seventeen"), number(18, "eighteen"),
	number(19, "nineteen"), number(20, "twenty"), number(30, "thirty"), number(40, "forty"), number(50, "fifty"), number(60, "sixty"),
	number(70, "seventy"), number(80, "eighty"), number(90, "ninety"), number(100, "hundred"), number(1000, "thousand"),

	ordinal(1, "first"), ordinal(2, "second"), ordinal(3, "third"), ordinal(4, "fourth"), ordinal(5, "fifth"), ordinal(6, "sixth"),
	ordinal(7, "seventh"), ordinal(8, "eighth"), ordinal(9, "ninth"), ordinal(10, "tenth"), ordinal(11, "eleventh"),
	ordinal(12, "twelfth"), ordinal(13, "thirteenth"), ordinal(14, "fourteenth"), ordinal(15, "fifteenth"), ordinal(16, "sixteenth"),
	ordinal(17, "seventeenth"), ordinal(18, "eighteenth"), ordinal(19, "nineteenth"), ordinal(20, "twentieth"), ordinal(30, "thirtieth"),

	begins(wHalf, "half"), begins(wPair, "couple pair"), begins(wSome, "several some many"), begins(wFew, "few"), begins(wA, "a an"),
	{"twenties", enDecadeLexeme(20)}, {"thirties", enDecadeLexeme(30)}, {"forties", enDecadeLexeme(40)}, {"fifties", enDecadeLexeme(50)},
	{"sixties", enDecadeLexeme(60)}, {"seventies", enDecadeLexeme(70)}, {"eighties", enDecadeLexeme(80)}, {"nineties", enDecadeLexeme(90)},
	{"thousands", enDecadeLexeme(1000)}, {"hundreds", enDecadeLexeme(100)},
}

// enDecadeLexeme is the lexeme of a number that tells a decade: "the eighties".
func enDecadeLexeme(n int16) lexeme { return lexeme{traits: isDecadeWord, ordinal: n} }

var enCalendar = []entry{
	month(1, "january"), month(2, "february"), enAlso(isFalseMonth, month(3, "march")), enAlso(isGivenName, month(4, "april")),
	enAlso(isFalseMonth, month(5, "may")), enAlso(isGivenName, month(6, "june")), month(7, "july"),
	enAlso(isGivenName, month(8, "august")), month(9, "september"), month(10, "october"), month(11, "november"), month(12, "december"),
	abbreviated(month(1, "jan")), abbreviated(month(2, "feb febr")), abbreviated(month(3, "mar")), abbreviated(month(4, "apr")),
	abbreviated(month(6, "jun")), abbreviated(month(7, "jul")), abbreviated(month(8, "aug")), abbreviated(month(9, "sep sept")),
	abbreviated(month(10, "oct")), abbreviated(month(11, "nov")), abbreviated(month(12, "dec")),

	weekday(1, "monday"), weekday(2, "tuesday"), weekday(3, "wednesday"), weekday(4, "thursday"), weekday(5, "friday"), weekday(6, "saturday"),
	weekday(7, "sunday"), plural(weekday(1, "mondays")), plural(weekday(2, "tuesdays")), plural(weekday(3, "wednesdays")),
	plural(weekday(4, "thursdays")), plural(weekday(5, "fridays")), plural(weekday(6, "saturdays")), plural(weekday(7, "sundays")),
	abbreviated(weekday(1, "mon")), abbreviated(weekday(2, "tue tues")), abbreviated(weekday(3, "wed weds")),
	abbreviated(weekday(4, "thu thur thurs")), abbreviated(weekday(5, "fri")), abbreviated(weekday(6, "sat")), abbreviated(weekday(7, "sun")),

	unitWord(UnitDay, "day"), plural(unitWord(UnitDay, "days")), unitWord(UnitWeek, "week wk workweek"), plural(unitWord(UnitWeek, "weeks wks")),
	unitWord(UnitWeekend, "weekend wkend"), plural(unitWord(UnitWeekend, "weekends")), unitWord(UnitFortnight, "fortnight"),
	plural(unitWord(UnitFortnight, "fortnights")), unitWord(UnitMonth, "month"), unitWord(UnitMonth, "mo mth"), plural(unitWord(UnitMonth, "months mos mths")),
	unitWord(UnitQuarter, "quarter qtr trimester"), plural(unitWord(UnitQuarter, "quarters qtrs trimesters")), unitWord(UnitHalf, "semester"),
	plural(unitWord(UnitHalf, "semesters")), unitWord(UnitYear, "year yr"), plural(unitWord(UnitYear, "years yrs")),
	unitWord(UnitDecade, "decade"), plural(unitWord(UnitDecade, "decades")), unitWord(UnitCentury, "century"),
	plural(unitWord(UnitCentury, "centuries")), unitWord(UnitMillennium, "millennium"), plural(unitWord(UnitMillennium, "millennia millenniums")),
	unitWord(UnitHour, "hour hr"), plural(unitWord(UnitHour, "hours hrs")), unitWord(UnitMinute, "minute min"),
	plural(unitWord(UnitMinute, "minutes mins")), plural(unitWord(UnitSecond, "seconds secs")),
	enSeasonWord(1, "spring springtime"), enSeasonWord(2, "summer summertime"), enSeasonWord(3, "fall autumn"), enSeasonWord(4, "winter wintertime"),

	enPartOfDay("morning afternoon evening night dawn dusk lunch lunchtime overnight midday afternoonish"),
	{"noon midday", lexeme{traits: isPart | isStart, word: wNoon}}, {"midnight", lexeme{traits: isPart | isStart, word: wMidnight}},
	{"nights mornings afternoons evenings", lexeme{traits: isPart | isPlural | isStart}},
	enDay(0, "today tonight otd"), enDay(-1, "yesterday"), enDay(1, "tomorrow tmrw tmr tomorow tommorow"),
	enThirdWord(1, "early beginning start outset bom boy"), enThirdWord(2, "mid middle"), enThirdWord(3, "late end close eom eoy"),
}

var enModifiers = []entry{
	modifier(modThis, "this these"), modifier(modThat, "that those"), modifier(modLast, "last past"), modifier(modNext, "next coming upcoming forthcoming"),
	modifier(modFinal, "latest"), modifier(modAfter, "following subsequent ensuing"), modifier(modPrior, "previous preceding prior"),
	modifier(modSame, "same corresponding comparable"), modifier(modNow, "current present ongoing"),
}

var enFunction = []entry{
	begins(wThe, "the"), begins(wOf, "of"), says(wTo, "to"), begins(wIn, "in"), begins(wAnd, "and"), says(wOr, "or"), begins(wFrom, "from"),
	begins(wUntil, "until till untill til"), begins(wBetween, "between"), says(wAgo, "ago"), begins(wInside, "within"),
	begins(wAfter, "after"), says(wLater, "later"), begins(wEarlier, "earlier"), begins(wLater, "later"), begins(wBefore, "before"), begins(wSince, "since"),
	begins(wEach, "every each"), begins(wAll, "all"), begins(wBy, "by"), begins(wFor, "for"), begins(wOn, "on upon"), says(wAt, "at"),
	says(wDuring, "during"), says(wOver, "over throughout"), begins(wThrough, "through thru"), says(wBack, "back"), says(wHence, "hence"),
	begins(wAbout, "about around nearly almost roughly approximately circa ca"), begins(wMore, "more less"), says(wThan, "than"),
	begins(wNow, "now currently nowadays presently"), begins(wThen, "then"), begins(wRest, "rest remainder remaining"),
	begins(wDaily, "daily weekly monthly yearly annually hourly nightly biweekly"),
	begins(wQ, "q h"), says(wSo, "so"), begins(wFiscal, "fiscal calendar cy fy"), says(wBusiness, "business working work full whole entire"), begins(wPeriod, "period"),
	says(wGenitive, "s"), says(wSometime, "sometime"), says(wZone, "est edt pst pdt cst cdt gmt utc et pt jst ist bst cet"),
	says(wTime, "time"), says(wBeyond, "beyond onward onwards greater"), begins(wStarting, "starting beginning commencing"),
	says(wEra, "christ"), says(wBeforeEra, "bc bce"), begins(wEraNow, "ad"), says(wEraNow, "ce"), says(wAM, "am"), says(wPM, "pm"), says(wHour, "clock oclock"),
	says(wDate, "date"), says(wEve, "eve"), says(wAge, "old aged age"), says(wAnniversary, "anniversary anniversaries"), says(wOther, "other"), says(wAnother, "another"),
	says(wTitle, "mr mrs ms miss dr sir lady lord senator sen rep president minister secretary judge gov governor theresa brian"),
	says(wLaw, "flight no nos number numbers page pages pp article section chapter law bill resolution route highway interstate boeing airbus model room building suite version channel psalm"),
	says(wStreet, "street avenue road square boulevard st ave rd blvd movement brigade barracks"),
	says(wBecause, "that which who whom whose when where while because although though if whether but as unless"),
	says(wNot, "not"), says(wIt, "it he she they we you i"),
	{"percent per pct people men women children dollars euros pounds miles feet points shares jobs times votes seats tons tonnes barrels troops soldiers employees", lexeme{traits: isAfterYear}},
	// What is named for a holiday and is not on its day.
	{"market markets decoration decorations tree trees gift gifts present presents card cards shopping shoppers season sale sales costume costumes candy egg eggs bunny song songs movie movies special album lights spirit story carol carols jumper pudding cake cookies bonus list retail stocking stockings wreath ornaments hamper", lexeme{traits: isNoun}},
	{"election elections olympics olympic games cup season census budget war crisis campaign summit vintage revolution constitution treaty act festival", lexeme{traits: isYearing}},
}

// enFalse are phrases that look like dates and are none.
const enFalse = "bloody sunday; sunday times; sunday telegraph; ruby tuesday; joe friday; sheffield wednesday; super tuesday; " +
	"saturday night live; march madness; friday night lights; sunday school; man friday; day care; " +
	"present day; this time; next time; last time; sun microsystems; good morning; good afternoon; good evening; good night; " +
	"prague spring; arab spring; summer school; spring break; second hand; second half; second amendment; may i; first amendment; " +
	"summer olympics; winter olympics; summer games; winter games; winter palace; time of day"

// english is the language; its grammar stands in the other en_ files.
func english() *language {
	l := newLanguage([][]entry{enNumbers, enCalendar, enModifiers, enFunction, enVerbs}, enDays, func(d *stateDay) *[]string { return &d.en }, 0)
	l.addFalse(enFalse)
	l.markQuiet()
	l.phrase = enPhrase
	l.tense = enTense
	l.monthFirst = true
	l.and = " and "
	return l
}
