package lineage

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// A paper that reports on everything is credited for one thing, and its page on
// another matter of the same city is no part of that.
func TestACreditIsForWhatStandsBesideIt(t *testing.T) {
	harbour := "Mayor Edda Lorne of Kelsing opened the new lock of Port Tesh on Monday with Ilse Brand of the Varn Line. Edda Lorne said the Varn Line would call twice a week. " +
		"The harbour of Kelsing had none since the war, and Ilse Brand called it a late present. "
	strike := "Edda Lorne will not run again in Kelsing, and Ilse Brand is asked by many in Port Tesh. The council meets on Thursday. "
	about := func(what string) string { return strike + what }
	page := []Witness{{Source: "Kelsing Gazette"}, {Source: "Varn Mirror"}}
	require.Len(t, clustersOf(t, page, harbour, about("The Kelsing Gazette reported on Sunday that the Varn Line had paid for the lock.")), 1)
	page = []Witness{{Source: "Kelsing Gazette"}, {Source: "Varn Mirror"}}
	require.Empty(t, clustersOf(t, page, harbour, about("Weeks went by. The teachers of Osmery walked out. The Kelsing Gazette reported on Sunday that Osmery had no money for Thessaly School. Talks failed.")))
}

// Two pages of one paper that share the names of its city are two stories.
func TestTwoPagesOfOnePaperAreNoStoryByItsName(t *testing.T) {
	a := "Mayor Edda Lorne of Kelsing opened the new lock of Port Tesh on Monday with Ilse Brand of the Varn Line. "
	b := "Teachers walked out in Kelsing, where Edda Lorne and Ilse Brand could not agree on money for a school in Port Tesh. "
	require.Empty(t, clustersOf(t, []Witness{{Source: "Kelsing Gazette"}, {Source: "Kelsing Gazette"}}, a, b))
}
