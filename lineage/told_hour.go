package lineage

import (
	"cmp"
	"regexp"
	"strings"
	"time"

	"github.com/wiretrace/wiretrace/normalize"
)

// Nobody writes of what was said or done before it was. A text that tells when a statement was
// made, "teilte die Polizei am Donnerstagabend um 18.10 Uhr mit", or when something befell,
// "ocurrió a las 11:40 (17:40 GMT)", was written after that hour. Hours of anything else are left
// out: what is to come is told in the present too, "the trial begins on Monday at nine", and what
// was planned in the past.

const (
	// saidReach is how many words may stand between a verb of saying and the day or hour of
	// what was said, and saidReachGerman the same where the subject stands between them.
	saidReach, saidReachGerman = 2, 6
	// noonFrom, afternoonFrom and eveningFrom are when these parts of the day begin at the earliest.
	noonFrom, afternoonFrom, eveningFrom = 11 * time.Hour, 12 * time.Hour, 17 * time.Hour
)

// A toldHour is the hour of which a text tells that something was said or done then.
type toldHour struct {
	on    normalize.Mark // its day, as the text has it
	since time.Duration  // since midnight
	utc   bool           // in Greenwich, not where the page is from
	// dayless says that its sentence names no day.
	dayless bool
	normalize.Span
}

// toldHours are those of t, one for each day that it names at most: the latest. An hour in a
// sentence without a day is of the day that was named in the sentence before.
func toldHours(t *normalize.Text, marks map[normalize.MarkKind][]normalize.Mark) (out []toldHour) {
	dates, clocks := marks[normalize.Date], marks[normalize.Clock]
	for k, d := range dates {
		if ahead(t, wordsIn(t, d.Span).Start) {
			continue
		}
		h := toldHour{on: d, since: -1}
		said, done := besideSaid(t, d.Span), besideDone(t, d.Span)
		if said || done {
			switch d.Detail {
			case "noon":
				h.since, h.Span = noonFrom, d.Span
			case "afternoon":
				h.since, h.Span = afternoonFrom, d.Span
			case "evening":
				h.since, h.Span = eveningFrom, d.Span
			}
		}
		s := sentenceOf(t, d.Span)
		reach := s
		if k+1 == len(dates) || dates[k+1].Start >= s.End {
			reach = followed(t, s, dates[k+1:])
		}
		for n, c := range clocks {
			if !within(c.Span, reach) {
				continue
			}
			since, sp, utc, ok := hourTold(t, clocks[:n], c)
			if !ok || since <= h.since && !utc {
				continue
			}
			glued := within(c.Span, s) && (meet(d.Span, sp) || strings.Trim(t.Source[min(d.End, sp.End):max(d.Start, sp.Start)], " ,(") == "")
			if besideSaid(t, sp) || besideDone(t, sp) || (said || done) && glued {
				h.since, h.utc, h.Span = since, utc, c.Span
			}
		}
		if h.since >= 0 {
			out = append(out, h)
		}
	}
	return append(out, toldOnOneDay(t, marks)...)
}

// followed is s and the sentence of t behind it, if that names no day of its own or year.
func followed(t *normalize.Text, s normalize.Span, later []normalize.Mark) normalize.Span {
	next := wordsIn(t, s).End
	if next >= len(t.Words) {
		return s
	}
	n := sentenceOf(t, t.Words[next].Span)
	if len(later) > 0 && later[0].Start < n.End || yearPattern.MatchString(t.Source[n.Start:n.End]) {
		return s
	}
	return normalize.Span{Start: s.Start, End: n.End}
}

// yearPattern is a year in prose.
var yearPattern = regexp.MustCompile(`\b(?:1[89]|20)[0-9]{2}\b`)

// hourTold reads clock c of t, which may be an hour in Greenwich behind that of the place, the
// last of before: "11:40 locales (17:40 GMT)". Then since is counted from the midnight of the
// place, and sp is what both span. A bare number is no hour of prose.
func hourTold(t *normalize.Text, before []normalize.Mark, c normalize.Mark) (since time.Duration, sp normalize.Span, utc, ok bool) {
	since, utc, ok = sinceMidnight(c.Value)
	if !utc {
		return since, c.Span, false, ok && c.Detail == "hour" && (t.Source[c.Start] < '0' || t.Source[c.Start] > '9')
	}
	if len(before) == 0 {
		return since, c.Span, true, ok
	}
	p := before[len(before)-1]
	if p.End > c.Start || c.Start-p.End > bracketReach || !strings.Contains(t.Source[p.End:c.Start], "(") {
		return since, c.Span, true, ok
	}
	local, _, read := sinceMidnight(cmp.Or(p.Value, p.Detail[:min(len("15:04"), len(p.Detail))]))
	east, known := eastOf(c, local)
	if !read || !known {
		return since, c.Span, true, ok
	}
	return local - east, normalize.Span{Start: p.Start, End: c.End}, true, true
}

// bracketReach is how many bytes may stand between the hour of a place and that in Greenwich.
const bracketReach = 12

// besideSaid says that a verb by which somebody said something stands beside sp in t, with
// no comma between.
func besideSaid(t *normalize.Text, sp normalize.Span) bool {
	reach := saidReach
	if t.Language == "de" || t.Language == "nl" {
		reach = saidReachGerman
	}
	return verbBeside(t, wordsIn(t, sp), reach, pastSaid(), nil)
}

// verbBeside says that one of the verbs stands in the sentence of r, words of t, with at most so
// many words between before it, or saidReach behind it, and neither a mark of a clause nor one of
// stops between.
func verbBeside(t *normalize.Text, r normalize.Range, before int, verbs, stops []uint64) bool {
	s := sentenceAt(t, r.Start)
	for i := r.Start - 1; i >= max(s.Start, r.Start-1-before) && unbroken(t, i) && !anyOf(t.Words[i:i+1], stops); i-- {
		if anyOf(t.Words[i:i+1], verbs) {
			return true
		}
	}
	for i := r.End; i < min(s.End, r.End+1+saidReach) && unbroken(t, i-1) && !anyOf(t.Words[i:i+1], stops); i++ {
		if anyOf(t.Words[i:i+1], verbs) {
			return true
		}
	}
	return false
}

// unbroken says that no comma or other mark of a clause stands between word i of t and the
// next.
func unbroken(t *normalize.Text, i int) bool {
	return !strings.ContainsAny(t.Source[t.Words[i].End:t.Words[i+1].Start], ",;:()\n")
}

// pastSaid are the IDs, sorted, of verbs that say of a statement that it was made.
var pastSaid = wordIDs(`said told announced confirmed reported added stated
	sagte sagten kündigte kündigten erklärte erklärten teilte teilten mitteilte mitteilten bestätigte bestätigten berichtete meldete gab bekanntgab
	dit déclaré annoncé indiqué précisé confirmé affirmé
	dijo dijeron informó informaron anunció confirmó señaló indicó declaró
	detto dichiarato annunciato riferito confermato comunicato
	disse disseram informou anunciou confirmou afirmou indicou
	zei meldde meldden verklaarde bevestigde maakte liet`)
