package lineage

import (
	"cmp"
	"slices"
	"strings"

	"github.com/wiretrace/wiretrace/align"
	"github.com/wiretrace/wiretrace/normalize"
)

// credited: b credits whoever a is by ("a banking source told AFP" on a site that
// is not AFP's), with facts or with having had the story first, and shares text
// with a. A client names its supplier; it is never the other way round. Where the
// credit stands in the shared text, that very text is said to be the agency's.
func credited(f *family, a, b int, ps []align.Passage) []cue {
	if len(ps) == 0 || f.sameHouse(a, b) || f.daysAfter(a, b) {
		return nil
	}
	n, inside, found := 0, false, cue{}
	for _, m := range f.creditsAndScoops(b) {
		if !f.isBy(a, m.Value) || f.isBy(b, m.Value) {
			continue
		}
		in := false
		for _, p := range ps {
			in = in || overlap(wordsIn(f.ws[b].Text, m.Span), p.B)
		}
		if n++; n == 1 || in && !inside {
			where := "credits"
			if in {
				where = "credits, in the text they share,"
			}
			found = f.cue(sigCredit, 1, b, m.Span, "%s %s %s, whose copy %s is: %q",
				f.name(b), where, m.Value, f.name(a), f.quote(b, m.Span))
			inside = in
		}
	}
	if n == 0 {
		return nil
	}
	found.Weight *= more(n)
	return []cue{found}
}

// daysAfter says that witness a was written more than a day after witness b, which
// then credits an earlier text of a's house.
func (f *family) daysAfter(a, b int) bool {
	x, ok := f.dated(a)
	y, also := f.dated(b)
	return ok && also && x.from.Sub(y.to) > strayStamps
}

// credits returns the marks by which witness i credits another with facts, or
// with material that it used ("mit Material von dpa").
func (f *family) credits(i int) []normalize.Mark { return f.read(i).credits }

// creditsAndScoops returns credits, then the marks by which witness i says who had the
// story first.
func (f *family) creditsAndScoops(i int) []normalize.Mark {
	return slices.Concat(f.credits(i), f.read(i).marks[normalize.Scoop])
}

func readCredits(t *normalize.Text, marks map[normalize.MarkKind][]normalize.Mark) []normalize.Mark {
	var out []normalize.Mark
	for _, m := range marks[normalize.Attribution] {
		if m.Value != "" {
			out = append(out, m)
		}
	}
	for _, m := range marks[normalize.Credit] {
		if !signs(t, m) {
			out = append(out, m)
		}
	}
	return out
}

// signs says that a credit is the signature of whose copy the text t is, and
// not the thanks of a client ("by our staff with AFP").
func signs(t *normalize.Text, m normalize.Mark) bool {
	switch m.Detail {
	case "with", "source", "republished":
		return false
	case "byline":
		line := t.Source[strings.LastIndexByte(t.Source[:m.Start], '\n')+1 : m.Start]
		words := strings.Fields(strings.ToLower(line))
		return len(words) == 0 || !slices.Contains(joining, words[len(words)-1])
	}
	return true
}

// joining are the words by which a byline adds an agency to its own authors.
var joining = []string{"with", "and", "avec", "et", "mit", "und", "con", "y", "e", "com", "met", "en", "&", "+"}

// ownReporting says that by an attribution its source names itself as the one
// who was told, was there or asked: in another's text that shows whose text it
// was.
func ownReporting(m normalize.Mark) bool {
	switch m.Detail {
	case "told", "statement", "interview", "directed", "asked", "request", "seen", "witness":
		return m.Kind == normalize.Attribution
	}
	return false
}

// besidePassage is how many words a credit may stand outside of the words that
// two texts share and still belong to their sentence: what was taken out at
// the end of a passage is not aligned any more.
const besidePassage = 3

// sharedSentence is how many words of a sentence two texts have to share for
// it to be one sentence.
const sharedSentence = 6

