package hostile

import (
	"fmt"
	"strings"
)

const mega = 1 << 20

// bombs are texts that take more than their size, or that are too large.
func bombs() []Case {
	s := func(n int) string { return Story(500 + n) }
	times := strings.Repeat
	return []Case{
		odd("laughs.xml", "reader.format", 0, laughs("lolz", "&lol9;")),
		odd("laughs-feed.xml", "feed.entities", Any, laughs("rss", "<channel><item><title>&lol9;</title><description>"+s(1)+"</description></item></channel>")),
		odd("xxe.xml", "reader.format", 0, `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>`),
		odd("xxe-feed.xml", "feed.entities", Any, `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss><channel><item><title>&x;</title><description>`+s(2)+`</description></item></channel></rss>`),
		odd("laughs.md", "", 1, "---\na: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\nc: [*b,*b,*b,*b,*b,*b,*b]\ntitle: Uno\n---\n\n"+s(3)),
		lazy("deep.html", "", 1, func() string { return "<html><body>" + times("<div>", 100_000) + "<p>" + s(4) + "</p>" }),
		lazy("deep-inline.html", "", 1, func() string { return "<html><body><p>" + times("<b><i>", 50_000) + s(5) }),
		lazy("deep-tables.html", "", 1, func() string { return "<html><body>" + times("<table><tr><td>", 20_000) + "<p>" + s(6) + "</p>" }),
		lazy("deep.json", Either, 0, func() string { return times("[", mega) }),
		lazy("deep-objects.json", Either, Any, func() string { return times(`{"a":`, 200_000) + "1" + times("}", 200_000) }),
		lazy("deep-feed.xml", "", Any, func() string { return "<rss><channel><item><title>Uno</title><description>" + times("<b>", 200_000) }),
		lazy("attributes.html", "", 1, func() string {
			return "<html><body><p " + times("a=b ", 200_000) + "x=\"" + times("y", mega) + "\">" + s(7) + "</p>"
		}),
		lazy("comment.html", "", Any, func() string { return "<html><body><p>" + s(8) + "</p><!--" + times("<p>x", mega/2) }),
		lazy("script.html", "", 1, func() string {
			return "<html><body><script>" + times("x='<p>';", mega/2) + "</script><p>" + s(9) + "</p>"
		}),
		lazy("entities-many.html", "", 1, func() string { return "<html><body><p>" + s(10) + times("&amp;", mega/2) + "</p>" }),
		lazy("line-of-100-MB.txt", "reader.large", 0, func() string { return times("x", 100*mega) }),
		lazy("line-of-20-MB.txt", "reader.long", 0, func() string { return times("abc ", 5*mega) }),
		lazy("line-of-1-MB.txt", "", 1, func() string { return strings.ReplaceAll(times(s(11), mega/140), "\n", " ") }),
		lazy("word-of-4-MB.txt", "", 1, func() string { return s(12) + times("x", 4*mega) }),
		lazy("combining.txt", "", 1, func() string { return s(13) + "e" + times("\u0301", mega) }),
		lazy("breaks.txt", "", 1, func() string { return s(14) + times("\n", 4*mega) + "Fin de todo.\n" }),
		lazy("lines.txt", "reader.tokens", 0, func() string { return s(15) + times("a\n", mega) }),
		lazy("names.txt", "", 1, func() string { return many("%[1]s %[2]s se reunió con %[3]s. ", mega/4) }),
		lazy("names-alone.txt", "", 1, func() string { return s(16) + many("%[1]s %[2]s %[3]s ", mega/2) }),
		lazy("dates.txt", "", 1, func() string { return s(17) + times("el lunes 3 de mayo de 2024 y el martes, ", mega/2/40) }),
		lazy("quotes.txt", "", 1, func() string { return s(18) + times("«“(", mega/4) }),
		lazy("commas.txt", "", 1, func() string { return s(19) + times("y, ", mega/4) }),
		lazy("verbs.txt", "", 1, func() string { return s(20) + times("visitó ", mega/16) }),
		lazy("figures.txt", "", 1, func() string { return s(21) + times("1", mega) + times(" 12/34/56", mega/16) }),
		lazy("sentences.txt", "", 1, func() string { return times("Ana Ruiz visitó Quito el lunes. ", mega/2/32) }),
		lazy("columns.csv", Either, 0, func() string { return times("a,", mega) + "\n" + times("1,", mega) + "\n" }),
		lazy("columns-dated.csv", "", Any, func() string {
			return "fecha,titular,texto" + times(",a", 300_000) + "\n2025-03-03,Uno,\"" + strings.TrimSpace(s(22)) + "\"" + times(",b", 300_000) + "\n"
		}),
		lazy("quotes.csv", Either, Any, func() string { return "fecha,titular,texto\n2025-03-03,Uno,\"" + times("x\n", mega) }),
		lazy("rows.jsonl", Either, Any, func() string { return times("{\"fecha\":\n", mega) }),
		lazy("header.mhtml", Either, Any, func() string {
			return "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=" + times("x", mega) + "\n"
		}),
		lazy("parts.mhtml", Either, Any, func() string {
			return "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n" + times("--x\nContent-Type: multipart/related; boundary=x\n\n", 50_000)
		}),
		lazy("front.md", "", Any, func() string { return "---\n" + times("a: b\n", mega) + "---\n" + s(23) }),
		lazy("markdown.md", "", 1, func() string { return s(24) + times("[", mega/4) + times("(", mega/4) + times("*", mega/4) }),
	}
}

// laughs is XML whose entities double until there are billions.
func laughs(root, content string) string {
	var b strings.Builder
	b.WriteString("<?xml version=\"1.0\"?><!DOCTYPE " + root + " [<!ENTITY lol \"lol\">")
	for i := 1; i < 10; i++ {
		before := "lol"
		if i > 1 {
			before = fmt.Sprint("lol", i-1)
		}
		fmt.Fprintf(&b, "<!ENTITY lol%d \"%s\">", i, strings.Repeat("&"+before+";", 10))
	}
	b.WriteString("]><" + root + ">" + content + "</" + root + ">")
	return b.String()
}

// many is a text of about so many bytes with another set of names in each frame.
func many(frame string, size int) string {
	var b strings.Builder
	for i := 0; b.Len() < size; i++ {
		fmt.Fprintf(&b, frame, name(i*3), name(i*3+1), name(i*3+2))
	}
	b.WriteByte('\n')
	return b.String()
}

// name is a capitalised word that is none other's.
func name(n int) string {
	syllables := [...]string{"ba", "ce", "di", "fo", "gu", "la", "me", "ni", "ro", "su"}
	out := "Z"
	for range 6 {
		out += syllables[n%10]
		n /= 10
	}
	return out
}
