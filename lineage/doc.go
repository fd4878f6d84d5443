// Package lineage says who copied whom. It takes witnesses (documents with
// their normalized text and what is known of their time and outlet) and the
// verified passages between them, groups them into clusters, and infers for
// each cluster a lineage: which witness derives from which, in what order, how
// surely, and from which sources that are not among them.
//
// Every claim carries the evidence for it and the evidence against it in
// log-odds, and a probability; "undetermined" is an answer.
package lineage
