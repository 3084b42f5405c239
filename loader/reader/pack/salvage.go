package pack

import (
	"archive/zip"
	"bufio"
	"bytes"
	"compress/flate"
	"encoding/binary"
	"errors"
	"hash"
	"hash/crc32"
	"io"
	"io/fs"
	"math"
	"slices"
	"unicode/utf8"
)

// The list of a zip's members stands at its end, so that one cut short has none.
// But each member has a header of its own (APPNOTE.TXT 4.3.7), and what is whole
// of them can be read by these.

const (
	headerSign     = "PK\x03\x04" // of a member
	descriptorSign = "PK\x07\x08" // of what stands behind one
	listSign       = "PK\x01\x02" // of an entry of the list
	endSign        = "PK\x05\x06" // of the end of the list
	headerBytes    = 30
	endBytes       = 22
	// flagDescriptor says that a member's sizes stand behind it.
	flagDescriptor = 8
	// unknownSize is what stands for a size that is told in 64 bits elsewhere.
	unknownSize = math.MaxUint32
)

// HasZipList reports whether a file ends as a zip does, whatever it begins with:
// programs that unpack themselves begin with a program.
func HasZipList(at io.ReaderAt, size int64) bool {
	const longestComment = 1 << 16
	tail := make([]byte, min(size, endBytes+longestComment))
	n, _ := at.ReadAt(tail, size-int64(len(tail)))
	return bytes.Contains(tail[:n], []byte(endSign))
}

// salvage finds members by their own headers.
type salvage struct {
	*Unpacker
	at   io.ReaderAt
	size int64
	out  []part
	// measured counts what comes out of members whose sizes stand behind them, and
	// failed the bytes that were read of them in vain.
	measured *Unpacker
	failed   int64
}

// salvaged is the members of a zip without a list that can be read.
func (u *Unpacker) salvaged(at io.ReaderAt, size int64) []part {
	s := salvage{Unpacker: u, at: at, size: size, measured: New(u.ctx, u.limits)}
	for from := int64(0); from >= 0 && len(s.out) <= u.limits.Entries && u.ctx.Err() == nil; {
		from = s.member(from)
	}
	return s.out
}

// member takes the member whose header stands at from on, or somewhere behind;
// next is where to go on, -1 for nowhere.
func (s *salvage) member(from int64) (next int64) {
	header := make([]byte, headerBytes)
	if n, _ := s.at.ReadAt(header, from); n < headerBytes {
		return -1
	}
	switch string(header[:4]) {
	case listSign, endSign:
		return -1
	case headerSign:
		if next, ok := s.take(header, from); ok {
			return next
		}
	}
	return s.search(from + 1)
}

// take takes the member of a header, if it can be one; next is the byte behind it.
func (s *salvage) take(header []byte, from int64) (next int64, ok bool) {
	field := func(at int) uint16 { return binary.LittleEndian.Uint16(header[at:]) }
	size := func(at int) uint64 { return uint64(binary.LittleEndian.Uint32(header[at:])) }
	name, extra := make([]byte, field(26)), make([]byte, field(28))
	p := part{flags: field(6), method: field(8), packed: size(18), size: size(22), regular: true}
	if n, _ := s.at.ReadAt(name, from+headerBytes); n < len(name) || len(name) == 0 || len(name) > 16*s.limits.Name {
		return 0, false
	}
	s.at.ReadAt(extra, from+headerBytes+int64(len(name)))
	p.name, p.at = string(name), from+headerBytes+int64(len(name)+len(extra))
	if p.flags&flagDescriptor != 0 && !utf8.ValidString(p.name) && field(4) > 100 {
		return 0, false
	}
	if p.size == unknownSize || p.packed == unknownSize {
		p.size, p.packed = wideSizes(extra, p.size, p.packed)
	}
	sum := binary.LittleEndian.Uint32(header[14:])
	next = s.size
	switch {
	case p.flags&flagDescriptor != 0 && p.packed == 0:
		next = s.measure(&p, &sum)
	case p.packed < uint64(s.size-p.at):
		next = p.at + int64(p.packed)
	case p.packed > uint64(s.size-p.at):
		p.cut = true
		if next = s.search(p.at); next < 0 { // its size may be a lie
			next = s.size
		}
	}
	p.open = func() (io.ReadCloser, error) {
		if p.cut {
			return nil, io.ErrUnexpectedEOF
		}
		return s.opened(&p, sum)
	}
	s.out = append(s.out, p)
	return next, true
}

