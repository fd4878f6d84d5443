package lineage

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// Two takes of an agency that say at which hours things happened are in that order, and no prints of one
// story; of the hours of one morning the next take may have left one out.
func TestTakesByTheirHours(t *testing.T) {
	const (
		quote = "\"On nous a réveillés à coups de sirène et nous avons passé deux heures sur le pont avec les gilets et les enfants en pyjama\", a raconté à l'AFP une passagère, Maud Lerouge, 39 ans."
		early = "Marnay, 14 août 2032 (AFP) - Un feu s'est déclaré samedi matin dans les machines d'un ferry qui reliait Marnay à Tarnou, a annoncé le préfet. Le feu était circonscrit à 9H30.\n\n" + quote + "\n\nUn remorqueur du port de Tarnou devait prendre le navire en charge dans la journée, selon la compagnie.\n\ntac/dch/vgu"
		late  = "Tarnou, 14 août 2032 (AFP) - Les mille passagers d'un ferry dont les machines ont pris feu samedi ont été débarqués à Tarnou après onze heures d'attente.\n\n" + quote + "\n\nLe navire a été pris en remorque à 13H15 par un bateau du port.\n\nalc/dch/swi"
	)
	for _, c := range []struct {
		reason, early, late string
		series              int
		prints              bool
	}{
		{"hours apart", early, late, 1, false},
		{"the other way round", late, early, -1, false},
		{"of one morning", early, strings.Replace(late, "13H15", "10H10", 1), 0, false},
		{"of two days", early, strings.Replace(late, "14 août", "15 août", 1), 0, false},
		{"from one place, begun anew", early, strings.Replace(late, "Tarnou,", "Marnay,", 1), 1, false},
		{"from one place, with one beginning", early, strings.Replace(early, "9H30", "13H15", 1), 1, true},
		{"without those who wrote them", strings.TrimSuffix(early, "tac/dch/vgu"), strings.TrimSuffix(late, "alc/dch/swi"), 1, true},
	} {
		f := readStory(t, "fr", c.early, c.late)
		require.Equal(t, c.series, f.toldSince(0, 1), c.reason)
		f.home = newGroups(2)
		prints := f.prints(&Lineage{Derivations: []Derivation{{From: "a", To: "b", Relation: TextOf, Probability: .5}}})
		require.Equal(t, []bool{c.prints, c.prints}, prints, c.reason)
	}
}

// The initials of a desk behind the name of the agency under whose dateline they stand sign its story; elsewhere
// they thank it.
func TestDeskBehindItsAgency(t *testing.T) {
	const story = "Le fondateur de la banque Norrvik est en détention depuis le 9 mars. Deux fonds manquent, a confirmé le parquet à Keystone-ATS."
	for text, thanks := range map[string]bool{
		"Genève (ats) " + story + "\n\nats/mvr/lk":    false,
		story + "\n\nats/mvr/lk":                      true,
		"Genève (ats) " + story + "\n\n(avec ats)":    true,
		story + "\n\n(mpo/ats)":                       false,
		"Genève (ats) " + story + "\n\nats/mvr et lk": true,
	} {
		f := readStory(t, "fr", text)
		require.Equal(t, thanks, f.thanks(0, "Keystone-SDA"), text)
	}
}
