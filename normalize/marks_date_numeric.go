package normalize

import (
	"strings"
	"time"
)

// hourStamped says whether an hour and its minutes stand at token k, with a space before them: " 0:33:01".
func (m *marker) hourStamped(k int32) bool {
	hour, ok := m.number(k, 1, 2)
	_, also := m.number(k+2, 2, 2)
	return ok && also && hour < 24 && m.flag(k, tSpace) && m.is(k+1, ':') && !m.flag(k+2, tSpace)
}

// numericDate reads 2018-08-06, 06.08.2018, 6/8/2018 and the like from token
// k. The order of day and month is that of the text's language; in English,
// where both are used, a date that can be read both ways is the one that falls on
// the day of the week which the text names first, or has the day first if the hour
// behind it is counted from midnight, or none.
func (m *marker) numericDate(k int32) {
	if y, ok := m.number(k, 4, 4); ok {
		sep := m.toks[min(k+1, int32(len(m.toks)-1))].code
		if y < 1500 || y > 2200 || sep != '-' && sep != '/' || !m.is(k+3, sep) {
			return
		}
		mo, ok1 := m.number(k+2, 2, 2)
		d, ok2 := m.isoDay(k + 4)
		if (!ok1 || !ok2) && sep == '-' && m.hourStamped(k+5) {
			mo, ok1 = m.number(k+2, 1, 2) // 2015-3-7 0:33:01, as papers of China stamp
			d, ok2 = m.number(k+4, 1, 2)
		}
		if ok1 && ok2 && validDay(mo, d) {
			m.date(y, mo, d, k, k+5)
		}
		return
	}
	s := m.text(k, k+1)
	if a, rest, ok := strings.Cut(s, "."); ok {
		b, c, _ := strings.Cut(rest, ".")
		d, ok1 := digits(a, 1, 2)
		mo, ok2 := digits(b, 1, 2)
		y, ok3 := digits(c, 4, 4)
		if yy, short := digits(c, 2, 2); short && (m.lang == langDE || m.inHead() && m.lang != langEN && m.lang != 0) && (len(a) == 2 && len(b) == 2 || m.inHead() && m.hourBehind(k+1)) {
			y, ok3 = 2000+yy, true // 12.09.19, as desks and exchanges stamp in German; 4.9.19, 6:40 Uhr
		}
		if ok1 && ok2 && ok3 && validDay(mo, d) && y >= 1500 && y < 2200 {
			m.date(y, mo, d, k, k+1)
			return
		}
		y, ok1 = digits(a, 4, 4) // 2018.04.05
		mo, ok2 = digits(b, 2, 2)
		d, ok3 = digits(c, 2, 2)
		if ok1 && ok2 && ok3 && validDay(mo, d) && isNewsYear(y) {
			m.date(y, mo, d, k, k+1)
		}
		return
	}
	a, ok1 := m.number(k, 1, 2)
	b, ok2 := m.number(k+2, 1, 2)
	y, ok3 := m.number(k+4, 4, 4)
	if yy, short := m.number(k+4, 2, 2); short && (m.inHead() || m.stampedHour(k+5)) && m.lang != langEN && m.lang != 0 {
		y, ok3 = 2000+yy, true // Publié le 16/12/23 à 10h02; 11-03-26 12:52:17 where an agency stamps what it sent
	}
	if !ok1 || !ok2 || !ok3 || y < 1500 || y > 2200 || m.flag(k+1, tSpace) || m.is(k-1, '/') {
		return
	}
	// 15·04·24 is how papers of Spain set it
	if sep := m.toks[k+1].code; sep != '/' && sep != '-' && (sep != codeBullet || m.flag(k+2, tSpace)) || !m.is(k+3, sep) {
		return
	}
	switch {
	case m.lang != langEN && m.lang != 0 && validDay(b, a), a > 12 && validDay(b, a), a == b && validDay(b, a):
		m.date(y, b, a, k, k+5)
	case b > 12 && validDay(a, b):
		m.date(y, a, b, k, k+5)
	case validDay(a, b) && validDay(b, a):
		if z, ok := m.zoneBehind(k + 5); ok {
			switch {
			case monthFirst(z):
				m.date(y, a, b, k, k+5)
				return
			case dayFirst(z):
				m.date(y, b, a, k, k+5)
				return
			}
		}
		if w, ok := m.namedWeekday(k); ok && weekdayOf(y, a, b) != weekdayOf(y, b, a) {
			switch w {
			case weekdayOf(y, b, a):
				m.date(y, b, a, k, k+5)
				return
			case weekdayOf(y, a, b):
				m.date(y, a, b, k, k+5)
				return
			}
		}
		if m.hourOfDay(k + 5) {
			m.date(y, b, a, k, k+5)
		}
	}
}

