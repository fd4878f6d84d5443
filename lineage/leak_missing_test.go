package lineage

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// What an outlet's recordings say two papers have in the same words from that outlet, which is not there. Not what
// the same man answers when he is asked about them, nor what was told another, nor what one alone quotes.
func TestLeakedToAnOutletThatIsNotThere(t *testing.T) {
	const (
		said, lead, queue, price = lockSaid, lockLead, lockQueue, lockPrice
		leak                     = "[scoop|Radio Lune: Radio Lune has got hold of] recordings from the lock house."
		tape                     = "The tapes that [attribution|Radio Lune: Radio Lune published] on Sunday tell of a long night."
		onTape                   = "Liv Aas can be heard saying in one of the recordings."
	)
	text := func(own, credit, says string) string { return own + " " + credit + " " + said + " " + says }
	a := doc{id: "a", source: "Tarn Gazette", text: text(lead, leak, onTape)}
	with := func(text string) doc { return doc{id: "b", source: "Ostby Courier", text: text} }
	for _, tt := range []struct {
		reason string
		docs   []doc
		want   string
	}{
		{"both tell of the recordings", []doc{a, with(text(queue, tape, "Liv Aas says there."))}, "a b"},
		{"one credits the outlet and says no more", []doc{a, with(text(queue, "[attribution|Radio Lune: Radio Lune reported] it.", "Liv Aas said."))}, "a b"},
		{"in Spanish", []doc{
			{id: "a", source: "El Faro", text: text("La barcaza chocó de madrugada con la esclusa.", "[scoop|Radio Lune: Radio Lune ha revelado] las grabaciones de la esclusa.", "dice Liv Aas en una de las grabaciones.")},
			with(text("Cuarenta barcos esperaban en el canal al mediodía.", "[attribution|Radio Lune: según Radio Lune].", "dice Liv Aas."))}, "a b"},
		{"one credits nobody", []doc{a, with(text(queue, "", "Liv Aas said."))}, ""},
		{"what she says of the recordings to everybody", []doc{
			{id: "a", source: "Tarn Gazette", text: lead + " " + leak + " " + price + " " + said + " Liv Aas said."},
			with(queue + " " + tape + " " + price + " " + said + " Liv Aas said.")}, ""},
		{"what she told another", []doc{a, with(text(queue, tape, "Liv Aas [attribution|Ostby TV|told: told Ostby TV]."))}, ""},
		{"nobody has recordings", []doc{
			{id: "a", source: "Tarn Gazette", text: text(lead, "[scoop|Radio Lune: Radio Lune has found out].", "Liv Aas said.")},
			with(text(queue, "[scoop|Radio Lune: Radio Lune has found out].", "Liv Aas said."))}, ""},
		{"the outlet is there", []doc{a, with(text(queue, tape, "Liv Aas says there.")), {id: "c", source: "Radio Lune", text: price}}, ""},
	} {
		f := newStory(t, tt.docs...)
		l := f.linked(t)
		f.fromStatements(l)
		var to []string
		for _, d := range l.Derivations {
			if d.From == "latent:radio-lune" {
				require.Equal(t, TextOf, d.Relation)
				to = append(to, d.To)
			}
		}
		require.Equal(t, tt.want, strings.Join(to, " "), tt.reason)
	}
}
