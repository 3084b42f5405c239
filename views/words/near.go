package words

// Nearest is the candidate that name was most likely meant to be, "" where none
// is near: two slips in a long name, one in a short one, or its beginning.
func Nearest(name string, candidates []string) string {
	best, least := "", 3
	for _, c := range candidates {
		d := distance(name, c)
		if len(name) >= 4 && len(c) > len(name) && c[:len(name)] == name {
			d = 1
		}
		if d < least && 3*d <= max(len(name), len(c)) {
			best, least = c, d
		}
	}
	return best
}

// distance counts the slips (a letter more, less, other, or two swapped) from
// a to b.
func distance(a, b string) int {
	rows := make([][]int, len(a)+1)
	for i := range rows {
		rows[i] = make([]int, len(b)+1)
		rows[i][0] = i
	}
	for j := range rows[0] {
		rows[0][j] = j
	}
	for i := 1; i <= len(a); i++ {
		for j := 1; j <= len(b); j++ {
			cost := 1
			if a[i-1] == b[j-1] {
				cost = 0
			}
			rows[i][j] = min(rows[i-1][j]+1, rows[i][j-1]+1, rows[i-1][j-1]+cost)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				rows[i][j] = min(rows[i][j], rows[i-2][j-2]+1)
			}
		}
	}
	return rows[len(a)][len(b)]
}
