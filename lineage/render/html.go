package render

import (
	"crypto/sha256"
	_ "embed"
	"encoding/base64"
	"html/template"
	"io"

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

//go:embed page/page.css
var pageStyle string

//go:embed page/page.js
var pageScript string

var pageHTML = template.Must(template.New("page").Parse(pageTemplate))

// HTML writes r as one page that needs nothing else: no network, no other
// file. For every story it has a summary, the lineage as a graph from the
// earliest to the latest, the evidence for every derivation, a table of the
// documents with a strip that shows what each has from others, and the audit;
// any two documents can be laid side by side. Several stories have an index, the
// most uncredited copying first. It can be read without scripts
// and without colour, by keyboard, and on paper; only the side-by-side view
// needs the page's own script. The page forbids itself every request and every
// other script, so that nothing a document says can make it act.
func HTML(w io.Writer, r *lineage.Report, o *HTMLOptions) error {
	if o == nil {
		o = &HTMLOptions{}
	}
	v := newView(r, o.Texts)
	data, err := v.script()
	if err != nil {
		return err
	}
	sum := sha256.Sum256([]byte(pageScript))
	p := htmlPage{
		Title:  o.Title,
		Policy: "default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'",
		Style:  template.CSS(pageStyle),
		Script: template.JS(pageScript),
		Data:   template.JS(data),
	}
	if p.Title == "" {
		p.Title = "Who copied whom"
	}
	p.Opening = opening(r)
	for i := range r.Lineages {
		p.Stories = append(p.Stories, v.story(i))
	}
	p.Index = v.index(p.Stories)
	for i := range r.Documents {
		p.Documents = append(p.Documents, htmlChoice{i, v.choice(&r.Documents[i])})
	}
	for _, id := range alone(r) {
		p.Alone = append(p.Alone, v.choice(v.docs[id]))
	}
	return pageHTML.Execute(w, &p)
}

// htmlPage is what the template shows.
type htmlPage struct {
	Title, Policy string
	Style         template.CSS
	Script, Data  template.JS
	Opening       string
	Stories       []htmlStory
	Index         []htmlEntry // of several stories
	Documents     []htmlChoice
	Alone         []string
}

// An htmlChoice is a document to choose, by its index in the report.
type htmlChoice struct {
	Index int
	Label string
}

// choice is how a document is listed: id, outlet, headline.
func (v *view) choice(d *lineage.Document) string {
	s := clip(oneLine(d.ID), 60)
	if d.Source != "" && d.Source != d.ID {
		s += ", " + clip(oneLine(d.Source), 40)
	}
	if t := v.title(d.ID); t != "" {
		s += ": " + clip(t, 80)
	}
	return s
}
