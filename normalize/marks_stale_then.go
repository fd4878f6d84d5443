package normalize

// What was told when something else happened is as old as that: "2011 she turned the medal down, as she
// told the Courier at the time"; so is what a paper had found in a case of another year: "was suspended in
// 2019, a case uncovered by the Courier".

const (
	// thenReach is how many tokens from the report the word for "then" may stand.
	thenReach = 3
	// thenBack is how many tokens of the sentence before the report are looked through for its year.
	thenBack = 40
	// casePhrase is the most tokens of the noun that takes up what the clause before it tells, and of what leads
	// from it to the report: "a case first", "ein Fall, den der".
	casePhrase = 7
	// yearReach is how many tokens the year stands before the outlet that was told something then: "2009
	// hatte er im «".
	yearReach = 6
	// yearSubject is how many tokens after the year that opens its sentence somebody tells an outlet something at
	// most: "In 2019 the Hull-born actress, told".
	yearSubject = 12
)

// then says whether the words around the report at [from, to) put it into the other year of which its
// sentence told before.
func (m *marker) then(from, to int32) bool {
	if !m.thenNear(from, to) {
		return false
	}
	for k := from - 1; k >= 0 && k > from-thenBack; k-- {
		if m.otherYear(k) {
			return true
		}
		if m.flag(k, tSentence) {
			return false
		}
	}
	return false
}

// thenNear says whether a word for "at that time" stands in the report or beside it.
func (m *marker) thenNear(from, to int32) bool {
	first := from
	for first > 0 && first > from-thenReach && !m.flag(first, tSentence) && (!m.flag(first-1, tPunct) || m.quoteMark(first-1)) {
		first--
	}
	for k := first; k < to+thenReach && int(k) < len(m.toks); k++ {
		if k >= to && (m.flag(k, tSentence) || m.flag(k, tPunct) && !m.quoteMark(k)) {
			return false // "he knew nothing at the time, he told the Courier"
		}
		switch {
		case m.listed(thenWords, k):
			return true
		case m.lang == langEN && (m.word(k, "at") && m.word(k+1, "the") && m.word(k+2, "time") && !m.word(k+3, "of") || m.word(k, "back") && m.word(k+1, "then")):
			return true
		case m.lang&romance != 0 && m.listed(timesThen, k) && m.preposition(k-1), m.lang&romance != 0 && m.listed(timesThen, k) && (m.article(k-1) || m.listed(thatThen, k-1) || m.is(k-1, '\'')):
			return true
		}
	}
	return false
}

var (
	// thenWords say that something was at that time.
	thenWords = listOf(`damals seinerzeit destijds toentertijd entonces alors allora então`)
	// timesThen say so behind a preposition, an article or thatThen: "à l'époque", "en aquel momento", "all'epoca".
	timesThen = listOf(`époque epoca época entonces altura`)
	thatThen  = listOf(`aquel aquella questa quella cette cet aquela`)
)

// yearOpens says whether the sentence of the verb of telling at token k opens with another year, and runs on from
// it without a break: "In 2019 the Hull-born actress | told". Behind a comma somebody tells now what was then,
// "In 2019 she had no coat, she told", but for the one that closes the year itself.
func (m *marker) yearOpens(k int32) bool {
	if !m.otherYears() {
		return false
	}
	for j := k - 1; j >= 0 && j >= k-yearSubject && !m.flag(j+1, tSentence); j-- {
		switch {
		case m.otherYear(j):
			return m.flag(j, tSentence) || m.listed(withinYear, j-1) && (m.flag(j-1, tSentence) || m.flag(j-2, tSentence))
		case m.quoteMark(j) && j == k-1: // dem «Boten»
		case m.has(j, clauseOpener), m.is(j, ',') && !m.otherYear(j-1), m.flag(j, tPunct) && !m.is(j, ',') && !m.is(j, '-') && !m.is(j, '\''):
			return false
		}
	}
	return false
}

// caseOfThen says whether the report from token from on has for its subject a noun that takes up, behind a
// comma, what happened in another year: "in 2019, a case uncovered by".
func (m *marker) caseOfThen(from int32) bool {
	for k := from - 1; k >= 0 && k >= from-casePhrase && !m.flag(k+1, tSentence); k-- {
		if m.is(k, ',') && !m.otherYear(k-1) {
			continue // "ein Fall, den der Bote aufdeckte"
		}
		if m.is(k, ',') {
			return m.listed(withinYear, k-2) && m.article(k+1) && !m.definite(k+1) && k+2 < from && !m.daySaid(k)
		}
		if m.flag(k, tPunct) && !m.quoteMark(k) {
			return false
		}
	}
	return false
}

// withinYear lead to the year in which something happened.
var withinYear = listOf(`in en em nel jahr jahre año ano anno jaar`)

// daySaid says whether the sentence names a day before token k: then it tells of that.
func (m *marker) daySaid(k int32) bool {
	for ; k >= 0; k-- {
		if m.cueAt(k, cueDay) != nil || m.cueAt(k, cueRelative) != nil {
			return true
		}
		if m.flag(k, tSentence) {
			return false
		}
	}
	return false
}

// toldThen says whether the year in which somebody told a German outlet something stands right before it:
// "hatte sie | 2011 dem «Boten» gesagt". What was "since 2011" is no time of telling.
func (m *marker) toldThen(from, to int32) bool {
	if m.lang != langDE || m.word(to-1, "zufolge") || m.word(to, "zufolge") {
		return false
	}
	k := from - 1
	for k > from-yearReach && k > 0 && !m.flag(k+1, tSentence) && (m.quoteMark(k) || !m.flag(k, tPunct) && (m.has(k, fillRight|auxiliary) || m.article(k) || m.listed(tellers, k))) {
		k--
	}
	return k < from-1 && m.otherYear(k) && !m.word(k-1, "seit") && !m.word(k-1, "ab") && !m.word(k-1, "bis") && !m.word(from-1, "laut") && !m.word(k+1, "laut") && m.listed(germanTold, to-1)
}

var (
	tellers    = listOf(`er sie es ihm ihr`)
	germanTold = listOf(`gesagt erklärt erzählt bestätigt verraten berichtet gestanden anvertraut versichert sagte erklärte erzählte bestätigte`)
)
