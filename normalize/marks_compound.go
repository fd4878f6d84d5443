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
	return m.compoundOf(k, outletCompounds) || m.lang == langDE && m.quoteMark(k+1) && m.tradePaper(k)
}

// tradeCompounds end the words for papers and services of one trade, learned journals among them.
var tradeCompounds = strings.Fields(`fachdienst fachportal fachmagazin fachblatt fachzeitschrift fachzeitung fachmedium fachnewsletter branchendienst branchenblatt branchenbrief informationsdienst mediendienst
	pressedienst wirtschaftsdienst onlinedienst brancheninformationsdienst`)

// tradePaper says whether the German word at token k, before a name in quotation marks, is what a paper or a service of
// one trade goes by that had the news first: "Zuerst hatte der | Fachdienst «Hopfen Aktuell» darüber berichtet". Who reports
// a study in a learned journal, or cites one, credits nobody with news.
func (m *marker) tradePaper(k int32) bool {
	if !m.flag(k, tUpper) || !m.subjectArticle(k-1) {
		return false
	}
	word := strings.ToLower(m.text(k, k+1))
	if !slices.ContainsFunc(tradeCompounds, func(end string) bool { return strings.HasSuffix(word, end) }) {
		return false
	}
	for j := k - 1; j >= 0 && j > k-reach; j-- {
		if m.toldFirst(j) {
			return true
		}
		if m.flag(j, tSentence) {
			break
		}
	}
	for j := k + 2; j < k+2+reach && int(j) < len(m.toks) && !m.flag(j, tSentence); j++ {
		if m.toldFirst(j) {
			return true
		}
	}
	return false
}

// toldFirst says whether the German word at token k says that somebody was the first.
func (m *marker) toldFirst(k int32) bool {
	return m.word(k, "zuerst") || m.word(k, "exklusiv") || m.asFirst(k)
}

// subjectArticle says whether token k is a German article that a subject may have: "im Fachblatt" is where
// somebody else was read.
func (m *marker) subjectArticle(k int32) bool {
	return m.word(k, "der") || m.word(k, "die") || m.word(k, "das")
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
