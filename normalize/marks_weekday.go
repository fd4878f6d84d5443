package normalize

// feastBefore and feastBehind are what makes a day of the year, or of history, of a day of the week:
// Good Friday, lundi de Pâques, Viernes Santo, Black Friday. Its name says nothing of when a
// text was written.
var (
	feastBefore = listOf(`good easter ash palm holy shrove maundy whit black bloody cyber giving super goede witte zwarte schwarzer schwarzen schwarze`)
	feastBehind = listOf(`saint gras noir noire pâques pentecôte rameaux cendres santo santa negro negra ramos pascua resurrección ceniza gloria
		páscoa cinzas gorda gordo aleluia nero angelo palme pasqua pasquetta ceneri grasso`)
)

// feast says whether the day of the week h belongs to the name of a feast.
func (m *marker) feast(h *hit) bool {
	if m.flag(h.tok-1, tUpper) && m.listed(feastBefore, h.tok-1) {
		return true
	}
	k := h.end
	for last := k + 3; k < last && (m.has(k, ofWord|particle) || m.is(k, '\'')) && !m.flag(k, tSentence); k++ {
	}
	return m.listed(feastBehind, k) && !m.flag(k, tSentence)
}

// eachWords and allWords make a habit of a day of the week, the latter with an article between.
var (
	eachWords   = listOf(`every each jeden jede jedem elke iedere chaque cada ogni`)
	allWords    = listOf(`tous todos tutti tutte alle`)
	allArticles = listOf(`les los os i le`)
)

// habit says whether the day of the week h is that of every week, which says nothing of when a text was
// written: "every Monday", "todos los lunes".
func (m *marker) habit(h *hit) bool {
	return m.listed(eachWords, h.tok-1) || m.listed(allArticles, h.tok-1) && m.listed(allWords, h.tok-2)
}

// dayNamed are the languages in which people and places are called by a day, Sunday, and days
// are written in small letters.
const dayNamed = langES | langIT | langPT

// dayArticles stand before days.
var dayArticles = listOf(`el este ese il o a al no na neste nesta del do`)

// dayName says whether the day of the week h is the name of somebody or of a place: "Frau
// Freitag", "Mr. Monday", "Domingo Pérez", "Santo Domingo".
func (m *marker) dayName(h *hit) bool {
	if !m.flag(h.tok, tUpper) || m.caps(h.tok) {
		return false
	}
	before := h.tok - 1
	if m.is(before, '.') && !m.flag(before, tSpace) {
		before--
	}
	if m.has(before, honorific) && m.flag(before, tUpper) && !m.flag(h.tok, tLine) {
		return true
	}
	if m.lang&dayNamed == 0 || h.arg != 0 {
		return false
	}
	led := m.flag(h.end, tUpper) && !m.some(h.end, tPunct|tSentence|tLine) && m.cueAt(h.end, cueMonth) == nil
	if m.some(h.tok, tSentence|tLine) || h.tok == 0 {
		return led && m.lang != langIT // where no sentence begins with a day that has no article
	}
	return led || m.flag(h.tok-1, tUpper) && !m.flag(h.tok-1, tPunct) && !m.listed(dayArticles, h.tok-1)
}
