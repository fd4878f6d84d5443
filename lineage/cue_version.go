package lineage

import (
	"slices"
	"strconv"
	"strings"

	"github.com/wiretrace/wiretrace/align"
	"github.com/wiretrace/wiretrace/normalize"
)

// versionMarker: two texts of one desk say which version they are ("UPDATE
// 2", "2nd lead"), or only b says that it is one, or a says that there is more
// to come ("URGENT", "developing") or is a stub. A wrap-up only stands beside the
// others, but for those that say so, and a text that repeats an earlier one ("RPT") comes after that alone.
func versionMarker(f *family, a, b int, ps []align.Passage) []cue {
	stub := f.read(a).stub || f.read(b).stub
	if !f.ofDesk(a, b) && !f.sameDesk(a, b) || !stub && f.background(a, b) {
		return nil
	}
	x, y := f.version(a), f.version(b)
	switch {
	case x.mark != nil && y.mark != nil && x.kind == y.kind && x.number < y.number:
		return []cue{f.cue(sigVersion, 1, b, y.mark.Span, "%s is marked %q, %s %q", f.name(b), y.mark.said, f.name(a), x.mark.said)}
	case x.mark == nil && y.mark != nil && f.corrects(a) == nil && !f.begunAnew(a, b):
		scale := 1.0
		if y.kind == "wrapup" && f.early(a) == nil {
			scale = .5
		}
		return []cue{f.cue(sigMarker, scale, b, y.mark.Span, "%s is marked %q, %s is not marked as a new version", f.name(b), y.mark.said, f.name(a))}
	case f.repeats(a) == nil && f.repeats(b) != nil && f.resemblance(a, b) >= leastCorrected:
		m := f.repeats(b)
		return []cue{f.cue(sigMarker, 1, b, m.Span, "%s says that it repeats an earlier text (%q), as %s is", f.name(b), m.said, f.name(a))}
	case f.read(a).stub && !f.read(b).stub:
		return []cue{f.cue(sigMarker, 1, a, normalize.Span{}, "%s has a headline and no story, which %s tells", f.name(a), f.name(b))}
	case f.early(a) != nil && f.early(b) == nil:
		m, scale := f.early(a), .5
		if x, y := len(f.ws[a].Text.Words), len(f.ws[b].Text.Words); y-x >= leastCut && float64(held(ps)) >= leastTold*float64(x) {
			scale = 1 // and b has what was to come
		}
		return []cue{f.cue(sigMarker, scale, a, m.Span, "%s is marked %q, which %s is not", f.name(a), m.said, f.name(b))}
	}
	return nil
}

// numbered says that by their marks a and b are versions of one desk's story, a
// the earlier.
func (f *family) numbered(a, b int) bool {
	cs := versionMarker(f, a, b, nil)
	return len(cs) > 0 && cs[0].strong
}

// A versionMark is a mark of a version with the words that it is made of. Its
// span is empty if they stand in a headline that is no part of the text.
type versionMark struct {
	normalize.Mark
	said string
}

// readVersions returns the marks of versions in the text of w, which are given,
// and in its headline.
func readVersions(w *Witness, marks []normalize.Mark) []versionMark {
	var out []versionMark
	for _, m := range marks {
		out = append(out, versionMark{m, oneLine(w.Text.Source[m.Start:m.End])})
	}
	if n := plainText(); n != nil && w.Title != "" && !strings.HasPrefix(strings.TrimSpace(w.Text.Source), w.Title) {
		t := n.Text(w.Title)
		for _, m := range t.Marks {
			if m.Kind == normalize.Version {
				said := oneLine(w.Title[m.Start:m.End])
				m.Span = normalize.Span{}
				out = append(out, versionMark{m, said})
			}
		}
	}
	return out
}

// ago says that a page tells behind a mark how long ago it was changed: "Updated 2 hours ago",
// "Aktualisiert vor 2 Stunden".
func (f *family) ago(i int, m *versionMark) bool {
	rest, _, _ := strings.Cut(f.behind(i, m), "\n")
	words := strings.Fields(strings.TrimLeft(rest[:min(len(rest), agoBytes)], ": "))
	return slices.ContainsFunc(words[:min(len(words), agoWords)], func(w string) bool { return agoWord[strings.ToLower(w)] })
}

// atHour says that a mark in the text stands on a line of a page with the hour of its last change:
// "Last Updated October 7, 2031 12:41 pm".
func (f *family) atHour(i int, m *versionMark) bool {
	t := f.ws[i].Text
	return m.End > 0 && slices.ContainsFunc(f.read(i).marks[normalize.Clock], func(c normalize.Mark) bool {
		return c.Start >= m.End && within(c.Span, lineSpan(t.Source, m.Span)) && ofPage(t, c)
	})
}

