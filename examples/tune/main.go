// Command tune chooses the bands and rows of an index, and shows on a sample of
// your own documents what they find.
//
//	tune [flags] FILE|DIR|-...
//
// It prints the options with the fewest candidates that keep the recall asked
// for at the threshold, and then, by steps of resemblance, how many pairs the
// sample has, the recall that theory predicts for them, and the recall that the
// index really had: every pair of the sample is known exactly, by package join.
// With -sweep it also tries other sizes of shingles and of signatures, and
// proposes one. How to read it is in docs/tuning.md.
//
// The exit status is 0, 1 if an input could not be read, 2 for wrong usage.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"

	"github.com/wiretrace/wiretrace/examples/internal/cli"
	"github.com/wiretrace/wiretrace/examples/internal/input"
	"github.com/wiretrace/wiretrace/lsh"
	"github.com/wiretrace/wiretrace/normalize"
	"github.com/wiretrace/wiretrace/shingle"
	"github.com/wiretrace/wiretrace/shingle/join"
)

func main() { os.Exit(run(os.Stdin, os.Stdout, os.Stderr, os.Args[1:])) }

// flags are what the command line says.
type flags struct {
	threshold, recall   float64
	slots, words, bands int
	rows, sample        int
	paragraphs, sweep   bool
	names               []string
}

// run is the command; it returns the exit status.
func run(stdin io.Reader, stdout, stderr io.Writer, args []string) int {
	f, err := parse(args, stderr)
	if err != nil {
		return cli.Refused("tune", err, stderr)
	}
	status := cli.OK
	o, m, err := f.options()
	if err != nil {
		return cli.Refused("tune", err, stderr)
	}
	s, err := newSample(o, m)
	if err == nil {
		defer s.pairs.Close()
		err = s.read(f, stdin, func(err error) {
			fmt.Fprintf(stderr, "tune: %v\n", err)
			status = cli.Failed
		})
	}
	if err == nil {
		err = s.print(stdout, f, o)
	}
	if err != nil {
		fmt.Fprintf(stderr, "tune: %v\n", err)
		return cli.Failed
	}
	return status
}

// parse reads the command line.
func parse(args []string, stderr io.Writer) (*flags, error) {
	f := &flags{}
	fs := flag.NewFlagSet("tune", flag.ContinueOnError)
	fs.Float64Var(&f.threshold, "threshold", .5, "resemblance from which pairs are wanted")
	fs.Float64Var(&f.recall, "recall", .95, "share of the pairs at the threshold that must be found")
	fs.IntVar(&f.slots, "slots", 128, "slots of a signature")
	fs.IntVar(&f.words, "shingle", 5, "words a shingle")
	fs.IntVar(&f.bands, "bands", 0, "try this number of bands instead, with -rows")
	fs.IntVar(&f.rows, "rows", 0, "try this number of rows instead, with -bands")
	fs.IntVar(&f.sample, "sample", 20_000, "units to read at most")
	fs.BoolVar(&f.paragraphs, "paragraphs", false, "compare paragraphs, not documents")
	fs.BoolVar(&f.sweep, "sweep", false, "try shingles of 3, 5 and 8 words and 64, 128 and 256 slots, and propose options")
	var err error
	f.names, err = cli.Parse(fs, args, "chooses the bands and rows of an index by a sample of documents.", stderr)
	return f, err
}

// options returns what is to be tried.
func (f *flags) options() (lsh.Options, *shingle.MinHash, error) {
	m, err := shingle.New(&shingle.Options{Words: f.words, Slots: f.slots})
	if err != nil {
		return lsh.Options{}, nil, err
	}
	if len(f.names) == 0 {
		return lsh.Options{}, nil, errors.New("no input: want a file, a directory, or - for standard input")
	}
	if f.bands == 0 && f.rows == 0 {
		o, err := lsh.Tune(f.threshold, f.recall, f.slots)
		return o, m, err
	}
	given := &lsh.Options{Bands: f.bands, Rows: f.rows}
	o := given.WithDefaults()
	if err := o.Validate(); err != nil {
		return o, nil, err
	}
	if o.Slots() > f.slots {
		return o, nil, fmt.Errorf("%d bands of %d rows need %d slots, want at most -slots %d", o.Bands, o.Rows, o.Slots(), f.slots)
	}
	return o, m, nil
}

// least is the resemblance from which pairs are listed.
const least = .1

