package wiretrace

import (
	"errors"
	"fmt"

	"github.com/wiretrace/wiretrace/align"
	"github.com/wiretrace/wiretrace/lineage"
	"github.com/wiretrace/wiretrace/lsh"
	"github.com/wiretrace/wiretrace/normalize"
)

// Options shape every stage. Nil or the zero value means the defaults.
type Options struct {
	Normalize normalize.Options `json:"normalize"`
	Align     align.Options     `json:"align"`
	Lineage   lineage.Options   `json:"lineage"`

	// Learn shapes what is learned of each outlet's furniture: the lines that
	// it repeats under articles of different stories, and that no other outlet
	// has. They are marked, and out of the words unless
	// Normalize.KeepFurniture is set. Analyze learns from all documents before
	// it looks at any; a Detector knows, at each one, those that came before.
	Learn normalize.LearnOptions `json:"learn,omitzero"`

	// Shingle is the number of words of a shingle for the resemblance and the
	// containment of two documents. The default is 5, the usual size for news
	// prose: runs of 3 words are shared by independent texts, runs of 8 are
	// lost to a single edit.
	Shingle int `json:"shingle"`

	// Exhaustive is the largest number of documents of which every pair is
	// aligned; in a larger corpus the index proposes candidates. The default
	// is 64: two thousand pairs cost about as much as reading the documents,
	// and paraphrases that share no run of words are found too. A negative
	// value always asks the index.
	Exhaustive int `json:"exhaustive"`

	// Candidates bounds how many earlier documents one document is aligned
	// with, those with most candidate sentences first. The default is 64: in
	// generated stories of 200 articles 64 find every link that 256 find, and
	// 32 lose one in thirty. What it cuts is counted in Stats. Of these, a
	// version of a page is compared with the versions next to it: its four
	// nearest, and others that none of those lies between.
	Candidates int `json:"candidates"`

	// Index shapes the index of candidate units: paragraphs and sentences. The
	// default is 21 bands of 3 rows, recall 0.94 at resemblance 0.5.
	Index lsh.Options `json:"index"`

	// Backend makes that index. Nil means lsh.New; package lsh/ekzhu has
	// another, which proposes the same candidates.
	Backend func(lsh.Options) (lsh.Backend, error) `json:"-"`

	// Progress, if not nil, is called now and then with the number of steps
	// done and their total, from one goroutine at a time.
	Progress func(done, total int64) `json:"-"`
}

// withDefaults returns o with every default filled in, or the faults of all
// fields joined.
func (o *Options) withDefaults() (Options, error) {
	var p Options
	if o != nil {
		p = *o
	}
	var errs []error
	if p.Shingle == 0 {
		p.Shingle = 5
	}
	if p.Shingle < 1 || p.Shingle > 64 {
		errs = append(errs, fmt.Errorf("wiretrace: Shingle is %d, want 1 to 64 words", p.Shingle))
	}
	if p.Exhaustive == 0 {
		p.Exhaustive = 64
	}
	if p.Candidates == 0 {
		p.Candidates = 64
	}
	if p.Candidates < 0 {
		errs = append(errs, fmt.Errorf("wiretrace: Candidates is %d, want 1 or more", p.Candidates))
	}
	if p.Index == (lsh.Options{}) {
		p.Index = unitIndex
	}
	p.Index = p.Index.WithDefaults()
	if p.Backend == nil {
		p.Backend = newIndex
	}
	p.Normalize.Stem = true
	return p, errors.Join(errs...)
}
