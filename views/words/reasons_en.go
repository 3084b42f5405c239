package words

// reasonsEN is every rule's sentence in English, by the stage that gives it.
func reasonsEN() [][]entry {
	return [][]entry{timexEN, datingEN, actorsEN, eventsEN, readerEN, loaderEN, linesEN, commandEN}
}

var timexEN = []entry{}

var datingEN = []entry{
	{"dating.stated", "the document says so: {1q}"},
	{"dating.named-day", "{1q} and {2q} are the same day, and only {3D} is both"},
	{"dating.today", "{1q} is {2d}: agencies name the weekday of the day they write on"},
	{"dating.not-before", "it tells {1q} ({2d}) as past: it was not written before"},
	{"dating.caption", "a caption says {1q} ({2d}): it was not written before"},
	{"dating.shared-event", "{1q} is what {2} dates: {3d}[; that leaves {4d}]"},
	{"dating.month-over", "it says {1q}, and {2d} was over"},
	{"dating.same-process", "{2} speaks of {1q} too[; that leaves {3d}]"},
	{"dating.not-yet", "what {1} dates {2d} has not happened here yet"},
	{"dating.contradicted", "it states {1d}, but says {2q}, which is past and is {3d}"},
	{"dating.nothing", "nothing in the text says when it was written"},
}

var actorsEN = []entry{}

var eventsEN = []entry{
	{"events.date.stated", "the sentence says when: {1q}, {2d}"},
	{"events.date.clause", "the main clause says when: {1q}, {2d}"},
	{"events.date.told", "it follows the date just told of the same people: {1d}"},
	{"events.date.document", "it is told as news, so it is of the document's date: {1d}"},
	{"events.date.before", "it is told as past, so it was before the document: {1d}"},
	{"events.same-persons", "the same people meet at the same time ({1d}): {2+}"},
	{"events.same-states", "the same states and the same kind of pact ({1d}): {2+}"},
	{"events.same-day", "the same day ({1d}) brings the same together: {2+}"},
	{"events.same-visit", "the same visit ({1d}): {2} in {3}"},
	{"events.same-process", "it goes by the same name, {1q}, and is of the same: {2+}"},
	{"events.same-sending", "the same send and receive: {1+}"},
	{"events.same-act", "the same act, {2q}, on the same day ({1d}), of the same: {3+}"},
	{"events.same-document", "the same document tells it again: {1+}"},
	{"events.date.narrowest", "{1d} is the narrowest that its {2} tellings allow"},
	{"events.date.bounded-by", "what is known leaves this interval: {1d}"},
}

var readerEN = []entry{
	{"reader.absent", "no such file or folder"},
	{"reader.unreadable", "cannot be read[ ({1})]"},
	{"reader.irregular", "not a regular file"},
	{"reader.extension", "no format that hito reads ({1})"},
	{"reader.outside", "a link that leads out of its folder"},
	{"reader.nothing", "a folder without documents"},
	{"reader.large", "too large ({1} bytes; the limit is {2})"},
	{"reader.many", "too many files (the limit is {1})"},
	{"reader.binary", "not text"},
	{"reader.empty", "empty: no word in it"},
	{"reader.duplicate", "it repeats {1}"},
	{"reader.decoded", "not UTF-8: read as {1}"},
	{"reader.repaired", "{1} bytes were not UTF-8: read as {2}"},
}
var loaderEN = []entry{}

var hintsEN = []entry{
	{"reader.hint.spelling", "look how the path is spelled"},
	{"reader.hint.permission", "see that you may read it"},
	{"reader.hint.convert", "save it as plain text (.txt, .md)"},
	{"reader.hint.utf8", "save it as UTF-8"},
	{"reader.hint.split", "split it, or name fewer files"},
	{"reader.hint.inside", "name the file that the link leads to"},
}

var typesEN = []entry{
	{"meeting", "meeting"},
	{"visit", "visit"},
	{"treaty", "treaty"},
	{"message", "message"},
	{"statement", "statement"},
	{"deployment", "deployment"},
	{"attack", "attack"},
	{"casualties", "casualties"},
	{"ceremony", "ceremony"},
	{"election", "election"},
	{"appointment", "appointment"},
	{"resignation", "resignation"},
	{"arrest", "arrest"},
	{"trial", "trial"},
	{"protest", "protest"},
	{"announcement", "announcement"},
	{"start", "start"},
	{"end", "end"},
	{"disaster", "disaster"},
	{"test", "test"},
	{"sanction", "sanction"},
	{"deal", "deal"},
	{"law", "law"},
	{"event", "event"},
}
