package normalize

// speakerGermanic finds the speaker of the verb v in German or Dutch, where the verb is the
// second in its clause, "am Montag sagte Roth", "Roth sagte", "das teilte die Bahn mit", or the
// last, "wie die Bahn mitteilte".
func (m *marker) speakerGermanic(v *verb) (from, to int32) {
	first := m.clauseBegins(v.from)
	if first < 0 || m.flag(first, tPunct) {
		return 0, 0
	}
	switch m.clause(first) {
	case clauseHow:
		if v.last || m.ends(v.to) && v.particle == 0 {
			if m.nobodySays(first+1, v.from) {
				return 0, 0
			}
			return first, v.to
		}
		if m.lang == langNL && first+1 == v.from {
			to = m.subjectRight(v.to)
		}
		if to > 0 {
			return first, to // "zoals meldt de krant"
		}
		return 0, 0
	case clauseRelative, clauseDenies:
		if first != v.from {
			return 0, 0
		}
	case clauseOpens:
		if first++; first < v.from && !m.word(first-1, "und") && !m.word(first-1, "en") && !m.word(first-1, "aber") && !m.word(first-1, "maar") && !m.word(first-1, "denn") && !m.word(first-1, "want") {
			return 0, 0
		}
	}
	if v.last {
		return 0, 0
	}
	for k := v.to; k < v.to+2; k++ {
		if m.clause(k) == clauseDenies && !m.flag(k, tUpper) && m.lang == langDE && m.word(k, "nicht") {
			return 0, 0
		}
	}
	if first+1 < v.from && m.listed(evenWords, first) {
		first++ // "Auch Roth sagte"
	}
	c, aside := m.clause(first), first == v.from
	fronted := c == clauseGoverns || c == clauseBetween || c == clauseOblique || v.from == first+1 && (m.word(first, "das") || m.word(first, "dies") || m.word(first, "dat") || m.word(first, "dit"))
	if !aside && !fronted {
		if v.may && !m.saysWhat(v.to) && v.particle == 0 && !m.speaksFor(first, v.from) && !m.onNetwork(v) {
			return 0, 0
		}
		if c == clauseSubject && v.from == first+1 && !m.quoted(first, v.to) && v.particle == 0 {
			return 0, 0 // "er sagte"
		}
		return first, m.withParticle(v, first, v.to)
	}
	if to = m.subjectRight(v.to); to == 0 {
		return 0, 0
	}
	if aside && m.flag(v.from, tSentence) && m.flag(v.from, tUpper) && !m.quoteMark(v.from-1) {
		return 0, 0 // "Sagte er es?"
	}
	if to == v.to+1 && m.clause(v.to) == clauseSubject && !(aside && m.aside(v.from)) && v.particle == 0 {
		return 0, 0 // "dann sagte er"
	}
	if v.may && !aside && !m.saysWhat(to) && v.particle == 0 && !(v.from == first+1) && !m.speaksFor(v.to, to) {
		return 0, 0
	}
	from = v.from
	if fronted && v.from == first+1 {
		from = first // "das sagte"
	}
	return from, m.withParticle(v, from, to)
}

// evenWords stand before a subject that is one more of those who say something.
var evenWords = listOf(`auch selbst sogar ook zelfs`)

// networks are where people write what all may read.
var networks = listOf(`twitter facebook x instagram telegram linkedin mastodon bluesky threads tiktok whatsapp snapchat truth netz blog website internetseite homepage`)

// postings are the verbs with which people write there.
var postings = listOf(`schrieb schrieben schreibt schreiben meinte meint bestätigte bestätigt behauptete verkündete berichtete erzählte kommentierte
	schreef schreven schrijft schrijven bevestigde bevestigt meldde twitterde reageerde`)

