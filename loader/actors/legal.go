package actors

import "strings"

// legalForms are the forms of companies that are written as letters with full
// stops: "S.A.", "S. L.", "N.V."; of longer ones (S.A.U.) the first two.
const legalForms = "SA SL SR SC NV BV AG SE"

// legalForm is where the form of a company ends whose first letter stands at
// at: "S.A.", "S. L."; 0 where none does.
func (f *finder) legalForm(at int) int {
	if at+2 >= f.last || !f.upper(at) || !f.upper(at+2) || f.tokens[at].Len() != 1 || f.tokens[at+2].Len() != 1 || !f.is(at+1, '.') {
		return 0
	}
	pair := [2]byte{f.text[f.tokens[at].Start], f.text[f.tokens[at+2].Start]}
	if !strings.Contains(legalForms, string(pair[:])) {
		return 0
	}
	end := at + 3
	for f.is(end, '.') && f.upper(end+1) && f.tokens[end+1].Len() == 1 && f.tokens[end+1].Start == f.tokens[end].End {
		end += 2
	}
	if f.is(end, '.') {
		end++
	}
	return end
}

// withForm is where the name i..end ends without the letters of its form that it
// has taken in, and where the form ends; the form is 0 where there is none.
func (f *finder) withForm(i, end int) (name, form int) {
	if f.is(end, ',') {
		return end, f.legalForm(end + 1)
	}
	for at := end - 1; at > i; at-- {
		if form := f.legalForm(at); form > 0 {
			return at, form
		}
	}
	return end, 0
}
