package split

import (
	"cmp"
	"encoding/binary"
	"fmt"
	"slices"
)

// An End is one of the two documents of a pair.
type End struct {
	Number uint64
	ID     string
	Batch  uint64 // ID of its batch
}

// A Pair is two documents and how alike they are: exact, as join.Pair has it.
// A has the lesser number.
type Pair struct {
	A, B        End
	Resemblance float64
	AInB, BInA  float64
}

// Fetch takes a batch and its parcels from Candidates. It compares what is in
// the batch already, and sends the sets of the other candidates to the batches
// of their partners, each once to each.
func (o Options) Fetch(b Batch, candidates [][]byte) ([]Pair, []Parcel, error) {
	o = o.WithDefaults()
	list, err := readCandidates(candidates)
	if err != nil {
		return nil, nil, fmt.Errorf("split: candidates of the batch of document %d: %w", b.ID(), err)
	}
	var found []Pair
	var out []Parcel
	for len(list) > 0 {
		c := list[0]
		n := 1
		for n < len(list) && list[n].batch == c.batch && list[n].index == c.index {
			n++
		}
		if int(c.index) >= len(b) {
			return nil, nil, fmt.Errorf("split: candidate %d of the batch of document %d: it has %d documents", c.index, b.ID(), len(b))
		}
		d := &b[c.index]
		if c.batch == b.ID() {
			for _, e := range list[:n] {
				if int(e.other) >= len(b) {
					return nil, nil, fmt.Errorf("split: candidate %d of the batch of document %d: it has %d documents", e.other, b.ID(), len(b))
				}
				found = o.pair(found, d, &b[e.other], b.ID(), b.ID())
			}
			list = list[n:]
			continue
		}
		if k := len(out); k == 0 || out[k-1].To != c.batch {
			out = append(out, Parcel{To: c.batch, Data: binary.AppendUvarint(nil, b.ID())})
		}
		p := &out[len(out)-1]
		p.Data = binary.AppendUvarint(p.Data, d.Number)
		p.Data = binary.AppendUvarint(p.Data, uint64(len(d.ID)))
		p.Data = append(p.Data, d.ID...)
		p.Data = binary.AppendUvarint(p.Data, uint64(n))
		for _, e := range list[:n] {
			p.Data = binary.AppendUvarint(p.Data, uint64(e.other))
		}
		p.Data = appendSet(p.Data, d.Set)
		list = list[n:]
	}
	return found, out, nil
}

// Check takes a batch and its parcels from Fetch, and returns the pairs.
func (o Options) Check(b Batch, parcels [][]byte) ([]Pair, error) {
	o = o.WithDefaults()
	var found []Pair
	for _, data := range parcels {
		r := &reader{b: data}
		batch := r.uvarint()
		for len(r.b) > 0 && !r.bad {
			d := Document{Number: r.uvarint(), ID: r.text()}
			others := make([]uint64, r.count(8))
			for i := range others {
				others[i] = r.uvarint()
			}
			d.Set = r.set()
			for _, i := range others {
				if i >= uint64(len(b)) {
					r.bad = true
				}
				if r.bad {
					break
				}
				found = o.pair(found, &d, &b[i], batch, b.ID())
			}
		}
		if r.bad {
			return nil, fmt.Errorf("split: parcel to the batch of document %d: %w", b.ID(), errBytes)
		}
	}
	slices.SortFunc(found, Pair.compare)
	return found, nil
}

// compare orders pairs by A, then B.
func (p Pair) compare(q Pair) int {
	return cmp.Or(cmp.Compare(p.A.Number, q.A.Number), cmp.Compare(p.B.Number, q.B.Number))
}

// pair appends the pair of x and y if it is one.
func (o Options) pair(found []Pair, x, y *Document, xBatch, yBatch uint64) []Pair {
	if x.Number > y.Number {
		x, y, xBatch, yBatch = y, x, yBatch, xBatch
	}
	p, ok := o.compare(x.Set, y.Set)
	if !ok {
		return found
	}
	p.A, p.B = End{x.Number, x.ID, xBatch}, End{y.Number, y.ID, yBatch}
	return append(found, p)
}
