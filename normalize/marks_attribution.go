package normalize

// ruledCues are the cues that have a rule.
const ruledCues uint64 = 1<<cueTell | 1<<cueAccording | 1<<cueReportBy | 1<<cueAsk | 1<<cueSeen | 1<<cueScoopBy | 1<<cueSource | 1<<cueTellVerb |
	1<<cueCite | 1<<cueReport | 1<<cueSay | 1<<cueScoop | 1<<cueDirect | 1<<cueRequest | 1<<cueWitness | 1<<cueStory | 1<<cueMade | 1<<cueVia |
	1<<cueRepublished | 1<<cueMonth | 1<<cueDay | 1<<cueRelative | 1<<cueZone | 1<<cuePhase | 1<<cueClose | 1<<cueOpen | 1<<cueSpin |
	1<<cueCopyright | 1<<cueOwn | 1<<cueOfficial

// rules applies the rule of every hit outside furniture, in order of the text. A
// line that an agency signs says nothing besides but when.
func (m *marker) rules() {
	line, first := 0, len(m.marks)
	waiting := 0 // the first hit that may be an outlet whose sentence goes on
	m.sentence = 0
	asks := m.hasCue(cueSource) && m.lang != 0
	for i := range m.hits[:m.leading] {
		h := &m.hits[i]
		if ruledCues>>h.cue&1 == 0 {
			continue // a third of them: "said" is a cue of speech as well
		}
		if asks && h.tok >= m.sentence {
			waiting = m.askNamed(waiting, i, h.tok)
		}
		for line < len(m.lines)-1 && h.tok >= m.lines[line].end {
			line++
		}
		if m.lines[line].furniture || m.lines[line].signed && h.cue != cueMonth && h.cue != cueDay && h.cue != cueZone {
			continue
		}
		if len(m.bodies) > 0 {
			m.acronymSpeaks(h)
		}
		if bareCues>>h.cue&1 != 0 && !m.anew && m.lang != 0 {
			m.bareBeside(h)
		}
		switch h.cue {
		case cueTell, cueAccording, cueReportBy, cueAsk, cueSeen, cueScoopBy:
			m.rightCue(i)
		case cueSource:
			m.onAir(i)
			m.soTo(i)
			m.fronted(i)
			m.cleft(i)
		case cueTellVerb:
			if !m.toldTo(i) {
				m.outletSays(i)
			}
		case cueCite:
			m.citing(i)
		case cueReport, cueSay, cueScoop:
			m.reportVerb(i)
		case cueDirect:
			m.directed(i)
		case cueRequest, cueWitness:
			m.besideSource(i)
		case cueStory:
			m.storyOf(i)
		case cueMade:
			m.madeBy(h)
		case cueVia:
			m.via(h)
		case cueRepublished:
			m.republished(i)
		case cueMonth:
			m.monthDate(h)
		case cueDay:
			m.weekday(h)
			if !m.anew && m.lang != 0 {
				m.publishedBy(h)
			}
		case cueRelative:
			m.relativeDay(h)
		case cueZone:
			m.zoneTime(h)
		case cuePhase, cueClose, cueOpen:
			m.marketClock(i)
		case cueSpin:
			m.spun(h)
		case cueCopyright:
			m.copyright(h)
		case cueOwn:
			m.ownNews(h)
		case cueOfficial:
			m.official(i)
		}
	}
	if asks {
		m.askNamed(waiting, m.leading, int32(len(m.toks)))
	}
	m.kindNamed()
	m.againNamed()
	if m.hasCue(cueOfficial) {
		m.otherwise(first)
	}
	m.punctuated()
	if m.lang == langFR {
		m.spunArticles()
	}
}

// withArticle moves the start of a name over its article.
func (m *marker) withArticle(start int32) int32 {
	if m.word(start-1, "the") && !m.flag(start, tSentence) {
		return start - 1
	}
	return start
}

// attribute adds an attribution over the tokens from..to, unless this mention
// of the source has one already: in "a story in the Journal that said" the
// first cue says enough.
func (m *marker) attribute(s slot, detail string, from, to int32) {
	if t := m.mention(s); t.flags&tCredited == 0 && !m.noOutlet(s) {
		t.flags |= tCredited
		m.add(Attribution, undoubled(s.name), detail, from, to)
		m.alsoNamed(s, func(name string, from, to int32) { m.add(Attribution, name, detail, from, to) })
	}
}

