package loader

import (
	"context"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"hito/loader/actors"
	"hito/loader/reader"
	"hito/model"
)

// formsOf is what an actor is called in a chronology, "" where there is none.
func formsOf(c *model.Chronology, id string) string {
	var forms []string
	for _, m := range c.ActorMentions {
		if c.Actors[m.Actor].ID == id {
			forms = append(forms, c.Documents[m.Document].Slice(m.Span))
		}
	}
	return strings.Join(forms, "; ")
}

const (
	moraText  = "date 2024-05-10\n\nEl presidente Juan Mora visitó Lima el lunes. Mora habló con el alcalde.\n"
	tigreText = "date 2024-05-11\n\nEl Tigre de Oruro firmó el martes un acuerdo con Bolivia.\n"
	moraFile  = "- name: Juan Mora\n  aliases: [el Tigre de Oruro]\n  not: [Mora]\n"
)

func loadedWith(t *testing.T, o Options, paths ...string) *model.Chronology {
	t.Helper()
	c, err := Load(context.Background(), paths, o)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// The user's file joins names that no rule joins and parts those that one does,
// wherever it is found; it is never a document.
func TestWhoIsWho(t *testing.T) {
	folder := t.TempDir()
	in := func(name string) string { return filepath.Join(folder, filepath.FromSlash(name)) }
	writeFile(t, in("d/a.txt"), moraText, time.Hour)
	writeFile(t, in("d/b.txt"), tigreText, time.Hour)
	writeFile(t, in("d/actors.yaml"), moraFile, time.Hour)
	writeFile(t, in("e/a.txt"), moraText, time.Hour)
	writeFile(t, in("e/b.txt"), tigreText, time.Hour)
	writeFile(t, in("e/quien.txt"), moraFile, time.Hour)
	writeFile(t, in("solo/actors.yaml"), moraFile, time.Hour)
	const joined, alone = "El presidente; Juan Mora; El Tigre de Oruro", "El presidente; Juan Mora; Mora"
	for _, c := range []struct {
		name, paths, actors, juan, mora string
		problems                        int
	}{
		{"none", "e/a.txt e/b.txt", "", alone, "", 0},
		{"beside the documents", "d", "", joined, "Mora", 0},
		{"the folder twice, and the file by its name", "d d/actors.yaml d", "", joined, "Mora", 0},
		{"named among the documents", "d/a.txt d/actors.yaml d/b.txt", "", joined, "Mora", 0},
		{"only at the top of what is named", "d/a.txt d/b.txt", "", alone, "", 0},
		{"by flag, in the folder", "e", "e/quien.txt", joined, "Mora", 0},
		{"the flag counts alone", "d", "e/a.txt", "El presidente; Juan Mora; Mora", "", 2},
		{"a folder with nothing else", "solo e/a.txt e/b.txt", "", joined, "Mora", 1},
	} {
		var paths []string
		for _, p := range strings.Fields(c.paths) {
			paths = append(paths, in(p))
		}
		o := Options{}
		if c.actors != "" {
			o.Actors = in(c.actors)
		}
		got := loadedWith(t, o, paths...)
		if juan, mora := formsOf(got, "person:juan-mora"), formsOf(got, "person:mora"); juan != c.juan || mora != c.mora || len(got.Problems) != c.problems {
			t.Errorf("%s: %q and %q, want %q and %q; %d documents, problems %v", c.name, juan, mora, c.juan, c.mora, len(got.Documents), got.Problems)
		}
	}
	below := loadedWith(t, Options{}, folder) // an actors.yaml further down says nothing
	if forms := formsOf(below, "person:juan-mora"); strings.Contains(forms, "Tigre") {
		t.Errorf("a file below the top counts: %q", forms)
	}
}

// What is wrong with the file is named with its line and mend, and the rest of
// it and the documents are read.
func TestBrokenWhoIsWho(t *testing.T) {
	folder := t.TempDir()
	who := filepath.Join(folder, "actors.yaml")
	writeFile(t, filepath.Join(folder, "a.txt"), moraText, time.Hour)
	writeFile(t, filepath.Join(folder, "b.txt"), tigreText, time.Hour)
	for _, c := range []struct{ name, file, actors, rule, fact, hint, juan string }{
		{"a line", "nada\n" + moraFile, "", "actors.alias.line", "1", "actors.hint.alias", "El presidente; Juan Mora; El Tigre de Oruro"},
		{"a key", moraFile + "  apodo: x\n", "", "actors.alias.key", "4", "actors.hint.alias", "El presidente; Juan Mora; El Tigre de Oruro"},
		{"not a text", moraFile + strings.Repeat("\x00\x01", 40), "", reader.RuleBinary, "", "", "El presidente; Juan Mora; Mora"},
		{"far too long", moraFile + strings.Repeat("#\n", maxWhoBytes/2), "", reader.RuleTooLarge, "", reader.HintSplit, "El presidente; Juan Mora; Mora"},
		{"not there", moraFile, filepath.Join(folder, "Mora"), reader.RuleAbsent, "", HintActors, "El presidente; Juan Mora; Mora"},
		{"a folder", moraFile, folder, reader.RuleIrregular, "", "", "El presidente; Juan Mora; Mora"},
	} {
		writeFile(t, who, c.file, time.Hour)
		got := loadedWith(t, Options{Actors: c.actors}, folder)
		i := slices.IndexFunc(got.Problems, func(p model.FileProblem) bool { return p.What.Rule == c.rule })
		if i < 0 || got.Problems[i].Hint != c.hint || c.fact != "" && got.Problems[i].What.Facts[0] != c.fact {
			t.Errorf("%s: problems %v", c.name, got.Problems)
		}
		if juan := formsOf(got, "person:juan-mora"); juan != c.juan || len(got.Documents) != 2 {
			t.Errorf("%s: %q of %d documents, want %q", c.name, juan, len(got.Documents), c.juan)
		}
	}
}

// A session that loads again after the file changed gives what a fresh one
// gives, and works on nothing again where it did not.
func TestSessionSeesWhoIsWho(t *testing.T) {
	folder := t.TempDir()
	who, old := filepath.Join(folder, "actors.yaml"), filepath.Join(folder, "a.txt")
	writeFile(t, old, moraText, time.Hour)
	writeFile(t, filepath.Join(folder, "b.txt"), tigreText, time.Hour)
	session := Open([]string{folder}, Options{})
	var before *work
	for step, file := range []string{"", moraFile, moraFile, "- name: Mora\n  kind: product\n", "# " + moraFile, ""} {
		if writeFile(t, who, file, 0); file == "" {
			if err := os.Remove(who); err != nil {
				t.Fatal(err)
			}
		}
		c, err := session.Load(context.Background())
		again := whole(t, c, err)
		if fresh := whole(t, loadedWith(t, Options{}, folder), nil); again != fresh {
			t.Errorf("step %d: the session's load differs from a fresh one:\n%s\n%s", step, again, fresh)
		}
		if now := session.files[old].works[0]; (now == before) != (step == 2) {
			t.Errorf("step %d: worked on again: %v", step, now != before)
		} else {
			before = now
		}
	}
}

// What can be read but once is worked on again without being read.
func TestWorkAnew(t *testing.T) {
	made := func(user *actors.Aliases) *file {
		w, problem := analysed(reader.Document{Document: model.Document{Path: "-", Text: tigreText, Language: "es"}}, said{who: user}, nil)
		if problem != nil {
			t.Fatal(problem)
		}
		return &file{works: []*work{w}, user: said{who: user}}
	}
	var who userFile[actors.Aliases]
	path := filepath.Join(t.TempDir(), "quien.yaml")
	writeFile(t, path, moraFile, 0)
	o := Options{Actors: path}
	if _, problems := who.read(o.whoIsWho(), readWhoIsWho, nil, nil, o); len(problems) > 0 {
		t.Fatal(problems)
	}
	anew := made(nil).anew(&file{user: said{who: who.says}})
	if got, want := len(anew.works[0].named), len(made(who.says).works[0].named); got != want || got == len(made(nil).works[0].named) || anew.problems != nil {
		t.Errorf("%d names, want %d; problems %v", got, want, anew.problems)
	}
}
