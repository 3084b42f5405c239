// Package pack takes archives apart: zip, tar, gzip. Members are read one after
// another into memory and never written to disk; a member that is not sound is
// told of, and the others are read.
//
// An archive may be made to harm: to expand without end, to lead out of its
// folder, to say one thing and hold another. So an Unpacker counts what comes out
// of an archive, and of all the archives in it, against its Limits. It does not
// know what members hold: that they are archives again is for the caller to see.
package pack

import (
	"context"
	"errors"
	"io"
	"io/fs"
	"path"
	"strconv"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"

	"hito/model"
)

// The rules that problems carry, and their facts.
const (
	RuleDamaged   = "pack.damaged"   // the format, what is wrong in the words of who reads it
	RuleEncrypted = "pack.encrypted" // locked with a password
	RuleMethod    = "pack.method"    // the number of a way to compress that is not known
	RuleOverlap   = "pack.overlap"   // a member that is made of another's bytes
	RuleOutside   = "pack.outside"   // a name that leads out of the archive
	RuleName      = "pack.name"      // the length of a name and the limit, in bytes
	RuleNoName    = "pack.no-name"   // a name that is none
	RuleLink      = "pack.link"      // a link: what it leads to
	RuleIrregular = "pack.irregular" // a device or the like
	RuleTwice     = "pack.twice"     // another member of the same name came before
	RuleMember    = "pack.member"    // a member's size and the limit, in bytes
	RuleRatio     = "pack.ratio"     // the limit: how many times its size it expands to
	RuleExpanded  = "pack.expanded"  // the limit of what comes out of it, in bytes
	RuleEntries   = "pack.entries"   // the limit of its members
	RuleNoList    = "pack.no-list"   // how many members were found by their own headers, the list of members being lost
	RuleLost      = "pack.lost"      // the format: a stretch of it cannot be read, and what stands behind it can
	RuleTrailing  = "pack.trailing"  // bytes behind the end that are none of it
)

// The hints that problems carry.
const (
	HintUnpack   = "pack.hint.unpack"   // unpack it, and name the folder
	HintPassword = "pack.hint.password" // unpack it with its password
	HintAgain    = "reader.hint.again"  // get it from its source again
)

// Limits are what may come out of an archive, with all that lie in it.
type Limits struct {
	Entries  int   // members
	Expanded int64 // bytes in all
	Member   int64 // bytes of one member
	Ratio    int64 // bytes for each byte of the archive, beyond the first Floor
	Floor    int64
	Name     int // bytes of a name
	// Directory is how many bytes of a zip's list of members are read.
	Directory int64
}

// Member is a file in an archive: its data, or why there are none.
type Member struct {
	// Name is its path in the archive, with slashes, clean and relative; as it
	// stands where it is not sound.
	Name    string
	Data    []byte
	Problem *model.Problem
}

// Unpacker takes one archive apart, and those in it. It is not safe for use by
// several goroutines.
type Unpacker struct {
	ctx      context.Context
	limits   Limits
	entries  int
	expanded int64
}

// New is an Unpacker that has read nothing yet.
func New(ctx context.Context, limits Limits) *Unpacker { return &Unpacker{ctx: ctx, limits: limits} }

// errFull are the errors of limits: what is behind cannot be read any more.
var (
	errRatio    = errors.New("expands too much")
	errExpanded = errors.New("too much in all")
	errMember   = errors.New("too large")
	errEntries  = errors.New("too many members")
)

func problem(hint, rule string, facts ...string) *model.Problem {
	return &model.Problem{What: model.Reason{Rule: rule, Facts: facts, Span: model.NoSpan}, Hint: hint}
}

func decimal(n int64) string { return strconv.FormatInt(n, 10) }

