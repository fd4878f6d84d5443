package normalize

import "strings"

// An articledName is a name behind its article as a sentence writes it; langs are the
// languages that do.
type articledName struct {
	name  string
	langs uint8
}

// articles are those with which names of papers begin, and what a sentence makes of
// them: "selon le Point", "dit-il au Progrès", "ha detto alla Stampa", "em entrevista
// ao Globo". Spanish leaves the names of its papers as they are.
var articles = []struct {
	langs   uint8
	article string
	forms   string
}{
	{langFR, "Le ", "le du au"},
	{langFR, "La ", "la"},
	{langFR, "L'", "l'"},
	{langFR, "Les ", "les des aux"},
	{langIT, "Il ", "il del al dal sul nel"},
	{langIT, "La ", "la della alla dalla sulla nella"},
	{langIT, "L'", "l' dell' all' dall' sull' nell'"},
	{langPT, "O ", "o do ao pelo no"},
	{langPT, "A ", "a da à pela na"},
}

// abroad are papers that have an English article, which other languages put into their own: "selon le Times", "laut der Sun".
var abroad = map[string]bool{"The Times": true, "The Telegraph": true, "The Sun": true, "The Observer": true, "The Independent": true, "The Economist": true,
	"The Spectator": true, "The Scotsman": true, "The Atlantic": true}

// abroadForms are the articles that they have there.
var abroadForms = []struct {
	langs        uint8
	forms, vowel string // before a vowel
}{
	{langFR, "le du au", "l'"},
	{langIT, "il del al dal sul", "l' dell' all' dall' sull'"},
	{langES, "el del al", "el del al"},
	{langPT, "o do ao pelo no", "o do ao pelo no"},
	{langDE, "die der dem", "die der dem"},
	{langNL, "de", "de"},
}

// ownCapital are words that have a capital behind an article when no paper is meant:
// the state, its parts, and what it makes holidays of.
var ownCapital = map[string]bool{"Union": true, "Unione": true, "Alsace": true, "Provence": true, "République": true, "Repubblica": true, "República": true,
	"Nation": true, "Nazione": true, "Nación": true, "Nord": true, "Sud": true, "Est": true, "Ouest": true, "Povo": true, "Dia": true, "Opinion": true, "Réunion": true,
	"Rioja": true, "Sicilia": true, "Croix": true, "Libertà": true, "Humanité": true, "Mémorial": true, "Estado": true, "Stato": true, "Vanguardia": true}

// articled are the other forms of a name that is an article and one word. The capital of
// the word makes it a name.
func articled(name string) (all []articledName) {
	for _, a := range articles {
		word, ok := strings.CutPrefix(name, a.article)
		if !ok || strings.ContainsAny(word, " -'") || ownCapital[word] || !capitalFirst(word) {
			continue
		}
		for form := range strings.FieldsSeq(a.forms) {
			if !strings.HasSuffix(form, "'") {
				form += " "
			}
			all = append(all, articledName{form + word, a.langs})
		}
	}
	if name == "The Economist" { // "the Economist reported": of other names that begin so many towns have papers
		all = append(all, articledName{"the Economist", langEN})
	}
	if abroad[name] {
		word := name[len("The "):]
		for _, a := range abroadForms {
			forms := a.forms
			if strings.ContainsRune("AEIO", rune(word[0])) {
				forms = a.vowel
			}
			for form := range strings.FieldsSeq(forms) {
				if !strings.HasSuffix(form, "'") {
					form += " "
				}
				all = append(all, articledName{form + word, a.langs})
			}
		}
	}
	return all
}

// homes are the countries by which papers of one name are told apart.
var homes = listOf(`españa méxico argentina chile colombia perú uruguay paraguay bolivia ecuador venezuela panamá honduras guatemala nicaragua cuba
	portugal brasil angola moçambique`)

// goesOn says whether the name that ends before token k is the beginning of another one:
// "Il Giornale di Valsorda", "le Point-du-Jour", "no Dia da Mulher".
func (m *marker) goesOn(k int32) bool {
	switch {
	case m.joined(k) && !m.flag(k+1, tSpace):
		return true
	case m.flag(k, tSentence):
		return false
	}
	if j := k + 1; m.has(k, particle) && (m.word(j, "la") || m.word(j, "l") && m.is(j+1, '\'') || m.word(j, "los") || m.word(j, "las")) {
		k++ // "Le Quotidien de la Réunion"
		if m.is(k+1, '\'') {
			k++
		}
		return m.flag(k+1, tUpper)
	}
	if m.lang&(langES|langPT) != 0 && m.has(k, particle) && m.listed(homes, k+1) {
		return false // "El País de España"
	}
	return m.has(k, particle) && !m.word(k, "le") && !m.word(k, "la") && !m.word(k, "y") && !m.word(k, "e") && m.flag(k+1, tUpper) && !m.flag(k+1, tSentence) && m.cueAt(k+1, cueDay) == nil
}

// describesThing says whether the word before token k, which has a capital behind an
// article, is no name or part of another one: "le Point de vue", "no Dia da Mulher".
func (m *marker) describesThing(k int32) bool {
	if m.goesOn(k) {
		return true
	}
	if m.flag(k, tSentence) || m.cueAt(k, cueDay) != nil {
		return false
	}
	return m.flag(k, tUpper) || (m.word(k, "de") || m.word(k, "di") || m.word(k, "d") && m.is(k+1, '\'')) && !m.flag(k+1, tDigit) && m.cueAt(k+1, cueDay) == nil && m.cueAt(k+1, cueRelative) == nil
}

// fronted reads whom somebody told something at the head of a sentence: "Au Monde, il
// confie ses regrets", "All'ANSA il sindaco ha detto".
func (m *marker) fronted(i int) {
	h := &m.hits[i]
	if m.lang&romance == 0 || m.toks[h.end-1].flags&tCredited != 0 {
		return
	}
	k := h.tok
	for n := 0; n < 3 && k > 0 && !m.flag(k, tSentence) && (m.has(k-1, fillRight|prepositionTo|outletNoun|nameArticle) || m.is(k-1, '\'') || m.quoteMark(k-1)); n++ {
		k-- // "Ao jornal O Globo", "À agência Reuters"
	}
	if !m.flag(k, tSentence) || !m.has(k, prepositionTo) || m.lang == langPT && m.word(k, "a") || m.stale(k, h.end) {
		return
	}
	for j := h.end; j < h.end+airReach && int(j) < len(m.toks) && !m.flag(j, tSentence) && !m.has(j, clauseOpener); j++ {
		if m.cueAt(j, cueTellVerb) != nil || m.is(h.end, ',') && m.tells(j) {
			m.attribute(slot{m.name(h), h.tok, h.end, h.common, true}, "told", k, h.end)
			return
		}
	}
}
