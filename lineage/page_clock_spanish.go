package lineage

import (
	"slices"
	"strings"
	"time"

	"github.com/wiretrace/wiretrace/normalize"
)

// Spanish is written on two shores, by the clocks of some twenty countries, and what happens in
// one is told in all. A page that shows its outlet is of that one's country. Who tells of
// another country names it, and who writes at home does not: so a page that names none is of
// the country that the other texts of its story name.

var (
	// spanishDomains and spanishSigns are of Spain.
	spanishDomains = []string{".es", "elpais.com", "eldiario.es", "lavanguardia.com", "elperiodico.com", "elconfidencial.com", "expansion.com", "vozpopuli.com", "libertaddigital.com", "lavozdegalicia.es", "elespanol.com", "okdiario.com", "europapress.com"}
	spanishSigns   = []string{"€", "euro", "España", "Madrid"}
	// elsewhereSigns are of pages that are not of the country in America which a story is about.
	elsewhereSigns = append([]string{"MADRID", "EUROPA PRESS", "Europa Press", "peninsular", "Estados Unidos", "EE.UU", "EE. UU", "Miami"}, spanishSigns...)
)

// hispanicClocks are the countries of America that write Spanish, from the Southern Cone to
// the border of the United States.
var hispanicClocks = []countryClock{
	{[]string{"Argentina", "argentin", "Buenos Aires", ".ar", "infobae.com", "clarin.com", "ambito.com", "perfil.com", "ellitoral.com", "cronista.com"}, -3 * time.Hour, -3 * time.Hour},
	{[]string{"Uruguay", "uruguay", "Montevideo", ".uy"}, -3 * time.Hour, -3 * time.Hour},
	{[]string{"Paraguay", "paraguay", "guaraníes", ".py"}, -4 * time.Hour, -3 * time.Hour},
	{[]string{"Chile", "chilen", ".cl", "latercera.com", "emol.com"}, -4 * time.Hour, -3 * time.Hour},
	{[]string{"Bolivia", "bolivian", ".bo", "la-razon.com"}, -4 * time.Hour, -4 * time.Hour},
	{[]string{"Venezuela", "venezolan", "Caracas", "bolívares", ".ve", "el-nacional.com"}, -4 * time.Hour, -4 * time.Hour},
	{[]string{"Dominicana", ".do", "listindiario.com", "diariolibre.com"}, -4 * time.Hour, -4 * time.Hour},
	{[]string{"Perú", "peruan", "soles", ".pe"}, -5 * time.Hour, -5 * time.Hour},
	{[]string{"Colombia", "colombian", "Bogotá", ".co", "eltiempo.com", "elespectador.com", "elcolombiano.com", "semana.com"}, -5 * time.Hour, -5 * time.Hour},
	{[]string{"Ecuador", "ecuatorian", "Quito", ".ec", "eluniverso.com", "elcomercio.com"}, -5 * time.Hour, -5 * time.Hour},
	{[]string{"Panamá", ".pa"}, -5 * time.Hour, -5 * time.Hour},
	{[]string{"Cuba", ".cu"}, -5 * time.Hour, -4 * time.Hour},
	{[]string{"Guatemala", "Honduras", "Nicaragua", "Costa Rica", "Managua", "Tegucigalpa", "El Salvador", "quetzales", "lempiras", "colones", ".gt", ".hn", ".ni", ".cr", ".sv"}, -6 * time.Hour, -6 * time.Hour},
	{[]string{"México", "mexican", "CDMX", ".mx", "milenio.com", "reforma.com"}, -8 * time.Hour, -5 * time.Hour},
}

// hispanicTokens are signs of America that several of those countries have.
var hispanicTokens = []string{"pesos", "dólares", "América Latina", " hs", " hrs"}

// hispanic are all signs of those countries, which Spain's clock may not have.
var hispanic = func() []string {
	out := slices.Clone(hispanicTokens)
	for _, c := range hispanicClocks {
		out = append(out, c.signs...)
	}
	return out
}()

