package normalize

import (
	"fmt"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"
)

const harlowFooter = "Harlow Herald is read by the whole river valley"

// heraldTexts are articles of one outlet that share a line at their end.
func heraldTexts(t *testing.T, n int) []*Text {
	norm := newNormalizer(t, &Options{Stem: true})
	var texts []*Text
	for i := range n {
		texts = append(texts, norm.TextIn(fmt.Sprintf("Ship %c docks\n\nThe ship %c came up the river on Monday with %d crates of tea.\n\n%d readers liked this\n\n%s\n",
			'A'+i, 'A'+i, i, i, harlowFooter), "en"))
	}
	return texts
}

func TestLearner(t *testing.T) {
	texts := heraldTexts(t, 8)
	l := NewLearner(nil)
	for i, text := range texts {
		l.Observe("Harlow Herald", text)
		got := l.Furniture("Harlow Herald", text)
		require.Equal(t, i >= 3, len(got) > 0, "after %d texts; four are needed", i+1)
	}
	l.Mark("Harlow Herald", texts[0], false)
	var lines []string
	for _, m := range texts[0].Marks {
		if m.Kind == Furniture {
			require.Equal(t, "repeated", m.Value)
			lines = append(lines, texts[0].Source[m.Start:m.End])
		}
	}
	require.Equal(t, []string{"0 readers liked this", harlowFooter}, lines, "digits do not count")
	for _, w := range texts[0].Words {
		require.Less(t, int(w.End), strings.Index(texts[0].Source, "0 readers"), "words of furniture are taken out")
	}
	require.Equal(t, newNormalizer(t, &Options{Stem: true}).TextIn(texts[0].Source[:strings.Index(texts[0].Source, "0 readers")], "en").Stems, texts[0].Stems,
		"and so are their stems")
	before := len(texts[0].Marks)
	l.Mark("Harlow Herald", texts[0], false)
	require.Len(t, texts[0].Marks, before, "marking twice adds nothing")

	require.Empty(t, l.Furniture("Weston Post", texts[1]), "another outlet has its own furniture")
	require.Empty(t, l.Furniture("", texts[1]), "texts of no outlet teach nothing")
}

// A line on a few of very many texts is a phrase, not furniture.
func TestLearnerShare(t *testing.T) {
	l := NewLearner(nil)
	n := newNormalizer(t, nil)
	for i := range 100 {
		line := fmt.Sprintf("Word %s of the day", strings.Repeat("x", i+1))
		if i < 5 {
			line = "Weather permitting"
		}
		l.Observe("Harlow Herald", n.TextIn(line+"\n", "en"))
	}
	require.Empty(t, l.Furniture("Harlow Herald", n.TextIn("Weather permitting\n", "en")))
}

// The order of the texts and the number of goroutines change nothing.
func TestLearnerConcurrent(t *testing.T) {
	texts := heraldTexts(t, 20)
	l := NewLearner(nil)
	var wg sync.WaitGroup
	for _, text := range texts {
		wg.Go(func() { l.Observe("Harlow Herald", text) })
	}
	wg.Wait()
	require.Len(t, l.Furniture("Harlow Herald", texts[3]), 2)
}
