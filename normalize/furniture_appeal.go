package normalize

const (
	// promptLine is the most tokens of a line that one request to the reader
	// makes furniture, wherever it stands.
	promptLine = 45
	// appealWords is the most words of a line that asks the reader to follow or
	// to write: an address counts as one, however many tokens it has.
	appealWords = 30
	// sectionLine is the most tokens of a heading with its section: "Most read
	// in world news".
	sectionLine = 9
	// mostListed is how many titles of other articles may follow a heading.
	mostListed = 12
	// titleTokens are the least and the most tokens of such a title. A heading
	// of the article's own is shorter as a rule, a sentence longer.
	leastTitle, mostTitle = 4, 34
)

// withinCues are those that make a short line furniture from its middle.
const withinCues = 1<<cueContributed | 1<<cueLicence | 1<<cueNotice | 1<<cueClick | 1<<cueMail | 1<<cueCaption

// proseCues are those of which a line longer than a menu's needs one to be furniture,
// but by the phrase that it opens with.
const proseCues = withinCues | 1<<cueSource | 1<<cuePhotoAgency | 1<<cueCopyright

// appeals says whether a line that opens with the phrase h sends its reader to
// an address or a network: "Follow our coverage at https://...", "Write to Jane
// Roe at jane.roe@harlow.example", "Find us on Facebook". Prose that opens so
// reports what somebody said.
func (m *marker) appeals(l *textLine, h *hit) bool {
	if m.somebodySays(l) {
		return false
	}
	words, tail, found := 0, 0, false
	named := h.detail == "" || m.is(h.end, ':') // "Email Jane Roe at" needs an address of mail
	for k := h.end; k < l.end; k++ {
		if m.flag(k, tSpace) && !m.flag(k, tPunct) {
			if words, tail = words+1, tail+1; words > appealWords {
				return false
			}
		}
		switch end := m.address(k, l.end); {
		case end > k:
			tail, found = 0, true
			for ; k < end-1; k++ {
				named = named || m.is(k, '@')
			}
		case m.isQuote(m.toks[k].code) && m.flag(k, tPunct) && !m.is(k, '\''):
			return false
		case m.has(k, socialName) && m.flag(k, tUpper) && (m.has(k-1, onWord|andWord) || m.is(k-1, ',')) && (k+1 == l.end || m.word(k, "google") && m.flag(k+1, tUpper) || m.flag(k+1, tPunct) || m.has(k+1, andWord|onWord) || m.word(k+1, "or")):
			tail, found = 0, true
		}
	}
	if !found && h.detail == "" && h.end-h.tok > 1 && m.numberAtEnd(l) {
		return true // "For more information contact the press office on 01234 567890."
	}
	return found && named && tail <= 2*referenceTail
}

// numberAtEnd says whether a line ends with the number of a telephone, of as many digits as two years have
// and one more.
func (m *marker) numberAtEnd(l *textLine) bool {
	digits := int32(0)
	for k := l.end - 1; k > l.tok && m.some(k, tDigit|tPunct); k-- {
		if m.flag(k, tDigit) {
			digits += m.toks[k].end - m.toks[k].start
		}
	}
	return digits > 8
}

// phoneDigits are the least digits of the number of a telephone.
const phoneDigits = 7

// calls says whether a line tells behind a label whom to call: the press, whoever
// it is, "Contact presse : Jeanne Roc", and others by a number, "Kontakt: Jane
// Roe, 0123 456789", "Per ulteriori informazioni: ..., tel. 0445 000000".
func (m *marker) calls(l *textLine, h *hit) bool {
	if !m.is(h.end, ':') || l.end-l.tok > menuLine || m.endsProse(l) {
		return false
	}
	if h.detail == "press" {
		return true
	}
	digits := int32(0)
	for k := h.end; k < l.end; k++ {
		if m.flag(k, tDigit) {
			digits += m.toks[k].end - m.toks[k].start
		}
	}
	return digits >= phoneDigits
}

