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
// credit stands in the shared text, that very text is said to be the agency's. What is later
// by days, or by the prices of one session, is not the text that is credited; nor is a story of a later day of the
// week that lacks the words for which the credit is.
func credited(f *family, a, b int, ps []align.Passage) []cue {
	if len(ps) == 0 || f.sameHouse(a, b) || f.daysAfter(a, b) || f.sessionOrder(b, a) > 0 || f.creditsBefore(a, b) {
		return nil
	}
	n, inside, found := 0, false, cue{}
	for _, m := range f.creditsAndScoops(b) {
		if !f.isBy(a, m.Value) || f.isBy(b, m.Value) {
			continue
		}
		in := false
		for _, p := range ps {
			in = in || touches(f.ws[b].Text, m.Span, p.B)
		}
		if n++; n == 1 || in && !inside {
			where := "credits"
			if in {
				where = "credits, in the text they share,"
			}
			whose := ""
			if f.key(f.ws[a].Source) != f.key(m.Value) { // else a reader would be told that a house's page is that of the house
				whose = ", whose copy " + f.name(a) + " is"
			}
			found = f.cue(sigCredit, 1, b, m.Span, "%s %s %s%s: %q", f.name(b), where, m.Value, whose, f.quote(b, m.Span))
			inside = in
		}
	}
	if n == 0 {
		return nil
	}
	found.Weight *= more(n)
	return []cue{found}
}

// creditsBeside says that all by which witness b credits whoever a is by stands in
// sentences that the two do not share: those it owes to a, and not what they share. What a
// paper was told in an interview is all of it the paper's.
func (f *family) creditsBeside(a, b int) bool {
	t, found := f.ws[b].Text, false
	for _, m := range f.creditsAndScoops(b) {
		if !f.isBy(a, m.Value) || f.isBy(b, m.Value) {
			continue
		}
		in := func(p align.Passage) bool { return overlap(sentenceAt(t, wordsIn(t, m.Span).Start), p.A) }
		if found = true; standsApart(m) || ownReporting(m) && !f.isAgency(m.Value) || slices.ContainsFunc(f.passages(b, a), in) {
			return false
		}
	}
	return found
}

