package prose

// Sentence is a run of tokens that makes one statement: bytes of the text
// without surrounding space, and the tokens First..Last (Last excluded).
type Sentence struct {
	Start, End  int32
	First, Last int32
	// Paragraph counts the paragraphs of the document from 0.
	Paragraph int32
}
