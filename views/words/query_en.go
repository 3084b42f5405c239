package words

// queryEN is what can be wrong with a query, and the mends.
var queryEN = []entry{
	{"query.unclosed", "the quotation is not closed"},
	{"query.unclosed.hint", "add the closing mark, or write \\\" for one inside the quotation"},
	{"query.dash", "nothing after the dash"},
	{"query.dash.hint", "write -word to leave out, \"-\" to look for a dash"},
	{"query.key", "unknown key: {1}"},
	{"query.key.hint", "known keys are actor, place, type, status, doc, outlet, after, before, date and sure; put words with a colon in quotes"},
	{"query.nothing", "nothing to look for"},
	{"query.nothing.hint", "write it right after the colon, in quotes where it has spaces"},
	{"query.sure-excluded", "it cannot be left out"},
	{"query.sure-excluded.hint", "write sure:yes or sure:no"},
	{"query.date-excluded", "dates cannot be left out"},
	{"query.date-excluded.hint", "ask for the days before with before:, those after with after:"},
	{"query.date", "not a date: {1}"},
	{"query.date.hint", "dates are EDTF: 2025-10-27, 2025-10, 2025, 199X, 2024-05/2024-08"},
	{"query.status", "unknown status: {1}"},
	{"query.status.hint", "known ones are dated, bounded and undated"},
	{"query.sure", "neither yes nor no: {1}"},
	{"query.sure.hint", "write sure:yes or sure:no"},
	{"query.saved", "no saved query: {1}"},
	{"query.saved.hint", "\"@text\", in quotation marks, looks for these letters"},
	{"query.type", "no such type of event: {1}"},
	{"query.type.hint", "there are {1}"},
}