// creditsBefore says that all by which witness b credits whoever a is by stands beside what the two share, and that
// the head of a tells of a later day of the week than all of b does: b has it from a story before that.
func (f *family) creditsBefore(a, b int) bool {
	_, _, _, later := f.movedOn(b, a)
	return later && f.creditsBeside(a, b)
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

// creditedIn says that the sentences of witness i under r credit that source, with what it
// reported or with having had it first.
func (f *family) creditedIn(i int, source string, r normalize.Range) bool {
	return len(f.creditsUnder(i, source, r)) > 0
}

// creditsUnder are the marks by which the sentences of witness i under r do so.
func (f *family) creditsUnder(i int, source string, r normalize.Range) []normalize.Mark {
	return f.creditsAbout(i, r, func(m normalize.Mark) bool { return f.key(m.Value) == f.key(source) })
}

// creditsAbout are the credits of witness i in the sentences of its words r that are such.
func (f *family) creditsAbout(i int, r normalize.Range, such func(normalize.Mark) bool) (out []normalize.Mark) {
	t := f.ws[i].Text
	from, to := sentenceAt(t, r.Start), sentenceAt(t, max(r.Start, r.End-1))
	r = normalize.Range{Start: min(from.Start, r.Start), End: max(to.End, r.End)}
	for _, m := range f.creditsAndScoops(i) {
		if such(m) && touches(t, m.Span, r) {
			out = append(out, m)
		}
	}
	return out
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
// the page of a client. What a house's own correspondent sent is its own, too, if it
// names no agency: who prints nearly nothing but its sentences has them from there.
// A client's copy that tells of "yesterday" is no source of who has the agency's weekday.
func sourceType(f *family, a, b int, ps []align.Passage) []cue {
	if f.clientOf(a, b) {
		if f.ws[a].Source != "" {
			return []cue{f.cue(sigSourceType, 1, b, normalize.Span{}, "%s is on the page of the agency, %s; %s is its story on the page of %s",
				f.name(a), f.agencyOf(a), f.name(b), f.ws[b].Source)}
		}
		if f.stampCut(a, b) {
			return []cue{f.cue(sigSourceType, 1, a, normalize.Span{}, "%s has at its foot when %s sent it, and %s, nearly the same, has not", f.name(a), f.agencyOf(a), f.name(b))}
		}
		if f.putUp(a, b) {
			return []cue{f.cue(sigSourceType, 1, b, normalize.Span{}, "%s is as %s sent it, and %s, word by word the same, has the time of a page", f.name(a), f.agencyOf(a), f.name(b))}
		}
		scale := asSent
		if f.read(a).signedOff() && !f.read(b).signedOff() || f.ws[b].Source == "" && (!f.asItWent(a) || f.belowPaper(a, b)) {
			scale = 1
		}
		return []cue{f.cue(sigSourceType, scale, b, normalize.Span{}, "%s has all signs of %s and nobody else's; %s is its story on the page of %s",
			f.name(a), f.agencyOf(a), f.name(b), cmp.Or(f.ws[b].Source, f.holder(b), f.paperAbove(b)))}
	}
	if f.sentHome(a) && !f.bearsName(b) && f.agencyOf(b) == "" && !f.creditsHouse(a, b) && f.copiedShare(b, a) >= clientShare {
		return []cue{f.cue(sigSourceType, 1, a, normalize.Span{}, "%s is by its house's own correspondent; nobody signs %s, nearly all of which stands in it", f.name(a), f.name(b))}
	}
	if len(ps) == 0 || f.agencyOf(a) == "" || f.agencyOf(b) != "" || f.release(b) || f.creditsHouse(a, b) || f.oneSupplier(a, b) || f.abridged(a) != nil || f.keepsWeekday(a, b, ps) {
		return nil
	}
	words := 0
	for _, p := range ps {
		if p.Kind != align.Paraphrased {
			words += p.A.Len() - quotedWords(f.ws[a].Text.Words[p.A.Start:p.A.End])
		}
	}
	scale := 1.0
	if words < agencyWords || !f.isAgency(f.agencyOf(a)) && f.copiedShare(b, a) < mostOfText || f.bothGiven(a, b, ps) {
		scale = .25 // a station's story is not sent to be copied, and an office's statement is sent to all
	}
	return []cue{f.cue(sigSourceType, scale, a, normalize.Span{}, "%s is the copy of an agency, %s; %s, which shares its wording, is not",
		f.name(a), f.agencyOf(a), f.name(b))}
}

// keepsWeekday says that b names the day of the week, as agencies do, where a, the copy of an agency's story,
// has "yesterday", as a paper sets it for its own day: b has the agency's words from elsewhere.
func (f *family) keepsWeekday(a, b int, ps []align.Passage) bool {
	return slices.ContainsFunc(f.read(a).marks[normalize.Date], func(m normalize.Mark) bool {
		return m.Value == "yesterday" && slices.ContainsFunc(f.opposite(a, b, ps, m, normalize.Date), func(o normalize.Mark) bool {
			_, named := weekday(o)
			return named
		})
	})
}

// asSent scales the cue that a story without an outlet is an agency's as it was sent
// and another one a client's, if not even its desk's names at the end tell the two
// apart: the former may be a client's too, of whose page all else was cut off.
const asSent = .6

// signedOff says that those who wrote and edited the text of r at its agency sign at its end.
func (r *reading) signedOff() bool {
	return slices.ContainsFunc(r.marks[normalize.Credit], func(m normalize.Mark) bool { return m.Detail == "initials" || m.Detail == "reporting" })
}

// clientShare is the share of a client's page that stands in the agency's own
// copy if it is that take of the story and no earlier one.
const clientShare = .8

// clientOf says that a is an agency's story on its own page, or as it was sent, and b
// the same one on the page of a client.
func (f *family) clientOf(a, b int) bool {
	agency := f.agencyOf(a)
	if agency == "" || f.key(f.agencyOf(b)) != f.key(agency) {
		return false
	}
	y := f.ws[b].Source
	if y == "" { // a house that edits what it prints shares fewer runs than words
		if f.stampCut(a, b) || f.putUp(a, b) {
			return true
		}
		own := f.bears(a, normalize.Copyright, agency) || f.asItWent(a) && f.clients(b)
		return (own && (f.holder(b) != "" || f.thanks(b, agency)) || f.belowPaper(a, b)) && !f.bears(b, normalize.Copyright, agency) && f.printedShare(b, a) >= clientShare
	}
	if !f.sent(a) || f.isAgency(y) {
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

// belowPaper says that witness a, of the same agency as b, has the agency's dateline, or whom of it wrote the story, and
// nothing of a page, while b has the name of a paper above it and neither: the agency's name was put elsewhere, as papers
// do with what they print.
func (f *family) belowPaper(a, b int) bool {
	agency := f.agencyOf(a)
	return f.unpaged(a) && f.headed(a, agency) && !f.headed(b, agency) && f.paperAbove(b) != ""
}

// headed says that witness i has the dateline of the agency, or a person of it above its text.
func (f *family) headed(i int, agency string) bool {
	return f.bears(i, normalize.Dateline, agency) || slices.ContainsFunc(f.read(i).marks[normalize.Credit], func(m normalize.Mark) bool {
		return m.Detail == "byline" && f.key(m.Value) == f.key(agency) && slices.ContainsFunc(f.read(i).marks[normalize.Byline], func(by normalize.Mark) bool {
			return within(by.Span, lineSpan(f.ws[i].Text.Source, m.Span))
		})
	})
}

// furnished says that witness i has what pages put around a story: teasers, captions, prompts. Whom an agency
// thanks, and that it has the rights, stands in its own story.
func (f *family) furnished(i int) bool {
	return slices.ContainsFunc(f.ws[i].Text.Marks, func(m normalize.Mark) bool {
		return m.Kind == normalize.Furniture && m.Value != "contributors" && m.Value != "copyright"
	})
}

// stampCut says that witness a, of the same agency as b and without an outlet's name as well, has at its
// foot when the agency's system sent it, which b lacks, and that each has most of the other: then
// they are one take, and a page cut the stamp off b. A page of an earlier take has less of a, or was up
// before.
func (f *family) stampCut(a, b int) bool {
	return f.asItWent(a) && f.onPages[a].sent && !f.onPages[b].sent && f.published(b, a) <= 0 && f.printedShare(b, a) >= clientShare && f.printedShare(a, b) >= clientShare
}

// putUp says that witness a, of the same agency as b and without an outlet's name as well, is as its desk sent it,
// with those at its end who wrote it, and that b, which has the time at which a page was put up, has all of it and
// nearly nothing else, and is not earlier. An agency's own page of a story comes after that, too.
func (f *family) putUp(a, b int) bool {
	return f.asItWent(a) && f.read(a).signedOff() && f.onPages[b].ok() && !f.onPages[b].sent && f.published(b, a) <= 0 &&
		f.printedShare(b, a) >= clientShare && f.printedShare(a, b) >= wholePrint
}

// isPutUp says that witness i is such a page of another one's story.
func (f *family) isPutUp(i int) bool {
	return f.onPages[i].ok() && slices.ContainsFunc(f.witnessesBy(f.agencyOf(i)), func(j int) bool { return j != i && f.clientOf(j, i) && f.putUp(j, i) })
}

// wholePrint is the share of what a desk sent that a page has which prints it: an earlier or a later take of
// the story differs in more.
const wholePrint = .95

// asItWent says that witness i, which came without its outlet's name, has the signs by which
// its agency sent it and none of a page: neither when that was put up, nor whose it is.
func (f *family) asItWent(i int) bool {
	return f.ws[i].Source == "" && f.sent(i) && (!f.onPages[i].ok() || f.onPages[i].sent) && len(f.read(i).marks[normalize.Copyright]) == 0
}

// thanks says that witness i, who is signed by the agency, says besides that its material
// was used, "con información de AFP": the agency's own page does not, where a desk may sign
// beside it, "(Spo/Adnkronos)", or behind it below its own dateline, "ats/mvr/lk".
func (f *family) thanks(i int, agency string) bool {
	s := f.ws[i].Text.Source
	return slices.ContainsFunc(f.credits(i), func(m normalize.Mark) bool {
		return m.Kind == normalize.Credit && m.Detail == "with" && f.key(m.Value) == f.key(agency) && !strings.HasSuffix(s[:m.Start], "/") &&
			!(f.bears(i, normalize.Dateline, agency) && deskCodes.MatchString(strings.TrimSpace(lineOf(s, m.Span))))
	})
}

// holder is who has the copyright of witness i's page, if that is one outlet and no agency.
func (f *family) holder(i int) (name string) {
	for _, m := range f.read(i).marks[normalize.Copyright] {
		if m.Value == "" || f.isAgency(m.Value) || name != "" && f.key(name) != f.key(m.Value) {
			return ""
		}
		name = m.Value
	}
	return name
}

// oneSupplier says that witnesses a and b thank the same agency for their material, as
// "RG/ats, ANSA" and "(fonte Ansa)" do: what they share is its, and neither's. Who signs with
// it has more of it than that.
func (f *family) oneSupplier(a, b int) bool {
	return slices.ContainsFunc(f.credits(a), func(m normalize.Mark) bool {
		return m.Kind == normalize.Credit && m.Detail != "line" && f.isAgency(m.Value) && slices.ContainsFunc(f.credits(b), func(o normalize.Mark) bool {
			return o.Kind == normalize.Credit && f.key(o.Value) == f.key(m.Value)
		})
	})
}

// creditsHouse says that witness a credits whoever b is by, and is by others.
func (f *family) creditsHouse(a, b int) bool {
	return slices.ContainsFunc(f.credits(a), func(m normalize.Mark) bool { return f.isBy(b, m.Value) && !f.isBy(a, m.Value) })
}
