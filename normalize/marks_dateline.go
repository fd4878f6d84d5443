package normalize

import (
	"cmp"
	"strings"
)

// placeWords is the most words that the place of a dateline may have: "PORT
// OF SPAIN, Trinidad and Tobago" has six.
const placeWords = 7

// dateline reads the start of a story from token k:
//
//	LONDON, Aug 6 (Reuters) -     PARIS (AFP) -       AFP - Paris,
//	(ANSA) - ROMA, 6 AGO -        MADRID, 6 (EFE).-   MOSCOW, August 6. /TASS/.
//
// Either an agency must be there, or an upper-case place with a dash, or a place
// in any case with the abbreviation of its state ("Harlow, Ill. —") or with a
// whole date, as press releases begin: "Harlow, 6 août 2018 -".
func (m *marker) dateline(k, end int32) {
	if end-k < 4 {
		return
	}
	if m.bracketPlace(k, end) || m.stopPlace(k, end) {
		return
	}
	// Without an agency it is a text's first, near its top, or one of a known place.
	if !m.hasCue(cueSource) && (m.head.lines >= headLines || m.head.place || !m.mayPlace(k, end)) && !m.has(k, datelinePlace) && !m.has(k+1, datelinePlace) || m.opensProse(k) {
		return
	}
	d := datelineReader{m: m, at: k, end: end}
	d.agencyPart(true)
	if d.agency != "" && d.dash() {
		// An agency before its place.
		before := d.at
		d.place()
		d.comma()
		d.date()
		if d.at == before || !d.dash() {
			d.at = before
		}
		d.finish(k)
		return
	}
	alone := d
	d.place()
	for d.comma() {
	}
	d.date()
	for d.comma() {
	}
	d.dashBefore()
	d.agencyPart(false)
	for d.agency != "" && d.comma() {
	}
	d.date()
	switch after := d.at; {
	case d.words > placeWords || d.at == k:
	case d.dash():
		// Far down, or one after the other, upper-case places with a dash are the
		// entries of a list.
		if d.agency != "" || m.head.lines < headLines && !m.head.place && (d.caps == d.words || d.state || d.year > 0 || d.known(k)) && d.words > 0 && m.prose(d.at, end) && (d.value != "" || m.flag(d.at, tUpper) || opensQuoteAt(m, d.at)) {
			d.finish(k)
		}
	case d.agency != "" && d.bracketed && (m.is(after, ':') || m.is(after, '.')) && d.words > 0:
		d.at = after + 1
		d.finish(k)
	case d.agency != "" && d.bracketed && d.words > 0 && m.flag(after, tUpper) && m.prose(after, end):
		d.finish(k)
	case d.agency != "" && d.bracketed && d.caps == d.words && d.words > 0 && d.dayed && after == end: // VILLALUENGA, 3 (EUROPA PRESS)
		d.finish(k)
	case alone.bracketed && m.head.lines < headLines && !m.head.place && m.flag(alone.at, tUpper) && m.prose(alone.at, end):
		alone.finish(k) // (Belga) Three cranes fell
	case d.slashed && d.words > 0 && d.caps == d.words && m.flag(after, tUpper) && m.prose(after, end):
		d.finish(k)
	case d.agency != "" && d.bracketed && d.words > 0 && after == end && m.head.lines < headLines && d.words <= 3:
		d.finish(k) // "Harlow (ots)", on a line of its own
	case d.agency == "" && m.is(after, ':') && m.prose(after, end) && d.named(k) && (d.caps == d.words || m.head.lines > 0 && m.flag(after+1, tUpper) && m.statement(after, end)):
		d.at = after + 1
		d.finish(k)
	}
}

// stopLanguages are those whose local papers set the place in capitals before a stop.
const stopLanguages = langDE | langES | langIT | langPT

// stopPlace reads the dateline of local papers that set their place in capitals before
// a stop: "VILLALUENGA. El ministro ...".
func (m *marker) stopPlace(k, end int32) bool {
	if m.lang&stopLanguages == 0 || m.head.lines >= headLines || m.head.place || !m.caps(k) || m.toks[k].end-m.toks[k].start < 4 {
		return false
	}
	j := k
	for j < k+2*townWords && (m.caps(j) || j > k && m.is(j, '/') && m.caps(j+1)) && !m.has(j, notPlace|notName) && m.cueAt(j, cueVersion) == nil && m.cueAt(j, cueSource) == nil {
		j++
	}
	if j == k || !m.is(j, '.') || !m.flag(j+1, tUpper|tSpace) || m.caps(j+1) || !m.statement(j+1, end) {
		return false
	}
	m.add(Dateline, "", "", k, j+1)
	m.head.place = true
	return true
}

