// Package render writes a [lineage.Report] for people and for other programs:
// as text for a terminal, a self-contained HTML page, JSON, DOT, Mermaid,
// GraphML and CSV. It only walks the report: what it says is in it, counted,
// sorted and laid out, and nothing is printed but what the caller's writer
// takes.
//
// A lineage goes through the same steps in [Text] and in [HTML]: its documents
// get the names that people know them by; a digest finds whose wording it is,
// who took most, and what is not known; a summary says that in sentences; a
// tree hangs every text below its source. The page lays the tree out on an
// axis of time.
//
// The output of every function is a function of its arguments. A report may
// quote anything that somebody has written, so every writer escapes for its
// format: text from a document cannot leave the place where it is quoted.
package render
