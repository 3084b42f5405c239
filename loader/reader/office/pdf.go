package office

import (
	"bytes"
	"context"
	"errors"
	"html"
	"os/exec"
	"strconv"
	"strings"
	"time"

	"hito/loader/reader/entry"
	"hito/model"
)

// converter is the program that reads PDF: of poppler-utils, which every system
// has a package of.
const converter = "pdftotext"

// PDF reads a PDF by the system's pdftotext, which is given the bytes and nothing
// else: no file name, no shell. It is stopped after so long, or when it has
// written limit bytes of text and some more.
func PDF(ctx context.Context, data []byte, limit int, long time.Duration) (entry.Entry, *model.Problem) {
	program, err := exec.LookPath(converter)
	if err != nil {
		return entry.Entry{}, problem(HintPoppler, RuleNoProgram, converter)
	}
	ctx, cancel := context.WithTimeout(ctx, long)
	defer cancel()
	c := exec.CommandContext(ctx, program, "-enc", "UTF-8", "-nopgbrk", "-htmlmeta", "-q", "--", "-", "-")
	c.WaitDelay = time.Second
	out, told := &bounded{limit: limit + maxHead, stop: cancel}, &bounded{limit: maxRecord, stop: func() {}}
	c.Stdin, c.Stdout, c.Stderr = bytes.NewReader(data), out, told
	whole(c)
	err = c.Run()
	var failed *exec.ExitError
	switch {
	case out.over, err == nil:
	case ctx.Err() == context.DeadlineExceeded:
		return entry.Entry{}, problem("", RuleSlow, converter, strconv.Itoa(int(long.Seconds())))
	case errors.As(err, &failed):
		words, _, _ := strings.Cut(strings.TrimSpace(string(told.data)), "\n")
		if words == "" {
			words = pdfErrors[failed.ExitCode()]
		}
		if words == "" {
			words = failed.Error()
		}
		return entry.Entry{}, problem(HintAgain, RuleFailed, converter, words)
	default:
		return entry.Entry{}, problem("", RuleFailed, converter, err.Error())
	}
	e := pdfText(strings.ToValidUTF8(string(out.data), "\uFFFD"))
	if strings.TrimSpace(e.Text) == "" {
		return entry.Entry{}, problem(HintOCR, RuleScanned)
	}
	return e, nil
}

// pdfErrors is what pdftotext means by how it ends (its manual page).
var pdfErrors = map[int]string{1: "error opening the PDF", 3: "its permissions forbid it"}

// maxHead is more than what stands before and behind the text.
const maxHead = 64 << 10

// pdfText is what pdftotext says of a file, and its text: a page of HTML whose
// text alone is not escaped.
func pdfText(out string) entry.Entry {
	head, text, ok := strings.Cut(out, "<pre>\n")
	if !ok {
		return entry.Entry{Text: out}
	}
	if end := strings.LastIndex(text, "</pre>"); end >= 0 {
		text = text[:end]
	}
	e := entry.Entry{Text: strings.TrimRight(text, "\n\f ") + "\n"}
	r := record{title: between(head, "<title>", "</title>"), author: meta(head, "Author"), created: meta(head, "CreationDate"), modified: meta(head, "ModDate")}
	r.fill(&e)
	return e
}

func meta(head, name string) string { return between(head, `<meta name="`+name+`" content="`, `"`) }

func between(s, before, after string) string {
	_, s, ok := strings.Cut(s, before)
	if !ok {
		return ""
	}
	s, _, _ = strings.Cut(s, after)
	return html.UnescapeString(s)
}

// bounded keeps so many bytes, and then takes no more.
type bounded struct {
	data  []byte // not a bytes.Buffer: io.Copy would fill that past any limit
	limit int
	over  bool
	stop  func() // what is called when it is full
}

var errFull = errors.New("full")

func (b *bounded) Write(p []byte) (int, error) {
	if len(b.data)+len(p) > b.limit {
		b.over = true
		b.stop()
		return 0, errFull
	}
	b.data = append(b.data, p...)
	return len(p), nil
}
