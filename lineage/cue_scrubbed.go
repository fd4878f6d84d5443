package lineage

import (
	"regexp"
	"slices"
	"strings"

	"github.com/wiretrace/wiretrace/align"
	"github.com/wiretrace/wiretrace/normalize"
)

// scrubbed: a shared sentence says in a to whom it was said ("told AFP"), or
// begins with an agency's dateline, and in b no longer does. Such a credit is
// easily taken out and never invented. Only whoever names itself counts:
// adding "the paper reported" to another's text is what an honest rewriter
// does. A release to the press has nobody to credit, and rival agencies were each
// told, but for what a client's newsroom puts together and signs with one of them; and who was up the
// day before left nothing out. Of two prints of one agency the one with the lower toll is that of an earlier
// take, however its page credits it.
func scrubbed(f *family, a, b int, ps []align.Passage) []cue {
	if f.release(b) || f.rivals(a, b) && !f.newsroomBeside(b) || f.wire(a, b) && len(deadToll(f, b, a, flip(ps))) > 0 {
		return nil
	}
	n, found := 0, cue{}
	for _, m := range f.signatures(a) {
		if m.Kind == normalize.Dateline && f.sentAfter(a, b) {
			continue
		}
		if f.isBy(b, m.Value) && (!f.onPage(b, m.Value) || m.Kind == normalize.Dateline && m.Detail == "" && f.placed(b)) {
			continue
		}
		if m.Kind == normalize.Attribution && f.copyOf(a, m.Value) && f.copyOf(b, m.Value) && f.signed(a) <= f.signed(b) {
			continue // of two prints of one agency either may be the one that was edited
		}
		if len(f.read(b).by) == 0 && !f.isAgency(m.Value) && !f.present(m.Value) {
			continue // b may be that paper's own page, which has no need of its name
		}
		if m.Kind == normalize.Attribution && !f.isAgency(m.Value) && !f.isBy(a, m.Value) && f.creditedIn(b, m.Value, normalize.Range{End: len(f.ws[b].Text.Words)}) {
			continue // whoever both name as told may be named in another sentence
		}
		there, ok := f.sharedSentenceOf(a, b, m)
		if !ok || there.End <= firstProse(f.ws[b].Text) || (m.Kind == normalize.Attribution || !f.isBy(b, m.Value)) && f.creditedIn(b, m.Value, there) {
			continue // headlines name nobody, and what b says too is not left out
		}
		if n++; n == 1 {
			sp := f.ws[b].Text.Bytes(sentenceAt(f.ws[b].Text, there.Start))
			found = f.cue(sigScrubbed, 1, a, m.Span, "%s says %q where %s has the sentence without it: %q",
				f.name(a), f.quote(a, m.Span), f.name(b), f.quote(b, sp))
		}
	}
	if n == 0 {
		return nil
	}
	if found.Weight *= more(n); f.bothGiven(a, b, ps) {
		found.Weight, found.strong = found.Weight/4, false // who gave both what they tell left nothing out
	}
	return []cue{found}
}

// sentAfter says that the dateline of witness a has a later day than stands in the head of b: that
// page was up before a was sent, and leaves out no line of it.
func (f *family) sentAfter(a, b int) bool {
	sent, up := f.read(a).lineDay, f.read(b).topDay
	return sent.ok() && up.ok() && sent.day.After(up.day)
}

// placed says that witness i has a dateline without a name: it credits the agency above the
// text, and keeps the place as the papers of many houses do. Where another page has the name
// behind the place, and no day, as the agency sends it, neither was made from the other.
func (f *family) placed(i int) bool {
	return slices.ContainsFunc(f.read(i).marks[normalize.Dateline], func(m normalize.Mark) bool { return m.Value == "" })
}

// onPage says that witness i is that agency's story as it stands on a page: with
// its copyright, or named as the source or above the text, but without the
// dateline under which it went out. Below a dateline of the place alone the name at the
// end of the text says so too: the agency's own has it in both places.
func (f *family) onPage(i int, agency string) bool {
	k := f.key(agency)
	if f.bears(i, normalize.Dateline, agency) || f.read(i).outlet == k || nameKey(f.ws[i].Provider) == k {
		return false
	}
	return f.bears(i, normalize.Copyright, agency) ||
		slices.ContainsFunc(f.read(i).marks[normalize.Credit], func(m normalize.Mark) bool {
			switch {
			case f.key(m.Value) != k || m.Detail == "initials":
				return false
			case f.jointly(i, m):
				return true
			case m.Detail == "line":
				return f.aboveText(i, m.Span) || f.onPages[i].ok() && !f.onPages[i].sent
			}
			return m.Detail != "close" || f.placed(i)
		})
}

// aboveText says that a mark of witness i stands in the head of its page: there a
// page names its author, and no agency signs.
func (f *family) aboveText(i int, s normalize.Span) bool {
	t := f.ws[i].Text
	first := firstProse(t)
	return first > 0 && s.End <= t.Words[first].Start
}

// firstProse is the first word of t's first paragraph that is more than a line and
// ends as a sentence does, which no title has to, or has such a sentence within;
// what stands before it is the head of the page. It is 0 if there is none.
func firstProse(t *normalize.Text) int {
	for _, p := range t.Paragraphs {
		if p.Len() <= lineWords {
			continue
		}
		if endsSentence(t, p.End) || slices.ContainsFunc(t.Sentences, func(s normalize.Range) bool {
			return p.Start <= s.Start && s.End <= p.End && s.Len() > lineWords && endsSentence(t, s.End)
		}) {
			return p.Start
		}
	}
	return 0
}

