package normalize

import "strings"

// quotations finds what stands between quotation marks in the chunk. One that
// is opened and closed as its style wants is balanced; one that is closed by
// the mark of another style, or never, is broken. Broken ones come from
// spinners and from careless hands. Speech of several paragraphs, each of which opens
// with the mark that the last one closes, is a balanced quotation a paragraph.
func (m *marker) quotations() {
	next := int32(0) // the first token after the quotation before
	line := 0
	for i, k := range m.quotes {
		if k < next || m.apostrophe(k) {
			continue
		}
		for k >= m.lines[line].end {
			line++
		}
		l := &m.lines[line]
		if l.furniture {
			continue
		}
		if close, ok := m.opensAt(k, l.end); ok {
			next = min(m.quotation(i, l.end, close)+1, l.end)
		}
	}
}

// nextOpening is the quotation mark with which the next line after byte i opens, in this
// chunk or the next, "" if it opens with none.
func (m *marker) nextOpening(i int32) string {
	rest := strings.TrimLeft(m.src[i:min(int(i)+64, len(m.src))], " \t\r\n")
	for _, quote := range []string{"\"", "“", "„", "«", "»", "'", "‘"} {
		if strings.HasPrefix(rest, quote) {
			return quote
		}
	}
	return ""
}

// minQuoted is how many words a quotation has at least: less is a word set
// off, which every desk treats as it likes.
const minQuoted = 2

// leastSpeech is the same for one in single marks that is never closed: less is an
// apostrophe before a word.
const leastSpeech = 5

// maxQuoted is how many tokens a quotation has at most: a mark whose fellow is
// farther away has none.
const maxQuoted = 400

// maxNested is how deep quotation marks may stand in others of the same form.
const maxNested = 3

// opensAt says whether a quotation opens at token k, and with which marks it
// should close.
func (m *marker) opensAt(k, to int32) (close [2]uint16, ok bool) {
	before := m.flag(k, tSpace) || m.is(k-1, '(') || m.is(k-1, '[') || m.is(k-1, codeDash) || k > 0 && m.flag(k-1, tPunct) && !m.closesSentence(k-1)
	tight := k+1 < to && !m.flag(k+1, tSpace) && !m.closesSentence(k+1)
	switch m.toks[k].code {
	// Straight and curly marks mix in copy that went through several hands;
	// that says nothing of the text.
	case '"':
		return [2]uint16{'"', codeClose}, before && (tight || m.spacedSpeech(k, to))
	case codeOpen:
		return [2]uint16{codeClose, '"'}, tight && before
	case codeLow:
		return [2]uint16{codeOpen, '"'}, true
	case codeLeft:
		return [2]uint16{codeRight, codeRight}, before || k == 0
	case codeRight: // »so«
		return [2]uint16{codeLeft, codeLeft}, before && tight
	case codeClose: // ”so”
		return [2]uint16{codeClose, codeClose}, before && tight && m.flag(k, tSpace)
	case codeLowOne:
		return [2]uint16{codeSingle, '\''}, true
	case codeSingle:
		return [2]uint16{'\'', '\''}, before && tight && !m.flag(k+1, tDigit) && !m.elides(k) // the ‘90s
	case '\'':
		return [2]uint16{'\'', '\''}, before && tight && m.flag(k+1, tUpper) && !m.some(k+1, tDigit|tPunct) && !m.word(k+1, "tis") && !m.word(k+1, "twas") && !m.elides(k)
	}
	return close, false
}

// elides says whether the single mark at token k stands for what a small Dutch word has lost: "'s Ochtends",
// "'T KOFSCHIP", "'s-Hertogenbosch".
func (m *marker) elides(k int32) bool {
	return m.lang == langNL && (m.word(k+1, "s") || m.word(k+1, "t") || m.word(k+1, "n") || m.word(k+1, "k") || m.word(k+1, "m"))
}

// behindElision moves token k over the first letter of a Dutch town: "'s-| Hertogenbosch".
func (m *marker) behindElision(k int32) int32 {
	if m.lang == langNL && m.isQuote(m.toks[k].code) && m.word(k+1, "s") && m.is(k+2, '-') && m.flag(k+3, tUpper) && !m.some(k+3, tSpace|tPunct) {
		return k + 3
	}
	return k
}

