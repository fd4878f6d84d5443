package normalize

// namedBehind credits an outlet behind a preposition: by whom something was reported, to
// whom or on whose air it was said, whose report it was.
func (m *marker) namedBehind(n mentioned) {
	p := n.preposed
	if m.staffOfWord(p) && !m.has(p, ofWord) && m.writes(p-1) && !n.everyday {
		m.reportOf(n) // "David Thorn, Journalist bei The Athletic, meldet"
		return
	}
	if m.lang&romance != 0 && m.flag(p, tSentence) && m.listed(judging, p) && m.is(n.to, ',') && !n.everyday {
		m.credit(n, "according", p, n.to) // "Pour Le Figaro, les électeurs"
		return
	}
	if m.listed(airPrepositions, p) && m.is(n.to, ':') && m.quoteMark(n.to+1) && (!n.everyday || m.lang&romance != 0) {
		m.credit(n, "reported", p, n.to) // "No «New York Times»: «...»"
		return
	}
	if m.lang&(langDE|langNL) != 0 && m.flag(p, tSentence) && m.listed(writingFor, p) && m.listed(being, n.to) && !n.everyday {
		m.credit(n, "according", p, n.to) // "Für die «Morgenpost» sind"
		return
	}
	if m.listed(toldPrepositions, p) && m.is(n.to, ':') && m.quoteMark(n.to+1) && m.flag(p-1, tUpper) && !m.flag(p, tSentence) && (!n.everyday || m.lang&romance != 0) {
		m.credit(n, "told", p, n.to) // "Roca al Corriere: «...»"
		return
	}
	if n.everyday {
		return
	}
	if m.is(n.to, '\'') && !m.flag(n.to, tSpace) && !(m.word(p, "on") && m.programmeBehind(n.to) > n.to) {
		return // "to the Daily Mail's offices"
	}
	switch {
	case m.learnedFrom(n), m.standsIn(n):
	case m.lang == langEN && m.word(p, "with") && m.tells(n.to) && m.src[m.toks[n.to].end-1] == 'g':
		m.credit(n, "reported", n.from, n.to+1) // "with the Post claiming that"
	case m.lang == langPT && m.listed(personalAfter, p) && m.infinitive(n.to):
		m.credit(n, "reported", p, n.to+1) // "após o Globo publicar que"
	case m.interviewBefore(p), m.lang == langES && m.word(p, "a") && m.receives(p-1, n.to):
		m.credit(n, "interview", p, n.to)
	case m.listed(airPrepositions, p) && m.is(p-1, ',') && m.is(n.to, ',') && m.flag(p-2, tUpper) && m.staffVerb(n.to+1) >= 0:
		m.credit(n, "reported", p, m.staffVerb(n.to+1)+1) // "Jane Roe, in the Post, reported"
	case (m.has(p, prepositionBy) || m.word(p, "via")) && m.agent(n), m.wasShown(n), m.broughtOutBy(n):
	case m.listed(writingFor, p) && m.writesFor(p), m.lang == langEN && m.listed(writingAt, p) && m.writesAt(p):
		m.credit(n, "reported", p-1, n.to)
	case m.listed(toldPrepositions, p):
		if v := m.saidTo(p); v >= 0 {
			m.credit(n, "told", v, n.to)
		} else if m.lang == langDE && m.listed(germanSaid, n.to) && !m.flag(n.to, tUpper) {
			m.credit(n, "told", p, n.to+1) // "was er zur dpa gesagt hat", "Zum Boten sagte er"
		}
	case m.printedIn(n):
	case m.listed(airPrepositions, p):
		if m.listed(disclosures, p-1) && !m.flag(p, tPunct) {
			m.credit(n, "report", p-1, n.to) // "door onthullingen in de Volkskrant"
			return
		}
		if m.listed(givings, p-1) && !m.definite(p-2) && !m.some(p, tSentence|tPunct) && !m.listed(speaksOn, p-1) || m.saidOn(n) {
			m.credit(n, "interview", p, n.to) // "in einem Interview im «Stern»"
		}
	case m.has(p, ofWord) || m.word(p, "d"):
		m.reportOf(n)
	}
}

