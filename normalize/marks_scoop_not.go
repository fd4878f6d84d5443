package normalize

// The verbs by which an outlet has news first say other things as well: that a club goes ahead of
// another, and that a house shows what it has made.

// noNews says whether what follows the verb h of having it first, of which an outlet is the
// subject, is no news: "El Mundo adelantó al Real", "The Post revealed its new design".
func (m *marker) noNews(h *hit) bool {
	return h.cue == cueScoop && (m.overtakes(h.end-1) || m.ownNovelty(h.end))
}

// noNewsAt is noNews of the verb at token k.
func (m *marker) noNewsAt(k int32) bool {
	h := m.cueAt(k, cueScoop)
	return h != nil && m.noNews(h) || m.overtakes(k)
}

// onlyBegins says whether the German phrase h of having been first has no verb of telling in its clause,
// which goes on from token k: "Zuerst hatte die Welt nichts davon gewusst".
func (m *marker) onlyBegins(h *hit, k int32) bool {
	return m.lang == langDE && h.cue == cueScoop && m.has(h.end-1, auxiliary|firstAdverb) && m.has(h.tok, auxiliary|firstAdverb) && m.clauseVerb(k) < 0
}

// overtakes says whether the object of the Spanish verb of being ahead at token k is somebody, which
// its preposition tells: "adelantó al Betis", "adelantó a su rival". Readers are told.
func (m *marker) overtakes(k int32) bool {
	if m.lang != langES || !m.listed(aheadVerbs, k) {
		return false
	}
	if k++; m.word(k, "al") {
		return m.flag(k+1, tUpper)
	}
	if !m.word(k, "a") {
		return false
	}
	if k++; m.word(k, "su") || m.word(k, "sus") {
		return !m.listed(audiences, k+1)
	}
	if m.has(k, nameArticle) {
		k++
	}
	return m.flag(k, tUpper) && m.cueAt(k, cueSource) == nil
}

var aheadVerbs = listOf(`adelantó adelanta adelantaba adelantaron adelantado avanzó avanzaba avanzaron avanzado`)

// audiences are whom an outlet tells.
var audiences = listOf(`lectores lector oyentes audiencia suscriptores televidentes espectadores seguidores`)

// ownNovelty says whether what follows from token k on is new and the outlet's own, or what only
// it has: "its new app", "su nueva plantilla", "sa nouvelle maquette", "zijn vormgeving".
func (m *marker) ownNovelty(k int32) bool {
	if m.lang&(langIT|langPT) != 0 && m.article(k) {
		k++
	}
	return m.listed(possessives[m.lang], k) && (m.listed(newWords, k+1) || m.listed(ownThings, k+1))
}

var (
	possessives = [1 << languages]*wordList{
		langEN: listOf(`its their`),
		langDE: listOf(`sein seine seinen seiner ihr ihre ihren ihrer`),
		langFR: listOf(`son sa ses`),
		langES: listOf(`su sus`),
		langIT: listOf(`suo sua suoi sue`),
		langPT: listOf(`seu sua seus suas`),
		langNL: listOf(`zijn haar hun`),
	}
	newWords  = listOf(`new redesigned neue neuen neues neuer nouveau nouvel nouvelle nouveaux nouvelles nuevo nueva nuevos nuevas nuovo nuova nuovi nuove novo nova novos novas nieuwe vernieuwde`)
	ownThings = listOf(`design redesign logo layout format app website podcast lineup gestaltung maquette formule grille diseño rediseño maqueta formato plantilla grafica veste palinsesto grafismo plantel vormgeving programmering opmaak
		accounts results earnings figures zahlen bilanz quartalszahlen geschäftszahlen comptes résultats chiffres bilan cuentas resultados cifras conti risultati bilancio contas jaarcijfers`)
)
