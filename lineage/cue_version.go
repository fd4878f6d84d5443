package lineage

import (
	"strconv"
	"strings"

	"github.com/wiretrace/wiretrace/align"
	"github.com/wiretrace/wiretrace/normalize"
)

// versionMarker: two texts of one desk say which version they are ("UPDATE
// 2", "2nd lead"), or only b says that it is one, or a says that there is more
// to come ("URGENT", "developing"). A wrap-up only stands beside the others,
// and a text that repeats an earlier one ("RPT") says nothing new.
func versionMarker(f *family, a, b int, _ []align.Passage) []cue {
	if !f.sameDesk(a, b) {
		return nil
	}
	x, y := f.version(a), f.version(b)
	switch {
	case x.mark != nil && y.mark != nil && x.kind == y.kind && x.number < y.number:
		return []cue{f.cue(sigVersion, 1, b, y.mark.Span, "%s is marked %q, %s %q",
			f.name(b), f.quote(b, y.mark.Span), f.name(a), f.quote(a, x.mark.Span))}
	case x.mark == nil && y.mark != nil && f.corrects(a) == nil:
		scale := 1.0
		if y.kind == "wrapup" {
			scale = .5
		}
		return []cue{f.cue(sigMarker, scale, b, y.mark.Span, "%s is marked %q, %s is not marked as a new version",
			f.name(b), f.quote(b, y.mark.Span), f.name(a))}
	case f.early(a) != nil && f.early(b) == nil:
		m := f.early(a)
		return []cue{f.cue(sigMarker, .5, a, m.Span, "%s is marked %q, which %s is not", f.name(a), f.quote(a, m.Span), f.name(b))}
	}
	return nil
}

// numbered says that by their marks a and b are versions of one desk's story, a
// the earlier.
func (f *family) numbered(a, b int) bool {
	cs := versionMarker(f, a, b, nil)
	return len(cs) > 0 && cs[0].strong
}

// A version is what a version mark says: "update 2" is kind "update", number
// 2. Its mark is nil where a text says nothing of the sort.
type version struct {
	kind   string
	number int
	mark   *normalize.Mark
}

// version returns the first version mark of witness i that counts versions. A
// correction counts those that it says behind its mark ("CORRECTED-UPDATE 2").
func (f *family) version(i int) version {
	for _, m := range f.read(i).marks[normalize.Version] {
		value := m.Value
		if value == "corrected" {
			rest := strings.TrimLeft(f.ws[i].Text.Source[m.End:], "- ")
			word, after, _ := strings.Cut(rest, " ")
			digits := after[:len(after)-len(strings.TrimLeft(after, "0123456789"))]
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

// early returns the mark by which witness i says that more is to come.
func (f *family) early(i int) *normalize.Mark {
	for _, m := range f.read(i).marks[normalize.Version] {
		switch m.Value {
		case "urgent", "brief", "developing":
			return &m
		}
	}
	return nil
}

// correction: b of one desk with a says that it corrects an earlier text, and a
// does not, nor has a a later number.
func correction(f *family, a, b int, ps []align.Passage) []cue {
	if len(ps) == 0 || !f.sameDesk(a, b) {
		return nil
	}
	x, y := f.corrects(a), f.corrects(b)
	if x != nil || y == nil || f.version(a).number > f.version(b).number {
		return nil
	}
	return []cue{f.cue(sigCorrection, 1, b, y.Span, "%s says that it is corrected (%q), %s does not",
		f.name(b), f.quote(b, y.Span), f.name(a))}
}

// corrects returns the mark by which witness i says that it is a correction.
func (f *family) corrects(i int) *normalize.Mark {
	for _, m := range f.read(i).marks[normalize.Version] {
		if strings.HasPrefix(m.Value, "correct") {
			return &m
		}
	}
	return nil
}