// homeWords is how many words a page has at least that would name the country of its story if
// that were another than its own: a note of one paragraph may name none, wherever it is written.
const homeWords = 80

// hispanicCountry is the country of America that more texts in Spanish of the story ws name than
// any other; nil if there is none.
func hispanicCountry(ws []Witness) (told *countryClock) {
	named := make([]int, len(hispanicClocks))
	for i := range ws {
		t := ws[i].Text
		if t == nil || t.Language != "es" {
			continue
		}
		domains := domainsOf(&ws[i])
		for k := range hispanicClocks {
			if hispanicClocks[k].named(t.Source, domains) {
				named[k]++
			}
		}
	}
	most := 0
	for k, n := range named {
		switch {
		case n > most:
			told, most = &hispanicClocks[k], n
		case n == most:
			told = nil
		}
	}
	return told
}

// hispanicSpread is the westernmost and the easternmost clock that w's page in Spanish may go
// by. It is of the country of America of its outlet, of the one that its imprint names or, if it names
// none at all, of the one that its story tells; not ok if nothing tells that.
func (c *storyClocks) hispanicSpread(w *Witness) (west, east time.Duration, ok bool) {
	house := houseDomains(w)
	if k := slices.IndexFunc(hispanicClocks, func(c countryClock) bool { return c.named("", house) }); k >= 0 {
		return hispanicClocks[k].west, hispanicClocks[k].east, true
	}
	told := imprintCountry(w)
	if told == nil && writtenAtHome(w) {
		told = c.hispanic()
	}
	if told == nil {
		return 0, 0, false
	}
	return told.west, told.east, true
}

// imprintCountry is the one country of America that the lines at the foot of w's page name, where it says who
// makes it: "Depósito legal en la Biblioteca Nacional del Perú"; nil if they name none, or several.
func imprintCountry(w *Witness) (of *countryClock) {
	for _, m := range w.Text.Marks {
		if m.Kind != normalize.Copyright && !(m.Kind == normalize.Furniture && slices.Contains(imprintKinds, m.Value)) {
			continue
		}
		line := lineOf(w.Text.Source, m.Span)
		for k := range hispanicClocks {
			if c := &hispanicClocks[k]; c.named(line, nil) {
				if of != nil && of != c {
					return nil
				}
				of = c
			}
		}
	}
	return of
}

// imprintKinds are the kinds of furniture in which a page says who makes it.
var imprintKinds = []string{"footer", "copyright", "licence"}

// writtenAtHome says that w, in Spanish, would name the country of its story if that were another
// than its own, and names none.
func writtenAtHome(w *Witness) bool {
	has := func(sign string) bool { return strings.Contains(w.Text.Source, sign) }
	return len(w.Text.Words) >= homeWords && !slices.ContainsFunc(elsewhereSigns, has) &&
		!slices.ContainsFunc(hispanicClocks, func(c countryClock) bool { return c.named(w.Text.Source, nil) })
}

// hispanicNamed is the clock of the countries of America that w, an agency's copy in Spanish, names,
// and of Spain if it has a sign of that: what an agency sends of a country is told by its clock.
func hispanicNamed(w *Witness) (west, east time.Duration, ok bool) {
	if w.Text.Language != "es" {
		return 0, 0, false
	}
	add := func(x, y time.Duration) {
		if !ok {
			west, east, ok = x, y, true
		}
		west, east = min(west, x), max(east, y)
	}
	for k := range hispanicClocks {
		if c := &hispanicClocks[k]; c.named(w.Text.Source, nil) {
			add(c.west, c.east)
		}
	}
	if slices.ContainsFunc(spanishSigns, func(sign string) bool { return strings.Contains(w.Text.Source, sign) }) {
		add(time.Hour, 2*time.Hour)
	}
	return west, east, ok
}
