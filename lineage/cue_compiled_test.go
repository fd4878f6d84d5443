package lineage

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/align"
	"github.com/wiretrace/wiretrace/normalize"
)

// Two reporters and a site that put their pieces together, none of them dated:
// it is the site that has nothing of its own.
func TestCompiled(t *testing.T) {
	s := sentences(rand.New(rand.NewPCG(11, 2)), 60)
	join := func(ss ...[]string) string {
		var all []string
		for _, x := range ss {
			all = append(all, x...)
		}
		return strings.Join(all, " ")
	}
	signal := func(site string) string {
		ws, pairs := witnesses(t, []string{join(s[:12]), join(s[20:32]), site})
		l := infer(t, ws, pairs)
		n := 0
		for _, d := range l.Derivations {
			if d.Relation != TextOf || !d.Directed {
				continue
			}
			require.Equal(t, "2", d.To)
			require.Equal(t, sigCompiled.name, strongestOf(d).Signal)
			n++
		}
		if n == 2 {
			return sigCompiled.name
		}
		return ""
	}
	require.Equal(t, sigCompiled.name, signal(join(s[:5], s[20:25])), "five sentences of each and none of its own")
	require.Empty(t, signal(join(s[:5], s[20:25], s[40:52])), "it has as much of its own as they: they may have taken from it")
}

// Where the two have a sentence in common that stands in the site's text as well, all three may
// be prints of one text that is not there.
func TestPrintsOfOneTextAreNoCompilation(t *testing.T) {
	s := sentences(rand.New(rand.NewPCG(14, 2)), 60)
	told := func(ss ...[]string) string {
		var all []string
		for _, x := range ss {
			all = append(all, x...)
		}
		return strings.Join(all, " ")
	}
	for _, tt := range []struct {
		name string
		a, c string
		want int
	}{
		{"nothing in common", told(s[:5], s[20:32]), told(s[6:10], s[40:52]), 1},
		{"two sentences of the site's", told(s[:6], s[20:32]), told(s[4:10], s[40:52]), 0},
		{"two sentences that the site has not", told(s[:5], s[20:32], s[55:57]), told(s[6:10], s[40:52], s[55:57]), 1},
	} {
		f := newStory(t, doc{id: "a", text: tt.a}, doc{id: "site", text: told(s[:10])}, doc{id: "c", text: tt.c})
		require.Len(t, compiled(f, 0, 1, f.passages(0, 1)), tt.want, tt.name)
	}
}

// What a passage with the second source has between two reworded sentences nobody had before the site:
// two reports of one event reword the same facts.
func TestNoCompilationOfFacts(t *testing.T) {
	s := sentences(rand.New(rand.NewPCG(15, 2)), 60)
	const (
		report = "Der FC Osterholm hat Trainer Marek Brodal entlassen. Das melden alle Zeitungen des Landes. Vier Tage nach der 0:3-Niederlage beim VfL Dornstedt und dem Abrutschen auf den letzten Tabellenplatz der Nordliga trennen sich die Wege des Klubs und seines Trainers. "
		lead   = "Der Fußballklub Osterholm trennt sich laut einem Bericht von Trainer Marek Brodal. "
		own    = "Als Favorit auf die Nachfolge gilt dem Vernehmen nach der frühere Torwart Jonte Silling. "
		facts  = "Der Klub war nach der 0:3-Niederlage beim VfL Dornstedt auf den letzten Tabellenplatz der Nordliga abgerutscht. "
		copied = "Dem FC Osterholm fehlt seit Jahren das Geld für eine neue Mannschaft, für einen Rasen und für ein Dach über der alten Tribüne am Hafen. "
	)
	a := facts + copied + s[0] + " " + strings.Join(s[20:32], " ")
	c := report + strings.Join(s[40:52], " ")
	f := newStory(t, doc{id: "a", text: a}, doc{id: "site", text: lead + own + facts + copied + s[0]}, doc{id: "c", text: c})
	require.NotEmpty(t, f.passages(2, 1), "the facts are reworded")
	require.Empty(t, compiled(f, 0, 1, f.passages(0, 1)), "the site has the favourite from nobody")

	whole := lead + own + strings.Join(s[40:52], " ")
	f = newStory(t, doc{id: "a", text: a}, doc{id: "site", text: lead + own + facts + copied + s[0]}, doc{id: "c", text: whole})
	require.Len(t, compiled(f, 0, 1, f.passages(0, 1)), 1, "the site has its beginning from the second paper")
}

