package lineage

import (
	"fmt"

	"github.com/wiretrace/wiretrace/align"
	"github.com/wiretrace/wiretrace/normalize"
)

// A detector looks for one kind of sign that witness a is the source of
// witness b. ps are their passages with a on side A. It returns evidence with
// positive weights only: the same detector is asked both ways round, so that
// the cues are antisymmetric by construction.
type detector func(f *family, a, b int, ps []align.Passage) []cue

// detectors lists all of them, in the order of the table of signals.
var detectors = []detector{
	published, datedText, latestDate, latestYear, deixis, receded, comeAbout, marketClock, toldLater, timeOfDay, newerEntry, weekdayMoved,
	credited, scrubbed, sourceType, quotedText, creditedElsewhere, pressRelease,
	versionMarker, itemNumbers, signedByMore, correction,
	spunWords, quotations, keptReadings, sharedChanges, misspeltNames, mendedSlips, numberDrift, countedVersions, deadToll, fireSpread, formerFigure, closedQuestions,
	thirdWitness, uniqueMaterial, position, compiled,
	markup, secureLinks, renamed,
	keyedHabits, grownTake,
}

// cues returns every sign of direction between witnesses a and b: a positive
// weight says that a is the source of b, a negative one the reverse. Both
// kinds are returned, so that what speaks against a claim can be shown. The
// order is that of the detectors, those for a first; cues(b, a) holds the same
// cues with their signs turned. Only cues of different schools may be added up.
func (f *family) cues(a, b int) []cue {
	ab := f.passages(a, b)
	ba := flip(ab)
	var out []cue
	for _, d := range detectors {
		out = append(out, d(f, a, b, ab)...)
		for _, c := range d(f, b, a, ba) {
			c.Weight = -c.Weight
			out = append(out, c)
		}
	}
	return out
}

// passages returns what a and b share, with a on side A.
func (f *family) passages(a, b int) []align.Passage {
	i, ok := f.at[[2]int{min(a, b), max(a, b)}]
	switch {
	case !ok:
		return nil
	case a < b:
		return f.pairs[i].Passages
	default:
		return flip(f.pairs[i].Passages)
	}
}

// flip swaps the sides of passages; their order stays.
func flip(ps []align.Passage) []align.Passage {
	out := make([]align.Passage, len(ps))
	for i, p := range ps {
		q := p
		q.A, q.B = p.B, p.A
		q.Edits = make([]align.Edit, len(p.Edits))
		for j, e := range p.Edits {
			q.Edits[j] = align.Edit{A: e.B, B: e.A, Change: e.Change}
		}
		out[i] = q
	}
	return out
}

// cue makes a cue of signal s that is shown by the bytes sp of witness i; an
// empty span shows none. The weight is the signal's times scale.
func (f *family) cue(s *signal, scale float64, i int, sp normalize.Span, format string, args ...any) cue {
	e := Evidence{Signal: s.name, Weight: s.weight * scale, Note: fmt.Sprintf(format, args...)}
	if sp.End > sp.Start {
		e.Document, e.Start, e.End = f.ws[i].ID, int(sp.Start), int(sp.End)
	}
	return cue{Evidence: e, school: s.school, strong: s.strong && scale >= 1}
}

// more is the scale of a cue that was seen n times: the second and third case
// add a quarter each, since cases of one hand are not independent.
func more(n int) float64 { return 1 + .25*float64(min(n, 3)-1) }

// name is what notes call witness i.
func (f *family) name(i int) string { return f.ws[i].ID }

// quote returns the bytes of witness i under sp, on one line and cut to a
// length that a note can carry.
func (f *family) quote(i int, sp normalize.Span) string {
	return oneLine(f.ws[i].Text.Source[sp.Start:sp.End])
}
