package lineage

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// Whose page a text is, of which another tells a sentence as what that house reported.
func TestReadReportedHere(t *testing.T) {
	const (
		own    = "The port fears that the pier will still be shut when the herring boats come in on Friday with their crews."
		told   = ` "We shall see," she [attribution|Puerto Libre|told: told Puerto Libre].`
		credit = "The port fears that the pier will still be shut when the herring boats come in on Friday, [attribution|Puerto Libre|according: according to Puerto Libre]."
	)
	page := doc{text: flood + ". " + own + told}
	report := func(text string) doc { return doc{text: "Nobody in Varn sold a fish on Monday. " + text} }
	for _, tt := range []struct {
		name string
		docs []doc // the first is asked
		want bool
	}{
		{"what another credits to the house it says itself", []doc{page, report(credit)}, true},
		{"another credits it with something else", []doc{page, report("Nobody paid for the lamps of the inn and the rope of the ferry, [attribution|Puerto Libre|according: according to Puerto Libre].")}, false},
		{"another was told it there", []doc{page, report(own + ` "Never," he [attribution|Puerto Libre|told: told Puerto Libre].`)}, false},
		{"it tells of the house's report besides", []doc{{text: page.text + " Boats are few, [attribution|Puerto Libre|reported: Puerto Libre reported]."}, report(credit)}, false},
		{"the house had it first", []doc{{text: page.text + " [scoop|Puerto Libre|revealed: Puerto Libre first revealed] it."}, report(credit)}, false},
		{"it says from whom it has the sentence", []doc{{text: flood + ". According to the [attribution|Tarnby Echo|according: Tarnby Echo], t" + own[1:] + told}, report(credit)}, false},
		{"it says in another clause from whom it has something", []doc{{text: flood + ". The lamps are dear, as the [attribution|Tarnby Echo|according: Tarnby Echo wrote], and t" + own[1:] + told}, report(credit)}, true},
		{"what they share was said by somebody", []doc{{text: flood + `. "` + own + `"` + told}, report(`"` + own[:len(own)-1] + `," [attribution|Puerto Libre|according: according to Puerto Libre].`)}, false},
		{"two pages have the sentence and were told", []doc{page, {text: "Herring is dear in Varn. " + own + told}, report(credit)}, false},
		{"its page is later", []doc{{text: "Pier shut\n\n[date|2031-05-06: May 6 2031]\n\n" + page.text}, {text: "Fish\n\n[date|2031-05-05: May 5 2031]\n\n" + report(credit).text}}, false},
		{"its page is of the day before", []doc{{text: "Pier shut\n\n[date|2031-05-04: May 4 2031]\n\n" + page.text}, {text: "Fish\n\n[date|2031-05-05: May 5 2031]\n\n" + report(credit).text}}, true},
		{"another is by the house", []doc{page, report(credit), {source: "Puerto Libre", text: "The inn has a new lamp."}}, false},
		{"its outlet is known", []doc{{source: "Tarnby Echo", text: page.text}, report(credit)}, false},
		{"an agency is told for its clients", []doc{
			{text: flood + ". " + own + ` "We shall see," she [attribution|AFP|told: told AFP].`},
			report("The port fears that the pier will still be shut when the herring boats come in on Friday, [attribution|AFP|according: according to AFP].")}, false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			for i := range tt.docs {
				tt.docs[i].id = string(rune('a' + i))
			}
			name := "Puerto Libre"
			if tt.name == "an agency is told for its clients" {
				name = "AFP"
			}
			require.Equal(t, tt.want, newStory(t, tt.docs...).isBy(0, name))
		})
	}
}

// A German page that tells in the mood of indirect speech what another text credits to a house hands that on.
func TestReadReportedHereIndirect(t *testing.T) {
	const (
		flood  = "Die Elster ist am Sonntag über die Deiche von Vahren getreten und hat den Markt und zwei Schulen unter Wasser gesetzt"
		told   = ` Das gab sie [attribution|Vahrener Bote|told: gegenüber dem Vahrener Boten] an.`
		credit = `Es gibt für den Bau der neuen Mole am alten Hafen bis zum Frühjahr keine Zusage der Werft, [attribution|Vahrener Bote|according: schreibt der Vahrener Bote].`
		handed = `Es gebe für den Bau der neuen Mole am alten Hafen bis zum Frühjahr keine Zusage der Werft, [attribution|Vahrener Bote|according: schreibt der Vahrener Bote].`
	)
	for _, tt := range []struct {
		name, page, credit string
		want               bool
	}{
		{"the page says it itself", "Es gibt für den Bau der neuen Mole am alten Hafen bis zum Frühjahr keine Zusage der Werft.", credit, true},
		{"the page says it itself, the other hands it on", "Es gibt für den Bau der neuen Mole am alten Hafen bis zum Frühjahr keine Zusage der Werft.", handed, true},
		{"both hand it on", "Es gebe für den Bau der neuen Mole am alten Hafen bis zum Frühjahr keine Zusage der Werft.", handed, false},
		{"the mood stands elsewhere", "Der Fisch sei teuer. Es gibt für den Bau der neuen Mole am alten Hafen bis zum Frühjahr keine Zusage der Werft.", credit, true},
	} {
		t.Run(tt.name, func(t *testing.T) {
			f := newStory(t, doc{id: "a", language: "de", text: flood + ". " + tt.page + told}, doc{id: "b", language: "de", text: "In Vahren hat am Montag niemand einen Fisch verkauft, und die Schulen bleiben zu. " + tt.credit})
			require.Equal(t, tt.want, f.isBy(0, "Vahrener Bote"))
		})
	}
}
