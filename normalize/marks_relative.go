package normalize

// relativeLeft finds the outlet of whose German or Dutch clause the verb at token k stands at the
// end, whatever it reports between: "das Handelsblatt, das zuerst über den Einstieg berichtet
// hatte". The clause begins right behind the outlet, the pronoun is its subject, "dem" being whom
// somebody told, and no other subject follows: "der Bote, der ...", but not "die Zeit, die er ...".
// Of "der Autor des Boten, der" the author is meant.
func (m *marker) relativeLeft(i int, k int32) slot {
	if m.lang&(langDE|langNL) == 0 {
		return slot{}
	}
	j := k - 1
	for ; !m.is(j, ','); j-- {
		if j <= k-clauseReach || j <= 0 || m.some(j, tSentence) || m.is(j, ':') {
			return slot{}
		}
	}
	if !m.listed(subjectPronouns, j+1) || m.listed(otherSubjects, j+2) || m.word(j+2, "der") || m.listed(germanPassives, k+1) {
		return slot{}
	}
	end := j
	if m.has(end-1, outletNoun) && m.is(end-2, '-') {
		end -= 2 // "die "Bild"-Zeitung, die"
	}
	if m.quoteMark(end - 1) {
		end--
	}
	for i--; i >= 0 && m.hits[i].end >= end; i-- {
		if h := &m.hits[i]; h.cue == cueSource && h.end == end && !m.whoseName(h.tok) {
			return slot{m.name(h), h.tok, h.end, h.common && end == j && !m.firstBetween(j, k), true}
		}
	}
	return slot{}
}

// whoseName says whether the name at token k says whose or of what the noun before it is: "der Autor
// des Boten", "die Redaktion der Harlower Zeitung".
func (m *marker) whoseName(k int32) bool {
	if m.quoteMark(k - 1) {
		k--
	}
	return m.word(k-1, "des") || m.word(k-1, "der") && m.flag(k-2, tUpper) && !m.flag(k-1, tSentence)
}

var (
	germanPassives = listOf(`wurde wurden wird werden worden ist werd wordt worden`)
	// subjectPronouns open a clause about the one who does what its verb says.
	subjectPronouns = listOf(`der die das welcher welche welches dat`)
	// otherSubjects are those of a clause whose pronoun is its object.
	otherSubjects = listOf(`er sie es ich wir ihr man du hij zij ze ik we wij jij u men`)
)
