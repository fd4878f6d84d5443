package normalize

import "testing"

// The hour at which something happened or was said, and what looks like one.
func TestDaytime(t *testing.T) {
	for language, cases := range map[string][]markCase{
		"en": {
			{"The quay shook at about 7:50 a.m. on Thursday. By 6 p.m. it was over.", []string{"7:50 a.m.|07:50|hour", "By 6 p.m.|18:00|hour"}, "halves of the day"},
			{"The 10.30am ferry left at 12:15pm.", []string{"10.30am|10:30|hour", "at 12:15pm|12:15|hour"}, "glued"},
			{"It began at 18:30 and was lost by 3:2.", []string{"at 18:30|18:30|hour"}, "of twenty-four hours, and a score"},
			{"The road shut at 1418 hours and around 0930 hrs.", []string{"at 1418 hours|14:18|hour", "around 0930 hrs|09:30|hour"}, "as police count them"},
			{"She slept after 1200 hours at sea, from 2000 hours of work, at 1500 hours a year, at 2760 hours.", nil, "how long"},
			{"I am 12. Psalm 5:30 was read at 17:30 GMT.", []string{"17:30 GMT|17:30Z|17:30 GMT"}, "no hour; one with its zone is told by that"},
		},
		"de": {
			{"Gegen 7.50 Uhr bebte der Kai, um 18:10 Uhr war alles vorbei.", []string{"Gegen 7.50 Uhr|07:50|hour", "um 18:10 Uhr|18:10|hour"}, "with minutes"},
			{"22:07 Der Hafen ist seit dem Abend gesperrt, sagte ein Sprecher der Reederei.", []string{"22:07|22:07|hour"}, "an entry of a ticker"},
			{"20:15 Tatort\n21:45 Talk am Kai\n22:15 Wetter", nil, "a programme"},
			{"Seit 10 Uhr ist die Brücke offen.", []string{"10 Uhr|10:00|hour"}, "without"},
			{"Er verkaufte 12 Uhren um 3.50 Euro und siegte 3:2 um 24:5 Punkte.", nil, "watches, prices, scores"},
			{"Um 10.30 Uhr lag die Aktie mit 3,2 Prozent im Plus.", []string{"Um 10.30 Uhr lag die Aktie mit 3,2 Prozent im Plus|10:30|+3.2%"}, "with a price"},
		},
		"nl": {
			{"Omstreeks 19.30 uur trilde de kade, om 23 uur was het stil.", []string{"19.30 uur|19:30|hour", "om 23 uur|23:00|hour"}, "hours"},
			{"Na 3 uur varen en 24 uur wachten was hij 12 uur kwijt.", nil, "how long"},
		},
		"fr": {
			{"Vers 7h50 le quai a tremblé, à 18 h 30 tout était fini, peu après 19 heures il pleuvait.", []string{"Vers 7h50|07:50|hour", "à 18 h 30|18:30|hour", "19 heures|19:00|hour"}, "hours"},
			{"A 13h42 la grue est tombée.", []string{"A 13h42|13:42|hour"}, "a capital without its accent"},
			{"Peu avant 4 heures du matin le quai a tremblé, aux alentours de 23h tout était fini, sur le coup de 9 heures il pleuvait.", []string{"avant 4 heures du matin|04:00|hour", "23h|23:00|hour", "9 heures|09:00|hour"}, "near it"},
			{"Entre 14h et 16h, vers 3 heures de l'après-midi, vers les 8 heures du soir.", []string{"14h|14:00|hour", "vers 3 heures de l'après-midi|15:00|hour", "8 heures du soir|20:00|hour"}, "halves of the day"},
			{"Il attend depuis 3 heures, avant 24 heures de repos, après 2 heures d'attente, pour 5 heures.", nil, "how long, between two"},
			{"Le port est à 3 heures de route, un film de 2h30 y passe, après 4 heures d'attente.", nil, "how long"},
		},
		"es": {
			{"A las 7:50 horas tembló el muelle; a las 18.30 acabó, desde las 12 del mediodía.", []string{"las 7:50 horas|07:50|hour", "las 18.30|18:30|hour", "las 12|12:00|hour"}, "hours"},
			{"En las 24 horas siguientes cerraron las 12 oficinas de las 15 empresas.", nil, "how long, how many"},
		},
		"it": {
			{"Alle 7.50 il molo ha tremato, alle ore 18 era finita.", []string{"Alle 7.50|07:50|hour", "ore 18|18:00|hour"}, "hours"},
			{"Verso le 3 il molo ha tremato, alle 4 di stanotte era finita, poco dopo le 15 con la pioggia, alle 5 del pomeriggio no.", []string{"le 3|03:00|hour", "alle 4 di stanotte|04:00|hour", "le 15|15:00|hour", "alle 5 del pomeriggio|17:00|hour"}, "near it, halves of the day"},
			{"Intorno alle 20 persone, verso le 12 aziende, dopo le 3 vittorie e prima delle 5 sconfitte.", nil, "how many of them"},
			{"Ha dato lavoro alle 18 aziende per 3 ore.", nil, "how many, how long"},
		},
		"pt": {
			{"Às 17h30 o cais tremeu, até às 18 horas.", []string{"Às 17h30|17:30|hour", "às 18 horas|18:00|hour"}, "hours"},
			{"O filme de 2h30 levou 72 horas a fazer.", nil, "how long"},
		},
	} {
		checkMarks(t, language, Clock, cases)
	}
}

