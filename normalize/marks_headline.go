package normalize

// headlineWords is the most words a title has.
const headlineWords = 30

// headline reads the source that ends a title after a colon: "Giant asks banks for data: WSJ". Behind a
// dash or a stroke, below other lines, or before the title it may be the page's own name: it waits in m.head.
func (m *marker) headline(l *textLine) {
	if l.end-l.tok < 5 || l.end-l.tok > headlineWords || !m.hasCue(cueSource) {
		return
	}
	for i := range m.hits[:m.leading] {
		h := &m.hits[i]
		if m.opensTitle(h, l) {
			m.head.waits = Mark{Kind: Attribution, Value: m.name(h), Detail: "headline", Span: Span{l.first, m.toks[h.end-1].end}}
			return
		}
		if h.cue != cueSource || h.end != l.end || h.tok-4 <= l.tok {
			continue
		}
		colon := m.is(h.tok-1, ':')
		switch {
		case colon && m.cueAt(h.tok-2, cueWith) != nil:
		case colon && m.head.lines <= 1:
			m.add(Attribution, m.name(h), "headline", h.tok, h.end)
		case colon, m.flag(h.tok-1, tSpace) && m.flag(h.tok, tSpace) && (m.dashAt(h.tok-1) || m.is(h.tok-1, '|')):
			m.head.waits = Mark{Kind: Attribution, Value: m.name(h), Detail: "headline", Span: Span{m.toks[h.tok].start, m.toks[h.end-1].end}}
		}
	}
}

// opensTitle says whether the source at h stands before a text's title and a colon, "WSJ: Giant asks banks for
// data": it may be the page's own name, too.
func (m *marker) opensTitle(h *hit, l *textLine) bool {
	if h.cue != cueSource || m.head.lines > 0 || h.tok > l.tok+1 {
		return false
	}
	colon := h.end
	if h.tok > l.tok {
		if quoted := m.quoteMark(l.tok) && m.quoteMark(colon); quoted {
			colon++ // «Bild»: Kanzler will gehen
		} else if !m.has(l.tok, nameArticle) {
			return false
		}
	}
	return m.is(colon, ':') && m.flag(colon+1, tSpace) && colon+2 < l.end
}

// markHeadline adds the mark of the source that waits at the end of a title if the text credits it.
func (m *marker) markHeadline() {
	w := m.head.waits
	if w.Value == "" {
		return
	}
	for i := range m.marks {
		a := &m.marks[i]
		if a.Start < w.End && w.Start < a.End && a.Kind != Furniture {
			return
		}
		if (a.Kind == Attribution && a.Detail != "request" || a.Kind == Scoop) && a.Value == w.Value && a.Start >= w.End {
			m.marks = append(m.marks, w)
			return
		}
	}
}
