package extract

import (
	"bytes"
	"fmt"
	"unicode/utf8"

	"golang.org/x/net/html/charset"
)

// decode returns page in UTF-8. A byte order mark is believed first, then the
// bytes themselves, then what the header or the page declares: a text that is
// valid UTF-8 and not all ASCII is UTF-8 whatever it declares, since no other
// charset in use has such texts but by a freak, and wrong declarations are
// common. Undeclared bytes that are no UTF-8 are windows-1252, as in browsers.
func decode(page []byte, contentType string) (source []byte, warning string) {
	valid, ascii := utf8.Valid(page), isASCII(page)
	if valid && !ascii && !bytes.HasPrefix(page, []byte("\xfe\xff")) {
		return bytes.TrimPrefix(page, []byte("\ufeff")), ""
	}
	enc, name, _ := charset.DetermineEncoding(page, contentType)
	if name == "utf-8" {
		if !valid {
			warning = "The page is declared UTF-8 and holds other bytes; they are replaced."
		}
		return bytes.ToValidUTF8(page, []byte("\ufffd")), warning
	}
	source, err := enc.NewDecoder().Bytes(page)
	if err != nil {
		return bytes.ToValidUTF8(page, []byte("\ufffd")), fmt.Sprintf("The page cannot be decoded as %s: %v.", name, err)
	}
	return source, ""
}

func isASCII(b []byte) bool {
	for _, c := range b {
		if c >= utf8.RuneSelf {
			return false
		}
	}
	return true
}
