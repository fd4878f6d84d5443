package align

import (
	"sync"

	"github.com/wiretrace/wiretrace/normalize"
)

// A Prepared is a text made ready for comparison: what depends on it alone is
// found once, for all the texts it is compared with, which saves a tenth of the
// time. It takes about 40 bytes a word while it is kept. It is safe for
// concurrent use; the text must not change.
type Prepared struct {
	text     *normalize.Text
	n        int
	stop     []bool            // function words, and single letters
	stops    []int32           // how many of the words before each, and before the end, are in stop
	sent     []normalize.Range // sentences of 3 to 50 words, nearly: see cut
	in       []int32           // the sentence of each word
	numerals []int32           // the words that are numbers
	lines    []normalize.Range // see pageLines
	report   report

	stems    vocabulary // empty if the text has no stems
	words    vocabulary // see byWord
	wordOnce sync.Once
}

// Prepare makes t ready.
func Prepare(t *normalize.Text) *Prepared {
	p := new(Prepared)
	p.load(t)
	return p
}

// PrepareReport makes t ready, which is known to be a report of the news by outlet.
// Whether other texts are is told by their marks. Of reports of two houses only
// sentences that resemble each other are in a paraphrased passage: they have their
// event in common anyway.
func PrepareReport(t *normalize.Text, outlet string) *Prepared {
	p := Prepare(t)
	p.report.is = true
	p.report.houses = append(p.report.houses, outlet)
	return p
}

// load makes t ready in the memory of another text.
func (p *Prepared) load(t *normalize.Text) {
	n := len(t.Words)
	p.text, p.n, p.report = t, n, readReport(t)
	p.stop, p.stops, p.in, p.numerals = grow(p.stop, n), grow(p.stops, n+1), grow(p.in, n), p.numerals[:0]
	stops := int32(0)
	for k := range t.Words {
		w := &t.Words[k]
		if w.Flags&normalize.Number != 0 {
			p.numerals = append(p.numerals, int32(k))
		}
		p.stop[k] = w.Flags&normalize.Function != 0 || letter(t, w)
		p.stops[k] = stops
		stops += int32(b2i(p.stop[k]))
	}
	p.stops[n] = stops
	p.cut(t.Sentences)
	p.lines = pageLines(p.lines[:0], t)
	for i, r := range p.sent {
		for k := r.Start; k < r.End; k++ {
			p.in[k] = int32(i)
		}
	}
	p.wordOnce = sync.Once{}
	if p.stemmed() {
		p.stems.load(p, func(k int) uint64 { return t.Stems[k] })
	}
}

func (p *Prepared) stemmed() bool { return len(p.text.Stems) == p.n }

// byWord is the vocabulary of the words as they are. Few texts need one.
func (p *Prepared) byWord() *vocabulary {
	p.wordOnce.Do(func() { p.words.load(p, func(k int) uint64 { return p.text.Words[k].ID }) })
	return &p.words
}

// A vocabulary is what the words of one text are compared by, numbered from 0
// in order of their first occurrence.
type vocabulary struct {
	dict dict
	keys []uint64 // by number
	of   []int32  // the number of each word
	at   places   // where each stands
	long []uint8  // the letters of its first occurrence, see letters
	weak []bool   // whether that is a function word
	news []bool   // whether it is a word of reporting, see newsWords
}

// vocabularies are what the words of a and b are compared by: their stems, or
// the words themselves where one text has no stems or is of another language,
// since every language has stems of its own.
func vocabularies(a, b *Prepared) (x, y *vocabulary) {
	if a.text.Language == b.text.Language && a.stemmed() && b.stemmed() {
		return &a.stems, &b.stems
	}
	return a.byWord(), b.byWord()
}

func (v *vocabulary) load(p *Prepared, key func(k int) uint64) {
	v.dict.reset(p.n)
	v.keys, v.of = v.keys[:0], grow(v.of, p.n)
	v.long, v.weak, v.news = v.long[:0], v.weak[:0], v.news[:0]
	news := news()
	for k := range p.n {
		id := key(k)
		x := v.dict.add(id)
		if int(x) == len(v.keys) {
			v.keys = append(v.keys, id)
			v.long = append(v.long, uint8(letters(p.text, &p.text.Words[k])))
			v.weak = append(v.weak, p.stop[k])
			v.news = append(v.news, news.find(id) >= 0)
		}
		v.of[k] = x
	}
	v.at.index(v.of, v.dict.n)
}
