package normalize

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/stretchr/testify/require"
)

var textsFlag = flag.String("texts", "../testdata/stories/*/docs/*", "the files, by a pattern, of which BenchmarkMarksOf reads those in English, each an article")

var (
	// bareText is prose in which nobody is credited and no day is named.
	bareText = strings.Repeat(`The old harbour of Harlow lies behind a wall of grey stone, and whoever comes up the river sees first the roof of the market, then the masts, then nothing but gulls. Boats are mended there in winter and painted in spring. A path leads along the quay to the lighthouse; it is narrow, and after rain it is better to go round by the road.

`, 45)
	// linesText is a page whose every line is short: links, titles, buttons.
	linesText = strings.Repeat(`Home
Weather
Ships and tides
Harbour wall to be raised by a metre
Three boats lost in the fog off Salem
Town & Country
A walk along the river, in pictures
Sign in
Why the crane fell: five questions
Comments (14)
`, 80)
)

// BenchmarkMarks measures marks and furniture alone, on words that are there,
// beside the plain path that makes the words: into a Text that is there, and into
// a new one.
func BenchmarkMarks(b *testing.B) {
	for _, c := range []struct{ name, language, source string }{
		{"news", "en", newsText}, {"en", "en", englishText}, {"fr", "fr", frenchText}, {"zh", "zh", chineseText}, {"bare", "en", bareText}, {"lines", "en", linesText},
	} {
		n := newNormalizer(b, nil)
		plain := newNormalizer(b, &Options{PlainText: true})
		t := plain.TextIn(c.source, c.language)
		b.Run("text="+c.name+"/impl=marks", func(b *testing.B) {
			b.SetBytes(int64(len(c.source)))
			b.ReportAllocs()
			for b.Loop() {
				n.mark(t, t.Words, false)
			}
		})
		b.Run("text="+c.name+"/impl=plain", func(b *testing.B) {
			b.SetBytes(int64(len(c.source)))
			b.ReportAllocs()
			for b.Loop() {
				plain.TextIn(c.source, c.language)
			}
		})
		b.Run("text="+c.name+"/impl=reused", func(b *testing.B) {
			t := new(Text)
			b.SetBytes(int64(len(c.source)))
			b.ReportAllocs()
			for b.Loop() {
				plain.TextInto(t, c.source, c.language)
			}
		})
	}
}

// BenchmarkMarksOf measures marks and furniture beside the plain path on articles of
// which each is another: what a processor has learned of one helps little in the next,
// as it would if one were read again and again. It adds up the least time of each over
// the rounds, so that what interrupts some does no harm, and tells how many bytes
// there are to a mark.
func BenchmarkMarksOf(b *testing.B) {
	files, err := filepath.Glob(*textsFlag)
	require.NoError(b, err)
	n, plain := newNormalizer(b, nil), newNormalizer(b, &Options{PlainText: true})
	var texts []string
	bytes, marks := 0, 0
	for _, name := range files {
		file, err := os.ReadFile(name)
		require.NoError(b, err)
		if text := string(file); utf8.ValidString(text) && plain.Text(text).Language == "en" {
			texts = append(texts, text)
			bytes += len(text)
			marks += len(n.TextIn(text, "en").Marks)
		}
	}
	require.NotEmpty(b, texts, "no file of %q is in English", *textsFlag)
	least := make([][2]time.Duration, len(texts))
	t, first := new(Text), true
	for b.Loop() {
		for i, text := range texts {
			start := time.Now()
			plain.TextInto(t, text, "en")
			words := time.Now()
			n.mark(t, t.Words, false)
			end := time.Now()
			took := [2]time.Duration{words.Sub(start), end.Sub(words)}
			if first {
				least[i] = took
			}
			least[i] = [2]time.Duration{min(least[i][0], took[0]), min(least[i][1], took[1])}
		}
		first = false
	}
	var sum [2]time.Duration
	for _, l := range least {
		sum[0] += l[0]
		sum[1] += l[1]
	}
	b.ReportMetric(float64(sum[0])/float64(bytes), "plain-ns/byte")
	b.ReportMetric(float64(sum[1])/float64(bytes), "marks-ns/byte")
	b.ReportMetric(float64(sum[1])/float64(sum[0]), "marks/plain")
	b.ReportMetric(float64(bytes)/float64(max(marks, 1)), "bytes/mark")
}
