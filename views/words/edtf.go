package words

import "hito/model"

func parseDate(edtf string) (model.Date, bool) { return model.Date{}, false }
