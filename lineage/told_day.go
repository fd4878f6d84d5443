package lineage

import (
	"strings"
	"time"

	"github.com/wiretrace/wiretrace/normalize"
)

// Where no line of a page says when it was made, its prose may: "oggi, 6 agosto 2031",
// "este miércoles 6 de agosto de 2031", "ce 6 août 2031". Who writes so writes on that day, and
// who writes "ieri, 6 agosto" on the next.

// toldDay is the day that the prose of w calls its own: zero if none does, or two.
func toldDay(w *Witness, marks map[normalize.MarkKind][]normalize.Mark, near time.Time) stamp {
	var out stamp
	dates := marks[normalize.Date]
	for i, m := range dates {
		d, ok := parseDay(m.Value, near)
		if !ok || len(strings.Fields(lineOf(w.Text.Source, m.Span))) <= lineWords {
			continue
		}
		if d, ok = ownDay(w.Text, dates[:i], m, d); !ok {
			continue
		}
		if out.ok() && !out.day.Equal(d) {
			return stamp{}
		}
		out = stamp{d, m.Span}
	}
	return out
}

// ownDay is the day of writing of t, if t tells it of the day d of m: by a date right before
// m, the last of before, that counts from it, or by the word before both. Without its year
// a day that is called today's must be the day of the week that is named: an anniversary is in the
// month of what it remembers.
func ownDay(t *normalize.Text, before []normalize.Mark, m normalize.Mark, d time.Time) (time.Time, bool) {
	from := m.Span
	_, sure := parseDay(m.Value, time.Time{})
	if n, ok := daysAway(t, before, m); ok {
		return d.AddDate(0, 0, -n), n != 0 || sure
	}
	if len(before) > 0 && rightBefore(t, before[len(before)-1], m) {
		p := before[len(before)-1]
		if n, ok := daysAway(t, before[:len(before)-1], p); ok && n != 0 {
			w, _ := weekday(p)
			return d.AddDate(0, 0, -n), w == d.Weekday()
		}
		if w, ok := weekday(p); ok {
			if w != d.Weekday() {
				return d, false
			}
			from, sure = p.Span, true
		}
	}
	w := wordsIn(t, from).Start
	return d, sure && calledOwn(t, w) && !foretold(t, w)
}

// calledOwn says that the word before word w of t makes the day there that of the writing, or
// one still to come.
func calledOwn(t *normalize.Text, w int) bool { return w > 0 && anyOf(t.Words[w-1:w], thisWords()) }

// thisWords are the IDs, sorted, of the words that make the day behind them that of the
// writer. English and German say so of a day to come as of one that was.
var thisWords = wordIDs(`este esta neste nesta deste desta ce questo heutigen`)

// daysAway is how many days the day m of t lies after that of writing, by the word right
// before it, the last mark of before: "yesterday, Monday", "ayer lunes".
func daysAway(t *normalize.Text, before []normalize.Mark, m normalize.Mark) (days int, ok bool) {
	if len(before) > 0 {
		if p := before[len(before)-1]; rightBefore(t, p, m) {
			return relative(p.Value)
		}
	}
	if spanishTomorrow(t, m) {
		return 1, true
	}
	return 0, false
}

// spanishTomorrow says that "mañana" stands right before m and is no morning, which has an
// article: "de mañana, 26 de noviembre".
func spanishTomorrow(t *normalize.Text, m normalize.Mark) bool {
	w := wordsIn(t, m.Span).Start
	return t.Language == "es" && w > 1 && wordOf(t, w-1) == "mañana" && betweenDays.MatchString(t.Source[t.Words[w-1].End:m.Start]) &&
		!anyOf(t.Words[w-2:w-1], spanishMorning())
}

// spanishMorning are the IDs, sorted, of the words behind which "mañana" is a morning.
var spanishMorning = wordIDs(`la esta una media cada otra aquella primera`)
