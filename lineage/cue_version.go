package lineage

import (
	"strconv"
	"strings"

	"github.com/wiretrace/wiretrace/align"
	"github.com/wiretrace/wiretrace/normalize"
)

// versionMarker: two texts of one house say which version they are ("UPDATE
// 2", "2nd lead"), or only b does. A text that repeats an earlier one ("RPT")
// says nothing new.
func versionMarker(f *family, a, b int, _ []align.Passage) []cue {
	x, hasA := f.version(a)
	y, hasB := f.version(b)
	if !hasB || !f.sameHouse(a, b) {
		return nil
	}
	switch {
	case hasA && x.kind == y.kind && x.number < y.number:
		return []cue{f.cue(sigVersion, 1, b, y.mark.Span, "%s is marked %q, %s %q",
			f.name(b), f.quote(b, y.mark.Span), f.name(a), f.quote(a, x.mark.Span))}
	case !hasA:
		return []cue{f.cue(sigMarker, 1, b, y.mark.Span, "%s is marked %q, %s is not marked as a new version",
			f.name(b), f.quote(b, y.mark.Span), f.name(a))}
	}
	return nil
}

// A version is what a version mark says: "update 2" is kind "update", number 2.
type version struct {
	kind   string
	number int
	mark   normalize.Mark
}

// version returns the first version mark of witness i that counts versions.
func (f *family) version(i int) (version, bool) {
	for _, m := range f.read(i).marks[normalize.Version] {
		kind, number, _ := strings.Cut(m.Value, " ")
		switch kind {
		case "repeat", "corrected", "correction":
			continue
		}
		n, err := strconv.Atoi(number)
		if err != nil {
			n = 1
		}
		return version{kind, n, m}, true
	}
	return version{}, false
}

// correction: b of one house with a says that it corrects an earlier text.
func correction(f *family, a, b int, ps []align.Passage) []cue {
	if len(ps) == 0 || !f.sameHouse(a, b) {
		return nil
	}
	x, y := f.corrects(a), f.corrects(b)
	if x != nil || y == nil {
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