// noOutlet says whether the name is a state's gazette, in which laws are printed, or that of something whose sort stands
// before it and is no outlet's: "la Gazzetta Ufficiale", "le musée La Gazette".
func (m *marker) noOutlet(s slot) bool {
	k := s.start - 1
	if m.is(k, '\'') || m.article(k) {
		k--
	}
	return m.lang&romance != 0 && (m.listed(gazettes, s.end-1) && s.end-s.start > 1 || m.listed(otherSorts, k) || m.listed(otherSorts, s.start-1))
}

var (
	gazettes   = listOf(`ufficiale oficial officiel officielle`)
	otherSorts = listOf(`quatuor cuarteto quartetto quarteto trio orchestre orquesta orchestra ensemble chœur coro prix premio prémio coupe copa coppa taça trophée trofeo
		musée museo museu théâtre teatro hôtel hotel restaurant restaurante ristorante auberge posada osteria navire paquebot barco buque nave navio
		groupe grupo gruppo société sociedad società azienda lycée colegio liceo école escuela scuola fondation fundación fondazione fundação`)
)

// undoubled is a name that a page's code has put down twice, as the text of a link and as its
// title, once: "El PaísEl País".
func undoubled(name string) string {
	if half := len(name) / 2; half > 3 && name[:half] == name[half:] {
		return name[:half]
	}
	return name
}

// mention is the last token of the source's name, not of the quotation marks around it.
func (m *marker) mention(s slot) *token {
	k := s.end - 1
	if k > s.start && m.quoteMark(k) {
		k--
	}
	return &m.toks[k]
}

// scoop adds a scoop over the tokens from..to, once for a mention; it says all
// that an attribution of the same mention would.
func (m *marker) scoop(s slot, detail string, from, to int32) {
	if detail == "reported" {
		detail = "first reported" // the adverb stands apart from the verb
	}
	if t := m.mention(s); t.flags&tScooped == 0 && !m.noOutlet(s) {
		t.flags |= tScooped | tCredited
		m.add(Scoop, s.name, detail, from, to)
		m.alsoNamed(s, func(name string, from, to int32) { m.add(Scoop, name, detail, from, to) })
	}
}

// rightCue: told AFP, according to dpa, reported by the BBC, first reported by.
func (m *marker) rightCue(i int) {
	h := &m.hits[i]
	s := m.rightOf(h)
	if !s.ok {
		s = m.strangerRight(h)
	}
	if !s.ok && h.cue == cueScoopBy {
		s = m.slotOfWriter(h.end) // "first reported by Jane Roe of the Harlow Post"
	}
	if !s.ok && h.cue == cueTell {
		s = m.mastheadAt(h.end)
	}
	if !s.ok && h.cue == cueReportBy && m.listed(reads, h.tok) {
		s = m.readIn(h.end)
	}
	if !s.ok {
		switch {
		case h.cue == cueAccording && m.mixedName(h.end):
			m.bareAt(h.end, h.end+1, 0)
		case h.cue == cueAccording:
			m.unnamed(h)
		case m.lang == langEN && (m.word(h.end-1, "in") || m.word(h.end-1, "on")) && (m.cueAt(h.end, cueMonth) != nil || m.cueAt(h.end, cueDay) != nil):
			m.reportedIn(i)
		}
		return
	}
	if h.cue == cueSeen && m.word(h.end-1, "der") && m.has(h.end-2, relativeWord) && !m.givenAt(s.end) {
		return // "die Mängel, die der SWR öffentlich machte": a subject
	}
	if h.cue == cueSeen && m.lang == langDE && m.listed(lieWords, h.tok) && !m.liesBefore(s.end) {
		return // "der Spiegel liegt dem Stern zu Füßen"
	}
	if m.stale(h.tok, s.end) || h.cue == cueTell && m.yearOpens(h.tok) || m.word(h.tok, "advised") && (!m.flag(s.end, tPunct) || !m.agencyAt(s.start)) {
		return // "advised AFP." is "told AFP.", spun; banks advise others
	}
	if h.cue == cueScoopBy {
		m.scoop(s, h.detail, h.tok, s.end)
		return
	}
	if h.cue == cueReportBy && (m.posts(h.tok, s.end) || m.ownWorks(h.tok)) {
		return
	}
	detail := h.detail
	if detail == "told" && m.spoken(h.tok) {
		detail = "statement"
	}
	m.attribute(s, detail, h.tok, s.end)
}

