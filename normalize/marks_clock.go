package normalize

import "slices"

// clockReach is how many tokens a figure may stand from the phrase of the
// market's day that it belongs to: "were trading up 3.6 percent to $184.24 in
// mid-day trading" has nine between the first and the last.
const clockReach = 14

// otherClause is how much farther a figure counts if "and" or a comma parts it
// from the phrase: the one in the phrase's own clause is meant.
const otherClause = 4

// priorWords part what came earlier from the phrase: "perdait 4% avant de finir en hausse".
var priorWords = listOf(`before avant prima antes bevor voordat`)

// paired is the Detail of a phrase that other things than markets have as well, and that
// needs both a figure and the market beside it: "para cerrar con una caída del 3,6%", "lag
// nachmittags 2 Prozent im Plus".
const paired = "paired"

var phases = [...]string{"pre-market", "open", "midday", "afternoon", "close", "after-hours"}

const (
	phaseOpen   = 1
	phaseMidday = 2
	phaseClose  = 4
)

// marketClock reads a phrase that says when in the market's day a price was
// taken, with the figure beside it. "closed" and "opened" are such phrases
// only with a figure, or where it is the market that moved: shops close as well.
func (m *marker) marketClock(i int) {
	h := &m.hits[i]
	phase := h.arg
	needs := false
	switch h.cue {
	case cueClose:
		phase, needs = phaseClose, true
	case cueOpen:
		phase, needs = phaseOpen, true
	}
	f := m.figureNear(h)
	if needs && f.text == "" && !m.marketMoved(h) {
		return // as nearly always
	}
	if phase == phaseClose && (m.closesPeriod(h.end) || h.cue == cueClose && (m.closedBy(h.tok) || m.verbParted(h.end)) || m.measuredBy(h)) || m.elsewhere(h) {
		return
	}
	if h.detail == paired && (f.text == "" || !m.marketNear(h)) {
		return // "va a cerrar tiendas tras una caída del 12%"
	}
	if phase == phaseClose && m.halfDay(h, f) {
		phase = phaseMidday
	}
	if f.text == "" && h.detail == "weak" && m.word(h.end, "of") && m.cueAt(h.end+1, cueMarket) == nil {
		return // "at the opening of the conference"
	}
	goesOn := int32(0)
	if f.text == "" && h.detail == "weak" && !m.marketNear(h) {
		if goesOn = m.sessionGoesOn(h); goesOn == 0 {
			return
		}
	}
	from, to := h.tok, h.end
	if f.text != "" {
		from, to = min(from, f.from), max(to, f.to)
	} else if goesOn > 0 {
		to = goesOn
	} else if needs {
		to = max(m.priceBehind(to), m.closedSession(h, to), m.closedLevel(to))
	}
	// "gained 4.4% to close": one mark, not one for each of its phrases.
	if n := len(m.marks); n > 0 && m.marks[n-1].Kind == Clock && m.marks[n-1].Value == phases[phase] && m.marks[n-1].End > m.toks[from].start {
		last := &m.marks[n-1]
		last.Start, last.End = min(last.Start, m.toks[from].start), max(last.End, m.toks[to-1].end)
		if last.Detail == "" {
			last.Detail = f.text
		}
		return
	}
	m.add(Clock, phases[phase], f.text, from, m.price(to))
}

// marketMoved says whether the verb h says where shares or an index went, though
// without a percentage: "Asian stocks closed mixed", "the index closed at
// 2,724.29 points".
func (m *marker) marketMoved(h *hit) bool {
	if h.cue == cueClose && m.priceBehind(h.end) > h.end {
		lo, hi := m.bounds(h.tok, h.end, clockReach)
		return m.quotedIn(lo, hi) // "a terminé à 58,80 euros"
	}
	if h.cue == cueClose && m.closedSession(h, h.end) > h.end {
		return true
	}
	for k := h.end; k < h.end+3 && int(k) < len(m.toks) && !m.flag(k, tSentence); k++ {
		if m.cueAt(k, cueRise) != nil || m.cueAt(k, cueFall) != nil || m.has(k, flatWord) || m.word(k, "at") && (m.flag(k+1, tDigit) || m.flag(k+2, tDigit) || m.flag(k+3, tDigit) || m.extreme(k+1)) {
			return m.marketNear(h)
		}
	}
	for k := h.end; k < h.end+5 && int(k) < len(m.toks) && !m.flag(k, tSentence); k++ {
		if m.word(k, "session") {
			return m.has(k+1, flatWord) && m.marketNear(h) // "closed the Friday morning session flat"
		}
	}
	return false
}

