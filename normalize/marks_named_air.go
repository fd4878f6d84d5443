package normalize

import "strings"

// saidOn says whether somebody says something where the outlet is the place: "a affirmé le
// ministre sur RTL", "Sur BFMTV, le député a salué", "spoke to Jane Roe, on RTÉ's Radio One".
func (m *marker) saidOn(n mentioned) bool {
	if m.guestOn(n) || m.quotedThere(n) {
		return true
	}
	if m.lang == langEN {
		if m.word(n.preposed, "in") {
			return m.writesIn(n)
		}
		return !m.listed(reportNouns, n.to) && (m.speaksBefore(n) || m.speaksBehind(n))
	}
	comma := false
	for k := n.preposed - 1; k >= 0 && k > n.preposed-toldReach && !m.flag(k+1, tSentence); k-- {
		comma = comma || m.is(k, ',')
		if m.listed(shownThings, k) || m.has(k, clauseOpener) || m.is(k, ';') || m.is(k, ':') {
			return false
		}
		if m.tells(k) && !m.prints(k) {
			return !comma || m.standsApart(n.preposed)
		}
	}
	cleft := m.listed(clefting, n.preposed-1) && m.has(n.to, clauseOpener) // "C'est sur RFI qu'il l'a dit"
	if !cleft && !m.flag(n.preposed, tSentence) && !m.flag(n.preposed-1, tPunct) {
		return false
	}
	to := n.to
	if cleft {
		to++
	}
	for k := to; k < to+toldReach && int(k) < len(m.toks) && !m.flag(k, tSentence) && !m.has(k, clauseOpener); k++ {
		if m.listed(shownThings, k) {
			return false
		}
		if m.tells(k) && !m.prints(k) {
			return true
		}
	}
	return false
}

// quotedThere says whether somebody is quoted where the outlet is the place: "wird bei Bild.de mit den
// Worten zitiert".
func (m *marker) quotedThere(n mentioned) bool {
	for k := n.to; k < n.to+quotedThereWords && int(k) < len(m.toks) && !m.flag(k, tSentence) && !m.has(k, clauseOpener); k++ {
		if m.listed(quotings, k) || m.word(k, "lesen") && m.word(k-1, "zu") || m.word(k, "lezen") && m.word(k-1, "te") {
			return true
		}
	}
	return false
}

// quotedThereWords is how many tokens may stand between where somebody is quoted and the participle.
const quotedThereWords = 6

var quotings = listOf(`zitiert citado citada citados cité citée citato citata geciteerd aangehaald`)

// guestOn says whether the outlet is on whose air a guest is, whatever the programme is called:
// "Ospite di Che tempo che fa su Rai 3", "zu Gast in der ORF-Pressestunde". The guest opens a
// clause, or the words behind the outlet say so.
func (m *marker) guestOn(n mentioned) bool {
	for k := n.preposed - 1; k >= 0 && k > n.preposed-guestReach && !m.flag(k+1, tSentence) && !m.is(k, ';') && !m.is(k, ':'); k-- {
		if m.listed(invited, k) && m.preposition(k+1) || m.word(k, "gast") && m.word(k-1, "zu") {
			return true
		}
	}
	return m.lang == langDE && m.word(n.to, "zu") && m.word(n.to+1, "gast")
}

// guestReach is how many tokens may stand between a guest and the outlet.
const guestReach = 9

// writesIn says whether somebody writes in the paper whose name opens an English sentence: "In
// today's Post, Jane Roe writes".
func (m *marker) writesIn(n mentioned) bool {
	if !m.flag(n.preposed, tSentence) || !m.is(n.to, ',') {
		return false
	}
	end := m.personsName(n.to+1, int32(len(m.toks)))
	return end > n.to+1 && m.listed(writesThere, end)
}

var writesThere = listOf(`writes wrote argues argued reports reported reveals revealed notes asks says`)

// speaksBefore says whether an English verb or noun of speaking stands before the preposition
// with nothing between but who is spoken to, when, and the programme: "revealed on the Jane
// Roe Show on". What is spoken of is no place: "announced the show on".
func (m *marker) speaksBefore(n mentioned) bool {
	programme := false
	for k := n.preposed - 1; k >= 0 && k > n.preposed-toldReach; k-- {
		switch {
		case m.word(k, "told"):
			return true
		case m.speakingAt(k):
			return !programme && !(k == n.preposed-1 && m.listed(speaksOn, k))
		case m.listed(programmes, k):
			programme = true
		case m.preposition(k):
			programme = false
		case m.flag(k, tPunct) && !m.is(k, ',') && !m.is(k, '\'') && !m.quoteMark(k) && !m.joined(k):
			return false
		case !m.some(k, tPunct|tUpper) && !m.article(k) && !m.listed(smallWords, k) && m.cueAt(k, cueDay) == nil && m.cueAt(k, cueRelative) == nil && !m.has(k, fillRight) && !m.listed(partsOfDay, k) && !m.word(k, "s"):
			return false
		}
		if m.flag(k, tSentence) {
			return false
		}
	}
	return false
}

