package render

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"
)

func TestColumns(t *testing.T) {
	for s, want := range map[string]int{
		"":          0,
		"abc":       3,
		"é":         1,
		"e\u0301":   1, // an accent that combines
		"港新聞":       6,
		"ｆｕｌｌ":      8,
		"ﾊﾝｶｸ":      4,
		"┄●│└“”…→":  8,
		"ก็":        1,
		"a\u200bb":  2, // a zero-width space
		"हिन्दी ok": 8,
	} {
		require.Equal(t, want, columns(s), "columns(%q)", s)
	}
}

func TestWrap(t *testing.T) {
	for _, c := range []struct {
		s    string
		n    int
		want []string
	}{
		{"", 10, []string{""}},
		{"one two three", 7, []string{"one two", "three"}},
		{"one  two", 8, []string{"one  two"}},
		{"one  two", 7, []string{"one", "two"}},
		{"unbreakable", 4, []string{"unbr", "eaka", "ble"}},
		{"港は閉鎖", 5, []string{"港は", "閉鎖"}},
		{"norda, 港新聞", 9, []string{"norda, 港", "新聞"}},
		{"a 港 b", 20, []string{"a 港 b"}},
	} {
		require.Equal(t, c.want, wrap(c.s, c.n), "wrap(%q, %d)", c.s, c.n)
	}
}

// Whatever the text, no line is too wide and nothing but spaces is lost.
func FuzzWrap(f *testing.F) {
	f.Add("The harbour stays 港は閉鎖されたまま  shut", 10)
	f.Add("\u0301\u0301a", 2)
	f.Fuzz(func(t *testing.T, s string, n int) {
		if n < 2 || n > 200 || !utf8.ValidString(s) {
			t.Skip()
		}
		all := ""
		for _, l := range wrap(s, n) {
			require.LessOrEqual(t, columns(l), n, "line %q", l)
			all += l
		}
		require.Equal(t, strings.ReplaceAll(s, " ", ""), strings.ReplaceAll(all, " ", ""))
		require.LessOrEqual(t, columns(shorten(s, n)), n)
	})
}

func TestOneLine(t *testing.T) {
	require.Equal(t, "a b", oneLine("  a\n\t b \u2028"), "white space is folded")
	require.Equal(t, "red[31m", oneLine("red\x1b[31m"), "nothing reaches the terminal's ear")
	require.Equal(t, "abc", oneLine("a\u202eb\u2066c\ufeff"), "the direction of what follows is ours")
	require.Equal(t, "می\u200cخواهم", oneLine("می\u200cخواهم"), "Persian needs its joiner")
	require.Equal(t, "ab", oneLine("a\xffb"))
}

func TestClip(t *testing.T) {
	require.Equal(t, "abc", clip("abc", 3))
	require.Equal(t, "ab…", clip("abcd", 3))
	require.Equal(t, "港…", clip("港新聞", 2))
}

func TestPercent(t *testing.T) {
	for p, want := range map[float64]string{0: "0 %", .004: "under 1 %", .314: "31 %", .995: "over 99 %", 1: "100 %"} {
		require.Equal(t, want, percent(p), "percent(%v)", p)
	}
}
