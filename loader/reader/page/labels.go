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

// labelAt is what the words before a date call it, or, where there are none,
// those behind it.
func labelAt(text string, start int) label {
	if l := labelOf(text[:start], true); l != labelNone {
		return l
	}
	m, ok := scanner{text: text}.next(start)
	if !ok || strings.ContainsAny(text[m.end:], "0123456789") {
		return labelNone // they may speak of what comes next
	}
	return labelOf(text[m.end:], false)
}

// labelOf is what the words of a short text call a date that stands behind them
// (the last word counts) or before them (the first one does).
func labelOf(text string, behind bool) label {
	if len(text) < 4 {
		return labelNone
	}
	text = strings.ToLower(text)
	published, updated := index(text, wordsPublished, behind), index(text, wordsUpdated, behind)
	switch {
	case published < 0 && updated < 0:
		return labelNone
	case updated < 0 || published >= 0 && (published > updated) == behind:
		return labelPublished
	}
	return labelUpdated
}

// index is where the first or last of the words stands, -1 where none does.
func index(text string, words []string, last bool) int {
	best := -1
	for _, word := range words {
		at := strings.Index(text, word)
		if last {
			at = strings.LastIndex(text, word)
		}
		if at >= 0 && (best < 0 || (at > best) == last) {
			best = at
		}
	}
	return best
}
