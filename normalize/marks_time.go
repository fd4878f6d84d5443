package normalize

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// zoneTime reads the clock time before the name of a zone: 1730 GMT, 10:23 AM
// ET, 17h30 GMT, 17.30 Uhr MESZ.
func (m *marker) zoneTime(h *hit) {
	z := &zones[h.arg]
	if z.inCapitals() && h.end == h.tok+1 && !m.caps(h.tok) {
		return // "et" is the French for "and"
	}
	minute, from := m.timeBefore(h.tok)
	// There are ten Pacific islands.
	if minute < 0 || z.plain && (!m.flag(h.tok, tUpper) || !strings.ContainsAny(m.text(from, h.tok), ":apAP")) {
		return
	}
	to := h.end
	offset, known := z.offset(m.head.year, m.head.month, m.head.day)
	if h.arg == greenwich {
		var east int
		if east, to = m.east(to); to > h.end {
			offset = east
		}
	}
	local := fmt.Sprintf("%02d:%02d %s", minute/60, minute%60, m.text(h.tok, to))
	value := ""
	if known {
		value = atGreenwich(minute - offset)
	} else {
		m.dayless = append(m.dayless, daylessTime{m.toks[from].start, minute, z})
	}
	m.add(Clock, value, local, from, to)
}

// zoneAt says whether the time of day that ends before token k names its zone there.
func (m *marker) zoneAt(k int32) bool {
	if m.is(k, '(') {
		k++
	}
	h := m.cueAt(k, cueZone)
	return h != nil && (!zones[h.arg].inCapitals() || h.end > h.tok+1 || m.caps(h.tok)) // "10 Uhr ist", "17h30 et"
}

// A daylessTime is a time of a zone with summer time that was read before the
// text had given a day: "13:55 PT, 8 February 2024". It begins at byte start.
type daylessTime struct {
	start  int32
	minute int
	zone   *zone
}

// zoneDays gives such times the offset of the day that the text gave later. Marks
// are in order.
func (m *marker) zoneDays() {
	for _, d := range m.dayless {
		offset, known := d.zone.offset(m.head.year, m.head.month, m.head.day)
		if !known {
			continue
		}
		i, _ := slices.BinarySearchFunc(m.marks, d.start, func(x Mark, start int32) int { return cmp.Compare(x.Start, start) })
		for ; i < len(m.marks) && m.marks[i].Start == d.start; i++ {
			if x := &m.marks[i]; x.Kind == Clock && x.Value == "" {
				x.Value = atGreenwich(d.minute - offset)
			}
		}
	}
}

// atGreenwich is a time of day there, by its minutes since the midnight of some day.
func atGreenwich(minutes int) string {
	minutes = (minutes%1440 + 1440) % 1440
	return fmt.Sprintf("%02d:%02dZ", minutes/60, minutes%60)
}

// east reads the offset behind GMT or UTC at token k, "+2" or "-0330", in
// minutes, and where it ends: k if there is none.
func (m *marker) east(k int32) (minutes int, end int32) {
	if !m.is(k, '+') && !m.is(k, '-') || m.flag(k, tSpace) || m.flag(k+1, tSpace) {
		return 0, k
	}
	v, ok := m.number(k+1, 1, 4)
	if !ok {
		return 0, k
	}
	if v < 100 {
		v *= 100
	}
	end = k + 2
	if w, ok := m.number(end+1, 2, 2); ok && v%100 == 0 && m.is(end, ':') && !m.flag(end+1, tSpace) {
		v, end = v+w, end+2
	}
	minutes = v/100*60 + v%100
	if minutes > 14*60 {
		return 0, k
	}
	if m.is(k, '-') {
		minutes = -minutes
	}
	return minutes, end
}

