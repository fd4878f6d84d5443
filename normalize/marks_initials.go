package normalize

import (
	"slices"
	"strings"
)

// Who wrote a story of an agency, and who passed it, by their initials at its end.

// initialsLine is the most bytes of a line with a desk's initials, and signedEnd
// how far above its end a text is signed by them.
const initialsLine, signedEnd = 34, 400

// initials reads the desk's initials, "abc/de/fgh" or, as Lusa has them, "ABC //
// DEF", or as Andina ends its stories, "(FIN) ABC/DEF", alone on one of the last lines of the text.
func (m *marker) initials(l *textLine) bool {
	if l.last-l.first > initialsLine || !m.nearEnd(l) || m.head.byLine > 0 && m.head.byLine == m.head.lines-1 {
		return false
	}
	s, ends := strings.CutPrefix(m.src[l.first:l.last], "(Schluss) ") // as APA ends
	if a, b, ok := strings.Cut(s, " // "); ok && upperCodes(a) && upperCode(strings.TrimSuffix(b, "."), 2, 4) {
		agency := m.head.agency
		if agency == "" && slices.ContainsFunc(m.marks, func(k Mark) bool { return k.Kind == Credit && k.Value == "Lusa" }) {
			agency = "Lusa" // whose name stands alone above or below
		}
		if agency != "" {
			m.add(Credit, agency, "initials", l.tok, l.end)
			return true
		}
	}
	if codes, ok := strings.CutPrefix(s, "(FIN) "); ok && m.lang == langES && !strings.ContainsAny(codes, " ()") && upperCodes(codes) {
		m.add(Credit, "Andina", "initials", l.tok, l.end) // "(FIN) ABC/DEF"
		return true
	}
	if code, rest, ok := strings.Cut(s, "/"); ok && (code == "DJG" || code == "DJN") && initialsOnly(strings.TrimPrefix(rest, "DJN/")) {
		m.add(Credit, "Dow Jones Newswires", "initials", l.tok, l.end) // as its German service signs
		return true
	}
	if l.end == l.tok+3 && m.is(l.tok+1, '/') && m.word(l.tok+2, "fim") && m.agencyAt(l.tok) {
		m.add(Credit, m.name(m.cueAt(l.tok, cueSource)), "line", l.tok, l.end) // Lusa/Fim
		return true
	}
	if a, b, ok := strings.Cut(strings.TrimSuffix(s, "/"), "-"); ok && m.head.agency == "ANSA" && upperCode(a, 2, 4) && upperCode(b, 2, 4) {
		m.add(Credit, m.head.agency, "initials", l.tok, l.end)
		return true
	}
	if m.dashedDesk(l.end) == l.tok && m.belowSentence(l, closingSentence) {
		m.add(Credit, m.name(m.cueAt(l.end-1, cueSource)), "with", l.tok, l.end)
		return true
	}
	if last := l.end - 1; strings.Contains(s, "/") && m.agencyAt(last) && m.is(last-1, '/') && codes(s) {
		m.add(Credit, m.name(m.cueAt(last, cueSource)), "initials", l.tok, l.end)
		return true
	}
	if m.capitalDesk(l, s) {
		m.add(Credit, m.head.agency, "initials", l.tok, l.end)
		return true
	}
	if !strings.Contains(s, "/") && !m.belowCredit(l) || m.head.lines < 3 && len(s) == int(l.last-l.first) {
		return false
	}
	if strings.HasPrefix(s, "/") {
		s = strings.Replace(s, "/DP/", "/", 1) // the service of dpa-AFX
	}
	if !desks(s) {
		return m.twoInitials(l)
	}
	known := m.head.agency != ""
	name := "AFP"
	if m.head.agency != "" {
		name = m.head.agency
	} else if ends {
		name, known = "APA", true
	} else if n := len(m.marks); n > 0 && m.marks[n-1].Kind == Credit && (m.marks[n-1].Detail == "close" || m.marks[n-1].Detail == "line") {
		name, known = m.marks[n-1].Value, true // "... de la semana. EFE" on the line before
	} else if slices.ContainsFunc(m.marks, func(k Mark) bool { return k.Kind == Credit && k.Value == name }) {
		known = true // "4. März 2024 | AFP" above
	} else if one := m.onlyAgency(); one != "" && s[0] == '/' {
		name, known = one, true // between strokes as dpa-AFX sets them, "Quelle: dpa-AFX" above
	}
	beside, signed := false, m.belowCredit(l)
	for k := l.tok; k < l.end; k++ {
		if signed && m.agencyAt(k) && !m.credited(m.name(m.cueAt(k, cueSource))) {
			continue // of somebody of the agency that signs right above: "EFE\n\nabc/apa"
		}
		if m.agencyAt(k) { // a client's desk beside its agencies: "hro/mkl/dpa", "sda/afp"
			m.add(Credit, m.name(m.cueAt(k, cueSource)), "with", k, k+1)
			beside = true
		}
	}
	if !beside {
		// AFP's desks of English, French and Spanish close with two; elsewhere papers do.
		if name == "AFP" && !known && strings.Count(s, "/") < 2 && m.lang != 0 && m.lang&(langEN|langFR|langES) == 0 {
			return false
		}
		m.add(Credit, name, "initials", l.tok, l.end)
	}
	return true
}

