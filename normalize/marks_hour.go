package normalize

import (
	"slices"
	"strings"
)

// hourReach is how many tokens an hour may stand from the figure that was read
// at it: "bondissait de 17,2% à 23,45 euros vers 09H15", with the name of a
// share between them where the hour comes first.
const hourReach = 16

// marketHour reads a price's move with the hour at which it stood there, as the
// desks of Europe write while their markets are open: "prenait 3,2% vers 10H30",
// "subían un 9,3 % a las 10:30 horas". The percentage is the tokens [k, end). The hour
// is that of the writer's clock, and the sentence has to speak of shares: turnout in
// elections rises by the hour too. It says whether there is one.
func (m *marker) marketHour(k, end int32) bool {
	lo, hi := m.bounds(k, end, hourReach)
	if !m.hourIn(lo, hi) {
		return false
	}
	for j := lo; j < hi; j++ {
		if !m.flag(j, tDigit) || j >= k && j < end {
			continue
		}
		minute, last := m.hourAt(j)
		if minute < 0 {
			continue
		}
		sign, from, to := m.sign(k, end, lo, hi)
		switch {
		case sign == "" || !m.sharesNear(lo, hi) && !m.quotedIn(m.bounds(k, end, sharesReach)):
			return false
		case m.zoneAt(last):
			return false // a time with its zone is a mark of its own, beside the price
		}
		text := figure(sign, m.text(k, k+1), m.lang)
		m.dropHours(m.toks[j].start)
		m.add(Clock, hourText(minute), text, min(from, j-1), max(to, last))
		return true
	}
	return false
}

// clockWithin says whether a clock of the chunk at hand has one of the bytes [from, to).
func (m *marker) clockWithin(from, to int32) bool {
	if from >= m.clocksEnd {
		return false
	}
	for i := len(m.marks) - 1; i >= 0 && m.marks[i].End > m.toks[0].start; i-- {
		if x := &m.marks[i]; x.Kind == Clock && x.Start < to && from < x.End {
			return true
		}
	}
	return false
}

// dropHours takes away the mark of the hour at byte at, which is read again with its price.
func (m *marker) dropHours(at int32) {
	for i := len(m.marks) - 1; i >= 0 && m.marks[i].End > m.toks[0].start; i-- {
		if x := &m.marks[i]; x.Kind == Clock && x.Detail == hourDetail && x.Start <= at && at < x.End {
			m.marks = slices.Delete(m.marks, i, i+1)
			return
		}
	}
}

// hourIn says whether a time of day may stand in tokens [lo, hi).
func (m *marker) hourIn(lo, hi int32) bool {
	for _, k := range m.ruled { // every number is among them
		if lo <= k && k < hi && m.flag(k, tDigit) && m.saysHour(k-1) {
			return true
		}
	}
	return false
}

// saysHour says whether token k is a word before a time of day: "vers", "às", "um", and
// the French "A" that begins a sentence without its accent.
func (m *marker) saysHour(k int32) bool {
	return m.has(k, hourWord) || m.lang == langPT && m.word(k, "de") && m.word(k-1, "volta") || m.lang == langFR && m.flag(k, tUpper) && m.word(k, "a")
}

// sharesNear says whether shares or a market are spoken of in tokens [lo, hi).
func (m *marker) sharesNear(lo, hi int32) bool {
	for k := lo; k < hi; k++ {
		if m.cueAt(k, cueMarket) != nil || m.listed(shareNouns, k) {
			return true
		}
	}
	return false
}

// hourAt reads the time of day at token k, in minutes since midnight, behind the
// word that says when, and where it ends; minute is -1 if there is none.
func (m *marker) hourAt(k int32) (minute int, end int32) {
	if !m.saysHour(k - 1) {
		return -1, k
	}
	if m.lang == langEN {
		if at, end, ok := m.halfDayHour(k); ok {
			return int(at), end
		}
	}
	s := strings.ToLower(m.text(k, k+1))
	hour, rest := "", ""
	end = k + 1
	switch a, b, ok := cutAny(s, ".h,"); {
	case ok && (strings.Contains(s, "h") || m.word(end, "uhr") || m.word(end, "uur") || m.word(end, "horas") || m.lang == langIT && !m.word(k-1, "le")):
		hour, rest = a, b
	case !ok && m.is(end, ':') && m.flag(end+1, tDigit) && !m.flag(end, tSpace) && !m.flag(end+1, tSpace):
		hour, rest, end = s, m.text(k+2, k+3), k+3
	case !ok && (m.word(end, "h") || m.word(end, "heures")):
		hour, end = s, k+2
		if m.flag(end, tDigit) && m.toks[end].end-m.toks[end].start == 2 && !m.flag(end, tSentence) {
			rest, end = m.text(end, end+1), end+1
		}
	default:
		return -1, k
	}
	if rest == "" {
		rest = "00"
	}
	h, ok := digits(hour, 1, 2)
	mm, also := digits(rest, 2, 2)
	if !ok || !also || h > 23 || mm > 59 {
		return -1, k
	}
	if m.word(end, "horas") || m.word(end, "uhr") || m.word(end, "ore") || m.word(end, "h") {
		end++
	}
	return h*60 + mm, end
}
