package endtoend

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"unicode"

	"hito/views/command"
)

// The line mode answers commands that come by a pipe, and ends with them.
func TestLineModeInAPipe(t *testing.T) {
	code, out, errors := run([]string{"LANG=es_ES.UTF-8", "XDG_STATE_HOME=" + t.TempDir()}, "filtro actor:lavrov\n1\nfuente\n", "--lines", "seeds")
	if code != command.Done || !strings.Contains(out, "Filtro: lavrov.") || !strings.Contains(out, "Aquí se cuenta:") || strings.Contains(out, "> ") {
		t.Errorf("%d: %s%s", code, out, errors)
	}
	if code, _, errors := run(nil, "", "--lines", "-"); code != command.Failed || !strings.Contains(errors, "commands come by the standard input") {
		t.Errorf("%d: %s", code, errors)
	}
	if code, out, _ := run(nil, "quit\n", "--lines", "--actor", "nadie"); code != command.Done || !strings.Contains(out, "No event fits the filter") {
		t.Errorf("%d: %s", code, out)
	}
}

// A reader that goes away ends the program without a word; a full disk, or an
// output that was closed, is told of.
func TestOutputThatTakesNothing(t *testing.T) {
	shell, err := exec.LookPath("bash")
	if err != nil {
		t.Log("no bash here")
		return
	}
	folder := t.TempDir()
	table := "fecha,suceso\n"
	for i := range 2000 {
		table += fmt.Sprintf("%d-05-03,Visita número %d al puerto\n", 1900+i%100, i)
	}
	if err := os.WriteFile(filepath.Join(folder, "a.csv"), []byte(table), 0o600); err != nil {
		t.Fatal(err)
	}
	for script, want := range map[string]string{
		`"$0" list --format jsonl "$1" | head -c 1 >/dev/null; echo ${PIPESTATUS[0]}`: "141\n",
		`"$0" list "$1" >&-; echo $?`:                                                         "hito: cannot be written (bad file descriptor): /dev/stdout\n2\n",
		`"$0" --lines "$1" </dev/null >&-; echo $?`:                                           "hito: cannot be written (bad file descriptor): /dev/stdout\n2\n",
		`[ ! -w /dev/full ] && echo 2 || { "$0" list "$1" >/dev/full 2>/dev/null; echo $?; }`: "2\n",
		`"$0" list "$1" >/dev/null; echo $?`:                                                  "0\n",
	} {
		c := exec.Command(shell, "--norc", "-c", script, hito.Path(), folder)
		c.Env = append(os.Environ(), "LANG=C", "LC_ALL=", "LC_MESSAGES=")
		if out, err := c.CombinedOutput(); err != nil || string(out) != want {
			t.Errorf("%s: %v %.300q, want %q", script, err, out, want)
		}
	}
}

// The same documents give the same bytes, on any number of processors and in
// any order.
func TestOutputIsTheSameOnEveryRun(t *testing.T) {
	files, err := filepath.Glob("seeds/*.txt")
	if err != nil || len(files) < 2 {
		t.Fatal(files, err)
	}
	_, want, _ := run(nil, "", append([]string{"list", "--format", "jsonl"}, files...)...)
	if len(want) == 0 {
		t.Fatal("nothing is listed")
	}
	for _, processors := range []string{"1", "2", "8"} {
		for shift := range files {
			shuffled := append(append([]string{"list", "--format", "jsonl"}, files[shift:]...), files[:shift]...)
			if _, got, _ := run([]string{"GOMAXPROCS=" + processors, "LANG=es_ES.UTF-8"}, "", shuffled...); got != want {
				t.Fatalf("GOMAXPROCS=%s, %v: other bytes than in the first run", processors, shuffled)
			}
		}
	}
	if _, folder, _ := run(nil, "", "list", "--format", "jsonl", "seeds"); folder != want {
		t.Error("the folder gives other bytes than its files")
	}
}

// hostile are texts that would act on a terminal.
var hostile = []string{
	"\x1b[2J\x1b]0;t\x07El lunes visitó Lima.", "\u009b31m Ayer murió Juan Pérez en Quito.", "El 3 de mayo de 2024 \u202e firmó Ana Ruiz \u2066 un tratado.\u0085 Ayer.",
	"date 2025-11-02\nPedro\x00 Gil\x7f visitó\x08 Lima\r el lunes.", "\x1b]8;;file:///x\x1b\\Luis Mora\x1b]8;;\x1b\\ dimitió ayer.", "\x1bP" + strings.Repeat("1;", 40) + "q El martes atacó.",
	"El jueves \u200bse\ufeff reunió\u2028 Ana\u00ad Ruiz con \U000e0041Luis.", "&#27;[31m El viernes votó Perú.",
}

func TestHostileFilesReachNoTerminal(t *testing.T) {
	folder := t.TempDir()
	for i, text := range hostile {
		name := filepath.Join(folder, strconv.Itoa(i)+"\x1b[31m\u202e.txt")
		if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	for _, what := range []string{"list", "docs", "docs --problems", "actors", "actors --mentions"} {
		for _, format := range []string{"text", "jsonl", "csv", "md"} {
			_, out, errs := run(nil, "", append(strings.Fields(what), "--format", format, folder)...)
			unseen(t, what+" "+format, out+errs)
		}
	}
	for _, text := range hostile {
		_, out, errs := run(nil, text, "dates", "--ref", "2025-11-02", "-")
		unseen(t, "dates", out+errs)
		_, out, errs = run(nil, text, "show", text, "-")
		unseen(t, "show", out+errs)
	}
	_, out, errs := run(nil, "", "list", "--\x1b[31m", "\x1b[2J")
	unseen(t, "a flag", out+errs)
}

// unseen complains of characters that act on a terminal.
func unseen(t *testing.T, what, text string) {
	t.Helper()
	for _, r := range text {
		if r != '\n' && (unicode.IsControl(r) || unicode.Is(unicode.Cf, r) || r == '\u2028' || r == '\u2029') {
			t.Errorf("%s: %U reaches the terminal", what, r)
			return
		}
	}
}

// A reader that goes away is no error worth a word.
func TestBrokenPipe(t *testing.T) {
	c := exec.Command("sh", "-c", `{ "$0" list --format jsonl seeds/*.txt; } | head -c 10`, hito.Path())
	var stderr bytes.Buffer
	c.Stderr = &stderr
	if err := c.Run(); err != nil || stderr.Len() > 0 {
		t.Errorf("%v: %q", err, stderr.String())
	}
}

func TestInterrupted(t *testing.T) {
	c := exec.Command(hito.Path(), "list", "-")
	in, err := c.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	defer in.Close()
	if err := c.Start(); err != nil {
		t.Fatal(err)
	}
	// More than the pipe holds: written only once the program reads, and by then
	// it listens to signals.
	if _, err := in.Write(bytes.Repeat([]byte("\n"), 1<<18)); err != nil {
		t.Fatal(err)
	}
	c.Process.Signal(os.Interrupt)
	c.Wait()
	if code := c.ProcessState.ExitCode(); code != command.Interrupted {
		t.Errorf("exit %d", code)
	}
}
