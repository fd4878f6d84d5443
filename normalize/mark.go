package normalize

// A MarkKind says what a Mark is.
type MarkKind string

// The kinds of marks. Value and Detail of a Mark mean, by kind:
const (
	Dateline    MarkKind = "dateline"    // Value: agency or ""; Detail: date as in Date, or ""
	Byline      MarkKind = "byline"      // Value: the author
	Credit      MarkKind = "credit"      // Value: the agency that signs the text
	Copyright   MarkKind = "copyright"   // Value: the holder
	Attribution MarkKind = "attribution" // Value: the source of facts, "" if unnamed; Detail: the cue ("told", "reported")
	Scoop       MarkKind = "scoop"       // Value: the source credited with having it first; Detail: the cue
	Version     MarkKind = "version"     // Value: "update 2", "corrected", "lead 2", "wrapup", ...
	Date        MarkKind = "date"        // Value: "2018-08-06", "--08-06" without a year, or "monday", "yesterday", "today", ...
	Clock       MarkKind = "clock"       // Value: "pre-market", "open", "midday", "close", "after-hours" or "17:30Z"; Detail: the figure, "+3.6%"
	Ticker      MarkKind = "ticker"      // Value: the code, "FB.O"; Detail: the agency whose style it is, or ""
	Quotation   MarkKind = "quotation"   // Value: "balanced" or "broken"
	Furniture   MarkKind = "furniture"   // Value: "teaser", "prompt", "caption", "citation", "footer", ...
	Spin        MarkKind = "spin"        // Value: the word it stands for ("US" for "USA banks")
)

// A Mark is a sign that a text bears of where, when or from what it was
// written. Names of agencies and outlets in Value are the canonical names of
// the source table (see [Lookup]).
type Mark struct {
	Kind   MarkKind
	Value  string
	Detail string
	Span
}
