// Package lsh turns signatures into candidates: pairs that are likely to
// resemble each other, found by banding (Leskovec, Rajaraman, Ullman, Mining of
// Massive Datasets, ch. 3) without comparing all with all. Signatures come
// from package shingle; candidates go to package align for verification.
package lsh
