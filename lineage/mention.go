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

// besidePiece is how many words after the name of an outlet, by which some witness
// is, the word for what it has may stand: "has a good piece today".
const besidePiece = 4

// outlets are the names of newspapers and broadcasters that texts may mention,
// by the ID of their first word, the longest first.
type outlets map[uint64][]outletName

type outletName struct {
	ids     []uint64
	name    string
	article bool // a single word that goes by its article: The Meridian
	here    bool // some witness is by it
}

// knownOutlets are the outlets that witnesses are by or credit, agencies left
// out: those are found by name in any text. If the witnesses tell one story the
// papers that some of them are by go by their short names too, "the Courier", if
// no two of them have the same.
func knownOutlets(ws []Witness, oneStory bool) outlets {
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
		for _, name := range []string{ws[i].Source, pageName(&ws[i])} {
			add(name)
			here[nameKey(name)] = true
		}
		for _, m := range ws[i].Text.Marks {
			if (m.Kind == normalize.Attribution || m.Kind == normalize.Scoop) && m.Detail != "statement" {
				add(m.Value)
			}
		}
	}
	out, short := outlets{}, map[string][]string{}
	for k, name := range names {
		ids := idsOf(withoutArticle(name))
		if len(ids) >= leastOutlet || len(ids) == 1 && here[k] && len(k) >= leastLetters {
			out.add(outletName{ids, name, len(ids) < leastOutlet && withoutArticle(name) != name, here[k]})
		}
		if !here[k] || len(ids) < leastOutlet {
			continue
		}
		for _, form := range inflected(withoutArticle(name)) {
			out.add(outletName{idsOf(form), name, false, true})
		}
		if s := shortName(name); s != "" && oneStory {
			short[strings.ToLower(s)] = append(short[strings.ToLower(s)], name)
		}
	}
	for s, of := range short {
		if len(of) > 1 {
			continue
		}
		for _, form := range append(inflected(s), s) {
			out.add(outletName{idsOf(form), of[0], true, true})
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
	own := nameKey(pageName(w))
	var out []normalize.Mark
	for _, s := range t.Sentences {
		for i := s.Start; i < s.End; i++ {
			if t.Words[i].Flags&normalize.Capital == 0 {
				continue
			}
			for _, x := range o[t.Words[i].ID] {
				if !x.at(t.Words[i:s.End]) {
					continue
				}
				if detail := x.credited(t, s, i); detail != "" {
					m := normalize.Mark{Kind: normalize.Attribution, Value: x.name, Detail: detail, Span: t.Bytes(normalize.Range{Start: i, End: i + len(x.ids)})}
					if k := nameKey(x.name); k != nameKey(w.Source) && k != own && !slices.ContainsFunc(t.Marks, func(n normalize.Mark) bool {
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

// add adds a name under its first word.
func (o outlets) add(x outletName) {
	if len(x.ids) > 0 {
		o[x.ids[0]] = append(o[x.ids[0]], x)
	}
}

// credited says how sentence s of t, which has the name from word i on, credits the
// outlet with what it tells: "reported", or "told" if it quotes what somebody said
// there; "" if it does not.
func (x *outletName) credited(t *normalize.Text, s normalize.Range, i int) string {
	words, from, to := t.Words[s.Start:s.End], i-s.Start, i-s.Start+len(x.ids)
	switch {
	case x.article && (from == 0 || !articleBefore(words[from-1])) && !(x.here && behind(words[:from], placed())):
		return ""
	case x.here && behind(words[:from], placed()):
		switch {
		case slices.ContainsFunc(words, func(w normalize.Word) bool { return w.Flags&normalize.Quoted != 0 }), endsOpen(t, s):
			return "told"
		case anyOf(words, speechVerbs()), anyOf(words, reportVerbs()), anyOf(words, reportNouns()):
			return "reported"
		}
	}
	piece := x.here && (!x.article && anyOf(words[to:min(len(words), to+besidePiece)], reportNouns()) || anyOf(words[max(0, from-besideName):from], reportNouns()))
	if piece || reports(words, from, to) {
		return "reported"
	}
	return ""
}

// behind says that the words end in one of those IDs, an article aside.
func behind(words []normalize.Word, ids []uint64) bool {
	for n := 1; n <= 2 && n <= len(words); n++ {
		w := words[len(words)-n]
		if anyOf([]normalize.Word{w}, ids) {
			return true
		}
		if !anyOf([]normalize.Word{w}, nameArticles()) {
			return false
		}
	}
	return false
}

// endsOpen says that sentence s of t ends in a colon: what somebody said there follows.
func endsOpen(t *normalize.Text, s normalize.Range) bool {
	rest := strings.TrimLeft(t.Source[t.Words[s.End-1].End:], "\"”“» ")
	return strings.HasPrefix(rest, ":")
}

// anyOf says that one of words is one of ids, which are sorted.
func anyOf(words []normalize.Word, ids []uint64) bool {
	return slices.ContainsFunc(words, func(w normalize.Word) bool {
		_, ok := slices.BinarySearch(ids, w.ID)
		return ok
	})
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
	before := words[max(0, from-besideName):from]
	return anyOf(words[to:min(len(words), to+besideName+1)], reportVerbs()) || anyOf(before, accordingTo()) ||
		anyOf(before, appearsIn()) && (anyOf(words[:from], reportVerbs()) || anyOf(words[:from], reportNouns()))
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
	reportNouns = wordIDs(`article artikel artículo articolo artigo report story piece writing investigation exposé profile
		bericht beitrag recherche reportage enquête reportaje información investigación
		inchiesta servizio reportagem investigação onderzoek`)
	// placed are the words, sorted by ID, by which something was said to a house, or
	// stands in its pages: "dem Boten", "im Kurier", "at the Recorder".
	placed       = wordIDs(`in at to im beim bei vom zum dem der den gegenüber dans au à en al nel sul alla no na ao in bij aan`)
	nameArticles = wordIDs(`the der die das le la el il`)
	// accordingTo are the words, sorted by ID, after which an outlet is named as
	// a source: by preposition, or as the place of an interview or an article.
	accordingTo = wordIDs(`according laut zufolge selon según secondo volgens segundo
		interview entretien entrevista intervista article artículo articolo artigo artikel`)
)
