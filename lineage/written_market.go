package lineage

import (
	"slices"
	"strings"
	"time"

	"github.com/wiretrace/wiretrace/normalize"
)

// A price tells when a text was written, if the text says where the market stood
// and on which day. A price that moves ("was up 3 percent at midday", "down 7
// percent by 0915 GMT") is of the day of writing unless its sentence names another:
// the next morning a writer has the close. Of a close that is so only in what an
// agency sends, whose writers name every day but their own; the paper of the
// morning after tells of the close of the evening before.

// byMarket narrows b by the last market clock of witness i whose day is known, and
// by the last hour that it gives with a price, where they meet. Who says that a share
// closed up, "having touched 7.91 in early trade", wrote after the open by so much as
// the close, and if the day of that is not known the open bounds nothing.
func (f *family) byMarket(i int, b bounds) bounds {
	t := f.ws[i].Text
	states := slices.Clone(f.read(i).states)
	slices.SortStableFunc(states, func(x, y state) int { return y.order - x.order })
	unplaced := map[normalize.Span]bool{} // sentences with a later state of a day that nothing tells
	for _, s := range states {
		sentence := sentenceOf(t, s.mark.Span)
		d, ok := f.dayOf(i, s.mark, s.order >= atClose, b)
		if !ok || unplaced[sentence] {
			unplaced[sentence] = true
			continue
		}
		if x, ok := exchangeOf(t, s.mark.Span); ok {
			b = b.narrowed(x.window(s.order, d))
			break
		}
	}
	for _, m := range slices.Backward(f.read(i).marks[normalize.Clock]) {
		at, local, ok := pricedAt(t, m)
		if !ok {
			continue
		}
		d, ok := f.dayOf(i, m, false, b)
		if !ok {
			continue
		}
		from := d.Add(at)
		x, known := exchangeOf(t, m.Span)
		if !known {
			if !local {
				return b.narrowed(from, time.Time{}) // of cocoa, or of a currency
			}
			continue
		}
		if local {
			from = x.time(d, at)
		}
		if to := x.time(d, x.ends); !from.Before(x.time(d, x.opens)) && from.Before(to) {
			return b.narrowed(from, to)
		}
	}
	return b
}

// narrowed is the part of b between from and to, a zero to being open; b itself if
// there is none.
func (b bounds) narrowed(from, to time.Time) bounds {
	if to.IsZero() {
		to = b.to
	}
	from, to = later(from, b.from), earlier(to, b.to)
	if !from.Before(to) || from.Equal(b.from) && to.Equal(b.to) {
		return b
	}
	clocks := slices.Clone(b.clocks)
	if !slices.Contains(clocks, "market-clock") {
		clocks = append(clocks, "market-clock")
	}
	return bounds{from, to, clocks}
}

// dayOf returns the trading day of a market clock of a witness that has dates: that
// which its sentence names, else the day in the head of the text, if a price of
// another day would have been said to be one; closed says that it is of the close. A close
// with its price is of the day in the head also if something was said on that day: what
// the share did is the answer to it.
func (f *family) dayOf(i int, m normalize.Mark, closed bool, b bounds) (time.Time, bool) {
	r := f.read(i)
	ref := f.dayWritten(i, b)
	if ofDayBefore(f.ws[i].Text, m.Span) {
		return ref, false
	}
	sp := sentenceOf(f.ws[i].Text, m.Span)
	for _, m := range r.marks[normalize.Date] {
		if !within(m.Span, sp) {
			continue
		}
		if d, ok := dayNamed(m, ref); ok {
			return d, true
		}
	}
	sent := r.lineDay.ok() && r.agency != ""
	trading := ref.Weekday() != time.Saturday && ref.Weekday() != time.Sunday
	sure := sent || !closed || f.afterClose(i, m, ref, b) || figured(f.ws[i].Text, m) && f.tellsOf(i, ref.Weekday())
	return ref, r.topDay.ok() && trading && sure
}

