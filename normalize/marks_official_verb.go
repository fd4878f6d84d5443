package normalize

import "strings"

// officialBefore finds the verb or preposition on the left of the authority of hit
// i, and returns where it begins, -1 if there is none: "a annoncé lundi la
// préfecture", "selon la police", "laut Polizei".
func (m *marker) officialBefore(i int) int32 {
	h := &m.hits[i]
	if m.lang == langEN && !m.verbBefore(i) {
		return -1
	}
	plain, whom := 0, int32(-1) // whom: a word before one who is told, "à", "der"
	reach := int32(officialReach)
	if m.lang&(langES|langPT) != 0 {
		reach += 2 // "confirmó en la madrugada de este viernes la Policía"
	}
	for k := h.tok - 1; k >= 0 && k >= h.tok-reach-accountWords && !m.flag(k+1, tSentence); k-- {
		if v := m.verbEnding(i, k+1); v != nil {
			said := v.cue != cueAccording && v.cue != cueReportBy
			switch {
			case (plain > plainWords || k < h.tok-reach) && (said || whom >= 0 || !m.account(v.tok, h.tok)):
			case said && (m.addressee(v.end-1) && m.lang&romance != 0 || plain > 0 && m.ofWhat(v.end, h.tok)): // "llamó a las autoridades a investigar"
			case said && (whom >= 0 || m.learns(v) || v.cue == cueTellVerb && v.arg == 0 && !m.word(v.tok, "auprès")):
			case said && m.lang == langEN && (!m.officialEnds(h.end) && !(h.arg == people && h.end-h.tok > 1 && m.knowsOf(h.end)) || m.flag(v.tok, tUpper) && !m.flag(v.tok, tSentence)): // "a United States official"
			case m.word(v.tok, "zufolge"): // its source is on the left
			case v.cue == cueReportBy && (m.listed(probes, v.tok) || m.listed(probes, v.end-2)): // "under investigation by the FBI"
			case m.lang == langNL && (m.word(v.tok, "liet") || m.word(v.tok, "laat") || m.word(v.tok, "lieten") || m.word(v.tok, "laten")) && !m.wordWithin("weten", h.end, 5):
			default:
				return v.tok
			}
			return -1
		}
		switch {
		case k == h.tok-1 && m.lang == langDE && m.word(k, "nach") && strings.HasSuffix(m.text(k, h.end), "ngaben"): // "nach Polizeiangaben"
			return k
		case m.lang == langNL && (m.word(k, "maakte") || m.word(k, "maakten") || m.word(k, "maakt")) && m.wordWithin("bekend", h.end, 6):
			return k
		case m.lang == langDE && h.arg == press && m.word(k, "nach") && (k == h.tok-1 || k == h.tok-2 && m.word(k+1, "einem")):
			return k // "nach einem Medienbericht"
		case m.lang == langDE && m.word(k, "so") && k > 0 && m.flag(k-1, tPunct) && m.cueAt(k+2, cueSpeaker) != nil:
			return k // "..., so eine Sprecherin der Staatsanwaltschaft"
		case m.lang == langDE && m.word(k, "sich") && m.cueAt(k-1, cueCite) != nil && m.wordWithin("auf", h.end, citesReach):
			return k - 1 // "Dabei beruft sich die Staatsanwaltschaft auf Zeugen"
		case m.has(k, informWord) && m.lang != langEN:
			if whom >= 0 || plain > plainWords {
				return -1
			}
			return k
		case m.flag(k, tPunct):
			switch {
			case m.is(k, '\''), m.joined(k), m.asideBegins(h, k), m.is(k, '.') && k > 0 && m.toks[k-1].end-m.toks[k-1].start == 1: // "the U.S. Geological Survey"
			default:
				return -1
			}
		case m.has(k, clauseOpener):
			return -1
		case m.cueAt(k, cueSpeaker) != nil:
			whom = -1 // "ein Sprecher der Polizei"
		case m.addressee(k) && !m.masculine(k, h.end-1) && !(m.cueAt(k+1, cueSpeaker) != nil && m.masculine(k, k+1)):
			whom = k
		case m.has(k, fillRight|particle|nameArticle|determiner|ofWord|timeUnit), m.cueAt(k, cueDay) != nil, m.cueAt(k, cueRelative) != nil, m.flag(k, tUpper):
		default:
			if plain++; plain > accountWords {
				return -1
			}
		}
	}
	return -1
}

// verbBefore says whether a hit before hit i, as far as officialBefore looks, is one with
// which an authority may say something. English has no other words for it there.
func (m *marker) verbBefore(i int) bool {
	from := m.hits[i].tok - 2*officialReach - accountWords
	for j := i - 1; j >= 0 && m.hits[j].tok >= from; j-- {
		if officialVerbs>>m.hits[j].cue&1 != 0 {
			return true
		}
	}
	return false
}

