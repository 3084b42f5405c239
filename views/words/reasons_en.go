package words

// reasonsEN is every rule's sentence in English, by the stage that gives it.
func reasonsEN() [][]entry {
	return [][]entry{timexEN, datingEN, actorsEN, eventsEN, readerEN, loaderEN}
}

var timexEN = []entry{}
var datingEN = []entry{}
var actorsEN = []entry{}
var eventsEN = []entry{}
var readerEN = []entry{}
var loaderEN = []entry{}
var typesEN = []entry{}
var hintsEN = []entry{}
