package endtoend

import (
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"hito/views/command"
)

// What cannot be read is named, and the rest is done.
func TestUnreadableFilesAreNamed(t *testing.T) {
	folder := t.TempDir()
	for name, text := range map[string]string{"bueno.txt": "date 2025-11-02\n\nEl lunes Ana Ruiz visitó Lima.\n", "binario.txt": "a\x00b\x01\x02\x00\x00c", "vacio.txt": "", "foto.jpg": "\xff\xd8\xff"} {
		if err := os.WriteFile(filepath.Join(folder, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	missing := filepath.Join(folder, "no-existe.txt")
	code, out, errs := run(nil, "", "docs", filepath.Join(folder, "bueno.txt"), filepath.Join(folder, "binario.txt"), filepath.Join(folder, "vacio.txt"), missing, filepath.Join(folder, "foto.jpg"))
	if code != command.Unreadable || !strings.Contains(out, "bueno.txt") {
		t.Errorf("exit %d: %s", code, out)
	}
	for _, name := range []string{"binario.txt", "vacio.txt", "no-existe.txt", "foto.jpg"} {
		if !regexp.MustCompile(`(?m)^hito: .*` + name + `$`).MatchString(errs) {
			t.Errorf("%s is not named in %q", name, errs)
		}
	}
	if code, _, _ := run(nil, "", "list", missing); code != command.Failed {
		t.Errorf("nothing to read: exit %d", code)
	}
	if code, _, _ := run(nil, "", "list", "--actor", "nadie de nadie"); code != command.NothingFits {
		t.Errorf("nothing matches: exit %d", code)
	}
}

// A folder's actors.yaml and --actors say who is who; what is wrong with the file
// is told, and the documents are read.
func TestWhoIsWho(t *testing.T) {
	folder := t.TempDir()
	for name, text := range map[string]string{"nota.txt": "date 2024-05-10\n\nJuan Mora visitó Lima el lunes. El Tigre de Oruro firmó el martes un acuerdo con Bolivia.\n",
		"actors.yaml": "- name: Juan Mora\n  aliases: [el Tigre de Oruro]\n", "otro.yml": "- name: Pedro Gil\n  aliases: [el Tigre de Oruro]\n  apodo: x\n"} {
		if err := os.WriteFile(filepath.Join(folder, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	code, out, errs := run(nil, "", "actors", folder)
	if !strings.Contains(out, "El Tigre de Oruro ×1; Juan Mora ×1") || strings.Contains(errs, "actors.yaml") {
		t.Errorf("exit %d: %s%s", code, out, errs)
	}
	code, out, errs = run(nil, "", "actors", "--language", "en", "--actors", filepath.Join(folder, "otro.yml"), folder)
	if code != command.Unreadable || !strings.Contains(out, "person:juan-mora") || !regexp.MustCompile(`(?m)El Tigre de Oruro ×1 .*:pedro-gil`).MatchString(out) || !strings.Contains(errs, "hito: line 3 of the file of actors") {
		t.Errorf("exit %d: %s%s", code, out, errs)
	}
	_, out, _ = run(nil, "", "docs", "--problems", "--format", "jsonl", "--actors", filepath.Join(folder, "otro.yml"), folder)
	if !strings.Contains(out, `"state":"remark","rule":"actors.alias.key","facts":["3","apodo"]`) || strings.Contains(out, "unread") {
		t.Errorf("docs --problems: %s", out)
	}
	code, out, errs = run(nil, "", "actors", "--language", "en", "--actors", filepath.Join(folder, "Mora"), folder)
	if code != command.Unreadable || out == "" || !strings.Contains(errs, "write --actor NAME") {
		t.Errorf("exit %d: %s%s", code, out, errs)
	}
}

// listed is an event of JSON Lines, as far as tests look.
type listed struct {
	Date, Title string
	Mentions    []struct {
		Quote      string
		Expression struct{ Value string }
	}
}

func decoded(t *testing.T, text string) (all []listed) {
	t.Helper()
	for line := range strings.Lines(text) {
		var e listed
		if err := json.Unmarshal([]byte(line), &e); err != nil {
			t.Fatal(err)
		}
		all = append(all, e)
	}
	return all
}

// What hito exports for TimelineJS it reads back, row by row, with the same dates
// and titles.
func TestExportIsReadBack(t *testing.T) {
	for _, format := range []string{"timelinejs", "timelinejs-json"} {
		code, table, errors := run(nil, "", "export", format, "--query", "-status:undated", "seeds")
		if code != command.Done {
			t.Fatalf("%d %s", code, errors)
		}
		path := filepath.Join(t.TempDir(), "tabla.csv")
		if strings.HasSuffix(format, "json") {
			path = filepath.Join(filepath.Dir(path), "tabla.json")
		}
		if err := os.WriteFile(path, []byte(table), 0o600); err != nil {
			t.Fatal(err)
		}
		_, events, _ := run(nil, "", "list", "--format", "jsonl", "--query", "-status:undated", "seeds")
		_, again, _ := run(nil, "", "list", "--format", "jsonl", path)
		var told []string // by each row: its date and its words
		for _, e := range decoded(t, again) {
			for _, m := range e.Mentions {
				told = append(told, m.Expression.Value+" "+m.Quote)
			}
		}
		all := decoded(t, events)
		if len(all) < 30 || len(told) != len(all) {
			t.Errorf("%s: %d rows are read back of %d events", format, len(told), len(all))
		}
		for _, e := range all {
			if !slices.ContainsFunc(told, func(row string) bool { return strings.HasPrefix(row, e.Date+" ") && strings.Contains(row, e.Title) }) {
				t.Errorf("%s: %s %s is not read back", format, e.Date, e.Title)
			}
		}
	}
}
