package events

// stock is room for the short lists that are made while a document is read: each
// is a piece of it. What stays when the document is done is copied out of it, see
// keep, and the room serves the next document.
type stock[T any] struct{ room []T }

// leastStock is how many entries a stock has room for at first.
const leastStock = 256

// list is an empty list with room for n.
func (s *stock[T]) list(n int) []T {
	at := len(s.room)
	if at+n > cap(s.room) {
		at, s.room = 0, make([]T, 0, max(2*cap(s.room), n, leastStock)) // the lists made so far keep the old room
	}
	s.room = s.room[:at+n]
	return s.room[at : at : at+n]
}

// of is the list of the entries.
func (s *stock[T]) of(entries ...T) []T { return append(s.list(len(entries)), entries...) }

// before is a list with an entry put before it.
func (s *stock[T]) before(entry T, list []T) []T {
	return append(append(s.list(1+len(list)), entry), list...)
}

// add puts an entry behind those of a list.
func (s *stock[T]) add(list []T, entry T) []T {
	if len(list) == cap(list) {
		list = append(s.list(2*len(list)+2), list...)
	}
	return append(list, entry)
}

// reset takes all lists back.
func (s *stock[T]) reset() { s.room = s.room[:0] }
