package extract

import (
	"bytes"
	"encoding/xml"
	"html"
	"io"
	"strings"

	"golang.org/x/net/html/charset"
)

// An element is an element of an XML file, or a text, which has no name. Names
// are local ones: prefixes are each publisher's own choice. Where two
// vocabularies have the same local name in one place (title and media:title),
// the space tells.
type element struct {
	space, name string
	attr        []xml.Attr
	children    []*element
	text        string
}

// deepest is the deepest nesting that is kept. News items nest a few dozen
// levels at most; what is deeper is dropped, so that walking may recurse.
const deepest = 500

// readXML reads a file of XML as far as it is well-formed: what was open at the
// fault is closed. It is nil if there is no element, and ok says whether the
// end was reached.
func readXML(data []byte) (root *element, ok bool) {
	d := xml.NewDecoder(bytes.NewReader(bytes.Map(inXML, data)))
	d.Strict = false
	d.Entity = xml.HTMLEntity
	d.CharsetReader = func(label string, in io.Reader) (io.Reader, error) { return charset.NewReaderLabel(label, in) }
	var open []*element
	skipped := 0 // open elements that are too deep
	for {
		t, err := d.Token()
		if err != nil {
			return root, err == io.EOF && len(open) == 0
		}
		switch t := t.(type) {
		case xml.StartElement:
			if len(open) == deepest {
				skipped++
				continue
			}
			e := &element{space: t.Name.Space, name: t.Name.Local, attr: t.Attr}
			switch {
			case len(open) > 0:
				last := open[len(open)-1]
				last.children = append(last.children, e)
			case root == nil:
				root = e
			}
			open = append(open, e)
		case xml.EndElement:
			if skipped > 0 {
				skipped--
			} else if len(open) > 0 {
				open = open[:len(open)-1]
			}
		case xml.CharData:
			if len(open) > 0 && skipped == 0 {
				last := open[len(open)-1]
				last.children = append(last.children, &element{text: string(t)})
			}
		}
	}
}

// inXML is r, or a space for a control character that XML has no place for.
func inXML(r rune) rune {
	if r < ' ' && r != '\t' && r != '\n' && r != '\r' || r == '\ufffe' || r == '\uffff' {
		return ' '
	}
	return r
}

// all returns the children of e of that name, in any space.
func (e *element) all(name string) []*element {
	var out []*element
	if e != nil {
		for _, c := range e.children {
			if c.name == name {
				out = append(out, c)
			}
		}
	}
	return out
}

// at returns the first element at a path of names below e, nil if there is
// none.
func (e *element) at(path ...string) *element {
	if e == nil || len(path) == 0 {
		return e
	}
	for _, c := range e.all(path[0]) {
		if found := c.at(path[1:]...); found != nil {
			return found
		}
	}
	return nil
}

// get returns the value of an attribute, "" if e has none.
func (e *element) get(name string) string {
	if e != nil {
		for _, a := range e.attr {
			if a.Name.Local == name {
				return strings.TrimSpace(a.Value)
			}
		}
	}
	return ""
}

// content is the text of e and all below, its white space folded.
func (e *element) content() string {
	var b strings.Builder
	e.write(&b)
	return strings.Join(strings.Fields(b.String()), " ")
}

func (e *element) write(b *strings.Builder) {
	if e == nil {
		return
	}
	b.WriteString(e.text)
	for _, c := range e.children {
		c.write(b)
	}
}

// raw is the text of e and all below as it stands: mark-up that was escaped.
func (e *element) raw() string {
	var b strings.Builder
	e.write(&b)
	return b.String()
}

// html writes what is below e as HTML, without the pictures of NITF and their
// captions.
func (e *element) html() string {
	var b strings.Builder
	if e != nil {
		e.writeHTML(&b)
	}
	return b.String()
}

func (e *element) writeHTML(b *strings.Builder) {
	for _, c := range e.children {
		if c.name == "" {
			b.WriteString(html.EscapeString(c.text))
			continue
		}
		if c.name == "media" {
			continue
		}
		b.WriteString("<" + c.name)
		if class := c.get("class"); class != "" {
			b.WriteString(` class="` + html.EscapeString(class) + `"`)
		}
		b.WriteString(">")
		if c.name != "br" {
			c.writeHTML(b)
			b.WriteString("</" + c.name + ">")
		}
	}
}
