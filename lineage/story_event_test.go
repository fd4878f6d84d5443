package lineage

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// Two who were told the same at one event copy each other's words, and never the
// changes that only somebody makes who has the other's text before him.
func TestMutated(t *testing.T) {
	mutation := cue{Evidence{Weight: sigSpin.weight}, sigSpin.school, true}
	weak, other, silent := mutation, mutation, mutation
	weak.strong, other.school, silent.Weight = false, attributionSchool, 0
	for _, tt := range []struct {
		reason string
		cs     []cue
		want   bool
	}{
		{"there is no cue", nil, false},
		{"one was made from the other", []cue{other, mutation}, true},
		{"whichever of the two", []cue{{Evidence{Weight: -mutation.Weight}, mutationSchool, true}}, true},
		{"a change that two may make by chance", []cue{weak}, false},
		{"a sign of another kind", []cue{other}, false},
		{"a change that tells nothing here", []cue{silent}, false},
	} {
		require.Equal(t, tt.want, mutated(tt.cs), tt.reason)
	}
}

// What an office says is in the texts of all whom it told, and not the sentence that
// one of them made of it.
func TestSentenceThatSaysWhoToldIt(t *testing.T) {
	s := sentences(rand.New(rand.NewPCG(7, 12)), 40)
	report := func(id string, from int, said string) doc {
		return doc{id: id, text: strings.Join(s[from:from+6], " ") + "\n\n" + said + "\n\n" + strings.Join(s[from+6:from+8], " ")}
	}
	const charge = "bringing a barge of slate into the inner harbour at night without a lamp and leaving it across the channel of the ferry"
	const quoted = `"The canal pays for itself in every year in which the harbour does not freeze"`
	for _, tt := range []struct {
		reason string
		a, b   string
		linked bool
	}{
		{"the whole sentence", "The office of the harbour master said that eleven boats of another kind lay at the quay and that nobody knew of any fault.",
			"In Tarnby, the office of the harbour master said that eleven boats of another kind lay at the quay and that nobody knew of any fault.", true},
		{"the whole sentence, with a word slipped in", "The office of the harbour master said that eleven boats of another kind lay the quay and that nobody knew of any fault, as in winter.",
			"The office of the harbour master said that eleven boats of another kind lay at the quay and that nobody knew of any fault, as in winter.", true},
		{"its ends, with another middle", "The office of the harbour master said that on the morning after the storm there was nobody who knew of any fault at the quay.",
			"The office of the harbour master said that eleven boats lay where nobody had seen them and nobody who knew of any fault at the quay.", false},
		{"its words in sentences of their own", "Ines Calder, 61, must pay two thousand crowns for " + charge + ", the office of the harbour master announced on the steps of its hall.",
			"The most that a retired roofer from the upper town has ever been asked to pay, Calder heard, is what she got for " + charge + ", according to a statement.", false},
		{"a preposition is no verb of saying", "Der Hafenmeister rechnet mit Booten, die im Winter bis zu zwei Kronen mehr am Kai kosten könnten.",
			"Der Hafenmeister rechnet mit Booten, die im Winter bis zu zwei Kronen mehr am Kai kosten könnten.", true},
		{"a quotation, and who says it in the same words", quoted + ", said Edda Rask, who counts the boats for the lock keepers of Varn and Torp.",
			quoted + ", said Edda Rask, who counts the boats for the lock keepers of Varn and Torp.", true},
		{"a quotation, and the words of every report", quoted + ", the company said in a statement.", quoted + ", the company said in a statement.", false},
	} {
		u := newStory(t, report("a", 0, tt.a), report("b", 20, tt.b)).reuse()
		require.Equal(t, tt.linked, u.oneEvent(0, 1) >= evenOdds, "%s: %.2f", tt.reason, u.oneEvent(0, 1))
	}
}

// Eighteen words in a row in one's own voice, a twelfth of a short page, are a copy's; thirteen
// two reporters may have by chance.
func TestRowOfAShortPage(t *testing.T) {
	s := sentences(rand.New(rand.NewPCG(7, 18)), 60)
	const row = "the old dredger had been used to bring the silt of the upper lock to a field behind the school"
	words := strings.Fields(row)
	for _, tt := range []struct {
		words  int
		linked bool
	}{{18, true}, {13, false}} {
		part := strings.Join(words[:tt.words], " ")
		page := func(id string, from int, before, after string) doc {
			return doc{id: id, text: strings.Join(s[from:from+10], " ") + "\n\n" + before + part + after + "\n\n" + strings.Join(s[from+10:from+20], " ")}
		}
		u := newStory(t, page("a", 0, "For eleven years, as the ledger of the lower town shows, ", " and along both of its banks in winter."),
			page("b", 30, "Nobody on the quay remembers when it began, but ", ", which the council has now sold.")).reuse()
		require.Equal(t, tt.linked, u.oneEvent(0, 1) >= evenOdds, "%d words: %.2f of %d", tt.words, u.oneEvent(0, 1), len(u.f.ws[0].Text.Words))
	}
}

