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
	ids := make([]uint64, len(x.root)) // by code, 0 for what is looked up by its spelling
	for i, word := range x.words.words {
		if id, ok := latinID(word); ok {
			ids[firstWord+i] = id
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
	for code, id := range ids {
		if id != 0 && x.root[code] != 0 {
			x.fillOpeners(id, x.root[code], ids)
			if x.begins(x.root[code], 1<<cueByline|1<<cueWith) {
				x.heads.add(id)
			}
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

// fillOpeners adds the words that may follow the word id, which leads to node.
func (x *phrasebook) fillOpeners(id uint64, node int32, ids []uint64) {
	lead, ask := x.endsAt(node)
	if ask {
		x.asked.single.add(id)
	}
	if lead {
		x.may.single.add(id)
		switch capital, capitals := x.written(node); {
		case capitals:
			x.sift.capitals.add(id)
		case capital:
			x.sift.capital.add(id)
		default:
			x.sift.single.add(id)
		}
	}
	for i, to := x.below(node); i < to; i++ {
		lead, ask := x.endsBelow(i)
		switch next := ids[x.codes[i]]; {
		case x.codes[i] < firstWord:
			x.fillOpeners(id, i, ids)
		case next == 0:
			if ask {
				x.asked.single.add(id)
			}
			if lead {
				x.may.single.add(id)
				x.sift.single.add(id)
			}
		default:
			if ask {
				x.asked.pairs.add(pairKey(id, next))
			}
			if lead {
				x.may.pairs.add(pairKey(id, next))
				x.fillSecond(pairKey(id, next), i, ids)
			}
		}
	}
}

// fillSecond adds the words that may follow two, whose key is pair and which lead
// to node, for phrases that lead.
func (x *phrasebook) fillSecond(pair uint64, node int32, ids []uint64) {
	if lead, _ := x.endsAt(node); lead {
		x.sift.pairs.add(pair)
	}
	for i, to := x.below(node); i < to; i++ {
		lead, _ := x.endsBelow(i)
		switch next := ids[x.codes[i]]; {
		case !lead:
		case x.codes[i] < firstWord:
			x.fillSecond(pair, i, ids)
		case next == 0:
			x.sift.pairs.add(pair)
		default:
			x.sift.triples.add(pairKey(pair, next))
		}
	}
}
