package lineage

import (
	"slices"
	"strings"

	"github.com/wiretrace/wiretrace/align"
	"github.com/wiretrace/wiretrace/normalize"
)

// An interview in questions and answers says of itself whose it is hardly ever in words. Who
// quotes an answer names the house, "in an interview with the Harlow Post"; if the page has that
// answer in its own voice, it is the house's.

const (
	// leastAsked is how many lines of a page end in a question and have an answer below
	// before it is an interview: two may be a list of what readers ask.
	leastAsked = 3
	// leastAnswered is how many words in a row another text quotes of an answer: a sentence.
	leastAnswered = 8
)

// readInterviewsHere gives interviews in questions and answers to the outlet to which another
// text credits what it quotes of an answer. It has to be the one interview that holds it.
func (f *family) readInterviewsHere(all []reading) {
	house := make([]string, len(all))
	asks := make([]bool, len(all))
	for i := range all {
		asks[i] = f.ws[i].Source == "" && publisherAlone(all, i) && !all[i].release && interviews(f.ws[i].Text)
	}
	for n := range f.pairs {
		p := &f.pairs[n]
		for _, of := range [][2]int{{p.A, p.B}, {p.B, p.A}} {
			i, j := of[0], of[1]
			if !asks[i] || house[i] != "" || f.laterPage(all, i, j) {
				continue
			}
			for _, m := range all[j].marks[normalize.Attribution] {
				if k := nameKey(m.Value); k != "" && creditsInterview(m) && !f.isAgency(m.Value) && !slices.Contains(all[j].by, k) && !f.reprintsFrom(all, i, k) && f.answers(i, j, m) {
					house[i] = k
					break
				}
			}
		}
	}
	for i, k := range house {
		if k != "" && slices.Index(house, k) == lastIndex(house, k) && !slices.ContainsFunc(all, func(r reading) bool { return slices.Contains(r.by, k) }) {
			all[i].addName(k)
		}
	}
}

// publisherAlone says that nothing but the holder of its copyright tells whose page witness i is,
// and that no other witness credits that one: publishers go by names that no reader knows.
func publisherAlone(all []reading, i int) bool {
	for _, k := range all[i].by {
		holds := slices.ContainsFunc(all[i].marks[normalize.Copyright], func(m normalize.Mark) bool {
			return nameKey(m.Value) == k || nameKey(withoutForm(m.Value)) == k
		})
		credited := slices.ContainsFunc(all, func(r reading) bool {
			return slices.ContainsFunc(slices.Concat(r.marks[normalize.Attribution], r.marks[normalize.Scoop]), func(m normalize.Mark) bool { return nameKey(m.Value) == k })
		})
		if !holds || credited {
			return false
		}
	}
	return true
}

// creditsInterview says that attribution m credits its outlet with what somebody said to it.
func creditsInterview(m normalize.Mark) bool {
	return m.Detail == "told" || m.Detail == "interview" || reportedOf(m)
}

// reprintsFrom says that witness i credits the outlet of that key with a report below its headline,
// in which a house names itself, "The keeper talks to the Post".
func (f *family) reprintsFrom(all []reading, i int, key string) bool {
	t, r := f.ws[i].Text, &all[i]
	return slices.ContainsFunc(slices.Concat(r.marks[normalize.Attribution], r.marks[normalize.Scoop], r.marks[normalize.Credit]), func(m normalize.Mark) bool {
		return nameKey(m.Value) == key && !ownReporting(m) && wordsIn(t, m.Span).Start >= t.Paragraphs[0].End
	})
}

// interviews says that t is an interview in questions and answers: that so many of its lines
// end in a question, and the next one does not.
func interviews(t *normalize.Text) bool {
	asked, waits := 0, false
	for _, p := range t.Paragraphs {
		end := len(t.Source)
		if p.End < len(t.Words) {
			end = int(t.Words[p.End].Start)
		}
		behind, _, _ := strings.Cut(t.Source[t.Words[p.End-1].End:end], "\n")
		question := strings.Contains(behind, "?")
		if waits && !question {
			asked++
		}
		waits = question
	}
	return asked >= leastAsked
}

// answers says that witness j quotes, in the sentence of its mark m or one beside it, what
// witness i says in its own voice.
func (f *family) answers(i, j int, m normalize.Mark) bool {
	t := f.ws[j].Text
	around := sentenceAround(t, wordsIn(t, m.Span))
	around.Start = sentenceAt(t, max(0, around.Start-1)).Start
	around.End = sentenceAt(t, min(around.End, len(t.Words)-1)).End
	for _, p := range f.passages(j, i) {
		in := normalize.Range{Start: max(around.Start, p.A.Start), End: min(around.End, p.A.End)}
		if p.Kind == align.Paraphrased || in.Len() < leastAnswered || unedited(p, in) < leastAnswered || 2*quotedWords(t.Words[in.Start:in.End]) <= in.Len() {
			continue
		}
		if there := across(p, in); quotedWords(f.ws[i].Text.Words[there.Start:there.End]) == 0 {
			return true
		}
	}
	return false
}
