package page

import "hito/model"

// firstDay is the first day that a text states.
func firstDay(text string) (model.Date, bool) { return model.Date{}, false }
