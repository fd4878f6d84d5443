package split_test

import (
	"fmt"

	"github.com/wiretrace/wiretrace/normalize"
	"github.com/wiretrace/wiretrace/shingle"
	"github.com/wiretrace/wiretrace/shingle/join/split"
)

// Two batches that never meet find what they have in common.
func Example() {
	nz, err := normalize.New(&normalize.Options{PlainText: true})
	if err != nil {
		fmt.Println(err)
		return
	}
	set := func(text string) shingle.Set { return shingle.NewSet(nz.AppendWords(nil, text), 3) }
	batches := []split.Batch{
		{{Number: 1, ID: "morning", Set: set("The harbour will stay closed until Friday, the port authority said.")}},
		{{Number: 2, ID: "weather", Set: set("Rain is expected on the coast at the weekend.")},
			{Number: 3, ID: "evening", Set: set("The harbour will stay closed until Friday, the port authority said on Monday.")}},
	}
	pairs, _, err := split.Join(batches, split.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, p := range pairs {
		fmt.Printf("%s and %s: %.2f\n", p.A.ID, p.B.ID, p.Resemblance)
	}
	// Output: morning and evening: 0.82
}
