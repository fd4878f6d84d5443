package normalize

import "strings"

// agencyPart reads (Reuters), (AFP/Getty), /TASS/, or a bare agency; alone
// says that it stands before the place, where only a dash makes it one.
func (d *datelineReader) agencyPart(alone bool) {
	m, j := d.m, d.at
	shut := uint16(0)
	switch {
	case m.is(j, '('):
		shut, j = ')', j+1
	case m.is(j, '['):
		shut, j = ']', j+1
	case m.is(j, '/'):
		shut, j = '/', j+1
	}
	if shut == ')' {
		j = m.amongAgencies(j)
		if end := m.callSign(j); end > j && m.is(end, ')') && d.words > 0 && m.dashAt(end+1) {
			d.station, d.at = m.text(j, end), end+1 // HARLOW, Ill. (WRLT) —
			return
		}
	}
	h := m.cueAt(j, cueSource)
	if h != nil && shut == 0 && d.words > 0 && d.beforeStroke(h) {
		return // BERLIN afp/dpa/taz |
	}
	if h == nil || h.end > d.end || shut == 0 && !m.book.sources.list[h.arg].Agency && !(d.words > 0 && d.stroke(h.end)) {
		return
	}
	j = h.end
	if shut != 0 && h.common && !m.is(j, shut) && !m.is(j, '/') && !m.is(j, ',') && !m.is(j, '-') {
		return // "THE WORK (AS DEFINED BELOW)"
	}
	if shut == 0 {
		if alone && !m.dashAt(j) {
			return
		}
		d.agency, d.at = m.name(h), j
		d.slashed = !alone && m.is(h.tok-1, '/')
		return
	}
	for n := 0; n < longestSigner && j < d.end; n++ {
		if m.is(j, shut) {
			d.agency, d.bracketed, d.at = m.name(h), true, j+1
			return
		}
		if m.is(j, '/') && shut != '/' && m.agencyAt(j+1) {
			d.others = append(d.others, m.cueAt(j+1, cueSource))
		}
		j++
	}
}

// beforeStroke reads the agencies, and the paper among them, that a German paper sets between its place and
// a stroke, the first of which is h.
func (d *datelineReader) beforeStroke(h *hit) bool {
	m, j := d.m, h.end
	var others []*hit
	for m.is(j, '/') {
		other := m.cueAt(j+1, cueSource)
		if other == nil {
			return false
		}
		others, j = append(others, other), other.end
	}
	if len(others) == 0 || !m.is(j, '|') || j >= d.end {
		return false
	}
	d.agency, d.others, d.at = m.name(h), others, j
	return true
}

// strokes reads the agency that stands between strokes behind its place, and the day behind it, as AFP's own
// service for the web parts them: "Harlow, Ruritanie | AFP | lundi 14/08/2023 -". Without a place it is a
// portal's line of sections.
func (d *datelineReader) strokes() bool {
	m, h := d.m, d.m.cueAt(d.at+1, cueSource)
	if d.words == 0 || h == nil || !m.is(d.at, '|') || !m.agencyAt(d.at+1) || !m.is(h.end, '|') || h.end >= d.end {
		return false
	}
	after, day := h.end+1, false
	for after < d.end && !m.dashAt(after) {
		part, dated := m.datePart(after)
		if !part {
			break
		}
		day = day || dated
		after++
	}
	if !day || after < d.end && !m.dashAt(after) {
		return false
	}
	d.agency, d.bracketed, d.at = m.name(h), true, h.end+1
	d.date()
	d.at = after
	d.dash()
	return true
}

// numericDay reads from token k the day in figures, and perhaps the hour, that some agencies set before
// their name in brackets: "LIEGE 14/05 (BELGA)", "Bern, 09.03.2025 08:31 (sda)". In English, where the order
// is not known, a day that may be a month has no value. It returns where it ends, 0 if there is none.
func (m *marker) numericDay(k int32) (end int32, year, month, day int, value string) {
	if !m.flag(k, tDigit) {
		return 0, 0, 0, 0, ""
	}
	parts := strings.Split(m.text(k, k+1), ".")
	if end = k + 1; len(parts) == 1 && m.is(end, '/') {
		parts = append(parts, m.text(end+1, end+2))
		if end += 2; m.is(end, '/') {
			parts = append(parts, m.text(end+1, end+2))
			end += 2
		}
	}
	if len(parts) < 2 || len(parts) > 3 {
		return 0, 0, 0, 0, ""
	}
	var ok, known bool
	if day, ok = digits(parts[0], 1, 2); !ok {
		return 0, 0, 0, 0, ""
	}
	if month, ok = digits(parts[1], 1, 2); !ok || !validDay(month, day) {
		return 0, 0, 0, 0, ""
	}
	if len(parts) == 3 {
		if year, ok = digits(parts[2], 4, 4); !ok || !isNewsYear(year) {
			return 0, 0, 0, 0, ""
		}
	}
	if known = m.lang != langEN || day > 12; known {
		value = dateValue(year, month, day)
	}
	if _, hour := m.number(end, 1, 2); hour && (m.is(end+1, ':') || m.is(end+1, '.')) && m.flag(end+2, tDigit) {
		end += 3
	}
	if !m.is(end, '(') || !m.agencyAt(m.amongAgencies(end+1)) {
		return 0, 0, 0, 0, ""
	}
	if !known {
		year = 0
	}
	return end, year, month, day, value
}

