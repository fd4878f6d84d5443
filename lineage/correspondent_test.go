package lineage

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// Who prints nearly nothing but what a house's own correspondent sent has it from there.
func TestSentHome(t *testing.T) {
	const own = "[byline|Ann Roe: With our correspondent in Tarnby, Ann Roe]\n\n"
	const more = " Three lamps of the quay went out, and the ferry of the morning turned back before the mole with all its passengers on board."
	for _, tt := range []struct {
		reason, a, b string
		want         bool
	}{
		{"a copy without a name", own + flood + more, flood, true},
		{"a copy with a name", own + flood + more, "[byline|Joe Poe: By Joe Poe]\n\n" + flood, false},
		{"a piece that credits an agency", own + flood + more + " It rained, the port [attribution|AFP|told: told AFP].", flood, false},
		{"an author who is nobody's correspondent", "[byline|Ann Roe: By Ann Roe]\n\n" + flood + more, flood, false},
		{"a text with as much besides", own + flood + more, flood + " Nobody had seen the like of it since the war, when the mole was half as high and the town had twice as many boats as now, old people say, and no bell.", false},
	} {
		f := newStory(t, doc{id: "a", text: tt.a}, doc{id: "b", text: tt.b})
		require.Equal(t, tt.want, len(sourceType(f, 0, 1, f.passages(0, 1))) == 1, tt.reason)
		require.Empty(t, sourceType(f, 1, 0, f.passages(1, 0)), tt.reason)
	}
}

// How houses of seven languages name their own correspondents, and what looks alike.
func TestOwnCorrespondent(t *testing.T) {
	for _, s := range []string{
		"By Our Correspondent", "From our special correspondent, Ann Roe", "Von unserem Korrespondenten Jan Roe", "Avec notre correspondante à Tarny, Anne Roc",
		"De notre envoyée spéciale à Tarny", "De nuestro corresponsal", "De nuestra enviada especial", "dal nostro inviato Anna Rossi", "Do nosso correspondente", "Van onze correspondent", "Van onze verslaggever",
	} {
		require.True(t, ownCorrespondent.MatchString(s), s)
	}
	for _, s := range []string{"By Ann Roe, correspondent", "Notre correspondance", "Par la rédaction", "Ann Roe, BBC correspondent", "Nuestra correspondencia"} {
		require.False(t, ownCorrespondent.MatchString(s), s)
	}
}