// verbEnding is the hit before hit i that ends before token k and with which an
// authority may say something.
func (m *marker) verbEnding(i int, k int32) *hit {
	for j := i - 1; j >= 0 && m.hits[j].tok >= k-officialReach; j-- {
		if h := &m.hits[j]; h.end == k && (officialVerbs>>h.cue&1 != 0 || h.cue == cueMade && m.hits[i].arg >= press) && (h.cue != cueTellVerb || h.arg != 0 || m.word(h.tok, "auprès")) {
			return h
		}
	}
	return nil
}

// officialBehind finds the verb on the right of the authority h, and returns where
// it ends, 0 if there is none: "police in Harlow said", "die Polizei mitteilte".
func (m *marker) officialBehind(h *hit) int32 {
	reach, plain := int32(officialReach), 0
	if m.is(h.end, ':') && m.quoteMark(h.end+1) && m.lang&(langDE|langNL) != 0 && h.arg <= body {
		return h.end + 1 // "Ein Sprecher der Polizei: «Wir suchen Zeugen.»"
	}
	if m.lang == langDE {
		reach += 2 // "in der Nacht zum Samstag"
	}
	if m.lang == langNL && (m.word(h.end, "heeft") || m.word(h.end, "hebben")) {
		plain = 2 // "de politie heeft het ongeval bevestigd"
	}
	switch h.arg {
	case press, paper:
		plain = 1 // "la prensa italiana"
	case given:
		plain = plainWords + 1 // "a statement from the port read"
	case people:
		reach, plain = officialReach+peopleWords, peopleWords
	}
	adjectives := 0
	for k := h.end; int(k) < len(m.toks) && k < h.end+reach && !m.flag(k, tSentence); k++ {
		if m.has(k, informWord) && m.issued(k) {
			return 0
		}
		if m.has(k, informWord) || m.lang == langEN && (h.arg >= press && m.word(k, "report") || h.arg == given && (m.word(k, "read") || m.word(k, "reads")) || m.word(k, "told") && (m.word(k+1, "reporters") || m.word(k+1, "journalists"))) {
			return k + 1
		}
		if o := m.cueAt(k, cueOfficial); o != nil && h.arg == people && (o.arg == authority || o.arg == office) {
			return 0 // "fuentes de la Guardia Civil": the authority has a rule of its own
		}
		if m.toks[k].hit >= 0 && m.does[m.toks[k].code].begins&(1<<cueSay|1<<cueReport|1<<cueTellVerb|1<<cueAccording) != 0 {
			for _, c := range [...]cue{cueSay, cueReport, cueTellVerb, cueAccording} {
				v := m.cueAt(k, c)
				switch {
				case v == nil:
				case c == cueAccording, c == cueTellVerb && v.arg == 0:
					return 0
				case m.word(v.tok, "added") && !m.word(v.end, "that") && !m.flag(v.end, tPunct): // "added ships to its fleet"
					return 0
				case m.givesOut(v) && !m.has(v.end, clauseOpener):
					return 0
				case m.learns(v) || m.inverted(v) || m.passive(v) || m.word(v.end, "nothing") || m.word(v.end, "zich"):
					return 0
				default:
					return v.end
				}
			}
		}
		switch {
		case h.arg == given && m.word(k, "that"), m.lang == langEN && (m.word(k, "who") || m.word(k, "which")):
			return 0 // "an army officer who described"
		case m.flag(k, tPunct):
			if past := m.behindAside(k); past > k {
				reach += past - k
				k = past - 1
			} else if past := m.behindBrackets(k); past > k {
				reach += past - k // "am Mittwoch (22. Februar) in Harlow"
				k = past - 1
			} else if !m.is(k, '\'') && !(m.is(k, '.') && m.has(k-1, shortForm)) && !m.asideEnds(h, k) && !(m.lang == langDE && m.joined(k) && m.flag(k+1, tUpper)) {
				return 0
			}
		case adjectives > 0 && m.opensObject(k):
			return 0
		case h.arg <= body && adjectives < officialAdjectives && m.adjective(h, k):
			adjectives++
		case m.lang == langNL && m.word(k-1, "van"): // "het ministerie van handel"
		case k <= h.end+2 && m.listed(districts, k): // "le shérif du comté de Los Angeles"
		case m.flag(k, tUpper), m.has(k, fillLeft|fillRight|particle|onWord|ofWord), m.cueAt(k, cueDay) != nil, m.cueAt(k, cueRelative) != nil, m.cueAt(k, cueSpeaker) != nil:
		case m.lang == langEN && (m.has(k-1, onWord) && m.flag(k+1, tUpper) || officialRanks.has(m.text(k, k+1))): // "officials in central Narvia say"
		default:
			if plain--; plain < 0 {
				return 0
			}
		}
	}
	return 0
}

// districts are what French and Italian authorities are of.
var districts = listOf(`comté département canton ville région district commune province contea città regione provincia comune capoluogo`)
