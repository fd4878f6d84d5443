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
		{"en", "The bridge stood under water on Tuesday. Photo credit: Professor Jane Norling, Harlow Museum"},
		{"de", "Die Brücke stand am Dienstag unter Wasser. Foto: Jens Roth, Museum Harlow"},
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
		{"en", "The clerk read out what the cover said. Photo: the bridge, the river and a boat"},
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

// Who took a picture stands in brackets or behind a stroke, and so does how a paper came by it.
func TestACaptionSaysWhoTookThePicture(t *testing.T) {
	for _, c := range []struct{ language, line string }{
		{"en", "Mayor Jane Roe at the quay (Ann Hale/PA)"},
		{"en", "Could the crane be lifted by Friday? (Ann Hale/PA)"},
		{"en", "The quay of Harlow. / COURTESY"},
		{"en", "The quay of Harlow on Monday. PHOTO | FILE"},
		{"es", "El muelle de Alcorta, el lunes. / ARCHIVO"},
		{"en", "The wreck in the basin on Monday night. PHOTO/ANN HALE"},
		{"en", "The wreck in the basin on Monday. Photo / Ann Hale"},
		{"en", "The wreck in the basin on Monday. Photo / Supplied, Harlow Port"},
		{"en", "The wreck lies in the basin of Harlow, photo by Ann Hale."},
		{"en", "Passengers wait at the ferry terminal on Monday. — Reuters pic"},
		{"en", "Passengers wait at the ferry terminal on Monday. — Picture by Ann Hale"},
		{"en", "In this Feb. 17, 2031, file photo, a crane stands at the quay."},
		{"en", "Illustrative: In this February 17, 2031 photo a crane is seen."},
		{"en", "This combination of photos shows the crane before and after its fall."},
		{"en", "Source: Twitter"},
	} {
		require.Equal(t, []string{c.line}, captionsOf(t, c.language, c.line), c.line)
	}
	for _, c := range []struct{ language, line string }{
		{"en", "Her sisters (Jane Roe/Ann Hale) and she were there."},
		{"en", "The yard (Roe Hale/PA Consulting) was sold to a fund in March."},
		{"en", "She asked whether the photo / video was old."},
		{"en", "In this Monday meeting, a photo of the quay was shown."},
		{"en", "In this June election the mayor lost to a man who takes photographs."},
		{"en", "The magazine, photo by photo, told the story of the quay."},
		{"en", "The port said it would open on Friday – Reuters photographer Jane Roe was there."},
		{"en", "Source: Harlow Port"},
	} {
		require.Empty(t, captionsOf(t, c.language, c.line), c.line)
	}
}

// Where one agency has the text, another one behind a picture's description has the picture; where
// nobody is described it has signed.
func TestAnotherAgencyHasThePicture(t *testing.T) {
	const top = "Crane falls into basin\n\nHARLOW (Reuters) - Two cranes fell on Monday, the port said.\n\nNobody was hurt.\n\n"
	for line, want := range map[string][]string{
		"Port head Jane Roe speaks at the quay of Harlow. – Bernama": {},
		"The cranes were thirty years old. – Bernama":                {"Bernama|Bernama|close"},
		"Port head Jane Roe speaks at the quay of Harlow. – Reuters": {"Reuters|Reuters|close"},
	} {
		require.Equal(t, want, marksOf(t, "en", top+line, Credit), line)
	}
}
