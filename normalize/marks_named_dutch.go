package normalize

// Dutch puts the last part of its verb at the end of the clause, and who told it behind the first where
// the clause opens with a time or with what was told: "Eerder op de dag had VRT NWS het nieuws gebracht",
// "Dat heeft persbureau Belga vernomen". What leaks, leaks out in an outlet.

// havingTold finds the participle of telling whose auxiliary stands before the outlet, -1 if there is none.
// Before the auxiliary stand times and "dat" alone: of "de minister had NRC gemeld" the minister is the subject.
func (m *marker) havingTold(n mentioned) (from, verb int32) {
	k := m.beforeCalled(n)
	if m.lang != langNL || k <= 0 || !m.listed(dutchHaving, k) || m.flag(k, tSentence) {
		return -1, -1
	}
	for from = k; from > 0 && !m.flag(from, tSentence) && !m.flag(from-1, tPunct); from-- {
		if j := from - 1; !m.listed(dutchFront, j) && m.cueAt(j, cueDay) == nil && m.cueAt(j, cueRelative) == nil {
			return -1, -1
		}
	}
	for j := n.to; j < n.to+clauseReach && int(j) < len(m.toks) && !m.some(j, tSentence|tPunct); j++ {
		ends := int(j)+1 == len(m.toks) || m.some(j+1, tSentence|tPunct) || m.preposition(j+1) || m.has(j+1, clauseOpener)
		if ends && j > n.to-1 && (m.tells(j) || m.broughtNews(j, n.to)) && !m.listed(dutchFinite, j) {
			return from, j
		}
	}
	return -1, -1
}

var (
	dutchHaving = listOf(`had hadden heeft hebben`)
	dutchFront  = listOf(`dat dit eerder al ook op in de dag avond ochtend middag nacht week maand vorige deze gisteren gisteravond vandaag vanochtend vanmorgen vanmiddag vanavond later daarvoor tevoren`)
	// dutchFinite are forms of telling that are no participles.
	dutchFinite = listOf(`meldt meldde schrijft schreef zegt zei`)
)

// broughtNews says whether the participle at token j is the one of bringing, in Dutch or German, and news
// stand between it and token k: "het nieuws gebracht", "die Geschichte gebracht".
func (m *marker) broughtNews(j, k int32) bool {
	if m.lang&(langNL|langDE) == 0 || !m.listed(broughtOut, j) {
		return false
	}
	for ; k < j; k++ {
		if m.listed(newsNouns, k) {
			return true
		}
	}
	return false
}

// beforeCalled returns the token before what an outlet is called besides its name, "de krant De Tijd".
func (m *marker) beforeCalled(n mentioned) int32 {
	k := n.start - 1
	for k > 0 && !m.flag(k, tSentence) && (m.has(k, outletNoun) || m.article(k)) {
		k--
	}
	return k
}

var broughtOut = listOf(`gebracht uitgebracht gebrachte`)

// leakedIn finds where a Dutch clause begins to say that something leaked out in the outlet, "lekte
// dinsdag uit in De Tijd", "uitgelekt via De Tijd", -1 if it does not.
func (m *marker) leakedIn(n mentioned) int32 {
	k := m.beforeCalled(n)
	if m.lang != langNL || !m.listed(leaksIn, k) || m.flag(k, tSentence) {
		return -1
	}
	if m.word(k-1, "uitgelekt") {
		return k - 1
	}
	if !m.word(k-1, "uit") {
		return -1
	}
	for j := k - 2; j >= 0 && j > k-verbReach && !m.flag(j+1, tSentence) && !m.is(j, ','); j-- {
		if m.listed(leaks, j) {
			return j
		}
	}
	return -1
}

var (
	leaksIn = listOf(`in via bij`)
	leaks   = listOf(`lekt lekken lekte lekten`)
)
