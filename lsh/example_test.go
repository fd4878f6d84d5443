package lsh_test

import (
	"fmt"

	"github.com/wiretrace/wiretrace/lsh"
	"github.com/wiretrace/wiretrace/normalize"
	"github.com/wiretrace/wiretrace/shingle"
)

func Example() {
	n, _ := normalize.New(&normalize.Options{PlainText: true})
	m, _ := shingle.New(&shingle.Options{Words: 3})
	x, err := lsh.New(&lsh.Options{Bands: 42, Rows: 3})
	if err != nil {
		panic(err)
	}
	for i, text := range []string{
		"The ferry to Norrholm will not sail before Tuesday, the harbour office said.",
		"Beet prices fell for a third week as growers waited for rain.",
		"NORRHOLM - The ferry to Norrholm will not sail before Tuesday, the office said.",
	} {
		sig := m.Signature(n.Text(text).Words)
		fmt.Println(i, "meets", x.Query(nil, sig))
		if err := x.Add(lsh.Key(i), sig); err != nil {
			panic(err)
		}
	}
	for pair := range x.Candidates() {
		fmt.Println("candidates", pair)
	}
	// Output:
	// 0 meets []
	// 1 meets []
	// 2 meets [0]
	// candidates [0 2]
}

func ExampleTune() {
	o, err := lsh.Tune(0.8, 0.99, 128)
	if err != nil {
		panic(err)
	}
	fmt.Printf("%d bands of %d rows\n", o.Bands, o.Rows)
	for _, s := range []float64{.2, .4, .6, .8, .9} {
		fmt.Printf("%.1f %.3f\n", s, o.Recall(s))
	}
	// Output:
	// 16 bands of 6 rows
	// 0.2 0.001
	// 0.4 0.064
	// 0.6 0.534
	// 0.8 0.992
	// 0.9 1.000
}