// Behind a colon a sentence is one, whatever each puts before it; a list is none, nor what was said.
func TestSentenceBehindAColon(t *testing.T) {
	s := sentences(rand.New(rand.NewPCG(7, 21)), 60)
	const row = "The men had dared the leap into the sea with their short boards"
	for _, tt := range []struct {
		reason        string
		before, after string // of the one text
		also          string // and before it in the other
		row           string
		linked        bool
	}{
		{"a sentence", "It had begun on a late afternoon: ", ".", "All that happened in the month of May: ", row, true},
		{"half a sentence", "It had begun on a late afternoon as ", ".", "All that happened in the month of May when ", row, false},
		{"another sentence behind the colon", "It had begun on a late afternoon: ", " and nobody on the whole quay ever saw one of the three of them again.", "All that happened in the month of May: ", row, false},
		{"what was said", "The police announced in the afternoon: ", ".", "The mayor said in the month of May: ", row, false},
	} {
		page := func(id string, from int, before, after string) doc {
			return doc{id: id, text: strings.Join(s[from:from+6], " ") + "\n\n" + before + tt.row + after + "\n\n" + strings.Join(s[from+6:from+12], " ")}
		}
		u := newStory(t, page("a", 0, tt.before, tt.after), page("b", 30, tt.also, ".")).reuse()
		require.Equal(t, tt.linked, u.oneEvent(0, 1) >= evenOdds, "%s: %.2f of %d", tt.reason, u.oneEvent(0, 1), len(u.f.ws[0].Text.Words))
	}
}

// Who rewrites word by word keeps the order of what is told, and hardly a row of words.
func TestTextsInOneOrder(t *testing.T) {
	const report = `A ferry of the Varn line lost its bow door on Tuesday as it came into Tarnby harbour. The company says a door cannot ` +
		`open by itself "unless somebody in the crew pulls the lever". The ship had come from Kelsing when the door gave way. But a ` +
		`spokeswoman said nobody could have seen it shake, since "the lower deck is locked at sea". The harbour office looked at the ship with two ` +
		`engineers and "found nothing amiss".`
	for _, tt := range []struct {
		reason string
		text   string
		linked bool
	}{
		{"other words in the same order", `A vessel of the Varn line shed its bow gate on Tuesday when it entered Tarnby port. The firm claims a gate can not ` +
			`open by accident "unless somebody in the crew pulls the lever". The boat had sailed from Kelsing when the gate gave out. Yet a ` +
			`speaker said no one could have felt it move, since "the lower deck is locked at sea". The harbour board checked the boat with two ` +
			`officers and "found nothing amiss".`, true},
		{"the same facts and quotations as somebody else tells them", `"Unless somebody in the crew pulls the lever" no bow door opens, Varn's manager ` +
			`told us on the quay, where forty passengers from Kelsing were still waiting for their cars at noon. What they had heard was a bang. ` +
			`By evening the two engineers of the harbour office had "found nothing amiss", and the line let its other ship sail. That "the lower deck ` +
			`is locked at sea" comforts nobody here.`, false},
	} {
		u := newStory(t, doc{id: "a", text: report, source: "Tarnby Echo"}, doc{id: "b", text: tt.text, source: "Varn Gazette"}).reuse()
		require.Equal(t, tt.linked, u.oneEvent(0, 1) >= evenOdds, "%s: %.2f", tt.reason, u.oneEvent(0, 1))
	}
}

// Who has the same sentence from one agency, which neither is by, is no rival of the other at the
// event: but what each has from that agency may be something else, and the agency may be there.
func TestClientsOfOneAgencyAreNoRivals(t *testing.T) {
	s := sentences(rand.New(rand.NewPCG(8, 18)), 30)
	shared := "Inspectors have searched three yards of the builder in Tarnby, dockers [attribution|AFP|told: told AFP]."
	paper := "Inspectors have searched three yards of the builder in Tarnby, the dockers' union wrote."
	text := func(parts ...string) string { return strings.Join(parts, " ") }
	for _, tt := range []struct {
		reason, a, b string
		agency       string
		clients      bool
	}{
		{"a sentence of both", text(s[0], shared, s[1]), text(s[2], paper, s[3], "The office had no comment when [attribution|AFP|reached: reached by AFP]."), "", true},
		{"other sentences", text(s[0], paper, s[1], s[4], "Nobody was hurt, [attribution|AFP|according: according to AFP]."), text(s[2], paper, s[3], "The office had no comment when [attribution|AFP|reached: reached by AFP]."), "", false},
		{"one of them", text(s[0], shared, s[1]), text(s[2], paper, s[3]), "", false},
		{"two agencies", text(s[0], shared, s[1]), text(s[2], paper, s[3], "The office had no comment when [attribution|Reuters|reached: reached by Reuters]."), "", false},
		{"the agency is there", text(s[0], shared, s[1]), text(s[2], paper, s[3], "The office had no comment when [attribution|AFP|reached: reached by AFP]."), "[dateline|AFP: TARNBY (AFP) —] " + text(shared, s[5], s[6]), false},
	} {
		docs := []doc{{id: "a", source: "Harbour Mail", text: tt.a}, {id: "b", source: "Vestrand Post", text: tt.b}}
		if tt.agency != "" {
			docs = append(docs, doc{id: "c", text: tt.agency})
		}
		require.Equal(t, tt.clients, newStory(t, docs...).reuse().ofOneAgency(0, 1), tt.reason)
	}
}
