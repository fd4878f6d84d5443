package normalize

// Most of what news reports is said by somebody who is no outlet and no authority: a firm,
// its spokesman, a witness, a statement. "Teilte das Unternehmen mit", "a-t-elle affirmé",
// "segundo a empresa": a reader wants to see of every fact whose word it is. The rule begins
// at the verb or the preposition, where no other rule has read an attribution, and looks for
// the subject beside it. Who that is it does not ask: whatever says something is a speaker,
// so that no list of nouns is needed, and what counts is what it must not take: thoughts and
// orders, what nobody says ("it is said"), what is yet to be said, what others' words within
// quotation marks say, and reports of long ago.

// speakerDetail is the Detail of attributions to such a speaker.
const speakerDetail = "speaker"

// speechCues are the cues whose phrases begin as one of cueSpeech may: "told by", "dijo a".
const speechCues uint64 = 1<<cueSpeech | 1<<cueTell | 1<<cueTellVerb | 1<<cueAccording | 1<<cueReport | 1<<cueReportBy | 1<<cueSay

// speakers adds the attributions of the chunk at hand to whoever says something and is
// neither an outlet nor an authority. The marks from before on are those of the chunk.
func (m *marker) speakers(before int) {
	if m.lang == 0 || m.cues&speechCues == 0 {
		return
	}
	sortMarks(m.marks[before:])
	next, last, end := before, int32(-1), len(m.marks)
	covered, quoted, begun := int32(0), int32(0), int32(-1) // where what hides a speaker ends, and where a quotation does and begins
	for i := range m.hits[:m.leading] {
		if speechCues>>m.hits[i].cue&1 == 0 || m.hits[i].tok == last {
			continue
		}
		last = m.hits[i].tok
		at := m.toks[last].start
		for ; next < end && m.marks[next].Start <= at; next++ {
			switch x := &m.marks[next]; {
			case x.End <= covered, x.Kind == Date:
			case x.Kind == Quotation:
				quoted, begun = max(quoted, x.End), x.Start
			case x.hides():
				covered = x.End
			}
		}
		if at < covered || at < quoted && !m.dashed(last) {
			continue
		}
		s := m.speakerAt(i)
		if s.Start >= s.End || s.Start < covered || s.Start < quoted && s.Start != begun && !m.dashed(last) {
			continue // but "«Reporter ohne Grenzen» erklärte"
		}
		free := true
		for j := next; free && j < end && m.marks[j].Start < s.End; j++ {
			free = !m.marks[j].hides() || m.marks[j].Kind == Quotation && m.marks[j].End <= s.End
		}
		if free {
			m.addSpan(Attribution, "", speakerDetail, s)
			covered = s.End
		}
	}
	m.weave(before, end)
}

// weave puts the marks from end on in order among those before, from the mark before on: both
// are in order.
func (m *marker) weave(before, end int) {
	if end == len(m.marks) || end == before {
		return
	}
	m.woven = append(m.woven[:0], m.marks[end:]...)
	i, j := end-1, len(m.woven)-1
	for k := len(m.marks) - 1; j >= 0; k-- {
		if i >= before && m.woven[j].before(&m.marks[i]) {
			m.marks[k], i = m.marks[i], i-1
		} else {
			m.marks[k], j = m.woven[j], j-1
		}
	}
}

// dashed says whether a dash stands shortly before the verb at token k, in its clause: so
// some desks put who speaks within what is quoted, "«Es ist», sagt er, «wahr»" without the marks.
func (m *marker) dashed(k int32) bool {
	for j := k - 1; j >= 0 && j > k-3 && !m.flag(j+1, tSentence); j-- {
		if m.is(j, codeDash) || m.is(j, '-') && !m.joined(j) {
			return true
		}
	}
	return false
}

// hides says whether nobody else speaks where k stands.
func (k *Mark) hides() bool {
	switch k.Kind {
	case Date, Clock, Ticker, Spin, Version:
		return false
	}
	return true
}

// speakerAt is where the verb or the preposition of hit i and its speaker stand, nothing if
// it has none.
func (m *marker) speakerAt(i int) Span {
	tok, known := m.hits[i].tok, false
	for j := i; j < m.leading && m.hits[j].tok == tok; j++ {
		if m.hits[j].cue == cueSpeech {
			known = true
			h := m.hits[j] // more may be asked for
			if from, to := m.speaker(&h); from < to {
				return Span{m.toks[from].start, m.toks[to-1].end}
			}
		}
	}
	if known || m.does[m.toks[tok].code].begins>>cueSpeech&1 == 0 && m.hits[i].cue != cueAccording {
		return Span{}
	}
	// A longer phrase of another cue begins here: "dijo a", "nach Angaben der".
	h := hit{tok: tok, end: tok + 1, cue: cueSpeech}
	for p, to := m.book.ending(m.book.root[m.toks[tok].code]); p < to; p++ {
		if x := &m.book.phrases[p]; x.cue == cueSpeech && x.in(m.lang) {
			h.arg, h.detail = x.arg, m.book.details[x.detail]
			if from, to := m.speaker(&h); from < to {
				return Span{m.toks[from].start, m.toks[to-1].end}
			}
		}
	}
	if a := &m.hits[i]; a.cue == cueAccording && a.detail == "according" && m.lang == langDE {
		h.end, h.arg = a.end, speechPer
		if m.has(h.end-1, germanArticle) {
			h.end-- // "nach Angaben | der"
		}
		if from, to := m.speaker(&h); from < to {
			return Span{m.toks[from].start, m.toks[to-1].end}
		}
	}
	return Span{}
}

