package reader

import (
	"time"

	"hito/loader/reader/pack"
)

// The limits of what is read. What is over one is reported with its size and
// the limit, and not read by halves.
const (
	// MaxFileBytes is of one file that is read whole, an archive's member too.
	MaxFileBytes = 64 << 20
	// MaxTextBytes is of one document's text: six times "War and Peace".
	MaxTextBytes = 16 << 20
	// MaxTextTokens is of the words, figures and marks of one document, and of its
	// line ends: what is known of each takes many times its size.
	MaxTextTokens = 1 << 20
	// MaxFileDocuments is how many documents one file gives.
	MaxFileDocuments = 100_000
	// MaxFileTexts is of all the texts of one file that holds many.
	MaxFileTexts = 128 << 20
	// MaxFiles is how many files one run reads.
	MaxFiles = 1 << 20
	// MaxFolderDepth is how deep folders lie in the one that is named.
	MaxFolderDepth = 64
	// maxIgnoreBytes is of a list of what to leave out.
	maxIgnoreBytes = 1 << 20
)

// The limits of archives.
const (
	// MaxArchiveBytes is of an archive itself, which is not held in memory.
	MaxArchiveBytes = 1 << 30
	// MaxArchiveDepth is how many archives lie in one another.
	MaxArchiveDepth = 3
	// MaxArchiveEntries is of the members of an archive, those of archives in it
	// included.
	MaxArchiveEntries = 100_000
	// MaxArchiveExpanded is what comes out of an archive, in bytes.
	MaxArchiveExpanded = 2 << 30
	// MaxArchiveRatio is how many times its own size a member, or an archive as a
	// whole, expands to, beyond the first ratioFloor bytes. Prose and markup
	// expand to less than thirty times theirs.
	MaxArchiveRatio = 100
	ratioFloor      = 1 << 20
	// MaxNameBytes is of the name of a member.
	MaxNameBytes = 1024
	// directoryBytes is of the list of a zip's members.
	directoryBytes = 16 << 20
)

// packLimits are the same for package pack.
var packLimits = pack.Limits{Entries: MaxArchiveEntries, Expanded: MaxArchiveExpanded, Member: MaxFileBytes, Ratio: MaxArchiveRatio,
	Floor: ratioFloor, Name: MaxNameBytes, Directory: directoryBytes}

// The limits of a PDF, which another program reads.
const (
	// MaxConverterTime is how long it may take.
	MaxConverterTime = 10 * time.Second
)

// headBytes is how much of a file its format is told from.
const headBytes = 4096
