package lineage

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/wiretrace/wiretrace/normalize"
)

// A portal shows the beginning of what a house has written, breaks it off and sends its reader on:
// "pour éviter qu'il(...) Lire la suite sur 20minutes". What stands above is that house's text, whether
// or not the house's own page is among the documents.

// excerptProbability is the probability that a page which breaks off and names the house that has the
// rest has its text from there: that of other sources that are not there (ancestorProbability). Two
// of 211 real pages do so, and both have.
const excerptProbability = ancestorProbability

// breaks are the signs that a text was cut, the longer ones first.
var breaks = []string{"(...)", "[...]", "(…)", "[…]", "...", "…"}

// goesOnThere are the words of restPhrases that say that this very text goes on there. "Read the full article
// at" may stand below a report and mean the study that it reports.
var goesOnThere = []string{
	"lire la suite dans ", "la suite sur ", "seguir leyendo en ", "sigue leyendo en ", "continua a leggere su ", "continue lendo em ", "continuar a ler em ",
	"continue reading at ", "continue reading on ", "read the rest at ", "read the rest on ", "weiterlesen bei ", "weiterlesen auf ", "lees verder op ", "lees verder bij ",
}

// excerptOf returns the house that text t is an excerpt of, and the line that says so: a line which is
// broken off and sends the reader on, or the last words of the page if they say that the text goes on
// there. Only a known house counts: an excerpt may also go on on the same page, in its own programme or
// in a network of people.
func excerptOf(t *normalize.Text) (house string, at normalize.Span, ok bool) {
	end := 0
	for line := range strings.Lines(t.Source) {
		start := end
		end += len(line)
		low := strings.ToLower(line)
		if len(low) != len(line) {
			continue // a letter whose small form has another length
		}
		for _, p := range restPhrases {
			i := strings.LastIndex(low, p)
			if i < 0 || !cutShort(t.Source[:start+i]) && !(slices.Contains(goesOnThere, p) && lastWords(t, start+i)) {
				continue
			}
			if s, known := knownHouse(houseBehind(line[i+len(p):])); known {
				return s.Name, normalize.Span{Start: int32(start + i), End: int32(start + len(strings.TrimRight(line, " \t\r\n")))}, true
			}
		}
	}
	return "", at, false
}

// cutShort says that the text before a phrase ends in a sign that it was cut. Some phrases leave out
// the verb that they begin with: "Lire | la suite sur".
func cutShort(before string) bool {
	for _, opener := range []string{"", "lire ", "leer la ", "leer el ", "read ", "ler ", "leggi "} {
		if n := len(before) - len(opener); n >= 0 && strings.EqualFold(before[n:], opener) {
			head := strings.TrimRight(before[:n], " \t\r\n\"»”")
			if slices.ContainsFunc(breaks, func(b string) bool { return strings.HasSuffix(head, b) }) {
				return true
			}
		}
	}
	return false
}

// lastWords says that from byte at on t has nothing more to tell: no word of its prose stands there.
func lastWords(t *normalize.Text, at int) bool {
	return len(t.Words) > 0 && int(t.Words[len(t.Words)-1].End) <= at
}

// knownHouse looks a house up by its name or by its domain without the country: "20minutes".
func knownHouse(name string) (normalize.Source, bool) {
	if n := len(strings.Fields(name)); n == 0 || n > mostHouse || utf8.RuneCountInString(name) < 2 {
		return normalize.Source{}, false
	}
	if s, ok := normalize.Lookup(name); ok {
		return s, true
	}
	if strings.ContainsAny(name, " .") {
		return normalize.Source{}, false
	}
	for _, country := range []string{"fr", "com", "es", "it", "de", "pt", "nl", "be", "ch"} {
		if s, ok := normalize.Lookup(name + "." + country); ok {
			return s, true
		}
	}
	return normalize.Source{}, false
}

// fromExcerpts derives from the houses that are not here the texts that are excerpts of theirs, unless l
// derives the text from a document.
func (f *family) fromExcerpts(l *Lineage) {
	at, taken := f.byID(), map[string]bool{}
	for _, d := range l.Derivations {
		if _, here := at[d.From]; here && d.Relation == TextOf && d.Directed && d.Probability >= evenOdds {
			taken[d.To] = true
		}
	}
	for i := range f.ws {
		id := f.ws[i].ID
		house, line, ok := excerptOf(f.ws[i].Text)
		if !ok || taken[id] || f.present(house) || l.hasText(latentID(house), id) {
			continue
		}
		l.addNode(namedNode(house))
		e := shapeOf(excerptProbability, fmt.Sprintf("%s sends its reader on to %s for the rest (%q): it is an excerpt of what stands there", f.name(i), house, f.quote(i, line)))
		e.Document, e.Start, e.End = id, int(line.Start), int(line.End)
		l.derive(latentID(house), id, excerptProbability, 0, e)
	}
}
