// Package render writes a [lineage.Report] for people and for other programs:
// as text for a terminal, a self-contained HTML page, JSON, DOT, Mermaid,
// GraphML and CSV. It only walks the report: nothing is computed here that is not in it, and nothing is
// printed but what the caller's writer takes.
//
// The output of every function is a function of its arguments. A report may
// quote anything that somebody has written, so every writer escapes for its
// format: text from a document cannot leave the place where it is quoted.
package render