// Who tells what was said and nothing else has it from whoever said it.
func TestOnlyTells(t *testing.T) {
	for _, c := range []struct {
		text string
		want bool
	}{
		{"Tarnby: 12.4 %\n\nThe port authority said that it had received a letter of intent for its two cranes and the ropes. Nothing was settled, the authority added.", true},
		{"Le port a indiqué avoir reçu une lettre d'intention pour ses deux grues. Rien n'est décidé, ajoute le port.", true},
		{"The port has received a letter of intent for its two cranes and the ropes. Nothing was settled, the authority said.", false},
		{"Two cranes of the port are for sale, and the ropes with them. The Guardian reported that nothing was settled.", false},
	} {
		n, err := normalize.New(nil)
		require.NoError(t, err)
		require.Equal(t, c.want, onlyTells(n.TextIn(c.text, "")), c.text)
	}
}

// A sentence that was moved to the end is shared all the same: who was told is
// left out of it.
func TestScrubbedInAMovedSentence(t *testing.T) {
	s := sentences(rand.New(rand.NewPCG(12, 2)), 40)
	const told = `"The geese knew before the mayor did and said so all night long," keeper Edda Quist told AFP.`
	said := strings.Replace(told, " told AFP", " said", 1)
	a := strings.Join(s[:3], " ") + " " + told + " " + strings.Join(s[3:9], " ")
	ws, pairs := witnesses(t, []string{a, strings.Join(s[:9], " ") + " " + said})
	f := newFamily(ws, pairs, Cluster{Witnesses: []int{0, 1}, Pairs: []int{0}})
	cs := scrubbed(f, 0, 1, f.passages(0, 1))
	require.Len(t, cs, 1)
	require.Contains(t, cs[0].Note, "geese")

	// A page with the agency's copyright was told, too, and leaves nothing out.
	const foot = "\n\n© 2031 AFP"
	ws, pairs = witnesses(t, []string{a, strings.Join(s[:3], " ") + " " + told + " " + strings.Join(s[3:9], " ") + foot})
	f = newFamily(ws, pairs, Cluster{Witnesses: []int{0, 1}, Pairs: []int{0}})
	require.Empty(t, scrubbed(f, 0, 1, f.passages(0, 1)), "both say who was told")
	ws, pairs = witnesses(t, []string{a, strings.Join(s[:3], " ") + " " + said + " " + strings.Join(s[3:9], " ") + foot})
	f = newFamily(ws, pairs, Cluster{Witnesses: []int{0, 1}, Pairs: []int{0}})
	require.Len(t, scrubbed(f, 0, 1, f.passages(0, 1)), 1, "the page took it out")

	ws, pairs = witnesses(t, []string{a, strings.Join(s[:9], " ")})
	f = newFamily(ws, pairs, Cluster{Witnesses: []int{0, 1}, Pairs: []int{0}})
	require.Empty(t, scrubbed(f, 0, 1, f.passages(0, 1)), "the sentence with the credit is not in the other at all")
}

// Two signs of one school that are as strong as each other and contradict each
// other say nothing, whichever comes first.
func TestContradictionOfEquals(t *testing.T) {
	x, y := cue{Evidence: Evidence{Weight: 2}, school: clockSchool}, cue{Evidence: Evidence{Weight: -2}, school: clockSchool}
	z, _ := fused([]cue{x, y})
	w, _ := fused([]cue{y, x})
	require.Zero(t, z)
	require.Zero(t, w)
}

// A passage that was reworded reaches from one sentence of it to another, and may have one of the
// text's own between the two: that is no part of what the other text covers.
func TestCoverLikeLeavesOutWhatStandsBetween(t *testing.T) {
	ws, _ := witnesses(t, []string{"The ferry left the pier at noon with forty people aboard. " +
		"Nobody in Tarnby had asked the council for anything of the kind. " +
		"It ran aground on the bar an hour later, the coast guard said."})
	text := ws[0].Text
	require.Len(t, text.Sentences, 3)
	between := text.Sentences[1]
	edit := func(from, to int) align.Edit {
		return align.Edit{A: normalize.Range{Start: from, End: from + 1}, B: normalize.Range{Start: from, End: to}}
	}
	p := align.Passage{Kind: align.Paraphrased, A: normalize.Range{End: len(text.Words)}, B: normalize.Range{End: len(text.Words)},
		Edits: []align.Edit{edit(2, 5), edit(between.Start, between.End-3), edit(between.End+2, between.End+5)}}
	words := make([]bool, len(text.Words))
	coverLike(words, text, []align.Passage{p})
	require.Zero(t, painted(words, between), "three words of the middle sentence agree by chance")
	require.Equal(t, len(text.Words)-between.Len(), painted(words, p.B))

	p.Kind = align.Edited
	coverLike(words, text, []align.Passage{p})
	require.Equal(t, len(text.Words), painted(words, p.B), "a passage that was only edited has all of its words from there")
}
