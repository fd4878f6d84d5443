package normalize

import "testing"

func TestDateline(t *testing.T) {
	checkMarks(t, "en", Dateline, []markCase{
		{"LONDON, Aug 6 (Reuters) - The port of Harlow closed on Monday.", []string{"LONDON, Aug 6 (Reuters) -|Reuters|--08-06"}, "place, date, agency"},
		{"WESTON (AP) _ The port of Harlow closed.", []string{"WESTON (AP) _|Associated Press"}, "an underscore for a dash"},
		{"PARIS (AFP) - The port of Harlow closed.", []string{"PARIS (AFP) -|AFP"}, "place and agency"},
		{"Paris (AFP) – The port of Harlow closed.", []string{"Paris (AFP) –|AFP"}, "lower-case place, agency"},
		{"AFP - The port of Harlow closed on Monday.", []string{"AFP -|AFP"}, "agency alone"},
		{"ST. JOSEPH, Mich. (AP) — The port closed.", []string{"ST. JOSEPH, Mich. (AP) —|Associated Press"}, "abbreviations"},
		{"HALDEN, ON, Aug. 6, 2018 /CNW/ - The port closed.", []string{"HALDEN, ON, Aug. 6, 2018 /CNW/ -|CNW Group|2018-08-06"}, "a province, and a service for releases"},
		{"NEW YORK, Aug. 6, 2018 /PRNewswire/ -- The port closed.", []string{"NEW YORK, Aug. 6, 2018 /PRNewswire/ --|PR Newswire|2018-08-06"}, "slashes and a year"},
		{"MOSCOW, August 6. /TASS/. The port closed on Monday.", []string{"MOSCOW, August 6. /TASS/.|TASS|--08-06"}, "full stops"},
		{"WASHINGTON — The port of Harlow closed on Monday, they said.", []string{"WASHINGTON —"}, "no agency, upper-case place and dash"},
		{"SEOUL: The port of Harlow closed on Monday, they said.", []string{"SEOUL:"}, "a colon after a well-known city"},
		{"BREAKING — The port of Harlow closed on Monday, they said.", nil, "no place"},
		{"WARNING: The port of Harlow closed on Monday, they said.", nil, "no place, colon"},
		{"HARLOW PORT - FACTS", nil, "a heading"},
		{"Harlow - The port closed on Monday, they said then.", nil, "no capitals, no agency"},
		{"The Associated Press (AP) said that the port closed.", nil, "a name explained"},
		{"I like it — The port closed on Monday and opened again.", nil, "a pronoun"},
	})
	checkMarks(t, "de", Dateline, []markCase{
		{"BERLIN (dpa) - Der Hafen ist dicht.", []string{"BERLIN (dpa) -|dpa"}, "upper case"},
		{"Harlow/Weston (dpa/lno) - Der Hafen ist dicht.", []string{"Harlow/Weston (dpa/lno) -|dpa"}, "two places, a regional service"},
		{"Wien, 6. August (APA) - Der Hafen ist dicht.", []string{"Wien, 6. August (APA) -|APA|--08-06"}, "ordinal point"},
	})
	checkMarks(t, "fr", Dateline, []markCase{
		{"PARIS, 6 août 2018 (AFP) - Le port est fermé.", []string{"PARIS, 6 août 2018 (AFP) -|AFP|2018-08-06"}, "day first"},
	})
	checkMarks(t, "es", Dateline, []markCase{
		{"Redacción Deportes, 6 ago (EFE).- El equipo de Alcorta ganó la copa.", []string{"Redacción Deportes, 6 ago (EFE).-|EFE|--08-06"}, "a section of the newsroom"},
		{"Redacción Economía (EFE).- El equipo de Alcorta ganó la copa.", []string{"Redacción Economía (EFE).-|EFE"}, "without a day"},
		{"Madrid, 6 ago (EFE).- El puerto cerró el lunes.", []string{"Madrid, 6 ago (EFE).-|EFE|--08-06"}, "full stop and dash"},
		{"Alcorta (España), 6 ago (EFE).- El puerto cerró el lunes.", []string{"Alcorta (España), 6 ago (EFE).-|EFE|--08-06"}, "a country in brackets"},
		{"MADRID, 6 (EUROPA PRESS) El puerto cerró el lunes por la mañana sin aviso.", []string{"MADRID, 6 (EUROPA PRESS)|Europa Press"}, "the day alone, no dash"},
		{"ALCORTA, 6 (EUROPA PRESS)\n\nEl puerto cerró el lunes por la mañana sin aviso.", []string{"ALCORTA, 6 (EUROPA PRESS)|Europa Press"}, "the same on a line of its own"},
	})
	checkMarks(t, "it", Dateline, []markCase{
		{"(ANSA) - ROMA, 6 AGO - Il porto è chiuso da ieri.", []string{"(ANSA) - ROMA, 6 AGO -|ANSA|--08-06"}, "agency first"},
	})
}