// inHead says that the lines at the top of the text are at hand, where pages are
// dated.
func (m *marker) inHead() bool { return m.head.lines <= 2*headLines }

// zoneBehind is how many minutes east of Greenwich the zone is that an hour behind token k
// names.
func (m *marker) zoneBehind(k int32) (winter int, ok bool) {
	for j := k; j < k+7; j++ {
		if h := m.cueAt(j, cueZone); h != nil {
			return zones[h.arg].winter, true
		}
	}
	return 0, false
}

// monthFirst says that a zone is one of North America, where the month comes first: "2/8/2024
// 1:55 PM PT".
func monthFirst(winter int) bool { return winter <= -300 && winter >= -480 }

// dayFirst says that whoever writes English in a zone sets the day first: "08/07/2031 21:57
// BST". Greenwich is the whole world's, and in the Philippines and Japan both are used.
func dayFirst(winter int) bool { return winter >= 60 && winter <= 420 || winter >= 570 }

// hourBehind says whether an hour stands at token k, behind no more than a mark and the word for it: ", um 6:40".
func (m *marker) hourBehind(k int32) bool {
	if m.dashAt(k) || m.is(k, '-') || m.is(k, ',') || m.is(k, '|') {
		k++
	}
	if m.has(k, hourWord) && !m.flag(k, tUpper) {
		k++
	}
	hour, ok := m.number(k, 1, 2)
	minute, minutes := m.number(k+2, 2, 2)
	return ok && minutes && hour < 24 && minute < 60 && m.is(k+1, ':')
}

// hourOfDay says whether an hour of the afternoon counted from midnight stands at token k, behind no more
// than a dash, a comma or a stroke: who dates a page so sets the day first, "10/03/2031 - 15:42". Where the
// month comes first, hours are counted twice to twelve.
func (m *marker) hourOfDay(k int32) bool {
	if m.dashAt(k) || m.is(k, '-') || m.is(k, ',') || m.is(k, '|') {
		k++
	}
	hour, ok := m.number(k, 2, 2)
	_, minutes := m.number(k+2, 2, 2)
	return ok && minutes && hour > 12 && hour < 24 && (m.is(k+1, ':') || m.is(k+1, '.'))
}

// namedWithin is how many bytes behind a date that can be read both ways the
// text may name its day of the week: the head of an article and its lead.
const namedWithin = 1000

// namedWeekday is the first day of the week that the text names behind token k:
// news is of the day that it bears, so that tells 04/06/2019 of June from that of
// April. The paragraph of a date is often no more than the date, so the text is
// searched and not what is at hand of it.
func (m *marker) namedWeekday(k int32) (named time.Weekday, ok bool) {
	from := int(m.toks[k].start)
	s := m.src[from:min(len(m.src), from+namedWithin)]
	for d := time.Sunday; d <= time.Saturday; d++ {
		if at := strings.Index(s, d.String()); at >= 0 {
			named, ok, s = d, true, s[:at]
		}
	}
	return named, ok
}

func weekdayOf(year, month, day int) time.Weekday {
	return time.Date(year, time.Month(month), day, 0, 0, 0, 0, time.UTC).Weekday()
}

// isoDay reads the day of 2018-08-06 and of 2018-08-06T10:23:00Z, where the
// time is part of the same token.
func (m *marker) isoDay(k int32) (int, bool) {
	if !m.flag(k, tDigit) {
		return 0, false
	}
	s := m.text(k, k+1)
	if len(s) > 3 && s[2] == 'T' {
		s = s[:2]
	}
	return digits(s, 2, 2)
}
