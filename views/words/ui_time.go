package words

import "hito/model"

// TimeUI is what the browser says of time: the facet of dates, the lanes, the
// selection on the histogram.
type TimeUI struct {
	// The facet of dates: the switch, its hint, the chip in the header; how many
	// %[1] surely are, and may be.
	OnlySure, DatesHint, TermSure, TermConflict string
	SurelySo, PossiblySo                        Phrase
	// The lanes: the pane's name and its tab, over the names of %[1] actors, why
	// there are none; the choice in a cell, an empty one; who else takes part, and
	// %[2] more.
	Lanes, LanesTab, LanesNone string
	LanesCount                 Phrase
	CellTitle, CellEmpty       string
	CellWith, CellWithMore     Phrase
	// What the filter's fields, statuses and a yes are called while it is typed, by
	// model.Key and model.Status.
	Fields   [model.KeyConflict + 1]string `of:"- actor place type status document after before date sure outlet conflict"`
	Statuses [3]string                     `of:"dated bounded undated"`
	Yes      string
	// The brush: %[1] its time, %[2] how many events; why there is none.
	BrushNone string
	Brushed   Phrase
}
