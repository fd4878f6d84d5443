// Package align turns a candidate pair of texts into evidence: which words of
// one come from which words of the other, and how they were changed.
//
// What goes in is two texts of package normalize, best with their stems; what
// comes out is passages, exact to the word on both sides:
//
//	al, err := align.New(nil)
//	for _, p := range al.Passages(a, b) {
//		fmt.Println(p.Kind, a.Quote(p.A), b.Quote(p.B))
//	}
//
// Two detectors look at every pair, since no one model finds both what was
// copied and what was reworded. The first aligns words in order, and knows its
// edges (runs, chains, in-order paths). The second knows no order: it climbs
// to the pair of stretches whose common words are hardest to explain by chance
// (regions). Where they meet, the in-order edges win if they account for the
// region, else the region takes the path in.
//
// Nothing has a minimum length. A passage is significant when its words are
// too rare to have met by chance: eight words with two names are a passage,
// eight function words are not. How rare a word is comes from its length and
// from this pair of texts, since a word both use again and again is their
// topic and no sign of copying; the counts of a collection can be given, too.
//
// Passages go to package lineage.
package align
