package normalize

import "slices"

// stale says whether the report at the tokens [from, to) is an old one: "as
// the BBC once reported", "in 2012, CNN reported", "reported last year". An
// old report is no source of what this text says.
func (m *marker) stale(from, to int32) bool {
	if m.otherYears() && (m.then(from, to) || m.caseOfThen(from) || m.toldThen(from, to)) {
		return true
	}
	for k := max(from-1, 0); k <= to && int(k) < len(m.toks); k++ {
		if m.has(k, onceAdverb) && !m.flag(k, tSentence) && (k >= from || m.flag(k, tSpace)) {
			return true
		}
	}
	// "The Post on Tuesday revealed officials had been told two years ago": a day of the
	// week is of this one.
	for k := from; k < to; k++ {
		if m.cueAt(k, cueDay) != nil {
			return false
		}
	}
	// After it, up to the clause that says what was reported: "according to the
	// BBC, a report of 2012 warned" is no old report, "on March 5, 2012," is.
	behind := to
	if m.quoteMark(to) && !m.flag(to, tSpace) {
		behind++ // the name was quoted: im „Spiegel“ 2012
	}
	for k := behind; k < behind+7 && int(k) < len(m.toks); k++ {
		if m.flag(k, tSentence) || m.has(k, clauseOpener) || m.listed(datesFrom, k) || m.listed(dated, k) && m.preposition(k+1) || m.flag(k, tPunct) && !m.is(k, ',') && !m.is(k, '(') || m.is(k, ',') && !m.flag(k-1, tDigit) {
			break
		}
		if m.cueAt(k, cuePast) != nil || m.otherYear(k) {
			return true
		}
	}
	// Before it, from the start of the sentence: "In 2012, the BBC reported"; a year that ends
	// the line above is that of something else.
	k := from - 1
	for m.has(k, fillRight|auxiliary|outletNoun) && !m.flag(k, tSentence) || m.is(k, ',') {
		k--
	}
	if m.otherYear(k) && m.opensSentence(k) && !m.flag(k+1, tLine) || m.pastEnds(k+1) {
		return true
	}
	// "a 2012 BBC report".
	for k := max(from-1, 0); k < to; k++ {
		if m.otherYear(k) && (k >= from || m.has(k-1, fillRight) && !m.flag(from, tLine)) {
			return true
		}
	}
	return false
}

// datesFrom are the verbs that say of what time something is which a report tells of: "emails seen by the BBC | date from 2019",
// as "are from" says.
var datesFrom = listOf(`date dates dating stammen stammt datieren datiert datent remonte remontent datan datano risale risalgono datam remonta remontam dateren dateert`)

// pastEnds says whether "last year" or its like ends before token k.
func (m *marker) pastEnds(k int32) bool {
	for j := k - 1; j >= 0 && j > k-5; j-- {
		if h := m.cueAt(j, cuePast); h != nil {
			return h.end == k
		}
	}
	return false
}

// opensSentence says whether a sentence begins at most four tokens before k.
func (m *marker) opensSentence(k int32) bool {
	for j := k; j >= 0 && j >= k-4; j-- {
		if m.flag(j, tSentence) {
			return true
		}
	}
	return false
}

// otherYears says whether some token of the chunk is such a year, as in few it is.
func (m *marker) otherYears() bool {
	return slices.ContainsFunc(m.ruled, m.otherYear) // every number is among them
}

// otherYear says whether token k is a year, and not the year of the text. A
// text that gives no date of its own has no year; one that is spelt out is
// then taken for a past one, since nobody names the year it is.
func (m *marker) otherYear(k int32) bool {
	y, ok := m.newsYear(k)
	return ok && y != m.head.year && !m.is(k+1, '%') && !m.counted(k)
}
