package lineage

import (
	"cmp"
	"slices"
	"strings"

	"github.com/wiretrace/wiretrace/normalize"
)

// A text that says "the Norrvik Courier said" credits a newspaper only to a
// reader who knows that there is one: taken alone it may be a hotel. Here it is
// known: some witness is by that outlet, or another text credits it in words
// that leave no doubt.

// leastOutlet is the number of words of an outlet's name that is looked for: one
// alone is too often a word of the language, unless some witness is by that
// outlet and the name has leastLetters, and then only beside its verb ("The
// Meridian reported").
const (
	leastOutlet  = 2
	leastLetters = 5
)

// besideName is how many words may stand between the name of an outlet and the
// verb by which it reports: "had already", "avait, la veille".
const besideName = 2

// outlets are the names of newspapers and broadcasters that texts may mention,
// by the ID of their first word, the longest first.
type outlets map[uint64][]outletName

type outletName struct {
	ids     []uint64
	name    string
	article bool // a single word that goes by its article: The Meridian
}

// knownOutlets are the outlets that witnesses are by or credit, agencies left
// out: those are found by name in any text.
func knownOutlets(ws []Witness) outlets {
	names := map[string]string{} // key -> the form that is shown
	here := map[string]bool{}    // keys of those that witnesses are by
	add := func(name string) {
		if name != "" && !isAgency(name) {
			k := nameKey(name)
			names[k] = fuller(names[k], name)
		}
	}
	for i := range ws {
		if ws[i].Text == nil {
			continue
		}
		add(ws[i].Source)
		here[nameKey(ws[i].Source)] = true
		for _, m := range ws[i].Text.Marks {
			if (m.Kind == normalize.Attribution || m.Kind == normalize.Scoop) && m.Detail != "statement" {
				add(m.Value)
			}
		}
	}
	out := outlets{}
	for k, name := range names {
		ids := idsOf(withoutArticle(name))
		if len(ids) >= leastOutlet || len(ids) == 1 && here[k] && len(k) >= leastLetters {
			out[ids[0]] = append(out[ids[0]], outletName{ids, name, len(ids) < leastOutlet && withoutArticle(name) != name})
		}
	}
	for _, os := range out {
		slices.SortFunc(os, func(x, y outletName) int {
			return cmp.Or(cmp.Compare(len(y.ids), len(x.ids)), strings.Compare(x.name, y.name))
		})
	}
	return out
}

// mentions are the places where w says that one of the outlets reported
// something and no mark says so, as marks of attribution in order of text. The
// sentences in which it names itself are not its concern.
func (o outlets) mentions(w *Witness) []normalize.Mark {
	if len(o) == 0 {
		return nil
	}
	t := w.Text
	var out []normalize.Mark
	for _, s := range t.Sentences {
		for i := s.Start; i < s.End; i++ {
			if t.Words[i].Flags&normalize.Capital == 0 {
				continue
			}
			for _, x := range o[t.Words[i].ID] {
				if x.at(t.Words[i:s.End]) && (!x.article || i > s.Start && articleBefore(t.Words[i-1])) && reports(t.Words[s.Start:s.End], i-s.Start, i-s.Start+len(x.ids)) {
					m := normalize.Mark{Kind: normalize.Attribution, Value: x.name, Detail: "reported", Span: t.Bytes(normalize.Range{Start: i, End: i + len(x.ids)})}
					if nameKey(x.name) != nameKey(w.Source) && !slices.ContainsFunc(t.Marks, func(n normalize.Mark) bool {
						return n.Start < m.End && m.Start < n.End && n.Kind != normalize.Quotation
					}) {
						out = append(out, m)
					}
					i += len(x.ids) - 1
					break
				}
			}
		}
	}
	return out
}

// at says that words begin with the name.
func (x *outletName) at(words []normalize.Word) bool {
	if len(words) < len(x.ids) {
		return false
	}
	for i, id := range x.ids {
		if words[i].ID != id {
			return false
		}
	}
	return true
}

// articleBefore says that w is an article with a capital, as names have it.
func articleBefore(w normalize.Word) bool {
	_, ok := slices.BinarySearch(nameArticles(), w.ID)
	return ok && w.Flags&normalize.Capital != 0
}

// reports says that the name at words[from:to] of a sentence is followed by a
// verb of reporting, or preceded by a preposition that means as much, or stands
// after "in" in a sentence that speaks of a report: "writes Jane Roe in the
// Norrvik Courier".
func reports(words []normalize.Word, from, to int) bool {
	has := func(ids []uint64, r []normalize.Word) bool {
		return slices.ContainsFunc(r, func(w normalize.Word) bool {
			_, ok := slices.BinarySearch(ids, w.ID)
			return ok
		})
	}
	before := words[max(0, from-besideName):from]
	return has(reportVerbs(), words[to:min(len(words), to+besideName+1)]) || has(accordingTo(), before) ||
		has(appearsIn(), before) && (has(reportVerbs(), words[:from]) || has(reportNouns(), words[:from]))
}

var (
	// reportVerbs are the words, sorted by ID, by which an outlet reports.
	reportVerbs = wordIDs(`said says reported reports wrote writes revealed reveals disclosed published quoted
		berichtete berichtet schrieb schreibt meldete meldet enthüllte
		écrit écrivait rapporte rapportait révélé révélait publié affirme affirmait
		publicó informó reveló escribe escribió publicaba informa asegura
		scrive scriveva riporta riportava rivela pubblicato
		schreef schrijft meldde meldt bericht berichtte
		noticiou publicou revelou escreveu informou`)
	// appearsIn are the words, sorted by ID, by which something stands in a paper,
	// and reportNouns what stands there.
	appearsIn   = wordIDs(`in im dans en na no nella nel sul`)
	reportNouns = wordIDs(`article artikel artículo articolo artigo report story investigation exposé profile
		bericht beitrag recherche reportage enquête reportaje información investigación
		inchiesta servizio reportagem investigação onderzoek`)
	nameArticles = wordIDs(`the der die das le la el il`)
	// accordingTo are the words, sorted by ID, after which an outlet is named as
	// a source: by preposition, or as the place of an interview or an article.
	accordingTo = wordIDs(`according laut zufolge selon según secondo volgens segundo
		interview entretien entrevista intervista article artículo articolo artigo artikel`)
)
