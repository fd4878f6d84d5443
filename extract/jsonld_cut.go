package extract

import "slices"

// closed is the JSON s, which ends too early, without the member that it breaks off in and
// with all that is open there closed: a page's description that was cut at a number of bytes
// has its headline and its day in front. ok is false if it does not, or nothing is whole.
func closed(s string) (whole string, ok bool) {
	var open, then []byte // the brackets to be closed, at the end and where it was cut
	cut, quoted := 0, false
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case quoted && c == '\\':
			i++
		case c == '"':
			quoted = !quoted
		case quoted:
		case c == '{':
			open = append(open, '}')
		case c == '[':
			open = append(open, ']')
		case (c == '}' || c == ']') && len(open) > 0:
			open = open[:len(open)-1]
		case c == ',' && len(open) > 0:
			cut, then = i, append(then[:0], open...)
		}
	}
	slices.Reverse(then)
	return s[:cut] + string(then), cut > 0 && len(open) > 0
}
