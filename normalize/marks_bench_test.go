package normalize

import (
	"strings"
	"testing"
)

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
		{"en", "en", englishText}, {"fr", "fr", frenchText}, {"zh", "zh", chineseText}, {"bare", "en", bareText}, {"lines", "en", linesText},
	} {
		n := newNormalizer(b, nil)
		plain := newNormalizer(b, &Options{PlainText: true})
		t := plain.TextIn(c.source, c.language)
		b.Run("text="+c.name+"/impl=marks", func(b *testing.B) {
			b.SetBytes(int64(len(c.source)))
			b.ReportAllocs()
			for b.Loop() {
				n.mark(t, t.Words)
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
