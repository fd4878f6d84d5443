package normalize

// punctuated applies the rules of marks that punctuation or a number opens:
// tickers, numeric dates, prices with their hours or by themselves, and hours alone.
func (m *marker) punctuated() {
	line, percents := 0, m.mayHave(hasPercent)
	hours := percents && m.hourIn(0, int32(len(m.toks)))
	for _, k := range m.ruled {
		t := &m.toks[k]
		if t.flags&tDigit != 0 {
			if t.end-t.start <= 10 && m.dateStart(k) && m.outside(&line, k) {
				m.numericDate(k)
			}
			if percents {
				if end := m.percent(k); end > 0 {
					if (!hours || !m.marketHour(k, end)) && m.outside(&line, k) {
						m.marketPrice(k, end)
					}
					continue
				}
			}
			if m.levelAt(k) && m.outside(&line, k) {
				m.priceLevel(k)
			}
			if m.mayHour(k) && m.outside(&line, k) {
				m.daytime(k)
			}
			continue
		}
		switch t.code {
		case '(', '<':
			if m.outside(&line, k) {
				m.ticker(k)
			}
		case '[':
			if m.outside(&line, k) {
				m.squareTicker(k)
			}
		case codeCopy:
			if m.outside(&line, k) {
				m.copySign(k)
			}
		}
	}
}

// outside says whether token k lies in no line of furniture; line is the one of the token
// that was asked before it.
func (m *marker) outside(line *int, k int32) bool {
	for *line < len(m.lines)-1 && k >= m.lines[*line].end {
		*line++
	}
	return !m.lines[*line].furniture
}

// dateStart is the cheap part of numericDate.
func (m *marker) dateStart(k int32) bool {
	t := &m.toks[k]
	if t.end-t.start > 4 {
		return t.end-t.start >= 6 && (m.src[t.start+1] == '.' || m.src[t.start+2] == '.' || m.src[t.start+4] == '.')
	}
	return m.is(k+1, '-') || m.is(k+1, '/') || m.is(k+1, codeBullet)
}
