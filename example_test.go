package wiretrace_test

import (
	"context"
	"errors"
	"fmt"
	"time"

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

// A stream keeps a week, and a thousand documents at most: of these some may have
// no time, or a wrong one.
func ExampleDetector_Forget() {
	d, err := wiretrace.New(nil)
	if err != nil {
		panic(err)
	}
	for i := range 1200 {
		_, err := d.Add(context.Background(), wiretrace.Document{ID: fmt.Sprint(i), Body: fmt.Sprintf("Ship %d has left.", i)})
		switch {
		case errors.Is(err, wiretrace.ErrRefused):
			fmt.Println(err) // and on to the next
		case err != nil:
			panic(err)
		}
	}
	now := time.Date(2031, 5, 20, 12, 0, 0, 0, time.UTC)
	fmt.Println(d.ForgetBefore(now.AddDate(0, 0, -7)), "are older than a week")
	many := d.Len() - 1000
	fmt.Println(d.Forget(func(wiretrace.Document) bool { many--; return many >= 0 }), "are the first of too many")
	// Output:
	// 0 are older than a week
	// 200 are the first of too many
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
			fmt.Printf("%s took %s from %s: %.2f, directed %v\n", d.To, d.Relation, d.From, d.Probability, d.Directed)
			for _, e := range d.Evidence[:1] {
				fmt.Println(" ", e.Note)
			}
		}
	}
	// Output:
	// local took facts from wire: 0.95, directed true
	//   local attributes facts to Reuters: "told Reuters", in a sentence that it has from wire
	// local took text from wire: 0.87, directed true
	//   13 runs of 5 words stand in both and in no third text that shares as much with both
}
