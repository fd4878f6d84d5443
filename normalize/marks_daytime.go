package normalize

import "strings"

// A story tells at which hour things happened and were said: "gegen 7.50 Uhr", "om 19.30
// uur", "à 18h30", "a las 11:19 horas", "alle ore 7.50", "às 17h30", "about 7:50 a.m.".
// Each language has its own sign of an hour, since a number alone is none, and most have
// words for it that count hours as well: "24 uur", "dans 3 heures", "las 72 horas".

// hourBytes is the most bytes of a token that is an hour: "10.30am".
const hourBytes = 7

// daytime marks the hour that the number at token k, which mayHour, tells, if it is one.
// One with its zone, or with a price, is a mark of another rule.
func (m *marker) daytime(k int32) {
	t := &m.toks[k]
	var minute, end int32
	var ok bool
	switch m.lang {
	case langEN:
		minute, end, ok = m.halfDayHour(k)
	case langDE, langNL:
		minute, end, ok = m.unitHour(k)
	case langFR, langES, langIT, langPT:
		minute, end, ok = m.ledHour(k)
	}
	if !ok {
		minute, end, ok = m.entryHour(k)
	}
	if !ok || m.zoneAt(end) {
		return
	}
	from := k
	if m.saysHour(k - 1) {
		from--
	}
	if m.clockWithin(t.start, t.start+1) {
		return
	}
	m.add(Clock, hourText(int(minute)), hourDetail, from, end)
}

// entryHour reads the hour with which an entry of a page's ticker begins its line: "22:07 Der
// Hafen ist seit dem Abend gesperrt". Tables have it too, but go on for fewer words.
func (m *marker) entryHour(k int32) (minute, end int32, ok bool) {
	if k > 0 && !m.flag(k, tLine) || !m.is(k+1, ':') {
		return 0, k, false
	}
	minute, end, exact, ok := m.figures(k)
	if !ok || !exact || !m.flag(end, tUpper|tSpace) || int(end)+openingProse >= len(m.toks) {
		return 0, k, false
	}
	for j := end; j < end+openingProse; j++ {
		if m.flag(j, tLine) {
			return 0, k, false
		}
	}
	return minute, end, true
}

// mayHour says whether the number at token k may be an hour, by the first letter and the
// length of its sign, which most numbers have not, or by a colon. In the Romance languages the
// word before it tells.
func (m *marker) mayHour(k int32) bool {
	t := &m.toks[k]
	if t.end-t.start > hourBytes {
		return false
	}
	sign, long := byte(0), int32(0) // what stands behind
	if int(k)+1 < len(m.toks) {
		behind := &m.toks[k+1]
		sign, long = m.src[behind.start]|0x20, behind.end-behind.start
	}
	if sign == ':' { // it has the bit
		return true
	}
	switch m.lang {
	case langEN:
		return long <= int32(len("am")) && (sign == 'a' || sign == 'p') || m.src[t.end-1]|0x20 == 'm' || sign == 'h' && t.end-t.start == 4
	case langDE, langNL:
		return sign == 'u' && long == int32(len("uhr"))
	}
	return true
}

// hourText writes the minute of a day, "07:50".
func hourText(minute int) string {
	h, m := minute/60, minute%60
	return string([]byte{'0' + byte(h/10), '0' + byte(h%10), ':', '0' + byte(m/10), '0' + byte(m%10)})
}

// hourDetail is the detail of a clock that gives the hour of something.
const hourDetail = "hour"

// figures reads the figures of an hour at token k, as minutes since midnight, and where
// they end; exact says that it has minutes: "7", "7.50", "7:50", "7h", "7h50", "18 h 30".
func (m *marker) figures(k int32) (minute, end int32, exact, ok bool) {
	s := strings.ToLower(m.text(k, k+1))
	cuts := ".h"
	if m.lang == langES && (m.word(k+1, "horas") || m.word(k+1, "h")) {
		cuts = ".,h" // "las 15,30 horas"
	}
	hour, rest, cut := cutAny(s, cuts)
	end = k + 1
	switch {
	case cut && rest == "" && !strings.HasSuffix(s, "h"):
		return 0, k, false, false
	case !cut && m.is(end, ':') && !m.flag(end, tSpace) && int(k+2) < len(m.toks) && !m.flag(k+2, tSpace):
		if rest = m.text(k+2, k+3); m.is(k+3, ':') {
			return 0, k, false, false
		}
		end, cut = k+3, true
	case !cut && m.lang&(langFR|langPT) != 0 && m.word(end, "h"):
		end = k + 2
		if _, two := m.number(end, 2, 2); two && !m.flag(end, tSentence) {
			rest, end = m.text(end, end+1), end+1
		}
	}
	exact = rest != ""
	if !exact {
		rest = "00"
	}
	h, okHour := digits(hour, 1, 2)
	mm, okMinute := digits(rest, 2, 2)
	if !okHour || !okMinute || h > 23 || mm > 59 {
		return 0, k, false, false
	}
	return int32(h*60 + mm), end, exact, true
}

