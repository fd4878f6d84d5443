package normalize

// writesFor says whether a clause that reports something ends before the preposition at token
// k: "As Jane Roe reports for NPR", "«...», Jane Roe and Ann Hale report for", "..., schreiben Jan
// und Anna Roth für".
func (m *marker) writesFor(k int32) bool {
	if m.tells(k - 1) {
		for j := k - 2; j >= 0 && j > k-9; j-- {
			switch {
			case m.flag(j, tPunct) && !m.is(j, '-') && !m.is(j, '\''), m.listed(manners[m.lang], j):
				return j < k-2
			case !m.flag(j, tUpper) && !m.has(j, andWord) || m.flag(j, tSentence):
				return false
			}
		}
		return false
	}
	for j := k - 1; j > 0 && j > k-8; j-- { // the verb before who writes
		switch {
		case m.tells(j) && !m.flag(j, tUpper):
			return j < k-1 && m.flag(j-1, tPunct)
		case !m.flag(j, tUpper) && !m.has(j, andWord):
			return false
		}
	}
	return false
}

// writesAt says whether an English verb of writing and a person's name stand before the preposition at
// token k, behind what he writes: "«...», argues Jane Roe | at".
func (m *marker) writesAt(k int32) bool {
	j := k - 1
	for j > k-nameReach && m.flag(j, tUpper) && !m.some(j, tPunct|tSentence) {
		j--
	}
	return k-j > 2 && m.listed(writesThere, j) && !m.word(j, "says") && !m.flag(j, tUpper) && m.flag(j-1, tPunct)
}

// writes says whether the word at token k is what somebody is who writes for an outlet.
func (m *marker) writes(k int32) bool { return m.has(k, roleWord) || m.listed(writers, k) }

// staffSpeaks credits an outlet that the role at token h is one at, where who has it says
// something: "le columnista del Times Jane Roe insta", "Jane Roe, correspondent of the Post,
// broke the news", or was who met somebody: "seen by a reporter of". The phrase of the role
// begins at token from.
func (m *marker) staffSpeaks(n mentioned, from, h int32) {
	if v := m.namedVerb(n.to); v >= 0 {
		m.credit(n, "reported", h, v+1)
		return
	}
	if m.listed(toldPrepositions, from-1) && !m.flag(from, tSentence) {
		if v := m.saidTo(from - 1); v >= 0 {
			m.credit(n, "told", v, n.to)
			return
		}
	}
	if v := m.metBehind(n.to); v >= 0 && (m.flag(from, tSentence) || m.article(from)) {
		m.credit(n, "reported", from, v+1)
		return
	}
	if m.is(from-1, ',') && m.flag(from-2, tUpper) && m.is(n.to, ',') {
		if v := m.staffVerb(n.to + 1); v >= 0 {
			m.credit(n, "reported", from, v+1)
		}
		return
	}
	if v := m.saidByStaff(from, n.to); v >= 0 {
		m.credit(n, "reported", v, n.to)
		return
	}
	if v := m.wroteBefore(from - 1); v >= 0 && (m.flag(n.to, tPunct) || int(n.to) >= len(m.toks)) {
		m.credit(n, "reported", v, n.to)
		return
	}
	if !m.has(from-1, prepositionBy) || m.flag(from, tSentence) {
		return
	}
	for k := from - 2; k >= 0 && k > from-metReach && !m.some(k+1, tSentence) && !m.flag(k, tPunct); k-- {
		if m.listed(met, k) {
			m.credit(n, "reported", k, n.to)
			return
		}
	}
}

// saidByStaff finds the verb of communication before the phrase of a Romance language, from token from on,
// for somebody of an outlet whose name ends before token to, behind what he is quoted with: "«...», complète |
// le journaliste d'ESPN | Juan Roca". Of an outlet's former journalist the phrase speaks before his role.
func (m *marker) saidByStaff(from, to int32) int32 {
	v := from - 1
	if m.lang&romance == 0 || !m.article(from) || m.flag(from, tSentence) || !m.tells(v) && m.cueAt(v, cueSpeech) == nil || m.some(v, tUpper|tSentence) {
		return -1
	}
	b := v
	for b > 0 && (m.listed(havings, b-1) || m.has(b-1, auxiliary)) {
		b--
	}
	if !m.quotedBefore(b) && !m.is(b-1, ',') || !(m.flag(to, tUpper) || m.flag(to, tPunct)) {
		return -1
	}
	return b
}

