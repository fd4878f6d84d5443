package normalize

import (
	"errors"
	"fmt"
	"math"
	"slices"
	"strings"
	"sync"
	"unicode"
)

// Options shape normalization. The zero value is the default.
type Options struct {
	// Language of all texts, BCP 47; "und" is no language, so that none is
	// detected. The default, "", takes the language of each document, or
	// detects it.
	Language string `json:"language,omitempty"`
	// Stem fills Text.Stems. The default is false.
	Stem bool `json:"stem,omitempty"`
	// Variants folds the forms of one thing into one word: U.S., US and USA,
	// other acronyms with stops, "$1.3bn" and "1.3 billion dollars", "3.6%"
	// and "3.6 per cent", "1,000" and "1000", "Aug. 6" and "August 6th", 5km and
	// "5 kilometres", 18h30 and "18 h 30", British and American spelling, what the
	// desks of one language spell differently.
	// The default is false: a word is a run of letters and digits.
	Variants bool `json:"variants,omitempty"`
	// KeepFurniture keeps the words inside furniture marks. The default is
	// false: they are reported as marks and taken out of the words.
	KeepFurniture bool `json:"keep_furniture,omitempty"`
	// PlainText skips marks and furniture altogether: words, sentences and
	// paragraphs alone. The default is false.
	PlainText bool `json:"plain_text,omitempty"`
	// Sources are agencies and outlets that marks know besides the built-in
	// table; one with the name of a built-in one takes its place. The default
	// is none.
	Sources []Source `json:"sources,omitempty"`
}

// A Normalizer makes Texts. It is safe for concurrent use.
type Normalizer struct {
	o             Options
	folds         *foldTable
	functions     *lexicon
	abbreviations abbreviationsOf
	memos         sync.Map  // language -> *stemMemo
	worders       sync.Pool // *worder, for their memory
	book          phrasebookCache
}

// New returns a Normalizer; nil options mean the defaults. The error joins
// every invalid field with its value.
func New(o *Options) (*Normalizer, error) {
	if o == nil {
		o = &Options{}
	}
	errs := checkSources(o.Sources)
	if o.Language != "" && o.Language != undetermined && baseLanguage(o.Language) == "" {
		errs = append(errs, fmt.Errorf("normalize: language is %q, want a BCP 47 tag such as \"en\" or \"pt-BR\"", o.Language))
	}
	if len(errs) > 0 {
		return nil, errors.Join(errs...)
	}
	return &Normalizer{o: *o, folds: folds(), functions: functions(), abbreviations: knownAbbreviations()}, nil
}

// wordScheme is the version of what a word is and how it folds. It changes
// whenever some text would have other words or other IDs.
const wordScheme = 2

// Scheme says in one line everything that decides the words and stems of a
// text: IDs of equal schemes are comparable, and an index that holds IDs
// records it.
func (n *Normalizer) Scheme() string {
	var b strings.Builder
	fmt.Fprintf(&b, "words/%d unicode=%s", wordScheme, unicode.Version)
	if n.o.Language != "" {
		fmt.Fprintf(&b, " language=%s", n.o.Language)
	}
	if n.o.Stem {
		b.WriteString(" stem=" + stemScheme)
	}
	if n.o.Variants {
		b.WriteString(" variants/4")
	}
	if n.o.KeepFurniture || n.o.PlainText {
		b.WriteString(" furniture=kept")
	}
	return b.String()
}

// Text normalizes source. It is total: any bytes give a Text, though spans
// reach no further than 2 GiB. Memory and time are linear in the source: news
// takes 5 to 8 bytes of memory for each byte of it, one-letter words 14, and 18
// with variants and stems; nothing was found that takes more than 36, with any options.
func (n *Normalizer) Text(source string) *Text { return n.TextIn(source, "") }

// TextIn is Text for a document whose language is known, as a BCP 47 tag; ""
// is unknown. Options.Language prevails.
func (n *Normalizer) TextIn(source, language string) *Text {
	t := new(Text)
	n.TextInto(t, source, language)
	return t
}

// TextOf is TextIn for what [Clean] made, which is not cleaned again before its marks are read. The Text is that of
// c.Text, and so are its spans; [Cleaned.Source] leads to the source.
func (n *Normalizer) TextOf(c Cleaned, language string) *Text {
	t := new(Text)
	n.textInto(t, c.Text, language, true)
	return t
}

// TextInto is TextIn into a Text that is there, whatever it held before: it
// reuses the memory of its slices, so that a caller who is done with each text
// before the next needs no new memory for most. The Text must not be in use
// elsewhere, nor parts of it.
func (n *Normalizer) TextInto(t *Text, source, language string) {
	n.textInto(t, source, language, false)
}

// textInto is TextInto for a source that is cleaned already, or not.
func (n *Normalizer) textInto(t *Text, source, language string, cleaned bool) {
	w := n.worder(t.Words[:0], source, nil)
	t.Source, t.Language = source, n.languageOf(language)
	if t.Language == "" {
		// The first words are flagged as if the language were that of the text
		// before, which it is as a rule.
		w.functions = w.lastFunctions
		t.Language = n.detectFirst(w)
	}
	if functions := n.functions.set(t.Language); w.functions != functions {
		w.functions, w.lastFunctions = functions, functions
		w.functions.flagAll(w.words)
	}
	w.find(math.MaxInt)
	t.Words = w.words
	found := t.Words // as they stand there, none of them joined
	join := func() {
		for i := range t.Words {
			t.Words[i].Flags &^= Quoted
		}
		if !n.o.PlainText {
			found = slices.Clone(t.Words)
		}
		t.Words = t.Words[:n.joinHyphens(source, t.Words)]
		if t.Language = n.languageOf(language); t.Language == "" {
			t.Language, _ = n.detect(source, t.Words, true)
		}
		w.functions = n.functions.set(t.Language)
		w.functions.flagAll(t.Words)
	}
	var letters map[uint64]string // of words that count as others
	if n.o.Variants {
		if w.breaksWords() {
			join()
		}
		n.readMarks(t, found, cleaned) // before words are folded where they stand
		letters = n.variants(t)
		w.functions.flagAll(t.Words)
		n.structure(t, w)
	} else {
		if n.structure(t, w) {
			// What breaks words is seen on the way, and seldom there.
			join()
			n.structure(t, w)
		}
		n.readMarks(t, found, cleaned)
	}
	n.release(w)
	if !n.o.KeepFurniture {
		t.without(Furniture)
	}
	if n.o.Stem {
		n.stems(t, letters)
	} else {
		t.Stems = nil
	}
}

// readMarks sets t.Marks from the words of its source as they stand there.
func (n *Normalizer) readMarks(t *Text, found []Word, cleaned bool) {
	if n.o.PlainText {
		clear(t.Marks) // the memory is kept, and no text kept alive by it
		t.Marks = t.Marks[:0]
		return
	}
	n.mark(t, found, cleaned)
}

// languageOf returns the language of a text as it is told: that of the options,
// else that of its document; "" if neither tells.
func (n *Normalizer) languageOf(document string) string {
	if n.o.Language == undetermined {
		return undetermined
	}
	if base := baseLanguage(n.o.Language); base != "" {
		return base
	}
	return baseLanguage(document)
}
