package feed

import (
	"strconv"
	"strings"

	"hito/loader/reader/jsonvalue"
)

// isJSONFeed reports whether an object says that it is a JSON Feed
// (jsonfeed.org, versions 1 and 1.1).
func isJSONFeed(text string) bool {
	if !strings.Contains(text, "jsonfeed.org/version") {
		return false
	}
	found := false
	_, _ = jsonvalue.Members(text, 0, func(key string, at int) bool {
		if key == "version" {
			v, _, err := jsonvalue.Parse(text, at)
			found = err == nil && strings.Contains(v.Text, "jsonfeed.org/version")
		}
		return !found
	})
	return found
}

// json reads the items of a JSON Feed.
func (r *reader) json(text string) {
	items := -1
	_, cut := jsonvalue.Members(text, jsonvalue.Space(text, 0), func(key string, at int) bool {
		switch key {
		case "items":
			items = jsonvalue.Space(text, at)
			return true
		case "title", "language":
			if v, _, err := jsonvalue.Parse(text, at); err == nil && key == "title" {
				r.channel.title = v.Text
			} else if err == nil {
				r.channel.language = v.Text
			}
		}
		return true
	})
	if items >= 0 && items < len(text) && text[items] == '[' {
		jsonvalue.Elements(text, items, func(v jsonvalue.Value, at int, err *jsonvalue.Error) bool {
			if err != nil {
				cut = err
				return !err.Truncated
			}
			i := jsonItem(&v)
			r.add(&i)
			return true
		})
	}
	if cut != nil {
		r.fail(RuleTruncated, HintWhole, strconv.Itoa(1+strings.Count(text[:min(cut.Offset, len(text))], "\n")), strconv.Itoa(r.items))
	}
}

func jsonItem(v *jsonvalue.Value) item {
	i := item{title: v.Get("title").Text, content: v.Get("content_html").Text, summary: v.Get("summary").Text, link: v.Get("url").Text,
		permalink: v.Get("external_url").Text, language: v.Get("language").Text, author: v.Get("author").Get("name").Text}
	if i.content == "" {
		i.content = v.Get("content_text").Text
	}
	var names []string
	for _, author := range v.Get("authors").Members {
		if name := author.Value.Get("name").Text; name != "" {
			names = append(names, name)
		}
	}
	if len(names) > 0 {
		i.author = strings.Join(names, ", ")
	}
	if words := v.Get("date_published").Text; words != "" {
		i.published = append(i.published, words)
	}
	if words := v.Get("date_modified").Text; words != "" {
		i.updated = append(i.updated, words)
	}
	return i
}
