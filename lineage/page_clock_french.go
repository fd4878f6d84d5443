package lineage

import (
	"slices"
	"strings"
	"time"
)

// French is written by the clocks of thirty countries, and of departments of France that lie from the Pacific to
// the Indian Ocean. A page of an outlet that is known to be of one of them goes by its clock. Any other page with a story
// of such a country may be of there or of Europe, whose papers tell of all of them.

// francophoneClocks are those countries, Europe and Quebec apart.
var francophoneClocks = []countryClock{
	{[]string{"Réunion", "réunionnais", ".re", "imazpress.com", "zinfos974.com"}, 4 * time.Hour, 4 * time.Hour},
	{[]string{"île Maurice", "l'île sœur", "mauricien", ".mu"}, 4 * time.Hour, 4 * time.Hour},
	{[]string{"Mayotte", "mahorais", "Mamoudzou", ".yt"}, 3 * time.Hour, 3 * time.Hour},
	{[]string{"Madagascar", "malgache", "Antananarivo", ".mg"}, 3 * time.Hour, 3 * time.Hour},
	{[]string{"Comores", "comorien", "Djibouti", ".km", ".dj"}, 3 * time.Hour, 3 * time.Hour},
	{[]string{"Liban", "libanais", "Beyrouth", ".lb", "lorientlejour.com"}, 2 * time.Hour, 3 * time.Hour},
	{[]string{"Rwanda", "Burundi", "burundais", ".rw", ".bi"}, 2 * time.Hour, 2 * time.Hour},
	{[]string{"Kinshasa", "RDC", "congolais", "Brazzaville", ".cd", ".cg"}, time.Hour, 2 * time.Hour},
	{[]string{"Algérie", "algérien", ".dz"}, time.Hour, time.Hour},
	{[]string{"Tunisie", "tunisien", ".tn"}, time.Hour, time.Hour},
	{[]string{"Maroc", "marocain", ".ma"}, 0, time.Hour},
	{[]string{"Bénin", "béninois", "Cotonou", ".bj"}, time.Hour, time.Hour},
	{[]string{"Niamey", "nigérien", ".ne"}, time.Hour, time.Hour},
	{[]string{"Cameroun", "camerounais", "Yaoundé", "Douala", ".cm"}, time.Hour, time.Hour},
	{[]string{"Gabon", "gabonais", "Libreville", ".ga"}, time.Hour, time.Hour},
	{[]string{"N'Djamena", "tchadien", "Centrafrique", "centrafricain", ".td", ".cf"}, time.Hour, time.Hour},
	{[]string{"Sénégal", "SENEGAL", "sénégalais", "Dakar", ".sn"}, 0, 0},
	{[]string{"Côte d'Ivoire", "ivoirien", "Abidjan", ".ci"}, 0, 0},
	{[]string{"Bamako", "malien", ".ml"}, 0, 0},
	{[]string{"Burkina", "burkinabè", "Ouagadougou", ".bf"}, 0, 0},
	{[]string{"Conakry", "guinéen", ".gn"}, 0, 0},
	{[]string{"Togo", "togolais", "Lomé", ".tg"}, 0, 0},
	{[]string{"Mauritanie", "mauritanien", "Nouakchott", ".mr"}, 0, 0},
	{[]string{"Haïti", "haïtien", "Port-au-Prince", ".ht", "lenouvelliste.com", "alterpresse.org", "haitilibre.com"}, -5 * time.Hour, -4 * time.Hour},
	{[]string{"Guadeloupe", "guadeloupéen", "Martinique", "martiniquais", "Pointe-à-Pitre", "Fort-de-France", ".gp", ".mq"}, -4 * time.Hour, -4 * time.Hour},
	{[]string{"Guyane", "guyanais", "Cayenne", ".gf"}, -3 * time.Hour, -3 * time.Hour},
	{[]string{"Nouvelle-Calédonie", "calédonien", "Nouméa", ".nc"}, 11 * time.Hour, 11 * time.Hour},
	{[]string{"Polynésie", "polynésien", "Tahiti", "Papeete", ".pf"}, -10 * time.Hour, -10 * time.Hour},
}

// europeSigns are those of pages in French whose story is of Europe as well.
var europeSigns = []string{"€", "euro", "France", "Paris", "Belgique", "Bruxelles", "Suisse", "Genève"}

// overseas says that the country is a part of France, whose pages have its signs.
func (c *countryClock) overseas() bool {
	return slices.ContainsFunc([]string{".re", ".yt", ".gp", ".gf", ".nc", ".pf"}, func(d string) bool { return slices.Contains(c.signs, d) })
}

// francophoneCountry is the country of francophoneClocks that more texts in French of the story ws name than any
// other, and more than half of these; nil if there is none.
func francophoneCountry(ws []Witness) (told *countryClock) {
	named, texts := make([]int, len(francophoneClocks)), 0
	for i := range ws {
		if ws[i].Text == nil || ws[i].Text.Language != "fr" {
			continue
		}
		texts++
		for k := range francophoneClocks {
			if francophoneClocks[k].named(ws[i].Text.Source, nil) {
				named[k]++
			}
		}
	}
	most := texts / 2
	for k, n := range named {
		switch {
		case n > most:
			told, most = &francophoneClocks[k], n
		case n == most:
			told = nil
		}
	}
	return told
}

// francophoneSpread is by which clocks w's page in French may go, where its outlet is of a country of
// francophoneClocks or its story tells of one; not ok if neither is known.
func (c *storyClocks) francophoneSpread(w *Witness) (_ dayClock, ok bool) {
	house := houseDomains(w)
	if k := slices.IndexFunc(francophoneClocks, func(c countryClock) bool { return c.named("", house) }); k >= 0 {
		return steady(francophoneClocks[k].west, francophoneClocks[k].east), true
	}
	told := c.francophone()
	if told == nil || !told.overseas() && slices.ContainsFunc(europeSigns, func(sign string) bool { return strings.Contains(w.Text.Source, sign) }) {
		return nil, false
	}
	return func(d time.Time) (west, east time.Duration, ok bool) {
		paris := european.east(time.Hour, d)
		return min(told.west, paris), max(told.east, paris), true
	}, true
}
