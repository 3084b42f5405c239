package pack

import (
	"archive/zip"
	"cmp"
	"errors"
	"io"
	"io/fs"
	"slices"
	"strconv"
	"strings"
	"sync/atomic"

	"hito/model"
)

const zipName = "ZIP"

// flagEncrypted is the bit of a member that is locked (APPNOTE.TXT 4.4.4).
const flagEncrypted = 1

// OpenZip reads the list of a zip's members, or, where that is lost, the headers
// of the members themselves: see Zip.Damage. The problem is of the whole.
func (u *Unpacker) OpenZip(at io.ReaderAt, size int64) (*Zip, *model.Problem) {
	// Of the list itself, too, only so much is read: it takes many times its size.
	bounded := &boundedAt{at: at}
	bounded.left.Store(u.limits.Directory)
	reader, err := zip.NewReader(bounded, size)
	if errors.Is(err, errEntries) {
		return nil, u.problem(zipName, err)
	}
	bounded.free.Store(true)
	// archive/zip complains of names that lead out; they are told of one by one.
	if err == nil || errors.Is(err, zip.ErrInsecurePath) {
		z := &Zip{Unpacker: u, parts: partsOf(reader.File)}
		if !z.leadsAstray() {
			return z, nil
		}
		err = zip.ErrFormat
	}
	z := &Zip{Unpacker: u, parts: u.salvaged(at, size)}
	if len(z.parts) == 0 {
		return nil, u.problem(zipName, err)
	}
	z.damage = problem(HintAgain, RuleNoList, strconv.Itoa(len(z.parts)))
	return z, nil
}

// Zip is the members of a zip.
type Zip struct {
	*Unpacker
	parts  []part
	damage *model.Problem
}

// part is a member of a zip.
type part struct {
	name          string
	flags, method uint16
	packed, size  uint64 // bytes, packed and not
	at            int64  // where its bytes begin, -1 where that is not known
	regular, link bool
	cut           bool // its end is not there
	open          func() (io.ReadCloser, error)
}

// Damage is what is wrong with the zip as a whole, though members could be read.
func (z *Zip) Damage() *model.Problem { return z.damage }

// leadsAstray reports whether the list does not lead to its first member.
func (z *Zip) leadsAstray() bool {
	for i := range z.parts {
		if p := &z.parts[i]; p.packed > 0 {
			return p.at < 0
		}
	}
	return false
}

// boundedAt gives so many bytes, until it is free.
type boundedAt struct {
	at   io.ReaderAt
	left atomic.Int64
	free atomic.Bool
}

func (b *boundedAt) ReadAt(p []byte, off int64) (int, error) {
	if !b.free.Load() && b.left.Add(-int64(len(p))) < 0 {
		return 0, errEntries
	}
	return b.at.ReadAt(p, off)
}

// Names are the members' names as they stand, in the order of the list.
func (z *Zip) Names() []string {
	all := make([]string, len(z.parts))
	for i := range z.parts {
		all[i] = z.parts[i].name
	}
	return all
}

// Open is the member of the name, as a stream within the limits: of as many
// bytes as a member may have.
func (z *Zip) Open(name string) (io.ReadCloser, *model.Problem) {
	for i := range z.parts {
		p := &z.parts[i]
		if p.name != name {
			continue
		}
		if problem := unsound(p); problem != nil {
			return nil, problem
		}
		from, err := p.open()
		if err != nil {
			return nil, z.problem(zipName, err)
		}
		return struct {
			io.Reader
			io.Closer
		}{z.counted(p, from), from}, nil
	}
	return nil, z.problem(zipName, fs.ErrNotExist)
}

func (u *Unpacker) counted(p *part, from io.Reader) *counted {
	return &counted{Unpacker: u, from: from, in: func() int64 { return int64(p.packed) }, ceiling: u.limits.Member}
}

// Problem is what an error of a stream that Open gave means.
func (z *Zip) Problem(err error) *model.Problem { return z.member(err) }

// Each visits the members that are files, until visit says no. The problem is
// why the rest was not read.
func (z *Zip) Each(visit func(Member) bool) *model.Problem {
	overlapping := overlaps(z.parts)
	seen := make(names, len(z.parts))
	var in, out int64 // of all members so far
	for i := range z.parts {
		p := &z.parts[i]
		if err := z.enter(); err != nil {
			return z.problem(zipName, err)
		}
		if strings.HasSuffix(p.name, "/") || strings.HasSuffix(p.name, "\\") && p.size == 0 {
			continue
		}
		m := Member{}
		if m.Name, m.Problem = z.nameOf(p.name); m.Problem == nil {
			m.Problem = seen.first(m.Name)
		}
		if m.Problem == nil {
			m.Problem = unsound(p)
		}
		if m.Problem == nil && overlapping[i] {
			m.Problem = problem("", RuleOverlap)
		}
		over := false
		if m.Problem == nil {
			before := z.expanded
			var err error
			if m.Data, err = z.data(p); err != nil {
				m.Data, m.Problem, over = nil, z.member(err), isOver(err)
			}
			in, out = in+int64(p.packed), out+z.expanded-before
		}
		if !visit(m) || over {
			return nil
		}
		if out > 4*z.limits.Floor && out > z.limits.Ratio*in {
			return z.problem(zipName, errRatio)
		}
	}
	return nil
}

// unsound is what keeps a member from being read, as the list says.
func unsound(p *part) *model.Problem {
	switch {
	case p.link:
		return problem("", RuleLink)
	case !p.regular:
		return problem("", RuleIrregular)
	case p.flags&flagEncrypted != 0:
		return problem(HintPassword, RuleEncrypted)
	case p.method != zip.Store && p.method != zip.Deflate:
		return problem(HintUnpack, RuleMethod, strconv.Itoa(int(p.method)))
	}
	return nil
}

// member is the problem of a member that could not be read to its end.
func (u *Unpacker) member(err error) *model.Problem {
	if errors.Is(err, errMember) {
		return problem(HintUnpack, RuleMember, decimal(u.limits.Member))
	}
	return u.problem(zipName, err)
}

func (z *Zip) data(p *part) ([]byte, error) {
	if p.size > uint64(z.limits.Member) {
		return nil, errMember
	}
	from, err := p.open()
	if err != nil {
		return nil, err
	}
	defer from.Close()
	return readAll(z.counted(p, from), int64(p.size))
}

// overlaps tells which members begin within another's bytes: that is how a small
// file holds one large member many times.
func overlaps(parts []part) []bool {
	out := make([]bool, len(parts))
	var order []int
	for i := range parts {
		if parts[i].at >= 0 && parts[i].packed > 0 {
			order = append(order, i)
		}
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(parts[a].at, parts[b].at) })
	end := int64(-1)
	for _, i := range order {
		if parts[i].at < end {
			out[i] = true
		}
		end = max(end, parts[i].at+int64(min(parts[i].packed, 1<<62)))
	}
	return out
}
