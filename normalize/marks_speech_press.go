package normalize

// Who speaks to the press may be told by the verb alone in Spanish, Portuguese and Italian, and
// stands behind the press otherwise: "«...», expresó | a medios locales", "dijo | a la prensa | el
// alcalde", "a dit | aux médias | le maire". The press is nobody's source there.

var (
	pressPrepositions = listOf(`a al à às aos ao aux alla ai all agli`)
	pressNouns        = listOf(`prensa medios periodistas reporteros presse médias journalistes stampa media giornalisti cronisti imprensa jornalistas repórteres televisión radio televisione televisão rádio télévision`)
	pressKinds        = listOf(`locales local nacionales nacional internacionales internacional peruanos locaux locale nationale nationaux internationale internationaux locali nazionale nazionali internazionali locais nacionais`)
)

// behindPress is the token behind the press to whom something is said, at token k, which is k if none is.
func (m *marker) behindPress(k int32) int32 {
	if m.lang&romance == 0 || !m.listed(pressPrepositions, k) || m.some(k, tUpper|tSentence) {
		return k
	}
	j := k + 1
	if m.article(j) || m.is(j, '\'') {
		j++
	}
	if !m.listed(pressNouns, j) || m.some(j, tUpper|tSentence) {
		return k
	}
	j++
	if (m.word(j, "de") || m.word(j, "di")) && (m.word(j+1, "comunicación") || m.word(j+1, "comunicação") || m.word(j+1, "comunicazione")) {
		j += 2
	}
	if m.listed(pressKinds, j) && !m.flag(j, tSentence) {
		j++
	}
	return j
}
