package words

import (
	"strconv"
	"strings"
	"testing"
	"time"

	"golang.org/x/text/message"
)

func TestNumber(t *testing.T) {
	for n, want := range map[int][2]string{0: {"0", "0"}, 999: {"999", "999"}, 1234: {"1234", "1,234"}, 12345: {"12.345", "12,345"}, 1234567: {"1.234.567", "1,234,567"}, -5: {"-5", "-5"}} {
		if got := [2]string{For("es").Number(n), For("en").Number(n)}; got != want {
			t.Errorf("%d: %q", n, got)
		}
	}
}

func TestPercent(t *testing.T) {
	if got := [2]string{For("es").Percent(9), For("en").Percent(100)}; got != [2]string{"9 %", "100%"} {
		t.Errorf("%q", got)
	}
}

// Numbers are those of the printer of golang.org/x/text, which groups four digits
// where a language does not.
func FuzzNumber(f *testing.F) {
	for _, n := range []int{0, 7, 999, 1000, 9999, 10_000, 123_456, 1_000_000, 1 << 40, -1, -1234, -12_345} {
		f.Add(n)
	}
	f.Fuzz(func(t *testing.T, n int) {
		for _, language := range Languages() {
			w := For(language)
			want := message.NewPrinter(w.texts.tag).Sprintf("%d", n)
			if n > -w.texts.ungrouped && n < w.texts.ungrouped {
				want = strconv.Itoa(n)
			}
			if got := w.Number(n); got != want {
				t.Errorf("%s: %d: %q, want %q", language, n, got, want)
			}
			if got := w.UI().More.Say(n); !strings.Contains(got, " "+want+" ") {
				t.Errorf("%s: %d in a text: %q, want %q", language, n, got, want)
			}
		}
	})
}

func TestMegabytes(t *testing.T) {
	for n, want := range map[int64]string{0: "0,0", 49_999: "0,0", 3_449_000: "3,4", 9_960_000: "10", 12_600_000: "13", 12_345_600_000: "12.346"} {
		if got := For("es").Megabytes(n); got != want {
			t.Errorf("%d: %q, want %q", n, got, want)
		}
	}
}

func TestSpan(t *testing.T) {
	for d, want := range map[time.Duration]string{0: "0 s", 59 * time.Second: "59 s", 61 * time.Second: "1 min 1 s", 3700 * time.Second: "1 h 1 min"} {
		if got := For("en").Span(d); got != want {
			t.Errorf("%v: %q", d, got)
		}
	}
}

func TestTimeLeft(t *testing.T) {
	if _, ok := TimeLeft(5, 10, time.Second); ok {
		t.Error("told too early")
	}
	if _, ok := TimeLeft(0, 10, time.Minute); ok {
		t.Error("told of nothing done")
	}
	if left, ok := TimeLeft(1, 4, 10*time.Second); !ok || left != 30*time.Second {
		t.Errorf("%v", left)
	}
}