// agoWords is how many words say how long ago something was, agoBytes the most that they take.
const agoWords, agoBytes = 4, 60

var agoWord = wordSet("ago vor il hace há fa geleden")

// A version is what a version mark says: "update 2" is kind "update", number
// 2. Its mark is nil where a text says nothing of the sort.
type version struct {
	kind   string
	number int
	mark   *versionMark
}

// version returns the first version mark of witness i that counts versions. A
// correction counts those that it says behind its mark ("CORRECTED-UPDATE 2").
func (f *family) version(i int) version {
	for _, m := range f.read(i).versions {
		value := m.Value
		if value == "updated" && (f.onPages[i].ok() && !f.onPages[i].sent || f.ago(i, &m) || f.atHour(i, &m)) {
			continue // what a page calls the time of its last change
		}
		if value == "corrected" {
			rest := strings.TrimLeft(f.behind(i, &m), "- ")
			word, after, _ := strings.Cut(rest, " ")
			digits := after[:leadingDigits(after)]
			value = strings.ToLower(word) + " " + digits
		}
		kind, number, _ := strings.Cut(value, " ")
		switch kind {
		case "updated", "expanded":
			kind = "update"
		case "update", "lead", "wrapup":
		default:
			continue
		}
		n, err := strconv.Atoi(number)
		if err != nil {
			n = 1
		}
		return version{kind, n, &m}
	}
	return version{}
}

// behind is what follows a mark of a version, in the text or in the headline.
func (f *family) behind(i int, m *versionMark) string {
	if m.End == 0 {
		_, rest, _ := strings.Cut(f.ws[i].Title, m.said)
		return rest
	}
	return f.ws[i].Text.Source[m.End:]
}

// early returns the mark by which witness i says that more is to come.
func (f *family) early(i int) *versionMark {
	for _, m := range f.read(i).versions {
		switch m.Value {
		case "urgent", "brief", "developing":
			return &m
		}
	}
	return nil
}

// repeats returns the mark by which witness i says that it is sent again.
func (f *family) repeats(i int) *versionMark {
	for _, m := range f.read(i).versions {
		if strings.HasPrefix(m.Value, "repeat") {
			return &m
		}
	}
	return nil
}

// leastCorrected is the resemblance of a correction to what it corrects at
// least: a name or a number is exchanged and the rest sent again. Of a version with a
// number a correction without one is known to be by that share of it being in the
// correction; a later version has more of its own.
const leastCorrected = .7

// correction: b of one desk with a says that it corrects an earlier text, and a
// does not, nor has a a later number.
func correction(f *family, a, b int, ps []align.Passage) []cue {
	if len(ps) == 0 || !f.sameDesk(a, b) && !f.sameAuthor(a, b) {
		return nil
	}
	x, y := f.corrects(a), f.corrects(b)
	v := f.version(b)
	if x != nil || y == nil || f.begunAnew(a, b) || f.version(a).number > v.number && (v.mark != nil || f.read(a).shingles.Containment(f.read(b).shingles) < leastCorrected) {
		return nil
	}
	says := "it is corrected"
	if y.Value == withdrawn {
		says = "an earlier text is withdrawn"
	}
	return []cue{f.cue(sigCorrection, 1, b, y.Span, "%s says that %s (%q), %s does not", f.name(b), says, y.said, f.name(a))}
}

// begunAnew says that a was published after b and tells too much else to be what b, by
// its mark a new version or a correction, was made from: a desk that begins a running
// story anew, under another headline, counts from the start, and says nothing of what
// it had corrected before.
func (f *family) begunAnew(a, b int) bool {
	return f.published(b, a) > 0 && f.resemblance(a, b) < leastCorrected
}

// sameAuthor says that a and b name the same author or newsroom.
func (f *family) sameAuthor(a, b int) bool {
	return slices.ContainsFunc(f.read(a).marks[normalize.Byline], func(x normalize.Mark) bool {
		return slices.ContainsFunc(f.read(b).marks[normalize.Byline], func(y normalize.Mark) bool { return x.Value != "" && strings.EqualFold(x.Value, y.Value) })
	})
}

// corrects returns the mark by which witness i says that it is a correction, or that an
// earlier text is withdrawn.
func (f *family) corrects(i int) *versionMark {
	for _, m := range f.read(i).versions {
		if strings.HasPrefix(m.Value, "correct") || m.Value == withdrawn {
			return &m
		}
	}
	return nil
}
