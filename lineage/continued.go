package lineage

import (
	"slices"
	"strings"

	"github.com/wiretrace/wiretrace/normalize"
)

// An excerpt ends where its page sends the reader on: "Lire la suite sur L'Écho
// de la Douve", "Leer la noticia completa en El Faro". The line is furniture, and
// names the house that the excerpt is from.

// restPhrases are the words, in lower case, by which a page says that the rest of
// its text stands elsewhere; the name of the house follows them. A longer phrase
// that ends in one of them ("read the full story at") needs no place of its own.
// That the line is furniture, normalization has found: its phrases begin the
// line, while these end where the name begins.
var restPhrases = []string{
	"lire la suite dans ", "la suite sur ", "lire l'article complet sur ", "lire l’article complet sur ", "l'intégralité de l'article sur ", "lire l'article sur ", "article original sur ",
	"noticia completa en ", "leer más en ", "seguir leyendo en ", "sigue leyendo en ", "artículo completo en ", "ver más en ",
	"leggi tutto su ", "articolo completo su ", "continua a leggere su ", "continua su ", "leggi l'articolo su ",
	"artigo completo em ", "matéria completa em ", "ler mais em ", "leia mais em ", "continue lendo em ", "continuar a ler em ", "notícia completa em ", "notícia completa no ",
	"full story at ", "full story on ", "full article at ", "full article on ", "continue reading at ", "continue reading on ", "read the rest at ", "read the rest on ", "read the original at ", "read the original article on ",
	"weiterlesen bei ", "weiterlesen auf ", "den ganzen artikel lesen auf ", "den ganzen artikel lesen bei ", "vollständiger artikel auf ", "vollständiger artikel bei ", "lees verder op ", "lees verder bij ", "lees het hele artikel op ",
}

// siteWords may stand between such a phrase and the name.
var siteWords = []string{"la web de ", "el sitio de ", "la página de ", "le site de ", "le site du ", "le site ", "il sito di ", "o site do ", "o site da ", "the website of ", "der website von ", "de site van "}

// houseBehind returns the name with which a line ends behind such a phrase.
func houseBehind(rest string) string {
	for _, s := range siteWords {
		if len(rest) > len(s) && strings.EqualFold(rest[:len(s)], s) {
			rest = rest[len(s):]
			break
		}
	}
	return strings.Trim(rest, " \t\r\n.…»›→>")
}

// continuedDetail is the detail of such a credit.
const continuedDetail = "continued"

// mostHouse is the number of words that the name of a house has at most.
const mostHouse = 6

// continued returns the lines of furniture by which text t sends its reader to
// the rest of it, as credits of the house that is named there.
func continued(t *normalize.Text) []normalize.Mark {
	var out []normalize.Mark
	for _, m := range t.Marks {
		if m.Kind != normalize.Furniture {
			continue
		}
		for line := range strings.Lines(t.Source[m.Start:m.End]) {
			low := strings.ToLower(line)
			if len(low) != len(line) {
				continue // a letter whose small form has another length
			}
			for _, p := range restPhrases {
				i := strings.Index(low, p)
				if i < 0 {
					continue
				}
				name := houseBehind(line[i+len(p):])
				if n := len(strings.Fields(name)); n > 0 && n <= mostHouse {
					out = append(out, normalize.Mark{Kind: normalize.Credit, Value: name, Detail: continuedDetail, Span: m.Span})
				}
				break
			}
		}
	}
	return out
}

// readContinued adds to what witnesses credit the houses to which they send their
// readers, if some witness is by them: of a house that is not there such a line
// says nothing that bears on the others.
func readContinued(all []reading, ws []Witness) {
	for i := range ws {
		for _, m := range continued(ws[i].Text) {
			k := nameKey(m.Value)
			present := k != "" && slices.ContainsFunc(all, func(r reading) bool { return slices.Contains(r.by, k) })
			if present && !slices.Contains(all[i].by, k) {
				all[i].credits = append(all[i].credits, m)
				all[i].continued = true
			}
		}
	}
}

// continues says that witness b sends its reader to the house of a for the rest
// of what it tells.
func (f *family) continues(a, b int) bool {
	return f.read(b).continued && slices.ContainsFunc(f.credits(b), func(m normalize.Mark) bool { return m.Detail == continuedDetail && f.isBy(a, m.Value) })
}
