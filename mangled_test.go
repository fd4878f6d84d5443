package wiretrace_test

import (
	"context"
	"fmt"
	"io"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace"
	"github.com/wiretrace/wiretrace/internal/race"
	"github.com/wiretrace/wiretrace/lineage"
	"github.com/wiretrace/wiretrace/lineage/render"
)

// mangled is some of the documents of a story, some of them twice, with one of another story, cut, torn apart and stamped
// with times and outlets at random: nothing in them need agree with anything else.
func mangled(r *rand.Rand, docs []wiretrace.Document, other wiretrace.Document) []wiretrace.Document {
	var out []wiretrace.Document
	mangle := func(d wiretrace.Document, id string) {
		d.ID = id
		for range r.IntN(8) {
			at := r.IntN(len(d.Body) + 1)
			if space := strings.IndexByte(d.Body[at:], ' '); space >= 0 {
				at += space
			}
			before, behind := d.Body[:at], d.Body[at:]
			switch r.IntN(4) {
			case 0:
				d.Body = before + "\n\n" + behind
			case 1:
				d.Body = before + strings.ToValidUTF8(behind[r.IntN(min(len(behind), 200)+1):], "")
			case 2:
				some := r.IntN(len(other.Body)/2 + 1)
				d.Body = before + " " + strings.ToValidUTF8(other.Body[some:some+len(other.Body)/4], "") + behind
			case 3:
				if at > 200 && r.IntN(3) == 0 {
					d.Body = before
				}
			}
		}
		switch r.IntN(5) {
		case 0:
			d.Published = fmt.Sprintf("20%02d-%02d-%02d", 10+r.IntN(20), 1+r.IntN(12), 1+r.IntN(28))
		case 1:
			d.Published = fmt.Sprintf("2018-08-%02dT%02d:%02d:00-04:00", 1+r.IntN(28), r.IntN(24), r.IntN(60))
		}
		if r.IntN(4) == 0 {
			d.Source = []string{"reuters.com", "afp.com", "phys.org", "Le Monde", "dpa", "example.net"}[r.IntN(6)]
		}
		out = append(out, d)
	}
	for _, d := range docs {
		if r.IntN(6) > 0 {
			mangle(d, d.ID)
		}
		if r.IntN(8) == 0 {
			mangle(d, d.ID+"-again")
		}
	}
	if r.IntN(2) == 0 {
		mangle(other, "other")
	}
	return out
}

// A report of such documents holds together, every form of it can be written, and the order in which they are given
// decides nothing.
func TestReportsOfMangledStories(t *testing.T) {
	race.Elsewhere(t, "TestSameBytes")
	r := rand.New(rand.NewPCG(24, 11))
	all := stories(t)
	n := 200
	if testing.Short() {
		n = 20
	}
	for range n {
		s, o := all[r.IntN(len(all))], all[r.IntN(len(all))]
		docs := mangled(r, s.docs, o.docs[r.IntN(len(o.docs))])
		rep, err := wiretrace.Analyze(context.Background(), docs, nil)
		require.NoError(t, err)
		holdsTogether(t, rep, docs)
		texts := map[string]string{}
		for _, d := range docs {
			texts[d.ID] = d.Body
		}
		text := func(id string) string { return texts[id] }
		require.NoError(t, render.HTML(io.Discard, rep, &render.HTMLOptions{Texts: text}))
		require.NoError(t, render.Text(io.Discard, rep, &render.TextOptions{Texts: text}))
		require.NoError(t, render.GraphML(io.Discard, rep, text))
		want := append(claims(t, docs), ranks(rep)...)
		r.Shuffle(len(docs), func(i, j int) { docs[i], docs[j] = docs[j], docs[i] })
		again, err := wiretrace.Analyze(context.Background(), docs, nil)
		require.NoError(t, err)
		require.Equal(t, want, append(claims(t, docs), ranks(again)...), "%s in the order %s", s.name, ids(docs))
	}
}

// holdsTogether checks that what a report says is about what it names, once, and within the texts.
func holdsTogether(t *testing.T, rep *lineage.Report, docs []wiretrace.Document) {
	t.Helper()
	size := map[string]int{}
	for _, d := range docs {
		size[d.ID] = len(d.Body)
	}
	for _, l := range rep.Lineages {
		rank := map[string]int{}
		for _, n := range l.Nodes {
			require.NotContains(t, rank, n.ID, "a node twice")
			rank[n.ID] = n.Rank
		}
		said := map[[3]string]bool{}
		for _, d := range l.Derivations {
			what := [3]string{d.From, d.To, string(d.Relation)}
			require.False(t, said[what], "%s twice", what)
			said[what] = true
			require.Contains(t, rank, d.From)
			require.Contains(t, rank, d.To)
			require.NotEqual(t, d.From, d.To)
			require.True(t, d.Probability > 0 && d.Probability < 1 && d.Share >= 0 && d.Share <= 1, "%+v", d)
			for _, e := range slices.Concat(d.Evidence, d.Against) {
				require.True(t, e.Start >= 0 && e.Start <= e.End && e.End <= size[e.Document], "%+v of a text of %d bytes", e, size[e.Document])
				require.NotContains(t, e.Note, "%!")
			}
		}
	}
}

// ranks are the nodes of a report with their ranks, sorted.
func ranks(rep *lineage.Report) (out []string) {
	for _, l := range rep.Lineages {
		for _, n := range l.Nodes {
			out = append(out, fmt.Sprintf("%s %d", n.ID, n.Rank))
		}
	}
	slices.Sort(out)
	return out
}
