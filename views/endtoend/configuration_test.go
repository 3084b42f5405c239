package endtoend

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"hito/views/command"
	"hito/views/screentest"
)

// The configuration is read where XDG says, or where --config does; what is wrong
// with it is told with file, line and the mend, and is no reason not to go on.
func TestConfiguration(t *testing.T) {
	folder := t.TempDir()
	path := filepath.Join(folder, "hito", "config.toml")
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		t.Fatal(err)
	}
	note := filepath.Join(folder, "nota.txt")
	if err := os.WriteFile(note, []byte("date 2025-10-28\n\nEl lunes Ana Ruiz visitó Lima.\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	environment := []string{"XDG_CONFIG_HOME=" + folder}
	if code, out, errs := run(environment, "", "config", "--path"); code != command.Done || out != path+"\n" || errs != "" {
		t.Errorf("exit %d: %q %q", code, out, errs)
	}
	code, out, errs := run(environment, "", "config", "--language", "es")
	if code != command.Done || !strings.Contains(out, "# Configuración de hito") || !strings.Contains(out, `search = ["/"]`) || errs != "" {
		t.Errorf("exit %d: %s%s", code, out, errs)
	}
	write := func(text string) {
		t.Helper()
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	write(out)
	if code, _, errs := run(environment, "", "list", note); code != command.Done || errs != "" {
		t.Errorf("its own default: exit %d: %s", code, errs)
	}
	write("language = \"es\"\ntehme = 1\n")
	code, out, errs = run(environment, "", "list", note)
	if code != command.Done || !strings.Contains(out, "oct 2025") || errs != "hito: no hay esa clave: «tehme»; ¿quizá «theme»?: "+path+":2\npista: «hito config» escribe la de fábrica, con todo lo que hay y lo que vale\n" {
		t.Errorf("exit %d: %s", code, errs)
	}
	for _, none := range []string{"", "none"} {
		if code, _, errs := run(environment, "", "list", note, "--config", none); code != command.Done || errs != "" {
			t.Errorf("--config %q: exit %d: %s", none, code, errs)
		}
	}
	if code, _, errs := run(environment, "", "list", note, "--config", filepath.Join(folder, "no")); code != command.Done || !strings.Contains(errs, "there is no such configuration file") {
		t.Errorf("exit %d: %s", code, errs)
	}
	if code, _, errs := run(environment, "", "list", "--colour"); code != command.Failed || !strings.Contains(errs, "no hay esa opción") {
		t.Errorf("exit %d: %s", code, errs)
	}
	for _, bad := range [][]string{{"--theme", "drak"}, {"--color", "blue"}} {
		if code, _, errs := run(nil, "", append([]string{"list"}, bad...)...); code != command.Failed || !strings.Contains(errs, "hint: ") {
			t.Errorf("%v: exit %d: %s", bad, code, errs)
		}
	}
}

// Nothing beside documents configures hito, whatever it is called: no program of
// a stranger's is run.
func TestNothingBesideDocumentsConfigures(t *testing.T) {
	folder := t.TempDir()
	t.Chdir(folder)
	evil := filepath.Join(folder, "evil")
	trace := filepath.Join(folder, "ran")
	text := fmt.Sprintf("theme = \"light\"\n[programs]\nopener = [%q]\neditor = [%q]\nclipboard = [%q]\n[keys]\nquit = []\n", evil, evil, evil)
	for name, text := range map[string]string{"evil": "#!/bin/sh\ntouch " + trace + "\n", "nota.txt": "date 2025-11-02\n\nEl lunes Ana Ruiz visitó Lima.\n",
		"config.toml": text, ".hito.toml": text, "hito.toml": text, "hito/config.toml": text, ".config/hito/config.toml": text, ".hito/config.toml": text} {
		path := filepath.Join(folder, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o755); err != nil {
			t.Fatal(err)
		}
	}
	for _, environment := range [][]string{nil, {"XDG_CONFIG_HOME=.config", "HOME=" + t.TempDir()}, {"XDG_CONFIG_HOME=", "HOME=."}} {
		s := screentest.Open(t, 100, 30, append(environment, "EDITOR=true", "LANG=es_ES.UTF-8"), hito.Path(), ".")
		s.Sees("Ana Ruiz")
		s.Press("yoe")
		s.Press("q")
		if code := s.Left(); code != command.Done {
			t.Errorf("exit %d", code)
		}
		if _, err := os.Stat(trace); err == nil {
			t.Fatalf("with %v a program of the folder was run", environment)
		}
	}
}
