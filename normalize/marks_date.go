package normalize

import (
	"fmt"
	"strings"
	"time"
)

var weekdays = [...]string{"sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"}

var relativeDays = [...]string{"yesterday", "today", "tomorrow"}

// daysIn is the most days that a month has in any year.
var daysIn = [...]int{31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31}

// monthDate reads the date around the name of a month: August 6, 2018; Aug. 6;
// 6 August 2018; 6. August 2018; le 6 août; 6 de agosto de 2018; the 6th of
// August; 6-Aug-2018. A month without a day is no date.
func (m *marker) monthDate(h *hit) {
	from, to := h.tok, h.end
	if m.is(to, '.') && !m.flag(to, tSpace) {
		to++
	}
	day, dayFrom := m.dayBefore(from)
	year := 0
	if day > 0 {
		from = dayFrom
		year, to = m.yearAfter(to)
	} else if year, day = m.weekdayed(from, to); day > 0 {
		from -= 2
		_, to = m.yearAfter(to)
	} else {
		if m.is(to, '-') && !m.flag(to, tSpace) {
			to++
		}
		var end int32
		if day, end = m.dayAfter(to); day == 0 {
			return
		}
		year, to = m.yearAfter(end)
	}
	if day > daysIn[h.arg-1] || h.detail == foreignMonth && (year == 0 || from < h.tok || !m.flag(h.tok, tUpper)) {
		return
	}
	m.date(year, int(h.arg), day, from, to)
}

// weekdayed reads the day before the comma in front of the month [from, to) and the year
// behind, as blogs stamp their pages: "martes 16, May 2017".
func (m *marker) weekdayed(from, to int32) (year, day int) {
	if !m.is(from-1, ',') || m.cueAt(from-3, cueDay) == nil {
		return 0, 0
	}
	if year, _ = m.yearAfter(to); year == 0 {
		return 0, 0
	}
	return year, m.ordinal(from - 2)
}

// dayBefore reads the day of the month that ends before token k, over "de",
// "of", an ordinal point and a hyphen.
func (m *marker) dayBefore(k int32) (day int, from int32) {
	j := k - 1
	if m.has(j, particle) || m.word(j, "of") {
		j--
	}
	if m.is(j, '.') || m.is(j, '-') {
		j--
	}
	if day := m.ordinal(j); day > 0 {
		// "3.6 May" is no date, and neither is "$6 August".
		return day, j
	}
	return 0, k
}

// dayAfter reads the day of the month at token k, which follows the month.
func (m *marker) dayAfter(k int32) (day int, end int32) {
	if m.word(k, "the") {
		k++
	}
	if day := m.ordinal(k); day > 0 && !m.is(k+1, '%') && !(m.is(k+1, ':') && m.flag(k+2, tDigit) && !m.flag(k+2, tSpace)) {
		return day, k + 1
	}
	return 0, k
}

// ordinal is the day of the month that token k stands for, 0 if none: 6, 06,
// 6th, 1er, 1º.
func (m *marker) ordinal(k int32) int {
	if !m.flag(k, tDigit) {
		return 0
	}
	s := m.text(k, k+1)
	n := 0
	for n < len(s) && s[n] >= '0' && s[n] <= '9' {
		n++
	}
	switch strings.ToLower(s[n:]) {
	case "", "st", "nd", "rd", "th", "er", "º", "ª", "°", "e", "de", "ste":
	default:
		return 0
	}
	if d, ok := digits(s[:n], 1, 2); ok && d >= 1 && d <= 31 {
		return d
	}
	return 0
}

// yearAfter reads a year after token k, over a comma, "de" and a hyphen; 0 and
// k if none follows.
func (m *marker) yearAfter(k int32) (year int, end int32) {
	j := k
	if m.is(j, ',') || m.is(j, '-') && !m.flag(j, tSpace) || m.word(j, "de") || m.word(j, "del") {
		j++
	}
	if y, ok := m.number(j, 4, 4); ok && y >= 1500 && y < 2200 {
		return y, j + 1
	}
	return 0, k
}

// date adds a date over the tokens [from, to); a year of 0 is none.
func (m *marker) date(year, month, day int, from, to int32) {
	value := dateValue(year, month, day)
	m.add(Date, value, "", from, to)
	if year > 0 && m.head.year == 0 {
		m.head.year, m.head.month, m.head.day = year, month, day
	}
}

func dateValue(year, month, day int) string {
	if year == 0 {
		return yearlessDates[month-1][day-1]
	}
	return fmt.Sprintf("%04d-%02d-%02d", year, month, day)
}

// yearlessDates are the values of dates without a year: most of the news has no
// other.
var yearlessDates = func() (t [12][31]string) {
	for month := range t {
		for day := range t[month] {
			t[month][day] = fmt.Sprintf("--%02d-%02d", month+1, day+1)
		}
	}
	return t
}()

