package extract

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/wiretrace/wiretrace/normalize"
)

// titleParts are what stands between a headline and the name of the outlet in the title
// of a page's window: "Harbour shut - The Daily Buoy".
var titleParts = strings.NewReplacer(" | ", "\n", " - ", "\n", " – ", "\n", " — ", "\n", " · ", "\n", " • ", "\n", " :: ", "\n", " » ", "\n", " « ", "\n", " ‹ ", "\n")

// titleMarks are the characters of which these are made.
const titleMarks = " |-–—·•:»«‹"

// titled is the name of the outlet behind the headline in the title of the window of the
// page at that address, "" if none is: one that is known, or that the page's host has, or
// else what stands last, if it is written as names are and is no section. Titles that go on
// behind their headline nearly always do so with the outlet.
func (m *metadata) titled(headline, at string) string {
	rest, ok := strings.CutPrefix(m.title, headline)
	if headline == "" || !ok {
		return ""
	}
	parts := strings.Split(titleParts.Replace(rest), "\n")
	for i := len(parts) - 1; i > 0; i-- {
		name := strings.TrimSpace(parts[i])
		if _, known := normalize.Lookup(name); known || ofHost(name, at) {
			return name
		}
	}
	if name := strings.TrimSpace(parts[len(parts)-1]); len(parts) > 1 && nameLike(name) {
		return name
	}
	return ""
}

// ofHost says whether the host of an address is called by the name: "The Daily Buoy" of
// "www.dailybuoy.example".
func ofHost(name, at string) bool {
	called, host := letters(name), letters(pageOf(at).host)
	return len(called) > 3 && (strings.HasPrefix(host, called) || strings.HasPrefix(host, strings.TrimPrefix(called, "the")))
}

// outletWords is the most words of an outlet's name that nobody knows.
const outletWords = 5

// nameLike says whether s is written as an outlet's name: its words are capitalized but for
// small ones, and not all are those of sections.
func nameLike(s string) bool {
	words := strings.Fields(s)
	if len(words) == 0 || len(words) > outletWords || !begins(words[0]) || !begins(words[len(words)-1]) {
		return false
	}
	for _, w := range words {
		if !begins(w) && utf8.RuneCountInString(w) > 3 {
			return false
		}
	}
	return !slices.ContainsFunc(words, func(w string) bool { return strings.ContainsAny(w, "?!:;") }) &&
		slices.ContainsFunc(words, func(w string) bool { return utf8.RuneCountInString(w) > 1 && !slices.Contains(sections, letters(w)) })
}

// begins says whether a word begins with a capital or a digit.
func begins(word string) bool {
	r, _ := utf8.DecodeRuneInString(word)
	return unicode.IsUpper(r) || unicode.IsDigit(r)
}

// sections are the words for the parts of an outlet.
var sections = strings.Fields(`news home homepage article articles story stories world international national local region regional us uk europe
	politics business economy finance money markets sport sports football culture arts entertainment lifestyle life opinion comment blog
	blogs science health tech technology education travel environment weather video videos photos gallery live archive latest top breaking and
	nachrichten startseite politik wirtschaft ausland inland welt panorama kultur wissen wissenschaft gesundheit meinung lokales
	actualités actualité accueil politique économie monde société régions sciences santé culture international vidéo
	noticias portada política economía mundo sociedad deportes cultura ciencia salud opinión nacional internacional
	notizie cronaca politica economia mondo esteri sport cultura scienza salute home
	notícias início política economia mundo esportes desporto cultura ciência saúde opinião brasil
	nieuws binnenland buitenland politiek economie cultuur wetenschap gezondheid regio`)
