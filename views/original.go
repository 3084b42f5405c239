package views

import (
	"errors"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"

	"hito/views/lines"
	"hito/views/words"
)

// Opening the original of a document outside of hito: with the program that
// the system keeps for such files, or at a line in the person's editor. Its
// name goes to that program as one argument, absolute, so that no name is taken
// for a flag; no shell ever sees it.

// original is a document that was asked for, and the byte of its text where the
// person is.
type original struct {
	path, url string
	text      string
	at        int32
}

// openedMsg says what became of opening an original: a program to run in hito's
// place, or what went wrong.
type openedMsg struct {
	editor *exec.Cmd
	notice string
	edited bool // an editor was run, and has ended
}

// here is the document on the screen, and where in it the person is.
func (b *browser) here() (original, bool) {
	s := &b.source
	if s.corpus == nil || s.document < 0 {
		return original{}, false
	}
	d := &s.corpus.Documents[s.document]
	o := original{path: d.Path, url: d.URL, text: d.Text}
	if span := s.span(); span.Document == s.document {
		o.at = span.Start
	}
	if b.focus == paneSource && s.top < len(s.rows) {
		first, last := s.rows[s.top].Start, s.rows[min(s.top+max(s.height, 1), len(s.rows))-1].End
		if o.at < first || o.at >= last {
			o.at = first
		}
	}
	return o, true
}

// openOriginal opens the document on the screen: with the system's program, or
// in the editor.
func (b *browser) openOriginal(edit bool) tea.Cmd {
	o, ok := b.here()
	switch {
	case !ok:
		b.notice = b.ui.NoDocument
		return nil
	case b.title == "":
		b.notice = b.ui.OpenEmbedded
		return nil
	}
	ui, c, environment := b.ui, b.options.Config, b.options.Environment
	if environment == nil {
		environment = os.Environ()
	}
	return func() tea.Msg {
		if edit {
			return o.edit(ui, c.Editor, environment)
		}
		return openedMsg{notice: o.show(ui, c.Opener)}
	}
}

// opened runs the editor, or tells what happened.
func (b *browser) opened(m openedMsg) tea.Cmd {
	b.notice = m.notice
	switch ui := b.ui; {
	case m.editor != nil:
		return tea.ExecProcess(m.editor, func(err error) tea.Msg {
			if err != nil {
				return openedMsg{notice: ui.OpenFailed.Say(filepath.Base(m.editor.Path), ui.System(err)), edited: true}
			}
			return openedMsg{edited: true}
		})
	case m.edited && b.loaded && !b.watching:
		return b.reload()
	}
	return nil
}

// show opens it with the person's opener or, where that is empty, the program
// that the system keeps for it; it gives what is to be told.
func (o original) show(ui *words.UI, own []string) string {
	file, _, why := o.file(ui)
	if why != "" {
		if !lines.IsWeb(o.url) {
			return why
		}
		file = o.url
	}
	opener := systemOpener(file)
	if len(own) > 0 {
		opener = commandFor(own, file, 1)
	}
	path, err := exec.LookPath(opener[0])
	if err != nil {
		return ui.OpenNoProgram.Say(opener[0])
	}
	program := exec.Command(path, opener[1:]...)
	if err := program.Start(); err != nil {
		return ui.OpenFailed.Say(opener[0], ui.System(err))
	}
	ended := make(chan error, 1)
	go func() { ended <- program.Wait() }()
	select {
	case err = <-ended:
	case <-time.After(openerPatience): // it shows the document itself
	}
	if err != nil {
		return ui.OpenFailed.Say(opener[0], ui.System(err))
	}
	return ui.Opened.Say(file)
}

// openerPatience is how long an opener may take to say that it failed.
const openerPatience = 1500 * time.Millisecond

// systemOpener is the system's program for a file or an address, and its
// arguments.
func systemOpener(target string) []string {
	switch runtime.GOOS {
	case "darwin":
		return []string{"open", target}
	case "windows":
		return []string{"rundll32", "url.dll,FileProtocolHandler", target}
	}
	return []string{"xdg-open", target}
}

// commandFor is a program of the configuration with its arguments: "{}" is the
// file, which else comes last, and "{line}" the line.
func commandFor(own []string, file string, line int) []string {
	command := make([]string, 0, len(own)+1)
	named := false
	for i, word := range own {
		if i > 0 { // the program itself is as it is written
			named = named || strings.Contains(word, "{}")
			word = strings.ReplaceAll(word, "{line}", strconv.Itoa(line))
			word = strings.ReplaceAll(word, "{}", file)
		}
		command = append(command, word)
	}
	if !named {
		command = append(command, file)
	}
	return command
}

