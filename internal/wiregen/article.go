package wiregen

import (
	"math/rand/v2"
	"slices"
	"strings"
	"time"
)

// A sentence knows whom it was taken from.
type sentence struct {
	text string
	fact int // of the event, or notFact
	// from is the sentence it was copied from, nil if it is the author's own.
	from *sentence
	how  Kind
	home *article
	span Span // in the body of its article, once that is written
}

// author is the article that the sentence first stood in.
func (s *sentence) author() *article {
	for s.from != nil {
		s = s.from
	}
	return s.home
}

const (
	notFact  = -1 // colour
	creditOf = -2 // a sentence that credits the paper with the scoop
	factsOf  = -3 // a sentence that attributes a fact to the paper
)

type paragraph []*sentence

// An article is a document in the making.
type article struct {
	role     Role
	source   string
	agency   string // whose reporter wrote it, "" for a paper
	headline string
	title    string   // the headline with the marks of its version
	above    []string // lines over the text: version note, byline, date
	dateline string
	paras    []paragraph
	below    []string // lines under it: signature, copyright, furniture
	written  time.Time
	renewed  time.Duration // after which its page was put up anew
	missing  bool
	told     *article   // a release that its author was given
	credited []*article // whose reports it tells of by name
	id       string
	body     string
}

func (a *article) sentences() []*sentence { return slices.Concat(a.paras...) }

// own adds a paragraph of one sentence of a's own at place i.
func (a *article) own(i, fact int, text string) {
	a.paras = slices.Insert(a.paras, min(i, len(a.paras)), paragraph{{text: text, fact: fact, home: a}})
}

// take copies s into a sentence of a.
func (a *article) take(s *sentence, text string, how Kind) *sentence {
	if how == Verbatim && text != s.text {
		how = Edited
	}
	return &sentence{text: text, fact: s.fact, from: s, how: how, home: a}
}

// write lays the body out and notes where each sentence stands.
func (a *article) write() {
	var b strings.Builder
	block := func(s string) {
		if b.Len() > 0 {
			b.WriteString("\n\n")
		}
		b.WriteString(s)
	}
	block(a.title)
	for _, s := range a.above {
		block(s)
	}
	for i, p := range a.paras {
		block("")
		if i == 0 {
			b.WriteString(a.dateline)
		}
		for j, s := range p {
			if j > 0 {
				b.WriteByte(' ')
			}
			start := b.Len()
			b.WriteString(s.text)
			s.span = Span{start, b.Len()}
		}
	}
	for _, s := range a.below {
		block(s)
	}
	a.body = b.String()
}

// join joins some neighbours, so that not every sentence stands alone.
func (a *article) join(r *rand.Rand) {
	var out []paragraph
	for i, p := range a.paras {
		if i > 1 && r.IntN(3) == 0 {
			out[len(out)-1] = append(out[len(out)-1], p...)
			continue
		}
		out = append(out, p)
	}
	a.paras = out
}
