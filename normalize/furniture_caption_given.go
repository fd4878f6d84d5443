package normalize

// Who took a picture, or gave it to the paper, stands in brackets or behind a stroke, and what it shows may
// have no full stop: "Jane Roe at the quay (Ann Hale/PA)", "The quay of Harlow. / COURTESY".

// handouts say, in place of a name, that a paper was given its picture or had it already.
var handouts = listOf(`courtesy supplied handout file cortesía archivo archiv archives divulgação arquivo archivio cortesia gentileza`)

// handedOut says whether a line ends in one of them behind a stroke: "The quay. / COURTESY", "PHOTO | FILE".
func (m *marker) handedOut(l *textLine) bool {
	k := l.end - 1
	return k > l.tok+1 && (m.is(k-1, '/') || m.is(k-1, '|')) && m.flag(k, tUpper) && l.end-l.tok <= describedLine && m.listed(handouts, k)
}

// suppliedBehind says whether a line ends in brackets that say whose its picture is, behind what it shows: "The quay on
// Monday. (Supplied: Jane Roe)", "Jane Roe on the quay (AAP: Harlow Police)". The line's last token but the brackets is before end.
func (m *marker) suppliedBehind(l *textLine, end int32) bool {
	if m.lang != langEN || !m.is(end, ')') || l.end-l.tok > 2*describedLine {
		return false
	}
	for k := end - 1; k > l.tok+1 && k > end-captionReach; k-- {
		if !m.is(k, '(') {
			continue
		}
		j := k + 2
		if h := m.cueAt(k+1, cueSource); h != nil {
			j = h.end
		} else if !m.listed(handouts, k+1) {
			return false
		}
		return m.is(j, ':') && m.capitalNames(j+1, end)
	}
	return false
}

// namesTaker says whether [k, end) behind a stroke is who took a picture: "Photo / Jane Roe", "Photo /
// Supplied, Harlow Port".
func (m *marker) namesTaker(k, end int32) bool {
	if k < end && m.listed(handouts, k) {
		return k+1 == end || m.is(k+1, ',') && m.capitalNames(k+2, end)
	}
	return m.capitalNames(k, end)
}

// takenFor says whether who took a picture for the agency at token k stands before that in brackets, behind
// what it shows and no full stop, as the agency of Britain sets it: "Jane Roe at the quay (Ann Hale/PA)".
func (m *marker) takenFor(l *textLine, k int32) bool {
	if m.lang != langEN || !m.is(k-1, '/') || m.some(k-1, tSpace) || m.flag(k, tSpace) || !m.is(m.cueAt(k, cueSource).end, ')') || m.nearEnd(l) && l.end-l.tok >= closingTokens {
		return false
	}
	for j := k - 2; j > l.tok && j > k-captionReach; j-- {
		if m.is(j, '(') {
			return m.personsName(j+1, k-1) == k-1
		}
	}
	return false
}

// ofOther says whether the agency at token k, behind a dash and the sentence that is all of a line, has the picture
// that the line describes, "Jane Roe speaks at the quay. – Bernama": another one has the text by its dateline, and what
// somebody does there is told as of a picture.
func (m *marker) ofOther(l *textLine, k int32) bool {
	if m.head.agency == "" || !m.dashAt(k-1) || !m.sentenceBefore(k-1) || m.name(m.cueAt(k, cueSource)) == m.head.agency || l.end-l.tok > describedLine || m.somebodySays(l) {
		return false
	}
	shows := false
	for j := l.tok + 1; j < k-1; j++ {
		if m.flag(j, tSentence) {
			return false
		}
		shows = shows || m.listed(doesInPicture, j)
	}
	return shows
}

// doesInPicture are what people do in pictures.
var doesInPicture = listOf(`speaks speaking addresses addressing poses posing arrives arriving attends attending leaves leaving waits wait waiting walks walk walking stands stand standing looks look looking
	holds hold holding gestures waves shakes greets visits inspects receives presents watches watch seen pictured sits sit sitting gather gathers`)

// picOf says whether a line ends, behind a dash, in whose picture it describes: "The quay on Monday. — Reuters
// pic", as papers of Malaysia set it.
func (m *marker) picOf(l *textLine, h *hit, end int32) bool {
	if m.lang != langEN || !m.dashAt(h.tok-1) || h.end >= end || l.end-l.tok > captionWords {
		return false
	}
	k := h.end
	if m.word(k, "file") {
		k++
	}
	return k+1 == end && (m.listed(pictures, k) || m.word(k, "pic") || m.word(k, "pix"))
}

// captionWords is the most tokens of what a picture shows, with whose it is.
const captionWords = 60

// picturedOn says whether a line opens as agencies open what a picture shows, with the day on which it was
// taken: "In this Feb. 17, 2016, file photo, a crane", "Illustrative: In this Monday, June 6 photo".
func (m *marker) picturedOn(l *textLine) bool {
	if m.lang != langEN || !m.hasCue(cueMonth) && !m.hasCue(cueDay) {
		return false
	}
	k := l.tok
	if m.is(k+1, ':') {
		k += 2
	}
	if int(k+2) >= len(m.toks) || m.toks[k].end-m.toks[k].start != 2 || !m.word(k, "in") || !m.word(k+1, "this") || m.cueAt(k+2, cueMonth) == nil && m.cueAt(k+2, cueDay) == nil || l.last-l.first > captionBytes {
		return false
	}
	for j := k + 3; j < min(l.end, k+captionReach); j++ {
		if m.listed(pictures, j) {
			return true
		}
		if !m.some(j, tDigit|tPunct) && m.cueAt(j, cueMonth) == nil && !m.listed(pictureSorts, j) {
			return false
		}
	}
	return false
}

var (
	pictures     = listOf(`photo photograph picture image handout screenshot`)
	pictureSorts = listOf(`file undated aerial satellite combination handout`)
)
