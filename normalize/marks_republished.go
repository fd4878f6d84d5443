package normalize

// saidOfArticle is the argument of phrases that say of other things than articles
// that they come from somewhere, too.
const saidOfArticle = 1

// endsFeed is the argument of phrases that are a feed's only behind a title: "L'articolo
// Gru venduta proviene da Arlo Oggi."
const endsFeed = 2

// republished: this article was originally published by The Conversation. The
// text is the other's.
func (m *marker) republished(i int) {
	h := &m.hits[i]
	if h.arg == saidOfArticle && !m.ofThisArticle(h.tok) || h.arg == endsFeed && !m.thePost(h.tok) {
		return
	}
	from := h.end
	if m.is(from, ':') {
		from++
	}
	if s := m.slotRight(from); s.ok {
		if m.word(h.tok, "this") && m.word(h.end-1, "by") && !(m.word(s.end, "was") && m.word(s.end+1, "first")) {
			return // "This report by AFP", and not "was first published"
		}
		if n := len(m.marks); n > 0 && m.marks[n-1].Kind == Credit && m.marks[n-1].End == m.toks[s.end-1].end {
			return // "is republished from" and "republished from"
		}
		m.toks[s.end-1].flags |= tCredited
		m.add(Credit, s.name, h.detail, h.tok, s.end)
		return
	}
	if end := m.address(h.end, min(h.end+longestOutlet, int32(len(m.toks)))); end > h.end {
		for m.is(end-1, '.') || m.is(end-1, ',') {
			end--
		}
		name := m.text(h.end, end)
		if s, ok := m.book.sources.lookup(name); ok {
			name = s.Name
		}
		m.add(Credit, name, h.detail, h.tok, end) // "erschien zuerst auf harlower-bote.example"
		return
	}
	if h.arg == saidOfArticle || m.word(h.tok, "this") && m.word(h.end-1, "by") || m.word(h.end-1, "in") || m.word(h.end-1, "at") {
		return // a place as well as an outlet
	}
	if !m.ofArticle(h.tok) {
		return // films and poisons are produced by somebody, too
	}
	k := h.end
	for m.has(k, fillRight) && !m.flag(k, tUpper) {
		k++
	}
	end := k
	for end < k+longestOutlet && m.flag(end, tUpper) && m.cueAt(end, cueMonth) == nil && !m.flag(end, tPunct) && (end == k || !m.flag(end, tSentence)) {
		end++
	}
	if end > k {
		m.add(Credit, m.text(k, end), h.detail, h.tok, end)
	}
}

// ofThisArticle says whether the phrase at token k is of the text that it stands
// in: it opens a sentence, or a noun for a text that is shown opens the sentence
// before it: "Dieser Beitrag stammt aus".
func (m *marker) ofThisArticle(k int32) bool {
	if m.flag(k, tSentence) {
		return true
	}
	for j := k - 1; j >= 0 && j >= k-4; j-- {
		if m.has(j, articleNoun) && (m.flag(j, tSentence) || m.flag(j-1, tSentence)) {
			return true
		}
		if m.flag(j, tSentence) {
			return false
		}
	}
	return false
}

// ofArticle says whether what the phrase at token k speaks of is an article, or
// nothing is said of what it is: "This story was originally published by",
// "Originally published in".
func (m *marker) ofArticle(k int32) bool {
	if m.flag(k, tSentence) {
		return m.flag(k, tUpper)
	}
	if (m.word(k, "appeared") || m.cueAt(k, cueRepublished).arg == endsFeed) && m.thePost(k) {
		return true
	}
	if j := k - 1; m.has(j, articleNoun) || m.has(j, fillLeft) && m.has(j-1, articleNoun) {
		return true
	}
	for j := k - 1; j >= 0 && j > k-2*reach; j-- {
		if m.flag(j, tSentence) {
			return m.has(j, determiner) && m.has(j+1, articleNoun)
		}
	}
	return false
}

// postTitle is the most tokens of a title in what a feed says of its own articles.
const postTitle = 60

// thePost says whether the line of token k begins as feeds of blogs and papers end:
// "The post Quay sold appeared first on Harlow Post."
func (m *marker) thePost(k int32) bool {
	for j := k - 2; j >= 0 && j > k-postTitle; j-- {
		noun := j + 1
		if m.is(noun, '\'') {
			noun++
		}
		if m.has(noun, articleNoun) && !m.flag(noun, tUpper) && (m.flag(j, tSentence) || m.flag(j, tLine)) && (m.has(j, nameArticle|determiner) || m.word(j, "the") || m.word(j, "cet")) {
			return true
		}
		if m.flag(j+1, tLine) {
			return false
		}
	}
	return false
}
