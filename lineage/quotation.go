package lineage

// Probabilities that two articles are linked that share nothing alone but
// quotations. Both may have them from a statement that was given to everybody;
// in generated stories that is so nearly always (none of 28 such pairs was
// linked), in annotated ones in two of three.
const (
	statementProbability = .4
	quotationProbability = .6
)

// quotationLink is the probability that two articles are linked that share
// nothing alone but quotations. It is the higher one if there is more to it than
// a statement: one credits the other, or is the release that is quoted, or has
// without quotation marks what the other quotes; or the two share other words
// as well, by way of a third, so that both are known to copy.
func (u *reuse) quotationLink(a, b int, cs []cue) float64 {
	if credits(cs) || u.f.release(a) || u.f.release(b) {
		return quotationProbability
	}
	plain, mixed := 0, 0
	for x, y := range common(u.runs[a], u.runs[b]) {
		if x.quoted != y.quoted {
			mixed++
		} else if !x.quoted {
			plain++
		}
	}
	if plain >= leastResidue || mixed >= leastResidue {
		return quotationProbability
	}
	return statementProbability
}