// address returns where an address ends that begins at token k: of the web, of
// mail, or of somebody on a network; k if none does.
func (m *marker) address(k, end int32) int32 {
	j := k
	switch {
	case m.word(k, "http"), m.word(k, "https"), m.word(k, "www"):
	case m.is(k, '@') && k+1 < end && !m.some(k+1, tPunct|tSpace):
	default:
		// harlow.example, jane.roe@harlow.example, harlow-bote.example
		for j+2 < end && !m.flag(j, tPunct) && (m.is(j+1, '.') || m.is(j+1, '-')) && !m.flag(j+1, tSpace) && !m.some(j+2, tPunct|tSpace) {
			j += 2
		}
		at := m.is(j+1, '@') && !m.flag(j+1, tSpace) && j+2 < end && !m.some(j+2, tPunct|tSpace)
		if !at && (j == k || !m.is(j-1, '.') || !m.has(j, domainEnd)) {
			return k
		}
	}
	for j++; j < end && !m.flag(j, tSpace); j++ {
	}
	return j
}

// addressAlone says whether a line is nothing but an address of mail or of
// somebody on a network.
func (m *marker) addressAlone(l *textLine) bool {
	if l.end-l.tok < 2 || m.flag(l.tok+1, tSpace) {
		return false
	}
	mail, end := false, l.end
	for k := l.tok; k < end; k++ {
		if k > l.tok && m.flag(k, tSpace) {
			if m.is(k, '(') && m.is(end-1, ')') {
				end = k // "webinfo@harlow.example (Web Info)"
				break
			}
			return false
		}
		mail = mail || m.is(k, '@') || m.has(k, socialName) && m.is(k+1, '.')
	}
	return mail && m.address(l.tok, end) > l.tok
}

// lineCue says whether a phrase of the cue stands in the line.
func (m *marker) lineCue(l *textLine, c cue) bool {
	for k := l.tok; k < l.end && m.hasCue(c); k++ {
		if m.toks[k].hit >= 0 && m.cueAt(k, c) != nil {
			return true
		}
	}
	return false
}

// apart says whether the phrase stands between commas or in brackets, perhaps
// behind a preposition: ", left,", "(from left)", ", à gauche,".
func (m *marker) apart(h *hit) bool {
	k := h.tok - 1
	for n := 0; n < 2 && (m.has(k, particle|toWord) || m.has(k, fillRight)); n++ {
		k--
	}
	return (m.is(k, ',') || m.is(k, '(')) && (m.is(h.end, ',') || m.is(h.end, ')') || m.is(h.end, '.') || m.is(h.end, ':'))
}

// lineDate says whether the line has a date with its year.
func (m *marker) lineDate(l *textLine) bool { return m.lineDay(l) != "" }

// lineDay is the first date with its year on a line, "" if none stands there.
func (m *marker) lineDay(l *textLine) string {
	for k := l.tok; k < l.end; k++ {
		if m.flag(k, tDigit) || m.cueAt(k, cueMonth) != nil {
			if end, year, month, day := m.dateFrom(k); end > 0 && end <= l.end && year > 0 {
				return dateValue(year, month, day)
			}
		}
	}
	return ""
}

// wrappedLine is the least bytes of a line that is wrapped: the columns of a
// newspaper have more, and what stands in a menu seldom has.
const wrappedLine = 30

// findWrapped finds the lines of wrapped prose: of lines that follow each other
// and fill their width, but for the last, one begins with a small letter.
func (m *marker) findWrapped() {
	for i := 0; i < len(m.lines); {
		j, small := i+1, false
		for ; j < len(m.lines) && m.lines[j-1].last-m.lines[j-1].first >= wrappedLine; j++ {
			l := &m.lines[j]
			small = small || l.end > l.tok && !m.flag(l.tok, tUpper) && !m.flag(l.tok, tDigit) && !m.flag(l.tok, tPunct)
		}
		for ; i < j; i++ {
			m.lines[i].wrapped = small
		}
	}
}

// titleLike says whether a line is written as a title is: some words, a capital
// or a figure first, and no full stop at the end.
func (m *marker) titleLike(l *textLine) bool {
	k := l.tok
	for k < l.end && m.flag(k, tPunct) {
		k++
	}
	if n := l.end - k; n < leastTitle || n > mostTitle || l.goesOn || !m.flag(k, tUpper) && !m.flag(k, tDigit) {
		return false
	}
	return !m.is(l.end-1, '.') && !m.is(l.end-1, ',') && !m.is(l.end-1, ';') && !m.is(l.end-1, ':')
}
