// Package collate compares the versions of a text: their tokens, what changed
// from one to the other (Diff, Compare), and how near all of them are to one
// another (Kin). It knows of no time and no direction.
package collate
