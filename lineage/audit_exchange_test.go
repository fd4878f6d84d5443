package lineage

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/align"
	"github.com/wiretrace/wiretrace/normalize"
)

// ferryWire is a story that machines and writers remake.
const ferryWire = "The ferry lost power outside the harbour of Norrvik on Sunday evening, and a storm pushed it towards the cliffs before a tug reached it, the coast guard said. " +
	"About eighty people were on board, and the crew told them to stay in the hall. A nurse looked after two women who had fallen on the stairs. " +
	"The company declined to comment on the cause, and an engineer said that the ship had been checked in spring."

func TestExchanges(t *testing.T) {
	const wire = ferryWire
	const german = "Die Fähre ist am Sonntag vor dem Hafen von Norrvik ausgefallen, und ein Sturm trieb sie auf die Klippen zu, ehe ein Schlepper sie erreichte. " +
		"An Bord waren etwa achtzig Passagiere, die Besatzung brachte sie in den Saal. Eine Ärztin versorgte zwei Frauen, die auf der Treppe gestürzt waren. Der Betreiber wollte die Ursache nicht nennen."
	const spanish = "La naviera Alcor negocia la venta de sus dos remolcadores al puerto de Tarnby, que los quiere antes del verano, según dijo el lunes una fuente de la empresa. " +
		"La operadora de grúas declinó hacer comentarios, y los prácticos temen que el puerto pierda su base en la isla, que solo tiene una grúa."
	for _, c := range []struct {
		from, to, language string
		want               []string
		reason             string
	}{
		{wire, "The ferry lost power outside the harbor of Norrvik on Sunday night, and a tempest pushed it towards the cliffs before a tug reached it, the coast guard stated. " +
			"About eighty individuals were on board, and the crew told them to remain in the hall. A medical attendant looked after two women who had fallen on the stairs. " +
			"The company refused to comment on the cause, and an engineer said that the ship had been checked in spring.", "en",
			[]string{"evening > night", "storm > tempest", "said > stated", "people > individuals", "stay > remain", "nurse > medical attendant", "declined > refused"},
			"word for word; another spelling is none"},
		{wire, "The ferry lost power outside the harbour of Norrvik on Sunday evening and a storm pushed it towards the cliffs. Nobody was hurt, its owner says. A tug reached it at eight, the coast guard said. " +
			"Some eighty people were on board, most of them from the islands, and the crew asked them to stay in the hall. A passing nurse looked after two women. " +
			"The company declined to comment, and an engineer, who did not give his name, said that the ship had been checked in April.", "en", nil, "a writer's edits"},
		{wire, "The ferry lost power outside the harbour of Nordhamn on Monday evening, and a storm pushed it towards the cliffs before a tug reached it, the coast guard said. " +
			"About ninety people were on board, and the crew told them to stay in the hall. A nurse looked after three women who had fallen on the stairs. " +
			"The company declined to comment on the cause, and an engineer said that the ship had been checked in spring.", "en", nil, "other names and numbers are other facts"},
		{german, "Die Fähre sei am Sonntag vor dem Hafen von Norrvik ausgefallen, und ein Sturm habe sie auf die Klippen zu getrieben, ehe ein Schlepper sie erreicht habe. " +
			"An Bord seien etwa achtzig Passagiere gewesen, die Besatzung habe sie in den Saal gebracht. Eine Ärztin habe zwei Frauen versorgt, die auf der Treppe gestürzt seien. Der Betreiber wolle die Ursache nicht nennen.", "de", nil, "the mood of what others say"},
		{german, "Die Fähre ist am Sonntag vor dem Hafen von Norrvik ausgefallen, und ein Unwetter trieb sie auf die Felsen zu, ehe ein Schlepper sie erreichte. " +
			"An Bord waren etwa achtzig Fahrgäste, die Mannschaft brachte sie in den Saal. Eine Ärztin betreute zwei Frauen, die auf der Treppe gestürzt waren. Der Betreiber wollte den Grund nicht nennen.", "de",
			[]string{"Sturm > Unwetter", "Klippen > Felsen", "Passagiere > Fahrgäste", "Besatzung > Mannschaft", "versorgte > betreute", "die Ursache > den Grund"}, "nouns have capitals, and are no names"},
		{wire, "The ferry lost power outside the harbour of Norrvik on Sunday night, and a storm pushed it towards the cliffs before a tug reached it, the coast guard said. " +
			"Around eighty individuals were on board. A nurse looked after 2 women who had fallen on the stairs. " +
			"The company declined to comment on the cause, and an engineer mentioned that the ship had been checked in spring.", "en",
			[]string{"evening > night", "About > Around", "people > individuals", "two > 2", "said > mentioned"}, "a clause left out is no writer's; a number in figures, and what carries no meaning"},
		{spanish, "La naviera Alcor negocia la comercialización de sus dos remolcadores al puerto de Tarnby, que los quiere antes del estío, según mencionó el lunes una fuente de la compañía. " +
			"La operador de grúas declinar hacer comentarios, y los prácticos temen que el puerto pierda su base en la isla, que sólo tiene una grúa.", "es",
			[]string{"venta > comercialización", "verano > estío", "dijo > mencionó", "empresa > compañía", "operadora > operador", "declinó > declinar"},
			"forms that cannot stand there are the machine's, another accent is not"},
		{spanish, "La naviera Alcor negociaba la venta de sus dos remolcadores al puerto de Tarnby, que los quería antes del verano, según dijo el lunes una fuente de la empresa. " +
			"Las operadoras de grúas declinaron hacer comentarios, y los prácticos temen que el puerto pierda su base en la isla, que solo tenía una grúa.", "es", nil,
			"forms alone are a writer's"},
		{wire, "The ferry lost power outside the harbour of Norrvik on Sunday evening, and a storm pushed it towards the cliffs before a tug reached it, the coast guard said. " +
			"About 80 people were on board, and the crew told them to stay in the hall. A nurse looked after 2 women who had fallen on the stairs. " +
			"The company declined to comment on the cause, and an engineer stated that the ship had been checked in spring.", "en", nil, "a house that writes numbers in figures"},
		{wire, wire + " It sails 7 times.", "en", nil, "a number that is new at the end"},
		{wire, "A ship lost power outside the harbour of Norrvik on Sunday night, and a tempest pushed it towards the cliffs before a tug reached it, the coast guard stated. " +
			"Around eighty individuals had been on the board, and the staff advised them to remain in the corridor. A medical attendant looked after two women who had fallen on the stairs.\n\nSee also: Ten harbours for the autumn\n\n" +
			"The firm refused to remark on the cause, as an engineer said that the ship had been checked in spring.", "en",
			[]string{"The ferry > A ship", "evening > night", "storm > tempest", "said > stated", "About > Around", "people were > individuals had been", "crew told > staff advised", "stay > remain", "hall > corridor",
				"nurse > medical attendant", "company declined > firm refused", "comment > remark", "and > as"},
			"where a sentence begins, around what was put in, and in a sentence of which little is left"},
		{wire, "The ferry lost power outside the harbour of Norrvik on Sunday night, and a tempest pushed it towards the cliffs before a tug reached it, the coast guard stated. " +
			"About eighty individuals were on board, and the crew told them to stay in the hall. A nurse cared for two women who had fallen on the stairs. " +
			"The firm declined to comment on the reason, while a technician said that the ship had been checked in spring.", "en",
			[]string{"evening > night", "storm > tempest", "said > stated", "people > individuals", "looked after > cared for", "company > firm", "cause > reason", "and an engineer > while a technician"},
			"commas that both sides have part what stands for what"},
		{german, "Die Fähre ist am Sonntag vor dem Hafen von Norrvik ausgefallen, und ein Unwetter trieb sie auf die Felsen zu, ehe ein Schlepper sie erreichte. " +
			"An Bord waren etwa achtzig Fahrgäste, die Mannschaft brachten sie in den Saal. Eine Ärztin betreute zwei Frauen, die auf der Treppe gestürzt waren. Der Betreiber wollte die Ursachen nicht nennen.", "de",
			[]string{"Sturm > Unwetter", "Klippen > Felsen", "Passagiere > Fahrgäste", "Besatzung brachte > Mannschaft brachten", "versorgte > betreute", "Ursache > Ursachen"}, "German forms beside German nouns"},
		{wire, "A ferry had to be towed away from the cliffs outside the harbour of Norrvik on Sunday evening. It had lost power, and a storm pushed it, before a tug came, the coast guard said. " +
			"The crew told the people on board, who were about eighty, to wait in the hall, and a passing nurse saw to two women. They had fallen on the stairs. The company gave no comment. The ship was checked in spring.", "en", nil,
			"who writes the sentences anew begins and ends them elsewhere"},
	} {
		n, err := normalize.New(&normalize.Options{Language: c.language})
		require.NoError(t, err)
		al, err := align.New(nil)
		require.NoError(t, err)
		ws := []Witness{{ID: "wire", Text: n.Text(c.from)}, {ID: "copy", Text: n.Text(c.to)}}
		pairs := []Pair{{A: 0, B: 1, Passages: al.Passages(ws[0].Text, ws[1].Text)}}
		f := newFamily(ws, pairs, Cluster{Witnesses: []int{0, 1}, Pairs: []int{0}})
		var got []string
		for _, e := range f.exchanged(0, 1) {
			got = append(got, f.ws[0].Text.Quote(e.A)+" > "+f.ws[1].Text.Quote(e.B))
		}
		require.Equal(t, c.want, got, "%s: %q", c.reason, c.to)
	}
}

