//go:build !purego

package normalize

// closings are quotations that are whole: from which word to which.
type closings [64]struct{ from, to int32 }

// followBMI does what gaps of the kind gapUsual do, one or more, up to the first of
// another kind or that ends in a word that may be an abbreviation, in an ordinal, or
// before what may be no sentence's beginning; or until sentences, paragraphs or closed
// are full. It returns how many it did, and how many quotations it closed.
//
//go:noescape
func followBMI(w *walk, gaps *gapPlace, n int, closed *closings) (done, quotations int)

// followWide does what the first gaps do, as many as this machine can do without a
// look at the text, and returns how many.
func (s *structurer) followWide(gaps []gapPlace) (done int) {
	if len(gaps) == 0 || gaps[0].kind != gapUsual || !avx2 || s.variants {
		return 0
	}
	done, n := followBMI(&s.walk, &gaps[0], len(gaps), &s.w.closed)
	for _, c := range s.w.closed[:n] {
		words := s.t.Words[c.from:c.to]
		for i := range words {
			words[i].Flags |= Quoted
		}
	}
	if done > 0 {
		s.i = int(gaps[done-1].word)
	}
	return done
}
