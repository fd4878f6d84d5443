package lineage_test

import (
	"context"
	"fmt"

	"github.com/wiretrace/wiretrace/align"
	"github.com/wiretrace/wiretrace/lineage"
	"github.com/wiretrace/wiretrace/normalize"
)

// Witnesses and the verified passages between them go in; clusters, and for
// each of them a lineage, come out.
func Example() {
	n, _ := normalize.New(&normalize.Options{Stem: true})
	al, _ := align.New(nil)
	in, _ := lineage.New(nil)
	ws := []lineage.Witness{
		{ID: "spun", Text: n.Text("A night to forget. The ferry ran aground off Port Alder before dawn, and USA coast guards took off 214 passengers, the harbour master told AFP.")},
		{ID: "wire", Text: n.Text("PORT ALDER (AFP) - The ferry ran aground off Port Alder before dawn, and US coast guards took off 214 passengers, the harbour master told AFP.")},
	}
	pairs := []lineage.Pair{{A: 0, B: 1, Passages: al.Passages(ws[0].Text, ws[1].Text)}}
	for _, c := range in.Clusters(ws, pairs) {
		l, err := in.Lineage(context.Background(), ws, pairs, c)
		if err != nil {
			panic(err)
		}
		for _, d := range l.Derivations {
			fmt.Printf("%s took %s from %s, directed %v\n", d.To, d.Relation, d.From, d.Directed)
			for _, e := range d.Evidence {
				fmt.Println("  " + e.Signal)
			}
		}
	}
	// Output:
	// spun took facts from wire, directed true
	//   attribution
	// spun took text from wire, directed true
	//   passages
	//   spun-words
	//   credit
	//   source-type
}
