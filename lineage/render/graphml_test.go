package render_test

import (
	"bytes"
	"encoding/xml"
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/wiretrace/wiretrace/lineage"
	"github.com/wiretrace/wiretrace/lineage/render"
)

// What the GraphML specification asks of a document, beside well-formed XML:
// its namespace, ids that are given once, edges between nodes that are there,
// and data only under keys that are declared for it, with values of their type.
func TestGraphMLKeepsToItsSpecification(t *testing.T) {
	type data struct {
		Key   string `xml:"key,attr"`
		Value string `xml:",chardata"`
	}
	for name, r := range map[string]*lineage.Report{"sample": sample(), "hostile": hostile(), "crowd": crowd(), "nothing": {}} {
		var b bytes.Buffer
		require.NoError(t, render.GraphML(&b, r, text))
		var g struct {
			XMLName xml.Name
			Keys    []struct {
				ID   string `xml:"id,attr"`
				For  string `xml:"for,attr"`
				Name string `xml:"attr.name,attr"`
				Type string `xml:"attr.type,attr"`
			} `xml:"key"`
			Graph struct {
				Default string `xml:"edgedefault,attr"`
				Nodes   []struct {
					ID   string `xml:"id,attr"`
					Data []data `xml:"data"`
				} `xml:"node"`
				Edges []struct {
					Source   string `xml:"source,attr"`
					Target   string `xml:"target,attr"`
					Directed string `xml:"directed,attr"`
					Data     []data `xml:"data"`
				} `xml:"edge"`
			} `xml:"graph"`
		}
		require.NoError(t, xml.Unmarshal(b.Bytes(), &g), name)
		require.Equal(t, "http://graphml.graphdrawing.org/xmlns", g.XMLName.Space)
		require.Contains(t, []string{"directed", "undirected"}, g.Graph.Default)
		kinds := map[string]string{}
		for _, k := range g.Keys {
			require.NotContains(t, kinds, k.For+k.ID)
			require.NotEmpty(t, k.Name)
			kinds[k.For+k.ID] = k.Type
		}
		check := func(what string, ds []data) {
			seen := map[string]bool{}
			for _, d := range ds {
				require.False(t, seen[d.Key], "%s: %s has %s twice", name, what, d.Key)
				seen[d.Key] = true
				var err error
				switch kind := kinds[what+d.Key]; kind {
				case "int":
					_, err = strconv.Atoi(d.Value)
				case "double":
					_, err = strconv.ParseFloat(d.Value, 64)
				default:
					require.Equal(t, "string", kind, "%s: data under %q, which no key declares for a %s", name, d.Key, what)
				}
				require.NoError(t, err)
			}
		}
		ids := map[string]bool{}
		for _, n := range g.Graph.Nodes {
			require.False(t, ids[n.ID], "%s: two nodes are %s", name, n.ID)
			ids[n.ID] = true
			check("node", n.Data)
		}
		for _, e := range g.Graph.Edges {
			require.True(t, ids[e.Source] && ids[e.Target], "%s: an edge from %s to %s", name, e.Source, e.Target)
			require.Contains(t, []string{"true", "false"}, e.Directed)
			check("edge", e.Data)
		}
	}
}
