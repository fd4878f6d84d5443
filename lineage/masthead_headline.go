package lineage

import (
	"slices"
	"strings"

	"github.com/wiretrace/wiretrace/normalize"
)

// Desks set the house whose report a story tells into its headline, before a colon or a dash or
// behind one: "Northern Herald: Mayor resigns", "Mayor resigns - Northern Herald". Sites set their own
// name there. Which of the two it is tells the top of the story: one that is told there as what the
// house has reported is another's.

// storyTop is how many words of prose are the top of a story: two or three paragraphs, by which
// an agency has said from whom it has it.
const storyTop = 80

// inHeadline says that the line, in which the name of that key stands, is a headline or a part of one: what stands
// behind the last dash of the title of w, or more than the name above its text. Below it an author follows the name.
func inHeadline(w *Witness, line, key string) bool {
	if rest, ok := strings.CutSuffix(strings.TrimSpace(w.Title), line); ok {
		rest = strings.TrimSpace(rest)
		if slices.ContainsFunc([]string{"-", "–", "—"}, func(dash string) bool { return strings.HasSuffix(rest, dash) }) {
			return true
		}
	}
	return nameKey(line) != key && (line == w.Title || strings.HasPrefix(strings.TrimSpace(w.Text.Source), line))
}

// leadsWithOther says that the top of t tells what the house of that key has reported, by one of its
// marks, as no house does of itself. A house reminds its readers, in a clause beside, of what it was
// the first to tell: "two days after the Herald reported".
func leadsWithOther(t *normalize.Text, marks map[normalize.MarkKind][]normalize.Mark, key string) bool {
	from := firstProse(t)
	return slices.ContainsFunc(slices.Concat(marks[normalize.Attribution], marks[normalize.Scoop]), func(m normalize.Mark) bool {
		if nameKey(m.Value) != key || ownReporting(m) || selfPattern.MatchString(t.Source[m.Start:m.End]) {
			return false
		}
		w := wordsIn(t, m.Span).Start
		return w >= from && w < from+storyTop && !anyOf(t.Words[max(sentenceAt(t, w).Start, w-besideWords):w], beforehand())
	})
}

// besideWords is how many words before a report one of beforehand stands that puts it beside.
const besideWords = 6

// beforehand are the IDs, sorted, of words that open a clause of what was before.
var beforehand = wordIDs(`after since following when nachdem seit seitdem als après depuis lorsque después desde cuando dopo da quando depois desde nadat sinds toen`)
