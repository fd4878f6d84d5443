package normalize

import "strings"

// Romance reports leave out who speaks, once he is known ("Detalló que los heridos son dos"), let him speak of himself in
// the infinitive ("ha ammesso di aver incassato", "a déclaré vouloir partir"), to the reporter ("nous confie une
// passante"), or name a paper alone ("est-il indiqué dans le rapport").

// pastEndings are how verbs of saying end in the third person of the past: what is told in the present without a
// subject may be an order, "recuerda que puedes suscribirte".
var pastEndings = map[uint8][]string{langES: {"ó", "aron", "ieron"}, langPT: {"ou", "eu", "iu", "aram", "eram", "iram"}, langIT: {"ò", "arono"}}

// leftOut says whether the verb v, which has no subject, tells what somebody said who was named before: "Añadió | que".
// What a relative clause says of a thing is no one's word: "lo que confirmó que era tarde".
func (m *marker) leftOut(v *verb) bool {
	if !v.may {
		return true
	}
	if m.has(v.from-1, clauseOpener) {
		return false
	}
	if v.to-v.from > 1 {
		return m.listed(auxiliaries, v.from)
	}
	last := m.text(v.from, v.to)
	for _, end := range pastEndings[m.lang] {
		if strings.HasSuffix(last, end) {
			return true
		}
	}
	return false
}

var (
	// selfInfinitives are by which somebody says of himself what he did or wants.
	selfInfinitives = listOf(`avoir être vouloir pouvoir haber estar querer ter estar querer aver avere esser essere voler volere`)
	// beforeInfinitives stand before those.
	beforeInfinitives = listOf(`ne n pas s se non no não di`)
)

// saysOfItself says whether at token k, behind a Romance verb, follows what its subject says of itself: "| avoir fermé le pont",
// "| di non aver visto".
func (m *marker) saysOfItself(k int32) bool {
	if m.lang&romance == 0 {
		return false
	}
	for n := 0; n < 4 && !m.flag(k, tSentence) && (m.listed(beforeInfinitives, k) || m.is(k, '\'')); n++ {
		k++
	}
	return !m.flag(k, tSentence) && m.listed(selfInfinitives, k)
}

// reporterPronouns stand for the reporter, or for who was spoken to, before a Romance verb.
var reporterPronouns = listOf(`nous me lui leur nos me le les ci mi gli lhe`)

// toReporter returns where the Romance verb v and its speaker begin and end that stand behind a quotation, with a pronoun
// before the verb: "«...», nous confie une passante".
func (m *marker) toReporter(v *verb) (from, to int32) {
	k := v.from - 1
	if m.lang&romance == 0 || m.flag(k, tSentence) || !m.listed(reporterPronouns, k) || !m.quoteMark(k-1) && !(m.is(k-1, ',') && m.quoteMark(k-2)) {
		return 0, 0
	}
	if to = m.subjectRight(v.to); to == 0 {
		return 0, 0
	}
	return k, to
}

// isStated reads the French participle v behind "est-il", which stands behind what is said and names a paper at most:
// "«...», est-il indiqué dans le rapport". A question begins a sentence.
func (m *marker) isStated(v *verb) (from, to int32) {
	k := v.from - 3
	if m.lang != langFR || k < 1 || !m.word(k, "est") || !m.joined(k+1) || !m.word(k+2, "il") || !m.aside(k) {
		return 0, 0
	}
	if m.clause(v.to) == clauseGoverns {
		if to = m.subjectRight(v.to + 1); to > 0 {
			return k, to
		}
	}
	return k, v.to
}