// capitalDesk says that line l, s, below the last sentence of what an agency sent under its dateline, is the initials of
// two people or more in capitals, and none of them an agency's: "ADL/OID/ASB".
func (m *marker) capitalDesk(l *textLine, s string) bool {
	if m.head.agency == "" || !strings.Contains(s, "/") || s != strings.ToUpper(s) || !desks(strings.ToLower(s)) || !m.belowSentence(l, closingSentence) {
		return false
	}
	for k := l.tok; k < l.end; k++ {
		if m.agencyAt(k) {
			return false
		}
	}
	return true
}

// upperCodes says that s is the initials of one or several in capitals, as Lusa sets them: "ABC",
// "ABC/DEF", "ABC (DEF)".
func upperCodes(s string) bool {
	codes := strings.FieldsFunc(s, func(r rune) bool { return strings.ContainsRune(" /()", r) })
	return len(codes) > 0 && !slices.ContainsFunc(codes, func(c string) bool { return !upperCode(c, 2, 4) || strings.ContainsAny(c, decimals) })
}

// dashedDesk returns where a dash stands before the initials of a client and its agency, which end before
// token end: "-JRO/AFP"; -1 if they do not.
func (m *marker) dashedDesk(end int32) int32 {
	k := end - 4
	if k < 0 || !m.agencyAt(end-1) || m.cueAt(end-1, cueSource).end != end || !m.is(end-2, '/') || !m.caps(end-3) || !m.initialsAt(end-3) || !m.is(k, '-') && !m.is(k, codeDash) {
		return -1
	}
	if m.is(k-1, '-') {
		k--
	}
	return k
}

// credited says that a line above credits the source of that name.
func (m *marker) credited(name string) bool {
	return slices.ContainsFunc(m.marks, func(k Mark) bool { return (k.Kind == Credit || k.Kind == Dateline) && k.Value == name })
}

// onlyAgency is the agency that the lines above credit, "" if they credit none or several.
func (m *marker) onlyAgency() (name string) {
	for _, k := range m.marks {
		if s, ok := m.book.sources.lookup(k.Value); k.Kind != Credit || !ok || !s.Agency || k.Value == name {
			continue
		}
		if name != "" {
			return ""
		}
		name = k.Value
	}
	return name
}

// twoInitials reads the line below the last sentence on which desks of Spanish and Portuguese
// sign for who wrote a text and who passed it, one of them in capitals: "JLR/gc".
// No agency's is known to look so, and it has no value.
func (m *marker) twoInitials(l *textLine) bool {
	k := l.tok
	if m.lang&(langES|langPT) == 0 || l.end-k != 3 || !m.is(k+1, '/') || !m.initialsAt(k) || !m.initialsAt(k+2) || m.caps(k) == m.caps(k+2) || !m.belowSentence(l, closingSentence) {
		return false
	}
	m.add(Credit, "", "author", k, l.end)
	return true
}

// belowCredit says that line l stands right below the agency that signs the story: initials
// that a hyphen parts are none elsewhere, "Télam\n\nag-lmo".
func (m *marker) belowCredit(l *textLine) bool {
	n := len(m.marks)
	return n > 0 && m.marks[n-1].Kind == Credit && (m.marks[n-1].Detail == "close" || m.marks[n-1].Detail == "line") &&
		m.blankSince(m.marks[n-1].End, l)
}