// onNetwork says whether what the verb v tells was written on a network: "schrieb am Montag auf Facebook", "schreef
// hij op X".
func (m *marker) onNetwork(v *verb) bool {
	if !m.listed(postings, v.to-1) || m.word(v.to, "sich") || m.word(v.to, "zich") {
		return false
	}
	for j := v.to; j < v.to+saysReach && !m.ends(j); j++ {
		if m.listed(networks, j) && (m.flag(j, tUpper) || m.lang == langNL) {
			return true
		}
	}
	return false
}

// markTokens is how many tokens a mark has at most that goes on to a verb's last part.
const markTokens = 14

// withParticle moves the end of a mark that begins at token from to the particle of its verb.
func (m *marker) withParticle(v *verb, from, to int32) int32 {
	if v.particle >= to && v.particle-from < markTokens {
		return v.particle + 1
	}
	return to
}

// clauseBeginReach is how many tokens a clause has before its verb, which tells where and when it was said as well:
// "wie Jan Roth von der Dienststelle für Häfen am Sonntag an einem Anlass in Weston sagte".
const clauseBeginReach = 24

// clauseBegins returns the token with which the clause of the verb at token v begins, -1 if
// it is far away. A comma before an aside, "Roth, der Chef, sagte", begins none.
func (m *marker) clauseBegins(v int32) int32 {
	k := v
	for n := 0; n < clauseBeginReach && k > 0 && !m.flag(k, tSentence); n++ {
		p := k - 1
		if m.flag(p, tPunct) && !m.joined(p) && !m.is(p, '\'') && !(m.is(p, '.') && !m.flag(k, tSentence)) {
			switch {
			case m.is(p, ')'):
				for j := p - 1; j > 0 && j > p-nounReach; j-- {
					if m.is(j, '(') {
						p = j
						break
					}
				}
			case m.quoteMark(p) && k != v && m.quoteMark(k):
			case m.is(p, ',') && k == v && m.subjectRight(v+1) == 0:
				if from, kind := m.subjectBeforeAside(p, v); kind == aSubject {
					return from
				}
				return k
			case m.is(p, ',') && k != v && m.is(v-1, ','):
			default:
				if m.is(p, ',') && k != v {
					if how := m.howBefore(p); how >= 0 {
						return how
					}
				}
				return k
			}
		}
		k = p
	}
	if k > 0 && !m.flag(k, tSentence) {
		return -1
	}
	return k
}

// howBefore finds the word with which a clause begins that tells who says something, where
// the comma at token k begins or ends an aside in it: "wie Jan Roth, Chef der Bahn, sagte".
func (m *marker) howBefore(k int32) int32 {
	for j := k - 1; j >= 0 && j > k-speechReach; j-- {
		if m.clause(j) == clauseHow && (m.flag(j, tSentence) || m.is(j-1, ',')) {
			return j
		}
		if m.flag(j, tSentence) || m.flag(j, tPunct) && !m.is(j, ',') && !m.joined(j) {
			break
		}
	}
	return -1
}

// nobodySays says whether the tokens [k, end) between "wie" and the verb name nobody, or the text itself:
// "wie berichtet", "zoals eerder gemeld", "wie wir berichteten".
func (m *marker) nobodySays(k, end int32) bool {
	for ; k < end; k++ {
		if m.word(k, "wir") || m.word(k, "wij") || m.word(k, "we") {
			return true
		}
		if c := m.clause(k); c != clauseBetween && !m.word(k, "eerder") && !m.word(k, "bereits") && !m.word(k, "mehrfach") {
			return false
		}
	}
	return true
}

// speaksFor says whether one of the tokens [k, end) is the word for who speaks for others, whose deeds
// with words are sayings: "ein Sprecher der Werft bestätigte den Brand".
func (m *marker) speaksFor(k, end int32) bool {
	for ; k < end; k++ {
		if m.cueAt(k, cueSpeaker) != nil || m.listed(analysts, k) {
			return true
		}
	}
	return false
}

// analysts are whom markets ask, and what they do with words is a saying as well.
var analysts = listOf(`analyst analystin analysten analistin analist analisten börsianer marktbeobachter volkswirt chefvolkswirt ökonom chefökonom`)
