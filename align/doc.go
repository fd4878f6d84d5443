// Package align turns a candidate pair of texts into evidence: which words of
// one come from which words of the other, and how they were changed. Texts
// come from package normalize; passages go to package lineage.
package align
