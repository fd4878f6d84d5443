package lineage

import (
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
	return time.Duration(t.Hour())*time.Hour + time.Duration(t.Minute())*time.Minute, utc, err == nil
}

// weekday returns the day of the week that a date mark names, without "last"
// or "next": which weeks these mean, writers do not agree on.
func weekday(m normalize.Mark) (time.Weekday, bool) {
	for d := time.Sunday; d <= time.Saturday; d++ {
		if strings.EqualFold(d.String(), m.Value) {
			return d, m.Detail != "last" && m.Detail != "next"
		}
	}
	return 0, false
}

// onOrBefore returns the last such day of the week that is not after d.
func onOrBefore(d time.Time, w time.Weekday) time.Time {
	return d.AddDate(0, 0, -((int(d.Weekday()) - int(w) + 7) % 7))
}

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

// readStates returns the market clocks of a text, in order.
func readStates(t *normalize.Text, marks map[normalize.MarkKind][]normalize.Mark) []state {
	var out []state
	for _, m := range marks[normalize.Clock] {
		if s, ok := stateOf(m.Value); ok {
			out = append(out, state{s, m})
		}
	}
	return out
}

// daylight is a rule for summer time.
type daylight uint8

const (
	never    daylight = iota
	american          // second Sunday of March to the first of November; before 2007 first of April to last of October
	european          // last Sunday of March to last of October
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

// An exchange is a market with its hours, in its own time of day.
type exchange struct {
	names       []string // what a text about it says, lower case
	hours       int      // east of Greenwich in winter
	rule        daylight
	opens, ends time.Duration // after midnight
}

// exchanges are those that news texts mean by "the close" without more ado.
// The first one whose name a text has is taken.
var exchanges = []exchange{
	{[]string{"nasdaq", "nyse", "new york stock", "dow jones", "s&p 500", "wall street ", ".o)", ".n)"}, -5, american, 9*time.Hour + 30*time.Minute, 16 * time.Hour},
	{[]string{"frankfurt", "xetra", " dax", "mdax"}, 1, european, 9 * time.Hour, 17*time.Hour + 30*time.Minute},
	{[]string{"ftse", "london stock", "pence", "£"}, 0, european, 8 * time.Hour, 16*time.Hour + 30*time.Minute},
	{[]string{"cac 40", "bourse de paris", "euronext"}, 1, european, 9 * time.Hour, 17*time.Hour + 30*time.Minute},
	{[]string{"ibex", "bolsa de madrid", "mercado continuo"}, 1, european, 9 * time.Hour, 17*time.Hour + 30*time.Minute},
	{[]string{"ftse mib", "piazza affari"}, 1, european, 9 * time.Hour, 17*time.Hour + 30*time.Minute},
	{[]string{"swiss exchange", "schweizer börse", "bourse suisse", "borsa svizzera"}, 1, european, 9 * time.Hour, 17*time.Hour + 30*time.Minute},
	// São Paulo closes when New York does, and opens at eight or nine of its time.
	{[]string{"bovespa", "bolsa de são paulo", "bolsa de sao paulo", "bolsa de valores de são paulo", "r$"}, -5, american, 8 * time.Hour, 16 * time.Hour},
	{[]string{"nikkei", "tokyo stock", "topix"}, 9, never, 9 * time.Hour, 15 * time.Hour},
	{[]string{"hang seng", "hong kong stock"}, 8, never, 9*time.Hour + 30*time.Minute, 16 * time.Hour},
	{[]string{"$"}, -5, american, 9*time.Hour + 30*time.Minute, 16 * time.Hour},
	{[]string{"€", " euro"}, 1, european, 9 * time.Hour, 17*time.Hour + 30*time.Minute},
}

// exchangeOf returns the exchange that a text speaks of: the one named in the
// sentence of its clock, else the one named in the text.
func exchangeOf(t *normalize.Text, clock normalize.Span) (exchange, bool) {
	sp := sentenceOf(t, clock)
	for _, s := range []string{t.Source[sp.Start:sp.End], t.Source} {
		s = strings.ReplaceAll(strings.ToLower(s), "wall street journal", "")
		for _, x := range exchanges {
			for _, n := range x.names {
				if strings.Contains(s, n) {
					return x, true
				}
			}
		}
	}
	return exchange{}, false
}

// time is that of day d at which the clock of the exchange shows t.
func (x exchange) time(d time.Time, t time.Duration) time.Time {
	t -= time.Duration(x.hours) * time.Hour
	if x.rule.summer(d) {
		t -= time.Hour
	}
	return d.Add(t)
}

// window returns when a text with market state s of day d was written: not
// before from and, for the states that a later one supersedes, not after to;
// a zero to is open. Midday reaches to the close: whoever writes after it
// gives the closing price.
func (x exchange) window(s int, d time.Time) (from, to time.Time) {
	at := func(t time.Duration) time.Time { return x.time(d, t) }
	switch s {
	case preMarket:
		return at(x.opens - 5*time.Hour), at(x.opens)
	case atOpen:
		return at(x.opens), at(x.ends)
	case midday:
		return at(x.opens + 90*time.Minute), at(x.ends)
	case afternoon:
		return at(12 * time.Hour), at(x.ends)
	default: // atClose, afterHours
		return at(x.ends), time.Time{}
	}
}

// nextClose is when the exchange closes on the trading day after d.
func (x exchange) nextClose(d time.Time) time.Time {
	for d = d.AddDate(0, 0, 1); d.Weekday() == time.Saturday || d.Weekday() == time.Sunday; {
		d = d.AddDate(0, 0, 1)
	}
	return x.time(d, x.ends)
}
