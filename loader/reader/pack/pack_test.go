package pack

import (
	"archive/tar"
	"archive/zip"
	"bytes"
	"compress/gzip"
	"context"
	"encoding/binary"
	"fmt"
	"hash/crc32"
	"io"
	"strings"
	"testing"

	"hito/model"
)

var small = Limits{Entries: 20, Expanded: 1 << 20, Member: 256 << 10, Ratio: 100, Floor: 16 << 10, Name: 200, Directory: 64 << 10}

// noise is text that hardly compresses.
func noise(n int) string {
	var b strings.Builder
	x := uint64(88172645463325252)
	for b.Len() < n {
		x ^= x << 13
		x ^= x >> 7
		x ^= x << 17
		fmt.Fprintf(&b, "%x ", x)
	}
	return b.String()[:n]
}

type file struct{ name, data string }

func zipped(t testing.TB, files ...file) []byte {
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	for _, f := range files {
		out, err := w.Create(f.name)
		if err == nil {
			_, err = io.WriteString(out, f.data)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func tarred(t testing.TB, headers ...tar.Header) []byte {
	var b bytes.Buffer
	w := tar.NewWriter(&b)
	for _, h := range headers {
		data := noise(int(h.Size))
		if h.Mode == 0 {
			h.Mode = 0o644
		}
		if err := w.WriteHeader(&h); err != nil {
			t.Fatal(err)
		}
		if _, err := io.WriteString(w, data); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func gzipped(t testing.TB, data []byte) []byte {
	var b bytes.Buffer
	w := gzip.NewWriter(&b)
	if _, err := w.Write(data); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// told is what an archive gave: its members with their sizes or problems, and
// the problem of the whole.
type told struct{ strings.Builder }

func (o *told) visit(m Member) bool {
	if o.Len() > 0 {
		o.WriteByte(' ')
	}
	o.WriteString(m.Name)
	if m.Problem != nil {
		fmt.Fprintf(o, "!%s", strings.TrimPrefix(m.Problem.What.Rule, "pack."))
	} else {
		fmt.Fprintf(o, ":%d", len(m.Data))
	}
	return true
}

func (o *told) end(p *model.Problem) string {
	if p != nil {
		fmt.Fprintf(o, " !%s", strings.TrimPrefix(p.What.Rule, "pack."))
	}
	return strings.TrimSpace(o.String())
}

func ofZip(data []byte) string {
	var o told
	z, problem := New(context.Background(), small).OpenZip(bytes.NewReader(data), int64(len(data)))
	if problem == nil {
		if problem = z.Each(o.visit); problem == nil {
			problem = z.Damage()
		}
	}
	return o.end(problem)
}

func ofTar(data []byte) string {
	var o told
	u := New(context.Background(), small)
	return o.end(u.EachOfTar(u.Stream(bytes.NewReader(data)), o.visit))
}

func ofGzip(data []byte) string {
	var o told
	u := New(context.Background(), small)
	g, problem := u.OpenGzip(bytes.NewReader(data), 1024)
	if problem != nil {
		return o.end(problem)
	}
	if IsTar(g.Head) {
		return o.end(u.EachOfTar(g.From, o.visit))
	}
	all, problem := g.All()
	if all != nil {
		o.visit(Member{Name: g.Name, Data: all})
	}
	return o.end(problem)
}

// edit changes bytes of every central and local header of a zip.
func edit(data []byte, change func(header []byte, central bool)) []byte {
	data = bytes.Clone(data)
	for at := 0; at+46 < len(data); at++ {
		switch string(data[at : at+4]) {
		case "PK\x01\x02":
			change(data[at:], true)
		case "PK\x03\x04":
			change(data[at:], false)
		}
	}
	return data
}

func TestZip(t *testing.T) {
	two := zipped(t, file{"a.txt", noise(100)}, file{"b/c.txt", noise(200)})
	field := func(local, central int, value uint16) func([]byte, bool) {
		return func(h []byte, isCentral bool) {
			if isCentral {
				binary.LittleEndian.PutUint16(h[central:], value)
			} else {
				binary.LittleEndian.PutUint16(h[local:], value)
			}
		}
	}
	stored := storedZip(t, file{"a.txt", noise(100)}, file{"b/c.txt", noise(200)})
	var many []file
	for i := range 30 {
		many = append(many, file{fmt.Sprint(i), "x"})
	}
	link := func() []byte {
		var b bytes.Buffer
		w := zip.NewWriter(&b)
		h := &zip.FileHeader{Name: "enlace"}
		h.SetMode(0o777 | 1<<27)
		out, err := w.CreateHeader(h)
		if err != nil {
			t.Fatal(err)
		}
		io.WriteString(out, "/etc/passwd")
		w.Create("a.txt")
		w.Close()
		return b.Bytes()
	}
	for _, c := range []struct {
		name string
		data []byte
		want string
	}{
		{"two", two, "a.txt:100 b/c.txt:200"},
		{"none", zipped(t), ""},
		{"a folder", zipped(t, file{"a/", ""}, file{"a/b", "x"}), "a/b:1"},
		{"names that lead out", zipped(t, file{"../a", "x"}, file{"/b", "x"}, file{"c/../../d", "x"}, file{`..\e`, "x"}, file{`C:\f`, "x"}, file{"c/../g", "x"}, file{"", "x"}, file{"a\x00b", "x"}),
			"../a!outside /b!outside c/../../d!outside ..\\e!outside C:\\f!outside g:1 !no-name a\x00b!no-name"},
		{"Windows names", zipped(t, file{`b\a.txt`, "x"}, file{"a\xa4o.txt", "x"}), "b/a.txt:1 año.txt:1"},
		{"a long name", zipped(t, file{strings.Repeat("a", 201), "x"}, file{"b", "x"}), strings.Repeat("a", 200) + "!name b:1"},
		{"twice", zipped(t, file{"a", "x"}, file{"b", "xx"}, file{"./a", "xxx"}), "a:1 b:2 a!twice"},
		{"a link", link(), "enlace!link a.txt:0"},
		{"locked", edit(two, field(6, 8, 9)), "a.txt!encrypted b/c.txt!encrypted"},
		{"another method", edit(two, field(8, 10, 12)), "a.txt!method b/c.txt!method"},
		{"a wrong sum", edit(two, field(14, 16, 12)), "a.txt!damaged b/c.txt!damaged"},
		{"cut short", two[:len(two)/2], "a.txt:100 b/c.txt!damaged !no-list"},
		{"without its list", two[:bytes.Index(two, []byte("PK\x01\x02"))], "a.txt:100 b/c.txt:200 !no-list"},
		{"a list that says of more", edit16(two, "PK\x05\x06", 10, 900), "a.txt:100 b/c.txt:200 !no-list"},
		{"a list that leads nowhere", edit16(two, "PK\x05\x06", 18, 900), "a.txt:100 b/c.txt:200 !no-list"},
		{"sizes before the data, cut", stored[:len(stored)/2], "a.txt:100 b/c.txt!damaged !no-list"},
		{"sizes before the data", stored[:bytes.Index(stored, []byte("PK\x01\x02"))], "a.txt:100 b/c.txt:200 !no-list"},
		{"a member that is not sound", append(append(bytes.Clone(stored[:60]), noise(100)...), two[bytes.LastIndex(two, []byte("PK\x03\x04")):bytes.Index(two, []byte("PK\x01\x02"))]...), "a.txt!damaged b/c.txt:200 !no-list"},
		{"no zip", []byte("PK\x03\x04 y nada más"), "!damaged"},
		{"a bomb beside a text", zipped(t, file{"bomba", strings.Repeat("\x00", 200<<10)}, file{"a.txt", "x"}), "bomba!ratio a.txt:1"},
		{"a large member", zipped(t, file{"grande", noise(300 << 10)}, file{"a.txt", "x"}), "grande!member a.txt:1"},
		{"many large members", zipped(t, file{"a", noise(250 << 10)}, file{"b", noise(250 << 10)}, file{"c", noise(250 << 10)}, file{"d", noise(250 << 10)}, file{"e", noise(250 << 10)}, file{"f", "x"}),
			"a:256000 b:256000 c:256000 d:256000 e!expanded"},
		{"small bombs", zipped(t, file{"a", strings.Repeat("a", 15<<10)}, file{"b", strings.Repeat("a", 15<<10)}, file{"c", strings.Repeat("a", 15<<10)}, file{"d", strings.Repeat("a", 15<<10)}, file{"e", strings.Repeat("a", 15<<10)}, file{"f", "x"}),
			"a:15360 b:15360 c:15360 d:15360 e:15360 !ratio"},
		{"many members", zipped(t, many...), "0:1 1:1 2:1 3:1 4:1 5:1 6:1 7:1 8:1 9:1 10:1 11:1 12:1 13:1 14:1 15:1 16:1 17:1 18:1 19:1 !entries"},
	} {
		if got := ofZip(c.data); got != c.want {
			t.Errorf("%s: %.200q, want %.200q", c.name, got, c.want)
		}
	}
}

// storedZip is a zip whose members tell their sizes before their data.
func storedZip(t *testing.T, files ...file) []byte {
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	for _, f := range files {
		out, err := w.CreateRaw(&zip.FileHeader{Name: f.name, CRC32: crc32.ChecksumIEEE([]byte(f.data)), CompressedSize64: uint64(len(f.data)), UncompressedSize64: uint64(len(f.data))})
		if err == nil {
			_, err = io.WriteString(out, f.data)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// edit16 sets two bytes behind the last of a sign.
func edit16(data []byte, sign string, at int, value uint16) []byte {
	data = bytes.Clone(data)
	binary.LittleEndian.PutUint16(data[bytes.LastIndex(data, []byte(sign))+at:], value)
	return data
}

// A list of millions of members is not read into memory before they are counted.
func TestZipListIsBounded(t *testing.T) {
	var files []file
	for i := range 2000 {
		files = append(files, file{fmt.Sprint("n", i), ""})
	}
	if got := ofZip(zipped(t, files...)); got != "!entries" {
		t.Errorf("%.200q", got)
	}
}

// Members that share bytes are how a small zip holds much: the first is read.
func TestZipOverlaps(t *testing.T) {
	data := zipped(t, file{"a.txt", noise(5000)}, file{"b.txt", noise(5000)}, file{"c.txt", "x"})
	first := true
	// Both are made to begin where the first does.
	data = edit(data, func(h []byte, central bool) {
		if central && h[46] == 'b' {
			binary.LittleEndian.PutUint32(h[42:], 0)
		}
		first = false
	})
	if got := ofZip(data); first || got != "a.txt:5000 b.txt!overlap c.txt:1" {
		t.Errorf("%.200q", got)
	}
}

func TestTar(t *testing.T) {
	three := tarred(t, tar.Header{Name: "a.txt", Size: 100}, tar.Header{Name: "b/c.txt", Size: 2000}, tar.Header{Name: "d", Size: 300})
	sound := tarred(t, tar.Header{Name: "a.txt", Size: 100}, tar.Header{Name: "b/", Typeflag: tar.TypeDir}, tar.Header{Name: "b/c.txt", Size: 2000})
	for _, c := range []struct {
		name string
		data []byte
		want string
	}{
		{"two", sound, "a.txt:100 b/c.txt:2000"},
		{"cut short", sound[:len(sound)-2600], "a.txt:100 b/c.txt!damaged"},
		{"links and devices", tarred(t, tar.Header{Name: "l", Typeflag: tar.TypeSymlink, Linkname: "/etc/passwd"}, tar.Header{Name: "h", Typeflag: tar.TypeLink, Linkname: "a"},
			tar.Header{Name: "f", Typeflag: tar.TypeFifo}, tar.Header{Name: "d", Typeflag: tar.TypeBlock}, tar.Header{Name: "a", Size: 1}), "l!link h!link f!irregular d!irregular a:1"},
		{"names that lead out", tarred(t, tar.Header{Name: "../a", Size: 1}, tar.Header{Name: "/etc/b", Size: 1}, tar.Header{Name: "c", Size: 1}), "../a!outside /etc/b!outside c:1"},
		{"twice", tarred(t, tar.Header{Name: "a", Size: 1}, tar.Header{Name: "./a", Size: 2}), "a:1 a!twice"},
		{"a large member", tarred(t, tar.Header{Name: "a", Size: 300 << 10}, tar.Header{Name: "b", Size: 1}), "a!member b:1"},
		{"a header that is not sound", append(bytes.Replace(sound, []byte("b/c.txt"), []byte("b/x.txt"), 1), tarred(t, tar.Header{Name: "d", Size: 1})...), "a.txt:100 d:1 !lost"},
		{"a header that is not sound, and more", bytes.Replace(three, []byte("b/c.txt"), []byte("b/x.txt"), 1), "a.txt:100 d:300 !lost"},
		{"nothing of the kind", bytes.Repeat([]byte("El lunes. "), 200), "!damaged"},
	} {
		if got := ofTar(c.data); got != c.want {
			t.Errorf("%s: %.200q, want %.200q", c.name, got, c.want)
		}
	}
	if !IsTar(sound) || IsTar(bytes.Repeat([]byte("El lunes. "), 200)) || IsTar(make([]byte, 1024)) || IsTar(sound[:200]) {
		t.Error("a tar is not told from what is none")
	}
}

func TestGzip(t *testing.T) {
	tarball := gzipped(t, tarred(t, tar.Header{Name: "a.txt", Size: 100000}, tar.Header{Name: "b.txt", Size: 3000}))
	for _, c := range []struct {
		name string
		data []byte
		want string
	}{
		{"a file", gzipped(t, []byte("Hola")), ":4"},
		{"two, one behind the other", append(gzipped(t, []byte("Hola")), gzipped(t, []byte(" y adiós"))...), ":13"},
		{"something behind it", append(gzipped(t, []byte("Hola")), "basura que sigue"...), ":4 !trailing"},
		{"a tar", tarball, "a.txt:100000 b.txt:3000"},
		{"a tar cut short", tarball[:len(tarball)-1500], "a.txt:100000 b.txt!damaged"},
		{"a file cut short", gzipped(t, []byte(noise(5000)))[:1000], "!damaged"},
		{"no gzip", []byte("\x1f\x8bhola"), "!damaged"},
		{"a bomb", gzipped(t, make([]byte, 900<<10)), "!ratio"},
		{"a large file", gzipped(t, []byte(noise(300<<10))), "!member"},
		{"a bomb in a tar", gzipped(t, append(tarred(t, tar.Header{Name: "a", Size: 100})[:1024], tarOfZeros(t)...)), "a:100 ceros!member !ratio"},
	} {
		if got := ofGzip(c.data); got != c.want {
			t.Errorf("%s: %.200q, want %.200q", c.name, got, c.want)
		}
	}
}

// tarOfZeros is a tar whose one member is larger than any is read: it is passed
// over, which takes reading.
func tarOfZeros(t *testing.T) []byte {
	var b bytes.Buffer
	w := tar.NewWriter(&b)
	if err := w.WriteHeader(&tar.Header{Name: "ceros", Size: 800 << 10, Mode: 0o644}); err != nil {
		t.Fatal(err)
	}
	b.Write(make([]byte, 800<<10))
	return b.Bytes()
}

// Archives in archives are counted together.
func TestNestedArchivesShareTheLimits(t *testing.T) {
	inner := zipped(t, file{"a", noise(200 << 10)}, file{"b", noise(200 << 10)})
	u := New(t.Context(), small)
	total := 0
	for range 4 {
		z, problem := u.OpenZip(bytes.NewReader(inner), int64(len(inner)))
		if problem != nil {
			t.Fatal(problem)
		}
		z.Each(func(m Member) bool { total += len(m.Data); return true })
	}
	if total > int(small.Expanded) {
		t.Errorf("%d bytes came out", total)
	}
}

func TestInterrupted(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	data := zipped(t, file{"a", "x"}, file{"b", "x"})
	z, _ := New(ctx, small).OpenZip(bytes.NewReader(data), int64(len(data)))
	n := 0
	if problem := z.Each(func(Member) bool { n++; cancel(); return true }); n != 1 || problem == nil {
		t.Errorf("%d members, %v", n, problem)
	}
}

func FuzzUnpack(f *testing.F) {
	f.Add(zipped(f, file{"a.txt", "Hola"}, file{"../b", strings.Repeat("a", 9000)}))
	f.Add(gzipped(f, []byte("Hola")))
	f.Add(tarred(f, tar.Header{Name: "a", Size: 10}, tar.Header{Name: "l", Typeflag: tar.TypeSymlink, Linkname: "a"}))
	f.Add(gzipped(f, tarred(f, tar.Header{Name: "a", Size: 10})))
	f.Fuzz(func(t *testing.T, data []byte) {
		for _, each := range []func(u *Unpacker, visit func(Member) bool){
			func(u *Unpacker, visit func(Member) bool) {
				if z, problem := u.OpenZip(bytes.NewReader(data), int64(len(data))); problem == nil {
					z.Each(visit)
				}
			},
			func(u *Unpacker, visit func(Member) bool) { u.EachOfTar(u.Stream(bytes.NewReader(data)), visit) },
			func(u *Unpacker, visit func(Member) bool) {
				if g, problem := u.OpenGzip(bytes.NewReader(data), 1024); problem == nil {
					if all, problem := g.All(); problem == nil {
						visit(Member{Name: "x", Data: all})
					}
				}
			},
		} {
			total := 0
			seen := map[string]bool{}
			each(New(t.Context(), small), func(m Member) bool {
				total += len(m.Data)
				if m.Problem == nil && (seen[m.Name] || strings.HasPrefix(m.Name, "/") || m.Name == ".." || strings.HasPrefix(m.Name, "../") || m.Name == "") {
					t.Fatalf("a member %q", m.Name)
				}
				if m.Problem == nil {
					seen[m.Name] = true
				}
				return true
			})
			if total > int(small.Expanded) {
				t.Fatalf("%d bytes of %d", total, len(data))
			}
		}
	})
}
