package lineage

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// A price and its move give the close of the day before: two texts with one such close were
// written of one session, and the day of the one is that of the other.
func TestSession(t *testing.T) {
	const (
		noon   = "Harlow shares in New York were [clock|midday|+4.1%: up $1.87 or 4.1 per cent at $47.44 in late-morning trading]."
		hour   = "Harlow shares [clock|12:20|+4.6%: were up 4.6% to $47.67 at 12:20 p.m.] in New York."
		closed = "Harlow shares [clock|close|+5.1%: closed 5.1 per cent higher], at $47.88, in New York on [date|thursday: Thursday]."
		moving = "Harlow is [clock|price|+4.6%: up 4.6% to $47.67] after the news."
	)
	dated := "Sale\n\n[date|2031-06-05: June 5 2031]\n\n" // a Thursday
	for _, tt := range []struct {
		reason, a, b string
		order        int    // of a and b; 1 if a is the earlier
		day          string // on which a was written, by that of b
	}{
		{"a part of the day and the close", noon, dated + closed, 1, "2031-06-05"},
		{"an hour and the close", hour, dated + closed, 1, "2031-06-05"},
		{"a price that moves and the close", moving, dated + closed, 1, "2031-06-05"},
		{"an hour and a part of the day are in no order", hour, dated + noon, 0, "2031-06-05"},
		{"one figure", "Harlow shares in New York [clock|close|+5.1%: finished up 5.1 per cent], at $47.88.", dated + closed, 0, "2031-06-05"},
		{"both figures, and the later alone", noon + " " + closed, dated + "Harlow shares [clock|close|+5.1%: ended 5.1 per cent higher] at $47.88 in New York on [date|thursday: Thursday].", 0, "2031-06-05"},
		{"another session", "Harlow shares [clock|midday|+1.2%: were up 1.2% to $48.45 at midday] in New York.", dated + closed, 0, ""},
		{"another share", "Orlac shares [clock|midday|+4.1%: were up 4.1% to $12.70 at midday] in New York.", dated + closed, 0, ""},
		{"a move in whole percents", "Harlow shares [clock|midday|+4%: were up 4% to $47.40 at midday] in New York.", dated + closed, 0, ""},
		{"a sum that is no price", "Harlow was [clock|midday|+4.1%: up 4.1% to $47.44 million at midday] in New York.", dated + closed, 0, ""},
		{"other days by name", noon[:len(noon)-1] + " on [date|wednesday: Wednesday].", dated + closed, 0, ""},
	} {
		f := newStory(t, doc{id: "a", text: tt.a}, doc{id: "b", text: tt.b})
		require.Equal(t, tt.order, f.sessionOrder(0, 1), tt.reason)
		require.Equal(t, -tt.order, f.sessionOrder(1, 0), "%s, the other way round", tt.reason)
		if tt.order != 0 {
			require.NotEmpty(t, marketClock(f, 0, 1, nil), tt.reason)
		}
		require.Empty(t, marketClock(f, 1, 0, nil), "%s, no cue the other way round", tt.reason)
		w, day := f.written(0), ""
		if w != nil {
			day = w.Earliest.Format(time.DateOnly)
		}
		require.Equal(t, tt.day, day, tt.reason)
	}
}

// Who copies a price with its sentence may have done so the day after.
func TestSessionCopied(t *testing.T) {
	const said = "Harlow shares were [clock|midday|+4.1%: up $1.87 or 4.1 per cent at $47.44 in late-morning trading] in New York, as the board met the farmers for the third time."
	f := newStory(t, doc{id: "a", text: said}, doc{id: "b", text: said + " The talks go on in the town hall."},
		doc{id: "c", text: "Sale\n\n[date|2031-06-05: June 5 2031]\n\nHarlow shares [clock|close|+5.1%: closed 5.1 per cent higher], at $47.88, in New York."})
	require.Zero(t, f.sessionOrder(1, 2))
	require.Nil(t, f.written(1))

	closed := doc{id: "c", text: "Sale\n\n[date|2031-06-05: June 5 2031]\n\nHarlow shares [clock|close|+5.1%: closed 5.1 per cent higher], at $47.88, in New York."}
	sent := doc{id: "a", text: "[dateline|AAP: HARLOW (AAP) -] " + said}
	f = newStory(t, sent, doc{id: "b", text: said + " The talks go on in the town hall."}, closed)
	require.Equal(t, 1, f.sessionOrder(0, 2), "what an agency sends is its own")
	require.Zero(t, f.sessionOrder(1, 2), "and not that of who copied it")
	f = newStory(t, sent, doc{id: "b", text: said + " The talks go on in the town hall.\n\n[credit|AAP|close: (AAP)]"}, closed)
	require.Zero(t, f.sessionOrder(0, 2), "unless the other text is that agency's as well")
}

// Of an agency's two versions a text does not credit the one with the later price.
func TestSessionOfWhatIsCredited(t *testing.T) {
	const shared = "The board of Harlow met the farmers for the third time on the green and came away without a word for those who had waited since dawn."
	credits := doc{text: "Harlow shares were [clock|midday|+4.1%: up $1.87 or 4.1 per cent at $47.44 in late-morning trading]. " + shared + " A trader [attribution|AAP|told: told AAP] that more would come."}
	sold := func(price string) doc { return doc{text: price + " " + shared + "\n\n[credit|AAP|close: (AAP)]"} }
	require.Nil(t, newStory(t, sold("Harlow shares [clock|close|+5.1%: closed 5.1 per cent higher], at $47.88."), credits).find(sigCredit))
	require.NotNil(t, newStory(t, sold("Orlac shares [clock|close|+5.1%: closed 5.1 per cent higher], at $12.88."), credits).find(sigCredit), "another share's price")
}
