package normalize

import "strings"

// What an outlet reported stands in Romance languages behind auxiliaries of other moods and tenses, too, where it
// is the reason of what happened since: "Les Echos ayant fait état d'un projet", "après que La Presse eut révélé",
// "después de que El Mundo haya publicado", "depois que a Folha tenha noticiado", "dopo che Il Sole abbia rivelato".
var reportMoods = []struct {
	lang                       uint8
	having, revealed, reported string
}{
	{langFR, `ayant eut eurent ait aient eût eussent`,
		`révélé;dévoilé;mis au jour;sorti l'affaire;éventé l'affaire`,
		`rapporté;publié;annoncé;écrit;indiqué;affirmé;fait état;relaté;relayé;évoqué;signalé;raconté;diffusé;assuré;mentionné;détaillé`},
	{langES, `haya hayan hubiera hubieran hubiese hubiesen habiendo hubo hubieron`,
		`revelado;desvelado;destapado;adelantado;avanzado;sacado a la luz`,
		`publicado;informado;difundido;divulgado;contado;dado a conocer;señalado;recogido;reportado;asegurado;escrito;apuntado;indicado;afirmado;relatado`},
	{langIT, `abbia abbiano ebbe ebbero avesse avessero`,
		`rivelato;svelato;anticipato`,
		`pubblicato;riportato;scritto;raccontato;riferito;dato notizia;diffuso`},
	{langPT, `tenha tenham tivesse tivessem tinha tinham havia haviam`,
		`revelado;antecipado;trazido a público`,
		`publicado;noticiado;informado;divulgado;escrito;avançado;adiantado;relatado;reportado`},
}

// doubtedMoods are those of the auxiliaries that tell of what may not have happened as well.
var doubtedMoods = listOf(`ait aient eût eussent haya hayan hubiera hubieran hubiese hubiesen abbia abbiano avesse avessero tenha tenham tivesse tivessem
	diera dieran diese adelantara avanzara revelara desvelara destapara publicara difundiera divulgara informara reportara`)

// happened are the words before "que" and "che" that leave no doubt, and though those that open such a clause alone.
var (
	happened = listOf(`après avant bien lors después despues luego tras antes desde hasta pese pesar vez hecho dopo prima depois desde apesar`)
	though   = listOf(`aunque benché sebbene nonostante embora quoique`)
)

// moodReach is how many tokens the name of an outlet and its article may take behind "que".
const moodReach = 6

// reportMoodPhrases are the phrases of [reportMoods].
func reportMoodPhrases() []phraseRow {
	var out []phraseRow
	for _, r := range reportMoods {
		var revealed, reported []string
		for having := range strings.FieldsSeq(r.having) {
			for done := range strings.SplitSeq(r.revealed, ";") {
				revealed = append(revealed, having+" "+done)
			}
			for done := range strings.SplitSeq(r.reported, ";") {
				reported = append(reported, having+" "+done)
			}
		}
		out = append(out, phraseRow{cue: cueScoop, langs: r.lang, detail: "revealed", phrases: strings.Join(revealed, ";")},
			phraseRow{cue: cueReport, langs: r.lang, detail: "reported", phrases: strings.Join(reported, ";")})
	}
	return out
}

// doubted says whether the verb at token v, or its auxiliary, is of a mood that leaves open whether the outlet of s
// reported anything, and nothing before s says that it did: "no consta que El Mundo haya publicado".
func (m *marker) doubted(s slot, v int32) bool {
	if m.lang&romance == 0 || !m.listed(doubtedMoods, v) {
		return false
	}
	for k := s.start - 1; k >= 0 && k > s.start-moodReach && !m.flag(k+1, tSentence); k-- {
		switch {
		case m.listed(though, k):
			return false
		case m.word(k, "que"), m.word(k, "qu"), m.word(k, "che"):
			if m.word(k-1, "de") {
				k--
			}
			return !m.listed(happened, k-1)
		}
	}
	return true
}
