package reader

// The limits of what is read. What is over one is reported with its size and
// the limit, and not read by halves.
const (
	// MaxFileBytes is of one file that is read whole, an archive's member too.
	MaxFileBytes = 64 << 20
	// MaxTextBytes is of one document's text: six times "War and Peace".
	MaxTextBytes = 16 << 20
	// MaxFiles is how many files one run reads.
	MaxFiles = 1 << 20
	// MaxFolderDepth is how deep folders lie in the one that is named.
	MaxFolderDepth = 64
	// maxIgnoreBytes is of a list of what to leave out.
	maxIgnoreBytes = 1 << 20
)

// headBytes is how much of a file its format is told from.
const headBytes = 4096
