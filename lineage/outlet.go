package lineage

import (
	"cmp"
	"slices"
	"strings"
	"sync"

	"github.com/wiretrace/wiretrace/normalize"
)

// The outlets that sentences are searched for are those that the story knows, by any
// form of their names, and those of the table, as they are written alone. What a
// sentence says of one is asked in mention.go and mention_speech.go.

// leastOutlet is the number of words of an outlet's name that is looked for: one
// alone is too often a word of the language, unless some witness is by that
// outlet and the name has leastLetters, and then only beside its verb ("The
// Meridian reported").
const (
	leastOutlet  = 2
	leastLetters = 5
)

// outlets are the names of newspapers, broadcasters and agencies that texts may
// mention, by the ID of their first word, the longest first.
type outlets map[uint64][]outletName

// An outletName is one form of the name of an outlet.
type outletName struct {
	ids     []uint64 // of the words of form
	name    string   // by which it is shown
	form    string   // as it is written, without an article before
	air     bool     // people speak on it
	agency  bool
	langs   string // the languages of its article, if it is a single word behind that
	alone   bool   // it counts only as it is written, where the sentence says what it is
	article bool   // a single word that goes by its article: The Meridian
	here    bool   // some witness is by it
	surname bool   // a single word that others of the story credit, and that may be a person's name
}

