// Package join finds every pair of texts whose sets of shingles are alike, and
// only those: no pair above the threshold is missed, and none is estimated.
// The shingles come from package shingle; the pairs need no verification.
//
// The method is prefix filtering (Chaudhuri, Ganti, Kaushik 2006; Bayardo, Ma,
// Srikant, "Scaling up all pairs similarity search", 2007). Order the shingles
// of a corpus from the rarest to the most frequent. If two sets share at least
// c of n shingles, then the rarest n-c+1 of one must hold one of the other: so
// only sets that share a rare shingle are compared. For resemblance t, c is
// t·n for either set; for containment it is t·n for the smaller one, and the
// larger is looked up by all of its shingles.
//
// A shingle that only one text has pairs nobody. In news most are such, and
// they come first in the order: what is left of a text that nobody copied is
// mostly nothing, and the cost is about linear in the corpus. What all texts
// have makes no two of them meet either, unless they are alike by it.
//
// The case it gets wrong is a corpus of texts that consist of the same common
// phrases in ever other choices, with little of their own: there many meet who
// are not alike, up to all of them. None is left out for that; [Join.Stats] says
// how many met.
//
// Memory is 8 bytes a shingle while texts are added, up to Options.Memory;
// beyond, they go to a temporary file. After that, some 12 bytes for each shingle
// of a text that another text has too, if the text has enough of them to be alike
// to any, until shingles with the same texts have become one: of a passage that
// was copied, however long it is, some 20 bytes a text are left.
//
// Add is all that is needed. Where texts are cut into shingles on several
// goroutines, let each sort what it has into a [Batch], which is most of the
// work of adding it.
package join
