package normalize

import (
	"fmt"
	"strconv"
	"strings"
	"time"
)

// A zone is a time zone as newsrooms write it. With a rule, winter is the
// offset out of summer time, in minutes east of Greenwich.
type zone struct {
	winter int
	rule   summerRule
}

// plainZone is the zone that is written as a word too: "10:23 AM Eastern".
const plainZone = 1

type summerRule uint8

const (
	noSummer summerRule = iota
	american            // second Sunday of March to first Sunday of November, since 2007
	european            // last Sunday of March to last Sunday of October, since 1996
)

var zones = [...]zone{
	0: {0, noSummer}, 1: {-300, american}, 2: {-360, american}, 3: {-420, american}, 4: {-480, american},
	5: {-300, noSummer}, 6: {-240, noSummer}, 7: {-360, noSummer}, 8: {-420, noSummer}, 9: {-480, noSummer},
	10: {60, noSummer}, 11: {120, noSummer}, 12: {60, european}, 13: {540, noSummer}, 14: {330, noSummer},
	15: {180, noSummer}, 16: {480, noSummer}, 17: {0, european}, 18: {600, noSummer},
}

// zoneTime reads the clock time before the name of a zone: 1730 GMT, 10:23 AM
// ET, 17h30 GMT, 17.30 Uhr MESZ.
func (m *marker) zoneTime(h *hit) {
	minute, from := m.timeBefore(h.tok)
	// "et" is the French for "and".
	if minute < 0 || h.end == h.tok+1 && !m.flag(h.tok, tCaps) && !(h.arg == plainZone && m.flag(h.tok, tUpper)) {
		return
	}
	local := fmt.Sprintf("%02d:%02d %s", minute/60, minute%60, m.text(h.tok, h.end))
	z := zones[h.arg]
	offset, known := z.winter, true
	if z.rule != noSummer {
		if known = m.head.year > 0; known && summer(z.rule, m.head.year, m.head.month, m.head.day) {
			offset += 60
		}
	}
	value := ""
	if known {
		utc := ((minute-offset)%1440 + 1440) % 1440
		value = fmt.Sprintf("%02d:%02dZ", utc/60, utc%60)
	}
	m.add(Clock, value, local, from, h.end)
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

// cutAny cuts s around the first of the bytes in any.
func cutAny(s, any string) (before, after string, found bool) {
	if i := strings.IndexAny(s, any); i >= 0 {
		return s[:i], s[i+1:], true
	}
	return s, "", false
}

// summer says whether a day lies in summer time; the hour of the change is
// beyond what a date line can tell.
func summer(rule summerRule, year, month, day int) bool {
	d := time.Date(year, time.Month(month), day, 12, 0, 0, 0, time.UTC)
	from, to := sundayOf(year, time.March, 2), sundayOf(year, time.November, 1)
	if rule == european {
		from, to = sundayOf(year, time.March, -1), sundayOf(year, time.October, -1)
	}
	return !d.Before(from) && d.Before(to)
}

// sundayOf is the nth Sunday of a month, -1 for its last, at midnight.
func sundayOf(year int, month time.Month, n int) time.Time {
	if n < 0 {
		last := time.Date(year, month+1, 0, 0, 0, 0, 0, time.UTC)
		return last.AddDate(0, 0, -int(last.Weekday()))
	}
	first := time.Date(year, month, 1, 0, 0, 0, 0, time.UTC)
	return first.AddDate(0, 0, (7-int(first.Weekday()))%7+7*(n-1))
}

// figure is a share price's move: "+3.6%".
func figure(sign, number string, language uint8) string {
	if language != langEN && language != 0 || strings.Count(number, ",") == 1 && !strings.Contains(number, ".") {
		number = strings.ReplaceAll(number, ",", ".")
	}
	if _, err := strconv.ParseFloat(number, 64); err != nil {
		return ""
	}
	return sign + number + "%"
}
