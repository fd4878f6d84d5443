package lineage

import (
	"slices"

	"github.com/wiretrace/wiretrace/normalize"
)

// outsideFurniture returns the marks of a text by kind, in order of text.
// Those in a site's furniture say nothing of the article, but for the line of
// copyright, which often stands there, and for the agency from whose feed a
// notice says that the text was taken over.
func outsideFurniture(marks []normalize.Mark) map[normalize.MarkKind][]normalize.Mark {
	var furniture, notices []normalize.Span
	for _, m := range marks {
		if m.Kind == normalize.Furniture {
			furniture = append(furniture, m.Span)
			if m.Value == "notice" {
				notices = append(notices, m.Span)
			}
		}
	}
	out := map[normalize.MarkKind][]normalize.Mark{}
	for _, m := range marks {
		if isOwn(m) || isSpeaker(m) || m.Kind == normalize.Attribution && m.Value == "" && m.Detail == "reported" {
			continue // nobody is named, and neither an authority nor the press at large is a rival
		}
		in := func(s normalize.Span) bool { return within(m.Span, s) }
		fed := m.Kind == normalize.Credit && m.Detail == "source" && slices.ContainsFunc(notices, in)
		if fed || m.Kind == normalize.Copyright || !slices.ContainsFunc(furniture, in) {
			out[m.Kind] = append(out[m.Kind], m)
		}
	}
	return out
}

// isOwn says that by m a text speaks of the outlet that it is of, without its name.
func isOwn(m normalize.Mark) bool { return m.Kind == normalize.Attribution && m.Detail == "own" }

// isSpeaker says that m tells who says something that publishes nothing, an authority by its
// kind alone, as the police, among them.
func isSpeaker(m normalize.Mark) bool {
	return m.Kind == normalize.Attribution && (m.Detail == "speaker" || m.Detail == "official" && m.Value == "")
}

// ownMarks returns those of marks by which a text speaks of its own outlet.
func ownMarks(marks []normalize.Mark) []normalize.Mark {
	return slices.DeleteFunc(slices.Clone(marks), func(m normalize.Mark) bool { return !isOwn(m) })
}

// withMark returns marks, which are in order of text, with m among them: in the place of
// the one of the same bytes, whose value the text alone does not tell.
func withMark(marks []normalize.Mark, m normalize.Mark) []normalize.Mark {
	marks = slices.DeleteFunc(slices.Clone(marks), func(x normalize.Mark) bool { return x.Span == m.Span })
	marks = append(marks, m)
	slices.SortStableFunc(marks, func(x, y normalize.Mark) int { return int(x.Start) - int(y.Start) })
	return marks
}