// statement says whether the tokens [k, end) of a line are prose that ends as a
// statement does.
func (m *marker) statement(k, end int32) bool {
	return end-k >= openingProse && (m.is(end-1, '.') || m.flag(end-1, tPunct) && m.is(end-2, '.'))
}

// bracketPlace reads the dateline of the Quebec papers that set their place in brackets:
// "(Ottawa) La ministre ...".
func (m *marker) bracketPlace(k, end int32) bool {
	if m.lang != langFR || !m.is(k, '(') || m.head.lines >= headLines || m.head.place {
		return false
	}
	j := k + 1
	for j < end && j < k+2*placeWords && !m.is(j, ')') {
		if m.has(j, notPlace|notName) || m.cueAt(j, cueSource) != nil || m.cueAt(j, cueVersion) != nil || m.cueAt(j, cueWith) != nil || !m.flag(j, tUpper) && !m.is(j, '-') && !m.is(j, ',') && !m.is(j, '\'') && !m.has(j, particle) {
			return false
		}
		j++
	}
	if j == k+1 || !m.is(j, ')') || !m.flag(k+1, tUpper) || !m.flag(j+1, tUpper) || !m.statement(j+1, end) {
		return false
	}
	m.add(Dateline, "", "", k, j+1)
	m.head.place = true
	return true
}

// opensProse says whether a line that begins with token k begins as most lines of
// prose do, and with nothing that a dateline may have: a quotation mark; or a
// word, and behind it a small one that goes on no place and opens no date.
func (m *marker) opensProse(k int32) bool {
	t, next := &m.toks[k], &m.toks[k+1]
	switch {
	case t.flags&tPunct != 0:
		return m.isQuote(t.code)
	case t.flags&tDigit != 0, next.flags&(tPunct|tDigit|tUpper) != 0, next.hit >= 0:
		return false
	case t.hit >= 0 && (m.cueAt(k, cueSource) != nil || m.cueAt(k, cueMonth) != nil || m.cueAt(k, cueDay) != nil):
		return false
	}
	return !m.word(k, "le") && !m.word(k, "am") && !m.word(k+1, "le") && !m.word(k+1, "am") && !m.has(k+1, particle|andWord)
}

// named says whether the place that was read from token k is one that many desks name
// in one word or two.
func (d *datelineReader) named(k int32) bool {
	return d.words > 0 && d.words <= townWords && (d.m.has(k, datelinePlace) || d.words == townWords && d.m.has(k+1, datelinePlace))
}

// known says whether the place in small letters that was read from token k may open a
// story: one that many desks name, and prose behind it.
func (d *datelineReader) known(k int32) bool {
	return d.named(k) && d.m.flag(d.at, tUpper) && d.m.statement(d.at, d.end)
}

func opensQuoteAt(m *marker, k int32) bool { return int(k) < len(m.toks) && opensQuote(&m.toks[k]) }

// prose says whether enough text follows for a story to begin here and not a
// heading to end.
func (m *marker) prose(k, end int32) bool { return end-k >= 8 }

// countryWords is the most words of a country: "DUBAI, United Arab Emirates".
const countryWords = 3

// postal says whether token k is a state of America as its post has it: two
// capitals with a dash behind, "New York, NY –".
func (m *marker) postal(k int32) bool {
	t := &m.toks[k]
	return t.end-t.start == 2 && m.caps(k) && m.dashAt(k+1) && strings.Contains(postalStates, m.src[t.start:t.end]+" ")
}

const postalStates = "AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC "

