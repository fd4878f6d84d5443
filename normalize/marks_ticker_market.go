package normalize

import "strings"

// instruments reads the codes of what else Reuters tells the price of, without brackets in a text under its
// dateline: indices, ".SPX", contracts for a month, "LCOc1", and rates, "EUR=".
func (m *marker) instruments() {
	s := m.src
	for _, sign := range [...]string{" .", "c1", "cv1", "="} {
		for at := strings.Index(s, sign); at >= 0; {
			from, end := at, at+len(sign)
			if sign == " ." {
				from++
				for end < len(s) && end-from <= mostInstrument && codeByte(s[end]) {
					end++
				}
			}
			for from > 0 && at-from <= mostInstrument && codeByte(s[from-1]) {
				from--
			}
			if code := s[from:end]; instrument(code, sign) && (from == 0 || s[from-1] == ' ' || s[from-1] == '(' || s[from-1] == '\n') && !wordByte(s, end) {
				m.addSpan(Ticker, code, "Reuters", Span{int32(from), int32(end)})
			}
			next := strings.Index(s[end:], sign)
			if next < 0 {
				break
			}
			at = end + next
		}
	}
}

// mostInstrument is the most bytes of such a code without its sign.
const mostInstrument = 8

// notInstruments are written as an index is and are none.
var notInstruments = listOf(`NET COM ORG GOV EDU PDF DOC EXE`)

// instrument says whether the code has the form of those with the sign.
func instrument(code, sign string) bool {
	switch sign {
	case " .":
		return upperCode(code[1:], 3, mostInstrument) && (code[1] >= 'A' && code[1] <= 'Z') && !notInstruments.has(code[1:])
	case "=":
		return upperCode(code[:len(code)-1], 3, mostInstrument)
	}
	return upperCode(strings.TrimSuffix(code, sign), 2, 4)
}

// marketAt says whether token k is the market in the code of a share, without brackets: "Alstom ALSO.PA ."
func (m *marker) marketAt(k int32) bool {
	return m.is(k-1, '.') && !m.flag(k, tSpace) && !m.flag(k-1, tSpace) && m.caps(k-2) && markets[m.text(k, k+1)]
}

// codeByte says whether b is a capital or a digit.
func codeByte(b byte) bool { return b >= 'A' && b <= 'Z' || b >= '0' && b <= '9' }

// symbolsAgain reads in brackets, without its exchange, the symbol of a share that the text has with it
// elsewhere: "Vale Cranes (VLC) to buy yard", above "Vale Cranes (NYSE: VLC) said".
func (m *marker) symbolsAgain() {
	for i, n := 0, len(m.marks); i < n; i++ {
		x := &m.marks[i]
		if x.Kind != Ticker {
			continue
		}
		exchange, symbol, ok := strings.Cut(x.Value, ":")
		if !ok || !exchanges[exchange] || len(symbol) < 2 {
			continue
		}
		bracketed := "(" + symbol + ")"
		for at := strings.Index(m.src, bracketed); at >= 0; {
			end := at + len(bracketed)
			if span := (Span{int32(at), int32(end)}); !m.markedTicker(span) {
				m.addSpan(Ticker, m.marks[i].Value, "", span)
			}
			next := strings.Index(m.src[end:], bracketed)
			if next < 0 {
				break
			}
			at = end + next
		}
	}
}

// markedTicker says whether a code is marked at the span.
func (m *marker) markedTicker(s Span) bool {
	for i := range m.marks {
		if x := &m.marks[i]; x.Kind == Ticker && x.Start < s.End && s.Start < x.End {
			return true
		}
	}
	return false
}