// extreme says whether a price's extreme is named from token k on: "a new four-month
// low", "a record high".
func (m *marker) extreme(k int32) bool {
	if !m.word(k, "a") && !m.word(k, "an") && !m.word(k, "its") {
		return false
	}
	for j := k + 1; j < k+8 && int(j) < len(m.toks) && !m.flag(j, tSentence); j++ {
		if m.word(j, "low") || m.word(j, "high") || m.word(j, "peak") {
			return true
		}
	}
	return false
}

// halfDay says whether it is the morning that has closed, as in Asia, where
// markets have a break at noon: "ended the morning 0.2 percent lower".
func (m *marker) halfDay(h *hit, f move) bool {
	for k := h.tok; k < max(h.end, f.to)+3; k++ {
		if m.word(k, "morning") && (k > h.tok && m.word(k-1, "the") || m.word(k+1, "session")) {
			return true
		}
	}
	return false
}

// price moves the end of a clock over the price that follows it: "to close at
// $185.69".
func (m *marker) price(k int32) int32 {
	j := k
	if m.word(j, "at") || m.word(j, "to") {
		j++
	}
	if m.flag(j, tPunct) && !m.flag(j, tSentence) && m.flag(j+1, tDigit) && !m.flag(j+1, tSpace) {
		j++
	}
	if m.flag(j, tDigit) && !m.flag(j, tSentence) && (j > k || m.word(k-1, "at")) {
		return j + 1
	}
	return k
}

// A move is a figure with its sign, and the tokens from its verb to its end.
type move struct {
	text     string
	from, to int32
}

// figureNear finds the percentage in the sentence nearest to the phrase.
func (m *marker) figureNear(h *hit) move {
	var best move
	near := int32(clockReach + 1)
	behind := m.behindVenue(h.end)
	lo, hi := m.bounds(h.tok, behind, clockReach)
	from, _ := slices.BinarySearch(m.ruled, lo)
	for _, k := range m.ruled[from:] {
		if k >= hi {
			break
		}
		end := m.percent(k)
		if end == 0 || m.leads(k) {
			continue
		}
		distance := h.tok - end
		if k >= h.end {
			distance = max(0, k-behind)
		}
		for k := min(end, h.end); k < max(k, h.tok); k++ {
			if m.has(k, andWord) || m.is(k, ',') || m.is(k, ';') || m.listed(priorWords, k) {
				distance += otherClause
				break
			}
		}
		if distance < 0 || distance >= near {
			continue
		}
		sign, from, to := m.sign(k, end, lo, hi)
		if text := figure(sign, m.text(k, k+1), m.lang); sign != "" && text != "" {
			best, near = move{text, from, to}, distance
		}
	}
	if best.text != "" && best.to <= h.tok && m.flag(best.to, tPunct) {
		best.to = h.tok
	}
	return best
}

// behindVenue moves k over the exchange on which shares were traded, so that its name parts no figure from its
// phrase: "closed | on the Tokyo Stock Exchange's Prime Market up 351 yen, or 11.1 percent", "ended | the morning
// session on ...".
func (m *marker) behindVenue(k int32) int32 {
	for j := k; j < k+sittingReach && !m.some(j, tUpper|tPunct|tSentence|tDigit); j++ {
		if m.listed(sittings, j) {
			k = j + 1
			break
		}
	}
	if !m.listed(venuePrepositions, k) || m.flag(k, tUpper) {
		return k
	}
	j := k + 1
	if m.article(j) {
		j++
	}
	for first := j; j < k+venueReach && !m.flag(j, tSentence); j++ {
		if !(m.flag(j, tUpper) && !m.flag(j, tPunct)) && !(j > first && (m.is(j, '\'') || m.word(j, "s") && m.is(j-1, '\''))) {
			break
		}
	}
	if j < k+2 || !m.flag(j-1, tUpper) {
		return k
	}
	return j
}

