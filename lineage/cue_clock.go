package lineage

import (
	"strings"
	"time"

	"github.com/wiretrace/wiretrace/align"
	"github.com/wiretrace/wiretrace/normalize"
)

// reissued is how long after the day in its own head a text may be published
// before that is a new publication of an old text: two days, for time zones
// and weekend editions.
const reissued = 2 * day

// issued returns when witness i was published, if that says when it was
// written: not for a text whose own head bears a much earlier day.
func (f *family) issued(i int) (Interval, bool) {
	p, top := f.ws[i].Published, f.read(i).topDay
	if p.Latest.IsZero() || top.ok() && p.Earliest.Sub(top.day) > day+reissued {
		return Interval{}, false
	}
	return p, true
}

// published compares the times of publication of two witnesses: 1 if a is
// certainly the earlier, -1 if the later, 0 if that is not known. Days are
// intervals: two texts of one day are in no order. A new edition of an old text
// is placed by the days in the heads where both have one, and if these are the
// same, as in versions of one page, by its publication after all; where only
// one has a head it says nothing against the order of that.
func (f *family) published(a, b int) int {
	o := f.stamped(a, b)
	_, ok := f.issued(a)
	_, also := f.issued(b)
	if o == 0 || ok && also {
		return o
	}
	x, y := f.read(a).topDay, f.read(b).topDay
	if x.ok() && y.ok() {
		if c := y.day.Compare(x.day); c != 0 {
			return c
		}
		return o
	}
	p, _ := f.dated(a)
	q, _ := f.dated(b)
	if o > 0 && p.to.Before(q.from) || o < 0 && q.to.Before(p.from) {
		return o
	}
	return 0
}

// certainly is published, but 0 where the numbers of two versions of one desk
// say the opposite, or for stamps that are near the marks of a copy: then a
// stamp is that of a page which put its text up late.
func (f *family) certainly(a, b int) int {
	o := f.published(a, b)
	if o > 0 && f.isLate(a, b) || o < 0 && f.isLate(b, a) {
		return 0
	}
	if o == 0 || len(f.read(a).versions)+len(f.read(b).versions) == 0 {
		return o
	}
	if o > 0 && f.numbered(b, a) || o < 0 && f.numbered(a, b) {
		return 0
	}
	return o
}

// stamped is published by the stamps alone.
func (f *family) stamped(a, b int) int {
	p, q := f.ws[a].Published, f.ws[b].Published
	if p.Latest.IsZero() || q.Latest.IsZero() {
		return 0
	}
	return p.order(q)
}

// published: a was published before b. An agency's story that stands on a
// client's page has the time of that page, which may be later than that of a
// client who was faster: then the cue is worth half. So may one take of a desk:
// where the numbers of their versions say the opposite, they are right, and the
// stamps are worth a quarter. So are stamps that are near where the texts say the
// opposite. Of a page that tells its last change alone the text is of that hour: who
// put his up so long before that such stamps are believed has all of it, else half.
func published(f *family, a, b int, ps []align.Passage) []cue {
	if f.changedLater(a, b) {
		scale := .5
		if f.ws[b].Published.Latest.Sub(f.ws[a].Published.Latest) > nearStamps {
			scale = 1
		}
		return []cue{f.cue(sigPublished, scale, a, normalize.Span{}, "%s was put up %s, and %s changed last at %s",
			f.name(a), when(f.ws[a].Published), f.name(b), f.ws[b].Published.Latest.UTC().Format("15:04Z on 2 January 2006"))}
	}
	if f.published(a, b) <= 0 || f.stamped(a, b) <= 0 {
		return nil
	}
	scale := 1.0
	if f.agencyElsewhere(b, a) && len(ps) > 0 {
		scale = .5
	}
	if f.numbered(b, a) || f.isLate(a, b) {
		scale = .25
	}
	return []cue{f.cue(sigPublished, scale, a, normalize.Span{}, "%s was published %s, %s %s",
		f.name(a), when(f.ws[a].Published), f.name(b), when(f.ws[b].Published))}
}

