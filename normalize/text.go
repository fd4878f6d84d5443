package normalize

// A Span is a range of bytes of the original, [Start, End).
type Span struct {
	Start int32 `json:"start"`
	End   int32 `json:"end"`
}

// A Range is a range of words of a Text, [Start, End).
type Range struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

// Len is the number of words in r.
func (r Range) Len() int { return r.End - r.Start }

// Flags say what sort of word a Word is.
type Flags uint8

const (
	// Number marks a word that holds a digit.
	Number Flags = 1 << iota
	// Capital marks a word that begins with an upper-case letter.
	Capital
	// Quoted marks a word between quotation marks.
	Quoted
	// Function marks a function word of the text's language ("the", "und").
	Function
)

// A Word is a word of a text: equal folded forms have equal IDs, on every
// machine and in every document.
type Word struct {
	ID uint64
	Span
	Flags Flags
}

// A Text is a normalized document. Words are in order of the source and never
// overlap; Sentences and Paragraphs are disjoint, in order, and together cover
// all words; no sentence crosses the end of a paragraph. Marks are in order of
// their start. Words inside furniture marks are left out of Words unless
// Options.KeepFurniture is set. A Text is read-only once made and then safe
// for concurrent use.
type Text struct {
	Source     string
	Language   string // BCP 47 base language, "en"; "und" where it is not known
	Words      []Word
	Stems      []uint64 // parallel to Words if Options.Stem is set, else nil
	Sentences  []Range
	Paragraphs []Range
	Marks      []Mark
}

// Quote returns the original bytes under r, from the start of its first word
// to the end of its last; an empty range gives an empty string.
func (t *Text) Quote(r Range) string {
	if r.Start >= r.End {
		return ""
	}
	return t.Source[t.Words[r.Start].Start:t.Words[r.End-1].End]
}

// Bytes returns the span of the original under r.
func (t *Text) Bytes(r Range) Span {
	if r.Start >= r.End {
		return Span{}
	}
	return Span{t.Words[r.Start].Start, t.Words[r.End-1].End}
}
