// Package wiretrace finds near-duplicate and syndicated text and says who
// copied whom.
//
//	report, err := wiretrace.Analyze(ctx, docs, nil)
//	for _, l := range report.Lineages {
//		for _, d := range l.Derivations {
//			fmt.Println(d.To, "took", d.Relation, "from", d.From, d.Probability, d.Directed)
//		}
//	}
//
// [Analyze] takes all documents at once; a [Detector] takes them one by one and
// says of each what it shares with the earlier ones. This package only
// assembles the stages; each is a package of its own that can be used alone.
// Eight nouns, in the order in which a text meets them:
//
//  1. A [Document] is a text with what is known of it: outlet, title, time.
//  2. A paragraph is a part of it that is copied as one: package normalize
//     makes words that know their bytes, sentences, paragraphs, and marks such
//     as datelines, credits and furniture.
//  3. A shingle is a run of k words (Broder 1997); the set of a text's shingles
//     answers how much two texts share exactly: package shingle.
//  4. A signature is a fixed number of slots that stands for such a set:
//     package shingle.
//  5. A candidate is a pair of units whose signatures meet in a bucket: package
//     lsh. Sentences and paragraphs are the units, since a rewrite that lifts
//     two sentences shares almost nothing with its source as a whole.
//  6. A passage is a stretch of words found in two documents, verified word by
//     word: package align. No estimate goes beyond this point.
//  7. A cluster is the documents that tell one story: package lineage.
//  8. A lineage says who took what from whom, in what order and how surely,
//     including sources that are named but not in the corpus: package lineage.
//     Every derivation carries the evidence for it, the evidence against it,
//     and a probability; "undetermined" is an answer.
//
// All offsets are bytes of a document's text as it was given, half-open. A
// report is a pure function of the documents, their order and the options.
package wiretrace
