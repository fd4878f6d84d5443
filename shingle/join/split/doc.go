// Package split is the join of package join cut into steps that run apart, on
// as many machines as there are: batches of documents go in, the pairs that
// join.Join would find come out, exact and none missed. Only numbers of
// documents and codes of shingles travel between the steps, as bytes that any
// engine can carry; package beam of this project is one.
//
//	Ask         batch                 -> a question a part: which shingles are there
//	Answer      questions of a part   -> an answer a batch: which others have, how many
//	Records     batch, its answers    -> records a part: the rarest shingles of each document
//	Candidates  records of a part     -> parcels to batches: pairs that share one
//	Fetch       batch, its candidates -> parcels to batches: sets to compare with
//	Check       batch, its parcels    -> pairs
//
// A part is a range of the shingles' 64-bit hashes, a batch some thousand
// documents that one worker holds. The method is that of package join: order
// the shingles of the corpus from the rarest to the most frequent, and compare
// what shares one of its rarest. What it needs of the corpus is how frequent a
// shingle is, and to send every shingle of every document to be counted would
// be most of the traffic. So a batch sends the sorted fingerprints of its
// shingles, each as the gap to the one before in a Rice code, without saying
// whose they are (Sanders, Schlag, Müller, "Communication efficient algorithms
// for fundamental big data problems", 2013): about 2.5 bytes a shingle. The
// answer has one bit for a shingle that nobody else has, which most are, and
// six for another. Two shingles with one fingerprint count as one; that changes
// the order of the two, not what is found, since every batch has the same order.
//
// The case it gets wrong is that of package join: where every text is mostly
// the same boilerplate, one shingle has pairs quadratic in number.
// Options.Hot bounds them and says in Stats what it left out.
package split
