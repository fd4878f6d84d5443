package lineage

import (
	"context"
	"testing"

	"github.com/stretchr/testify/require"
)

// A site tells an agency's story again, sentence by sentence, in words of its
// own; a reporter who was there has the facts of the day and another story.
func TestRetelling(t *testing.T) {
	const wire = `NORRVIK, March 2 (AFP) - Eleven crates of saffron worth 900,000 euros were found on Tuesday in the old lighthouse of Norrvik, police said.

Harbour master Edda Quist, 54, had kept them there since January, hidden under 40 metres of fishing net, prosecutor Ilmar Rask told reporters.

The crates had vanished from the Tavarian freighter Halcyon, which ran aground off Cape Morn on 17 December with a crew of 12.

An insurance company in Saltmark had paid the owner, Brandt Lines, 640,000 euros three weeks later.

Quist has denied stealing the saffron and says that 5 other people held keys to the lighthouse.`
	const retold = `Police in Norrvik discovered 11 crates of saffron in the town's old lighthouse on Tuesday; they are valued at 900,000 euros.

According to the prosecutor Ilmar Rask they had lain since January beneath 40 metres of old fishing net, put there by the harbour master, Edda Quist, who is 54.

They had disappeared from the Halcyon, a freighter from Tavaria, after it was stranded at Cape Morn with 12 on board on 17 December.

Three weeks on, the owner Brandt Lines had received 640,000 euros from its insurance company in Saltmark.

Stealing the saffron is something Quist denies, as keys to the lighthouse were held by 5 other people.`
	const there = `The lighthouse of Norrvik smells of cinnamon and wet rope. Edda Quist used to bring the children up here on Sundays and let them ring the bell.

On Tuesday the police carried eleven crates down the stairs, and the town stood below and counted. "She taught my son to swim," said the baker, and shut his window.

The Halcyon still lies off Cape Morn with her bow in the air. At low tide you can walk around her, and on some evenings people do.`
	derived := func(other string) *Derivation {
		ws, pairs := witnesses(t, []string{wire, other})
		require.NotEmpty(t, pairs, "the two share passages")
		in, err := New(nil)
		require.NoError(t, err)
		l, err := in.Lineage(context.Background(), ws, pairs, Cluster{Witnesses: []int{0, 1}, Pairs: []int{0}})
		require.NoError(t, err)
		for _, d := range l.Derivations {
			if d.Relation == TextOf {
				return &d
			}
		}
		return nil
	}
	d := derived(retold)
	require.NotNil(t, d, "sentence by sentence the same")
	require.InDelta(t, retoldProbability, map[bool]float64{true: d.Probability, false: 2 * d.Probability}[d.Directed], .2)
	require.Nil(t, derived(there+"\n\nProsecutor Ilmar Rask told reporters that Harbour master Edda Quist had kept the saffron there since January."),
		"a reporter of her own, who heard the prosecutor too")
}
