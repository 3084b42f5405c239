package page

import "golang.org/x/net/html/atom"

// traits are what the builder must know of an element.
type traits uint16

const (
	breaks  traits = 1 << iota // begins and ends a line
	apart                      // and stands apart from others by an empty line
	cell                       // a cell: a tab parts it from the one before
	void                       // has no content
	opaque                     // its content is not text of the page
	closesP                    // ends an open paragraph
	bounds                     // end tags within do not reach what is outside
	named                      // ends its open namesake (li, td, option)
	section                    // may hold many blocks: its hints weigh
	phrase                     // formatting: its end tag closes no block
)

// traitsOf are the traits of an element, none for one that formats text.
func traitsOf(a atom.Atom) traits {
	switch a {
	case atom.Div, atom.Section, atom.Article, atom.Main, atom.Aside, atom.Nav, atom.Header, atom.Footer,
		atom.Form, atom.Center, atom.Details, atom.Fieldset, atom.Dialog, atom.Figure, atom.Blockquote,
		atom.Ul, atom.Ol, atom.Dl, atom.Menu, atom.Dir, atom.Hgroup, atom.Search:
		return breaks | apart | closesP | section
	case atom.Table:
		return breaks | apart | closesP | section | bounds
	case atom.P, atom.Pre, atom.Address, atom.Listing, atom.Summary, atom.Figcaption, atom.Legend:
		return breaks | apart | closesP
	case atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
		return breaks | apart | closesP
	case atom.Li, atom.Dt, atom.Dd:
		return breaks | closesP | named
	case atom.Tr:
		return breaks | closesP | named | bounds
	case atom.Td, atom.Th:
		return cell | closesP | named | bounds | section
	case atom.Thead, atom.Tbody, atom.Tfoot:
		return breaks | closesP | named
	case atom.Caption:
		return breaks | apart | closesP | bounds
	case atom.Hr:
		return breaks | apart | closesP | void
	case atom.Body, atom.Html:
		return breaks | apart | section | bounds
	case atom.Br, atom.Wbr, atom.Img, atom.Input, atom.Meta, atom.Link, atom.Base, atom.Area, atom.Col,
		atom.Embed, atom.Param, atom.Source, atom.Track, atom.Keygen, atom.Frame:
		return void
	case atom.Script, atom.Style, atom.Template, atom.Noscript, atom.Svg, atom.Math, atom.Object, atom.Select,
		atom.Canvas, atom.Audio, atom.Video, atom.Map, atom.Textarea, atom.Iframe, atom.Noembed, atom.Noframes,
		atom.Button, atom.Datalist, atom.Title, atom.Head, atom.Rp:
		return opaque
	}
	return phrase
}

// closing says where the search for an element's open namesake ends: a list
// item is not ended by one of an inner list.
func closing(a, open atom.Atom) bool {
	switch a {
	case atom.Li:
		return open == atom.Ul || open == atom.Ol || open == atom.Menu || open == atom.Dir
	case atom.Dt, atom.Dd:
		return open == atom.Dl
	case atom.Td, atom.Th, atom.Tr, atom.Thead, atom.Tbody, atom.Tfoot, atom.Caption:
		return open == atom.Table
	case atom.Table:
		return false
	}
	return traitsOf(open)&bounds != 0
}

// isHeading reports whether the element is a heading, and its level.
func isHeading(a atom.Atom) (level int, ok bool) {
	switch a {
	case atom.H1:
		return 1, true
	case atom.H2:
		return 2, true
	case atom.H3:
		return 3, true
	case atom.H4:
		return 4, true
	case atom.H5:
		return 5, true
	case atom.H6:
		return 6, true
	}
	return 0, false
}