func TestByline(t *testing.T) {
	body := "\n\nThe port of Harlow closed on Monday after a crane fell, officials said in the morning."
	checkMarks(t, "en", Byline, []markCase{
		{"Port closes\n\nBy Jane Roe\n" + body, []string{"By Jane Roe|Jane Roe"}, "own line"},
		{"Port closes\n\nBy Jane Roe and John O'Dell, Associated Press" + body, []string{"By Jane Roe and John O'Dell|Jane Roe and John O'Dell"}, "two names and an agency"},
		{"By JANE ROE LONDON (AP) — The port closed on Monday.", []string{"By JANE ROE|JANE ROE"}, "before a dateline"},
		{"Port closes\n\nJane Roe\nAugust 7, 2018" + body, []string{"Jane Roe|Jane Roe"}, "a name above a date"},
		{"Port closes\n\nAugust 7, 2018\n\nJane van der Roe" + body, []string{"Jane van der Roe|Jane van der Roe"}, "a name below a date"},
		{"Port closes\n\nWorld News\nAugust 7, 2018" + body, nil, "a section above a date"},
		{"Jane Roe" + body, nil, "a name without a date: a title may be one"},
		{"By Monday the port will be open again, the master said.", nil, "prose"},
		{"By Harlow standards the crane was old, and so was the port.", nil, "prose with a name"},
	})
	checkMarks(t, "de", Byline, []markCase{{"Hafen dicht\n\nVon Anna Thorne, dpa\n\nDer Hafen ist zu.", []string{"Von Anna Thorne|Anna Thorne"}, "German"}})
	checkMarks(t, "fr", Byline, []markCase{{"Port fermé\n\nPar Anne Théron avec AFP\n\nLe port est fermé.", []string{"Par Anne Théron|Anne Théron"}, "French, with an agency"}})
	checkMarks(t, "es", Byline, []markCase{{"Puerto cerrado\n\nPor Ana Torres\n\nEl puerto cerró.", []string{"Por Ana Torres|Ana Torres"}, "Spanish"}})
}

