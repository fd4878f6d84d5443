package lineage

import (
	"regexp"
	"strings"
	"time"

	"github.com/wiretrace/wiretrace/normalize"
)

// A page that shows what somebody posted on a network was written after that, and the line below the post says
// when: "— Jane Roe (@janeroe) March 4, 2031". Newsrooms show the posts of the day; one of years ago is shown
// by who names a later year as well, or has a day of his own.

// posterBefore is who posted what stands above, right before the day of the post.
var posterBefore = regexp.MustCompile(`[—–-] ?[^\n]{1,60}\(@\w+\) ?$`)

// posterReach is the most bytes of such a name that are looked at.
const posterReach = 100

// postedOn is the day of the newest post that page t shows, zero if it shows none or names a later year.
func postedOn(t *normalize.Text) (newest time.Time) {
	if !strings.Contains(t.Source, "(@") {
		return newest
	}
	for _, m := range t.Marks {
		v := ""
		switch {
		case m.Kind == normalize.Furniture && m.Value == "contact":
			v = m.Detail
		case m.Kind == normalize.Date && posterBefore.MatchString(t.Source[max(0, int(m.Start)-posterReach):m.Start]):
			v = m.Value
		}
		if d, ok := parseDay(v, time.Time{}); ok {
			newest = later(newest, d)
		}
	}
	if latestYearOf(t).n > newest.Year() {
		return time.Time{}
	}
	return newest
}

// behindPost is the bounds b of witness i, which a day of the week gave, from the day of its newest post on. "Este
// domingo" may be the last one: if all of b is before the post, it was written within a week of that.
func (f *family) behindPost(i int, b bounds) bounds {
	d := postedOn(f.ws[i].Text)
	if d.IsZero() {
		return b
	}
	from, _ := f.read(i).clock.span(d)
	if b.to.Before(from) {
		b.to = from.Add(sameWeek)
	}
	b.from = later(b.from, from)
	return b
}
