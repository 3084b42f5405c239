package clean

import "unicode"

// fateOf says what becomes of a rune. The ranges that most text is made of
// are answered first; the rest is asked of the Unicode tables, so that a
// format character of a future Unicode is dropped without being named here.
func fateOf(r rune) fate {
	switch {
	case r < 0x20:
		return fateOfControl(r)
	case r < 0x7F:
		return keep
	case r < 0x300:
		return fateOfLatin(r)
	case r < 0x370, r >= 0xFE00 && r <= 0xFE0F:
		return fateOfMark(r)
	case r <= 0x482, // Greek, Cyrillic
		r >= 0x3041 && r <= 0x3096, r >= 0x30A1 && r <= 0x30FF, // kana
		r >= 0x4E00 && r <= 0x9FFF, r >= 0xAC00 && r <= 0xD7A3: // ideographs, Hangul
		return keep
	case r >= 0x1F1E6 && r <= 0x1F1FF:
		return letter // terminals disagree on how wide a flag is
	case r >= 0x1F3FB && r <= 0x1F3FF:
		return drop // skin tones: the same
	}
	return fateOfOther(r)
}

func fateOfControl(r rune) fate {
	switch r {
	case '\t':
		return tabs
	case '\n', '\v', '\f', '\r':
		return space
	}
	return picture
}

func fateOfLatin(r rune) fate {
	switch {
	case r == 0x7F:
		return picture
	case r == 0x85:
		return space // NEXT LINE
	case r < 0xA0:
		return replace // C1: they drive terminals, written as UTF-8 too
	case r == 0xA0:
		return space
	case r == 0xAD:
		return drop // soft hyphen: some terminals draw it, some do not
	}
	return keep
}

// fateOfMark is for the blocks of combining marks and variation selectors.
func fateOfMark(r rune) fate {
	if r == 0x034F || r >= 0xFE00 { // grapheme joiner, variation selectors
		return drop
	}
	return mark
}

// fateOfOther asks the tables, for runes outside the common ranges.
func fateOfOther(r rune) fate {
	switch {
	case r == 0x3000:
		return keep // the wide space of Chinese and Japanese
	case unicode.Is(blank, r):
		return drop
	case unicode.Is(unicode.Zs, r), r == 0x2028, r == 0x2029:
		return space
	case unicode.Is(visibleFormat, r):
		return replace
	case unicode.Is(unicode.Cf, r), unicode.Is(unicode.Variation_Selector, r),
		unicode.Is(unicode.Other_Default_Ignorable_Code_Point, r):
		return drop
	case unicode.Is(unicode.Noncharacter_Code_Point, r), r > unicode.MaxRune:
		return replace
	case unicode.Is(unicode.M, r), unicode.Is(joiningJamo, r):
		return mark
	}
	return keep
}

// blank holds characters that are letters or symbols by name but draw nothing,
// or belong to the unseen ones without being in category Cf.
var blank = &unicode.RangeTable{
	R16: []unicode.Range16{
		{Lo: 0x115F, Hi: 0x1160, Stride: 1}, // Hangul fillers
		{Lo: 0x17B4, Hi: 0x17B5, Stride: 1}, // Khmer inherent vowels
		{Lo: 0x180B, Hi: 0x180F, Stride: 1}, // Mongolian selectors
		{Lo: 0x2060, Hi: 0x206F, Stride: 1}, // joiners, isolates, shaping
		{Lo: 0x2800, Hi: 0x2800, Stride: 1}, // empty Braille cell
		{Lo: 0x3164, Hi: 0x3164, Stride: 1}, // Hangul filler
		{Lo: 0xFFA0, Hi: 0xFFA0, Stride: 1}, // half-width filler
		{Lo: 0xFFF0, Hi: 0xFFFB, Stride: 1}, // annotation anchors
	},
	R32: []unicode.Range32{
		{Lo: 0x1D159, Hi: 0x1D159, Stride: 1}, // musical null notehead
		{Lo: 0xE0000, Hi: 0xE0FFF, Stride: 1}, // tags, selectors
	},
}

// visibleFormat holds the Cf characters that draw something over what follows
// them: they leave a sign instead of vanishing.
var visibleFormat = &unicode.RangeTable{
	R16: []unicode.Range16{
		{Lo: 0x0600, Hi: 0x0605, Stride: 1},
		{Lo: 0x06DD, Hi: 0x06DD, Stride: 1},
		{Lo: 0x070F, Hi: 0x070F, Stride: 1},
		{Lo: 0x0890, Hi: 0x0891, Stride: 1},
		{Lo: 0x08E2, Hi: 0x08E2, Stride: 1},
	},
	R32: []unicode.Range32{
		{Lo: 0x110BD, Hi: 0x110BD, Stride: 1},
		{Lo: 0x110CD, Hi: 0x110CD, Stride: 1},
	},
}

// joiningJamo holds the vowels and finals of decomposed Korean: they stand on
// the letter before them, as marks do.
var joiningJamo = &unicode.RangeTable{
	R16: []unicode.Range16{
		{Lo: 0x1161, Hi: 0x11FF, Stride: 1},
		{Lo: 0xD7B0, Hi: 0xD7FB, Stride: 1},
	},
}