// wroteBefore finds the Romance verb of communication before the name of somebody that a comma at token k parts from what he is,
// with the network between on which he wrote it: "a écrit sur X Jean Roc | , journaliste pour ESPN", -1 if there is none.
func (m *marker) wroteBefore(k int32) int32 {
	if m.lang&romance == 0 || !m.is(k, ',') {
		return -1
	}
	j := k - 1
	for j > k-2-nameReach && m.flag(j, tUpper) && !m.some(j, tPunct|tSentence) {
		j-- // with the network: "sur X Jean Roc"
	}
	if j == k-1 {
		return -1
	}
	if m.preposition(j) && m.has(j+1, socialName) {
		j--
	}
	if !m.tells(j) || m.some(j, tUpper|tSentence) {
		return -1
	}
	return j
}

// metBehind finds the Romance participle of meeting somebody behind the outlet whose journalists did it,
// their names and colleagues between: "le journaliste du Monde | et sa collègue ont rencontré le maire".
func (m *marker) metBehind(k int32) int32 {
	for end := k + toldReach; m.lang&romance != 0 && k < end && int(k) < len(m.toks) && !m.some(k, tSentence) && !(m.flag(k, tPunct) && !m.is(k, '\'')) && !m.has(k, clauseOpener|relativeWord); k++ {
		if m.listed(havings, k) {
			if m.listed(met, k+1) && !m.flag(k+1, tSentence) {
				return k + 1
			}
			return -1
		}
	}
	return -1
}

// metReach is how many tokens may stand between how somebody was met and by whom: "seen walking
// in London by".
const metReach = 6

// met are the participles of what journalists do to those whom they meet.
var met = listOf(`seen spotted found tracked traced confronted approached filmed interviewed questioned contacted asked photographed
	vu vue aperçu interrogé interrogée filmé contacté contactée interviewé interviewée visto vista encontrado encontrada localizado localizada entrevistado entrevistada filmado abordado abordada
	rencontré rencontrée incontrato incontrata avvistato avvistata intervistato intervistata contattato contattata gesehen befragt angesprochen gefilmt interviewt gezien gefilmd geïnterviewd aangesproken`)

// asideOf credits the outlet of somebody whom an aside behind his name gives to it: "O colunista
// Lauro Roca, de O Globo, teve acesso".
func (m *marker) asideOf(n mentioned) {
	p := n.preposed
	if !m.flag(p-2, tUpper) || m.some(p-2, tPunct) {
		return
	}
	if v := m.reportsBefore(p-2, n.described); v >= 0 && m.flag(n.to, tPunct) {
		m.credit(n, "reported", v, n.to)
		return
	}
	if !m.flag(n.to, tPunct) && int(n.to) < len(m.toks) {
		return
	}
	if k := m.perPerson(p - 1); k >= 0 {
		m.credit(n, "according", k, n.to)
		return
	}
	if !m.is(n.to, ',') {
		return
	}
	if v := m.accessAt(n.to + 1); v >= 0 {
		m.credit(n, "reported", p, v+1)
		return
	}
	role := false
	for k := p - 2; k >= 0 && k > p-2-rolesReach && !m.some(k+1, tSentence) && !m.flag(k, tPunct) && !role; k-- {
		role = m.writes(k)
	}
	if v := m.staffVerb(n.to + 1); role && v >= 0 {
		m.credit(n, "reported", p, v+1)
	}
}

// perPerson finds the word for according before the name of a person, two words or three, that ends before
// token k: "D'après Juan Roca | , de Radio Varn,", -1 if there is none.
func (m *marker) perPerson(k int32) int32 {
	from := k
	for from > 0 && k-from < nameReach && m.flag(from-1, tUpper) && !m.some(from-1, tPunct) && !m.flag(from, tSentence) {
		from--
		name := from
		if k-from > 1 && (m.writes(name-1) || m.listed(insiders, name-1)) {
			for name--; m.article(name-1) || m.is(name-1, '\'') || m.word(name-1, "l"); name-- {
			}
		}
		for j := name - 1; k-from > 1 && j >= 0 && j > name-longestPer; j-- {
			if h := m.cueAt(j, cueAccording); h != nil && (h.end == from || h.end == name) {
				return j
			}
		}
	}
	return -1
}

// insiders are what trade and sport call reporters who hear things first.
var insiders = listOf(`insider informateur informatrice informador informadora expert experte experto consultant commentateur commentatrice analyste analista esperto`)

// reportsBefore finds the verb of reporting before a journalist whose name ends with token k, and the
// column or the role before it: "informa a coluna de Lara Roca | , da Folha", -1 if there is none.
func (m *marker) reportsBefore(k int32, role bool) int32 {
	for j := k; j >= 0 && j > k-rolesReach-3 && !m.flag(j, tPunct); j-- {
		if m.tells(j) && role && (!m.flag(j, tUpper) || m.flag(j, tSentence)) {
			return j
		}
		if role = role || m.writes(j) || m.listed(columns, j); !role && !m.flag(j, tUpper) && !m.preposition(j) && !m.has(j, particle) || m.flag(j, tSentence) {
			return -1
		}
	}
	return -1
}

// columns are what a journalist writes regularly.
var columns = listOf(`column coluna columna rubrica chronique kolumne`)

