package endtoend

import (
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"syscall"
	"testing"

	"hito/views/command"
	"hito/views/screentest"
)

// What may be one event is decided in the browser, stays decided when it is
// opened again, and is undone there.
func TestDoubtsInATerminal(t *testing.T) {
	state := t.TempDir()
	environment := []string{"XDG_STATE_HOME=" + state}
	journal := filepath.Join(state, "hito", "corrections.jsonl")
	events := func() int {
		_, out, _ := run(environment, "", "list", "--format", "jsonl")
		return strings.Count(out, "\n")
	}
	before := events()
	open := func() *screentest.Screen { return screentest.Open(t, 120, 40, environment, hito.Path()) }
	leave := func(s *screentest.Screen) {
		t.Helper()
		s.Press("q")
		s.Until(func(screen string) bool { return !strings.Contains(screen, "¿Son el mismo") })
		s.Press("q")
		if code := s.Left(); code != command.Done {
			t.Errorf("exit %d", code)
		}
	}
	count := func(n int) string { return " " + strconv.Itoa(n) + " sucesos" }

	s := open()
	s.Sees(count(before), "2 dudas (M)")
	s.Press("M")
	s.Sees("¿Son el mismo suceso?", "Por qué puede serlo", "1/2")
	s.Press("y")
	s.Sees(count(before-1), "Anotado")
	leave(s)
	if text, err := os.ReadFile(journal); err != nil || strings.Count(string(text), "\n") != 1 || !strings.Contains(string(text), `"same"`) {
		t.Fatalf("the journal has %q (%v)", text, err)
	}
	if n := events(); n != before-1 {
		t.Errorf("%d events are listed, of %d before", n, before)
	}

	s = open()
	s.Sees(count(before - 1))
	s.Press("Mu")
	s.Sees(count(before), "1/2", "Deshecha")
	if err := os.Remove(journal); err != nil {
		t.Fatal(err)
	}
	if err := os.Mkdir(journal, 0o700); err != nil { // where nothing can be written
		t.Fatal(err)
	}
	s.Press("n")
	s.Sees("No se pudo anotar", "1/2", count(before))
	leave(s)
	if n := events(); n != before {
		t.Errorf("%d events are listed, of %d before", n, before)
	}
}

// opener opens the browser with the sessions of one folder.
func opener(t *testing.T) (state string, open func(arguments ...string) *screentest.Screen) {
	state = t.TempDir()
	return state, func(arguments ...string) *screentest.Screen {
		return screentest.Open(t, 120, 40, []string{"XDG_STATE_HOME=" + state}, hito.Path(), arguments...)
	}
}

// The browser begins where the person left the corpus, whatever ended it.
func TestSessionInATerminal(t *testing.T) {
	_, open := opener(t)
	s := open("seeds")
	s.Sees(" sucesos")
	s.Press("/kim\r")
	s.Sees("«kim»", "de 49")
	s.Press("GK")
	place := "" // the last event but one
	lastButOne := func(screen string) bool {
		found := regexp.MustCompile(`(\d+)/(\d+) [─━]`).FindStringSubmatch(screen)
		if found == nil {
			return false
		}
		at, _ := strconv.Atoi(found[1])
		place = found[1] + "/" + found[2]
		return strconv.Itoa(at+1) == found[2]
	}
	if !s.Until(lastButOne) {
		t.Fatalf("not on the last event but one:\n%s", s.Text())
	}
	s.Press("\r")
	s.Sees("━ 2")
	s.Signal(syscall.SIGTERM)
	if code := s.Left(); code != command.Interrupted {
		t.Errorf("exit %d", code)
	}

	s = open("./seeds/", "--language", "es")
	s.Sees("«kim»", "━ 2", "Donde lo dejaste", place)
	s.Press("F")
	s.Sees(" sucesos")
	s.Press("/lavrov\rq")
	if code := s.Left(); code != command.Done {
		t.Errorf("exit %d", code)
	}
}

