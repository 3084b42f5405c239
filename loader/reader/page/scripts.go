package page

// Scripts that are read for a date, and how much of each.
const (
	maxScripts = 16
	maxScript  = 1 << 20
)

func mayState(script []byte) bool { return false }
