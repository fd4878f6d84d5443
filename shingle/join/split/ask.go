package split

import (
	"cmp"
	"encoding/binary"
	"fmt"
	"math"
	"math/bits"
	"slices"
)

// prints returns the fingerprints of all shingles of b, ascending, one as often
// as it is there.
func (o Options) prints(b Batch) []uint64 {
	n := 0
	for i := range b {
		n += len(b[i].Set)
	}
	all := make([]uint64, 0, n)
	for i := range b {
		for _, h := range b[i].Set {
			all = append(all, h>>(64-o.Bits))
		}
	}
	slices.Sort(all)
	return all
}

// Ask returns the question of a batch to each part, nil where it has none:
// which shingles it has, and in how many documents.
func (o Options) Ask(b Batch) [][]byte {
	o = o.WithDefaults()
	all := o.prints(b)
	out := make([][]byte, o.Parts)
	shift := max(0, o.Bits-o.partBits())
	for len(all) > 0 {
		part := all[0] >> shift
		base := part << shift
		end, _ := slices.BinarySearch(all, base+1<<shift)
		mine := all[:end]
		all = all[end:]
		distinct := 1
		for i := 1; i < len(mine); i++ {
			if mine[i] != mine[i-1] {
				distinct++
			}
		}
		k := mean(mine[len(mine)-1]-base, distinct)
		w := &writer{b: make([]byte, 0, distinct*(int(k)+3)/8+16)}
		w.b = binary.AppendUvarint(w.b, uint64(distinct))
		w.b = binary.AppendUvarint(w.b, uint64(k))
		last := base
		for i := 0; i < len(mine); {
			j := i + 1
			for j < len(mine) && mine[j] == mine[i] {
				j++
			}
			w.rice(mine[i]-last, k)
			w.gamma(uint64(j - i))
			last, i = mine[i], j
		}
		out[part] = w.end()
	}
	return out
}

// A class is how many documents have a shingle: its binary logarithm, rounded
// down. The order of the shingles is by class, then by hash.
const classBits = 5

// Answer takes the questions of all batches to one part and returns an answer
// to each, in their order: which shingles are in one document alone, and the
// class of each other. It sorts all fingerprints of the part in memory, 8 bytes
// a shingle of a document.
//
// The orders of earlier joins, if any, say what class a shingle has already; it
// keeps it, so that the records of those joins still hold. next is what this
// join adds to them.
func (o Options) Answer(orders [][]byte, questions [][]byte) (answers [][]byte, next []byte, err error) {
	o = o.WithDefaults()
	from := bits.Len(uint(len(questions))) // bits of the number of a question
	if width := max(0, o.Bits-o.partBits()); width+from > 64 {
		return nil, nil, fmt.Errorf("split: %d questions to one of %d parts of %d bits are too many", len(questions), o.Parts, o.Bits)
	}
	var all []uint64   // fingerprint within the part, then the number of the question
	var more []ordered // fingerprints of several documents of a batch, and how many more than one
	for i, q := range questions {
		r := &reader{b: q}
		n, k, print := r.count(2), r.shift(), uint64(0)
		all = slices.Grow(all, n)
		for range n {
			print += r.rice(k)
			all = append(all, print<<from|uint64(i))
			if n := min(r.gamma(), math.MaxInt32); n > 1 {
				more = append(more, ordered{print, n - 1})
			}
		}
		if r.bad {
			return nil, nil, fmt.Errorf("question %d of %d: %w", i+1, len(questions), errBytes)
		}
	}
	slices.Sort(all)
	slices.SortFunc(more, ordered.compare)
	known, err := readOrders(orders)
	if err != nil {
		return nil, nil, err
	}
	var added []ordered
	writers := make([]writer, len(questions))
	for i := 0; i < len(all); {
		print, j := all[i]>>from, i+1
		for j < len(all) && all[j]>>from == print {
			j++
		}
		n := uint64(j - i)
		for ; len(more) > 0 && more[0].print <= print; more = more[1:] {
			n += more[0].class
		}
		class, alone := uint64(min(bits.Len64(n)-1, 1<<classBits-1)), n == 1
		for len(known) > 0 && known[0].print < print {
			known = known[1:]
		}
		if len(known) > 0 && known[0].print == print {
			class, alone = known[0].class, false
		} else if orders != nil {
			added = append(added, ordered{print, class})
		}
		for ; i < j; i++ {
			q := all[i] & (1<<from - 1)
			if alone {
				writers[q].bits(0, 1)
			} else {
				writers[q].bits(1|class<<1, 1+classBits)
			}
		}
	}
	answers = make([][]byte, len(questions))
	for i := range writers {
		answers[i] = writers[i].end()
	}
	if orders != nil {
		next = appendOrder(added)
	}
	return answers, next, nil
}

// ordered is a fingerprint that has its class.
type ordered struct{ print, class uint64 }

func (e ordered) compare(f ordered) int {
	return cmp.Or(cmp.Compare(e.print, f.print), cmp.Compare(e.class, f.class))
}

// appendOrder returns the bytes of an order.
func appendOrder(list []ordered) []byte {
	w := &writer{b: binary.AppendUvarint(nil, uint64(len(list)))}
	if len(list) == 0 {
		return w.b
	}
	k := mean(list[len(list)-1].print, len(list))
	w.b = binary.AppendUvarint(w.b, uint64(k))
	last := uint64(0)
	for _, e := range list {
		w.rice(e.print-last, k)
		w.gamma(e.class + 1)
		last = e.print
	}
	return w.end()
}

// readOrders reads orders of one part into one, ascending.
func readOrders(orders [][]byte) ([]ordered, error) {
	var list []ordered
	for i, data := range orders {
		r := &reader{b: data}
		n := r.count(2)
		if n == 0 && !r.bad {
			continue
		}
		k, print := r.shift(), uint64(0)
		list = slices.Grow(list, n)
		for range n {
			print += r.rice(k)
			list = append(list, ordered{print, r.gamma() - 1})
		}
		if r.bad {
			return nil, fmt.Errorf("order %d of %d: %w", i+1, len(orders), errBytes)
		}
	}
	slices.SortFunc(list, ordered.compare)
	return list, nil
}