// knownOutlets are the outlets of the table and those that witnesses are by or
// credit; of agencies those of the table alone. If the witnesses tell one story the
// papers that some of them are by go by their short names too, "the Courier", if
// no two of them have the same.
func knownOutlets(ws []Witness, oneStory bool) outlets {
	names := map[string]string{} // key -> the form that is shown
	here := map[string]bool{}    // keys of those that witnesses are by
	credited := map[string]int{} // key -> how many witnesses credit it
	scooped := map[string]bool{} // keys of those that one of them credits with having had it first
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
		own := map[string]bool{}
		for _, m := range ws[i].Text.Marks {
			if (m.Kind == normalize.Attribution || m.Kind == normalize.Scoop) && m.Detail != "statement" {
				add(m.Value)
				k := nameKey(m.Value)
				if k != "" && !own[k] {
					own[k] = true
					credited[k]++
				}
				scooped[k] = scooped[k] || m.Kind == normalize.Scoop
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
		if sure := credited[k] >= leastCredited || scooped[k] || credited[k] > 0 && strangerName(name); oneStory && sure && len(ids) == 1 && !here[k] && (len(k) >= leastLetters || scooped[k] && len(k) == leastLetters-1) && !lowered(ws, ids[0]) {
			s, _ := normalize.Lookup(name)
			out.add(outletName{ids: ids, name: name, form: bare, air: s.Broadcaster, surname: bare == name, article: bare != name})
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
		// As it is written: "the news was first reported by" names no paper.
		s = shortName(of[0])
		for _, form := range append(inflected(s), s) {
			out.add(outletName{ids: idsOf(form), name: of[0], form: form, article: true, here: true})
		}
	}
	for _, os := range out {
		sortOutlets(os)
	}
	return out
}

// leastCredited is how many texts of a story credit an outlet in words that leave no doubt for
// its name alone, "Forbes", to be looked for beside its verb; one that credits it with having had
// the story first is enough, and so is one for a name that is no outlet's of the table.
const leastCredited = 2

// strangerName says that no outlet of the table is called so: then the text that credits it has told by more than its name
// what it is.
func strangerName(name string) bool {
	_, ok := normalize.Lookup(name)
	return !ok
}

// lowered says that some of ws have the word in small letters: then it is one of the language.
// An address does not count.
func lowered(ws []Witness, id uint64) bool {
	return slices.ContainsFunc(ws, func(w Witness) bool {
		return w.Text != nil && slices.ContainsFunc(w.Text.Words, func(x normalize.Word) bool {
			return x.ID == id && x.Flags&normalize.Capital == 0 && !inAddress(w.Text.Source, x)
		})
	})
}

// inAddress says that word w of s is a part of an address: "https://www.forbes.com/sites".
func inAddress(s string, w normalize.Word) bool {
	before, behind := s[:w.Start], s[w.End:]
	return strings.HasSuffix(before, ".") || strings.HasSuffix(before, "/") || strings.HasSuffix(before, "@") ||
		len(behind) > 1 && behind[0] == '.' && behind[1] >= 'a' && behind[1] <= 'z'
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

// papersOwn are the roles of what German joins to the name of a paper with a hyphen:
// "Bild-Zeitung", "Kicker-Bericht", "Stern-Reporter".
var papersOwn = []role{talkRole, articleRole, staffRole, kindRole}

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

// sortOutlets sorts names of outlets, the longest first. One form of one outlet may be
// there twice: then the table's goes before the story's, as they were added.
func sortOutlets(os []outletName) {
	slices.SortStableFunc(os, func(x, y outletName) int {
		return cmp.Or(cmp.Compare(len(y.ids), len(x.ids)), strings.Compare(x.name, y.name), strings.Compare(x.form, y.form))
	})
}

// add adds a name under its first word.
func (o outlets) add(x outletName) {
	if len(x.ids) > 0 {
		o[x.ids[0]] = append(o[x.ids[0]], x)
	}
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
		if len(x.ids) == 1 && x.langs != "" && romance(t) && !behindArticle(t, r.Start) {
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

// romance says that t is in a Romance language, whose papers go by an article.
func romance(t *normalize.Text) bool { return papersArticles[t.Language] != nil }

// behindArticle says that an article of its language stands right before word i of t, alone or in
// what a preposition makes of it: "selon le Progrès", "au Progrès", and not "la préfecture de
// Côte-d'Or".
func behindArticle(t *normalize.Text, i int) bool {
	return i > 0 && slices.Contains(papersArticles[t.Language], wordOf(t, i-1))
}

// papersArticles are the articles with which names of papers begin in the Romance languages, and
// those with a preposition in them.
var papersArticles = map[string][]string{
	"fr": strings.Fields("le la les l du au aux des"),
	"es": strings.Fields("el la los las del al"),
	"it": strings.Fields(`il lo la i gli le l del dello dell della dei degli delle al allo all alla ai agli alle dal dallo dall dalla dai
		sul sullo sull sulla nel nello nell nella`),
	"pt": strings.Fields("o a os as do da dos das ao à aos às pelo pela pelos pelas no na nos nas"),
}

// named says that word i of an English text may be the outlet x, of one word: behind
// the article, if that is part of its name, as Hill is a person without it; and before
// no genitive, since the People's Army is no magazine's.
func named(t *normalize.Text, x *outletName, i int) bool {
	if strings.HasPrefix(t.Source[t.Words[i].End:], "’s ") || strings.HasPrefix(t.Source[t.Words[i].End:], "'s ") {
		return false
	}
	return x.langs == "" || i > 0 && wordOf(t, i-1) == "the" && !describes(t, i)
}

// describes says that word i of an English text, behind its article, says of what kind the
// noun behind it is, and names no paper: "in the Australian outback", "the Scotsman valley".
// A noun behind a paper is for what papers are or have, and a verb stands only where the paper
// is the subject.
func describes(t *normalize.Text, i int) bool {
	next := i + 1
	if next >= len(t.Words) || t.Words[next].Flags&(normalize.Capital|normalize.Function) != 0 || t.Source[t.Words[i].End:t.Words[next].Start] != " " {
		return false
	}
	word := wordOf(t, next)
	switch r := roleOf(word); {
	case r != noRole || slices.Contains(besidePapers, word):
		return false
	case i < 2:
		return !strings.HasSuffix(word, "s") && !strings.HasSuffix(word, "ed")
	}
	switch roleOf(wordOf(t, i-2)) {
	case inRole, toRole, withRole, byRole, ofRole:
		return true
	}
	return !strings.HasSuffix(word, "s") && !strings.HasSuffix(word, "ed")
}

// besidePapers are words that may stand right behind the name of a paper and do not belong to it.
var besidePapers = strings.Fields(`yesterday today tonight earlier later last recently online late early exclusively via per only once also still now first instead
	wrote broke understood found ran put told said saw had has newspaper’s paper’s`)

// goesOn says that word i of t, before end, is the beginning of a longer name: "the
// National Assembly", "il Giornale di Vallarga", or of a German compound that is no
// paper's: "Sport-Geschäftsführer". In Romance languages a person may stand behind the
// paper that he spoke to.
func goesOn(t *normalize.Text, i, end int) bool {
	next := i + 1
	if next < end && t.Language == "de" && t.Source[t.Words[i].End:t.Words[next].Start] == "-" {
		return !slices.Contains(papersOwn, roleOf(wordOf(t, next)))
	}
	if next < end && t.Language != "en" {
		if roleOf(wordOf(t, next)) != ofRole || t.Words[next].Flags&normalize.Capital != 0 {
			return false
		}
		next++
	}
	return next < end && t.Words[next].Flags&normalize.Capital != 0 && strings.TrimSpace(t.Source[t.Words[next-1].End:t.Words[next].Start]) == ""
}
