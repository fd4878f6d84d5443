package normalize

import (
	"hash/fnv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Options shape normalization. The zero value is the default.
type Options struct {
	// Language of all texts, BCP 47. The default, "", detects it per document.
	Language string `json:"language,omitempty"`
	// Stem fills Text.Stems. The default is false.
	Stem bool `json:"stem,omitempty"`
	// KeepFurniture keeps the words inside furniture marks. The default is
	// false: they are reported as marks and taken out of the words.
	KeepFurniture bool `json:"keep_furniture,omitempty"`
	// PlainText skips marks and furniture altogether: words, sentences and
	// paragraphs alone. The default is false.
	PlainText bool `json:"plain_text,omitempty"`
}

// A Normalizer makes Texts. It is safe for concurrent use.
type Normalizer struct{ o Options }

// New returns a Normalizer; nil options mean the defaults. The error joins
// every invalid field with its value.
func New(o *Options) (*Normalizer, error) {
	if o == nil {
		o = &Options{}
	}
	return &Normalizer{*o}, nil
}

// Text normalizes source. It is total: any bytes give a Text.
func (n *Normalizer) Text(source string) *Text { return n.TextIn(source, "") }

// TextIn is Text for a document whose language is known, as a BCP 47 tag; ""
// is unknown.
func (n *Normalizer) TextIn(source, language string) *Text {
	t := &Text{Source: source, Language: language}
	if t.Language == "" {
		t.Language = "en"
	}
	sentence, paragraph := 0, 0
	endSentence := func() {
		if len(t.Words) > sentence {
			t.Sentences = append(t.Sentences, Range{sentence, len(t.Words)})
			sentence = len(t.Words)
		}
	}
	endParagraph := func() {
		endSentence()
		if len(t.Words) > paragraph {
			t.Paragraphs = append(t.Paragraphs, Range{paragraph, len(t.Words)})
			paragraph = len(t.Words)
		}
	}
	for i := 0; i < len(source); {
		r, n := utf8.DecodeRuneInString(source[i:])
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			switch {
			case r == '\n' && i+1 < len(source) && source[i+1] == '\n':
				endParagraph()
			case (r == '.' || r == '!' || r == '?') && i+1 < len(source) && unicode.IsSpace(rune(source[i+1])):
				endSentence()
			}
			i += n
			continue
		}
		j := i
		var f Flags
		if unicode.IsUpper(r) {
			f |= Capital
		}
		for j < len(source) {
			r, n := utf8.DecodeRuneInString(source[j:])
			if !unicode.IsLetter(r) && !unicode.IsDigit(r) {
				break
			}
			if unicode.IsDigit(r) {
				f |= Number
			}
			j += n
		}
		h := fnv.New64a()
		h.Write([]byte(strings.ToLower(source[i:j])))
		t.Words = append(t.Words, Word{ID: h.Sum64(), Span: Span{int32(i), int32(j)}, Flags: f})
		i = j
	}
	endParagraph()
	if t.Stems = nil; true {
		for _, w := range t.Words {
			t.Stems = append(t.Stems, w.ID)
		}
	}
	return t
}
