package extract

import (
	"bufio"
	"bytes"
	"encoding/base64"
	"io"
	"mime"
	"mime/multipart"
	"mime/quotedprintable"
	"net/textproto"
	"regexp"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// Pages reach a monitor as browsers and archives have saved them, too.

// unpack returns the page in a web archive of a single file, MHTML (RFC 2557),
// with its address and type; a page that is none it returns as it is.
func unpack(page []byte, contentType string) (source []byte, kind, address string) {
	head := page[:min(len(page), archiveHead)]
	if !bytes.Contains(bytes.ToLower(head), []byte("multipart/related")) || bytes.HasPrefix(bytes.TrimSpace(head), []byte("<")) {
		return page, contentType, ""
	}
	body := bufio.NewReader(bytes.NewReader(page))
	h, err := textproto.NewReader(body).ReadMIMEHeader()
	if err != nil {
		return page, contentType, ""
	}
	_, params, err := mime.ParseMediaType(h.Get("Content-Type"))
	if err != nil || params["boundary"] == "" {
		return page, contentType, ""
	}
	for parts := multipart.NewReader(body, params["boundary"]); ; {
		part, err := parts.NextRawPart()
		if err != nil {
			return page, contentType, ""
		}
		kind, _, _ := mime.ParseMediaType(part.Header.Get("Content-Type"))
		if kind != "text/html" && kind != "application/xhtml+xml" {
			continue
		}
		var r io.Reader = part
		switch strings.ToLower(part.Header.Get("Content-Transfer-Encoding")) {
		case "quoted-printable":
			r = quotedprintable.NewReader(part)
		case "base64":
			r = base64.NewDecoder(base64.StdEncoding, part)
		}
		source, _ := io.ReadAll(r) // what can be read of a file that was cut off
		address := part.Header.Get("Content-Location")
		if address == "" {
			address = h.Get("Snapshot-Content-Location")
		}
		if !strings.HasPrefix(address, "http") {
			address = ""
		}
		return source, part.Header.Get("Content-Type"), address
	}
}

// archiveHead is how far the head of an archive's own may reach: it names who saved
// the page, from where, when and under which title.
const archiveHead = 4096

// archived is the address of a page in a web archive, around its own.
var archived = regexp.MustCompile(`^https?://(?:web\.archive\.org/web/\d{4,14}(?:[a-z]{2}_)?|archive\.(?:today|ph|is|li)/(?:o/\w+|\d{4,14}))/(https?://.+)$`)

// unarchived is the page's own address where that of an archive is given.
func unarchived(address string) string {
	if m := archived.FindStringSubmatch(address); m != nil {
		return m[1]
	}
	return address
}

// unframed returns what a page made of frames shows to those who see none, the page
// itself if there is nothing of that kind.
func unframed(root *html.Node) *html.Node {
	for n := range root.Descendants() {
		if n.DataAtom != atom.Noframes || n.FirstChild == nil {
			continue
		}
		inner, err := html.Parse(strings.NewReader(n.FirstChild.Data))
		if err != nil || len(divide(inner)) == 0 {
			continue
		}
		for n := range root.Descendants() {
			if n.DataAtom == atom.Head {
				n.Parent.RemoveChild(n)
				for c := range inner.Descendants() {
					if c.DataAtom == atom.Head {
						c.Parent.InsertBefore(n, c)
						c.Parent.RemoveChild(c)
						break
					}
				}
				break
			}
		}
		return inner
	}
	return root
}
