package wiretrace_test

import (
	"context"
	"fmt"

	"github.com/wiretrace/wiretrace"
)

// A stream: each document is told what it took from the earlier ones.
func ExampleDetector_Add() {
	d, err := wiretrace.New(nil)
	if err != nil {
		panic(err)
	}
	stream := []wiretrace.Document{
		{ID: "wire", Body: "PORT ALDER, March 3 (Reuters) - The night ferry ran aground on a sandbank shortly before dawn and its 214 passengers were taken off by fishing boats."},
		{ID: "farm", Body: "Farmers expect the smallest plum harvest in a generation after nine nights of frost."},
		{ID: "local", Body: "What a night! The night ferry ran aground on a sandbank shortly before dawn and its 214 passengers were taken off by fishing boats."},
	}
	for _, doc := range stream {
		matches, err := d.Add(context.Background(), doc)
		if err != nil {
			panic(err)
		}
		for _, m := range matches {
			for _, p := range m.Passages {
				fmt.Printf("%s shares with %s: %q\n", m.B, m.A, doc.Body[p.B.Start:p.B.End])
			}
		}
	}
	// Output:
	// local shares with wire: "The night ferry ran aground on a sandbank shortly before dawn and its 214 passengers were taken off by fishing boats"
}
