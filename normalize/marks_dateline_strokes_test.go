package normalize

import "testing"

// AFP's service for the web parts place, agency and day with strokes; portals part their sections so.
func TestDatelineBetweenStrokes(t *testing.T) {
	const story = " Trois grues sont tombées dans le port, a dit la capitaine, qui attend un rapport."
	checkMarks(t, "fr", Dateline, []markCase{
		{"Harlow, Narvie | AFP | mercredi 17/09/2031 -" + story, []string{"Harlow, Narvie | AFP | mercredi 17/09/2031 -|AFP"}, "before the story"},
		{"Harlow, Narvie | AFP | dimanche 14/02/2031 –" + story, []string{"Harlow, Narvie | AFP | dimanche 14/02/2031 –|AFP"}, "a longer dash"},
		{"Accueil | AFP | Monde\n" + story, nil, "sections"},
		{"Harlow | Le Port | mercredi 17/09/2031 -" + story, nil, "no agency"},
	})
	checkMarks(t, "es", Dateline, []markCase{
		{"Alcorta, Narvia | AFP | miércoles 14/02/2031 - Tres grúas cayeron en el puerto, dijo la capitana.", []string{"Alcorta, Narvia | AFP | miércoles 14/02/2031 -|AFP"}, "in Spanish"},
	})
}

// Pages of short news have one below the other: behind the sign of an agency the next place is that of a story of its
// own. A square parts an agency from a story as a stroke does.
func TestDatelinesOfShortNews(t *testing.T) {
	const one = "HARLOW – Three cranes fell in the port, and the harbour office waits for a report on all of them.\n\nIt said one man was hurt and went home later that day."
	const two = "\n\nWESTON POINT – The council today said that a ferry had gone missing in the sound with nobody on it.\n\nIt was found."
	checkMarks(t, "en", Dateline, []markCase{
		{one + " – BERNAMA" + two, []string{"HARLOW –", "WESTON POINT –"}, "two stories"},
		{one + two, []string{"HARLOW –"}, "one, with a heading in it"},
		{one + " – BERNAMA\n\nIt rained.\n\nSAME PRICE – The cards for the train cost what they cost last year, and nobody knows why that is.", []string{"HARLOW –"}, "a heading far below the sign"},
	})
	checkMarks(t, "de", Dateline, []markCase{
		{"BERLIN taz ■ Der Minister ist am Montag nach langer Sitzung zurückgetreten.", []string{"BERLIN taz ■|taz"}, "a paper"},
		{"BERLIN afp ■ Der Minister ist am Montag nach langer Sitzung zurückgetreten.", []string{"BERLIN afp ■|AFP"}, "an agency"},
		{"Jan Roth, Die Welt • Der Minister ist am Montag nach langer Sitzung zurückgetreten.", nil, "an author and his paper"},
		{"HAFEN ■ Der Minister ist am Montag nach langer Sitzung zurückgetreten.", nil, "a kicker"},
	})
}

// French and Italian desks set the subject of a story before a dash, too; no town is called so.
func TestSubjectIsNoPlace(t *testing.T) {
	const story = " - Le tribunal a rendu sa décision mercredi dans l'affaire du port."
	checkMarks(t, "fr", Dateline, []markCase{
		{"REMANIEMENT" + story, nil, "a subject"},
		{"ÉLECTIONS" + story, nil, "in the plural"},
		{"HARLOW" + story, []string{"HARLOW -"}, "a place"},
	})
	checkMarks(t, "es", Dateline, []markCase{
		{"CONCEPCIÓN - El tribunal dictó su sentencia el miércoles en el caso del puerto.", []string{"CONCEPCIÓN -"}, "a Spanish town"},
	})
}

// Mexican papers shorten the state behind their town, and towns begin with short words.
func TestStoppedTowns(t *testing.T) {
	const title = "Condenan el ataque\nJuana Roca\n"
	checkMarks(t, "es", Dateline, []markCase{
		{title + "Alcorta, Jal. Una organización de derechos humanos condenó el ataque contra el puerto de la ciudad.", []string{"Alcorta, Jal."}, "a state"},
		{title + "México, DF. Una organización de derechos humanos condenó el ataque contra el puerto de la ciudad.", []string{"México, DF."}, "the capital"},
		{title + "San Tarno. Una grúa cayó ayer en San Tarno sobre dos barcas y un marinero saltó al agua.", []string{"San Tarno."}, "a short first word"},
		{title + "Los padres. Un joven fue detenido ayer en Alcorta con explosivos.", nil, "no town"},
		{title + "La novela de Juan Roca, Son. Una historia de amor que escribió en un año.", nil, "what looks like a state"},
	})
}
