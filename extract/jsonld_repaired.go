package extract

import "strings"

// repaired is the JSON s without the faults that pages have in it, most of which come from
// templates that put a text between quotation marks as it is: line breaks and quotation
// marks inside strings, escapes that JSON does not know ("\'"), comments, commas that are
// missing at the end of a line, double, or behind the last of a list. What else is wrong
// stays wrong. One pass, and a look ahead that ends at the next letter.
func repaired(s string) string {
	var b strings.Builder
	b.Grow(len(s))
	quoted := false
	last := byte(0) // of what stands outside strings, but for space
	for i := 0; i < len(s); i++ {
		c := s[i]
		switch {
		case quoted && c == '\\':
			if i++; i < len(s) {
				if strings.IndexByte(`"\/bfnrtu`, s[i]) >= 0 {
					b.WriteByte('\\')
				}
				b.WriteByte(s[i])
			}
		case quoted && c < ' ':
			b.WriteByte(' ')
		case quoted && c == '"' && !ends(s[i+1:]):
			b.WriteString(`\"`)
		case c == '"':
			if !quoted && (last == '"' || last == '}' || last == ']') {
				b.WriteByte(',')
			}
			b.WriteByte(c)
			quoted, last = !quoted, c
		case quoted:
			b.WriteByte(c)
		case strings.HasPrefix(s[i:], "/*"):
			n := strings.Index(s[i:], "*/")
			if n < 0 {
				return b.String()
			}
			i += n + 1
		case c == ',':
			if next := after(s[i+1:]); last != ',' && last != '{' && last != '[' && !strings.HasPrefix(next, "}") && !strings.HasPrefix(next, "]") {
				b.WriteByte(c)
				last = c
			}
		default:
			b.WriteByte(c)
			if c > ' ' {
				last = c
			}
		}
	}
	return b.String()
}

// ends says whether a quotation mark ends its string, given what stands behind it: what
// JSON has there, and not more of a sentence.
func ends(rest string) bool {
	next := after(rest)
	switch {
	case next == "" || strings.IndexByte(":}]", next[0]) >= 0:
		return true
	case next[0] == '"':
		return strings.Contains(rest[:len(rest)-len(next)], "\n") // a comma is missing
	case next[0] != ',':
		return false
	}
	next = after(next[1:])
	return next == "" || strings.IndexByte(`"{[}],-0123456789`, next[0]) >= 0 ||
		strings.HasPrefix(next, "true") || strings.HasPrefix(next, "false") || strings.HasPrefix(next, "null")
}

// after is s without the space that it begins with.
func after(s string) string { return strings.TrimLeft(s, " \t\r\n") }