// staleReach is how many tokens of a mark are asked whether the report is an old one.
const staleReach = 4

// tellsWhen says whether a number, or a word that may make a report an old one, stands in the
// tokens [from, to) or near them: nearly always none does.
func (m *marker) tellsWhen(from, to int32) bool {
	for k := max(from-staleReach, 0); k < to+2*staleReach && int(k) < len(m.toks); k++ {
		if t := &m.toks[k]; t.flags&tDigit != 0 || m.sets.roles[t.code]&pastWord != 0 {
			return true
		}
	}
	return false
}

// speaker returns the tokens of the verb or the preposition h and its speaker.
func (m *marker) speaker(h *hit) (from, to int32) {
	switch h.arg {
	case speechPer, speechPerMay, speechSo:
		return m.speakerPer(h)
	case speechBeside:
		return m.onesSource(h)
	case speechStatement:
		return m.saidThere(h)
	case speechThere:
		return m.writtenThere(h)
	case speechBehind:
		if !m.quotationFollows(h.end) {
			return m.saidBehind(h)
		}
	case speechAfter:
		if from = m.nounLeft(h.tok - 1); from >= 0 && from < h.tok && !m.flag(h.tok-1, tPunct) {
			return from, h.end
		}
		return 0, 0
	}
	if m.flag(h.tok, tUpper) && !m.flag(h.tok, tSentence) || m.joined(h.end) && m.lang != langFR && m.lang != langPT {
		return 0, 0
	}
	if m.clause(h.end) == clauseAnswers || m.saidOfIt(h) || m.lang == langDE && (m.listed(letting, h.tok-1) || m.word(h.tok-1, "zu")) {
		return 0, 0 // "said no", "lassen vermuten", "zu erklären"
	}
	v := verb{from: h.tok, to: h.end, may: h.arg == speechMay || h.arg == speechMayHave}
	if open := m.speakerQuoted(&v); open >= 0 {
		return open, v.to
	}
	switch h.arg {
	case speechSays:
		if m.lang == langDE && m.particleOf(&v, "zu ab aus") {
			return 0, 0 // "sagte den Termin ab"
		}
	case speechHasSaid, speechMayHave:
		if from, to = m.isStated(&v); to > 0 {
			return from, to
		}
		if !m.behindAuxiliary(&v) {
			return 0, 0
		}
	case speechApart:
		if !m.particleOf(&v, h.detail) {
			return 0, 0
		}
	case speechMust:
		if !m.hasTo(&v) {
			return 0, 0
		}
	case speechCited:
		if !m.isQuoted(&v, h.detail) {
			return 0, 0
		}
	}
	if m.lang&(langDE|langNL) != 0 {
		if m.listed(rejecting, h.end-1) && !m.is(v.to, ',') {
			if !m.rejectsClaim(&v) {
				return 0, 0 // "wies dreißig Menschen zurück"
			}
			v.may = false
		}
		from, to = m.speakerGermanic(&v)
	} else {
		from, to = m.speakerPlain(&v)
	}
	if from < to && m.lang == langDE && m.declaresState(&v) {
		return 0, 0
	}
	if from < to && h.arg == speechCited && !m.quoted(from, to) {
		return 0, 0 // "im Urteil wird das Gesetz zitiert"
	}
	if from < to && to == v.to {
		to = m.behindPress(to) // "la alcaldesa dijo a los medios"
	}
	if from < to && m.tellsWhen(from, to) && m.stale(max(from, to-staleReach), to) {
		return 0, 0
	}
	return from, to
}

// saidOfIt says whether the English participle h says what somebody else says of its subject: "with the yard
// said to be close to a sale".
func (m *marker) saidOfIt(h *hit) bool {
	return m.lang == langEN && m.word(h.end, "to") && m.listed(beings, h.end+1) && (m.word(h.tok, "said") || m.word(h.tok, "reported"))
}

// beings are the verbs of what something is said to be.
var beings = listOf(`be have include contain`)

// ends says whether a clause ends before token k.
func (m *marker) ends(k int32) bool {
	return int(k) >= len(m.toks) || m.some(k, tSentence|tPunct) && m.endsAt(k)
}

// endsAt is ends for a token that is a mark of punctuation or begins a sentence.
func (m *marker) endsAt(k int32) bool {
	return m.flag(k, tSentence) || !m.joined(k) && !m.is(k, '\'')
}
