package split

import (
	"cmp"
	"encoding/binary"
	"fmt"
	"math/bits"
	"slices"

	"github.com/wiretrace/wiretrace/shingle/join"
)

// A record says that a document has a shingle among its rarest.
type record struct {
	key uint64 // the first keyBits of its hash
	doc uint32 // in a table of documents
	pos uint32 // how many shingles of the document come before it in the order
}

// alone marks a shingle that one document has; none of its class has a partner.
const alone = 1 << 7

// classes says what the answers to a batch say of each of its fingerprints.
type classes struct {
	prints []uint64 // ascending, each once
	class  []uint8
	first  []uint32 // by the highest bits of a fingerprint: the first that has them
	shift  int
}

// classes reads the answers, one a part, to the question of b.
func (o Options) classes(b Batch, answers [][]byte) (*classes, error) {
	c := &classes{prints: slices.Compact(o.prints(b))}
	c.class = make([]uint8, len(c.prints))
	shift := max(0, o.Bits-o.partBits())
	part, r := uint64(0), (*reader)(nil)
	for i, p := range c.prints {
		if r == nil || p>>shift != part {
			part = p >> shift
			if part >= uint64(len(answers)) || len(answers[part]) == 0 {
				return nil, fmt.Errorf("split: part %d has not answered the batch of document %d", part, b.ID())
			}
			r = &reader{b: answers[part]}
		}
		if r.bits(1) == 0 {
			c.class[i] = alone
		} else {
			c.class[i] = uint8(r.bits(classBits))
		}
		if r.bad {
			return nil, fmt.Errorf("split: the answer of part %d to the batch of document %d: %w", part, b.ID(), errBytes)
		}
	}
	wide := min(o.Bits, max(1, bits.Len(uint(len(c.prints)))))
	c.shift = o.Bits - wide
	c.first = make([]uint32, 1<<wide+1)
	for _, p := range c.prints {
		c.first[p>>c.shift+1]++
	}
	for i := 1; i < len(c.first); i++ {
		c.first[i] += c.first[i-1]
	}
	return c, nil
}

// of returns the class of a fingerprint.
func (c *classes) of(print uint64) uint8 {
	i := c.first[print>>c.shift]
	for c.prints[i] != print {
		i++
	}
	return c.class[i]
}

// Records returns, for each part, the records of a batch: those of the rarest
// shingles of each document by which any partner is found; for join.Containment
// those of all its shingles. answers has the answer of each part, by its number.
// A shingle that one document has alone is counted and left out; with keep it
// stays in, so that a later join finds who copied it. nil is a part without
// records.
func (o Options) Records(b Batch, answers [][]byte, keep bool) ([][]byte, error) {
	o = o.WithDefaults()
	c, err := o.classes(b, answers)
	if err != nil {
		return nil, err
	}
	type ranked struct {
		class uint8
		hash  uint64
	}
	var all []record
	var order []ranked
	for i := range b {
		order = order[:0]
		for _, h := range b[i].Set {
			order = append(order, ranked{c.of(h >> (64 - o.Bits)), h})
		}
		// What is alone has class 0 in the order: it may not be alone for long.
		slices.SortFunc(order, func(x, y ranked) int {
			return cmp.Or(cmp.Compare(x.class&^alone, y.class&^alone), cmp.Compare(x.hash, y.hash))
		})
		n := len(order)
		if o.Measure != join.Containment {
			n = o.rarest(n)
		}
		for pos, e := range order[:n] {
			if keep || e.class != alone {
				all = append(all, record{e.hash >> (64 - keyBits), uint32(i), uint32(pos)})
			}
		}
	}
	slices.SortFunc(all, func(x, y record) int { return cmp.Or(cmp.Compare(x.key, y.key), cmp.Compare(x.doc, y.doc)) })
	out := make([][]byte, o.Parts)
	shift := keyBits - o.partBits()
	for len(all) > 0 {
		part := all[0].key >> shift
		end, _ := slices.BinarySearchFunc(all, (part+1)<<shift, func(r record, k uint64) int { return cmp.Compare(r.key, k) })
		out[part] = b.records(all[:end], part<<shift)
		all = all[end:]
	}
	return out, nil
}

// rarest is of how many shingles of a set of n any partner has one.
func (o Options) rarest(n int) int { return max(0, n-o.enough(n)+1) }

// records returns the bytes of records of one part: the batch, the documents
// that have any, with the sizes of their sets, and the records.
func (b Batch) records(list []record, base uint64) []byte {
	slot := make([]int, len(b)) // 1 + place in the table
	for _, r := range list {
		slot[r.doc] = 1
	}
	out := binary.AppendUvarint(nil, b.ID())
	at, n := len(out), 0
	last := 0
	for i := range slot {
		if slot[i] > 0 {
			n++
			slot[i] = n
			out = binary.AppendUvarint(out, uint64(i-last))
			out = binary.AppendUvarint(out, uint64(len(b[i].Set)))
			last = i
		}
	}
	out = slices.Insert(out, at, binary.AppendUvarint(nil, uint64(n))...)
	k, wide := mean(list[len(list)-1].key-base, len(list)), uint(bits.Len(uint(n-1)))
	out = binary.AppendUvarint(out, uint64(len(list)))
	out = binary.AppendUvarint(out, uint64(k))
	w := &writer{b: out}
	key := base
	for _, r := range list {
		w.rice(r.key-key, k)
		w.bits(uint64(slot[r.doc]-1), wide)
		w.gamma(uint64(r.pos) + 1)
		key = r.key
	}
	return w.end()
}

// A member is a document of a batch as the records of a part know it.
type member struct {
	batch uint64
	index uint32
	size  uint32
	old   bool
}

// table is the records of a part.
type table struct {
	members []member
	records []record
}

// read appends what records wrote for part.
func (t *table) read(data []byte, part int, o Options, old bool) error {
	r := &reader{b: data}
	batch, first, index := r.uvarint(), len(t.members), uint64(0)
	n := r.count(16)
	for range n {
		index += r.uvarint()
		t.members = append(t.members, member{batch, uint32(index), uint32(r.uvarint()), old})
	}
	count := r.count(2)
	k, wide := r.shift(), uint(bits.Len(uint(max(0, n-1))))
	key := uint64(part) << (keyBits - o.partBits())
	t.records = slices.Grow(t.records, count)
	for range count {
		key += r.rice(k)
		doc := r.bits(wide)
		pos := r.gamma() - 1
		if doc >= uint64(n) || pos >= uint64(t.members[first+int(doc)].size) {
			r.bad = true
		}
		if r.bad {
			break
		}
		t.records = append(t.records, record{key, uint32(first) + uint32(doc), uint32(pos)})
	}
	if r.bad {
		return fmt.Errorf("split: records of part %d: %w", part, errBytes)
	}
	return nil
}
