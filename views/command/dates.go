package command

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"
	"maps"
	"slices"
	"strconv"
	"unicode/utf8"

	"hito/model"
	"hito/views/words"
)

// dates is the temporal tagger alone: a text in, its expressions out.
func (r *run) dates(context.Context) int {
	r.tellProblems(r.misconfigured)
	reference := model.Date{}
	if r.reference != "" {
		d, err := r.date(r.reference)
		if err != nil {
			return r.fail(err)
		}
		reference = d
	}
	if len(r.paths) > 1 {
		return r.fail(fault(words.CommandOneFile, none, r.paths[1]))
	}
	if r.isExplain {
		return r.explainPhrase(reference)
	}
	in, err := r.input()
	if err != nil {
		return r.fail(err)
	}
	defer in.Close()
	if r.batch {
		return r.finish(Done, r.answer(in, reference))
	}
	data, err := io.ReadAll(io.LimitReader(in, mostText+1))
	switch {
	case err != nil:
		return r.fail(err)
	case len(data) > mostText:
		return r.fail(fault(words.CommandLongText, none, strconv.Itoa(mostText)))
	}
	text := validText(data)
	found := r.wanted(r.Dates(text, r.textLanguage, reference), true)
	return r.finish(Done, r.printer(nil).Expressions(text, found))
}

// mostText is how many bytes of a text are read.
const mostText = 16 << 20

// explainPhrase prints the chain from the words of one phrase to its date.
func (r *run) explainPhrase(reference model.Date) int {
	text := validText([]byte(r.explain))
	found := r.Dates(text, r.textLanguage, reference)
	if len(found) == 0 {
		r.tell(r.say.Say(words.CommandNoDate, text))
		return NothingFits
	}
	code := r.finish(Done, r.printer(nil).Explain(text, found))
	if slices.ContainsFunc(found, func(x model.Expression) bool { return x.Anchor == model.AnchorUnknown }) {
		r.hint(r.say.Say(words.CommandNoReference))
	}
	return code
}

// input is the one file that was named, or standard input.
func (r *run) input() (io.ReadCloser, error) {
	if len(r.paths) == 1 && r.paths[0] != "-" {
		return r.Open(r.paths[0])
	}
	if r.StdinTerminal {
		r.tell(r.say.Say(words.CommandWaiting))
	}
	return io.NopCloser(r.Stdin), nil
}

// wanted are the dates among the expressions found: durations, sets and clock
// times are no dates, and neither, unless open is set, is what no anchor gives
// a date. --all keeps everything.
func (r *run) wanted(found []model.Expression, open bool) []model.Expression {
	if r.everything {
		return found
	}
	kept := found[:0]
	for _, x := range found {
		if x.Kind == model.KindDate && (open || !x.Date.IsZero()) {
			kept = append(kept, x)
		}
	}
	return kept
}

// question is one line of `dates --jsonl`: id, lang, reference_date and text,
// of which only the text must be there.
type question struct {
	ID                  json.RawMessage
	Language, Reference string
	Text                *string
	// Unknown is a key that means nothing here: worth a word, no failure, since
	// a batch may carry what is for others.
	Unknown string
}

// readQuestion reads line n of a batch.
func readQuestion(n int, line []byte) (q question, err error) {
	var fields map[string]json.RawMessage
	if err := json.Unmarshal(line, &fields); err != nil || fields == nil {
		return q, fault(words.CommandBatch, words.CommandBatchHint, strconv.Itoa(n))
	}
	for _, key := range slices.Sorted(maps.Keys(fields)) {
		value := fields[key]
		switch key {
		case "id":
			q.ID = value
		case "lang":
			err = json.Unmarshal(value, &q.Language)
		case "reference_date":
			err = json.Unmarshal(value, &q.Reference)
		case "text":
			err = json.Unmarshal(value, &q.Text)
		default:
			q.Unknown = key
		}
		if err != nil {
			return q, fault(words.CommandBatchValue, words.CommandBatchHint, strconv.Itoa(n), key)
		}
	}
	return q, nil
}

// answer answers a batch, a line for each line, as they come.
func (r *run) answer(in io.Reader, reference model.Date) error {
	answers := r.printer(nil).Answers()
	lines := bufio.NewReaderSize(in, 1<<20)
	for n := 1; ; n++ {
		line, err := lines.ReadBytes('\n')
		if err != nil && !errors.Is(err, io.EOF) {
			return err
		}
		if len(bytes.TrimSpace(line)) > 0 {
			if err := r.answerLine(answers.Answer, n, line, reference); err != nil {
				return errors.Join(err, answers.Flush())
			}
		}
		if err != nil || lines.Buffered() == 0 { // somebody may be waiting
			if flushed := answers.Flush(); flushed != nil || err != nil {
				return flushed
			}
		}
	}
}

func (r *run) answerLine(answer func(json.RawMessage, string, []model.Expression) error, n int, line []byte, reference model.Date) error {
	q, err := readQuestion(n, line)
	if err != nil {
		return err
	}
	if q.Unknown != "" && !r.toldKey {
		r.toldKey = true
		r.tell(r.say.Say(words.CommandBatchKey, strconv.Itoa(n), q.Unknown))
	}
	if q.Reference != "" {
		d, err := model.ParseEDTF(q.Reference)
		if err != nil {
			return fault(words.CommandBatchDate, words.CommandDateHint, q.Reference, strconv.Itoa(n))
		}
		reference = d
	}
	if q.Language == "" {
		q.Language = r.textLanguage
	}
	if q.Language != "" && q.Language != "es" && q.Language != "en" {
		return fault(words.CommandBatchLanguage, words.CommandLanguageHint, q.Language, strconv.Itoa(n))
	}
	if q.Text == nil {
		return fault(words.CommandBatchText, words.CommandBatchHint, strconv.Itoa(n))
	}
	return answer(q.ID, *q.Text, r.wanted(r.Dates(*q.Text, q.Language, reference), reference.IsZero()))
}

// validText is data as UTF-8, each broken byte made the sign for one.
func validText(data []byte) string {
	if utf8.Valid(data) {
		return string(data)
	}
	return string(bytes.ToValidUTF8(data, []byte("\uFFFD")))
}
