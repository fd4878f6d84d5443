package normalize

// What outlets do with a report besides telling it: they lead with it, run it, bring it out.

// leadsWith says whether the word at token k says what an outlet has above all: "leads with",
// "ouvre sur", "apre con", "macht mit ... auf".
func (m *marker) leadsWith(k int32) bool {
	return m.listed(leading[m.lang], k) && !m.flag(k, tUpper) && m.listed(leadsTo, k+1)
}

var (
	leading = [1 << languages]*wordList{
		langEN: listOf(`leads splashes opens`),
		langDE: listOf(`macht`),
		langFR: listOf(`ouvre revient`),
		langES: listOf(`abre abren`),
		langIT: listOf(`apre aprono torna`),
		langPT: listOf(`abre abrem`),
		langNL: listOf(`opent komt`),
	}
	leadsTo = listOf(`with on mit sur avec con su sul sulla com met`)
)

// namesIt says whether the English verb at token k is the one by which an outlet names something, "calls
// the sale a disaster", and not one with a small word: "calls for".
func (m *marker) namesIt(k int32) bool {
	return m.lang == langEN && (m.word(k, "calls") || m.word(k, "called") && m.flag(k+1, tSpace)) && !m.preposition(k+1) && !m.listed(smallWords, k+1) && !m.some(k+1, tPunct|tSentence) && (m.article(k+1) || m.flag(k+1, tUpper) || m.listed(calledOnes, k+1))
}

// calledOnes are whom or what is called something.
var calledOnes = listOf(`him her them it this that these those his their`)

// launched says whether the participle at token k is one of setting news going or of showing, and news or
// what is shown is what it is said of: "l'indiscrezione lanciata | dall'agenzia", "mensagens exibidas | pelo".
func (m *marker) launched(k int32) bool {
	return m.listed(launching, k) && m.saidOf(newsNouns, k, launchedReach) || m.listed(showing, k) && m.saidOf(exhibits, k, shownReach)
}

// launchedReach and shownReach are how many tokens may stand between news, or what is shown, and the participle.
const launchedReach, shownReach = 7, 4

// saidOf says whether one of the nouns stands before token k in its clause, less than reach tokens away.
func (m *marker) saidOf(nouns *wordList, k, reach int32) bool {
	for j := k - 1; j >= 0 && j > k-reach && !m.some(j+1, tSentence) && !m.flag(j, tPunct); j-- {
		if m.listed(nouns, j) {
			return true
		}
	}
	return false
}

var (
	showing = listOf(`shown aired broadcast posted gezeigte gezeigten ausgestrahlte ausgestrahlten diffusée diffusées diffusés montrées emitidas emitidos emitida mostradas exhibidas
		trasmesse trasmessi mostrate mandate exibida exibidas exibido exibidos uitgezonden getoonde`)
	exhibits = listOf(`footage pictures images video videos documents messages bilder aufnahmen dokumente vidéo vidéos imágenes vídeo vídeos mensajes audios
		immagini messaggi imagens mensagens áudios escutas beelden`)
)

// bringsOut says whether the word at token k is a verb of bringing out, with what outlets make for its
// object: "ran a story", "saca una exclusiva", "bringt eine Recherche".
func (m *marker) bringsOut(k int32) bool {
	if !m.listed(bringing, k) || m.some(k, tUpper|tPunct) || !m.article(k+1) || m.definite(k+1) {
		return false
	}
	for j := k + 2; j < k+broughtReach && int(j) < len(m.toks) && !m.some(j, tPunct|tSentence) && !m.preposition(j); j++ {
		if m.listed(newsNouns, j) {
			return true
		}
	}
	return false
}

// bringsToLight says whether the German or Dutch word at token k is the verb of a clause whose last words
// say that something became known by it: "machte den Fall publik", "bracht de zaak aan het licht".
func (m *marker) bringsToLight(k int32) bool {
	makes := m.lang == langDE && m.listed(makings, k)
	if m.lang&(langDE|langNL) == 0 || m.flag(k, tUpper) || !makes && !m.listed(bringsFinite, k) {
		return false
	}
	for j := k + 2; j < k+clauseReach && int(j) < len(m.toks) && !m.some(j, tSentence|tPunct); j++ {
		switch {
		case int(j)+1 < len(m.toks) && !m.some(j+1, tSentence|tPunct):
		case makes:
			return m.listed(public, j)
		case m.lang == langDE:
			return m.listed(lights, j) && m.listed(brought, j-1)
		default:
			return m.word(j, "licht") && m.word(j-1, "het") && m.word(j-2, "aan") || m.word(j, "buiten") && m.word(j-1, "naar")
		}
	}
	return false
}

