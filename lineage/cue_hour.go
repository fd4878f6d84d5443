package lineage

import (
	"slices"
	"time"

	"github.com/wiretrace/wiretrace/align"
	"github.com/wiretrace/wiretrace/normalize"
)

// Of two texts of one day the later one knows of later hours, and of a later state of its market.

// marketClock: a knows of an earlier state of the trading day than b does. The
// last state of each counts, as an old figure may stand beside a new one. Where not both
// have one, prices of one session tell.
func marketClock(f *family, a, b int, _ []align.Passage) []cue {
	x, ok := last(f.read(a).states)
	y, also := last(f.read(b).states)
	if !ok || !also {
		if f.sessionOrder(a, b) <= 0 {
			return nil
		}
		x, y := f.read(a).quotes[0], f.read(b).quotes[0]
		return []cue{f.cue(sigMarket, 1, b, y.mark.Span, "%s has a later price of the session, %q, of which %s has %q",
			f.name(b), f.quote(b, y.mark.Span), f.name(a), f.quote(a, x.mark.Span))}
	}
	if x.order >= y.order {
		return nil
	}
	p, sureA := f.dayBeside(a, x.mark.Span)
	q, sureB := f.dayBeside(b, y.mark.Span)
	if p != "" && q != "" && p != q {
		return nil
	}
	scale := 1.0
	if (!sureA && !f.sentThatDay(a) || !sureB && !f.sentThatDay(b)) && !f.sameDayNamed(a, b, x.mark.Span, y.mark.Span) {
		scale = .5 // one of them leaves the day open
	}
	return []cue{f.cue(sigMarket, scale, b, y.mark.Span, "%s was written after the market stood at %q, %s when it stood at %q",
		f.name(b), f.quote(b, y.mark.Span), f.name(a), f.quote(a, x.mark.Span))}
}

// last returns the latest state of a trading day that a text has.
func last(ss []state) (state, bool) {
	var out state
	for i, s := range ss {
		if i == 0 || s.order > out.order {
			out = s
		}
	}
	return out, len(ss) > 0
}

// dayBeside names the day of the week of a clock of witness i, as its own sentence
// gives it, or the last one before that names any, if it is that of the head of the text:
// "confirmed on Wednesday", and two sentences on "its shares closed up". Else it is that of
// the head, with sure being false, "" if that has none.
func (f *family) dayBeside(i int, clock normalize.Span) (name string, sure bool) {
	top := f.read(i).topDay
	sp := sentenceOf(f.ws[i].Text, clock)
	before := "" // the last day of the week that is named before
	for _, m := range f.read(i).marks[normalize.Date] {
		w, ok := weekday(m)
		if !within(m.Span, sp) {
			if ok && m.End <= sp.Start && !forDay(f.ws[i].Text, m.Span) {
				before = w.String()
			}
			continue
		}
		if ok {
			return w.String(), true
		}
		if r, ok := relative(m.Value); ok && top.ok() {
			return top.day.AddDate(0, 0, r).Weekday().String(), true
		}
	}
	if top.ok() {
		name = top.day.Weekday().String()
		return name, name == before
	}
	return "", false
}

// sameDayNamed says that witnesses a and b, neither of which has a day in its head, name the same day of the week
// last before their clocks: they tell of one event, and of what the market made of it that day.
func (f *family) sameDayNamed(a, b int, x, y normalize.Span) bool {
	p := f.namedBefore(a, x)
	return p != "" && !f.read(a).topDay.ok() && !f.read(b).topDay.ok() && p == f.namedBefore(b, y)
}

// namedBefore is the day of the week that witness i names last before the clock, "" if there is none.
func (f *family) namedBefore(i int, clock normalize.Span) (name string) {
	for _, m := range f.read(i).marks[normalize.Date] {
		if w, ok := weekday(m); ok && m.End <= clock.Start && !forDay(f.ws[i].Text, m.Span) {
			name = w.String()
		}
	}
	return name
}

// sentThatDay says that witness i is what an agency sent, with the day of that in its dateline:
// its writers name every day but their own, so that a price without one is of that day.
func (f *family) sentThatDay(i int) bool { return f.read(i).lineDay.ok() && f.sent(i) }

