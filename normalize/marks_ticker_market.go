package normalize

import (
	"cmp"
	"slices"
	"strings"
)

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
// elsewhere: "Vale Cranes (VLC) to buy yard", above "Vale Cranes (NYSE: VLC) said". The text is walked once, however many
// shares it names.
func (m *marker) symbolsAgain() {
	var listed map[string]string
	for i := range m.marks {
		x := &m.marks[i]
		if x.Kind != Ticker {
			continue
		}
		exchange, symbol, ok := strings.Cut(x.Value, ":")
		if !ok || !exchanges[exchange] || len(symbol) < 2 || len(symbol) > mostSymbol {
			continue
		}
		if listed == nil {
			listed = map[string]string{}
		}
		if _, known := listed[symbol]; !known {
			listed[symbol] = x.Value
		}
	}
	if listed == nil {
		return
	}
	marked := m.tickersInOrder()
	for at := strings.IndexByte(m.src, '('); at >= 0; {
		next := at + 1
		n := strings.IndexByte(m.src[next:min(next+mostSymbol+1, len(m.src))], ')')
		if n > 0 {
			if value, known := listed[m.src[next:next+n]]; known {
				span := Span{int32(at), int32(next + n + 1)}
				for len(marked) > 0 && marked[0].End <= span.Start {
					marked = marked[1:]
				}
				if len(marked) == 0 || marked[0].Start >= span.End {
					m.addSpan(Ticker, value, "", span)
				}
				next = int(span.End)
			}
		}
		n = strings.IndexByte(m.src[next:], '(')
		if n < 0 {
			return
		}
		at = next + n
	}
}

// mostSymbol is the most bytes of the symbol of a share.
const mostSymbol = 16

// tickersInOrder returns the spans of the codes that are marked, by where they begin.
func (m *marker) tickersInOrder() []Span {
	var spans []Span
	for i := range m.marks {
		if x := &m.marks[i]; x.Kind == Ticker {
			spans = append(spans, x.Span)
		}
	}
	slices.SortFunc(spans, func(a, b Span) int { return cmp.Compare(a.Start, b.Start) })
	return spans
}
