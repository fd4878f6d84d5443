package normalize

import (
	"slices"
	"strings"
)

// Most of the facts of an article are said to be an authority's: "teilte die
// Polizei mit", "a annoncé la préfecture", "informó la Fiscalía". It is no
// outlet, and nobody copies its articles, so that its attribution has no Value:
// the mark says that the sentence has a source, and that it is not a rival. The
// rule begins at the authority, which is rarer than verbs of saying are.

const (
	// officialReach is how many tokens may stand between an authority and its verb:
	// "police in Harlow said on Monday", "informó este lunes por la tarde la Guardia
	// Civil".
	officialReach = 7
	// plainWords is how many words without a capital, none of them known here,
	// may stand before an authority: "a annoncé la nouvelle préfecture".
	plainWords = 1
)

// officialDetail and ownDetail are the Details of attributions to an authority and
// to the outlet itself, which does not say its name.
const officialDetail, ownDetail = "official", "own"

// privateOffices are the words before "official" that make one of nobody's authority.
var privateOffices = listOf(`company union party team club league airline bank industry rebel movement campaign church`)

// officialRanks are what those are called who speak for an authority, behind its name:
// "police chief Jane Roe said".
var officialRanks = listOf(`chief commissioner superintendent inspector captain officer officers sergeant source sources`)

// officialVerbs are the cues with which an authority says something.
const officialVerbs = 1<<cueAccording | 1<<cueReportBy | 1<<cueTellVerb | 1<<cueReport | 1<<cueSay

// official adds an attribution to the authority that hit i names, if a verb or a
// preposition stands beside it.
func (m *marker) official(i int) {
	h := &m.hits[i]
	switch {
	case m.lang == langDE && !m.flag(h.tok, tUpper) && h.end == h.tok+1:
		return
	case h.arg == body && (!m.flag(h.tok, tUpper) || m.word(h.end, "federation") || m.word(h.end, "association") || m.word(h.end, "store")):
		return
	case h.arg >= press && !m.mayBeUnnamed(h):
		return
	case h.arg == office && (m.joined(h.end) || m.is(h.tok-1, '-') || m.listed(privateOffices, h.tok-1)):
		return // "anti-government leaflets said"
	}
	switch h.arg {
	case hearsay:
		if (m.lang != langES || !m.word(h.tok-1, "no")) && !m.governsOn(h) { // "no trascendió que"
			m.unnamedSource(h.tok, h.end, "according")
		}
		return
	case rumour:
		m.rumoured(h)
		return
	case goesOnSaying:
		if m.spokeBefore(h.tok) {
			m.unnamedSource(h.tok, h.end, "reported")
		}
		return
	}
	m.learnAcronym(h)
	from := m.officialBefore(i)
	if h.arg == paper && !m.paperSpeaks(h, from) || h.arg == given && from >= 0 && m.cueAt(from, cueAccording) == nil {
		return
	}
	if from >= 0 && (h.arg != office || m.officeEnds(h.end)) {
		if !m.stale(from, h.end) && !m.negated(from-1) {
			m.speaks(h, from, h.end, m.verbDetail(from))
		}
		return
	}
	if to := m.officialBehind(h); to > 0 && !m.object(h.tok) && !m.stale(h.tok, to) {
		m.speaks(h, h.tok, to, m.verbDetail(to-1))
		return
	}
	if from, to := m.believes(h); to > 0 && !m.object(h.tok) && !m.stale(from, to) && !m.negated(to) {
		m.speaks(h, from, to, "reported")
		return
	}
	if h.arg == press && m.answered(h) && !m.stale(h.tok, h.end) {
		m.unnamedSource(h.tok, h.end, "reported")
	}
}

// speaks adds the attribution of what h says; detail is for those that are no
// authority.
func (m *marker) speaks(h *hit, from, to int32, detail string) {
	if h.arg >= press {
		m.unnamedSource(from, to, detail)
		return
	}
	s := Span{m.toks[from].start, m.toks[to-1].end}
	for i := len(m.marks) - 1; i >= 0 && i >= len(m.marks)-unnamedBack; i-- {
		if a := &m.marks[i]; a.Kind == Attribution && a.Value == "" && a.Start < s.End && s.Start < a.End {
			a.End = max(a.End, s.End) // "indique un communiqué | de la préfecture"
			return
		}
	}
	m.addSpan(Attribution, "", officialDetail, s)
}

// verbDetail is what the verb or the preposition of token k says of the report.
func (m *marker) verbDetail(k int32) string {
	if m.cueAt(k, cueAccording) != nil || m.word(k, "zufolge") {
		return "according"
	}
	return "reported"
}

// masculine says whether "der" at token k is the article of a German noun that is
// masculine, at token noun: it is the subject then, and not whom somebody tells.
func (m *marker) masculine(k, noun int32) bool {
	if m.lang != langDE || !m.word(k, "der") {
		return false
	}
	for _, end := range [...]string{"ler", "cher", "der", "zoll", "dienst", "schutz"} {
		if w := m.text(noun, noun+1); len(w) >= len(end) && strings.EqualFold(w[len(w)-len(end):], end) {
			return true
		}
	}
	return false
}

// learns says whether the verb is one of hearing or quoting: "Davon erfuhr die
// Polizei erst am Montag".
func (m *marker) learns(h *hit) bool { return m.listed(learnings, h.end-1) }

var learnings = listOf(`erfuhr erfahren learned learnt quoted quotes cites zitierte zitiert veröffentlichte veröffentlicht publica publicó published`)

