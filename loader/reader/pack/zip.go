package pack

import (
	"archive/zip"
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

// OpenZip reads the list of a zip's members; the problem is of the whole.
func (u *Unpacker) OpenZip(at io.ReaderAt, size int64) (*Zip, *model.Problem) {
	// Of the list itself, too, only so much is read: it takes many times its size.
	bounded := &boundedAt{at: at}
	bounded.left.Store(u.limits.Directory)
	reader, err := zip.NewReader(bounded, size)
	if errors.Is(err, errEntries) {
		return nil, u.problem(zipName, err)
	}
	// archive/zip complains of names that lead out; they are told of one by one.
	if err != nil && !errors.Is(err, zip.ErrInsecurePath) {
		return nil, u.problem(zipName, err)
	}
	bounded.free.Store(true)
	return &Zip{Unpacker: u, reader: reader}, nil
}

// Zip is the list of a zip's members.
type Zip struct {
	*Unpacker
	reader *zip.Reader
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
	all := make([]string, len(z.reader.File))
	for i, f := range z.reader.File {
		all[i] = f.Name
	}
	return all
}

// Open is the member of the name, as a stream within the limits: of as many
// bytes as a member may have.
func (z *Zip) Open(name string) (io.ReadCloser, *model.Problem) {
	for _, f := range z.reader.File {
		if f.Name != name {
			continue
		}
		if problem := unsound(f); problem != nil {
			return nil, problem
		}
		from, err := f.Open()
		if err != nil {
			return nil, z.problem(zipName, err)
		}
		return struct {
			io.Reader
			io.Closer
		}{z.counted(f, from), from}, nil
	}
	return nil, z.problem(zipName, fs.ErrNotExist)
}

func (u *Unpacker) counted(f *zip.File, from io.Reader) *counted {
	return &counted{Unpacker: u, from: from, in: func() int64 { return int64(f.CompressedSize64) }, ceiling: u.limits.Member}
}

// Problem is what an error of a stream that Open gave means.
func (z *Zip) Problem(err error) *model.Problem { return z.member(err) }

// Each visits the members that are files, until visit says no. The problem is
// why the rest was not read.
func (z *Zip) Each(visit func(Member) bool) *model.Problem {
	overlapping := overlaps(z.reader.File)
	seen := make(names, len(z.reader.File))
	var in, out int64 // of all members so far
	for i, f := range z.reader.File {
		if err := z.enter(); err != nil {
			return z.problem(zipName, err)
		}
		if strings.HasSuffix(f.Name, "/") || strings.HasSuffix(f.Name, "\\") && f.UncompressedSize64 == 0 {
			continue
		}
		m := Member{}
		if m.Name, m.Problem = z.nameOf(f.Name); m.Problem == nil {
			m.Problem = seen.first(m.Name)
		}
		if m.Problem == nil {
			m.Problem = unsound(f)
		}
		if m.Problem == nil && overlapping[i] {
			m.Problem = problem("", RuleOverlap)
		}
		over := false
		if m.Problem == nil {
			before := z.expanded
			var err error
			if m.Data, err = z.data(f); err != nil {
				m.Data, m.Problem, over = nil, z.member(err), isOver(err)
			}
			in, out = in+int64(f.CompressedSize64), out+z.expanded-before
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
func unsound(f *zip.File) *model.Problem {
	mode := f.Mode()
	switch {
	case mode&fs.ModeSymlink != 0:
		return problem("", RuleLink)
	case !mode.IsRegular():
		return problem("", RuleIrregular)
	case f.Flags&flagEncrypted != 0:
		return problem(HintPassword, RuleEncrypted)
	case f.Method != zip.Store && f.Method != zip.Deflate:
		return problem(HintUnpack, RuleMethod, strconv.Itoa(int(f.Method)))
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

func (z *Zip) data(f *zip.File) ([]byte, error) {
	if f.UncompressedSize64 > uint64(z.limits.Member) {
		return nil, errMember
	}
	from, err := f.Open()
	if err != nil {
		return nil, err
	}
	defer from.Close()
	return readAll(z.counted(f, from), int64(f.UncompressedSize64))
}

// overlaps tells which members begin within another's bytes: that is how a small
// file holds one large member many times.
func overlaps(files []*zip.File) []bool {
	type place struct {
		start, end int64
		at         int
	}
	out := make([]bool, len(files))
	var places []place
	for i, f := range files {
		if f.CompressedSize64 == 0 {
			continue
		}
		if start, err := f.DataOffset(); err == nil {
			places = append(places, place{start, start + int64(min(f.CompressedSize64, 1<<62)), i})
		}
	}
	slices.SortStableFunc(places, func(a, b place) int {
		switch {
		case a.start < b.start:
			return -1
		case a.start > b.start:
			return 1
		}
		return 0
	})
	end := int64(-1)
	for _, p := range places {
		if p.start < end {
			out[p.at] = true
		}
		end = max(end, p.end)
	}
	return out
}
