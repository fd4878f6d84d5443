package normalize

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

const (
	// authorTop is how many bytes at the top of a text may hold the line that its author
	// signs on.
	authorTop = 1500
	// signingBytes is the most that stands beside a name on such a line.
	signingBytes = 60
	// roleReach is how many tokens behind the verb may lead to what the author is.
	roleReach = 10
)

// aboutAuthor says whether a line tells who the text's author is, as pages do below it:
// "Jane Roe is a senior reporter for the Harlow Post. She covers ports.", "Jana Roth schreibt
// für die Harlower Zeitung über Häfen." Her name has to stand on top of the text, on a line
// of its own: of others it is news.
func (m *marker) aboutAuthor(l *textLine) bool {
	if !m.flag(l.tok, tUpper) {
		return m.above > 2 && l.end-l.tok <= aboutLine && m.doesForWork(l.tok) && m.belowName(l)
	}
	if m.above < 3 || l.end-l.tok > shortLine || !m.namesOn(l.tok+1) {
		return false // as nearly everywhere
	}
	verb := false
	for k := l.tok + 2; k < l.tok+5 && !verb; k++ {
		verb = m.doesForWork(k)
	}
	if !verb {
		return false
	}
	end := m.personsName(l.tok, l.end)
	if end == l.tok || !m.doesForWork(end) {
		return false
	}
	role := !m.listed(copulas, end)
	for k := end + 1; k < min(l.end, end+roleReach) && !role; k++ {
		role = m.has(k, roleWord) || m.listed(otherRoles, k)
	}
	return role && m.signsOnTop(m.text(l.tok, end), int(l.first))
}

// aboutLine is the most tokens of such a line below a name.
const aboutLine = 2 * shortLine

// belowName says whether nothing but a person's name stands on the line above a line that goes on from it with a
// small letter: "Jana Roth", and below it "leitet das Ressort Häfen."
func (m *marker) belowName(l *textLine) bool {
	above := strings.TrimRight(m.src[:l.first], " \t\r\n")
	names := strings.Fields(above[strings.LastIndexByte(above, '\n')+1:])
	for _, name := range names {
		first, _ := utf8.DecodeRuneInString(name)
		last, _ := utf8.DecodeLastRuneInString(name)
		if !unicode.IsUpper(first) || !unicode.IsLower(last) {
			return false
		}
	}
	return len(names) > 1 && len(names) <= mostNames
}

// mostNames is the most names of an author.
const mostNames = 4

// doesForWork says whether token k is the verb with which such a line goes on.
func (m *marker) doesForWork(k int32) bool {
	return m.listed(worksVerbs, k)
}

// copulas are those that say what somebody is, and worksVerbs what an author does; otherRoles are
// what authors are besides those of roleWord.
var (
	copulas    = listOf(`is ist est es è é`)
	worksVerbs = listOf(`is covers writes reports ist schreibt berichtet arbeitet leitet verantwortet studierte est couvre écrit suit travaille es cubre escribe trabaja
		è scrive segue lavora é cobre escreve trabalha schrijft verslaat werkt`)
	otherRoles = listOf(`editor producer ressortleiter ressortleiterin kolumnist kolumnistin chroniqueur chroniqueuse columnista colaborador colaboradora editorialista`)
)

// namesOn says whether a name that has begun may go on with token k.
func (m *marker) namesOn(k int32) bool {
	return m.flag(k, tUpper) || m.is(k, '.') || m.is(k, '-') || m.is(k, '\'') || m.has(k, particle)
}

// signsOnTop says whether a name stands on a short line near the top of the text, above byte
// at.
func (m *marker) signsOnTop(name string, at int) bool {
	for line := range strings.Lines(m.src[:min(at, authorTop)]) {
		line = strings.TrimSpace(line)
		if strings.Contains(line, name) && len(line) <= len(name)+signingBytes && !strings.HasSuffix(line, ".") {
			return true
		}
	}
	return false
}
