package lineage

import (
	"slices"
	"strings"
	"time"
)

// English is written all around the world, so that its hours tell no more than the day, unless the
// page shows of which country it is.

// englishClocks are told by the page alone, since stories in English are told on many shores: by
// the sites that it names, by the agencies that its text is from, by the numbers of South
// Asia. Currencies tell of what is reported and not of where.
var englishClocks = []countryClock{
	{[]string{".com.gh"}, 0, 0},
	{[]string{".com.ng"}, 1 * time.Hour, 1 * time.Hour},
	{[]string{".co.za"}, 2 * time.Hour, 2 * time.Hour},
	{[]string{".co.ke", ".co.tz", ".co.ug"}, 3 * time.Hour, 3 * time.Hour},
	{[]string{" lakh", " crore", "(PTI)", "(ANI)", "(IANS)", "told PTI", "told ANI", "told IANS", "Press Trust of India", ".co.in", ".com.pk", ".com.bd"}, 5 * time.Hour, 6 * time.Hour},
	{[]string{".com.sg", ".com.my", ".com.hk", ".com.ph", "(Bernama)", "told Bernama"}, 8 * time.Hour, 8 * time.Hour},
	{[]string{".com.au", ".net.au"}, 8 * time.Hour, 11 * time.Hour},
	{[]string{"(AAP)", "told AAP", "Australian Associated Press"}, 8 * time.Hour, 13 * time.Hour},
	{[]string{".co.nz", "NZME", "NZ Herald", "New Zealand Herald"}, 12 * time.Hour, 13 * time.Hour},
}

// british are signs of the British clock on a page that has those of others as well.
var british = []string{"£", " BST", ".co.uk"}

// englishSpread is the westernmost and the easternmost clock that a page in English may go by,
// of all the countries that it has signs of.
func englishSpread(text string) (west, east time.Duration, ok bool) {
	has := func(sign string) bool { return strings.Contains(text, sign) }
	for _, c := range englishClocks {
		if !slices.ContainsFunc(c.signs, has) {
			continue
		}
		if !ok {
			west, east, ok = c.west, c.east, true
		}
		west, east = min(west, c.west), max(east, c.east)
	}
	if ok && slices.ContainsFunc(british, has) {
		west, east = min(west, 0), max(east, time.Hour)
	}
	return west, east, ok
}