const (
	// venueReach is how many tokens the exchange has at most, with its preposition.
	venueReach = 12
	// sittingReach is how many "the morning session" and its like have.
	sittingReach = 4
)

var (
	venuePrepositions = listOf(`on in at an auf à en sur a alla nella em na no op aan`)
	sittings          = listOf(`session trading trade séance sitzung sesión rueda seduta sessão pregão sessie`)
)

// bounds are the tokens of the sentence within reach of [from, to).
func (m *marker) bounds(from, to, reach int32) (lo, hi int32) {
	lo, hi = from, to
	for lo > 0 && from-lo < reach && !m.flag(lo, tSentence) {
		lo--
	}
	for int(hi) < len(m.toks) && hi-to < reach && !m.flag(hi, tSentence) {
		hi++
	}
	return lo, hi
}

// percent returns where a percentage that begins at token k ends, 0 if none
// begins there.
func (m *marker) percent(k int32) int32 {
	if !m.flag(k, tDigit) {
		return 0
	}
	if m.is(k+1, '%') {
		return k + 2
	}
	if h := m.cueAt(k+1, cuePercent); h != nil {
		return h.end
	}
	return 0
}

// sign finds the word that says whether the figure at [k, end) is a rise or a
// fall: the nearest within signTokens on either side, the left one of equals.
func (m *marker) sign(k, end, lo, hi int32) (sign string, from, to int32) {
	if m.is(k-1, '-') || m.is(k-1, '+') {
		if m.is(k-1, '+') {
			return "+", k - 1, end
		}
		return "-", k - 1, end
	}
	if !m.mayHave(hasDirection) {
		return "", k, end
	}
	left := m.signReach(k)
	for d := int32(1); d <= left; d++ {
		if j := k - d; j >= lo {
			if s, e := m.direction(j); s != "" {
				return s, j, max(end, e)
			}
		}
		if j := end + d - 1; j < hi && d <= signTokens {
			if s, e := m.direction(j); s != "" {
				return s, k, e
			}
		}
	}
	return "", k, end
}

// signTokens is how many tokens may part a figure from its sign, and farSign in German and Dutch, whose
// verbs stand before the time and the place of their clause: "brach am Montag an der Frankfurter
// Börse um 7,5 Prozent ein".
const signTokens, farSign = 6, 11

// signReach is how far before token k its sign may stand.
func (m *marker) signReach(k int32) int32 {
	n := int32(signTokens)
	if m.lang&(langDE|langNL) == 0 {
		return n
	}
	for j := k - 1; j >= 0 && j > k-n; j-- {
		if m.is(j, ',') || m.has(j, andWord) && !m.word(j, "met") {
			return n
		}
	}
	for n < farSign && k-n > 0 && !m.is(k-n, ',') && !m.is(k-n, ';') && (!m.has(k-n, andWord) || m.word(k-n, "met")) && !m.flag(k-n, tSentence) {
		n++
	}
	return n
}

func (m *marker) direction(k int32) (string, int32) {
	if h := m.cueAt(k, cueRise); h != nil {
		return "+", h.end
	}
	if h := m.cueAt(k, cueFall); h != nil {
		return "-", h.end
	}
	return "", 0
}

// marketNear says whether the sentence speaks of shares or trading.
func (m *marker) marketNear(h *hit) bool {
	lo, hi := m.bounds(h.tok, h.end, clockReach)
	for k := lo; k < hi; k++ {
		if m.cueAt(k, cueMarket) != nil && (k < h.tok || k >= h.end) {
			return true
		}
	}
	return false
}
