package render

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"github.com/wiretrace/wiretrace/lineage"
)

// A plot is a story for drawing: "a@3" is a document written three hours after
// the start, "a" one without a time, "~a" a source that is not there; "a>b"
// derives b from a, "a-b" relates them without a direction.
func plot(docs, links string) *lineage.Report {
	r := &lineage.Report{Lineages: []lineage.Lineage{{ID: "1"}}}
	l := &r.Lineages[0]
	start := time.Date(2022, 5, 3, 0, 0, 0, 0, time.UTC)
	for i, s := range strings.Fields(docs) {
		id, at, timed := strings.Cut(s, "@")
		if latent, ok := strings.CutPrefix(id, "~"); ok {
			l.Nodes = append(l.Nodes, lineage.Node{ID: latent, Latent: lineage.Named, Name: latent, Rank: i + 1})
			continue
		}
		d := lineage.Document{ID: id}
		if timed {
			h, err := strconv.Atoi(at)
			if err != nil {
				panic(err)
			}
			when := start.Add(time.Duration(h) * time.Hour)
			d.Written = &lineage.Written{Earliest: when, Latest: when}
		}
		r.Documents = append(r.Documents, d)
		l.Documents = append(l.Documents, id)
		l.Nodes = append(l.Nodes, lineage.Node{ID: id, Document: id, Rank: i + 1})
	}
	for _, s := range strings.Fields(links) {
		m := regexp.MustCompile(`^(\w+)([>-])(\w+)$`).FindStringSubmatch(s)
		l.Derivations = append(l.Derivations, lineage.Derivation{From: m[1], To: m[3], Relation: lineage.TextOf, Probability: .9, Directed: m[2] == ">", Share: .5})
	}
	return r
}

func rowsOf(r *lineage.Report) (map[string]row, []string) {
	v := newView(r, nil)
	c := v.chronogram(newTree(&r.Lineages[0]))
	rows, order := map[string]row{}, []string{}
	for _, x := range c.rows {
		name := x.what
		if x.node != nil {
			name = x.node.ID
			rows[name] = x
		}
		if x.fold < 0 {
			order = append(order, name)
		}
	}
	return rows, order
}

// Documents stand at their times, to scale; one without a time stands between
// what it took from and what was taken from it, and a source that is not there
// before all that took from it.
func TestChronogramPlaces(t *testing.T) {
	rows, _ := rowsOf(plot("~p a@0 b c@12 d@24", "p>a a>b b>c a>d"))
	mid := float64(axisLeft+axisRight) / 2
	require.Equal(t, axisLeft, rows["a"].x)
	require.Equal(t, mid, rows["c"].x)
	require.Equal(t, axisRight, rows["d"].x)
	require.Greater(t, rows["b"].x, rows["a"].x)
	require.Less(t, rows["b"].x, rows["c"].x)
	require.False(t, rows["b"].timed)
	require.Less(t, rows["p"].x, rows["a"].x)
}

// What may have been written all day stands after its source.
func TestChronogramMovesWithinTheTime(t *testing.T) {
	r := plot("a@10 b@0 c@24", "a>b")
	r.Documents[1].Written.Latest = r.Documents[1].Written.Earliest.Add(24 * time.Hour)
	rows, _ := rowsOf(r)
	require.Greater(t, rows["b"].x, rows["a"].x)
}

// Without times the axis is the order.
func TestChronogramWithoutTimes(t *testing.T) {
	r := plot("a b c", "a>b b>c")
	rows, order := rowsOf(r)
	require.Equal(t, []string{"a", "b", "c"}, order)
	require.Less(t, rows["a"].x, rows["b"].x)
	require.Less(t, rows["b"].x, rows["c"].x)
	g := newView(r, nil).graph(&r.Lineages[0], []string{"d1", "d2"}, "s")
	require.False(t, g.Timed)
	require.Equal(t, "earliest", g.Ticks[0].Label)
}

