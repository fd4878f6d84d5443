package normalize

// placeDay reads the line on which agencies of the South of Europe and offices set the place and the whole day
// above a story, and perhaps the hour: "ROMA, 12 dicembre 2014, 20:26", "Madrid, 12 de diciembre de 2014". It
// is a place that many desks name: an author stands so beside a day, too.
func (m *marker) placeDay(k, end int32) bool {
	if m.lang&romance == 0 || m.head.lines == 0 || m.head.lines >= headLines || m.head.place || end-k > dateLine || !m.hasCue(cueMonth) {
		return false
	}
	j := k
	for j < end && j < k+townWords && m.flag(j, tUpper) && !m.flag(j, tPunct) {
		j++
	}
	if j == k || !m.is(j, ',') || !m.has(k, datelinePlace) && !m.has(j-1, datelinePlace) {
		return false
	}
	d := datelineReader{m: m, at: j + 1, end: end, words: 1}
	d.date()
	if !d.dayed || d.year == 0 {
		return false
	}
	place := d.at
	for ; d.at < end; d.at++ {
		if part, day := m.datePart(d.at); !part || day {
			return false
		}
	}
	d.at = place
	d.finish(k)
	m.head.place = true
	return true
}

// stampTokens is the most tokens of the time in square brackets that a feed sets before a story.
const stampTokens = 16

// behindStamp returns where a line goes on behind such a time, "[14/09/2006 16:23:49] PARIS (AFP)", k if it
// begins with none.
func (m *marker) behindStamp(k, end int32) int32 {
	if !m.flag(k+1, tDigit) {
		return k
	}
	for j := k + 1; j < min(end, k+stampTokens); j++ {
		if m.is(j, ']') {
			return j + 1
		}
		if !m.some(j, tDigit|tPunct) {
			return k
		}
	}
	return k
}