// infinitive says whether the Portuguese word at token k is the infinitive of a verb of communication
// whose subject stands before it.
func (m *marker) infinitive(k int32) bool {
	return m.tells(k) && m.src[m.toks[k].end-1] == 'r'
}

var (
	personalAfter    = listOf(`após por ao de`)
	elsewhere        = listOf(`für gegen mit ohne for about against with into pour contre avec para contra con contro com voor tegen met`)
	being            = listOf(`ist sind war waren bleibt bleiben is zijn was blijft`)
	dated            = listOf(`are is son es sont est sono è são é sind stammen`)
	judging          = listOf(`pour para per`)
	writingAt        = listOf(`at in of`)
	writingFor       = listOf(`for für pour para per voor`)
	germanSaid       = listOf(`sagte sagten gesagt`)
	toldPrepositions = listOf(`to à au aux a al alla allo all ao às gegenüber zu zum zur aan tegen tegenover ante`)
	airPrepositions  = listOf(`on in sur dans en em no na nos nas su sul sulla sullo sull nel nella nello nell im bei auf op bij`)
)

// accordingReach is how many tokens may describe an outlet behind a word for according:
// "selon le site américain d'actualités sur les célébrités TMZ".
const accordingReach = 12

// accordingBefore finds the word for according that governs the outlet, what it is between
// them, -1 if there is none.
func (m *marker) accordingBefore(n mentioned) int32 {
	if n.preposed >= 0 && m.listed(elsewhere, n.preposed) {
		return -1 // "Laut Roth bieten sie auch für die BBC"
	}
	of := int32(-1)
	for k := n.from - 1; k >= 0 && k > n.from-accordingReach; k-- {
		if a := m.cueAt(k, cueAccording); a != nil && !m.melted(a.end-1) || m.word(k, "according") && m.word(k+1, "to") {
			if of >= 0 && !m.makes(of-1) {
				return -1 // "selon le président de France 2"
			}
			return k
		}
		if m.some(k, tSentence|tLine) || m.flag(k, tPunct) && !m.is(k, '\'') && !m.is(k, '-') || m.tells(k) && !m.makes(k) && (m.cueAt(k-1, cueAccording) == nil || m.listed(toldPrepositions, n.preposed)) {
			return -1
		}
		if m.has(k, ofWord) || m.word(k, "d") {
			of = k
		}
	}
	return -1
}

// amongMedia says whether the outlet is one of the media that report something: "medios como
// Milenio publicaron", "selon plusieurs sources, dont l'AFP".
func (m *marker) amongMedia(n mentioned) bool {
	k := n.from - 1
	for k > 0 && m.listed(suchWords, k) && !m.flag(k, tSentence) {
		k--
	}
	if k == n.from-1 || k < 0 {
		return false
	}
	if m.is(k, ',') || m.word(k, "such") {
		k--
	}
	if !m.listed(mediaNouns, k) && !m.listed(mediaNouns, k-1) {
		return false
	}
	for j := n.to; j < n.to+toldReach && int(j) < len(m.toks) && !m.flag(j, tSentence); j++ {
		if m.tells(j) {
			return true
		}
	}
	for j := k - 1; j >= 0 && j > k-5 && !m.flag(j+1, tSentence) && !m.flag(j, tPunct); j-- {
		if m.tells(j) || m.cueAt(j, cueAccording) != nil {
			return true
		}
	}
	return false
}

