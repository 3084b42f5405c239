package timex

// Unit is a unit of the calendar or, from UnitHour on, of the clock.
type Unit uint8

// The units.
const (
	NoUnit Unit = iota
	UnitDay
	UnitWeekend
	UnitWeek
	UnitFortnight
	UnitMonth
	UnitQuarter
	UnitFourMonths
	UnitHalf
	UnitSeason
	UnitYear
	UnitLustrum // five years
	UnitDecade
	UnitCentury
	UnitMillennium
	UnitHour
	UnitMinute
	UnitSecond
)

var unitNames = [...]string{"", "day", "weekend", "week", "fortnight", "month", "quarter", "four-months", "half", "season",
	"year", "lustrum", "decade", "century", "millennium", "hour", "minute", "second"}

// String is the unit's name in symbolic values.
func (u Unit) String() string {
	return unitNames[u]
}

// Dir says on which side of the anchor an under-specified date lies.
type Dir int8

// The directions. Near is what nothing in the text decides: the candidate
// nearest to the anchor, the earlier of two as near.
const (
	Near         Dir = iota
	Past             // at the anchor or before it
	Future           // at the anchor or after it
	StrictPast       // before the anchor
	StrictFuture     // after the anchor
	This             // in the anchor's own year, month or week
	// Recent is at the anchor, before it, or not long after it: the year of the
	// anchor but for its ends.
	Recent
)

var dirNames = [...]string{"~", "<=", ">=", "<", ">", "=", "~<"}

// Op is one step from a date to another.
type Op uint8

// The steps. N and Unit are their operands. A step that names a part (a month,
// a weekday) takes it from within the date that the step before it gave, or,
// as the first step, from the anchor's surroundings, on the side Dir says.
const (
	OpNone       Op = iota
	OpYear          // the year N
	OpDecade        // the decade that begins with the year N
	OpCentury       // the century N, negative before Christ
	OpUnit          // the unit that holds the date, and N units on
	OpShift         // N units on, as fine as the unit
	OpMove          // N units on, to the day
	OpMonth         // the month N
	OpMonthDay      // the month N/100 and the day N%100
	OpDay           // the day N of the month
	OpWeekday       // the weekday N, Monday is 1
	OpSeason        // the season N: 1 spring to 4 winter, of the north
	OpPartOf        // the part N of a year: Unit is quarter, half or four months
	OpNth           // the unit N within the date, from its end where N < 0
	OpFirst         // the first N units of the date, the last where N < 0
	OpThird         // the N of 1 early, 2 middle, 3 late part: about a third
	OpFeast         // the named day N
	OpRest          // from the anchor to the end of the unit that holds it
	OpSoFar         // from the beginning of that unit to the anchor
	OpRolling       // the N units after the anchor, or before it where N < 0
	OpYears         // the years 10 times N in the century: "los 80"
	OpSame          // the date itself
	OpToYear        // the date told, in the year N: "el mismo período de 1999"
	OpYearsOn       // the date told, N years on
	OpShortYear     // the year of the two digits N, in the century of the document
	OpNthWeekday    // the weekday N%10, the N/10th of the date, from its end where N < 0
)

var opNames = [...]string{"", "year", "decade", "century", "this", "shift", "move", "month", "monthday", "day", "weekday", "season",
	"part", "nth", "first", "third", "feast", "rest", "sofar", "rolling", "decade-of-century", "same", "in-year", "years-on", "short-year", "nth-weekday"}

// Step is one step of a Point.
type Step struct {
	Op   Op
	Unit Unit
	Dir  Dir
	N    int32
}

// Anchor says what a Point is reckoned from.
type Anchor uint8

// The anchors of a Point.
const (
	Absolute     Anchor = iota // from nothing
	FromDocument               // from the day the document was published
	FromTold                   // from the date last told in the text
	FromStart                  // the end of a range: from its beginning
	FromPart                   // the quarter told last, in the year that the steps give
)

var anchorNames = [...]string{"", "DCT", "told", "from", "quarter"}

const maxSteps = 5

// Point is a date as a function of its anchor: steps that are taken one after
// the other. It is flat and comparable, and holds no word of any language.
type Point struct {
	Anchor Anchor
	Count  uint8
	// Weekday is a weekday said beside the date (1 to 7, 0 none): no step, but
	// evidence ("lunes 12 de enero").
	Weekday uint8
	// Approx says that the words themselves are vague ("unos", "casi").
	Approx bool
	Steps  [maxSteps]Step
}

// Form says how the Points of a Value make a date.
type Form uint8

// The forms of a Value.
const (
	Single Form = iota // From
	Range              // From to To
	Since              // From and later
	After              // later than From
	Until              // From and earlier
	Before             // earlier than From
)

var formNames = [...]string{"", "range", "since", "after", "until", "before"}

// Value is the symbolic value of an expression: a function of the anchor.
type Value struct {
	Form Form
	// Landmark says that an open range is told for its one known end ("desde
	// el lunes"): the value is that end, and Form says which it is.
	Landmark bool
	From, To Point
}

func (p *Point) add(op Op, unit Unit, n int32, dir Dir) {
	if p.Count < maxSteps {
		p.Steps[p.Count] = Step{Op: op, Unit: unit, Dir: dir, N: n}
		p.Count++
	}
}

func (p Point) first() Step {
	if p.Count == 0 {
		return Step{}
	}
	return p.Steps[0]
}

// step is the first step with the op, and whether there is one.
func (p *Point) step(op Op) (*Step, bool) {
	for i := range p.Steps[:p.Count] {
		if p.Steps[i].Op == op {
			return &p.Steps[i], true
		}
	}
	return nil, false
}

