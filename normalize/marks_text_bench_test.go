package normalize

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/stretchr/testify/require"
)

// htmlText is what is left of a page whose boxes were not told from its article: buttons, links and
// titles above and below the story, and accents, curly quotation marks and hard spaces in it.
const htmlText = "Skip to content\nHarlow Post\nSubscribe\nSign in\n\nFerry line to Harlow runs again\n\nBy Anna Thorne\nMarch 3, 2021 9:40 am\nShare\n\n" +
	"The ferry from Salem to Harlow Point runs again after three winters, the port authority said on Monday. \u201cWe are glad,\u201d said Jos\u00e9 Vale, the harbour\u00a0master, \u201cand so is the town.\u201d\n\n" +
	"Read more: Why the crane fell\n\nTickets cost 12\u00a0euros, according to Thorne & Vale, which runs the line. A caf\u00e9 on board opens at 8 a.m., and there is room for 40 cars.\n\n" +
	"Advertisement\n\nThe line was closed in 2018, when a storm broke the quay. Harlow lost a tenth of its visitors in the year that followed, the town\u2019s council told Reuters.\n\n" +
	"Related\nThe storm of 2018, in pictures\nWho pays for the quay?\n\nSign up for our newsletter\nAbout us\nContact\n\u00a9 2021 Harlow Post. All rights reserved.\n"

// BenchmarkTextMarks measures what a caller sees who asks for marks, beside one who asks for none:
// each text is made anew, with its language detected, again and again.
func BenchmarkTextMarks(b *testing.B) {
	for _, c := range []struct{ name, source string }{
		{"news", newsText}, {"en", englishText}, {"fr", frenchText}, {"zh", chineseText}, {"html", htmlText}, {"lines", linesText},
	} {
		for _, impl := range []string{"plain", "marks"} {
			n := newNormalizer(b, &Options{PlainText: impl == "plain"})
			b.Run("text="+c.name+"/impl="+impl, func(b *testing.B) {
				b.SetBytes(int64(len(c.source)))
				b.ReportAllocs()
				for b.Loop() {
					n.Text(c.source)
				}
			})
		}
	}
}

// BenchmarkTextMarksOf is BenchmarkTextMarks for articles: all of them without marks and then all with
// them, each once or several times in a row before the next. It adds up the least time of each over the rounds.
func BenchmarkTextMarksOf(b *testing.B) {
	files, err := filepath.Glob(*textsFlag)
	require.NoError(b, err)
	var texts []string
	bytes := 0
	for _, name := range files {
		file, err := os.ReadFile(name)
		require.NoError(b, err)
		if text := string(file); utf8.ValidString(text) {
			texts = append(texts, text)
			bytes += len(text)
		}
	}
	require.NotEmpty(b, texts, "no file is %q", *textsFlag)
	impls := [2]*Normalizer{newNormalizer(b, &Options{PlainText: true}), newNormalizer(b, nil)}
	for _, visits := range []int{1, 8} {
		b.Run(fmt.Sprintf("visits=%d", visits), func(b *testing.B) {
			b.SetBytes(int64(2 * bytes * visits))
			b.ReportAllocs()
			least := make([][2]time.Duration, len(texts))
			for b.Loop() {
				for impl, n := range impls {
					for i, text := range texts {
						start := time.Now()
						for range visits {
							n.Text(text)
						}
						if took := time.Since(start); least[i][impl] == 0 || took < least[i][impl] {
							least[i][impl] = took
						}
					}
				}
			}
			var sum [2]time.Duration
			for _, l := range least {
				sum[0] += l[0]
				sum[1] += l[1]
			}
			b.ReportMetric(float64(sum[0])/float64(bytes*visits), "plain-ns/byte")
			b.ReportMetric(float64(sum[1])/float64(bytes*visits), "text-ns/byte")
			b.ReportMetric(float64(sum[1]-sum[0])/float64(sum[0]), "marks/plain")
		})
	}
}
