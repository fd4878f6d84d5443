// Package wiretrace finds near-duplicate and syndicated text and says who
// copied whom.
//
// Eight nouns, in the order a document meets them:
//
//   - a document is a text with what is known of it: outlet, title, time;
//   - a paragraph is its unit of copying: package normalize splits it into
//     words that know their bytes;
//   - a shingle is a run of k words (Broder 1997): package shingle;
//   - a signature is a fixed number of slots that stands for a set of shingles;
//   - a candidate is a pair whose signatures meet in a bucket: package lsh;
//   - a passage is a candidate verified word by word: package align;
//   - a cluster is the documents that tell one story;
//   - a lineage says who took what from whom, in what order, how surely:
//     package lineage.
package wiretrace