// spacedSpeech says whether the straight mark at token k has a space on both sides, and so has the
// next one before token to: French desks that have no guillemets keep their spaces, and pages that set a
// quotation in type of its own leave some. Behind a figure it is an inch.
func (m *marker) spacedSpeech(k, to int32) bool {
	if k+1 >= to || k > 0 && m.flag(k-1, tDigit) || !m.flag(k+1, tSpace) || m.flag(k+1, tPunct) {
		return false
	}
	for j := k + 1; j < to; j++ {
		if m.is(j, '"') {
			return m.flag(j, tSpace) && (j+1 == to || m.some(j+1, tSpace|tPunct))
		}
	}
	return false
}

func (m *marker) closesSentence(k int32) bool {
	switch m.toks[k].code {
	case '.', ',', '!', '?', ')', ']', ';', ':':
		return true
	}
	return false
}

// apostrophe says whether the mark at token k stands within a word: it is no quotation
// mark, and listed as one or not.
func (m *marker) apostrophe(k int32) bool {
	return m.is(k, '\'') && k > 0 && !m.some(k, tSpace) && !m.flag(k-1, tPunct) && int(k+1) < len(m.toks) && !m.some(k+1, tSpace|tPunct)
}

// wordsBetween says whether the tokens [from, to) have n words.
func (m *marker) wordsBetween(from, to int32, n int) bool {
	for ; from < to && n > 0; from++ {
		if m.toks[from].flags&tPunct == 0 {
			n--
		}
	}
	return n == 0
}

// quotation reads the quotation that opens with the ith mark of those listed and returns
// the token to go on after.
func (m *marker) quotation(i int, to int32, shut [2]uint16) int32 {
	k := m.quotes[i]
	open := m.toks[k].code
	single := open == '\'' || open == codeSingle
	stray, depth := false, 0
	var inner [2]uint16 // what closes the quotation of another style that is open within
	far := to-k > maxQuoted
	if far {
		to = k + maxQuoted
	}
	for _, j := range m.quotes[i+1:] {
		if j >= to {
			break
		}
		if m.apostrophe(j) {
			continue
		}
		c := m.toks[j].code
		if (c == inner[0] || c == inner[1]) && m.closesAt(j, to, false) {
			inner = [2]uint16{}
			continue
		}
		if inner[0] == 0 && c != open && c != '\'' && c != codeSingle && c != codeLowOne && (c != codeClose || open == codeLow || single) {
			if within, ok := m.opensAt(j, to); ok && m.closesWithin(within, j, to) {
				inner = within
				continue
			}
		}
		if c == open && open == codeLeft || c == open && open == codeOpen && m.nests(j, to) {
			if depth++; depth > maxNested {
				return j
			}
			continue
		}
		if (c == shut[0] || c == shut[1] || c == codeClose && open == codeLow && m.lang != langDE) && (m.closesAt(j, to, single) || m.gluedBehind(j, to)) {
			if depth > 0 {
				depth--
				continue
			}
			if stray || m.wordsBetween(k+1, j, minQuoted) {
				m.add(Quotation, balance(stray), "", k, j+1)
			}
			return j
		}
		if single && c != '"' && c != codeClose {
			continue
		}
		if !single && (c == '\'' || c == codeSingle) {
			// A single mark inside: a nested quotation, an apostrophe, or the
			// wrong half of a pair.
			stray = stray || c == '\'' && m.strayApostrophe(k, j, to)
			continue
		}
		// A mark of another style where this one should close.
		if _, again := m.opensAt(j, to); !again && m.closesAt(j, to, false) || c == open && open != '"' {
			if m.wordsBetween(k+1, j, minQuoted) {
				m.add(Quotation, "broken", "", k, j+1)
			}
			return j
		}
		if c == '"' && open == '"' {
			// Opened again before it was closed.
			if m.wordsBetween(k+1, j, minQuoted) {
				m.add(Quotation, "broken", "", k, j)
			}
			return j - 1
		}
	}
	// Never closed.
	if single && (!m.flag(k, tSentence) || !m.wordsBetween(k+1, to, leastSpeech)) {
		return k
	}
	if far || !m.wordsBetween(k+1, to, minQuoted) {
		return k
	}
	if next := m.nextOpening(m.toks[to-1].end); next == "" {
		m.add(Quotation, "broken", "", k, to)
	} else if single || m.toks[to-1].code == ':' || !strings.HasPrefix(m.src[m.toks[k].start:], next) {
		return k
	} else {
		m.add(Quotation, "balanced", "", k, to)
	}
	return to
}

