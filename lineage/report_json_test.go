package lineage_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/lineage"
)

// What shows a claim at the first byte of a document, as a dateline does, has a start too;
// what no bytes show has neither start nor end.
func TestEvidenceJSON(t *testing.T) {
	for _, c := range []struct {
		e    lineage.Evidence
		want string
	}{
		{lineage.Evidence{Signal: "credit", Aspect: lineage.OnCredit, Weight: 2, Note: "a < b", Document: "a", End: 9},
			`{"signal":"credit","aspect":"credit","weight":2,"note":"a < b","document":"a","start":0,"end":9}`},
		{lineage.Evidence{Signal: "credit", Aspect: lineage.OnCredit, Weight: 2, Note: "n", Document: "a", Start: 3, End: 9},
			`{"signal":"credit","aspect":"credit","weight":2,"note":"n","document":"a","start":3,"end":9}`},
		{lineage.Evidence{Signal: "passages", Aspect: lineage.OnLink, Weight: 1, Note: "n"},
			`{"signal":"passages","aspect":"link","weight":1,"note":"n"}`},
	} {
		got, err := c.e.MarshalJSON()
		require.NoError(t, err)
		require.JSONEq(t, c.want, string(got))
		var back lineage.Evidence
		require.NoError(t, json.Unmarshal(got, &back))
		require.Equal(t, c.e, back)
	}
}
