package normalize

import (
	"strings"

	"github.com/blevesearch/snowballstem"
	"github.com/blevesearch/snowballstem/danish"
	"github.com/blevesearch/snowballstem/dutch"
	"github.com/blevesearch/snowballstem/finnish"
	"github.com/blevesearch/snowballstem/german"
	"github.com/blevesearch/snowballstem/hungarian"
	"github.com/blevesearch/snowballstem/italian"
	"github.com/blevesearch/snowballstem/portuguese"
	"github.com/blevesearch/snowballstem/romanian"
	"github.com/blevesearch/snowballstem/turkish"
	"github.com/kljensen/snowball/english"
	"github.com/kljensen/snowball/french"
	"github.com/kljensen/snowball/norwegian"
	"github.com/kljensen/snowball/russian"
	"github.com/kljensen/snowball/spanish"
	"github.com/kljensen/snowball/swedish"
)

// A Stemmer takes the endings off a word.
type Stemmer interface {
	// Stem returns the stem of a folded word. It is a pure function and
	// safe for concurrent use.
	Stem(word string) string
}

// stemScheme names the algorithms and their versions: stems made by others are
// not comparable. The last number counts changes that are ours.
const stemScheme = "snowball(kljensen-0.10.0,blevesearch-0.9.0)/3"

// NewStemmer returns the stemmer of a language, a BCP 47 tag. For a language
// without one, stems are the words themselves.
//
// The algorithms are Porter's and others' (Snowball, snowballstem.org), by
// github.com/kljensen/snowball for English, French, Spanish, Russian, Swedish
// and Norwegian and by github.com/blevesearch/snowballstem for German, Italian,
// Portuguese, Dutch, Danish, Finnish, Romanian, Turkish and Hungarian. Hungarian
// is not kljensen's because that cuts the first syllable off some words ("bomba"
// to "bo"), 81 of the 30 000 of Snowball's vocabulary.
func NewStemmer(language string) Stemmer {
	base := baseLanguage(language)
	switch s := stemmerOf(base); base {
	case "ro":
		return respellingStemmer{s, toCedillas, toCommas}
	case "ru":
		return respellingStemmer{s, withoutYo, strings.NewReplacer()}
	default:
		return s
	}
}

// stemmerOf is NewStemmer for a language's code, with the spelling that its algorithm knows.
func stemmerOf(base string) Stemmer {
	if s, ok := kljensen[base]; ok {
		return funcStemmer(s)
	}
	if s, ok := blevesearch[base]; ok {
		return envStemmer(s)
	}
	return noStemmer{}
}

var kljensen = map[string]func(word string, stopWords bool) string{
	"en": english.Stem, "fr": french.Stem, "es": spanish.Stem, "ru": russian.Stem, "sv": swedish.Stem, "no": norwegian.Stem,
}

var blevesearch = map[string]func(*snowballstem.Env) bool{
	"de": german.Stem, "it": italian.Stem, "pt": portuguese.Stem, "nl": dutch.Stem, "da": danish.Stem, "fi": finnish.Stem,
	"ro": romanian.Stem, "tr": turkish.Stem, "hu": hungarian.Stem,
}

// funcStemmer is a stemmer of kljensen's.
type funcStemmer func(word string, stopWords bool) string

func (s funcStemmer) Stem(word string) string { return s(word, true) }

// envStemmer is a stemmer of blevesearch's.
type envStemmer func(*snowballstem.Env) bool

func (s envStemmer) Stem(word string) string {
	env := snowballstem.NewEnv(word)
	s(env)
	return env.Current()
}

// respellingStemmer is a stemmer that knows another spelling than writers do. The Romanian one knows ș and
// ț only with the cedillas that typewriters had for their commas; the Russian one takes ё for no vowel, and most
// texts write е for it, as Snowball does since its version 2.0.
type respellingStemmer struct {
	Stemmer
	before, after *strings.Replacer
}

var (
	toCedillas = strings.NewReplacer("ș", "ş", "ț", "ţ")
	toCommas   = strings.NewReplacer("ş", "ș", "ţ", "ț")
	withoutYo  = strings.NewReplacer("ё", "е")
)

// Stem returns one stem, however the word was written.
func (s respellingStemmer) Stem(word string) string {
	return s.after.Replace(s.Stemmer.Stem(s.before.Replace(word)))
}

// noStemmer leaves words as they are.
type noStemmer struct{}

func (noStemmer) Stem(word string) string { return word }
