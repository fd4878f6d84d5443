package normalize

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// What shows that a name before a story is one of a place: a table of those that many desks name, how
// the text, its title or its page speak of it, or how such names end.

// isTown says whether [k, end) is a place that many desks name, or one to which the
// text returns, or of which its title and its page speak. Of places that strokes join
// one is enough.
func (m *marker) isTown(k, end int32) bool {
	if end <= k || m.lang&townLanguages == 0 {
		return false
	}
	if m.has(k, datelinePlace) || m.has(end-1, datelinePlace) && (end-2 <= k || !m.listed(townArticles, end-2)) || m.townName(end-1) {
		return true
	}
	behind, above := int(m.toks[end-1].end), int(m.toks[k].start)
	for from := k; from < end; {
		to := from
		for to < end && !m.is(to, '/') {
			to++
		}
		name := m.text(from, to)
		if m.returnsTo(name, behind) || m.head.lines > 0 && m.speaksOf(name, m.src[max(0, above-returnReach):above]) {
			return true
		}
		from = to + 1
	}
	return false
}

// capsReturn says whether [k, end) is a place in capitals to which the text returns in small letters:
// "PORT-AU-HARLOW | Mehr als ...", where it says "in Port-au-Harlow" below. Rubrics stand so, too.
func (m *marker) capsReturn(k, end int32) bool {
	if m.lang != langDE || !m.allCaps(k, end) || m.has(k, notPlace|notName) {
		return false
	}
	at := int(m.toks[end-1].end)
	return m.speaksOf(strings.ToLower(m.text(k, end)), strings.ToLower(m.src[at:min(len(m.src), at+returnReach)]))
}

// townName says whether token k ends as names of towns do and hardly a noun.
func (m *marker) townName(k int32) bool {
	ends := townEnds[m.lang]
	if ends == nil || !m.flag(k, tUpper) || m.toks[k].end-m.toks[k].start < townNameBytes {
		return false
	}
	name := m.text(k, k+1)
	for _, s := range ends {
		if strings.HasSuffix(name, s) {
			for _, no := range noTownEnds {
				if strings.HasSuffix(name, no) {
					return false
				}
			}
			return true
		}
	}
	return false
}

// townNameBytes is the least bytes of a town whose name is told by its end.
const townNameBytes = 8

var (
	townEnds = [1 << languages][]string{
		langDE: {"ingen", "hausen", "hofen", "stedt", "büttel", "weiler", "walde", "felden", "bronn", "rode", "roda", "hagen", "bruck", "brück", "münde", "furt"},
		langNL: {"hoven", "drecht", "kerke", "zele"},
	}
	// noTownEnds are words that end in the same way.
	noTownEnds = []string{"ringen", "wingen", "singen", "klingen", "schlingen", "gelingen", "dingen", "behagen"}
)

// returnsTo says whether the text from byte at on speaks of the place again.
func (m *marker) returnsTo(place string, at int) bool {
	return m.speaksOf(place, m.src[at:min(len(m.src), at+returnReach)])
}

// speaksOf says whether a text speaks of the place behind a preposition and without an article, as
// it does of no thing, "in Harlow", "aus Harlow", or behind what the place is or where it lies: "das
// Bergdorf Harlow", "im bayerischen Harlow".
func (m *marker) speaksOf(place, text string) bool {
	for {
		i := strings.Index(text, place)
		if i < 0 {
			return false
		}
		before, behind := text[:i], text[i+len(place):]
		if r, _ := utf8.DecodeRuneInString(behind); !unicode.IsLetter(r) && (endsInPlaceWord(before, m.lang) || endsInPlaceNoun(before, m.lang)) {
			return true
		}
		if m.lang == langDE && len(place) >= townBytes && townsOwn(behind) {
			return true
		}
		text = behind
	}
}

// townBytes is the least bytes of a town whose name is told by what is called after it.
const townBytes = 6

