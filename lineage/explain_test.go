package lineage_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/lineage"
)

func chain() *lineage.Lineage {
	text := func(from, to string) lineage.Derivation {
		return lineage.Derivation{From: from, To: to, Relation: lineage.TextOf, Probability: .9, Directed: true}
	}
	return &lineage.Lineage{
		Nodes:       []lineage.Node{{ID: "agency", Rank: 1}, {ID: "courier", Rank: 2}, {ID: "gazette", Rank: 2}, {ID: "blog", Rank: 3}},
		Derivations: []lineage.Derivation{text("agency", "courier"), text("agency", "gazette"), text("courier", "blog")},
	}
}

func ExampleLineage_Explain() {
	l := chain()
	for _, d := range l.Explain("agency", "blog").Path {
		fmt.Println(d.From, "->", d.To)
	}
	fmt.Println("both from", l.Explain("courier", "gazette").Common)
	// Output:
	// agency -> courier
	// courier -> blog
	// both from [agency]
}

func TestExplain(t *testing.T) {
	l := chain()
	require.Len(t, l.Explain("agency", "courier").Direct, 1)
	require.Len(t, l.Explain("courier", "agency").Direct, 1, "a derivation the other way explains too")
	require.Nil(t, l.Explain("agency", "courier").Path, "a direct derivation needs no path")
	require.Nil(t, l.Explain("blog", "agency").Path, "nothing flows back")
	require.Equal(t, lineage.Explanation{From: "nowhere", To: "blog"}, l.Explain("nowhere", "blog"))
}
