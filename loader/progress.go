package loader

import "sync"

// Progress is how far a load is.
type Progress struct {
	// Files of OfFiles have been read, and Bytes of OfBytes: the bytes of the
	// files on disk, as they were when the load began.
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

// done notes one more file.
func (r *reporter) done(size int64) { r.note(1, size, -1) }

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