// unitHour reads an hour of German and Dutch, which has the word for it behind.
func (m *marker) unitHour(k int32) (minute, end int32, ok bool) {
	minute, end, exact, ok := m.figures(k)
	switch {
	case !ok:
		return 0, k, false
	case m.lang == langDE:
		ok = m.word(end, "uhr")
	default:
		ok = m.word(end, "uur") && (exact || m.listed(dutchHourLeads, k-1))
	}
	if ok && !exact && m.lang == langDE {
		if past := m.minutesBehind(end + 1); past > 0 {
			return minute + past, end + 2, true
		}
	}
	half, end := m.halfBehind(end + 1)
	return half.of(minute), end, ok
}

// minutesBehind are the minutes that stand at token k behind a German hour and its word, "um 21 Uhr 45 am Hafen", 0 if none
// do: two figures that count nothing, "um 17 Uhr 30 Leute", as a small word of grammar or no word behind them tells.
func (m *marker) minutesBehind(k int32) int32 {
	past, ok := m.number(k, 2, 2)
	if !ok || past > 59 || m.flag(k, tSentence) || m.is(k+1, '%') || m.is(k+1, '-') {
		return 0
	}
	if !m.ends(k+1) && (m.clause(k+1) == 0 || m.flag(k+1, tUpper) || m.listed(countedWith, k+1)) {
		return 0
	}
	return int32(past)
}

// countedWith stand between a number and what it counts.
var countedWith = listOf(`weitere andere mehrere viele zahlreiche bis und oder von`)

// dutchHourLeads stand before an hour, and before no number of hours.
var dutchHourLeads = listOf(`om rond omstreeks tegen vanaf`)

// halfDayHour reads an hour of English: with its half of the day, "7:50 a.m.", "6pm", or
// of twenty-four with a word before it, "at 18:30".
func (m *marker) halfDayHour(k int32) (minute, end int32, ok bool) {
	s := strings.ToLower(m.text(k, k+1))
	if len(s) == 4 && m.listed(hourUnits, k+1) {
		return m.serviceHour(k)
	}
	half := ""
	if strings.HasSuffix(s, "am") || strings.HasSuffix(s, "pm") {
		half, s = s[len(s)-2:], s[:len(s)-2]
	}
	hour, rest, cut := cutAny(s, ".")
	end = k + 1
	if !cut && half == "" && m.is(end, ':') && !m.flag(end, tSpace) && !m.flag(end+1, tSpace) && int(k)+2 < len(m.toks) {
		rest = strings.ToLower(m.text(k+2, k+3))
		if strings.HasSuffix(rest, "am") || strings.HasSuffix(rest, "pm") {
			half, rest = rest[len(rest)-2:], rest[:len(rest)-2]
		}
		end, cut = k+3, true
	}
	colon := end == k+3
	if half == "" {
		half, end = m.halfAt(end)
	}
	if !cut {
		rest = "00"
	}
	h, okHour := digits(hour, 1, 2)
	mm, okMinute := digits(rest, 2, 2)
	switch {
	case !okHour || !okMinute || mm > 59:
		return 0, k, false
	case half == "":
		part, behind := m.halfBehind(end)
		return part.of(int32(h*60 + mm)), behind, colon && h < 24 && !m.is(end, ':') && m.saysHour(k-1)
	case h < 1 || h > 12:
		return 0, k, false
	}
	if h == 12 {
		h = 0
	}
	if half == "pm" {
		h += 12
	}
	return int32(h*60 + mm), end, true
}

var (
	hourUnits = listOf(`hours hrs`)
	// serviceLeads stand before an hour; "after 1200 hours" and "by 1800 hours" are sums too.
	serviceLeads = listOf(`at around about approximately until till from`)
)

// serviceHour reads an hour as police, armies and India's papers write it: "at 1418 hours",
// "around 0930 hrs". A number of hours goes on with what they were spent on.
func (m *marker) serviceHour(k int32) (minute, end int32, ok bool) {
	n, figures := m.number(k, 4, 4)
	end = k + 2
	if !figures || n/100 > 23 || n%100 > 59 || !m.listed(serviceLeads, k-1) || m.has(end, ofWord) || m.word(end, "a") || m.word(end, "per") || m.is(end, '\'') {
		return 0, k, false
	}
	return int32(n/100*60 + n%100), end, true
}

// halfAt reads the half of the day at token k, "am", "p.m.", and where it ends.
func (m *marker) halfAt(k int32) (half string, end int32) {
	switch {
	case m.word(k, "am"), m.word(k, "pm"):
		return strings.ToLower(m.text(k, k+1)), k + 1
	case (m.word(k, "a") || m.word(k, "p")) && m.is(k+1, '.') && m.word(k+2, "m") && !m.flag(k+2, tSpace):
		half, end = strings.ToLower(m.text(k, k+1))+"m", k+3
		if m.is(end, '.') {
			end++
		}
	default:
		end = k
	}
	return half, end
}
