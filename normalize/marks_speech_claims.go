package normalize

// Who rejects what is said of him says something: "wies den Bericht zurück", "bestritt eine Beteiligung",
// "widersprach der Darstellung", "ontkende de beschuldigingen". The same verbs turn people away at a border, dismiss
// suits and play matches, so that what is rejected has to be something said, or a quotation of it.

var (
	// rejecting are the German and Dutch verbs that reject.
	rejecting = listOf(`wies wiesen weist zurückgewiesen widersprach widersprachen widerspricht widersprechen widersprochen bestritt bestritten bestreitet bestreiten ontkende ontkenden ontkent ontkennen`)
	// claims are what is said of somebody, or to be so.
	claims = listOf(`bericht berichte berichten medienbericht medienberichte medienberichten zeitungsbericht vorwurf vorwürfe vorwürfen anschuldigung anschuldigungen
		behauptung behauptungen darstellung darstellungen aussage aussagen angabe angaben kritik gerücht gerüchte gerüchten spekulation spekulationen meldung meldungen unterstellung
		unterstellungen verdacht verdächtigungen beschuldigung beschuldigungen mutmaßung mutmaßungen eindruck annahme interpretation
		beteiligung verwicklung verantwortung mitverantwortung schuld mitschuld tat taten tatvorwürfe fehlverhalten verstoß verstöße zusammenhang absicht kenntnis existenz
		berichten beschuldiging beschuldigingen aantijging aantijgingen bewering beweringen geruchten gerucht betrokkenheid kritiek verwijten verwijt verhaal lezing`)
	// rejectingRomance are the French, Spanish, Portuguese and Italian verbs that reject, and claimsRomance what they reject
	// that is said: "todo", "toute" and "qualsiasi" before whatever it is.
	rejectingRomance = listOf(`dément démentent démentait démenti réfute réfutent réfutait réfuté nie nient nié conteste contestent contesté récuse récusent récusé
		desmiente desmienten desmintió desmintieron desmentido niega niegan negó negaron negado desmente desmentem desmentiu negou negaram nega
		smentisce smentiscono smentito negano negato`)
	claimsRomance = listOf(`tout toute todo toda cualquier qualquer ogni qualsiasi
		accusation accusations information informations rumeur rumeurs allégation allégations version responsabilité implication faute faits propos reproches affirmations
		acusación acusaciones información informaciones rumor rumores versión responsabilidad implicación participación hechos señalamientos declaraciones imputaciones irregularidades
		acusação acusações informação informações rumores boato boatos versão responsabilidade envolvimento participação irregularidades denúncias
		accusa accuse notizia notizie voci ricostruzione responsabilità coinvolgimento addebiti illazioni`)
	// claimPronouns stand for what was said right before.
	claimPronouns = listOf(`das dies dem diesem dit dat`)
)

// rejectsClaim says whether what the verb v rejects in its clause is something said.
func (m *marker) rejectsClaim(v *verb) bool {
	if first := m.clauseBegins(v.from); first >= 0 {
		for k := first; k < v.from; k++ {
			if m.listed(claims, k) || m.listed(claimPronouns, k) && k+1 == v.from {
				return true
			}
		}
	}
	for k := v.to; k < v.to+speechReach && int(k) < len(m.toks) && (!m.ends(k) || m.quoteMark(k)); k++ {
		if m.listed(claims, k) || m.quoteMark(k) || m.listed(claimPronouns, k) && (m.ends(k+1) || k == v.to) {
			return true
		}
	}
	return false
}

// rejectsPlain says whether what the Romance verb v rejects is something said: within few words behind it, in its clause. A
// customs officer denies entry, and a club a goal.
func (m *marker) rejectsPlain(v *verb) bool {
	if m.lang&romance == 0 || !m.listed(rejectingRomance, v.to-1) {
		return false
	}
	for k := v.to; k < v.to+rejectedReach && !m.ends(k); k++ {
		if m.listed(claimsRomance, k) {
			return true
		}
	}
	return false
}

// rejectedReach is how many words stand at most up to what a Romance verb rejects: "desmintió rotundamente esas acusaciones".
const rejectedReach = 4

// states are what those declare who have the power to, and tell nobody of: "erklärte den Notstand".
var states = listOf(`luftnotlage notlage notfall notstand ausnahmezustand kriegsrecht kriegszustand krieg katastrophenfall krisenfall unabhängigkeit waffenruhe waffenstillstand insolvenz`)

// beforeStates lead to what is spoken of: "erklärte zum Notstand".
var beforeStates = listOf(`zum zur zu über wegen nach vor trotz angesichts mit im in beim`)

// declaresState says whether the verb v declares such a state: its clause has one as its object.
func (m *marker) declaresState(v *verb) bool {
	if !m.word(v.to-1, "erklärte") && !m.word(v.to-1, "erklärten") && !m.word(v.to-1, "erklärt") && !m.word(v.to-1, "erklären") {
		return false
	}
	for k := v.to; k < v.to+saysReach && !m.ends(k); k++ {
		if m.listed(states, k) && !m.listed(beforeStates, k-1) && !m.listed(beforeStates, k-2) {
			return true // and not "erklärte zum Notstand"
		}
	}
	return false
}
