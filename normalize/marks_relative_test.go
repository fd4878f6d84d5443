package normalize

import "testing"

func TestClauseOfOutlet(t *testing.T) {
	checkMarks(t, "de", Scoop, []markCase{
		{`Bekannt wurde das durch das "Handelsblatt", das zuerst über den Einstieg berichtet hatte.`, []string{`Handelsblatt", das zuerst über den Einstieg berichtet hatte|Handelsblatt|first reported`}, "what was reported stands before the verb"},
		{`Die "Bild"-Zeitung, welche die Pläne enthüllt hatte, schweigt.`, []string{`Bild"-Zeitung, welche die Pläne enthüllt|Bild|revealed`}, "behind what the outlet is"},
		{`Der Spiegel, der am Freitag als erster darüber berichtet hatte, nannte keine Quelle.`, []string{"Der Spiegel, der am Freitag als erster darüber berichtet hatte|Der Spiegel|first reported"}, "first by an ordinal"},
		{`Das Handelsblatt, das der Konkurrent zuerst gemeldet hatte, wird verkauft.`, nil, "another subject"},
		{`Die Süddeutsche Zeitung, die sie zuerst am Tor gemeldet hatte, war alt.`, nil, "a pronoun is the subject"},
		{`Der Bote und das Handelsblatt, dem er zuerst vom Hafen berichtet hatte, schwiegen.`, nil, "whom somebody told"},
	})
	checkMarks(t, "de", Attribution, []markCase{
		{`Die Süddeutsche Zeitung, die am Montag ausführlich über den Hafen berichtet hatte, nannte keine Quelle.`, []string{"Süddeutsche Zeitung, die am Montag ausführlich über den Hafen berichtet hatte|Süddeutsche Zeitung|reported"}, "with nothing first"},
		{`Der Autor des Spiegel, der vor Gericht über den Hafen berichtet hatte, schwieg.`, nil, "whose author did"},
		{`Der Verlag der "Bild", der am Montag hohe Verluste gemeldet hatte, wird verkauft.`, nil, "whose owner did"},
		{`Das Handelsblatt, das 2012 lange über den Hafen berichtet hatte, wird verkauft.`, nil, "years ago"},
	})
}
