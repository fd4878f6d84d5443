package lineage

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestReadItem(t *testing.T) {
	for s, want := range map[string]itemNumber{
		"Text.\n\n© dpa-infocom, dpa:231108-99-870412/5":                    {agency: "dpa", day: "231108-99", serial: 870412, version: 5},
		"Text.\n\n© dpa-infocom, dpa:231108-99-870412":                      {agency: "dpa", day: "231108-99", serial: 870412},
		"\nAPA0455 5 CI 0388 Mi, 19.Feb 2025\n\nText.":                      {agency: "APA", serial: 455},
		"Text.\n\n(Schluss) abc/def\n\nAPA0342 2031-11-09/15:12\n\nZur APA": {agency: "APA", day: "2031-11-09", serial: 342},
		"Text.\n\nOTS0042, 2031-11-09/09:00":                                {agency: "OTS", day: "2031-11-09", serial: 42},
		"Der Zug hielt in APA0455 nicht.":                                   {},
		"Das sagte ein Sprecher der dpa: 231108 Menschen":                   {},
		"dpa:231108-99-99999999999999999999/7":                              {},
		"APA04":                                                             {},
		"":                                                                  {},
	} {
		got := readItem(s)
		if got.agency != "" {
			require.NotEmpty(t, s[got.Start:got.End])
		}
		got.Span = want.Span
		require.Equal(t, want, got, "%q", s)
	}
}

func TestItemNumbersOrderTakes(t *testing.T) {
	const body = "The ferry struck the pier at Tarnby on Monday and eleven people were taken to hospital with broken bones"
	f := newStory(t,
		doc{id: "late", text: body + ", and the harbour is shut.\n\n© dpa-infocom, dpa:310504-99-870412/5"},
		doc{id: "early", text: body + ".\n\n© dpa-infocom, dpa:310504-99-870412/2"},
		doc{id: "day after", text: body + ", a report says.\n\n© dpa-infocom, dpa:310505-99-100001/2"},
	)
	require.Equal(t, -1, f.itemOrder(0, 1), "version 5 of an item is made from version 2")
	require.Equal(t, 1, f.itemOrder(1, 0))
	require.Zero(t, f.itemOrder(0, 2), "numbers of two days are in no order")
	require.Len(t, itemNumbers(f, 1, 0, nil), 1)
	require.Empty(t, itemNumbers(f, 0, 1, nil))
}

func FuzzReadItem(f *testing.F) {
	f.Add("dpa:231108-99-870412/5")
	f.Add("APA0455 5")
	f.Fuzz(func(t *testing.T, s string) {
		n := readItem(s)
		require.True(t, 0 <= n.Start && n.Start <= n.End && int(n.End) <= len(s))
	})
}
