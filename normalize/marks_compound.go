package normalize

import (
	"slices"
	"strings"
)

// German says in one word what sort of paper or agency it speaks of, and makes new such
// words every day: "Branchenzeitung", "Finanznachrichtenagentur". Their last part tells.

// outletCompounds end the words that only outlets go by. "Agentur", "Sender" and "Blatt"
// alone end words for others, too: "Werbeagentur", "Absender", "Kleeblatt".
var outletCompounds = strings.Fields(`zeitung nachrichtenagentur presseagentur portal magazin fernsehsender radiosender nachrichtensender privatsender
	wochenblatt boulevardblatt wirtschaftsblatt lokalblatt`)

// dutchCompounds are the same of Dutch, which writes them small.
var dutchCompounds = strings.Fields(`krant dagblad persbureau nieuwssite weekblad nieuwszender`)

// serviceCompounds end the words for agencies that are those of spies and of the trains
// as well; a source of the table has to stand behind them.
var serviceCompounds = strings.Fields(`nachrichtendienst finanzdienst branchendienst mediendienst informationsdienst pressedienst wirtschaftsdienst`)

// heads says whether the everyday word at h begins a name with a hyphen that is no paper's or
// another's: "Sport-Geschäftsführer", "Zeit-Plan", "Sport-Ivoire". In capitals it is the name,
// and so it is beside that of another source: "un sondage Point-RTL".
func (m *marker) heads(h *hit) bool {
	k := h.end + 1
	if !m.is(h.end, '-') || m.flag(h.end, tSpace) || !m.flag(k, tUpper) || m.flag(k, tSpace) || m.caps(h.tok) || m.quoteMark(h.tok-1) || m.book.sources.list[h.arg].Agency {
		return false
	}
	if m.lang != langDE {
		return m.cueAt(k, cueSource) == nil
	}
	return !m.has(k, outletNoun|mediaNoun|articleNoun|newsroomWord) && !m.listed(papersOwn, k)
}

// papersOwn are what German joins to the name of a paper with a hyphen: its people, and what it prints.
var papersOwn = listOf(`informationen infos anfrage umfrage gespräch gesprächs bericht berichts berichte interview interviews recherche recherchen online autor autorin kolumne kolumnist podcast leser
	herausgeber herausgeberin chefredakteur chefredaktor chefredakteurin chefreporter korrespondent korrespondentin journalist journalistin journalisten reporter reporterin redakteur redakteurin
	redaktor redaktorin redaktion mitarbeiter fotograf kommentar angaben artikel artikels meldung ausgabe beitrag zeitung magazin titel titelgeschichte story nachricht enthüllung veröffentlichung`)

// outletCompound says whether token k is a German or Dutch word that only outlets go by.
func (m *marker) outletCompound(k int32) bool {
	if m.lang == langNL && uint(k) < uint(len(m.toks)) && !m.some(k, tUpper|tPunct) && m.toks[k].end-m.toks[k].start >= 9 {
		word := m.text(k, k+1)
		return slices.ContainsFunc(dutchCompounds, func(end string) bool { return strings.HasSuffix(word, end) })
	}
	return m.compoundOf(k, outletCompounds)
}

// serviceCompound says whether token k is a German word for an agency, and for others.
func (m *marker) serviceCompound(k int32) bool { return m.compoundOf(k, serviceCompounds) }

// compoundOf says whether token k is a German noun that ends in one of the words, in
// whatever case.
func (m *marker) compoundOf(k int32, ends []string) bool {
	if m.lang != langDE || !m.flag(k, tUpper) || m.toks[k].end-m.toks[k].start < 9 {
		return false
	}
	word := strings.ToLower(m.text(k, k+1))
	if strings.HasPrefix(word, "fach") || strings.HasPrefix(word, "wissenschafts") {
		return false // a learned journal's study is no report
	}
	bare := strings.TrimSuffix(strings.TrimSuffix(word, "s"), "e")
	for _, end := range ends {
		if strings.HasSuffix(word, end) || bare != word && strings.HasSuffix(bare, end) {
			return true
		}
	}
	return false
}