// timeBefore reads the time of day that ends before token k, in minutes since
// midnight, and where it begins; -1 if there is none.
func (m *marker) timeBefore(k int32) (minute int, from int32) {
	j := k - 1
	if m.is(j, '(') || m.is(j, ',') {
		j--
	}
	if m.word(j, "uhr") || m.word(j, "uur") || m.word(j, "heures") || m.word(j, "horas") || m.word(j, "hrs") || m.word(j, "ore") {
		j--
	}
	half := 0 // 1 a.m., 2 p.m.
	if m.is(j, '.') && (m.word(j-1, "m")) && m.is(j-2, '.') && (m.word(j-3, "a") || m.word(j-3, "p")) {
		half = 1
		if m.word(j-3, "p") {
			half = 2
		}
		j -= 4
	} else if m.word(j, "am") || m.word(j, "pm") {
		half = 1
		if m.word(j, "pm") {
			half = 2
		}
		j--
	}
	if !m.flag(j, tDigit) {
		return -1, k
	}
	s := strings.ToLower(m.text(j, j+1))
	if rest, ok := strings.CutSuffix(s, "am"); ok {
		s, half = rest, 1
	} else if rest, ok := strings.CutSuffix(s, "pm"); ok {
		s, half = rest, 2
	}
	from = j
	hour, min := -1, 0
	if m.is(j-1, ':') && !m.flag(j, tSpace) {
		if m.is(j-3, ':') && !m.flag(j-2, tSpace) { // with seconds
			j -= 2
			s = m.text(j, j+1)
		}
		v, ok := m.number(j-2, 1, 2)
		w, ok2 := digits(s, 2, 2)
		if !ok || !ok2 {
			return -1, k
		}
		hour, min, from = v, w, j-2
	} else if a, b, ok := cutAny(s, ".h"); ok {
		v, ok1 := digits(a, 1, 2)
		w, ok2 := digits(b, 2, 2)
		if b == "" {
			w, ok2 = 0, true
		}
		if !ok1 || !ok2 {
			return -1, k
		}
		hour, min = v, w
	} else if v, ok := digits(s, 4, 4); ok {
		if half == 0 && (m.monthBefore(j) || m.is(j-1, '-') || m.is(j-1, '+')) {
			return -1, k // "25 September 2008 (UTC)", "-0700 (PDT)"
		}
		hour, min = v/100, v%100
	} else if v, ok := digits(s, 1, 2); ok {
		hour = v
	}
	switch {
	case half > 0 && (hour < 1 || hour > 12):
		return -1, k
	case half == 1 && hour == 12:
		hour = 0
	case half == 2 && hour < 12:
		hour += 12
	}
	if hour < 0 || hour > 24 || min > 59 || hour == 24 && min > 0 {
		return -1, k
	}
	return hour%24*60 + min, from
}

// monthBefore says whether the name of a month stands before token k, a comma
// or the day of the month aside: what follows is a year.
func (m *marker) monthBefore(k int32) bool {
	for j := k - 1; j >= k-3 && j >= 0; j-- {
		if m.cueAt(j, cueMonth) != nil {
			return true
		}
		if !m.is(j, ',') && !m.is(j, '.') && !m.flag(j, tDigit) {
			break
		}
	}
	return false
}

// cutAny cuts s around the first of the bytes in any.
func cutAny(s, any string) (before, after string, found bool) {
	for i := range len(s) {
		for j := range len(any) {
			if s[i] == any[j] {
				return s[:i], s[i+1:], true
			}
		}
	}
	return s, "", false
}

// figure is a share price's move: "+3.6%".
func figure(sign, number string, language uint8) string {
	if language != langEN && language != 0 || strings.Count(number, ",") == 1 && !strings.Contains(number, ".") {
		number = strings.ReplaceAll(number, ",", ".")
	}
	if !decimal(number) {
		if _, err := strconv.ParseFloat(number, 64); err != nil {
			return ""
		}
	}
	return sign + number + "%"
}

// decimal says whether s is a number of few digits, perhaps with a point among them, as nearly
// all are.
func decimal(s string) bool {
	points := 0
	for i := range len(s) {
		switch c := s[i]; {
		case c == '.':
			points++
		case c < '0' || c > '9':
			return false
		}
	}
	return points < 2 && len(s) > points && len(s) < 16
}
