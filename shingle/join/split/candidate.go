package split

import (
	"cmp"
	"encoding/binary"
	"slices"

	"github.com/wiretrace/wiretrace/shingle/join"
)

// A Parcel is bytes on their way to a batch.
type Parcel struct {
	To   uint64 // ID of the batch
	Data []byte
}

// Stats say what a part had to leave out.
type Stats struct {
	Records    int   // read
	Candidates int   // pairs, each once
	Hot        int   // shingles that more documents have than Options.Hot
	Cut        int64 // pairs that were not compared over one of them
}

// Candidates takes the records of one part and returns, for each batch that has
// any, the pairs of documents that share a record and may be alike enough by
// their sizes and places. old are records of earlier joins: no two of them
// become a pair. The parcels are in the order of their batches.
//
// That a pair shares the first of its common shingles tells how many more it can
// share at most: no more than come after it in either (Xiao and others,
// "Efficient similarity joins for near duplicate detection", 2008).
func (o Options) Candidates(part int, old, records [][]byte) ([]Parcel, Stats, error) {
	o = o.WithDefaults()
	t := &table{}
	for i, list := range [][][]byte{old, records} {
		for _, data := range list {
			if err := t.read(data, part, o, i == 0); err != nil {
				return nil, Stats{}, err
			}
		}
	}
	s := Stats{Records: len(t.records)}
	slices.SortFunc(t.records, func(x, y record) int {
		a, b := &t.members[x.doc], &t.members[y.doc]
		return cmp.Or(cmp.Compare(x.key, y.key), cmp.Compare(a.size, b.size), cmp.Compare(a.batch, b.batch), cmp.Compare(a.index, b.index))
	})
	found := &pairs{t: t}
	for list := t.records; len(list) > 0; {
		n := 1
		for n < len(list) && list[n].key == list[0].key {
			n++
		}
		if n > 1 {
			o.group(found, list[:n], &s)
		}
		list = list[n:]
	}
	found.compact()
	s.Candidates = len(found.list)
	return found.parcels(), s, nil
}

// group finds the candidates among the records of one shingle, in ascending
// order of size.
func (o Options) group(found *pairs, list []record, s *Stats) {
	t := found.t
	if len(list) > o.Hot {
		s.Hot++
	}
	for i, x := range list {
		a := &t.members[x.doc]
		if o.Measure == join.Containment && int(x.pos) >= o.rarest(int(a.size)) {
			continue
		}
		for k, y := range list[i+1:] {
			b := &t.members[y.doc]
			need := o.needed(int(a.size), int(b.size))
			if need > int(a.size) {
				break // so are all that are larger still
			}
			if k == o.Hot {
				s.Cut += int64(len(list) - i - 1 - k)
				break
			}
			if x.doc == y.doc || a.old && b.old || need > int(min(a.size-x.pos, b.size-y.pos)) {
				continue
			}
			found.add(x.doc, y.doc)
		}
	}
}

// pairs are candidates, as places in the table of a part.
type pairs struct {
	t    *table
	list []uint64
	most int // to hold before repeated ones are thrown out
}

// add takes in a pair, the lesser of its documents first.
func (p *pairs) add(a, b uint32) {
	x, y := &p.t.members[a], &p.t.members[b]
	if cmp.Or(cmp.Compare(x.batch, y.batch), cmp.Compare(x.index, y.index)) > 0 {
		a, b = b, a
	}
	if p.most = max(p.most, 1<<20); len(p.list) == p.most {
		p.compact()
		p.most = max(p.most, 2*len(p.list))
	}
	p.list = append(p.list, uint64(a)<<32|uint64(b))
}

// compact leaves every pair once.
func (p *pairs) compact() {
	slices.Sort(p.list)
	p.list = slices.Compact(p.list)
}

// parcels sends each pair to the batch of its greater document.
func (p *pairs) parcels() []Parcel {
	list := make([]candidate, len(p.list))
	to := func(i int) uint64 { return p.t.members[uint32(p.list[i])].batch }
	order := make([]int, len(p.list))
	for i, e := range p.list {
		a, b := &p.t.members[e>>32], &p.t.members[uint32(e)]
		list[i], order[i] = candidate{b.index, a.batch, a.index}, i
	}
	slices.SortFunc(order, func(i, j int) int { return cmp.Or(cmp.Compare(to(i), to(j)), list[i].compare(list[j])) })
	var out []Parcel
	for len(order) > 0 {
		n, batch := 0, to(order[0])
		var mine []candidate
		for n < len(order) && to(order[n]) == batch {
			mine = append(mine, list[order[n]])
			n++
		}
		out = append(out, Parcel{batch, appendCandidates(nil, mine)})
		order = order[n:]
	}
	return out
}

// A candidate is a document of the batch that gets it, and another.
type candidate struct {
	index uint32 // in the batch
	batch uint64 // of the other
	other uint32 // in its batch
}

// compare orders by the other's batch first: what goes there goes together.
func (c candidate) compare(d candidate) int {
	return cmp.Or(cmp.Compare(c.batch, d.batch), cmp.Compare(c.index, d.index), cmp.Compare(c.other, d.other))
}

// appendCandidates appends a list in order, grouped by the other's batch.
func appendCandidates(dst []byte, list []candidate) []byte {
	for len(list) > 0 {
		n := 1
		for n < len(list) && list[n].batch == list[0].batch {
			n++
		}
		dst = binary.AppendUvarint(dst, list[0].batch)
		dst = binary.AppendUvarint(dst, uint64(n))
		index := uint32(0)
		for _, c := range list[:n] {
			dst = binary.AppendUvarint(dst, uint64(c.index-index))
			dst = binary.AppendUvarint(dst, uint64(c.other))
			index = c.index
		}
		list = list[n:]
	}
	return dst
}

// readCandidates reads several lists into one, in order, each candidate once.
func readCandidates(data [][]byte) ([]candidate, error) {
	var list []candidate
	for _, d := range data {
		r := &reader{b: d}
		for len(r.b) > 0 && !r.bad {
			batch, index := r.uvarint(), uint32(0)
			for range r.count(16) {
				index += uint32(r.uvarint())
				list = append(list, candidate{index, batch, uint32(r.uvarint())})
			}
		}
		if r.bad {
			return nil, errBytes
		}
	}
	slices.SortFunc(list, candidate.compare)
	return slices.Compact(list), nil
}
