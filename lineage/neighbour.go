package lineage

import (
	"fmt"
	"slices"
	"strings"
	"sync"
	"unicode"
)

// An agency of a country that shares its language with a larger one prints, of what happens over
// there, what the agencies over there send. A page of that country with the same words is no client
// of it: both have them from over there.

// A neighbourhood is how texts in a language tell whether they are of an agency's own country, or
// of a neighbour: by the beginnings of words, in small letters. One that ends in a point is a whole
// word: "bern." is no "Bernd".
type neighbourhood struct {
	language string
	home     []string
	abroad   []string
	there    string // the country over there
}

// neighbourhoods are those of the agencies, by their names.
var neighbourhoods = map[string][]neighbourhood{
	"APA": {{"de", strings.Fields(`österreich niederösterreich oberösterreich austria. wien wiener salzburg tirol südtirol vorarlberg kärnten steiermark steirisch
		burgenland graz. grazer linz. linzer innsbruck klagenfurt villach bregenz dornbirn eisenstadt övp spö fpö orf. neos.`),
		strings.Fields("deutschland deutsch"), "Germany"}},
	"Keystone-SDA": {{"de", strings.Fields(`schweiz eidgenöss kanton kantons zürich bern. berner basel basler luzern genf. genfer lausanne winterthur gallen
		aargau tessin wallis graubünden thurgau solothurn schwyz zug. freiburg. neuenburg`),
		strings.Fields("deutschland deutsch österreich"), "Germany or Austria"},
		{"fr", strings.Fields(`suisse helvét romand genève genevois lausann vaud valais neuchâtel fribourg jura. berne zurich bâle tessin canton`),
			strings.Fields("france."), "France"}},
	"Belga": {{"fr", strings.Fields(`belg bruxell wallon flandre flamand liège liégeois namur charleroi anvers gand hainaut louvain mons. tournai`),
		strings.Fields("france."), "France"},
		{"nl", strings.Fields(`belg brussel wallon vlaander vlaams vlaamse antwerp gent. gentse leuven brugge limburg luik luikse`),
			strings.Fields("nederland"), "the Netherlands"}},
}

// neighbours are, by witness, the countries from where its agency has what others send, "" if its
// story is of the agency's own: read for all when first asked for.
type neighbours struct {
	once sync.Once
	of   []string
}

// fromNeighbour says why what witness from has of its agency may be of the agencies of a neighbour's,
// "" if nothing tells that: the text names nothing of the agency's own country, and some text of the
// story in its language names the neighbour.
func (f *family) fromNeighbour(from int) string {
	f.nearby.once.Do(func() { f.nearby.of = f.readNeighbours() })
	there := f.nearby.of[from]
	if there == "" {
		return ""
	}
	return fmt.Sprintf("%s is signed by %s and its story is of %s, where that has what others send: both may have it from one of those", f.name(from), f.agencyOf(from), there)
}

// readNeighbours reads what fills neighbours.
func (f *family) readNeighbours() []string {
	out, named := make([]string, len(f.ws)), map[*neighbourhood]bool{}
	for i := range f.ws {
		t, all := f.ws[i].Text, neighbourhoods[f.agencyOf(i)]
		for k := range all {
			n := &all[k]
			if n.language != t.Language || namesAny(t.Source, n.home) {
				continue
			}
			abroad, read := named[n]
			if !read {
				abroad = slices.ContainsFunc(f.ws, func(w Witness) bool { return w.Text.Language == n.language && namesAny(w.Text.Source, n.abroad) })
				named[n] = abroad
			}
			if abroad {
				out[i] = n.there
			}
		}
	}
	return out
}

// namesAny says that a word of s is one of words, or begins with it if it does not end in a point.
func namesAny(s string, words []string) bool {
	for word := range strings.FieldsFuncSeq(strings.ToLower(s), func(r rune) bool { return !unicode.IsLetter(r) }) {
		if slices.ContainsFunc(words, func(w string) bool {
			whole, exact := strings.CutSuffix(w, ".")
			return exact && word == whole || !exact && strings.HasPrefix(word, w)
		}) {
			return true
		}
	}
	return false
}
