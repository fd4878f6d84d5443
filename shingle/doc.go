// Package shingle turns words into shingles: the runs of k words of a text
// (Broder 1997). What goes in are the words of package normalize. What comes
// out is one of three things:
//
//   - [All] yields the shingles in order of the text, each a 64-bit hash with
//     the place of its first word, for whoever needs places;
//   - a [Set] is the distinct shingles, sorted: it answers resemblance and
//     containment exactly;
//   - a [Signature] is a fixed number of slots made by a [MinHash]: it
//     estimates resemblance from a few hundred bytes and goes to package lsh,
//     which finds the signatures that are alike without comparing all with all.
//
// A shingle is a rolling hash over the identities of its words; no string is
// joined and nothing is allocated a shingle. The same words give the same
// shingles, sets and signatures on every machine; [MinHash.Scheme] names every
// setting that shapes a signature, and belongs beside signatures that are kept.
//
// Resemblance is |A∩B| / |A∪B|, the Jaccard coefficient. The containment of A
// in B is |A∩B| / |A|. An estimate proposes; the exact set decides. To
// have every pair of a corpus above a threshold, exact and without signatures,
// see package join below this one.
package shingle
