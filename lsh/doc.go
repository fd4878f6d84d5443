// Package lsh turns signatures into candidates: pairs of texts that are likely
// to resemble each other, found without comparing all with all. Signatures come
// from package shingle; candidates go to package align for verification.
//
// A signature is cut into bands of a few rows (slots). Two texts are a
// candidate pair if all rows of at least one band agree, that is, if they meet
// in a bucket (Leskovec, Rajaraman, Ullman, Mining of Massive Datasets, ch. 3).
// For resemblance s that happens with probability 1-(1-s^Rows)^Bands, which is
// [Options.Recall]; [Tune] chooses the bands and rows for what is wanted of it.
//
// To find what a unit of text (a document, a paragraph, a sentence) shares with
// the earlier ones, give each unit a [Key] of your choice and
//
//	sig = minhash.Append(sig[:0], words[unit.Start:unit.End])
//	found = backend.Query(found[:0], sig) // keys of the candidates, ascending
//	err = backend.Add(key, sig)           // visible to the next Query
//
// where backend is a [Backend]: the [Index] of this package, or the index of
// package ekzhu, which gives the same candidates from another implementation.
// To have all candidate pairs of a corpus, Add everything and range over
// Candidates. A candidate is a proposal: verify it by exact sets or alignment.
//
// Signatures see resemblance, not containment: a sentence inside a long feature
// is found by giving sentences and paragraphs keys of their own. Where every
// pair is wanted, of containment too, and the corpus is there as a whole,
// package shingle/join finds them exactly.
package lsh