// edit is the person's editor at the line: the configuration's, or else the
// environment's.
func (o original) edit(ui *words.UI, own, environment []string) openedMsg {
	file, part, why := o.file(ui)
	if why != "" {
		return openedMsg{notice: why}
	}
	command := editorOf(environment)
	switch {
	case len(own) > 1 && strings.Contains(strings.Join(own[1:], " "), "{"):
		command = commandFor(own, file, o.line(part))
	case len(own) > 0:
		command = append(own[:len(own):len(own)], atLine(filepath.Base(own[0]), file, o.line(part))...)
	case len(command) == 0:
		return openedMsg{notice: ui.OpenNoEditor}
	default:
		command = append(command[:len(command):len(command)], atLine(filepath.Base(command[0]), file, o.line(part))...)
	}
	path, err := exec.LookPath(command[0])
	if err != nil {
		return openedMsg{notice: ui.OpenNoProgram.Say(command[0])}
	}
	return openedMsg{editor: exec.Command(path, command[1:]...)}
}

// editorOf is the person's editor and its arguments; vi where none is set.
func editorOf(environment []string) []string {
	for _, name := range [...]string{"VISUAL", "EDITOR"} {
		if command := SplitCommand(variable(environment, name)); len(command) > 0 {
			return command
		}
	}
	return []string{"vi"}
}

// SplitCommand cuts a command into its words, at blanks outside of quotation
// marks; nothing in it is expanded.
func SplitCommand(command string) []string {
	var words []string
	var word strings.Builder
	quote, begun := rune(0), false
	for _, r := range command {
		switch {
		case quote != 0 && r == quote:
			quote = 0
		case quote == 0 && (r == '\'' || r == '"'):
			quote, begun = r, true
		case quote == 0 && (r == ' ' || r == '\t'):
			if begun {
				words = append(words, word.String())
				word.Reset()
			}
			begun = false
		default:
			word.WriteRune(r)
			begun = true
		}
	}
	if begun {
		words = append(words, word.String())
	}
	return words
}

// The editors that are told the line as "+3 file", and as "file:3".
var (
	plusEditors  = []string{"vi", "vim", "nvim", "view", "gvim", "nano", "pico", "emacs", "emacsclient", "micro", "kak", "joe", "jed", "mg", "ne", "ed", "less", "gedit"}
	colonEditors = []string{"hx", "helix", "subl", "zed", "lapce"}
	codeEditors  = []string{"code", "codium", "code-insiders", "cursor", "windsurf"}
)

// atLine is the arguments with which an editor opens a file at a line; one that
// is not known opens the file.
func atLine(editor, file string, line int) []string {
	at := file + ":" + strconv.Itoa(line)
	switch {
	case line <= 1:
		return []string{file}
	case slices.Contains(plusEditors, editor):
		return []string{"+" + strconv.Itoa(line), file}
	case slices.Contains(colonEditors, editor):
		return []string{at}
	case slices.Contains(codeEditors, editor):
		return []string{"--wait", "--goto", at}
	}
	return []string{file}
}

// plainSuffixes are of the files whose lines are those of the text.
var plainSuffixes = []string{"", ".txt", ".text", ".md", ".markdown"}

// line is the line of the file where the person is, 1 where that is not known:
// in a file of lines of JSON, that of the part.
func (o original) line(part string) int {
	switch suffix := strings.ToLower(filepath.Ext(o.path)); {
	case part != "":
		whole := strings.ToLower(filepath.Ext(strings.TrimSuffix(o.path, "#"+part)))
		if row, err := strconv.Atoi(part); err == nil && (whole == ".jsonl" || whole == ".ndjson") {
			return row
		}
	case slices.Contains(plainSuffixes, suffix):
		return lines.LineOf(o.text, o.at)
	}
	return 1
}

// file is the absolute name of the file that the document was read from, and
// its part in it, or why nothing can be opened.
func (o original) file(ui *words.UI) (name, part, why string) {
	if o.path == "-" || strings.HasPrefix(o.path, "-#") {
		return "", "", ui.OpenStdin
	}
	name = o.path
	for {
		info, err := os.Stat(name)
		if err == nil && info.Mode().IsRegular() {
			break
		}
		at := strings.LastIndexAny(name, "#/\\")
		if at <= 0 || err == nil {
			return "", "", o.whyNot(err, ui)
		}
		name = name[:at]
	}
	if name != o.path {
		part = o.path[len(name)+1:]
	}
	if part != "" && isArchive(name) {
		return "", "", ui.OpenMember.Say(part, name)
	}
	absolute, err := filepath.Abs(name)
	if err != nil {
		return "", "", err.Error()
	}
	return absolute, part, ""
}

func (o original) whyNot(err error, ui *words.UI) string {
	if err == nil || errors.Is(err, fs.ErrNotExist) {
		return ui.OpenGone.Say(o.path)
	}
	return ui.OpenFailed.Say(o.path, ui.System(err))
}

// isArchive reports whether a file holds others.
func isArchive(name string) bool {
	name = strings.ToLower(name)
	return slices.ContainsFunc([]string{".zip", ".tar", ".tgz", ".gz", ".epub"}, func(s string) bool { return strings.HasSuffix(name, s) })
}
