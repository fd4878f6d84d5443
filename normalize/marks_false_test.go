package normalize

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// What looks like a mark and is none. Each case is one that stood in some real
// text, retold.
func TestFalseMarks(t *testing.T) {
	long := strings.Repeat("The harbour stayed shut, and nobody could say for how long.\n\n", 30)
	for _, c := range []struct {
		language string
		kind     MarkKind
		text     string
		want     []string
		why      string
	}{
		{"en", Dateline, "HARLOW - The port of Harlow closed on Monday after a crane fell.", []string{"HARLOW -"}, "a place and a dash at the head"},
		{"en", Dateline, long + "HARLOW - Harlow Rowing Club, 12 Quay Street, founded 1981, has 49 members.", nil, "the same in a list far below"},
		{"en", Dateline, long + "WESTON (AP) - The port of Weston closed on Tuesday, too.", []string{"WESTON (AP) -|Associated Press"}, "a second story below names its agency"},
		{"en", Dateline, "Harlow, Ill. — Jane Roe threw for three touchdowns on Tuesday night.", []string{"Harlow, Ill. —"}, "a place with its state"},
		{"en", Dateline, "Harlow, Weston — both ports were shut on Monday, it was said there.", nil, "two places"},
		{"en", Dateline, "HARLOW, Aug 6 (Norda) - The port of Harlow closed on Monday after a crane fell.", []string{"HARLOW, Aug 6 (Norda) -||--08-06"}, "an agency that no table has is no value"},
		{"en", Dateline, "HARLOW, Aug. 6, 2018 (Norda News) -- The port of Harlow closed on Monday.", []string{"HARLOW, Aug. 6, 2018 (Norda News) --||2018-08-06"}, "of two words"},
		{"de", Dateline, "Harlow, 6. August (Norda) - Der Hafen von Harlow ist seit Montag zu, sagte ein Sprecher.", []string{"Harlow, 6. August (Norda) -||--08-06"}, "the place in small letters"},
		{"es", Dateline, "HARLOW, 6 (Norda).- El puerto de Harlow sigue cerrado, dijo la autoridad este lunes.", []string{"HARLOW, 6 (Norda).-"}, "a bare day"},
		{"en", Dateline, "MEETING, Aug 6 (Tuesday) - The board of the harbour meets at nine in the hall.", nil, "a day in brackets"},
		{"en", Dateline, "HARLOW, Aug 6 (Our Correspondent) - The port of Harlow closed on Monday.", nil, "who wrote it"},
		{"en", Dateline, "HARLOW, Aug 6 (ages 6 to 9) - The games of the summer begin on Monday at the pool.", nil, "a remark"},
		{"de", Dateline, "Quill (SPD) – Die Ministerin bleibt im Amt, bis der Ausschuss fertig ist, sagte ein Sprecher.", nil, "a party without a day"},
		{"en", Dateline, "WARNING - The path along the quay is slippery when it rains.", nil, "a warning is no place"},
		{"de", Dateline, "BILANZ - Die Reederei hat im vergangenen Jahr wieder mehr verdient.", []string{"BILANZ -"}, "a known fault: German kickers in capitals look like places"},

		{"en", Byline, long + "By Jane Roe\n\n" + long, nil, "a teaser's author in the middle"},
		{"en", Byline, long + "By Jane Roe", []string{"By Jane Roe|Jane Roe"}, "an author at the end"},
		{"en", Byline, "Harlow port closes\n\nBy Jane Roe\n\n" + long + "Ferries are back\n\nBy John Poe", []string{"By Jane Roe|Jane Roe"}, "a teaser's author at the end"},
		{"en", Byline, "Harlow port closes\n\nBy: Jane Roe Source: Harlow Post", []string{"By: Jane Roe|Jane Roe"}, "a label is no family name"},
		{"en", Byline, "By Monday the port was open. By Jane Roe's account it was not.", nil, "by a day, by an account"},
		{"de", Byline, "Von Weston bis Harlow waren alle Brücken gesperrt.", nil, "from a place"},
		{"fr", Byline, "Par Saint-Loup passe la route du port, fermée depuis lundi.", nil, "by way of a place"},

		{"en", Attribution, "\"We never saw the boats,\" she told Petra on Monday. According to Petra it was late.", nil, "a first name"},
		{"de", Attribution, "«Wir sind spät», sagte die Wirtin zu Petra. Laut Petra fuhr kein Boot.", nil, "a first name"},
		{"en", Attribution, "The port is shut, the state news agency Petra reported on Monday.", []string{"Petra reported|Petra|reported"}, "described as an agency it is one"},
		{"en", Credit, "The report said that the poison was produced by Narvia in 1988.", nil, "poisons are produced by somebody"},
		{"en", Credit, "The film was produced by Young and shown in Harlow.", nil, "so are films"},
		{"en", Credit, "This piece was reprinted by Harlow Review.", nil, "the other took it from here"},
		{"en", Credit, "How to play (reprinted from April 1978 Harlow Gazette).", nil, "a month is no outlet"},
		{"en", Credit, "This article was originally published by Harlow Review.", []string{"originally published by Harlow Review|Harlow Review|republished"}, "an article is published by somebody"},
		{"en", Credit, "Originally published in Harlow Review.", []string{"Originally published in Harlow Review|Harlow Review|republished"}, "nothing before it"},
		{"en", Credit, "The minister thanked Reuters (and the BBC) for their patience.", nil, "an agency within a sentence"},
		{"en", Credit, "He works for Reuters.", nil, "an employer"},
		{"de", Credit, "Der Vertrag mit dpa läuft aus.", nil, "with an agency, in prose"},

		{"en", Copyright, "© May 2005; revised in August", nil, "a month"},
		{"en", Copyright, "Copyright 2002-2009, LLC", nil, "a sort of company"},
		{"en", Copyright, "© Copyright 2008 - all rights belong to whoever wrote this", nil, "a dash"},
		{"en", Copyright, "(c) Harlow Port will do so when (a) and (b) are done.", nil, "the third of a list"},
		{"en", Copyright, "Copyright 2008 Harlow Press - all of it", []string{"Copyright 2008 Harlow Press|Harlow Press"}, "a holder before a dash"},

		{"en", Attribution, "In 2011 its losses were reported. Its profits, the Post hoped, had been reported as well.", nil, "passives"},
		{"en", Attribution, "Vale's book \"Mammalia\" had just been published, and Jane Roe in \"Trombone\" said little.", nil, "books and songs in quotation marks"},
		{"en", Attribution, "The newspaper \"Vesti\" said so.", []string{"\"Vesti\" said|Vesti|said"}, "a paper in quotation marks, described"},
		{"en", Attribution, "As the BBC reported in 2009 and CNN once put it, cranes fall.", nil, "old reports"},
		{"en", Attribution, "Reuters shares fell. The BBC said it would appeal. CNN is based in Atlanta.", nil, "outlets in the news themselves"},
		{"en", Attribution, "Police told the committee, and the committee told the press.", nil, "no outlet was told"},
		{"de", Attribution, "Die Bild zeigte der Zeit, wie alt der Stern am Himmel ist.", nil, "everyday words"},
		{"fr", Attribution, "Selon le monde entier, la libération approche.", nil, "le monde is the world, too"},
		{"es", Attribution, "Según el mundo entero, el país avanza.", nil, "the same in Spanish"},
		{"es", Attribution, "El Tiempo Informando al Pueblo de Alcorta\n\nEl puerto cerró el lunes, y nadie sabe hasta cuándo.", nil, "a page's motto"},
		{"es", Attribution, "El Tiempo informa que el puerto cerró el lunes.", []string{"El Tiempo informa|El Tiempo|reported"}, "no motto"},
		{"es", Attribution, "— Ana Roth (@anaroth) 15 de enero de 2018\nDe acuerdo con El País, el puerto de Alcorta seguirá cerrado. En 2012, según El País, cerró una semana.", []string{"De acuerdo con El País|El País|according"}, "a year that ends the line above"},
		{"it", Attribution, "Secondo la stampa e il messaggero del re, pioveva.", nil, "a messenger"},
		{"pt", Attribution, "Segundo o globo terrestre, o norte é em cima.", nil, "a globe"},
		{"nl", Attribution, "Volgens de tijd op de klok was het te laat.", nil, "the time"},

		{"en", Scoop, "The plan was first reported to the council, which revealed nothing.", nil, "reported to somebody"},
		{"en", Scoop, "An earlier report said little. Years earlier, the BBC reported a fire.", nil, "earlier is only when"},
		{"de", Scoop, "Zuerst berichtete sie dem Rat. Zuvor hatte er ihr berichtet.", nil, "people report, too"},

		{"en", Version, "She gave an update. The update 2 of the game was corrected. Urgent repairs took a lead.", nil, "in prose"},

		{"en", Date, "Two years ago 12 people moved there, she set 15 records, 4 out of 6 stayed, and Mardi Gras came.", nil, "ago, set and out are months elsewhere"},
		{"es", Date, "Hace dos años 12 personas llegaron; el 12 ago 2018 se fueron.", []string{"12 ago 2018|2018-08-12"}, "in Spanish one of them is"},
		{"fr", Date, "Ils ont set 5 fois joué, out 6 fois perdu, et le 5 mai gagné.", []string{"5 mai|--05-05"}, "in French none is"},
		{"en", Date, "May 35 ships pass, and 31/31/2018 or 2018-13-01 be days.", nil, "no such days"},

		{"en", Clock, "She spoke at the opening of the two-day Harlow Forum on stock cubes.", nil, "what opens is no market"},
		{"en", Clock, "Shops closed 2 hours earlier, and the road to Weston opened at noon.", nil, "shops close"},
		{"en", Clock, "Harlow shares ended the morning 0.2 percent lower.", []string{"ended the morning 0.2 percent lower|midday|-0.2%"}, "half a day"},
		{"fr", Clock, "Il a mangé 17 pommes et en a vendu 12 et demie.", nil, "et is no zone"},

		{"en", Clock, "It was signed on 25 September 2008 (UTC), sent at 22:56:27 -0700 (PDT), and read after hours of work.", nil, "years, offsets and hours"},
		{"en", Clock, "Narvian stocks closed mixed on Monday, and the index closed at 2,724.29 points.", []string{"closed|close", "closed at 2,724.29 points|close"}, "a market without a percentage"},
		{"en", Clock, "The yard that makes shares for ploughs closed on Monday. The fish market opened.", nil, "no such market"},
		{"en", Dateline, "HARLOW, N.Y. — Hours before the race Jane Roe was still at home.", []string{"HARLOW, N.Y. —"}, "a state in two letters"},
		{"en", Clock, "Alcor shares fell 2 percent after hours.", []string{"fell 2 percent after hours|after-hours|-2%"}, "the market's hours"},

		{"en", Byline, "BY SIGNING ANY LEASE OF A QUAY YOU ACCEPT THESE RULES, AND SO DO WE.", nil, "a contract in capitals"},
		{"en", Byline, "BY JANE ROE", []string{"BY JANE ROE|JANE ROE"}, "a name in capitals"},
		{"en", Dateline, "DAY TWO - We left the castle and went to see the old quay of Harlow.", nil, "a diary"},
		{"en", Copyright, "The Copyright Treaty of 1996 and the Copyright Act, 1911, Harlow Edition", nil, "laws"},
		{"en", Copyright, "Copyright 1935, by Harlow Service", []string{"Copyright 1935, by Harlow Service|Harlow Service"}, "a comma before by"},
		{"en", Copyright, "Copyright © B. Vale", []string{"Copyright © B. Vale|B. Vale"}, "no year, but the sign"},
		{"en", Copyright, "Copyright 2008 by Law Review Harlow", []string{"Copyright 2008 by Law Review Harlow|Law Review Harlow"}, "a holder called law"},
		{"en", Copyright, "Copyright 2005 James W. Roe", []string{"Copyright 2005 James W. Roe|James W. Roe"}, "an initial"},
		{"en", Attribution, "It opens the Harlow Summer Games, a newspaper reported.", nil, "the games are no paper"},

		{"en", Spin, "USA Network shows it, and USA Technologies builds it.", nil, "names"},
		{"en", Spin, "It is good for one's physical and psychological well being.", nil, "loose, not spun"},

		{"en", Ticker, "Act two, scene two (II.II), the cell line (0111:B4) and `a` <OR> `b`", nil, "plays, cells and mark-up"},
		{"en", Ticker, "The euro <EUR=> and Alcor (ALC.O) rose.", []string{"<EUR=>|EUR=|Reuters", "(ALC.O)|ALC.O|Reuters"}, "codes"},

		{"en", Furniture, "pictured hands that count for more than a king", nil, "torn from a sentence"},
		{"en", Furniture, "picture. The town wants it back", nil, "the same, at its end"},
		{"en", Furniture, "Photo-optical engineers met in Harlow", nil, "a hyphen is no colon"},
		{"en", Furniture, "Close - but nobody won the pumpkin", nil, "a dash is no colon behind a button"},
		{"de", Furniture, "Bilder einer Ausstellung heißt das Konzert am Montag", nil, "a title"},
		{"nl", Furniture, "Foto's zijn er niet van de kraan die maandag viel", nil, "photographs in prose"},
	} {
		if c.want == nil {
			c.want = []string{}
		}
		t.Run(c.language+"/"+string(c.kind)+"/"+c.why, func(t *testing.T) {
			require.Equal(t, c.want, marksOf(t, c.language, c.text, c.kind), c.text[max(0, len(c.text)-200):])
		})
	}
}
