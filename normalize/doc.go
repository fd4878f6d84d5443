// Package normalize turns a text into words that know their place.
//
// What goes in is any string; what comes out is a [Text]: the words, each with
// the identity of its folded form and the bytes it stands on, grouped into
// sentences and paragraphs, and the marks that newsrooms leave in a text
// (datelines, credits, attributions, clocks, furniture). Every span is a
// half-open range [Start, End) of bytes of the original, so that whatever a
// later stage finds can be quoted as it was written. The next stage is
// package shingle.
//
// A word is a run of letters and digits, as \w+ finds it but for the underscore,
// which separates: old wires use it for a dash. So does the apostrophe. In
// Chinese, Japanese, Thai, Lao, Khmer and Burmese every character with its
// marks is a word, so that a shingle of k words there says less than elsewhere.
package normalize
