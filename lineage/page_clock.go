package lineage

import (
	"regexp"
	"slices"
	"strings"
	"time"

	"github.com/wiretrace/wiretrace/normalize"
)

// An hour without a zone is one of the country where the page was made, which its
// language, what its texts speak of and the sites of its outlets tell.

// A pageClock is the clock of the pages in a language: what most of them mean by
// an hour without a zone.
type pageClock struct {
	language string
	domains  []string // of its country: outlets that have one are of there
	signs    []string // of the country: with neither domains nor signs this clock is taken for that of all
	others   []string // of countries with another clock, none of which it may have: words, and domains with their point
	full     bool     // it counts the hours to 24
	hours    int      // east of Greenwich in winter
	rule     daylight
}

// pageClocks are those that can be told; the first that fits is taken. American
// pages name their zone, those of other countries that write English do not, and
// "£" tells the British ones. News of the Americas in French and Spanish names its
// country or its money, so that where neither is named the page is of Europe; one
// that names Quebec and nothing of France is of there.
var pageClocks = []pageClock{
	{"de", nil, nil, nil, false, 1, european},
	{"it", nil, nil, nil, false, 1, european},
	{"nl", nil, nil, nil, false, 1, european},
	{"fr", []string{".ca"}, []string{"Québec", " HAE", " HNE"}, []string{"€", "euro", "France", "Paris"}, false, -5, american},
	{"fr", []string{".fr", ".be", ".ch"}, []string{"€", "euro", "France", "Paris"}, nil, false, 1, european},
	{"fr", nil, nil, []string{"Québec", "Montréal", "Ottawa"}, false, 1, european},
	{"es", spanishDomains, spanishSigns, hispanic, false, 1, european},
	{"es", nil, nil, hispanic, false, 1, european},
	{"pt", []string{".pt"}, []string{"€", "euro", "Portugal", "Lisboa"}, []string{"R$", "Brasil", "Brasília"}, false, 0, european},
	{"pt", []string{".br"}, []string{"R$", "Brasil"}, []string{"euro", "Portugal", "Lisboa"}, false, -3, never},
	{"en", nil, []string{"£", greenwich, " BST"}, nil, true, 0, european},
}

// clockSpreads are the westernmost and the easternmost clock, in summer or winter, of the
// countries whose pages a language may be of where nothing tells which: from Tijuana
// or Acre to Madrid and Lisbon, from Quebec to Réunion. English is written all around
// the world, so that its hours tell no more than the day unless the page has signs of a country.
var clockSpreads = map[string]clockSpread{
	"es": {-8 * time.Hour, 2 * time.Hour},
	"fr": {-5 * time.Hour, 4 * time.Hour},
	"pt": {-5 * time.Hour, 1 * time.Hour},
}

// A clockSpread is the westernmost and the easternmost of some clocks.
type clockSpread struct{ west, east time.Duration }

// A countryClock is what texts have that are of some countries, and the westernmost and the
// easternmost clock, in summer or winter, of these.
type countryClock struct {
	signs      []string
	west, east time.Duration
}

// here says that texts which have these words, and outlets with these domains,
// are of the country of the clock.
func (c *pageClock) here(texts, domains []string) bool {
	have := func(signs []string) bool {
		return slices.ContainsFunc(texts, func(s string) bool {
			return slices.ContainsFunc(signs, func(sign string) bool { return sign[0] != '.' && signIn(s, sign) })
		})
	}
	ends := func(d string) bool { return hasEnding(d, c.domains) }
	elsewhere := func(d string) bool {
		return slices.ContainsFunc(c.others, func(end string) bool { return end[0] == '.' && strings.HasSuffix(d, end) })
	}
	return !have(c.others) && !slices.ContainsFunc(domains, elsewhere) && (len(c.domains)+len(c.signs) == 0 || have(c.signs) || slices.ContainsFunc(domains, ends))
}

// greenwich is the sign of a page that goes by the clock of Greenwich.
const greenwich = " GMT"

// greenwichHour is such a sign: an hour as pages have it, "18:40 GMT". Agencies write that of
// Greenwich for all the world, without a point or in brackets: "at 1341 GMT", "2:41 am (13:41 GMT)".
var greenwichHour = regexp.MustCompile(`(?:^|[^(0-9:.])[0-2]?[0-9][:.][0-5][0-9](?:\s?[aApP]\.?[mM]\.?)?\sGMT\b`)

