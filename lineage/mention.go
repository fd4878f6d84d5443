package lineage

import (
	"cmp"
	"slices"
	"strings"
	"sync"

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
	form    string // as it is written, without an article before
	air     bool   // people speak on it
	agency  bool
	langs   string // the languages of its article, if it is a single word behind that
	alone   bool   // it counts only as it is written, where the sentence says what it is
	article bool   // a single word that goes by its article: The Meridian
	here    bool   // some witness is by it
}

// knownOutlets are the outlets that witnesses are by or credit, agencies left
// out: those are found by name in any text. If the witnesses tell one story the
// papers that some of them are by go by their short names too, "the Courier", if
// no two of them have the same.
func knownOutlets(ws []Witness, oneStory bool) outlets {
	names := map[string]string{} // key -> the form that is shown
	here := map[string]bool{}    // keys of those that witnesses are by
	add := func(name string) {
		if k := nameKey(name); k != "" {
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
	for first, xs := range tableOutlets() {
		out[first] = slices.Clone(xs)
	}
	for k, name := range names {
		bare := withoutArticle(name)
		ids := idsOf(bare)
		if isAgency(name) {
			continue
		}
		if len(ids) >= leastOutlet || len(ids) == 1 && here[k] && len(k) >= leastLetters {
			s, _ := normalize.Lookup(name)
			out[ids[0]] = slices.DeleteFunc(out[ids[0]], func(o outletName) bool { return nameKey(o.name) == k && slices.Equal(o.ids, ids) })
			out.add(outletName{ids: ids, name: name, form: bare, air: s.Broadcaster, article: len(ids) < leastOutlet && bare != name, here: here[k]})
		}
		if !here[k] || len(ids) < leastOutlet {
			continue
		}
		for _, form := range inflected(bare) {
			out.add(outletName{ids: idsOf(form), name: name, form: form, here: true})
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
			out.add(outletName{ids: idsOf(form), name: of[0], form: form, article: true, here: true})
		}
	}
	for _, os := range out {
		sortOutlets(os)
	}
	return out
}

// tableOutlets are the outlets and agencies of the table that everybody has, under
// all names that stand for one of them alone.
var tableOutlets = sync.OnceValue(func() outlets {
	out := outlets{}
	for _, s := range normalize.Sources() {
		for _, form := range append([]string{s.Name}, s.Aliases...) {
			if strings.HasPrefix(form, "^") || !capital(strings.TrimLeft(form, "~")) {
				continue
			}
			if of, ok := normalize.Lookup(strings.TrimLeft(form, "~")); !ok || of.Name != s.Name {
				continue
			}
			if x := newOutletName(s.Name, strings.TrimLeft(form, "~")); len(x.ids) > 0 {
				if article, _, ok := strings.Cut(s.Name, " "); ok && len(x.ids) == 1 && x.form != s.Name {
					x.langs = articleLanguages[article]
				}
				x.air, x.agency = s.Broadcaster, s.Agency
				out.add(x)
			}
		}
	}
	for _, os := range out {
		sortOutlets(os)
	}
	return out
})

// articleLanguages are the languages that have the article with which the name of an
// outlet begins: nobody but an Italian speaks of "Il Tempo" without naming it in full.
var articleLanguages = map[string]string{"The": "en", "Der": "de", "Die": "de", "Das": "de", "Le": "fr", "Les": "fr",
	"La": "fr es it", "Las": "es", "El": "es ca", "Los": "es", "Il": "it", "Lo": "it", "O": "pt", "Het": "nl"}

// newOutletName is the outlet of that name under a form of it, to be looked for with
// the most care.
func newOutletName(name, form string) outletName {
	if bare := withoutArticle(form); form == name || bare == strings.ToUpper(bare) {
		form = bare // which other forms need: "La Regione" is laRegione, a "Regione" an authority
	}
	return outletName{ids: idsOf(form), name: name, form: form, alone: true}
}

// sortOutlets sorts names of outlets, the longest first.
func sortOutlets(os []outletName) {
	slices.SortFunc(os, func(x, y outletName) int {
		return cmp.Or(cmp.Compare(len(y.ids), len(x.ids)), strings.Compare(x.name, y.name), strings.Compare(x.form, y.form))
	})
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
			upper := t.Words[i].Flags&normalize.Capital != 0
			for _, x := range o[t.Words[i].ID] {
				if upper != capital(x.form) && !upper || !x.at(t, normalize.Range{Start: i, End: s.End}) {
					continue
				}
				name := normalize.Range{Start: i, End: i + len(x.ids)}
				said, ok := speechOf(t, s, name, x.air)
				if !x.alone && (!ok || said == reported) {
					if detail := x.credited(t, s, i); detail != "" {
						said, ok = speech{normalize.Attribution, detail}, true
					}
				}
				if ok {
					m := normalize.Mark{Kind: said.kind, Value: x.name, Detail: said.detail, Span: t.Bytes(name)}
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

// behind says that the words end in one of those IDs, an article and what the
// house is aside: "on the website".
func behind(words []normalize.Word, ids []uint64) bool {
	for n := 1; n <= 3 && n <= len(words); n++ {
		w := words[len(words)-n]
		if anyOf([]normalize.Word{w}, ids) {
			return true
		}
		if !anyOf([]normalize.Word{w}, nameArticles()) && (n > 1 || !anyOf([]normalize.Word{w}, houseNouns())) {
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

// at says that the words r of t begin with the name, and with capitals where it has
// them at its ends; of a name that stands alone, all as they are written.
func (x *outletName) at(t *normalize.Text, r normalize.Range) bool {
	if r.Len() < len(x.ids) {
		return false
	}
	for i, id := range x.ids {
		if t.Words[r.Start+i].ID != id {
			return false
		}
	}
	last := t.Words[r.Start+len(x.ids)-1]
	if x.alone {
		if x.langs != "" && !strings.Contains(x.langs, t.Language) {
			return false
		}
		if len(x.ids) == 1 && (goesOn(t, r.Start, r.End) || !x.agency && t.Language == "en" && !named(t, x, r.Start)) {
			return false
		}
		said := t.Source[t.Words[r.Start].Start:last.End]
		return said == x.form || said == strings.ToUpper(x.form) || x.agency && strings.EqualFold(said, x.form)
	}
	fields := strings.Fields(x.form)
	return !capital(fields[len(fields)-1]) || last.Flags&normalize.Capital != 0
}

// named says that word i of an English text may be the outlet x, of one word: behind
// the article, if that is part of its name, as Hill is a person without it; and before
// no genitive, since the People's Army is no magazine's.
func named(t *normalize.Text, x *outletName, i int) bool {
	if strings.HasPrefix(t.Source[t.Words[i].End:], "’s ") || strings.HasPrefix(t.Source[t.Words[i].End:], "'s ") {
		return false
	}
	return x.langs == "" || i > 0 && wordOf(t, i-1) == "the"
}

// goesOn says that word i of t, before end, is the beginning of a longer name: "the
// National Assembly", "il Giornale di Vallarga". In Romance languages a person may
// stand behind the paper that he spoke to.
func goesOn(t *normalize.Text, i, end int) bool {
	next := i + 1
	if next < end && t.Language != "en" {
		if roleOf(wordOf(t, next)) != ofRole || t.Words[next].Flags&normalize.Capital != 0 {
			return false
		}
		next++
	}
	return next < end && t.Words[next].Flags&normalize.Capital != 0 && strings.TrimSpace(t.Source[t.Words[next-1].End:t.Words[next].Start]) == ""
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
	reportNouns = wordIDs(`article artikel artículo articolo artigo report story piece transcript writing investigation exposé profile
		bericht beitrag recherche reportage enquête reportaje información investigación
		inchiesta servizio reportagem investigação onderzoek`)
	// placed are the words, sorted by ID, by which something was said to a house, or
	// stands in its pages: "dem Boten", "im Kurier", "at the Recorder".
	placed = wordIDs(`in on at to by per via im beim bei vom zum dem der den gegenüber dans au à en al nel sul alla no na ao in bij aan`)
	// houseNouns say what a house is, before its name.
	houseNouns = wordIDs(`website site newspaper paper daily weekly magazine blog portal outlet station newsletter podcast
		zeitung magazin zeitschrift portal onlineportal internetportal seite blatt sender nachrichtenportal
		journal quotidien hebdomadaire diario periódico revista quotidiano giornale rivista sito jornal krant`)
	nameArticles = wordIDs(`the der die das le la el il`)
	// accordingTo are the words, sorted by ID, after which an outlet is named as
	// a source: by preposition, or as the place of an interview or an article.
	accordingTo = wordIDs(`according laut zufolge selon según secondo volgens segundo
		interview entretien entrevista intervista article artículo articolo artigo artikel`)
)
