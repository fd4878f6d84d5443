package normalize

// verbOf returns the verb at token v if the outlet tells by it what is said here: not of
// itself, not in the passive, and nothing is denied.
func (m *marker) verbOf(n mentioned, v int32) int32 {
	switch {
	case m.noNewsAt(v), m.negated(v + 1), m.negated(n.to), m.aboutItself(v + 1), m.lang&romance != 0 && m.inStatement(n.from), m.listed(passives, v-1) && m.lang != langDE:
		return -1
	case m.listed(seeing, v) && (m.word(v+1, "sich") || m.word(v+1, "zich")):
		return -1 // "die Zeitung sieht sich im Recht"
	case m.ownNote(v + 1), m.ownNovelty(v + 1):
		return -1 // "divulgou uma nota"
	case m.listed(ofItself, v) && !m.saysSeen(v+1) && !m.listed(manners[m.lang], v-1) && !m.onItsPages(v+1) && !(n.described && (m.has(v+1, clauseOpener) || v < n.from || m.flag(v+1, tPunct))), m.listed(ownVerbs, v) && !n.described && !m.onItsPages(v+1):
		return -1
	case m.lang == langEN && v >= n.to && !m.finite(v) && !m.amongSubjects(n):
		return -1 // "The Australian state"
	case m.lang == langEN && (m.word(v, "reported") || m.word(v, "reports")) && m.ownFigures(&hit{tok: v, end: v + 1}):
		return -1
	case m.lang == langEN && m.word(v, "puts") && !m.putsFigure(v+1), m.confirmsOwn(n.slot, &hit{tok: v, end: v + 1}):
		return -1
	}
	return v
}

// saysSeen says whether an outlet says, in the Romance infinitive from token k on, that it has seen or got what others have not:
// "dit | avoir consulté le contrat", "dice haber visto", "dice di aver letto".
func (m *marker) saysSeen(k int32) bool {
	if m.lang&romance == 0 {
		return false
	}
	if m.word(k, "di") {
		k++
	}
	if !m.listed(havingSeen, k) {
		return false
	}
	for end := k + 4; k < end && int(k) < len(m.toks) && !m.some(k, tPunct|tSentence); k++ {
		if m.listed(accesses, k) || m.listed(seenIt, k) {
			return true
		}
	}
	return false
}

var (
	havingSeen = listOf(`avoir haber aver avere ter`)
	seenIt     = listOf(`vu lu obtenu consulté examiné visto leído obtenido consultado examinado letto ottenuto consultato visionato lido obtido`)
)

// seeing are verbs by which outlets judge, and speak of themselves before a reflexive pronoun.
var seeing = listOf(`sieht sah sehen ziet zag zien`)

// putsReach is how many tokens may stand between such a verb and its figure: "puts the cost of both
// of the new bridges at ...".
const putsReach = 12

// putsFigure says whether what an outlet puts, from token k on, it puts at a figure, "puts the toll at
// 12": wherever else it puts something, "in a spin", "at risk", it does so itself.
func (m *marker) putsFigure(k int32) bool {
	for j := k; j < k+putsReach && int(j)+1 < len(m.toks) && !m.some(j, tSentence); j++ {
		if m.word(j, "at") || m.word(j, "between") {
			for n := j + 1; n < j+4; n++ {
				if m.flag(n, tDigit) || m.listed(countWords, n) {
					return true
				}
			}
		}
	}
	return false
}

// countWords are those by which a count begins that is no figure: "at nearly a dozen".
var countWords = listOf(`two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred hundreds thousand thousands million billion dozen dozens zero half`)

// ownNote says whether a statement of nobody else is what follows from token k on.
func (m *marker) ownNote(k int32) bool {
	if m.lang != 0 && m.article(k) {
		k++
	}
	return m.listed(ownNotes, k) && !m.has(k+1, ofWord|prepositionBy)
}

// ownNotes are what outlets give out of their own affairs, as everybody does.
var ownNotes = listOf(`statement apology correction stellungnahme mitteilung gegendarstellung communiqué démenti comunicado desmentido comunicato smentita nota verklaring rectificatie`)

// finite says whether the English verb at token k is one of a single subject, or a participle.
func (m *marker) finite(k int32) bool {
	switch m.src[m.toks[k].end-1] {
	case 's', 'd', 'g', 'e':
		return m.src[m.toks[k].end-1] != 'e' || m.word(k, "wrote") || m.word(k, "broke")
	}
	return m.word(k, "caught") || m.word(k, "broken") || m.listed(bringing, k)
}

