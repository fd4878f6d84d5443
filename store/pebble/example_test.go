package pebble_test

import (
	"context"
	"errors"
	"fmt"
	"os"
	"time"

	"github.com/wiretrace/wiretrace"
	"github.com/wiretrace/wiretrace/store/pebble"
)

// A monitor of the news is stopped and started again: what Add has acknowledged
// is there. A feed may send again what it sent before; what it has changed since
// needs an ID of its own. What is older than a week goes.
func Example_detector() {
	dir, err := os.MkdirTemp("", "monitor")
	if err != nil {
		panic(err)
	}
	defer os.RemoveAll(dir)

	run := func(docs ...wiretrace.Document) {
		store, err := pebble.Open(dir, nil)
		if err != nil {
			panic(err)
		}
		defer store.Close() // after the last Add has returned
		ctx := context.Background()
		d, err := wiretrace.Open(ctx, store, nil)
		if err != nil {
			panic(err)
		}
		fmt.Println("started with", d.Len())
		for _, doc := range docs {
			matches, err := d.Add(ctx, doc)
			switch {
			case errors.Is(err, wiretrace.ErrRefused):
				fmt.Println("refused:", err) // the fault of one document: on to the next
			case err != nil:
				panic(err) // the disk, say
			}
			for _, m := range matches {
				if m.A == m.B {
					fmt.Println(m.B, "came again")
					continue
				}
				fmt.Printf("%s has %.0f %% of %s\n", m.B, 100*m.Containment.AInB, m.A)
			}
		}
		now := time.Date(2031, 5, 20, 12, 0, 0, 0, time.UTC)
		fmt.Println("forgot", d.ForgetBefore(now.AddDate(0, 0, -7)))
	}

	wire := wiretrace.Document{ID: "wire", Published: "2031-05-20T06:10:00Z", Body: "The night ferry ran aground on a sandbank shortly before dawn and its 214 passengers were taken off by fishing boats."}
	run(wire, wiretrace.Document{ID: "old", Published: "2031-05-01", Body: "Farmers expect the smallest plum harvest in a generation after nine nights of frost."})
	corrected := wire
	corrected.Body = "CORRECTED: " + wire.Body
	run(wire, corrected, wiretrace.Document{ID: "local", Published: "2031-05-20T08:00:00Z", Body: "What a night! " + wire.Body})
	// Output:
	// started with 0
	// forgot 1
	// started with 1
	// wire came again
	// refused: wiretrace: document id "wire" is already that of document 1
	// local has 100 % of wire
	// forgot 0
}
