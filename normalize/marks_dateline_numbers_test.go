package normalize

import "testing"

// Datelines whose day is in figures, with an hour behind it or not, before an agency in brackets, several
// agencies before a stroke, and towns that begin with an apostrophe.
func TestDatelinesInFigures(t *testing.T) {
	const (
		french = "Le chantier naval de Harlou sera vendu, a annoncé lundi son propriétaire."
		german = "Die Werft in Harlau wird verkauft, sagte der Eigentümer am Montag."
		dutch  = "De werf in Harlo wordt verkocht, zei de eigenaar maandag."
	)
	checkMarks(t, "fr", Dateline, []markCase{
		{"LIEGE 14/05 (BELGA) " + french, []string{"LIEGE 14/05 (BELGA)|Belga|--05-14"}, "day and month"},
		{"Berne, 03.03.2025 08:31 (ats) " + french, []string{"Berne, 03.03.2025 08:31 (ats)|Keystone-SDA|2025-03-03"}, "and the hour"},
		{"LIEGE 14/15 (BELGA) " + french, nil, "no day"},
		{"Lot 14/05 (en vente) - " + french, nil, "a number"},
	})
	checkMarks(t, "de", Dateline, []markCase{
		{"Bern, 09.03.2025 08:31 (sda) " + german, []string{"Bern, 09.03.2025 08:31 (sda)|Keystone-SDA|2025-03-09"}, "a Swiss client"},
		{"BERLIN afp/dpa/taz | " + german, []string{"BERLIN afp/dpa/taz ||AFP"}, "a paper among its agencies"},
		{"WETTER - " + german, nil, "a kicker"},
		{"Harlau, 09.03.2025 (SPD) " + german, nil, "a party"},
	})
	checkMarks(t, "en", Dateline, []markCase{
		{"LIEGE 14/05 (BELGA) The yard is to be sold, its owner said on Monday.", []string{"LIEGE 14/05 (BELGA)|Belga|--05-14"}, "no month is the 14th"},
		{"LIEGE 04/05 (BELGA) The yard is to be sold, its owner said on Monday.", []string{"LIEGE 04/05 (BELGA)|Belga"}, "of April or of May"},
	})
	checkMarks(t, "nl", Dateline, []markCase{
		{"'s-HERTOGENBOSCH - " + dutch, []string{"'s-HERTOGENBOSCH -"}, "what the article has lost"},
		{"’s-Gravenhage (ANP) - " + dutch, []string{"’s-Gravenhage (ANP) -|ANP"}, "curly"},
		{"'s Ochtends - en dat was niet vroeg - bleef de werf dicht, zei de eigenaar.", nil, "the morning"},
	})
	checkMarks(t, "it", Dateline, []markCase{
		{"CALCIO - Il Ravello ha vinto tre a zero contro il Montalto, che resta ultimo.", nil, "a sport"},
	})
	checkMarks(t, "nl", Quotation, []markCase{
		{"'S-HERTOGENBOSCH - De werf wordt verkocht, zei de eigenaar maandag.", nil, "an apostrophe"},
		{"‘s Ochtends was de werf leeg, en niemand wist waarom.", nil, "typed by a machine that means well"},
		{"'Straks is de werf leeg', zei de eigenaar.", []string{"'Straks is de werf leeg'|balanced"}, "a quotation"},
	})
}

// Agencies of pictures that send news as well sign a story behind its last sentence, and below a
// picture only that.
func TestPictureAgenciesThatSign(t *testing.T) {
	prose := "Il cantiere costruisce traghetti da ottant'anni. Nessuno sulla banchina sapeva se il nuovo proprietario avrebbe tenuto gli operai."
	story := "Cantiere venduto\n\n" + prose + "\n\n" + prose
	checkMarks(t, "it", Credit, []markCase{
		{story + " (LaPresse)", []string{"(LaPresse)|LaPresse|close"}, "at the end"},
		{"Cantiere venduto\n\nIl cantiere di Arlò visto dal molo. (LaPresse)\n\n" + prose, nil, "a caption"},
	})
	checkMarks(t, "it", Furniture, []markCase{
		{story + " (LaPresse)", nil, "no caption"},
		{"Cantiere venduto\n\nIl cantiere di Arlò visto dal molo. (LaPresse)\n\n" + prose, []string{"Il cantiere di Arlò visto dal molo. (LaPresse)|caption"}, "a caption"},
		{story + "\n\nIl cantiere visto dal molo. (LaPresse)", []string{"Il cantiere visto dal molo. (LaPresse)|caption"}, "a caption below the story"},
	})
}
