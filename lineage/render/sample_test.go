package render_test

import (
	"strings"
	"time"

	"github.com/wiretrace/wiretrace/lineage"
)

// The documents of a story that never took place: a wire copy that credits a
// paper nobody has, a daily that rewrote it, a weekly that took a sentence from
// the daily or gave it one, a Japanese paper, and a recipe that has nothing to
// do with it.
var bodies = map[string]string{
	"norda": `VELLMARK, May 3 (Norda) - The harbour of Vellmark stays shut until the dredgers have done their work, the port authority said in a statement on Tuesday, after the Vellmark Courier first reported the closure.

No ferry will sail before the end of the month.`,
	"daily": `Harbour shut "for weeks"

The harbour of Vellmark stays closed until the dredgers have finished their work, the port authority told Norda on Tuesday. No ferry will sail before the end of the month.

Shopkeepers fear for the season, and none more than those of the fish market.`,
	"weekly": `Shopkeepers fear for the season, and none more than those of the fish market.

The town council meets on Thursday.`,
	"minato": `ヴェルマルク港は浚渫が終わるまで閉鎖されたままだと港湾当局が火曜日に発表した。フェリーは月末まで運航しない。`,
	"recipe": `Boil the beans for an hour, then add the thyme.`,
}

// span finds quote in a document.
func span(id, quote string) lineage.Span {
	at := strings.Index(bodies[id], quote)
	if at < 0 {
		panic("no such words in " + id + ": " + quote)
	}
	return lineage.Span{Start: at, End: at + len(quote)}
}

// cue is evidence that a quotation shows.
func cue(signal string, weight float64, note, id, quote string) lineage.Evidence {
	s := span(id, quote)
	return lineage.Evidence{Signal: signal, Aspect: lineage.OnDirection, Weight: weight, Note: note, Document: id, Start: s.Start, End: s.End}
}

func passage(a, quoteA, b, quoteB, kind string, words int, edits ...lineage.Edit) lineage.Passage {
	p := lineage.Passage{A: span(a, quoteA), B: span(b, quoteB), Kind: kind, Similarity: 1, Words: words, Edits: edits}
	if kind != "verbatim" {
		p.Similarity = .85
	}
	return p
}

// sample is a report on bodies such as the library makes.
func sample() *lineage.Report {
	at := func(s string) time.Time {
		t, err := time.Parse("2006-01-02 15:04", s)
		if err != nil {
			panic(err)
		}
		return t
	}
	courier := "latent:the-vellmark-courier"
	return &lineage.Report{
		Version: 1,
		Options: map[string]int{"shingle": 5},
		Documents: []lineage.Document{
			{ID: "norda", Source: "Norda", Language: "en", Words: 47, Marks: []lineage.Mark{
				{Kind: "dateline", Value: "Norda", Start: 0, End: 23},
				{Kind: "scoop", Value: "The Vellmark Courier", Start: span("norda", "the Vellmark Courier first").Start, End: span("norda", "first reported").End}},
				Written: &lineage.Written{Earliest: at("2022-05-03 00:00"), Latest: at("2022-05-03 23:59"), From: []string{"dateline"}}},
			{ID: "daily", Title: `Harbour shut "for weeks"`, Source: "The Daily Buoy", URL: "https://buoy.example/harbour", Language: "en", Published: "2022-05-04T08:30:00+02:00", Words: 46, Marks: []lineage.Mark{}, Reused: .67,
				Written: &lineage.Written{Earliest: at("2022-05-04 06:30"), Latest: at("2022-05-04 06:30"), From: []string{"published"}}},
			{ID: "weekly", Language: "en", Words: 20, Marks: []lineage.Mark{}},
			{ID: "minato", Title: "ヴェルマルク港、浚渫終了まで閉鎖 フェリーは月末まで運航せず", Source: "港新聞", Language: "ja", Words: 24, Marks: []lineage.Mark{}, Reused: .5},
			{ID: "recipe", Language: "en", Words: 9, Marks: []lineage.Mark{}},
		},
		Matches: []lineage.Match{
			{A: "norda", B: "daily", Resemblance: .31, Containment: lineage.Containment{AInB: .45, BInA: .48}, Passages: []lineage.Passage{
				passage("norda", "The harbour of Vellmark stays shut until the dredgers have done their work", "daily", "The harbour of Vellmark stays closed until the dredgers have finished their work", "edited", 11,
					lineage.Edit{A: span("norda", "shut"), B: span("daily", "closed")}, lineage.Edit{A: span("norda", "done"), B: span("daily", "finished")}),
				passage("norda", "No ferry will sail before the end of the month", "daily", "No ferry will sail before the end of the month", "verbatim", 10),
			}},
			{A: "daily", B: "weekly", Resemblance: .2, Containment: lineage.Containment{AInB: .26, BInA: .7}, Passages: []lineage.Passage{
				passage("daily", "Shopkeepers fear for the season, and none more than those of the fish market", "weekly", "Shopkeepers fear for the season, and none more than those of the fish market", "verbatim", 14),
			}},
		},
		Lineages: []lineage.Lineage{{
			ID:        "1",
			Documents: []string{"norda", "daily", "weekly", "minato"},
			Nodes: []lineage.Node{
				{ID: courier, Latent: lineage.Named, Name: "The Vellmark Courier", Rank: 1},
				{ID: "norda", Document: "norda", Rank: 2},
				{ID: "daily", Document: "daily", Rank: 3},
				{ID: "weekly", Document: "weekly", Rank: 3},
				{ID: "minato", Document: "minato", Rank: 3},
			},
			Derivations: []lineage.Derivation{
				{From: courier, To: "norda", Relation: lineage.ScoopOf, Probability: .98, Directed: true, Against: []lineage.Evidence{},
					Evidence: []lineage.Evidence{cue("scoop", 3.9, "credits The Vellmark Courier with having it first", "norda", "the Vellmark Courier first reported the closure")}},
				{From: "norda", To: "daily", Relation: lineage.TextOf, Probability: .93, Directed: true, Share: .67,
					Evidence: []lineage.Evidence{
						cue("attribution", 2.3, "daily says whom it has this from", "daily", "told Norda"),
						cue("dateline", .9, "norda is an agency's own copy", "norda", "VELLMARK, May 3 (Norda) -")},
					Against:  []lineage.Evidence{cue("length", -.3, "daily has a sentence that norda lacks", "daily", "Shopkeepers fear for the season")},
					RunnerUp: &lineage.RunnerUp{From: courier, Probability: .05}},
				{From: "daily", To: "weekly", Relation: lineage.TextOf, Probability: .49, Directed: false, Share: .7,
					Evidence: []lineage.Evidence{}, Against: []lineage.Evidence{}},
				{From: "norda", To: "minato", Relation: lineage.TextOf, Probability: .81, Directed: true, Share: .5, Evidence: []lineage.Evidence{
					cue("translation", 1.4, "the same two statements in the same order", "minato", "フェリーは月末まで運航しない")}, Against: []lineage.Evidence{}},
			},
			Warnings: []string{"weekly bears no date."},
		}},
	}
}

func text(id string) string { return bodies[id] }
