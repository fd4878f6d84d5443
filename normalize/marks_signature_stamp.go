package normalize

import "strings"

// Who signs behind the day and the hour of a page, on one line with them.

// behindOwnStamp returns where a line near the top of a text goes on behind the day of the page, a comma or a
// stroke, with an agency: "14.05.2024, 13:05 Uhr, dpa/lno", "Publié le 14/05/2024 à 13:05, avec AFP",
// "Actualisé jeudi à 11h24 ats", and behind the section that an hour follows, "País 13 Mar 2024 - 08:05 ANF".
// It returns the line's first token for another line, as one with no hour before brackets, which is a dateline.
func (m *marker) behindOwnStamp(l *textLine) int32 {
	if !m.nearTitle() || !m.hasCue(cueSource) {
		return l.tok
	}
	k := l.tok
	if h := m.cueAt(k, cueVersion); h != nil {
		k = h.end
	}
	section := k
	for k < l.end && k < l.tok+townWords && m.flag(k, tUpper) && !m.flag(k, tDigit) && m.cueAt(k, cueDay) == nil && m.cueAt(k, cueMonth) == nil && !m.has(k, dateWord) && m.cueAt(k, cueSource) == nil {
		k++
	}
	section = k - section
	from, dated, timed := k, false, false
	for ; k < l.end && k-from <= dateLine; k++ {
		part, day := m.datePart(k)
		if h := m.cueAt(k, cueVersion); h != nil && !part {
			k = h.end - 1
			continue
		}
		if !part || m.flag(k, tDigit) && len(strings.Trim(m.text(k, k+1), "0123456789:.-/")) > hourLetters {
			break // "20MINUTOS / EFE"
		}
		dated = dated || day || m.cueAt(k, cueDay) != nil
		timed = timed || m.flag(k, tDigit) && (m.is(k+1, ':') || strings.ContainsRune(m.text(k, k+1), 'h') || m.has(k+1, hourWord) || m.word(k+1, "h"))
	}
	if !dated || k == from || section > 0 && !timed || !timed && (!m.parts(k-1) || m.is(k-1, '(')) {
		return l.tok
	}
	agency := k
	if h := m.cueAt(k, cueWith); h != nil && h.detail == "with" {
		agency = h.end
	}
	if !m.agencyAt(agency) || !m.parts(k-1) && !m.flag(k-1, tDigit) && !m.has(k-1, hourWord|dateWord) {
		return l.tok
	}
	return k
}

// hourLetters is the most letters that stand beside a figure of a day or an hour, "14th", "1:05pm".
const hourLetters = 2

// parts says whether token k parts what a line says of its page from what follows.
func (m *marker) parts(k int32) bool {
	return m.is(k, ',') || m.is(k, '|') || m.is(k, '/') || m.is(k, '(') || m.dashAt(k) || m.is(k, ';')
}
