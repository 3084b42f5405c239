package page

import "strings"

// label is what the words beside a date say it is.
type label uint8

const (
	labelNone label = iota
	labelPublished
	labelUpdated
)

// The words, in lower case, that say what a date is, in the languages that
// pages come in.
var (
	wordsPublished = []string{
		"publicad", "publicat", "postado", "publicación", "fecha", "creado", "posted", "published", "veröffentlicht", "erstellt", "eingestellt",
		"publié", "mis en ligne", "pubblicato", "gepubliceerd", "geplaatst", "datum", "first published", "date:", "data:",
		"issued", "written", "geschrieben", "verfasst", "опубликовано", "опубліковано", "added", "released",
	}
	wordsUpdated = []string{
		"actualiza", "actualitza", "modificad", "modificat", "última edición", "updated", "modified", "last edited", "last change", "revised",
		"aktualisiert", "letzte änderung", "geändert", "stand:", "mis à jour", "modifié", "aggiornat", "bijgewerkt", "atualizad", "обновлено", "оновлено",
	}
)

// labelOf is what a short text calls the date in it. One that names both is of
// publication: the first date in it is.
func labelOf(text string) label {
	text = strings.ToLower(text)
	published, updated := index(text, wordsPublished), index(text, wordsUpdated)
	switch {
	case published >= 0 && (updated < 0 || published < updated):
		return labelPublished
	case updated >= 0:
		return labelUpdated
	}
	return labelNone
}

// index is where the first of the words stands, -1 where none does.
func index(text string, words []string) int {
	best := -1
	for _, word := range words {
		if at := strings.Index(text, word); at >= 0 && (best < 0 || at < best) {
			best = at
		}
	}
	return best
}
