package words

// Arranged is what the browser says of how its panes stand, of the mouse, and of
// searching in a pane.
type Arranged struct {
	Alone, Single, Even, Least string
	MouseOn, MouseOff          string
	Brush                      Phrase // %[1] a time
	// Searching in a pane: %[1] what for, or how many times it is there.
	HuntDetail, HuntSource, HuntHint string
	HuntAround                       string
	HuntKept, HuntNone, HuntAt       Phrase
	Why, Who                         string // headings of folded parts
	FewerDates                       string
	FoldWhere, FoldNothing           string
}
