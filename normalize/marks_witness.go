package normalize

const (
	// witnessBefore and witnessAfter are how many tokens may stand between an
	// agency's journalist and the word for what he saw or said.
	witnessBefore, witnessAfter = 8, 10
	// counting is the arg of the witnesses that are no people: a tally, a poll.
	counting = 1
)

// besideSource: AFP's requests for comment, an AFP journalist, un journaliste
// de l'AFP.
func (m *marker) besideSource(i int) {
	h := &m.hits[i]
	if j := i - 1; j >= 0 && m.hits[j].cue == cueSource && (h.cue == cueRequest || !m.hits[j].common || m.book.sources.list[m.hits[j].arg].Agency) {
		s := &m.hits[j]
		ok := true
		for k := s.end; k < h.tok; k++ {
			ok = ok && (m.is(k, '\'') || m.is(k, '-') || m.word(k, "s") || m.quoteMark(k))
		}
		if ok && h.cue == cueWitness && (m.staffSays(h, h.end) || m.sceneSays(h.end)) {
			m.attribute(slot{m.name(s), s.tok, s.end, false, true}, "reported", s.tok, h.end)
			return
		}
		if ok && (h.cue == cueRequest || m.book.sources.list[s.arg].Agency && m.wasThere(h, s.tok, h.end)) {
			m.add(Attribution, m.name(s), h.detail, s.tok, h.end)
			return
		}
	}
	if h.cue == cueRequest {
		if s := m.unknownLeft(h.tok); s.ok && h.detail == "seen" && !m.stale(s.start, h.end) {
			m.attribute(s, h.detail, s.start, h.end) // "der dem Harlower Boten vorliegt"
		}
		return
	}
	k := h.end
	if m.word(k, "for") {
		k++ // "a photographer for AFP"
	}
	if s := m.slotRight(k); s.ok && !s.common && s.start-h.end <= 3 {
		if m.staffSays(h, s.end) || m.sceneSays(s.end) {
			m.attribute(s, "reported", h.tok, s.end)
			return
		}
		if src, ok := m.book.sources.lookup(s.name); ok && src.Agency && m.wasThere(h, h.tok, s.end) {
			m.attribute(s, h.detail, h.tok, s.end)
		}
	}
}

// staffSays says whether an outlet's journalist is named at token k and reports
// something: "BBC correspondent Jane Roe said", "le journaliste de RMC, Jean Roux,
// annonce". His verb has to stand right behind his name, as journalists are news, too.
func (m *marker) staffSays(h *hit, k int32) bool {
	if !m.has(h.end-1, roleWord) && !m.has(h.tok, roleWord) {
		return false
	}
	if m.is(k, ',') {
		k++
	}
	end := m.personsName(k, int32(len(m.toks)))
	if end == k {
		return false
	}
	if k = end; m.is(k, ',') {
		k++
	}
	for m.has(k, fillLeft) {
		k++
	}
	for _, c := range [...]cue{cueSay, cueReport, cueScoop, cueTellVerb} {
		if m.cueAt(k, c) != nil {
			return true
		}
	}
	return m.has(k, informWord) || m.word(k, "tweeted") || m.word(k, "told") && (m.word(k+1, "viewers") || m.word(k+1, "listeners"))
}

// sceneSays says whether a phrase for the place of the news, and a verb of communication behind
// it, begin at token k: "a BBC correspondent | at the scene says", "ein Reporter des WDR | vor Ort
// berichtet". Romance languages have the phrase as any with a preposition; see saysBehind.
func (m *marker) sceneSays(k int32) bool {
	switch m.lang {
	case langEN:
		return (m.word(k, "at") || m.word(k, "on")) && m.word(k+1, "the") && m.listed(scenes, k+2) && m.tells(k+3)
	case langDE:
		return m.word(k, "vor") && m.word(k+1, "Ort") && m.tells(k+2)
	case langNL:
		return m.word(k, "ter") && m.word(k+1, "plaatse") && m.tells(k+2)
	}
	return false
}

// scenes are what English calls the place of the news.
var scenes = listOf(`scene ground spot site`)