// In a large story, texts that took from one source and that nobody took from
// share a row; one that was copied itself keeps its own.
func TestChronogramFolds(t *testing.T) {
	docs, links := "a@0 b@1", "a>b"
	for i := range 30 {
		docs += fmt.Sprintf(" c%d@%d", i, 2+i)
		links += fmt.Sprintf(" a>c%d", i)
	}
	docs, links = docs+" x@40 lone@41", links+" b>x"
	_, order := rowsOf(plot(docs, links))
	require.Equal(t, []string{"a", "b", "x", "30 more took wording (50 %)", "lone"}, order)
}

// However large the story, the picture has rows for two screens, every
// document is in it once, and folds hide only what comes after them.
func TestChronogramFits(t *testing.T) {
	for _, n := range []int{1, 29, 60, 300, 1000} {
		var docs, links []string
		for i := range n {
			docs = append(docs, fmt.Sprintf("d%d@%d", i, i))
			// Chains, stars and loners.
			if i%7 > 0 && i%5 > 0 {
				links = append(links, fmt.Sprintf("d%d>d%d", i-1-i%3*bit(i > 3), i))
			}
		}
		r := plot(strings.Join(docs, " "), strings.Join(links, " "))
		v := newView(r, nil)
		c := v.chronogram(newTree(&r.Lineages[0]))
		open, seen := 0, map[string]bool{}
		for i, x := range c.rows {
			open += bit(x.fold < 0)
			require.Less(t, x.fold, i)
			if x.node != nil {
				require.False(t, seen[x.node.ID], "%s is drawn twice", x.node.ID)
				seen[x.node.ID] = true
			}
		}
		require.Len(t, seen, n)
		require.LessOrEqual(t, open, foldRows, "%d documents", n)
	}
}

// Versions of one desk stand one below the other and are framed; a copy by
// another desk is not among them.
func TestGraphVersions(t *testing.T) {
	r := plot("v1@0 v2@2 v3@4 copy@1", "v1>v2 v2>v3 v1>copy")
	for i, s := range []string{"Norda", "norda", "Norda", "Buoy"} {
		r.Documents[i].Source = s
	}
	g := newView(r, nil).graph(&r.Lineages[0], []string{"d1", "d2", "d3"}, "s")
	require.Len(t, g.Versions, 1)
	require.Equal(t, 0, g.Versions[0].A)
	require.Equal(t, 2, g.Versions[0].B)
	require.Equal(t, "Norda", g.Versions[0].Desk)
	require.Equal(t, g.Row*3-2, g.Versions[0].H)
}

// A line goes from its source down to its copy and ends at its dot; one without
// a direction has no head and goes round on the left.
func TestGraphEdges(t *testing.T) {
	require.Equal(t, "M10 20V52Q10 60 18 60H94", edgePath(10, 20, 100, 60, 44, true))
	require.Equal(t, "M10 60V28Q10 20 18 20H94", edgePath(10, 60, 100, 20, 44, true))
	require.Equal(t, "M16 20H94", edgePath(10, 20, 100, 20, 44, true))
	require.Equal(t, "M94 20C70 20 70 60 194 60", edgePath(100, 20, 200, 60, 44, false))
	require.Equal(t, "M10 26L12 58", edgePath(10, 20, 12, 64, 44, true), "straight down to the next row")
	require.Equal(t, "M4 20C-20 20 -20 108 6 108", edgePath(10, 20, 12, 108, 44, true), "round the rows between")

	r := plot("a@0 b@4 c@8", "a>b b-c")
	g := newView(r, nil).graph(&r.Lineages[0], []string{"d1", "d2"}, "s")
	require.Len(t, g.Edges, 2)
	require.False(t, g.Edges[0].Directed)
	require.Equal(t, "b took 50 % of its words from a: very likely (0.90)", g.Edges[1].Name)
	require.Equal(t, "#d1", g.Edges[1].Href)
}