// endsSentence says that on the line of t's last word before word end a mark follows
// that ends a sentence.
func endsSentence(t *normalize.Text, end int) bool {
	next := len(t.Source)
	if end < len(t.Words) {
		next = int(t.Words[end].Start)
	}
	rest, _, _ := strings.Cut(t.Source[t.Words[end-1].End:next], "\n")
	return strings.ContainsAny(rest, ".!?…")
}

// jointly says that others sign together with credit m of witness i, on one
// line: "(APA/dpa)", "RND/dpa" and "dpa/eb" are a client's, since each signs its own
// story alone.
func (f *family) jointly(i int, m normalize.Mark) bool {
	text := f.ws[i].Text.Source
	names := strings.Split(strings.Trim(text[m.Start:m.End], "()[] "), "/")
	if closes(m) && len(names) > 1 && slices.ContainsFunc(names, func(s string) bool { return nameKey(s) != f.key(m.Value) }) {
		return true
	}
	line := lineSpan(text, m.Span)
	return slices.ContainsFunc(f.read(i).marks[normalize.Credit], func(o normalize.Mark) bool {
		return within(o.Span, line) && f.key(o.Value) != f.key(m.Value) && o.Value != ""
	})
}

// newsroomBeside says that a newsroom signs witness i beside the agency whose copy it is, "EFE / Redacción":
// it has put something in, which may be another agency's.
func (f *family) newsroomBeside(i int) bool {
	text := f.ws[i].Text.Source
	return slices.ContainsFunc(f.read(i).marks[normalize.Credit], func(m normalize.Mark) bool {
		return f.key(m.Value) == f.key(f.agencyOf(i)) && anyOf(normalizeWords(lineOf(text, m.Span)), newsrooms())
	})
}

// newsrooms are the words, sorted by ID, by which one signs.
var newsrooms = wordIDs(`newsroom staff redaktion rédaction redaction redacción redaccion redazione redação redacao redactie`)

// closes says that credit m stands on a line of its own or at the end of the last.
func closes(m normalize.Mark) bool { return m.Detail == "line" || m.Detail == "close" }

// signatures returns the marks within the text of witness i by which whoever
// reported it names itself.
func (f *family) signatures(i int) []normalize.Mark {
	var out []normalize.Mark
	for _, m := range f.read(i).marks[normalize.Dateline] {
		if m.Value != "" {
			out = append(out, m)
		}
	}
	for _, m := range f.credits(i) {
		// Who was interviewed by a paper is quoted by everybody else, so that
		// leaving the paper's name out is no sign, least of all on its own page.
		if ownReporting(m) && (m.Detail != "interview" || f.isAgency(m.Value) || f.isBy(i, m.Value)) {
			out = append(out, m)
		}
	}
	return out
}

// signs says that a credit is the signature of whose copy the text t is, and
// not the thanks of a client ("by our staff with AFP"), nor of one that tells what a paper
// reported and closes with its name.
func signs(t *normalize.Text, m normalize.Mark) bool {
	switch m.Detail {
	case "source":
		rest, _, _ := strings.Cut(t.Source[m.End:], "\n")
		return deskBehind.MatchString(rest)
	case "with", "republished":
		return false
	case "byline":
		line := t.Source[strings.LastIndexByte(t.Source[:m.Start], '\n')+1 : m.Start]
		words := strings.Fields(strings.ToLower(line))
		return len(words) == 0 || !slices.Contains(joining, words[len(words)-1])
	case "close":
		s, known := normalize.Lookup(m.Value)
		if known && !s.Agency && t.Language == "en" {
			return false // its story is reprinted with its name behind it, "(BBC)"
		}
		return s.Agency || !slices.ContainsFunc(t.Marks, func(o normalize.Mark) bool {
			return o.Kind == normalize.Attribution && o.Value == m.Value && (o.Detail == "according" || o.Detail == "reported" || o.Detail == "report")
		})
	case "line":
		return !slices.ContainsFunc(t.Marks, func(o normalize.Mark) bool { return signsBefore(t, o, m) })
	}
	return true
}

// deskBehind is what stands behind the name of a site that names itself as the source, with who of
// its desk wrote the text, and with which agency: "Quelle: ntv.de, jro/dpa".
var deskBehind = regexp.MustCompile(`^\.[a-z]{2,3}, ?[a-zäöü]{2,4}(?:/\p{L}+)*\s*$`)

// signsBefore says that o and m are two agencies of one signature, "(ats/afp)", and o the first
// of them: it is its desk that wrote the text, with what the other sent.
func signsBefore(t *normalize.Text, o, m normalize.Mark) bool {
	if o.Kind != normalize.Credit || o.Detail != "line" || o.Value == m.Value || o.End >= m.Start || !isAgency(o.Value) || !isAgency(m.Value) {
		return false
	}
	return strings.Trim(t.Source[o.End:m.Start], " /-–") == ""
}

// joining are the words by which a byline adds an agency to its own authors.
var joining = []string{"with", "and", "avec", "et", "mit", "und", "con", "y", "e", "com", "met", "en", "&", "+"}
