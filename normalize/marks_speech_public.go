package normalize

// Where somebody speaks in public tells that he speaks, whatever the verb may mean else: "anunció en su página web", "wrote
// on its website", "sur les réseaux sociaux, le club a annoncé".

// publicReach is how many tokens may stand between the preposition and the noun: "en su nueva cuenta oficial".
const publicReach = 4

var (
	publicPrepositions = [1 << languages]*wordList{
		langEN: listOf(`in on via through`),
		langFR: listOf(`dans sur via par`),
		langES: listOf(`en vía por través mediante`),
		langIT: listOf(`in su sul sulla sui nel nella via tramite con`),
		langPT: listOf(`em no na nas nos via por pelo pela pelas através`),
	}
	publicNouns = [1 << languages]*wordList{
		langEN: listOf(`statement release website filing tweet post blog email memo site`),
		langFR: listOf(`communiqué site compte réseaux tweet message blog page`),
		langES: listOf(`comunicado web página sitio cuenta redes tuit mensaje perfil nota blog`),
		langIT: listOf(`comunicato nota sito profilo social tweet post messaggio pagina`),
		langPT: listOf(`comunicado nota site página redes perfil conta tuíte publicação blogue blog`),
	}
)

// inPublic returns where a phrase ends that begins at token k and says where something was made public, k if none does.
func (m *marker) inPublic(k int32) int32 {
	nouns := publicNouns[m.lang]
	if nouns == nil || !m.listed(publicPrepositions[m.lang], k) || m.flag(k, tUpper) && !m.flag(k, tSentence) {
		return k
	}
	for j := k + 1; j <= k+publicReach && int(j) < len(m.toks) && !m.some(j, tSentence|tDigit) && (!m.flag(j, tPunct) || m.is(j, '\'')); j++ {
		switch {
		case m.listed(nouns, j) && !m.flag(j, tUpper):
			return j + 1
		case m.word(j, "social") && m.word(j+1, "media"), m.word(j, "réseaux") && m.word(j+1, "sociaux"):
			return j + 2
		case m.has(j, socialName) && m.flag(j, tUpper):
			return j + 1
		}
	}
	return k
}

// postedNoun says whether the word at token k is what was posted, and the verb behind it its participle: "in a | letter posted
// on Facebook".
func (m *marker) postedNoun(k int32) bool {
	return m.lang == langEN && !m.flag(k, tUpper) && (m.listed(papers, k) || m.listed(postedNouns, k))
}

var postedNouns = listOf(`statement message note notes picture pictures photo photos image images comment comments clip clips post posts`)

// publicBefore says whether the sentence whose subject begins at token k opens with such a phrase and a comma: "Sur son compte
// X, | la maire a évoqué".
func (m *marker) publicBefore(k int32) bool {
	if k < 3 || !m.is(k-1, ',') {
		return false
	}
	for j := k - 2; j >= 0 && j >= k-2-publicReach-2; j-- {
		if m.flag(j, tSentence) {
			return m.inPublic(j) > j
		}
	}
	return false
}
