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
		switch c {
		case '.':
			x.inert[c] |= 4
		case '-', '_', '=':
			x.inert[c] |= inertDash
		}
	}
	x.ids = make([]uint64, len(x.root))
	for i, word := range x.words.words {
		if id, ok := latinID(word); ok {
			x.ids[firstWord+i] = id
		}
	}
	x.heads = make([]openings, len(x.root))
	for code, node := range x.root {
		if x.props[code]&(byWord|datelinePlace) != 0 || node != 0 && x.begins(node, 1<<cueByline|1<<cueWith) {
			x.heads[code] = 1 << opensHead
		}
	}
	for _, word := range headWords {
		x.heads[x.words.code(word, 0, len(word))] = 1 << opensHead
	}
}

// headWords open heads that no phrase tells: "Text: Jane Roe", "Aus Harlow berichtet
// Jan Roth".
var headWords = []string{"text", "texte", "testo", "tekst", "texto", "utl", "interview", "aus"}

// agenciesWords stand for agencies where no agenciesWord does: "With inputs".
var agenciesWords = []string{"inputs"}

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