// andOthers finds the verb of communication of the outlet and of other media that "and" joins to it, -1 if there is none: "the BBC |
// and other British outlets have reported", "Blick, 20 Minuten | und weitere Medien berichten".
func (m *marker) andOthers(n mentioned) int32 {
	k := n.to
	if m.is(k, ',') {
		k++
	}
	if !m.has(k, andWord) || m.preposition(n.from-1) {
		return -1
	}
	k++
	for m.word(k, "d") || m.is(k, '\'') {
		k++ // "et d'autres médias"
	}
	if !m.listed(furtherMedia, k) {
		return -1
	}
	for end := k + othersWords; k < end && int(k) < len(m.toks) && !m.some(k, tSentence); k++ {
		if m.listed(mediaNouns, k) {
			for k++; k < end && int(k) < len(m.toks) && !m.some(k, tPunct|tSentence); k++ {
				if m.tells(k) {
					if m.listed(selfWords, k+1) || m.has(k+1, clauseOpener) && m.listed(selfWords, k+2) {
						return -1 // "said they would cut jobs"
					}
					return k
				}
			}
			return -1
		}
	}
	return -1
}

// othersWords is how many words the others have, up to their verb: "other British outlets have".
const othersWords = 7

var furtherMedia = listOf(`other others weitere weiteren andere anderen autres otros otras altri altre outros outras`)

// agentReach is how many tokens may stand between what was done and by whom.
const agentReach = 5

// agent credits by whom something was said: "abordada pelo El País", "accusé par Mediapart
// de", "la bomba lanciata ieri dal Corriere", and with nothing but its time between in
// English, "first reported late on Tuesday by the Post".
func (m *marker) agent(n mentioned) bool {
	for k := n.preposed - 1; k >= 0 && k > n.preposed-agentReach && !m.flag(k+1, tSentence) && !m.flag(k, tPunct); k-- {
		if (m.tells(k) || m.launched(k) || m.madePublicAt(k) || m.cueAt(k, cueMade) != nil) && !m.some(k, tUpper) && !m.word(k, "sprach") && !m.word(k, "spricht") && !m.word(k, "sprechen") && (m.lang != langEN || m.timed(k+1, n.preposed)) {
			if m.has(k-1, firstAdverb) || m.madePublicAt(k) {
				k--
			}
			m.credit(n, "reported", k, n.to)
			return true
		}
		if m.cueAt(k, cueDay) == nil && !(m.lang == langEN && m.listed(englishTimes, k)) && m.cueAt(k, cueRelative) == nil && !m.listed(done, k) && !m.has(k, fillLeft|fillRight) && !m.listed(smallWords, k) && !m.listed(timeNouns, k) {
			break
		}
	}
	return false
}

// timed says whether the English words [k, to) are nothing but when something was done: "late on
// Tuesday", "earlier this week".
func (m *marker) timed(k, to int32) bool {
	for ; k < to; k++ {
		if m.cueAt(k, cueDay) == nil && m.cueAt(k, cueRelative) == nil && !m.listed(englishTimes, k) {
			return false
		}
	}
	return true
}

// englishTimes are the words beside a day, or in its place.
var englishTimes = listOf(`on early late earlier last this that morning afternoon evening night overnight week weekend month year today yesterday`)

// done are the participles of doing: "l'annonce faite par".
var done = listOf(`fait faite faites faits hecho hecha hechos hechas fatto fatta fatti fatte feito feita feitos feitas made gemacht`)

// shownBehind is how many tokens may stand between an outlet and the participle of what it was shown.
const shownBehind = 7

// wasShown credits the outlet by whom papers were read, or with whom they were shared, where German and
// Dutch have the participle at the end: "konnte von Reuters eingesehen werden", "die met Trouw werd gedeeld".
func (m *marker) wasShown(n mentioned) bool {
	p, shared := n.preposed, false
	switch {
	case m.lang == langDE && m.word(p, "von"), m.lang == langNL && m.word(p, "door"):
	case m.lang == langDE && m.word(p, "mit"), m.lang == langNL && m.word(p, "met"):
		shared = true
	default:
		return false
	}
	for k := n.to; k < n.to+shownBehind && int(k) < len(m.toks) && !m.flag(k, tSentence) && (!m.flag(k, tPunct) || m.quoteMark(k)); k++ {
		if shared && m.listed(sharings, k) || !shared && m.listed(readings, k) {
			m.credit(n, "seen", p, k+1)
			return true
		}
	}
	return false
}

var sharings = listOf(`geteilt gedeeld`)