// --fresh begins anew, as the example always does; a file that is not a session
// is named and left alone.
func TestSessionsThatAreNotTakenUp(t *testing.T) {
	state, open := opener(t)
	s := open("seeds")
	s.Sees(" sucesos")
	s.Press("/lavrov\rq")
	s.Left()
	s = open("seeds", "--fresh")
	s.Sees(" sucesos", "━ 1")
	s.Signal(syscall.SIGHUP)
	s.Left()
	files, err := filepath.Glob(filepath.Join(state, "hito", "sessions", "*.json"))
	if err != nil || len(files) != 1 {
		t.Fatalf("%v %v", files, err)
	}
	if err := os.WriteFile(files[0], []byte("{\"version\": 9}"), 0o600); err != nil {
		t.Fatal(err)
	}
	s = open("seeds")
	s.Sees(" sucesos", "no se entiende lo guardado")
	s.Press("q")
	s.Left()
	if text, _ := os.ReadFile(files[0]); string(text) != "{\"version\": 9}" {
		t.Errorf("the file is now %s", text)
	}

	s = open() // the example is always new
	s.Sees(" sucesos")
	s.Press("/kim\rq")
	s.Left()
	if files, _ := filepath.Glob(filepath.Join(state, "hito", "sessions", "*")); len(files) != 1 {
		t.Errorf("sessions %v", files)
	}
}

// A query that is saved in the browser is asked for on the command line.
func TestSavedQueryOnTheCommandLine(t *testing.T) {
	environment := []string{"XDG_STATE_HOME=" + t.TempDir()}
	s := screentest.Open(t, 120, 40, environment, hito.Path())
	s.Sees("2025")
	s.Press("factor:lavrov\r\x13")
	s.Sees("Guardar la consulta como")
	s.Press("Visitas de Lavrov\r")
	s.Sees("Guardada")
	s.Press("q")
	s.Left()
	_, want, _ := run(environment, "", "list", "--actor", "lavrov", "seeds")
	for _, arguments := range [][]string{{"--saved", "visitas de lavrov"}, {"--saved=VISITAS DE LAVROV", "--query", "-status:undated"}} {
		if code, out, errors := run(environment, "", append(arguments, "seeds")...); code != command.Done || out != want || out == "" {
			t.Errorf("%q: %d %s%s", arguments, code, out, errors)
		}
	}
	for _, c := range []struct{ arguments, code, says string }{
		{"--query=@visitas", "2", "no saved query: visitas\nhint: there are Visitas de Lavrov\n"}, {"--saved=Visitas de Lavro", "2", "did you mean Visitas de Lavrov?"},
	} {
		if code, _, errors := run(environment, "", "list", c.arguments, "seeds"); strconv.Itoa(code) != c.code || !strings.Contains(errors, c.says) {
			t.Errorf("%s: %d %s", c.arguments, code, errors)
		}
	}
	if code, _, errors := run(nil, "", "list", "--query", "@nada", "seeds"); code != command.Failed || !strings.Contains(errors, "the browser saves") {
		t.Errorf("%d %s", code, errors)
	}
}

// Where a session could not be kept, the person is told why once they have left,
// and how to mend it; they have left in order all the same.
func TestWhatCouldNotBeKeptInATerminal(t *testing.T) {
	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	for environment, want := range map[string]string{
		"XDG_STATE_HOME=" + file: "hito: no se pudo guardar dónde lo dejaste (no es una carpeta): " + file + "/hito/sessions/",
		"XDG_STATE_HOME=":        "hito: no hay dónde guardar dónde lo dejaste\r\npista: XDG_STATE_HOME dice",
	} {
		s := screentest.Open(t, 120, 40, []string{"HOME=", environment}, hito.Path(), "seeds")
		s.Sees(" sucesos")
		s.Press("q")
		if code := s.Left(); code != command.Done || strings.Count(s.Raw(), "hito: no") != 1 || !strings.Contains(s.Raw(), want) {
			t.Errorf("%s: exit %d, %q", environment, code, s.Raw()[max(len(s.Raw())-600, 0):])
		}
	}
}
