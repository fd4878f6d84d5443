package normalize

// What outlets have for themselves: they were told it, nobody had it before them, it is their disclosure.

// beenTold finds the last word of "has been told" behind an English outlet at token k, where what it was told is said, -1 if it
// is not: "The BBC | has been told by two sources that". Of what somebody told it of itself that is no report, "ITV has been
// told that it broke the rules".
func (m *marker) beenTold(k int32) int32 {
	if m.lang != langEN || !m.word(k, "has") && !m.word(k, "have") && !m.word(k, "had") {
		return -1
	}
	for k++; m.has(k, fillLeft) && !m.word(k, "been"); k++ {
	}
	if !m.word(k, "been") || !m.word(k+1, "told") {
		return -1
	}
	for j := k + 2; j < k+2+beenToldReach && int(j) < len(m.toks) && !m.some(j, tSentence); j++ {
		switch {
		case m.word(j, "to") && j == k+2, m.flag(j, tPunct) && !m.is(j, '\'') && !m.is(j, '-'):
			return -1
		case m.word(j, "that"):
			if m.listed(selfWords, j+1) {
				return -1
			}
			return k + 1
		}
	}
	return -1
}

// beenToldReach is how many words may say by whom.
const beenToldReach = 10

// selfWords are an outlet's own pronouns, or those of several.
var selfWords = listOf(`it its they their sie ihre ihr ils elles leur leurs sus loro seus suas`)

// tookLead says whether the clause of the outlet n says that it had before all others what the sentence tells of: "had the
// transfer | before anyone", "avait la liste avant tout le monde". Scoops are credited there.
func (m *marker) tookLead(n mentioned) bool {
	for k := n.to; k < n.to+leadReach && int(k) < len(m.toks) && !m.some(k, tPunct|tSentence); k++ {
		if !m.listed(beforeWords, k) || m.flag(k, tUpper) {
			continue
		}
		j := k + 1
		for m.listed(allBefore, j) {
			j++
		}
		if m.listed(everyone, j) && (m.some(j+1, tPunct|tSentence) || int(j)+1 >= len(m.toks) || m.word(j+1, "else")) && m.havingNews(n.to, k) {
			m.scoop(n.slot, "first reported", n.from, j+1)
			return true
		}
	}
	return false
}

// havingNews says whether one of the tokens [k, to) is a verb of having news or of telling them.
func (m *marker) havingNews(k, to int32) bool {
	for ; k < to; k++ {
		if m.tells(k) || m.listed(hadNews, k) {
			return true
		}
	}
	return false
}

// leadReach is how many tokens such a clause has behind the outlet.
const leadReach = 12

var (
	beforeWords = listOf(`before vor avant antes prima voor`)
	allBefore   = listOf(`all tout le les di que de toda a`)
	everyone    = listOf(`anyone anybody everyone everybody others anderen monde autres nadie tutti todos gente`)
	hadNews     = listOf(`had has got hatte hat brachte avait a tenait tenía tuvo tiene dio aveva ha tinha teve deu had bracht`)
)

// disclosedIt credits an English outlet by whose disclosures something came about: "since Der Spiegel's | revelations about the
// contract", "Guardian | analysis shows".
func (m *marker) disclosedIt(n mentioned) bool {
	if m.lang != langEN {
		return false
	}
	k := n.to
	if m.is(k, '\'') && m.word(k+1, "s") {
		k += 2
		for j := k; j <= k+1; j++ {
			if m.listed(itsDisclosures, j) && !m.flag(j, tUpper) && !m.deniedHere(n) {
				m.credit(n, "report", m.withArticle(n.start), j+1)
				return true
			}
		}
		return false
	}
	if m.listed(itsFindings, k) && !m.some(k, tUpper|tPunct|tSentence) && (m.listed(findingVerbs, k+1) || m.word(k+1, "has") && m.listed(findingVerbs, k+2)) {
		m.credit(n, "report", m.withArticle(n.start), k+2)
		return true
	}
	return false
}

var (
	itsDisclosures = listOf(`revelation revelations exposé exposés disclosure disclosures scoop scoops exclusive`)
	itsFindings    = listOf(`analysis investigation research data reporting calculations figures poll survey review`)
	findingVerbs   = listOf(`shows showed shown found finds suggests suggested reveals revealed indicates indicated`)
)
