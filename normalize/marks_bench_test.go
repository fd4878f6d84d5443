package normalize

import "testing"

// BenchmarkMarks measures marks and furniture alone, on words that are there,
// beside the plain path that makes the words.
func BenchmarkMarks(b *testing.B) {
	for _, c := range []struct{ name, language, source string }{
		{"en", "en", englishText}, {"fr", "fr", frenchText}, {"zh", "zh", chineseText},
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
	}
}
