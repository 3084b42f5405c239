package words

// JoinUI is what the browser says where the person says that two events are one,
// or that a telling is of another.
type JoinUI struct {
	Marked, Unmarked string
	WhichTelling     Phrase // of %[1] tellings
	// What the corrections offer: %[1] is the marked event's title, the telling.
	Join, Split, WithOther  string
	WithMarked, ThisTelling Phrase
}
