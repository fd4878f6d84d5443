package lineage

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// keyedTake is a take of keyed copy, and sentTake one of an agency of today.
func keyedTake(id, plan string) doc {
	d := planned(id, plan)
	d.text = "    TARNBY, March 5 - " + d.text + "\n Reuter\n"
	return d
}

func sentTake(id, plan string) doc {
	d := planned(id, plan)
	d.source, d.text = "Reuters", "[dateline|Reuters: TARNBY (Reuters)] - "+d.text
	return d
}

func TestHabitsOfKeyedCopy(t *testing.T) {
	long := strings.Repeat("abcdexyz", 2) + "wabcdexyz"
	earlier := func(s *signal, a, b doc) {
		t.Helper()
		c := newStory(t, a, b).find(s)
		require.NotNil(t, c)
		require.Positive(t, c.Weight, c.Note)
	}
	t.Run("sent again without its tail", func(t *testing.T) {
		earlier(sigTail, keyedTake("one", long), keyedTake("two", long[:12]))
	})
	t.Run("a short take, then the story", func(t *testing.T) {
		earlier(sigTail, keyedTake("one", "abcd"), keyedTake("two", "abcdexyzw"))
	})
	t.Run("keyed in small letters first", func(t *testing.T) {
		a, b := keyedTake("one", "abcdx"), keyedTake("two", "abcdy")
		a.text = strings.ToLower(a.text)
		require.Positive(t, newStory(t, a, b).find(sigCase).Weight)
		require.Nil(t, newStory(t, b, b).find(sigCase))
	})
	t.Run("ticker codes and quotations go", func(t *testing.T) {
		a, b := keyedTake("one", "abcdexyz"), keyedTake("two", "abcdexyw")
		a.text = strings.Replace(a.text, "\n Reuter", " Arle Water <ARW> was up. [quotation|balanced: \"We are afloat\"], he said.\n Reuter", 1)
		earlier(sigTickers, a, b)
		earlier(sigQuotes, a, b)
	})
	t.Run("other houses have other habits", func(t *testing.T) {
		require.Nil(t, newStory(t, planned("one", "abcdexyzw"), planned("two", "ab")).find(sigTail))
	})
}

func TestTakesOfTodayGrow(t *testing.T) {
	c := newStory(t, sentTake("one", "ab"), sentTake("two", "abcdexyzw")).find(sigGrown)
	require.Equal(t, sigGrown.weight, c.Weight, "an alert: %s", c.Note)
	c = newStory(t, sentTake("one", "abcdex"), sentTake("two", "abcdexyz")).find(sigGrown)
	require.Equal(t, sigGrown.weight/2, c.Weight, "a take with more to tell: %s", c.Note)
	require.Nil(t, newStory(t, sentTake("one", "abcdex"), sentTake("two", "xyzwab")).find(sigGrown), "two that tell different things")
	require.Nil(t, newStory(t, keyedTake("one", "abcdex"), keyedTake("two", "abcdexyz")).find(sigGrown), "keyed copy is cut")
	a, b := sentTake("one", "abcdex"), sentTake("two", "abcdexyz")
	a.text = "[version|update 1: UPDATE 1]-" + a.text
	require.Nil(t, newStory(t, a, b).find(sigGrown), "one of them says which version it is")
	a.source, b.source = "Tarnby Echo", "Tarnby Echo"
	require.Nil(t, newStory(t, a, b).find(sigGrown), "a client cuts as it likes")
}

// A take that bears another name beside those of a earlier one passed through
// one more hand.
func TestSignedByMore(t *testing.T) {
	sign := func(d doc, detail, s string) doc {
		d.text += "\n\n[credit|Reuters|" + detail + ": " + s + "]"
		return d
	}
	one, two := sentTake("one", "abcde"), sentTake("two", "abcdx")
	for _, x := range [][3]string{
		{"reporting", "(Reporting by Ida Holm in Oslo; Editing by Per Lund)", "(Reporting by Ida Holm in Oslo; Editing by Per Lund and Ann Lowe)"},
		{"initials", "ih/pl", "ih/pl/al"},
	} {
		c := newStory(t, sign(one, x[0], x[1]), sign(two, x[0], x[2])).find(sigSigned)
		require.NotNil(t, c, "%q, %q", x[1], x[2])
		require.Positive(t, c.Weight, c.Note)
		require.Nil(t, newStory(t, sign(one, x[0], x[1]), sign(two, x[0], x[1])).find(sigSigned), "the same hands")
	}
	require.Nil(t, newStory(t, sign(one, "initials", "ih/pl"), sign(two, "initials", "ih/al/oo")).find(sigSigned), "other hands")
}

// The later take names the figure that it replaces.
func TestFormerFigure(t *testing.T) {
	one, two := sentTake("one", "abcde"), sentTake("two", "abcdx")
	one.text += "Damage was put at 46 million."
	two.text += "Damage was put at 71 million. The county had earlier put it at 46 million."
	c := newStory(t, one, two).find(sigFormer)
	require.NotNil(t, c)
	require.Positive(t, c.Weight, c.Note)
	two.text = strings.Replace(two.text, "had earlier put", "had a year earlier put", 1)
	require.Nil(t, newStory(t, one, two).find(sigFormer), "the figure of another year")
	one.source, two.source = "Tarnby Echo", "Arle Post"
	two.text = strings.Replace(two.text, "had a year earlier put", "had earlier put", 1)
	require.Nil(t, newStory(t, one, two).find(sigFormer), "two houses")
}
