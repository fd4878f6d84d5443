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
	for _, e := range x.words.ids.entries {
		if e.code != 0 {
			ids[e.code] = e.id
			x.known.add(e.id)
			if x.props[e.code]&shortForm != 0 {
				x.shorts.add(e.id)
			}
		}
	}
	for code, id := range ids {
		if id == 0 || x.root[code] == 0 {
			continue
		}
		x.fillOpeners(id, x.root[code], ids)
	}
}

// fillOpeners adds the words that may follow the word id, which leads to node.
func (x *phrasebook) fillOpeners(id uint64, node int32, ids []uint64) {
	if len(x.nodes[node].out) > 0 {
		x.may.single.add(id)
		if x.capitals(node) {
			x.sift.capital.add(id)
		} else {
			x.sift.single.add(id)
		}
	}
	for _, e := range x.nodes[node].edges {
		switch next := ids[e.code]; {
		case e.code < firstWord:
			x.fillOpeners(id, e.to, ids)
		case next == 0:
			x.may.single.add(id)
			x.sift.single.add(id)
		default:
			x.may.pairs.add(pairKey(id, next))
			x.fillSecond(pairKey(id, next), e.to, ids)
		}
	}
}

// fillSecond adds the words that may follow two, whose key is pair and which lead
// to node.
func (x *phrasebook) fillSecond(pair uint64, node int32, ids []uint64) {
	if len(x.nodes[node].out) > 0 {
		x.sift.pairs.add(pair)
	}
	for _, e := range x.nodes[node].edges {
		switch next := ids[e.code]; {
		case e.code < firstWord:
			x.fillSecond(pair, e.to, ids)
		case next == 0:
			x.sift.pairs.add(pair)
		default:
			x.sift.triples.add(pairKey(pair, next))
		}
	}
}
