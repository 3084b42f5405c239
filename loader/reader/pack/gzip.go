package pack

import (
	"bufio"
	"compress/gzip"
	"errors"
	"io"

	"hito/model"
)

const gzipName = "gzip"

// Gzip is what a gzip file holds: one file, often a tar.
type Gzip struct {
	*Unpacker
	// Head is its first bytes, and From all of it, within the limits.
	Head []byte
	From io.Reader
	// Name is what the file was called, "" where that is not said.
	Name string
}

// OpenGzip begins to read a gzip file; head is how many of its first bytes are
// wanted beforehand.
func (u *Unpacker) OpenGzip(from io.Reader, head int) (*Gzip, *model.Problem) {
	if err := u.enter(); err != nil {
		return nil, u.problem(gzipName, err)
	}
	in := &consumed{from: bufio.NewReaderSize(from, 1<<15)}
	reader, err := gzip.NewReader(in)
	if err != nil {
		return nil, u.problem(gzipName, err)
	}
	g := &Gzip{Unpacker: u, Name: reader.Name}
	reader.Multistream(false)
	out := &counted{Unpacker: u, from: &streams{reader: reader, from: in}, in: func() int64 { return in.n }}
	g.Head, g.From = headOf(out, head)
	return g, nil
}

// All is everything it holds, of as many bytes as a member may have. Where
// something else follows, there are both data and a problem.
func (g *Gzip) All() ([]byte, *model.Problem) {
	limited := &counted{Unpacker: &Unpacker{ctx: g.ctx, limits: g.limits}, from: g.From, ceiling: g.limits.Member}
	limited.in = func() int64 { return limited.out }
	var data []byte
	for {
		if len(data) == cap(data) {
			data = append(data, 0)[:len(data)]
		}
		n, err := limited.Read(data[len(data):cap(data)])
		data = data[:len(data)+n]
		switch {
		case err == io.EOF:
			return data, nil
		case errors.Is(err, errMember):
			return nil, problem(HintUnpack, RuleMember, decimal(g.limits.Member))
		case err == errTrailing:
			return data, problem("", RuleTrailing, gzipName)
		case err != nil:
			return nil, g.problem(gzipName, err)
		}
	}
}

// errTrailing is the end of the last of several streams, where something follows
// that is none.
var errTrailing = errors.New("something follows")

// streams are the streams of a gzip file, one behind the other, as one.
type streams struct {
	reader *gzip.Reader
	from   *consumed
	err    error
}

func (s *streams) Read(p []byte) (int, error) {
	if s.err != nil {
		return 0, s.err
	}
	n, err := s.reader.Read(p)
	if err != io.EOF {
		s.err = err
		return n, err
	}
	switch err := s.reader.Reset(s.from); err {
	case nil:
		s.reader.Multistream(false)
	case io.EOF:
		s.err = err
	default:
		s.err = errTrailing
	}
	return n, s.err
}

// consumed counts what is read. It reads bytes one by one where asked to, so that
// gzip does not read ahead.
type consumed struct {
	from *bufio.Reader
	n    int64
}

func (c *consumed) Read(p []byte) (int, error) {
	n, err := c.from.Read(p)
	c.n += int64(n)
	return n, err
}

func (c *consumed) ReadByte() (byte, error) {
	b, err := c.from.ReadByte()
	if err == nil {
		c.n++
	}
	return b, err
}
