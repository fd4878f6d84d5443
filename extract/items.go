package extract

import (
	"bytes"
	"regexp"
	"strings"
	"unicode"

	"golang.org/x/net/html"
)

// Items reads a file of news items, as agencies deliver and outlets feed them:
// RSS 0.9 to 2.0, Atom, NewsML-G2 and 1, NITF, ninjs and JSON Feed. ok is false for
// anything else. Every item is an Article, in order of the file, its ID empty;
// one without a text has an empty Body and a warning, and so has the last one
// of a file that ends too early. Items is safe for concurrent use. Of o only URL
// counts, for a file of one item that has no address of its own.
func Items(file []byte, o *Options) (items []*Article, ok bool) {
	if o == nil {
		o = &Options{}
	}
	trimmed := bytes.TrimLeftFunc(bytes.TrimPrefix(file, []byte("\ufeff")), unicode.IsSpace)
	switch {
	case len(trimmed) == 0:
		return nil, false
	case trimmed[0] == '{' || trimmed[0] == '[':
		items, ok = readJSON(trimmed)
	case trimmed[0] == '<' || wide(file) != nil:
		items, ok = readXMLItems(bytes.TrimPrefix(file, []byte("\ufeff")))
	}
	for _, a := range items {
		a.Extracted = true
		if len(items) == 1 {
			a.URL = or(a.URL, o.URL)
		}
		if a.Body == "" {
			a.Warnings = append(a.Warnings, "The item has no text.")
		}
	}
	return items, ok
}

// xmlEncoding is the charset that a file of XML declares.
var xmlEncoding = regexp.MustCompile(`^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)`)

// readXMLItems reads the items of an XML file by the name of its root.
func readXMLItems(file []byte) (items []*Article, ok bool) {
	// The decoder of XML reads UTF-8; what a file declares is often not what it is.
	declared := ""
	if m := xmlEncoding.FindSubmatch(file[:min(len(file), 200)]); m != nil {
		declared = "text/xml; charset=" + string(m[1])
	}
	file, warning := decode(file, declared)
	if i := bytes.Index(file, []byte("?>")); i > 0 && i < 200 && bytes.HasPrefix(file, []byte("<?xml")) {
		file = file[i+2:]
	}
	root, whole := readXML(file)
	if root == nil {
		return nil, false
	}
	switch root.name {
	case "rss":
		items, ok = readChannel(root.at("channel"), root.at("channel")), true
	case "RDF":
		items, ok = readChannel(root.at("channel"), root), len(root.all("item")) > 0 || root.at("channel") != nil
	case "feed":
		items, ok = readAtom(root), true
	case "entry":
		items, ok = []*Article{readEntry(root, root)}, true
	case "NewsML":
		items, ok = readNewsML1(root), true
	case "newsItem", "newsMessage", "packageItem":
		items, ok = readNewsML(root), true
	case "nitf":
		items, ok = []*Article{readNITF(root)}, true
	}
	if ok && !whole && len(items) > 0 {
		last := items[len(items)-1]
		last.Warnings = append(last.Warnings, "The file ends too early, or is not well-formed.")
	}
	if warning != "" && len(items) > 0 {
		items[0].Warnings = append(items[0].Warnings, warning)
	}
	return items, ok
}

// fragment is the text of a piece of HTML that is the article itself.
func fragment(source string) string {
	root, err := html.Parse(strings.NewReader(source))
	if err != nil {
		return ""
	}
	blocks := divide(root)
	s := join(blocks, all(len(blocks)))
	if !strings.Contains(source, "&lt;") || !markup.MatchString(s) {
		return s
	}
	// It was escaped once more than it should be.
	if root, err = html.Parse(strings.NewReader(s)); err != nil {
		return s
	}
	blocks = divide(root)
	return join(blocks, all(len(blocks)))
}

// marked is the text of a string that may be HTML.
func marked(s string) string {
	if markup.MatchString(s) {
		return fragment(s)
	}
	return plainText(s)
}

// markup is what tells HTML from text with a "<" in it.
var markup = regexp.MustCompile(`(?i)</(?:p|div|a|b|i|em|strong|span|h[1-6]|ul|ol|li|blockquote)\s*>|<br\s*/?>|<p[\s>]`)

// plainText is a text without mark-up, its line ends kept.
func plainText(s string) string {
	s = strings.ReplaceAll(strings.ReplaceAll(s, "\r\n", "\n"), "\r", "\n")
	return strings.TrimSpace(strings.ToValidUTF8(s, "\ufffd"))
}

// oneLine is a title: its mark-up and line ends are nothing.
func oneLine(s string) string {
	if strings.ContainsAny(s, "<&") {
		s = fragment(s)
	}
	return strings.Join(strings.Fields(s), " ")
}

// addressOr is s if it is an absolute address of a page, else other.
func addressOr(s, other string) string {
	if s = strings.TrimSpace(s); strings.HasPrefix(s, "http://") || strings.HasPrefix(s, "https://") {
		return s
	}
	return other
}
