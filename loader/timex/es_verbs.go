package timex

var esTenses = []entry{}

func esTense(word string) tense { return noTense }
