package normalize

import "testing"

// What was told at the time of something else is no source of what a text tells, in any language.
func TestStaleThen(t *testing.T) {
	checkMarks(t, "de", Attribution, []markCase{
		{"2011 lehnte sie den Orden ab, weil sie, wie sie damals dem «Spiegel» sagte, keine Jacke habe.", nil, "damals"},
		{"Sie habe keine Jacke, hatte sie 2011 dem «Spiegel» gesagt.", nil, "the year beside it"},
		{"Schon 2009 hatte er im «Spiegel» erklärt, er werde nie gehen.", nil, "the year before the verb"},
		{"2019 habe er damals nichts gewusst, sagte er dem «Spiegel».", []string{"sagte er dem «Spiegel»|Der Spiegel|told"}, "then he did not know, now he tells"},
		{"Seit 2011 habe er dem «Spiegel» zufolge nichts verdient.", []string{"Spiegel» zufolge|Der Spiegel|according"}, "the year is of what is told"},
	})
	checkMarks(t, "en", Attribution, []markCase{
		{"In 2011 she turned it down because, as she told Reuters at the time, she had no coat.", nil, "at the time"},
		{"In 2019 he knew nothing of it at the time, he told Reuters.", []string{"told Reuters|Reuters|told"}, "what he knew"},
		{"She told Reuters at the time of the vote that she had no coat.", []string{"told Reuters|Reuters|told"}, "the time of something, and no year"},
	})
	checkMarks(t, "fr", Attribution, []markCase{{"En 2011, elle avait refusé parce que, avait-elle dit alors au Monde, elle n'avait pas de manteau.", nil, "alors"}})
	checkMarks(t, "es", Attribution, []markCase{{"En 2011 la rechazó porque, según dijo entonces a El País, no tenía abrigo.", nil, "entonces"}})
	checkMarks(t, "it", Attribution, []markCase{{"Nel 2011 la rifiutò perché, come disse allora a Repubblica, non aveva un cappotto.", nil, "allora"}})
	checkMarks(t, "pt", Attribution, []markCase{{"Em 2011 recusou-a porque, como disse então à Lusa, não tinha casaco.", nil, "então"}})
	checkMarks(t, "nl", Attribution, []markCase{{"In 2011 weigerde ze omdat ze, zei ze destijds tegen het ANP, geen jas had.", nil, "destijds"}})
	checkMarks(t, "de", Scoop, []markCase{
		{"Er stolperte im Jahr 2019, ein Fall, den der «Spiegel» aufdeckte.", nil, "a clause of its own"},
		{"Er stolperte über einen Fall, den der «Spiegel» aufdeckte.", []string{"Spiegel» aufdeckte|Der Spiegel|revealed"}, "no year"},
	})
	checkMarks(t, "en", Scoop, []markCase{
		{"The trainer was suspended over a similar finding in 2019, a case uncovered by The Irish Times.", nil, "what the clause of that year tells"},
		{"The minister resigned on Monday over a contract in 2019, a scandal uncovered by The Irish Times.", []string{"uncovered by The Irish Times|The Irish Times|revealed"}, "a day of this week"},
		{"The deal, struck in 2019, was first reported by The Irish Times.", []string{"first reported by The Irish Times|The Irish Times|first reported"}, "an aside"},
	})
}

// Who told an outlet something in another year, which opens the sentence, is no source of what a text tells.
func TestToldInAnotherYear(t *testing.T) {
	checkMarks(t, "en", Attribution, []markCase{
		{"In 2019 the Hull-born actress told Reuters she would stay.", nil, "the year opens the sentence"},
		{"Back in 2019, the mayor's deputy told Reuters he would stay.", nil, "a comma behind the year"},
		{"In 2019 she had no coat, she told Reuters.", []string{"told Reuters|Reuters|told"}, "she tells it now"},
		{"In 2019 the actress lost a coat. Her sister told Reuters it was red.", []string{"told Reuters|Reuters|told"}, "another sentence"},
		{"Costs since 2019 have doubled, the mayor told Reuters.", []string{"told Reuters|Reuters|told"}, "since then"},
	})
	checkMarks(t, "de", Attribution, []markCase{
		{"Im Jahr 2019 hatte die Schauspielerin dem «Spiegel» gesagt, sie werde bleiben.", nil, "a subject between"},
		{"2019 sagte die Schauspielerin der dpa, sie werde bleiben.", nil, "the verb behind the year"},
		{"2019 habe sie keinen Mantel besessen, sagte die Schauspielerin der dpa.", []string{"sagte die Schauspielerin der dpa|dpa|told"}, "she tells it now"},
	})
	checkMarks(t, "fr", Attribution, []markCase{
		{"En 2019, l'actrice avait déclaré à l'AFP qu'elle resterait.", nil, "a comma behind the year"},
		{"En 2019, elle n'avait pas de manteau, a-t-elle déclaré à l'AFP.", []string{"a-t-elle déclaré à l'AFP|AFP|told"}, "she tells it now"},
	})
	checkMarks(t, "es", Attribution, []markCase{
		{"En 2019 la actriz dijo a EFE que se quedaría.", nil, "the year opens the sentence"},
		{"En 2019 no tenía abrigo, dijo la actriz a EFE.", []string{"dijo la actriz a EFE|EFE|told"}, "she tells it now"},
	})
	checkMarks(t, "it", Attribution, []markCase{{"Nel 2019 l'attrice aveva detto all'Ansa che sarebbe rimasta.", nil, "the year opens the sentence"}})
	checkMarks(t, "pt", Attribution, []markCase{{"Em 2019, a atriz disse à Lusa que ficaria.", nil, "the year opens the sentence"}})
	checkMarks(t, "nl", Attribution, []markCase{
		{"In 2019 zei de actrice tegen het ANP dat ze zou blijven.", nil, "the verb behind the year"},
		{"In 2019 had ze geen jas, zei de actrice tegen het ANP.", []string{"zei de actrice tegen het ANP|ANP|told"}, "she tells it now"},
	})
}
