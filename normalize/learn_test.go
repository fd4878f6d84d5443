package normalize

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/internal/race"
)

const harlowFooter = "Harlow Herald is read by the whole river valley"

// story is a text of 60 words that no other number has.
func story(n int) string {
	r := rand.New(rand.NewPCG(uint64(n), 1))
	var b strings.Builder
	for i := range 60 {
		for range 3 + r.IntN(2) {
			b.WriteString([]string{"ba", "de", "fi", "go", "lu", "ma", "ne", "pi", "ro", "su", "ta", "ve"}[r.IntN(12)])
		}
		b.WriteString([]string{" ", ". ", "\n\n"}[min(i%20/18, 1)+i%40/39])
	}
	return strings.TrimSpace(b.String())
}

// heraldTexts are articles of one outlet that share a line at their end.
func heraldTexts(t *testing.T, n int) []*Text {
	norm := newNormalizer(t, &Options{Stem: true})
	var texts []*Text
	for i := range n {
		texts = append(texts, norm.TextIn(fmt.Sprintf("Ship %d docks\n\n%s\n\n%d readers liked this\n\n%s\n", i, story(i), i, harlowFooter), "en"))
	}
	return texts
}

// repeated lists the lines that l finds in t.
func repeated(l *Learner, outlet string, t *Text) []string {
	var lines []string
	for _, s := range l.Furniture(outlet, t) {
		lines = append(lines, t.Source[s.Start:s.End])
	}
	return lines
}

func TestLearner(t *testing.T) {
	texts := heraldTexts(t, 8)
	l := NewLearner(nil)
	for i, text := range texts {
		l.Observe("Harlow Herald", text)
		require.Equal(t, i >= 3, len(l.Furniture("Harlow Herald", text)) > 0, "after %d texts; four are needed", i+1)
	}
	want := []string{"Ship 0 docks", "0 readers liked this", harlowFooter}
	require.Equal(t, want, repeated(l, "Harlow Herald", texts[0]), "digits do not count")

	kept := newNormalizer(t, &Options{Stem: true}).TextIn(texts[0].Source, "en")
	require.True(t, l.Mark("Harlow Herald", kept, true))
	require.Equal(t, texts[0].Words, kept.Words, "keep leaves the words in")

	require.True(t, l.Mark("Harlow Herald", texts[0], false))
	var marked []string
	for _, m := range texts[0].Marks {
		if m.Kind == Furniture {
			require.Equal(t, "repeated", m.Value)
			marked = append(marked, texts[0].Source[m.Start:m.End])
		}
	}
	require.Equal(t, want, marked)
	body := newNormalizer(t, &Options{Stem: true}).TextIn(story(0), "en")
	require.Equal(t, body.Stems, texts[0].Stems, "words of furniture are taken out with their stems")
	require.Len(t, texts[0].Words, len(body.Words))
	require.False(t, l.Mark("Harlow Herald", texts[0], false), "marking twice adds nothing")

	require.Empty(t, l.Furniture("Weston Post", texts[1]), "another outlet has its own furniture")
	require.Empty(t, l.Furniture("", texts[1]), "texts of no outlet teach nothing")
}

// What repeats is not always furniture.
func TestLearnerLeaves(t *testing.T) {
	n := newNormalizer(t, nil)
	observe := func(l *Learner, outlet, text string) *Text {
		read := n.TextIn(text, "en")
		l.Observe(outlet, read)
		return read
	}
	for _, c := range []struct {
		why     string
		outlets func(i int) string
		text    func(i int) string
		want    []string
	}{
		{"different stories with one footer", func(int) string { return "Harlow Herald" },
			func(i int) string { return story(i) + "\n\n" + harlowFooter }, []string{harlowFooter}},
		{"versions of one story", func(int) string { return "Harlow Herald" },
			func(i int) string {
				return story(1) + "\n\n" + story(2) + "\n\n" + story(i + 10)[:40] + "\n\n" + harlowFooter
			}, nil},
		{"one agency's story in many papers", func(i int) string { return fmt.Sprint("Paper ", i/10) },
			func(i int) string { return story(i) + "\n\n" + harlowFooter }, nil},
		{"lines that say who wrote this one article", func(int) string { return "Harlow Herald" },
			func(i int) string {
				return "Ship docks at last in Harlow\n\nBy Jane Roe\n\nLONDON (AFP) - " + story(i) + "\n\n(Reuters)"
			}, []string{"Ship docks at last in Harlow"}},
		{"a long paragraph", func(int) string { return "Harlow Herald" },
			func(i int) string {
				return story(i) + "\n\n" + strings.Join(strings.Fields(story(1)+" "+story(2)), " ")
			}, nil},
		{"a phrase on a few of many", func(int) string { return "Harlow Herald" },
			func(i int) string { return story(i) + "\n\n" + []string{"Weather permitting", ""}[min(i/4, 1)] }, nil},
	} {
		l := NewLearner(nil)
		var texts []*Text
		for i := range 50 {
			texts = append(texts, observe(l, c.outlets(i), c.text(i)))
		}
		require.Equal(t, c.want, repeated(l, c.outlets(0), texts[0]), c.why)
	}
	off := NewLearner(&LearnOptions{Off: true})
	for _, text := range heraldTexts(t, 8) {
		off.Observe("Harlow Herald", text)
		require.Empty(t, off.Furniture("Harlow Herald", text))
	}
}

// Memory is bounded: lines that came once are forgotten, the others stay.
func TestLearnerForgets(t *testing.T) {
	race.OneGoroutine(t)
	l := NewLearner(nil)
	n := newNormalizer(t, nil)
	var last *Text
	for i := range 10 {
		var b strings.Builder
		for k := range 10_000 {
			fmt.Fprintf(&b, "%s\n", strings.Repeat("x", i+1)+strings.Repeat("y", 1+k/100)+strings.Repeat("z", 1+k%100))
		}
		last = n.TextIn(story(i)+"\n"+b.String()+harlowFooter, "en")
		l.Observe("Harlow Herald", last)
	}
	require.Less(t, len(l.lines), 2*maxLines)
	require.Equal(t, []string{harlowFooter}, repeated(l, "Harlow Herald", last))
}

// The order of the texts and the number of goroutines change nothing.
func TestLearnerOrder(t *testing.T) {
	texts := heraldTexts(t, 40)
	one, other := NewLearner(nil), NewLearner(nil)
	for _, text := range texts {
		one.Observe("Harlow Herald", text)
	}
	slices.Reverse(texts)
	var wg sync.WaitGroup
	for _, text := range texts {
		wg.Go(func() { other.Observe("Harlow Herald", text) })
	}
	wg.Wait()
	require.Len(t, one.Furniture("Harlow Herald", texts[3]), 3)
	for _, text := range texts {
		require.Equal(t, one.Furniture("Harlow Herald", text), other.Furniture("Harlow Herald", text))
	}
	for hash, r := range one.lines {
		require.Equal(t, r.stories, other.lines[hash].stories)
	}
}
