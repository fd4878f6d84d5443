package lineage

import (
	"slices"
	"strings"
	"time"

	"github.com/wiretrace/wiretrace/align"
	"github.com/wiretrace/wiretrace/normalize"
)

// Nobody writes of what was said before it was said. A text that tells when a statement was
// made, "teilte die Polizei am Donnerstagabend um 18.10 Uhr mit", "said late on Thursday",
// was written after that hour. Hours of anything else are left out: what is to come is told
// in the present, too, "the trial begins on Monday at nine".

const (
	// saidReach is how many words may stand between a verb of saying and the day or hour of
	// what was said, and saidReachGerman the same where the subject stands between them.
	saidReach, saidReachGerman = 2, 6
	// afternoonFrom and eveningFrom are when these parts of the day begin at the earliest.
	afternoonFrom, eveningFrom = 12 * time.Hour, 17 * time.Hour
)

// A toldHour is the hour of a statement that a text tells of, by the clock of its place.
type toldHour struct {
	weekday time.Weekday
	since   time.Duration // since midnight
	normalize.Span
}

// toldHours are those of w, one a sentence at most: its latest.
func toldHours(t *normalize.Text, marks map[normalize.MarkKind][]normalize.Mark) (out []toldHour) {
	for _, d := range marks[normalize.Date] {
		w, ok := weekday(d)
		if !ok || ahead(t, wordsIn(t, d.Span).Start) {
			continue
		}
		h := toldHour{weekday: w, since: -1}
		besideDay := besideSaid(t, d.Span)
		if besideDay {
			switch d.Detail {
			case "afternoon":
				h.since, h.Span = afternoonFrom, d.Span
			case "evening":
				h.since, h.Span = eveningFrom, d.Span
			}
		}
		s := sentenceOf(t, d.Span)
		for _, c := range marks[normalize.Clock] {
			since, utc, ok := sinceMidnight(c.Value)
			if !ok || utc || c.Detail != "hour" || !within(c.Span, s) || since <= h.since || t.Source[c.Start] >= '0' && t.Source[c.Start] <= '9' {
				continue
			}
			if besideSaid(t, c.Span) || besideDay && strings.Trim(t.Source[min(d.End, c.End):max(d.Start, c.Start)], " ,") == "" {
				h.since, h.Span = since, c.Span
			}
		}
		if h.since >= 0 {
			out = append(out, h)
		}
	}
	return out
}

// besideSaid says that a verb by which somebody said something stands beside sp in t, with
// no comma between.
func besideSaid(t *normalize.Text, sp normalize.Span) bool {
	r, verbs := wordsIn(t, sp), pastSaid()
	s := sentenceAt(t, r.Start)
	reach := saidReach
	if t.Language == "de" || t.Language == "nl" {
		reach = saidReachGerman
	}
	for i := r.Start - 1; i >= max(s.Start, r.Start-1-reach) && unbroken(t, i); i-- {
		if anyOf(t.Words[i:i+1], verbs) {
			return true
		}
	}
	for i := r.End; i < min(s.End, r.End+1+saidReach) && unbroken(t, i-1); i++ {
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

// saidUntil is the latest hour at which something was said that witness i tells of, on the
// day of the week on which from lies, with the bytes that say so.
func (f *family) saidUntil(i int, from time.Time) (at time.Time, by normalize.Span, ok bool) {
	hours := f.read(i).told
	if len(hours) == 0 || from.IsZero() {
		return time.Time{}, by, false
	}
	d := from.Truncate(day)
	east, known := f.east(i, d)
	if !known {
		return time.Time{}, by, false
	}
	for _, h := range hours {
		if x := d.Add(h.since - east); h.weekday == d.Weekday() && x.After(at) {
			at, by, ok = x, h.Span, true
		}
	}
	return at, by, ok
}

// east is how far east of Greenwich the clock of witness i's page is on day d.
func (f *family) east(i int, d time.Time) (time.Duration, bool) {
	return clockIn(f.ws, f.ws[i].Text.Language).or(ownClock(&f.ws[i]))(d, false)
}

// byHour moves the beginning of b to the latest hour at which something was said that
// witness i tells of.
func (f *family) byHour(i int, b bounds) bounds {
	if at, _, ok := f.saidUntil(i, b.from); ok && at.After(b.from) && at.Before(b.to) {
		return bounds{at, b.to, append(slices.Clone(b.clocks), "hour")}
	}
	return b
}

// toldLater: b tells of a statement that was made after a was put up.
func toldLater(f *family, a, b int, ps []align.Passage) []cue {
	if len(f.read(b).told) == 0 || len(ps) == 0 {
		return nil
	}
	p, ok := f.issued(a)
	if !ok {
		return nil
	}
	x, ok := f.dated(b)
	if !ok {
		if x, ok = f.byWeekday(b, f.weekOf(b)); !ok {
			return nil
		}
	}
	at, by, ok := f.saidUntil(b, x.from)
	if !ok || !p.Latest.Before(at) {
		return nil
	}
	return []cue{f.cue(sigHour, 1, b, by, "%s tells of what was said at %s, %s was published %s", f.name(b), at.UTC().Format("15:04Z on 2 January 2006"), f.name(a), when(p))}
}