// signIn says that a text has that sign of a country.
func signIn(text, sign string) bool {
	if !strings.Contains(text, sign) {
		return false
	}
	return sign != greenwich || greenwichHour.MatchString(text)
}

// domainsOf are the domains of the outlets that w is by or credits.
func domainsOf(w *Witness) []string {
	s, _ := normalize.Lookup(w.Source)
	out := slices.Clone(s.Domains)
	for _, m := range w.Text.Marks {
		if names(m) {
			s, _ := normalize.Lookup(m.Value)
			out = append(out, s.Domains...)
		}
	}
	return out
}

// A pageZone tells how far east of Greenwich the clock of a page is on a day, for hours that
// name no zone; half says that the hour was given as one of twelve, with its half of the day.
type pageZone func(day time.Time, half bool) (east time.Duration, ok bool)

// or is z, and what other tells where z tells nothing.
func (z pageZone) or(other pageZone) pageZone {
	return func(day time.Time, half bool) (time.Duration, bool) {
		if east, ok := z(day, half); ok {
			return east, true
		}
		return other(day, half)
	}
}

// ownClock is the clock of w's page by what its own text says, where those of its story
// are of several countries; there is none without a sign.
func ownClock(w *Witness) pageZone {
	texts := []string{w.Text.Source}
	if !slices.ContainsFunc(pageClocks, func(c pageClock) bool { return c.language == w.Text.Language && len(c.signs) > 0 && c.here(texts, nil) }) {
		return noZone
	}
	return clockOf(w.Text.Language, texts, nil)
}

// noZone tells nothing.
func noZone(time.Time, bool) (time.Duration, bool) { return 0, false }

// houseClock is the clock of w's page by the domain of the outlet that it is of, whatever
// countries its text speaks of.
func houseClock(w *Witness) pageZone {
	for _, d := range houseDomains(w) {
		for _, c := range pageClocks {
			if c.language == w.Text.Language && hasEnding(d, c.domains) {
				return c.zone
			}
		}
	}
	return noZone
}

// houseDomains are the domains of the outlet that w is of, by its source or by the lines in
// which its page names itself, or is signed at its end; else of the house of its dateline, if that is no agency, or
// its desk signs there with the hour.
func houseDomains(w *Witness) (out []string) {
	add := func(name string, agencies bool) {
		if s, known := normalize.Lookup(strings.TrimSpace(name)); known && (agencies || !s.Agency) {
			out = append(out, s.Domains...)
		}
	}
	for _, name := range append(mastheads(w), w.Source) {
		add(name, false)
	}
	if m := signedHouse.FindStringSubmatch(w.Text.Source); m != nil {
		add(m[1], false)
	}
	for _, m := range w.Text.Marks {
		if m.Kind == normalize.Dateline && len(out) == 0 {
			add(m.Value, signedWithHour(w.Text))
		}
	}
	return out
}

// signedHouse is the last line of a text in which somebody of a house signs: "TB/ HaïtiLibre".
var signedHouse = regexp.MustCompile(`\n\p{Lu}{1,4}/ ?(\p{Lu}[^\n/.]{2,30})\s*$`)

// hasEnding says that domain d ends with one of ends.
func hasEnding(d string, ends []string) bool {
	return slices.ContainsFunc(ends, func(end string) bool { return strings.HasSuffix(d, end) })
}

// clockOf returns the zone of the pages in that language, by the texts that tell
// of their country and the domains of their outlets.
func clockOf(language string, texts, domains []string) pageZone {
	var here []pageClock
	for _, c := range pageClocks {
		if c.language == language && c.here(texts, domains) {
			here = append(here, c)
		}
	}
	return func(d time.Time, half bool) (time.Duration, bool) {
		for _, c := range here {
			if east, ok := c.zone(d, half); ok {
				return east, true
			}
		}
		return 0, false
	}
}

// zone is the pageZone of c.
func (c *pageClock) zone(d time.Time, half bool) (east time.Duration, ok bool) {
	if c.full && half {
		return 0, false
	}
	return c.rule.east(hm(c.hours, 0), d), true
}

// named says that a text with these outlets' domains has a sign of the countries of c.
func (c *countryClock) named(text string, domains []string) bool {
	return slices.ContainsFunc(c.signs, func(sign string) bool {
		if strings.Contains(sign, ".") {
			return slices.ContainsFunc(domains, func(d string) bool { return strings.HasSuffix(d, sign) })
		}
		return strings.Contains(text, sign)
	})
}
