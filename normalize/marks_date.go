package normalize

import (
	"fmt"
	"strings"
)

var weekdays = [...]string{"sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"}

var relativeDays = [...]string{"yesterday", "today", "tomorrow", "the day before yesterday", "the day after tomorrow"}

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
	if year, day, end := m.strokedDay(to); day > 0 && day <= daysIn[h.arg-1] {
		m.date(year, int(h.arg), day, from, end)
		return
	}
	day, dayFrom := m.dayBefore(from)
	year := 0
	if glued := m.is(from-1, '-') && !m.flag(from, tSpace); day > 0 && !glued && m.yearBehindDay(to) {
		day = 0 // "Channel 5 December 3, 2024": the number is of what stands before
	}
	if day > 0 {
		from = dayFrom
		if year, to = m.yearAfter(to); year == 0 {
			year, to = m.stampedYear(to)
		}
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
	if day > daysIn[h.arg-1] || h.detail == foreignMonth && (year == 0 || !m.flag(h.tok, tUpper)) {
		return
	}
	m.date(year, int(h.arg), day, from, to)
}

// strokedDay reads the day and the year behind the month that ends before token k, each behind a
// dash between spaces, as papers of Ghana stamp their pages: "Oct - 10 - 2017".
func (m *marker) strokedDay(k int32) (year, day int, end int32) {
	if !m.is(k, '-') || !m.is(k+2, '-') || !m.flag(k+1, tSpace) {
		return 0, 0, k
	}
	y, ok := m.newsYear(k + 3)
	if !ok {
		return 0, 0, k
	}
	return y, m.ordinal(k + 1), k + 4
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
	if m.is(j, '.') || m.is(j, '-') || j > 0 && m.is(j, codeOther) && m.text(j-1, j+1) == "1°" { // 1° agosto
		j--
	}
	if day := m.ordinal(j); day > 0 {
		// "3.6 May" is no date, and neither is "$6 August".
		return day, j
	}
	return 0, k
}

// yearBehindDay says whether a day and a year follow the month that ends before token k.
func (m *marker) yearBehindDay(k int32) bool {
	day, end := m.dayAfter(k)
	if day == 0 {
		return false
	}
	year, _ := m.yearAfter(end)
	return year > 0
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

// stampedYear reads the two digits of a year behind the hyphen at token k, where systems stamp
// day and hour: "07-FEB-31 09:06"; 0 and k if there is no such stamp. Without the hour it may be a
// spread of years, or of days.
func (m *marker) stampedYear(k int32) (year int, end int32) {
	if y, ok := m.number(k+1, 2, 2); ok && m.is(k, '-') && !m.flag(k, tSpace) && !m.flag(k+1, tSpace) && m.stampedHour(k+2) {
		return 2000 + y, k + 2
	}
	return 0, k
}

// stampedHour says whether an hour counted from midnight stands at token k: "09:06", "12:52:17".
func (m *marker) stampedHour(k int32) bool {
	hour, ok := m.number(k, 2, 2)
	minutes, also := m.number(k+2, 2, 2)
	return ok && also && hour < 24 && minutes < 60 && m.flag(k, tSpace) && m.is(k+1, ':') && !m.flag(k+2, tSpace)
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
	if m.feast(h) || m.dayName(h) || m.habit(h) {
		return
	}
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
	if k := h.end; m.flag(h.tok, tUpper) && (m.word(k, "programme") || m.word(k, "program") || m.word(k, "show") || m.flag(k, tUpper) && m.has(k, newsroomWord)) {
		return // the BBC's Today programme, the newsroom of Heute
	}
	if m.era(h) || m.endsDay(h) {
		return
	}
	m.add(Date, relativeDays[h.arg], h.detail, h.tok, h.end)
}

// endsDay says that the last mark is a day of which h is the end: "the day before yesterday".
func (m *marker) endsDay(h *hit) bool {
	n := len(m.marks) - 1
	return n >= 0 && m.marks[n].Kind == Date && m.marks[n].End == m.toks[h.end-1].end
}

// worlds are what an age has: "the world of yesterday", "les villes de demain". What a day
// has, a meeting or a match, is none of them.
var worlds = listOf(`world worlds welt welten monde mondes mondo mondi mundo mundos wereld werelden
	cities jobs leaders generation generations citizens technology technologies
	ville villes métier métiers emplois école écoles voiture voitures agriculture génération générations société enfants citoyens énergie énergies mobilité technologie usine usines habitat médecine défis talents
	città mestieri scuola scuole agricoltura generazione generazioni società cittadini energia energie mobilità tecnologia tecnologie fabbrica fabbriche medicina sfide
	cidade cidades profissões escola escolas carro carros agricultura geração gerações sociedade cidadãos mobilidade tecnologias fábrica fábricas desafios
	ciudad ciudades escuela sociedad generación generaciones ciudadanos tecnología tecnologías movilidad fábrica`)

// era says that a day relative to today names an age: that of a world in any language, and in English
// whatever is of tomorrow ("the car of tomorrow"), since days are put otherwise there.
func (m *marker) era(h *hit) bool {
	k := h.tok - 1
	if m.is(h.end, '\'') && m.word(h.end+1, "s") && m.listed(worlds, h.end+2) {
		return true // tomorrow's cities
	}
	if m.is(k, '\'') && m.word(k-1, "d") {
		k-- // d'hier
	} else if !m.has(k, ofWord) {
		return false
	}
	return m.listed(worlds, k-1) || m.lang == langEN && h.arg == 2
}

func validDay(month, day int) bool {
	return month >= 1 && month <= 12 && day >= 1 && day <= daysIn[month-1]
}
