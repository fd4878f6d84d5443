package lineage

import "github.com/wiretrace/wiretrace/normalize"

// reporting are the sentences of witness i, by number, in which it says that
// the outlet which witness j is by has reported something, those behind it that go
// on with the report, and the one before if it is pointed to. What stands there is
// attributed: the facts are the other's, and the words that they are hard to tell
// without. Whom somebody told it is no such report, nor is a credit that the
// sentence may have been copied with; and what a digest hands on is in the outlet's
// own words.
func (f *family) reporting(i, j int) []int32 {
	var out []int32
	t := f.ws[i].Text
	for _, kind := range []normalize.MarkKind{normalize.Attribution, normalize.Scoop} {
		for _, m := range f.read(i).marks[kind] {
			if m.Value == "" || ownReporting(m) || m.Detail == "handed on" || !f.isBy(j, m.Value) || f.isBy(i, m.Value) {
				continue
			}
			told := reportAt(t, m, opensWithReport)
			if told.Start > 0 && told.Len() > 0 && opens(t, t.Sentences[told.Start], pointers(), 1) {
				told.Start--
			}
			for n := told.Start; n < told.End; n++ {
				out = append(out, int32(n))
			}
		}
	}
	return out
}

// reportAt are the sentences of t, by number, that tell the report which m credits: its
// own, none if it stands in no sentence, and those behind it for as long as they go on.
func reportAt(t *normalize.Text, m normalize.Mark, on func(*normalize.Text, normalize.Range) bool) (told normalize.Range) {
	n := sentenceNumber(t, wordsIn(t, m.Span).Start)
	if n < 0 {
		return told
	}
	told = normalize.Range{Start: n, End: n + 1}
	for told.End < len(t.Sentences) && on(t, t.Sentences[told.End]) {
		told.End++
	}
	return told
}

// reportOpens is among how many of its first words a sentence names the report that
// it goes on with: "The newspaper's report said", "Dem Bericht zufolge".
const reportOpens = 4

// opens says that one of the first n words of sentence s of t is one of ids, and
// that no capital follows the first: "Das berichten", and not "Das Blatt".
func opens(t *normalize.Text, s normalize.Range, ids []uint64, n int) bool {
	if n == 1 && s.Len() > 1 && t.Words[s.Start+1].Flags&normalize.Capital != 0 {
		return false
	}
	return anyOf(t.Words[s.Start:min(s.Start+n, s.End)], ids)
}

var (
	// pointers are the words, sorted by ID, by which a sentence that names a source
	// points to the one before: "Das berichten NDR und WDR".
	pointers = wordIDs(`das dies darüber dat dit así`)
	// goingOn are those by which a sentence goes on with what a source reported.
	goingOn = wordIDs(`demnach danach report article story bericht artikel enquête información artículo articolo artigo reportagem`)
)

// opensWithReport says that sentence s of t goes on with a report at its beginning.
func opensWithReport(t *normalize.Text, s normalize.Range) bool {
	return opens(t, s, goingOn(), reportOpens)
}

// endsWithReport says that sentence s of t goes on with a report at its end: "the report said".
func endsWithReport(t *normalize.Text, s normalize.Range) bool {
	return anyOf(t.Words[max(s.Start, s.End-reportOpens):s.End], goingOn())
}