var bringsFinite = listOf(`brachte brachten bringt bringen bracht brachten brengt brengen`)

// broughtReach is how many tokens a verb of bringing out and its object may have.
const broughtReach = 6

// relativeOf finds the noun of what outlets make whose relative clause begins before the outlet, "the
// story that | Sky News ran", "der Beitrag, den | der Stern brachte", -1 if there is none.
func (m *marker) relativeOf(n mentioned) int32 {
	k := n.from - 1
	if !m.listed(relatives, k) {
		return -1
	}
	if k--; m.is(k, ',') {
		k--
	}
	for j := k; j > k-3 && j >= 0 && !m.some(j+1, tSentence) && !m.flag(j, tPunct); j-- {
		if m.listed(newsNouns, j) {
			return j
		}
	}
	return -1
}

// broughtBy credits the outlet that a relative clause says to have brought out what it is about, its verb
// behind the outlet or, in Romance languages, before it: "un reportaje que sacó el canal ATV".
func (m *marker) broughtBy(n mentioned) bool {
	if r := m.relativeOf(n); r >= 0 {
		for k := n.to; k < n.to+verbReach && int(k) < len(m.toks) && !m.some(k, tPunct|tSentence); k++ {
			if m.listed(bringing, k) && m.clauseLacks(k+1) {
				m.credit(n, "report", r, k+1)
				return true
			}
		}
		return false
	}
	v := n.from - 1
	if m.lang&romance == 0 || !m.listed(bringing, v) {
		return false
	}
	whole := n
	for whole.from = v; m.has(whole.from-1, auxiliary) || m.listed(havings, whole.from-1); {
		whole.from--
	}
	if r := m.relativeOf(whole); r >= 0 {
		m.credit(n, "report", r, n.to)
		return true
	}
	return false
}

// clauseLacks says whether no object begins at token k, since the relative pronoun is it: "that Sky
// ran | on Monday", and not "that Sky ran | a test".
func (m *marker) clauseLacks(k int32) bool {
	return int(k) >= len(m.toks) || m.some(k, tPunct|tSentence) || m.cueAt(k, cueDay) != nil || m.cueAt(k, cueRelative) != nil || m.listed(lastWords, k) || m.has(k, auxiliary) ||
		m.preposition(k) && !m.word(k, "into") && !m.word(k, "out") && !m.word(k, "of")
}

// lastWords begin a time without a preposition.
var lastWords = listOf(`last this earlier yesterday today late hier ce cette ieri questa quest ayer esta ontem gisteren`)

var (
	relatives = listOf(`that which den das die que qu che dat`)
	bringing  = listOf(`ran runs carried carries aired airs broadcast broadcasts printed prints posted posts did
		brachte bringt gebracht druckte druckt sendete sendet ausstrahlte zeigte
		sort sortait sorti sortie diffuse diffusait diffusé diffusée livre livrait passé passait
		saca sacó sacaba lanza lanzó emitió emite emitido trae trajo pasó transmitió hizo
		lancia lanciato trasmette trasmesso tirato fatto
		lança lançou exibiu exibe trouxe soltou veiculou transmitiu fez
		bracht brengt zond uitzond drukte`)
	launching = listOf(`lancé lancée lanzada lanzado lançada lançado lanciata lanciato lanciate data dada diffusa carried lanciert gestreut gebracht`)
	// newsNouns are what outlets make, and nobody else.
	newsNouns = listOf(`story stories report reports article articles exclusive scoop interview news
		bericht beitrag recherche geschichte meldung artikel nachricht
		reportage enquête information info entretien révélation nouvelle rumeur
		noticia exclusiva reportaje entrevista artículo primicia rumor
		notizia articolo inchiesta indiscrezione indiscrezioni intervista servizio voce
		reportagem matéria notícia furo artigo boato
		verhaal onthulling nieuws nota`)
)
