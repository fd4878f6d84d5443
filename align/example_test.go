package align_test

import (
	"fmt"

	"github.com/wiretrace/wiretrace/align"
	"github.com/wiretrace/wiretrace/normalize"
)

func Example() {
	wire := "Harbour pilots in Eastmere voted on Tuesday to end their strike. " +
		"The union said that 412 of its members had backed the new contract, which shortens night shifts by two hours."
	local := "Good news for ferry passengers! " +
		"The union said that 421 of its members had backed the new contract, which shortens night shifts by two hours. " +
		"Ferries resume on Friday."

	n, err := normalize.New(&normalize.Options{Stem: true})
	if err != nil {
		panic(err)
	}
	al, err := align.New(nil)
	if err != nil {
		panic(err)
	}
	a, b := n.Text(wire), n.Text(local)
	for _, p := range al.Passages(a, b) {
		fmt.Printf("%s, %d words, similarity %.2f\n", p.Kind, p.Words, p.Similarity)
		fmt.Println("-", a.Quote(p.A))
		fmt.Println("+", b.Quote(p.B))
		for _, e := range p.Edits {
			fmt.Printf("%s: %q became %q\n", e.Change, a.Quote(e.A), b.Quote(e.B))
		}
	}
	// Output:
	// edited, 19 words, similarity 0.95
	// - The union said that 412 of its members had backed the new contract, which shortens night shifts by two hours
	// + The union said that 421 of its members had backed the new contract, which shortens night shifts by two hours
	// number: "412" became "421"
}
