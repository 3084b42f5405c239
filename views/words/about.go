package words

// About is the comment that the default configuration has on an entry of it, ""
// where there is none.
func (w *Words) About(entry string) string {
	table := aboutEN
	if w.Language == "es" {
		table = aboutES
	}
	for _, e := range table {
		if e.id == entry {
			return e.text
		}
	}
	return ""
}
