package lineage

import (
	"slices"
	"strings"
	"time"

	"github.com/wiretrace/wiretrace/normalize"
)

// day is the length of one, and the precision of a date.
const day = 24 * time.Hour

// parseDay reads the value of a date mark as midnight UTC of that day:
// "2018-08-06", or "--08-06", which is taken to be the one nearest to near; if
// near is zero, such a date is none.
func parseDay(v string, near time.Time) (time.Time, bool) {
	rest, yearless := strings.CutPrefix(v, "--")
	if !yearless {
		t, err := time.Parse(time.DateOnly, v)
		return t, err == nil
	}
	t, err := time.Parse(time.DateOnly, "2000-"+rest) // a leap year, so that 29 February is a day
	if err != nil || near.IsZero() {
		return time.Time{}, false
	}
	var best time.Time
	for y := near.Year() - 1; y <= near.Year()+1; y++ {
		d := time.Date(y, t.Month(), t.Day(), 0, 0, 0, 0, time.UTC)
		if best.IsZero() || d.Sub(near).Abs() < best.Sub(near).Abs() {
			best = d
		}
	}
	return best, true
}

// sinceMidnight is the time of day that the value of a clock gives, "17:30" or "17:30Z",
// the latter in Greenwich; not ok for one that is no hour.
func sinceMidnight(v string) (at time.Duration, utc, ok bool) {
	v, utc = strings.CutSuffix(v, "Z")
	t, err := time.Parse("15:04", v)
	return hm(t.Hour(), t.Minute()), utc, err == nil
}

// weekday returns the day of the week that a date mark names, without "last"
// or "next": which weeks these mean, writers do not agree on.
func weekday(m normalize.Mark) (time.Weekday, bool) {
	d, ok := dayOfWeek(m)
	return d, ok && m.Detail != "last" && m.Detail != "next"
}

// dayOfWeek is weekday of any week, as where the date stands beside it.
func dayOfWeek(m normalize.Mark) (time.Weekday, bool) {
	for d := time.Sunday; d <= time.Saturday; d++ {
		if strings.EqualFold(d.String(), m.Value) {
			return d, true
		}
	}
	return 0, false
}

// onOrBefore returns the last such day of the week that is not after d.
func onOrBefore(d time.Time, w time.Weekday) time.Time {
	return d.AddDate(0, 0, -daysTo(w, d.Weekday()))
}

// daysTo is how many days after from the next to is, 0 if they are the same.
func daysTo(from, to time.Weekday) int { return (int(to) - int(from) + 7) % 7 }

// A state is where the market stood when a sentence was written.
type state struct {
	order int // preMarket ... afterHours
	mark  normalize.Mark
}

// The states of a trading day, in their order.
const (
	preMarket = iota
	atOpen
	midday
	afternoon
	atClose
	afterHours
)

// stateOf returns the state that the value of a clock mark names.
func stateOf(v string) (int, bool) {
	switch v {
	case "pre-market":
		return preMarket, true
	case "open":
		return atOpen, true
	case "midday":
		return midday, true
	case "afternoon":
		return afternoon, true
	case "close":
		return atClose, true
	case "after-hours":
		return afterHours, true
	}
	return 0, false
}

// readStates returns the market clocks of a text, in order. A close without a figure of a day
// that is named is an older one where the text has a price that moves: "a premium of 28 percent
// to Friday's closing price" in a text that has the price before Monday's open.
func readStates(t *normalize.Text, marks map[normalize.MarkKind][]normalize.Mark) []state {
	var out []state
	for _, m := range marks[normalize.Clock] {
		if s, ok := stateOf(m.Value); ok {
			out = append(out, state{s, m})
		}
	}
	moves := func(s state) bool { return s.order < atClose && figured(t, s.mark) }
	if !slices.ContainsFunc(out, moves) {
		return out
	}
	var own []state
	for _, s := range out {
		sentence := sentenceOf(t, s.mark.Span)
		inSentence := func(m normalize.Mark) bool { return within(m.Span, sentence) }
		older := s.order == atClose && !figured(t, s.mark) &&
			slices.ContainsFunc(marks[normalize.Date], func(m normalize.Mark) bool { _, named := weekday(m); return named && inSentence(m) }) &&
			!slices.ContainsFunc(out, func(o state) bool { return moves(o) && inSentence(o.mark) })
		if !older {
			own = append(own, s)
		}
	}
	return own
}

// figured says that a market clock has a price or a move.
func figured(t *normalize.Text, m normalize.Mark) bool {
	return m.Detail != "" || strings.ContainsAny(t.Source[m.Start:m.End], "0123456789")
}

// daylight is a rule for summer time.
type daylight uint8

const (
	never      daylight = iota
	american            // second Sunday of March to the first of November; before 2007 first of April to last of October
	european            // last Sunday of March to last of October
	australian          // first Sunday of October to the first of April
	newZealand          // last Sunday of September to the first of April
)

// summer says whether the rule moves the clock on day d. The hour of the
// change is left out: no market trades on a Sunday.
func (r daylight) summer(d time.Time) bool {
	last := func(m time.Month) time.Time {
		return onOrBefore(time.Date(d.Year(), m+1, 0, 0, 0, 0, 0, time.UTC), time.Sunday)
	}
	nth := func(m time.Month, n int) time.Time {
		return onOrBefore(time.Date(d.Year(), m, 7*n, 0, 0, 0, 0, time.UTC), time.Sunday)
	}
	var from, to time.Time
	switch {
	case r == australian:
		return !d.Before(nth(time.October, 1)) || d.Before(nth(time.April, 1))
	case r == newZealand:
		return !d.Before(last(time.September)) || d.Before(nth(time.April, 1))
	case r == european:
		from, to = last(time.March), last(time.October)
	case r == american && d.Year() >= 2007:
		from, to = nth(time.March, 2), nth(time.November, 1)
	case r == american:
		from, to = nth(time.April, 1), last(time.October)
	default:
		return false
	}
	return !d.Before(from) && d.Before(to)
}

// hm is a time of day, or a stretch, of so many hours and minutes.
func hm(hours, minutes int) time.Duration {
	return time.Duration(hours)*time.Hour + time.Duration(minutes)*time.Minute
}

// east is how far east of Greenwich a clock is on day d that is so far from it in winter.
func (r daylight) east(winter time.Duration, d time.Time) time.Duration {
	if r.summer(d) {
		return winter + time.Hour
	}
	return winter
}
