package words

// reasonsES is every rule's sentence in Spanish, by the stage that gives it.
func reasonsES() [][]entry {
	return [][]entry{timexES, datingES, actorsES, eventsES, readerES, loaderES}
}

var timexES = []entry{}
var datingES = []entry{}
var actorsES = []entry{}
var eventsES = []entry{}
var readerES = []entry{}
var loaderES = []entry{}
var typesES = []entry{}
var hintsES = []entry{}