// The half of the day behind an hour tells which one it is; what else opens with the same words does not.
func TestHalfOfTheDay(t *testing.T) {
	for language, cases := range map[string][]markCase{
		"en": {
			{"The quay shook at 4:15 in the afternoon, and at 9:30 at night it was over.", []string{"at 4:15 in the afternoon|16:15|hour", "at 9:30 at night|21:30|hour"}, "spelt out"},
			{"The quay shook at 10:15 in the morning.", []string{"at 10:15|10:15|hour"}, "the first half"},
		},
		"de": {
			{"Um 4 Uhr nachmittags bebte der Kai, um 9.30 Uhr am Abend war es vorbei.", []string{"Um 4 Uhr nachmittags|16:00|hour", "um 9.30 Uhr am Abend|21:30|hour"}, "spelt out"},
			{"Es war um 4 Uhr. Abends kam er, um 11 Uhr am Vormittag.", []string{"um 4 Uhr|04:00|hour", "um 11 Uhr|11:00|hour"}, "another sentence, the first half"},
		},
		"nl": {{"Om 4 uur 's middags trilde de kade, om 3 uur 's nachts niet, om 9.30 uur in de avond weer.", []string{"Om 4 uur 's middags|16:00|hour", "om 3 uur|03:00|hour", "om 9.30 uur in de avond|21:30|hour"}, "spelt out"}},
		"es": {
			{"A las 4:15 de la tarde tembló el muelle, a las 9 de la noche acabó, a las 12:30 de la madrugada llovía.", []string{"las 4:15 de la tarde|16:15|hour", "las 9 de la noche|21:00|hour", "las 12:30 de la madrugada|00:30|hour"}, "spelt out"},
			{"A las 4:15 p.m. tembló, a las 7:50 a. m. no, a las 2:30 PM otra vez, a las 12:30 p. m. también.", []string{"las 4:15 p.m.|16:15|hour", "las 7:50 a. m.|07:50|hour", "las 2:30 PM|14:30|hour", "las 12:30 p. m.|12:30|hour"}, "in letters"},
			{"A las 18:30 de la tarde acabó, a las 9:30 de la empresa, a las 4:15 a muelle.", []string{"las 18:30 de la tarde|18:30|hour", "las 9:30|09:30|hour", "las 4:15|04:15|hour"}, "of twenty-four, of something else"},
			{"Actualizado 9:41 PM CST, 9 de octubre de 2031", []string{"9:41 PM CST|03:41Z|21:41 CST"}, "with its zone"},
		},
		"pt": {{"Às 4h15 da tarde o cais tremeu, às 9 da noite acabou, às 7h30 da manhã chovia.", []string{"Às 4h15 da tarde|16:15|hour", "às 9 da noite|21:00|hour", "às 7h30 da manhã|07:30|hour"}, "spelt out"}},
	} {
		checkMarks(t, language, Clock, cases)
	}
}

func TestPartOfDay(t *testing.T) {
	for language, cases := range map[string][]markCase{
		"en": {{"She said late Thursday that Friday night and Sunday were dry. On Monday, evening fell.", []string{"Thursday|thursday|evening", "Friday|friday|evening", "Sunday|sunday", "Monday|monday"}, "beside"}},
		"de": {{"Am Donnerstagabend und am Freitag Nachmittag, in der Nacht auf Samstag, am Sonntagmittag.", []string{"Donnerstagabend|thursday|evening", "Freitag|friday|afternoon", "Samstag|saturday", "Sonntagmittag|sunday|noon"}, "in and beside"}},
		"fr": {{"Jeudi soir et vendredi, soir de fête.", []string{"Jeudi|thursday|evening", "vendredi|friday"}, "beside"}},
		"es": {{"El jueves por la noche y el viernes.", []string{"jueves|thursday|evening", "viernes|friday"}, "behind its article"}},
		"it": {{"Giovedì sera e venerdì.", []string{"Giovedì|thursday|evening", "venerdì|friday"}, "beside"}},
		"pt": {{"Na quinta-feira à noite.", []string{"quinta-feira|thursday|evening"}, "behind its article"}},
		"nl": {{"Op donderdagavond en vrijdag.", []string{"donderdagavond|thursday|evening", "vrijdag|friday"}, "in"}},
	} {
		checkMarks(t, language, Date, cases)
	}
}
