package normalize

// A MarkKind says what a Mark is.
type MarkKind string

// The kinds of marks. Value and Detail of a Mark mean, by kind:
const (
	// Dateline: Value is the agency, the station that signs its own story, or ""; Detail the date as in Date, or "".
	Dateline MarkKind = "dateline"
	// Byline: Value is the author, or several as they are written, or "" for a newsroom
	// without a name (Por Redacción), of which Detail says "newsroom".
	Byline MarkKind = "byline"
	// Credit: Value is the agency, or the outlet it was taken from, that signs
	// the text. Detail says how: "line" (alone on a line), "close" (in brackets
	// at a paragraph's end), "with" (with, mit Material von), "source" (Source:),
	// "byline", "reporting" (Reporting by ...; Editing by ...), "initials" (of
	// the desk), "author" (the initials of who wrote it; no Value), "republished"
	// (originally published by).
	Credit MarkKind = "credit"
	// Copyright: Value is the holder.
	Copyright MarkKind = "copyright"
	// Attribution: Value is the source of facts, "" if it is unnamed people.
	// Detail is the cue: "told", "interview", "statement" (what an official
	// gave to several), "directed", "asked", "request" (for comment), "seen",
	// "witness" (its journalist), "according", "citing", "reported", "report",
	// "said", "headline". The cues from "told" to "witness" come from the
	// source's own reporting. "official" is an authority, "police said", and
	// "own" the outlet that the text is of, "told this newspaper", and "speaker"
	// anybody else who says something and publishes nothing, a firm, somebody by
	// name, a statement, "teilte das Unternehmen mit"; none of the three has a Value.
	Attribution MarkKind = "attribution"
	// Scoop: Value is the source credited with having it first; Detail is
	// "first reported" or "revealed".
	Scoop MarkKind = "scoop"
	// Version: Value is "update 2", "lead 2", "wrapup", "corrected", "repeat",
	// "factbox", "urgent", "exclusive", "brief", "expanded", "updated",
	// "developing" or "withdrawn", of a notice that an earlier text is not to be used.
	Version MarkKind = "version"
	// Date: Value is "2018-08-06", "--08-06" without a year, a weekday
	// ("monday"), "yesterday", "today", "tomorrow", "the day before yesterday" or
	// "the day after tomorrow". Detail is "last" or "next"
	// of a weekday that says so, "morning", "noon", "afternoon" or "evening" of the others
	// and of one that says that.
	Date MarkKind = "date"
	// Clock: Value is "pre-market", "open", "midday", "afternoon", "close" or
	// "after-hours", or the hour on the writer's own clock, "10:30", at which a
	// price stood there, with the figure, "+3.6%", in Detail, or something
	// happened, with "hour"; or "price" where a price is told with its move, or a
	// day's move alone, and no part of the day; or a time of day in
	// UTC, "17:30Z", with the time and zone as written, "13:30 ET", in Detail.
	// A time whose offset cannot be told, for want of a date, has no Value. The
	// time is of the local day: 22:00 ET is 02:00Z of the day after.
	Clock MarkKind = "clock"
	// Ticker: Value is the code, "FB.O" or "NYSE:ACM"; Detail is the agency
	// whose style it is, or "".
	Ticker MarkKind = "ticker"
	// Quotation: Value is "balanced" or "broken"; the span has the marks in it.
	Quotation MarkKind = "quotation"
	// Furniture: Value is "teaser", "prompt", "newsletter", "caption",
	// "citation", "licence", "copyright", "cookie", "footer", "more" (by this
	// author or site), "notice", "contact" (whom to write to or follow, and
	// where; or who posted what the page shows, with the day as in Date in Detail), "contributors" (Detail: an agency that is named there), or
	// "repeated" (three times and more in the text, or learned). What it names
	// credits nothing.
	Furniture MarkKind = "furniture"
	// Spin: Value is what stood there before ("US" for "USA banks"). Package
	// lineage finds more, beside the text that a copy is from.
	Spin MarkKind = "spin"
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
