package normalize

// hearWords ask to hear an article, articleWords name it, and lastsUnits say how long that takes; wordUnits are what
// its length is counted in.
var (
	hearWords    = listOf(`listen hear anhören hören vorlesen écouter écoutez escuchar escucha escuche ascolta ascoltare ouvir ouça ouve luister luisteren beluister beluisteren`)
	articleWords = listOf(`article story artikel beitrag text artículo nota noticia articolo notizia artigo matéria notícia verhaal bericht
		this diesen dieser cet l este esta questo questa dit to the den zum naar il la o a`)
	lastsUnits = listOf(`min mins minute minutes minuten minuto minutos minuti sec sek durée dauer duration duración durata duração duur`)
	wordUnits  = listOf(`words wörter mots palabras parole palavras woorden`)
)

// lasts says whether a line is how long its article is, to hear or in words, and nothing else: "Diesen Artikel anhören
// (4 Min.)", "Écouter - 01:24", "168 mots". One that only counts words stands below a title.
func (m *marker) lasts(l *textLine) bool {
	figure, hears, unit := 0, false, false
	for k := l.tok; k < l.end; k++ {
		switch {
		case m.flag(k, tDigit):
			figure++
			unit = unit || figure > 1 && m.is(k-1, ':')
		case m.flag(k, tPunct):
		case m.listed(hearWords, k):
			hears = true
		case m.listed(lastsUnits, k):
			unit = true
		case figure > 0 && k == l.end-1 && m.listed(wordUnits, k):
			return !hears && m.above > 0 && m.toks[k-1].end-m.toks[l.tok].start >= wordFigures
		case !m.listed(articleWords, k):
			return false
		}
	}
	return figure > 0 && hears && unit
}

// wordFigures is the fewest figures of how many words an article has.
const wordFigures = 3