// issued says whether token k is the thing that was given out and no verb: "el Ejército
// en un comunicado oficial".
func (m *marker) issued(k int32) bool {
	return m.lang&(langES|langPT|langIT) != 0 && (m.word(k, "comunicado") || m.word(k, "comunicato")) && !m.has(k-1, auxiliary|undergoes) && !m.word(k-1, "ha") && !m.word(k-1, "han")
}

// givesOut says whether the verb is one of publishing or of finding, which Romance
// authorities do with things as often as with what they say: "la Policía difundió la
// foto", "a polícia divulgou imagens", but "a polícia divulgou que".
func (m *marker) givesOut(h *hit) bool {
	return m.lang&(langES|langPT) != 0 && m.listed(givingOut, h.end-1)
}

var givingOut = listOf(`difundió divulgó recogió recoge constató comprobó contó cuenta divulgou divulga mostrou publicou publica apresentou`)

// officialEnds says whether the subject behind an English verb ends at token k:
// "three cranes fell, said police on Monday". What goes on is a clause: "he said
// police had come".
func (m *marker) officialEnds(k int32) bool {
	if m.cueAt(k, cueSpeaker) != nil || m.flag(k, tUpper) && !m.flag(k, tSentence) && m.has(k-1, roleWord) {
		for k++; m.flag(k, tUpper) && !m.flag(k, tPunct) && !m.flag(k, tSentence); k++ {
		} // "said police spokesman John Roe in a statement"
		if m.word(k, "in") && m.word(k+1, "a") {
			return true
		}
	}
	return int(k) >= len(m.toks) || m.flag(k, tPunct) && !m.is(k, '\'') || m.flag(k, tSentence) || m.has(k, fillRight) && m.cueAt(k+1, cueDay) != nil
}

// officeEnds says whether the name of an office ends before token k, and is not said of
// the word behind it: "according to government | figures".
func (m *marker) officeEnds(k int32) bool {
	return m.officialEnds(k) || m.has(k, fillRight|fillLeft) && !m.word(k, "news") || m.cueAt(k, cueDay) != nil
}

// wordWithin says whether the word stands at most n tokens from token k on.
func (m *marker) wordWithin(w string, k, n int32) bool {
	for j := k; j < k+n && int(j) < len(m.toks) && !m.flag(j, tSentence); j++ {
		if m.word(j, w) {
			return true
		}
	}
	return false
}

// object says whether the authority at token k is what another verb or a preposition
// is about: "a woman who called police said", "der Polizei sagte er".
func (m *marker) object(k int32) bool {
	j := k - 1
	for n := 0; n < 3 && j >= 0 && !m.flag(j+1, tSentence) && (m.flag(j, tUpper) && !m.addressee(j) || m.word(j, "the") || m.word(j, "a") && m.lang == langEN || m.has(j, nameArticle) && !m.has(j, toWord)); n++ {
		j--
	}
	if j < 0 || m.flag(j+1, tSentence) || m.lang == langDE && m.word(j, "in") || m.flag(j, tPunct) || m.cueAt(j, cueSpeaker) != nil || m.cueAt(j-1, cueSpeaker) != nil || m.masculine(j, k) || m.headOf(j) {
		return false
	}
	if m.lang == langEN {
		return m.has(j, prepositionBy) || m.word(j, "to") || m.word(j, "with") || m.word(j, "for") || m.word(j, "against") || strings.HasSuffix(m.text(j, j+1), "ed") || m.cueAt(j, cueTell) != nil
	}
	if m.lang&(langES|langPT) != 0 && (m.word(j, "por") || m.word(j, "pela") || m.word(j, "pelo") || m.word(j, "pelas") || m.word(j, "pelos")) {
		return true // "as cartas lidas pela Polícia Federal revelam"
	}
	return m.addressee(j) && m.cueAt(j, cueAccording) == nil
}

// addressee says whether token k is the word before one who is told something, and
// not before one who says it: "a la Policía", "der Polizei", but "von der Polizei".
func (m *marker) addressee(k int32) bool {
	switch {
	case m.lang == langEN:
		return m.word(k, "to")
	case m.lang == langPT && (m.word(k, "a") || m.word(k, "o")):
		return false
	case m.lang == langDE && (m.word(k-1, "von") || m.word(k-1, "aus")):
		return false
	}
	return m.has(k, toWord) || m.word(k, "bij")
}

// otherwise drops the attributions to authorities that share words with one to an
// outlet: "two officials confirmed the sale to CNN" has it from CNN.
func (m *marker) otherwise(from int) {
	marks := m.marks[from:]
	named := func(a Mark) bool {
		return slices.ContainsFunc(marks, func(b Mark) bool {
			return (b.Kind == Scoop || b.Kind == Attribution && (b.Value != "" || b.Detail == ownDetail)) && a.Start < b.End && b.Start < a.End
		})
	}
	kept := slices.DeleteFunc(marks, func(a Mark) bool {
		return a.Kind == Attribution && a.Value == "" && (a.Detail == officialDetail || a.Detail == "reported" || a.Detail == "according") && named(a)
	})
	m.marks = m.marks[:from+len(kept)]
}

// governsOn says whether the German phrase h ends with a preposition that goes before what follows, and not behind
// what stands before: "fügte dem Bericht nach | dem Gespräch nichts hinzu".
func (m *marker) governsOn(h *hit) bool {
	if m.lang != langDE || !m.word(h.end-1, "nach") || m.ends(h.end) {
		return false
	}
	return m.clause(h.end) == clauseOblique || m.word(h.end, "der") || m.word(h.end, "dieser") || m.word(h.end, "wie") || m.some(h.end, tUpper|tDigit)
}
