package wiretrace

import (
	"context"
	"encoding/binary"
	"encoding/json"
	"fmt"

	"github.com/wiretrace/wiretrace/lineage"
	"github.com/wiretrace/wiretrace/lsh"
)

// A kept is a document as a store has it, under documentsKey and its number
// counted from 0 over all that were ever added.
type kept struct {
	Document Document
	Again    bool  `json:",omitempty"` // it came more than once
	With     []int `json:",omitempty"` // earlier documents that it shares a passage with
}

// The keys of a store: one for how many documents were ever added, one for each.
var documentsKey, addedKey = byte(1), []byte{2}

func documentKey(number int) []byte {
	return binary.BigEndian.AppendUint64([]byte{documentsKey}, uint64(number))
}

// Open returns a Detector whose documents are kept in store: with those of
// earlier runs it answers as one that was never closed. A document is durable
// when Add returns without an error, and what Forget drops is gone from the
// store. The store must have been empty, or made with the same options but for
// Progress, Backend, Exhaustive and Candidates, which shape no stored byte;
// otherwise the error wraps lsh.ErrScheme and has both schemes. The store is the
// caller's to close. Opening normalizes all texts again and aligns those that
// are known to share a passage, on all processors; what forgotten documents
// taught of their outlets' furniture is forgotten too.
func Open(ctx context.Context, store lsh.Store, o *Options) (*Detector, error) {
	d, err := New(o)
	if err != nil {
		return nil, err
	}
	if err := lsh.Bind(store, d.scheme()); err != nil {
		return nil, fmt.Errorf("wiretrace: %w", err)
	}
	if err := d.load(ctx, store); err != nil {
		return nil, fmt.Errorf("wiretrace: opening a store: %w", err)
	}
	d.store = store
	return d, nil
}

// scheme names what it depends on which documents share a passage.
func (d *Detector) scheme() string {
	return fmt.Sprintf("detector v1 %s align=%+v learn=%+v shingle=%d index=%+v", d.n.Scheme(), d.o.Align, d.o.Learn, d.o.Shingle, d.o.Index)
}

// load enters the documents of a store. Those that were forgotten leave a gap,
// so that all others keep their numbers.
func (d *Detector) load(ctx context.Context, store lsh.Store) error {
	var all []kept
	var numbers []int
	for r, err := range store.Scan([]byte{documentsKey}, []byte{documentsKey + 1}) {
		if err != nil {
			return err
		}
		var k kept
		if err := json.Unmarshal(r.Value, &k); err != nil {
			return fmt.Errorf("record %x: %w", r.Key, err)
		}
		if len(r.Key) != 9 {
			return fmt.Errorf("record %x: the key has %d bytes, want 9", r.Key, len(r.Key))
		}
		all, numbers = append(all, k), append(numbers, int(binary.BigEndian.Uint64(r.Key[1:])))
	}
	added := 0
	if v, ok, err := store.Get(addedKey); err != nil {
		return err
	} else if ok && len(v) == 8 {
		added = int(binary.BigEndian.Uint64(v))
	}
	ready := make([]prepared, len(all))
	err := d.parallel(ctx, len(all), func(i int) (err error) {
		ready[i], err = d.prepare(all[i].Document)
		return err
	})
	if err != nil {
		return err
	}
	for i, number := range numbers {
		if number >= added {
			return fmt.Errorf("document %q has number %d of %d", all[i].Document.ID, number, added)
		}
		d.gap(number)
		d.unfurnish(&ready[i])
		if err := d.enter(&ready[i]); err != nil {
			return err
		}
		if err := d.finder.add(number, ready[i].units); err != nil {
			return err
		}
		d.observe(&ready[i])
		if all[i].Again {
			d.again[number] = true
		}
	}
	d.gap(added)
	var todo [][2]int
	for i, number := range numbers {
		for _, a := range all[i].With {
			if a < 0 || a >= number {
				return fmt.Errorf("document %q shares a passage with number %d, want less than %d", all[i].Document.ID, a, number)
			}
			if !d.gone(a) {
				todo = append(todo, [2]int{a, number})
			}
		}
	}
	d.pairs, err = d.align(ctx, todo)
	return err
}

// gap makes places for documents that were forgotten, up to a number.
func (d *Detector) gap(to int) {
	for len(d.docs) < to {
		d.docs, d.ws, d.sets = append(d.docs, Document{}), append(d.ws, lineage.Witness{}), append(d.sets, nil)
	}
}

// save makes document i durable. Its pairs are those of d.pairs that it is the
// later of, and found.
func (d *Detector) save(i int, found []lineage.Pair) error {
	if d.store == nil {
		return nil
	}
	k := kept{Document: d.docs[i], Again: d.again[i]}
	for _, pairs := range [][]lineage.Pair{d.pairs, found} {
		for _, p := range pairs {
			if p.B == i {
				k.With = append(k.With, p.A)
			}
		}
	}
	v, err := json.Marshal(k)
	if err != nil {
		return fmt.Errorf("wiretrace: keeping document %q: %w", k.Document.ID, err)
	}
	var b lsh.Batch
	b.Put(documentKey(i), v)
	b.Put(addedKey, binary.BigEndian.AppendUint64(nil, uint64(len(d.docs))))
	return d.apply(&b)
}

// apply changes the store. After an error nobody knows what is in it: the
// Detector takes no more documents.
func (d *Detector) apply(b *lsh.Batch) error {
	if err := d.store.Apply(b); err != nil {
		d.failed = fmt.Errorf("wiretrace: changing the store: %w", err)
	}
	return d.failed
}
