package lineage

import (
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/wiretrace/wiretrace/lineage/internal/odds"
	"github.com/wiretrace/wiretrace/normalize"
)

// An agency retells what a company tells its market in words of its own, sentence by sentence, and the two share no
// passage; but the figures are those of the release to the last digit: 412.7, 38.6, 14.8, 3.15. Two reports of one company
// have one or two of them, and no two of its half years four.

const (
	// leastExact is how many exact figures a release and a text that retells it have in common at least: judgement.
	leastExact = 4
	// exactDigits is how many digits a figure has, zeros at its end and its beginning aside, that is exact: everybody has
	// "4.3 percent" and "340 jobs".
	exactDigits = 3
	// exactProbability is the probability that such a text retells the release or what another made of that.
	exactProbability = .7
)

// exactFigures are the figures of t that are exact, each once, ascending: no years, days, hours, versions, symbols or numbers
// that begin with a zero.
func exactFigures(t *normalize.Text) (out []float64) {
	for k := 0; k < len(t.Words); {
		if t.Words[k].Flags&normalize.Number == 0 || !digitAt(t, k) {
			k++
			continue
		}
		r := normalize.Range{Start: k, End: k + 1}
		for grouped(t, r.End) {
			r.End++
		}
		k = r.End
		digits, suffix := digitsOf(t, r)
		if n, ok := parseNumber(digits); ok && isExact(digits, n) && !ordinalSuffix[suffix] && !inOtherMark(t, t.Bytes(r)) {
			out = append(out, n)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// isExact says that n, written in those digits, is told to the last digit and is no year.
func isExact(digits string, n float64) bool {
	if n >= 1900 && n < 2100 && n == math.Trunc(n) || len(digits) > 1 && digits[0] == '0' && strings.Trim(digits, "0123456789") == "" {
		return false
	}
	told := strings.Trim(strings.Replace(strconv.FormatFloat(n, 'f', -1, 64), ".", "", 1), "0")
	return len(told) >= exactDigits && len(told) <= 3*exactDigits
}

// inOtherMark says that what stands at at is a day, an hour or another thing of which a figure is a part.
func inOtherMark(t *normalize.Text, at normalize.Span) bool {
	return slices.ContainsFunc(t.Marks, func(m normalize.Mark) bool {
		switch m.Kind {
		case normalize.Date, normalize.Clock, normalize.Version, normalize.Dateline, normalize.Ticker, normalize.Byline, normalize.Copyright:
			return meet(m.Span, at)
		}
		return false
	})
}

// inBoth are the figures that x and y, ascending, have in common.
func inBoth(x, y []float64) (out []float64) {
	for i, j := 0, 0; i < len(x) && j < len(y); {
		switch {
		case x[i] < y[j]:
			i++
		case x[i] > y[j]:
			j++
		default:
			out = append(out, x[i])
			i, j = i+1, j+1
		}
	}
	return out
}

// joinFigures joins releases with the texts that are alone, have their exact figures and speak of a name that they name.
func (s *gathering) joinFigures() {
	figures, releases := make([][]float64, len(s.ws)), []int{}
	for i := range s.ws {
		if s.ws[i].Text == nil {
			continue
		}
		if figures[i] = exactFigures(s.ws[i].Text); len(figures[i]) >= leastExact && isRelease(s.ws[i].Text, agencyKey(&s.ws[i])) {
			releases = append(releases, i)
		}
	}
	for _, i := range releases {
		for j := range s.ws {
			if s.find(i) == s.find(j) || len(figures[j]) < leastExact || len(inBoth(figures[i], figures[j])) < leastExact || s.farApart(i, j) {
				continue
			}
			if n, _ := s.t.shared(i, j); n > 0 {
				s.bridge(i, j)
			}
		}
	}
}

// figureLinks returns links, with those between each release and the texts that have its exact figures and no link with it.
func (f *family) figureLinks(links []link) []link {
	figures := make([][]float64, len(f.ws))
	for i := range f.ws {
		if !f.release(i) {
			continue
		}
		for j := range f.ws {
			if f.release(j) || f.home.find(i) == f.home.find(j) || slices.ContainsFunc(links, func(l link) bool { return l.of(i, j) && l.und >= evenOdds }) {
				continue
			}
			for _, k := range []int{i, j} {
				if figures[k] == nil {
					figures[k] = append([]float64{}, exactFigures(f.ws[k].Text)...)
				}
			}
			both := inBoth(figures[i], figures[j])
			if len(both) < leastExact {
				continue
			}
			links = slices.DeleteFunc(links, func(l link) bool { return l.of(i, j) })
			l := f.orient(i, j, exactProbability, .5, unclaimed)
			l.evidence = []Evidence{{Signal: sigStructure, Weight: odds.Logit(exactProbability), Note: fmt.Sprintf("%s is a release to the press, and %s has %d of its figures to the last digit: %s",
				f.name(i), f.name(j), len(both), figureList(both))}}
			links = append(links, l)
		}
	}
	return links
}

// figureList is how the first leastExact figures are shown.
func figureList(figures []float64) string {
	var out []string
	for _, n := range figures[:leastExact] {
		out = append(out, strconv.FormatFloat(n, 'f', -1, 64))
	}
	return strings.Join(out, ", ")
}