// readIn reads the name of two words and more behind "leímos en", token k: what people read in so is no place and nobody.
func (m *marker) readIn(k int32) slot {
	end := m.nameEnd(k, strangersWords, joints)
	if m.nameWords(k, end) < 2 || m.foreign(k, end) || m.givenName(k) || m.has(k, datelinePlace|socialName) || m.demonym(end-1) {
		return slot{}
	}
	return m.remembered(slot{m.text(k, end), k, end, false, true})
}

// reads are the verbs of reading by which a writer says where he has it from.
var reads = listOf(`leo leemos leí leímos leggo letto ho leio li lis lu ai j`)

// posts says whether the tokens from k to end are a page's line on who posted it, "Publicado
// por Noticias Harlow | 4 marzo 2031": nothing but a day stands behind the name.
func (m *marker) posts(k, end int32) bool {
	if m.lang != langES || !m.flag(k, tLine|tUpper) {
		return false
	}
	if m.word(end, "el") {
		end++
	}
	return int(end) >= len(m.toks) || m.flag(end, tLine) || m.is(end, '|') || m.flag(end, tDigit)
}

// worksReach is how many tokens may stand between somebody's works and the verb of where they came out.
const worksReach = 7

// ownWorks says whether what is said from token k on to have come out somewhere is all that somebody wrote,
// as notes on authors have it: "Roe's work has previously been | published in the Post".
func (m *marker) ownWorks(k int32) bool {
	for j := k - 1; j > 0 && j > k-worksReach && !m.flag(j+1, tSentence) && !m.flag(j, tPunct); j-- {
		if m.listed(works, j) {
			return m.listed(authorsOwn, j-1) || m.word(j-1, "s") && m.is(j-2, '\'')
		}
	}
	return false
}

var (
	works = listOf(`work works writing writings journalism poetry poems fiction essays photography photographs articles stories bylines cartoons illustrations texte reportagen gedichte
		textes articles photographies poèmes œuvres textos artículos relatos fotografías articoli racconti scritti testi textos artigos contos teksten artikelen verhalen`)
	authorsOwn = listOf(`his her their my our ihre seine ses leurs mes sus mis i suoi sue loro seus suas haar zijn hun`)
)

// rightOf finds the source behind the cue h.
func (m *marker) rightOf(h *hit) slot {
	if !m.mayName() {
		return slot{}
	}
	s := m.slotRight(h.end)
	if !s.ok && (h.cue == cueAccording || h.cue == cueReportBy || h.cue == cueTell && m.lang == langEN) {
		s = m.slotOfPerson(h.end)
	}
	if !s.ok && h.cue == cueAccording {
		k := m.behindAccount(h.end)
		if k > h.end {
			s = m.slotRight(k)
		}
		if !s.ok && m.lang&(langES|langPT) != 0 {
			s = m.slotOfWriter(k)
		}
	}
	if !s.ok && h.cue == cueTell && m.paperAt(h.end) { // "im Gespräch mit dem Kreisblatt"
		s = slot{m.text(h.end+1, h.end+2), h.end + 1, h.end + 2, false, true}
	}
	if !s.ok && h.cue == cueTell && m.lang&(langFR|langIT) != 0 {
		s = m.ofProgramme(h.end)
	}
	if !s.ok && (h.cue == cueTell || h.cue == cueAccording) {
		if s = m.outletAgain(h.end); !s.ok && m.lang&(langDE|langES) != 0 {
			s = m.outletAgain(h.end - 1) // "so die | Zeitung", "de acuerdo al | diario"
		}
	}
	return s
}

// denied says whether the word before token k says that it was not done: "without
// citing sources".
func (m *marker) denied(k int32) bool {
	return m.word(k-1, "without") || m.word(k-1, "not") || m.word(k-1, "sans") || m.word(k-1, "sin") || m.word(k-1, "senza") || m.word(k-1, "sem") || m.word(k-1, "ohne") || m.word(k-1, "zonder")
}

// unnamed adds an attribution to people without a name, who are to follow the
// cue within a few words.
func (m *marker) unnamed(h *hit) {
	for k := h.end; k < h.end+5 && int(k) < len(m.toks); k++ {
		if u := m.cueAt(k, cueUnnamed); u != nil {
			m.add(Attribution, "", h.detail, h.tok, u.end)
			return
		}
		if m.flag(k, tPunct) && !m.quoteMark(k) || m.flag(k, tSentence) {
			return
		}
	}
}

// directed: directed AFP to a statement.
func (m *marker) directed(i int) {
	h := &m.hits[i]
	if s := m.slotRight(h.end); s.ok && (m.word(s.end, "to") || m.word(s.end, "reporters")) {
		m.attribute(s, h.detail, h.tok, s.end+1)
	}
}