// weekday: on Monday, am Montag, lundi. The names of weekdays are capitals in
// English, German and Dutch alone; there and everywhere a weekday inside the
// name of a source has been taken by it.
func (m *marker) weekday(h *hit) {
	detail := m.nextOrLast(h)
	if detail == "" {
		detail = m.partOfDay(h)
	}
	m.add(Date, weekdays[h.arg], detail, h.tok, h.end)
}

// nextOrLast tells "last Monday" and "next Monday" from plain "Monday".
func (m *marker) nextOrLast(h *hit) string {
	for _, k := range []int32{h.tok - 1, h.end} {
		if m.has(k, lastWord) {
			return "last"
		}
		if m.has(k, nextWord) {
			return "next"
		}
	}
	return ""
}

func (m *marker) relativeDay(h *hit) {
	if k := h.end; m.flag(h.tok, tUpper) && (m.word(k, "programme") || m.word(k, "program") || m.word(k, "show")) {
		return // the BBC's Today programme
	}
	m.add(Date, relativeDays[h.arg], h.detail, h.tok, h.end)
}

// numericDate reads 2018-08-06, 06.08.2018, 6/8/2018 and the like from token
// k. The order of day and month is that of the text's language; in English,
// where both are used, a date that can be read both ways is the one that falls on
// the day of the week which the text names first, or none.
func (m *marker) numericDate(k int32) {
	if y, ok := m.number(k, 4, 4); ok {
		sep := m.toks[min(k+1, int32(len(m.toks)-1))].code
		if y < 1500 || y > 2200 || sep != '-' && sep != '/' || !m.is(k+3, sep) {
			return
		}
		mo, ok1 := m.number(k+2, 2, 2)
		d, ok2 := m.isoDay(k + 4)
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
		if yy, short := digits(c, 2, 2); short && (m.lang == langDE || m.inHead() && m.lang != langEN && m.lang != 0) && len(a) == 2 && len(b) == 2 {
			y, ok3 = 2000+yy, true // 12.09.19, as desks and exchanges stamp in German
		}
		if ok1 && ok2 && ok3 && validDay(mo, d) && y >= 1500 && y < 2200 {
			m.date(y, mo, d, k, k+1)
			return
		}
		y, ok1 = digits(a, 4, 4) // 2018.04.05
		mo, ok2 = digits(b, 2, 2)
		d, ok3 = digits(c, 2, 2)
		if ok1 && ok2 && ok3 && validDay(mo, d) && y >= 1900 && y < 2200 {
			m.date(y, mo, d, k, k+1)
		}
		return
	}
	a, ok1 := m.number(k, 1, 2)
	b, ok2 := m.number(k+2, 1, 2)
	y, ok3 := m.number(k+4, 4, 4)
	if yy, short := m.number(k+4, 2, 2); short && m.inHead() && m.lang != langEN && m.lang != 0 {
		y, ok3 = 2000+yy, true // Publié le 16/12/23 à 10h02
	}
	if !ok1 || !ok2 || !ok3 || y < 1500 || y > 2200 || m.flag(k+1, tSpace) || m.is(k-1, '/') {
		return
	}
	if sep := m.toks[k+1].code; sep != '/' && sep != '-' || !m.is(k+3, sep) {
		return
	}
	switch {
	case m.lang != langEN && m.lang != 0 && validDay(b, a), a > 12 && validDay(b, a), a == b && validDay(b, a):
		m.date(y, b, a, k, k+5)
	case b > 12 && validDay(a, b):
		m.date(y, a, b, k, k+5)
	case validDay(a, b) && validDay(b, a) && m.american(k+5):
		m.date(y, a, b, k, k+5)
	case validDay(a, b) && validDay(b, a):
		if w, ok := m.namedWeekday(k); ok && weekdayOf(y, a, b) != weekdayOf(y, b, a) {
			switch w {
			case weekdayOf(y, b, a):
				m.date(y, b, a, k, k+5)
			case weekdayOf(y, a, b):
				m.date(y, a, b, k, k+5)
			}
		}
	}
}

// inHead says that the lines at the top of the text are at hand, where pages are
// dated.
func (m *marker) inHead() bool { return m.head.lines <= 2*headLines }

// american says whether an hour behind token k names a zone of America, where the
// month comes first: "2/8/2024 1:55 PM PT".
func (m *marker) american(k int32) bool {
	for j := k; j < k+7; j++ {
		if h := m.cueAt(j, cueZone); h != nil {
			return zones[h.arg].winter <= -300 && zones[h.arg].winter >= -480
		}
	}
	return false
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

func validDay(month, day int) bool {
	return month >= 1 && month <= 12 && day >= 1 && day <= daysIn[month-1]
}
