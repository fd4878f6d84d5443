package normalize

import "strings"

// placeWords is the most words that the place of a dateline may have: "PORT
// OF SPAIN, Trinidad and Tobago" has six.
const placeWords = 7

// dateline reads the start of a story from token k:
//
//	LONDON, Aug 6 (Reuters) -     PARIS (AFP) -       AFP - Paris,
//	(ANSA) - ROMA, 6 AGO -        MADRID, 6 (EFE).-   MOSCOW, August 6. /TASS/.
//
// Behind a day a name that no table knows may stand for the agency; it is no value, as
// one text does not show what it names.
//
// Either an agency must be there, or an upper-case place with a dash, or a place
// in any case with the abbreviation of its state ("Harlow, Ill. —") or with a
// whole date, as press releases begin: "Harlow, 6 août 2018 -".
func (m *marker) dateline(k, end int32) {
	if end-k < 4 {
		m.townLine(k, end)
		m.fromHouse(k, end)
		m.agenciesPlace(k, end)
		if m.dashAt(end-1) && m.mayPlace(k, end) {
			m.readDateline(k, end)
		}
		return
	}
	if m.has(k, byWord) && m.agencyAt(k+1) || m.townStroke(k, end) || m.paperBehind(k, end) > k {
		return // "Door ANP - 6 mei"
	}
	if m.lang == langDE && m.dashAt(end-1) && end-k <= 2*townWords+2 {
		m.townLine(k, end) // "Harlow/Weston –"
	}
	if m.hourPlace(k, end) || m.englishTown(k, end) || m.siteHead(k, end) || m.townColon(k, end) || m.bulletPlace(k, end) || m.agenciesPlace(k, end) || m.agencyOpens(k, end) || m.regioned(k, end) || m.italianTown(k, end) || m.placeDay(k, end) {
		return
	}
	if m.lang != langEN && (m.bracketPlace(k, end) || m.stopPlace(k, end) || m.dashPlace(k, end) || m.datedStop(k, end) || m.barePlace(k, end) || m.dashedPlace(k, end) || m.stoppedTown(k, end) || m.signedPlace(k, end) || m.fromHouse(k, end)) || m.bracketHouse(k, end) || m.datedHead(k, end) {
		return
	}
	// Without an agency it is a text's first, near its top, or one of a known place.
	if !m.hasCue(cueSource) && (m.head.lines >= headLines || m.head.place || !m.mayPlace(k, end)) && !(m.flag(k, tUpper) && m.capsAhead(k) && m.storyEnds(k)) && !m.has(k, datelinePlace) && !m.has(k+1, datelinePlace) && !m.is(k+1, ':') && !m.is(k+2, ':') && !(m.hasCue(cueMonth) && m.caps(k) && (m.is(k+1, ',') || m.is(k+2, ','))) {
		return
	}
	if !m.opensProse(k) && m.mayDateline(k, end) {
		m.readDateline(k, end)
	}
	m.gluedDateline(k, end)
}

// readDateline reads a dateline part by part.
func (m *marker) readDateline(k, end int32) {
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
	if d.strokes() {
		d.finish(k)
		return
	}
	for d.comma() {
	}
	d.date()
	for d.comma() {
	}
	if d.dayed {
		d.date() // of the agency and of who prints it: "MADRID, 18 dic, 19 Dic. (Reuters/EP) -"
	}
	d.dashBefore()
	d.agencyPart(false)
	for d.agency != "" && d.comma() {
	}
	d.date()
	d.strangerPart()
	switch after := d.at; {
	case d.words > placeWords || d.at == k:
	case d.dash():
		if d.agency != "" || d.placeAlone(k, end) {
			d.finish(k)
		}
	case d.stranger && d.codeBefore(after):
		d.finish(k)
	case d.agency != "" && (d.bracketed && (m.is(after, ':') || m.is(after, '.')) || m.is(after, ':') && d.caps == d.words && m.statement(after+1, end)) && d.words > 0:
		d.at = after + 1
		d.finish(k)
	case d.agency != "" && d.bracketed && d.words > 0 && m.flag(after, tUpper) && m.prose(after, end):
		d.finish(k)
	case d.agency != "" && d.caps == d.words && d.words > 0 && d.dayed && after == end && (d.bracketed || m.head.lines < headLines): // VILLALUENGA, 3 (EUROPA PRESS); HARLOW, Oct. 6 Kyodo
		d.finish(k)
	case alone.bracketed && m.head.lines < headLines && !m.head.place && m.flag(alone.at, tUpper) && m.prose(alone.at, end):
		if h := m.besideHouse(k); h != nil {
			m.add(Credit, m.name(h), "with", k, alone.at) // (harl/ots) Three cranes fell
			return
		}
		alone.finish(k) // (Belga) Three cranes fell
	case d.slashed && d.words > 0 && d.caps == d.words && m.flag(after, tUpper) && m.prose(after, end):
		d.finish(k)
	case d.agency != "" && d.bracketed && d.words > 0 && after == end && m.head.lines < headLines && (d.words <= 3 || d.caps == d.words):
		d.finish(k) // "Harlow (ots)", on a line of its own
	case d.agency == "" && d.dayed && d.caps == d.words && d.words > 0 && d.year == 0 && m.head.lines < headLines && !m.head.place && m.flag(after, tUpper) && (m.statement(after, end) || m.wraps(after, end)):
		d.finish(k) // HARLOW Aug 6 Three cranes fell
	case d.agency == "" && m.is(after, ':') && d.dayed && d.words > 0 && d.words <= townWords && m.head.lines < headLines && !m.head.place && m.flag(after+1, tUpper) && m.statement(after, end):
		d.at = after + 1 // Lahore, June 27:
		d.finish(k)
	case d.agency == "" && d.caps == d.words && d.words > 0 && m.capsTown(k, after, end):
		d.at = after + 1 // HARLOW: Three cranes fell here
		d.finish(k)
	case d.agency == "" && m.is(after, ':') && m.prose(after, end) && d.named(k) && (d.caps == d.words || m.flag(after+1, tUpper) && m.statement(after, end) && (m.lang&townLanguages == 0 || m.lang == langDE && end-after >= bulletin)):
		d.at = after + 1
		d.finish(k)
	}
}