// scrubbed: a shared sentence says in a to whom it was said ("told AFP"), or
// begins with an agency's dateline, and in b no longer does. Such a credit is
// easily taken out and never invented. Only whoever names itself counts:
// adding "the paper reported" to another's text is what an honest rewriter
// does. A release to the press has nobody to credit, and rival agencies were each
// told.
func scrubbed(f *family, a, b int, _ []align.Passage) []cue {
	if f.release(b) || f.rivals(a, b) {
		return nil
	}
	n, found := 0, cue{}
	for _, m := range f.signatures(a) {
		if f.isBy(b, m.Value) && !f.onPage(b, m.Value) {
			continue
		}
		if len(f.read(b).by) == 0 && !isAgency(m.Value) && !f.present(m.Value) {
			continue // b may be that paper's own page, which has no need of its name
		}
		there, ok := f.sharedSentenceOf(a, b, m)
		if !ok || there.End <= firstProse(f.ws[b].Text) || !f.isBy(b, m.Value) && f.creditedIn(b, m.Value, there) {
			continue // headlines name nobody
		}
		if n++; n == 1 {
			sp := f.ws[b].Text.Bytes(sentenceAt(f.ws[b].Text, there.Start))
			found = f.cue(sigScrubbed, 1, a, m.Span, "%s says %q where %s leaves the credit out: %q",
				f.name(a), f.quote(a, m.Span), f.name(b), f.quote(b, sp))
		}
	}
	if n == 0 {
		return nil
	}
	found.Weight *= more(n)
	return []cue{found}
}

