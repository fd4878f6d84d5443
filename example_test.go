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

// The whole way in one call: who took what from whom.
func ExampleAnalyze() {
	docs := []wiretrace.Document{
		{ID: "wire", Body: "PORT ALDER, March 3 (Reuters) - The night ferry ran aground before dawn, and fishermen took off all 214 passengers, the harbour master told Reuters."},
		{ID: "local", Body: "What a night! The night ferry ran aground before dawn, and fishermen took off all 214 passengers, the harbour master told Reuters."},
	}
	report, err := wiretrace.Analyze(context.Background(), docs, nil)
	if err != nil {
		panic(err)
	}
	for _, l := range report.Lineages {
		for _, d := range l.Derivations {
			fmt.Printf("%s took %s from %s: %.1f, directed %v\n", d.To, d.Relation, d.From, d.Probability, d.Directed)
			for _, e := range d.Evidence[:1] {
				fmt.Println(" ", e.Note)
			}
		}
	}
	// Output:
	// local took facts from wire: 0.8, directed true
	//   local attributes facts to Reuters: "told Reuters", in a sentence that it has from wire
	// local took text from wire: 0.7, directed true
	//   local credits, in the text they share, Reuters, whose copy wire is: "told Reuters"
}
