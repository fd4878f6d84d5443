// Package durable finds near-duplicates in a corpus that grows: documents are
// added in batches to an [lsh.Store], and each batch comes back as the pairs of
// its documents with each other and with all before, with exact similarities.
// What was added survives a crash, whole or not at all.
//
// A unit (a document, or a paragraph) is known by the least hashes of its
// shingles: a bottom-k sketch (Broder 1997). Of the k least hashes of the union
// of two sets, those that both sets have are in both sketches; if the sets
// resemble each other by t, they are at least Index.least many, but for a
// probability below 2^-40 (Chernoff; Hoeffding 1963 for drawing without
// replacement). That is rarer than two shingles with the same 64-bit hash, so
// recall is that of package shingle/join. A set of at most k shingles is its
// own sketch and has no such doubt. For containment every shingle is kept: a
// brief of one sentence must find the feature that holds it.
//
// So a candidate has several hashes in common with the new unit, and a phrase
// that thousands of texts have makes none: the lists of hashes that many units
// have are not even read while the others must hold a hit. The case it gets
// wrong is a unit that is mostly such boilerplate; then its lists are read in
// full. Candidates are compared by their whole sets, which the store keeps.
package durable