// onPage says that witness i is that agency's story as it stands on a page: with
// its copyright, or named as the source or above the text, but without the
// dateline under which it went out.
func (f *family) onPage(i int, agency string) bool {
	k, marks := f.key(agency), f.read(i).marks
	by := func(m normalize.Mark) bool { return f.key(m.Value) == k }
	if slices.ContainsFunc(marks[normalize.Dateline], by) || nameKey(f.ws[i].Source) == k || nameKey(f.ws[i].Provider) == k {
		return false
	}
	return slices.ContainsFunc(marks[normalize.Copyright], by) ||
		slices.ContainsFunc(marks[normalize.Credit], func(m normalize.Mark) bool {
			switch {
			case !by(m) || m.Detail == "initials":
				return false
			case f.jointly(i, m):
				return true
			case m.Detail == "line":
				return f.aboveText(i, m.Span) || f.onPages[i].ok() && f.read(i).item.agency == ""
			}
			return m.Detail != "close"
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
		if ownReporting(m) && (m.Detail != "interview" || isAgency(m.Value) || f.isBy(i, m.Value)) {
			out = append(out, m)
		}
	}
	return out
}

// creditedIn says that the sentences of witness i under r credit that source.
func (f *family) creditedIn(i int, source string, r normalize.Range) bool {
	t := f.ws[i].Text
	from, to := sentenceAt(t, r.Start), sentenceAt(t, max(r.Start, r.End-1))
	r = normalize.Range{Start: min(from.Start, r.Start), End: max(to.End, r.End)}
	for _, m := range f.credits(i) {
		if f.key(m.Value) == f.key(source) && overlap(wordsIn(t, m.Span), r) {
			return true
		}
	}
	return false
}

// agencyWords is the number of words that an agency's copy and another text
// have to share, outside of quotations, for one to be copied from the other.
const agencyWords = 20

// sourceType: a is an agency's own copy, b a text that no agency signs. What
// they share in wording went from the agency to its client: agencies take
// facts from outlets, and say so, but do not take their sentences. Where they
// share less, that agencies are first in about half of all events is a small
// prior. A release to the press is the exception, since agencies quote those, and
// so is the paper that a's own text credits. Of two
// copies that one agency signs, that on its own page is the source of that on
// the page of a client.
func sourceType(f *family, a, b int, ps []align.Passage) []cue {
	if f.clientOf(a, b) {
		if f.ws[a].Source != "" {
			return []cue{f.cue(sigSourceType, 1, b, normalize.Span{}, "%s is on the page of the agency, %s; %s is its story on the page of %s",
				f.name(a), f.agencyOf(a), f.name(b), f.ws[b].Source)}
		}
		scale := asSent
		if f.signedOff(a) && !f.signedOff(b) {
			scale = 1
		}
		return []cue{f.cue(sigSourceType, scale, b, normalize.Span{}, "%s has all signs of %s and nobody else's; %s is its story on the page of %s",
			f.name(a), f.agencyOf(a), f.name(b), f.ws[b].Source)}
	}
	if len(ps) == 0 || f.agencyOf(a) == "" || f.agencyOf(b) != "" || f.release(b) || f.creditsHouse(a, b) {
		return nil
	}
	words := 0
	for _, p := range ps {
		if p.Kind != align.Paraphrased {
			words += p.A.Len() - quotedWords(f.ws[a].Text.Words[p.A.Start:p.A.End])
		}
	}
	scale := 1.0
	if words < agencyWords {
		scale = .25
	}
	return []cue{f.cue(sigSourceType, scale, a, normalize.Span{}, "%s is the copy of an agency, %s; %s, which shares its wording, is not",
		f.name(a), f.agencyOf(a), f.name(b))}
}

// asSent scales the cue that a story without an outlet is an agency's as it was sent
// and another one a client's, if not even its desk's names at the end tell the two
// apart: the former may be a client's too, of whose page all else was cut off.
const asSent = .6

// signedOff says that those who wrote and edited witness i at its agency sign at its end.
func (f *family) signedOff(i int) bool {
	return slices.ContainsFunc(f.read(i).marks[normalize.Credit], func(m normalize.Mark) bool { return m.Detail == "initials" || m.Detail == "reporting" })
}

// clientShare is the share of a client's page that stands in the agency's own
// copy if it is that take of the story and no earlier one.
const clientShare = .8

// clientOf says that a is an agency's story on its own page, or as it was sent, and b
// the same one on the page of a client.
func (f *family) clientOf(a, b int) bool {
	y := f.ws[b].Source
	if y == "" || !f.sent(a) || isAgency(y) || f.key(f.agencyOf(b)) != f.key(f.agencyOf(a)) {
		return false
	}
	i, ok := f.at[[2]int{min(a, b), max(a, b)}]
	if !ok {
		return false
	}
	share := f.pairs[i].BInA
	if a > b {
		share = f.pairs[i].AInB
	}
	return share >= clientShare
}

// creditsHouse says that witness a credits whoever b is by, and is by others.
func (f *family) creditsHouse(a, b int) bool {
	return slices.ContainsFunc(f.credits(a), func(m normalize.Mark) bool { return f.isBy(b, m.Value) && !f.isBy(a, m.Value) })
}

// creditedElsewhere: a third text says that a reported what the story is about,
// or had it first. Whoever shares a's sentences and is not said to have
// reported anything has them from there. Agencies are left out, since every
// text names one; see sourceType. So are those who credit b's house themselves.
func creditedElsewhere(f *family, a, b int, ps []align.Passage) []cue {
	if len(ps) == 0 || f.agencyOf(a) != "" || f.sameHouse(a, b) || f.release(b) || f.creditsHouse(a, b) {
		return nil // who made a release public had it from there
	}
	var found *naming
	for _, k := range f.read(a).by {
		all := f.namings()[k]
		n := slices.IndexFunc(all, func(x naming) bool {
			return x.witness != a && x.witness != b && !f.sameHouse(a, x.witness) && !f.sameHouse(b, x.witness)
		})
		if n >= 0 && (found == nil || f.beforeNaming(all[n], *found) < 0) {
			found = &all[n]
		}
	}
	if found == nil {
		return nil
	}
	z, m := found.witness, found.mark
	return []cue{f.cue(sigNamed, found.scale, z, m.Span, "%s names %s as who reported it, and not %s: %q", f.name(z), f.name(a), f.name(b), f.quote(z, m.Span))}
}

// A naming is a mark by which a witness credits another source.
type naming struct {
	witness int
	mark    normalize.Mark
	scale   float64 // of the cue that it is
}

// namings are those of the family by the key of the source, the strongest
// first, and of equal ones the first by ID.
func (f *family) namings() map[string][]naming {
	f.readings.named.Do(func() {
		all := map[string][]naming{}
		for z := range f.ws {
			for _, m := range f.sourceMarks(z) {
				if m.Detail == continuedDetail {
					continue // it says where the reader finds more, and not who reported it
				}
				scale := .4
				if m.Kind == normalize.Scoop {
					scale = 1
				}
				all[f.key(m.Value)] = append(all[f.key(m.Value)], naming{z, m, scale})
			}
		}
		for _, of := range all {
			slices.SortStableFunc(of, f.beforeNaming)
		}
		f.readings.namings = all
	})
	return f.readings.namings
}

func (f *family) beforeNaming(x, y naming) int {
	return cmp.Or(cmp.Compare(y.scale, x.scale), cmp.Compare(f.ws[x.witness].ID, f.ws[y.witness].ID))
}
