package lines

import (
	"encoding/json"
	"strconv"
	"strings"

	"hito/model"
	"hito/views/words"
)

// The fields of `dates --jsonl`: what comes out, a line for each text.
type (
	answerLine struct {
		ID    json.RawMessage `json:"id"`
		Spans []dateLine      `json:"spans"`
	}
	dateLine struct {
		Start int32  `json:"start"`
		End   int32  `json:"end"`
		Text  string `json:"text"`
		Value string `json:"value"`
		Kind  string `json:"kind"`
		Rule  string `json:"rule"`
	}
	// chainLine is a line of `dates --format jsonl` and of `--explain`: what
	// the batch says, and how it was found.
	chainLine struct {
		dateLine
		Symbolic   string       `json:"symbolic"`
		Anchor     string       `json:"anchor"`
		AnchorDate string       `json:"anchor_date"`
		Reasons    []reasonLine `json:"reasons"`
	}
)

// Answers writes one line of `dates --jsonl` for each text it is given.
type Answers struct {
	p   *Printer
	enc *encoder
}

// Answers begins the answers to a batch; end it with Flush.
func (p *Printer) Answers() *Answers { return &Answers{p, newEncoder(p.out)} }

// Answer writes what was found in one text. The id is the text's own, as JSON.
func (a *Answers) Answer(id json.RawMessage, text string, found []model.Expression) error {
	if len(id) == 0 {
		id = json.RawMessage("null")
	}
	line := answerLine{ID: id, Spans: make([]dateLine, 0, len(found))}
	for i := range found {
		line.Spans = append(line.Spans, dateOf(text, &found[i]))
	}
	return a.enc.line(line)
}

// Flush writes what is left.
func (a *Answers) Flush() error { return a.p.out.Flush() }

func dateOf(text string, x *model.Expression) dateLine {
	return dateLine{x.Start, x.End, text[x.Start:x.End], x.Date.String(), x.Kind.String(), x.Rule}
}

// Expressions writes the expressions of time of one text, one a line.
func (p *Printer) Expressions(text string, found []model.Expression) error {
	if p.Format == JSONL {
		return p.chains(text, found)
	}
	t := p.table([]string{"start", "end", "text", "value", "kind", "rule", "anchor", "reason"}, 6, 6, 28, 12, 8, 20, 20)
	for i := range found {
		x := reckoned(&found[i])
		value := x.Date.String()
		if value == "" {
			value = x.Symbolic
		}
		t.row(strconv.Itoa(int(x.Start)), strconv.Itoa(int(x.End)), text[x.Start:x.End], value, x.Kind.String(), x.Rule, anchor(x), p.chain(x))
	}
	return t.end()
}

func (p *Printer) chains(text string, found []model.Expression) error {
	enc := newEncoder(p.out)
	for i := range found {
		x := reckoned(&found[i])
		line := chainLine{dateOf(text, x), x.Symbolic, x.Anchor.String(), x.AnchorDate.String(), reasonLines(p.Words, x.Reasons)}
		if err := enc.line(line); err != nil {
			return err
		}
	}
	return p.out.Flush()
}

// reckoned is an expression that says how it was reckoned, were it with nothing.
func reckoned(x *model.Expression) *model.Expression {
	if x.Chain != nil {
		return x
	}
	full := *x
	full.Chain = &model.Chain{}
	return &full
}

// anchor is what an expression was reckoned from, with its date.
func anchor(x *model.Expression) string {
	if x.AnchorDate.IsZero() {
		return x.Anchor.String()
	}
	return x.Anchor.String() + " " + x.AnchorDate.String()
}

// chain is the reasons of an expression in one line.
func (p *Printer) chain(x *model.Expression) string {
	said := make([]string, len(x.Reasons))
	for i, r := range x.Reasons {
		said[i] = p.Words.Reason(r)
	}
	return strings.Join(said, "; ")
}

// Explain writes the whole chain from the words to the date, for each
// expression of a phrase.
func (p *Printer) Explain(text string, found []model.Expression) error {
	if p.Format == JSONL || p.Format == CSV {
		return p.Expressions(text, found)
	}
	say := p.Words
	for i := range found {
		x := reckoned(&found[i])
		if i > 0 {
			p.out.WriteString("\n")
		}
		date := dateAndValue(say.LongDate(x.Date), x.Date)
		isDate := x.Kind == model.KindDate
		switch {
		case x.Date.IsZero() && x.Anchor == model.AnchorUnknown:
			date = say.Say(words.LinesNeedsReference)
		case !isDate && x.Date.IsZero():
			date = say.Say(words.LinesNoDay)
		}
		p.heading(say.Quote(text[x.Start:x.End]) + " → " + date)
		p.field(words.LinesKind, say.Expression(x.Kind))
		p.field(words.LinesSymbolic, x.Symbolic)
		if isDate { // a duration is reckoned from nothing
			p.field(words.LinesAnchor, say.Of(words.AnchorOf, x.Anchor.String(), x.AnchorDate.String()))
		}
		p.field(words.LinesRule, x.Rule)
		for n, r := range x.Reasons {
			if r.Rule == x.Rule && isDate && x.Date.IsZero() && x.Anchor == model.AnchorUnknown {
				continue // its sentence ends in the date that is not known
			}
			p.item(strconv.Itoa(n+1) + ". " + say.Reason(r))
		}
	}
	return p.out.Flush()
}
