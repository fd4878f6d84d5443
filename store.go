package wiretrace

import (
	"bytes"
	"cmp"
	"context"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"slices"

	"github.com/wiretrace/wiretrace/lineage"
	"github.com/wiretrace/wiretrace/lsh"
	"github.com/wiretrace/wiretrace/normalize"
	"github.com/wiretrace/wiretrace/shingle"
)

// A kept is a document as a store has it, under documentsKey and its number
// counted from 0 over all that were ever added: as JSON, and the text behind it.
type kept struct {
	Document Document       // its Body in the JSON of old stores alone
	Again    bool           `json:",omitempty"` // it came more than once
	With     []int          `json:",omitempty"` // earlier documents it shares a passage with, if Pairs are not there
	Words    uint64         `json:",omitempty"` // print of the words that the passages of Pairs are counted in
	Aligned  int            `json:",omitempty"` // the alignment that made Pairs
	Pairs    []lineage.Pair `json:",omitempty"` // with those earlier documents
}

// endOfHead is between a record's JSON, which has no such byte, and the text,
// byte by byte as it was given.
var endOfHead = []byte("\n")

// alignment numbers the passages that package align finds: it is raised when
// that finds others, so that those in older stores are made anew.
const alignment = 4

// printOf is one number for all words of a text in their order: their shingle.
func printOf(t *normalize.Text) uint64 {
	for _, h := range shingle.All(t.Words, max(1, len(t.Words))) {
		return h
	}
	return 0
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
// caller's to close. Opening normalizes all texts again, on all processors, and
// aligns none but those whose words are others since: what forgotten documents
// taught of their outlets' furniture is forgotten too. When Open returns, Report
// can be called; their units are still on the way into the index, for which the
// first Add, Forget or Stats waits.
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
	d.indexing.Go(func() {
		if err := d.index(); err != nil {
			d.failed = fmt.Errorf("wiretrace: indexing a store: %w", err)
		}
	})
	return d, nil
}

// scheme names what it depends on which documents share a passage.
func (d *Detector) scheme() string {
	return fmt.Sprintf("detector v1 %s align=%+v learn=%+v shingle=%d index=%+v", d.n.Scheme(), d.o.Align, d.o.Learn, d.o.Shingle, d.o.Index)
}

// load enters the documents of a store. They keep their numbers.
func (d *Detector) load(ctx context.Context, store lsh.Store) error {
	var records []lsh.Record
	for r, err := range store.Scan([]byte{documentsKey}, []byte{documentsKey + 1}) {
		if err != nil {
			return err
		}
		records = append(records, lsh.Record{Key: bytes.Clone(r.Key), Value: bytes.Clone(r.Value)})
	}
	added := 0
	if v, ok, err := store.Get(addedKey); err != nil {
		return err
	} else if ok && len(v) == 8 {
		added = int(binary.BigEndian.Uint64(v))
	}
	all := make([]*stored, len(records))
	err := inOrder(ctx, len(records), d.parallel, func(i int) (err error) {
		all[i], err = d.read(&records[i])
		return err
	}, func(i int) error {
		s := all[i]
		if s.number >= added {
			return fmt.Errorf("document %q has number %d of %d", s.Document.ID, s.number, added)
		}
		d.numbers.next = s.number
		d.unfurnish(&s.ready)
		if err := d.enter(&s.ready); err != nil {
			return err
		}
		d.observe(&s.ready)
		if s.Again {
			d.again[i] = true
		}
		return nil
	})
	if err != nil {
		return err
	}
	d.numbers.next = added
	return d.loadPairs(ctx, all)
}

// A stored document is one that was read, on its way into the Detector.
type stored struct {
	kept
	number int
	ready  prepared
}

// read makes of a record what can be made without other documents.
func (d *Detector) read(r *lsh.Record) (*stored, error) {
	var s stored
	head, body, ok := bytes.Cut(r.Value, endOfHead)
	err := json.Unmarshal(head, &s.kept)
	if ok {
		s.Document.Body = string(body)
	}
	if err == nil && len(r.Key) != 9 {
		err = fmt.Errorf("the key has %d bytes, want 9", len(r.Key))
	}
	if err != nil {
		return nil, fmt.Errorf("record %x: %w", r.Key, err)
	}
	s.number = int(binary.BigEndian.Uint64(r.Key[1:]))
	s.ready, err = d.parse(s.Document)
	return &s, err
}