// townsOwn says whether the name of a town goes on, before s, as what is called after it
// does: "am Harlower See", "der Harlower Rat".
func townsOwn(s string) bool {
	rest, ok := strings.CutPrefix(s, "er ")
	r, _ := utf8.DecodeRuneInString(rest)
	return ok && unicode.IsUpper(r)
}

// endsInPlaceWord says whether s ends in a preposition that stands before places.
func endsInPlaceWord(s string, lang uint8) bool {
	words := [...]string{" in ", " aus ", " nach ", " bei "}
	switch lang {
	case langEN:
		for _, w := range compass {
			if strings.HasSuffix(s, w) {
				return true // "a beach north of Harlow"
			}
		}
		words = [...]string{" in ", " near ", " outside ", " across "}
	case langNL:
		words = [...]string{" in ", " uit ", " naar ", " bij "}
	case langES:
		words = [...]string{" en ", " desde ", " hacia ", " cerca de "}
	case langPT:
		words = [...]string{" em ", " para ", " até ", " desde "}
	}
	for _, w := range words {
		if strings.HasSuffix(s, w) {
			return true
		}
	}
	return false
}

// endsInPlaceNoun says whether s ends in a word for a place, which its name follows, or in a German
// region that has the next word for a place in it.
func endsInPlaceNoun(s string, lang uint8) bool {
	if lang&(langDE|langNL) == 0 || !strings.HasSuffix(s, " ") {
		return false
	}
	s = s[:len(s)-1]
	word := s[strings.LastIndexByte(s, ' ')+1:]
	if at := strings.LastIndexByte(word, '-'); at >= 0 {
		word = word[at+1:] // "der Hunsrück-Flughafen Harlow"
	}
	r, n := utf8.DecodeRuneInString(word)
	if !unicode.IsUpper(r) && lang == langDE {
		return lyingIn.has(word) && (strings.HasSuffix(s, " im "+word) || strings.HasSuffix(s, " ins "+word))
	}
	return townNouns.has(string(unicode.ToLower(r)) + word[n:])
}

var (
	// townNouns are words for places before their names.
	townNouns = listOf(`stadt gemeinde dorf bergdorf ort skiort kurort ferienort badeort wintersportort urlaubsort wallfahrtsort küstenort nachbarort grenzort grenzstadt küstenstadt großstadt millionenstadt weiler skistation skigebiet skigebiets ortsteil stadtteil vorort kreisstadt hauptstadt kleinstadt landeshauptstadt marktgemeinde hafenstadt universitätsstadt ortschaft
		landkreis kreis bezirk kanton provinz insel halbinsel bistum erzbistum flughafen bahnhof hauptbahnhof kreises landkreises bistums ortes ortsteils stadtteils
		dorpje dorp stad plaats gemeente deelgemeente badplaats havenstad eiland provincie luchthaven vliegveld`)
	// lyingIn are what lies in a region, "im bayerischen Harlow", "im nahen Weston".
	lyingIn = listOf(`bayerischen hessischen sächsischen thüringischen badischen schwäbischen fränkischen oberfränkischen unterfränkischen mittelfränkischen niederbayerischen
		oberbayerischen pfälzischen rheinischen westfälischen niedersächsischen brandenburgischen mecklenburgischen vorpommerschen holsteinischen saarländischen ostfriesischen
		friesischen allgäuischen niederösterreichischen oberösterreichischen burgenländischen steirischen schweizerischen französischen italienischen
		britischen englischen schottischen irischen polnischen tschechischen russischen ukrainischen türkischen spanischen belgischen niederländischen dänischen
		schwedischen norwegischen ungarischen amerikanischen kanadischen südfranzösischen nordfranzösischen süditalienischen norditalienischen nordrhein-westfälischen
		nahen nahegelegenen benachbarten`)
)

// compass are the directions in which things lie of places.
var compass = [...]string{" north of ", " south of ", " east of ", " west of "}
