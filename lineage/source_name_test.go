package lineage

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// The holder of a page's copyright is the paper, whatever the form of its publisher.
func TestPublisherOfAPage(t *testing.T) {
	const prose = "The council of Harlow voted to shut the harbour for two years, and the fishermen left the hall before the count. "
	for notice, by := range map[string]bool{
		"[copyright|LA VOZ DEL DOUVE S.A.: ©Copyright LA VOZ DEL DOUVE S.A.]": true,
		"[copyright|La Voz del Douve, S.L.U.: © La Voz del Douve, S.L.U.]":    true,
		"[copyright|La Voz del Douve: © La Voz del Douve]":                    true,
		"[copyright|La Voz del Douve Sur: © La Voz del Douve Sur]":            false,
		"[copyright|Douve AG: © Douve AG]":                                    false,
	} {
		f := newStory(t, doc{id: "a", text: prose + "\n\n" + notice}, doc{id: "b", text: prose})
		require.Equal(t, by, f.isBy(0, "La Voz del Douve"), notice)
	}
	require.Equal(t, "AG", withoutForm("AG"), "a form alone is a name")
}
