package normalize

// accountWords is how many words without a capital may stand between "selon" and the
// authority whose account it is: "selon les premiers chiffres provisoires publiés par le
// ministère".
const accountWords = 5

// accountNouns are what an authority gives of what happened.
var accountNouns = listOf(`account accounts count data document documents estimate estimates figure figures filing finding findings information note numbers records report reports statement tally tallies
	bilan chiffres comptage communiqué constatations décompte déclarations procès-verbal verbal données éléments estimation estimations infos informations rapport relevés statistiques
	artículo balance cifras comunicado datos estadísticas estimaciones fuentes hipótesis información informaciones informe informes investigación investigaciones nota parte publicación recuento registros reportaje reporte reportes versión versiones
	bilancio cifre comunicato conteggio dati elementi indiscrezioni informazioni notizie quanto rapporto ricostruzione ricostruzioni rilevazioni stime
	apuração artigo balanço boletim dados estimativas fontes informação informações investigações levantamento matéria notícia números publicação relatório reportagem`)

// pressThings are what is held, given or had for the press: the press is no source where
// "a expliqué en conférence de presse" names it.
var pressThings = listOf(`attaché attachée communiqué conférence dossier groupe liberté organe organes point revue salle service tribune
	comunicado conferencia gabinete jefa jefe libertad nota oficina rueda sala
	comunicato conferenza libertà rassegna ufficio
	assessor assessora assessoria coletiva conferência liberdade`)

// probes are inquiries, which are an authority's without telling anything of it.
var probes = listOf(`enquête inchiesta indagine investigación investigação investigation onderzoek`)

// doings are what others praise, call for or miss of an authority: "destacó la labor de la Policía".
var doings = listOf(`absence aide action appui concours effort efforts engagement importance intervention manque mobilisation présence rôle soutien travail
	actuación apoyo ausencia ayuda colaboración compromiso esfuerzo esfuerzos falta importancia intervención labor papel presencia rol trabajo
	aiuto assenza collaborazione impegno importanza intervento lavoro mancanza presenza ruolo sforzi sforzo sostegno
	ajuda apoio atuação ausência colaboração compromisso esforço esforços importância intervenção presença trabalho`)

// ofWhat says whether what is told from token k on, up to the authority at token end, is something that it does
// or should do, so that somebody else says it.
func (m *marker) ofWhat(k, end int32) bool {
	for ; k < end; k++ {
		if m.listed(doings, k) {
			return m.has(k+1, ofWord|particle) || m.is(k+2, '\'')
		}
	}
	return false
}

// account says whether one of the few tokens from token k on, before token end, is a word
// for what an authority gives.
func (m *marker) account(k, end int32) bool {
	for ; k < end; k++ {
		if m.listed(accountNouns, k) {
			return true
		}
	}
	return false
}

// pressThing says whether the press at token k only says what sort of thing the word
// before it is: "conférence de presse", "ufficio stampa".
func (m *marker) pressThing(k int32) bool {
	k--
	if m.has(k, ofWord) {
		k--
	}
	return m.listed(pressThings, k)
}

// officialAdjectives is how many adjectives may stand behind an authority, and
// shortAdjective the fewest bytes of one.
const officialAdjectives, shortAdjective = 3, 5

// adjective says whether the word at token k may be an adjective behind the authority h,
// as Romance languages set it: "la procura distrettuale antimafia", "le ministère iranien
// des Affaires étrangères". It has to stand right behind the noun, another adjective or a
// name.
func (m *marker) adjective(h *hit, k int32) bool {
	if t := &m.toks[k]; m.lang&(langFR|langES|langIT) == 0 || t.end-t.start < shortAdjective || t.hit >= 0 || m.some(k, tUpper|tDigit) || m.has(k, fillLeft|fillRight|particle|auxiliary|undergoes|clauseOpener) {
		return false
	}
	return k == h.end || m.flag(k-1, tUpper) || !m.has(k-1, fillLeft|fillRight|particle|ofWord|auxiliary) && m.cueAt(k-1, cueDay) == nil
}

// opensObject says whether token k begins what a verb is about or a clause, so that the
// word taken for an adjective before it was that verb: "la police recherche un homme qui
// dit".
func (m *marker) opensObject(k int32) bool {
	switch {
	case m.has(k, relativeWord|clauseOpener), m.word(k, "un"), m.word(k, "une"), m.word(k, "uno"), m.word(k, "una"):
		return true
	}
	return m.has(k, nameArticle) && !m.word(k, "a") && !m.has(k-1, particle|ofWord)
}
