package input

import (
	"bytes"
	"encoding/binary"
	"math/bits"
	"unsafe"
)

// Most corpora are flat records of strings and whole numbers, and reading them
// with encoding/json takes longer than finding the words in them: it reads
// every line twice, byte by byte. A flat reads such records eight bytes at a
// time. It knows only what is usual, and says so when a line is anything else,
// right or wrong, so that encoding/json decides: the two never differ.

// A flat reads flat records. Unless it is to keep them, strings other than ids
// are views of the line, or of what was decoded of it.
type flat struct {
	keep    bool // give strings memory of their own
	line    []byte
	at      int
	body    string
	decoded []byte // strings with escapes, one after the other
}

// string returns b for a field.
func (f *flat) string(b []byte, keep bool) string {
	if keep || f.keep {
		return string(b)
	}
	return unsafe.String(unsafe.SliceData(b), len(b))
}

// read reads line, which is UTF-8, into d, which is empty. If it returns
// false, the line is not a usual one and d is undefined.
func (f *flat) read(line []byte, d *record) bool {
	f.line, f.at = line, 0
	if f.next() != '{' {
		return false
	}
	for more := true; more; {
		f.at++
		if f.next() != '"' {
			return false
		}
		key, ok := f.text()
		if !ok {
			return false
		}
		field, ok := f.field(d, key)
		if !ok || f.next() != ':' {
			return false
		}
		f.at++
		switch c := f.next(); {
		case c == '"':
			value, ok := f.text()
			if !ok {
				return false
			}
			if field != nil {
				*field = f.string(value, field == (*string)(&d.ID))
			}
		case c == '-' || '0' <= c && c <= '9':
			number, ok := f.whole()
			if !ok || field != nil && field != (*string)(&d.ID) {
				return false
			}
			if field != nil {
				*field = string(number)
			}
		default:
			return false
		}
		switch f.next() {
		case ',':
		case '}':
			more = false
		default:
			return false
		}
	}
	f.at++
	return f.next() == 0 && f.at == len(f.line)
}

// field returns where the value of key goes, nil if nobody wants it. It is
// false for a key that encoding/json may take for another one, as it does not
// mind case.
func (f *flat) field(d *record, key []byte) (*string, bool) {
	switch string(key) {
	case "id":
		return (*string)(&d.ID), true
	case "text":
		d.Text = &f.body
		return d.Text, true
	case "title":
		return &d.Title, true
	case "source":
		return &d.Source, true
	case "url":
		return &d.URL, true
	case "published":
		return &d.Published, true
	case "language":
		return &d.Language, true
	case "canonical":
		return &d.Canonical, true
	case "provider":
		return &d.Provider, true
	}
	for _, c := range key {
		if c < 'a' || c > 'z' {
			// Capitals, and letters beyond ASCII that fold to it. Digits and
			// signs are in no field's name.
			if c >= 0x80 || 'A' <= c && c <= 'Z' {
				return nil, false
			}
		}
	}
	return nil, true
}

// next passes over white space and returns the byte after it, 0 at the end.
func (f *flat) next() byte {
	for ; f.at < len(f.line); f.at++ {
		switch c := f.line[f.at]; c {
		case ' ', '\t', '\r', '\n':
		default:
			return c
		}
	}
	return 0
}

// text reads the string that begins at the quotation mark at hand and passes
// over it. What it returns is good as long as the line and what was decoded.
func (f *flat) text() ([]byte, bool) {
	f.at++
	from := f.at
	f.at += plainBytes(f.line[f.at:])
	if f.at < len(f.line) && f.line[f.at] == '"' {
		f.at++
		return f.line[from : f.at-1], true
	}
	begin := len(f.decoded)
	for f.at < len(f.line) {
		f.decoded = append(f.decoded, f.line[from:f.at]...)
		switch f.line[f.at] {
		case '"':
			f.at++
			return f.decoded[begin:len(f.decoded):len(f.decoded)], true
		case '\\':
			if !f.escape() {
				return nil, false
			}
		default:
			return nil, false // a control character
		}
		from = f.at
		f.at += plainBytes(f.line[f.at:])
	}
	return nil, false
}

// escape decodes an escape of two characters; those of code points are
// left to encoding/json.
func (f *flat) escape() bool {
	if f.at+1 >= len(f.line) {
		return false
	}
	i := bytes.IndexByte([]byte(`"\/bfnrt`), f.line[f.at+1])
	if i < 0 {
		return false
	}
	f.decoded = append(f.decoded, "\"\\/\b\f\n\r\t"[i])
	f.at += 2
	return true
}

// whole reads a whole number and passes over it. What follows it is looked at
// by the caller, who refuses a fraction, an exponent and a digit after 0.
func (f *flat) whole() ([]byte, bool) {
	from := f.at
	if f.line[f.at] == '-' {
		f.at++
	}
	first := f.at
	for f.at < len(f.line) && '0' <= f.line[f.at] && f.line[f.at] <= '9' {
		f.at++
		if f.line[first] == '0' {
			break
		}
	}
	return f.line[from:f.at], f.at > first
}

// plainBytes returns how many bytes at the start of b stand for themselves in a
// string: no quotation mark, no backslash, no control character.
func plainBytes(b []byte) int {
	n := 0
	for ; n+32 <= len(b); n += 32 { // most texts go on for long
		c := b[n : n+32]
		if special(c)|special(c[8:])|special(c[16:])|special(c[24:]) != 0 {
			break
		}
	}
	for ; n+8 <= len(b); n += 8 {
		if found := special(b[n:]); found != 0 {
			return n + bits.TrailingZeros64(found)/8
		}
	}
	for n < len(b) && b[n] >= ' ' && b[n] != '"' && b[n] != '\\' {
		n++
	}
	return n
}

// special tells which of eight bytes do not stand for themselves, by their high
// bits. The lowest bit set is right; a borrow may set others above it.
func special(b []byte) uint64 {
	const (
		every = 0x0101010101010101
		highs = 0x80 * every
	)
	x := binary.LittleEndian.Uint64(b)
	quote, slash := x^'"'*every, x^'\\'*every
	// The high bit of each byte that is zero, zero, or below a space.
	return ((quote-every)&^quote | (slash-every)&^slash | (x-' '*every)&^x) & highs
}
