package normalize

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// What a picture shows ends in its credit without a full stop between. An agency there has the
// picture and not the text.
func TestACaptionRunsIntoItsCredit(t *testing.T) {
	for _, c := range []struct{ language, line string }{
		{"en", "The bridge on Tuesday after the flood Photo: Jane Norling"},
		{"en", "The bridge on Tuesday after the flood Photograph: Jane Norling/Harlow Post"},
		{"en", "The bridge on Tuesday after the flood © Reuters"},
		{"en", "The bridge on Tuesday after the flood © Jane Norling/AFP"},
		{"de", "Die Brücke am Dienstag nach dem Hochwasser Foto: Jens Roth"},
		{"de", "Die Brücke am Dienstag nach dem Hochwasser Bild: Feuerwehr Harlow"},
		{"de", "Die Brücke war am Dienstag vorläufig geschlossen © dpa"},
		{"fr", "Le pont mardi après la crue Photo : Jean Duval"},
		{"fr", "Le pont mardi après la crue © AFP"},
		{"es", "El puente el martes tras la crecida © EFE"},
		{"it", "Il ponte martedì dopo la piena © Ansa"},
		{"pt", "A ponte na terça-feira após a cheia © Lusa"},
		{"nl", "De brug dinsdag na het hoogwater Foto: Jan Vos"},
	} {
		require.Equal(t, []string{c.line}, captionsOf(t, c.language, c.line), c.line)
	}
	for _, c := range []struct{ language, line string }{
		{"de", "Die Zeitung zeigt am Dienstag ihr schönstes Foto: Jana Roth"},
		{"de", "Der Trainer verlässt den Verein am Ende laut Bild: Jens Roth"},
		{"de", "Medien berichten über die Zukunft: Trainer Jens Roth geht"},
		{"en", "The family is all smiles in the new photo: Jane and Ilja"},
		{"fr", "Les élus ont choisi mardi une photo : Jean Duval"},
		{"en", "All rights reserved and protected here © Reuters"},
		{"en", "The Harlow Evening Post © Reuters"},
	} {
		require.Empty(t, captionsOf(t, c.language, c.line), c.line)
	}
}

// captionsOf are the captions of a page in whose midst the line stands; no text is anybody's by it.
func captionsOf(t *testing.T, language, line string) (got []string) {
	t.Helper()
	n := newNormalizer(t, &Options{Language: language})
	const prose = "The council of Tarnby closed the bridge after a survey found cracks in two of its piers, the mayor said, and buses go round."
	x := n.Text("The bridge\n\n" + prose + "\n\n" + line + "\n\n" + prose + "\n")
	for _, m := range x.Marks {
		if m.Kind == Furniture && m.Value == furnitureCaption {
			got = append(got, x.Source[m.Start:m.End])
		}
	}
	if len(got) > 0 {
		for _, m := range x.Marks {
			require.NotEqual(t, Copyright, m.Kind, line)
		}
	}
	return got
}
