package render

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/wiretrace/wiretrace/lineage"
)

// Documents are called as people call them, and no two of a story the same.
func TestNames(t *testing.T) {
	const long = "000_21920c11e93d3fcb"
	cases := []struct{ id, source, title, want, reason string }{
		{"d1", "The Daily Buoy", "Harbour shut", "The Daily Buoy", "the only one of its outlet"},
		{"d2", "Norda", "Harbour shut", "Norda (d2)", "two of one outlet, and a short id"},
		{long + "1", "Norda", "No ferries", "Norda “No ferries”", "two of one outlet, and a long id"},
		{"afp", "", "Harbour shut", "afp", "no outlet, and a short id"},
		{long + "2", "", "Ferries stay in port until the end of the month", "“Ferries stay in port until…”", "no outlet, and a long id"},
		{long + "3", "", "Ferries stay in port until the end of the year", long + "3", "its headline is taken"},
		{long + "4", "", "", long + "4", "nothing but the id"},
		{"d9", "The Vellmark Courier", "Shut", "The Vellmark Courier (d9)", "the name of a source that is not there"},
	}
	l := lineage.Lineage{Nodes: []lineage.Node{{ID: "latent:courier", Latent: lineage.Named, Name: "The Vellmark Courier"}}}
	r := &lineage.Report{}
	for _, c := range cases {
		r.Documents = append(r.Documents, lineage.Document{ID: c.id, Source: c.source, Title: c.title})
		l.Nodes = append(l.Nodes, lineage.Node{ID: c.id, Document: c.id})
	}
	r.Lineages = []lineage.Lineage{l}
	v := newView(r, nil)
	for _, c := range cases {
		require.Equal(t, c.want, v.document(c.id), c.reason)
	}
}

// Without a title, the headline is the first line that says something.
func TestTitle(t *testing.T) {
	r := &lineage.Report{Documents: []lineage.Document{{ID: "a"}, {ID: "b", Title: " Harbour\nshut "}, {ID: "c"}}}
	texts := map[string]string{"a": "---\n\n  港は閉鎖 \nmore", "b": "text", "c": "-- 1 --\n"}
	v := newView(r, func(id string) string { return texts[id] })
	require.Equal(t, "港は閉鎖", v.title("a"))
	require.Equal(t, "Harbour shut", v.title("b"))
	require.Empty(t, v.title("c"))
}

// Notes speak of documents by the same names; what they quote stays.
func TestNotes(t *testing.T) {
	r := plot("wire daily", "wire>daily")
	r.Documents[0].Source, r.Documents[1].Source = "Norda", "The Daily Buoy"
	v := newView(r, nil)
	for note, want := range map[string]string{
		"daily credits wire.":                    "The Daily Buoy credits Norda.",
		"daily's copy, wire, is older":           "The Daily Buoy's copy, Norda, is older",
		`daily says "told wire daily", not wire`: `The Daily Buoy says "told wire daily", not Norda`,
		"“daily” is in wire":                     "“daily” is in Norda",
		"dailyness of wires":                     "dailyness of wires",
	} {
		require.Equal(t, want, v.note(note))
	}
}

// Of ten megabytes no more is read than is shown.
func TestLine(t *testing.T) {
	huge := strings.Repeat("ferry \u202e", 2<<20)
	require.Equal(t, "ferry fer…", line(huge, 10))
	require.Less(t, testing.AllocsPerRun(10, func() { line(huge, 400) }), 20.)
	require.Equal(t, "港新聞", line("  港新聞 ", 3))
}