// besideHouse returns the agency that stands alone behind a house or its people, whom no table knows, in the
// brackets that open at token k, "(harl/ots)": they have made the text of what it sent. nil if none does.
func (m *marker) besideHouse(k int32) *hit {
	j := m.amongAgencies(k + 1)
	if j == k+1 || !m.is(j-1, '/') {
		return nil
	}
	if h := m.cueAt(j, cueSource); m.is(h.end, ')') {
		return h
	}
	return nil
}

// amongAgencies returns the first agency of a list with slashes that begins at
// token k with those that no table has, "(awp/sda/apa)"; k if there is none.
func (m *marker) amongAgencies(k int32) int32 {
	for j := k; j < k+6 && m.cueAt(k, cueSource) == nil; j += 2 {
		if m.agencyAt(j) {
			return j
		}
		if !m.is(j+1, '/') && !m.joined(j+1) { // "(NNN-BERNAMA)"
			break
		}
	}
	return k
}

// strangerWords is the most words of the name of an agency that no table knows.
const strangerWords = 3

// strangerPart reads such a name in brackets between the day and the dash: "VELLMARK,
// Aug 6 (Norda) -".
func (d *datelineReader) strangerPart() {
	m, k := d.m, d.at
	desk := m.deskIn(k)
	if !d.dayed && !desk || d.agency != "" || d.station != "" || d.words == 0 || !m.is(k, '(') {
		return
	}
	j := k + 1
	for ; j <= k+strangerWords && (m.flag(j, tUpper) || desk && !m.flag(j, tPunct)) && !m.has(j, notPlace|usState) && m.cueAt(j, cueDay) == nil && m.cueAt(j, cueMonth) == nil; j++ {
	}
	if j == k+1 || !m.is(j, ')') || m.has(k+1, notName) && !desk {
		return
	}
	dashed := *d
	if dashed.at = j + 1; dashed.dash() || j == k+2 && d.codeBefore(j+1) || d.caps == d.words && m.is(j+1, ':') { // "HARLOW, June 2, (Agencies):"
		d.at, d.stranger = j+1, true
	}
}

// codeBefore says whether the story goes on at token k, right behind the brackets in which an agency of Latin
// America or the South of Europe signs by its letters, with no dash: "Bogotá, 3 abr (PL) Una grúa ...".
func (d *datelineReader) codeBefore(k int32) bool {
	m := d.m
	return m.lang&romance != 0 && d.month > 0 && m.head.lines < headLines && !m.head.place && upperCode(m.text(k-2, k-1), 2, 6) && m.flag(k, tUpper) && m.prose(k, d.end)
}

// deskIn says whether the bracket at token k opens with whoever writes for a paper of a Romance
// language from a place: "Alcorta (Redacción).-", "Alcorta (Enviado especial) -".
func (m *marker) deskIn(k int32) bool {
	return m.lang&romance != 0 && m.is(k, '(') && m.has(k+1, newsroomWord|agenciesWord|roleWord)
}

// agenciesPlace reads the line on which papers of Asia set their agencies and the place before
// a story: "AP, KARACHI, Pakistan", "AFP and Bloomberg, MUMBAI, India".
func (m *marker) agenciesPlace(k, end int32) bool {
	if !m.agencyAt(k) || m.head.lines >= headLines || m.head.place {
		return false
	}
	if m.ledPlace(k, end) {
		return true
	}
	var found []*hit
	j := k
	for m.agencyAt(j) {
		h := m.cueAt(j, cueSource)
		found, j = append(found, h), h.end
		if (m.has(j, andWord) || m.is(j, ',') || m.is(j, '/')) && m.agencyAt(j+1) {
			j++
		}
	}
	place := j + 1
	for j = place; j < end && j < place+townWords+1 && m.caps(j) && m.cueAt(j, cueSource) == nil && !m.has(j, notPlace|notName); j++ {
	}
	if !m.is(place-1, ',') || j == place {
		return false
	}
	if m.is(j, ',') && end-j <= 1+townWords+1 {
		for j++; j < end && m.flag(j, tUpper); j++ { // the country
		}
	}
	if j != end {
		return false
	}
	for _, h := range found {
		m.add(Credit, m.name(h), "byline", h.tok, h.end)
	}
	m.add(Dateline, "", "", place, end)
	m.head.place = true
	return true
}
