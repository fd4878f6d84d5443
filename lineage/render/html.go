package render

import (
	"bytes"
	"crypto/sha256"
	"embed"
	"encoding/base64"
	"fmt"
	"html/template"
	"io"
	"strings"

	"github.com/wiretrace/wiretrace/lineage"
)

// HTMLOptions shape what [HTML] writes. The zero value is the default.
type HTMLOptions struct {
	// Title heads the page. The default is "Who copied whom".
	Title string
	// Texts returns the text of a document. The default, nil, takes texts from
	// the report where it has them; without texts there are no quotations and
	// nothing to compare.
	Texts func(id string) string
}

//go:embed page/page.html
var pageTemplate string

//go:embed page/story.html
var storyTemplate string

//go:embed page/page.css
var pageStyle string

//go:embed page/page.js page/graph.js page/lists.js page/stories.js page/compare.js
var scripts embed.FS

// pageScript is the page's script: its parts, inside one function.
var pageScript = script("page", "graph", "lists", "stories", "compare")

func script(parts ...string) string {
	var b strings.Builder
	b.WriteString("\"use strict\";\n(() => {\n")
	for _, p := range parts {
		raw, err := scripts.ReadFile("page/" + p + ".js")
		if err != nil {
			panic(err) // it is embedded above
		}
		b.Write(raw)
	}
	b.WriteString("})();\n")
	return b.String()
}

var pageHTML = template.Must(template.Must(template.New("page").Parse(pageTemplate)).Parse(storyTemplate))

// manyStories is the number of stories from which a page keeps them folded away
// as text: a browser lays ten thousand documents out for half a minute, and a
// reader opens a few of them.
const manyStories = 24

// HTML writes r as one page that needs nothing else: no network, no other
// file. For every story it says in words who was first, who copied most, and
// what is uncertain and why; then it has the lineage on an axis of time, and
// lists of the documents, of the evidence for every derivation, and of the
// audit; any two documents can be laid side by side. Several stories have an
// index, the most uncredited copying first. It can be read without colour, by
// keyboard, and on paper. A page of fewer than 24 stories is complete without
// scripts but for the side-by-side view; one of more needs the page's own
// script to open them. The page forbids itself every request and every other
// script, so that nothing a document says can make it act.
//
// HTML holds one story in memory at a time beside r.
func HTML(w io.Writer, r *lineage.Report, o *HTMLOptions) error {
	if o == nil {
		o = &HTMLOptions{}
	}
	r = told(r)
	v := newView(r, o.Texts)
	sum := sha256.Sum256([]byte(pageScript))
	p := htmlPage{
		Title:   o.Title,
		Policy:  "default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'",
		Style:   template.CSS(pageStyle),
		Script:  template.JS(pageScript),
		Opening: opening(r),
		Index:   v.index(),
		Kept:    len(r.Lineages) >= manyStories,
		Compare: len(r.Documents) > 1,
	}
	if p.Title == "" {
		p.Title = "Who copied whom"
	}
	for _, id := range alone(r) {
		p.Alone = append(p.Alone, v.choice(v.docs[id]))
	}
	out := &pageWriter{w: w}
	out.template("head", &p)
	for i := range r.Lineages {
		if out.err != nil {
			return out.err
		}
		s := v.story(i)
		if p.Kept {
			out.printf("<script type=\"text/plain\" id=\"kept-%s\">", s.Anchor)
		}
		out.template("story", s)
		if p.Kept {
			out.printf("</script>\n")
		}
	}
	out.template("middle", &p)
	v.data(out)
	out.template("foot", &p)
	return out.err
}

// htmlPage is what the template shows around the stories.
type htmlPage struct {
	Title, Policy string
	Style         template.CSS
	Script        template.JS
	Opening       string
	Index         []htmlEntry // of several stories
	Kept          bool        // stories are opened by the script
	Compare       bool
	Alone         []string
}

// A pageWriter writes the parts of a page; after an error it writes no more.
type pageWriter struct {
	w   io.Writer
	err error
}

func (p *pageWriter) template(name string, data any) {
	if p.err != nil {
		return
	}
	// One write a part: a story is thousands of small ones.
	var b bytes.Buffer
	if p.err = pageHTML.ExecuteTemplate(&b, name, data); p.err == nil {
		_, p.err = p.w.Write(b.Bytes())
	}
}

func (p *pageWriter) printf(format string, args ...any) {
	if p.err == nil {
		_, p.err = fmt.Fprintf(p.w, format, args...)
	}
}

// choice is how a document is listed: its name, headline and id.
func (v *view) choice(d *lineage.Document) string {
	s := v.document(d.ID)
	if strings.HasPrefix(s, "“") { // it is called by its headline
		return clip(v.title(d.ID), 80) + " (" + line(d.ID, longName) + ")"
	}
	if v.names[d.ID] == "" && v.outlet(d) != "" && d.Source != d.ID {
		s += ", " + v.outlet(d)
	}
	if t := v.title(d.ID); t != "" {
		s += ": " + clip(t, 80)
	}
	return s
}
