package timex

// tense is what a verb form says of when things happen.
type tense uint8

const (
	noTense tense = iota
	past
	present
	future
	conditional
	having           // ha, han: with a participle, past
	havingBe         // había, hubo, habría: past
	going            // va, van: with "a", future
	auxiliaryFuture  // habrá: with a participle, past
	infinitiveFuture // prevé, planea: what is planned lies ahead
)

func (p *parser) orient(e *Expression, from, to int) {}

// direction is where the verb of the clause around the tokens points.
func (p *parser) direction(from, to int) (Dir, int) { return Near, -1 }
