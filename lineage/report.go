package lineage

import "time"

// A Report is what was found in a set of documents: plain data, in the form
// that is published as JSON. All offsets are bytes of a document's text as it
// was given, half-open.
type Report struct {
	Version   int        `json:"version"` // of this form: 1
	Options   any        `json:"options"` // every setting that shaped the result
	Documents []Document `json:"documents"`
	Matches   []Match    `json:"matches"`
	Lineages  []Lineage  `json:"lineages"` // every document is in one, if alone
}

// A Document is what a report says of one document of the input.
type Document struct {
	ID        string   `json:"id"`
	Title     string   `json:"title,omitempty"`
	Source    string   `json:"source,omitempty"`
	URL       string   `json:"url,omitempty"`
	Language  string   `json:"language,omitempty"`
	Published string   `json:"published,omitempty"` // as given
	Words     int      `json:"words"`
	Written   *Written `json:"written,omitempty"` // nil if no clock speaks
	Marks     []Mark   `json:"marks"`
	Reused    float64  `json:"reused"` // share of its words that derive from others
	Text      *string  `json:"text,omitempty"`
}

// Written is the interval in which a text was written.
type Written struct {
	Earliest time.Time `json:"earliest"`
	Latest   time.Time `json:"latest"`
	From     []string  `json:"from"` // the clocks: "published", "dateline", "date", "market-clock", "source", "copy", ...
}

// A Mark is a normalize.Mark in bytes of the document.
type Mark struct {
	Kind   string `json:"kind"`
	Value  string `json:"value"`
	Detail string `json:"detail,omitempty"`
	Start  int    `json:"start"`
	End    int    `json:"end"`
}

// A Span is a range of bytes of a document, [Start, End).
type Span struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

// A Match is a pair of documents with at least one verified passage; A comes
// before B in input order.
type Match struct {
	A           string      `json:"a"`
	B           string      `json:"b"`
	Resemblance float64     `json:"resemblance"`
	Containment Containment `json:"containment"`
	Passages    []Passage   `json:"passages"`
}

// Containment is the exact share of each text's shingles that is in the other.
type Containment struct {
	AInB float64 `json:"a_in_b"`
	BInA float64 `json:"b_in_a"`
}

// A Passage is a verified passage in bytes of both documents.
type Passage struct {
	A          Span    `json:"a"`
	B          Span    `json:"b"`
	Kind       string  `json:"kind"`
	Similarity float64 `json:"similarity"`
	Words      int     `json:"words"`
	Edits      []Edit  `json:"edits,omitempty"`
}

// An Edit is a stretch of a passage where the two sides differ.
type Edit struct {
	A      Span   `json:"a"`
	B      Span   `json:"b"`
	Change string `json:"change,omitempty"` // "number", "name", "quotation" or ""
}

// A Lineage is the story of one cluster: its documents and the sources they
// require, and how each derives from others. Nodes are in order of rank, then
// of input, latent ones first; derivations are in order of To, then From.
type Lineage struct {
	ID          string       `json:"id"`
	Documents   []string     `json:"documents"`
	Nodes       []Node       `json:"nodes"`
	Derivations []Derivation `json:"derivations"`
	Warnings    []string     `json:"warnings"`
	Audit       *Audit       `json:"audit,omitempty"`

	// Mentions are, parallel to Documents, the marks that only the story shows, in
	// order of text: credits to an outlet that another document is by, or credits
	// in words that leave no doubt. They belong to the marks of the documents.
	Mentions [][]Mark `json:"-"`
	// Written are, parallel to Documents, the intervals in which they were written, by
	// the clocks of all, each narrowed by those of its sources and copies; nil where no
	// clock speaks.
	Written []*Written `json:"-"`
}

// A Node is a document of the input, or a latent source: one that the texts
// name or require but that is not among them.
type Node struct {
	ID       string     `json:"id"`
	Document string     `json:"document,omitempty"` // "" for a latent node
	Latent   LatentKind `json:"latent,omitempty"`
	Name     string     `json:"name,omitempty"`
	Rank     int        `json:"rank"` // 1 is earliest; equal is undetermined
}

// A LatentKind says how a source is known that is not in the corpus.
type LatentKind string

const (
	// Named sources are credited by the texts.
	Named LatentKind = "named"
	// Ancestor sources are unnamed; the texts require them.
	Ancestor LatentKind = "ancestor"
)

// A Relation says what was taken.
type Relation string

const (
	TextOf  Relation = "text"  // wording
	FactsOf Relation = "facts" // reported facts, attributed
	ScoopOf Relation = "scoop" // credit for having it first
)

// A Derivation says that To took something from From, both node IDs.
type Derivation struct {
	From        string     `json:"from"`
	To          string     `json:"to"`
	Relation    Relation   `json:"relation"`
	Probability float64    `json:"probability"` // that From is a parent of To
	Directed    bool       `json:"directed"`    // false: related, but the direction is not determined
	Share       float64    `json:"share"`       // of To's words in passages that it shares with From
	Evidence    []Evidence `json:"evidence"`    // strongest first
	Against     []Evidence `json:"against"`
	RunnerUp    *RunnerUp  `json:"runner_up,omitempty"`
}

// Evidence is one signal for or against a derivation. Weight is in log-odds
// (nats). Start and End are the bytes of Document that show it; both are zero
// where no bytes do.
type Evidence struct {
	Signal   string  `json:"signal"`
	Aspect   Aspect  `json:"aspect"`
	Weight   float64 `json:"weight"`
	Note     string  `json:"note"`
	Document string  `json:"document,omitempty"`
	Start    int     `json:"start"`
	End      int     `json:"end"`
}

// A RunnerUp is the next best parent.
type RunnerUp struct {
	From        string  `json:"from"`
	Probability float64 `json:"probability"`
}