// timeOfDay: the latest clock time that a gives is earlier than b's, both of
// one day as far as they say.
func timeOfDay(f *family, a, b int, _ []align.Passage) []cue {
	p, q := f.read(a).topDay, f.read(b).topDay
	if p.ok() != q.ok() || !p.day.Equal(q.day) {
		return nil
	}
	x, y := f.read(a).moment, f.read(b).moment
	if x.End == 0 || y.End == 0 {
		x, y = f.toldMoment(a), f.toldMoment(b)
	}
	if x.End == 0 || y.End == 0 || y.at-x.at < 10*time.Minute {
		return nil
	}
	if p, _ := f.dayBeside(a, x.Span); p != "" {
		if q, _ := f.dayBeside(b, y.Span); q != "" && p != q {
			return nil // the night before, and the morning
		}
	}
	c := f.cue(sigTime, 1, b, y.Span, "%s goes up to %q, %s only to %q",
		f.name(b), f.quote(b, y.Span), f.name(a), f.quote(a, x.Span))
	c.strong = f.toldSince(a, b) > 0
	return []cue{c}
}

// takeGap is by how much the latest hours of which two takes tell lie apart for these to show which was sent
// first: an agency's next take tells what is new, but may leave out one of several hours of one morning.
const takeGap = time.Hour

// toldSince is 1 if a and b are takes of one desk, sent on one day, of which b tells of what was said or done
// takeGap and more after all that a tells of; -1 the other way round, and 0 if neither does.
func (f *family) toldSince(a, b int) int {
	if !f.ofDesk(a, b) || !f.read(a).topDay.ok() || !f.read(a).topDay.day.Equal(f.read(b).topDay.day) {
		return 0
	}
	x, y := f.toldMoment(a), f.toldMoment(b)
	switch {
	case x.End == 0 || y.End == 0:
	case y.at-x.at >= takeGap:
		return 1
	case x.at-y.at >= takeGap:
		return -1
	}
	return 0
}

// toldMoment is the latest hour of the day in its head at which witness i says that something was said or done.
func (f *family) toldMoment(i int) moment {
	day := f.read(i).topDay.day
	at, by, ok := f.toldUntil(i, day)
	if !ok {
		return moment{}
	}
	return moment{at.Sub(day), by}
}

// A moment is a time of day in UTC with the bytes that say so; the zero moment
// is none.
type moment struct {
	at time.Duration
	normalize.Span
}

// latestTime returns the latest time of day that the marks of t give, but for that of its
// page and hours still to come: what a text tells of was before it in all texts.
func latestTime(t *normalize.Text, marks map[normalize.MarkKind][]normalize.Mark) moment {
	var out moment
	for _, m := range marks[normalize.Clock] {
		at, utc, ok := sinceMidnight(m.Value)
		if ok && utc && (out.End == 0 || at > out.at) && !ofPage(t, m) && !hourAhead(t, wordsIn(t, m.Span).Start) {
			out = moment{at, m.Span}
		}
	}
	return out
}

// hourAhead says that the hour which t names at word w is still to come, or that of what comes next: "Prochain bulletin à
// 12h00 TU", but not "the next morning, at 0900 GMT".
func hourAhead(t *normalize.Text, w int) bool {
	if ahead(t, w) {
		return true
	}
	s := sentenceAt(t, w)
	for i := s.Start; i < min(s.Start+2, w-1) && w-s.Start <= aheadWords; i++ {
		if anyOf(t.Words[i:i+1], nextOnes()) {
			return !anyOf(t.Words[i+1:i+2], nextDays())
		}
	}
	return false
}

// nextOnes are the IDs, sorted, of the words for what comes next, and nextDays those of what behind them came after a day.
var (
	nextOnes = wordIDs(`next nächste nächster nächstes prochain prochaine próximo próxima prossimo prossima volgende`)
	nextDays = wordIDs(`day days morning afternoon evening night week tag morgen matin jour nuit semaine día mañana noche semana dia manhã noite giorno mattino mattina notte settimana dag ochtend nacht`)
)

// ofPage says that clock m of t stands beside a day on a line that is there for them.
func ofPage(t *normalize.Text, m normalize.Mark) bool {
	line := lineSpan(t.Source, m.Span)
	return lineLength(t, line) <= stampWords && slices.ContainsFunc(t.Marks, func(d normalize.Mark) bool {
		return d.Kind == normalize.Date && within(d.Span, line) && forDay(t, d.Span)
	})
}

// toldLater: b tells of what was said or done after a was put up.
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
	at, by, ok := f.toldUntil(b, x.from)
	if !ok || !p.Latest.Before(at) {
		return nil
	}
	return []cue{f.cue(sigHour, 1, b, by, "%s tells of what was at %s, %s was published %s", f.name(b), at.UTC().Format("15:04Z on 2 January 2006"), f.name(a), when(p))}
}
