package hostile

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// places are names that are no files, or that lead elsewhere.
func places() []Case {
	link := func(name, to, rule string) Case {
		return Case{Name: name, Rule: rule, make: func(path string) error { return os.Symlink(to, path) }}
	}
	many := Case{Name: "many", Documents: 2000, make: func(path string) error {
		if err := os.Mkdir(path, 0o755); err != nil {
			return err
		}
		for i := range 2000 {
			if err := os.WriteFile(filepath.Join(path, fmt.Sprint(i)), fmt.Appendf(nil, "Nota %d.", i), 0o644); err != nil {
				return err
			}
		}
		return nil
	}}
	folder := Case{Name: "a-folder.txt", Documents: 1, make: func(path string) error {
		if err := os.Mkdir(path, 0o755); err != nil {
			return err
		}
		return os.WriteFile(filepath.Join(path, "nota.txt"), []byte(Story(700)), 0o644)
	}}
	deep := Case{Name: "deep", Rule: "reader.deep", make: func(path string) error {
		path = filepath.Join(path, strings.Repeat("a/", 80))
		if err := os.MkdirAll(path, 0o755); err != nil {
			return err
		}
		return os.WriteFile(filepath.Join(path, "nota.txt"), []byte(Story(701)), 0o644)
	}}
	huge := Case{Name: "huge.txt", Rule: "reader.large", make: func(path string) error {
		f, err := os.Create(path)
		if err != nil {
			return err
		}
		defer f.Close()
		return f.Truncate(1 << 40) // with holes: it takes no room
	}}
	ignoring := Case{Name: "ignoring", Rule: "reader.ignore", Documents: 1, make: func(path string) error {
		if err := os.Mkdir(path, 0o755); err != nil {
			return err
		}
		if err := os.WriteFile(filepath.Join(path, "nota.txt"), []byte(Story(702)), 0o644); err != nil {
			return err
		}
		return os.WriteFile(filepath.Join(path, ".gitignore"), []byte(strings.Repeat("*a*a*a*a*a*a*a*a*b\n", 20_000)), 0o644)
	}}
	all := []Case{
		text("sound.txt", Story(703)),
		link("loop-a.txt", "loop-b.txt", "reader.loop"),
		link("loop-b.txt", "loop-a.txt", "reader.loop"),
		link("itself", "itself", "reader.loop"),
		link("nowhere.txt", "no-existe.txt", "reader.absent"),
		link("outside.txt", "/etc/passwd", "reader.outside"),
		link("outside-by-steps.txt", "../../../../../../../../etc/passwd", "reader.outside"),
		link("outside-folder", "/etc", "reader.outside"),
		link("above", "..", "reader.outside"),
		link("here", ".", "reader.linked"),
		link("again.txt", "sound.txt", ""),
		many, folder, deep, huge, ignoring,
	}
	return append(all, systemPlaces()...)
}
