package extract

import (
	"bytes"
	"fmt"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html/charset"
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/unicode"
)

// decode returns page in UTF-8. A byte order mark is believed first, then the
// bytes themselves, then what the header or the page declares, as far as the
// bytes may be of it. A text that is valid UTF-8 and not all ASCII is UTF-8
// whatever it declares, since no other charset in use has such texts but by a
// freak, and wrong declarations are common. Bytes of no declared charset are
// windows-1252, as in browsers, unless they look like another (see [guess]).
// A header that says windows-1252 is most often a server's default, so that what
// the page itself declares comes before it.
func decode(page []byte, contentType string) (source []byte, warning string) {
	if e := wide(page); e != nil {
		if source, err := e.NewDecoder().Bytes(page); err == nil {
			return bytes.TrimPrefix(source, []byte("\ufeff")), ""
		}
	}
	wides, others := highBytes(page)
	if others == 0 && wides > 0 {
		page = bytes.TrimPrefix(page, []byte("\ufeff"))
		if source, ok := encodedTwice(page); ok {
			return source, "The page was encoded as UTF-8 twice; it is read as it was meant."
		}
		return page, ""
	}
	e, name, _ := charset.DetermineEncoding(page, contentType)
	if name == "windows-1252" {
		e, name = ownEncoding(page)
	}
	if others == 0 {
		if name == "utf-8" {
			return page, ""
		}
	} else if name == "utf-8" && wides >= others {
		return bytes.ToValidUTF8(page, []byte("\ufffd")), "The page is declared UTF-8 and holds other bytes; they are replaced."
	} else if name == "utf-8" || name == "windows-1252" && !western(page) {
		declared := name == "utf-8"
		e, name = guess(page)
		if declared {
			warning = fmt.Sprintf("The page is declared UTF-8 and is not; it is read as %s.", name)
		}
	}
	source, err := e.NewDecoder().Bytes(page)
	if err != nil {
		return bytes.ToValidUTF8(page, []byte("\ufffd")), fmt.Sprintf("The page cannot be decoded as %s: %v.", name, err)
	}
	return source, warning
}

// ownEncoding is the charset that a page declares in its mark-up, or as XML does, or has
// without saying so where every byte is ASCII: windows-1252 if none.
func ownEncoding(page []byte) (encoding.Encoding, string) {
	e, name, _ := charset.DetermineEncoding(page, "")
	if m := xmlEncoding.FindSubmatch(page[:min(len(page), 200)]); m != nil && name == "windows-1252" {
		if of, called := charset.Lookup(string(m[1])); of != nil {
			return of, called
		}
	}
	if name == "windows-1252" && bytes.Contains(page, []byte("\x1b$B")) {
		return charset.Lookup("iso-2022-jp")
	}
	return e, name
}

// highBytes counts the characters of UTF-8 in b that are not ASCII, and the
// bytes that are no UTF-8.
func highBytes(b []byte) (wides, others int) {
	for i := 0; i < len(b); {
		if b[i] < utf8.RuneSelf {
			i++
			continue
		}
		_, n := utf8.DecodeRune(b[i:])
		if n > 1 {
			wides++
		} else {
			others++
		}
		i += n
	}
	return wides, others
}

// Numbers in wide: a page begins with mark-up, which is ASCII, so that of its
// first bytes every other one is zero in UTF-16; a script or two letters of
// another alphabet among them leave most of it.
const (
	widePrefix = 200
	wideShare  = .8
)

// wide is the form of UTF-16 that a page is in, by its mark or, without one, by
// the zeros that ASCII has there; nil if it is not.
func wide(page []byte) encoding.Encoding {
	switch {
	case bytes.HasPrefix(page, []byte("\xff\xfe")):
		return unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM)
	case bytes.HasPrefix(page, []byte("\xfe\xff")):
		return unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM)
	}
	n := min(len(page), widePrefix) / 2
	if n < 8 {
		return nil
	}
	even, odd := 0, 0
	for i := range n {
		if page[2*i] == 0 {
			even++
		}
		if page[2*i+1] == 0 {
			odd++
		}
	}
	least := int(wideShare * float64(n))
	switch {
	case even >= least && odd == 0:
		return unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM)
	case odd >= least && even == 0:
		return unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM)
	}
	return nil
}

// Numbers in encodedTwice: a page may quote such a fault, or have a few letters
// that look like one by chance ("Ã©" and nothing else); of one that was
// encoded twice nearly every letter beyond ASCII is a part of one.
const (
	leastTwice = 3
	twiceShare = .9
)

// encodedTwice undoes the commonest fault of all: UTF-8 that a system took for
// windows-1252 and encoded again, so that "é" is "Ã©". It holds for a whole page
// or for none of it.
func encodedTwice(page []byte) (source []byte, ok bool) {
	good, bad := 0, 0
	var out bytes.Buffer
	out.Grow(len(page))
	for i := 0; i < len(page); {
		if page[i] < utf8.RuneSelf {
			j := i + 1
			for j < len(page) && page[j] < utf8.RuneSelf {
				j++
			}
			out.Write(page[i:j])
			i = j
			continue
		}
		j := i
		for j < len(page) && page[j] >= utf8.RuneSelf {
			j++
		}
		// All of a run between ASCII is wrong, or none of it.
		if once, ok := windows1252(page[i:j]); ok && utf8.Valid(once) {
			good++
			out.Write(once)
		} else {
			bad++
			out.Write(page[i:j])
		}
		i = j
	}
	if good < leastTwice || float64(good) < twiceShare*float64(good+bad) {
		return nil, false
	}
	return out.Bytes(), true
}

// windows1252 encodes UTF-8 as windows-1252, the unused places of which stand for
// themselves, as browsers have it; ok is false for other letters.
func windows1252(s []byte) (b []byte, ok bool) {
	for _, r := range string(s) {
		switch i := strings.IndexRune(above1252, r); {
		case r < 0x100:
			b = append(b, byte(r))
		case i >= 0:
			b = append(b, codes1252[utf8.RuneCountInString(above1252[:i])])
		default:
			return nil, false
		}
	}
	return b, true
}

// The letters of windows-1252 that are not at their place in Unicode, and where
// they are.
const (
	above1252 = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ"
	codes1252 = "\x80\x82\x83\x84\x85\x86\x87\x88\x89\x8a\x8b\x8c\x8e\x91\x92\x93\x94\x95\x96\x97\x98\x99\x9a\x9b\x9c\x9e\x9f"
)
