package normalize

// commentWords end a part of a line that counts comments or asks for one.
var commentWords = listOf(`comment comments kommentar kommentare commentaire commentaires comentario comentarios
	comentário comentários commento commenti reactie reacties`)

// noComments stand before them where there are none; those that also stand in a person's refusal to say
// anything count on no line of their own.
var (
	noComments   = listOf(`no keine kein aucun sin sem nessun nenhum geen`)
	noneToReader = listOf(`keine aucun nessun nenhum geen`)
)

// countsNone says whether a line is only that there are no comments.
func (m *marker) countsNone(l *textLine) bool {
	return l.end-l.tok == 2 && m.listed(commentWords, l.tok+1) && m.listed(noneToReader, l.tok)
}

// entryTokens is the most tokens of an entry that may be the page's own, and entriesTokens of a line of entries.
const entryTokens, entriesTokens = 8, 40

// entries marks those entries of a page's line that are the page's own, where another is its day or its author:
// "2 May 2018 | 3 comments", "By Jane Roe | May 12, 2031 | 4 min read".
func (m *marker) entries(l *textLine) {
	if n := l.end - l.tok; n > entriesTokens || n < 4 || m.is(l.end-1, '.') && !m.listed(readingUnits, l.end-2) && !m.word(l.end-2, "m") {
		return // as nearly all prose, which ends in a stop
	}
	if m.entryEnd(l, l.tok) == l.end {
		return
	}
	posted := false
	for from := l.tok; from < l.end && !posted; {
		end := m.entryEnd(l, from)
		posted = end > from && (m.bylined(from) || m.dateOnly(end, from))
		from = end + 1
	}
	if !posted {
		return
	}
	for from := l.tok; from < l.end; {
		end := m.entryEnd(l, from)
		if end > from && end-from <= entryTokens {
			m.entry(&textLine{tok: from, end: end, first: m.toks[from].start, last: m.toks[end-1].end})
		}
		from = end + 1
	}
}

// entryEnd is where the entry of a line ends that begins with token from: before the next sign that parts entries,
// or with the line.
func (m *marker) entryEnd(l *textLine, from int32) int32 {
	for k := max(from, l.tok+1); k < l.end; k++ {
		if m.toks[k].flags&tPunct != 0 && m.partsLine(k) {
			return k
		}
	}
	return l.end
}

// entry marks an entry if it is furniture by itself.
func (m *marker) entry(l *textLine) {
	if m.bylined(l.tok) || m.dateOnly(l.end, l.tok) && !m.readingTime(l) {
		return
	}
	sort, _ := m.furnitureSort(l)
	if sort == "" && (m.readingTime(l) || m.timesRead(l) || l.end-l.tok == 2 && m.listed(commentWords, l.end-1) && (m.flag(l.tok, tDigit) || m.listed(noComments, l.tok)) || m.listed(shareButtons, l.tok) && l.end-l.tok == 1) {
		sort = furniturePrompt
	}
	if sort != "" {
		m.addSpan(Furniture, sort, "", Span{l.first, l.last})
	}
}

// bylined says whether an author may be named from token k.
func (m *marker) bylined(k int32) bool {
	return m.cueAt(k, cueByline) != nil || m.has(k, byWord) && m.flag(k+1, tUpper)
}

// readingWords tell what is read, and readingUnits how long it takes.
var (
	readingWords = listOf(`read reading lesezeit lesedauer lesen lecture lectura lettura leitura leestijd lezen`)
	readingUnits = listOf(`min mins minute minutes minuten minuto minutos minuti temps tempo tiempo tijd de di time to estimated est ca about environ`)
)

// readingTime says whether a line or an entry is how long it takes to read the story, and nothing else:
// "Lesedauer: 3 Minuten", "4 min read".
func (m *marker) readingTime(l *textLine) bool {
	figure, read := false, false
	for k := l.tok; k < l.end; k++ {
		switch {
		case m.flag(k, tDigit):
			figure = true
		case m.flag(k, tPunct):
		case m.listed(readingWords, k):
			read = true
		case !m.listed(readingUnits, k):
			return false
		}
	}
	return figure && read
}

// viewWords tell how often a page was opened, and viewUnits what is counted there.
var (
	viewWords = listOf(`views reads hits viewed vues vue vu lu lecture lectures consulté visites vistas visitas visto vista leído leída lecturas visualizaciones
		aufrufe abrufe gelesen visualizzazioni letture visite letto letta visualizações visualização leituras acessos lido lida weergaven bekeken gelezen`)
	viewUnits = listOf(`article artículo articolo artigo artikel nota times time fois veces vez mal volte vezes keer de`)
)

// timesRead says whether a line or an entry is how often the page was opened, and nothing else: "Vistas: 1,204",
// "Lu 1 204 fois".
func (m *marker) timesRead(l *textLine) bool {
	figure, viewed := false, false
	for k := l.tok; k < l.end; k++ {
		switch {
		case m.flag(k, tDigit):
			figure = true
		case m.flag(k, tPunct):
		case m.listed(viewWords, k):
			viewed = true
		case !m.listed(viewUnits, k):
			return false
		}
	}
	return figure && viewed && l.end-l.tok <= entryTokens
}

// serialTokens is the most tokens of a line with the number of a serial that is not of prose.
const serialTokens = 24

// serialNumber says whether a line ends in the number under which libraries keep a paper, as its imprint does:
// "L'Écho du Canal - ISSN 2677-0415". Alone it stands at the foot of what an agency sends.
func (m *marker) serialNumber(l *textLine) bool {
	if l.end-l.tok > serialTokens {
		return false
	}
	for k := l.tok + 1; k+3 < l.end; k++ {
		if m.word(k, "issn") && m.caps(k) {
			j := k + 1
			if m.is(j, ':') {
				j++
			}
			return m.flag(j, tDigit) && (m.is(j+1, '-') || m.dashAt(j+1)) && m.flag(j+2, tDigit)
		}
	}
	return false
}

// partsLine says whether token k parts what a page's line tells.
func (m *marker) partsLine(k int32) bool { return m.strokeAt(k) || m.is(k, '/') }
