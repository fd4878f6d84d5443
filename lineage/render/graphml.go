package render

import (
	"encoding/xml"
	"fmt"
	"io"
	"strconv"

	"github.com/wiretrace/wiretrace/lineage"
)

// GraphML writes the lineages of r as one graph in GraphML, which Gephi, yEd
// and NetworkX read. Nodes carry label (the id of a document, the name of a source),
// lineage, title, source, latent, rank, words and reused; edges carry relation, probability, share and directed.
func GraphML(w io.Writer, r *lineage.Report, texts func(id string) string) error {
	r = told(r)
	v := newView(r, texts)
	g := graphML{Xmlns: "http://graphml.graphdrawing.org/xmlns", Graph: graphMLGraph{ID: "wiretrace", Default: "directed"}}
	for _, k := range graphMLKeys {
		g.Keys = append(g.Keys, graphMLKey{ID: k[1], For: k[0], Name: k[1], Type: k[2]})
	}
	id := 0
	for i := range r.Lineages {
		l := &r.Lineages[i]
		at := map[string]string{}
		for j := range l.Nodes {
			n := &l.Nodes[j]
			id++
			at[n.ID] = fmt.Sprintf("n%d", id)
			e := graphMLNode{ID: at[n.ID], Data: []graphMLData{{"label", v.label(n)[0]}, {"lineage", oneLine(l.ID)}, {"rank", strconv.Itoa(n.Rank)}}}
			if d := v.docs[n.Document]; d != nil {
				e.Data = append(e.Data, graphMLData{"title", v.title(d.ID)}, graphMLData{"source", v.outlet(d)},
					graphMLData{"words", strconv.Itoa(d.Words)}, graphMLData{"reused", number(d.Reused)})
			} else {
				e.Data = append(e.Data, graphMLData{"latent", string(n.Latent)})
			}
			g.Graph.Nodes = append(g.Graph.Nodes, e)
		}
		for j := range l.Derivations {
			d := &l.Derivations[j]
			if at[d.From] == "" || at[d.To] == "" {
				continue
			}
			g.Graph.Edges = append(g.Graph.Edges, graphMLEdge{Source: at[d.From], Target: at[d.To], Directed: d.Directed,
				Data: []graphMLData{{"relation", string(d.Relation)}, {"probability", number(d.Probability)}, {"share", number(d.Share)}}})
		}
	}
	if _, err := io.WriteString(w, xml.Header); err != nil {
		return err
	}
	e := xml.NewEncoder(w)
	e.Indent("", " ")
	if err := e.Encode(g); err != nil {
		return err
	}
	_, err := io.WriteString(w, "\n")
	return err
}

// graphMLKeys are what may be said of a node or an edge, and its type.
var graphMLKeys = [][3]string{
	{"node", "label", "string"}, {"node", "lineage", "string"}, {"node", "rank", "int"}, {"node", "title", "string"},
	{"node", "source", "string"}, {"node", "words", "int"}, {"node", "reused", "double"}, {"node", "latent", "string"},
	{"edge", "relation", "string"}, {"edge", "probability", "double"}, {"edge", "share", "double"},
}

type graphML struct {
	XMLName xml.Name     `xml:"graphml"`
	Xmlns   string       `xml:"xmlns,attr"`
	Keys    []graphMLKey `xml:"key"`
	Graph   graphMLGraph `xml:"graph"`
}

type graphMLKey struct {
	ID   string `xml:"id,attr"`
	For  string `xml:"for,attr"`
	Name string `xml:"attr.name,attr"`
	Type string `xml:"attr.type,attr"`
}

type graphMLGraph struct {
	ID      string        `xml:"id,attr"`
	Default string        `xml:"edgedefault,attr"`
	Nodes   []graphMLNode `xml:"node"`
	Edges   []graphMLEdge `xml:"edge"`
}

type graphMLNode struct {
	ID   string        `xml:"id,attr"`
	Data []graphMLData `xml:"data"`
}

type graphMLEdge struct {
	Source   string        `xml:"source,attr"`
	Target   string        `xml:"target,attr"`
	Directed bool          `xml:"directed,attr"`
	Data     []graphMLData `xml:"data"`
}

type graphMLData struct {
	Key   string `xml:"key,attr"`
	Value string `xml:",chardata"`
}
