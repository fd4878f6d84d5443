package normalize

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// Outlets that no table knows, by the words that their names are made of, and
// what is written as they are and is none.
func TestUnknownOutlets(t *testing.T) {
	for _, c := range []struct {
		language, text string
		want           []string
		why            string
	}{
		{"en", "The port stays shut, Channel 13 reports. Channel 12 reported that it would open.", []string{"Channel 13 reports|Channel 13|reported", "Channel 12 reported|Channel 12|reported"}, "a channel by its number"},
		{"en", "The channel 12 metres wide was shut, and Pier 13 reported two cranes.", nil, "other channels, and other numbers"},
		{"en", "The port stays shut, Radio Harlow reported.", []string{"Radio Harlow reported|Radio Harlow|reported"}, "a radio"},
		{"en", "Channel 9 News reported a fire on the quay.", []string{"Channel 9 News reported|Channel 9 News|reported"}, "a number in the name"},
		{"en", "It rained on Monday, the Herald reported from the quay.", []string{"the Herald reported|Herald|reported"}, "one word with its article"},
		{"en", "She sent a herald, and the herald reported to her.", nil, "a person"},
		{"en", "The Planet said nothing.", nil, "one word said"},
		{"en", "A Los Angeles Times story said that the port was sold.", []string{"Los Angeles Times story|Los Angeles Times|report"}, "a story of theirs"},
		{"en", "A Los Angeles Times article on cranes misspelled her name.", nil, "a correction of theirs"},
		{"en", "She learned it via the Los Angeles Times on Monday.", []string{"via the Los Angeles Times|Los Angeles Times|report"}, "by way of a paper"},
		{"en", "The parcels came via Harlow Express and Post Road.", nil, "by way of others"},
		{"en", "She told The Australian Financial Review on Monday that she would stay.", []string{"told The Australian Financial Review|Australian Financial Review|told"}, "a longer name than that of another paper with an article"},
		{"en", "She told The Australian on Monday that she would stay.", []string{"told The Australian|The Australian|told"}, "the other paper"},
		{"en", "The port stays shut, the harbor master told KBFM on Monday.", []string{"told KBFM|KBFM|told"}, "a call sign"},
		{"en", "The port stays shut, KDTV 5 reported on Monday.", []string{"KDTV 5 reported|KDTV 5|reported"}, "a call sign with its channel"},
		{"en", "The harbor master told radio station KBFM that six ships wait.", []string{"told radio station KBFM|KBFM|told"}, "a call sign, described"},
		{"en", "The runner told WADA that the sample was hers, and KPMG reported a loss.", nil, "not every K is a station's"},
		{"de", "Der Hafen bleibt zu, wie Radio Vintal meldete. Laut Antenne Harlow warten sechs Schiffe.", []string{"Radio Vintal meldete|Radio Vintal|reported", "Laut Antenne Harlow|Antenne Harlow|according"}, "radios"},
		{"de", "Das Portal Kaiwelt berichtet von sechs Schiffen.", []string{"Kaiwelt berichtet von|Kaiwelt|reported"}, "described"},
		{"de", "Das meldet das Portal Kaiwelt am Montag.", []string{"meldet das Portal Kaiwelt|Kaiwelt|reported"}, "described, turned round"},
		{"de", "Laut Herrn Merkur war es spät, und das Echo meldete sich nicht.", nil, "a man, and a noun"},
		{"fr", "L'Écho avait publié la nouvelle lundi, et Le Courrier de la Douve l'a relayée.", []string{"L'Écho avait publié|L'Écho|reported"}, "one word with its article"},
		{"fr", "Selon Radio Tarentaise, six navires attendent.", []string{"Selon Radio Tarentaise|Radio Tarentaise|according"}, "a radio"},
		{"fr", "Le courrier a annoncé la nouvelle, et l'écho du port l'a rapportée.", nil, "the mail and the echo"},
		{"fr", "Le matin, a annoncé le maire, le port dort. Virgule après virgule, il a communiqué à ses collègues Le Matin des grues, un roman.", nil, "a part of the day, a comma and a book"},
		{"es", "Así lo publicó Canal 9, y lo confirmó el alcalde.", []string{"publicó Canal 9|Canal 9|reported"}, "a channel"},
		{"es", "El correo informó tarde al alcalde, que publicó una tribuna.", nil, "the mail, an article"},
		{"it", "Lo ha scritto Il Faro di Harlow, e come scrive l'Eco di Alcorta sei navi aspettano.", []string{"ha scritto Il Faro di Harlow|Il Faro di Harlow|reported", "come scrive l'Eco di Alcorta|Eco di Alcorta|according"}, "papers"},
		{"it", "Il corriere ha scritto al sindaco che il faro era spento.", nil, "a courier and a lighthouse"},
		{"pt", "Segundo a Rádio Alcorta, seis navios esperam.", []string{"Segundo a Rádio Alcorta|Rádio Alcorta|according"}, "a radio"},
		{"pt", "O correio informou que a tribuna do porto caiu.", nil, "the mail and the stand"},
		{"nl", "Volgens Omroep Douve wachten zes schepen.", []string{"Volgens Omroep Douve|Omroep Douve|according"}, "a broadcaster"},
		{"nl", "De post meldde dat het blad van de kraan viel.", nil, "the mail"},
	} {
		require.Equal(t, append([]string{}, c.want...), marksOf(t, c.language, c.text, Attribution), "%s: %q", c.why, c.text)
	}
}

// The words by which the papers of many towns end have one paper each that is known by them alone.
func TestTownsPaperIsNoOther(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string
		why  string
	}{
		{"The quay was sold, the Harlow Guardian reported on Monday.", []string{"the Harlow Guardian reported|Harlow Guardian|reported"}, "of a town"},
		{"The quay was sold, the Harlow Observer reported.", []string{"the Harlow Observer reported|Harlow Observer|reported"}, "of a town"},
		{"The quay was sold, the Wendell Falls Sun reported.", []string{"the Wendell Falls Sun reported|Wendell Falls Sun|reported"}, "it is no Sunday"},
		{"The Harlow Independent first reported that the quay was sold.", []string{"The Harlow Independent first reported|Harlow Independent|first reported"}, "at the head of a sentence"},
		{"The quay was sold, the Harlow Guardian reported.\n\nJane Roe told the Guardian that she knew.", []string{"the Harlow Guardian reported|Harlow Guardian|reported", "told the Guardian|Guardian|told"}, "named in full before"},
		{"The quay was sold, the Harlow Register reported.\n\nJane Roe told The Register that she knew.", []string{"the Harlow Register reported|Harlow Register|reported", "told The Register|Register|told"}, "and with a capital"},
		{"The quay was sold, the Guardian reported on Monday.", []string{"the Guardian reported|The Guardian|reported"}, "the one that is known so"},
		{"The quay was sold, the British Guardian reported.", []string{"Guardian reported|The Guardian|reported"}, "of which country it is"},
		{"The quay was sold, said Jane Roe. The Polar Star reported a fire below deck.", nil, "a ship"},
		{"The quay was sold, said Jane Roe. The Harlow Enterprise reported a loss.", nil, "a company"},
		{"On Sunday the Eagle reported that it had lost its mast.", nil, "no town before it"},
	} {
		require.Equal(t, append([]string{}, c.want...), marksOf(t, "en", c.text, Attribution, Scoop), "%s: %q", c.why, c.text)
	}
}