// inside puts the steps of the container before those of p: "el lunes" inside
// "la semana pasada". It reports whether there was room.
func (p *Point) inside(container Point) bool {
	if int(p.Count+container.Count) > maxSteps {
		return false
	}
	out := container
	for _, s := range p.Steps[:p.Count] {
		out.Steps[out.Count] = s
		out.Count++
	}
	out.Approx = out.Approx || p.Approx
	if p.Weekday != 0 {
		out.Weekday = p.Weekday
	}
	*p = out
	return true
}

// free reports whether the point is under-specified: it begins with a part
// whose whole the words do not name, so that a direction decides.
func (p *Point) free() bool {
	if p.Anchor != FromDocument || p.Count == 0 {
		return false
	}
	switch p.Steps[0].Op {
	case OpMonth, OpMonthDay, OpDay, OpFeast, OpPartOf:
		return p.Steps[0].Dir == Near
	case OpUnit: // "el fin de semana"
		return p.Steps[0].Unit == UnitWeekend && p.Steps[0].N == 0 && p.Steps[0].Dir == Near
	case OpWeekday, OpSeason: // "este lunes" is past or to come
		return p.Steps[0].Dir == Near || p.Steps[0].Dir == This
	}
	return false
}

// Absolute reports whether the value needs no anchor.
func (v Value) Absolute() bool {
	return v.From.Anchor == Absolute && (v.Form != Range || v.To.Anchor == Absolute || v.To.Anchor == FromStart)
}

// Told reports whether the value is reckoned from the date last told.
func (v Value) Told() bool { return v.From.Anchor == FromTold }

// Weekday is the weekday that the words name, Monday is 1: of its own or
// beside a date ("lunes 12 de enero").
func (v Value) Weekday() (int, bool) {
	if v.From.Weekday != 0 {
		return int(v.From.Weekday), true
	}
	if s, ok := v.From.step(OpWeekday); ok {
		return int(s.N), true
	}
	return 0, false
}

// MonthDay is the month and day of the month that the words name, of a named
// day as well where it falls on the same day every year.
func (v Value) MonthDay() (month, day int, ok bool) {
	if v.Form == Range {
		return 0, 0, false
	}
	if s, ok := v.From.step(OpMonthDay); ok {
		return int(s.N / 100), int(s.N % 100), true
	}
	if s, ok := v.From.step(OpFeast); ok {
		f := feastAt(int(s.N))
		return f.month, f.day, f.rule == fixedFeast && f.month != 0
	}
	return 0, 0, false
}

// Year is the calendar year that the words name.
func (v Value) Year() (int, bool) {
	if s, ok := v.From.step(OpYear); ok {
		return int(s.N), true
	}
	return 0, false
}

// Direction is -1 where the value lies before its anchor, 1 where it lies after
// it, and 0 where the words do not say.
func (v Value) Direction() int {
	for _, s := range v.From.Steps[:v.From.Count] {
		switch {
		case s.Dir == Past || s.Dir == StrictPast:
			return -1
		case s.Dir == Future || s.Dir == StrictFuture:
			return 1
		case (s.Op == OpUnit || s.Op == OpShift || s.Op == OpMove || s.Op == OpRolling) && s.N != 0:
			if s.N < 0 {
				return -1
			}
			return 1
		}
	}
	return 0
}

// String is the value in a form that a person can read: "weekday(1) < DCT".
func (v Value) String() string { return string(v.appendTo(make([]byte, 0, 64))) }

func (v Value) appendTo(dst []byte) []byte {
	if v.Form != Single {
		dst = append(append(dst, formNames[v.Form]...), '(')
	}
	dst = v.From.appendTo(dst)
	if v.Form == Range {
		dst = v.To.appendTo(append(dst, ", "...))
	}
	if v.Form != Single {
		dst = append(dst, ')')
	}
	return dst
}

// appendTo writes the anchor and the steps: "DCT.week-1.weekday(1)".
func (p *Point) appendTo(dst []byte) []byte {
	dst = append(dst, anchorNames[p.Anchor]...)
	for i, s := range p.Steps[:p.Count] {
		if i > 0 || p.Anchor != Absolute {
			dst = append(dst, '.')
		}
		dst = s.appendTo(dst)
	}
	if p.Approx {
		dst = append(dst, '~')
	}
	return dst
}

func (s Step) appendTo(dst []byte) []byte {
	switch s.Op {
	case OpUnit:
		dst = append(dst, s.Unit.String()...)
		if s.Dir != Near {
			dst = append(dst, dirNames[s.Dir]...)
		}
		return appendSigned(dst, s.N)
	case OpFeast:
		return append(append(append(dst, "feast("...), feastAt(int(s.N)).id...), ')')
	}
	dst = append(append(dst, opNames[s.Op]...), '(')
	if s.Dir != Near {
		dst = append(dst, dirNames[s.Dir]...)
	}
	dst = appendInt(dst, s.N)
	if s.Unit != NoUnit {
		dst = append(append(dst, ' '), s.Unit.String()...)
	}
	return append(dst, ')')
}

func appendSigned(dst []byte, n int32) []byte {
	if n > 0 {
		dst = append(dst, '+')
	}
	if n == 0 {
		return dst
	}
	return appendInt(dst, n)
}

func appendInt(dst []byte, n int32) []byte {
	if n < 0 {
		return appendInt(append(dst, '-'), -n)
	}
	if n >= 10 {
		dst = appendInt(dst, n/10)
	}
	return append(dst, byte('0'+n%10))
}
