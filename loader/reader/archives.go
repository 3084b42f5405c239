package reader

import (
	"bytes"
	"io"
	"strconv"
	"strings"

	"hito/loader/reader/entry"
	"hito/loader/reader/office"
	"hito/loader/reader/pack"
	"hito/model"
)

// unpacker is what counts everything that comes out of the source.
func (r *reading) unpacker() *pack.Unpacker {
	if r.unpack == nil {
		r.unpack = pack.New(r.ctx, packLimits)
	}
	return r.unpack
}

// inside runs do a level deeper in archives, if that is not too deep.
func (r *reading) inside(f *file, do func()) {
	if r.depth == MaxArchiveDepth {
		r.fail(fault(f.path, pack.HintUnpack, RuleNested, strconv.Itoa(MaxArchiveDepth)))
		return
	}
	if f.size > MaxArchiveBytes {
		r.fail(&model.FileProblem{Path: f.path, Problem: over(RuleTooLarge, f.size, MaxArchiveBytes)})
		return
	}
	r.depth++
	defer func() { r.depth-- }()
	do()
}

// told tells of a problem of a file, if there is one.
func (r *reading) told(f *file, problem *model.Problem) {
	if problem != nil {
		r.fail(&model.FileProblem{Path: f.path, Problem: *problem})
	}
}

// zip reads a zip: an archive, or a document of an office program.
func (r *reading) zip(f *file) {
	r.inside(f, func() {
		at, size := f.at, f.size
		if at == nil {
			data, problem := f.bytes()
			if problem != nil {
				r.fail(problem)
				return
			}
			at, size = bytes.NewReader(data), int64(len(data))
		}
		z, problem := r.unpacker().OpenZip(at, size)
		if problem != nil {
			r.told(f, problem)
			return
		}
		defer r.told(f, z.Damage())
		switch kind := office.Kind(z.Names()); {
		case kind.Read != nil:
			e, problem := kind.Read(z, MaxTextBytes)
			if problem != nil {
				r.told(f, problem)
				return
			}
			r.whole(f, at, size, e)
		case kind.Name != "":
			r.fail(fault(f.path, HintConvert, RuleFormat, kind.Name))
		default:
			r.told(f, z.Each(r.member(f)))
		}
	})
}

// tar reads a tar as it stands.
func (r *reading) tar(f *file) {
	r.inside(f, func() {
		u := r.unpacker()
		r.told(f, u.EachOfTar(u.Stream(f.from), r.member(f)))
	})
}

// gzip reads a gzip file: of a tar, or of one file.
func (r *reading) gzip(f *file) {
	r.inside(f, func() {
		g, problem := r.unpacker().OpenGzip(f.from, headBytes)
		if problem != nil {
			r.told(f, problem)
			return
		}
		if pack.IsTar(g.Head) {
			r.told(f, r.unpacker().EachOfTar(g.From, r.member(f)))
			return
		}
		data, problem := g.All()
		r.told(f, problem)
		if data == nil {
			return
		}
		name := strings.TrimSuffix(f.name, f.name[len(f.name)-len(extension(f.name)):])
		if extension(name) == "" {
			name += extension(g.Name)
		}
		inner := inMemory(f.path, name, data)
		inner.walked = f.walked
		r.read(inner)
	})
}

// member is what is done with each member of an archive.
func (r *reading) member(f *file) func(pack.Member) bool {
	return func(m pack.Member) bool {
		path := f.path + "/" + m.Name
		switch {
		case !r.options.Hidden && isHiddenPath(m.Name):
		case m.Problem != nil:
			r.fail(&model.FileProblem{Path: path, Problem: *m.Problem})
		default:
			inner := inMemory(path, m.Name, m.Data)
			inner.walked = true
			r.read(inner)
		}
		return !r.full && r.ctx.Err() == nil
	}
}

// isHiddenPath reports whether a file or a folder of a path is hidden, or what a
// Mac puts into its archives beside the files.
func isHiddenPath(name string) bool {
	for part := range strings.SplitSeq(name, "/") {
		if isHidden(part) && part != ".." || part == "__MACOSX" {
			return true
		}
	}
	return false
}

// pdf reads a PDF.
func (r *reading) pdf(f *file) {
	data, problem := f.bytes()
	if problem != nil {
		r.fail(problem)
		return
	}
	e, wrong := office.PDF(r.ctx, data, MaxTextBytes, MaxConverterTime)
	if wrong != nil {
		r.told(f, wrong)
		return
	}
	r.one(f, data, e, nil)
}

// whole is the document of an office program: its hash is of all its bytes.
func (r *reading) whole(f *file, at io.ReaderAt, size int64, e entry.Entry) {
	if size > MaxFileBytes {
		r.fail(tooLarge(f.path, size))
		return
	}
	data := make([]byte, size)
	if _, err := at.ReadAt(data, 0); err != nil && err != io.EOF {
		r.fail(unreadable(f.path, err))
		return
	}
	r.one(f, data, e, nil)
}
