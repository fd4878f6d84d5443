package wiretrace

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"sync"

	"github.com/wiretrace/wiretrace/align"
	"github.com/wiretrace/wiretrace/lineage"
	"github.com/wiretrace/wiretrace/lsh"
	"github.com/wiretrace/wiretrace/normalize"
	"github.com/wiretrace/wiretrace/shingle"
)

// A Match is what two documents share, in bytes of both; see package lineage.
type Match = lineage.Match

// A Detector takes documents one by one and says of each what it shares with
// the earlier ones; at any time it reports the lineages of all it has seen.
// It is safe for concurrent use: documents are normalized side by side and
// enter one at a time.
type Detector struct {
	o  Options
	n  *normalize.Normalizer
	al *align.Aligner
	in *lineage.Inferrer

	learned *normalize.Learner

	mu       sync.RWMutex
	numbers  numbers
	docs     []Document // by place, as ws, sets and imprints
	ws       []lineage.Witness
	sets     []shingle.Set
	imprints []lineage.Imprint
	byID     map[string]int
	cleaned  cleanedTexts
	pairs    []lineage.Pair
	again    map[int]bool // documents that came more than once
	finder   *finder
	words    *vocabulary // of the documents in finder
	aligned  int64
	cut      int64
	store    lsh.Store // nil without one
	failed   error     // of a change to the store

	// indexing is under way after Open: until it is done nobody may add, forget or
	// look at finder.
	indexing sync.WaitGroup
}

// Stats says what a Detector holds and what it cost.
type Stats struct {
	Documents int
	Units     int       // paragraphs and sentences in the index
	Aligned   int64     // pairs of documents compared word by word
	Matches   int       // pairs with a passage
	Cut       int64     // candidates beyond Options.Candidates, not compared
	Index     lsh.Stats // zero for another Backend than that of package lsh
}

// New returns an empty Detector; nil options mean the defaults. The error
// joins every invalid field with its value.
func New(o *Options) (*Detector, error) {
	opt, err := o.withDefaults()
	errs := []error{err}
	d := &Detector{o: opt, byID: map[string]int{}, cleaned: cleanedTexts{}, again: map[int]bool{}}
	d.n, err = normalize.New(&opt.Normalize)
	errs = append(errs, err)
	d.al, err = align.New(&opt.Align)
	errs = append(errs, err)
	d.in, err = lineage.New(&opt.Lineage)
	errs = append(errs, err)
	d.learned = normalize.NewLearner(&opt.Learn)
	d.finder, err = newFinder(&opt, &d.numbers)
	d.words = newVocabulary()
	errs = append(errs, err)
	if err := errors.Join(errs...); err != nil {
		return nil, err
	}
	return d, nil
}

// Len is the number of documents added and not forgotten.
func (d *Detector) Len() int {
	d.mu.RLock()
	defer d.mu.RUnlock()
	return len(d.byID)
}

// Stats returns the present figures.
func (d *Detector) Stats() Stats {
	d.indexing.Wait()
	d.mu.RLock()
	defer d.mu.RUnlock()
	s := Stats{Documents: len(d.byID), Units: d.finder.units, Aligned: d.aligned, Matches: len(d.pairs), Cut: d.cut}
	if d.finder.own != nil {
		s.Index = d.finder.own.Stats()
	}
	return s
}

// prepared is a document after the stages that need no other document.
type prepared struct {
	doc     Document
	body    normalize.Cleaned // the text of the witness, beside that of doc
	witness lineage.Witness
	set     shingle.Set
	units   []unit
	words   []uint64 // see contentOf
}

// prepare normalizes doc and makes its signatures.
func (d *Detector) prepare(doc Document) (prepared, error) {
	p, err := d.parse(doc)
	if err == nil {
		d.sign(&p)
	}
	return p, err
}

// sign makes of the words of p what finds it.
func (d *Detector) sign(p *prepared) {
	p.units, p.words = d.finder.sign(p.witness.Text), contentOf(p.witness.Text)
}

// parse normalizes doc.
func (d *Detector) parse(doc Document) (prepared, error) {
	pub, err := doc.published()
	if err != nil {
		return prepared{}, err
	}
	body := normalize.Clean(doc.Body)
	t := d.n.TextOf(body, doc.Language)
	w := lineage.Witness{ID: doc.ID, Title: normalize.Clean(doc.Title).Text, Source: normalize.Clean(doc.Source).Text, URL: doc.URL, Published: pub, Canonical: doc.Canonical,
		Provider: normalize.Clean(doc.Provider).Text, Links: doc.Links, Text: t}
	return prepared{doc: doc, body: body, witness: w, set: shingle.NewSet(t.Words, d.o.Shingle)}, nil
}