// afterClose says that b ends within hours after the market of clock m of witness i closed
// on day d: the paper of the morning after is put up later.
func (f *family) afterClose(i int, m normalize.Mark, d time.Time, b bounds) bool {
	x, known := exchangeOf(f.ws[i].Text, m.Span)
	ends := x.time(d, x.ends)
	return known && b.to.After(ends) && b.to.Sub(b.from) < evening && b.to.Sub(ends) < evening
}

// evening is how long after the close it is the evening of that day.
const evening = 7 * time.Hour

// ofDayBefore says that words right before the price at sp call its day the one before
// another: "nachdem sie am Vortag 4 Prozent fester aus dem Handel gegangen war".
func ofDayBefore(t *normalize.Text, sp normalize.Span) bool {
	at := wordsIn(t, sp).Start
	from := max(sentenceAt(t, at).Start, at-dayBeforeReach)
	before := strings.ToLower(t.Source[min(t.Words[from].Start, sp.Start):sp.Start]) // a sign or a bracket may come before its word
	return slices.ContainsFunc(daysBefore, func(p string) bool { return strings.Contains(before, p) })
}

// dayBeforeReach is how many words before a price those may begin.
const dayBeforeReach = 6

// daysBefore are words for the day before the one of which a text tells.
var daysBefore = []string{"overnight", "über nacht", "am vortag", "tags zuvor", "previous day", "previous session", "day before", "day earlier", "la veille", "día anterior", "jornada anterior", "giorno prima", "giorno precedente", "alla vigilia",
	"dia anterior", "véspera", "dag ervoor", "een dag eerder", "vorige dag"}

// pricedAt is the time since midnight that a clock of t gives with a price, in
// Greenwich or by the clock of the exchange. An hour with its zone is a mark
// without a price, which then stands in its sentence.
func pricedAt(t *normalize.Text, m normalize.Mark) (at time.Duration, local, ok bool) {
	at, utc, ok := sinceMidnight(m.Value)
	if !ok || !utc {
		return at, ok, ok && strings.HasSuffix(m.Detail, "%")
	}
	sp := sentenceOf(t, m.Span)
	s := strings.ToLower(t.Source[sp.Start:sp.End])
	return at, false, slices.ContainsFunc(percents, func(p string) bool { return strings.Contains(s, p) })
}

// percents is how the move of a price is written.
var percents = []string{"%", "percent", "per cent", "prozent", "pour cent", "por ciento", "per cento", "por cento", "procent"}

// bySession bounds a witness without dates by a quote of its own words that is of the session
// of one with dates, if all these agree on the day: until the next close, of which a later
// writer would tell.
func (f *family) bySession(i int) (out bounds, ok bool) {
	for _, x := range f.read(i).quotes {
		if ofDayBefore(f.ws[i].Text, x.mark.Span) {
			continue
		}
		exchange, known := exchangeOf(f.ws[i].Text, x.mark.Span)
		if !known {
			continue
		}
		for j := range f.ws {
			b, dated := f.dated(j)
			if !dated || j == i {
				continue
			}
			for _, y := range f.read(j).quotes {
				if !f.inSession(i, j, x, y) {
					continue
				}
				d, told := f.dayOf(j, y.mark, y.order >= atClose, b)
				if !told {
					continue
				}
				from, to := exchange.time(d, exchange.opens), exchange.nextClose(d)
				switch {
				case x.order >= 0:
					first, last := exchange.window(x.order, d)
					from = later(from, first)
					if !last.IsZero() {
						to = last
					}
				case x.at >= 0:
					from, to = later(from, exchange.time(d, x.at)), exchange.time(d, exchange.ends)
				}
				if ok && !from.Equal(out.from) || !from.Before(to) {
					return bounds{}, false
				}
				out, ok = bounds{from, to, []string{"market-clock", "related-date"}}, true
			}
		}
	}
	return out, ok
}