// The marks of the copy show what stood there before, its audit counts them, and none
// of them is a fact that changed.
func TestExchangesAreMarksOfTheCopy(t *testing.T) {
	ws, pairs := witnesses(t, []string{
		"NORRVIK, May 6 (AP) - The ferry lost power outside the harbour of Norrvik on Sunday evening, and a storm pushed it towards the cliffs before a tug reached it. About eighty people were on board, and the crew told them to stay in the hall.",
		"The ferry lost power outside the harbour of Norrvik on Sunday night, and a tempest pushed it towards the cliffs before a tug reached it. About eighty individuals were on board, and the crew told them to remain in the hall.\n\nMay 7",
	})
	ws[0].Source, ws[1].Source = "Norrvik Courier", "Clickportal"
	ws[0].Published, ws[1].Published = on(0), on(1)
	l := infer(t, ws, pairs)
	require.Empty(t, l.Mentions[0])
	var was []string
	for _, m := range l.Mentions[1] {
		require.Equal(t, "spin", m.Kind)
		was = append(was, m.Value+" > "+ws[1].Text.Source[m.Start:m.End])
	}
	require.Equal(t, []string{"evening > night", "storm > tempest", "people > individuals", "stay > remain"}, was)
	require.Zero(t, l.Audit.Documents[0].Spin)
	require.Greater(t, l.Audit.Documents[1].Spin, 50.)
	require.Empty(t, l.Audit.Drift)
}

// A text in which a machine has put words for others is a copy, as surely as one that has
// them unchanged; who only leaves words out may be another client.
func TestExchangesTellACopy(t *testing.T) {
	const wire = "The ferry lost power outside the harbour of Norrvik on Sunday evening, and a storm pushed it towards the cliffs before a tug reached it. " +
		"About eighty people were on board, and the crew told them to stay in the hall until the rain was over."
	linked := func(text string) float64 {
		u := newStory(t, doc{id: "wire", source: "Norrvik Courier", text: wire}, doc{id: "copy", source: "Clickportal", text: text}).reuse()
		l, ok := u.link(0, 1)
		require.True(t, ok)
		return l.p
	}
	cut := linked("The ferry lost power outside the harbour of Norrvik on Sunday, and a pushed it towards the cliffs before a tug reached it. " +
		"About eighty were on board, and the crew told them to in the hall until the rain was over.")
	exchanged := linked("The ferry lost power outside the harbour of Norrvik on Sunday night, and a tempest pushed it towards the cliffs before a tug reached it. " +
		"About eighty individuals were on board, and the crew told them to remain in the hall until the rain was over.")
	require.Greater(t, exchanged, cut)
}