// Add takes in one document and returns what it shares with the earlier ones,
// in the order these were added; doc is side B of every match. A document that
// comes again, the same in every field, matches itself and nothing else. One
// with the ID of another, or whose Published cannot be read, is refused
// ([ErrRefused]); it and one whose ctx ends on the way change nothing. What its
// outlet has changed since comes with an ID of its own, and is then one more
// version, or in its place after [Detector.Forget]. Add may be called from
// several goroutines.
func (d *Detector) Add(ctx context.Context, doc Document) ([]Match, error) {
	if found, ok := d.known(&doc); ok {
		return found, nil
	}
	p, err := d.prepare(doc)
	if err != nil {
		return nil, refusal{err}
	}
	d.indexing.Wait()
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.failed != nil {
		return nil, d.failed
	}
	if i, ok := d.repeats(&p.doc); ok {
		if !d.again[i] {
			d.again[i] = true
			if err := d.save(i, d.pairs); err != nil {
				return nil, err
			}
		}
		return d.self(i), nil
	}
	d.unfurnish(&p)
	if err := d.enter(&p); err != nil {
		return nil, refusal{err}
	}
	i := len(d.docs) - 1
	var earlier []int
	if len(d.byID) <= d.o.Exhaustive {
		earlier = slices.DeleteFunc(upTo(i), d.gone)
	} else {
		var cut int
		earlier, cut = d.finder.candidates(p.units, i, d.o.Candidates)
		d.cut += int64(cut)
		earlier = d.direct(i, d.alike(p.words, i, earlier))
	}
	todo := make([][2]int, len(earlier))
	for k, e := range earlier {
		todo[k] = [2]int{e, i}
	}
	found, err := d.align(ctx, todo)
	if err == nil {
		err = d.save(i, found)
	}
	if err != nil {
		d.leave()
		return nil, err
	}
	if err := d.finder.add(i, p.units); err != nil {
		return nil, err
	}
	d.words.add(i, p.words)
	d.observe(&p)
	d.pairs = append(d.pairs, found...)
	out := make([]Match, len(found))
	for k := range found {
		out[k] = d.match(&found[k])
	}
	return out, nil
}

// repeats reports which document doc is, the same in every field.
func (d *Detector) repeats(doc *Document) (int, bool) {
	i, ok := d.byID[doc.ID]
	return i, ok && d.docs[i] == *doc
}

// known answers for a document of which it is kept that it came again: a feed that
// is read every minute sends all it has, and none of it is normalized for that.
func (d *Detector) known(doc *Document) ([]Match, bool) {
	d.mu.RLock()
	defer d.mu.RUnlock()
	i, ok := d.repeats(doc)
	if !ok || !d.again[i] || d.failed != nil {
		return nil, false
	}
	return d.self(i), true
}

// enter gives p its place among the documents.
func (d *Detector) enter(p *prepared) error {
	if p.doc.ID == "" {
		p.doc.ID = strconv.Itoa(d.numbers.next + 1)
		p.witness.ID = p.doc.ID
	}
	if j, ok := d.byID[p.doc.ID]; ok {
		return fmt.Errorf("wiretrace: document id %q is already that of document %d", p.doc.ID, d.numbers.of[j]+1)
	}
	d.byID[p.doc.ID] = len(d.docs)
	if p.body.Changed() {
		d.cleaned[p.doc.ID] = p.body
	}
	d.numbers.add()
	d.docs = append(d.docs, p.doc)
	d.ws = append(d.ws, p.witness)
	d.sets = append(d.sets, p.set)
	d.imprints = append(d.imprints, lineage.ImprintOf(&p.witness))
	return nil
}

// leave takes the last document out again, before it is in the index.
func (d *Detector) leave() {
	i := len(d.docs) - 1
	delete(d.byID, d.docs[i].ID)
	delete(d.cleaned, d.docs[i].ID)
	d.numbers.takeBack()
	d.docs, d.ws, d.sets, d.imprints = d.docs[:i], d.ws[:i], d.sets[:i], d.imprints[:i]
}

// upTo returns 0 .. n-1.
func upTo(n int) []int {
	s := make([]int, n)
	for i := range s {
		s[i] = i
	}
	return s
}