// agencyElsewhere says that witness i is an agency's story, on the page of somebody else, and other is
// not by that agency.
func (f *family) agencyElsewhere(i, other int) bool {
	agency := f.agencyOf(i)
	return agency != "" && f.key(agency) != f.key(f.ws[i].Source) && !f.isBy(other, agency)
}

// changedLater says that the page of b tells no more than when it was last changed, and that of a,
// by the hour too, that it had been put up or changed before.
func (f *family) changedLater(a, b int) bool {
	p, q := f.read(a), f.read(b)
	return f.onPages[b].revised && f.onPages[a].ok() && f.stamped(a, b) == 0 && p.dated && q.dated && p.bounds.to.Before(q.bounds.from) && !f.numbered(b, a)
}

// when prints an interval as the instant or the day that it is.
func when(x Interval) string {
	switch {
	case x.Latest.Sub(x.Earliest) < time.Minute:
		return "at " + x.Earliest.UTC().Format("15:04Z on 2 January 2006")
	case x.Latest.Sub(x.Earliest) <= day:
		return "on " + x.Earliest.UTC().Format("2 January 2006")
	default:
		return "between " + x.Earliest.UTC().Format("2 January 2006") + " and " + x.Latest.UTC().Format("2 January 2006")
	}
}

// datedText: the dateline, or the day at the head of the text, of a is before
// that of b. Where both are the days of the stamps of their pages they are worth as much as these.
func datedText(f *family, a, b int, ps []align.Passage) []cue {
	x, y := f.read(a), f.read(b)
	const form = "2 January 2006"
	if p, q, layout := f.lineDays(a, b); p.ok() && q.ok() {
		if !p.day.Before(q.day) {
			return nil
		}
		return []cue{f.cue(sigDateline, 1, b, q.Span, "%s is datelined %s, %s %s",
			f.name(b), q.day.Format(layout), f.name(a), p.day.Format(layout))}
	}
	if y.head.after(x.head) > 0 && f.keyed(a, b) {
		return []cue{f.cue(sigDateline, 1, b, y.head.day, "%s is datelined %s, %s %s", f.name(b), f.quote(b, y.head.day), f.name(a), f.quote(a, x.head.day))}
	}
	if f.headOrder(a, b) <= 0 || f.stamped(a, b) < 0 && f.dayOfStamp(a) && f.dayOfStamp(b) {
		return nil
	}
	scale := 1.0
	if f.agencyElsewhere(b, a) && f.dayOfStamp(a) && f.dayOfStamp(b) && len(ps) > 0 {
		scale = .5
	}
	return []cue{f.cue(sigDate, scale, b, y.topDay.Span, "%s is dated %s, %s %s",
		f.name(b), y.topDay.day.Format(form), f.name(a), x.topDay.day.Format(form))}
}

// lineDays are the days in the datelines of a and b, and how to print them. Two whose year
// nothing in their story tells are of years in which they are nearest to each other.
func (f *family) lineDays(a, b int) (x, y stamp, form string) {
	x, y, form = f.read(a).lineDay, f.read(b).lineDay, "2 January 2006"
	if x.ok() || y.ok() {
		return x, y, form
	}
	x = f.yearlessLine(a, leapYear)
	return x, f.yearlessLine(b, x.day), "2 January"
}

// leapYear is a day of a year in which 29 February is a day.
var leapYear = time.Date(2000, time.July, 1, 0, 0, 0, 0, time.UTC)

// yearlessLine is the day in the dateline of witness i, of the year in which it is nearest to near.
func (f *family) yearlessLine(i int, near time.Time) stamp {
	for _, m := range f.read(i).marks[normalize.Dateline] {
		if d, ok := parseDay(m.Detail, near); ok {
			return stamp{d, m.Span}
		}
	}
	return stamp{}
}

// dayOfStamp says that the day in the head of witness i is that of its own stamp,
// in some time zone: then it says no more than that, and of two the stamps know the
// order. It is the evening before in New York.
func (f *family) dayOfStamp(i int) bool {
	p := f.ws[i].Published
	return !p.Latest.IsZero() && p.mayBeOn(f.read(i).topDay.day)
}