// A datelineReader walks over the parts of a dateline.
type datelineReader struct {
	m           *marker
	at, end     int32
	agency      string
	bracketed   bool   // the agency stands in brackets or between slashes
	station     string // that signs its own story
	slashed     bool   // it stands behind a slash: HARLOW/DPA
	value       string
	year        int
	month, day  int
	words, caps int  // of the place
	country     int  // words of the country behind an upper-case city
	dayed       bool // it has a day
	state       bool // it ends in a state of America as newspapers abbreviate it
}

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
	if h == nil || h.end > d.end || shut == 0 && !m.book.sources.list[h.arg].Agency && !(d.words > 0 && m.is(h.end, '|')) {
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
	for n := 0; n < 8 && j < d.end; n++ {
		if m.is(j, shut) {
			d.agency, d.bracketed, d.at = m.name(h), true, j+1
			return
		}
		j++
	}
}

// amongAgencies returns the first agency of a list with slashes that begins at
// token k with those that no table has, "(awp/sda/apa)"; k if there is none.
func (m *marker) amongAgencies(k int32) int32 {
	for j := k; j < k+6 && m.cueAt(k, cueSource) == nil; j += 2 {
		if m.agencyAt(j) {
			return j
		}
		if !m.is(j+1, '/') {
			break
		}
	}
	return k
}

// place reads capitalised words, with commas, slashes, hyphens and particles
// between them.
func (d *datelineReader) place() {
	m := d.m
	for d.at < d.end && d.words <= placeWords {
		j := d.at
		if !m.flag(j, tUpper) && !m.flag(j, tPunct) && !(d.words > 0 && m.has(j, particle|andWord)) {
			return // the usual word, which is neither of a place nor worth asking what it is
		}
		if to, _, _, _ := m.dateFrom(j); to > 0 || m.cueAt(j, cueSource) != nil && (d.words > 0 || m.agencyAt(j)) {
			return
		}
		switch {
		case m.flag(j, tUpper) && !m.flag(j, tPunct) && !m.has(j, notPlace):
			d.words++
			d.state = m.is(j-1, ',') && (m.has(j, usState) && m.is(j+1, '.') || m.postal(j))
			if m.caps(j) || m.is(j-1, '.') && m.toks[j].end-m.toks[j].start == 1 { // the second letter of N.Y.
				d.caps++
			} else if d.words > 1 && (m.is(j-1, ',') || d.country > 0 && d.country < countryWords) {
				d.caps++ // the country after an upper-case city may be in lower case
				d.country++
			}
			d.at++
		case d.words > 0 && m.has(j, particle|andWord) && m.flag(j+1, tUpper):
			d.at++
		case d.words > 0 && m.has(j, particle) && m.has(j+1, particle|nameArticle) && m.flag(j+2, tUpper): // Peñarroya de la Sierra
			d.at += 2
		case d.words > 0 && (m.is(j, '(') || m.is(j, '[')) && m.cueAt(j+1, cueSource) == nil && m.closesCountry(j) > 0:
			d.at = m.closesCountry(j)
		case d.words > 0 && (m.is(j, ',') || m.is(j, '/') || m.is(j, '.') || m.is(j, '\'') || m.is(j, '-') && !m.dashAt(j)) && m.flag(j+1, tUpper) && !m.flag(j+1, tPunct):
			d.at++
		case d.words > 0 && m.is(j, '-') && m.hyphenated(j) > 0:
			d.at = m.hyphenated(j)
		default:
			return
		}
	}
}

// hyphenated returns the capital that small words lead to from the hyphen at
// token k, without a space between: "Bourg-sur-Douve", "Pont-de-l'Arche"; 0 if
// none does.
func (m *marker) hyphenated(k int32) int32 {
	for j := k; j < k+7 && !m.flag(j, tSpace); j++ {
		if m.flag(j, tUpper) {
			return j
		}
		if m.flag(j, tPunct) && !m.is(j, '-') && !m.is(j, '\'') {
			return 0
		}
	}
	return 0
}

// closesCountry returns where the brackets that open at token k end, if they
// hold a country or a state and nothing else: "Peñascal (España)"; else 0.
func (m *marker) closesCountry(k int32) int32 {
	if m.callSign(k+1) > k+1 {
		return 0 // "Ohio (WRLT)"
	}
	for j := k + 1; j < k+5; j++ {
		if (m.is(j, ')') || m.is(j, ']')) && j > k+1 {
			return j + 1
		}
		if !m.flag(j, tUpper) {
			return 0
		}
	}
	return 0
}

