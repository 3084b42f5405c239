package reader

import (
	"strconv"

	"hito/model"
)

// The rules that problems carry, and their facts.
const (
	RuleAbsent     = "reader.absent"     // no such file
	RuleUnreadable = "reader.unreadable" // the system's words for why
	RuleIrregular  = "reader.irregular"  // a device, pipe or socket
	RuleFormat     = "reader.format"     // the name of the format, which is not read
	RuleOutside    = "reader.outside"    // a link that leads out of its folder
	RuleLoop       = "reader.loop"       // a link that leads back to itself
	RuleLinked     = "reader.linked"     // a link to a folder, which is read in its own place
	RuleNothing    = "reader.nothing"    // a folder without documents
	RuleTooLarge   = "reader.large"      // its size and the limit, in bytes
	RuleTooLong    = "reader.long"       // the size of its text and the limit, in bytes
	RuleTokens     = "reader.tokens"     // at least how many words and marks, the limit
	RuleDocuments  = "reader.documents"  // the limit of the documents of one file
	RuleTexts      = "reader.texts"      // the limit of all the texts of one file, in bytes
	RuleNested     = "reader.nested"     // the limit, in archives
	RuleTooMany    = "reader.many"       // the limit
	RuleDeep       = "reader.deep"       // the limit, in folders
	RuleIgnoreLong = "reader.ignore"     // the limit, in patterns
	RuleDefect     = "reader.defect"     // what its format's reader broke down with
	RuleChanged    = "reader.changed"    // its size before, and how much was read
	RuleBinary     = "reader.binary"     // not text
	RuleEmpty      = "reader.empty"      // no word in it
	RuleDuplicate  = "reader.duplicate"  // the path of the document it repeats
	RulePassed     = "reader.passed"     // what it is instead of a document
	RuleDamaged    = "reader.damaged"    // the format, what is wrong in the words of who reads it
	RuleDateLine   = "reader.line"       // a line that states the date: its words, the date
)

// The hints that problems carry.
const (
	HintSpelling   = "reader.hint.spelling"   // look how the path is spelled
	HintPermission = "reader.hint.permission" // see that you may read it
	HintReport     = "loader.hint.report"     // report it
	HintReload     = "reader.hint.reload"     // read it again when it is done
	HintConvert    = "reader.hint.convert"    // save it as plain text
	HintSplit      = "reader.hint.split"      // split it, or name fewer
	HintInside     = "reader.hint.inside"     // name the link's target itself
)

// trouble is a problem.
func trouble(hint, rule string, facts ...string) model.Problem {
	return model.Problem{What: model.Reason{Rule: rule, Facts: facts, Span: model.NoSpan}, Hint: hint}
}

// fault is a problem with a file.
func fault(name, hint, rule string, facts ...string) *model.FileProblem {
	return &model.FileProblem{Path: name, Problem: trouble(hint, rule, facts...)}
}

// over is the problem of what is larger than a limit, in bytes or in number.
func over(rule string, size, limit int64) model.Problem {
	return trouble(HintSplit, rule, strconv.FormatInt(size, 10), strconv.FormatInt(limit, 10))
}

func tooLarge(name string, size int64) *model.FileProblem {
	return &model.FileProblem{Path: name, Problem: over(RuleTooLarge, size, MaxFileBytes)}
}