func TestCredit(t *testing.T) {
	checkMarks(t, "en", Credit, []markCase{
		{"The port closed.\n\n(Reporting by Jane Roe; Editing by John Roe)", []string{"(Reporting by Jane Roe; Editing by John Roe)|Reuters|reporting"}, "the people of Reuters"},
		{"The port closed.\n\nReuters", []string{"Reuters|Reuters|line"}, "a line of its own"},
		{"The port closed.\n\nSource: AFP", []string{"AFP|AFP|source"}, "a source line"},
		{"The port closed.\n\nWith AP", []string{"AP|Associated Press|with"}, "partly"},
		{"The port closed. (AFP)", []string{"(AFP)|AFP|close"}, "in brackets behind the last sentence"},
		{"The port closed, said the Associated Press (AP).", nil, "an explanation"},
		{"Harlow\n\nThe port closed.\n\nIt opens today.\n\nabc/de/fgh", []string{"abc/de/fgh|AFP|initials"}, "the desk"},
		{"Harlow\n\nHARLOW, 6 Aug (APS) - The port closed on Tuesday after a crane fell.\n\nABC/DE/FGH", []string{"ABC/DE/FGH|APS|initials"}, "in capitals"},
		{"Harlow\n\nHARLOW, 6 Aug (APS) - The port closed on Tuesday after a crane fell.\n\nAFP/EFE", []string{"AFP|AFP|line", "EFE|EFE|line"}, "agencies"},
		{"Harlow\n\nThe port closed on Tuesday after a crane fell on it.\n\nABC/DE/FGH", nil, "of no agency"},
		{"Harlow\n\nThe port closed.\n\nIt opens today. EFE\n\nabc/de/fgh", []string{"EFE|EFE|close", "abc/de/fgh|EFE|initials"}, "the desk of the agency that signs"},
		{"Harlow\n\nThe port closed.\n\nIt opens today. EFE\n\nabc/apa", []string{"EFE|EFE|close", "abc/apa|EFE|initials"}, "somebody's initials that are an agency's name"},
		{"Harlow\n\nThe port closed, APA said. (APA/EFE)\n\nIt opens today. EFE\n\nabc/apa", []string{"(APA/EFE)|APA|close", "EFE|EFE|close", "EFE|EFE|close", "apa|APA|with"}, "an agency that is credited above"},
		{"Harlow, 6 Aug 2018 (Lusa) - The port closed.\n\nIt opens today.\n\nABC (JRO) // DEF", []string{"ABC (JRO) // DEF|Lusa|initials"}, "with who helped"},
		{"Harlow, 6 Aug 2018 (Lusa) - The port closed.\n\nIt opens today.\n\nABC/JRO // DEF", []string{"ABC/JRO // DEF|Lusa|initials"}, "two of them"},
		{"Harlow, 6 Aug 2018 (Lusa) - The port closed.\n\nIt opens today.\n\nPORT 12 // DEF", nil, "a place in the port"},
		{"Harlow, 6 Aug 2018 (Lusa) - The port closed.\n\nIt opens today.\n\nABC // DEF", []string{"ABC // DEF|Lusa|initials"}, "initials as Lusa has them"},
		{"Harlow\n\nThe port closed.\n\nIt opens today.\n\nABC // DEF", nil, "capitals of nobody"},
		{"This article was originally published on The Conversation.", []string{"originally published on The Conversation|The Conversation|republished"}, "taken over whole"},
		{"By Jane Roe, Associated Press\n\nThe port closed.", []string{"Associated Press|Associated Press|byline"}, "behind the name"},
		{"The Associated Press contributed to this report.", nil, "a hand in it is no signature"},
		{"Photo: Jane Roe/AFP", nil, "a picture's credit"},
		{"The port closed, Reuters reported.", nil, "an attribution"},
	})
	checkMarks(t, "de", Credit, []markCase{
		{"Der Hafen ist dicht. (dpa/lno)", []string{"(dpa/lno)|dpa|close"}, "with the regional service"},
		{"Der Hafen ist dicht.\n\nMit Material von dpa und AFP", []string{"dpa|dpa|with", "AFP|AFP|with"}, "two"},
		{"Quelle: dpa", []string{"dpa|dpa|source"}, "a source line"},
	})
	checkMarks(t, "fr", Credit, []markCase{{"Le port est fermé.\n\n(avec AFP)", []string{"AFP|AFP|with"}, "in brackets"}})
	checkMarks(t, "es", Credit, []markCase{{"El puerto cerró.\n\nCon información de EFE", []string{"EFE|EFE|with"}, "information from"}})
}

