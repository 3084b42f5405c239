package pack

import (
	"archive/tar"
	"bytes"
	"errors"
	"io"
	"strconv"
	"strings"

	"hito/model"
)

const tarName = "tar"

// blockBytes is a tar's unit: a header fills one.
const blockBytes = 512

// IsTar reports whether a file begins with a tar's header: one whose sum is
// right. Old tars have no other sign.
func IsTar(head []byte) bool {
	if len(head) < blockBytes {
		return false
	}
	const sumAt, sumEnd = 148, 156
	field := strings.Trim(string(head[sumAt:sumEnd]), " \x00")
	want, err := strconv.ParseInt(field, 8, 32)
	if err != nil || head[0] == 0 {
		return false
	}
	unsigned, signed := int64(0), int64(0)
	for i, b := range head[:blockBytes] {
		if i >= sumAt && i < sumEnd {
			b = ' '
		}
		unsigned += int64(b)
		signed += int64(int8(b))
	}
	return want == unsigned || want == signed
}

// EachOfTar visits the files in a tar, until visit says no. The problem is why
// the rest was not read, or a part of it: where a header is not sound, it goes on
// at the next that is.
func (u *Unpacker) EachOfTar(from io.Reader, visit func(Member) bool) *model.Problem {
	in := &passed{from: from}
	reader := tar.NewReader(in)
	seen := names{}
	var damage *model.Problem
	for {
		header, err := reader.Next()
		if err == io.EOF {
			return damage
		}
		if err == nil || errors.Is(err, tar.ErrInsecurePath) {
			err = u.enter()
		} else if errors.Is(err, tar.ErrHeader) || errors.Is(err, tar.ErrFieldTooLong) {
			if damage == nil {
				damage = u.problem(tarName, err)
			}
			if in.toNextHeader() {
				damage = problem(HintAgain, RuleLost, tarName)
				reader = tar.NewReader(in)
				continue
			}
			return damage
		}
		if err != nil {
			return u.problem(tarName, err)
		}
		if header.Typeflag == tar.TypeDir || header.Typeflag == tar.TypeXGlobalHeader {
			continue
		}
		m := u.tarMember(header, seen)
		over := false
		if m.Problem == nil {
			if m.Data, err = readAll(reader, header.Size); err != nil {
				m.Data, m.Problem, over = nil, u.problem(tarName, err), true
			}
		}
		if !visit(m) || over {
			return damage
		}
	}
}

// passed is a stream that knows how far it was read, and gives its last block
// again where asked to.
type passed struct {
	from  io.Reader
	n     int64
	again []byte
}

func (p *passed) Read(b []byte) (n int, err error) {
	if len(p.again) > 0 {
		n = copy(b, p.again)
		p.again = p.again[n:]
	} else {
		n, err = p.from.Read(b)
	}
	p.n += int64(n)
	return n, err
}

// toNextHeader goes over blocks to the next header of a tar, if there is one.
func (p *passed) toNextHeader() bool {
	if over := p.n % blockBytes; over > 0 {
		if _, err := io.CopyN(io.Discard, p, blockBytes-over); err != nil {
			return false
		}
	}
	block := make([]byte, blockBytes)
	for {
		if _, err := io.ReadFull(p, block); err != nil {
			return false
		}
		if IsTar(block) {
			p.again, p.n = block, p.n-blockBytes
			return true
		}
	}
}

// tarMember is a member as its header tells it.
func (u *Unpacker) tarMember(header *tar.Header, seen names) (m Member) {
	m.Name, m.Problem = u.nameOf(header.Name)
	if m.Problem != nil {
		return m
	}
	switch header.Typeflag {
	case tar.TypeReg:
	case tar.TypeSymlink, tar.TypeLink:
		m.Problem = problem("", RuleLink)
		return m
	default:
		m.Problem = problem("", RuleIrregular)
		return m
	}
	if isSparse(header) {
		m.Problem = problem(HintUnpack, RuleIrregular)
		return m
	}
	if m.Problem = seen.first(m.Name); m.Problem == nil && header.Size > u.limits.Member {
		m.Problem = problem(HintUnpack, RuleMember, decimal(u.limits.Member))
	}
	return m
}

// isSparse reports whether a member has holes, which take no room in the archive.
func isSparse(header *tar.Header) bool {
	for key := range header.PAXRecords {
		if strings.HasPrefix(key, "GNU.sparse.") {
			return true
		}
	}
	return header.Typeflag == tar.TypeGNUSparse
}

// Stream is a stream that is not compressed (a tar as it stands), held against
// the limits of what comes out of an archive.
func (u *Unpacker) Stream(from io.Reader) io.Reader {
	c := &counted{Unpacker: u, from: from}
	c.in = func() int64 { return c.out }
	return c
}

// headOf is the beginning of a stream, and the stream with it. What breaks the
// stream off there breaks it off again when it is read.
func headOf(from io.Reader, size int) (head []byte, whole io.Reader) {
	head = make([]byte, size)
	n, _ := io.ReadFull(from, head)
	return head[:n], io.MultiReader(bytes.NewReader(head[:n]), from)
}
