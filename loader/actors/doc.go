// Package actors finds who is named in a document and says which namings are
// one actor: people, states, organisations, places.
//
// Find works on one document and holds no state, so documents can be read in
// parallel. Link joins what was found in all of them. Nobody famous is listed
// here: states, capitals, posts and international bodies are tables
// (data_*.go), and people are learnt from the texts, by what stands beside
// their names ("el canciller ruso, Serguéi Lavrov").
//
// The package is not a parser: it reads no syntax beyond noun phrases, and
// what it says of a kind (person, organisation) is a hint.
package actors
