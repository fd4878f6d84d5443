package normalize

// counterTokens is the most tokens of a line that ends in how many comments there are.
const counterTokens = 16

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

// counter marks what counts comments, or asks for one, behind the day of a page's line: "2 May 2018 | 3
// comments". The day and who stands before it are none of it.
func (m *marker) counter(l *textLine) {
	if l.end-l.tok > counterTokens || l.end-l.tok < 4 || !m.listed(commentWords, l.end-1) {
		return
	}
	k := l.end - 2
	for k > l.tok && !m.partsLine(k) {
		k--
	}
	day := k - 1
	for day > l.tok && !m.partsLine(day-1) {
		day--
	}
	if day < l.tok || !m.dateOnly(k, day) {
		return
	}
	rest := textLine{tok: k + 1, end: l.end, first: m.toks[k+1].start, last: l.last}
	sort, _ := m.furnitureSort(&rest)
	if rest.end-rest.tok == 2 && m.listed(noComments, rest.tok) {
		sort = furniturePrompt
	}
	if sort != "" {
		m.addSpan(Furniture, sort, "", Span{rest.first, rest.last})
	}
}

// partsLine says whether token k parts what a page's line tells.
func (m *marker) partsLine(k int32) bool { return m.strokeAt(k) || m.is(k, '/') }
