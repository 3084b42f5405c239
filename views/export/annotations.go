package export

import (
	"net/url"
	"unicode/utf8"

	"hito/model"
	"hito/views/lines"
)

// Web Annotations (W3C Recommendation, 23 February 2017) as JSON-LD: each telling
// is an annotation, whose target is the sentence in its document, by its place
// (in characters, as the recommendation counts) and by its words with some of
// those around it. Its body is the event in the terms of schema.org, dated in
// EDTF. Every telling has one, dated or not.

// around is how many characters before and after the words are given.
const around = 32

type (
	annotationPage struct {
		Context []any          `json:"@context"`
		ID      string         `json:"id"`
		Type    string         `json:"type"`
		Label   string         `json:"label,omitempty"`
		Total   int            `json:"total"`
		First   annotationList `json:"first"`
	}
	annotationList struct {
		ID         string       `json:"id"`
		Type       string       `json:"type"`
		StartIndex int          `json:"startIndex"`
		Items      []annotation `json:"items"`
	}
	annotation struct {
		ID         string           `json:"id"`
		Type       string           `json:"type"`
		Motivation string           `json:"motivation"`
		Body       annotatedEvent   `json:"body"`
		Target     annotationTarget `json:"target"`
	}
	annotatedEvent struct {
		ID      string         `json:"id"`
		Type    string         `json:"type"`
		Name    string         `json:"schema:name"`
		Kind    string         `json:"schema:additionalType"`
		When    *edtfValue     `json:"schema:temporalCoverage,omitempty"`
		Told    *edtfValue     `json:"hito:toldDate,omitempty"`
		Actors  []annotatedWho `json:"schema:actor,omitempty"`
		Places  []annotatedWho `json:"schema:location,omitempty"`
		Role    string         `json:"hito:role"`
		Because []string       `json:"hito:reason,omitempty"`
	}
	annotatedWho struct {
		ID   string `json:"id"`
		Type string `json:"type"`
		Name string `json:"schema:name"`
	}
	edtfValue struct {
		Type  string `json:"@type"`
		Value string `json:"@value"`
	}
	annotationTarget struct {
		Source   string `json:"source"`
		Language string `json:"language,omitempty"`
		Selector []any  `json:"selector"`
	}
	textPosition struct {
		Type  string `json:"type"`
		Start int    `json:"start"`
		End   int    `json:"end"`
	}
	textQuote struct {
		Type   string `json:"type"`
		Exact  string `json:"exact"`
		Prefix string `json:"prefix"`
		Suffix string `json:"suffix"`
	}
)

// annotationContext are the names that the annotations use.
var annotationContext = []any{"http://www.w3.org/ns/anno.jsonld", map[string]string{
	"schema": "http://schema.org/", "edtf": "http://id.loc.gov/datatypes/edtf/", "hito": "urn:hito:terms:",
}}

func (x *exporter) annotations(events []int32) error {
	items := []annotation{}
	for _, n := range events {
		e := &x.Events[n]
		for _, m := range e.Mentions.In(x.Chronology) {
			items = append(items, x.annotation(e, &x.Mentions[m]))
		}
	}
	return lines.NewJSON(x.out).Line(annotationPage{Context: annotationContext, ID: "urn:hito:annotations", Type: "AnnotationCollection", Label: x.name,
		Total: len(items), First: annotationList{"urn:hito:annotations:1", "AnnotationPage", 0, items}})
}

func (x *exporter) annotation(e *model.Event, m *model.Mention) annotation {
	body := annotatedEvent{ID: "urn:hito:event:" + e.ID.String(), Type: "schema:Event", Name: x.Title(e), Kind: x.Word(e.Type), When: edtf(e.Date), Told: edtf(m.Date),
		Actors: x.annotated(m.Actors.In(x.Chronology)), Places: x.annotated(m.Places.In(x.Chronology)), Role: m.Role.String()}
	for _, r := range x.WhyEvent(e) {
		body.Because = append(body.Because, x.say.Reason(r))
	}
	d := x.document(m)
	return annotation{ID: "urn:hito:telling:" + m.ID.String(), Type: "Annotation", Motivation: "describing", Body: body,
		Target: annotationTarget{sourceOf(d), d.Language, selectors(d.Text, m.Span)}}
}

func (x *exporter) annotated(actors []int32) []annotatedWho {
	var who []annotatedWho
	for _, a := range actors {
		kind := [...]string{model.Person: "schema:Person", model.State: "schema:Country", model.Organisation: "schema:Organization", model.Place: "schema:Place",
			model.Product: "schema:Thing"}[x.Actors[a].Kind]
		who = append(who, annotatedWho{"urn:hito:actor:" + url.PathEscape(x.Actors[a].ID), kind, x.Actors[a].Name})
	}
	return who
}

func edtf(d model.Date) *edtfValue {
	if d.IsZero() {
		return nil
	}
	return &edtfValue{"edtf:EDTF", d.String()}
}

// sourceOf is the document as an IRI: its address on the web, else its path as a
// relative one.
func sourceOf(d *model.Document) string {
	if lines.IsWeb(d.URL) {
		return d.URL
	}
	return (&url.URL{Path: d.Path}).String()
}

// selectors say where a span is in a text.
func selectors(text string, s model.Span) []any {
	start := utf8.RuneCountInString(text[:s.Start])
	exact := text[s.Start:s.End]
	before, after := text[:s.Start], text[s.End:]
	for n, at := 0, len(before); ; n++ {
		if n == around || at == 0 {
			before = before[at:]
			break
		}
		_, size := utf8.DecodeLastRuneInString(before[:at])
		at -= size
	}
	for n, at := 0, 0; ; n++ {
		if n == around || at == len(after) {
			after = after[:at]
			break
		}
		_, size := utf8.DecodeRuneInString(after[at:])
		at += size
	}
	return []any{textPosition{"TextPositionSelector", start, start + utf8.RuneCountInString(exact)}, textQuote{"TextQuoteSelector", exact, before, after}}
}
