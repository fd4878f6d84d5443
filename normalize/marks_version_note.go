package normalize

// noteTokens is the most tokens of what a desk writes to its clients above a story.
const noteTokens = 60

// attentions open such a note.
var attentions = listOf(`atención atenção attention achtung attenzione`)

// deskNote reads the note that AFP sets above a story, up to three strokes, which portals
// print with the story: "ATENCIÓN - Actualiza con reacción y más datos ///", "Adds details
// ///". It returns where the story begins, k if no note stands there.
func (m *marker) deskNote(k, end int32) int32 {
	if m.head.lines >= headLines {
		return k
	}
	j := k
	if m.listed(attentions, j) && m.dashAt(j+1) {
		j += 2
	}
	h := m.cueAt(j, cueVersion)
	if h == nil || !versions[h.arg].opens {
		return k
	}
	for n := h.end; n+2 < end && n < h.end+noteTokens; n++ {
		if m.is(n, '/') && m.is(n+1, '/') && m.is(n+2, '/') {
			m.add(Version, versions[h.arg].value, "", k, n+3)
			return n + 3
		}
	}
	return k
}

// withdrawnBehind reads the sentence behind a dateline, a mark of the tokens [k, end), by which an agency asks
// its clients not to use an earlier text: "Valencia, 8 nov (EFE).- Rogamos anulen la información".
func (m *marker) withdrawnBehind(dateline Mark, k, end int32) {
	if dateline.Kind != Dateline {
		return
	}
	for k < end && m.toks[k].start < dateline.End {
		k++
	}
	if h := m.cueAt(k, cueVersion); h != nil && versions[h.arg].line && versions[h.arg].value == "withdrawn" {
		m.add(Version, "withdrawn", "", k, h.end)
	}
}