// rolesReach is how many words a name has, with the role before it.
const rolesReach = 6

// staffVerb finds the verb by which somebody of an outlet tells what is said here, at token k or
// behind small words, -1 if there is none. What he does in his own affairs is none.
func (m *marker) staffVerb(k int32) int32 {
	for n := 0; n < 4 && (m.has(k, fillLeft|auxiliary) || m.listed(smallWords, k) || m.listed(havings, k)); n++ {
		k++
	}
	if !m.tells(k) || m.some(k, tUpper) || m.listed(ownVerbs, k) && !(m.listed(announcing, k) && !m.listed(theirOwn, k+1) && !m.some(k+1, tPunct|tSentence)) || m.lang == langEN && !m.finite(k) || m.listed(selves, k+1) {
		return -1
	}
	return k
}

// announcing are verbs by which journalists bring news of others as well, and theirOwn make it their own affair.
var (
	announcing = listOf(`announces announced annonce annoncé anuncia anunció annuncia annunciato anunciou`)
	theirOwn   = listOf(`his her their son sa ses leur leurs su sus suo sua suoi seu seus suas he she`)
)

// selves are the pronouns of somebody who speaks of himself.
var selves = listOf(`she he her his er sie il elle él ella lui lei ele ela hij zij ze`)

// accessAt finds the word by which somebody or an outlet says that it has seen something, from
// token k on: "a pu prendre connaissance", "teve acesso", -1 if there is none.
func (m *marker) accessAt(k int32) int32 {
	gets := false
	for end := k + 6; k < end && int(k) < len(m.toks) && !m.some(k, tPunct|tSentence); k++ {
		switch {
		case gets && m.listed(accesses, k):
			return k
		case m.listed(getting, k):
			gets = true
		case !m.has(k, auxiliary|fillLeft) && !m.listed(smallWords, k) && !m.listed(havings, k):
			return -1
		}
	}
	return -1
}

var (
	getting  = listOf(`heeft had kreeg kon eu pu pris prendre avoir tuvo tenido tener podido teve tem ter tido pôde avuto avere potuto`)
	accesses = listOf(`accès acceso acesso accesso connaissance consulter consultar consultare consultado inzage inzien inkijken ingezien handen`)
)

// namedVerb finds the verb of communication behind the name of a person that begins at token
// k, -1 if there is none.
func (m *marker) namedVerb(k int32) int32 {
	if m.is(k, ',') {
		k++
	}
	end := m.personsName(k, int32(len(m.toks)))
	if end == k {
		return -1
	}
	for n := 0; n < 4 && (m.is(end, ',') || m.has(end, fillLeft|auxiliary) || m.listed(smallWords, end)); n++ {
		end++
	}
	if m.tells(end) {
		return end
	}
	return -1
}

// writerOf credits an outlet whose writer is named before it and reports something behind:
// "Jane Roe of the Weston Post said", or before: "via Jane Roe of the Post".
func (m *marker) writerOf(n mentioned) {
	p := n.preposed
	from := p
	for from > 0 && p-from < nameReach && m.flag(from-1, tUpper) && !m.some(from-1, tPunct) && !m.flag(from, tSentence) {
		from--
	}
	if p-from < 2 {
		return
	}
	for _, c := range [...]cue{cueVia, cueAccording, cueCite} {
		for k := from - 1; k >= 0 && k > from-longestPer; k-- {
			if h := m.cueAt(k, c); h != nil && h.end == from {
				m.credit(n, h.detail, k, n.to)
				return
			}
		}
	}
}

// longestPer is more than the tokens of the words that lead to who said it: "d'après".
const longestPer = 5

// staffOf moves behind who speaks for an English outlet: "Bloomberg's Gurman", "NPR host
// Jane Roe". It returns the end of the phrase if nobody does.
func (m *marker) staffOf(n mentioned) int32 {
	k := n.to
	owned := m.is(k, '\'') && !m.flag(k, tSpace)
	if owned {
		k++
		if m.word(k, "s") {
			k++
		}
	}
	role := false
	for steps := 0; steps < 4 && !m.some(k, tPunct|tSentence) && !(role && m.flag(k, tUpper)) && !(owned && m.flag(k, tUpper) && m.flag(k+1, tUpper)) && !m.tells(k); steps++ {
		role = role || m.has(k, roleWord) || m.listed(hosts, k)
		k++
	}
	if !owned && !role {
		return n.to
	}
	name := k
	for k < name+4 && m.flag(k, tUpper) && !m.some(k, tPunct|tSentence) && m.cueAt(k, cueDay) == nil {
		k++
	}
	if k == name || k == name+1 && !role {
		return n.to // "CNN's Headline"
	}
	return k
}

var hosts = listOf(`host anchor analyst insider presenter editor producer columnist pundit`)