// index makes the units of all documents findable.
func (d *Detector) index() error {
	units, words := make([][]unit, len(d.docs)), make([][]uint64, len(d.docs))
	fill := filling{f: d.finder, docs: len(d.docs)}
	err := inOrder(context.Background(), len(d.docs), spread, func(i int) error {
		units[i], words[i] = d.finder.sign(d.ws[i].Text), contentOf(d.ws[i].Text)
		return nil
	}, func(i int) error {
		defer func() { units[i], words[i] = nil, nil }()
		d.words.add(i, words[i])
		return fill.add(i, units[i])
	})
	return errors.Join(err, fill.flush())
}

// inOrder calls prepare(0) .. prepare(n-1) by way of spread, and meanwhile use of
// each that is prepared, in order.
func inOrder(ctx context.Context, n int, spread func(context.Context, int, func(int) error) error, prepare, use func(int) error) error {
	ctx, stop := context.WithCancel(ctx)
	done := make([]chan struct{}, n)
	for i := range done {
		done[i] = make(chan struct{})
	}
	ended := make(chan struct{})
	var err error
	go func() {
		defer close(ended)
		err = spread(ctx, n, func(i int) error {
			err := prepare(i)
			if err == nil {
				close(done[i])
			}
			return err
		})
	}()
	defer func() { <-ended }()
	defer stop()
	for i := range n {
		select {
		case <-done[i]:
		case <-ended:
			if err != nil {
				return err
			}
		}
		if err := use(i); err != nil {
			return err
		}
	}
	<-ended
	return err
}

// loadPairs takes the pairs of documents with their passages from the records, and
// aligns those whose passages are not there, or count other words.
func (d *Detector) loadPairs(ctx context.Context, all []*stored) error {
	same := make([]bool, len(d.docs)) // documents whose words are those of their record
	for i, s := range all {
		same[i] = s.Aligned == alignment && s.Words == printOf(s.ready.witness.Text)
	}
	var todo [][2]int
	for i, s := range all {
		with := s.With
		for _, p := range s.Pairs {
			with = append(with, p.A)
		}
		for k, number := range with {
			if number < 0 || number >= s.number {
				return fmt.Errorf("document %q shares a passage with number %d, want less than %d", s.Document.ID, number, s.number)
			}
			a, ok := d.numbers.place(number)
			if !ok {
				continue // it was forgotten
			}
			if k -= len(s.With); k >= 0 && same[a] && same[i] {
				p := s.Pairs[k]
				p.A, p.B = a, i
				d.pairs = append(d.pairs, p)
			} else {
				todo = append(todo, [2]int{a, i})
			}
		}
	}
	found, err := d.align(ctx, todo)
	d.pairs = append(d.pairs, found...)
	if len(found) > 0 {
		slices.SortFunc(d.pairs, func(x, y lineage.Pair) int { return cmp.Or(cmp.Compare(x.B, y.B), cmp.Compare(x.A, y.A)) })
	}
	return err
}

// save makes document i durable, with those of pairs that it is the later of.
func (d *Detector) save(i int, pairs []lineage.Pair) error {
	if d.store == nil {
		return nil
	}
	k := kept{Document: d.docs[i], Again: d.again[i], Words: printOf(d.ws[i].Text), Aligned: alignment}
	for _, p := range pairs {
		if p.B == i {
			p.A, p.B = d.numbers.of[p.A], 0 // B is the number of the record
			k.Pairs = append(k.Pairs, p)
		}
	}
	k.Document.Body = ""
	v, err := json.Marshal(k)
	if err != nil {
		return fmt.Errorf("wiretrace: keeping document %q: %w", k.Document.ID, err)
	}
	v = append(append(v, endOfHead...), d.docs[i].Body...)
	var b lsh.Batch
	b.Put(documentKey(d.numbers.of[i]), v)
	b.Put(addedKey, binary.BigEndian.AppendUint64(nil, uint64(d.numbers.next)))
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
