package normalize

// number is the value of token k if it is of lo to hi digits and nothing else.
func (m *marker) number(k int32, lo, hi int) (int, bool) {
	if !m.flag(k, tDigit) {
		return 0, false
	}
	return digits(m.text(k, k+1), lo, hi)
}

// digits is the value of s if it is of lo to hi digits and nothing else.
func digits(s string, lo, hi int) (int, bool) {
	if len(s) < lo || len(s) > hi {
		return 0, false
	}
	v := 0
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return 0, false
		}
		v = 10*v + int(s[i]-'0')
	}
	return v, true
}

// newsYear is the number at token k if it is written as a year that news is of. An amount or
// an hour may be written so too: whoever asks has to look at what stands beside it.
func (m *marker) newsYear(k int32) (year int, ok bool) {
	year, ok = m.number(k, 4, 4)
	return year, ok && isNewsYear(year)
}

// isNewsYear says whether y is a year that news is of.
func isNewsYear(y int) bool { return y >= 1900 && y < 2100 }