// wideSizes are the sizes of a member as its extra field has them in 64 bits
// (APPNOTE.TXT 4.5.3), where it has them.
func wideSizes(extra []byte, size, packed uint64) (uint64, uint64) {
	const wide = 1
	for len(extra) >= 4 {
		kind, n := binary.LittleEndian.Uint16(extra), int(binary.LittleEndian.Uint16(extra[2:]))
		extra = extra[4:]
		if n > len(extra) {
			break
		}
		if field := extra[:n]; kind == wide {
			for _, to := range [...]*uint64{&size, &packed} {
				if *to == unknownSize && len(field) >= 8 {
					*to, field = binary.LittleEndian.Uint64(field), field[8:]
				}
			}
		}
		extra = extra[n:]
	}
	return size, packed
}

// measure finds where a member ends whose size is told behind it, by reading it;
// next is the byte behind that.
func (s *salvage) measure(p *part, sum *uint32) (next int64) {
	lost := func() int64 {
		p.cut = true
		if next := s.search(p.at); next >= 0 {
			return next
		}
		return s.size
	}
	if p.method != zip.Deflate || s.failed > s.size {
		return lost()
	}
	in := &consumed{from: bufio.NewReaderSize(io.NewSectionReader(s.at, p.at, s.size-p.at), 1<<15)}
	inflated := flate.NewReader(in)
	defer inflated.Close()
	// What comes out is not kept, and counts when it is read for good.
	out := &counted{Unpacker: s.measured, from: inflated, in: func() int64 { return in.n }, ceiling: s.limits.Member}
	n, err := io.Copy(io.Discard, out)
	if err != nil {
		s.failed += in.n
		return lost()
	}
	p.packed, p.size = uint64(in.n), uint64(n)
	next = p.at + in.n
	behind := make([]byte, 24)
	have, _ := s.at.ReadAt(behind, next)
	if behind = behind[:have]; bytes.HasPrefix(behind, []byte(descriptorSign)) {
		behind, next = behind[4:], next+4
	}
	if len(behind) < 4 {
		*sum = 0 // cut between the member and its sum
		return s.size
	}
	*sum = binary.LittleEndian.Uint32(behind)
	return s.search(next)
}

// search is where the next header of a member, or the list, may begin, -1 for
// nowhere.
func (s *salvage) search(from int64) int64 {
	const stretch = 1 << 16
	buffer := make([]byte, stretch)
	for from < s.size && s.ctx.Err() == nil {
		n, err := s.at.ReadAt(buffer, from)
		for at := 0; ; at++ {
			next := bytes.Index(buffer[at:n], []byte("PK"))
			if next < 0 || at+next+4 > n {
				break
			}
			at += next
			if sign := string(buffer[at : at+4]); sign == headerSign || sign == listSign || sign == endSign {
				return from + int64(at)
			}
		}
		if err != nil || n < 4 {
			return -1
		}
		from += int64(n - 3)
	}
	return -1
}

// errSum is a member that is not what it was when it was packed.
var errSum = zip.ErrChecksum

// opened is the member as a stream, which ends in an error where its sum is wrong.
func (s *salvage) opened(p *part, sum uint32) (io.ReadCloser, error) {
	raw := io.NewSectionReader(s.at, p.at, int64(p.packed))
	var from io.ReadCloser
	switch p.method {
	case zip.Store:
		from = io.NopCloser(raw)
	case zip.Deflate:
		from = flate.NewReader(raw)
	default:
		return nil, zip.ErrAlgorithm
	}
	return &summed{ReadCloser: from, sum: crc32.NewIEEE(), want: sum}, nil
}

// summed is a stream whose sum is known, 0 where it is not.
type summed struct {
	io.ReadCloser
	sum  hash.Hash32
	want uint32
}

func (s *summed) Read(p []byte) (int, error) {
	n, err := s.ReadCloser.Read(p)
	s.sum.Write(p[:n])
	if errors.Is(err, io.EOF) && s.want != 0 && s.sum.Sum32() != s.want {
		err = errSum
	}
	return n, err
}

// partsOf are the members as a zip's list has them.
func partsOf(files []*zip.File) []part {
	out := make([]part, len(files))
	for i, f := range files {
		mode := f.Mode()
		out[i] = part{name: f.Name, flags: f.Flags, method: f.Method, packed: f.CompressedSize64, size: f.UncompressedSize64, open: f.Open,
			regular: mode.IsRegular(), link: mode&fs.ModeSymlink != 0, at: -1}
		if f.CompressedSize64 > 0 {
			if at, err := f.DataOffset(); err == nil {
				out[i].at = at
			}
		}
	}
	return slices.Clip(out)
}