func TestVersion(t *testing.T) {
	checkMarks(t, "en", Version, []markCase{
		{"UPDATE 2-Harlow port closes", []string{"UPDATE 2-|update 2"}, "numbered"},
		{"WRAPUP 1-Harlow port closes", []string{"WRAPUP 1-|wrapup 1"}, "a round-up"},
		{"CORRECTED-Harlow port closes", []string{"CORRECTED-|corrected"}, "without a number"},
		{"CORRECTED-UPDATE 2-Harlow port closes", []string{"CORRECTED-|corrected", "UPDATE 2-|update 2"}, "a correction of a numbered version"},
		{"Harlow port closes (2nd lead)", []string{"(2nd lead)|lead 2"}, "in brackets behind the title"},
		{"FACTBOX-Ports of the north", []string{"FACTBOX-|factbox"}, "another sort of story"},
		{"(Updates with comment, shares)\nThe port closed.", []string{"(Updates with comment, shares)|update"}, "what is new"},
		{"This story has been updated with a comment.", []string{"This story has been updated|updated"}, "in words"},
		{"An earlier version of this article gave a wrong date.", []string{"An earlier version of this|corrected"}, "a correction in words"},
		{"Update your software today, said Alcor.", nil, "a verb"},
		{"The lead actor fell ill. A brief rain fell.", nil, "everyday words"},
		{"Exclusive clubs of Harlow - where to go", nil, "an adjective"},
	})
	checkMarks(t, "de", Version, []markCase{
		{"EILMELDUNG: Kran umgestürzt", []string{"EILMELDUNG:|urgent"}, "an alert"},
		{"KORREKTUR: Kran umgestürzt", []string{"KORREKTUR:|corrected"}, "a correction"},
		{"+++ EIL +++ Kran im Hafen umgestürzt", []string{"+++ EIL +++|urgent"}, "an alert between crosses"},
		{"+++ Kran +++ im Hafen umgestürzt", nil, "any word between crosses"},
	})
	checkMarks(t, "es", Version, []markCase{
		{"#ÚLTIMAHORA | Cae una grúa", []string{"#ÚLTIMAHORA ||urgent"}, "a word with the sign of a network"},
		{"#UrgenteJusticia por la grúa", nil, "a word that only begins so"},
	})
	checkMarks(t, "es", Version, []markCase{{"(Ampliación) Cae una grúa", []string{"(Ampliación)|expanded"}, "a longer take"}})
	checkMarks(t, "de", Version, []markCase{
		{"Hafen wieder frei - UPDATE 2\n\nDer Hafen ist wieder frei.", []string{"UPDATE 2|update 2"}, "behind a dash"},
		{"Hafen wieder frei – Zusammenfassung\n\nDer Hafen ist wieder frei.", []string{"Zusammenfassung|wrapup"}, "in a word"},
		{"Das neue Windows-Update\n\nEs ist da.", nil, "a word of the title"},
		{"Hafen wieder frei - Update der Behörde\n\nDer Hafen ist wieder frei.", nil, "not the end"},
	})
	checkMarks(t, "pt", Version, []markCase{{"Porto reaberto -- Atualização\n\nO porto reabriu.", []string{"Atualização|update"}, "behind two hyphens"}})
	checkMarks(t, "nl", Version, []markCase{{"Haven weer open (gecorrigeerd)\n\nDe haven is open.", []string{"(gecorrigeerd)|corrected"}, "in brackets"}})
}

func TestCopyright(t *testing.T) {
	checkMarks(t, "en", Copyright, []markCase{
		{"© 2018 AFP", []string{"© 2018 AFP|AFP"}, "sign, year, agency"},
		{"(c) Reuters 2018", []string{"(c) Reuters 2018|Reuters"}, "letter in brackets, year behind"},
		{"Copyright 2018 The Associated Press. All rights reserved.", []string{"Copyright 2018 The Associated Press|Associated Press"}, "word"},
		{"Copyright © 2017-2018, Harlow Media Ltd. All rights reserved.", []string{"Copyright © 2017-2018, Harlow Media Ltd|Harlow Media Ltd"}, "a holder of no table"},
		{"Copyright law is due for reform, said Jane Roe.", nil, "the law"},
		{"© 2018 Harlow Media | Privacy policy | Terms of use | Contact", nil, "a site's footer"},
	})
}

// Two hyphens behind a place are a dash, with or without a space.
func TestDatelineTwoHyphens(t *testing.T) {
	const story = "Three cranes fell into the harbour on Tuesday night and nobody was hurt, the mayor of the town said.\n\nHer clerk had heard them."
	checkMarks(t, "en", Dateline, []markCase{
		{"Cranes fall\n\nNORVIK--" + story, []string{"NORVIK--"}, "no space"},
		{"Cranes fall\n\nNORVIK -- " + story, []string{"NORVIK --"}, "two spaces"},
		{"Cranes fall\n\nSAINT-NORVIK--" + story, []string{"SAINT-NORVIK--"}, "a hyphen within"},
		{"Results\n\nNORVIK--TARNBY 2-1\n\nHARLOW--ALCOR 0-0", nil, "two clubs"},
	})
}