// contentBehind says whether the word at token j, behind the name that ends before token
// to, is a verb by the clause of content that follows: "Le Soir voit que", "stelt vast dat".
func (m *marker) contentBehind(j, to int32) bool {
	if m.some(j, tUpper|tPunct|tDigit) || m.has(j, outletNoun) || m.lang == langEN && !m.finite(j) || j > to+1 || m.has(j, fillLeft|fillRight) || m.listed(wishes, j) || m.preposition(j) {
		return false
	}
	k := j + 1
	if m.listed(plainly, k) {
		k++
	}
	if m.is(k, ',') && m.lang&(langDE|langNL) != 0 {
		k++
	}
	return m.has(k, clauseOpener) && !m.word(k, "if") && !m.word(k, "ob") || m.is(k, ':') && m.quoteMark(k+1)
}

// plainly goes with a verb of little meaning to one of telling: "deja claro que", "stellt klar, dass".
var plainly = listOf(`clear plain clair entendre entrever claro constancia chiaro intendere intravedere klar deutlich fest vast duidelijk`)

// wishes are verbs with a clause that says what an outlet wants or does, and not what it
// reports.
var wishes = listOf(`liet laat hopes hoped wants wanted decided agreed demanded ensures ensured requires announced announces denied denies promised promises
	hofft will wollte fordert forderte verlangt verlangte beschloss kündigte dementierte verspricht
	espère veut voulait exige demande a faut dément promet craint attend
	espera quiere pide teme niega negó desea decidió permite logró hace hizo vuole spera chiede nega decide permette fa ha sa
	quer pede decidiu faz hoopt wil eist ontkent besluit belooft zorgt`)

// verbAtEnd says whether German or Dutch puts the verb of the clause at its end.
func (m *marker) verbAtEnd(n mentioned) bool {
	b := m.beforeEarlier(n.from - 1)
	return m.word(b, "wie") || m.word(b, "dass") || m.word(b, "nachdem") || m.word(b, "weil") || m.word(b, "zoals") || m.lang == langNL && m.listed(dutchOpeners, b) || m.has(b, relativeWord|clauseOpener) || m.listed(whereof, b)
}

// dutchOpeners open clauses that tell when, or why.
var dutchOpeners = listOf(`nadat omdat doordat terwijl toen sinds`)

var whereof = listOf(`deren dessen denen woraus worin worüber wovon waar waarvan waarover waarin`)

// clauseVerb finds the verb of communication that ends the clause from token k on.
func (m *marker) clauseVerb(k int32) int32 {
	for j := k; j < k+clauseReach && int(j) < len(m.toks); j++ {
		if int(j)+1 == len(m.toks) || m.flag(j+1, tSentence) || m.is(j+1, ',') || m.is(j+1, '.') || m.is(j+1, ':') {
			if m.has(j, auxiliary) {
				j--
			}
			if m.tells(j) || m.makesPublic(j) || m.broughtNews(j, k) || m.getsPapers(j, k) {
				return j
			}
			return -1
		}
	}
	return -1
}

// makesPublic says whether the German verb that ends at token j is one of making public: "die
// der Bote öffentlich gemacht hatte", "in die Welt gesetzt", "ans Licht gebracht".
func (m *marker) makesPublic(j int32) bool {
	if m.lang != langDE {
		return false
	}
	return m.listed(public, j-1) && m.listed(makings, j) || m.broughtToLight(j) ||
		m.listed(settings, j) && m.intoWorld(j-1)
}

// broughtToLight says whether the German participle at token j ends what brings to light what was hidden:
// "ans Licht gebracht", "ins Rollen gebracht".
func (m *marker) broughtToLight(j int32) bool {
	return m.lang == langDE && m.listed(bringings, j) && m.listed(lights, j-1) && m.listed(brought, j-2)
}

// intoWorld says whether token k ends the German phrase for where rumours are set, "in die Welt",
// which is nobody's paper.
func (m *marker) intoWorld(k int32) bool {
	return m.word(k, "welt") && m.word(k-1, "die") && m.word(k-2, "in")
}

// getsPapers says whether the clause from token k to its last word, at token j, says that an outlet
// has papers: "heeft de notulen in handen", "hat die Unterlagen erhalten".
func (m *marker) getsPapers(j, k int32) bool {
	if m.listed(readings, j) {
		return true
	}
	for ; m.listed(gets, j) && k < j; k++ {
		if m.listed(obtained, k) {
			return true
		}
	}
	return false
}

var (
	readings = listOf(`eingesehen ingezien ingekeken inzage`)
	gets     = listOf(`erhalten bekommen zugespielt ontvangen gekregen handen`)
	obtained = listOf(`unterlagen dokumente dokumenten akten protokoll protokolle schreiben papiere informationen aufnahmen informatie documenten stukken notulen mails papieren beelden opnames`)
)

var (
	public  = listOf(`öffentlich publik bekannt`)
	makings = listOf(`gemacht macht machte machten machen`)
	// lights and what stands before them are where news are brought: "ans Licht", "in Umlauf".
	lights    = listOf(`licht umlauf öffentlichkeit rollen`)
	brought   = listOf(`ans in die ins`)
	bringings = listOf(`gebracht brachte brachten bringt bringen`)
	settings  = listOf(`gesetzt setzte setzten setzt setzen`)
)