func (m *marker) agencyAt(k int32) bool {
	h := m.cueAt(k, cueSource)
	return h != nil && m.book.sources.list[h.arg].Agency
}

func (d *datelineReader) comma() bool {
	if d.m.is(d.at, ',') || d.m.is(d.at, '.') && !d.m.is(d.at+1, '-') && d.agency == "" {
		d.at++
		return true
	}
	return false
}

// dashBefore reads the dash that some agencies have before their brackets:
// "Milano, 6 ago. -(Adnkronos) -", "HARLOW--(BUSINESS WIRE)--".
func (d *datelineReader) dashBefore() {
	m, before := d.m, d.at
	if d.words > 0 && d.dash() && m.is(d.at, '(') && m.agencyAt(d.at+1) {
		return
	}
	d.at = before
}

// date reads "Aug 6", "6 août 2018", "6. August", "le 6 août" or the bare day
// of a Spanish agency.
func (d *datelineReader) date() {
	m, j := d.m, d.at
	for m.cueAt(j, cueDay) != nil || m.is(j, ',') && j > d.at {
		j++
	}
	if m.word(j, "le") || m.word(j, "am") {
		j++
	}
	if to, y, mo, day := m.dateFrom(j); to > 0 && to <= d.end {
		d.dayed = true
		d.at, d.year, d.month, d.day, d.value = to, y, mo, day, dateValue(y, mo, day)
		if m.is(d.at, '.') && !m.is(d.at+1, '-') {
			d.at++
		}
		return
	}
	if n, ok := m.number(j, 1, 2); ok && n <= 31 && d.words > 0 && m.is(j+1, '(') {
		d.at, d.dayed = j+1, true
	}
}

// dateFrom reads a date that begins at token k and returns where it ends, 0 if
// none does.
func (m *marker) dateFrom(k int32) (end int32, year, month, day int) {
	if h := m.cueAt(k, cueMonth); h != nil {
		j := h.end
		if m.is(j, '.') {
			j++
		}
		if day, end = m.dayAfter(j); day == 0 {
			return 0, 0, 0, 0
		}
		year, end = m.yearAfter(end)
		return end, year, int(h.arg), day
	}
	day = m.ordinal(k)
	if day == 0 {
		return 0, 0, 0, 0
	}
	j := k + 1
	if m.is(j, '.') || m.has(j, particle) {
		j++
	}
	h := m.cueAt(j, cueMonth)
	if h == nil {
		return 0, 0, 0, 0
	}
	end = h.end
	if m.is(end, '.') && !m.is(end+1, '-') && !m.flag(end, tSpace) {
		end++
	}
	year, end = m.yearAfter(end)
	return end, year, int(h.arg), day
}

// dashAt says whether a dash between words, not a hyphen, stands at token k.
func (m *marker) dashAt(k int32) bool {
	if m.is(k, codeDash) || (m.is(k, '_') || m.is(k, '=')) && m.flag(k, tSpace) { // AP keyed "_" for a dash, Belga "="
		return true
	}
	return m.is(k, '-') && (m.flag(k, tSpace) || m.flag(k+1, tSpace) || m.is(k+1, '-') || m.is(k-1, '.') || m.is(k-1, ')'))
}

// dash reads the dash that ends a dateline: -, --, —, .-
func (d *datelineReader) dash() bool {
	m, j := d.m, d.at
	if m.is(j, '.') && m.is(j+1, '-') {
		j++
	}
	if d.agency != "" && d.words > 0 && !d.bracketed && m.is(j, '|') {
		d.at = j + 1 // BERLIN taz |
		return true
	}
	if !m.dashAt(j) || j >= d.end {
		return false
	}
	for m.is(j, '-') || m.is(j, codeDash) || m.is(j, '_') || m.is(j, '=') {
		j++
	}
	d.at = j
	return true
}

func (d *datelineReader) finish(from int32) {
	m := d.m
	m.add(Dateline, cmp.Or(d.agency, d.station), d.value, from, d.at)
	m.head.place = true
	if m.head.agency == "" {
		m.head.agency = d.agency
	}
	if d.year > 0 && m.head.year == 0 {
		m.head.year, m.head.month, m.head.day = d.year, d.month, d.day
	}
}
