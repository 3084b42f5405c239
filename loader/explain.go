package loader

import (
	"cmp"
	"slices"
	"sync"

	"hito/loader/events"
	"hito/loader/prose"
	"hito/model"
)

// explainer gives the reasons of expressions, which a chronology does not keep
// but for those of large documents: they would take more room than all else that is known of them, and few are ever
// asked for. They hang on the document and its date alone, so its expressions are
// read anew. Those of the document last asked about are kept.
type explainer struct {
	mutex sync.Mutex
	key   explained
	known []model.Expression
}

// explained is what a document's expressions hang on.
type explained struct {
	hash, path, text string
	index            int32
	published        model.Date
	how              model.Knowledge
}

// Expressions is the expressions of a document, with their reasons.
func (x *explainer) Expressions(c *model.Chronology, document int32) []model.Expression {
	d := &c.Documents[document]
	key := explained{d.Hash, d.Path, d.Text, document, d.Published, d.How}
	x.mutex.Lock()
	defer x.mutex.Unlock()
	if x.known == nil || x.key != key {
		x.key, x.known = key, explain(d, document)
	}
	return x.known
}

// explain reads and resolves the expressions of a document as loading does.
func explain(d *model.Document, index int32) []model.Expression {
	tokens := prose.Without(prose.Lend(d.Text), d.Markup)
	defer prose.GiveBack(tokens)
	w := work{in: d, index: index, sentences: prose.Sentences(nil, d.Text, tokens, d.Language)}
	w.tagged = tag(d, tokens, w.sentences, nil)
	return w.resolve(false)
}

// Explain is the reasons of an expression.
func (x *explainer) Explain(c *model.Chronology, e *model.Expression) []model.Reason {
	if len(c.Documents[e.Document].Text) > rereadable {
		return nil // it would have kept them: a row of a table states it
	}
	all := x.Expressions(c, e.Document)
	at, found := slices.BinarySearchFunc(all, e, func(a model.Expression, e *model.Expression) int { return cmp.Compare(a.Start, e.Start) })
	if !found || all[at].End != e.End || all[at].Rule != e.Rule {
		return nil // a row of a table states it
	}
	return all[at].Reasons
}

// Stated is the reasons of a telling that words date.
func (*explainer) Stated(c *model.Chronology, m *model.Mention) []model.Reason {
	return events.Stated(c, m)
}

// rereadable is the largest text, in bytes, that is read anew to explain one of
// its expressions: about a millisecond's work, since the browser asks while a key
// waits. Expressions of larger ones (books, tables) keep their reasons.
const rereadable = 64 << 10
