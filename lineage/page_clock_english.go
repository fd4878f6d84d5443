package lineage

import (
	"slices"
	"strings"
	"time"

	"github.com/wiretrace/wiretrace/normalize"
)

// English is written all around the world, so that its hours tell no more than the day, unless the
// page shows of which country it is.

// englishClocks are told by the page alone, since stories in English are told on many shores: by
// the sites that it names, by the site of the outlet whose lines or copyright it bears, by the
// agencies that its text is from, by the numbers of South Asia. Currencies tell of what is
// reported and not of where.
var englishClocks = []countryClock{
	{[]string{".ca", "By The Canadian Press", "report by The Canadian Press", "files from The Canadian Press", "told The Canadian Press"}, -8 * time.Hour, -150 * time.Minute},
	{[]string{".com.gh"}, 0, 0},
	{[]string{"Issued on: "}, 1 * time.Hour, 2 * time.Hour}, // so France 24 and RFI head their pages in English
	{[]string{".com.ng", "(NAN)", "told NAN", "News Agency of Nigeria"}, 1 * time.Hour, 1 * time.Hour},
	{[]string{".co.za"}, 2 * time.Hour, 2 * time.Hour},
	{[]string{".co.ke", ".co.tz", ".co.ug"}, 3 * time.Hour, 3 * time.Hour},
	{[]string{" lakh", " crore", "(PTI)", "(ANI)", "(IANS)", "told PTI", "told ANI", "told IANS", "Press Trust of India", ".co.in", ".com.pk", ".com.bd"}, 5 * time.Hour, 6 * time.Hour},
	{[]string{".com.sg", ".com.my", ".com.hk", ".com.ph", "(Bernama)", "told Bernama", "— Bernama", "– Bernama", "- Bernama", "-- BERNAMA", "(PNA)"}, 8 * time.Hour, 8 * time.Hour},
	{[]string{"Editor: huaxia"}, 8 * time.Hour, 8 * time.Hour}, // so Xinhua signs its pages
	{[]string{"KYODO NEWS - "}, 9 * time.Hour, 9 * time.Hour},  // and Kyodo heads its own
	{[]string{".com.au", ".net.au"}, 8 * time.Hour, 11 * time.Hour},
	{[]string{"(AAP)", "told AAP", "Australian Associated Press"}, 8 * time.Hour, 13 * time.Hour},
	{[]string{".co.nz", "NZME", "NZ Herald", "New Zealand Herald"}, 12 * time.Hour, 13 * time.Hour},
}

var (
	// british are signs of the British clock on a page that has those of others as well.
	british = []string{"£", " BST", ".co.uk"}
	// britishSites are those of outlets that go by it, and britishAgency how texts name the
	// agency of these: many others write of what stands on such a site.
	britishSites  = []string{".uk", ".ie"}
	britishAgency = []string{"PA news agency", "PA News Agency", "PA Media", "By Press Association", "the Press Association"}
)

// englishSpread is the westernmost and the easternmost clock that the page w in English may go by,
// of all the countries that it has signs of.
func englishSpread(w *Witness) (west, east time.Duration, ok bool) {
	text, sites := w.Text.Source, ownSites(w)
	has := func(sign string) bool {
		return strings.Contains(text, sign) || sign[0] == '.' && slices.ContainsFunc(sites, func(d string) bool { return strings.HasSuffix(d, sign) })
	}
	for _, c := range englishClocks {
		if !slices.ContainsFunc(c.signs, has) {
			continue
		}
		if !ok {
			west, east, ok = c.west, c.east, true
		}
		west, east = min(west, c.west), max(east, c.east)
	}
	if ok && (ofBritain(w, sites) || slices.ContainsFunc(british, func(sign string) bool { return strings.Contains(text, sign) })) {
		west, east = min(west, 0), max(east, time.Hour)
	}
	return west, east, ok
}

// britishClock is the clock of a page of Britain or Ireland, as its own lines or its agency tell.
func britishClock(w *Witness) pageZone {
	if w.Text.Language != "en" || !ofBritain(w, ownSites(w)) {
		return noZone
	}
	return func(d time.Time, _ bool) (time.Duration, bool) { return european.east(0, d), true }
}

// ofBritain says that a page which is of an outlet with these sites goes by the British clock.
func ofBritain(w *Witness, sites []string) bool {
	return slices.ContainsFunc(sites, func(d string) bool { return hasEnding(d, britishSites) }) ||
		slices.ContainsFunc(britishAgency, func(sign string) bool { return strings.Contains(w.Text.Source, sign) })
}

// ownSites are the sites of the outlet that w is of, by its lines and its copyright.
func ownSites(w *Witness) []string {
	out := houseDomains(w)
	for _, m := range w.Text.Marks {
		if m.Kind == normalize.Copyright {
			if s, known := normalize.Lookup(m.Value); known && !s.Agency {
				out = append(out, s.Domains...)
			}
		}
	}
	return out
}
