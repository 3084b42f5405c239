package timex

func esPhrase(p *parser, i int) bool { return false }
