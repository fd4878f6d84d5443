package normalize

import (
	"cmp"
	"strings"
)

// A datelineReader walks over the parts of a dateline.
type datelineReader struct {
	m           *marker
	at, end     int32
	agency      string
	others      []*hit // agencies that sign with it: (ats/afp)
	bracketed   bool   // the agency stands in brackets or between slashes
	station     string // that signs its own story
	slashed     bool   // it stands behind a slash: HARLOW/DPA
	value       string
	year        int
	month, day  int
	words, caps int  // of the place
	country     int  // words of the country behind an upper-case city
	dayed       bool // it has a day
	weekday     bool // a day of the week stands before its dash
	state       bool // it ends in a state of America as newspapers abbreviate it
	stranger    bool // behind its day stands a name in brackets that no table knows
}

// longestSigner is the most tokens that the brackets of an agency hold behind its name:
// "(APP - UrduPoint / Pakistan Point News - 20th Jul, 2020)".
const longestSigner = 16

// place reads capitalised words, with commas, slashes, hyphens and particles
// between them.
func (d *datelineReader) place() {
	m := d.m
	for d.at < d.end && d.words <= placeWords {
		j := d.at
		if !m.flag(j, tUpper) && !m.flag(j, tPunct) && !(d.words > 0 && m.has(j, particle|andWord)) {
			if d.words > 0 && m.lang == langDE {
				if to := m.townLink(j); to > 0 {
					d.at = to
					continue
				}
			}
			return // the usual word, which is neither of a place nor worth asking what it is
		}
		if to, _, _, _ := m.dateFrom(j); to > 0 || m.cueAt(j, cueSource) != nil && (d.words > 0 || m.agencyAt(j)) || d.words > 0 && m.cueAt(j, cueDay) != nil {
			return
		}
		switch {
		case m.flag(j, tUpper) && !m.flag(j, tPunct) && (!m.has(j, notPlace) || d.words == 1 && m.has(j-1, newsroomWord)) && !hasDigit(m.text(j, j+1)): // "QUAY7 IS SHUT -", but "Redacción Deportes"
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

// hasDigit says whether s has a figure.
func hasDigit(s string) bool {
	for i := range len(s) {
		if s[i]-'0' < 10 {
			return true
		}
	}
	return false
}

// townLink returns the word to which small ones of German lead from token k within the name of a
// town, if an agency in brackets stands behind it: "Harlow im Inntal (APA) -", "Weston
// in der Heide (dpa/lby) -". Elsewhere they lead to anything, "Harlow in Not -".
func (m *marker) townLink(k int32) int32 {
	if !m.listed(townJoins, k) && !m.listed(townPlaces, k) {
		return 0
	}
	to := k + 1
	if m.listed(townArticles, to) {
		to++
	}
	if !m.flag(to, tUpper) || !m.is(to+1, '(') || !m.agencyAt(m.amongAgencies(to+2)) {
		return 0
	}
	return to
}

// hyphenated returns the capital that small words lead to from the hyphen at
// token k, without a space between: "Bourg-sur-Douve", "Pont-de-l'Arche"; 0 if
// none does. Two hyphens are a dash: "HARLOW--Three cranes fell".
func (m *marker) hyphenated(k int32) int32 {
	if m.is(k+1, '-') {
		return 0
	}
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
	if m.callSign(k+1) > k+1 || m.deskIn(k) {
		return 0 // "Ohio (WRLT)", "Alcorta (Redacción)"
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
	if m.dashAt(j) && j > d.at && m.cueAt(j-1, cueDay) != nil && d.words > 0 {
		d.at, d.weekday = j, true // Harlow, Monday –
		return
	}
	if m.word(j, "le") || m.word(j, "am") {
		j++
	}
	bracket := m.is(j, '(') && d.words > 0
	if bracket {
		j++ // HARLOW, NARVIA (AUGUST 6, 2018) (REUTERS) –
	}
	if to, y, mo, day := m.dateFrom(j); to > 0 && to <= d.end && (!bracket || m.is(to, ')')) {
		if bracket {
			to++
		}
		d.dayed = true
		d.at, d.year, d.month, d.day, d.value = to, y, mo, day, dateValue(y, mo, day)
		if m.is(d.at, '.') && !m.is(d.at+1, '-') {
			d.at++
		}
		return
	}
	if to, y, mo, day, value := m.numericDay(j); to > 0 && to <= d.end && d.words > 0 && !bracket {
		d.at, d.dayed, d.year, d.month, d.day, d.value = to, true, y, mo, day, value
		return
	}
	if n, ok := m.number(j, 1, 2); ok && !bracket && n <= 31 && d.words > 0 && m.is(j+1, '(') {
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
	if m.is(k, codeDash) || (m.is(k, '_') || m.is(k, '=')) && m.flag(k, tSpace) || m.is(k, '_') && m.is(k-1, '.') { // AP keyed "_" for a dash, Belga "=", Mexican papers "._"
		return true
	}
	return m.is(k, '-') && (m.flag(k, tSpace) || m.flag(k+1, tSpace) || m.is(k+1, '-') || m.is(k-1, '.') || m.is(k-1, ')'))
}

// dash reads the dash that ends a dateline: -, --, —, .-, ._
func (d *datelineReader) dash() bool {
	m, j := d.m, d.at
	if m.is(j, '.') && (m.is(j+1, '-') || m.is(j+1, '_')) {
		j++
	}
	if d.agency != "" && d.words > 0 && !d.bracketed && d.stroke(j) {
		d.at = j + 1 // BERLIN taz |, BERLIN taz ■
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

// stroke says whether a stroke stands at token k, or, behind a place in capitals, the square or the dot that some papers
// have for it.
func (d *datelineReader) stroke(k int32) bool {
	m := d.m
	return m.is(k, '|') || d.caps == d.words && (m.is(k, codeOther) || m.is(k, codeBullet)) && m.flag(k, tSpace)
}

// placeAlone says whether the place that begins at token k, with no agency and a dash
// behind it, has a story behind that up to token end, and is shown to be one by how it is
// written, what stands beside it or a table. Far down, or one after the other, upper-case
// places with a dash are the entries of a list.
func (d *datelineReader) placeAlone(k, end int32) bool {
	m := d.m
	if (m.head.lines >= headLines || m.head.place) && !m.storyEnds(k) || d.words == 0 || d.words == 1 && m.lang&(langFR|langIT) != 0 && abstractNoun(m.text(k, k+1)) {
		return false
	}
	if d.caps != d.words && !d.state && !d.stranger && d.year == 0 && !d.known(k) && !(d.weekday && m.statement(d.at, end)) {
		return false
	}
	if d.at == end {
		// "HARLOW POINT —", the story on the next line
		return m.head.lines > 0 && d.caps == d.words && (d.words == 1 || d.state || d.named(k)) && !m.has(k, notPlace) && m.aboveProse(&textLine{last: m.toks[end-1].end})
	}
	return (m.prose(d.at, end) || d.named(k) && m.is(end-1, '.') && end-d.at >= shortProse) && (d.value != "" || m.flag(d.at, tUpper) || opensQuoteAt(m, d.at))
}

// capsAhead says whether the word at token k goes on with a capital: nearly none does.
func (m *marker) capsAhead(k int32) bool {
	at := int(m.toks[k].start) + 1
	return at < len(m.src) && (m.src[at]-'A' < 26 || m.src[at] >= 0x80)
}

// storyEnds says whether the sign of an agency, behind the last sentence of another story, is what stands above token k:
// pages of short news have one below the other, and each has its place.
func (m *marker) storyEnds(k int32) bool {
	for i := len(m.marks) - 1; i >= 0 && i >= len(m.marks)-2; i-- {
		if x := &m.marks[i]; x.Kind == Credit && x.Detail == "close" {
			return x.End <= m.toks[k].start && strings.Trim(m.src[x.End:m.toks[k].start], " \t\r\n.)") == ""
		}
	}
	return false
}

// abstractEndings are those of French and Italian nouns that no town has: in capitals over a story such a word is
// its subject, "REMANIEMENT - Le ministre ...". Spanish and Portuguese towns are called so: Asunción, Trinidad.
var abstractEndings = [...]string{"MENT", "MENTS", "TION", "TIONS", "ISME", "ISMES", "ZIONE", "ZIONI"}

// abstractNoun says whether the word in capitals ends as one of them.
func abstractNoun(w string) bool {
	for _, end := range abstractEndings {
		if len(w) > len(end)+2 && strings.HasSuffix(w, end) {
			return true
		}
	}
	return false
}

// finish marks what was read from token from on as the text's dateline, and the agencies
// beside its own as those that signed with it.
func (d *datelineReader) finish(from int32) {
	m := d.m
	m.add(Dateline, cmp.Or(d.agency, d.station), d.value, from, d.at)
	for _, h := range d.others {
		if m.name(h) != d.agency {
			m.add(Credit, m.name(h), "with", h.tok, h.end)
		}
	}
	m.head.place = d.at < d.end // below "Harlow (ots)" the paper that sends it has a place of its own
	if m.head.agency == "" {
		m.head.agency = d.agency
	}
	if d.year > 0 && m.head.year == 0 {
		m.head.year, m.head.month, m.head.day = d.year, d.month, d.day
	}
}
