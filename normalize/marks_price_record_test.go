package normalize

import "testing"

// A price stands beside an hour with its zone, and beside the day on which a move was last outdone; what a
// share did since a day is no move of a session.
func TestPriceBesideRecordAndZone(t *testing.T) {
	checkMarks(t, "en", Clock, []markCase{
		{"Investors left, with Alcor shares down 5.1 per cent to $7.82 by 1pm AEST.", []string{"down 5.1 per cent to $7.82|price|-5.1%", "1pm AEST|03:00Z|13:00 AEST"}, "an hour of half a day, with its zone"},
		{"Alcor shares were down 5.1 per cent to $7.82 by 1pm.", []string{"down 5.1 per cent to $7.82 by 1pm|13:00|-5.1%"}, "no zone"},
		{"Alcor shares were down 5.1 per cent to $7.82 in the biggest intraday drop since the loss of its warehouse.", []string{"down 5.1 per cent to $7.82|price|-5.1%"}, "a record"},
		{"Alcor shares were down 5.1 per cent to $7.82 since May. It was the biggest drop.", nil, "since a day"},
		{"Alcor shares have fallen 5.1 per cent to $7.82 since the loss of its biggest warehouse.", nil, "a superlative behind"},
	})
	checkMarks(t, "de", Clock, []markCase{
		{"Die Aktie verlor 5,1 Prozent auf 7,82 Euro, der stärkste Rückgang seit Mai.", []string{"verlor 5,1 Prozent auf 7,82 Euro|price|-5.1%"}, "German"},
		{"Die Aktie verlor 5,1 Prozent auf 7,82 Euro seit Mai.", nil, "German, since a day"},
	})
	checkMarks(t, "fr", Clock, []markCase{
		{"L'action bondissait de 17,2% à 23,45 euros vers 09H15 GMT.", []string{"bondissait de 17,2% à 23,45 euros|price|+17.2%", "09H15 GMT|09:15Z|09:15 GMT"}, "French"},
		{"L'action Alcor perdait 5,1% à 7,82 euros, sa plus forte baisse depuis mai.", []string{"perdait 5,1% à 7,82 euros|price|-5.1%"}, "French, a record"},
	})
}
