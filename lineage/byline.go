package lineage

import (
	"slices"
	"strings"
	"unicode"

	"github.com/wiretrace/wiretrace/normalize"
)

// roomNouns are what a house puts beside its name where no author is named: "Newsroom
// Infobae", "Redacción Clarín", "CNN Staff"; newsroomWords are these and what joins them to it.
var (
	roomNouns = strings.Fields(`newsroom staff desk team digital web online news editors reporter reporters correspondent correspondents service
	redaktion redakteur redakteurin onlineredaktion autor
	rédaction redaction équipe equipe journaliste
	redacción redaccion equipo redazione redacção redação redacao reportagem redactie`)
	newsroomWords = slices.Concat(roomNouns, strings.Fields(`the der die das le la les el los il o a of de del della do da di du von vom van et y e und and avec con com mit`))
)

// outletOf is the outlet that w is of: its source, else the house of its byline, else the one
// whose name is the first line of its page.
func outletOf(w *Witness) string {
	if w.Source != "" {
		return w.Source
	}
	if house := houseOf(w.Text); house != "" {
		return house
	}
	return headHouse(w.Text)
}

// headHouse is the known outlet, no agency, whose name is all of the first line of t, or that up
// to a slogan glued to it; "" if there is none. Sections are called as papers are: a word that may
// be one counts only as the whole name of an outlet ("Infobae"), and more only in the outlet's
// capitals ("El mundo").
func headHouse(t *normalize.Text) string {
	line, _, more := strings.Cut(strings.TrimSpace(t.Source), "\n")
	line = strings.TrimSpace(line)
	s, known := normalize.Lookup(line)
	if !known {
		line = beforeSlogan(line)
		s, known = normalize.Lookup(line)
	}
	if !more || !known || s.Agency {
		return ""
	}
	if strings.Contains(line, " ") && slices.ContainsFunc(s.Aliases, func(a string) bool { return strings.TrimLeft(a, "~^ ") == line }) ||
		line == s.Name && !slices.ContainsFunc(s.Aliases, func(a string) bool { return a == "~"+line }) {
		return s.Name
	}
	return ""
}

// beforeSlogan is what of a page's first line stands before a capital within a word, two words and
// more: a logo and what stands below it lose what parted them where the tags are taken out, "The
// Harlow EchoNews from the coast". "" if there is no such capital. One word and a capital is a name
// of its own, "TimeOut".
func beforeSlogan(line string) string {
	var before rune
	for i, r := range line {
		if unicode.IsUpper(r) && unicode.IsLower(before) {
			if name := line[:i]; strings.Contains(name, " ") {
				return name
			}
		}
		before = r
	}
	return ""
}

// houseOf is the known outlet, no agency, that a byline of t names as its author, with
// nobody beside it but its newsroom; "" if none does. A page without metadata has its
// outlet's name there, and what an agency's dateline heads below it is a client's copy.
func houseOf(t *normalize.Text) string {
	for _, m := range t.Marks {
		words := strings.Fields(m.Value)
		switch {
		case m.Kind == normalize.Byline:
		case m.Kind == normalize.Credit && m.Detail == "source": // "Por Redacción El Faro", of a known outlet
			words = strings.Fields(t.Source[lineSpan(t.Source, m.Span).Start:m.End])
			if slices.Contains(byWords, strings.ToLower(words[0])) {
				words = words[1:]
			}
			if len(words) == 0 || !slices.Contains(newsroomWords, strings.ToLower(words[0])) {
				continue // "Fuente: El Faro"
			}
		default:
			continue
		}
		room := func(w string) bool { return slices.Contains(newsroomWords, strings.ToLower(w)) }
		for from := 0; from < len(words); from++ {
			for end := len(words); end > from; end-- {
				if end < len(words) && !room(words[end]) {
					break
				}
				if s, known := normalize.Lookup(strings.Join(words[from:end], " ")); known && !s.Agency {
					return s.Name
				}
			}
			if !room(words[from]) {
				break
			}
		}
	}
	return ""
}