// mayBeOn says that x touches a day, as it is counted somewhere on the earth.
func (x Interval) mayBeOn(d time.Time) bool {
	return !x.Earliest.After(d.Add(day+12*time.Hour)) && !x.Latest.Before(d.Add(-14*time.Hour))
}

// sameItem is the least resemblance of two texts that are versions of one
// item: there a new date is the date of the change.
const sameItem = .3

// mostHistory is how far apart the latest dates of two articles may lie to tell which is the
// later: who names no day but one of years ago may have written at any time since.
const mostHistory = 366 * day

// latestDate: the latest full date in b's text is later than any in a's. In
// versions of one item that is nearly sure; in articles on one story b may
// only look further ahead, and surely does if no text of the story is as late. The
// day of b's page is later than all that it tells of, as a's is, which gives none or no other: the
// stamps of the two know as much.
func latestDate(f *family, a, b int, _ []align.Passage) []cue {
	x, y := f.read(a).latest, f.read(b).latest
	if !x.ok() || !y.ok() || !x.day.Before(y.day) {
		return nil
	}
	if head := f.read(a).topDay; y.Span == f.read(b).topDay.Span && (!head.ok() || f.dayBehind(a, b) || x.Span == head.Span && f.dayOfStamp(a) && f.dayOfStamp(b)) {
		return nil
	}
	scale := 1.0
	if f.resemblance(a, b) >= sameItem {
		scale = 2
	} else if last := f.read(a).newest; !last.IsZero() && y.day.After(last.Add(day)) || f.noVersions(a, b) && y.day.Sub(x.day) > mostHistory {
		return nil
	}
	return []cue{f.cue(sigLatestDate, scale, b, y.Span, "the latest date in %s is %s, in %s %s",
		f.name(b), y.day.Format("2 January 2006"), f.name(a), x.day.Format("2 January 2006"))}
}

// noVersions says that a and b are no versions of one text.
func (f *family) noVersions(a, b int) bool { return f.home != nil && f.home.find(a) != f.home.find(b) }

// resemblance returns that of a and b, 0 if they share no passage.
func (f *family) resemblance(a, b int) float64 {
	if i, ok := f.at[[2]int{min(a, b), max(a, b)}]; ok {
		return f.pairs[i].Resemblance
	}
	return 0
}

// deixis: in a shared passage, what is "today" or "tomorrow" in a is
// "yesterday", or no longer "tomorrow", in b.
func deixis(f *family, a, b int, ps []align.Passage) []cue {
	n, found := 0, cue{}
	for _, m := range f.read(a).marks[normalize.Date] {
		x, ok := relative(m.Value)
		if !ok {
			continue
		}
		for _, o := range f.opposite(a, b, ps, m, normalize.Date) {
			if y, ok := relative(o.Value); ok && x > y {
				if n++; n == 1 {
					found = f.cue(sigDeixis, 1, b, o.Span, "what is %q in %s is %q in %s",
						f.quote(a, m.Span), f.name(a), f.quote(b, o.Span), f.name(b))
				}
			}
		}
	}
	if n == 0 {
		return nil
	}
	return []cue{found}
}

// relative returns the distance in days of a relative date.
func relative(v string) (int, bool) {
	switch strings.ToLower(v) {
	case "the day before yesterday":
		return -2, true
	case "yesterday":
		return -1, true
	case "today", "tonight":
		return 0, true
	case "tomorrow":
		return 1, true
	case "the day after tomorrow":
		return 2, true
	}
	return 0, false
}

// opposite returns the marks of that kind in b that stand where mark m stands
// in a, by the passages ps.
func (f *family) opposite(a, b int, ps []align.Passage, m normalize.Mark, kind normalize.MarkKind) []normalize.Mark {
	r := wordsIn(f.ws[a].Text, m.Span)
	var out []normalize.Mark
	for _, p := range ps {
		if p.Kind == align.Paraphrased || !overlap(r, p.A) {
			continue
		}
		there := across(p, r)
		for _, o := range f.read(b).marks[kind] {
			if touches(f.ws[b].Text, o.Span, there) {
				out = append(out, o)
			}
		}
	}
	return out
}
