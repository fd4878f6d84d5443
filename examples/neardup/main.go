// Command neardup finds the near-duplicates in a corpus.
//
//	neardup [flags] FILE|DIR|-...
//
// Documents are files, directories and standard input, as package
// examples/internal/input reads them: JSON lines, plain text, web pages, any of
// them compressed. Every pair of documents, or of paragraphs, whose sets of
// shingles are alike enough is printed as a line of JSON, in the order of the
// input, with its exact resemblance and both containments. None is missed.
// With -index the documents stay in a directory, and a later run compares its
// documents with them too: it prints the pairs that are new.
//
// Progress goes to standard error. The exit status is 0, 1 if an input could
// not be read or a result not be written (the rest is done all the same, unless
// -strict), 2 for wrong usage.
package main

import (
	"bufio"
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"runtime/debug"

	"github.com/wiretrace/wiretrace/examples/internal/cli"
	"github.com/wiretrace/wiretrace/normalize"
	"github.com/wiretrace/wiretrace/shingle/join"
	"github.com/wiretrace/wiretrace/shingle/join/cluster"
)

func main() {
	setUp()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	status := run(ctx, os.Stdin, os.Stdout, os.Stderr, os.Args[1:])
	stop()
	os.Exit(status)
}

// setUp is for what a process has one of.
func setUp() {
	// What lives long here are shingles, which cost the collector nothing to look
	// at: so it may run often, and memory stays at 1.4 times what is in use.
	debug.SetGCPercent(40)
}

// run is the command; it returns the exit status. It stops, with no more
// output, when ctx is done.
func run(ctx context.Context, stdin io.Reader, stdout, stderr io.Writer, args []string) int {
	f, err := parse(args, stderr)
	if err != nil {
		return cli.Refused("neardup", err, stderr)
	}
	p := newProgress(stderr, f.quiet)
	status := cli.OK
	complain := func(err error) {
		p.clear()
		fmt.Fprintf(stderr, "neardup: %v\n", err)
		status = cli.Failed
	}
	n, err := normalize.New(&normalize.Options{PlainText: true})
	if err != nil {
		complain(err)
		return status
	}
	if f.index != "" {
		runIndexed(ctx, f, n, stdin, bufio.NewWriterSize(stdout, 1<<16), p, complain)
		return status
	}
	if n, err = unitsNormalizer(); err != nil {
		complain(err)
		return status
	}
	j, err := join.New(&join.Options{Threshold: f.threshold, Measure: f.measure})
	if err != nil {
		complain(err)
		return cli.Usage
	}
	defer j.Close()
	c := &corpus{join: j, normalizer: n, words: f.shingle, paragraphs: f.paragraphs}
	if err := c.read(ctx, f, stdin, p, complain); err != nil {
		complain(err)
		return status
	}
	if status != cli.OK && f.strict {
		return status
	}
	out := bufio.NewWriterSize(stdout, 1<<16)
	edges, err := c.print(ctx, out, p, f)
	if err == nil {
		err = out.Flush()
	}
	if err != nil {
		complain(err)
		return status
	}
	if f.clusters != "" {
		clusters := cluster.Of(c.join.Len(), edges)
		if err := writeClusters(f.clusters, clusters, func(b []byte, unit uint32) ([]byte, error) { return c.appendUnit(b, unit), nil }); err != nil {
			complain(err)
		}
	}
	p.done()
	return status
}

// flags are what the command line says.
type flags struct {
	threshold  float64
	measure    join.Measure
	paragraphs bool
	shingle    int
	clusters   string
	index      string
	memory     int // MiB
	quiet      bool
	strict     bool
	names      []string
}

// parse reads the command line.
func parse(args []string, stderr io.Writer) (*flags, error) {
	f := &flags{}
	var measure, unit string
	fs := flag.NewFlagSet("neardup", flag.ContinueOnError)
	fs.Float64Var(&f.threshold, "threshold", .5, "least exact similarity of a reported pair")
	fs.StringVar(&measure, "measure", "resemblance", "resemblance, or containment (the larger of the two directions)")
	fs.StringVar(&unit, "unit", "document", "what is compared: document or paragraph")
	fs.IntVar(&f.shingle, "shingle", 5, "words a shingle")
	fs.StringVar(&f.clusters, "clusters", "", "write clusters as JSON lines to this `FILE`; with -index, of all documents in it")
	fs.StringVar(&f.index, "index", "", "keep the index in this `DIR`; later runs add to it and report only new pairs")
	fs.IntVar(&f.memory, "memory", 256, "how many `MiB` of memory the process takes at most with -index")
	fs.BoolVar(&f.quiet, "quiet", false, "no progress on standard error")
	fs.BoolVar(&f.strict, "strict", false, "stop at the first input that cannot be read")
	var err error
	if f.names, err = cli.Parse(fs, args, "finds the near-duplicates in a corpus.", stderr); err != nil {
		return nil, err
	}
	f.measure = join.Measure(measure)
	f.paragraphs = unit == "paragraph"
	switch {
	case !(f.threshold > 0 && f.threshold <= 1):
		return nil, fmt.Errorf("-threshold is %v, want more than 0 and at most 1", f.threshold)
	case f.measure != join.Resemblance && f.measure != join.Containment:
		return nil, fmt.Errorf("-measure is %q, want resemblance or containment", measure)
	case unit != "document" && unit != "paragraph":
		return nil, fmt.Errorf("-unit is %q, want document or paragraph", unit)
	case f.shingle < 1:
		return nil, fmt.Errorf("-shingle is %d, want at least 1", f.shingle)
	case len(f.names) == 0:
		return nil, errors.New("no input: want a file, a directory, or - for standard input")
	}
	return f, nil
}
