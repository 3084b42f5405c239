//go:build !unix

package hostile

// systemPlaces are those that only some systems have.
func systemPlaces() []Case { return nil }
