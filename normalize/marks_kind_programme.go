package normalize

// A programme on the air is a source by its own name, behind the word for what it is: "l'émission « Contre-jour » a révélé",
// "correos difundidos por el programa 'Contraplano'". Loans, plans of governments and parcels go by the same words, so that
// only what newsrooms do makes it one: it discloses something, or something is disclosed by it.

var (
	// programmeNouns are the words for it; nothing but what is on the air goes by airedNouns. Any other needs
	// quotation marks around its name.
	programmeNouns = [1 << languages]*wordList{
		langEN: listOf(`programme program show`),
		langDE: listOf(`sendung fernsehsendung tv-sendung radiosendung verbrauchersendung satiresendung talksendung`),
		langFR: listOf(`émission`),
		langES: listOf(`programa`),
		langIT: listOf(`trasmissione programma`),
		langPT: listOf(`programa`),
		langNL: listOf(`programma uitzending televisieprogramma radioprogramma`),
	}
	airedNouns = listOf(`sendung fernsehsendung tv-sendung radiosendung verbrauchersendung satiresendung talksendung émission trasmissione televisieprogramma radioprogramma`)
	// disclosing are verbs and participles of what newsrooms do.
	disclosing = listOf(`reported reports revealed reveals uncovered uncovers aired broadcast published obtained
		berichtet berichtete berichteten enthüllt enthüllte aufgedeckt veröffentlicht veröffentlichte zeigte gezeigt ausgestrahlt recherchiert
		révèle révélé révélée révélés révélées révélait dévoile dévoilé dévoilée dévoilés dévoilées rapporte rapporté diffusé diffusée diffusés diffusées publié publiés publiée
		reveló revela revelado revelada revelados reveladas desveló desvela desvelado desvelados destapó difundió difundido difundidos difundida difundidas informó adelantó emitidos emitidas
		rivela rivelato rivelati rivelata svelato svelati mostrato diffuso diffusi trasmessi
		revelou revela revelado revelados divulgou divulgados divulgadas mostrou exibiu exibidos exibidas
		onthult onthulde onthuld meldt meldde gemeld`)
)

// kindOfProgramme reads the name of the programme behind the noun at token k, which tells something.
func (m *marker) kindOfProgramme(k int32) mentioned {
	n := m.kindBehind(k)
	if aired := m.listed(airedNouns, k); !n.ok || !aired && !m.quoteMark(n.start) && !m.is(n.start, '\'') || !m.discloses(n, aired) {
		return mentioned{}
	}
	return n
}

// discloses says whether the programme is the subject of such a verb, its agent, or what words for according and for
// research lead to.
func (m *marker) discloses(n mentioned, aired bool) bool {
	p := n.preposed
	switch {
	case p < 0:
		if v := m.saysBehind(n); v >= 0 {
			return m.listed(disclosing, v) && (aired || m.contentNear(v))
		}
		v := m.saysBefore(n)
		return v >= 0 && m.listed(disclosing, v) || m.genitive(n)
	case m.has(p, prepositionBy):
		for k := p - 1; k > p-agentReach && k >= 0 && !m.some(k, tPunct|tUpper); k-- {
			if m.listed(disclosing, k) {
				return true
			}
		}
		return false
	case m.has(p, ofWord), m.word(p, "d"):
		return m.listed(disclosures, p-1)
	}
	return aired && m.accordingBefore(n) >= 0
}

// contentNear says whether the clause of what the verb at token v tells begins right behind it, its time aside.
func (m *marker) contentNear(v int32) bool {
	for k := v + 1; k < v+contentReach && int(k) < len(m.toks) && !m.some(k, tSentence|tPunct); k++ {
		if m.has(k, clauseOpener) {
			return true
		}
	}
	return false
}

// contentReach is how many tokens behind the verb the clause may begin.
const contentReach = 5
