package normalize

import "testing"

// A place with its region in brackets opens a story; a person with a party, a share or a club
// does not.
func TestRegionedPlaces(t *testing.T) {
	const fr = "Une grue est tombée dimanche sur le quai, blessant deux ouvriers, selon les pompiers."
	const it = "Una gru è caduta domenica sulla banchina del porto vecchio e ha ferito due operai che lavoravano nella stiva di una nave, dicono i pompieri della città."
	title := func(line string) string { return "La grue du port\n\n" + line }
	checkMarks(t, "fr", Dateline, []markCase{
		{title("Port-Armel (Morbihan) – " + fr), []string{"Port-Armel (Morbihan) –"}, "a department"},
		{title("Port-Armel (Côtes-d’Armor). " + fr), []string{"Port-Armel (Côtes-d’Armor)."}, "before a stop"},
		{title("Bourg-sur-Douve (VS) - " + fr), []string{"Bourg-sur-Douve (VS) -"}, "a canton"},
		{title("APA-Thiandou (Sénégal)\n\n" + fr), []string{"APA-Thiandou (Sénégal)|APA"}, "behind its agency, alone"},
		{title("APA-Thiandou (Sénégal) - " + fr), []string{"APA-Thiandou (Sénégal) -|APA"}, "behind its agency"},
		{title("Jeanne Roc (LREM) – " + fr), nil, "a party"},
		{title("Armor Grues (RENA.PA) - " + fr), nil, "a share"},
		{title("Jeanne Roc (Paris SG) – " + fr), nil, "a club"},
		{title("Port-Armel (Morbihan)"), nil, "nothing follows"},
		{title("Grue (Sénégal) : avis - consultez le site"), nil, "no prose"},
	})
	checkMarks(t, "it", Dateline, []markCase{
		{title("Colpiano (Trento) – " + it), []string{"Colpiano (Trento) –"}, "a province"},
		{title("San Vito al Monte (TN) - " + it), []string{"San Vito al Monte (TN) -"}, "by its letters, which are a station's elsewhere"},
		{title("Trento. " + it), []string{"Trento."}, "its capital before a stop"},
		{title("Bergamo - " + it), []string{"Bergamo -"}, "before a dash"},
		{title("Bergamo - Lecce si gioca domenica allo stadio grande alle ore 15 senza tifosi."), nil, "two clubs"},
		{title("Anna Roca (PD) - " + it), nil, "a party that has the letters of a province"},
		{title("Colpiano. " + it), nil, "a word that no list has"},
	})
	const de = "Ein Kran ist am Sonntag auf den Kai gestürzt und hat zwei Arbeiter verletzt, wie die Feuerwehr am Abend mitteilte."
	checkMarks(t, "de", Dateline, []markCase{
		{title("Hinterharl (Österreich) – " + de), []string{"Hinterharl (Österreich) –"}, "a country"},
		{title("Bad Harl (NRW) - " + de), []string{"Bad Harl (NRW) -"}, "a state"},
		{title("Unter-Harl (Bayern). " + de), []string{"Unter-Harl (Bayern)."}, "before a stop"},
		{title("Jana Roth (Österreich) – " + de), nil, "a skier"},
		{title("Jana Roth (SPD) – " + de), nil, "a party"},
		{title("Kran (Schweiz) gesucht: Angebote an die Werft"), nil, "no prose"},
	})
	const en = "A crane fell on the quay on Sunday and hurt two workers who were in the hold of a ship, the fire brigade said."
	checkMarks(t, "en", Dateline, []markCase{
		{title("HARLSHIRE (England): " + en), []string{"HARLSHIRE (England):"}, "a country"},
		{title("PORT HARL (Australia) – " + en), []string{"PORT HARL (Australia) –"}, "two words and a dash"},
		{title("HARLSHIRE (England): two cranes, one quay"), nil, "no prose"},
		{title("WARNING (graphic): " + en), nil, "what is no country"},
		{title("JANE ROE (Norway): " + en), nil, "an athlete"},
		{title("ROE (Norway): \"" + en + "\""), nil, "what an athlete said"},
		{title("Harlshire (England): " + en), nil, "a place in small letters"},
	})
}

// A town that no list has is known by the title above it, or by the name of the paper.
func TestTownOfTheTitle(t *testing.T) {
	const de = "Ein Kran ist am Sonntag auf den Kai gestürzt und hat zwei Arbeiter verletzt, wie die Feuerwehr am Abend mitteilte."
	checkMarks(t, "de", Dateline, []markCase{
		{"Zwei Verletzte nach Kranunfall in Hinterharl, Feuerwehr im Einsatz\n\nHinterharl – " + de, []string{"Hinterharl –"}, "the title"},
		{"Zwei Verletzte nach Kranunfall\n\nHinterharler Rundschau, 3. Mai 2031\n\nHinterharl. " + de, []string{"Hinterharl."}, "the paper"},
		{"Zwei Verletzte nach Kranunfall\n\nHinterharl – " + de, nil, "nobody speaks of it"},
		{"Streit um den Unfall\n\nSchade. " + de, nil, "what the writer thinks"},
		{"Was der Unfall mit dem Kran kostet\n\nUnfall – " + de, nil, "behind an article"},
	})
}
