package align

import "slices"

// A path that scores too little to be a passage is one all the same by what it holds, or by
// a passage that the two texts have besides.

const (
	// leastQuoted and fewestQuoted are the score and the words of a passage of which the
	// share quotedShare is quoted.
	leastQuoted  = 20 * nat
	fewestQuoted = 5
	// quotedRow is how many words in a row that both texts quote are a passage whatever they
	// say: common words count for little, and yet no two people say as many alike.
	quotedRow   = 7
	quotedShare = .8
	// leastRow is the score of one with rowWords words and more in a row: set phrases that
	// are as long come to 30 at most, and a sentence of plain words was copied like any other.
	leastRow = 36 * nat
	rowWords = 11
	// leftOut is how many words may lie between a passage and what goes on it in one text if
	// they are nextWords or fewer in the other, as where a copy leaves a paragraph out;
	// fewestFar is how many words have to agree then, since an institution's name has six.
	leftOut   = 120
	nextWords = 10
	fewestFar = 8
	// leastElsewhere is the score of what is a passage anywhere in two reports of the news
	// that have another one, and fewestElsewhere how many of its words are one run. Other
	// pages of one house share that much of its address and terms.
	leastElsewhere  = 26 * nat
	fewestElsewhere = 8
)

// alone reports whether q is a passage by what it holds: a quotation, or a row of words.
func (p *pair) alone(q *path) bool { return p.quotation(q) || q.inRow() }

// company reports whether q is a passage because others are: one that it goes on, or, of two
// reports, any.
func (p *pair) company(q *path, passages []path) bool {
	if len(passages) > 0 && p.a.report.is && p.b.report.is && q.elsewhere() {
		return true
	}
	far := nearWords
	if q.matches() >= fewestFar {
		far = leftOut
	}
	return slices.ContainsFunc(passages, func(o path) bool { return o.hull().beside(q.hull(), far) })
}

// quotation reports whether q is one: the words of somebody else, which two
// reports have exactly or not at all. The marks of one side are enough, since
// marks are what gets broken.
func (p *pair) quotation(q *path) bool {
	if q.score < leastQuoted || q.matches() < fewestQuoted {
		return false
	}
	n := 0
	for _, r := range q.runs {
		for k := range int(r.n) {
			n += b2i(p.a.quoted(int(r.a)+k) || p.b.quoted(int(r.b)+k))
		}
	}
	return float64(n) >= quotedShare*float64(q.matches())
}

// quotedAlike cuts q, which runs on into words that nobody quotes, down to a row of those that both texts
// do, and reports whether there is one.
func (p *pair) quotedAlike(q *path) bool {
	for _, r := range q.runs {
		from := r.n
		for k := int32(0); k <= r.n; k++ {
			if k < r.n && p.a.quoted(int(r.a+k)) && p.b.quoted(int(r.b+k)) {
				from = min(from, k)
				continue
			}
			if k-from >= quotedRow {
				q.runs, q.score = []run{{r.a + from, r.b + from, k - from}}, 0
				for i := r.a + from; i < r.a+k; i++ {
					q.score += int(p.gain(p.a.stem[i]))
				}
				return true
			}
			from = r.n
		}
	}
	return false
}

// inRow reports whether q has rowWords words in a row.
func (q *path) inRow() bool {
	return q.score >= leastRow && slices.ContainsFunc(q.runs, func(r run) bool { return r.n >= rowWords })
}

// elsewhere reports whether q is a passage of two reports that have another one, wherever it
// stands.
func (q *path) elsewhere() bool {
	return q.score >= leastElsewhere && slices.ContainsFunc(q.runs, func(r run) bool { return r.n >= fewestElsewhere })
}

// beside reports whether q goes on where r ends, or ends where r goes on, a few
// words away on both sides, or next to it on one and up to far on the other.
func (r region) beside(q region, far int) bool {
	if q.a0 < r.a0 {
		r, q = q, r
	}
	a, b := q.a0-r.a1, q.b0-r.b1
	return min(a, b) >= 0 && (max(a, b) <= nearWords || min(a, b) <= nextWords && max(a, b) <= far)
}
