// Package beam is wiretrace as transforms of the Apache Beam Go SDK, for corpora
// that outgrow one machine: documents go in, their near-duplicate pairs,
// clusters and reports come out, on any engine that runs Beam pipelines. What
// they say is, byte for byte after sorting, what examples/neardup and
// examples/wiretrace say of the same documents; the work is done by packages
// shingle/join/split, shingle/join/cluster and wiretrace, and nothing is
// computed here.
//
// A program gives the package another name than the SDK's:
//
//	import (
//		"github.com/apache/beam/sdks/v2/go/pkg/beam"
//		trace "github.com/wiretrace/wiretrace/beam"
//	)
//
//	docs := trace.Read(s, o, "/corpus/*.jsonl.gz")
//	pairs := trace.Pairs(s, o, docs)
//	clusters := trace.Clusters(s, o, pairs)
//	reports := trace.Reports(s, o, clusters)
//	trace.WritePairs(s, "/found/pairs", 16, pairs)
//
// Day by day, Options.Generation counts the days, and Earlier has the pairs of
// those before.
//
// # What is where
//
// Documents come in batches of some thousand, which the workers put into
// Options.Dir, a place they all reach: the sets of shingles, and with
// Options.Bodies the documents. What the engine shuffles are numbers: codes of
// shingles, pairs of documents, and the sets of those that are candidates;
// package split says how and docs/cluster.md how much. Only the documents of
// clusters travel, to where their report is made.
//
// A file is written under another name and renamed when it is whole; a
// directory is whole when it has the file COMMITTED, which lists the others.
// OpenDir reads only such. So a job that was killed may be run again with the
// same options, and its answer is the same.
//
// # Counters
//
// Namespace "wiretrace": documents, malformed (input lines that hold none, or a
// time that is none), candidates, pairs, hot_shingles and pairs_cut (see
// split.Options.Hot; zero unless a shingle is in more documents), clusters,
// reports; shuffle_ids_bytes and others of that form say what travels.
package beam
