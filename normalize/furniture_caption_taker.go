package normalize

// An agency's caption ends in who took the picture and the agency, and each client's system sets the two in its
// own way: "… le 19 août 2031 BERTRAND LANGLE-AFP", "… - Bertrand Langle [AFP]", "… – Bertrand Langle / AFP".

// takerName is the most tokens of the name of who took a picture.
const takerName = 6

// takerBehind says whether the name of who took a picture stands before the agency at token k, with a stroke or a bracket
// between, and before the name, without a full stop, what the picture shows: a name in small letters has a dash
// before it, one in capitals needs none.
func (m *marker) takerBehind(l *textLine, k int32) bool {
	at := k - 1
	if !m.is(at, '[') && !m.is(at, '(') && !m.is(at, '/') && !m.is(at, '-') {
		return false
	}
	for from := at - 2; from > l.tok && from >= at-takerName; from-- {
		if m.personsName(from, at) != at {
			continue
		}
		shown := from
		if m.dashAt(from-1) || m.is(from-1, '|') {
			shown--
		} else if !m.inCapitals(from, at) {
			continue
		}
		return m.described(l, shown) && !m.somebodySays(l)
	}
	return false
}

// inCapitals says whether all words of the tokens [from, to) are in capitals, initials aside.
func (m *marker) inCapitals(from, to int32) bool {
	for ; from < to; from++ {
		if m.toks[from].flags&(tPunct|tDigit) == 0 && !m.caps(from) {
			return false
		}
	}
	return true
}
