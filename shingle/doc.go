// Package shingle turns words into shingles: the set of all runs of k words of
// a text (Broder 1997). The exact [Set] answers resemblance and containment;
// the [Signature] estimates resemblance from a fixed number of slots. Words
// come from package normalize; signatures go to package lsh.
package shingle
