package loader

import "sync"

// Progress is how far a load is.
type Progress struct {
	// Files of OfFiles have been read, and Bytes of OfBytes: the bytes of the
	// files on disk that are within the limits, as they were when the load began.
	Files, OfFiles int
	Bytes, OfBytes int64
	// Events is how many events the last chronology had, of part of the files
	// or, in the end, of all.
	Events int
}

// reporter counts, and tells somebody, if anybody asked.
type reporter struct {
	mutex sync.Mutex
	tell  func(Progress)
	Progress
}

// done notes one more file, or what is left of it to note.
func (r *reporter) done(size int64) { r.note(1, size, -1) }

// part notes a part of a file that holds many texts.
func (r *reporter) part(size int64) { r.note(0, size, -1) }

// headway is how much of a file has been told of while it is read: as much as the
// texts that came of it are long, but never more than the file.
type headway struct {
	*reporter
	size, told, pending int64
}

// partly is how much is told of at a time.
const partly = 1 << 20

func (s *headway) text(size int) {
	if s.pending += int64(size); s.pending >= partly {
		more := min(s.pending, s.size-s.told)
		s.told, s.pending = s.told+more, 0
		s.part(more)
	}
}

// end notes that the file has been read.
func (s *headway) end() { s.done(s.size - s.told) }

// events notes the events of a chronology.
func (r *reporter) events(n int) { r.note(0, 0, n) }

func (r *reporter) note(files int, bytes int64, events int) {
	if r.tell == nil {
		return
	}
	r.mutex.Lock()
	defer r.mutex.Unlock()
	r.Files += files
	r.Bytes += bytes
	if events >= 0 {
		r.Events = events
	}
	r.tell(r.Progress)
}
