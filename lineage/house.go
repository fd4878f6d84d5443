package lineage

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/wiretrace/wiretrace/normalize"
)

// A scraped page has the name of its house in its first line, and no other text of
// it has to be known for that: who credits the house names it in full, or by the
// last word of its name, and in German in another case.

// pageName is the name in the first line of w's page, which came without its
// outlet's: two words or more, all of them names, and nothing that the prose of the
// page speaks of. A headline is such a line too, but nobody credits it; a person of
// whom the page tells is named in its prose.
func pageName(w *Witness) string {
	t := w.Text
	if w.Source != "" || t == nil || len(t.Paragraphs) < 2 || t.Paragraphs[0].Start > 0 {
		return ""
	}
	line, _, _ := strings.Cut(strings.TrimSpace(t.Source[:t.Words[t.Paragraphs[0].End-1].End]), "\n")
	line = paperBefore(strings.TrimSpace(line))
	if !allNames(line) {
		return ""
	}
	name := outletName{ids: idsOf(withoutArticle(line)), form: withoutArticle(line)}
	for _, p := range t.Paragraphs[1:] {
		if p.Len() <= lineWords {
			continue
		}
		for i := p.Start; i < p.End; i++ {
			if t.Words[i].ID == name.ids[0] && name.at(t, normalize.Range{Start: i, End: p.End}) {
				return ""
			}
		}
	}
	return line
}

// allNames says that line may be the name of an outlet by its form: two words and more, all of them names.
func allNames(line string) bool {
	words := strings.FieldsFunc(withoutArticle(line), func(r rune) bool { return unicode.IsSpace(r) || r == '-' })
	if len(words) < leastOutlet || len(words) > mastheadWords || strings.ContainsAny(line, ".:;,!?|>\"„“”«»0123456789") {
		return false
	}
	return !slices.ContainsFunc(words, func(word string) bool {
		first, _ := utf8.DecodeRuneInString(word)
		return unicode.IsLetter(first) && !unicode.IsUpper(first) && !anyOf(normalizeWords(word), nameJoins())
	})
}

// paperAbove is the name of a paper or station that stands alone on a line above the prose of witness i, known
// by what papers are called; "" if there is none.
func (f *family) paperAbove(i int) string {
	t := f.ws[i].Text
	if f.ws[i].Source != "" || firstProse(t) == 0 {
		return ""
	}
	for line := range strings.Lines(t.Source[:t.Words[firstProse(t)].Start]) {
		line = strings.TrimSpace(line)
		if allNames(line) && calledPaper(line) || compoundPaper(line) {
			return line
		}
	}
	return ""
}

// calledPaper says that a name is one of a paper or a station, by its last word in Germanic languages and its
// first in Romance ones.
func calledPaper(name string) bool {
	name = strings.ReplaceAll(name, "-", " ") // "Norrvik-Rundschau"
	words := strings.Fields(withoutArticle(name))
	return len(words) > 1 && (shortName(name) != "" || slices.Contains(paperOpeners, strings.ToLower(words[0])))
}

// compoundPaper says that a line is such a name of one German word behind its article: "Der Norrvikbote".
func compoundPaper(line string) bool {
	word := withoutArticle(line)
	low := strings.ToLower(word)
	return word != line && word != low && !strings.ContainsFunc(word, func(r rune) bool { return !unicode.IsLetter(r) }) &&
		slices.ContainsFunc(compoundPapers, func(noun string) bool { return len(low) > len(noun) && strings.HasSuffix(low, noun) })
}

// compoundPapers end such names.
var compoundPapers = []string{"bote", "blatt", "zeitung", "kurier", "anzeiger", "rundschau", "nachrichten"}

// paperOpeners begin the names of papers and stations in Romance languages, and of stations in all.
var paperOpeners = []string{"radio", "rádio", "diario", "diário", "journal", "jornal", "giornale", "gazette", "gaceta", "gazzetta", "gazeta", "courrier", "correo", "correio",
	"corriere", "écho", "eco", "dépêche", "tribune", "tribuna", "phare", "faro", "heraldo", "voz", "voix", "voce", "periódico", "quotidien", "folha", "messager", "messaggero",
	"télégramme", "observateur", "observador", "noticiero", "crónica", "cronaca"}

// paperBefore is what stands in line before the day or the number of the edition, "Norrviker Bote |
// Freitag, 13. März 2026 | Seite 3", if that is called as papers are; else the line.
func paperBefore(line string) string {
	at := pageRule.FindStringIndex(line)
	if at == nil || !strings.ContainsAny(line[at[1]:], "0123456789") {
		return line
	}
	if name := line[:at[0]]; len(strings.Fields(name)) > 0 && shortName(name) != "" {
		return name
	}
	return line
}

// pageRule stands between the name of a paper and the day.
var pageRule = regexp.MustCompile(`\s+[|·•–—-]\s+|,\s+`)

// normalizeWords are the words of s.
func normalizeWords(s string) []normalize.Word {
	if n := plainText(); n != nil {
		return n.AppendWords(nil, s)
	}
	return nil
}

// paperNouns end the names of papers and stations, by themselves or as the last part
// of a German word: by them alone their readers know them.
var paperNouns = []string{"times", "post", "journal", "herald", "tribune", "gazette", "chronicle", "observer", "telegraph", "courier", "dispatch", "examiner",
	"inquirer", "sentinel", "register", "reporter", "recorder", "beacon", "globe", "mirror", "ledger", "mercury", "argus", "advertiser", "bulletin", "standard",
	"record", "echo", "news", "star", "bote", "blatt", "zeitung", "kurier", "anzeiger", "rundschau", "nachrichten", "presse", "merkur", "stimme"}

// shortName is the last word of the name of a paper, if that alone may stand for it;
// "" if it may not.
func shortName(name string) string {
	words := strings.Fields(name)
	last := words[len(words)-1]
	low := strings.ToLower(last)
	if len(words) > 1 && slices.ContainsFunc(paperNouns, func(noun string) bool { return low == noun || len(noun) > 3 && strings.HasSuffix(low, noun) }) {
		return last
	}
	return ""
}

// inflected are the other forms in which German has a name, and English: "des Kuriers",
// "dem Boten", "der Freien Presse", "the Courier's".
func inflected(name string) []string {
	switch declined := normalize.Declined(name); {
	case declined != nil:
		return declined
	case strings.HasSuffix(name, "e"):
		return []string{name + "n"}
	case strings.HasSuffix(name, "s"):
		return nil
	}
	return []string{name + "s", name + "es", name + "'s"}
}

// formsOf are the other forms in which texts of one story may have the name of a
// house: in another case, and its short name.
func formsOf(name string) []string {
	out := inflected(name)
	if short := shortName(name); short != "" {
		out = append(append(out, short), inflected(short)...)
	}
	return out
}
