// Package seeds is the embedded example corpus: what hito shows when it is
// given no path, so that `go run .` alone shows the product.
//
// It is five articles in Spanish, written for hito and distributed with it, on
// the ties of Russia and North Korea between 2023 and 2025. They have the
// troubles of articles as found: two state their date in a first line
// `date YYYY-MM-DD` and three state none; one drags a page's menu and its
// most-read list behind it, one repeats its title and carries photo captions;
// names are spelt in several ways, once wrongly; and the sources disagree on a
// number, a place and a name.
//
// gold.json beside them says by hand what stands in them (documents, actors,
// events, boilerplate, with byte offsets), and makes them a golden fixture. It
// is not embedded, and this package is not a place for test cases of single
// rules, which live beside the rules.
package seeds

import "embed"

// FS holds the articles, UTF-8 plain text, at its root.
//
//go:embed *.txt
var FS embed.FS
