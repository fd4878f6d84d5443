package normalize

// warningLead is how many words stand before what a warning says of the world: "Die Wertentwicklungen der".
const warningLead = 3

// warns says whether a sentence of the line is a warning that pages print, with phrase h at its beginning. One with a
// comma or in quotation marks behind it is somebody's: "Past performance is no guarantee, the broker warned."
func (m *marker) warns(l *textLine, h *hit) bool {
	from := h.tok
	for ; from > l.tok && !m.is(from-1, '.'); from-- {
		if h.tok-from == warningLead || m.is(from-1, ',') || m.quoteMark(from-1) {
			return false
		}
	}
	for k := h.end; k < l.end && !m.is(k, '.'); k++ {
		if m.is(k, ',') || m.quoteMark(k) {
			return false
		}
	}
	return true
}
