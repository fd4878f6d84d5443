package normalize

// fillSets fills the sets of what may be, and of what does nothing, from all else.
func (x *phrasebook) fillSets() {
	for c, signs := range signsOf {
		if byteKind[c] != bytePunct || x.root[c] != 0 || c == '`' || signs&opensRule != 0 {
			continue
		}
		if c == '\'' || signs&quotationMark == 0 {
			x.inert[c] |= 1
		}
		if signs&(quotationMark|endsASentence|fullStop) == 0 {
			x.inert[c] |= 2
		}
		if c == '.' {
			x.inert[c] |= 4
		}
	}
	x.ids = make([]uint64, len(x.root))
	for i, word := range x.words.words {
		if id, ok := latinID(word); ok {
			x.ids[firstWord+i] = id
			p := x.props[firstWord+i]
			x.hints.add(id, p)
			if p&shortForm != 0 {
				x.shorts.add(id)
			}
			if p&(byWord|datelinePlace) != 0 {
				x.heads.add(id)
			}
		}
	}
	for _, word := range []string{"text", "texte", "testo", "tekst", "texto", "utl", "interview", "aus"} {
		id, _ := latinID(word)
		x.heads.add(id)
	}
	for code, id := range x.ids {
		if id != 0 && x.root[code] != 0 && x.begins(x.root[code], 1<<cueByline|1<<cueWith) {
			x.heads.add(id)
		}
	}
}

// begins says whether a phrase of one of the cues ends at a node or below it.
func (x *phrasebook) begins(node int32, cues uint64) bool {
	for i, to := x.ending(node); i < to; i++ {
		if cues>>x.phrases[i].cue&1 != 0 {
			return true
		}
	}
	for i, to := x.below(node); i < to; i++ {
		if x.begins(i, cues) {
			return true
		}
	}
	return false
}
