package normalize

// germanFurniture are the phrases around the prose of German, Austrian and Swiss pages
// that are of no other language and came with them; the details are those of
// furniturePhrases.
var germanFurniture = []phraseRow{
	{cue: cueTeaser, detail: "list", phrases: `Verwandte Nachrichten; Verwandte Meldungen; Weiterführende Links; Weiterführende Informationen; Links zum Thema; Link zum Thema; Weitere Links;
		Ähnliche Nachrichten; Ähnliche Meldungen; Ähnliche Themen; Neueste Nachrichten; Neueste Beiträge; Letzte Nachrichten; Letzte Beiträge; Aktuelle Nachrichten; Aktuelle Artikel;
		Beliebte Beiträge; Beliebte Nachrichten; Mehr News; Weitere News; Das könnte dich auch noch interessieren; Das könnte Sie auch noch interessieren; Das könnte Ihnen auch gefallen;
		Auch lesenswert; Lesen Sie dazu auch; Andere Nachrichten; Andere Meldungen; Andere Artikel; Weitere Berichte`},
	{cue: cuePrompt, detail: "open", phrases: `Hinterlasse eine Antwort; Hinterlasse einen Kommentar; Hinterlassen Sie einen Kommentar; Schreibe einen Kommentar; Antwort hinterlassen;
		Mehr anzeigen; Weniger anzeigen; Lesen Sie den vollständigen; Lesen Sie den ganzen; Ganzen Artikel lesen; Vollständigen Artikel lesen; Zum Originalartikel; Zum vollständigen Artikel; Fehler im Artikel; Fehler im Text; Haben Sie einen Fehler; Hast du einen Fehler; Hast Du einen Fehler; Haben Sie Fehler;
		Hast du einen Hinweis; Haben Sie einen Hinweis; Hast du etwas gesehen; Hast du Fotos; Schick uns deine; Schicken Sie uns; Dieser Artikel ist Teil; Dieser Artikel ist exklusiv; Jetzt weiterlesen`},
	{cue: cueAppeal, phrases: `Alle aktuellen; Alle News; Alle Infos; Alle Neuigkeiten; Aktuelle Nachrichten; Noch mehr; Mehr News; Mehr Nachrichten`},
	{cue: cueNotice, phrases: `Offenlegung:; Transparenz:; Hinweis zur Transparenz; Bei Rückfragen wenden Sie sich;
		Suizid-Gedanken?; Suizidgedanken?; Kreisen Ihre Gedanken; Kreisen deine Gedanken; Haben Sie Suizidgedanken; Haben Sie suizidale Gedanken; Hast du Suizidgedanken;
		Leiden Sie unter Depressionen; Hilfe bei Suizidgedanken; Hilfe bei Depressionen`},
	{cue: cuePhotoAgency, phrases: `imago images; Imago Images; imago stock&people`},
}