// onPlace says whether token k, behind the outlet n of a journalist, says that he was at the place of
// the news: "présent | sur place".
func (m *marker) onPlace(n mentioned, k int32) bool {
	return k == n.to && m.listed(present, k) && m.preposition(k+1)
}

// present is what Romance languages call who was there.
var present = listOf(`présent présente présents présentes presente presentes presenti`)

// wasThere says whether the journalist at the tokens [from, to) saw or said
// something, "an AFP reporter at the scene counted nine", and is not in the news
// himself: "a Reuters journalist was arrested".
func (m *marker) wasThere(h *hit, from, to int32) bool {
	if h.arg == counting {
		return true
	}
	if m.befell(from) || m.amongHurt(to) {
		return false
	}
	k := to
	for m.has(k, undergoes) {
		k++
	}
	if k > to && !m.has(k, witnessWord) && !(m.lang&langEN != 0 && m.has(k, ofWord|onWord)) {
		return false
	}
	for k = from - 1; k >= 0 && k >= from-witnessBefore && !m.flag(k+1, tSentence); k-- {
		if m.witnesses(k) {
			return true
		}
	}
	for k = to; int(k) < len(m.toks) && k < to+witnessAfter && !m.flag(k, tSentence); k++ {
		if m.witnesses(k) {
			return true
		}
	}
	return false
}

// befellReach is how many tokens may stand between what befell a journalist and what he is called: "killed a young |".
const befellReach = 3

// befell says whether the journalist called so from token from on is whom something befell, or one of those to whom it
// did: "tank fire killed | Reuters journalist Jane Roe", "neun Menschen, darunter ein | AFP-Fotograf". He saw nothing.
func (m *marker) befell(from int32) bool {
	for k := from - 1; k >= 0 && k >= from-befellReach && !m.some(k+1, tSentence); k-- {
		switch {
		case m.listed(befalling, k) && !m.flag(k, tUpper):
			return true
		case m.flag(k, tPunct) && !m.is(k, '\''):
			return false
		}
	}
	return m.lang == langDE && m.word(from-1, "einen")
}

// amongHurt says whether a journalist, behind whom token k stands, is one of those to whom something was done: "was | among
// the injured", "figure parmi les blessés".
func (m *marker) amongHurt(k int32) bool {
	for end := k + befellReach; k < end; k++ {
		if m.listed(amongWords, k) && !m.some(k, tUpper|tPunct) {
			return m.listed(hurt, k+1) || m.listed(hurt, k+2)
		}
	}
	return false
}

var (
	amongWords = listOf(`among unter parmi entre tra fra onder`)
	hurt       = listOf(`injured wounded dead killed arrested detained victims missing casualties hostages
		verletzten verletzte toten opfern festgenommenen vermissten geiseln
		blessés morts victimes arrêtés disparus otages heridos muertos víctimas detenidos desaparecidos rehenes
		feriti morti vittime arrestati dispersi ostaggi feridos mortos vítimas detidos presos desaparecidos reféns gewonden doden slachtoffers vermisten`)
)

// befalling are the verbs of what befalls people, and the words that lead to one or some of many.
var befalling = listOf(`killed wounded injured shot arrested detained beat freed released kidnapped abducted attacked expelled including among
	darunter
	tué blessé arrêté libéré expulsé enlevé agressé dont parmi
	mató hirió detuvo liberó asesinó expulsó secuestró incluido incluida
	ucciso ferito arrestato liberato aggredito espulso compreso compresa
	matou feriu prendeu deteve libertou agrediu expulsou incluindo
	doodde verwondde arresteerde waaronder onder`)

// witnesses says whether token k is a word for seeing or saying something.
func (m *marker) witnesses(k int32) bool {
	if m.has(k, witnessWord) {
		return true
	}
	for _, c := range [...]cue{cueSay, cueReport, cueReportBy, cueTell, cueTellVerb, cueAccording, cueSeen, cueCite, cueAsk} {
		if m.cueAt(k, c) != nil {
			return true
		}
	}
	return false
}