// speaksOn are verbs behind which "on" leads to what is spoken of.
var speaksOn = listOf(`comment comments commented commenting report reports reporting elaborate elaborates elaborated insist insists insisted reviewed based`)

// speakingAt says whether token k is a verb or noun of speaking.
func (m *marker) speakingAt(k int32) bool {
	return m.listed(speakings, k) || m.tells(k) && !m.prints(k) && (!m.flag(k, tUpper) || m.flag(k, tSentence))
}

// partsOfDay say when a programme was.
var partsOfDay = listOf(`morning afternoon evening night`)

var speakings = listOf(`speak speaks speaking spoke spoken joined joins joining talk talks talking talked interview interviews interviewed appear appears appearing appeared appearance appearances asked`)

// speaksBehind says whether a preposition that opens an English sentence leads to where
// somebody says something behind the comma: "On CNN's Inside Politics, Roe said".
func (m *marker) speaksBehind(n mentioned) bool {
	if !m.flag(n.preposed, tSentence) {
		return false
	}
	k := m.programmeBehind(n.to)
	for m.has(k, fillRight) || m.listed(smallWords, k) || m.preposition(k) || m.cueAt(k, cueDay) != nil || m.cueAt(k, cueRelative) != nil {
		k++
	}
	if !m.is(k, ',') {
		return false
	}
	for end := k + toldReach; k < end && int(k) < len(m.toks) && !m.flag(k, tSentence) && !m.listed(shownThings, k); k++ {
		if m.speakingAt(k) && !m.flag(k, tUpper) {
			return true
		}
	}
	return false
}

// programmeBehind moves over the programme of an English station that ends before token k:
// "RTÉ | 's Morning Ireland", "CNN | 's \"New Day\"". It returns k if there is none.
func (m *marker) programmeBehind(k int32) int32 {
	if !m.is(k, '\'') || m.flag(k, tSpace) || !m.word(k+1, "s") {
		return k
	}
	end := k + 2
	for m.quoteMark(end) || m.flag(end, tUpper) && !m.flag(end, tSentence) || end > k+2 && m.has(end, nameArticle|particle) && m.flag(end+1, tUpper) {
		end++
	}
	if end == k+2 {
		return k
	}
	return end
}

// prints says whether the verb at token k is one of printing: "tras publicar en El País sus
// versos".
func (m *marker) prints(k int32) bool {
	w := m.text(k, k+1)
	return strings.HasPrefix(w, "publi") || strings.HasPrefix(w, "pubbli") || strings.HasPrefix(w, "veröffentlich")
}

// programmeBefore finds the preposition before the programme that ends at token k: "en 'Hoy
// por Hoy' de la", "dans La Matinale de la", -1 if there is none.
func (m *marker) programmeBefore(k int32) int32 {
	named := false
	for j := k; j >= 0 && j > k-programmeWords && !m.flag(j+1, tSentence); j-- {
		if m.quoteMark(j) || m.is(j, '\'') {
			continue
		}
		if named && m.listed(airPrepositions, j) || m.listed(invited, j) {
			return j
		}
		if m.some(j, tPunct) {
			return -1
		}
		named = named || m.flag(j, tUpper) && m.flag(j, tSpace) || m.listed(programmes, j) || m.flag(j, tUpper) && m.quoteMark(j-1)
		if !m.flag(j, tUpper) && !m.listed(programmes, j) && !m.has(j, particle|nameArticle) && !m.preposition(j) && !m.article(j) {
			return -1
		}
	}
	return -1
}

// invited are those who speak on a programme.
var invited = listOf(`invité invitée interrogé interrogée invitado invitada ospite ospiti convidado convidada exprimant parlando`)

// programmeAt moves over the programme that a Germanic compound makes of a station's name, which
// ends before token k: "die ORF | -Pressestunde", "das ARD | Morgenmagazin". It returns k if
// there is none.
func (m *marker) programmeAt(k int32) int32 {
	if m.lang&(langDE|langNL) == 0 {
		return k
	}
	j := k
	if m.joined(j) {
		j++
	}
	if j == k && !m.flag(k, tUpper) || m.flag(j, tSentence|tPunct) {
		return k
	}
	w := strings.ToLower(m.text(j, j+1))
	for _, end := range [...]string{"journal", "magazin", "stunde", "sendung", "talk", "talkshow", "interview", "gespräch", "podcast", "uitzending"} {
		if strings.HasSuffix(w, end) {
			return j + 1
		}
	}
	return k
}
