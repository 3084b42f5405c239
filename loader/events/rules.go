package events

// The ids of the rules of this stage, with their facts in order.
const (
	RuleStatedDate    = "events.date.stated"     // the words, the date: the sentence itself says when
	RuleMainClause    = "events.date.clause"     // the words, the date: the main clause of the sentence says when
	RuleToldDate      = "events.date.told"       // the date: the document told it just before, of the same people
	RuleStoryDate     = "events.date.story"      // the date: the sentence before, which it goes on from, tells it
	RuleDocumentDate  = "events.date.document"   // the document's date: told as news, so of the document's own time
	RuleNews          = "events.date.news"       // the document's date: its first lines tell it as news, so it is of about that day
	RuleSaid          = "events.date.said"       // the document's date: a source says it in the document, so of about that day
	RuleAfter         = "events.date.after"      // the document's date: told as to come, so after it was written
	RuleBefore        = "events.date.before"     // the document's date: told as past, so before it was written
	RuleSamePersons   = "events.same-persons"    // the date, two or more names: the same people met at the same time
	RuleCopy          = "events.copy"            // the other document's path: both print one text, and this sentence of it
	RuleSameStates    = "events.same-states"     // the date, two or more names: the same states, the same kind of pact
	RuleSameDay       = "events.same-day"        // the day, two or more names: one meets the other on the day the other telling names
	RuleSameVisit     = "events.same-visit"      // the date, who, where
	RuleSameProcess   = "events.same-process"    // the words that name it, two or more names
	RuleSameSending   = "events.same-sending"    // two or more names: one state sends, the other receives
	RuleSameAct       = "events.same-act"        // the day, the verb or noun, who
	RuleSameRow       = "events.same-row"        // the day, one or more names: a row of a table and a telling of its day, type and people
	RuleSameNews      = "events.same-news"       // one or more names: the title and the first lines tell one piece of news
	RuleTitleDate     = "events.date.title"      // the date: the lines below the title give it
	RuleSameTitle     = "events.same-title"      // one or more names: the title and the first telling below it are one
	RuleSameSpeaker   = "events.same-speaker"    // the day, who: one speaker says it all in one document
	RuleSameDocument  = "events.same-document"   // two or more names: told again in the same document
	RuleSamePlace     = "events.same-place"      // the date, the place, one or more names
	RuleSameLeaders   = "events.same-leaders"    // the date, the names of those who lead the states that the other telling names
	RuleSameWords     = "events.same-words"      // the day, the words both have, one or more names
	RuleReference     = "events.reference"       // the words that take it up
	RuleUserSame      = "journal.same"           // the user says that the two are one event
	RuleClusterApart  = "events.date.apart"      // the date, how many tellings: they give dates that exclude each other, and this is that of the first
	RuleClusterDate   = "events.date.narrowest"  // the date, how many tellings: the narrowest that all tellings allow
	RuleClusterBounds = "events.date.bounded-by" // the date: evidence leaves this interval
)

// Rules lists every rule id, so that each can be given its sentence.
var Rules = []string{
	RuleStatedDate, RuleMainClause, RuleToldDate, RuleStoryDate, RuleDocumentDate, RuleNews, RuleSaid, RuleBefore, RuleAfter,
	RuleSamePersons, RuleCopy, RuleSameStates, RuleSameDay, RuleSameVisit, RuleSameProcess, RuleSameSending,
	RuleSameAct, RuleSameRow, RuleSameNews, RuleSameDocument, RuleTitleDate, RuleSameTitle, RuleSameSpeaker, RuleSamePlace, RuleSameLeaders, RuleSameWords, RuleSameIncident, RuleSameAffair, RuleSameQuotation, RuleReference, RuleUserSame, RuleClusterApart, RuleClusterDate, RuleClusterBounds,
	RuleSameJoint, RuleSameName, RuleSameHappening, RuleSameDeed,
}
