package command

import (
	"slices"
	"strings"

	"hito/model"
	"hito/views/words"
)

// fieldNames are what --columns may call a field, folded: as the loader does,
// then in Spanish.
var fieldNames = [len(Fields)][]string{
	{"date", "published", "fecha"},
	{"title", "headline", "titulo", "titular"},
	{"text", "body", "texto", "cuerpo"},
	{"url", "link", "enlace", "direccion"},
	{"outlet", "source", "medio", "fuente"},
	{"author", "autor", "autora"},
	{"event", "suceso", "acontecimiento", "hecho"},
	{"end", "fin"},
	{"place", "lugar"},
	{"actors", "actores", "quien"},
	{"type", "tipo"},
	{"language", "idioma"},
}

// columns reads "date=fecha,text=cuerpo": which column holds each field.
func columns(text string) (map[string]string, error) {
	named := map[string]string{}
	for part := range strings.SplitSeq(text, ",") {
		field, column, ok := strings.Cut(part, "=")
		field, column = model.Fold(strings.TrimSpace(field)), strings.TrimSpace(column)
		if !ok || field == "" || column == "" {
			return nil, fault(words.CommandColumns, words.CommandColumnsHint, part)
		}
		i := slices.IndexFunc(fieldNames[:], func(names []string) bool { return slices.Contains(names, field) })
		if i < 0 {
			return nil, fault(words.CommandColumn, words.CommandColumnHint, field, strings.Join(Fields[:], ", "))
		}
		if other, twice := named[Fields[i]]; twice {
			return nil, fault(words.CommandColumnTwice, none, Fields[i], other, column)
		}
		named[Fields[i]] = column
	}
	return named, nil
}

// checkReading looks at what was said of how to read.
func (r *run) checkReading() (err error) {
	if r.columnsText != "" {
		if r.reading.Columns, err = columns(r.columnsText); err != nil {
			return err
		}
	}
	if name := r.reading.Encoding; name != "" && r.KnownEncoding != nil && !r.KnownEncoding(name) {
		return fault(words.CommandEncoding, words.CommandEncodingHint, name)
	}
	if r.whoAsked && strings.TrimSpace(r.reading.Actors) == "" {
		return fault(words.CommandValueMissing, words.CommandValueMissingHint, "--actors", "--actors FILE")
	}
	if r.wordsAsked && strings.TrimSpace(r.reading.Events) == "" {
		return fault(words.CommandValueMissing, words.CommandValueMissingHint, "--events", "--events FILE")
	}
	if r.watch && slices.Contains(r.paths, "-") {
		return fault(words.CommandWatchStdin, words.CommandWatchStdinHint)
	}
	if r.watch && !r.draws() {
		return fault(words.CommandWatchList, words.CommandWatchListHint)
	}
	return nil
}