// problem is what an error means, in an archive of the format.
func (u *Unpacker) problem(format string, err error) *model.Problem {
	switch {
	case errors.Is(err, errRatio):
		return problem("", RuleRatio, decimal(u.limits.Ratio))
	case errors.Is(err, errExpanded):
		return problem(HintUnpack, RuleExpanded, decimal(u.limits.Expanded))
	case errors.Is(err, errEntries):
		return problem(HintUnpack, RuleEntries, decimal(int64(u.limits.Entries)))
	case err == errTrailing:
		return problem("", RuleTrailing, format)
	case errors.Is(err, io.ErrUnexpectedEOF), errors.Is(err, io.EOF):
		return problem(HintAgain, RuleDamaged, format, io.ErrUnexpectedEOF.Error())
	}
	var system *fs.PathError
	if errors.As(err, &system) {
		err = system.Err
	}
	return problem(HintAgain, RuleDamaged, format, err.Error())
}

// isOver reports whether nothing more may come out of the archive.
func isOver(err error) bool { return errors.Is(err, errExpanded) || errors.Is(err, errEntries) }

// enter counts a member.
func (u *Unpacker) enter() error {
	if err := u.ctx.Err(); err != nil {
		return err
	}
	if u.entries++; u.entries > u.limits.Entries {
		return errEntries
	}
	return nil
}

// counted is a stream that expands: what comes out of it is held against the
// limits, and against how much went in.
type counted struct {
	*Unpacker
	from io.Reader
	in   func() int64 // how many bytes went in so far
	out  int64
	// ceiling is how many bytes may come out, 0 for no limit of its own.
	ceiling int64
}

func (c *counted) Read(p []byte) (int, error) {
	if err := c.ctx.Err(); err != nil {
		return 0, err
	}
	n, err := c.from.Read(p)
	c.out += int64(n)
	c.expanded += int64(n)
	switch {
	case c.expanded > c.limits.Expanded:
		return 0, errExpanded
	case c.out > c.limits.Floor && c.out > c.limits.Ratio*c.in():
		return 0, errRatio
	case c.ceiling > 0 && c.out > c.ceiling:
		return 0, errMember
	}
	return n, err
}

// startBytes is what room is made for at first, whatever size a member claims.
const startBytes = 1 << 20

// readAll reads a stream that says that it is size bytes long.
func readAll(from io.Reader, size int64) ([]byte, error) {
	data := make([]byte, 0, min(max(size+1, 512), startBytes))
	for {
		n, err := from.Read(data[len(data):cap(data)])
		data = data[:len(data)+n]
		if err == io.EOF {
			return data, nil
		}
		if err != nil {
			return nil, err
		}
		if len(data) == cap(data) {
			data = append(data, 0)[:len(data)]
		}
	}
}

// nameOf is a member's name, clean, or what is wrong with it.
func (u *Unpacker) nameOf(name string) (string, *model.Problem) {
	if !utf8.ValidString(name) {
		// The code page of Western Europe, in which old programs wrote names.
		if decoded, err := charmap.CodePage850.NewDecoder().String(name); err == nil {
			name = decoded
		}
	}
	if len(name) > u.limits.Name {
		return name[:u.limits.Name], problem("", RuleName, decimal(int64(len(name))), decimal(int64(u.limits.Name)))
	}
	slashed := strings.ReplaceAll(name, "\\", "/")
	switch clean := path.Clean(slashed); {
	case name == "" || strings.ContainsRune(name, 0):
		return name, problem("", RuleNoName)
	case path.IsAbs(clean), clean == "..", strings.HasPrefix(clean, "../"), len(clean) > 1 && clean[1] == ':':
		return name, problem("", RuleOutside)
	case clean == ".":
		return name, problem("", RuleNoName)
	default:
		return clean, nil
	}
}

// names are those that have been seen in an archive.
type names map[string]bool

// first is the problem of a name that was there before.
func (n names) first(name string) *model.Problem {
	if n[name] {
		return problem("", RuleTwice)
	}
	n[name] = true
	return nil
}