// A sample is units in an index and in an exact join.
type sample struct {
	hash  *shingle.MinHash
	index *lsh.Index
	pairs *join.Join

	// For sweep.
	units  [][]uint64 // the words of each unit
	wanted [][2]lsh.Key
	text   []normalize.Word
}

func newSample(o lsh.Options, m *shingle.MinHash) (*sample, error) {
	x, err := lsh.New(&o)
	if err != nil {
		return nil, err
	}
	j, err := join.New(&join.Options{Threshold: least})
	if err != nil {
		return nil, err
	}
	return &sample{hash: m, index: x, pairs: j}, nil
}

// read adds the units of the input.
func (s *sample) read(f *flags, stdin io.Reader, complain func(error)) error {
	n, err := normalize.New(&normalize.Options{PlainText: true})
	if err != nil {
		return err
	}
	var shingles []uint64
	for d, err := range (&input.Reader{Stdin: stdin}).Documents(f.names...) {
		if err != nil {
			complain(err)
			continue
		}
		t := n.TextIn(d.Body, d.Language)
		units := t.Paragraphs
		if !f.paragraphs {
			units = []normalize.Range{{Start: 0, End: len(t.Words)}}
		}
		for _, u := range units {
			if s.pairs.Len() == f.sample {
				return nil
			}
			shingles = shingle.Append(shingles[:0], t.Words[u.Start:u.End], f.words)
			if err := s.index.Add(lsh.Key(s.pairs.Len()), s.hash.AppendShingles(nil, shingles)); err != nil {
				return err
			}
			if err := s.pairs.Add(shingles); err != nil {
				return err
			}
			if f.sweep {
				words := make([]uint64, 0, u.End-u.Start)
				for _, w := range t.Words[u.Start:u.End] {
					words = append(words, w.ID)
				}
				s.units = append(s.units, words)
			}
		}
	}
	return nil
}

// steps of resemblance, each a tenth wide; that of the last includes 1.
const steps = 10

// print prints what was chosen and what it finds.
func (s *sample) print(w io.Writer, f *flags, o lsh.Options) error {
	candidates := map[[2]lsh.Key]bool{}
	for p := range s.index.Candidates() {
		candidates[p] = true
	}
	var pairs, found [steps]int
	var predicted [steps]float64
	var wanted, have int
	for p, err := range s.pairs.Pairs() {
		if err != nil {
			return err
		}
		i := min(int(p.Resemblance*steps+1e-9), steps-1)
		pairs[i]++
		predicted[i] += o.Recall(p.Resemblance)
		if p.Resemblance >= f.threshold {
			wanted++
			if f.sweep {
				s.wanted = append(s.wanted, [2]lsh.Key{lsh.Key(p.A), lsh.Key(p.B)})
			}
		}
		if candidates[[2]lsh.Key{lsh.Key(p.A), lsh.Key(p.B)}] {
			found[i]++
			if p.Resemblance >= f.threshold {
				have++
			}
		}
	}
	stats := s.index.Stats()
	fmt.Fprintf(w, "%d bands of %d rows; at resemblance %.2f they find %.4f of pairs.\n", o.Bands, o.Rows, f.threshold, o.Recall(f.threshold))
	fmt.Fprintf(w, "%d units, %d candidate pairs, %.2f a unit; %d units left out of full buckets.\n\n", stats.Entries, len(candidates), float64(len(candidates))/float64(max(1, stats.Entries)), stats.Overflow)
	fmt.Fprintf(w, "resemblance    pairs  predicted  measured\n")
	for i := range steps {
		if pairs[i] == 0 {
			continue
		}
		fmt.Fprintf(w, "%.1f to %.1f  %8d     %.4f    %.4f\n", float64(i)/steps, float64(i+1)/steps, pairs[i], predicted[i]/float64(pairs[i]), float64(found[i])/float64(pairs[i]))
	}
	if wanted > 0 {
		_, err := fmt.Fprintf(w, "\nOf the %d pairs at %.2f and above it finds %d, %.4f.\n", wanted, f.threshold, have, float64(have)/float64(wanted))
		if err == nil && f.sweep {
			err = s.sweep(w, f)
		}
		return err
	}
	_, err := fmt.Fprintf(w, "\nThe sample has no pair at %.2f or above: take more of it to see what is found.\n", f.threshold)
	return err
}
