package normalize

// madePublicAt says whether the word at token k ends the participle of making something public: "made | public", "rendus | publics",
// "openbaar | gemaakt".
func (m *marker) madePublicAt(k int32) bool {
	return m.listed(publicWords, k) && m.listed(madeWords, k-1) || m.lang == langNL && m.word(k, "gemaakt") && (m.word(k-1, "openbaar") || m.word(k-1, "bekend"))
}

var (
	publicWords = listOf(`public publics publique publiques público pública públicos públicas pubblico pubblica pubblici pubbliche`)
	madeWords   = listOf(`made rendu rendue rendus rendues hecho hecha hechos hechas reso resa resi rese tornado tornada tornados tornadas`)
)

// broughtOutBy credits the outlet behind "von" or "door" whose doing an adjective behind it tells: "die von Mediapart |
// veröffentlichten Mails", "in einem von RTL ausgestrahlten Gespräch". What stations show besides is no report.
func (m *marker) broughtOutBy(n mentioned) bool {
	if !(m.lang == langDE && m.word(n.preposed, "von") || m.lang == langNL && m.word(n.preposed, "door")) {
		return false
	}
	for k := n.to; k < n.to+shownBehind && int(k) < len(m.toks) && !m.some(k, tSentence|tUpper) && (!m.flag(k, tPunct) || m.quoteMark(k)); k++ {
		switch {
		case m.listed(disclosed, k):
			m.scoop(n.slot, "revealed", n.preposed, k+1)
			return true
		case m.listed(broughtOn, k), m.listed(shownAs, k) && (m.reportNoun(k+1) || m.reportNoun(k+2)):
			if !m.otherYear(n.preposed - 1) { // what they tell of may be of any year
				m.attribute(n.slot, "reported", n.preposed, k+1)
			}
			return true
		}
	}
	return false
}

// reportNoun says whether the word at token k is what an outlet makes or what it shows of the news.
func (m *marker) reportNoun(k int32) bool {
	return m.listed(reportNouns, k) || m.listed(newsNouns, k) || m.listed(givings, k) || m.listed(exhibits, k) || m.listed(talks, k)
}

var (
	disclosed = listOf(`enthüllte enthüllten enthüllter enthülltes enthülltem aufgedeckte aufgedeckten aufgedeckter onthulde`)
	// broughtOn is what is done with what is written, and shownAs with what is filmed.
	broughtOn = listOf(`veröffentlichte veröffentlichten veröffentlichter veröffentlichtes veröffentlichtem publizierte publizierten publiziertes publiziertem verbreitete verbreiteten verbreitetes verbreitetem
		zitierte zitierten zitierter gemeldete gemeldeten genannte genannten gepubliceerde gemelde geciteerde genoemde`)
	shownAs = listOf(`ausgestrahlte ausgestrahlten ausgestrahltes ausgestrahltem gezeigte gezeigten gezeigtes gezeigtem gesendete gesendeten gesendetes gesendetem uitgezonden getoonde`)
	talks   = listOf(`gespräch gesprächen unterhaltung rede ansprache dokumentation doku gesprek toespraak documentaire`)
)

// printedIn credits the outlet in which a letter, an interview or the like came out: "dans une lettre parue dans Charlie Hebdo",
// "en una carta publicada en El Jueves", "in einem in der Weltwoche abgedruckten Brief".
func (m *marker) printedIn(n mentioned) bool {
	p := n.preposed
	if !m.listed(airPrepositions, p) || m.lang == langEN {
		return false
	}
	if m.lang == langDE {
		if k := n.to; m.listed(printed, k) && (m.listed(printedThings, k+1) || m.reportNoun(k+1)) {
			m.credit(n, "report", p, k+2)
			return true
		}
		return false
	}
	if !m.listed(printed, p-1) || m.flag(p, tPunct) {
		return false
	}
	for k := p - 2; k > p-2-kindWords && k > 0 && !m.some(k+1, tSentence) && !m.flag(k, tPunct); k-- {
		if m.listed(printedThings, k) || m.listed(givings, k) {
			m.credit(n, "report", k, n.to)
			return true
		}
	}
	return false
}

var (
	printed = listOf(`paru parue parus parues publié publiée publiés publiées publicado publicada publicados publicadas aparecido aparecida pubblicato pubblicata apparso apparsa publicada
		erschienene erschienenen erschienener erschienenes erschienenem abgedruckte abgedruckten abgedrucktes abgedrucktem veröffentlichte veröffentlichten veröffentlichtes veröffentlichtem`)
	printedThings = listOf(`lettre tribune entretien chronique billet éditorial carta entrevista columna tribuna lettera intervista editoriale crônica entrevista
		brief briefen gastbeitrag gastkommentar interview essay leserbrief aufruf appel llamamiento manifiesto manifeste appello`)
)