// closesWithin says whether one of the marks, which close what opens at token k,
// stands before token to and closes something there.
func (m *marker) closesWithin(shut [2]uint16, k, to int32) bool {
	for j := k + 2; j < to; j++ {
		if c := m.toks[j].code; m.flag(j, tPunct) && (c == shut[0] || c == shut[1]) && m.closesAt(j, to, false) {
			return true
		}
	}
	return false
}

// nests says whether the curly mark at token k, which stands where one is open already,
// opens a quotation within it: then one more is closed before token to than is opened
// from k on.
func (m *marker) nests(k, to int32) bool {
	if _, opens := m.opensAt(k, to); !opens {
		return false
	}
	open := 1
	for j := k; j < to; j++ {
		switch {
		case m.is(j, codeOpen):
			open++
		case m.is(j, codeClose):
			open--
		}
	}
	return open == 0
}

func balance(stray bool) string {
	if stray {
		return "broken"
	}
	return "balanced"
}

// closesAt says whether the mark at token j can close: something stands right
// before it and no letter right after it.
func (m *marker) closesAt(j, to int32, single bool) bool {
	switch m.toks[j].code {
	case codeRight, codeLeft, codeClose:
		return true
	}
	if m.flag(j, tSpace) && m.toks[j].code != '"' {
		return false
	}
	free := j+1 >= to || m.flag(j+1, tSpace) || m.flag(j+1, tPunct)
	if !free || m.flag(j, tSpace) && j+1 < to && !m.some(j+1, tSpace|tPunct) {
		return false
	}
	if single && !m.flag(j-1, tPunct) && m.plural(j-1) {
		// The owners' mark, unless no other one closes the quotation.
		for k := j + 1; k < to && !m.flag(k, tSentence); k++ {
			if m.is(k, '\'') && (k+1 >= to || m.flag(k+1, tSpace) || m.flag(k+1, tPunct)) && !m.flag(k, tSpace) {
				return false
			}
		}
	}
	return true
}

// gluedBehind says whether the mark at token j stands between the end of a sentence and the
// capital with which the next begins, no space on either side: pages from which the tags
// are taken lose what parted two paragraphs. Where a quotation is open it closes that.
func (m *marker) gluedBehind(j, to int32) bool {
	switch m.toks[j-1].code {
	case '.', '!', '?':
		return j+1 < to && !m.flag(j, tSpace) && !m.flag(j+1, tSpace) && m.flag(j+1, tUpper)
	}
	return false
}

// strayApostrophe says whether the single mark at token j, inside double ones
// that open at k, is neither an apostrophe nor half of a pair.
func (m *marker) strayApostrophe(k, j, to int32) bool {
	if j+1 < to && !m.flag(j+1, tSpace) && !m.flag(j+1, tPunct) {
		return false // an apostrophe, or it opens a nested quotation
	}
	if m.lang == langIT && !m.flag(j, tSpace) && m.vowelEnds(j-1) {
		return false // what agencies write for an accent: "lo dimostrero' con le prove"; or "un po'"
	}
	if m.flag(j, tSpace) || m.plural(j-1) || m.has(j-1, dropsG) || j > 0 && m.toks[j-1].end-m.toks[j-1].start > 2 && m.text(j-1, j)[m.toks[j-1].end-m.toks[j-1].start-2:] == "in" {
		return false
	}
	for i := j - 1; i > k; i-- {
		if m.is(i, codeSingle) || m.is(i, '`') || m.is(i, '\'') && (m.flag(i, tSpace) || m.flag(i-1, tPunct)) && !m.flag(i+1, tSpace) {
			return false // it closes a nested quotation
		}
	}
	return true
}

// vowelEnds says whether the word at token k ends with a vowel without an accent.
func (m *marker) vowelEnds(k int32) bool {
	return k >= 0 && !m.flag(k, tPunct) && strings.IndexByte("aeiouAEIOU", m.src[m.toks[k].end-1]) >= 0
}

// plural says whether the word at token k may own something with a bare
// apostrophe.
func (m *marker) plural(k int32) bool {
	if k < 0 || m.flag(k, tPunct) {
		return false
	}
	switch m.src[m.toks[k].end-1] {
	case 's', 'S', 'x', 'z':
		return true
	}
	return false
}
