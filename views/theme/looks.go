package theme

// look is how a part of the screen is drawn: in a colour on a ground, with
// weights and lines; bare is how it is drawn without any colour.
type look struct {
	of           func(*Theme) *Style
	fore, ground role
	attributes   attributes
	bare         attributes
	// mark says that it is drawn for signs and rules and not for words: these
	// are seen at a lesser contrast.
	mark bool
}

const (
	isMark = true
	isText = false
)

// looks are the parts of the screen.
var looks = [...]look{
	{func(t *Theme) *Style { return &t.Text }, text, ground, plain, plain, isText},
	{func(t *Theme) *Style { return &t.Strong }, text, ground, bold, bold, isText},
	{func(t *Theme) *Style { return &t.Dim }, dim, ground, plain, plain, isText},
	{func(t *Theme) *Style { return &t.Rule }, dim, ground, plain, plain, isMark},
	{func(t *Theme) *Style { return &t.Title }, dim, ground, plain, plain, isText},
	{func(t *Theme) *Style { return &t.RuleFocus }, accent, ground, plain, bold, isMark},
	{func(t *Theme) *Style { return &t.TitleFocus }, accent, ground, bold, bold, isText},
	{func(t *Theme) *Style { return &t.Brand }, accent, ground, bold, bold, isText},
	{func(t *Theme) *Style { return &t.Filter }, unsure, ground, plain, underline, isText},
	{func(t *Theme) *Style { return &t.Count }, text, ground, bold, bold, isText},
	{func(t *Theme) *Style { return &t.Group }, dim, ground, bold, bold, isText},
	{func(t *Theme) *Style { return &t.Date }, date, ground, plain, plain, isText},
	{func(t *Theme) *Style { return &t.Unsure }, unsure, ground, italic, italic, isText},
	{func(t *Theme) *Style { return &t.Conflict }, warning, ground, plain, bold, isText},
	{func(t *Theme) *Style { return &t.Cursor }, on, cursor, bold, reverse, isText},
	{func(t *Theme) *Style { return &t.CursorDim }, date, cursor, plain, reverse, isText},
	{func(t *Theme) *Style { return &t.Shadow }, on, shadow, bold, underline, isText},
	{func(t *Theme) *Style { return &t.ShadowDim }, date, shadow, plain, underline, isText},
	{func(t *Theme) *Style { return &t.Label }, accent, ground, bold, bold, isText},
	{func(t *Theme) *Style { return &t.Actor }, actor, ground, plain, plain, isText},
	{func(t *Theme) *Style { return &t.Quote }, text, ground, plain, plain, isText},
	{func(t *Theme) *Style { return &t.QuoteTime }, time, ground, underline, bold, isText},
	{func(t *Theme) *Style { return &t.QuoteWho }, actor, ground, plain, underline, isText},
	{func(t *Theme) *Style { return &t.Sentence }, on, sentence, bold, bold, isText},
	{func(t *Theme) *Style { return &t.Time }, time, sentence, bold | underline, bold | reverse, isText},
	{func(t *Theme) *Style { return &t.Who }, actor, sentence, bold | italic, bold | underline, isText},
	{func(t *Theme) *Style { return &t.Mark }, time, ground, bold, bold, isMark},
	{func(t *Theme) *Style { return &t.Boilerplate }, dim, ground, faint, faint, isText},
	{func(t *Theme) *Style { return &t.Match }, on, match, bold, reverse, isText},
	{func(t *Theme) *Style { return &t.Key }, accent, ground, bold, bold, isText},
	{func(t *Theme) *Style { return &t.Notice }, unsure, ground, plain, bold, isText},
	{func(t *Theme) *Style { return &t.Warning }, warning, ground, plain, bold, isText},
	{func(t *Theme) *Style { return &t.Input }, text, ground, bold, bold, isText},
	{func(t *Theme) *Style { return &t.Wrong }, warning, ground, bold | underline, reverse, isText},
	{func(t *Theme) *Style { return &t.Include }, good, ground, bold, bold, isText},
	{func(t *Theme) *Style { return &t.Exclude }, warning, ground, bold, bold, isText},
}
