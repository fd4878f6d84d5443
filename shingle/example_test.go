package shingle_test

import (
	"fmt"

	"github.com/wiretrace/wiretrace/normalize"
	"github.com/wiretrace/wiretrace/shingle"
)

func Example() {
	n, _ := normalize.New(&normalize.Options{PlainText: true})
	wire := n.Text("The ferry to Norrholm will not sail before Tuesday, the harbour office said.").Words
	copied := n.Text("NORRHOLM - The ferry to Norrholm will not sail before Tuesday, we hear.").Words

	a, b := shingle.NewSet(wire, 3), shingle.NewSet(copied, 3)
	fmt.Printf("%d and %d shingles, %d shared\n", len(a), len(b), a.Shared(b))
	fmt.Printf("resemblance %.2f, containment %.2f and %.2f\n", a.Resemblance(b), a.Containment(b), b.Containment(a))
	// Output:
	// 11 and 10 shingles, 7 shared
	// resemblance 0.50, containment 0.64 and 0.70
}

func ExampleMinHash() {
	m, err := shingle.New(&shingle.Options{Words: 3})
	if err != nil {
		panic(err)
	}
	n, _ := normalize.New(&normalize.Options{PlainText: true})
	a := m.Signature(n.Text("The ferry to Norrholm will not sail before Tuesday.").Words)
	b := m.Signature(n.Text("The ferry to Norrholm will not sail before Tuesday.").Words)
	fmt.Println(m.Scheme())
	fmt.Println(len(a), "slots, resemblance", a.Resemblance(b))
	// Output:
	// v1 words=3 sketch=fss slots=128 seed=0
	// 128 slots, resemblance 1
}
