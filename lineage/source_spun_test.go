package lineage

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/align"
	"github.com/wiretrace/wiretrace/normalize"
)

// What a machine has made of an outlet's name is no other outlet; what a writer names is.
func TestSourceWhoseNameAMachineChanged(t *testing.T) {
	const wire = "NORRVIK, June 3 (Reuters) - " + ferryWire + " The owner is for sale, the Maritime Times reported."
	const spun = "The ferry lost power outside the harbour of Norrvik on Sunday night, and a tempest pushed it towards the cliffs before a tug reached it, the coast guard stated. " +
		"About eighty individuals were on board, and the crew told them to remain in the hall. A medical attendant looked after two women who had fallen on the stairs. " +
		"The company refused to comment on the cause, and an engineer said that the ship had been checked in spring. The proprietor is for sale, "
	for _, tt := range []struct {
		reason, copied string
		want           []string
	}{
		{"a thesaurus knows one of the words", spun + "the Nautical Times reported.", []string{"Maritime Times"}},
		{"a writer has read another paper", ferryWire + " It is for sale, the Nautical Times reported.", []string{"Maritime Times", "Nautical Times"}},
		{"no word of it is the same", spun + "the Nautical Gazette reported.", []string{"Maritime Times", "Nautical Gazette"}},
		{"the table has that name", spun + "the Irish Times reported.", []string{"The Irish Times", "Maritime Times"}},
		{"both are named there", spun + "the Nautical Times reported. It sails at a loss, the Maritime Times reported.", []string{"Maritime Times", "Nautical Times"}},
	} {
		l := sourcesOfCopy(t, wire, tt.copied)
		var got []string
		for _, n := range l.Nodes {
			if n.Latent == Named {
				got = append(got, n.Name)
			}
		}
		require.ElementsMatch(t, tt.want, got, tt.reason)
	}
}

// A name of one word has nothing to be known by but its place.
func TestSourceOfOneWordThatAMachineChanged(t *testing.T) {
	const wire = "NORRVIK, June 3 (Reuters) - " + ferryWire + " The news site Pilot.lu first reported the sale of the ship to a bank in spring."
	const spun = "The ferry lost power outside the harbour of Norrvik on Sunday night, and a tempest pushed it towards the cliffs before a tug reached it, the coast guard stated. " +
		"About eighty individuals were on board, and the crew told them to remain in the hall. A medical attendant looked after two women who had fallen on the stairs. " +
		"The company refused to comment on the cause, and an engineer said that the ship had been checked in spring. "
	for _, tt := range []struct {
		reason, copied string
		want           []string
	}{
		{"across from it", spun + "The news site Helmsman.lu first reported the sale of the vessel to a bank in spring.", []string{"Pilot.lu"}},
		{"in another sentence", spun + "The sale of the vessel to a bank was known in spring. Nobody saw it, the news site Helmsman.lu first reported.", []string{"Helmsman.lu", "Pilot.lu"}},
		{"a writer's", ferryWire + " The news site Helmsman.lu first reported the sale of the ship to a bank in spring.", []string{"Helmsman.lu", "Pilot.lu"}},
	} {
		l := sourcesOfCopy(t, wire, tt.copied)
		var got []string
		for _, n := range l.Nodes {
			if n.Latent == Named {
				got = append(got, n.Name)
			}
		}
		require.ElementsMatch(t, tt.want, got, tt.reason)
	}
}

// A machine's copy that has the outlet's name as it was credits it though the words around say so no
// longer; a writer's does not, nor does a sentence without the name.
func TestCreditWhoseWordsAMachineChanged(t *testing.T) {
	const wire = "NORRVIK, June 3 (Reuters) - " + ferryWire + " An investigation published on Friday by the nonprofit news site Pilot Rock Monitor found that the owner had not paid for the ferry's last two repairs in spring."
	const spun = "The ferry lost power outside the harbour of Norrvik on Sunday night, and a tempest pushed it towards the cliffs before a tug reached it, the coast guard stated. " +
		"About eighty individuals were on board, and the crew told them to remain in the hall. A medical attendant looked after two women who had fallen on the stairs. " +
		"The company refused to comment on the cause, and an engineer said that the ship had been checked in spring. "
	for _, tt := range []struct {
		reason, copied string
		want           []string
	}{
		{"the name is left", spun + "An inquiry printed on Friday by the nonprofit information website Pilot Rock Monitor discovered that the owner had not paid for the ferry's last two repairs in spring.", []string{"copy", "wire"}},
		{"the name is gone", spun + "An inquiry printed on Friday by the nonprofit information website discovered that the owner had not paid for the ferry's last two repairs in spring.", []string{"wire"}},
		{"it stands elsewhere", spun + "An inquiry on Friday discovered that the owner had not paid for the ferry's last two repairs in spring. The Pilot Rock Monitor is a lighthouse.", []string{"wire"}},
	} {
		l := sourcesOfCopy(t, wire, tt.copied)
		var got []string
		for _, d := range l.Derivations {
			if d.From == "latent:pilot-rock-monitor" {
				got = append(got, d.To)
			}
		}
		require.ElementsMatch(t, tt.want, got, tt.reason)
	}
}

// sourcesOfCopy is a lineage of a wire story in English and its copy, with the sources that are not there.
func sourcesOfCopy(t *testing.T, wire, copied string) *Lineage {
	t.Helper()
	n, err := normalize.New(&normalize.Options{Language: "en"})
	require.NoError(t, err)
	al, err := align.New(nil)
	require.NoError(t, err)
	ws := []Witness{{ID: "wire", Text: n.Text(wire)}, {ID: "copy", Text: n.Text(copied)}}
	f := newFamily(ws, []Pair{{A: 0, B: 1, Passages: al.Passages(ws[0].Text, ws[1].Text)}}, Cluster{Witnesses: []int{0, 1}, Pairs: []int{0}})
	l := &Lineage{Nodes: []Node{{ID: "wire", Document: "wire", Rank: 1}, {ID: "copy", Document: "copy", Rank: 1}}}
	f.sources(l)
	return l
}
