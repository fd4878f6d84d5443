package lineage

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestVersionCues(t *testing.T) {
	reuters := "[dateline|Reuters: TARNBY (Reuters)] - " + flood
	testCues(t, []cueCase{
		{name: "numbered versions", signal: sigVersion, shows: "UPDATE 2",
			a: doc{text: "[version|update 1: UPDATE 1]-Arle floods Tarnby\n\n" + reuters},
			b: doc{text: "[version|update 2: UPDATE 2]-Arle floods Tarnby\n\n" + reuters}},
		{name: "only the later says that it is a version", signal: sigMarker,
			a: doc{text: "Arle floods Tarnby\n\n" + reuters},
			b: doc{text: "[version|update 1: UPDATE 1]-Arle floods Tarnby\n\n" + reuters}},
		{name: "how long ago a page was changed", signal: sigMarker, none: true,
			a: doc{text: "Arle floods Tarnby\n\n" + reuters},
			b: doc{text: "[version|updated: Updated] 2 hours ago\n\nArle floods Tarnby\n\n" + reuters}},
		{name: "the hour at which a page was changed", signal: sigMarker, none: true,
			a: doc{text: "Arle floods Tarnby\n\n" + reuters},
			b: doc{text: "Arle floods Tarnby\n\nPosted [date|2031-05-05: May 5, 2031]\n[version|updated: Last Updated] [date|2031-05-05: May 5, 2031] [clock|12:41: 12:41 pm]\n\n" + reuters}},
		{name: "a desk that updates, without an hour", signal: sigMarker,
			a: doc{text: "Arle floods Tarnby\n\n" + reuters},
			b: doc{text: "Arle floods Tarnby ([version|updated: updated])\n\n" + reuters}},
		{name: "versions of two houses are in no order", signal: sigVersion, none: true,
			a: doc{text: "[version|update 1: UPDATE 1]-Arle floods Tarnby\n\n" + flood, source: "Daily Oyster"},
			b: doc{text: "[version|update 2: UPDATE 2]-Arle floods Tarnby\n\n" + flood, source: "Tarnby Echo"}},
		{name: "more to come", signal: sigMarker, shows: "URGENT",
			a: doc{text: "[version|urgent: URGENT] Arle floods Tarnby\n\n" + reuters},
			b: doc{text: "Arle floods Tarnby\n\n" + reuters}},
		{name: "a repeat is no new version", signal: sigMarker, none: true,
			a: doc{text: "Arle floods Tarnby\n\n" + reuters},
			b: doc{text: "[version|repeat: RPT]-Arle floods Tarnby\n\n" + reuters}},
		{name: "a version after the corrected one", signal: sigCorrection, none: true,
			a: doc{text: "[version|update 3: UPDATE 3]-Arle floods Tarnby\n\n" + reuters},
			b: doc{text: "[version|corrected: CORRECTED]-[version|update 2: UPDATE 2]-Arle floods Tarnby\n\n" + reuters}},
		{name: "a correction that counts on", signal: sigVersion, shows: "CORRECTED",
			a: doc{text: "[version|update 1: UPDATE 1]-Arle floods Tarnby\n\n" + reuters},
			b: doc{text: "[version|corrected: CORRECTED]-UPDATE 2-Arle floods Tarnby\n\n" + reuters}},
		{name: "a client's reprint without the mark", signal: sigMarker, none: true,
			a: doc{text: "Arle floods Tarnby\n\n" + reuters, source: "Daily Oyster"},
			b: doc{text: "[version|update 1: UPDATE 1]-Arle floods Tarnby\n\n" + reuters}},
		{name: "a correction of a wrap-up, which says what was wrong", signal: sigCorrection, shows: "CORRECTED",
			a: doc{text: "[version|wrapup: WRAPUP] Arle floods Tarnby\n\n" + reuters + ". " + flood26['a'] + " " + flood26['b']},
			b: doc{text: "[version|corrected: CORRECTED] Arle floods Tarnby\n\nThe first paragraph is put right, as the river that left its bed is the Arle and not the Orle.\n\n" + reuters + ". " + flood26['a'] + " " + flood26['b'] + " The mayor thanked everybody who had carried sandbags through the night."}},
		{name: "a wrap-up of more than was corrected", signal: sigCorrection, none: true,
			a: doc{text: "[version|wrapup: WRAPUP] Arle floods Tarnby\n\n" + reuters + ". " + flood26['a'] + " " + flood26['b']},
			b: doc{text: "[version|corrected: CORRECTED] Arle floods Tarnby\n\n" + reuters + "."}},
		{name: "a correction", signal: sigCorrection, shows: "CORRECTED",
			a: doc{text: "Arle floods Tarnby\n\n" + reuters},
			b: doc{text: "[version|corrected: CORRECTED]-Arle floods Tarnby\n\n" + reuters}},
	})
}

// A wrap-up stands beside the other stories of its desk; the flash with which it all began says
// itself that it came before.
func TestWrapupOfWhatBegan(t *testing.T) {
	const story = "[dateline|Reuters: TARNBY (Reuters)] - " + flood
	wrapup := doc{id: "wrapup", text: "[version|wrapup: WRAPUP] Arle floods Tarnby\n\n" + story}
	weight := func(a string) float64 {
		return newStory(t, doc{id: "a", text: a + story}, wrapup).find(sigMarker).Weight
	}
	require.Equal(t, sigMarker.weight/2, weight("Arle floods Tarnby\n\n"))
	require.Equal(t, sigMarker.weight, weight("[version|urgent: URGENT] Arle floods Tarnby\n\n"))
}
