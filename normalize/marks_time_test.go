package normalize

import (
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// A day that names an age is none, and a meeting's is.
func TestDayOfAnAge(t *testing.T) {
	for lang, text := range map[string]string{
		"en": "He wrote of the world of yesterday and the car of tomorrow.", "de": "Er schrieb über die Welt von gestern und ihre Cafés.",
		"fr": "Il écrivait sur le monde d'hier et ses cafés.", "it": "Scriveva del mondo di ieri e dei suoi caffè.",
		"es": "Escribía sobre el mundo de ayer y sus cafés.", "pt": "Escrevia sobre o mundo de ontem e os seus cafés.",
		"nl": "Hij schreef over de wereld van gisteren en haar koffie.",
	} {
		checkMarks(t, lang, Date, []markCase{{text, nil, "an age"}})
	}
	checkMarks(t, "en", Date, []markCase{{"They plan tomorrow's cities.", nil, "an age"}, {"They read tomorrow's paper.", []string{"tomorrow|tomorrow"}, "a day's paper"}})
	checkMarks(t, "fr", Date, []markCase{{"Les villes de demain et les métiers de demain.", nil, "an age"}, {"Les élections de demain seront suivies.", []string{"demain|tomorrow"}, "a day"}})
	checkMarks(t, "it", Date, []markCase{{"Le città di domani saranno verdi.", nil, "an age"}, {"I lavori di domani in aula.", []string{"domani|tomorrow"}, "a day"}})
	checkMarks(t, "pt", Date, []markCase{{"As cidades de amanhã serão verdes.", nil, "an age"}, {"O jogo de amanhã foi adiado.", []string{"amanhã|tomorrow"}, "a day"}})
	checkMarks(t, "en", Date, []markCase{{"The events of yesterday shook the world; tomorrow is another day.", []string{"yesterday|yesterday", "tomorrow|tomorrow"}, "days"}})
	checkMarks(t, "fr", Date, []markCase{{"La réunion de demain suivra celle d'hier.", []string{"demain|tomorrow", "hier|yesterday"}, "days"}})
	checkMarks(t, "it", Date, []markCase{{"Il consiglio di ieri è durato sei ore.", []string{"ieri|yesterday"}, "a day"}})
}

// Two days away is not one: what ends or begins like the name of a day is another.
func TestDaysBeyond(t *testing.T) {
	for lang, texts := range map[string][2]string{
		"en": {"the day before yesterday", "the day after tomorrow"}, "de": {"vorgestern", "übermorgen"}, "fr": {"avant-hier", "après-demain"},
		"es": {"antes de ayer", "pasado mañana"}, "it": {"l'altro ieri", "dopodomani"}, "pt": {"anteontem", "depois de amanhã"}, "nl": {"eergisteren", "overmorgen"},
	} {
		checkMarks(t, lang, Date, []markCase{
			{"Varn " + texts[0] + ".", []string{texts[0] + "|the day before yesterday"}, "two days ago"},
			{"Varn " + texts[1] + ".", []string{texts[1] + "|the day after tomorrow"}, "in two days"},
		})
	}
}

func TestDate(t *testing.T) {
	checkMarks(t, "en", Date, []markCase{
		{"August 6, 2018", []string{"August 6, 2018|2018-08-06"}, "American"},
		{"Harbour 24 - August 6, 2018", []string{"August 6, 2018|2018-08-06"}, "behind a name that ends in a number"},
		{"Channel 5 August 6, 2018", []string{"August 6, 2018|2018-08-06"}, "the same without a dash"},
		{"Kanal 24\nAugust 6, 2018", []string{"August 6, 2018|2018-08-06"}, "on the line above"},
		{"on 6 August 2018 12 crates were left", []string{"6 August 2018|2018-08-06"}, "a number behind the year"},
		{"24-August 6, 2018", []string{"24-August|--08-24"}, "glued to a number"},
		{"24 - August 2018", []string{"24 - August 2018|2018-08-24"}, "no day behind it"},
		{"6 August 2018", []string{"6 August 2018|2018-08-06"}, "British"},
		{"Aug. 6 and the 6th of May", []string{"Aug. 6|--08-06", "6th of May|--05-06"}, "without a year"},
		{"on 2018-08-06T10:23:00Z", []string{"2018-08-06T10|2018-08-06"}, "ISO with a time"},
		{"on 31/12/2018, on 12/31/2018 and on 06/08/2018", []string{"31/12/2018|2018-12-31", "12/31/2018|2018-12-31"}, "numbers, when they can be read one way only"},
		{"On Monday, yesterday and tomorrow; last Friday", []string{"Monday|monday", "yesterday|yesterday", "tomorrow|tomorrow", "Friday|friday|last"}, "relative"},
		{"May said so in March, 400 soldiers march on. In August 2018 it rained.", nil, "months without a day"},
		{"The Mail on Sunday printed it.", nil, "a weekday in a paper's name"},
		{"on June 31, 2018", nil, "no such day"},
	})
	checkMarks(t, "de", Date, []markCase{
		{"am 6. August 2018, am 06.08.2018 und am 6.8.2018", []string{"6. August 2018|2018-08-06", "06.08.2018|2018-08-06", "6.8.2018|2018-08-06"}, "words and numbers"},
		{"am Montag, gestern, am Freitagabend", []string{"Montag|monday", "gestern|yesterday", "Freitagabend|friday|evening"}, "relative"},
		{"hier in Harlow, am Morgen", nil, "hier is here, Morgen is the morning"},
	})
	checkMarks(t, "fr", Date, []markCase{
		{"le 6 août 2018, le 1er mai et le 06/08/2018", []string{"6 août 2018|2018-08-06", "1er mai|--05-01", "06/08/2018|2018-08-06"}, "day first"},
		{"lundi, hier, aujourd'hui, demain", []string{"lundi|monday", "hier|yesterday", "aujourd'hui|today", "demain|tomorrow"}, "relative"},
	})
	checkMarks(t, "es", Date, []markCase{
		{"el 6 de agosto de 2018, el martes y ayer; por la mañana", []string{"6 de agosto de 2018|2018-08-06", "martes|tuesday", "ayer|yesterday"}, "words"},
	})
	checkMarks(t, "it", Date, []markCase{
		{"il 6 agosto 2018, lunedì e ieri", []string{"6 agosto 2018|2018-08-06", "lunedì|monday", "ieri|yesterday"}, "words"},
		{"Il molo resta chiuso.\n\n07-FEB-31 09:06\n\n12-Giu-31 18:22:40", []string{"07-FEB-31|2031-02-07", "12-Giu-31|2031-06-12"}, "an agency's stamp"},
		{"tra il 6-8 agosto, 18:22, e il 7-FEB-9 09:06, dal 07-FEB-31 in poi", []string{"8 agosto|--08-08", "7-FEB|--02-07", "07-FEB|--02-07"}, "no stamp: days, no year, no hour"},
	})
	checkMarks(t, "it", Date, []markCase{
		{strings.Repeat("\n\nIl molo resta chiuso fino a lunedì.", 30) + "\n\n(RADIOCOR) 11-03-31 12:52:17 (0341)", append(slices.Repeat([]string{"lunedì|monday"}, 30), "11-03-31|2031-03-11"), "in figures, at the foot"},
		{strings.Repeat("\n\nIl molo resta chiuso fino a lunedì.", 30) + "\n\nI numeri 11-03-31 sono usciti", slices.Repeat([]string{"lunedì|monday"}, 30), "the same of a lottery"},
	})
	checkMarks(t, "pt", Date, []markCase{{"em 6 de agosto de 2018, na segunda-feira e ontem", []string{"6 de agosto de 2018|2018-08-06", "segunda-feira|monday", "ontem|yesterday"}, "words"}})
	checkMarks(t, "nl", Date, []markCase{{"op 6 augustus 2018, maandag en gisteren", []string{"6 augustus 2018|2018-08-06", "maandag|monday", "gisteren|yesterday"}, "words"}})
}

func TestClock(t *testing.T) {
	checkMarks(t, "en", Clock, []markCase{
		{"Shares were trading up 3.6 percent to $184.24 in mid-day trading on Monday.", []string{"up 3.6 percent to $184.24 in mid-day trading|midday|+3.6%"}, "figure before the phrase"},
		{"It gained 4.4% to close at $185.69.", []string{"gained 4.4% to close at $185.69|close|+4.4%"}, "close"},
		{"Alcor shares increased by about 3.5% through midday.", []string{"increased by about 3.5% through midday|midday|+3.5%"}, "midday"},
		{"Shares closed down 2 percent.", []string{"closed down 2 percent|close|-2%"}, "verb first"},
		{"The stock fell 1.5% in premarket trading.", []string{"fell 1.5% in premarket trading|pre-market|-1.5%"}, "before the bell"},
		{"The stock rose 1.5% in after-hours trading.", []string{"rose 1.5% in after-hours trading|after-hours|+1.5%"}, "after it"},
		{"At the open, the index was 0.4 percent lower.", []string{"At the open, the index was 0.4 percent lower|open|-0.4%"}, "phrase first"},
		{"Shares were down 2 percent when trading closed", []string{"down 2 percent when trading closed|close|-2%"}, "the end of the text"},
		{"The index closed the week 2.1 percent lower.", nil, "a week's move"},
		{"The index closed at 2012 points, down 2.1 percent.", []string{"closed at 2012 points, down 2.1 percent|close|-2.1%"}, "a level that may be a year"},
		{"The store closed at noon. The road opened.", nil, "no market"},
		{"It rained at midday.", nil, "no market"},
		{"at 1730 GMT, 10:23 AM EDT and 9 p.m. EST", []string{"1730 GMT|17:30Z|17:30 GMT", "10:23 AM EDT|14:23Z|10:23 EDT", "9 p.m. EST|02:00Z|21:00 EST"}, "zones of a fixed offset"},
		{"August 6, 2018\n\nat 10:23 AM ET", []string{"10:23 AM ET|14:23Z|10:23 ET"}, "summer in New York"},
		{"December 6, 2018\n\nat 10:23 AM ET", []string{"10:23 AM ET|15:23Z|10:23 ET"}, "winter in New York"},
		{"10:23 AM ET, August 6, 2018", []string{"10:23 AM ET|14:23Z|10:23 ET"}, "the day comes after the hour"},
		{"8/26/2018 10:23 AM ET", []string{"10:23 AM ET|14:23Z|10:23 ET"}, "the day in numbers"},
		{"at 10:23 AM ET", []string{"10:23 AM ET||10:23 ET"}, "no date, no offset"},
		{"at 25:23 GMT", nil, "no time"},
		{"at 10:23:07 AM IST and 05:44:06 GMT+0000", []string{"10:23:07 AM IST|04:53Z|10:23 IST", "05:44:06 GMT+0000|05:44Z|05:44 GMT+0000"}, "with seconds"},
		{"at 10:23 UTC+2, 10:23 UTC-03:30 and 10:23 UTC + 2", []string{"10:23 UTC+2|08:23Z|10:23 UTC+2", "10:23 UTC-03:30|13:53Z|10:23 UTC-03:30", "10:23 UTC|10:23Z|10:23 UTC"}, "counted from Greenwich"},
		{"August 6, 2018, 10:23 a.m. Pacific. On the 10 Pacific islands 12 Central bankers met.", []string{"10:23 a.m. Pacific|17:23Z|10:23 Pacific"}, "a zone that is an everyday word"},
	})
	checkMarks(t, "de", Clock, []markCase{
		{"Die Aktie schloss am 6. August 2018 um 4,4 Prozent höher.", []string{"schloss am 6. August 2018 um 4,4 Prozent höher|close|+4.4%"}, "closed"},
		{"Das Papier legte im vorbörslichen Handel um 2,1 Prozent zu.", []string{"legte im vorbörslichen Handel um 2,1 Prozent|pre-market|+2.1%"}, "before the bell"},
		{"Am Montagmittag notierte die Aktie 3,5 Prozent im Plus.", []string{"Am Montagmittag notierte die Aktie 3,5 Prozent im Plus|midday|+3.5%"}, "a day and its part in one word"},
		{"Am Montagmorgen stürzte ein Kran, die Zahl der Toten stieg auf vier.", nil, "no market"},
		{"um 17.30 Uhr MESZ", []string{"17.30 Uhr MESZ|15:30Z|17:30 MESZ"}, "time"},
	})
	checkMarks(t, "fr", Clock, []markCase{
		{"L'action gagnait 3,6% à 184,24 dollars en milieu de séance.", []string{"gagnait 3,6% à 184,24 dollars en milieu de séance|midday|+3.6%"}, "behind its price"},
		{"Le titre gagnait 3,6% à la mi-séance. Il a clôturé en hausse de 4,4%.", []string{"gagnait 3,6% à la mi-séance|midday|+3.6%", "a clôturé en hausse de 4,4%|close|+4.4%"}, "midday and close"},
		{"à 17h30 GMT", []string{"17h30 GMT|17:30Z|17:30 GMT"}, "time"},
		{"A la Bourse, l'action Harlow bondissait de 17,2% à 23,45 euros vers 09H15, dans un marché calme.", []string{"bondissait de 17,2% à 23,45 euros vers 09H15|09:15|+17.2%"}, "an hour after the figure"},
		{"Vers 11h30, la valeur gagne 19,1%.", []string{"Vers 11h30, la valeur gagne 19,1%|11:30|+19.1%"}, "an hour before the figure"},
		{"L'action perdait 4% à 11h30 et le marché dormait.", []string{"perdait 4% à 11h30|11:30|-4%"}, "and is no zone"},
		{"Vers 11 h 30, l'action perdait 4%.", []string{"Vers 11 h 30, l'action perdait 4%|11:30|-4%"}, "an hour with spaces"},
		{"La participation progressait de 2,3% à 17 heures.", []string{"à 17 heures|17:00|hour"}, "an election: the hour alone"},
		{"A la mi-journée, le titre Orlac gagnait 4,7%.", []string{"A la mi-journée, le titre Orlac gagnait 4,7%|midday|+4.7%"}, "a capital without its accent"},
		{"A 13h42, le titre prend 14,5% à 27,89 euros.", []string{"A 13h42, le titre prend 14,5%|13:42|+14.5%"}, "an hour behind a capital without its accent"},
		{"Il a midi et quart pour convaincre, et le titre perd 4%.", nil, "a verb"},
		{"Le groupe a clôturé 2020 sur une baisse de 41% et l'exercice précédent sur une baisse de 3%.", nil, "a year closes"},
		{"L'action a terminé l'année en hausse de 12%.", nil, "a year's move"},
		{"L'action a clôturé", nil, "nothing behind"},
		{"La production du chantier a fait un bond de 14 % en un an, et son carnet a plongé de 3 %.", nil, "figures of no market"},
		{"L'action perdait 4% avant de finir la journée sur une hausse de 0,23%.", []string{"finir la journée sur une hausse de 0,23%|close|+0.23%"}, "an infinitive"},
		{"Il faut finir la journée avant la nuit.", nil, "a day's work"},
		{"Le titre gagne 3% à 23,45 euros.", []string{"gagne 3% à 23,45 euros|price|+3%"}, "a price is no hour"},
	})
	checkMarks(t, "es", Clock, []markCase{
		{"Las acciones terminaron la jornada con una caída del 2,3%.", []string{"terminaron la jornada con una caída del 2,3%|close|-2.3%"}, "the day's end"},
		{"Los hoteles cerraron 2020 con una caída del 41 % de los ingresos.", nil, "a year closes"},
		{"El valor bajaba un 12 % al cierre de 2020.", nil, "the end of a year"},
		{"Las acciones cerraron con una suba de 14,6%, a 18,90 pesos.", []string{"cerraron con una suba de 14,6%|close|+14.6%"}, "as Argentina calls a rise"},
		{"El gremio pide que el salario suba 5% en mayo.", nil, "what shall rise"},
		{"El 13 de enero de 2021, a las 9:45 a.m. (hora de CDMX)", []string{"9:45 a.m. (hora de CDMX|15:45Z|09:45 hora de CDMX"}, "Mexico in winter"},
		{"El 13 de julio de 2021, a las 9:45 hora de México", []string{"9:45 hora de México|14:45Z|09:45 hora de México"}, "and in summer"},
		{"El 13 de julio de 2023, a las 9:45 hora de México", []string{"9:45 hora de México|15:45Z|09:45 hora de México"}, "which it has no more"},
		{"Era hora de México, dijo, y nadie miró el reloj.", nil, "no hour"},
		{"El Ibex cerró en 8.012 puntos, con una caída del 2,1%.", []string{"cerró en 8.012 puntos, con una caída del 2,1%|close|-2.1%"}, "a level"},
		{"Las acciones de Harlow subían un 9,3 % a las 10:30 horas.", []string{"subían un 9,3 % a las 10:30 horas|10:30|+9.3%"}, "an hour of the session"},
		{"Cerraron con una subida del 4,4 % y a media sesión ganaban un 3,6 por ciento.", []string{"Cerraron con una subida del 4,4 %|close|+4.4%", "a media sesión ganaban un 3,6 por ciento|midday|+3.6%"}, "close and midday"},
	})
	checkMarks(t, "it", Clock, []markCase{{"Il titolo guadagna il 3,1% alle 10,15.", []string{"guadagna il 3,1% alle 10,15|10:15|+3.1%"}, "an hour"}})
	checkMarks(t, "de", Clock, []markCase{{"Die Aktie stieg gegen 10.15 Uhr um 3,1 Prozent.", []string{"stieg gegen 10.15 Uhr um 3,1 Prozent|10:15|+3.1%"}, "an hour"}})
	checkMarks(t, "it", Clock, []markCase{
		{"Il titolo ha terminato a 1,15 euro.", []string{"terminato a 1,15 euro|close"}, "a level"},
		{"Il titolo corre nella seduta pomeridiana, con un guadagno del 30%.", []string{"nella seduta pomeridiana, con un guadagno del 30%|afternoon|+30%"}, "afternoon"},
		{"La fabbrica ha chiuso a 12 operai la porta, il titolo sale.", nil, "no price"},
		{"Il negozio ha terminato a 3 euro la svendita.", nil, "no market"},
	})
	checkMarks(t, "fr", Clock, []markCase{{"Le titre a terminé à 184,24 dollars.", []string{"a terminé à 184,24 dollars|close"}, "a level"}})
	checkMarks(t, "it", Clock, []markCase{{"Il titolo ha chiuso in rialzo del 4,4%.", []string{"ha chiuso in rialzo del 4,4%|close|+4.4%"}, "close"}})
	checkMarks(t, "pt", Clock, []markCase{{"Em 6 de agosto de 2018, às 14h05 (horário de Brasília)", []string{"14h05 (horário de Brasília|17:05Z|14:05 horário de Brasília"}, "time"}})
	checkMarks(t, "nl", Clock, []markCase{{"Om 14.05 uur Nederlandse tijd op 6 augustus 2018", []string{"14.05 uur Nederlandse tijd|12:05Z|14:05 Nederlandse tijd"}, "the day comes after the hour"}})
	checkMarks(t, "pt", Clock, []markCase{{"As ações fecharam em alta de 4,4%.", []string{"fecharam em alta de 4,4%|close|+4.4%"}, "close"}})
	checkMarks(t, "nl", Clock, []markCase{{"Het aandeel sloot 4,4 procent hoger.", []string{"sloot 4,4 procent hoger|close|+4.4%"}, "close"}})
}

// Summer time is checked against the zone rules that Go carries, when the
// machine has them.
func TestSummer(t *testing.T) {
	for name, rule := range map[string]summerRule{"America/New_York": american, "Europe/Berlin": european, "America/Sao_Paulo": brazilian, "America/Mexico_City": mexican} {
		from := 2008
		if rule == brazilian {
			from = 2016 // carnival moved the end in 2012 and 2015
		}
		loc, err := time.LoadLocation(name)
		if err != nil {
			t.Skip("no zone rules on this machine")
		}
		for d := time.Date(from, 1, 1, 12, 0, 0, 0, loc); d.Year() < 2026; d = d.AddDate(0, 0, 1) {
			require.Equal(t, d.IsDST(), summer(rule, d.Year(), int(d.Month()), d.Day()), "%s on %s", name, d.Format(time.DateOnly))
		}
	}
}

func TestTicker(t *testing.T) {
	checkMarks(t, "en", Ticker, []markCase{
		{"Alcor Inc (ALC.O) and Thorne SE <THOG.DE> fell.", []string{"(ALC.O)|ALC.O|Reuters", "<THOG.DE>|THOG.DE|Reuters"}, "codes of Reuters"},
		{"The index <.SPX> rose.", []string{"<.SPX>|.SPX|Reuters"}, "an index"},
		{"Alcor (NYSE: ALC) and Thorne (NASDAQ:THO) fell.", []string{"(NYSE: ALC)|NYSE:ALC", "(NASDAQ:THO)|NASDAQ:THO"}, "with the exchange"},
		{"Alcor (ALC:US) fell.", []string{"(ALC:US)|ALC:US|Bloomberg"}, "a code of Bloomberg"},
		{"in the capital (D.C.), the state (U.S.), Harlow (HRL) and section (A.1), e.g. <b> or (see 4.2)", nil, "abbreviations, mark-up and numbers"},
	})
}

func TestQuotation(t *testing.T) {
	for _, q := range []string{`"so it is"`, `“so it is”`, `„so ist es“`, `«so es»`, `« ainsi va »`, `‘so it is’`, `»so ist es«`, `"we don't, 'they said', know"`, `"the owners' crane fell"`, `“so it is"`} {
		require.Equal(t, []string{q + "|balanced"}, marksOf(t, "en", "He said "+q+", and left.", Quotation), "balanced")
	}
	for _, q := range []string{`“so it is“`, `"No' to that"`} {
		require.Equal(t, []string{q + "|broken"}, marksOf(t, "en", "He said "+q+", and left.", Quotation), "broken")
	}
	checkMarks(t, "en", Quotation, []markCase{
		{"``We close,'' he said, ``when it rains.'' ‘‘So be it,’’ she said.", []string{"``We close,''|balanced", "``when it rains.''|balanced", "‘‘So be it,’’|balanced"}, "marks in pairs, as wires key them"},
		{"``She said, `We close,''' he said.", []string{"``She said, `We close,'''|balanced"}, "one within another"},
		{"'Tis the season of storms, and the port is shut for the week.", nil, "'Tis"},
		{"“We close,’’ he said.", []string{"“We close,’’|balanced"}, "the same on one side"},
		{"Type ``make all`` or ```go\nx``` now, and drink the ‘07 of Weston.", nil, "mark-up and years"},
		{"'Like many ports, we close when it rains and storms.", []string{"'Like many ports, we close when it rains and storms.|broken"}, "never closed"},
		{"\"We close.\n\n\"We open,\" he said.", []string{"\"We close.|balanced", "\"We open,\"|balanced"}, "speech that goes on in the next paragraph"},
		{"„Der Riegel hing lose.\n\n„Dann gab es einen Knall“, sagte sie.", []string{"„Der Riegel hing lose.|balanced", "„Dann gab es einen Knall“|balanced"}, "the same in German"},
		{"« Le loquet pendait.\n\n« Puis il y a eu un bruit », dit-elle.", []string{"« Le loquet pendait.|balanced", "« Puis il y a eu un bruit »|balanced"}, "in French"},
		{"Roe said: \"This is it:\n\n\"We open,\" he said.", []string{"\"We open,\"|balanced"}, "a paragraph that leads to the next one's quotation"},
		{"“We close.\n\n\"We open,\" he said.", []string{"\"We open,\"|balanced"}, "another sort of mark"},
		{`Rock 'n' roll, the '90s, 5' 11" tall, the owners' cranes`, nil, "apostrophes and inches"},
		{`a "crane" fell`, nil, "one word is set off, not quoted"},
	})
}

func TestSpin(t *testing.T) {
	checkMarks(t, "en", Spin, []markCase{
		{`Fewer cranes stand there, down from 40 a 12 months ago, and it is one of many world's oldest ports.`, []string{"a 12 months|a year", "one of many world's|one of the"}, "set phrases of a thesaurus"},
		{`The port may be sold as early as subsequent week.`, []string{"as early as subsequent week|next week"}, "next week"},
		{`She gave a 12 months' notice, served a 12 months ban, and in the subsequent week left one of many ports.`, nil, "what people write"},
		{"Alcor asked large USA banks for data.", []string{"USA banks|US"}, "the long form before a noun"},
		{"Harlow Trust decline to address the news.", []string{"decline to address|declined"}, "a singular before a bare verb"},
		{"The New York Instances reported it.", []string{"New York Instances|New York Times"}, "a name translated word by word"},
		{"He left the White Home.", []string{"White Home|White House"}, "the same"},
		{"Team USA won. USA Hockey and USA Today said so. She lives in the USA now.", nil, "names and the country itself"},
		{"Acme and Bolt Works decline to comment. They decline to say. Both banks decline to comment.", nil, "plurals"},
		{"white home appliances, in most instances", nil, "lower case"},
		{"The mayor instructed Reuters that the crane had caught fireplace.", []string{"instructed|told", "caught fireplace|fire"}, "verbs of a thesaurus"},
		{"The mayor instructed the BBC to leave, and Reuters lawyers instructed by the port left too.", nil, "an order"},
		{"The mayor instructed AFP Wednesday that the crane fell. The crane fell, a clerk instructed the BBC.", []string{"instructed|told", "instructed|told"}, "the day behind an agency, an article before it"},
		{"The crane fell, in keeping with the BBC. In keeping with Reuters, nobody was hurt.", []string{"in keeping with|according to", "In keeping with|according to"}, "a thesaurus's way of saying who says so"},
		{"The plan was in keeping with the BBC, in keeping with the law, and in keeping with the BBC's rules.", nil, "rules and habits"},
		{"The port has been shut since late past year; it was full in November past year.", []string{"late past year|last year", "November past year|last year"}, "last"},
		{"The port has been shut since late past month.", []string{"late past month|last month"}, "the same of a month"},
		{"In the past year it grew. He may past year end sell. Over late past years it fell.", nil, "the year up to now"},
		{"He spoke on situation of anonymity, folks conversant in the matter told the information company AFP.", []string{"on situation of anonymity|on condition of anonymity", "conversant in the matter|familiar with the matter", "information company|news agency"}, "set phrases of the news"},
		{"The information company Quillfax sells addresses. An opened fireplace on the porch, a fireplace with a brigade of pots.", nil, "such companies, such places"},
		{"The World Financial institution and the Labour Social gathering met at the Olympic Video games.", []string{"World Financial institution|Bank", "Labour Social gathering|Party", "Olympic Video games|Games"}, "two words for one in a name"},
		{"The Export Financial Institution of India lends. A Labour social gathering was held with video games. World financial institutions met.", nil, "what is called so"},
		{"Additionally Learn: Ten ways to fold a map\n\nThe port shut.", []string{"Additionally Learn|Also Read"}, "a label"},
		{"Additionally learn to swim before you row.", nil, "advice"},
		{"He sued in the Excessive Courtroom, and well being authorities agreed.", []string{"Excessive Courtroom|High Court", "well being authorities|health care"}, "offices"},
		{"Excessive court fees and excessive commission hurt the poor.", nil, "too much of it"},
	})
	checkMarks(t, "de", Spin, []markCase{
		{"Die USA banks gibt es nicht.", nil, "German says USA"},
		{"Die Werft rechnet mit weitere Kräne aus dem Süden.", []string{"mit weitere Kräne|weiteren"}, "no ending behind a preposition of the dative"},
		{"Der Hafen hat ein Gutachten von mehrere Ämter bestellt.", []string{"von mehrere Ämter|mehreren"}, "the same of a number"},
		{"Die Polizei wurde nach dem Unglück eingeschalten.", []string{"eingeschalten|eingeschaltet"}, "a verb of another class"},
		{"Die Werft rechnet mit weiteren Kränen, und zu viele Schiffe warten.", nil, "with its ending, and too many"},
		{"Damit rechnet mit weitere zwei Jahre lang niemand, und bei alle dem bleibt es still.", nil, "no noun behind it"},
	})
}

// What decimal says is a number parses as one.
func TestDecimal(t *testing.T) {
	for _, s := range []string{"3.6", "12", "0", "5.", ".5", "999999999999999", "", ".", "1.2.3", "1e5", "3,6", "12h", strings.Repeat("9", 400)} {
		_, err := strconv.ParseFloat(s, 64)
		require.False(t, decimal(s) && err != nil, "%q", s)
	}
	require.True(t, decimal("3.6"))
	require.False(t, decimal("1e5"))
}

// Hours of places by the names that French and Spanish pages give their zones.
func TestZonesOfFrenchAndSpanish(t *testing.T) {
	checkMarks(t, "fr", Clock, []markCase{
		{"Le 6 août 2031, à 18h00 (heure de Yaoundé)", []string{"18h00 (heure de Yaoundé|17:00Z|18:00 heure de Yaoundé"}, "an hour east"},
		{"Le 6 août 2031, à 18h00 (heure de Lomé)", []string{"18h00 (heure de Lomé|18:00Z|18:00 heure de Lomé"}, "Greenwich"},
		{"Le 6 août 2031, à 18h00 (heure du Québec)", []string{"18h00 (heure du Québec|22:00Z|18:00 heure du Québec"}, "in summer"},
	})
	checkMarks(t, "es", Clock, []markCase{
		{"6 de agosto de 2031\n\nA las 18:00 (hora de Canarias)", []string{"18:00 (hora de Canarias|17:00Z|18:00 hora de Canarias"}, "in summer"},
	})
}