// bulletin is the fewest tokens of a story that a German station tells in one paragraph,
// behind its place and a colon: "Leipzig: Nach dem ..."; a title or a summary has fewer.
const bulletin = 36

// statement says whether the tokens [k, end) of a line are prose that ends as a
// statement does.
func (m *marker) statement(k, end int32) bool {
	return end-k >= openingProse && (m.is(end-1, '.') || m.flag(end-1, tPunct) && m.is(end-2, '.'))
}

// wraps says whether the sentence of the tokens [k, end) of a line goes on on the next
// one, which is no entry of the same list.
func (m *marker) wraps(k, end int32) bool {
	return end > k && int(end) < len(m.toks) && !m.some(end, tPunct|tDigit|tSentence) && !m.caps(end)
}

// bulletPlace reads a dateline in capitals that a bullet parts from the story, as papers of
// Singapore print it: "LONDON • The minister said ...". Elsewhere a kicker stands so, "ACCIDENT•Une grue ...".
func (m *marker) bulletPlace(k, end int32) bool {
	j := k
	for j < end && j <= k+townWords && m.caps(j) && !m.has(j, notPlace|notName) && m.cueAt(j, cueSource) == nil && m.cueAt(j, cueVersion) == nil {
		j++
	}
	if j == k || !m.is(j, codeBullet) || !m.flag(j, tSpace) || m.lang != langEN && !m.has(k, datelinePlace) || m.head.lines >= headLines || m.head.place || !m.flag(j+1, tUpper) || m.caps(j+1) && !m.capital(j+1) || !m.statement(j+1, end) {
		return false
	}
	m.add(Dateline, "", "", k, j+1)
	m.head.place = true
	return true
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
	return !m.opensDate(k) && !m.opensDate(k+1) && !m.has(k+1, particle|andWord) && (m.lang != langDE || m.townLink(k+1) == 0)
}

// opensDate says whether token k is the small word before the date of a dateline.
func (m *marker) opensDate(k int32) bool {
	return m.toks[k].end-m.toks[k].start == 2 && (m.word(k, "le") || m.word(k, "am"))
}

// named says whether the place that was read from token k is one that many desks name
// in one word or two.
func (d *datelineReader) named(k int32) bool {
	return d.words > 0 && d.words <= townWords && (d.m.has(k, datelinePlace) || d.words == townWords && d.m.has(k+1, datelinePlace))
}

// known says whether the place in small letters that was read from token k may open a
// story: one that many desks name, or to which the text returns, and prose behind it.
func (d *datelineReader) known(k int32) bool {
	m := d.m
	if !m.flag(d.at, tUpper) && !opensQuoteAt(m, d.at) || !m.statement(d.at, d.end) {
		return false
	}
	return d.named(k) || m.townEnd(k, d.at) < d.at && m.isTown(k, m.townEnd(k, d.at))
}

func opensQuoteAt(m *marker, k int32) bool { return int(k) < len(m.toks) && opensQuote(&m.toks[k]) }

// shortProse is the fewest tokens of a first sentence behind a place that many desks
// name: "TORONTO — What a year."
const shortProse = 5

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