// codes says that s is the codes of two people or more in any case with their agency behind
// them, as African agencies close: "AC/ls/te/APA".
func codes(s string) bool {
	parts := strings.Split(s, "/")
	for _, part := range parts {
		if len(part) == 0 || len(part) > 5 || strings.ContainsFunc(part, func(r rune) bool { return r > 'z' || r < 'A' || r > 'Z' && r < 'a' }) {
			return false
		}
	}
	return len(parts) > 2 && parts[0] == strings.ToUpper(parts[0])
}

// desks says that s is the initials of two people or more: bur-abc/de, abc-de/fg.
func desks(s string) bool {
	parts := 0
	for part := range strings.FieldsFuncSeq(s, func(r rune) bool { return r == '/' || r == '-' }) {
		if len(part) < 2 || len(part) > 4 || part == "red" { // "red" is a paper's newsroom
			return false
		}
		for i := range len(part) {
			if part[i] < 'a' || part[i] > 'z' {
				return false
			}
		}
		parts++
	}
	return parts >= 2
}

// initialsBehind reads the initials that an agency sets right behind the last
// stop of its story, as dpa-AFX does: "... ist die Familie./lor/zeb/stk".
func (m *marker) initialsBehind(l *textLine) {
	if m.authorsInitials(l) || m.authorBehind(l) || m.bracketedAuthor(l) {
		return
	}
	if m.head.agency == "" && m.lang != langDE || !m.nearEnd(l) {
		return
	}
	s := m.src[l.first:l.last]
	i := strings.LastIndexAny(s, ".!?\"") + 1
	tail, ok := strings.CutPrefix(s[i:], "/")
	if one, shut := strings.CutSuffix(tail, "/"); shut && ok {
		tail = one + "/" + one // the only one: "... weiter./jha/"
	}
	if i == 0 || !ok || !desks(tail) && !desks(withoutDesk(tail)) {
		return
	}
	agency := m.head.agency
	if agency == "" {
		if strings.Count(tail, "/") < 2 || !m.closingProse(l) {
			return // a paper's desks
		}
		agency = "dpa" // as its service for markets alone signs, with three
	}
	k := l.end - 1
	for k > l.tok && int(m.toks[k-1].start) >= int(l.first)+i {
		k--
	}
	m.add(Credit, agency, "initials", k, l.end)
}

// closingProse says that a line is a paragraph of prose.
func (m *marker) closingProse(l *textLine) bool { return l.last-l.first > proseBytes }

// initialsOnly says that s is the initials of one person or more, "abc", "abc/de".
func initialsOnly(s string) bool {
	return len(s) >= 2 && len(s) <= 4 && s == strings.ToLower(s) && desks(s+"/"+s) || desks(s)
}

// withoutDesk returns the initials s without the code of the desk that stands among them in
// two capitals: "abc/DP/de". What has no such code, or several, is returned as it is.
func withoutDesk(s string) string {
	parts := strings.Split(s, "/")
	rest := slices.DeleteFunc(slices.Clone(parts), func(p string) bool { return upperCode(p, 2, 2) })
	if len(rest)+1 != len(parts) {
		return s
	}
	return strings.Join(rest, "/")
}

// beforeInitials returns where a line ends before the initials of the two who wrote
// and passed it, in capitals behind the agency's brackets: "... (ANSA). YKN-GT".
func (m *marker) beforeInitials(l *textLine) int32 {
	k := l.end - 3
	if k-l.tok > 3 && m.is(k+1, '-') && !m.flag(k+1, tSpace) && upperCode(m.text(k, k+1), 2, 4) && upperCode(m.text(k+2, l.end), 2, 4) &&
		(m.is(k-1, ')') || m.is(k-1, '.') && m.is(k-2, ')')) {
		return k
	}
	return m.beforeCodes(l)
}

// mostCodes is the most people who sign a story of an agency of India.
const mostCodes = 4

// beforeCodes returns where a line ends before the codes of those who wrote and passed it,
// behind the bare name of their agency and a sentence's end: "... he said. PTI ABC DE FGH".
func (m *marker) beforeCodes(l *textLine) int32 {
	k := l.end
	for n := 0; n < mostCodes && k-1 > l.tok && m.caps(k-1) && upperCode(m.text(k-1, k), 2, 4) && !m.agencyAt(k-1); n++ {
		k--
	}
	if k < l.end && k-1 > l.tok && m.agencyAt(k-1) && m.caps(k-1) && m.sentenceBefore(k-1) {
		return k
	}
	return l.end
}
